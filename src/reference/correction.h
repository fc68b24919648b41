/*
 * Corrections: that a document puts right slips in another.
 */
#ifndef SOVB_CORRECTION_H
#define SOVB_CORRECTION_H

#include "mention.h"

/*
 * Does the text put the mention right?  verb: the verb that governs it (first token `first`), or NULL.  "Hướng dẫn số A: cụm từ “…” đọc là “…”"
 * (the new words told behind it), "Văn phòng Tỉnh ủy đính chính Công văn số A", "Thông báo này đính chính chỉ tiêu đã nêu ở Thông báo số A".
 */
bool sovb_is_corrected(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first);

#endif

/*
 * Lines with several columns, parted by tabs or drawn bars: rows of register books and of lists of documents.
 */
#ifndef SOVB_CELLS_H
#define SOVB_CELLS_H

#include "mention.h"

/* The body that fills the column right before the number, where books have the author: "BTV Thành ủy", a tab, "38-KH/TU"; an empty run. */
sovb_run sovb_author_before(const sovb_tokens *tokens, const sovb_mention *mention);

/*
 * What stands in a later column of the row of another document, and is the first there: the document's index, and the first token of the column in
 * *first; -1 when it is not so.
 */
int sovb_row_document(const sovb_mentions *mentions, const sovb_tokens *tokens, size_t i, size_t *first);

/* Is the number alone on its line, as tables come out of a page one column a line? */
bool sovb_fills_line(const sovb_tokens *tokens, const sovb_mention *mention);

/* "1  Quyết định số …": the number of a row right before it, at the beginning of a line. */
bool sovb_is_behind_row_number(const sovb_tokens *tokens, const sovb_mention *mention);

#endif

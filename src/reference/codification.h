/*
 * Notes of the official codification (Bộ pháp điển), on lines of their own: "(Điều 20 Nghị định số 144/2017/NĐ-CP Quy định …
 * ngày 15/12/2017 của Chính phủ, có hiệu lực thi hành kể từ ngày …)" tells which document an article is of.
 */
#ifndef SOVB_CODIFICATION_H
#define SOVB_CODIFICATION_H

#include "mention.h"

/* The day and the body at the end of a note are those of the document that it begins with. */
void sovb_notes_qualify(sovb_mentions *mentions, const sovb_tokens *tokens);

/*
 * What an article of another document does, put in behind one of this document, is done by that document, or by nobody that the
 * text tells.
 */
void sovb_notes_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head);

#endif

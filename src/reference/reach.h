/*
 * How far a verb of relation reaches: what may stand between it and the document it acts on.
 *
 * In all of these `object` is the first token of that document with its pinpoint (sovb_mention.object); the tokens
 * between must be of one paragraph.
 */
#ifndef SOVB_REACH_H
#define SOVB_REACH_H

#include "phrases.h"
#include "token.h"

/* "một số Điều, khoản, điểm của B": the kinds of its parts, without a number. */
bool sovb_names_parts(const sovb_tokens *tokens, size_t i);

/* "kèm theo", "ban hành theo" right before token i > 1. */
bool sovb_is_issued_with(const sovb_tokens *tokens, size_t i);

/*
 * Does the verb before token i reach the object through nothing but words that change nothing and further verbs?
 * beyond_law: and over laws, which it acts on too.
 */
bool sovb_reaches(const sovb_tokens *tokens, size_t i, size_t object, bool beyond_law);

/*
 * "khoản 3 Điều 28, khoản 3 Điều 29, các điều 31, 33, 242 và 247 của", "Chương VIII gồm các điều từ Điều 67 đến Điều 78", "khoản 1 và bổ
 * sung khoản 6 vào sau khoản 5 Điều 41": longer than a pinpoint.
 */
bool sovb_is_list_of_places(const sovb_tokens *tokens, size_t i, size_t object);

/* "Bỏ cụm từ “…” tại …", "Thay thế từ “…” bằng từ “…” tại …": the verb at token i changes words, which stand in quotes behind it. */
bool sovb_changes_words(const sovb_tokens *tokens, size_t i, const sovb_phrase *verb);

/* "sửa đổi Mục 5.3 Chương III thuộc Mẫu số 02 ban hành kèm theo B": what was issued with B stands for B. */
bool sovb_reaches_annex(const sovb_tokens *tokens, size_t i, size_t object);

/*
 * "Bãi bỏ các nội dung về phí tại Mục II của B", "Sửa đổi mức phạt quy định tại khoản 1 Điều 6 của B như sau:": nothing but words
 * between the verb of an item and where they stand.
 */
bool sovb_reaches_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object, bool quoted);

/*
 * "Bãi bỏ Chương IV “…” từ Điều 15 đến Điều 17 và những quy định khác tại B", "và thay thế các quy định về … trong B": parts or rules
 * of B, and nothing but words and commas between the verb at token i and where they stand.
 */
bool sovb_reaches_parts(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object);

/* "Nghị định này có hiệu lực … và thay thế các quy định về … trong B": the verb, looked for from token i on; NULL: there is none. */
const sovb_phrase *sovb_verb_of_parts(const sovb_tokens *tokens, size_t i, size_t object, size_t *first);

/* "để thực hiện", "nhằm cụ thể hóa" */
bool sovb_tells_purpose(const sovb_tokens *tokens, size_t verb);

/*
 * "A sửa đổi, bổ sung một số quy định về thủ tục hành chính của B", "… một số nội dung tại các Phụ lục của B": the verb at token i changes
 * rules, with nothing but words and commas up to B, of which none names another document.
 */
bool sovb_changes_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object);

/* "hướng dẫn một số điều về hỗ trợ … quy định tại B": details what B lays down. */
bool sovb_details_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object);
#endif

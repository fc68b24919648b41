/*
 * Which of the documents before a mention acts on it.
 */
#ifndef SOVB_ACTING_H
#define SOVB_ACTING_H

#include "mention.h"

/* "A … về (việc) triển khai thực hiện B": nothing but the lead of A's subject between A and the verb. */
bool sovb_is_chain(const sovb_tokens *tokens, const sovb_mention *source, size_t verb);

/* "Quy chế này có hiệu lực từ ngày ký Quyết định số A, thay thế B": A acts on nothing. */
bool sovb_only_tells_day(const sovb_tokens *tokens, const sovb_mention *source);

/* "A về các giải pháp cấp bách để thực hiện B", "A … nhằm cụ thể hóa B": the purpose of A, told in its subject. */
bool sovb_is_purpose(const sovb_tokens *tokens, const sovb_mention *source, const sovb_phrase *verb, size_t first);

/*
 * "A quy định …, có hiệu lực từ ngày …, thay thế B", "A được thông qua … và có hiệu lực từ ngày … (thay thế B)": a later clause of A's sentence.  "A quy định …; sửa đổi, bổ sung một số điều
 * của B": the last part of A's subject, unless A stands in a list of what is changed itself.
 */
bool sovb_is_later_clause(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention,
                            const sovb_phrase *verb, size_t first);

/* "A về sơ kết việc thực hiện B và tổng kết C", "A sửa đổi B; bãi bỏ C": a further verb of A's subject, right behind what the one before acted on. */
bool sovb_is_further_verb(const sovb_tokens *tokens, const sovb_mention *before, const sovb_phrase *phrase, size_t verb);

/*
 * "Thông tư số A hướng dẫn … theo Nghị quyết số B đã quy định và thay thế Thông tư số C": the last of C's kind in the sentence before
 * another document; -1: none.
 */
int sovb_replacer_of_kind(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first);

/*
 * "Quyết định số 19/QĐ-BGDĐT triển khai Quyết định số 18/QĐ-TTg … (thay thế Quyết định số 5/QĐ-BGDĐT)": of those in the sentence the last with
 * the letters of what a bracket says to be replaced; else the one right before.
 */
int sovb_replacer_in_bracket(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first);

/* "2. Bãi bỏ A hướng dẫn …; bãi bỏ Mẫu số 01 ban hành kèm theo B": a further verb of the sentence in which this document ended A. */
bool sovb_is_further_end(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first);

/* "Quy chế số A (ban hành kèm theo Quyết định số B)", "Điều lệ A được ban hành kèm theo Quyết định số B" */
bool sovb_is_promulgated_by(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention);

/*
 * "Nghị định số A sửa đổi Nghị định số B hướng dẫn Luật C và Nghị định số D": D goes on with B, a decree too, which A changes; the member of the
 * list that the mention goes on with.
 */
const sovb_mention *sovb_outer_member(const sovb_relating *relating, const sovb_mention *member, const sovb_mention *mention);
#endif

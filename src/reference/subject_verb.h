/*
 * The verb of a document's subject: what "A về việc triển khai thực hiện B" says of A and B.
 */
#ifndef SOVB_SUBJECT_VERB_H
#define SOVB_SUBJECT_VERB_H

#include "mention.h"

/* Where the subject of a document begins; its day and body may follow the subject in notes of the codification. */
static inline size_t sovb_subject_first(const sovb_mention *mention)
{
	return mention->title.first < mention->title.end && mention->title.first < mention->end ? mention->title.first : mention->end;
}

/* What may stand between a document and the verb of its subject: "về việc ban hành", a quote, the kind said again. */
size_t sovb_behind_lead(const sovb_tokens *tokens, size_t i);

/* "tiếp tục đẩy mạnh, nâng cao hiệu quả việc thực hiện B": words and commas between the first verb and the last. */
bool sovb_is_one_clause(const sovb_tokens *tokens, size_t i, size_t verb);

/*
 * The verb of the subject that begins at token i, when the object is what it acts on: "A về (việc) triển khai thực hiện B",
 * "quy định chi tiết một số điều và biện pháp thi hành B".  last: the verb right before the object, or NULL.
 */
const sovb_phrase *sovb_subject_verb(const sovb_tokens *tokens, size_t i, size_t object, const sovb_phrase *last,
                                       size_t *first, bool beyond_law);

/*
 * "A về tình hình, kết quả thực hiện B", "A tổ chức sơ kết 05 năm thực hiện B": A's subject up to B is made of words of the field only;
 * the relation that they tell together, CITES when other words stand among them.
 */
sovb_relation sovb_subject_relation(const sovb_tokens *tokens, const sovb_mention *source, size_t object);

/*
 * "Luật A có hiệu lực …, trong đó tại khoản 3 Điều 79 đã sửa đổi, bổ sung mục 2 Phụ lục số 02 của B", "A sửa đổi … các nghị định, trong đó sửa
 * đổi, bổ sung một số điều của B": what a part of A does; the verb, or NULL.
 */
const sovb_phrase *sovb_verb_within(const sovb_tokens *tokens, const sovb_mention *source, size_t object, size_t *first);
#endif

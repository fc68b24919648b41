/*
 * Ends of effect: "Quyết định số B … hết hiệu lực kể từ ngày …".
 */
#ifndef SOVB_EFFECT_H
#define SOVB_EFFECT_H

#include "mention.h"

/* "B … được thay thế bằng Hướng dẫn này": does this document take its place, read behind the mention? */
bool sovb_is_replaced_by_this(const sovb_tokens *tokens, const sovb_mention *mention);

/*
 * "Khoản 6 Điều 1 B được sửa thành: …", "B … nay điều chỉnh từ 18.500 ha xuống 12.000 ha", "Mục 2 B được điều chỉnh theo Kế hoạch này": does this document
 * change it, read behind the mention?
 */
bool sovb_is_changed_by_this(const sovb_tokens *tokens, const sovb_mention *mention);

/* Does the sentence say, behind the mention, that it has no effect any more, for what the document itself lays down? */
bool sovb_ends_effect(const sovb_tokens *tokens, const sovb_mention *mention);

/* "Các quy định tại B trái với Nghị định này đều bãi bỏ": only those rules of the mention end. */
bool sovb_ends_contrary_rules(const sovb_tokens *tokens, const sovb_mention *mention);

#endif

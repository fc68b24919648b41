/*
 * What a document says that it does itself: in its title, behind "Thông tư này", at the head of an article.
 */
#ifndef SOVB_OWN_ACT_H
#define SOVB_OWN_ACT_H

#include "mention.h"

/* Does the mention stand in the title of the document itself? */
bool sovb_is_in_title(const sovb_relating *relating, const sovb_mention *mention);

/* "(Ban hành kèm theo Quyết định số …)", "(Kèm theo …)", "(Ban hành theo …)" under the title, or over what the document itself puts in force. */
bool sovb_is_promulgation(const sovb_relating *relating, const sovb_mention *mention);

/*
 * Which document the "này" at token `at`, in the sentence of mention i, means ("Quy định này", "văn bản này"): the mention before of that kind, in a text
 * that is no such document itself; else SOVB_SOURCE_DOCUMENT.
 */
int sovb_meant_by_this(const sovb_relating *relating, size_t i, size_t at);

/* "Công văn đó" at token `at`: the document of its kind before it in the paragraph; -1 when there is none, or several. */
int sovb_meant_by_that(const sovb_relating *relating, size_t i, size_t at);

/* "Văn phòng Tỉnh ủy đính chính": does the name of a body that begins behind token floor end right before token i? */
bool sovb_is_behind_body(const sovb_tokens *tokens, size_t i, size_t floor);

/* "Nghị định này sửa đổi …", "Hướng dẫn này có hiệu lực … và thay thế …", "1. Bãi bỏ …": the document itself acts. */
bool sovb_acts_by_itself(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_phrase *verb, size_t first);

/* The verb with which the document itself acts: in its subject, behind "Thông tư này", at the head of an article. */
const sovb_phrase *sovb_own_verb(const sovb_relating *relating, const sovb_mention *mention, const sovb_phrase *last,
                                   size_t *first);

/* "tham gia ý kiến về dự thảo Thông tư thay thế B": it is the draft that acts, unless the document is that draft. */
bool sovb_acts_as_draft(const sovb_relating *relating, size_t verb);

/* "V/v cập nhật, bổ sung số liệu sơ kết … thực hiện B": the letter is about figures. */
bool sovb_is_of_figures(const sovb_relating *relating, size_t verb);
#endif

/*
 * What stands before a number: the kind of document, "số", and the body where that stands between the two.
 */
#ifndef SOVB_LEAD_H
#define SOVB_LEAD_H

#include "mention.h"

typedef struct sovb_lead {
	size_t first; /* first token of the phrase */
	const char *type;
	bool has_type; /* a type word, even "văn bản" which tells no type */
	bool has_so;
	bool far;             /* other words stand between the kind and the number */
	bool is_form;         /* "Mẫu số", "Biểu số": a form, not a document */
	bool is_form_of_kind; /* "Mẫu báo cáo số": one, unless the number is a document's */
	sovb_run issuer;      /* between kind and number */
} sovb_lead;

/* "số", "sô" in a scan. */
bool sovb_is_number_word(const sovb_tokens *tokens, size_t i);

/* "Luật sửa đổi", "Pháp lệnh sửa đổi" */
bool sovb_amends_by_name(const sovb_tokens *tokens, size_t i);

/* What stands before the number at token i.  floor: behind the last number; letters of its symbol are no kind of document. */
sovb_lead sovb_lead_read(const sovb_tokens *tokens, size_t i, size_t floor);

/* The same with what the symbol of the number at token `number` tells of the words before it. */
void sovb_lead_complete(sovb_lead *lead, const sovb_tokens *tokens, const sovb_symbol_tail *tail, size_t number, size_t floor);

/* The kind of document, from the words before the number or else from the symbol (labelling rule for `type`). */
const char *sovb_lead_type(const sovb_lead *lead, const sovb_symbol_tail *tail);

/* "biểu mẫu Hướng dẫn 43-HD/BTCTW": the kind of document stands in the number too, as no form's does. */
bool sovb_lead_is_of_document(const sovb_lead *lead, const sovb_symbol_tail *tail);

#endif

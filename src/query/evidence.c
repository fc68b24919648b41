#include "evidence.h"

#include "bytes.h"
#include "namesakes.h"

static bool goes_before(const sovb_evidence *a, const sovb_evidence *b)
{
	int order = sovb_string_compare(a->file, b->file);

	return order ? order < 0 : a->span.start < b->span.start;
}

static void remove_at(sovb_evidence_list *list, size_t at)
{
	for (size_t i = at + 1; i < list->count; i++)
		list->piece[i - 1] = list->piece[i];
	list->count--;
}

void sovb_evidence_add(sovb_evidence_list *list, sovb_evidence piece)
{
	size_t at;

	for (size_t i = 0; i < list->count; i++) {
		if (!sovb_string_equal(list->piece[i].quote, piece.quote))
			continue;
		if (!goes_before(&piece, &list->piece[i]))
			return;
		remove_at(list, i);
		break;
	}
	if (list->count == SOVB_MAX_STEP_EVIDENCE) {
		if (!goes_before(&piece, &list->piece[list->count - 1]))
			return;
		list->count--;
	}
	for (at = list->count++; at > 0 && goes_before(&piece, &list->piece[at - 1]); at--)
		list->piece[at] = list->piece[at - 1];
	list->piece[at] = piece;
}

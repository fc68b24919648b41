#include "evidence.h"

#include "bytes.h"
#include "namesakes.h"

/* Does a piece, told by the document itself or not, come before the one at i? */
static bool goes_before(const sovb_evidence_list *list, sovb_string file, size_t start, bool own, size_t i)
{
	const sovb_evidence *other = &list->piece[i];
	int order;

	if (own != list->own[i])
		return own;
	order = sovb_string_compare(file, other->file);
	return order ? order < 0 : start < other->span.start;
}

static void move(sovb_evidence_list *list, size_t from, size_t to)
{
	list->piece[to] = list->piece[from];
	list->own[to] = list->own[from];
}

static void remove_at(sovb_evidence_list *list, size_t at)
{
	for (size_t i = at + 1; i < list->count; i++)
		move(list, i, i - 1);
	list->count--;
}

bool sovb_evidence_wanted(const sovb_evidence_list *list, sovb_string file, size_t start, bool own)
{
	return list->count < SOVB_MAX_STEP_EVIDENCE || goes_before(list, file, start, own, list->count - 1);
}

void sovb_evidence_add(sovb_evidence_list *list, sovb_evidence piece, bool own)
{
	const size_t start = piece.span.start;
	size_t at;

	for (size_t i = 0; i < list->count; i++) {
		if (!sovb_string_equal(list->piece[i].quote, piece.quote))
			continue;
		if (!goes_before(list, piece.file, start, own, i))
			return;
		remove_at(list, i);
		break;
	}
	if (list->count == SOVB_MAX_STEP_EVIDENCE) {
		if (!goes_before(list, piece.file, start, own, list->count - 1))
			return;
		list->count--;
	}
	for (at = list->count++; at > 0 && goes_before(list, piece.file, start, own, at - 1); at--)
		move(list, at - 1, at);
	list->piece[at] = piece;
	list->own[at] = own;
}

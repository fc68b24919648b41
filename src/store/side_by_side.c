#include "side_by_side.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "store.h"
#include "word_places.h"

#define FEW_PLACES 100 /* that are put in order one by one */

/* A word of the phrase: its forms, one after the other. */
typedef struct part {
	size_t first;
	size_t count;
	unsigned slot;
} part;

typedef struct phrase {
	part *part;
	size_t size; /* in words */
	sovb_placed_key *key; /* of each form */
	size_t forms;
	bool has_forms; /* more than one, of some word */
	bool *met;      /* of each form, of several: the document seems to have it */
	bool kept;      /* the document's places are those that the register keeps */
	bool careful;   /* forms that a document has not are left out */
	sovb_placed_list found;  /* places of the word at hand */
	sovb_placed_list so_far; /* where the words before it begin */
} phrase;

/* ---- in the places that the register keeps ---- */

/* Places that may be those of another word, because the document has not got this form. */
static void drop_mistaken(phrase *p, const part *word, xc_candidate *candidate)
{
	size_t asked = SIZE_MAX;
	size_t kept = 0;
	bool has = false;

	for (size_t i = 0; i < p->found.count; i++) {
		const sovb_placed *at = &p->found.list[i];

		if (at->key != asked)
			has = xc_candidate_has(candidate, word->first + at->key);
		asked = at->key;
		if (has)
			p->found.list[kept++] = *at;
	}
	p->found.count = kept;
}

static void note_forms(phrase *p, const part *word)
{
	for (size_t i = 0; i < p->found.count; i++)
		p->met[word->first + p->found.list[i].key] = true;
}

/* Has the document all forms that it seems to have? */
static bool has_what_was_met(const phrase *p, xc_candidate *candidate)
{
	for (size_t i = 0; i < p->forms; i++) {
		if (p->met[i] && !xc_candidate_has(candidate, i))
			return false;
	}
	return true;
}

/* The places of a word, ascending; the document has a form of the first one, so that it tells whether places are kept. */
static sovb_status find_kept(phrase *p, const part *word, xc_candidate *candidate)
{
	const xc_view value = xc_candidate_value(candidate, SOVB_SLOT_PLACES + word->slot);
	sovb_status status = SOVB_OK;

	p->kept = p->kept || value.size;
	p->found.count = 0;
	if (value.size)
		status = sovb_placed_find(&p->found, value.data, value.size, p->key + word->first, word->count);
	if (status == SOVB_OK && word->count > 1) {
		note_forms(p, word);
		if (p->careful)
			drop_mistaken(p, word, candidate);
	}
	return status;
}

/* ---- in those that Xapian keeps ---- */

static sovb_status find_positions(phrase *p, const part *word, xc_candidate *candidate)
{
	p->found.count = 0;
	for (size_t k = 0; k < word->count; k++) {
		size_t count;
		const uint32_t *position = xc_candidate_positions(candidate, word->first + k, &count);

		for (size_t i = 0; i < count; i++) {
			if (!sovb_placed_add(&p->found, position[i], k))
				return SOVB_ERR_NOMEM;
		}
	}
	return SOVB_OK;
}

/* ---- in either ---- */

static int by_place(const void *a, const void *b)
{
	const sovb_placed *x = a, *y = b;

	return (x->place > y->place) - (x->place < y->place);
}

/* Move the place back to where it belongs among those before it. */
static void insert(sovb_placed *list, size_t i)
{
	const sovb_placed one = list[i];

	for (; i > 0 && list[i - 1].place > one.place; i--)
		list[i] = list[i - 1];
	list[i] = one;
}

/* The places of several forms come form by form. */
static void put_in_order(sovb_placed_list *found)
{
	if (found->count > FEW_PLACES) {
		qsort(found->list, found->count, sizeof *found->list, by_place);
		return;
	}
	for (size_t i = 1; i < found->count; i++)
		insert(found->list, i);
}

/* Keep the beginnings whose word at that distance is found. */
static void go_on(phrase *p, size_t distance)
{
	const sovb_placed *found = p->found.list, *end = found + p->found.count;
	size_t kept = 0;

	for (size_t i = 0; i < p->so_far.count; i++) {
		const uint64_t wanted = (uint64_t)p->so_far.list[i].place + distance;

		while (found < end && found->place < wanted)
			found++;
		if (found < end && found->place == wanted)
			p->so_far.list[kept++] = p->so_far.list[i];
	}
	p->so_far.count = kept;
}

static sovb_status find_word(phrase *p, size_t i, xc_candidate *candidate)
{
	sovb_status status = SOVB_OK;

	if (i == 0 || p->kept)
		status = find_kept(p, &p->part[i], candidate);
	return status == SOVB_OK && !p->kept ? find_positions(p, &p->part[i], candidate) : status;
}

static sovb_status look_at(phrase *p, xc_candidate *candidate)
{
	sovb_status status = SOVB_OK;

	p->kept = false;
	p->so_far.count = 0;
	for (size_t i = 0; i < p->size && status == SOVB_OK && (i == 0 || p->so_far.count); i++) {
		status = find_word(p, i, candidate);
		put_in_order(&p->found);
		if (i == 0) {
			sovb_placed_list first = p->found;

			p->found = p->so_far;
			p->so_far = first;
		} else {
			go_on(p, i);
		}
	}
	return status;
}

static xc_verdict judge(void *context, xc_candidate *candidate)
{
	phrase *p = context;
	sovb_status status;

	memset(p->met, 0, p->forms * sizeof *p->met);
	status = look_at(p, candidate);
	if (status == SOVB_OK && p->kept && p->so_far.count && p->has_forms && !has_what_was_met(p, candidate)) {
		p->careful = true;
		status = look_at(p, candidate);
		p->careful = false;
	}
	if (status != SOVB_OK)
		return status == SOVB_ERR_NOMEM ? XC_NO_MEMORY : XC_DAMAGED;
	return p->so_far.count ? XC_YES : XC_NO;
}

/* ---- the phrase ---- */

static int by_hash(const void *a, const void *b)
{
	const sovb_placed_key *x = a, *y = b;

	return (x->hash > y->hash) - (x->hash < y->hash);
}

static void set_part(phrase *p, part *word, const sovb_phrase_word *from)
{
	for (size_t i = 0; i < from->count; i++) {
		const sovb_string key = {from->form[i].data, from->form[i].size};

		p->key[word->first + i] = (sovb_placed_key){sovb_placed_hash(key), key};
	}
	word->count = from->count;
	word->slot = from->count ? sovb_placed_slot(p->key[word->first].key) : 0;
	p->has_forms |= from->count > 1;
	if (from->count)
		qsort(p->key + word->first, from->count, sizeof *p->key, by_hash);
}

xc_status sovb_phrase_judge(xc_judge *out, const sovb_phrase_word *words, size_t count, sovb_arena *arena,
                            xc_message *message)
{
	phrase *p = sovb_arena_alloc(arena, sizeof *p);
	xc_view *terms;
	size_t forms = 0;

	*out = (xc_judge){0};
	snprintf(message->text, sizeof message->text, "out of memory");
	for (size_t i = 0; i < count; i++)
		forms += words[i].count;
	terms = sovb_arena_array(arena, forms + 1, sizeof *terms);
	if (!p || !terms)
		return XC_ERR_NOMEM;
	*p = (phrase){
		.part = sovb_arena_array(arena, count, sizeof *p->part),
		.key = sovb_arena_array(arena, forms + 1, sizeof *p->key),
		.met = sovb_arena_array(arena, forms + 1, sizeof *p->met),
		.forms = forms,
		.size = count,
		.found = {.arena = arena},
		.so_far = {.arena = arena},
	};
	if (!p->part || !p->key || !p->met)
		return XC_ERR_NOMEM;
	forms = 0;
	for (size_t i = 0; i < count; i++) {
		p->part[i].first = forms;
		set_part(p, &p->part[i], &words[i]);
		forms += words[i].count;
	}
	for (size_t i = 0; i < forms; i++)
		terms[i] = (xc_view){p->key[i].key.data, p->key[i].key.size};
	*out = (xc_judge){.terms = terms, .count = forms, .judge = judge, .context = p};
	return XC_OK;
}

xc_status sovb_phrase_query(xc_query **out, const sovb_phrase_word *words, size_t count, sovb_arena *arena,
                            xc_message *message)
{
	xc_judge by;
	xc_status status = sovb_phrase_judge(&by, words, count, arena, message);

	*out = NULL;
	return status == XC_OK ? xc_query_judge(out, &by, message) : status;
}

#include <sovb/diff.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "body_name.h"
#include "bytes.h"
#include "identity.h"
#include "key_map.h"
#include "likeness.h"
#include "message.h"
#include "symbol.h"

#define DIFF_MEMORY ((size_t)1 << 30)
#define MAX_CELLS ((size_t)16 << 20) /* of the table that puts mentions side by side; longer runs are paired by name */
#define MAX_LOOK_AHEAD 200           /* mentions between two that agree, among which partners are looked for */

/* A mention, and what must be equal for it to be the same. */
struct mention {
	const sovb_reference *ref;
	sovb_string key;  /* of the document: the symbol's, else the folded name */
	sovb_string said; /* … with date, issuer and term */
	size_t name;      /* equal for mentions that say the same */
};

struct side {
	struct mention *mention;
	size_t count;
	sovb_key_map keys; /* of its documents */
};

typedef struct change_list {
	sovb_changes list; /* first: what the caller sees */
	sovb_arena arena;
	sovb_change *change;
	sovb_key_map names;
} change_list;

const char *sovb_change_name(sovb_change_kind kind)
{
	static const char *const names[] = {"added", "lost", "altered"};

	return names[kind];
}

const char *sovb_altered_name(unsigned bit)
{
	switch (bit) {
#define X(name, value, text)                                                                                 \
	case value:                                                                                          \
		return text;
		SOVB_ALTERED_TABLE(X)
#undef X
	}
	return NULL;
}

/* ---- reading ---- */

static sovb_string key_of(const sovb_reference *ref, sovb_arena *arena)
{
	char text[SOVB_NAME_MAX];
	sovb_symbol symbol;

	if (ref->symbol.size && sovb_symbol_parse(&symbol, ref->symbol.data, ref->symbol.size))
		return sovb_arena_string(arena, text, sovb_symbol_key(text, &symbol));
	return sovb_arena_string(arena, text, sovb_name_fold(text, sizeof text, ref->raw.data, ref->raw.size));
}

static sovb_string said_of(const struct mention *mention, sovb_arena *arena)
{
	const sovb_reference *ref = mention->ref;
	char issuer[SOVB_NAME_MAX], date[SOVB_DATE_TEXT];
	char *text;
	size_t size, room;

	sovb_name_fold(issuer, sizeof issuer, ref->issuer.data, ref->issuer.size);
	sovb_date_iso(ref->date, date);
	room = mention->key.size + ref->date_raw.size + ref->term.size + strlen(issuer) + sizeof date + 8;
	text = sovb_arena_alloc(arena, room);
	if (!text)
		return (sovb_string){0};
	size = (size_t)snprintf(text, room, "%.*s@%s%.*s#%s#%.*s", (int)mention->key.size, mention->key.data, date,
				(int)ref->date_raw.size, ref->date_raw.data ? ref->date_raw.data : "", issuer,
				(int)ref->term.size, ref->term.data ? ref->term.data : "");
	return (sovb_string){text, size};
}

static bool has_key(const struct side *side, sovb_string key)
{
	size_t at;

	return sovb_key_map_get(&side->keys, key, &at);
}

static bool read_side(struct side *out, change_list *answer, const sovb_document *doc)
{
	out->count = sovb_document_reference_count(doc);
	out->mention = sovb_arena_array(&answer->arena, out->count + 1, sizeof *out->mention);
	for (size_t i = 0; out->mention && i < out->count; i++) {
		struct mention *mention = &out->mention[i];

		mention->ref = sovb_document_reference(doc, i);
		mention->key = key_of(mention->ref, &answer->arena);
		mention->said = said_of(mention, &answer->arena);
		if (!mention->key.data || !mention->said.data ||
		    (!has_key(out, mention->key) && !sovb_key_map_put(&out->keys, mention->key, i)))
			return false;
		if (sovb_key_map_get(&answer->names, mention->said, &mention->name))
			continue;
		mention->name = answer->names.count;
		if (!sovb_key_map_put(&answer->names, mention->said, mention->name))
			return false;
	}
	return out->mention != NULL;
}

/* ---- side by side ---- */

static unsigned differences(const struct mention *a, const struct mention *b)
{
	const sovb_reference *x = a->ref;
	const sovb_reference *y = b->ref;
	unsigned bits = 0;

	if (!sovb_string_equal(a->key, b->key))
		bits |= SOVB_ALTERED_NUMBER;
	if (sovb_date_compare(x->date, y->date) != 0 || !sovb_string_equal(x->date_raw, y->date_raw))
		bits |= SOVB_ALTERED_DATE;
	if (!sovb_issuers_compatible(x->issuer, y->issuer) || !x->issuer.size != !y->issuer.size)
		bits |= SOVB_ALTERED_ISSUER;
	if (!sovb_string_equal(x->term, y->term))
		bits |= SOVB_ALTERED_TERM;
	if (x->title.size && y->title.size && sovb_titles_compare(x->title, y->title) == SOVB_LIKENESS_OTHER)
		bits |= SOVB_ALTERED_TITLE;
	return bits;
}

/* Is one mention what became of the other? */
static bool are_partners(const struct mention *a, const struct mention *b)
{
	unsigned bits = differences(a, b);

	if (!(bits & SOVB_ALTERED_NUMBER))
		return true;
	/* Another number: the day and the kind must have stayed, or day, number and body. */
	return a->ref->kind == b->ref->kind && sovb_date_is_day(a->ref->date) && !(bits & SOVB_ALTERED_DATE) &&
	       (sovb_string_equal(a->ref->type, b->ref->type) || sovb_string_equal(a->ref->number, b->ref->number));
}

static void tell(change_list *answer, sovb_change change)
{
	answer->change[answer->list.count++] = change;
}

/* What stands between two mentions that agree: partners are altered, the rest was lost or added. */
static void compare_gap(change_list *answer, const struct side *before, size_t i, size_t i_end, const struct side *after,
			size_t j, size_t j_end)
{
	for (; i < i_end; i++) {
		const struct mention *old = &before->mention[i];
		size_t at = j;

		while (at < j_end && at - j < MAX_LOOK_AHEAD && !are_partners(old, &after->mention[at]))
			at++;
		if (at == j_end || at - j == MAX_LOOK_AHEAD) {
			tell(answer, (sovb_change){SOVB_CHANGE_LOST, old->ref, NULL, 0, has_key(after, old->key)});
			continue;
		}
		for (; j < at; j++)
			tell(answer, (sovb_change){SOVB_CHANGE_ADDED, NULL, after->mention[j].ref, 0,
						   has_key(before, after->mention[j].key)});
		if (differences(old, &after->mention[j]))
			tell(answer, (sovb_change){SOVB_CHANGE_ALTERED, old->ref, after->mention[j].ref,
						   differences(old, &after->mention[j]), false});
		j++;
	}
	for (; j < j_end; j++)
		tell(answer, (sovb_change){SOVB_CHANGE_ADDED, NULL, after->mention[j].ref, 0,
					   has_key(before, after->mention[j].key)});
}

/* length[i][j]: how many mentions of before[i…] and after[j…] agree in their order. */
static bool walk(change_list *answer, const struct side *before, size_t i, size_t i_end, const struct side *after, size_t j,
		 size_t j_end)
{
	size_t rows = i_end - i, columns = j_end - j;
	size_t from_i = i, from_j = j, row = columns + 1;
	uint32_t *length;

	if ((rows + 1) * (columns + 1) > MAX_CELLS) {
		compare_gap(answer, before, i, i_end, after, j, j_end);
		return true;
	}
	length = calloc((rows + 1) * (columns + 1), sizeof *length);
	if (!length)
		return false;
	for (size_t a = rows; a-- > 0;) {
		for (size_t b = columns; b-- > 0;) {
			uint32_t down = length[(a + 1) * row + b], right = length[a * row + b + 1];

			if (before->mention[from_i + a].name == after->mention[from_j + b].name)
				length[a * row + b] = length[(a + 1) * row + b + 1] + 1;
			else
				length[a * row + b] = down > right ? down : right;
		}
	}
	for (size_t a = 0, b = 0; a < rows && b < columns;) {
		if (before->mention[from_i + a].name == after->mention[from_j + b].name) {
			compare_gap(answer, before, i, from_i + a, after, j, from_j + b);
			i = from_i + ++a;
			j = from_j + ++b;
		} else if (length[(a + 1) * row + b] >= length[a * row + b + 1]) {
			a++;
		} else {
			b++;
		}
	}
	compare_gap(answer, before, i, i_end, after, j, j_end);
	free(length);
	return true;
}

static bool compare(change_list *answer, const struct side *before, const struct side *after)
{
	size_t same = 0, i_end = before->count, j_end = after->count;

	answer->change = sovb_arena_array(&answer->arena, before->count + after->count + 1, sizeof *answer->change);
	if (!answer->change)
		return false;
	while (same < i_end && same < j_end && before->mention[same].name == after->mention[same].name)
		same++;
	while (i_end > same && j_end > same && before->mention[i_end - 1].name == after->mention[j_end - 1].name) {
		i_end--;
		j_end--;
	}
	return walk(answer, before, same, i_end, after, same, j_end);
}

sovb_status sovb_diff(sovb_changes **out, const sovb_document *before, const sovb_document *after, sovb_error *err)
{
	change_list *answer = calloc(1, sizeof *answer);
	struct side old = {0}, new = {0};
	bool done;

	*out = NULL;
	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, DIFF_MEMORY);
	done = read_side(&old, answer, before) && read_side(&new, answer, after) && compare(answer, &old, &new);
	sovb_key_map_fini(&old.keys);
	sovb_key_map_fini(&new.keys);
	sovb_key_map_fini(&answer->names);
	answer->list.change = answer->change;
	if (!done) {
		sovb_changes_free(&answer->list);
		return sovb_no_memory(err);
	}
	*out = &answer->list;
	return SOVB_OK;
}

void sovb_changes_free(sovb_changes *changes)
{
	change_list *answer = (change_list *)changes;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}

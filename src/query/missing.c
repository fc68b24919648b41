/*
 * sovb_register_missing: levels and bodies without a document that implements one.
 *
 * Who there is comes from the identities of held files, in the term dictionary, and from the user's tables, which name
 * the bodies below one; who implements it from sovb_register_implements().
 */
#include <sovb/coverage.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes.h"
#include "collate.h"
#include "entry_key.h"
#include "issuer.h"
#include "level.h"
#include "message.h"
#include "namesakes.h"
#include "places.h"
#include "restart.h"

#define GAPS_MEMORY ((size_t)64 << 20)
#define LEVELS (SOVB_LEVEL_CELL + 1)
#define MAX_ABOVE 8 /* bodies from a cell up to the centre, and some between */

typedef struct gaps_answer {
	sovb_gaps list; /* first: what the caller sees */
	sovb_arena arena;
} gaps_answer;

/* A body that issues documents. */
typedef struct body {
	sovb_string organ;
	sovb_issuer_name issuer; /* the longest name that is no masthead, else the longest */
	sovb_level level;
	size_t documents;
	bool implements;
} body;

typedef struct survey {
	sovb_arena *arena;
	const sovb_local_facts *tables; /* the user's */
	sovb_level level;   /* of the document asked for */
	sovb_system system; /* whose rules its body follows */
	bool has[LEVELS];   /* somebody on the level implements it */
	body body[SOVB_MAX_BODIES];
	size_t count;
	sovb_key_map held;      /* the body + 1 of each issuer and organ that files have, 0: of none */
	sovb_key_map mentioned; /* those that sentences have */
	sovb_status status;
	sovb_error *err;
} survey;

static bool better_name(sovb_string a, sovb_string b)
{
	bool x = sovb_issuer_is_masthead(a);
	bool y = sovb_issuer_is_masthead(b);

	if (x != y)
		return y;
	return a.size != b.size ? a.size > b.size : sovb_string_compare(a, b) < 0;
}

static body *find_body(survey *s, sovb_string organ, const sovb_issuer_name *issuer)
{
	for (size_t i = 0; i < s->count; i++) {
		body *known = &s->body[i];

		if (sovb_string_equal(known->organ, organ) && sovb_issuer_names_fit(&known->issuer, issuer))
			return known;
	}
	return NULL;
}

/* The name, a copy of it, ready to be compared. */
static sovb_issuer_name keep_name(survey *s, sovb_string issuer)
{
	sovb_issuer_name name = {0};

	if (!sovb_issuer_name_make(&name, sovb_arena_string(s->arena, issuer.data, issuer.size), (sovb_string){0}, s->arena))
		s->status = sovb_no_memory(s->err);
	return name;
}

static body *add_body(survey *s, sovb_string organ, sovb_string issuer, sovb_level level, size_t files)
{
	sovb_issuer_name name = keep_name(s, issuer);
	body *known = s->status == SOVB_OK ? find_body(s, organ, &name) : NULL;

	if (!known && (s->count == SOVB_MAX_BODIES || s->status != SOVB_OK))
		return NULL;
	if (!known) {
		known = &s->body[s->count++];
		*known = (body){.level = level};
		known->organ = sovb_arena_string(s->arena, organ.data, organ.size);
	}
	known->documents += files;
	if (!known->issuer.written.size || better_name(issuer, known->issuer.written))
		known->issuer = name;
	if (sovb_arena_failed(s->arena))
		s->status = sovb_no_memory(s->err);
	return known;
}

/* Has the map the issuer with the organ?  Then *value, else *pair to remember it by. */
static bool has_met(survey *s, sovb_key_map *map, sovb_string issuer, const char *organ, sovb_string *pair, size_t *value)
{
	char text[SOVB_TERM_MAX + SOVB_SYMBOL_LETTERS + 2];
	int size = snprintf(text, sizeof text, "%.*s%c%s", (int)issuer.size, issuer.data, SOVB_SEP, organ);

	*pair = (sovb_string){text, (size_t)size < sizeof text ? (size_t)size : sizeof text - 1};
	if (sovb_key_map_get(map, *pair, value))
		return true;
	*pair = sovb_arena_string(s->arena, pair->data, pair->size);
	return false;
}

static void remember(survey *s, sovb_key_map *map, sovb_string pair, size_t value)
{
	if (s->status == SOVB_OK && (!pair.data || !sovb_key_map_put(map, pair, value)))
		s->status = sovb_no_memory(s->err);
}

/* KEY SEP date SEP issuer SEP …: one identity, of so many files. */
static bool look_at_held(void *context, const sovb_stored_witness *witness)
{
	survey *s = context;
	const sovb_string key = witness->key, issuer = witness->issuer;
	const sovb_organ_fact *fact;
	const body *found = NULL;
	sovb_symbol symbol;
	sovb_string pair;
	sovb_level level;
	size_t number;

	if (!witness->held || !issuer.size || !sovb_symbol_parse(&symbol, key.data, key.size))
		return true;
	if (has_met(s, &s->held, issuer, symbol.organ, &pair, &number)) {
		if (number)
			s->body[number - 1].documents += witness->files;
		return true;
	}
	fact = sovb_local_facts_organ(s->tables, symbol.organ, strlen(symbol.organ));
	level = sovb_level_of(s->tables, symbol.organ, issuer);
	if (fact && fact->system == s->system && level > s->level)
		found = add_body(s, (sovb_string){symbol.organ, strlen(symbol.organ)}, issuer, level, witness->files);
	remember(s, &s->held, pair, found ? (size_t)(found - s->body) + 1 : 0);
	return s->status == SOVB_OK;
}

/* A sentence names a body better than its own first page does. */
static bool look_at_mention(void *context, const sovb_stored_witness *witness)
{
	survey *s = context;
	const sovb_string key = witness->key, issuer = witness->issuer;
	sovb_issuer_name name;
	sovb_symbol symbol;
	sovb_string pair;
	size_t number;
	body *known;

	if (witness->held || !issuer.size || sovb_issuer_is_masthead(issuer) ||
	    !sovb_symbol_parse(&symbol, key.data, key.size) ||
	    has_met(s, &s->mentioned, issuer, symbol.organ, &pair, &number))
		return true;
	remember(s, &s->mentioned, pair, 0);
	name = keep_name(s, issuer);
	known = s->status == SOVB_OK ? find_body(s, (sovb_string){symbol.organ, strlen(symbol.organ)}, &name) : NULL;
	if (known && better_name(issuer, known->issuer.written) &&
	    sovb_level_of(s->tables, symbol.organ, issuer) == known->level)
		known->issuer = name;
	return s->status == SOVB_OK;
}

/* The user's line of the body with that name; the number of lines when there is none. */
static size_t find_line(const survey *s, sovb_string name)
{
	size_t count = sovb_local_facts_organ_count(s->tables);
	size_t i;

	for (i = 0; i < count; i++) {
		const char *own = sovb_local_facts_organ_get(s->tables, i)->name;

		if (sovb_issuers_fit(name, (sovb_string){own, strlen(own)}))
			break;
	}
	return i;
}

/* Do the user's tables say that the body of the line stands below the issuer, or below one that does? */
static bool stands_below(const survey *s, size_t line, sovb_string issuer)
{
	for (int up = 0; up < MAX_ABOVE && line < sovb_local_facts_organ_count(s->tables); up++) {
		const char *above = sovb_local_facts_organ_above(s->tables, line);
		sovb_string name = {above, above ? strlen(above) : 0};

		if (!above)
			return false;
		if (sovb_issuers_fit(name, issuer))
			return true;
		line = find_line(s, name);
	}
	return false;
}

/* The bodies that the user's tables place below the issuer, and that were there when the document came. */
static void add_bodies_below(survey *s, const sovb_entry *entry)
{
	size_t count = entry->issuer.size ? sovb_local_facts_organ_count(s->tables) : 0;

	for (size_t i = 0; i < count && s->status == SOVB_OK; i++) {
		const sovb_organ_fact *fact = sovb_local_facts_organ_get(s->tables, i);
		bool gone = fact->to.year && sovb_date_compare(fact->to, entry->date) < 0;

		if (fact->system == s->system && fact->level > s->level && !gone && stands_below(s, i, entry->issuer))
			add_body(s, (sovb_string){fact->symbol, strlen(fact->symbol)},
				 (sovb_string){fact->name, strlen(fact->name)}, fact->level, 0);
	}
}

/* Who implements it, and on which level. */
static void mark_implementing(survey *s, const sovb_steps *steps)
{
	for (size_t i = 0; i < steps->count; i++) {
		const sovb_entry *entry = &steps->step[i].entry;
		sovb_issuer_name name;
		sovb_symbol symbol;

		s->has[sovb_level_by_name(steps->step[i].level)] = true;
		if (!entry->symbol.size || !entry->issuer.size ||
		    !sovb_symbol_parse(&symbol, entry->symbol.data, entry->symbol.size))
			continue;
		name = keep_name(s, entry->issuer);
		for (size_t b = 0; s->status == SOVB_OK && b < s->count; b++) {
			sovb_string organ = {symbol.organ, strlen(symbol.organ)};

			if (organ.size == s->body[b].organ.size &&
			    strncasecmp(organ.data, s->body[b].organ.data, organ.size) == 0 &&
			    sovb_issuer_names_fit(&s->body[b].issuer, &name))
				s->body[b].implements = true;
		}
	}
}

/* Bodies of a level as a directory of offices lists them. */
static int by_level(const void *a, const void *b, void *collator)
{
	const body *x = a;
	const body *y = b;
	int order;

	if (x->level != y->level)
		return x->level < y->level ? -1 : 1;
	order = sovb_collator_compare(collator, x->issuer.written, y->issuer.written);
	return order ? order : sovb_string_compare(x->organ, y->organ);
}

static sovb_status write_gaps(gaps_answer *answer, survey *s, sovb_date day, sovb_error *err)
{
	sovb_gap *gaps = sovb_arena_array(s->arena, s->count + LEVELS, sizeof *gaps);
	/* Only the Party has cells. */
	int last = s->system == SOVB_SYSTEM_PARTY ? SOVB_LEVEL_CELL : SOVB_LEVEL_BASE;
	sovb_collator *collator;
	sovb_status status;
	size_t count = 0;
	size_t at = 0;

	if (!gaps)
		return sovb_no_memory(err);
	status = sovb_collator_new(&collator, err);
	if (status != SOVB_OK)
		return status;
	if (s->count)
		qsort_r(s->body, s->count, sizeof *s->body, by_level, collator);
	sovb_collator_free(collator);
	for (int level = (int)s->level + 1; level <= last; level++) {
		const char *name = sovb_level_name((sovb_level)level);

		if (!s->has[level] && sovb_level_exists((sovb_level)level, day))
			gaps[count++] = (sovb_gap){.level = name};
		for (; at < s->count && (int)s->body[at].level == level; at++) {
			if (!s->body[at].implements)
				gaps[count++] = (sovb_gap){name, s->body[at].issuer.written, s->body[at].documents};
		}
	}
	answer->list = (sovb_gaps){gaps, count};
	return SOVB_OK;
}

static sovb_status run(gaps_answer *answer, survey *s, sovb_store *store, const sovb_entry *entry,
		       sovb_error *err)
{
	const sovb_organ_fact *fact;
	sovb_entry_key key;
	sovb_steps *steps;
	sovb_status status = sovb_entry_key_parse(&key, entry->key, err);

	if (status != SOVB_OK)
		return status;
	s->tables = sovb_store_tables(store);
	fact = sovb_local_facts_organ(s->tables, key.symbol.organ, strlen(key.symbol.organ));
	s->level = sovb_level_of(s->tables, key.symbol.organ, entry->issuer);
	if (!fact || s->level == SOVB_LEVEL_UNKNOWN)
		return SOVB_OK;
	s->system = fact->system;
	/* First, because it may begin again over a newer state of the register. */
	status = sovb_register_implements(&steps, store, entry, 0, err);
	if (status != SOVB_OK)
		return status;
	status = sovb_store_witnesses(store, SOVB_CURSOR_ALL, (sovb_string){0}, SOVB_COUNT_HELD, look_at_held, s, err);
	if (status == SOVB_OK && s->status == SOVB_OK)
		status = sovb_store_witnesses(store, SOVB_CURSOR_ALL, (sovb_string){0}, SOVB_COUNT_NONE, look_at_mention,
					      s, err);
	if (status == SOVB_OK && s->status == SOVB_OK)
		add_bodies_below(s, entry);
	if (status == SOVB_OK)
		status = s->status;
	if (status == SOVB_OK) {
		mark_implementing(s, steps);
		status = s->status;
	}
	if (status == SOVB_OK)
		status = write_gaps(answer, s, entry->date, err);
	sovb_steps_free(steps);
	return status;
}

typedef struct asking {
	const sovb_entry *entry;
	gaps_answer *answer;
} asking;

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	gaps_answer *answer = calloc(1, sizeof *answer);
	survey *s = calloc(1, sizeof *s);
	sovb_status status = SOVB_ERR_NOMEM;

	if (answer)
		sovb_arena_init(&answer->arena, GAPS_MEMORY);
	if (answer && s) {
		s->arena = &answer->arena;
		s->err = err;
		status = run(answer, s, store, ask->entry, err);
	} else {
		sovb_no_memory(err);
	}
	if (status == SOVB_OK)
		ask->answer = answer;
	else if (answer)
		sovb_gaps_free(&answer->list);
	if (s) {
		sovb_key_map_fini(&s->held);
		sovb_key_map_fini(&s->mentioned);
	}
	free(s);
	return status;
}

sovb_status sovb_register_missing(sovb_gaps **out, sovb_store *store, const sovb_entry *entry,
				  sovb_error *err)
{
	asking ask = {entry, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_gaps_free(sovb_gaps *gaps)
{
	gaps_answer *answer = (gaps_answer *)gaps;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}

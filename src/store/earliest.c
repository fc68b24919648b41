/*
 * sovb_store_earliest_files(): the beginning of a list that is in the order of dates.
 *
 * The terms of the field BARE tell for each symbol the years of the files that have it.  The first of them are looked at
 * until there are files enough, so that the rest of a long list costs nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "message.h"
#include "store_database.h"

#define MAX_YEARS ((size_t)100000) /* terms of one symbol, of all its spellings */
#define YEARS_MEMORY (MAX_YEARS * 2 * SOVB_TERM_MAX)

/* A year in which files have the symbol. */
typedef struct year {
	sovb_string text;
	sovb_string term;
	size_t files;
} year;

typedef struct beginning {
	sovb_store *store;
	const sovb_string *terms;
	size_t count;
	sovb_string without;
	bool (*each)(void *context, uint32_t file);
	void *context;
	year *year; /* in order */
	size_t years;
	size_t capacity;
	sovb_string prefix; /* of the terms walked */
	bool failed;
	bool stopped;
	sovb_arena arena;
	xc_message message;
} beginning;

/* ---- years ---- */

static bool add_year(void *context, sovb_string rest, size_t files, size_t mentions)
{
	beginning *b = context;
	const size_t head = b->prefix.size;
	char *term = sovb_arena_alloc(&b->arena, head + rest.size + 1);

	(void)mentions;
	if (!term || !sovb_array_reserve((void **)&b->year, &b->capacity, b->years + 1, sizeof *b->year, MAX_YEARS)) {
		b->failed = true;
		return false;
	}
	memcpy(term, b->prefix.data, head);
	memcpy(term + head, rest.data, rest.size);
	/* What has no date is found otherwise. */
	if (rest.size)
		b->year[b->years++] = (year){{term + head, rest.size}, {term, head + rest.size}, files};
	return true;
}

static sovb_status add_years(beginning *b, sovb_string bare, sovb_string key, sovb_error *err)
{
	char value[2 * SOVB_SYMBOL_MAX + 2], prefix[SOVB_TERM_MAX + 1];
	char *at = value;
	sovb_status status;

	at = mempcpy(at, bare.data, bare.size);
	*at++ = SOVB_SEP;
	at = mempcpy(at, key.data, key.size);
	*at++ = SOVB_SEP;
	b->prefix = (sovb_string){prefix, sovb_store_term(prefix, SOVB_FIELD_BARE, value, (size_t)(at - value))};
	status = sovb_store_terms(b->store, b->prefix.data, b->prefix.size, add_year, b, err);
	return status == SOVB_OK && b->failed ? sovb_no_memory(err) : status;
}

static int by_year(const void *a, const void *b)
{
	const year *x = a;
	const year *y = b;
	int order = x->text.size == y->text.size ? memcmp(x->text.data, y->text.data, x->text.size)
	                                         : (x->text.size > y->text.size) - (x->text.size < y->text.size);

	return order ? order : (x->term.data > y->term.data) - (x->term.data < y->term.data);
}

/* All years of the key's files, each term for itself; a body's older spelling has a bare key of its own. */
static sovb_status find_years(beginning *b, sovb_string key, sovb_error *err)
{
	char bare[SOVB_SYMBOL_MAX];
	const sovb_string whole = {bare, sovb_key_bare(bare, key)};
	sovb_status status = add_years(b, whole, key, err);

	for (size_t i = 1; status == SOVB_OK && i < whole.size; i++) {
		if (bare[i - 1] != 'T' || bare[i] != 'W' || (i + 1 < whole.size && bare[i + 1] != '/'))
			continue;
		bare[i] = 'U';
		status = add_years(b, whole, key, err);
		bare[i] = 'W';
	}
	if (status == SOVB_OK && b->years)
		qsort(b->year, b->years, sizeof *b->year, by_year);
	return status;
}

/* The end of those from `from` on that are looked at together for more than `wanted` files. */
static size_t years_for(const beginning *b, size_t from, size_t wanted)
{
	size_t end = from, files = 0;

	while (end < b->years && (files <= wanted || sovb_string_equal(b->year[end].text, b->year[end - 1].text)))
		files += b->year[end++].files;
	return end;
}

/* ---- files ---- */

/* One of the terms, and not `without`. */
static xc_status citing_query(xc_query **out, beginning *b)
{
	xc_query *part[2] = {NULL};
	xc_status status = sovb_store_any_of(&part[0], b->terms, b->count, &b->message);

	*out = NULL;
	if (status == XC_OK)
		status = xc_query_term(&part[1], b->without.data, b->without.size, &b->message);
	if (status == XC_OK)
		status = xc_query_combine(out, XC_AND_NOT, (const xc_query *const *)part, 2, &b->message);
	xc_query_free(part[0]);
	xc_query_free(part[1]);
	return status;
}

static xc_status of_years(xc_query **out, beginning *b, const xc_query *citing, size_t from, size_t end)
{
	sovb_string *terms = calloc(end - from, sizeof *terms);
	xc_query *years = NULL;
	xc_status status = terms ? XC_OK : XC_ERR_NOMEM;

	*out = NULL;
	for (size_t i = from; terms && i < end; i++)
		terms[i - from] = b->year[i].term;
	if (status == XC_OK)
		status = sovb_store_any_of(&years, terms, end - from, &b->message);
	if (status == XC_OK)
		status = xc_query_combine(out, XC_FILTER, (const xc_query *const[]){citing, years}, 2, &b->message);
	xc_query_free(years);
	free(terms);
	return status;
}

/* Those without a date: the others that have the terms. */
static xc_status undated_query(xc_query **out, beginning *b, const xc_query *citing)
{
	xc_query *dated = NULL;
	xc_status status = xc_query_value_range(&dated, SOVB_SLOT_DATE, (xc_view){"0", 1}, (xc_view){0}, &b->message);

	*out = NULL;
	if (status == XC_OK)
		status = xc_query_combine(out, XC_AND_NOT, (const xc_query *const[]){citing, dated}, 2, &b->message);
	xc_query_free(dated);
	return status;
}

static void give(beginning *b, const xc_mset *mset, size_t count)
{
	for (size_t i = 0; i < count && !b->stopped; i++)
		b->stopped = !b->each(b->context, xc_mset_docid(mset, i));
}

/* Is the date of the file at i that of the one after it? */
static xc_status same_day(bool *same, beginning *b, const xc_mset *mset, size_t i)
{
	xc_bytes day[2] = {{0}};
	xc_status status = XC_OK;

	for (size_t k = 0; status == XC_OK && k < 2; k++) {
		xc_document *doc;

		status = xc_database_document(sovb_store_database(b->store), xc_mset_docid(mset, i + k), &doc, &b->message);
		if (status == XC_OK)
			status = xc_document_value(doc, SOVB_SLOT_DATE, &day[k], &b->message);
		xc_document_free(doc);
	}
	*same = status == XC_OK && day[0].size == day[1].size && memcmp(day[0].data, day[1].data, day[0].size) == 0;
	xc_bytes_fini(&day[0]);
	xc_bytes_fini(&day[1]);
	return status;
}

/* The earliest of some years' files, as many as end a day, `least` at least: *given; *all: that is all of them. */
static xc_status give_earliest(size_t *given, bool *all, beginning *b, const xc_query *query, size_t least)
{
	xc_mset *mset = NULL;
	bool open = true;
	xc_status status = XC_OK;

	*given = 0;
	for (size_t n = least; status == XC_OK && open; n = n ? n * 2 : 1) {
		const xc_search page = {.order = XC_BY_VALUE, .slot = SOVB_SLOT_DATE, .count = n + 1};

		xc_mset_free(mset);
		mset = NULL;
		status = xc_database_search(&mset, sovb_store_database(b->store), query, &page, &b->message);
		if (status != XC_OK)
			break;
		*all = xc_mset_count(mset) <= n;
		*given = *all ? xc_mset_count(mset) : n;
		open = false;
		if (!*all && n)
			status = same_day(&open, b, mset, n - 1);
	}
	if (status == XC_OK)
		give(b, mset, *given);
	xc_mset_free(mset);
	return status;
}

/* *all: there are no more dated ones. */
static xc_status give_dated(bool *all, beginning *b, const xc_query *citing, size_t least)
{
	xc_status status = XC_OK;

	*all = true;
	for (size_t from = 0, end; status == XC_OK && *all && from < b->years; from = end) {
		xc_query *query;
		size_t given = 0;

		end = years_for(b, from, least);
		status = of_years(&query, b, citing, from, end);
		if (status == XC_OK)
			status = give_earliest(&given, all, b, query, least);
		least -= given < least ? given : least;
		xc_query_free(query);
	}
	return status;
}

static xc_status give_undated(beginning *b, const xc_query *citing)
{
	const xc_search rest = {.order = XC_BY_VALUE, .slot = SOVB_SLOT_PATH, .count = SIZE_MAX};
	xc_query *query;
	xc_mset *mset = NULL;
	xc_status status = undated_query(&query, b, citing);

	if (status == XC_OK)
		status = xc_database_search(&mset, sovb_store_database(b->store), query, &rest, &b->message);
	if (status == XC_OK)
		give(b, mset, xc_mset_count(mset));
	xc_mset_free(mset);
	xc_query_free(query);
	return status;
}

sovb_status sovb_store_earliest_files(sovb_store *store, const sovb_string *terms, size_t count, sovb_string key,
                                      sovb_string without, size_t least, bool (*each)(void *context, uint32_t file),
                                      void *context, bool *all, sovb_error *err)
{
	beginning b = {
		.store = store,
		.terms = terms,
		.count = count,
		.without = without,
		.each = each,
		.context = context,
	};
	xc_query *citing = NULL;
	xc_status got = XC_OK;
	sovb_status status;

	*all = false;
	sovb_arena_init(&b.arena, YEARS_MEMORY);
	status = find_years(&b, key, err);
	if (status == SOVB_OK)
		got = citing_query(&citing, &b);
	if (status == SOVB_OK && got == XC_OK)
		got = give_dated(all, &b, citing, least);
	if (status == SOVB_OK && got == XC_OK && *all)
		got = give_undated(&b, citing);
	if (got != XC_OK)
		status = sovb_store_fail(store, got, &b.message, err);
	xc_query_free(citing);
	sovb_arena_fini(&b.arena);
	free(b.year);
	return status;
}

/*
 * The numbers of each body: from rows and files, to the regime and what is odd under it.
 */
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "body_name.h"
#include "facts.h"
#include "identity.h"
#include "namesakes.h"
#include "series.h"

/* ---- who ---- */

static int party_term(sovb_date day)
{
	const sovb_term_fact *term = sovb_party_term_at(day);

	return term ? term->number : 0;
}

static int type_of(sovb_series *s, const sovb_symbol *symbol)
{
	for (size_t i = 0; i < s->types; i++) {
		if (strcmp(s->type[i], symbol->type) == 0 && (s->year[i] != 0) == (symbol->year != 0))
			return (int)i;
	}
	if (s->types == SOVB_SERIES_TYPES)
		return -1;
	s->type[s->types] = symbol->type;
	s->year[s->types] = symbol->year;
	return (int)s->types++;
}

static void add_number(sovb_series *s, long number, char suffix, sovb_date date, int type, sovb_source from)
{
	if (number < 0 || type < 0 || !sovb_date_is_day(date))
		return;
	s->number[s->count] = (sovb_numbered){
		.number = number,
		.suffix = suffix,
		.date = date,
		.type = type,
		.what = s->count,
	};
	s->source[s->count++] = from;
}

static void add_symbol(sovb_series *s, const sovb_symbol *symbol, sovb_date date, sovb_source from)
{
	char suffix;
	sovb_string text = {symbol->number, strlen(symbol->number)};
	long number = sovb_leading_number(text, &suffix);

	add_number(s, number, suffix, date, type_of(s, symbol), from);
}

static void add_file(sovb_series *s, size_t at)
{
	const sovb_check_file *file = &s->r->file[at];

	add_symbol(s, &file->symbol, file->date, (sovb_source){SIZE_MAX, at, {0}});
}

static void add_row(sovb_series *s, size_t at)
{
	const sovb_check_row *row = &s->r->row[at];

	add_symbol(s, &row->symbol, row->row->date, (sovb_source){at, SIZE_MAX, row->row->text[SOVB_BOOK_SUBJECT]});
}

static void add_arrival(sovb_series *s, size_t at)
{
	const sovb_book_row *row = s->r->row[at].row;
	char suffix;
	long number = sovb_leading_number(row->text[SOVB_BOOK_ARRIVAL_NUMBER], &suffix);

	s->types = 1;
	s->type[0] = "";
	add_number(s, number, suffix, row->arrival, 0, (sovb_source){at, SIZE_MAX, row->text[SOVB_BOOK_SUBJECT]});
}

/* ---- one body ---- */

static sovb_status add_numbering(sovb_series *s)
{
	sovb_reconciling *r = s->r;
	sovb_numbering *numbering;

	if (!sovb_array_reserve((void **)&r->numbering, &r->numbering_capacity, r->numberings + 1,
	                        sizeof *r->numbering, SOVB_MAX_BODIES))
		return sovb_reconciling_nomem(r);
	s->numbering = (int)r->numberings;
	numbering = &r->numbering[r->numberings++];
	*numbering = (sovb_numbering){
		.book = s->book,
		.organ = s->organ,
		.issuer = s->issuer,
		.regime = s->answer.regime,
		.documents = s->count,
		.outliers = s->answer.outliers,
	};
	memcpy(numbering->cost, s->answer.cost, sizeof numbering->cost);
	for (size_t i = 0; i < s->count; i++) {
		sovb_date day = s->number[i].date;

		if (!numbering->from.year || sovb_date_compare(day, numbering->from) < 0)
			numbering->from = day;
		if (sovb_date_compare(day, numbering->to) > 0)
			numbering->to = day;
	}
	return SOVB_OK;
}

static sovb_status look_at(sovb_series *s)
{
	sovb_status status;

	if (!s->count)
		return SOVB_OK;
	if (!sovb_numbering_infer(&s->answer, s->number, s->count, &s->hint))
		return sovb_reconciling_nomem(s->r);
	/* Of bodies without a book only those that say something are shown. */
	if (!s->has_book && s->answer.regime == SOVB_REGIME_UNKNOWN)
		return SOVB_OK;
	status = add_numbering(s);
	return status == SOVB_OK ? sovb_series_report(s) : status;
}

/* ---- members of bodies ---- */

/* A row or file of a body. */
typedef struct member {
	int body;
	sovb_source from;
} member;

static int by_body(const void *a, const void *b)
{
	const member *x = a;
	const member *y = b;

	if (x->body != y->body)
		return x->body < y->body ? -1 : 1;
	if (x->from.row != y->from.row)
		return x->from.row < y->from.row ? -1 : 1;
	return (x->from.file > y->from.file) - (x->from.file < y->from.file);
}

static void begin(sovb_series *s, const sovb_check_body *body)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(body->organ, strlen(body->organ));
	bool centre = fact && fact->level == SOVB_LEVEL_CENTRAL && fact->system == SOVB_SYSTEM_PARTY;

	s->book = body->book;
	s->has_book = body->has_book;
	s->organ = (sovb_string){body->organ, strlen(body->organ)};
	s->issuer = body->owner.size ? body->owner : body->issuer[0];
	s->hint = (sovb_numbering_hint){body->party, centre ? party_term : NULL};
	s->types = s->count = 0;
	s->arrivals = false;
}

/* The documents that came in are numbered by others; the in book has numbers of its own. */
static bool counts(const sovb_reconciling *r, int body)
{
	return body != SOVB_NO_BODY && r->body[body].book == SOVB_BOOK_OUT;
}

static size_t list_members(member *list, const sovb_reconciling *r)
{
	size_t count = 0;

	for (size_t i = 0; i < r->rows; i++) {
		if (counts(r, r->row[i].body))
			list[count++] = (member){r->row[i].body, {i, SIZE_MAX, {0}}};
	}
	for (size_t i = 0; i < r->files; i++) {
		if (counts(r, r->file[i].body) && (!r->file[i].matched || r->file[i].renumbered) && !r->file[i].copy)
			list[count++] = (member){r->file[i].body, {SIZE_MAX, i, {0}}};
	}
	if (count)
		qsort(list, count, sizeof *list, by_body);
	return count;
}

static sovb_status look_at_bodies(sovb_series *s, const member *list, size_t count)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < count;) {
		int body = list[i].body;

		begin(s, &s->r->body[body]);
		for (; i < count && list[i].body == body; i++) {
			if (list[i].from.row != SIZE_MAX)
				add_row(s, list[i].from.row);
			else
				add_file(s, list[i].from.file);
		}
		status = look_at(s);
	}
	return status;
}

/* One series of arrival numbers for each owner of an in book; rows stand by book, and few owners have one. */
static sovb_status look_at_arrivals(sovb_series *s)
{
	sovb_reconciling *r = s->r;
	bool *done = calloc(r->rows + 1, sizeof *done);
	sovb_status status = SOVB_OK;

	if (!done)
		return sovb_reconciling_nomem(r);
	for (size_t i = 0; status == SOVB_OK && i < r->rows; i++) {
		const sovb_book_row *first = r->row[i].row;
		const sovb_check_body none = {.book = SOVB_BOOK_IN, .has_book = true, .owner = first->owner};

		if (done[i] || first->book != SOVB_BOOK_IN)
			continue;
		begin(s, &none);
		s->organ = (sovb_string){0};
		s->arrivals = true;
		for (size_t j = i; j < r->rows; j++) {
			if (r->row[j].row->book != SOVB_BOOK_IN ||
			    !sovb_string_equal(r->row[j].row->owner, first->owner))
				continue;
			done[j] = true;
			add_arrival(s, j);
		}
		status = look_at(s);
	}
	free(done);
	return status;
}

/* ---- files without a book ---- */

/* Files of one organ and issuer make a body too. */
static sovb_status place_free_files(sovb_reconciling *r)
{
	for (size_t i = 0; i < r->files; i++) {
		sovb_check_file *file = &r->file[i];
		sovb_string organ = sovb_lead_organ(&file->symbol);
		const sovb_organ_fact *fact = sovb_organ_by_symbol(file->symbol.organ, strlen(file->symbol.organ));
		char name[SOVB_NAME_MAX];
		sovb_string parts[] = {{"files", 5}, organ, {name, 0}};
		bool fresh;
		sovb_status status;
		sovb_check_body *body;

		if (file->body != SOVB_NO_BODY || !file->issuer.size)
			continue;
		parts[2].size = sovb_issuer_canonical(name, sizeof name, file->issuer);
		if (!parts[2].size)
			continue;
		status = sovb_reconciling_body(r, parts, 3, &file->body, &fresh);
		if (status != SOVB_OK)
			return status;
		body = &r->body[file->body];
		if (!fresh)
			continue;
		body->party = fact && fact->system == SOVB_SYSTEM_PARTY;
		body->issuer[0] = file->issuer;
		body->issuers = 1;
		memcpy(body->organ, organ.data, organ.size);
	}
	return SOVB_OK;
}

sovb_status sovb_reconciling_series(sovb_reconciling *r)
{
	sovb_series *s = calloc(1, sizeof *s);
	member *list = calloc(r->rows + r->files + 1, sizeof *list);
	sovb_status status = SOVB_OK;

	if (s) {
		s->r = r;
		s->number = calloc(r->rows + r->files + 1, sizeof *s->number);
		s->source = calloc(r->rows + r->files + 1, sizeof *s->source);
	}
	if (!s || !list || !s->number || !s->source)
		status = sovb_reconciling_nomem(r);
	if (status == SOVB_OK)
		status = place_free_files(r);
	if (status == SOVB_OK)
		status = look_at_bodies(s, list, list_members(list, r));
	if (status == SOVB_OK)
		status = look_at_arrivals(s);
	if (s) {
		free(s->number);
		free(s->source);
	}
	free(s);
	free(list);
	return status;
}

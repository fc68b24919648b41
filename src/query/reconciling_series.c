/*
 * The numbers of each body: regime, duplicates, inversions, gaps.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "identity.h"
#include "namesakes.h"
#include "numbering.h"
#include "reconciling.h"

#define TYPES_MAX 256    /* kinds of document of one body; further ones are not looked at */
#define GAP_ROWS_LEAST 3 /* rows that a series needs before its gaps say something */
#define GAP_BYTES 400    /* of the list of missing numbers */
#define AGAINST_LEAST 2  /* files alone must contradict a number so often; a book is complete, there once is enough */

/* What a number of a list stands for. */
typedef struct source {
	size_t row;  /* or SIZE_MAX */
	size_t file; /* or SIZE_MAX */
	sovb_string subject;
} source;

/* The numbers of one body. */
typedef struct series {
	sovb_reconciling *r;
	sovb_book book;
	bool has_book;
	bool arrivals; /* arrival numbers of the in book */
	sovb_string organ;
	sovb_string issuer;
	sovb_numbering_hint hint;
	const char *type[TYPES_MAX]; /* letters of each kind */
	int year[TYPES_MAX];         /* numbers that hold a year are a kind of their own */
	size_t types;
	sovb_numbered *number;
	source *source;
	size_t count;
	sovb_numbering_answer answer;
	int numbering;
} series;

/* ---- who ---- */

static int party_term(sovb_date day)
{
	const sovb_term_fact *term = sovb_party_term_at(day);

	return term ? term->number : 0;
}

static int type_of(series *s, const sovb_symbol *symbol)
{
	for (size_t i = 0; i < s->types; i++) {
		if (strcmp(s->type[i], symbol->type) == 0 && (s->year[i] != 0) == (symbol->year != 0))
			return (int)i;
	}
	if (s->types == TYPES_MAX)
		return -1;
	s->type[s->types] = symbol->type;
	s->year[s->types] = symbol->year;
	return (int)s->types++;
}

static void add_number(series *s, long number, char suffix, sovb_date date, int type, source from)
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

static void add_symbol(series *s, const sovb_symbol *symbol, sovb_date date, source from)
{
	char suffix;
	sovb_string text = {symbol->number, strlen(symbol->number)};
	long number = sovb_leading_number(text, &suffix);

	add_number(s, number, suffix, date, type_of(s, symbol), from);
}

static void add_file(series *s, size_t at)
{
	const sovb_check_file *file = &s->r->file[at];

	add_symbol(s, &file->symbol, file->date, (source){SIZE_MAX, at, {0}});
}

static void add_row(series *s, size_t at)
{
	const sovb_check_row *row = &s->r->row[at];

	add_symbol(s, &row->symbol, row->row->date, (source){at, SIZE_MAX, row->row->text[SOVB_BOOK_SUBJECT]});
}

static void add_arrival(series *s, size_t at)
{
	const sovb_book_row *row = s->r->row[at].row;
	char suffix;
	long number = sovb_leading_number(row->text[SOVB_BOOK_ARRIVAL_NUMBER], &suffix);

	s->types = 1;
	s->type[0] = "";
	add_number(s, number, suffix, row->arrival, 0, (source){at, SIZE_MAX, row->text[SOVB_BOOK_SUBJECT]});
}

/* ---- names of numbers ---- */

static sovb_string number_text(series *s, long number, char suffix)
{
	char text[32];
	int size = snprintf(text, sizeof text, "%02ld%.1s", number, suffix ? (char[]){suffix, 0} : "");

	return sovb_arena_string(s->r->arena, text, (size_t)size);
}

static sovb_string day_text(series *s, sovb_date day)
{
	char iso[SOVB_DATE_TEXT];

	sovb_date_iso(day, iso);
	return sovb_arena_string(s->r->arena, iso, strlen(iso));
}

/* "KH/CU", or the organ alone for a series of all kinds. */
static sovb_string series_text(series *s, int type)
{
	char text[2 * SOVB_SYMBOL_LETTERS + 8];
	const sovb_type_fact *fact;
	const char *letters;
	int size;

	if (s->arrivals)
		return (sovb_string){0};
	fact = sovb_type_by_symbol(s->type[type], strlen(s->type[type]));
	letters = fact ? fact->symbol : s->type[type];
	if (sovb_regime_is_shared(s->answer.regime) || !*letters)
		return s->organ;
	size = snprintf(text, sizeof text, s->hint.party ? "%s/%.*s" : "%s-%.*s", letters, (int)s->organ.size,
	                s->organ.data);
	return sovb_arena_string(s->r->arena, text, (size_t)size);
}

/* ---- findings ---- */

static const source *source_of(const series *s, size_t i)
{
	return &s->source[s->number[i].what];
}

static sovb_check_finding *find(series *s, sovb_book_kind kind, size_t i)
{
	const source *from = source_of(s, i);
	sovb_check_finding *finding = sovb_reconciling_find(s->r, kind, s->book, from->row, from->file);

	if (!finding)
		return NULL;
	finding->told.numbering = s->numbering;
	if (s->arrivals) {
		finding->told.symbol = s->r->row[from->row].row->text[SOVB_BOOK_ARRIVAL_NUMBER];
		finding->told.date = s->number[i].date;
	}
	return finding;
}

static void add_place(const series *s, sovb_check_finding *finding, size_t i)
{
	if (i != SIZE_MAX)
		sovb_check_finding_place(finding, source_of(s, i)->row, source_of(s, i)->file);
}

/* The finding that says already that the row differs from its file; NULL when there is none. */
static sovb_check_finding *dispute_of(const series *s, size_t i)
{
	size_t row = source_of(s, i)->row;
	size_t at = row == SIZE_MAX || s->arrivals ? SIZE_MAX : s->r->row[row].dispute;

	return at == SIZE_MAX ? NULL : &s->r->finding[at];
}

static bool is_same_number(const sovb_numbered *a, const sovb_numbered *b)
{
	return a->number == b->number && a->suffix == b->suffix;
}

static bool is_same_period(const series *s, const sovb_numbered *a, const sovb_numbered *b)
{
	if (s->answer.regime == SOVB_REGIME_UNKNOWN)
		return a->type == b->type && sovb_date_compare(a->date, b->date) == 0;
	return a->period == b->period && (sovb_regime_is_shared(s->answer.regime) || a->type == b->type);
}

/* ---- duplicates ---- */

static int by_number(const void *a, const void *b, void *context)
{
	const series *s = context;
	const sovb_numbered *x = &s->number[*(const size_t *)a];
	const sovb_numbered *y = &s->number[*(const size_t *)b];
	bool known = s->answer.regime != SOVB_REGIME_UNKNOWN;
	int order = 0;

	if (!sovb_regime_is_shared(s->answer.regime))
		order = (x->type > y->type) - (x->type < y->type);
	if (!order && known)
		order = (x->period > y->period) - (x->period < y->period);
	if (!order && !known)
		order = sovb_date_compare(x->date, y->date);
	if (!order)
		order = (x->number > y->number) - (x->number < y->number);
	if (!order)
		order = (x->suffix > y->suffix) - (x->suffix < y->suffix);
	if (!order)
		order = sovb_date_compare(x->date, y->date);
	return order ? order : (x->what > y->what) - (x->what < y->what);
}

/* order[first..end) have one number: a finding, unless a file says already that it is wrong. */
static sovb_status report_duplicate(series *s, const size_t *order, size_t first, size_t end, bool *told)
{
	sovb_check_finding *finding;
	bool rows = true;

	for (size_t i = first; i < end; i++) {
		const sovb_numbered *number = &s->number[order[i]];

		/* … or it may be of another term. */
		if (dispute_of(s, order[i]) || (number->outlier && number->may_restart))
			return SOVB_OK;
		rows = rows && source_of(s, order[i])->row != SIZE_MAX && number->type == s->number[order[first]].type;
	}
	finding = find(s, SOVB_BOOK_FINDING_DUPLICATE, order[first]);
	if (!finding)
		return SOVB_ERR_NOMEM;
	if (!rows)
		finding->told.severity = SOVB_SEVERITY_WARNING;
	for (size_t i = first; i < end; i++) {
		told[order[i]] = true;
		if (i > first)
			add_place(s, finding, order[i]);
	}
	return SOVB_OK;
}

static sovb_status report_duplicates(series *s, const size_t *order, bool *told)
{
	sovb_status status = SOVB_OK;

	for (size_t first = 0; status == SOVB_OK && first < s->count;) {
		const sovb_numbered *number = &s->number[order[first]];
		size_t end = first + 1;

		while (end < s->count && is_same_number(number, &s->number[order[end]]) &&
		       is_same_period(s, number, &s->number[order[end]]))
			end++;
		if (end - first > 1)
			status = report_duplicate(s, order, first, end, told);
		first = end;
	}
	return status;
}

/* ---- inversions ---- */

static void suggest(series *s, sovb_check_finding *finding, size_t i)
{
	sovb_date date;
	long number;

	if (!sovb_numbering_repair(s->number, s->count, i, s->answer.regime, &date, &number))
		return;
	if (date.year)
		finding->told.suggestion = day_text(s, date);
	else
		finding->told.suggestion = number_text(s, number, s->number[i].suffix);
}

/* A row whose file says otherwise, and which is out of order, is the one that is wrong. */
static void settle_dispute(series *s, sovb_check_finding *dispute, size_t i)
{
	const sovb_check_file *file = &s->r->file[s->r->row[source_of(s, i)->row].partner];
	sovb_string digits = {file->symbol.number, strlen(file->symbol.number)};
	char suffix;
	long number = sovb_leading_number(digits, &suffix);

	if (dispute->told.kind == SOVB_BOOK_FINDING_DATE)
		dispute->told.suggestion = day_text(s, file->date);
	else
		dispute->told.suggestion = number_text(s, number, suffix);
}

static bool is_sure(const series *s, size_t i)
{
	const sovb_numbered *odd = &s->number[i];

	if (odd->may_restart || !odd->against)
		return false;
	return odd->against >= AGAINST_LEAST || (s->has_book && source_of(s, i)->row != SIZE_MAX);
}

static sovb_status report_inversions(series *s, const bool *told)
{
	for (size_t i = 0; i < s->count; i++) {
		sovb_check_finding *finding = dispute_of(s, i);

		if (!s->number[i].outlier || told[i])
			continue;
		if (finding) {
			settle_dispute(s, finding, i);
			continue;
		}
		if (!is_sure(s, i))
			continue;
		finding = find(s, SOVB_BOOK_FINDING_INVERSION, i);
		if (!finding)
			return SOVB_ERR_NOMEM;
		add_place(s, finding, s->number[i].before);
		add_place(s, finding, s->number[i].after);
		suggest(s, finding, i);
	}
	return SOVB_OK;
}

/* ---- gaps ---- */

static void append_range(sovb_buffer *out, long first, long last)
{
	if (out->size > GAP_BYTES) {
		if (out->data[out->size - 1] != '.')
			sovb_buffer_append_text(out, ", ...");
		return;
	}
	sovb_buffer_appendf(out, "%s%02ld", out->size ? ", " : "", first);
	if (last > first)
		sovb_buffer_appendf(out, last == first + 1 ? ", %02ld" : "–%02ld", last);
}

static sovb_status report_gap(series *s, const sovb_buffer *missing, size_t i)
{
	sovb_check_finding *finding =
		sovb_reconciling_find(s->r, SOVB_BOOK_FINDING_GAP, s->book, SIZE_MAX, SIZE_MAX);

	if (!finding)
		return SOVB_ERR_NOMEM;
	finding->told.numbering = s->numbering;
	finding->told.symbol = sovb_arena_string(s->r->arena, missing->data, missing->size);
	finding->told.organ = series_text(s, s->number[i].type);
	finding->told.date = s->number[i].date;
	return SOVB_OK;
}

static long greatest_in_order(const series *s, const size_t *order, size_t first, size_t end)
{
	long most = -1;

	for (size_t i = first; i < end; i++) {
		if (!s->number[order[i]].outlier && s->number[order[i]].number > most)
			most = s->number[order[i]].number;
	}
	return most;
}

/* order[first..end) is a period of a series, by number. */
static sovb_status look_for_gaps(series *s, const size_t *order, size_t first, size_t end)
{
	sovb_buffer missing = SOVB_BUFFER_INIT(GAP_BYTES * 4);
	sovb_status status = SOVB_OK;
	long most = greatest_in_order(s, order, first, end);
	long before = -1, gone = 0;
	size_t rows = 0, last = first;

	for (size_t i = first; i < end; i++) {
		const sovb_numbered *number = &s->number[order[i]];

		/* A number out of order is used, but says nothing of where the series begins and ends. */
		if (number->outlier && (before < 0 || number->number > most))
			continue;
		/* Another period began with 01; the first may have begun before the book. */
		if (before < 0)
			before = number->period ? 0 : number->number - 1;
		if (number->number > before + 1) {
			append_range(&missing, before + 1, number->number - 1);
			gone += number->number - before - 1;
		}
		before = number->number;
		rows += source_of(s, order[i])->row != SIZE_MAX;
		last = i;
	}
	/* A list with more holes than numbers is no whole book. */
	if (gone && rows >= GAP_ROWS_LEAST && gone <= (long)rows && missing.status == SOVB_OK)
		status = report_gap(s, &missing, order[last]);
	sovb_buffer_fini(&missing);
	return status;
}

static sovb_status report_gaps(series *s, const size_t *order)
{
	sovb_status status = SOVB_OK;

	if (!s->has_book || s->answer.regime == SOVB_REGIME_UNKNOWN)
		return SOVB_OK;
	for (size_t first = 0; status == SOVB_OK && first < s->count;) {
		size_t end = first + 1;

		while (end < s->count && is_same_period(s, &s->number[order[first]], &s->number[order[end]]))
			end++;
		status = look_for_gaps(s, order, first, end);
		first = end;
	}
	return status;
}

/* ---- one body ---- */

static sovb_status add_numbering(series *s)
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

static sovb_status report(series *s)
{
	size_t *order = calloc(s->count + 1, sizeof *order);
	bool *told = calloc(s->count + 1, sizeof *told);
	sovb_status status = SOVB_OK;

	if (!order || !told) {
		status = sovb_reconciling_nomem(s->r);
		goto done;
	}
	for (size_t i = 0; i < s->count; i++)
		order[i] = i;
	qsort_r(order, s->count, sizeof *order, by_number, s);
	status = report_duplicates(s, order, told);
	if (status == SOVB_OK)
		status = report_inversions(s, told);
	if (status == SOVB_OK)
		status = report_gaps(s, order);
done:
	free(order);
	free(told);
	return status;
}

static sovb_status look_at(series *s)
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
	return status == SOVB_OK ? report(s) : status;
}

/* ---- members of bodies ---- */

/* A row or file of a body. */
typedef struct member {
	int body;
	source from;
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

static void begin(series *s, const sovb_check_body *body)
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

static sovb_status look_at_bodies(series *s, const member *list, size_t count)
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
static sovb_status look_at_arrivals(series *s)
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
	series *s = calloc(1, sizeof *s);
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

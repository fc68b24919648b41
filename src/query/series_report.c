/*
 * Duplicates, inversions and gaps in the numbers of one body.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "series.h"

#define GAP_ROWS_LEAST 3 /* rows that a series needs before its gaps say something */
#define GAP_BYTES 400    /* of the list of missing numbers */
#define SUGGESTED_MAX 200 /* inversions of a series that are told how to repair */
#define AGAINST_LEAST 2  /* files alone must contradict a number so often; a book is complete, there once is enough */

/* ---- names of numbers ---- */

static sovb_string number_text(sovb_series *s, long number, char suffix)
{
	char text[32];
	int size = snprintf(text, sizeof text, "%02ld%.1s", number, suffix ? (char[]){suffix, 0} : "");

	return sovb_arena_string(s->r->arena, text, (size_t)size);
}

static sovb_string day_text(sovb_series *s, sovb_date day)
{
	char iso[SOVB_DATE_TEXT];

	sovb_date_iso(day, iso);
	return sovb_arena_string(s->r->arena, iso, strlen(iso));
}

/* "KH/CU", or the organ alone for a series of all kinds. */
static sovb_string series_text(sovb_series *s, int type)
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

static const sovb_source *source_of(const sovb_series *s, size_t i)
{
	return &s->source[s->number[i].what];
}

static sovb_check_finding *find(sovb_series *s, sovb_book_kind kind, size_t i)
{
	const sovb_source *from = source_of(s, i);
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

static void add_place(const sovb_series *s, sovb_check_finding *finding, size_t i)
{
	if (i != SIZE_MAX)
		sovb_check_finding_place(finding, source_of(s, i)->row, source_of(s, i)->file);
}

/* The finding that says already that the row differs from its file; NULL when there is none. */
static sovb_check_finding *dispute_of(const sovb_series *s, size_t i)
{
	size_t row = source_of(s, i)->row;
	size_t at = row == SIZE_MAX || s->arrivals ? SIZE_MAX : s->r->row[row].dispute;

	return at == SIZE_MAX ? NULL : &s->r->finding[at];
}

static bool is_same_number(const sovb_numbered *a, const sovb_numbered *b)
{
	return a->number == b->number && a->suffix == b->suffix;
}

static bool is_same_period(const sovb_series *s, const sovb_numbered *a, const sovb_numbered *b)
{
	if (s->answer.regime == SOVB_REGIME_UNKNOWN)
		return a->type == b->type && sovb_date_compare(a->date, b->date) == 0;
	return a->period == b->period && (sovb_regime_is_shared(s->answer.regime) || a->type == b->type);
}

/* ---- duplicates ---- */

static int by_number(const void *a, const void *b, void *context)
{
	const sovb_series *s = context;
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
static sovb_status report_duplicate(sovb_series *s, const size_t *order, size_t first, size_t end, bool *told)
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

static sovb_status report_duplicates(sovb_series *s, const size_t *order, bool *told)
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

static void suggest(sovb_series *s, sovb_check_finding *finding, size_t i)
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
static void settle_dispute(sovb_series *s, sovb_check_finding *dispute, size_t i)
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

static bool is_sure(const sovb_series *s, size_t i)
{
	const sovb_numbered *odd = &s->number[i];

	if (odd->may_restart || !odd->against)
		return false;
	return odd->against >= AGAINST_LEAST || (s->has_book && source_of(s, i)->row != SIZE_MAX);
}

static sovb_status report_inversions(sovb_series *s, const bool *told)
{
	size_t suggested = 0;

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
		if (suggested++ < SUGGESTED_MAX)
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

static sovb_status report_gap(sovb_series *s, const sovb_buffer *missing, size_t i)
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

static long greatest_in_order(const sovb_series *s, const size_t *order, size_t first, size_t end)
{
	long most = -1;

	for (size_t i = first; i < end; i++) {
		if (!s->number[order[i]].outlier && s->number[order[i]].number > most)
			most = s->number[order[i]].number;
	}
	return most;
}

/* order[first..end) is a period of a series, by number. */
static sovb_status look_for_gaps(sovb_series *s, const size_t *order, size_t first, size_t end)
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

static sovb_status report_gaps(sovb_series *s, const size_t *order)
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

/* ---- all ---- */

sovb_status sovb_series_report(sovb_series *s)
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

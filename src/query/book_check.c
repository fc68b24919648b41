/*
 * sovb_book_check(): books against files, and each series against itself.
 */
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "collate.h"
#include "directory.h"
#include "message.h"
#include "reconciling.h"
#include "restart.h"
#include "side.h"

typedef struct report_answer {
	sovb_book_report list; /* first: what the caller sees */
	sovb_arena arena;
} report_answer;

typedef struct checking {
	const sovb_book_check_options *options;
	report_answer *answer;
} checking;

/* ---- writing out ---- */

static sovb_status write_place(sovb_book_place *out, sovb_reconciling *r, sovb_check_place from, bool arrival)
{
	sovb_status status = SOVB_OK;

	if (from.row != SIZE_MAX) {
		const sovb_book_row *row = r->row[from.row].row;

		*out = (sovb_book_place){
			.symbol = row->text[arrival ? SOVB_BOOK_ARRIVAL_NUMBER : SOVB_BOOK_SYMBOL],
			.date = arrival ? row->arrival : row->date,
			.subject = row->text[SOVB_BOOK_SUBJECT],
			.file = row->file,
			.sheet = row->sheet,
			.line = row->line,
		};
		return SOVB_OK;
	}
	status = sovb_reconciling_tell(r, from.file);
	*out = (sovb_book_place){
		.symbol = r->file[from.file].shown,
		.date = r->file[from.file].date,
		.subject = r->file[from.file].title,
		.file = r->file[from.file].path,
	};
	return status;
}

static bool is_of_arrivals(const sovb_reconciling *r, const sovb_book_finding *finding)
{
	return finding->numbering >= 0 && r->numbering[finding->numbering].book == SOVB_BOOK_IN;
}

static sovb_status write_finding(sovb_book_finding *out, sovb_reconciling *r, const sovb_check_finding *from)
{
	sovb_book_place *place = sovb_arena_array(r->arena, from->places, sizeof *place);
	sovb_status status = SOVB_OK;

	*out = from->told;
	if (!place)
		return sovb_reconciling_nomem(r);
	for (size_t i = 0; status == SOVB_OK && i < from->places; i++)
		status = write_place(&place[i], r, from->place[i], is_of_arrivals(r, out));
	if (from->places && from->place[0].row == SIZE_MAX && place[0].symbol.size)
		out->symbol = place[0].symbol;
	out->place = place;
	out->place_count = from->places;
	return status;
}

static bool is_asked(const sovb_book_check_options *options, const sovb_book_finding *finding)
{
	if (options->book != SOVB_BOOK_ANY && options->book != (int)finding->book)
		return false;
	if (!finding->date.year)
		return true;
	return (!options->from.year || sovb_date_compare(finding->date, options->from) >= 0) &&
	       (!options->to.year || sovb_date_compare(finding->date, options->to) <= 0);
}

static int by_place(const void *a, const void *b)
{
	const sovb_book_finding *x = a;
	const sovb_book_finding *y = b;
	const sovb_book_place none = {0};
	const sovb_book_place *one = x->place_count ? x->place : &none;
	const sovb_book_place *other = y->place_count ? y->place : &none;
	int order = (x->book > y->book) - (x->book < y->book);

	if (!order)
		order = (x->kind > y->kind) - (x->kind < y->kind);
	if (!order)
		order = sovb_date_compare(x->date, y->date);
	if (!order)
		order = sovb_string_compare(x->symbol, y->symbol);
	if (!order)
		order = sovb_string_compare(x->organ, y->organ);
	if (!order)
		order = sovb_string_compare(one->file, other->file);
	if (!order)
		order = sovb_string_compare(one->sheet, other->sheet);
	return order ? order : (one->line > other->line) - (one->line < other->line);
}

static sovb_status write_findings(sovb_book_report *out, sovb_reconciling *r)
{
	sovb_book_finding *list = sovb_arena_array(r->arena, r->findings, sizeof *list);
	size_t count = 0;
	sovb_status status = SOVB_OK;

	if (!list)
		return sovb_reconciling_nomem(r);
	for (size_t i = 0; status == SOVB_OK && i < r->findings; i++) {
		if (is_asked(r->options, &r->finding[i].told))
			status = write_finding(&list[count++], r, &r->finding[i]);
	}
	if (count)
		qsort(list, count, sizeof *list, by_place);
	out->finding = list;
	out->finding_count = count;
	return status;
}

/* ---- numberings in order ---- */

typedef struct body_order {
	const sovb_numbering *numbering;
	sovb_collator *collator; /* for names */
} body_order;

static int by_body(const void *a, const void *b, void *context)
{
	const body_order *sort = context;
	const sovb_numbering *list = sort->numbering;
	const sovb_numbering *x = &list[*(const size_t *)a];
	const sovb_numbering *y = &list[*(const size_t *)b];
	int order = (x->book > y->book) - (x->book < y->book);

	if (!order)
		order = sovb_string_compare(x->organ, y->organ);
	if (!order)
		order = sovb_collator_compare(sort->collator, x->issuer, y->issuer);
	return order ? order : sovb_date_compare(x->from, y->from);
}

static sovb_status write_numberings(sovb_book_report *out, sovb_reconciling *r)
{
	sovb_numbering *list = sovb_arena_array(r->arena, r->numberings, sizeof *list);
	size_t *order = sovb_arena_array(r->arena, r->numberings, sizeof *order);
	int *place = sovb_arena_array(r->arena, r->numberings, sizeof *place);
	body_order sort = {.numbering = r->numbering};
	sovb_status status;

	if (!list || !order || !place)
		return sovb_reconciling_nomem(r);
	for (size_t i = 0; i < r->numberings; i++)
		order[i] = i;
	status = sovb_collator_new(&sort.collator, r->err);
	if (status != SOVB_OK)
		return status;
	if (r->numberings)
		qsort_r(order, r->numberings, sizeof *order, by_body, &sort);
	sovb_collator_free(sort.collator);
	for (size_t i = 0; i < r->numberings; i++) {
		list[i] = r->numbering[order[i]];
		list[i].organ = sovb_string_keep(list[i].organ, r->arena); /* lent by the body */
		place[order[i]] = (int)i;
	}
	for (size_t i = 0; i < r->findings; i++) {
		int *numbering = &r->finding[i].told.numbering;

		r->finding[i].told.organ = sovb_string_keep(r->finding[i].told.organ, r->arena);
		if (*numbering >= 0)
			*numbering = place[*numbering];
	}
	if (r->numberings)
		memcpy(r->numbering, list, r->numberings * sizeof *list);
	out->numbering = list;
	out->numbering_count = r->numberings;
	return SOVB_OK;
}

static sovb_status check(sovb_book_report *out, sovb_reconciling *r)
{
	sovb_status status = sovb_reconciling_gather(r);

	if (status == SOVB_OK)
		status = sovb_reconciling_match(r);
	if (status == SOVB_OK)
		status = sovb_reconciling_series(r);
	if (status == SOVB_OK)
		status = write_numberings(out, r);
	if (status == SOVB_OK)
		status = write_findings(out, r);
	if (status == SOVB_OK && sovb_arena_failed(r->arena))
		status = sovb_reconciling_nomem(r);
	out->rows = r->rows;
	out->files = r->files;
	out->matched = r->matched;
	return status;
}

static sovb_status check_once(void *context, sovb_store *store, sovb_error *err)
{
	checking *c = context;
	report_answer *answer = calloc(1, sizeof *answer);
	sovb_reconciling r = {.store = store, .options = c->options, .err = err};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	r.arena = &answer->arena;
	status = check(&answer->list, &r);
	sovb_reconciling_fini(&r);
	if (status == SOVB_OK)
		c->answer = answer;
	else
		sovb_book_report_free(&answer->list);
	return status;
}

sovb_status sovb_book_check(sovb_book_report **out, sovb_store *store, const sovb_book_check_options *options,
                            sovb_error *err)
{
	checking c = {.options = options};
	sovb_status status = sovb_restart(store, check_once, &c, err);

	*out = c.answer ? &c.answer->list : NULL;
	return status;
}

void sovb_book_report_free(sovb_book_report *report)
{
	report_answer *answer = (report_answer *)report;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}

static const char *const regime_names[SOVB_REGIME_COUNT] = {
#define X(name, record) record,
	SOVB_REGIME_TABLE(X)
#undef X
};

const char *sovb_regime_name(sovb_regime regime)
{
	return regime_names[regime];
}

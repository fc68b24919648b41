/*
 * sovb_book_list(): the rows of the books, or rows made from held files.
 */
#include "book_rows.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "directory.h"
#include "facts.h"
#include "fold.h"
#include "message.h"
#include "restart.h"
#include "side.h"
#include "utf8.h"
#include "word_filter.h"

#define NUMBER_DIGITS 9

#define NAMES_MEMORY ((size_t)64 << 20)

typedef struct rows_answer {
	sovb_book_rows list; /* first: what the caller sees */
	sovb_arena arena;
	sovb_book_row *row;
} rows_answer;

typedef struct listing {
	const sovb_book_filter *filter;
	rows_answer *answer;
	sovb_row_list rows;
	sovb_word_filter issuer; /* of filter->issuer */
	sovb_arena names;        /* names in the form that is compared */
	sovb_store *store;
	sovb_error *err;
} listing;

/* ---- order ---- */

long sovb_leading_number(sovb_string text, char *suffix)
{
	long number = -1;
	int digits = 0;
	size_t at = 0;

	*suffix = 0;
	while (at < text.size && !(text.data[at] >= '0' && text.data[at] <= '9'))
		at++;
	for (; at < text.size && text.data[at] >= '0' && text.data[at] <= '9'; at++) {
		if (++digits > NUMBER_DIGITS)
			return -1;
		number = (number < 0 ? 0 : number * 10) + (text.data[at] - '0');
	}
	if (number >= 0 && at < text.size && ((text.data[at] | 0x20) >= 'a' && (text.data[at] | 0x20) <= 'z'))
		*suffix = (char)(text.data[at] | 0x20);
	return number;
}

sovb_date sovb_row_day(const sovb_book_row *row)
{
	return row->book == SOVB_BOOK_IN ? row->arrival : row->date;
}

static sovb_string own_number(const sovb_book_row *row)
{
	return row->text[row->book == SOVB_BOOK_IN ? SOVB_BOOK_ARRIVAL_NUMBER : SOVB_BOOK_SYMBOL];
}

static int by_place(const void *a, const void *b)
{
	const sovb_book_row *x = a;
	const sovb_book_row *y = b;
	char suffix;
	long one = sovb_leading_number(own_number(x), &suffix);
	long other = sovb_leading_number(own_number(y), &suffix);
	int order = (x->book > y->book) - (x->book < y->book);

	if (!order)
		order = sovb_date_compare(sovb_row_day(x), sovb_row_day(y));
	if (!order)
		order = (one > other) - (one < other);
	if (!order)
		order = sovb_string_compare(own_number(x), own_number(y));
	if (!order)
		order = sovb_string_compare(x->file, y->file);
	if (!order)
		order = sovb_string_compare(x->sheet, y->sheet);
	return order ? order : (x->line > y->line) - (x->line < y->line);
}

void sovb_row_list_sort(sovb_row_list *list)
{
	if (list->count)
		qsort(list->row, list->count, sizeof *list->row, by_place);
}

/* ---- gathering ---- */

bool sovb_row_list_add(sovb_row_list *list, const sovb_book_row *row)
{
	sovb_book_row *copy;

	if (!sovb_array_reserve((void **)&list->row, &list->capacity, list->count + 1, sizeof *list->row,
	                        SOVB_MAX_ANSWER_ROWS)) {
		list->status = SOVB_ERR_NOMEM;
		return false;
	}
	copy = &list->row[list->count++];
	*copy = *row;
	copy->owner = sovb_string_keep(row->owner, list->arena);
	copy->file = sovb_string_keep(row->file, list->arena);
	copy->sheet = sovb_string_keep(row->sheet, list->arena);
	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++)
		copy->text[i] = sovb_string_keep(row->text[i], list->arena);
	if (sovb_arena_failed(list->arena))
		list->status = SOVB_ERR_NOMEM;
	return list->status == SOVB_OK;
}

static bool in_time(const sovb_book_filter *filter, sovb_date day)
{
	if (!filter->from.year && !filter->to.year)
		return true;
	return day.year && (!filter->from.year || sovb_date_compare(day, filter->from) >= 0) &&
	       (!filter->to.year || sovb_date_compare(day, filter->to) <= 0);
}

static bool is_wanted(listing *l, const sovb_book_row *row)
{
	const sovb_book_filter *filter = l->filter;

	return (filter->book == SOVB_BOOK_ANY || filter->book == (int)row->book) &&
	       in_time(filter, sovb_row_day(row)) && sovb_word_filter_wants(&l->issuer, row->owner, false, &l->names);
}

static bool take_row(void *context, const sovb_book_row *row)
{
	listing *l = context;

	return !is_wanted(l, row) || sovb_row_list_add(&l->rows, row);
}

/* "Kế hoạch triển khai …": the kind's name, then the title. */
static sovb_string subject_of(const sovb_identity *own, sovb_arena *arena)
{
	const sovb_type_fact *type = sovb_type_by_symbol(own->type.data, own->type.size);
	sovb_buffer subject = SOVB_BUFFER_INIT((size_t)1 << 20);
	sovb_string kept;
	size_t first = 0;
	uint32_t c;

	if (!type)
		return own->title;
	first = sovb_utf8_decode(&c, type->name, strlen(type->name));
	sovb_buffer_append_utf8(&subject, sovb_upper(c));
	sovb_buffer_append_text(&subject, type->name + first);
	if (own->title.size)
		sovb_buffer_append_char(&subject, ' ');
	sovb_buffer_append_string(&subject, own->title);
	kept = sovb_arena_string(arena, sovb_buffer_text(&subject), subject.size);
	sovb_buffer_fini(&subject);
	return kept;
}

static bool take_file(void *context, uint32_t file)
{
	listing *l = context;
	sovb_book_row row = {.book = SOVB_BOOK_OUT};
	char iso[SOVB_DATE_TEXT];
	sovb_record record;
	sovb_arena once;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	l->rows.status = sovb_store_record(&record, l->store, file, &once, l->err);
	if (l->rows.status == SOVB_OK && record.identity.symbol.size) {
		const sovb_identity *own = &record.identity;

		row.owner = row.text[SOVB_BOOK_AUTHOR] = own->issuer;
		row.text[SOVB_BOOK_SYMBOL] = own->symbol;
		row.text[SOVB_BOOK_SUBJECT] = subject_of(own, &once);
		row.text[SOVB_BOOK_NOTE] = record.path;
		row.file = record.path;
		if (sovb_date_is_day(own->date)) {
			row.date = own->date;
			sovb_date_iso(own->date, iso);
			row.text[SOVB_BOOK_DATE] = (sovb_string){iso, strlen(iso)};
		}
		if (is_wanted(l, &row))
			sovb_row_list_add(&l->rows, &row);
	}
	sovb_arena_fini(&once);
	return l->rows.status == SOVB_OK;
}

/* ---- answering ---- */

static void show_page(listing *l)
{
	size_t total = l->rows.count;
	size_t first = l->filter->offset < total ? l->filter->offset : total;
	size_t count = total - first;

	if (l->filter->limit && l->filter->limit < count)
		count = l->filter->limit;
	sovb_row_list_sort(&l->rows);
	l->answer->row = l->rows.row;
	l->answer->list = (sovb_book_rows){l->rows.row ? l->rows.row + first : NULL, count, total};
}

static sovb_status list_once(void *context, sovb_store *store, sovb_error *err)
{
	listing *l = context;
	rows_answer *answer = calloc(1, sizeof *answer);
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	l->rows = (sovb_row_list){.arena = &answer->arena};
	l->answer = answer;
	l->store = store;
	l->err = err;
	if (l->filter->held)
		status = sovb_store_all_files(store, take_file, l, err);
	else
		status = sovb_store_rows(store, take_row, l, err);
	if (status == SOVB_OK && l->rows.status == SOVB_ERR_NOMEM)
		status = sovb_no_memory(err);
	else if (status == SOVB_OK)
		status = l->rows.status;
	show_page(l);
	if (status != SOVB_OK) {
		sovb_book_rows_free(&answer->list);
		l->answer = NULL;
	}
	return status;
}

sovb_status sovb_book_list(sovb_book_rows **out, sovb_store *store, const sovb_book_filter *filter, sovb_error *err)
{
	listing l = {.filter = filter};
	sovb_status status;

	*out = NULL;
	sovb_arena_init(&l.names, NAMES_MEMORY);
	if (sovb_word_filter_init(&l.issuer, filter->issuer, &l.names))
		status = sovb_restart(store, list_once, &l, err);
	else
		status = sovb_no_memory(err);
	sovb_word_filter_fini(&l.issuer);
	sovb_arena_fini(&l.names);
	*out = l.answer ? &l.answer->list : NULL;
	return status;
}

void sovb_book_rows_free(sovb_book_rows *rows)
{
	rows_answer *answer = (rows_answer *)rows;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer->row);
	free(answer);
}

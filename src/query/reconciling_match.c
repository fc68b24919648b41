/*
 * Pairs rows of books with the files they mean: first those that agree in number and day, which also tell whose files
 * a book enters; then those of the same body that differ in the one or the other.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "directory.h"
#include "identity.h"
#include "issuer.h"
#include "reconciling.h"

/* Rows that must agree with files of an issuer before further files of it are taken for the body's. */
#define PROOFS_LEAST 2

#define SUBJECT_SAME 80   /* percent of words: one document */
#define SUBJECT_LIKE 50   /* … when also the number is but one slip away */

/* ---- whose file it is ---- */

/* What the register knows of the body's name and the file's: 1 one body, -1 two, 0 unknown. */
static int compare_body(const sovb_check_body *body, const sovb_check_file *file)
{
	sovb_string name = body->book == SOVB_BOOK_IN ? body->author : body->owner;

	if (!name.size || !file->issuer.size)
		return 0;
	return sovb_issuers_fit(name, file->issuer) ? 1 : -1;
}

static void learn(sovb_check_body *body, sovb_string issuer)
{
	for (size_t i = 0; i < body->issuers; i++) {
		if (sovb_string_equal(body->issuer[i], issuer)) {
			body->proofs[i]++;
			return;
		}
	}
	if (!issuer.size || body->issuers == SOVB_BODY_ISSUERS)
		return;
	body->issuer[body->issuers] = issuer;
	body->proofs[body->issuers++] = 1;
}

static bool is_of_body(const sovb_check_body *body, const sovb_check_file *file)
{
	if (!body->has_book || !file->issuer.size)
		return false;
	if (compare_body(body, file) > 0)
		return true;
	for (size_t i = 0; i < body->issuers; i++) {
		if (body->proofs[i] >= PROOFS_LEAST && sovb_issuers_fit(body->issuer[i], file->issuer))
			return true;
	}
	return false;
}

/* ---- number and day agree ---- */

static bool is_one_body(const sovb_reconciling *r, sovb_span files, sovb_date day)
{
	const sovb_check_file *first = NULL;

	for (size_t i = files.start; i < files.end; i++) {
		const sovb_check_file *file = &r->file[i];

		if (sovb_date_compare(file->date, day) != 0)
			continue;
		if (first && !sovb_issuers_fit(first->issuer, file->issuer))
			return false;
		first = file;
	}
	return true;
}

/* The best file for the row among those of its number and day; SOVB_NO_PARTNER when none fits. */
static size_t choose_exact(const sovb_reconciling *r, const sovb_check_row *row, sovb_span files, bool *sure)
{
	const sovb_check_body *body = &r->body[row->body];
	bool one = is_one_body(r, files, row->row->date);
	size_t best = SOVB_NO_PARTNER;

	*sure = false;
	for (size_t i = files.start; i < files.end; i++) {
		int fits = compare_body(body, &r->file[i]);

		if (sovb_date_compare(r->file[i].date, row->row->date) != 0 ||
		    (body->book == SOVB_BOOK_IN && fits < 0))
			continue;
		if (best == SOVB_NO_PARTNER || (fits > 0 && !*sure)) {
			best = i;
			*sure = fits > 0 || one;
		}
	}
	return best;
}

/* The files of that number, day and body are copies of one document. */
static void mark_copies(sovb_reconciling *r, sovb_span files, size_t chosen, int body)
{
	for (size_t i = files.start; i < files.end; i++) {
		sovb_check_file *file = &r->file[i];

		if (sovb_date_compare(file->date, r->file[chosen].date) != 0 ||
		    !sovb_issuers_fit(file->issuer, r->file[chosen].issuer))
			continue;
		file->matched = true;
		file->body = body;
		file->copy = i != chosen;
	}
}

static void match_exactly(sovb_reconciling *r)
{
	for (size_t i = 0; i < r->rows; i++) {
		sovb_check_row *row = &r->row[i];
		sovb_span files;
		bool sure;

		if (row->body == SOVB_NO_BODY || !row->row->date.year)
			continue;
		files = sovb_reconciling_files(r, row->key);
		row->partner = choose_exact(r, row, files, &sure);
		if (row->partner == SOVB_NO_PARTNER)
			continue;
		r->matched++;
		mark_copies(r, files, row->partner, row->body);
		if (sure)
			learn(&r->body[row->body], r->file[row->partner].issuer);
	}
}

/* ---- files that a book should have ---- */

/* Bodies of one organ follow each other in an index sorted by it. */
static int by_organ(const void *a, const void *b)
{
	const sovb_check_body *const *x = a;
	const sovb_check_body *const *y = b;
	int order = strcmp((*x)->organ, (*y)->organ);

	if (order)
		return order;
	/* A body's own out book before the in books of others. */
	if ((*x)->book != (*y)->book)
		return (*x)->book < (*y)->book ? -1 : 1;
	return *x < *y ? -1 : *x > *y;
}

static size_t first_of_organ(sovb_check_body *const *order, size_t count, sovb_string organ)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		const char *letters = order[middle]->organ;
		int found = strncmp(letters, organ.data, organ.size);

		if (found < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Put each file that no row means under the body of a book that enters its issuer. */
static sovb_status place_files(sovb_reconciling *r)
{
	sovb_check_body **order = calloc(r->bodies + 1, sizeof *order);

	if (!order)
		return sovb_reconciling_nomem(r);
	for (size_t i = 0; i < r->bodies; i++)
		order[i] = &r->body[i];
	if (r->bodies)
		qsort(order, r->bodies, sizeof *order, by_organ);
	for (size_t i = 0; i < r->files; i++) {
		sovb_check_file *file = &r->file[i];
		sovb_string organ = sovb_lead_organ(&file->symbol);

		for (size_t j = first_of_organ(order, r->bodies, organ);
		     j < r->bodies && file->body == SOVB_NO_BODY && strlen(order[j]->organ) == organ.size &&
		     memcmp(order[j]->organ, organ.data, organ.size) == 0;
		     j++) {
			if (is_of_body(order[j], file))
				file->body = (int)(order[j] - r->body);
		}
	}
	free(order);
	return SOVB_OK;
}

/* ---- another day ---- */

static bool is_slip(sovb_date a, sovb_date b)
{
	bool same_day = a.month == b.month && a.day == b.day;
	bool exchanged = a.year == b.year && a.month == b.day && a.day == b.month;

	return (same_day && abs(a.year - b.year) == 1) || exchanged;
}

static bool is_same_period(const sovb_symbol *symbol, sovb_date a, sovb_date b)
{
	return sovb_dates_same_period(symbol, a, b) || is_slip(a, b);
}

/* Is the file the row's body's?  Authors of one body may stand in the in book under several names. */
static bool is_of_row(const sovb_reconciling *r, const sovb_check_row *row, const sovb_check_file *file)
{
	const sovb_check_body *body = &r->body[row->body];

	if (file->body == row->body)
		return true;
	return body->book == SOVB_BOOK_IN && compare_body(body, file) > 0 &&
	       (file->body == SOVB_NO_BODY || r->body[file->body].book == SOVB_BOOK_IN);
}

/* The only free file of the row's number and body; SOVB_NO_PARTNER when there is none, or several. */
static size_t only_file(const sovb_reconciling *r, const sovb_check_row *row)
{
	sovb_span files = sovb_reconciling_files(r, row->key);
	size_t found = SOVB_NO_PARTNER;

	for (size_t i = files.start; i < files.end; i++) {
		const sovb_check_file *file = &r->file[i];

		if (file->matched || !is_of_row(r, row, file))
			continue;
		if (file->date.year && row->row->date.year &&
		    !is_same_period(&row->symbol, file->date, row->row->date))
			continue;
		if (found != SOVB_NO_PARTNER && sovb_date_compare(r->file[found].date, file->date) != 0)
			return SOVB_NO_PARTNER;
		if (found == SOVB_NO_PARTNER)
			found = i;
	}
	return found;
}

static sovb_status dispute(sovb_reconciling *r, sovb_book_kind kind, size_t row, size_t file)
{
	sovb_check_finding *finding = sovb_reconciling_find(r, kind, r->row[row].row->book, row, SIZE_MAX);

	if (!finding)
		return SOVB_ERR_NOMEM;
	sovb_check_finding_place(finding, SIZE_MAX, file);
	r->row[row].dispute = r->findings - 1;
	return SOVB_OK;
}

static sovb_status match_by_number(sovb_reconciling *r)
{
	for (size_t i = 0; i < r->rows; i++) {
		sovb_check_row *row = &r->row[i];
		sovb_status status;

		if (row->body == SOVB_NO_BODY || row->partner != SOVB_NO_PARTNER)
			continue;
		row->partner = only_file(r, row);
		if (row->partner == SOVB_NO_PARTNER)
			continue;
		mark_copies(r, sovb_reconciling_files(r, row->key), row->partner, row->body);
		if (!row->row->date.year || !r->file[row->partner].date.year) {
			r->matched++;
			continue;
		}
		status = dispute(r, SOVB_BOOK_FINDING_DATE, i, row->partner);
		if (status != SOVB_OK)
			return status;
	}
	return SOVB_OK;
}

/* ---- another number ---- */

/* One digit more, less, other, or two exchanged? */
static bool is_number_slip(const char *a, const char *b)
{
	size_t sizes[2] = {strlen(a), strlen(b)};
	size_t head = 0, tail = 0;

	while (a[head] && a[head] == b[head])
		head++;
	while (tail < sizes[0] - head && tail < sizes[1] - head && a[sizes[0] - 1 - tail] == b[sizes[1] - 1 - tail])
		tail++;
	sizes[0] -= head + tail;
	sizes[1] -= head + tail;
	if (sizes[0] <= 1 && sizes[1] <= 1)
		return true;
	return sizes[0] == 2 && sizes[1] == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

static sovb_string digits_of(const char *number)
{
	while (number[0] == '0' && number[1])
		number++;
	return (sovb_string){number, strlen(number)};
}

/* Is the free file of that day the row's, under another number? */
static sovb_status is_renumbered(bool *out, sovb_reconciling *r, const sovb_check_row *row, size_t at)
{
	const sovb_check_file *file = &r->file[at];
	unsigned shared;
	sovb_status status;

	*out = false;
	if (file->matched || file->body != row->body || strcmp(file->symbol.type, row->symbol.type) != 0 ||
	    file->symbol.year != row->symbol.year || sovb_date_compare(file->date, row->row->date) != 0)
		return SOVB_OK;
	status = sovb_reconciling_tell(r, at);
	if (status != SOVB_OK)
		return status;
	shared = sovb_words_shared(row->row->text[SOVB_BOOK_SUBJECT], file->title);
	*out = shared >= SUBJECT_SAME ||
	       (shared >= SUBJECT_LIKE &&
	        is_number_slip(digits_of(row->symbol.number).data, digits_of(file->symbol.number).data));
	return SOVB_OK;
}

/* A free file of a body, for looking up by day. */
typedef struct free_file {
	sovb_date date;
	int body;
	size_t file;
} free_file;

static int by_body_and_day(const void *a, const void *b)
{
	const free_file *x = a;
	const free_file *y = b;
	int order;

	if (x->body != y->body)
		return x->body < y->body ? -1 : 1;
	order = sovb_date_compare(x->date, y->date);
	return order ? order : (x->file > y->file) - (x->file < y->file);
}

static size_t list_free_files(free_file *list, const sovb_reconciling *r)
{
	size_t count = 0;

	for (size_t i = 0; i < r->files; i++) {
		const sovb_check_file *file = &r->file[i];

		if (!file->matched && !file->copy && file->body != SOVB_NO_BODY && file->date.year)
			list[count++] = (free_file){file->date, file->body, i};
	}
	if (count)
		qsort(list, count, sizeof *list, by_body_and_day);
	return count;
}

/* The only file of the row's body and day that is the row's under another number. */
static sovb_status find_renumbered(size_t *out, sovb_reconciling *r, const sovb_check_row *row, const free_file *list,
                                   size_t count)
{
	const free_file wanted = {row->row->date, row->body, 0};
	size_t low = 0, high = count;

	*out = SOVB_NO_PARTNER;
	while (low < high) {
		size_t middle = (low + high) / 2;

		if (by_body_and_day(&list[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < count && list[low].body == row->body && sovb_date_compare(list[low].date, row->row->date) == 0;
	     low++) {
		bool found;
		sovb_status status = is_renumbered(&found, r, row, list[low].file);

		if (status != SOVB_OK)
			return status;
		if (found && *out != SOVB_NO_PARTNER) {
			*out = SOVB_NO_PARTNER;
			return SOVB_OK;
		}
		if (found)
			*out = list[low].file;
	}
	return SOVB_OK;
}

static sovb_status match_by_subject(sovb_reconciling *r)
{
	free_file *list = calloc(r->files + 1, sizeof *list);
	sovb_status status = SOVB_OK;
	size_t count;

	if (!list)
		return sovb_reconciling_nomem(r);
	count = list_free_files(list, r);
	for (size_t i = 0; status == SOVB_OK && i < r->rows; i++) {
		sovb_check_row *row = &r->row[i];

		if (row->body == SOVB_NO_BODY || row->partner != SOVB_NO_PARTNER || !row->row->date.year)
			continue;
		status = find_renumbered(&row->partner, r, row, list, count);
		if (status != SOVB_OK || row->partner == SOVB_NO_PARTNER)
			continue;
		r->file[row->partner].matched = r->file[row->partner].renumbered = true;
		status = dispute(r, SOVB_BOOK_FINDING_NUMBER, i, row->partner);
	}
	free(list);
	return status;
}

/* ---- what is left ---- */

#define KIND_ROOM (SOVB_SYMBOL_LETTERS + 32)

/* "3 KH": a kind of document in the book of a body. */
static sovb_string kind_name(char out[KIND_ROOM], int body, const sovb_symbol *symbol)
{
	return (sovb_string){out, (size_t)snprintf(out, KIND_ROOM, "%d %s", body, symbol->type)};
}

/* Which kinds each book has rows of. */
static sovb_status list_kinds(sovb_key_map *kinds, sovb_reconciling *r)
{
	for (size_t i = 0; i < r->rows; i++) {
		char room[KIND_ROOM];
		sovb_string name;
		size_t known;

		if (r->row[i].body == SOVB_NO_BODY)
			continue;
		name = kind_name(room, r->row[i].body, &r->row[i].symbol);
		if (sovb_key_map_get(kinds, name, &known))
			continue;
		name = sovb_arena_string(r->arena, name.data, name.size);
		if (!name.data || !sovb_key_map_put(kinds, name, 0))
			return sovb_reconciling_nomem(r);
	}
	return SOVB_OK;
}

static sovb_status report_rows(sovb_reconciling *r)
{
	for (size_t i = 0; i < r->rows; i++) {
		const sovb_check_row *row = &r->row[i];

		if (row->body != SOVB_NO_BODY && row->partner == SOVB_NO_PARTNER &&
		    !sovb_reconciling_find(r, SOVB_BOOK_FINDING_NO_FILE, row->row->book, i, SIZE_MAX))
			return SOVB_ERR_NOMEM;
	}
	return SOVB_OK;
}

static bool is_missed(const sovb_reconciling *r, const sovb_key_map *kinds, const sovb_check_file *file)
{
	const sovb_check_body *body;
	char room[KIND_ROOM];
	size_t known;

	if (file->matched || file->copy || file->body == SOVB_NO_BODY || !file->date.year)
		return false;
	body = &r->body[file->body];
	return body->from.year && sovb_date_compare(file->date, body->from) >= 0 &&
	       sovb_date_compare(file->date, body->to) <= 0 &&
	       sovb_key_map_get(kinds, kind_name(room, file->body, &file->symbol), &known);
}

static sovb_status report_file(sovb_reconciling *r, size_t at)
{
	sovb_check_finding *finding = sovb_reconciling_find(
		r, SOVB_BOOK_FINDING_NO_ROW, r->body[r->file[at].body].book, SIZE_MAX, at);

	if (!finding)
		return SOVB_ERR_NOMEM;
	/* What came in may have been fetched from elsewhere. */
	if (finding->told.book == SOVB_BOOK_IN)
		finding->told.severity = SOVB_SEVERITY_INFO;
	return SOVB_OK;
}

static sovb_status report_files(sovb_reconciling *r)
{
	sovb_key_map kinds = {0};
	sovb_status status = list_kinds(&kinds, r);

	for (size_t i = 0; status == SOVB_OK && i < r->files; i++) {
		if (is_missed(r, &kinds, &r->file[i]))
			status = report_file(r, i);
	}
	sovb_key_map_fini(&kinds);
	return status;
}

/* Files of one number, day and body that no row means are copies of each other too. */
static void mark_free_copies(sovb_reconciling *r)
{
	for (size_t i = 1; i < r->files; i++) {
		const sovb_check_file *before = &r->file[i - 1];
		sovb_check_file *file = &r->file[i];

		if (!file->matched && !before->matched && sovb_string_equal(file->key, before->key) &&
		    sovb_date_compare(file->date, before->date) == 0 && file->issuer.size &&
		    sovb_issuers_fit(file->issuer, before->issuer))
			file->copy = true;
	}
}

sovb_status sovb_reconciling_match(sovb_reconciling *r)
{
	sovb_status status;

	match_exactly(r);
	status = place_files(r);
	if (status == SOVB_OK)
		status = match_by_number(r);
	mark_free_copies(r);
	if (status == SOVB_OK)
		status = match_by_subject(r);
	if (status == SOVB_OK)
		status = report_rows(r);
	return status == SOVB_OK ? report_files(r) : status;
}

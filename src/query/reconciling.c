#include "reconciling.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "directory.h"
#include "facts.h"
#include "message.h"
#include "side.h"
#include "words.h"

#define NAME_LIMIT ((size_t)16 << 10)
#define WORDS_COMPARED 64 /* of a subject */
#define WORDS_LEAST 3

sovb_status sovb_reconciling_nomem(sovb_reconciling *r)
{
	return sovb_no_memory(r->err);
}

/* ---- files ---- */

typedef struct holding {
	sovb_reconciling *r;
	sovb_check_file file; /* what the term at hand says */
	sovb_status status;
} holding;

static bool add_file(void *context, uint32_t number)
{
	holding *h = context;
	sovb_reconciling *r = h->r;

	if (!sovb_array_reserve((void **)&r->file, &r->file_capacity, r->files + 1, sizeof *r->file,
	                        SOVB_MAX_ANSWER_ROWS)) {
		h->status = sovb_reconciling_nomem(r);
		return false;
	}
	r->file[r->files] = h->file;
	r->file[r->files++].file = number;
	return true;
}

/* The files of an own number. */
static bool take_held(void *context, const sovb_stored_witness *witness)
{
	holding *h = context;
	const sovb_string key = witness->key, day = witness->date;
	sovb_status status;

	h->file = (sovb_check_file){.body = SOVB_NO_BODY};
	if (!witness->held || !sovb_symbol_parse(&h->file.symbol, key.data, key.size))
		return true;
	h->file.key = sovb_arena_string(h->r->arena, key.data, key.size);
	h->file.issuer = sovb_string_keep(witness->issuer, h->r->arena);
	if (!sovb_date_parse(&h->file.date, day.data, day.size) || !sovb_date_is_day(h->file.date))
		h->file.date = (sovb_date){0};
	if (sovb_arena_failed(h->r->arena)) {
		h->status = sovb_reconciling_nomem(h->r);
		return false;
	}
	status = sovb_store_files(h->r->store, witness->index_term.data, witness->index_term.size, add_file, h,
	                          h->r->err);
	if (status != SOVB_OK)
		h->status = status;
	return h->status == SOVB_OK;
}

static int by_key(const void *a, const void *b)
{
	const sovb_check_file *x = a;
	const sovb_check_file *y = b;
	int order = sovb_string_compare(x->key, y->key);

	if (!order)
		order = sovb_date_compare(x->date, y->date);
	return order ? order : (x->file > y->file) - (x->file < y->file);
}

static sovb_status gather_files(sovb_reconciling *r)
{
	holding h = {.r = r, .status = SOVB_OK};
	sovb_status status = sovb_store_witnesses(r->store, SOVB_CURSOR_ALL, (sovb_string){0}, SOVB_COUNT_NONE, take_held,
	                                          &h, r->err);

	if (status == SOVB_OK)
		status = h.status;
	if (status == SOVB_OK && r->files)
		qsort(r->file, r->files, sizeof *r->file, by_key);
	return status;
}

sovb_span sovb_reconciling_files(const sovb_reconciling *r, sovb_string key)
{
	sovb_span found = {0, r->files};

	while (found.start < found.end) {
		size_t middle = (found.start + found.end) / 2;

		if (sovb_string_compare(r->file[middle].key, key) < 0)
			found.start = middle + 1;
		else
			found.end = middle;
	}
	while (found.end < r->files && sovb_string_equal(r->file[found.end].key, key))
		found.end++;
	return found;
}

sovb_status sovb_reconciling_tell(sovb_reconciling *r, size_t at)
{
	sovb_check_file *file = &r->file[at];
	sovb_record record;
	sovb_arena once;
	sovb_status status;

	if (file->told)
		return SOVB_OK;
	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, r->store, file->file, &once, r->err);
	if (status == SOVB_OK) {
		file->path = sovb_string_keep(record.path, r->arena);
		file->shown = sovb_string_keep(record.identity.symbol, r->arena);
		file->title = sovb_string_keep(record.identity.title, r->arena);
		file->told = true;
	}
	sovb_arena_fini(&once);
	if (status == SOVB_OK && sovb_arena_failed(r->arena))
		status = sovb_reconciling_nomem(r);
	return status;
}

/* ---- bodies ---- */

sovb_string sovb_lead_organ(const sovb_symbol *symbol)
{
	return (sovb_string){symbol->organ, strcspn(symbol->organ, "-/")};
}

sovb_status sovb_reconciling_body(sovb_reconciling *r, const sovb_string *parts, size_t count, int *out, bool *fresh)
{
	sovb_buffer name = SOVB_BUFFER_INIT(NAME_LIMIT);
	sovb_string key = {0};
	size_t found = 0;
	bool done;

	*out = SOVB_NO_BODY;
	*fresh = false;
	for (size_t i = 0; i < count; i++) {
		sovb_words_fold(&name, parts[i]);
		sovb_buffer_append_char(&name, SOVB_SEP);
	}
	if (name.status == SOVB_OK && !sovb_key_map_get(&r->body_map, (sovb_string){name.data, name.size}, &found)) {
		found = r->bodies;
		key = sovb_arena_string(r->arena, name.data, name.size);
		*fresh = key.data && sovb_array_reserve((void **)&r->body, &r->body_capacity, r->bodies + 1,
		                                        sizeof *r->body, SOVB_MAX_BODIES) &&
		         sovb_key_map_put(&r->body_map, key, found);
		if (!*fresh)
			name.status = SOVB_ERR_NOMEM;
	}
	done = name.status == SOVB_OK;
	sovb_buffer_fini(&name);
	if (!done)
		return sovb_reconciling_nomem(r);
	if (*fresh)
		r->body[r->bodies++] = (sovb_check_body){0};
	*out = (int)found;
	return SOVB_OK;
}

static void widen(sovb_check_body *body, sovb_date day)
{
	if (!day.year)
		return;
	if (!body->from.year || sovb_date_compare(day, body->from) < 0)
		body->from = day;
	if (!body->to.year || sovb_date_compare(day, body->to) > 0)
		body->to = day;
}

static bool is_party(const sovb_book_row *row, const sovb_symbol *symbol)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));
	const sovb_string text = row->text[SOVB_BOOK_SYMBOL];
	const char *hyphen = text.size ? memchr(text.data, '-', text.size) : NULL;
	const char *slash = text.size ? memchr(text.data, '/', text.size) : NULL;

	if (fact && fact->system != SOVB_SYSTEM_UNKNOWN)
		return fact->system == SOVB_SYSTEM_PARTY;
	/* N-L/C is written by Party bodies, N/L-C by State ones (36-HD/VPTW; Nghị định 30/2020/NĐ-CP). */
	return hyphen && slash && hyphen < slash;
}

static sovb_status place_row(sovb_reconciling *r, sovb_check_row *row)
{
	const sovb_book_row *from = row->row;
	sovb_string organ = sovb_lead_organ(&row->symbol);
	sovb_string name = {sovb_book_name(from->book), strlen(sovb_book_name(from->book))};
	const sovb_string parts[] = {name, from->owner, organ, from->text[SOVB_BOOK_AUTHOR]};
	bool fresh;
	sovb_status status =
		sovb_reconciling_body(r, parts, from->book == SOVB_BOOK_IN ? 4 : 3, &row->body, &fresh);
	sovb_check_body *body;

	if (status != SOVB_OK)
		return status;
	body = &r->body[row->body];
	if (fresh) {
		body->book = from->book;
		body->has_book = true;
		body->owner = from->owner;
		body->author = from->book == SOVB_BOOK_IN ? from->text[SOVB_BOOK_AUTHOR] : (sovb_string){0};
		body->party = is_party(from, &row->symbol);
		memcpy(body->organ, organ.data, organ.size);
	}
	body->rows++;
	widen(body, from->date);
	return SOVB_OK;
}

/* ---- rows ---- */

static bool take_row(void *context, const sovb_book_row *row)
{
	sovb_reconciling *r = context;

	return sovb_row_list_add(&r->list, row);
}

static sovb_status read_number(sovb_reconciling *r, sovb_check_row *row)
{
	sovb_string text = row->row->text[SOVB_BOOK_SYMBOL];
	char key[SOVB_SYMBOL_MAX];
	size_t size = sovb_text_key(key, text);

	/* Through the key, so that rows and files have their letters in one case. */
	if (!size || !sovb_symbol_parse(&row->symbol, key, size))
		return SOVB_OK;
	row->key = sovb_arena_string(r->arena, key, size);
	if (!row->key.data)
		return sovb_reconciling_nomem(r);
	return place_row(r, row);
}

static sovb_status gather_rows(sovb_reconciling *r)
{
	sovb_status status;

	r->list = (sovb_row_list){.arena = r->arena};
	status = sovb_store_rows(r->store, take_row, r, r->err);
	if (status == SOVB_OK && r->list.status != SOVB_OK)
		status = sovb_reconciling_nomem(r);
	if (status != SOVB_OK)
		return status;
	sovb_row_list_sort(&r->list);
	r->row = calloc(r->list.count + 1, sizeof *r->row);
	if (!r->row)
		return sovb_reconciling_nomem(r);
	for (; status == SOVB_OK && r->rows < r->list.count; r->rows++) {
		sovb_check_row *row = &r->row[r->rows];

		*row = (sovb_check_row){
			.row = &r->list.row[r->rows],
			.body = SOVB_NO_BODY,
			.partner = SOVB_NO_PARTNER,
			.dispute = SIZE_MAX,
		};
		status = read_number(r, row);
	}
	return status;
}

sovb_status sovb_reconciling_gather(sovb_reconciling *r)
{
	sovb_status status = gather_rows(r);

	return status == SOVB_OK ? gather_files(r) : status;
}

void sovb_reconciling_fini(sovb_reconciling *r)
{
	free(r->list.row);
	free(r->row);
	free(r->file);
	free(r->body);
	free(r->finding);
	free(r->numbering);
	sovb_key_map_fini(&r->body_map);
}

/* ---- findings ---- */

static const struct {
	const char *name;
	sovb_severity severity;
} kinds[SOVB_BOOK_FINDING_COUNT] = {
#define X(name, record, severity) {record, SOVB_SEVERITY_##severity},
	SOVB_BOOK_FINDING_TABLE(X)
#undef X
};

const char *sovb_book_kind_name(sovb_book_kind kind)
{
	return kinds[kind].name;
}

void sovb_check_finding_place(sovb_check_finding *finding, size_t row, size_t file)
{
	if (finding->places < SOVB_BOOK_MAX_PLACES)
		finding->place[finding->places++] = (sovb_check_place){row, file};
}

sovb_check_finding *sovb_reconciling_find(sovb_reconciling *r, sovb_book_kind kind, sovb_book book, size_t row,
                                          size_t file)
{
	sovb_check_finding *finding;

	if (!sovb_array_reserve((void **)&r->finding, &r->finding_capacity, r->findings + 1, sizeof *r->finding,
	                        SOVB_MAX_BOOK_FINDINGS)) {
		sovb_reconciling_nomem(r);
		return NULL;
	}
	finding = &r->finding[r->findings++];
	*finding = (sovb_check_finding){
		.told = {.kind = kind, .severity = kinds[kind].severity, .book = book, .numbering = -1},
	};
	if (row != SIZE_MAX) {
		finding->told.symbol = r->row[row].row->text[SOVB_BOOK_SYMBOL];
		finding->told.date = r->row[row].row->date;
	} else if (file != SIZE_MAX) {
		finding->told.symbol = r->file[file].key; /* until the file is read */
		finding->told.date = r->file[file].date;
	}
	if (row != SIZE_MAX || file != SIZE_MAX)
		sovb_check_finding_place(finding, row, row == SIZE_MAX ? file : SIZE_MAX);
	return finding;
}

/* ---- subjects ---- */

static size_t collect_words(char words[WORDS_COMPARED][SOVB_WORD_MAX + 1], sovb_string text)
{
	sovb_words all = sovb_words_of(text);
	sovb_word word;
	size_t count = 0;

	while (count < WORDS_COMPARED && sovb_words_next(&all, &word))
		memcpy(words[count++], word.bare, word.bare_size + 1);
	return count;
}

unsigned sovb_words_shared(sovb_string a, sovb_string b)
{
	char one[WORDS_COMPARED][SOVB_WORD_MAX + 1], other[WORDS_COMPARED][SOVB_WORD_MAX + 1];
	size_t ones = collect_words(one, a), others = collect_words(other, b);
	bool used[WORDS_COMPARED] = {false};
	size_t shared = 0;

	if (ones < WORDS_LEAST || others < WORDS_LEAST)
		return 0;
	for (size_t i = 0; i < ones; i++) {
		for (size_t j = 0; j < others; j++) {
			if (used[j] || strcmp(one[i], other[j]) != 0)
				continue;
			used[j] = true;
			shared++;
			break;
		}
	}
	return (unsigned)(shared * 100 / (ones < others ? ones : others));
}

#include "book.h"

#include <string.h>

#include "message.h"
#include "pack.h"
#include "store_database.h"
#include "words.h"
#include "writer.h"

/* Unlike SOVB_RECORD_FORMAT, so that a row is never read as a file, nor a file as a row. */
#define ROW_FORMAT 64

#define IDENTITY_LIMIT ((size_t)64 << 10)

static const struct {
	const char *name;
	const char *heading[2]; /* by sovb_book */
} fields[SOVB_BOOK_FIELD_COUNT] = {
#define X(name, record, out, in) {record, {out, in}},
	SOVB_BOOK_FIELD_TABLE(X)
#undef X
};

static const size_t row_strings[] = {
	offsetof(sovb_book_row, owner),
	offsetof(sovb_book_row, file),
	offsetof(sovb_book_row, sheet),
#define X(name, record, out, in) offsetof(sovb_book_row, text) + SOVB_BOOK_##name * sizeof(sovb_string),
	SOVB_BOOK_FIELD_TABLE(X)
#undef X
};

#define STRING_COUNT (sizeof row_strings / sizeof row_strings[0])

/* ---- names ---- */

const char *sovb_book_name(sovb_book book)
{
	return book == SOVB_BOOK_IN ? "in" : "out";
}

const char *sovb_book_field_name(sovb_book_field field)
{
	return fields[field].name;
}

const char *sovb_book_field_heading(sovb_book_field field, sovb_book book)
{
	const char *heading = fields[field].heading[book];

	return *heading ? heading : NULL;
}

bool sovb_book_field_is_date(sovb_book_field field)
{
	return field == SOVB_BOOK_ARRIVAL_DATE || field == SOVB_BOOK_DATE || field == SOVB_BOOK_HANDED;
}

static const struct {
	const char *name;
	bool kept;
} problems[SOVB_BOOK_PROBLEM_COUNT] = {
#define X(name, record, kept) {record, kept},
	SOVB_BOOK_PROBLEM_TABLE(X)
#undef X
};

const char *sovb_book_problem_name(sovb_book_problem problem)
{
	return problems[problem].name;
}

bool sovb_book_problem_is_kept(sovb_book_problem problem)
{
	return problems[problem].kept;
}

/* ---- identity ---- */

/* Folded, so that case, tone places and blanks make no other owner or author. */
static void append_words(sovb_buffer *out, sovb_string text)
{
	sovb_buffer_append_char(out, SOVB_SEP);
	sovb_words_fold(out, text);
}

static void append_number(sovb_buffer *out, sovb_string text)
{
	char key[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	sovb_buffer_append_char(out, SOVB_SEP);
	if (text.size && sovb_symbol_parse(&symbol, text.data, text.size))
		sovb_buffer_append(out, key, sovb_symbol_key(key, &symbol));
	else
		sovb_words_fold(out, text);
}

static void append_day(sovb_buffer *out, sovb_date date)
{
	char day[SOVB_DATE_TEXT];

	sovb_buffer_append_char(out, SOVB_SEP);
	sovb_buffer_append_text(out, sovb_date_iso(date, day));
}

void sovb_book_row_identity(sovb_buffer *out, const sovb_book_row *row)
{
	sovb_buffer_append_text(out, sovb_book_name(row->book));
	append_words(out, row->owner);
	append_number(out, row->text[SOVB_BOOK_SYMBOL]);
	append_day(out, row->date);
	if (row->book != SOVB_BOOK_IN)
		return;
	append_words(out, row->text[SOVB_BOOK_AUTHOR]);
	append_words(out, row->text[SOVB_BOOK_ARRIVAL_NUMBER]);
	append_day(out, row->arrival);
}

/* Returns the term's length, 0 when there is no memory. */
static size_t identity_term(char out[SOVB_TERM_MAX + 1], const sovb_book_row *row, unsigned count)
{
	sovb_buffer value = SOVB_BUFFER_INIT(IDENTITY_LIMIT);
	size_t size = 0;

	sovb_book_row_identity(&value, row);
	sovb_buffer_appendf(&value, "%c%u", SOVB_SEP, count);
	if (value.status == SOVB_OK)
		size = sovb_store_term(out, SOVB_FIELD_ROW_ID, value.data, value.size);
	sovb_buffer_fini(&value);
	return size;
}

static size_t source_term(char out[SOVB_TERM_MAX + 1], const char *path, size_t size)
{
	return sovb_store_term(out, SOVB_FIELD_ROW_SOURCE, path, size);
}

/* ---- writing ---- */

static void encode(sovb_buffer *out, const sovb_book_row *row)
{
	sovb_pack_number(out, ROW_FORMAT);
	sovb_pack_number(out, (uint64_t)row->book);
	sovb_pack_number(out, row->line);
	sovb_pack_date(out, row->date);
	sovb_pack_date(out, row->arrival);
	sovb_pack_strings(out, row, row_strings, STRING_COUNT);
}

static xc_status fill(xc_document *doc, const sovb_book_row *row, const char *id, size_t id_size,
                      const sovb_buffer *data, xc_message *message)
{
	char source[SOVB_TERM_MAX + 1];
	size_t size = source_term(source, row->file.data, row->file.size);
	xc_status status = xc_document_set_data(doc, data->data, data->size, message);

	if (status == XC_OK)
		status = xc_document_add_boolean(doc, SOVB_FIELD_ROW, strlen(SOVB_FIELD_ROW), message);
	if (status == XC_OK)
		status = xc_document_add_boolean(doc, id, id_size, message);
	if (status == XC_OK)
		status = xc_document_add_boolean(doc, source, size, message);
	return status;
}

static sovb_status carriers(sovb_store_writer *writer, const char *term, size_t size, size_t *count, sovb_error *err)
{
	size_t occurrences;
	xc_message message;
	xc_status status = xc_database_frequency(xc_writer_database(writer->xapian), term, size, count, &occurrences,
	                                         &message);

	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

sovb_status sovb_store_writer_has_row(sovb_store_writer *writer, const sovb_book_row *row, unsigned count, bool *known,
                                      sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = identity_term(term, row, count);
	size_t found = 0;
	sovb_status status;

	*known = false;
	if (!size)
		return sovb_no_memory(err);
	status = carriers(writer, term, size, &found, err);
	*known = found != 0;
	return status;
}

sovb_status sovb_store_writer_put_row(sovb_store_writer *writer, const sovb_book_row *row, unsigned count, bool *known,
                                      sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = identity_term(term, row, count);
	sovb_status status = sovb_store_writer_has_row(writer, row, count, known, err);
	xc_document *doc = NULL;
	xc_message message;
	xc_status done;

	if (status != SOVB_OK)
		return status;
	sovb_buffer_clear(&writer->bench->data);
	encode(&writer->bench->data, row);
	if (!size || writer->bench->data.status != SOVB_OK)
		return sovb_no_memory(err);
	done = xc_document_new(&doc, &message);
	if (done == XC_OK)
		done = fill(doc, row, term, size, &writer->bench->data, &message);
	if (done == XC_OK)
		done = xc_writer_replace(writer->xapian, term, size, doc, &message);
	xc_document_free(doc);
	return done == XC_OK ? SOVB_OK : sovb_writer_failure(writer, done, &message, err);
}

sovb_status sovb_store_writer_row_count(sovb_store_writer *writer, const char *file, size_t *count, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];

	*count = 0;
	return carriers(writer, term, source_term(term, file, strlen(file)), count, err);
}

sovb_status sovb_store_writer_remove_rows(sovb_store_writer *writer, const char *file, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = source_term(term, file, strlen(file));
	xc_message message;
	xc_status status = xc_writer_delete(writer->xapian, term, size, &message);

	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

/* ---- reading ---- */

static bool decode(sovb_book_row *out, const xc_bytes *data)
{
	sovb_unpack in = {data->data, data->data + data->size, false};

	*out = (sovb_book_row){0};
	if (sovb_unpack_number(&in) != ROW_FORMAT)
		return false;
	out->book = (sovb_book)sovb_unpack_number_to(&in, SOVB_BOOK_IN);
	out->line = (unsigned)sovb_unpack_number_to(&in, UINT32_MAX);
	out->date = sovb_unpack_date(&in);
	out->arrival = sovb_unpack_date(&in);
	sovb_unpack_strings(&in, out, row_strings, STRING_COUNT);
	return !in.bad && in.at == in.end;
}

typedef struct reading {
	sovb_store *store;
	bool (*each)(void *context, const sovb_book_row *row);
	void *context;
	sovb_status status;
	sovb_error *err;
} reading;

static bool read_row(void *context, uint32_t number)
{
	reading *r = context;
	xc_document *doc = NULL;
	xc_bytes data = {0};
	xc_message message, odd = {"book row"};
	sovb_book_row row;
	bool more = false;
	xc_status got = xc_database_document(sovb_store_database(r->store), number, &doc, &message);

	if (got == XC_OK)
		got = xc_document_data(doc, &data, &message);
	if (got != XC_OK)
		r->status = sovb_store_fail(r->store, got, &message, r->err);
	else if (!decode(&row, &data))
		r->status = sovb_store_fail(r->store, XC_ERR_CORRUPT, &odd, r->err);
	else
		more = r->each(r->context, &row);
	xc_document_free(doc);
	xc_bytes_fini(&data);
	return more;
}

sovb_status sovb_store_rows(sovb_store *store, bool (*each)(void *context, const sovb_book_row *row), void *context,
                            sovb_error *err)
{
	reading r = {.store = store, .each = each, .context = context, .status = SOVB_OK, .err = err};
	sovb_status status = sovb_store_files(store, SOVB_FIELD_ROW, strlen(SOVB_FIELD_ROW), read_row, &r, err);

	return status == SOVB_OK ? r.status : status;
}

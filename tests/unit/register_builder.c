#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "register_builder.h"

#include "symbol.h"

#define MAX_TEXT ((size_t)1 << 20)

int make_place(void **state)
{
	struct place *place = calloc(1, sizeof *place);

	if (!place)
		return -1;
	snprintf(place->folder, sizeof place->folder, "/tmp/sovb-query-XXXXXX");
	if (!mkdtemp(place->folder))
		return -1;
	snprintf(place->index, sizeof place->index, "%s/index", place->folder);
	*state = place;
	return 0;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)st;
	(void)kind;
	(void)where;
	return remove(path);
}

int remove_place(void **state)
{
	struct place *place = *state;

	nftw(place->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free(place);
	return 0;
}

void assert_ok(sovb_status status, const sovb_error *err)
{
	char text[600];

	if (status != SOVB_OK)
		fail_msg("%s", sovb_error_text(err, SOVB_LANG_EN, text, sizeof text));
}

void assert_string(sovb_string actual, const char *expected)
{
	if (actual.size != strlen(expected) ||
	    memcmp(actual.data ? actual.data : "", expected, actual.size) != 0)
		fail_msg("\"%.*s\" is not \"%s\"", (int)actual.size, actual.data, expected);
}

static sovb_string string_of(const char *text)
{
	return (sovb_string){text, text ? strlen(text) : 0};
}

static sovb_date date_of(const char *text)
{
	sovb_date date = {0};

	if (text)
		assert_true(sovb_date_parse(&date, text, strlen(text)));
	return date;
}

/* Where the parts of symbols that records point to are kept. */
struct parts {
	sovb_symbol of[MAX_MENTIONS + 1];
};

static void add_mention(sovb_buffer *text, sovb_reference *out, const struct mention *from, int number,
			sovb_symbol *symbol)
{
	const char *words = from->name ? from->name : from->symbol;
	sovb_date date = date_of(from->date);
	bool part = !sovb_date_is_day(date);
	size_t start, anchor;

	*out = (sovb_reference){
	    .kind = from->name ? SOVB_KIND_NAMED : SOVB_KIND_NUMBERED,
	    .raw = string_of(words),
	    .symbol = from->name ? (sovb_string){0} : string_of(from->symbol),
	    .name = string_of(from->name),
	    .date = part ? (sovb_date){0} : date,
	    .date_part = part ? date : (sovb_date){0},
	    .issuer = string_of(from->issuer),
	    .term = string_of(from->term),
	    .title = string_of(from->title),
	    .title_quoted = from->title_quoted,
	    .resolved = string_of(from->resolved),
	    .relation = from->relation,
	    .source = from->source - 1,
	    .attributes = from->attributes,
	    .confidence = 1,
	};
	if (from->symbol && sovb_symbol_parse(symbol, from->symbol, strlen(from->symbol))) {
		out->type = string_of(from->type ? from->type : symbol->type);
		out->number = string_of(symbol->number);
		out->organ = string_of(symbol->organ);
		out->year = symbol->year;
	}
	start = text->size;
	sovb_buffer_appendf(text, "Dòng %d: ", number);
	anchor = text->size;
	sovb_buffer_append_text(text, words);
	out->anchor = out->span = (sovb_span){anchor, text->size};
	sovb_buffer_append_text(text, ".\n");
	out->sentence = (sovb_span){start, text->size - 1};
}

static void write_file(sovb_store_writer *writer, const struct file *file)
{
	sovb_reference references[MAX_MENTIONS];
	struct parts parts = {0};
	sovb_buffer text = SOVB_BUFFER_INIT(MAX_TEXT);
	sovb_record record = {.path = string_of(file->path), .charset = string_of("utf-8")};
	sovb_symbol *own = &parts.of[MAX_MENTIONS];
	sovb_error err;

	record.identity.symbol = string_of(file->symbol);
	record.identity.date = date_of(file->date);
	record.identity.issuer = string_of(file->issuer);
	record.identity.title = string_of(file->title);
	if (file->symbol && sovb_symbol_parse(own, file->symbol, strlen(file->symbol))) {
		record.identity.type = string_of(file->type ? file->type : own->type);
		record.identity.number = string_of(own->number);
		record.identity.organ = string_of(own->organ);
		record.identity.year = own->year;
	}
	sovb_buffer_append_text(&text, file->text ? file->text : "");
	sovb_buffer_append_text(&text, "\n");
	while (record.reference_count < MAX_MENTIONS &&
	       (file->mention[record.reference_count].symbol || file->mention[record.reference_count].name)) {
		size_t i = record.reference_count++;

		add_mention(&text, &references[i], &file->mention[i], (int)i + 1, &parts.of[i]);
	}
	record.references = references;
	record.text = (sovb_string){sovb_buffer_text(&text), text.size};
	assert_ok(sovb_store_writer_put_record(writer, &record, &err), &err);
	sovb_buffer_fini(&text);
}

void write_files(const struct place *place, const struct file *files, size_t count)
{
	sovb_store_writer *writer;
	sovb_error err;

	assert_ok(sovb_store_writer_open(&writer, place->index, &err), &err);
	for (size_t i = 0; i < count; i++)
		write_file(writer, &files[i]);
	assert_ok(sovb_store_writer_commit(writer, &err), &err);
	sovb_store_writer_close(writer);
}

sovb_store *open_register(const struct place *place)
{
	sovb_store *store;
	sovb_error err;

	assert_ok(sovb_store_open(&store, place->index, NULL, &err), &err);
	return store;
}

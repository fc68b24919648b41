#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "reference_rows.h"

static sovb_reader *reader;

int reference_rows_set_up(void **state)
{
	(void)state;
	return sovb_reader_new(&reader, NULL) == SOVB_OK ? 0 : -1;
}

int reference_rows_tear_down(void **state)
{
	(void)state;
	sovb_reader_free(reader);
	reader = NULL;
	return 0;
}

sovb_document *reference_rows_parse(const char *text)
{
	sovb_document *doc = NULL;

	assert_int_equal(sovb_document_parse(&doc, reader, "test.txt", text, strlen(text), NULL), SOVB_OK);
	return doc;
}

void reference_rows_check_field(const char *text, const char *name, const char *want, sovb_string got)
{
	bool same = want ? got.data && got.size == strlen(want) && memcmp(got.data, want, got.size) == 0
			 : got.data == NULL || got.size == 0;

	if (!same)
		fail_msg("in \"%s\": %s: want %s, got %.*s", text, name, want ? want : "nothing",
			 got.data ? (int)got.size : 7, got.data ? got.data : "nothing");
}

static void check_reference(const char *text, const struct reference_want *want, const sovb_document *doc,
			    size_t i)
{
	const sovb_reference *got = sovb_document_reference(doc, i);
	const char *date = want->date ? want->date : "";
	const char *relation = want->relation ? want->relation : "cites";
	char iso[SOVB_DATE_TEXT];

	reference_rows_check_field(text, "raw", want->raw, got->raw);
	reference_rows_check_field(text, "symbol", want->symbol, got->symbol);
	reference_rows_check_field(text, "type", want->type, got->type);
	reference_rows_check_field(text, "issuer", want->issuer, got->issuer);
	reference_rows_check_field(text, "term", want->term, got->term);
	if (strcmp(sovb_date_iso(got->date, iso), date) != 0)
		fail_msg("in \"%s\": date of %s: want \"%s\", got \"%s\"", text, want->raw, date, iso);
	if (strcmp(sovb_relation_name(got->relation), relation) != 0)
		fail_msg("in \"%s\": relation of %s: want %s, got %s", text, want->raw, relation,
			 sovb_relation_name(got->relation));
	if (want->relation && got->source != want->source)
		fail_msg("in \"%s\": source of %s: want %d, got %d", text, want->raw, want->source,
			 (int)got->source);
	/* Positions: the anchor is the raw bytes, inside the span. */
	assert_memory_equal(sovb_document_text(doc).data + got->anchor.start, want->raw, strlen(want->raw));
	assert_true(got->span.start <= got->anchor.start && got->span.end >= got->anchor.end);
}

static void check_row(const struct reference_row *row)
{
	sovb_document *doc = reference_rows_parse(row->text);
	size_t count = 0;

	while (count < REFERENCE_ROW_MAX && row->want[count].raw)
		count++;
	if (sovb_document_reference_count(doc) != count)
		fail_msg("in \"%s\": want %zu references, got %zu", row->text, count,
			 sovb_document_reference_count(doc));
	for (size_t i = 0; i < count; i++)
		check_reference(row->text, &row->want[i], doc, i);
	sovb_document_free(doc);
}

void reference_rows_check(const struct reference_row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++)
		check_row(&rows[i]);
}

#include "packed.h"

#include <assert.h>
#include <string.h>

#include "document_parts.h"
#include "message.h"

#define PARAGRAPH_MIN 4 /* bytes, at least */

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const size_t identity_strings[] = {
	offsetof(sovb_identity, symbol), offsetof(sovb_identity, type),  offsetof(sovb_identity, number),
	offsetof(sovb_identity, organ),  offsetof(sovb_identity, place), offsetof(sovb_identity, issuer),
	offsetof(sovb_identity, title),
};

static const size_t reference_strings[] = {
	offsetof(sovb_reference, raw),        offsetof(sovb_reference, type),
	offsetof(sovb_reference, number),     offsetof(sovb_reference, organ),
	offsetof(sovb_reference, symbol),     offsetof(sovb_reference, name),
	offsetof(sovb_reference, date_raw),   offsetof(sovb_reference, issuer),
	offsetof(sovb_reference, term),       offsetof(sovb_reference, title),
	offsetof(sovb_reference, pinpoint),   offsetof(sovb_reference, resolved),
	offsetof(sovb_reference, candidates),
};

/* ---- writing ---- */

static void put_span(sovb_buffer *out, sovb_span span, sovb_string text)
{
	assert(span.start <= span.end && span.end <= text.size);
	(void)text;
	sovb_pack_number(out, span.start);
	sovb_pack_number(out, span.end - span.start);
}

void sovb_identity_pack(sovb_buffer *out, const sovb_identity *identity)
{
	sovb_pack_strings(out, identity, identity_strings, LENGTH(identity_strings));
	sovb_pack_number(out, (uint64_t)(identity->year > 0 ? identity->year : 0));
	sovb_pack_date(out, identity->date);
}

void sovb_reference_pack(sovb_buffer *out, const sovb_reference *reference, sovb_string text)
{
	sovb_pack_strings(out, reference, reference_strings, LENGTH(reference_strings));
	sovb_pack_number(out, (uint64_t)reference->kind);
	sovb_pack_number(out, (uint64_t)reference->relation);
	sovb_pack_number(out, reference->attributes);
	sovb_pack_number(out, (uint64_t)(reference->source + 1));
	sovb_pack_number(out, reference->title_quoted);
	put_span(out, reference->span, text);
	put_span(out, reference->anchor, text);
	put_span(out, reference->sentence, text);
	sovb_pack_number(out, (uint64_t)(reference->year > 0 ? reference->year : 0));
	sovb_pack_date(out, reference->date);
	sovb_pack_date(out, reference->date_part);
	sovb_pack_number(out, reference->paragraph);
	sovb_pack_real(out, reference->confidence);
}

static void put_paragraph(sovb_buffer *out, const sovb_paragraph *paragraph, size_t *before)
{
	sovb_pack_number(out, paragraph->span.start - *before);
	sovb_pack_number(out, paragraph->span.end - paragraph->span.start);
	sovb_pack_number(out, (uint64_t)paragraph->place);
	sovb_pack_number(out, paragraph->table);
	if (paragraph->table) {
		sovb_pack_number(out, paragraph->row);
		sovb_pack_number(out, paragraph->column);
	}
	*before = paragraph->span.end;
}

void sovb_document_pack(sovb_buffer *out, const sovb_document *doc)
{
	const sovb_text *text = &doc->text;
	const sovb_string bytes = {text->bytes, text->size};
	size_t before = 0;

	sovb_pack_string(out, (sovb_string){text->charset, strlen(text->charset)});
	sovb_pack_number(out, text->hard_lines);
	sovb_pack_string(out, bytes);
	sovb_pack_number(out, text->paragraph_count);
	for (size_t i = 0; i < text->paragraph_count; i++)
		put_paragraph(out, &text->paragraphs[i], &before);
	sovb_pack_number(out, text->notice_count);
	for (size_t i = 0; i < text->notice_count; i++)
		sovb_pack_error(out, &text->notices[i]);
	sovb_identity_pack(out, &doc->identity);
	sovb_pack_number(out, doc->cut);
	sovb_pack_number(out, doc->reference_count);
	for (size_t i = 0; i < doc->reference_count; i++)
		sovb_reference_pack(out, &doc->references[i], bytes);
}

/* ---- reading ---- */

static sovb_span get_span(sovb_unpack *in, sovb_string text)
{
	size_t start = (size_t)sovb_unpack_number_to(in, text.size);
	size_t size = (size_t)sovb_unpack_number_to(in, text.size - start);

	return (sovb_span){start, start + size};
}

void sovb_identity_unpack(sovb_unpack *in, sovb_identity *identity)
{
	sovb_unpack_strings(in, identity, identity_strings, LENGTH(identity_strings));
	identity->year = (int)sovb_unpack_number_to(in, 9999);
	identity->date = sovb_unpack_date(in);
}

void sovb_reference_unpack(sovb_unpack *in, sovb_reference *reference, sovb_string text, size_t count)
{
	sovb_unpack_strings(in, reference, reference_strings, LENGTH(reference_strings));
	reference->kind = (sovb_kind)sovb_unpack_number_to(in, SOVB_KIND_NAMED);
	reference->relation = (sovb_relation)sovb_unpack_number_to(in, SOVB_RELATION_COUNT - 1);
	reference->attributes = (unsigned)sovb_unpack_number_to(in, SOVB_ATTRIBUTES_ALL);
	reference->source = (int)sovb_unpack_number_to(in, count) - 1;
	reference->title_quoted = sovb_unpack_number_to(in, 1) != 0;
	reference->span = get_span(in, text);
	reference->anchor = get_span(in, text);
	reference->sentence = get_span(in, text);
	reference->year = (int)sovb_unpack_number_to(in, 9999);
	reference->date = sovb_unpack_date(in);
	reference->date_part = sovb_unpack_date(in);
	reference->paragraph = (unsigned)sovb_unpack_number_to(in, UINT32_MAX);
	reference->confidence = sovb_unpack_real(in);
}

static void get_paragraph(sovb_unpack *in, sovb_paragraph *paragraph, sovb_string text, size_t *before)
{
	size_t start = *before + (size_t)sovb_unpack_number_to(in, text.size - *before);

	paragraph->span = (sovb_span){start, start + (size_t)sovb_unpack_number_to(in, text.size - start)};
	paragraph->place = (sovb_place)sovb_unpack_number_to(in, SOVB_PLACE_COMMENT);
	paragraph->table = (unsigned)sovb_unpack_number_to(in, UINT32_MAX);
	if (paragraph->table) {
		paragraph->row = (unsigned)sovb_unpack_number_to(in, UINT32_MAX);
		paragraph->column = (unsigned)sovb_unpack_number_to(in, UINT32_MAX);
	}
	*before = paragraph->span.end;
}

static bool get_text(sovb_unpack *in, sovb_text *text, sovb_arena *arena)
{
	sovb_string charset = sovb_unpack_string(in);
	sovb_string bytes;
	sovb_paragraph *paragraphs;
	size_t before = 0;

	text->charset = sovb_arena_copy(arena, charset.size ? charset.data : "", charset.size);
	text->hard_lines = sovb_unpack_number_to(in, 1) != 0;
	bytes = sovb_unpack_string(in);
	text->bytes = bytes.data ? bytes.data : "";
	text->size = bytes.size;
	text->paragraph_count = (size_t)sovb_unpack_number_to(in, sovb_unpack_left(in) / PARAGRAPH_MIN);
	paragraphs = sovb_arena_array(arena, text->paragraph_count, sizeof *paragraphs);
	text->paragraphs = paragraphs;
	for (size_t i = 0; paragraphs && i < text->paragraph_count && !in->bad; i++)
		get_paragraph(in, &paragraphs[i], bytes, &before);
	return text->charset && paragraphs;
}

static bool get_notices(sovb_unpack *in, sovb_text *text, sovb_arena *arena)
{
	size_t count = (size_t)sovb_unpack_number_to(in, SOVB_MAX_NOTICES);
	bool kept = true;

	for (size_t i = 0; i < count && kept && !in->bad; i++) {
		sovb_error notice;

		sovb_unpack_error(in, &notice);
		kept = sovb_text_notice(text, arena, &notice);
	}
	return kept;
}

static bool get_references(sovb_unpack *in, sovb_document *doc)
{
	const sovb_string text = {doc->text.bytes, doc->text.size};

	doc->reference_count = (size_t)sovb_unpack_number_to(in, sovb_unpack_left(in) / SOVB_REFERENCE_PACKED_MIN);
	doc->references = sovb_arena_array(&doc->arena, doc->reference_count, sizeof *doc->references);
	for (size_t i = 0; doc->references && i < doc->reference_count && !in->bad; i++) {
		sovb_reference *reference = &doc->references[i];

		sovb_reference_unpack(in, reference, text, doc->reference_count);
		if (reference->paragraph >= doc->text.paragraph_count)
			in->bad = true;
	}
	return doc->references != NULL;
}

static sovb_status fill(sovb_document *doc, size_t first, sovb_error *err)
{
	sovb_unpack in = {doc->packed.data + first, doc->packed.data + doc->packed.size, false};
	sovb_status status;

	if (!get_text(&in, &doc->text, &doc->arena) || !get_notices(&in, &doc->text, &doc->arena))
		return sovb_no_memory(err);
	sovb_identity_unpack(&in, &doc->identity);
	doc->cut = sovb_unpack_number_to(&in, 1) != 0;
	if (!get_references(&in, doc))
		return sovb_no_memory(err);
	if (in.bad || in.at != in.end)
		return sovb_fail(err, SOVB_MSG_FILE_CRASH, doc->path, "nonsense", NULL);
	status = sovb_text_normalize(&doc->text, &doc->arena, err);
	return status == SOVB_OK ? sovb_document_read_witnesses(doc, err) : status;
}

sovb_status sovb_document_unpack(sovb_document **out, const sovb_reader *reader, const char *path, sovb_buffer *packed,
                                 size_t first, sovb_error *err)
{
	sovb_document *doc = sovb_document_begin(reader, path);
	sovb_status status;

	*out = NULL;
	if (!doc)
		return sovb_no_memory(err);
	doc->packed = *packed;
	*packed = (sovb_buffer)SOVB_BUFFER_INIT(packed->limit);
	status = fill(doc, first, err);
	if (status == SOVB_OK)
		*out = doc;
	else
		sovb_document_free(doc);
	return status;
}

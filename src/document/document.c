#include <sovb/document.h>

#include <stdlib.h>
#include <string.h>

#include "document_facts.h"
#include "document_parts.h"
#include "file_name.h"
#include "references.h"
#include "region.h"
#include "input.h"
#include "masthead.h"
#include "message.h"
#include "order.h"
#include "reading.h"
#include "resolve.h"
#include "signature.h"

sovb_status sovb_reader_new(sovb_reader **out, sovb_error *err)
{
	sovb_reader *reader = calloc(1, sizeof *reader);

	*out = NULL;
	if (reader)
		reader->lexicon = sovb_lexicon_new();
	if (!reader || !reader->lexicon) {
		free(reader);
		return sovb_no_memory(err);
	}
	*out = reader;
	return SOVB_OK;
}

void sovb_reader_free(sovb_reader *reader)
{
	if (!reader)
		return;
	sovb_lexicon_free(reader->lexicon);
	sovb_local_facts_free(reader->tables);
	free(reader);
}

sovb_status sovb_reader_read_tables(sovb_reader *reader, const char *path, sovb_error *err)
{
	sovb_local_facts *tables;
	sovb_status status = sovb_local_facts_read(&tables, path, err);

	if (status != SOVB_OK)
		return status;
	sovb_local_facts_free(reader->tables);
	reader->tables = tables;
	sovb_lexicon_set_facts(reader->lexicon, tables);
	return SOVB_OK;
}

uint32_t sovb_reader_reading(const sovb_reader *reader)
{
	return SOVB_READING << 16 | sovb_local_facts_mark(reader->tables);
}

sovb_document *sovb_document_begin(const sovb_reader *reader, const char *path)
{
	sovb_document *doc = calloc(1, sizeof *doc);

	if (!doc)
		return NULL;
	sovb_arena_init(&doc->arena, SOVB_DOCUMENT_ARENA_MAX);
	doc->tables = reader->tables;
	doc->path = sovb_arena_copy(&doc->arena, path, strlen(path));
	if (!doc->path) {
		sovb_document_free(doc);
		return NULL;
	}
	return doc;
}

void sovb_document_free(sovb_document *doc)
{
	if (!doc)
		return;
	sovb_arena_fini(&doc->arena);
	sovb_buffer_fini(&doc->packed);
	free(doc);
}

/* What the masthead tells the finder of references. */
static sovb_head head_of(const sovb_masthead *masthead, const sovb_reading *reading)
{
	return (sovb_head){
		.later = reading->later,
		.follows = reading->follows,
		.found = masthead->found,
		.number = {masthead->number_first, masthead->number_end},
		.date = {masthead->date_first, masthead->date_end},
		.title = {masthead->title_first, masthead->title_end},
		.type = reading->later ? (reading->type[0] ? reading->type : NULL) : masthead->identity.type.data,
		.end = masthead->end,
	};
}

/* The subject is one sentence, however its lines are centred. */
static void join_subject(sovb_tokens *tokens, sovb_run title)
{
	for (size_t at = title.first + 1; at < title.end; at++)
		tokens->token[at].flags &= (uint8_t)~SOVB_TOKEN_BREAK;
}

/* window: the end of the text, where it is signed, is not there. */
static sovb_status read_witnesses(sovb_document *doc, bool window, sovb_error *err)
{
	sovb_status status = sovb_file_name_read(&doc->file_name, doc->path, &doc->arena, err);

	if (status != SOVB_OK)
		return status;
	if (!window)
		sovb_signature_read(&doc->signature, &doc->text, &doc->arena);
	sovb_witnesses_compare(&doc->disagreements, &doc->identity, &doc->signature, &doc->file_name, &doc->arena);
	return sovb_arena_failed(&doc->arena) ? sovb_no_memory(err) : SOVB_OK;
}

sovb_status sovb_document_read_witnesses(sovb_document *doc, sovb_error *err)
{
	return read_witnesses(doc, false, err);
}

void sovb_reading_fini(sovb_reading *reading)
{
	sovb_known_fini(&reading->known);
	sovb_tokens_fini(&reading->tokens);
}

static sovb_layout layout_of(const sovb_text *text, const sovb_reading *reading)
{
	size_t sample = text->size < SOVB_LAYOUT_BYTES ? text->size : SOVB_LAYOUT_BYTES;

	if (reading->window)
		return (sovb_layout){.text = text->norm, .size = text->norm_size, .width = reading->width};
	return sovb_layout_of(text->norm, text->norm_size, sovb_text_norm(text, sample), text->hard_lines);
}

/* Leave the kind of document and the last reference to the next window, and take that of the window before. */
static void pass_on(sovb_document *doc, sovb_reading *reading)
{
	const sovb_reference *last = &doc->references[doc->reference_count - (doc->reference_count > 0)];

	if (!reading->later && doc->identity.type.size < sizeof reading->type && doc->identity.type.size)
		memcpy(reading->type, doc->identity.type.data, doc->identity.type.size);
	doc->references[doc->reference_count] = reading->last;
	if (!doc->reference_count)
		return;
	reading->follows = true;
	reading->last = (sovb_reference){.kind = last->kind, .span = last->span, .anchor = last->anchor};
}

sovb_status sovb_document_read(sovb_document *doc, const sovb_reader *reader, sovb_reading *reading, sovb_error *err)
{
	sovb_layout layout = layout_of(&doc->text, reading);
	sovb_masthead masthead = {0};
	sovb_status status = SOVB_OK;
	sovb_head head;

	doc->tables = reader->tables;
	if (!sovb_tokens_read_near(&reading->tokens, reader->lexicon, &layout, reading->later))
		return sovb_no_memory(err);
	if (reading->window && !reading->tokens.symbols)
		reading->tokens.symbols = sovb_met_symbols_new(); /* slower without */
	if (!reading->later)
		status = sovb_masthead_read(&masthead, &reading->tokens, &doc->arena, err);
	if (status != SOVB_OK)
		return status;
	doc->identity = masthead.identity;
	if (!reading->later)
		status = read_witnesses(doc, reading->window, err);
	if (status != SOVB_OK)
		return status;
	head = head_of(&masthead, reading);
	join_subject(&reading->tokens, head.title);
	status = sovb_references_find(&doc->references, &doc->reference_count, &doc->cut, &doc->text, &reading->tokens, &head,
	                              &doc->arena, err);
	if (status == SOVB_OK && !reading->later &&
	    !sovb_known_own(&reading->known, &doc->identity, reading->window ? SOVB_KNOWN_WAYS : doc->reference_count))
		status = sovb_no_memory(err);
	if (status == SOVB_OK && !sovb_references_resolve(&reading->known, doc->references, doc->reference_count,
	                                                  reading->window ? SOVB_KNOWN_WAYS : 0, reader->tables, &doc->arena))
		status = sovb_no_memory(err);
	if (status == SOVB_OK && doc->text.moved && !sovb_references_order(doc->references, doc->reference_count, &doc->arena))
		status = sovb_no_memory(err);
	if (status == SOVB_OK && reading->window)
		pass_on(doc, reading);
	return status;
}

/* Give the document whose text was read with this status, or free it. */
static sovb_status finish(sovb_document **out, sovb_document *doc, const sovb_reader *reader, sovb_status status,
                          sovb_error *err)
{
	sovb_reading reading = {.known.strings = &doc->arena};

	if (status == SOVB_OK)
		status = sovb_document_read(doc, reader, &reading, err);
	sovb_reading_fini(&reading);
	if (status == SOVB_OK)
		*out = doc;
	else
		sovb_document_free(doc);
	return status;
}

sovb_status sovb_document_load(sovb_document **out, const sovb_reader *reader, const char *path,
                               const sovb_load_options *options, sovb_error *err)
{
	sovb_document *doc = sovb_document_begin(reader, path);
	sovb_status status;

	*out = NULL;
	if (!doc)
		return sovb_no_memory(err);
	status = sovb_input_read(&doc->text, NULL, NULL, path, options, &doc->arena, err);
	return finish(out, doc, reader, status, err);
}

sovb_status sovb_document_decode(sovb_document **out, const sovb_reader *reader, const char *path, const char *data,
                                 size_t size, const sovb_load_options *options, sovb_error *err)
{
	sovb_document *doc = sovb_document_begin(reader, path);
	sovb_status status;

	*out = NULL;
	if (!doc)
		return sovb_no_memory(err);
	status = sovb_input_decode(&doc->text, path, data, size, options, &doc->arena, err);
	return finish(out, doc, reader, status, err);
}

sovb_status sovb_document_parse(sovb_document **out, const sovb_reader *reader, const char *path, const char *text,
                                size_t size, sovb_error *err)
{
	return sovb_document_decode(out, reader, path, text, size, NULL, err);
}

const char *sovb_document_path(const sovb_document *doc)
{
	return doc->path;
}

sovb_string sovb_document_text(const sovb_document *doc)
{
	return (sovb_string){doc->text.bytes, doc->text.size};
}

const char *sovb_document_charset(const sovb_document *doc)
{
	return doc->text.charset;
}

size_t sovb_document_notice_count(const sovb_document *doc)
{
	return doc->text.notice_count;
}

const sovb_error *sovb_document_notice(const sovb_document *doc, size_t i)
{
	return &doc->text.notices[i];
}

size_t sovb_document_paragraph_count(const sovb_document *doc)
{
	return doc->text.paragraph_count;
}

const sovb_paragraph *sovb_document_paragraph(const sovb_document *doc, size_t i)
{
	return &doc->text.paragraphs[i];
}

const sovb_identity *sovb_document_identity(const sovb_document *doc)
{
	return &doc->identity;
}

const sovb_signature *sovb_document_signature(const sovb_document *doc)
{
	return &doc->signature;
}

const sovb_identity *sovb_document_file_name(const sovb_document *doc)
{
	return &doc->file_name;
}

size_t sovb_document_disagreement_count(const sovb_document *doc)
{
	return doc->disagreements.count;
}

const sovb_disagreement *sovb_document_disagreement(const sovb_document *doc, size_t i)
{
	return &doc->disagreements.list[i];
}

size_t sovb_document_reference_count(const sovb_document *doc)
{
	return doc->reference_count;
}

const sovb_reference *sovb_document_reference(const sovb_document *doc, size_t i)
{
	return &doc->references[i];
}

const sovb_local_facts *sovb_document_facts(const sovb_document *doc)
{
	return doc->tables;
}

sovb_string sovb_document_author(const sovb_document *doc)
{
	return sovb_signature_is_of_centre(doc->identity.issuer, doc->signature.body) ? doc->signature.body
	                                                                             : doc->identity.issuer;
}

bool sovb_document_is_cut(const sovb_document *doc)
{
	return doc->cut;
}

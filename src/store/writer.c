#include "writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>

#include "brief.h"
#include "document_facts.h"
#include "field.h"
#include "folder.h"
#include "format.h"
#include "message.h"
#include "parts.h"
#include "record.h"

/* On disk, rather too much than too little. */
#define ROOM_OF_A_FILE 4096
#define ROOM_OF_A_REFERENCE 256
#define SPARE_ROOM ((uint64_t)128 << 10)

#define REFERENCES_MEMORY (SOVB_MAX_REFERENCES * 2 * sizeof(sovb_reference))

/* ---- opening and closing ---- */

static bool is_wanted(sovb_index_content content, sovb_index_content wanted)
{
	switch (wanted) {
	case SOVB_CONTENT_ANY:
	case SOVB_CONTENT_SERVED:
		return true;
	case SOVB_CONTENT_FULL:
		return content <= SOVB_CONTENT_SERVED;
	case SOVB_CONTENT_NO_POSITIONS:
	case SOVB_CONTENT_NO_TEXT:
		break;
	}
	return content == wanted;
}

static sovb_status make_register(sovb_store_writer *writer, sovb_index_content wanted, sovb_error *err)
{
	const xc_database *db = xc_writer_database(writer->xapian);
	bool fresh, served;
	sovb_status status = sovb_format_check(db, writer->index, &fresh, err);

	if (status == SOVB_OK && fresh)
		status = sovb_format_write(writer->xapian, writer->index,
		                           wanted ? wanted : SOVB_CONTENT_FULL, err);
	if (status == SOVB_OK)
		status = sovb_format_content(db, writer->index, &writer->content, &served, err);
	if (status == SOVB_OK && !is_wanted(writer->content, wanted))
		status = sovb_fail(err, SOVB_MSG_INDEX_CONTENT, writer->index, sovb_format_option(writer->content),
		                   NULL);
	return status;
}

static xc_status open_xapian(sovb_store_writer *writer, xc_message *message)
{
	xc_status status = xc_writer_open(&writer->xapian, writer->index, message);

	if (status == XC_ERR_NOT_FOUND && sovb_folder_is_unfinished(writer->index))
		status = xc_writer_remake(&writer->xapian, writer->index, message);
	return status;
}

sovb_status sovb_store_writer_open(sovb_store_writer **out, const char *index, sovb_error *err)
{
	return sovb_store_writer_open_as(out, index, SOVB_CONTENT_ANY, err);
}

sovb_status sovb_store_writer_is_empty(const sovb_store_writer *writer, bool *empty, sovb_error *err)
{
	xc_message message;
	size_t count;
	xc_status status = xc_database_count(xc_writer_database(writer->xapian), &count, &message);

	*empty = status == XC_OK && count == 0;
	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

sovb_index_content sovb_store_writer_content(const sovb_store_writer *writer)
{
	return writer->content;
}

sovb_store_writer *sovb_writer_new(sovb_index_content content)
{
	sovb_store_writer *writer = calloc(1, sizeof *writer);

	if (!writer)
		return NULL;
	writer->content = content;
	writer->own_bench = (sovb_workbench)SOVB_WORKBENCH_INIT;
	writer->bench = &writer->own_bench;
	return writer;
}

sovb_status sovb_store_writer_open_as(sovb_store_writer **out, const char *index, sovb_index_content content,
                                      sovb_error *err)
{
	sovb_store_writer *writer = NULL;
	xc_message message;
	xc_status opened;
	sovb_status status;

	*out = NULL;

	status = sovb_folder_prepare(index, err);
	if (status != SOVB_OK)
		return status;

	writer = sovb_writer_new(content);
	if (writer)
		writer->index = strdup(index);
	if (!writer || !writer->index) {
		status = sovb_no_memory(err);
		goto done;
	}

	opened = open_xapian(writer, &message);
	if (opened != XC_OK) {
		status = sovb_writer_failure(writer, opened, &message, err);
		goto done;
	}

	status = make_register(writer, content, err);
	if (status == SOVB_OK)
		status = sovb_store_parts_join(writer, err);
	if (status != SOVB_OK)
		goto done;

	*out = writer;
	writer = NULL;
done:
	sovb_store_writer_close(writer);
	return status;
}

sovb_status sovb_writer_open_piece(sovb_store_writer *writer, sovb_error *err)
{
	xc_message message;
	xc_status opened;
	sovb_status status = sovb_folder_prepare(writer->index, err);

	if (status != SOVB_OK)
		return status;
	opened = xc_writer_open_unsynced(&writer->xapian, writer->index, &message);
	if (opened != XC_OK)
		return sovb_writer_failure(writer, opened, &message, err);
	return sovb_format_write(writer->xapian, writer->index, writer->content, err);
}

void sovb_store_writer_close(sovb_store_writer *writer)
{
	if (!writer)
		return;
	sovb_writer_forget_before(writer);
	xc_writer_close(writer->xapian);
	free(writer->part);
	sovb_workbench_fini(&writer->own_bench);
	free(writer->index);
	free(writer);
}

/* ---- putting ---- */

static xc_status set_value(xc_document *doc, unsigned slot, const sovb_buffer *from, xc_message *message)
{
	return from->status == SOVB_OK ? xc_document_set_value(doc, slot, from->data, from->size, message)
	                               : XC_ERR_NOMEM;
}

static xc_status set_record(xc_document *doc, const sovb_record *record, sovb_workbench *bench, xc_message *message)
{
	sovb_buffer_clear(&bench->data);
	sovb_record_encode(&bench->data, record);
	if (sovb_record_is_plain(record) || bench->data.status != SOVB_OK)
		return set_value(doc, SOVB_SLOT_RECORD, &bench->data, message);
	sovb_buffer_clear(&bench->squeezed);
	sovb_squeeze(&bench->squeezed, &bench->squeezer, bench->data.data, bench->data.size);
	return set_value(doc, SOVB_SLOT_RECORD, &bench->squeezed, message);
}

static xc_status set_text(xc_document *doc, const sovb_record *record, sovb_workbench *bench, xc_message *message)
{
	sovb_buffer_clear(&bench->data);
	sovb_buffer_clear(&bench->squeezed);
	sovb_record_encode_text(&bench->data, record);
	if (bench->data.status != SOVB_OK)
		return XC_ERR_NOMEM;
	if (!bench->data.size)
		return XC_OK;
	sovb_squeeze(&bench->squeezed, &bench->squeezer, bench->data.data, bench->data.size);
	if (bench->squeezed.size <= SOVB_SLOT_TEXT_BYTES || bench->squeezed.status != SOVB_OK)
		return set_value(doc, SOVB_SLOT_TEXT, &bench->squeezed, message);
	return xc_document_set_data(doc, bench->squeezed.data, bench->squeezed.size, message);
}

xc_status sovb_writer_fill(xc_document *doc, const sovb_record *record, sovb_index_content content,
                           sovb_workbench *bench, xc_message *message)
{
	xc_status status;

	snprintf(message->text, sizeof message->text, "out of memory");
	status = set_record(doc, record, bench, message);
	if (status == XC_OK && record->failure.status == SOVB_OK)
		status = sovb_brief_put(doc, record, &bench->data, message);
	if (status == XC_OK)
		status = set_text(doc, record, bench, message);
	return status == XC_OK ? sovb_field_fill(doc, record, content, bench, message) : status;
}

/* A part is given each file once. */
static xc_status put(sovb_store_writer *writer, const sovb_record *record, xc_message *message)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_field_path_term(term, record->path.data, record->path.size);
	xc_document *doc;
	xc_status status = xc_document_new(&doc, message);

	if (status == XC_OK)
		status = sovb_writer_fill(doc, record, writer->content, writer->bench, message);
	if (status == XC_OK)
		status = writer->part ? xc_writer_add(writer->xapian, doc, message)
		                      : xc_writer_replace(writer->xapian, term, size, doc, message);
	xc_document_free(doc);
	return status;
}

sovb_status sovb_store_writer_put_record(sovb_store_writer *writer, const sovb_record *record,
                                         sovb_error *err)
{
	char key[SOVB_SYMBOL_MAX];
	sovb_record whole = *record;
	const sovb_string symbol = record->identity.symbol;
	sovb_symbol parts;
	xc_message message;
	xc_status status;

	whole.own_key = (sovb_string){0};
	whole.sparse = writer->content == SOVB_CONTENT_NO_TEXT;
	if (symbol.size && sovb_symbol_parse(&parts, symbol.data, symbol.size))
		whole.own_key = (sovb_string){key, sovb_symbol_key(key, &parts)};

	writer->pending += ROOM_OF_A_FILE + ROOM_OF_A_REFERENCE * record->reference_count + 3 * whole.text.size / 2;
	status = put(writer, &whole, &message);
	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

static sovb_string lend(const char *text)
{
	return (sovb_string){text, text ? strlen(text) : 0};
}

/* The strings are the document's, the list of references lives in the arena. */
static sovb_status take_document(sovb_record *out, const sovb_document *doc, sovb_arena *arena,
                                 sovb_error *err)
{
	size_t count = sovb_document_reference_count(doc);
	sovb_reference *references = sovb_arena_array(arena, count, sizeof *references);

	if (!references)
		return sovb_no_memory(err);
	for (size_t i = 0; i < count; i++)
		references[i] = *sovb_document_reference(doc, i);
	out->charset = lend(sovb_document_charset(doc));
	out->identity = *sovb_document_identity(doc);
	out->identity.issuer = sovb_document_author(doc);
	out->references = references;
	out->reference_count = count;
	out->text = sovb_document_text(doc);
	return SOVB_OK;
}

sovb_status sovb_store_writer_put(sovb_store_writer *writer, const char *path, const sovb_known *file,
                                  const sovb_document *doc, sovb_error *err)
{
	sovb_record record = {
		.path = lend(path),
		.state = file->state,
		.hash = file->hash,
		.indexed_ns = file->indexed_ns,
		.reading = file->reading,
	};
	sovb_status status = SOVB_OK;
	sovb_arena arena;

	sovb_arena_init(&arena, REFERENCES_MEMORY);
	if (doc)
		status = take_document(&record, doc, &arena, err);
	else
		record.failure = file->failure;
	if (status == SOVB_OK)
		status = sovb_store_writer_put_record(writer, &record, err);
	sovb_arena_fini(&arena);
	return status;
}

sovb_status sovb_store_writer_remove(sovb_store_writer *writer, const char *path, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_field_path_term(term, path, strlen(path));
	xc_message message;
	xc_status status = xc_writer_delete(writer->xapian, term, size, &message);

	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

/*
 * Where the disk is full while Xapian merges values, it ends the process.  So that is looked at before; what cannot be
 * asked has room.
 */
static bool has_room(const sovb_store_writer *writer)
{
	struct statvfs disk;

	return statvfs(writer->index, &disk) != 0 || disk.f_bavail >= (writer->pending + SPARE_ROOM) / disk.f_frsize;
}

sovb_status sovb_store_writer_commit(sovb_store_writer *writer, sovb_error *err)
{
	xc_message message;
	xc_status status;

	if (writer->pending && !has_room(writer))
		return sovb_fail(err, SOVB_MSG_DISK_FULL, writer->index, NULL, NULL);
	status = xc_writer_commit(writer->xapian, &message);
	writer->pending = 0;
	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

#include "record.h"

#include <assert.h>

#include "excerpt.h"
#include "mention_pack.h"
#include "message.h"
#include "packed.h"

#define TEXT_LIMIT ((size_t)1 << 30)

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

bool sovb_record_is_plain(const sovb_record *record)
{
	return record->failure.status != SOVB_OK || record->path.size >= SOVB_SLOT_PATH_BYTES;
}

bool sovb_record_was_plain(const char *data, size_t size)
{
	return size && data[0] == SOVB_RECORD_FORMAT;
}

/* ---- writing ---- */

void sovb_record_encode(sovb_buffer *out, const sovb_record *record)
{
	sovb_pack_number(out, SOVB_RECORD_FORMAT);
	sovb_pack_string(out, record->path);
	sovb_pack_failure(out, &record->failure);
	sovb_pack_optional(out, record->charset);
	sovb_identity_pack(out, &record->identity);
	sovb_pack_optional(out, record->own_key);
	sovb_pack_number(out, record->text.size);
	sovb_mentions_pack(out, record->references, record->reference_count, record->text.size);
}

void sovb_record_encode_text(sovb_buffer *out, const sovb_record *record)
{
	if (record->failure.status != SOVB_OK)
		return;
	sovb_pack_number(out, record->sparse ? SOVB_TEXT_SPARSE : SOVB_TEXT_WHOLE);
	if (record->sparse)
		sovb_excerpt_pack(out, record);
	else
		sovb_buffer_append_string(out, record->text);
}

size_t sovb_state_encode(char out[SOVB_STATE_MAX], const sovb_record *record, bool failed)
{
	const uint64_t numbers[] = {
		record->state.size,
		(uint64_t)record->state.mtime_ns,
		(uint64_t)record->state.ctime_ns,
		record->state.inode,
		(uint64_t)record->indexed_ns,
		record->hash,
		(uint64_t)record->reading << 1 | failed,
	};
	size_t size = 0;

	static_assert(LENGTH(numbers) * SOVB_VARINT_MAX <= SOVB_STATE_MAX, "a state always fits");
	for (size_t i = 0; i < LENGTH(numbers); i++)
		size += sovb_pack_varint(out + size, numbers[i]);
	return size;
}

/* ---- reading ---- */

static sovb_status damaged(const char *index, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_INDEX_DAMAGED, index, "record", NULL);
}

static sovb_unpack get_head(sovb_record *out, const char *data, size_t size)
{
	sovb_unpack in = {data, data + size, false};

	if (sovb_unpack_number(&in) != SOVB_RECORD_FORMAT)
		in.bad = true;
	out->path = sovb_unpack_string(&in);
	sovb_unpack_failure(&in, &out->failure);
	return in;
}

sovb_status sovb_record_decode_head(sovb_record *out, const char *data, size_t size, const char *index,
                                    sovb_error *err)
{
	return get_head(out, data, size).bad ? damaged(index, err) : SOVB_OK;
}

sovb_status sovb_record_decode(sovb_record *out, const char *data, size_t size, sovb_arena *arena,
                               const char *index, sovb_error *err)
{
	sovb_unpack in = get_head(out, data, size);

	out->charset = sovb_unpack_optional(&in);
	sovb_identity_unpack(&in, &out->identity);
	out->own_key = sovb_unpack_optional(&in);
	out->text_size = (size_t)sovb_unpack_number_to(&in, TEXT_LIMIT);
	if (in.bad)
		return damaged(index, err);
	out->references = sovb_mentions_unpack(&in, &out->reference_count, out->text_size, arena);
	if (in.bad || (out->references && in.at != in.end))
		return damaged(index, err);
	return out->references ? SOVB_OK : sovb_no_memory(err);
}

sovb_status sovb_record_decode_text(sovb_string *out, bool *sparse, const char *data, size_t size, size_t expected,
                                    sovb_arena *arena, const char *index, sovb_error *err)
{
	sovb_unpack in = {data, data + size, false};
	uint64_t kind = size ? sovb_unpack_number(&in) : SOVB_TEXT_WHOLE;

	*out = (sovb_string){0};
	if (kind == SOVB_TEXT_WHOLE)
		*out = (sovb_string){in.at, sovb_unpack_left(&in)};
	else if (kind != SOVB_TEXT_SPARSE)
		in.bad = true;
	else if (!sovb_excerpt_unpack(&in, out, arena))
		return sovb_no_memory(err);
	else if (in.at != in.end)
		in.bad = true;
	if (in.bad || out->size != expected)
		return damaged(index, err);
	if (sparse)
		*sparse = kind == SOVB_TEXT_SPARSE;
	return SOVB_OK;
}

bool sovb_state_decode(sovb_record *out, bool *failed, const char *data, size_t size)
{
	sovb_unpack in = {data, data + size, false};
	uint64_t last;

	out->state.size = sovb_unpack_number(&in);
	out->state.mtime_ns = (int64_t)sovb_unpack_number(&in);
	out->state.ctime_ns = (int64_t)sovb_unpack_number(&in);
	out->state.inode = sovb_unpack_number(&in);
	out->indexed_ns = (int64_t)sovb_unpack_number(&in);
	out->hash = sovb_unpack_number(&in);
	last = sovb_unpack_number_to(&in, (uint64_t)UINT32_MAX << 1 | 1);
	out->reading = (uint32_t)(last >> 1);
	*failed = last & 1;
	return !in.bad && in.at == in.end;
}

#include "record.h"

#include <assert.h>

#include "excerpt.h"
#include "message.h"
#include "packed.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* ---- writing ---- */

void sovb_record_encode(sovb_buffer *out, const sovb_record *record)
{
	sovb_pack_number(out, record->sparse ? SOVB_RECORD_SPARSE : SOVB_RECORD_FORMAT);
	sovb_pack_string(out, record->path);
	sovb_pack_failure(out, &record->failure);
	sovb_pack_optional(out, record->charset);
	sovb_identity_pack(out, &record->identity);
	sovb_pack_optional(out, record->own_key);
	if (record->sparse)
		sovb_excerpt_pack(out, record);
	else
		sovb_pack_string(out, record->text);
	sovb_pack_number(out, record->reference_count);
	for (size_t i = 0; i < record->reference_count; i++)
		sovb_reference_pack(out, &record->references[i], record->text);
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
		failed,
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
	uint64_t format = sovb_unpack_number(&in);

	out->sparse = format == SOVB_RECORD_SPARSE;
	if (format != SOVB_RECORD_FORMAT && !out->sparse)
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
	sovb_reference *references;

	out->charset = sovb_unpack_optional(&in);
	sovb_identity_unpack(&in, &out->identity);
	out->own_key = sovb_unpack_optional(&in);
	if (!out->sparse)
		out->text = sovb_unpack_string(&in);
	else if (!sovb_excerpt_unpack(&in, &out->text, arena))
		return sovb_no_memory(err);
	out->reference_count = (size_t)sovb_unpack_number_to(&in, sovb_unpack_left(&in) / SOVB_REFERENCE_PACKED_MIN);
	if (in.bad)
		return damaged(index, err);

	references = sovb_arena_array(arena, out->reference_count, sizeof *references);
	if (!references)
		return sovb_no_memory(err);
	for (size_t i = 0; i < out->reference_count && !in.bad; i++)
		sovb_reference_unpack(&in, &references[i], out->text, out->reference_count);
	if (in.bad || in.at != in.end)
		return damaged(index, err);
	out->references = references;
	return SOVB_OK;
}

bool sovb_state_decode(sovb_record *out, bool *failed, const char *data, size_t size)
{
	sovb_unpack in = {data, data + size, false};

	out->state.size = sovb_unpack_number(&in);
	out->state.mtime_ns = (int64_t)sovb_unpack_number(&in);
	out->state.ctime_ns = (int64_t)sovb_unpack_number(&in);
	out->state.inode = sovb_unpack_number(&in);
	out->indexed_ns = (int64_t)sovb_unpack_number(&in);
	out->hash = sovb_unpack_number(&in);
	*failed = sovb_unpack_number_to(&in, 1) != 0;
	return !in.bad && in.at == in.end;
}

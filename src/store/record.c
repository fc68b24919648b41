#include "record.h"

#include <assert.h>
#include <string.h>

#include "message.h"
#include "pack.h"

#define REAL_BYTES 8

/* The fewest bytes a reference takes; a count that would need more than there are is a lie. */
#define REFERENCE_MIN 23

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

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* Messages go by name, because their numbers change from version to version. */
static const char *const message_names[] = {
#define X(name, status, en, vi) #name,
	SOVB_MESSAGE_TABLE(X)
#undef X
};

/* ---- writing ---- */

static void put_span(sovb_buffer *out, sovb_span span, sovb_string text)
{
	assert(span.start <= span.end && span.end <= text.size);
	(void)text;
	sovb_pack_number(out, span.start);
	sovb_pack_number(out, span.end - span.start);
}

/* The bits of a double, the least byte first. */
static void put_real(sovb_buffer *out, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof bits);
	for (int i = 0; i < REAL_BYTES; i++, bits >>= 8)
		sovb_buffer_append_char(out, (char)(bits & 0xff));
}

static void put_failure(sovb_buffer *out, const sovb_error *failure)
{
	bool failed = failure->status != SOVB_OK;

	sovb_pack_number(out, failed);
	if (!failed)
		return;
	sovb_pack_string(out,
	           (sovb_string){message_names[failure->message], strlen(message_names[failure->message])});
	for (int i = 0; i < SOVB_ERROR_WORDS; i++)
		sovb_pack_string(out, (sovb_string){failure->word[i], strlen(failure->word[i])});
}

static void put_identity(sovb_buffer *out, const sovb_identity *identity)
{
	sovb_pack_strings(out, identity, identity_strings, LENGTH(identity_strings));
	sovb_pack_number(out, (uint64_t)(identity->year > 0 ? identity->year : 0));
	sovb_pack_date(out, identity->date);
}

static void put_reference(sovb_buffer *out, const sovb_reference *reference, sovb_string text)
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
	sovb_pack_number(out, reference->paragraph);
	put_real(out, reference->confidence);
}

void sovb_record_encode(sovb_buffer *out, const sovb_record *record)
{
	sovb_pack_number(out, SOVB_RECORD_FORMAT);
	sovb_pack_string(out, record->path);
	put_failure(out, &record->failure);
	sovb_pack_optional(out, record->charset);
	put_identity(out, &record->identity);
	sovb_pack_optional(out, record->own_key);
	sovb_pack_string(out, record->text);
	sovb_pack_number(out, record->reference_count);
	for (size_t i = 0; i < record->reference_count; i++)
		put_reference(out, &record->references[i], record->text);
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

static sovb_span get_span(sovb_unpack *in, sovb_string text)
{
	size_t start = (size_t)sovb_unpack_number_to(in, text.size);
	size_t size = (size_t)sovb_unpack_number_to(in, text.size - start);

	return (sovb_span){start, start + size};
}

static double get_real(sovb_unpack *in)
{
	uint64_t bits = 0;
	double value;

	if (sovb_unpack_left(in) < REAL_BYTES) {
		in->bad = true;
		return 0;
	}
	for (int i = REAL_BYTES - 1; i >= 0; i--)
		bits = bits << 8 | (unsigned char)in->at[i];
	in->at += REAL_BYTES;
	memcpy(&value, &bits, sizeof value);
	return value;
}

static void get_failure(sovb_unpack *in, sovb_error *failure)
{
	char words[SOVB_ERROR_WORDS][SOVB_ERROR_WORD_MAX];
	sovb_string name;

	*failure = (sovb_error){0};
	if (!sovb_unpack_number_to(in, 1))
		return;
	name = sovb_unpack_string(in);
	for (int i = 0; i < SOVB_ERROR_WORDS; i++) {
		sovb_string word = sovb_unpack_string(in);

		if (word.size >= SOVB_ERROR_WORD_MAX) {
			in->bad = true;
			return;
		}
		memcpy(words[i], word.size ? word.data : "", word.size);
		words[i][word.size] = '\0';
	}
	for (size_t i = SOVB_MSG_OK + 1; i < LENGTH(message_names) && name.data; i++) {
		if (strlen(message_names[i]) == name.size &&
		    memcmp(message_names[i], name.data, name.size) == 0) {
			sovb_fail(failure, (sovb_message)i, words[0], words[1], words[2]);
			return;
		}
	}
	in->bad = true;
}

static void get_identity(sovb_unpack *in, sovb_identity *identity)
{
	sovb_unpack_strings(in, identity, identity_strings, LENGTH(identity_strings));
	identity->year = (int)sovb_unpack_number_to(in, 9999);
	identity->date = sovb_unpack_date(in);
}

static void get_reference(sovb_unpack *in, sovb_reference *reference, sovb_string text, size_t count)
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
	reference->paragraph = (unsigned)sovb_unpack_number_to(in, UINT32_MAX);
	reference->confidence = get_real(in);
}

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
	get_failure(&in, &out->failure);
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
	get_identity(&in, &out->identity);
	out->own_key = sovb_unpack_optional(&in);
	out->text = sovb_unpack_string(&in);
	out->reference_count = (size_t)sovb_unpack_number_to(&in, sovb_unpack_left(&in) / REFERENCE_MIN);
	if (in.bad)
		return damaged(index, err);

	references = sovb_arena_array(arena, out->reference_count, sizeof *references);
	if (!references)
		return sovb_no_memory(err);
	for (size_t i = 0; i < out->reference_count && !in.bad; i++)
		get_reference(&in, &references[i], out->text, out->reference_count);
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

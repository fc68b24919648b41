#include "record.h"

#include <assert.h>
#include <string.h>

#include "message.h"

#define VARINT_MAX 10 /* bytes of the largest 64-bit number */
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

static size_t varint(char out[VARINT_MAX], uint64_t value)
{
	size_t length = 0;

	while (value >= 0x80) {
		out[length++] = (char)(value | 0x80);
		value >>= 7;
	}
	out[length++] = (char)value;
	return length;
}

static void put_number(sovb_buffer *out, uint64_t value)
{
	char bytes[VARINT_MAX];

	sovb_buffer_append(out, bytes, varint(bytes, value));
}

static void put_string(sovb_buffer *out, sovb_string string)
{
	put_number(out, string.size);
	sovb_buffer_append_string(out, string);
}

static sovb_string string_at(const void *whole, size_t offset)
{
	sovb_string string;

	memcpy(&string, (const char *)whole + offset, sizeof string);
	return string;
}

/* A set of bits for the strings that are there, then these. */
static void put_strings(sovb_buffer *out, const void *whole, const size_t *offsets, size_t count)
{
	uint64_t there = 0;

	for (size_t i = 0; i < count; i++) {
		if (string_at(whole, offsets[i]).data)
			there |= (uint64_t)1 << i;
	}
	put_number(out, there);
	for (size_t i = 0; i < count; i++) {
		if (there >> i & 1)
			put_string(out, string_at(whole, offsets[i]));
	}
}

static void put_optional(sovb_buffer *out, sovb_string string)
{
	const size_t offset = 0;

	put_strings(out, &string, &offset, 1);
}

static void put_date(sovb_buffer *out, sovb_date date)
{
	put_number(out, (uint64_t)(date.year > 0 ? date.year : 0));
	if (date.year > 0) {
		put_number(out, date.month);
		put_number(out, date.day);
	}
}

static void put_span(sovb_buffer *out, sovb_span span, sovb_string text)
{
	assert(span.start <= span.end && span.end <= text.size);
	(void)text;
	put_number(out, span.start);
	put_number(out, span.end - span.start);
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

	put_number(out, failed);
	if (!failed)
		return;
	put_string(out,
	           (sovb_string){message_names[failure->message], strlen(message_names[failure->message])});
	for (int i = 0; i < SOVB_ERROR_WORDS; i++)
		put_string(out, (sovb_string){failure->word[i], strlen(failure->word[i])});
}

static void put_identity(sovb_buffer *out, const sovb_identity *identity)
{
	put_strings(out, identity, identity_strings, LENGTH(identity_strings));
	put_number(out, (uint64_t)(identity->year > 0 ? identity->year : 0));
	put_date(out, identity->date);
}

static void put_reference(sovb_buffer *out, const sovb_reference *reference, sovb_string text)
{
	put_strings(out, reference, reference_strings, LENGTH(reference_strings));
	put_number(out, (uint64_t)reference->kind);
	put_number(out, (uint64_t)reference->relation);
	put_number(out, reference->attributes);
	put_number(out, (uint64_t)(reference->source + 1));
	put_number(out, reference->title_quoted);
	put_span(out, reference->span, text);
	put_span(out, reference->anchor, text);
	put_span(out, reference->sentence, text);
	put_number(out, (uint64_t)(reference->year > 0 ? reference->year : 0));
	put_date(out, reference->date);
	put_number(out, reference->paragraph);
	put_real(out, reference->confidence);
}

void sovb_record_encode(sovb_buffer *out, const sovb_record *record)
{
	put_number(out, SOVB_RECORD_FORMAT);
	put_string(out, record->path);
	put_failure(out, &record->failure);
	put_optional(out, record->charset);
	put_identity(out, &record->identity);
	put_optional(out, record->own_key);
	put_string(out, record->text);
	put_number(out, record->reference_count);
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

	static_assert(LENGTH(numbers) * VARINT_MAX <= SOVB_STATE_MAX, "a state always fits");
	for (size_t i = 0; i < LENGTH(numbers); i++)
		size += varint(out + size, numbers[i]);
	return size;
}

/* ---- reading ---- */

/* What is left to read; remembers the first thing that cannot be. */
struct input {
	const char *at;
	const char *end;
	bool bad;
};

static uint64_t get_number(struct input *in)
{
	uint64_t value = 0;

	for (unsigned shift = 0; shift < 64 && in->at < in->end; shift += 7) {
		uint64_t byte = (unsigned char)*in->at++;

		if (shift == 63 && byte > 1)
			break;
		value |= (byte & 0x7f) << shift;
		if (byte < 0x80)
			return value;
	}
	in->bad = true;
	in->at = in->end;
	return 0;
}

/* A number of at most `most`. */
static uint64_t get_number_to(struct input *in, uint64_t most)
{
	uint64_t value = get_number(in);

	if (value <= most)
		return value;
	in->bad = true;
	in->at = in->end;
	return 0;
}

static size_t left(const struct input *in)
{
	return (size_t)(in->end - in->at);
}

static sovb_string get_string(struct input *in)
{
	size_t size = (size_t)get_number_to(in, left(in));
	sovb_string string = {in->at, size};

	/* The bytes of the length itself are gone by now. */
	if (size > left(in)) {
		in->bad = true;
		size = 0;
	}
	if (in->bad)
		return (sovb_string){0};
	in->at += size;
	return string;
}

static void get_strings(struct input *in, void *whole, const size_t *offsets, size_t count)
{
	uint64_t there = get_number_to(in, ((uint64_t)1 << count) - 1);

	for (size_t i = 0; i < count; i++) {
		sovb_string string = {0};

		if (there >> i & 1)
			string = get_string(in);
		memcpy((char *)whole + offsets[i], &string, sizeof string);
	}
}

static sovb_string get_optional(struct input *in)
{
	const size_t offset = 0;
	sovb_string string;

	get_strings(in, &string, &offset, 1);
	return string;
}

static sovb_date get_date(struct input *in)
{
	sovb_date date = {.year = (int16_t)get_number_to(in, 9999)};

	if (date.year > 0) {
		date.month = (uint8_t)get_number_to(in, 12);
		date.day = (uint8_t)get_number_to(in, 31);
	}
	return date;
}

static sovb_span get_span(struct input *in, sovb_string text)
{
	size_t start = (size_t)get_number_to(in, text.size);
	size_t size = (size_t)get_number_to(in, text.size - start);

	return (sovb_span){start, start + size};
}

static double get_real(struct input *in)
{
	uint64_t bits = 0;
	double value;

	if (left(in) < REAL_BYTES) {
		in->bad = true;
		return 0;
	}
	for (int i = REAL_BYTES - 1; i >= 0; i--)
		bits = bits << 8 | (unsigned char)in->at[i];
	in->at += REAL_BYTES;
	memcpy(&value, &bits, sizeof value);
	return value;
}

static void get_failure(struct input *in, sovb_error *failure)
{
	char words[SOVB_ERROR_WORDS][SOVB_ERROR_WORD_MAX];
	sovb_string name;

	*failure = (sovb_error){0};
	if (!get_number_to(in, 1))
		return;
	name = get_string(in);
	for (int i = 0; i < SOVB_ERROR_WORDS; i++) {
		sovb_string word = get_string(in);

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

static void get_identity(struct input *in, sovb_identity *identity)
{
	get_strings(in, identity, identity_strings, LENGTH(identity_strings));
	identity->year = (int)get_number_to(in, 9999);
	identity->date = get_date(in);
}

static void get_reference(struct input *in, sovb_reference *reference, sovb_string text, size_t count)
{
	get_strings(in, reference, reference_strings, LENGTH(reference_strings));
	reference->kind = (sovb_kind)get_number_to(in, SOVB_KIND_NAMED);
	reference->relation = (sovb_relation)get_number_to(in, SOVB_RELATION_COUNT - 1);
	reference->attributes = (unsigned)get_number_to(in, SOVB_ATTRIBUTES_ALL);
	reference->source = (int)get_number_to(in, count) - 1;
	reference->title_quoted = get_number_to(in, 1) != 0;
	reference->span = get_span(in, text);
	reference->anchor = get_span(in, text);
	reference->sentence = get_span(in, text);
	reference->year = (int)get_number_to(in, 9999);
	reference->date = get_date(in);
	reference->paragraph = (unsigned)get_number_to(in, UINT32_MAX);
	reference->confidence = get_real(in);
}

static sovb_status damaged(const char *index, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_INDEX_DAMAGED, index, "record", NULL);
}

static struct input get_head(sovb_record *out, const char *data, size_t size)
{
	struct input in = {data, data + size, false};

	if (get_number(&in) != SOVB_RECORD_FORMAT)
		in.bad = true;
	out->path = get_string(&in);
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
	struct input in = get_head(out, data, size);
	sovb_reference *references;

	out->charset = get_optional(&in);
	get_identity(&in, &out->identity);
	out->own_key = get_optional(&in);
	out->text = get_string(&in);
	out->reference_count = (size_t)get_number_to(&in, left(&in) / REFERENCE_MIN);
	if (in.bad)
		return damaged(index, err);

	references = sovb_arena_array(arena, out->reference_count, sizeof *references);
	if (!references)
		return sovb_fail(err, SOVB_MSG_NOMEM, NULL, NULL, NULL);
	for (size_t i = 0; i < out->reference_count && !in.bad; i++)
		get_reference(&in, &references[i], out->text, out->reference_count);
	if (in.bad || in.at != in.end)
		return damaged(index, err);
	out->references = references;
	return SOVB_OK;
}

bool sovb_state_decode(sovb_record *out, bool *failed, const char *data, size_t size)
{
	struct input in = {data, data + size, false};

	out->state.size = get_number(&in);
	out->state.mtime_ns = (int64_t)get_number(&in);
	out->state.ctime_ns = (int64_t)get_number(&in);
	out->state.inode = get_number(&in);
	out->indexed_ns = (int64_t)get_number(&in);
	out->hash = get_number(&in);
	*failed = get_number_to(&in, 1) != 0;
	return !in.bad && in.at == in.end;
}

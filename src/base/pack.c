#include "pack.h"

#include <string.h>

#include "message.h"

#define REAL_BYTES 8

/* Messages go by name, because their numbers change from version to version. */
static const char *const message_names[] = {
#define X(name, status, en, vi) #name,
	SOVB_MESSAGE_TABLE(X)
#undef X
};

/* ---- writing ---- */

size_t sovb_pack_varint(char out[SOVB_VARINT_MAX], uint64_t value)
{
	size_t length = 0;

	while (value >= 0x80) {
		out[length++] = (char)(value | 0x80);
		value >>= 7;
	}
	out[length++] = (char)value;
	return length;
}

void sovb_pack_number(sovb_buffer *out, uint64_t value)
{
	char bytes[SOVB_VARINT_MAX];

	sovb_buffer_append(out, bytes, sovb_pack_varint(bytes, value));
}

void sovb_pack_string(sovb_buffer *out, sovb_string string)
{
	sovb_pack_number(out, string.size);
	sovb_buffer_append_string(out, string);
}

static sovb_string string_at(const void *whole, size_t offset)
{
	sovb_string string;

	memcpy(&string, (const char *)whole + offset, sizeof string);
	return string;
}

void sovb_pack_strings(sovb_buffer *out, const void *whole, const size_t *offsets, size_t count)
{
	uint64_t there = 0;

	for (size_t i = 0; i < count; i++) {
		if (string_at(whole, offsets[i]).data)
			there |= (uint64_t)1 << i;
	}
	sovb_pack_number(out, there);
	for (size_t i = 0; i < count; i++) {
		if (there >> i & 1)
			sovb_pack_string(out, string_at(whole, offsets[i]));
	}
}

void sovb_pack_optional(sovb_buffer *out, sovb_string string)
{
	const size_t offset = 0;

	sovb_pack_strings(out, &string, &offset, 1);
}

void sovb_pack_date(sovb_buffer *out, sovb_date date)
{
	sovb_pack_number(out, (uint64_t)(date.year > 0 ? date.year : 0));
	if (date.year > 0) {
		sovb_pack_number(out, date.month);
		sovb_pack_number(out, date.day);
	}
}

/* The bits of a double, the least byte first. */
void sovb_pack_real(sovb_buffer *out, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof bits);
	for (int i = 0; i < REAL_BYTES; i++, bits >>= 8)
		sovb_buffer_append_char(out, (char)(bits & 0xff));
}

void sovb_pack_error(sovb_buffer *out, const sovb_error *error)
{
	const char *name = message_names[error->message];

	sovb_pack_string(out, (sovb_string){name, strlen(name)});
	for (int i = 0; i < SOVB_ERROR_WORDS; i++)
		sovb_pack_string(out, (sovb_string){error->word[i], strlen(error->word[i])});
}

void sovb_pack_failure(sovb_buffer *out, const sovb_error *failure)
{
	bool failed = failure->status != SOVB_OK;

	sovb_pack_number(out, failed);
	if (failed)
		sovb_pack_error(out, failure);
}

/* ---- reading ---- */

uint64_t sovb_unpack_number(sovb_unpack *in)
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

uint64_t sovb_unpack_number_to(sovb_unpack *in, uint64_t most)
{
	uint64_t value = sovb_unpack_number(in);

	if (value <= most)
		return value;
	in->bad = true;
	in->at = in->end;
	return 0;
}

size_t sovb_unpack_left(const sovb_unpack *in)
{
	return (size_t)(in->end - in->at);
}

sovb_string sovb_unpack_string(sovb_unpack *in)
{
	size_t size = (size_t)sovb_unpack_number_to(in, sovb_unpack_left(in));
	sovb_string string = {in->at, size};

	/* The bytes of the length itself are gone by now. */
	if (size > sovb_unpack_left(in)) {
		in->bad = true;
		size = 0;
	}
	if (in->bad)
		return (sovb_string){0};
	in->at += size;
	return string;
}

void sovb_unpack_strings(sovb_unpack *in, void *whole, const size_t *offsets, size_t count)
{
	uint64_t there = sovb_unpack_number_to(in, ((uint64_t)1 << count) - 1);

	for (size_t i = 0; i < count; i++) {
		sovb_string string = {0};

		if (there >> i & 1)
			string = sovb_unpack_string(in);
		memcpy((char *)whole + offsets[i], &string, sizeof string);
	}
}

sovb_string sovb_unpack_optional(sovb_unpack *in)
{
	const size_t offset = 0;
	sovb_string string;

	sovb_unpack_strings(in, &string, &offset, 1);
	return string;
}

sovb_date sovb_unpack_date(sovb_unpack *in)
{
	sovb_date date = {.year = (int16_t)sovb_unpack_number_to(in, 9999)};

	if (date.year > 0) {
		date.month = (uint8_t)sovb_unpack_number_to(in, 12);
		date.day = (uint8_t)sovb_unpack_number_to(in, 31);
	}
	return date;
}

double sovb_unpack_real(sovb_unpack *in)
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

void sovb_unpack_error(sovb_unpack *in, sovb_error *error)
{
	char words[SOVB_ERROR_WORDS][SOVB_ERROR_WORD_MAX];
	sovb_string name;

	*error = (sovb_error){0};
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
	for (size_t i = 0; i < sizeof message_names / sizeof *message_names && name.data; i++) {
		if (strlen(message_names[i]) == name.size &&
		    memcmp(message_names[i], name.data, name.size) == 0) {
			sovb_fail(error, (sovb_message)i, words[0], words[1], words[2]);
			return;
		}
	}
	in->bad = true;
}

void sovb_unpack_failure(sovb_unpack *in, sovb_error *failure)
{
	*failure = (sovb_error){0};
	if (!sovb_unpack_number_to(in, 1))
		return;
	sovb_unpack_error(in, failure);
	if (failure->status == SOVB_OK)
		in->bad = true;
}

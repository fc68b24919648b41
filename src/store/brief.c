#include "brief.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "hash.h"
#include "told.h"
#include "utf8.h"

#define BRIEF_FORMAT 2

#define SLOT_BITS 4
static_assert(SOVB_SLOT_MENTIONED_END - SOVB_SLOT_MENTIONED == 1 << SLOT_BITS, "a slot for each");

#define SYMBOL_BYTES 2
#define TOLD_BYTES 6
#define TOLD_MASK (((uint64_t)1 << (8 * TOLD_BYTES)) - 1)
#define DOCUMENT_MIN (SYMBOL_BYTES + TOLD_BYTES + 1) /* bytes, at least */
#define MENTION_MIN 4

static const size_t own_strings[] = {
	offsetof(sovb_identity, symbol),
	offsetof(sovb_identity, type),
	offsetof(sovb_identity, issuer),
	offsetof(sovb_identity, title),
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

uint16_t sovb_brief_symbol(sovb_string key)
{
	uint64_t hash = sovb_hash_add(SOVB_HASH_INIT, key.data, key.size);

	return (uint16_t)(hash ^ hash >> 32);
}

unsigned sovb_mentioned_slot(uint16_t symbol)
{
	return SOVB_SLOT_MENTIONED + (symbol >> (16 - SLOT_BITS));
}

static uint64_t add_part(uint64_t hash, sovb_string part)
{
	static const char end = SOVB_SEP;

	return sovb_hash_add(part.size ? sovb_hash_add(hash, part.data, part.size) : hash, &end, 1);
}

uint64_t sovb_brief_told(sovb_string key, sovb_date date, sovb_string issuer, sovb_string term)
{
	char iso[SOVB_DATE_TEXT];
	uint64_t hash = add_part(SOVB_HASH_INIT, key);

	sovb_date_iso(date, iso);
	hash = add_part(hash, (sovb_string){iso, strlen(iso)});
	if (issuer.size > SOVB_ISSUER_MAX) /* as in terms */
		issuer.size = sovb_utf8_floor(issuer.data, SOVB_ISSUER_MAX);
	hash = add_part(add_part(hash, issuer), term);
	return (hash ^ hash >> (64 - 8 * TOLD_BYTES)) & TOLD_MASK;
}

/* ---- writing ---- */

/* A mention with its document. */
typedef struct listed {
	uint16_t symbol;
	uint64_t told;
	size_t place;
} listed;

static int by_document(const void *a, const void *b)
{
	const listed *x = a;
	const listed *y = b;

	if (x->symbol != y->symbol)
		return x->symbol < y->symbol ? -1 : 1;
	if (x->told != y->told)
		return x->told < y->told ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

static size_t list_mentions(listed *list, const sovb_record *record)
{
	size_t count = 0;

	for (size_t i = 0; i < record->reference_count; i++) {
		const sovb_reference *reference = &record->references[i];
		char text[SOVB_SYMBOL_MAX];
		sovb_string key = {text, sovb_text_key(text, sovb_reference_symbol(reference))};
		sovb_string issuer;
		sovb_date date;

		if (!key.size || !sovb_key_may_have_number(key, reference->number))
			continue;
		sovb_reference_told(reference, &date, &issuer);
		list[count++] = (listed){sovb_brief_symbol(key), sovb_brief_told(key, date, issuer, reference->term), i};
	}
	return count;
}

static bool same_document(const listed *a, const listed *b)
{
	return a->symbol == b->symbol && a->told == b->told;
}

static void pack_bytes(sovb_buffer *out, uint64_t value, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++)
		sovb_buffer_append_char(out, (char)(value >> (8 * i)));
}

/* Positions ascend but for odd lists, so that differences are small; signs are folded. */
static uint64_t difference(size_t value, size_t before)
{
	return value >= before ? (uint64_t)(value - before) << 1 : (uint64_t)(before - value) << 1 | 1;
}

static size_t add_difference(size_t before, uint64_t difference)
{
	return difference & 1 ? before - (size_t)(difference >> 1) : before + (size_t)(difference >> 1);
}

static void pack_document(sovb_buffer *out, const listed *list, size_t count, const sovb_record *record)
{
	size_t start = 0, place = 0;

	pack_bytes(out, list[0].symbol, SYMBOL_BYTES);
	pack_bytes(out, list[0].told, TOLD_BYTES);
	sovb_pack_number(out, count);
	for (size_t i = 0; i < count; i++) {
		const sovb_reference *reference = &record->references[list[i].place];

		sovb_pack_number(out, list[i].place - place);
		sovb_pack_number(out, difference(reference->span.start, start));
		sovb_pack_number(out, reference->span.end - reference->span.start);
		sovb_pack_number(out, (uint64_t)reference->relation << 1 | (reference->source != SOVB_SOURCE_DOCUMENT));
		place = list[i].place;
		start = reference->span.start;
	}
}

static void pack_documents(sovb_buffer *out, const listed *list, size_t count, const sovb_record *record)
{
	size_t documents = 0;

	for (size_t i = 0; i < count; i++)
		documents += !i || !same_document(&list[i - 1], &list[i]);
	sovb_pack_number(out, documents);
	for (size_t i = 0, end; i < count; i = end) {
		for (end = i + 1; end < count && same_document(&list[i], &list[end]);)
			end++;
		pack_document(out, list + i, end - i, record);
	}
}

/* Where the symbol as it stands is put in order already, no other is kept. */
static void pack_brief(sovb_buffer *out, const sovb_record *record)
{
	char text[SOVB_SYMBOL_MAX];
	const sovb_string symbol = record->identity.symbol;
	const sovb_string shown = {text, sovb_symbol_in_order(text, symbol)};

	sovb_pack_number(out, BRIEF_FORMAT);
	sovb_pack_string(out, record->path);
	sovb_pack_strings(out, &record->identity, own_strings, LENGTH(own_strings));
	sovb_pack_date(out, record->identity.date);
	sovb_pack_optional(out, record->own_key);
	sovb_pack_optional(out, shown.size && !sovb_string_equal(shown, symbol) ? shown : (sovb_string){0});
}

static xc_status put(xc_document *doc, unsigned slot, const sovb_buffer *from, xc_message *message)
{
	return from->status == SOVB_OK ? xc_document_set_value(doc, slot, from->data, from->size, message)
	                               : XC_ERR_NOMEM;
}

xc_status sovb_brief_put(xc_document *doc, const sovb_record *record, sovb_buffer *room, xc_message *message)
{
	listed *list = calloc(record->reference_count + 1, sizeof *list);
	size_t count;
	xc_status status;

	if (!list)
		return XC_ERR_NOMEM;
	sovb_buffer_clear(room);
	pack_brief(room, record);
	status = put(doc, SOVB_SLOT_BRIEF, room, message);
	count = list_mentions(list, record);
	qsort(list, count, sizeof *list, by_document);
	for (size_t i = 0, end; status == XC_OK && i < count; i = end) {
		const unsigned slot = sovb_mentioned_slot(list[i].symbol);

		for (end = i + 1; end < count && sovb_mentioned_slot(list[end].symbol) == slot;)
			end++;
		sovb_buffer_clear(room);
		pack_documents(room, list + i, end - i, record);
		status = put(doc, slot, room, message);
	}
	free(list);
	return status;
}

/* ---- reading ---- */

bool sovb_brief_decode(sovb_brief *out, const char *data, size_t size)
{
	sovb_unpack in = {data, data + size, false};

	*out = (sovb_brief){0};
	if (sovb_unpack_number(&in) != BRIEF_FORMAT)
		return false;
	out->path = sovb_unpack_string(&in);
	sovb_unpack_strings(&in, &out->identity, own_strings, LENGTH(own_strings));
	out->identity.date = sovb_unpack_date(&in);
	out->own_key = sovb_unpack_optional(&in);
	out->shown = sovb_unpack_optional(&in);
	if (!out->shown.data)
		out->shown = out->identity.symbol;
	return !in.bad && in.at == in.end;
}

bool sovb_mentioned_decode(sovb_mentioned *out, const char *data, size_t size)
{
	*out = (sovb_mentioned){.in = {data, data + size, false}};
	if (size)
		out->left = (size_t)sovb_unpack_number_to(&out->in, size / DOCUMENT_MIN);
	return !out->in.bad;
}

static uint64_t unpack_bytes(sovb_unpack *in, size_t bytes)
{
	uint64_t value = 0;

	if (sovb_unpack_left(in) < bytes) {
		in->bad = true;
		return 0;
	}
	for (size_t i = 0; i < bytes; i++)
		value |= (uint64_t)(unsigned char)*in->at++ << (8 * i);
	return value;
}

bool sovb_mentioned_next_document(sovb_mentioned *mentioned, sovb_brief_document *out, bool *more)
{
	sovb_unpack *in = &mentioned->in;

	*more = mentioned->left > 0;
	if (!*more)
		return in->at == in->end;
	mentioned->left--;
	out->symbol = (uint16_t)unpack_bytes(in, SYMBOL_BYTES);
	out->told = unpack_bytes(in, TOLD_BYTES);
	out->mentions = (size_t)sovb_unpack_number_to(in, sovb_unpack_left(in) / MENTION_MIN);
	return !in->bad;
}

bool sovb_mentioned_next(sovb_mentioned *mentioned, sovb_brief_mention *out, sovb_brief_mention *before)
{
	sovb_unpack *in = &mentioned->in;
	uint64_t how;

	out->place = before->place + (size_t)sovb_unpack_number_to(in, SOVB_MAX_REFERENCES);
	out->span.start = add_difference(before->span.start, sovb_unpack_number(in));
	out->span.end = out->span.start + (size_t)sovb_unpack_number_to(in, SIZE_MAX / 2);
	how = sovb_unpack_number_to(in, (uint64_t)SOVB_RELATION_COUNT << 1);
	out->relation = (sovb_relation)(how >> 1);
	out->acted = how & 1;
	*before = *out;
	return !in->bad && out->span.end >= out->span.start && out->relation < SOVB_RELATION_COUNT;
}

#include "mention_pack.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "key_map.h"

/* The strings of a cast … */
static const size_t cast_strings[] = {
	offsetof(sovb_reference, type),   offsetof(sovb_reference, number),   offsetof(sovb_reference, organ),
	offsetof(sovb_reference, symbol), offsetof(sovb_reference, name),     offsetof(sovb_reference, issuer),
	offsetof(sovb_reference, term),   offsetof(sovb_reference, resolved), offsetof(sovb_reference, candidates),
};

/* … and of a mention. */
static const size_t own_strings[] = {
	offsetof(sovb_reference, raw),
	offsetof(sovb_reference, date_raw),
	offsetof(sovb_reference, title),
	offsetof(sovb_reference, pinpoint),
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* What else is there of a cast, as bits above those of its strings. */
#define CAST_DATE (1u << LENGTH(cast_strings))
#define CAST_YEAR (CAST_DATE << 1)
#define CAST_PART (CAST_YEAR << 1) /* of a date */
#define CAST_BITS (LENGTH(cast_strings) + 3)

/* A mention's first number: its kind, whether its title is quoted, whether it is sure, its relation. */
#define KIND_BITS 3u
#define QUOTED 4u
#define SURE 8u
#define RELATION_SHIFT 4

#define OWN_BITS LENGTH(own_strings) /* a mention's second number: which strings it has, above them its attributes */

#define YEAR_MAX 9999
#define MONTH_BITS 4
#define DAY_BITS 5

#define CAST_MIN 1 /* bytes, at least */
#define MENTION_MIN 11

static sovb_string string_at(const sovb_reference *reference, size_t offset)
{
	sovb_string string;

	memcpy(&string, (const char *)reference + offset, sizeof string);
	return string;
}

/* Which of the strings are there. */
static unsigned there(const sovb_reference *reference, const size_t *offsets, size_t count)
{
	unsigned bits = 0;

	for (size_t i = 0; i < count; i++) {
		if (string_at(reference, offsets[i]).data)
			bits |= 1u << i;
	}
	return bits;
}

/* Small numbers of either sign. */
static uint64_t fold_sign(int64_t value)
{
	return value < 0 ? ~((uint64_t)value << 1) : (uint64_t)value << 1;
}

static int64_t unfold_sign(uint64_t value)
{
	return value & 1 ? (int64_t)~(value >> 1) : (int64_t)(value >> 1);
}

/* ---- writing ---- */

typedef struct packing {
	sovb_key_map strings;
	sovb_buffer string; /* packed, each once */
	sovb_key_map casts;
	sovb_buffer cast;
	sovb_buffer index; /* the cast of each mention */
	sovb_buffer mention;
	sovb_buffer one;
	sovb_arena arena; /* keys of casts */
	size_t text_size;
	sovb_status status;
} packing;

static void fail(packing *p)
{
	if (p->status == SOVB_OK)
		p->status = SOVB_ERR_NOMEM;
}

/* Append the string's number to p->one. */
static void put_string(packing *p, sovb_string string)
{
	size_t number;

	if (!sovb_key_map_get(&p->strings, string, &number)) {
		number = p->strings.count;
		sovb_pack_string(&p->string, string);
		if (!sovb_key_map_put(&p->strings, string, number))
			fail(p);
	}
	sovb_pack_number(&p->one, number);
}

static void put_strings(packing *p, const sovb_reference *reference, const size_t *offsets, size_t count, unsigned bits)
{
	for (size_t i = 0; i < count; i++) {
		if (bits >> i & 1)
			put_string(p, string_at(reference, offsets[i]));
	}
}

static void put_date(packing *p, sovb_date date)
{
	sovb_pack_number(&p->one, ((uint64_t)date.year << MONTH_BITS | date.month) << DAY_BITS | date.day);
}

static size_t cast_of(packing *p, const sovb_reference *reference)
{
	unsigned bits = there(reference, cast_strings, LENGTH(cast_strings));
	sovb_string key;
	size_t number;

	if (reference->date.year > 0)
		bits |= CAST_DATE;
	if (reference->year > 0)
		bits |= CAST_YEAR;
	if (reference->date_part.year > 0)
		bits |= CAST_PART;
	sovb_buffer_clear(&p->one);
	sovb_pack_number(&p->one, bits);
	put_strings(p, reference, cast_strings, LENGTH(cast_strings), bits);
	if (bits & CAST_DATE)
		put_date(p, reference->date);
	if (bits & CAST_YEAR)
		sovb_pack_number(&p->one, (uint64_t)reference->year);
	if (bits & CAST_PART)
		put_date(p, reference->date_part);

	key = (sovb_string){p->one.data, p->one.size};
	if (p->one.status == SOVB_OK && sovb_key_map_get(&p->casts, key, &number))
		return number;
	number = p->casts.count;
	key = sovb_arena_string(&p->arena, p->one.data, p->one.size);
	sovb_buffer_append(&p->cast, p->one.data, p->one.size);
	if (!key.data || !sovb_key_map_put(&p->casts, key, number))
		fail(p);
	return number;
}

static void put_span(packing *p, sovb_span span, size_t near)
{
	assert(span.start <= span.end && span.end <= p->text_size);
	sovb_pack_number(&p->one, fold_sign((int64_t)span.start - (int64_t)near));
	sovb_pack_number(&p->one, span.end - span.start);
}

static void put_mention(packing *p, const sovb_reference *reference, const sovb_reference *before)
{
	unsigned bits = there(reference, own_strings, LENGTH(own_strings));
	bool sure = reference->confidence == 1;

	sovb_pack_number(&p->index, cast_of(p, reference));
	sovb_buffer_clear(&p->one);
	sovb_pack_number(&p->one, (unsigned)reference->kind | (reference->title_quoted ? QUOTED : 0) | (sure ? SURE : 0) |
					  (unsigned)reference->relation << RELATION_SHIFT);
	sovb_pack_number(&p->one, bits | reference->attributes << OWN_BITS);
	sovb_pack_number(&p->one, (uint64_t)(reference->source + 1));
	put_span(p, reference->span, before->span.start);
	put_span(p, reference->anchor, reference->span.start);
	put_span(p, reference->sentence, reference->span.start);
	sovb_pack_number(&p->one, fold_sign((int64_t)reference->paragraph - (int64_t)before->paragraph));
	put_strings(p, reference, own_strings, LENGTH(own_strings), bits);
	if (!sure)
		sovb_pack_real(&p->one, reference->confidence);
	sovb_buffer_append(&p->mention, p->one.data, p->one.size);
}

static void put_part(packing *p, sovb_buffer *out, const sovb_buffer *part)
{
	if (part->status != SOVB_OK)
		fail(p);
	sovb_buffer_append(out, part->data, part->size);
}

void sovb_mentions_pack(sovb_buffer *out, const sovb_reference *references, size_t count, size_t text_size)
{
	static const sovb_reference none;
	const sovb_buffer empty = SOVB_BUFFER_INIT(out->limit);
	packing p = {
		.string = empty, .cast = empty, .index = empty, .mention = empty, .one = empty, .text_size = text_size};

	sovb_arena_init(&p.arena, out->limit);
	for (size_t i = 0; i < count; i++)
		put_mention(&p, &references[i], i ? &references[i - 1] : &none);
	sovb_pack_number(out, p.strings.count);
	put_part(&p, out, &p.string);
	sovb_pack_number(out, p.casts.count);
	put_part(&p, out, &p.cast);
	sovb_pack_number(out, count);
	put_part(&p, out, &p.index);
	put_part(&p, out, &p.mention);
	if (p.status != SOVB_OK || p.one.status != SOVB_OK)
		out->status = SOVB_ERR_NOMEM;
	sovb_key_map_fini(&p.strings);
	sovb_key_map_fini(&p.casts);
	sovb_buffer_fini(&p.string);
	sovb_buffer_fini(&p.cast);
	sovb_buffer_fini(&p.index);
	sovb_buffer_fini(&p.mention);
	sovb_buffer_fini(&p.one);
	sovb_arena_fini(&p.arena);
}

/* ---- reading ---- */

typedef struct unpacking {
	sovb_unpack *in;
	const sovb_string *string;
	size_t string_count;
	const sovb_reference *cast;
	size_t cast_count;
	size_t text_size;
	size_t count;
} unpacking;

static bool get_table(unpacking *u, sovb_arena *arena)
{
	sovb_string *table;

	u->string_count = (size_t)sovb_unpack_number_to(u->in, sovb_unpack_left(u->in));
	table = sovb_arena_array(arena, u->string_count, sizeof *table);
	for (size_t i = 0; table && i < u->string_count && !u->in->bad; i++)
		table[i] = sovb_unpack_string(u->in);
	u->string = table;
	return table;
}

static void get_strings(unpacking *u, sovb_reference *reference, const size_t *offsets, size_t count, unsigned bits)
{
	for (size_t i = 0; i < count; i++) {
		size_t number;

		if (!(bits >> i & 1))
			continue;
		number = (size_t)sovb_unpack_number(u->in);
		if (number >= u->string_count) {
			u->in->bad = true;
			return;
		}
		memcpy((char *)reference + offsets[i], &u->string[number], sizeof u->string[number]);
	}
}

static sovb_date get_date(sovb_unpack *in)
{
	uint64_t packed = sovb_unpack_number_to(in, (uint64_t)(YEAR_MAX + 1) << (MONTH_BITS + DAY_BITS));

	return (sovb_date){
		.year = (int16_t)(packed >> (MONTH_BITS + DAY_BITS)),
		.month = (uint8_t)(packed >> DAY_BITS & ((1u << MONTH_BITS) - 1)),
		.day = (uint8_t)(packed & ((1u << DAY_BITS) - 1)),
	};
}

static bool get_casts(unpacking *u, sovb_arena *arena)
{
	sovb_reference *list;

	u->cast_count = (size_t)sovb_unpack_number_to(u->in, sovb_unpack_left(u->in) / CAST_MIN);
	list = sovb_arena_array(arena, u->cast_count, sizeof *list);
	for (size_t i = 0; list && i < u->cast_count && !u->in->bad; i++) {
		unsigned bits = (unsigned)sovb_unpack_number_to(u->in, (1u << CAST_BITS) - 1);

		get_strings(u, &list[i], cast_strings, LENGTH(cast_strings), bits);
		if (bits & CAST_DATE)
			list[i].date = get_date(u->in);
		if (bits & CAST_YEAR)
			list[i].year = (int)sovb_unpack_number_to(u->in, YEAR_MAX);
		if (bits & CAST_PART)
			list[i].date_part = get_date(u->in);
	}
	u->cast = list;
	return list;
}

static sovb_span get_span(unpacking *u, size_t near)
{
	size_t start = near + (size_t)unfold_sign(sovb_unpack_number(u->in));
	size_t size = (size_t)sovb_unpack_number(u->in);

	if (start > u->text_size || size > u->text_size - start) {
		u->in->bad = true;
		return (sovb_span){0};
	}
	return (sovb_span){start, start + size};
}

static void get_mention(unpacking *u, sovb_reference *out, const sovb_reference *before)
{
	sovb_unpack *in = u->in;
	unsigned head = (unsigned)sovb_unpack_number_to(in, (SOVB_RELATION_COUNT << RELATION_SHIFT) - 1);
	unsigned bits = (unsigned)sovb_unpack_number_to(in, (SOVB_ATTRIBUTES_ALL + 1) << OWN_BITS);

	out->kind = (sovb_kind)(head & KIND_BITS);
	out->title_quoted = head & QUOTED;
	out->relation = (sovb_relation)(head >> RELATION_SHIFT);
	out->attributes = bits >> OWN_BITS;
	out->source = (int)sovb_unpack_number_to(in, u->count) - 1;
	out->span = get_span(u, before->span.start);
	out->anchor = get_span(u, out->span.start);
	out->sentence = get_span(u, out->span.start);
	out->paragraph = before->paragraph + (unsigned)unfold_sign(sovb_unpack_number(in));
	get_strings(u, out, own_strings, LENGTH(own_strings), bits);
	out->confidence = head & SURE ? 1 : sovb_unpack_real(in);
	if ((head & KIND_BITS) > SOVB_KIND_NAMED || out->attributes > SOVB_ATTRIBUTES_ALL)
		in->bad = true;
}

sovb_reference *sovb_mentions_unpack(sovb_unpack *in, size_t *count, size_t text_size, sovb_arena *arena)
{
	static const sovb_reference none;
	unpacking u = {.in = in, .text_size = text_size};
	sovb_reference *list;

	*count = 0;
	if (!get_table(&u, arena) || !get_casts(&u, arena))
		return NULL;
	u.count = (size_t)sovb_unpack_number_to(in, sovb_unpack_left(in) / MENTION_MIN);
	list = sovb_arena_array(arena, u.count, sizeof *list);
	for (size_t i = 0; list && i < u.count && !in->bad; i++) {
		size_t cast = (size_t)sovb_unpack_number(in);

		if (cast < u.cast_count)
			list[i] = u.cast[cast];
		else
			in->bad = true;
	}
	for (size_t i = 0; list && i < u.count && !in->bad; i++)
		get_mention(&u, &list[i], i ? &list[i - 1] : &none);
	*count = list ? u.count : 0;
	return list;
}

#include "text.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/utf16.h>

#include "buffer.h"
#include "drawn_table.h"
#include "icu.h"
#include "message.h"
#include "wide.h"

/* A letter carries one or two marks; a longer run is no writing, and is left as it is. */
#define MAX_MARKS 30
#define MARK_BYTES 2

#define NEAR_STEPS 8 /* anchors passed before a search */

/* UTF-16 units of a base character with its marks; NFC makes at most three times as many of them. */
#define CLUSTER_UNITS (2 + MAX_MARKS)
#define COMPOSED_UNITS (3 * CLUSTER_UNITS)

/* A cluster that was composed before. */
struct memory {
	uint64_t cluster; /* its bytes */
	char composed[7];
	uint8_t size; /* 0: free */
};

#define MEMORIES 256

typedef struct composer {
	const char *bytes;
	size_t size;
	sovb_icu_normal icu;
	const UNormalizer2 *nfc;
	sovb_buffer norm;
	sovb_text_anchor *map;
	size_t map_count;
	size_t map_capacity;
	size_t copied;      /* the bytes before it are in norm */
	sovb_status status; /* SOVB_OK or SOVB_ERR_NOMEM */
	struct memory memory[MEMORIES];
} composer;

/* U+0300 to U+036F: CC 80 to CD AF. */
static bool is_mark(const char *text, size_t size)
{
	unsigned char lead, second;

	if (size < MARK_BYTES)
		return false;
	lead = (unsigned char)text[0];
	second = (unsigned char)text[1];
	return (lead == 0xCC && second >= 0x80 && second < 0xC0) ||
	       (lead == 0xCD && second >= 0x80 && second < 0xB0);
}

static void copy_until(composer *c, size_t end)
{
	sovb_buffer_append(&c->norm, c->bytes + c->copied, end - c->copied);
	c->copied = end;
}

/* The end of norm stands for this position in bytes. */
static void add_anchor(composer *c, size_t position)
{
	sovb_text_anchor anchor = {(uint32_t)c->norm.size, (uint32_t)position};

	if (c->map_count && c->map[c->map_count - 1].norm == anchor.norm)
		return;
	/* Every character of norm has at most one anchor. */
	if (!sovb_array_reserve((void **)&c->map, &c->map_capacity, c->map_count + 1, sizeof *c->map,
	                        UINT32_MAX)) {
		c->status = SOVB_ERR_NOMEM;
		return;
	}
	c->map[c->map_count++] = anchor;
}

/*
 * Put `size` bytes in the place of the source's [start, end).  One character for the whole needs an anchor
 * after it only; when there are more, each of them stands for the start.
 */
static void put_instead(composer *c, size_t start, size_t end, const char *data, size_t size)
{
	uint32_t character;
	size_t at = sovb_utf8_decode(&character, data, size);

	copy_until(c, start);
	if (at < size)
		add_anchor(c, start);
	sovb_buffer_append(&c->norm, data, at);
	while (at < size) {
		size_t length = sovb_utf8_decode(&character, data + at, size - at);

		add_anchor(c, start);
		sovb_buffer_append(&c->norm, data + at, length);
		at += length;
	}
	c->copied = end;
	add_anchor(c, end);
}

/* Compose the base character and marks in [start, end); returns the bytes of utf8, 0 on failure. */
static size_t compose(composer *c, size_t start, size_t end, char utf8[3 * COMPOSED_UNITS])
{
	UChar units[CLUSTER_UNITS];
	UChar composed[COMPOSED_UNITS];
	UErrorCode code = U_ZERO_ERROR;
	int32_t count = 0, length = 0;

	for (size_t at = start; at < end;) {
		uint32_t character;

		at += sovb_utf8_decode(&character, c->bytes + at, end - at);
		U16_APPEND_UNSAFE(units, count, character);
	}
	count = c->icu.unorm2_normalize(c->nfc, units, count, composed, COMPOSED_UNITS, &code);
	c->icu.u_strToUTF8(utf8, 3 * COMPOSED_UNITS, &length, composed, count, &code);
	if (U_FAILURE(code))
		c->status = SOVB_ERR_NOMEM;
	return U_FAILURE(code) ? 0 : (size_t)length;
}

/* Put the cluster's composition in its place; few different ones make up a text, and ICU is asked once for each. */
static void compose_cluster(composer *c, size_t start, size_t end)
{
	char utf8[3 * COMPOSED_UNITS];
	struct memory *memory = NULL;
	uint64_t cluster = 0;
	size_t size;

	if (end - start <= sizeof cluster) {
		memcpy(&cluster, c->bytes + start, end - start);
		memory = &c->memory[cluster * 0x9E3779B97F4A7C15u >> 56];
	}
	if (memory && memory->size && memory->cluster == cluster) {
		put_instead(c, start, end, memory->composed, memory->size);
		return;
	}
	size = compose(c, start, end, utf8);
	if (!size || (size == end - start && memcmp(utf8, c->bytes + start, size) == 0))
		return;
	put_instead(c, start, end, utf8, size);
	if (memory && size <= sizeof memory->composed) {
		memory->cluster = cluster;
		memory->size = (uint8_t)size;
		memcpy(memory->composed, utf8, size);
	}
}

/* A bit for each byte that may begin a mark. */
SOVB_WIDE_BODY uint64_t look_for_marks(const unsigned char *p)
{
	unsigned char flag[SOVB_WIDE_BLOCK];

	for (int i = 0; i < SOVB_WIDE_BLOCK; i++)
		flag[i] = (p[i] & 0xFE) == 0xCC;
	return sovb_wide_bits(flag);
}

SOVB_WIDE_CLONES(uint64_t, look_for_marks, (const unsigned char *p), (p))

static uint64_t marks_of_block(const char *bytes, size_t size)
{
	unsigned char copy[SOVB_WIDE_BLOCK] = {0};

	if (size >= SOVB_WIDE_BLOCK)
		return look_for_marks_wide((const unsigned char *)bytes);
	memcpy(copy, bytes, size);
	return look_for_marks_wide(copy);
}

/* The first mark behind a character, or at the start where it stands alone: returns the end of it and those that follow. */
static size_t compose_marks(composer *c, size_t start, size_t mark, size_t end)
{
	size_t base = mark, first = mark == start ? mark + MARK_BYTES : mark;
	size_t behind = first;

	while (base > start && ((unsigned char)c->bytes[--base] & 0xC0) == 0x80)
		;
	while (is_mark(c->bytes + behind, end - behind))
		behind += MARK_BYTES;
	if (behind > first && behind - first <= MAX_MARKS * MARK_BYTES)
		compose_cluster(c, base, behind);
	return behind;
}

/* Compose what is in [start, end), all of it well-formed. */
static void compose_well_formed(composer *c, size_t start, size_t end)
{
	size_t done = start;

	for (size_t at = start; at < end && c->status == SOVB_OK && c->norm.status == SOVB_OK; at += SOVB_WIDE_BLOCK) {
		for (uint64_t marks = marks_of_block(c->bytes + at, end - at); marks; marks &= marks - 1) {
			size_t mark = at + (size_t)__builtin_ctzll(marks);

			if (mark >= done && is_mark(c->bytes + mark, end - mark))
				done = compose_marks(c, start, mark, end);
		}
	}
}

/* valid: so much is known to be well-formed at the beginning. */
static void compose_text(composer *c, size_t valid)
{
	static const char replacement[] = "\xEF\xBF\xBD";
	size_t end = valid;

	compose_well_formed(c, 0, end);
	while (end < c->size && c->status == SOVB_OK && c->norm.status == SOVB_OK) {
		size_t start = end + 1;

		put_instead(c, end, start, replacement, sizeof replacement - 1);
		end = start + sovb_utf8_valid(c->bytes + start, c->size - start);
		compose_well_formed(c, start, end);
	}
	copy_until(c, c->size);
}

static sovb_status keep_composed(sovb_text *text, const composer *c, sovb_arena *arena, sovb_error *err)
{
	const char *norm;
	sovb_text_anchor *map;

	if (c->norm.status == SOVB_ERR_TOO_LARGE)
		return sovb_fail(err, SOVB_MSG_LIMIT, "NFC", "text-bytes", "4294967295");
	if (c->status != SOVB_OK || c->norm.status != SOVB_OK)
		return sovb_no_memory(err);
	if (!c->map_count)
		return SOVB_OK;
	norm = sovb_arena_copy(arena, c->norm.data, c->norm.size);
	map = sovb_arena_array(arena, c->map_count, sizeof *map);
	if (!norm || !map)
		return sovb_no_memory(err);
	memcpy(map, c->map, c->map_count * sizeof *map);
	text->norm = norm;
	text->norm_size = c->norm.size;
	text->map = map;
	text->map_count = c->map_count;
	return SOVB_OK;
}

/* Set norm and map of a text. */
static sovb_status compose_norm(sovb_text *text, sovb_arena *arena, sovb_error *err)
{
	const sovb_utf8_survey survey = text->looked_at ? text->survey : sovb_utf8_look(text->bytes, text->size);
	UErrorCode code = U_ZERO_ERROR;
	sovb_status status;
	composer c;

	text->norm = text->bytes;
	text->norm_size = text->size;
	text->map = NULL;
	text->map_count = 0;
	text->moved = false;
	if (survey.valid == text->size && !survey.marks)
		return SOVB_OK; /* nothing to compose and nothing to repair, as in nearly every text */
	c = (composer){.bytes = text->bytes, .size = text->size, .norm = SOVB_BUFFER_INIT(UINT32_MAX - 1)};
	if (text->size >= UINT32_MAX)
		return sovb_fail(err, SOVB_MSG_LIMIT, "NFC", "text-bytes", "4294967295");
	status = sovb_icu_load_normal(&c.icu, err);
	if (status != SOVB_OK)
		return status;
	c.nfc = c.icu.unorm2_getNFCInstance(&code);
	if (U_FAILURE(code))
		return sovb_fail(err, SOVB_MSG_INTERNAL, c.icu.u_errorName(code), NULL, NULL);

	sovb_buffer_make_room(&c.norm, text->size); /* what is composed is nearly always shorter */
	compose_text(&c, survey.valid);
	status = keep_composed(text, &c, arena, err);
	sovb_buffer_fini(&c.norm);
	free(c.map);
	return status;
}

sovb_status sovb_text_normalize(sovb_text *text, sovb_arena *arena, sovb_error *err)
{
	sovb_status status = compose_norm(text, arena, err);

	return status == SOVB_OK && !text->hard_lines ? sovb_drawn_tables_unfold(text, arena, err) : status;
}

void sovb_text_load_libraries(void)
{
	sovb_icu_normal calls;

	sovb_icu_load_normal(&calls, NULL);
}

bool sovb_text_notice(sovb_text *text, sovb_arena *arena, const sovb_error *notice)
{
	if (text->notice_count == SOVB_MAX_NOTICES)
		return true;
	if (!text->notices)
		text->notices = sovb_arena_array(arena, SOVB_MAX_NOTICES, sizeof *text->notices);
	if (!text->notices)
		return false;
	text->notices[text->notice_count++] = *notice;
	return true;
}

/* The norm of the i-th anchor, or the bytes of the i-th in their order. */
static size_t place_of(const sovb_text *text, size_t i, bool by_bytes)
{
	return !by_bytes ? text->map[i].norm : text->map[text->moved ? text->by_bytes[i] : i].bytes;
}

/* The number of anchors whose norm (or bytes) is at most `at`. */
static size_t count_anchors(const sovb_text *text, size_t at, bool by_bytes)
{
	size_t low = 0, high = text->map_count;

	if (at >= place_of(text, high - 1, by_bytes)) /* decomposed letters are often all in one place */
		return high;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (place_of(text, middle, by_bytes) <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The position in bytes, when `count` anchors are at most at norm. */
static size_t source_behind(const sovb_text *text, size_t norm, size_t count)
{
	sovb_text_anchor before = {0};
	size_t end = count < text->map_count ? text->map[count].bytes : text->size;
	size_t source;

	if (count)
		before = text->map[count - 1];
	source = before.bytes + (norm - before.norm);
	return source < end || end < before.bytes ? source : end;
}

size_t sovb_text_mapped_source(const sovb_text *text, size_t norm)
{
	return source_behind(text, norm, count_anchors(text, norm, false));
}

size_t sovb_text_mapped_source_near(const sovb_text *text, size_t norm, size_t *cursor)
{
	size_t count = *cursor;
	int steps = 0;

	for (; steps < NEAR_STEPS && count < text->map_count && text->map[count].norm <= norm; steps++)
		count++;
	for (; steps < NEAR_STEPS && count > 0 && text->map[count - 1].norm > norm; steps++)
		count--;
	if (steps == NEAR_STEPS)
		count = count_anchors(text, norm, false);
	*cursor = count;
	return source_behind(text, norm, count);
}

sovb_span sovb_text_source_span(const sovb_text *text, size_t start, size_t end, size_t *cursor)
{
	sovb_span span = {sovb_text_source_near(text, start, cursor), sovb_text_source_near(text, end, cursor)};
	size_t last;

	if (!text->moved)
		return span;
	last = sovb_text_source_near(text, sovb_utf8_floor(text->norm, end - 1), cursor);
	if (span.end <= last || text->norm[end - 1] == '|') /* what follows in norm stands elsewhere */
		span.end = last + 1;
	return (sovb_span){span.start < last ? span.start : last, span.end > span.start ? span.end : span.start + 1};
}

size_t sovb_text_norm(const sovb_text *text, size_t source)
{
	sovb_text_anchor before = {0};
	size_t count, end, norm;

	if (source >= text->size)
		return text->norm_size;
	if (!text->map)
		return sovb_utf8_floor(text->norm, source);
	count = count_anchors(text, source, true);
	if (text->moved && count) /* up to the last of them */
		count = text->by_bytes[count - 1] + 1;
	/* Of several characters made of the same bytes, the first. */
	while (count > 1 && text->map[count - 2].bytes == text->map[count - 1].bytes)
		count--;
	if (count)
		before = text->map[count - 1];
	end = count < text->map_count ? text->map[count].norm : text->norm_size;
	norm = before.norm + (source - before.bytes);
	return sovb_utf8_floor(text->norm, norm < end ? norm : end - 1);
}

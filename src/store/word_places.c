#include "word_places.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "hash.h"
#include "pack.h"

/* Of the words of a value one in so many has the hash of another. */
#define SPARE_BITS 7

#define GAP_MORE 255 /* a byte of a difference that goes on in the next */

/* Of one fill: a word may be there twice. */
typedef struct placed {
	uint64_t hash;
	uint32_t key; /* in the keys */
	uint16_t size;
	uint8_t slot;
	uint32_t entry; /* as it came */
	uint32_t count; /* of places */
} placed;

static uint64_t mix(uint64_t hash)
{
	/* The last bytes of a key go into all bits too. */
	hash = (hash ^ hash >> 32) * UINT64_C(0x9E3779B97F4A7C15);
	return hash ^ hash >> 32;
}

uint64_t sovb_placed_hash(sovb_string key)
{
	return mix(sovb_hash_add(SOVB_HASH_INIT, key.data, key.size));
}

unsigned sovb_placed_slot(sovb_string key)
{
	size_t letters = 0;

	while (letters < key.size && (unsigned char)key.data[letters] >= SOVB_WORD_KEY_LETTERS)
		letters++;
	return (unsigned)(mix(sovb_hash_add(SOVB_HASH_INIT, key.data, letters)) % SOVB_WORD_PLACES_SLOTS);
}

static unsigned bits_of(size_t number)
{
	unsigned bits = 0;

	for (; number; number >>= 1)
		bits++;
	return bits;
}

static uint64_t short_hash(uint64_t hash, unsigned bits)
{
	return hash >> (64 - bits);
}

/* Differences of places are about as large as all places divided by how many there are. */
static unsigned gap_bits(unsigned place_bits, size_t count)
{
	const unsigned bits = bits_of(count);

	return bits < place_bits ? place_bits - bits : 0;
}

/* ---- gathering ---- */

void sovb_word_places_fini(sovb_word_places *p)
{
	free(p->word);
	free(p->at);
	free(p->number);
	free(p->place);
	sovb_buffer_fini(&p->keys);
	*p = (sovb_word_places)SOVB_WORD_PLACES_INIT;
}

void sovb_word_places_clear(sovb_word_places *p)
{
	p->count = p->size = p->next = 0;
	p->failed = false;
	sovb_buffer_clear(&p->keys);
}

static bool make_room(sovb_word_places *p, size_t words, size_t places)
{
	if (!p->failed)
		p->failed = !sovb_array_reserve((void **)&p->word, &p->capacity, p->count + words, sizeof *p->word,
		                                SOVB_WORD_PLACES_MAX) ||
		            !sovb_array_reserve((void **)&p->at, &p->room, p->size + places, sizeof *p->at,
		                                SOVB_WORD_PLACES_MAX);
	return !p->failed;
}

void sovb_word_places_skip(sovb_word_places *p)
{
	if (p->size && make_room(p, 0, 1))
		p->at[p->size++] = UINT32_MAX;
}

void sovb_word_places_add(sovb_word_places *p, const sovb_word_bag *bag, uint32_t before)
{
	const size_t places = bag->place - before;

	if (!make_room(p, bag->count, places))
		return;
	for (size_t i = 0; i < bag->count; i++) {
		const sovb_bag_word *word = &bag->word[i];

		p->word[p->count] = (placed){
			.hash = word->hash,
			.slot = word->slot,
			.key = (uint32_t)p->keys.size,
			.size = (uint16_t)word->key.size,
			.entry = (uint32_t)p->count,
		};
		sovb_buffer_append_string(&p->keys, word->key);
		for (size_t k = 0; k < word->count; k++)
			p->at[p->size + (word->places[k] - before - 1)] = (uint32_t)p->count;
		p->count++;
	}
	p->size += places;
}

static sovb_string key_of(const sovb_word_places *p, const placed *word)
{
	return (sovb_string){p->keys.data + word->key, word->size};
}

static int by_slot(const void *a, const void *b)
{
	const placed *x = a;
	const placed *y = b;

	if (x->slot != y->slot)
		return x->slot - y->slot;
	return (x->hash > y->hash) - (x->hash < y->hash);
}

static bool have_one_hash(const placed *a, const placed *b)
{
	return a->hash == b->hash && a->slot == b->slot;
}

/* Words of one hash stand in the order of their keys, so that the same words give the same value. */
static void order_alike(const sovb_word_places *p)
{
	for (size_t i = 1; i < p->count; i++) {
		for (size_t k = i; k > 0 && have_one_hash(&p->word[k], &p->word[k - 1]) &&
		                   sovb_string_compare(key_of(p, &p->word[k]), key_of(p, &p->word[k - 1])) < 0;
		     k--) {
			placed other = p->word[k];

			p->word[k] = p->word[k - 1];
			p->word[k - 1] = other;
		}
	}
}

/* Each word once, in the order of slots and hashes. */
static void number_words(sovb_word_places *p)
{
	size_t count = 0;

	qsort(p->word, p->count, sizeof *p->word, by_slot);
	order_alike(p);
	for (size_t i = 0; i < p->count; i++) {
		const placed *word = &p->word[i];

		if (!count || !have_one_hash(&p->word[count - 1], word) ||
		    !sovb_string_equal(key_of(p, &p->word[count - 1]), key_of(p, word)))
			p->word[count++] = *word;
		p->number[word->entry] = (uint32_t)count - 1;
	}
	p->count = count;
}

/* The places word by word. */
static void share_out(sovb_word_places *p)
{
	uint32_t end = 0;

	for (size_t i = 0; i < p->size; i++) {
		if (p->at[i] != UINT32_MAX) {
			p->at[i] = p->number[p->at[i]];
			p->word[p->at[i]].count++;
		}
	}
	for (size_t i = 0; i < p->count; i++) {
		const uint32_t count = p->word[i].count;

		p->number[i] = end;
		end += count;
	}
	for (size_t i = 0; i < p->size; i++) {
		if (p->at[i] != UINT32_MAX)
			p->place[p->number[p->at[i]]++] = (uint32_t)i;
	}
}

bool sovb_word_places_finish(sovb_word_places *p)
{
	if (p->failed || p->keys.status != SOVB_OK ||
	    !sovb_array_reserve((void **)&p->number, &p->number_room, p->count, sizeof *p->number, SOVB_WORD_PLACES_MAX) ||
	    !sovb_array_reserve((void **)&p->place, &p->place_room, p->size, sizeof *p->place, SOVB_WORD_PLACES_MAX))
		return false;
	if (!p->count)
		return true;
	number_words(p);
	share_out(p);
	return true;
}

/* ---- writing ---- */

static bool is_like_next(const placed *word, unsigned bits)
{
	return short_hash(word[0].hash, bits) == short_hash(word[1].hash, bits);
}

static void pack_names(sovb_buffer *out, const sovb_word_places *p, const placed *word, size_t count)
{
	const unsigned bits = bits_of(count) + SPARE_BITS;
	uint64_t before = 0;

	for (size_t i = 0; i < count; i++) {
		const uint64_t hash = short_hash(word[i].hash, bits);
		uint64_t gap = hash - before;

		for (; gap >= GAP_MORE; gap -= GAP_MORE)
			sovb_buffer_append_char(out, (char)GAP_MORE);
		sovb_buffer_append_char(out, (char)gap);
		before = hash;
	}
	for (size_t i = 0; i < count; i++) {
		if ((i && is_like_next(&word[i - 1], bits)) || (i + 1 < count && is_like_next(&word[i], bits)))
			sovb_pack_string(out, key_of(p, &word[i]));
	}
}

/* Bits going into a buffer, the least of each byte first. */
typedef struct bit_writer {
	sovb_buffer *out;
	uint64_t waiting;
	unsigned used;
} bit_writer;

/* At most 32. */
static void put_bits(bit_writer *w, uint64_t value, unsigned bits)
{
	w->waiting |= value << w->used;
	for (w->used += bits; w->used >= 8; w->used -= 8) {
		sovb_buffer_append_char(w->out, (char)(w->waiting & 0xFF));
		w->waiting >>= 8;
	}
}

/* As many ones as it says, and a zero. */
static void put_ones(bit_writer *w, size_t ones)
{
	for (; ones >= 16; ones -= 16)
		put_bits(w, 0xFFFF, 16);
	put_bits(w, (UINT64_C(1) << ones) - 1, (unsigned)ones + 1);
}

static void put_end(bit_writer *w)
{
	if (w->used)
		put_bits(w, 0, 8 - w->used);
}

static void put_places(bit_writer *w, const uint32_t *place, size_t count, unsigned place_bits)
{
	const unsigned bits = bits_of(count);
	const unsigned low = gap_bits(place_bits, count);
	uint32_t from = 0;

	put_ones(w, bits - 1);
	put_bits(w, count & ((UINT64_C(1) << (bits - 1)) - 1), bits - 1);
	for (size_t i = 0; i < count; i++) {
		const uint32_t gap = place[i] - from;

		put_ones(w, gap >> low);
		put_bits(w, gap & ((UINT32_C(1) << low) - 1), low);
		from = place[i] + 1;
	}
}

void sovb_word_places_encode(sovb_buffer *out, sovb_word_places *p, unsigned slot)
{
	const placed *word = p->word + p->next;
	const unsigned place_bits = bits_of(p->size - 1);
	bit_writer bits = {.out = out};
	size_t count = 0;

	while (p->next + count < p->count && word[count].slot == slot)
		count++;
	if (!count)
		return;
	sovb_pack_number(out, count);
	sovb_buffer_append_char(out, (char)place_bits);
	pack_names(out, p, word, count);
	for (size_t i = 0; i < count; i++)
		put_places(&bits, p->place + p->number[p->next + i] - word[i].count, word[i].count, place_bits);
	put_end(&bits);
	p->next += count;
}

/* ---- reading ---- */

/* Bits of a value; behind its end there are zeros, and it is bad to come there. */
typedef struct bit_reader {
	const unsigned char *data;
	size_t size;
	size_t bit;
	bool bad;
} bit_reader;

/* At least the next 57. */
static inline uint64_t peek(const bit_reader *r)
{
	const size_t at = r->bit / 8;
	uint64_t eight = 0;

	if (at + sizeof eight <= r->size)
		memcpy(&eight, r->data + at, sizeof eight);
	else if (at < r->size)
		memcpy(&eight, r->data + at, r->size - at);
	return le64toh(eight) >> r->bit % 8;
}

#define PEEKED 57

static inline void skip_bits(bit_reader *r, unsigned bits)
{
	r->bit += bits;
	if (r->bit > 8 * r->size)
		r->bad = true;
}

/* Ones up to a zero. */
static inline size_t get_ones(bit_reader *r)
{
	size_t ones = 0;

	for (;;) {
		/* There is a zero, if only behind what was read. */
		const unsigned some = (unsigned)__builtin_ctzll(~(peek(r) & ((UINT64_C(1) << PEEKED) - 1)));

		ones += some;
		skip_bits(r, some < PEEKED ? some + 1 : some);
		if (some < PEEKED || r->bad)
			return ones;
	}
}

static inline uint64_t get_bits(bit_reader *r, unsigned bits)
{
	const uint64_t value = peek(r) & ((UINT64_C(1) << bits) - 1);

	skip_bits(r, bits);
	return value;
}

/* A difference, of which so many bits stand behind the ones and the zero. */
static inline uint64_t get_gap(bit_reader *r, unsigned low)
{
	const uint64_t next = peek(r);
	const unsigned ones = (unsigned)__builtin_ctzll(~(next & ((UINT64_C(1) << PEEKED) - 1)));
	uint64_t high;

	if (ones + 1 + low <= PEEKED) {
		skip_bits(r, ones + 1 + low);
		return (uint64_t)ones << low | (next >> (ones + 1) & ((UINT64_C(1) << low) - 1));
	}
	high = get_ones(r);
	return (high << low) + get_bits(r, low);
}

static size_t get_count(bit_reader *r)
{
	const size_t bits = get_ones(r);

	if (bits > bits_of(SOVB_WORD_PLACES_MAX))
		r->bad = true;
	return r->bad ? 0 : (size_t)1 << bits | get_bits(r, (unsigned)bits);
}

typedef struct reading {
	sovb_unpack in;
	size_t count; /* words */
	unsigned place_bits;
	const sovb_placed_key *keys;
	size_t key_count;
	sovb_placed_list *out;
	bool no_memory;
} reading;

static inline uint64_t next_gap(sovb_unpack *in)
{
	uint64_t gap = 0;
	unsigned char byte;

	do {
		if (in->at == in->end) {
			in->bad = true;
			return 0;
		}
		byte = (unsigned char)*in->at++;
		gap += byte;
	} while (byte == GAP_MORE);
	return gap;
}

/* Room for one more element. */
static bool make_room_for_one(sovb_arena *arena, void **list, size_t count, size_t *room, size_t elem)
{
	const size_t larger = *room ? 2 * *room : 64;
	void *copy;

	if (count < *room)
		return true;
	copy = sovb_arena_array(arena, larger, elem);
	if (!copy)
		return false;
	if (count)
		memcpy(copy, *list, count * elem);
	*list = copy;
	*room = larger;
	return true;
}

bool sovb_placed_add(sovb_placed_list *list, uint32_t place, size_t key)
{
	if (!make_room_for_one(list->arena, (void **)&list->list, list->count, &list->room, sizeof *list->list))
		return false;
	list->list[list->count++] = (sovb_placed){place, (uint32_t)key};
	return true;
}

static void add_match(reading *r, size_t word, size_t key, bool alike)
{
	sovb_placed_list *out = r->out;

	if (make_room_for_one(out->arena, (void **)&out->match, out->match_count, &out->match_room, sizeof *out->match))
		out->match[out->match_count++] = (sovb_placed_match){(uint32_t)word, (uint32_t)key, alike};
	else
		r->no_memory = true;
}

/* Which words may have the keys; and all that have a key of their own in the value, because others have their hash. */
static void match_hashes(reading *r)
{
	const unsigned bits = bits_of(r->count) + SPARE_BITS;
	uint64_t hash = 0;
	size_t k = 0;

	for (size_t i = 0; i < r->count && !r->in.bad; i++) {
		const uint64_t gap = next_gap(&r->in);
		const bool alike = (i && !gap) || (i + 1 < r->count && r->in.at < r->in.end && *r->in.at == 0);

		hash += gap;
		while (k < r->key_count && short_hash(r->keys[k].hash, bits) < hash)
			k++;
		for (size_t same = k; same < r->key_count && short_hash(r->keys[same].hash, bits) == hash; same++)
			add_match(r, i, same, alike);
		if (alike)
			add_match(r, i, r->key_count, true);
	}
}

/* Drop matches of words of one hash that are not the key's. */
static void settle(reading *r)
{
	sovb_placed_list *out = r->out;
	sovb_string own = {0};
	size_t kept = 0;
	size_t read = SIZE_MAX;

	for (size_t i = 0; i < out->match_count; i++) {
		const sovb_placed_match *match = &out->match[i];

		if (match->alike && match->word != read) {
			own = sovb_unpack_string(&r->in);
			read = match->word;
		}
		if (match->key < r->key_count && (!match->alike || sovb_string_equal(own, r->keys[match->key].key)))
			out->match[kept++] = *match;
	}
	out->match_count = kept;
}

static void skip_places(const reading *r, bit_reader *bits)
{
	const size_t count = get_count(bits);
	const unsigned low = gap_bits(r->place_bits, count);

	for (size_t i = 0; i < count && !bits->bad; i++)
		get_gap(bits, low);
}

/* The places of a word, for the matches that are its. */
static void read_places(reading *r, bit_reader *bits, size_t first, size_t end)
{
	const size_t count = get_count(bits);
	const unsigned low = gap_bits(r->place_bits, count);
	uint64_t place = 0;

	for (size_t i = 0; i < count && !bits->bad; i++) {
		place += get_gap(bits, low);
		bits->bad |= place >= SOVB_WORD_PLACES_MAX;
		for (size_t m = first; m < end && !bits->bad; m++)
			r->no_memory |= !sovb_placed_add(r->out, (uint32_t)place, r->out->match[m].key);
		place++;
	}
}

static void read_matches(reading *r)
{
	const sovb_placed_match *match = r->out->match;
	const size_t count = r->out->match_count;
	bit_reader bits = {.data = (const unsigned char *)r->in.at, .size = sovb_unpack_left(&r->in)};
	size_t first = 0;

	for (size_t word = 0; first < count && !bits.bad && !r->no_memory; word++) {
		size_t end = first;

		if (match[first].word != word) {
			skip_places(r, &bits);
			continue;
		}
		while (end < count && match[end].word == word)
			end++;
		read_places(r, &bits, first, end);
		first = end;
	}
	r->in.bad |= bits.bad;
}

sovb_status sovb_placed_find(sovb_placed_list *out, const char *data, size_t size, const sovb_placed_key *keys, size_t count)
{
	reading r = {.in = {data, data + size, false}, .keys = keys, .key_count = count, .out = out};

	out->count = out->match_count = 0;
	r.count = (size_t)sovb_unpack_number_to(&r.in, SOVB_WORD_PLACES_MAX);
	r.place_bits = (unsigned)sovb_unpack_number_to(&r.in, bits_of(SOVB_WORD_PLACES_MAX));
	match_hashes(&r);
	settle(&r);
	read_matches(&r);
	if (r.no_memory)
		return SOVB_ERR_NOMEM;
	return r.in.bad ? SOVB_ERR_DAMAGED : SOVB_OK;
}

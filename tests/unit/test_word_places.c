/* Where words stand: what is packed is found again, and phrases by it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "word_places.h"
#include "word_term.h"

#define TEXT_MAX ((size_t)1 << 19)

/* Words of a text by their numbers: "w17 w4 …". */
static sovb_string text_of(char *out, const unsigned *number, size_t count)
{
	size_t size = 0;

	for (size_t i = 0; i < count; i++)
		size += (size_t)sprintf(out + size, "w%u ", number[i]);
	return (sovb_string){out, size};
}

static int by_hash(const void *a, const void *b)
{
	const sovb_placed_key *x = a, *y = b;

	return (x->hash > y->hash) - (x->hash < y->hash);
}

static void add_text(sovb_word_places *places, sovb_word_bag *bag, sovb_string text, uint32_t before)
{
	sovb_word_bag_begin(bag, text, before);
	while (sovb_word_bag_fill(bag)) {
		sovb_word_places_add(places, bag, before);
		before = bag->place;
	}
	assert_false(bag->failed);
}

/* A value for each slot. */
typedef struct values {
	sovb_buffer slot[SOVB_WORD_PLACES_SLOTS];
} values;

static void pack(values *out, sovb_string text, sovb_string title)
{
	sovb_word_places places = SOVB_WORD_PLACES_INIT;
	sovb_word_bag bag = SOVB_WORD_BAG_INIT;

	add_text(&places, &bag, text, 0);
	sovb_word_places_skip(&places);
	add_text(&places, &bag, title, 5000);
	assert_true(sovb_word_places_finish(&places));
	for (unsigned i = 0; i < SOVB_WORD_PLACES_SLOTS; i++) {
		out->slot[i] = (sovb_buffer)SOVB_BUFFER_INIT(1 << 20);
		sovb_word_places_encode(&out->slot[i], &places, i);
		assert_int_equal(out->slot[i].status, SOVB_OK);
	}
	sovb_word_bag_fini(&bag);
	sovb_word_places_fini(&places);
}

static void free_values(values *v)
{
	for (unsigned i = 0; i < SOVB_WORD_PLACES_SLOTS; i++)
		sovb_buffer_fini(&v->slot[i]);
}

static sovb_placed_key key_of(sovb_string word)
{
	return (sovb_placed_key){sovb_placed_hash(word), word};
}

static const sovb_buffer *value_of(const values *v, sovb_string word)
{
	return &v->slot[sovb_placed_slot(word)];
}

#define ARENA_MEMORY ((size_t)1 << 24)

/* A text of `count` words of which there are `different`, and back. */
static void check_text(size_t count, unsigned different)
{
	unsigned *number = calloc(count, sizeof *number);
	char *text = malloc(TEXT_MAX);
	uint64_t state = count;
	sovb_arena arena;
	values packed;

	sovb_arena_init(&arena, ARENA_MEMORY);
	for (size_t i = 0; i < count; i++) {
		state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
		number[i] = i < different ? (unsigned)i : (unsigned)(state >> 33) % different;
	}
	pack(&packed, text_of(text, number, count), (sovb_string){"w1 w0", 5});
	for (unsigned word = 0; word < different; word++) {
		char name[16];
		const sovb_placed_key key = key_of((sovb_string){name, (size_t)snprintf(name, sizeof name, "w%u", word)});
		const sovb_buffer *value = value_of(&packed, key.key);
		sovb_placed_list found = {.arena = &arena};
		size_t met = 0;

		assert_int_equal(sovb_placed_find(&found, value->data, value->size, &key, 1), SOVB_OK);
		for (size_t i = 0; i < count; i++) {
			if (number[i] != word)
				continue;
			assert_true(met < found.count);
			assert_int_equal(found.list[met].place, i);
			assert_int_equal(found.list[met++].key, 0);
		}
		/* The title stands one place behind the text. */
		if (word < 2)
			assert_int_equal(found.list[met++].place, count + 2 - word);
		assert_int_equal(met, found.count);
		sovb_arena_fini(&arena);
		sovb_arena_init(&arena, ARENA_MEMORY);
	}
	free_values(&packed);
	sovb_arena_fini(&arena);
	free(number);
	free(text);
}

static void words_are_found_in_their_places(void **state)
{
	(void)state;
	check_text(2, 2);
	check_text(9, 3);
	check_text(127, 2);
	check_text(1500, 500);
}

/* Of so many words some have the hash of another, which only their keys tell apart. */
static void words_of_one_hash_are_told_apart(void **state)
{
	(void)state;
	check_text(4000, 4000);
}

/* A word that stands in one place again and again, far behind the others. */
static void places_may_lie_anywhere(void **state)
{
	static unsigned number[20000];
	static char text[200000];
	const sovb_placed_key key = key_of((sovb_string){"w7", 2});
	sovb_placed_list found = {0};
	const sovb_buffer *value;
	sovb_arena arena;
	values packed;

	(void)state;
	sovb_arena_init(&arena, ARENA_MEMORY);
	found.arena = &arena;
	for (size_t i = 15000; i < 20000; i++)
		number[i] = 7;
	pack(&packed, text_of(text, number, 20000), (sovb_string){"", 0});
	value = value_of(&packed, key.key);
	assert_int_equal(sovb_placed_find(&found, value->data, value->size, &key, 1), SOVB_OK);
	assert_int_equal(found.count, 5000);
	for (size_t i = 0; i < found.count; i++)
		assert_int_equal(found.list[i].place, 15000 + i);
	free_values(&packed);
	sovb_arena_fini(&arena);
}

/* All ways of marking a word are in one value, and can be asked for together. */
static void forms_of_a_word_are_found_together(void **state)
{
	static const char text[] = "dân vận dẫn dan đàn dân";
	static const char *const forms[] = {"dân", "dan", "dẫn"};
	static const unsigned places[][3] = {{0, 5, 6}, {3, 4, 4}, {2, 3, 3}};
	sovb_placed_key key[3];
	char term[3][WORD_TERM_MAX];
	sovb_placed_list found = {0};
	const sovb_buffer *value;
	sovb_arena arena;
	values packed;
	size_t met = 0;

	(void)state;
	sovb_arena_init(&arena, ARENA_MEMORY);
	found.arena = &arena;
	for (size_t i = 0; i < 3; i++) {
		word_term(term[i], forms[i]);
		key[i] = key_of((sovb_string){term[i], strlen(term[i])});
		assert_int_equal(sovb_placed_slot(key[i].key), sovb_placed_slot((sovb_string){"dan", 3}));
	}
	qsort(key, 3, sizeof *key, by_hash);
	pack(&packed, (sovb_string){text, strlen(text)}, (sovb_string){"", 0});
	value = value_of(&packed, key[0].key);
	assert_int_equal(sovb_placed_find(&found, value->data, value->size, key, 3), SOVB_OK);
	assert_int_equal(found.count, 4);
	for (size_t i = 0; i < found.count; i++) {
		for (size_t f = 0; f < 3; f++) {
			if (strcmp(key[found.list[i].key].key.data, term[f]) == 0)
				met += found.list[i].place == places[f][0] || found.list[i].place == places[f][1];
		}
	}
	assert_int_equal(met, 4);
	free_values(&packed);
	sovb_arena_fini(&arena);
}

static void nothing_is_kept_of_nothing(void **state)
{
	values packed;

	(void)state;
	pack(&packed, (sovb_string){"", 0}, (sovb_string){"- ,", 3});
	for (size_t i = 0; i < SOVB_WORD_PLACES_SLOTS; i++)
		assert_int_equal(packed.slot[i].size, 0);
	free_values(&packed);
}

static void the_same_words_give_the_same_bytes(void **state)
{
	values a, b;

	(void)state;
	pack(&a, (sovb_string){"Kế hoạch, kế HOẠCH", strlen("Kế hoạch, kế HOẠCH")}, (sovb_string){"a", 1});
	pack(&b, (sovb_string){"kế hoạch kế hoạch", strlen("kế hoạch kế hoạch")}, (sovb_string){"A", 1});
	for (size_t i = 0; i < SOVB_WORD_PLACES_SLOTS; i++) {
		assert_int_equal(a.slot[i].size, b.slot[i].size);
		if (a.slot[i].size)
			assert_memory_equal(a.slot[i].data, b.slot[i].data, a.slot[i].size);
	}
	free_values(&a);
	free_values(&b);
}

/* Whatever bytes there are, nothing is read beside them, and what is cut off is told. */
static void damage_is_no_harm(void **state)
{
	unsigned number[600];
	char text[6000];
	values packed;

	(void)state;
	for (unsigned i = 0; i < 600; i++)
		number[i] = i * i % 199;
	pack(&packed, text_of(text, number, 600), (sovb_string){"w1", 2});
	for (unsigned word = 0; word < 199; word += 7) {
		char name[16];
		const sovb_placed_key key = key_of((sovb_string){name, (size_t)snprintf(name, sizeof name, "w%u", word)});
		const sovb_buffer *value = value_of(&packed, key.key);

		for (size_t i = 0; i < 2 * value->size; i++) {
			const size_t size = i < value->size ? value->size : i - value->size;
			char *copy = malloc(size + 1);
			sovb_placed_list found = {0};
			sovb_arena arena;

			sovb_arena_init(&arena, ARENA_MEMORY);
			found.arena = &arena;
			memcpy(copy, value->data, size);
			if (i < size)
				copy[i] = (char)(copy[i] ^ (word % 2 ? 0xFF : 0x11));
			copy = realloc(copy, size ? size : 1);
			sovb_placed_find(&found, copy, size, &key, 1);
			sovb_arena_fini(&arena);
			free(copy);
		}
	}
	free_values(&packed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_found_in_their_places),
		cmocka_unit_test(words_of_one_hash_are_told_apart),
		cmocka_unit_test(places_may_lie_anywhere),
		cmocka_unit_test(forms_of_a_word_are_found_together),
		cmocka_unit_test(nothing_is_kept_of_nothing),
		cmocka_unit_test(the_same_words_give_the_same_bytes),
		cmocka_unit_test(damage_is_no_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

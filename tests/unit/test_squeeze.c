/* Texts made small, and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "squeeze.h"

#define LIMIT ((size_t)1 << 20)

static const char sentence[] = "Căn cứ Chỉ thị số 02-CT/TU ngày 12 tháng 11 năm 2015 của Ban Thường vụ Tỉnh ủy; ";

/* The sentence so many times. */
static sovb_buffer repeat(size_t times)
{
	sovb_buffer text = SOVB_BUFFER_INIT(LIMIT);

	for (size_t i = 0; i < times; i++)
		sovb_buffer_append_text(&text, sentence);
	return text;
}

static void gives_back_what_it_was_given(void **state)
{
	static const size_t times[] = {0, 1, 20, 1000}; /* nothing, short, longer, long */
	sovb_squeezer squeezer = SOVB_SQUEEZER_INIT;
	sovb_buffer small = SOVB_BUFFER_INIT(LIMIT);

	(void)state;
	for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
		sovb_buffer text = repeat(times[i]);
		sovb_string back;
		sovb_arena arena;

		sovb_arena_init(&arena, LIMIT);
		sovb_buffer_clear(&small);
		sovb_squeeze(&small, &squeezer, sovb_buffer_text(&text), text.size);
		assert_int_equal(small.status, SOVB_OK);
		assert_int_equal(sovb_unsqueeze(&back, &squeezer, small.data, small.size, text.size, &arena), SOVB_OK);
		assert_int_equal(back.size, text.size);
		assert_memory_equal(back.data, sovb_buffer_text(&text), text.size);
		sovb_arena_fini(&arena);
		sovb_buffer_fini(&text);
	}
	sovb_buffer_fini(&small);
	sovb_squeezer_fini(&squeezer);
}

/* The dictionary knows what such sentences are made of. */
static void one_sentence_is_smaller_already(void **state)
{
	sovb_squeezer squeezer = SOVB_SQUEEZER_INIT;
	sovb_buffer small = SOVB_BUFFER_INIT(LIMIT);

	(void)state;
	sovb_squeeze(&small, &squeezer, sentence, sizeof sentence - 1);
	assert_true(small.size < (sizeof sentence - 1) / 2);
	sovb_buffer_fini(&small);
	sovb_squeezer_fini(&squeezer);
}

/* The same bytes whatever was squeezed before: a register is the same however its files were shared out. */
static void remembers_nothing_of_other_texts(void **state)
{
	sovb_squeezer used = SOVB_SQUEEZER_INIT, fresh = SOVB_SQUEEZER_INIT;
	sovb_buffer small = SOVB_BUFFER_INIT(LIMIT), other = SOVB_BUFFER_INIT(LIMIT);
	sovb_buffer text = repeat(1000);

	(void)state;
	sovb_squeeze(&small, &used, text.data, text.size);
	sovb_buffer_clear(&small);
	sovb_squeeze(&small, &used, text.data, 500);
	sovb_squeeze(&other, &fresh, text.data, 500);
	assert_int_equal(small.size, other.size);
	assert_memory_equal(small.data, other.data, other.size);
	sovb_buffer_fini(&small);
	sovb_buffer_fini(&other);
	sovb_buffer_fini(&text);
	sovb_squeezer_fini(&used);
	sovb_squeezer_fini(&fresh);
}

static void refuses_what_is_damaged_or_too_large(void **state)
{
	sovb_squeezer squeezer = SOVB_SQUEEZER_INIT;
	sovb_buffer small = SOVB_BUFFER_INIT(LIMIT);
	sovb_buffer text = repeat(20);
	sovb_string back;
	sovb_arena arena;

	(void)state;
	sovb_arena_init(&arena, LIMIT);
	sovb_squeeze(&small, &squeezer, text.data, text.size);
	assert_int_equal(sovb_unsqueeze(&back, &squeezer, small.data, small.size, text.size - 1, &arena), SOVB_ERR_DAMAGED);
	for (size_t cut = 0; cut < small.size; cut++)
		assert_int_equal(sovb_unsqueeze(&back, &squeezer, small.data, cut, text.size, &arena), SOVB_ERR_DAMAGED);
	assert_int_equal(sovb_unsqueeze(&back, &squeezer, sentence, sizeof sentence - 1, LIMIT, &arena), SOVB_ERR_DAMAGED);
	sovb_arena_fini(&arena);
	sovb_buffer_fini(&small);
	sovb_buffer_fini(&text);
	sovb_squeezer_fini(&squeezer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_back_what_it_was_given),
		cmocka_unit_test(one_sentence_is_smaller_already),
		cmocka_unit_test(remembers_nothing_of_other_texts),
		cmocka_unit_test(refuses_what_is_damaged_or_too_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

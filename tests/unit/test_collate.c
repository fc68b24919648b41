/*
 * The order of names for people.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "collate.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static sovb_string string(const char *text)
{
	return (sovb_string){text, strlen(text)};
}

/* Each stands before all that follow it. */
static void assert_order(const char *const *names, size_t count)
{
	sovb_collator *collator;

	assert_int_equal(sovb_collator_new(&collator, NULL), SOVB_OK);
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < count; k++) {
			int order = sovb_collator_compare(collator, string(names[i]), string(names[k]));

			if ((i < k && order >= 0) || (i == k && order) || (i > k && order <= 0))
				fail_msg("\"%s\" and \"%s\" are in the wrong order", names[i], names[k]);
		}
	}
	sovb_collator_free(collator);
}

static void letters_stand_as_in_a_dictionary(void **state)
{
	static const char *const names[] = {"an", "ăn", "ân", "dân", "đân", "em", "êm", "on", "ôn", "ơn", "un", "ưn", "y"};

	(void)state;
	assert_order(names, COUNT(names));
}

static void tones_stand_in_their_order(void **state)
{
	static const char *const names[] = {"ma", "mà", "mả", "mã", "má", "mạ", "mác"};

	(void)state;
	assert_order(names, COUNT(names));
}

static void bodies_stand_as_in_a_list_of_offices(void **state)
{
	static const char *const names[] = {"Ban Thường vụ Tỉnh ủy", "Chi bộ Trường THCS", "Đảng ủy phường Bãi Cháy",
					    "Đảng ủy phường Giếng Đáy", "Huyện ủy", "Thành ủy", "Ủy ban nhân dân"};

	(void)state;
	assert_order(names, COUNT(names));
}

static void equal_bytes_only_are_equal(void **state)
{
	/* NFC and NFD of one name are one to ICU, and two names here, so that every order is the only one. */
	static const char *const names[] = {"Tỉnh ủy", "Ti\xCC\x89nh u\xCC\x89y"};
	sovb_collator *collator;

	(void)state;
	assert_int_equal(sovb_collator_new(&collator, NULL), SOVB_OK);
	assert_int_not_equal(sovb_collator_compare(collator, string(names[0]), string(names[1])), 0);
	assert_int_equal(sovb_collator_compare(collator, string(names[0]), string(names[0])), 0);
	assert_true(sovb_collator_compare(collator, (sovb_string){0}, string("a")) < 0);
	sovb_collator_free(collator);
	sovb_collator_free(NULL);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(letters_stand_as_in_a_dictionary),
	    cmocka_unit_test(tones_stand_in_their_order),
	    cmocka_unit_test(bodies_stand_as_in_a_list_of_offices),
	    cmocka_unit_test(equal_bytes_only_are_equal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

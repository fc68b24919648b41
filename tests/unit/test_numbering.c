/* How a body numbers its documents: series made by hand, and what they say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "numbering.h"

#define MAX 64

enum { KH, QD, BC };

typedef struct list {
	sovb_numbered number[MAX];
	size_t count;
	sovb_numbering_answer answer;
} list;

static void add(list *l, int type, long number, int year, int month, int day)
{
	assert_true(l->count < MAX);
	l->number[l->count] = (sovb_numbered){
		.number = number,
		.type = type,
		.date = {(int16_t)year, (uint8_t)month, (uint8_t)day},
		.what = l->count,
	};
	l->count++;
}

static void infer(list *l, bool party)
{
	const sovb_numbering_hint hint = {.party = party};

	assert_true(sovb_numbering_infer(&l->answer, l->number, l->count, &hint));
}

/* The number that was added as the what-th. */
static size_t place(const list *l, size_t what)
{
	for (size_t i = 0; i < l->count; i++) {
		if (l->number[i].what == what)
			return i;
	}
	fail_msg("number %zu is gone", what);
	return 0;
}

static void series_that_begin_anew_each_january_are_yearly(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int year = 2020; year <= 2022; year++) {
		for (int i = 1; i <= 4; i++) {
			add(&l, KH, i, year, 2 * i, 1);
			add(&l, QD, 3 * i, year, 2 * i, 15);
		}
	}
	infer(&l, true); /* though a Party body would count by terms */
	assert_int_equal(l.answer.regime, SOVB_REGIME_TYPE_YEAR);
	assert_int_equal(l.answer.outliers, 0);
}

static void series_that_go_on_over_new_year_are_of_a_term(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int i = 0; i < 8; i++) {
		add(&l, KH, 1 + i, 2021 + i / 4, 1 + 3 * (i % 4), 5);
		add(&l, QD, 10 + 9 * i, 2021 + i / 4, 2 + 3 * (i % 4), 5);
	}
	infer(&l, false);
	assert_int_equal(l.answer.regime, SOVB_REGIME_TYPE_TERM);
	assert_int_equal(l.answer.outliers, 0);
}

static void neighbours_of_different_kinds_bear_out_one_series(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int i = 0; i < 12; i++)
		add(&l, i % 3, 1 + i, 2021 + i / 6, 1 + 2 * (i % 6), 7);
	infer(&l, true);
	assert_int_equal(l.answer.regime, SOVB_REGIME_SHARED_TERM);
}

static void one_series_anew_each_year(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int year = 2021; year <= 2022; year++) {
		for (int i = 0; i < 8; i++)
			add(&l, i % 3, 1 + i, year, 1 + i, 7);
	}
	infer(&l, false);
	assert_int_equal(l.answer.regime, SOVB_REGIME_SHARED_YEAR);
}

static void four_documents_say_nothing(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int i = 1; i <= 4; i++)
		add(&l, KH, i, 2021, i, 1);
	infer(&l, true);
	assert_int_equal(l.answer.regime, SOVB_REGIME_UNKNOWN);
	add(&l, KH, 5, 2021, 5, 1);
	infer(&l, true);
	assert_int_equal(l.answer.regime, SOVB_REGIME_TYPE_TERM);
}

static void numbers_without_order_say_nothing(void **state)
{
	static const long numbers[] = {9, 2, 8, 1, 7, 3, 6, 4};
	list l = {.count = 0};

	(void)state;
	for (int i = 0; i < 8; i++)
		add(&l, KH, numbers[i], 2021, i + 1, 1);
	infer(&l, true);
	assert_int_equal(l.answer.regime, SOVB_REGIME_UNKNOWN);
}

static void a_new_term_is_no_disorder(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int i = 0; i < 6; i++)
		add(&l, KH, 40 + i, 2019, 1 + 2 * i, 1);
	for (int i = 0; i < 6; i++)
		add(&l, KH, 1 + i, 2020, 7 + i, 1);
	for (int i = 0; i < 6; i++)
		add(&l, KH, 7 + i, 2021, 1 + i, 1);
	infer(&l, true);
	assert_int_equal(l.answer.regime, SOVB_REGIME_TYPE_TERM);
	assert_int_equal(l.answer.outliers, 0);
}

static void equal_days_allow_any_order(void **state)
{
	list l = {.count = 0};

	(void)state;
	add(&l, KH, 3, 2021, 3, 1);
	add(&l, KH, 1, 2021, 3, 1);
	add(&l, KH, 2, 2021, 3, 1);
	add(&l, KH, 4, 2021, 3, 2);
	add(&l, KH, 5, 2021, 3, 3);
	infer(&l, true);
	assert_int_equal(l.answer.regime, SOVB_REGIME_TYPE_TERM);
	assert_int_equal(l.answer.outliers, 0);
}

/* Twelve plans of a year in good order, the seventh with another day and number. */
static void with_slip(list *l, long number, int year, int month, int day)
{
	*l = (list){.count = 0};
	for (int i = 1; i <= 12; i++) {
		if (i == 7)
			add(l, KH, number, year, month, day);
		else
			add(l, KH, i, 2021, i, 5);
	}
	infer(l, true);
	assert_int_equal(l->answer.outliers, 1);
}

static void assert_repair(const list *l, int year, int month, int day, long number)
{
	sovb_date date;
	long changed;

	assert_true(l->number[place(l, 6)].outlier);
	assert_true(sovb_numbering_repair(l->number, l->count, place(l, 6), l->answer.regime, &date, &changed));
	assert_int_equal(date.year, year);
	assert_int_equal(date.month, month);
	assert_int_equal(date.day, day);
	assert_int_equal(changed, number);
}

static void a_year_one_off_is_told(void **state)
{
	list l;

	(void)state;
	with_slip(&l, 7, 2022, 7, 5);
	assert_repair(&l, 2021, 7, 5, 0);
}

static void day_and_month_exchanged_are_told(void **state)
{
	list l;

	(void)state;
	with_slip(&l, 7, 2021, 11, 7); /* of 7 November; it was 11 July */
	assert_repair(&l, 2021, 7, 11, 0);
}

static void a_digit_too_many_is_told(void **state)
{
	list l;

	(void)state;
	with_slip(&l, 77, 2021, 7, 5);
	assert_repair(&l, 0, 0, 0, 7);
}

static void the_first_may_be_of_the_term_before(void **state)
{
	list l = {.count = 0};

	(void)state;
	add(&l, KH, 39, 2021, 2, 16);
	for (int i = 0; i < 6; i++)
		add(&l, KH, 23 + i, 2021, 5 + i, 1);
	infer(&l, true);
	assert_true(l.number[place(&l, 0)].outlier);
	assert_true(l.number[place(&l, 0)].may_restart);
}

static void letters_behind_a_number_come_after_it(void **state)
{
	list l = {.count = 0};

	(void)state;
	for (int i = 1; i <= 6; i++)
		add(&l, KH, i, 2021, i, 5);
	add(&l, KH, 3, 2021, 3, 20);
	l.number[6].suffix = 'a';
	infer(&l, true);
	assert_int_equal(l.answer.outliers, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(series_that_begin_anew_each_january_are_yearly),
		cmocka_unit_test(series_that_go_on_over_new_year_are_of_a_term),
		cmocka_unit_test(neighbours_of_different_kinds_bear_out_one_series),
		cmocka_unit_test(one_series_anew_each_year),
		cmocka_unit_test(four_documents_say_nothing),
		cmocka_unit_test(numbers_without_order_say_nothing),
		cmocka_unit_test(a_new_term_is_no_disorder),
		cmocka_unit_test(equal_days_allow_any_order),
		cmocka_unit_test(a_year_one_off_is_told),
		cmocka_unit_test(day_and_month_exchanged_are_told),
		cmocka_unit_test(a_digit_too_many_is_told),
		cmocka_unit_test(the_first_may_be_of_the_term_before),
		cmocka_unit_test(letters_behind_a_number_come_after_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * What one document does to another, in clauses that are told in other words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static void a_short_word_ends_a_sentence(void **state)
{
	static const struct reference_row rows[] = {
		{"Bộ Y tế giao trách nhiệm cho Cục Y tế dự phòng theo dõi hoạt động của các doanh nghiệp nước ngoài trong lĩnh vực vắc xin tại Việt Nam.\nThông tư này có hiệu lực sau 15 ngày kể từ ngày đăng công báo và thay thế cho Thông tư số 01/BYT-TT ngày 29/1/1997 của Bộ Y tế.",
		 {{"01/BYT-TT", "01/BYT-TT", "TT", "1997-01-29", "Bộ Y tế", NULL, "replaces", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_short_word_ends_a_sentence),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}

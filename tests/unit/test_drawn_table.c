/* Tables drawn with bars: the order in which their cells are read, and where each word stood. */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text_sample.h"

static void assert_left(const char *bytes)
{
	sample s;

	normalize(&s, bytes, strlen(bytes));
	assert_ptr_equal(s.text.norm, bytes);
	assert_null(s.text.map);
	done(&s);
}

static void a_row_is_one_line(void **state)
{
	(void)state;
	assert_norm("Lời văn.\n"
	            "|Thông tư số 07/2022/TT-BNV ngày |1  |Lưu trữ viên|Loại A2   |\n"
	            "|31/8/2022 của Bộ trưởng Bộ Nội  |   |chính       |Hệ số 4,00|\n"
	            "|vụ                              |   |            |          |\n"
	            "|                                |2  |Lưu trữ viên|Loại A0   |\n"
	            "|Thông tư số 05/2022/TT-BTP      |3  |Trợ giúp    |          |\n"
	            "Hết.\n",
	            "Lời văn.\n"
	            "|Thông tư số 07/2022/TT-BNV ngày 31/8/2022 của Bộ trưởng Bộ Nội vụ|1|Lưu trữ viên chính|Loại A2 Hệ số 4,00|\n"
	            "||2|Lưu trữ viên|Loại A0|\n"
	            "|Thông tư số 05/2022/TT-BTP|3|Trợ giúp||\n"
	            "Hết.\n");
	/* at the end of the text, with blanks before it and without a line end */
	assert_norm("  |a b  |c    |d    |\n  |e    |f    |g    |", "  |a b|c|d|\n|e|f|g|");
	/* decomposed letters count as one */
	assert_norm("|\u0111e\u0302\u0301n nay \u0111a\u0303  |x |y |\n|su\u031B\u0309a         |  |  |\n|b           |z |t |\n",
	            "|đến nay đã sửa|x|y|\n|b|z|t|\n");
}

static void paragraphs_of_a_long_cell_stay_on_lines_of_their_own(void **state)
{
	(void)state;
	assert_norm("|a |Nội dung sửa |b |\n"
	            "|  |đổi thông tư |  |\n"
	            "|  |sau đây:     |  |\n"
	            "|  |1. Số        |  |\n"
	            "|  |36/2015/BN   |  |\n"
	            "|  |2. Số 7      |  |\n"
	            "|  |3. Số 8 của  |  |\n"
	            "|  |Bộ Nội vụ    |  |\n"
	            "|  |4. Số 9      |  |\n"
	            "|c |Hết          |d |\n",
	            "|a|Nội dung sửa đổi thông tư sau đây:\n1. Số 36/2015/BN\n2. Số 7\n3. Số 8 của Bộ Nội vụ\n4. Số 9|b|\n|c|Hết|d|\n");
}

static void each_word_is_where_it_stood(void **state)
{
	static const char bytes[] = "Đầu\n"
	                            "|Thông tư số    |1 |chính thức|\n"
	                            "|07/2022/TT-BNV |  |từ nay    |\n"
	                            "|của Bộ         |2 |x         |\n"
	                            "Cuối |\n";
	sample s;

	(void)state;
	normalize(&s, bytes, strlen(bytes));
	assert_true(s.text.moved);
	for (size_t i = 0; i < s.text.norm_size; i++) {
		const size_t source = sovb_text_source(&s.text, i);

		if (s.text.norm[i] == ' ' || s.text.norm[i] == '|' || s.text.norm[i] == '\n')
			continue;
		assert_int_equal(bytes[source], s.text.norm[i]);
		if (((unsigned char)s.text.norm[i] & 0xC0) != 0x80) /* the first of its character */
			assert_int_equal(sovb_text_norm(&s.text, source), i);
	}
	/* where a word ends is the byte behind it */
	for (size_t i = 1; i < s.text.norm_size; i++) {
		if (s.text.norm[i] == ' ' || s.text.norm[i] == '|')
			assert_int_equal(sovb_text_source(&s.text, i), s.text.norm[i - 1] == '|' || s.text.norm[i - 1] == '\n' ? sovb_text_source(&s.text, i) : sovb_text_source(&s.text, i - 1) + 1);
	}
	assert_int_equal(sovb_text_source(&s.text, s.text.norm_size), sizeof bytes - 1);
	done(&s);
}

static void what_is_no_table_is_left(void **state)
{
	static const char word[] = "|a |b |c |\n|d |e |f |\n";
	sample s;

	(void)state;
	assert_left("một | hai | ba\nbốn | năm | sáu\n");
	assert_left("|a |b |c |\n"); /* one line */
	assert_left("|a |b |c |\n|a  |b |c |\n"); /* bars not below each other */
	assert_left("|Số hiệu |Ngày |Nơi |\n|--------|-----|----|\n|12/KH   |1/2  |x   |\n"); /* each line is a row */
	assert_left("|QUỐC HỘI   |   |CỘNG HÒA XÃ HỘI |\n|Luật số:   |   |CHỦ NGHĨA       |\n|/2025/QH15 |   |VIỆT NAM        |\n");
	assert_left("|Nơi nhận: |TM. CHÍNH PHỦ |\n|- Như trên|THỦ TƯỚNG     |\n");
	normalize_text(&s, (sovb_text){.bytes = word, .size = sizeof word - 1, .hard_lines = true}); /* a Word file's own lines */
	assert_null(s.text.map);
	done(&s);
}

static void two_columns_are_a_table_when_they_are_long(void **state)
{
	char bytes[1024] = "", norm[1024] = "|";

	(void)state;
	for (int i = 0; i < 16; i++) {
		strcat(bytes, "|điều khoản|   |\n");
		strcat(norm, i ? " điều khoản" : "điều khoản");
	}
	strcat(norm, "||\n");
	assert_norm(bytes, norm);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_row_is_one_line),
		cmocka_unit_test(paragraphs_of_a_long_cell_stay_on_lines_of_their_own),
		cmocka_unit_test(each_word_is_where_it_stood),
		cmocka_unit_test(what_is_no_table_is_left),
		cmocka_unit_test(two_columns_are_a_table_when_they_are_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The weaker witnesses of a document's identity: who signed, and the name of the file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/document.h>

#include "document_facts.h"

struct reading {
	sovb_reader *reader;
	sovb_document *doc;
};

static struct reading read_as(const char *path, const char *text)
{
	struct reading reading = {0};
	sovb_error err;

	assert_int_equal(sovb_reader_new(&reading.reader, &err), SOVB_OK);
	assert_int_equal(sovb_document_parse(&reading.doc, reading.reader, path, text, strlen(text), &err), SOVB_OK);
	return reading;
}

static void finish(struct reading *reading)
{
	sovb_document_free(reading->doc);
	sovb_reader_free(reading->reader);
}

static void assert_text(sovb_string got, const char *want)
{
	if (!want)
		assert_int_equal(got.size, 0);
	else if (got.size != strlen(want) || memcmp(got.data, want, got.size) != 0)
		fail_msg("want \"%s\", got \"%.*s\"", want, (int)got.size, got.data ? got.data : "");
}

static void assert_day(sovb_date date, const char *want)
{
	char text[SOVB_DATE_TEXT];

	assert_string_equal(sovb_date_iso(date, text), want);
}

/* ---- who signed ---- */

static void expect_signature(const char *text, const char *authority, const char *body, const char *post)
{
	struct reading reading = read_as("a.txt", text);
	const sovb_signature *got = sovb_document_signature(reading.doc);

	assert_text(got->authority, authority);
	assert_text(got->body, body);
	assert_text(got->post, post);
	finish(&reading);
}

static void tells_the_body_that_signed_for_the_centre(void **state)
{
	static const char text[] = "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 399-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	                           "Hà Nội, ngày 09 tháng 01 năm 2026\nQUY ĐỊNH\nvề thể loại văn bản của Đảng\n-----\n"
	                           "Điều 1. Phạm vi.\n\nNơi nhận:\n- Như trên,\t\tT/M BAN BÍ THƯ\n\t\tTHƯỜNG TRỰC BAN BÍ THƯ\n\n"
	                           "\t\tNguyễn Văn A\n";
	struct reading reading = read_as("a.txt", text);
	const sovb_signature *got = sovb_document_signature(reading.doc);

	(void)state;
	assert_text(got->authority, "T/M");
	assert_text(got->body, "BAN BÍ THƯ");
	assert_text(got->post, "THƯỜNG TRỰC BAN BÍ THƯ");
	assert_memory_equal(text + got->span.start, "T/M BAN BÍ THƯ", got->span.end - got->span.start);
	assert_text(sovb_document_identity(reading.doc)->issuer, "BAN CHẤP HÀNH TRUNG ƯƠNG");
	assert_int_equal(sovb_document_disagreement_count(reading.doc), 0);
	assert_text(sovb_document_author(reading.doc), "BAN BÍ THƯ"); /* what a register keeps */
	finish(&reading);
}

static void passes_over_who_signs_for_the_head(void **state)
{
	(void)state;
	expect_signature("QUYẾT ĐỊNH\nVề việc A\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐinh Văn B\n",
	                 "TM.", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH");
	expect_signature("TỜ TRÌNH\nVề việc A\nNơi nhận:\n- Lưu: VT.\n  KT. GIÁM ĐỐC\n     PHÓ GIÁM ĐỐC\n\nĐinh Văn B\n", "KT.", NULL,
	                 "PHÓ GIÁM ĐỐC");
	expect_signature("CÔNG VĂN\nNơi nhận:\n- Lưu.          T/L BAN THƯỜNG VỤ\n          CHÁNH VĂN PHÒNG\n", "T/L",
	                 "BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG");
}

static void takes_the_block_beside_the_recipients(void **state)
{
	char text[4096] = "HƯỚNG DẪN\nthể thức văn bản\nVí dụ:\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n";

	(void)state;
	for (int i = 0; i < 60; i++)
		strcat(text, "Một dòng của bản hướng dẫn nói về chữ ký.\n");
	strcat(text, "Nơi nhận:\n- Lưu.\nT/M VĂN PHÒNG TRUNG ƯƠNG\nCHÁNH VĂN PHÒNG\n");
	expect_signature(text, "T/M", "VĂN PHÒNG TRUNG ƯƠNG", "CHÁNH VĂN PHÒNG");
}

static void finds_no_signature_in_running_text(void **state)
{
	(void)state;
	expect_signature("BÁO CÁO\nKết quả\nĐại diện ký T/M Ban Thường vụ theo quy định, TM. UBND xã đã ký.\n", NULL, NULL, NULL);
	expect_signature("T/M", NULL, NULL, NULL);
	expect_signature("TM. A", NULL, NULL, NULL);
}

/* Marks that begin a column on a line without end: each is looked at for a few bytes only. */
static void reads_a_line_without_end_in_time(void **state)
{
	enum { TIMES = 200000 };
	static const char piece[] = "*TM. AN";
	char *text = malloc(TIMES * (sizeof piece - 1) + 1);

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < TIMES; i++)
		memcpy(text + i * (sizeof piece - 1), piece, sizeof piece);
	expect_signature(text, NULL, NULL, NULL);
	free(text);
}

/* ---- the name of the file ---- */

static void expect_name(const char *path, const char *symbol, const char *type, const char *date, const char *title)
{
	struct reading reading = read_as(path, "Lời nói đầu.\n");
	const sovb_identity *got = sovb_document_file_name(reading.doc);

	assert_text(got->symbol, symbol);
	assert_text(got->type, type);
	assert_day(got->date, date);
	assert_text(got->title, title);
	assert_int_equal(sovb_document_identity(reading.doc)->symbol.size, 0);
	finish(&reading);
}

static void reads_names_of_files(void **state)
{
	(void)state;
	expect_name("den/1109-SGDĐT-VP - tăng cường dạy học - 08042026.txt", "1109/SGDĐT-VP", NULL, "2026-04-08",
	            "tăng cường dạy học");
	expect_name("Kế hoạch 39-KH-CU ngày 16.2.2021.txt", "39-KH/CU", "KH", "2021-02-16", NULL);
	expect_name("45-CT-TW.txt", "45-CT/TW", "CT", "", NULL);
	expect_name("30-2020-ND-CP.txt", "30/2020/NĐ-CP", "NĐ", "", NULL);
	expect_name("2021-02-16 Quyết định 12-QĐ-UBND.txt", "12/QĐ-UBND", "QĐ", "2021-02-16", NULL);
	expect_name("Ke\xCC\x82\xCC\x81 hoa\xCC\xA3" "ch 39-KH-CU.txt", "39-KH/CU", "KH", "", NULL);
}

static void reads_no_symbol_out_of_a_slug(void **state)
{
	(void)state;
	expect_name("519-ttr-snv-ve-viec-co-y-kien-65da8b.txt", NULL, NULL, "", NULL);
	expect_name("323nq-signed-182749.txt", NULL, NULL, "", NULL);
	expect_name("ban nhap 2.txt", NULL, NULL, "", NULL);
	expect_name("31.02.2021.txt", NULL, NULL, "", NULL);
	expect_name("", NULL, NULL, "", NULL);
}

/* ---- disagreements ---- */

static void expect_disagreement(const char *path, const char *end, const char *field, const char *page, const char *other)
{
	char text[1024] = "ĐẢNG BỘ TỈNH AN BÌNH\nTHÀNH ỦY HẠ AN\n*\nSố 30-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	                  "Hạ An, ngày 30 tháng 12 năm 2020\nKẾ HOẠCH\nthực hiện Chỉ thị\n-----\n";
	struct reading reading;

	strcat(text, end);
	reading = read_as(path, text);
	assert_int_equal(sovb_document_disagreement_count(reading.doc), field ? 1 : 0);
	if (field) {
		const sovb_disagreement *one = sovb_document_disagreement(reading.doc, 0);

		assert_string_equal(one->field, field);
		assert_text(one->page, page);
		assert_text(one->other, other);
	}
	finish(&reading);
}

static void tells_what_is_surely_different(void **state)
{
	(void)state;
	expect_disagreement("31-KH-TU.txt", "", "symbol", "30-KH/TU", "31-KH/TU");
	expect_disagreement("30-KH-TU ngày 31.12.2020.txt", "", "date", "2020-12-30", "2020-12-31");
	expect_disagreement("a.txt", "T/M BAN THƯỜNG VỤ TỈNH ỦY\nPHÓ BÍ THƯ\n", "issuer", "THÀNH ỦY HẠ AN",
	                    "BAN THƯỜNG VỤ TỈNH ỦY");
}

static void is_silent_about_what_may_agree(void **state)
{
	(void)state;
	expect_disagreement("30-kh-tu.txt", "", NULL, NULL, NULL);
	expect_disagreement("30-KH-TU-NC 30.12.2020.txt", "", NULL, NULL, NULL);
	expect_disagreement("31.12.2020.txt", "", NULL, NULL, NULL); /* a day alone may be anything */
	expect_disagreement("a.txt", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n", NULL, NULL, NULL);
	expect_disagreement("a.txt", "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n", NULL, NULL, NULL);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_the_body_that_signed_for_the_centre),
		cmocka_unit_test(passes_over_who_signs_for_the_head),
		cmocka_unit_test(takes_the_block_beside_the_recipients),
		cmocka_unit_test(finds_no_signature_in_running_text),
		cmocka_unit_test(reads_a_line_without_end_in_time),
		cmocka_unit_test(reads_names_of_files),
		cmocka_unit_test(reads_no_symbol_out_of_a_slug),
		cmocka_unit_test(tells_what_is_surely_different),
		cmocka_unit_test(is_silent_about_what_may_agree),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Tables of register books: CSV as offices write it, XLSX by its parts, and files that are neither. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book_table.h"
#include "book_xlsx.h"
#include "docx_builder.h"

#define SHEET_XML(rows)                                                                                      \
	"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" rows      \
	"</sheetData></worksheet>"

static void read_csv(sovb_tables *tables, const char *text, size_t size)
{
	sovb_error err;
	char shown[600];

	sovb_tables_init(tables, "so.csv");
	if (sovb_book_csv_read(tables, text, size, &err) != SOVB_OK)
		fail_msg("%s", sovb_error_text(&err, SOVB_LANG_EN, shown, sizeof shown));
	assert_int_equal(tables->count, 1);
}

static void assert_cell(const sovb_tables *tables, size_t row, size_t column, const char *expected)
{
	const sovb_table *table = &tables->table[0];

	assert_true(row < table->count && column < table->row[row].count);
	assert_string_equal(table->row[row].cell[column].data, expected);
}

/* ---- CSV ---- */

static void takes_semicolons_though_text_has_commas(void **state)
{
	static const char text[] = "Số, ký hiệu;Ngày;Trích yếu\n39-KH/CU;16/2/2021;a, b, c\n";
	sovb_tables tables;

	(void)state;
	read_csv(&tables, text, sizeof text - 1);
	assert_cell(&tables, 0, 0, "Số, ký hiệu");
	assert_cell(&tables, 1, 2, "a, b, c");
	sovb_tables_fini(&tables);
}

static void takes_commas_and_tabs(void **state)
{
	static const char commas[] = "a,b,c\n1,2,3\n";
	static const char tabs[] = "a\tb\tc\n1\t2\t3\n";
	sovb_tables tables;

	(void)state;
	read_csv(&tables, commas, sizeof commas - 1);
	assert_cell(&tables, 1, 1, "2");
	sovb_tables_fini(&tables);
	read_csv(&tables, tabs, sizeof tabs - 1);
	assert_cell(&tables, 1, 2, "3");
	sovb_tables_fini(&tables);
}

static void quoted_cells_hold_marks_delimiters_and_line_ends(void **state)
{
	static const char text[] = "a,b\r\n\"x, \"\"y\"\"\r\nz\",2\r\n3,4\r\n";
	sovb_tables tables;

	(void)state;
	read_csv(&tables, text, sizeof text - 1);
	assert_cell(&tables, 1, 0, "x, \"y\"\r\nz");
	assert_cell(&tables, 2, 0, "3");
	assert_int_equal(tables.table[0].row[1].line, 2);
	assert_int_equal(tables.table[0].row[2].line, 4); /* the quoted cell took two lines */
	sovb_tables_fini(&tables);
}

static void leaves_byte_order_mark_and_excel_line_out(void **state)
{
	static const char text[] = "\xEF\xBB\xBFsep=|\r\na|b\r\n";
	sovb_tables tables;

	(void)state;
	read_csv(&tables, text, sizeof text - 1);
	assert_cell(&tables, 0, 0, "a");
	assert_cell(&tables, 0, 1, "b");
	sovb_tables_fini(&tables);
}

static void reads_utf16_and_composes(void **state)
{
	/* BOM, "số;b" with the o written as o, circumflex, acute: U+006F U+0302 U+0301. */
	static const char text[] = "\xFF\xFEs\0o\0\x02\x03\x01\x03;\0b\0\n\0";
	sovb_tables tables;

	(void)state;
	read_csv(&tables, text, sizeof text - 1);
	assert_cell(&tables, 0, 0, "số");
	assert_cell(&tables, 0, 1, "b");
	sovb_tables_fini(&tables);
}

static void refuses_a_quotation_mark_that_stays_open(void **state)
{
	static const char text[] = "a;b\n1;\"2\n3;4\n";
	sovb_tables tables;
	sovb_error err;

	(void)state;
	sovb_tables_init(&tables, "so.csv");
	assert_int_equal(sovb_book_csv_read(&tables, text, sizeof text - 1, &err), SOVB_ERR_FORMAT);
	assert_string_equal(err.word[1], "2");
	sovb_tables_fini(&tables);
}

static void refuses_more_rows_than_a_book_has(void **state)
{
	size_t size = 2 * (size_t)(SOVB_TABLE_MAX_ROWS + 1);
	char *text = malloc(size);
	sovb_tables tables;
	sovb_error err;

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < size; i += 2)
		memcpy(text + i, "a\n", 2);
	sovb_tables_init(&tables, "so.csv");
	assert_int_equal(sovb_book_csv_read(&tables, text, size, &err), SOVB_ERR_TOO_LARGE);
	assert_string_equal(err.word[1], "rows");
	sovb_tables_fini(&tables);
	free(text);
}

static void columns_behind_the_last_are_left_out(void **state)
{
	char text[4 * SOVB_TABLE_MAX_COLUMNS];
	sovb_tables tables;
	size_t size = 0;

	(void)state;
	for (int i = 0; i < SOVB_TABLE_MAX_COLUMNS + 10; i++)
		size += (size_t)sprintf(text + size, "x;");
	read_csv(&tables, text, size);
	assert_int_equal(tables.table[0].row[0].count, SOVB_TABLE_MAX_COLUMNS);
	sovb_tables_fini(&tables);
}

/* ---- XLSX ---- */

static const docx_part workbook_parts[] = {
	{.name = "_rels/.rels", .data = DOCX_RELATIONSHIPS(DOCX_LINK("rId1", "officeDocument", "xl/workbook.xml"))},
	{.name = "xl/workbook.xml",
         .data = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                 "<sheet name=\"Ẩn\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"
                 "<sheet name=\"Đi\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
	{.name = "xl/_rels/workbook.xml.rels",
         .data = DOCX_RELATIONSHIPS(DOCX_LINK("rId1", "worksheet", "worksheets/sheet1.xml")
                                            DOCX_LINK("rId2", "sharedStrings", "sharedStrings.xml")
                                                    DOCX_LINK("rId3", "styles", "styles.xml"))},
	{.name = "xl/sharedStrings.xml",
         .data = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                 "<si><t>39-KH/CU</t></si>"
                 "<si><r><t>Kế </t></r><r><t>hoạch</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si></sst>"},
	{.name = "xl/styles.xml",
         .data = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                 "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/>"
                 "<numFmt numFmtId=\"165\" formatCode=\"0&quot; ngày&quot;\"/></numFmts>"
                 "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                 "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                 "</cellXfs></styleSheet>"},
};

#define PART_COUNT (sizeof workbook_parts / sizeof workbook_parts[0])

static sovb_status read_sheet(sovb_tables *tables, const char *sheet, sovb_error *err)
{
	docx_part parts[PART_COUNT + 1];
	sovb_status status;
	size_t size;
	char *data;

	memcpy(parts, workbook_parts, sizeof workbook_parts);
	parts[PART_COUNT] = (docx_part){.name = "xl/worksheets/sheet1.xml", .data = sheet};
	data = docx_build(parts, PART_COUNT + 1, &size);
	assert_non_null(data);
	sovb_tables_init(tables, "so.xlsx");
	status = sovb_book_xlsx_read(tables, data, size, err);
	free(data);
	return status;
}

static void reads_strings_shared_inline_and_of_formulas(void **state)
{
	sovb_tables tables;
	sovb_error err;

	(void)state;
	assert_int_equal(read_sheet(&tables,
	                            SHEET_XML("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c>"
	                                      "<c r=\"D3\" t=\"inlineStr\"><is><t> trong ô </t></is></c>"
	                                      "<c r=\"E3\" t=\"str\"><f>A1&amp;B1</f><v>kết quả</v></c>"
	                                      "<c r=\"F3\" t=\"e\"><v>#REF!</v></c><c t=\"s\"><v>0</v></c></row>"),
	                            &err),
	                 SOVB_OK);
	assert_int_equal(tables.count, 1); /* the hidden sheet is none */
	assert_string_equal(tables.table[0].name.data, "Đi");
	assert_int_equal(tables.table[0].row[0].line, 3);
	assert_cell(&tables, 0, 0, "39-KH/CU");
	assert_cell(&tables, 0, 1, "");
	assert_cell(&tables, 0, 2, "Kế hoạch");
	assert_cell(&tables, 0, 3, "trong ô");
	assert_cell(&tables, 0, 4, "kết quả");
	assert_cell(&tables, 0, 5, "");
	assert_cell(&tables, 0, 6, "39-KH/CU"); /* without a reference: the next column */
	sovb_tables_fini(&tables);
}

static void numbers_are_days_where_their_style_says_so(void **state)
{
	sovb_tables tables;
	sovb_error err;

	(void)state;
	/* 44243 days after 30 December 1899 is 16 February 2021. */
	assert_int_equal(read_sheet(&tables,
	                            SHEET_XML("<row><c s=\"1\"><v>44243</v></c><c s=\"2\"><v>44243.75</v></c>"
	                                      "<c s=\"0\"><v>44243</v></c><c s=\"3\"><v>5</v></c><c><v>3.9E1</v></c>"
	                                      "<c><v>1.5</v></c><c t=\"d\"><v>2021-02-16T00:00:00</v></c></row>"),
	                            &err),
	                 SOVB_OK);
	assert_cell(&tables, 0, 0, "2021-02-16");
	assert_cell(&tables, 0, 1, "2021-02-16");
	assert_cell(&tables, 0, 2, "44243");
	assert_cell(&tables, 0, 3, "5"); /* "ngày" in the format is a word */
	assert_cell(&tables, 0, 4, "39");
	assert_cell(&tables, 0, 5, "1.5");
	assert_cell(&tables, 0, 6, "2021-02-16");
	sovb_tables_fini(&tables);
}

static void assert_serial(double serial, bool epoch_1904, int year, int month, int day)
{
	sovb_date date;

	assert_true(sovb_serial_day(&date, serial, epoch_1904));
	assert_int_equal(date.year, year);
	assert_int_equal(date.month, month);
	assert_int_equal(date.day, day);
}

static void serials_skip_the_day_that_1900_did_not_have(void **state)
{
	sovb_date date;

	(void)state;
	assert_serial(1, false, 1900, 1, 1);
	assert_serial(59, false, 1900, 2, 28);
	assert_false(sovb_serial_day(&date, 60, false));
	assert_serial(61, false, 1900, 3, 1);
	assert_serial(36526, false, 2000, 1, 1);
	assert_serial(2958465, false, 9999, 12, 31);
	assert_serial(0, true, 1904, 1, 1);
	assert_false(sovb_serial_day(&date, 0, false));
	assert_false(sovb_serial_day(&date, -1, false));
	assert_false(sovb_serial_day(&date, 1e300, false));
}

static void formats_show_days_by_their_letters(void **state)
{
	(void)state;
	assert_true(sovb_number_format_is_day("dd/mm/yyyy"));
	assert_true(sovb_number_format_is_day("[$-42A]d \"tháng\" m"));
	assert_false(sovb_number_format_is_day("mm:ss"));
	assert_false(sovb_number_format_is_day("General"));
	assert_false(sovb_number_format_is_day("0.00\" d\""));
	assert_false(sovb_number_format_is_day("[Red]0"));
	assert_false(sovb_number_format_is_day("\\d0"));
	assert_false(sovb_number_format_is_day("\"open"));
}

static void refuses_a_shared_string_that_is_not_there(void **state)
{
	sovb_tables tables;
	sovb_error err;
	char text[600];

	(void)state;
	assert_int_equal(read_sheet(&tables, SHEET_XML("<row><c t=\"s\"><v>7</v></c></row>"), &err), SOVB_ERR_FORMAT);
	assert_non_null(strstr(sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text), "XLSX"));
	sovb_tables_fini(&tables);
}

static void damage_is_told_as_that_of_a_workbook(void **state)
{
	sovb_tables tables;
	sovb_error err;
	char text[600];

	(void)state;
	assert_int_equal(read_sheet(&tables, "<worksheet><row>", &err), SOVB_ERR_FORMAT);
	sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text);
	assert_non_null(strstr(text, "damaged XLSX"));
	sovb_tables_fini(&tables);
}

static void rows_and_columns_far_out_cost_nothing(void **state)
{
	sovb_tables tables;
	sovb_error err;

	(void)state;
	assert_int_equal(read_sheet(&tables,
	                            SHEET_XML("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c>"
	                                      "<c r=\"XFD1048576\"><v>2</v></c><c r=\"ZZZZZZZZZZZZZZZZZZ1\"><v>3</v></c>"
	                                      "</row>"),
	                            &err),
	                 SOVB_OK);
	assert_int_equal(tables.table[0].count, 1);
	assert_int_equal(tables.table[0].row[0].count, 1);
	assert_int_equal(tables.table[0].row[0].line, 1048576);
	sovb_tables_fini(&tables);
}

static void a_document_is_no_workbook(void **state)
{
	static const docx_part parts[] = {DOCX_ROOT_RELS,
	                                  {.name = "word/document.xml", .data = DOCX_DOCUMENT("")}};
	sovb_tables tables;
	sovb_error err;
	size_t size;
	char *data = docx_build(parts, 2, &size);

	(void)state;
	assert_non_null(data);
	sovb_tables_init(&tables, "so.xlsx");
	assert_int_equal(sovb_book_xlsx_read(&tables, data, size, &err), SOVB_ERR_FORMAT);
	sovb_tables_fini(&tables);
	free(data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_semicolons_though_text_has_commas),
		cmocka_unit_test(takes_commas_and_tabs),
		cmocka_unit_test(quoted_cells_hold_marks_delimiters_and_line_ends),
		cmocka_unit_test(leaves_byte_order_mark_and_excel_line_out),
		cmocka_unit_test(reads_utf16_and_composes),
		cmocka_unit_test(refuses_a_quotation_mark_that_stays_open),
		cmocka_unit_test(refuses_more_rows_than_a_book_has),
		cmocka_unit_test(columns_behind_the_last_are_left_out),
		cmocka_unit_test(reads_strings_shared_inline_and_of_formulas),
		cmocka_unit_test(numbers_are_days_where_their_style_says_so),
		cmocka_unit_test(serials_skip_the_day_that_1900_did_not_have),
		cmocka_unit_test(formats_show_days_by_their_letters),
		cmocka_unit_test(refuses_a_shared_string_that_is_not_there),
		cmocka_unit_test(damage_is_told_as_that_of_a_workbook),
		cmocka_unit_test(rows_and_columns_far_out_cost_nothing),
		cmocka_unit_test(a_document_is_no_workbook),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

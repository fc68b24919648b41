/*
 * A text read in windows has the references of the text read whole, wherever the windows end.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sovb/stream.h>

#include "buffer.h"
#include "scratch.h"

#define TEXT_BYTES ((size_t)900 << 10) /* the first window has 256 KiB at least */

static const char first_page[] =
	"CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2020\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n\n"
	"Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;\nCăn cứ Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành "
	"Trung ương;\n\n";

/* What may be cut apart: lists, symbols and names over line ends, relations to the mention before, wrapped lines. */
static const char *const pieces[] = {
	"Điều 5. Việc này được thực hiện theo khoản 2 Điều 5 Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ.\n",
	"Thông tư này thay thế các văn bản sau:\na) Thông tư số 01/2010/TT-BNV;\nb) Văn bản khác của bộ;\nc) Thông tư số "
	"02/2011/TT-BNV ngày 20/01/2011 của Bộ trưởng Bộ Nội vụ.\n",
	"Điều này được sửa đổi, bổ sung theo Nghị định số 154/2004/NĐ-CP.\n",
	"Căn cứ Nghị định số 52/2013/NĐ-\nCP về thương mại điện tử và Quy chế làm việc của\nBan Chấp hành Trung ương khóa XIII.\n",
	"Thực hiện Nghị quyết 29 của Ban Chấp hành Trung ương.\nCác cấp ủy đã quán triệt, triển khai\ntrong toàn đảng bộ.\n",
	"Bãi bỏ các văn bản sau:\n- Quyết định số 15-QĐ/TU ngày\n12/5/2021 của Tỉnh ủy;\n- Văn bản thứ hai;\n- Chỉ thị số 05-CT/TW, "
	"06-CT/TW và 07-CT/TW.\n",
	"\n\t1. Người lao động có quyền và nghĩa vụ theo thỏa thuận đã được ký giữa các bên.\n\n",
	"Nội dung được sửa đổi, bổ sung bởi:\nNghị định số 30/2020/NĐ-CP.\n“Điều 7. Luật Đất đai năm 2013” hết hiệu lực.\n",
	"Kế hoạch số 39-KH/CU về triển khai thực hiện Chỉ thị số 02-CT/TU ngày 12/11/2015 của Tỉnh ủy về giáo dục.\n",
	"Điều lệ hội được sửa đổi, bổ sung bởi Quyết định số 11/2021/QĐ-UBND của tỉnh.\n",
	"Sửa điểm a . Khoản 5 Nghị định số 10/2020/NĐ-CP ở hai chỗ.\n",
};

#define PIECES (sizeof pieces / sizeof *pieces)

static char folder[SCRATCH_MAX];
static char path[SCRATCH_MAX + 16];
static sovb_reader *reader;

static int set_up(void **state)
{
	sovb_error err;

	(void)state;
	if (!scratch_make(folder) || sovb_reader_new(&reader, &err) != SOVB_OK)
		return -1;
	snprintf(path, sizeof path, "%s/a.txt", folder);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sovb_reader_free(reader);
	scratch_remove(folder);
	return 0;
}

static void write_file(const char *data, size_t size)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(data, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

/* The pieces in an order that never repeats, up to some size. */
static void add_pieces(sovb_buffer *text, size_t size, const char *line_end)
{
	unsigned long random = 1;

	while (text->size < size) {
		const char *piece = pieces[(random >> 16) % PIECES];

		random = random * 1103515245 + 12345;
		for (; *piece; piece++)
			if (*piece == '\n')
				sovb_buffer_append_text(text, line_end);
			else
				sovb_buffer_append_char(text, *piece);
	}
	assert_int_equal(text->status, SOVB_OK);
}

static void assert_same_string(sovb_string a, sovb_string b)
{
	assert_int_equal(a.size, b.size);
	if (a.size)
		assert_memory_equal(a.data, b.data, a.size);
}

static void assert_same_span(sovb_span a, sovb_span b)
{
	assert_int_equal(a.start, b.start);
	assert_int_equal(a.end, b.end);
}

static void assert_same_reference(const sovb_reference *whole, const sovb_reference *part)
{
	assert_int_equal(whole->kind, part->kind);
	assert_same_span(whole->span, part->span);
	assert_same_span(whole->anchor, part->anchor);
	assert_same_string(whole->raw, part->raw);
	assert_same_string(whole->type, part->type);
	assert_same_string(whole->number, part->number);
	assert_int_equal(whole->year, part->year);
	assert_same_string(whole->organ, part->organ);
	assert_same_string(whole->symbol, part->symbol);
	assert_same_string(whole->name, part->name);
	assert_int_equal(sovb_date_compare(whole->date, part->date), 0);
	assert_int_equal(sovb_date_compare(whole->date_part, part->date_part), 0);
	assert_same_string(whole->date_raw, part->date_raw);
	assert_same_string(whole->issuer, part->issuer);
	assert_same_string(whole->term, part->term);
	assert_same_string(whole->title, part->title);
	assert_same_string(whole->pinpoint, part->pinpoint);
	assert_int_equal(whole->relation, part->relation);
	assert_int_equal(whole->attributes, part->attributes);
	assert_int_equal(whole->paragraph, part->paragraph);
	assert_same_span(whole->sentence, part->sentence);
	assert_true(whole->confidence == part->confidence);
}

/* Compare the sources, which are references of the whole and of the window. */
static void assert_same_source(const sovb_document *whole, size_t i, const sovb_document *window, size_t k)
{
	int in_whole = sovb_document_reference(whole, i)->source, in_window = sovb_document_reference(window, k)->source;

	assert_int_equal(in_whole == SOVB_SOURCE_DOCUMENT, in_window == SOVB_SOURCE_DOCUMENT);
	if (in_whole != SOVB_SOURCE_DOCUMENT)
		assert_same_span(sovb_document_reference(whole, (size_t)in_whole)->anchor,
		                 sovb_document_reference(window, (size_t)in_window)->anchor);
}

/* Read the file in windows beside the document; returns how many there were. */
static size_t compare(const sovb_document *whole, size_t window_bytes)
{
	const sovb_stream_options options = {.least_bytes = 1, .window_bytes = window_bytes};
	const sovb_document *window;
	sovb_stream *stream;
	sovb_error err;
	size_t windows = 0, count = 0;

	assert_int_equal(sovb_stream_open(&stream, reader, path, &options, &err), SOVB_OK);
	assert_non_null(stream);
	assert_int_equal(sovb_stream_bytes(stream), sovb_document_text(whole).size);
	while (sovb_stream_next(&window, stream, &err) == SOVB_OK && window) {
		assert_same_string(windows ? (sovb_string){0} : sovb_document_identity(whole)->symbol, sovb_document_identity(window)->symbol);
		for (size_t i = 0; i < sovb_document_reference_count(window); i++, count++) {
			assert_true(count < sovb_document_reference_count(whole));
			assert_same_reference(sovb_document_reference(whole, count), sovb_document_reference(window, i));
			assert_same_source(whole, count, window, i);
		}
		windows++;
	}
	assert_int_equal(count, sovb_document_reference_count(whole));
	sovb_stream_close(stream);
	return windows;
}

static void check_pieces(const char *line_end)
{
	sovb_buffer text = SOVB_BUFFER_INIT(2 * TEXT_BYTES);
	sovb_document *whole;
	sovb_error err;

	sovb_buffer_append_text(&text, first_page);
	add_pieces(&text, TEXT_BYTES, line_end);
	write_file(text.data, text.size);
	assert_int_equal(sovb_document_parse(&whole, reader, path, text.data, text.size, &err), SOVB_OK);
	assert_true(sovb_document_reference_count(whole) > TEXT_BYTES / 400);
	assert_true(compare(whole, 4096) > 60);
	assert_true(compare(whole, 50000) > 10);
	assert_int_equal(compare(whole, 4 << 20), 1);
	sovb_document_free(whole);
	sovb_buffer_fini(&text);
}

static void windows_have_the_references_of_the_whole(void **state)
{
	(void)state;
	check_pieces("\n");
}

static void line_ends_of_windows_are_counted_alike(void **state)
{
	(void)state;
	check_pieces("\r\n");
}

/* A list longer than a window stays together; one without end is cut at some line. */
static void lists_are_kept_together(void **state)
{
	sovb_buffer text = SOVB_BUFFER_INIT(2 * TEXT_BYTES);
	sovb_document *whole;
	sovb_error err;

	(void)state;
	sovb_buffer_append_text(&text, first_page);
	add_pieces(&text, (size_t)300 << 10, "\n");
	sovb_buffer_append_text(&text, "Điều 9. Thông tư này thay thế các văn bản sau:\n");
	for (int i = 1; i < 1500; i++)
		sovb_buffer_appendf(&text, "- Thông tư số %d/2010/TT-BNV của Bộ Nội vụ;\n", i);
	sovb_buffer_append_text(&text, "Điều 10. Việc này được thực hiện.\n");
	add_pieces(&text, (size_t)600 << 10, "\n");
	write_file(text.data, text.size);
	assert_int_equal(sovb_document_parse(&whole, reader, path, text.data, text.size, &err), SOVB_OK);
	assert_true(compare(whole, 4096) > 30);
	sovb_document_free(whole);
	sovb_buffer_fini(&text);
}

/* The only document of the symbol that was dated so far is meant, also windows later. */
static void what_was_read_is_known_to_later_windows(void **state)
{
	const sovb_stream_options options = {.least_bytes = 1, .window_bytes = 4096};
	sovb_buffer text = SOVB_BUFFER_INIT(2 * TEXT_BYTES);
	const sovb_document *window;
	sovb_stream *stream;
	sovb_error err;
	size_t found = 0;

	(void)state;
	sovb_buffer_append_text(&text, first_page);
	for (int i = 0; i < 5000; i++)
		sovb_buffer_append_text(&text, "Các cơ quan có trách nhiệm thi hành, báo cáo kết quả theo quy định.\n");
	sovb_buffer_append_text(&text, "Theo Nghị quyết số 29-NQ/TW, các trường đổi mới.\n");
	write_file(text.data, text.size);
	assert_int_equal(sovb_stream_open(&stream, reader, path, &options, &err), SOVB_OK);
	while (sovb_stream_next(&window, stream, &err) == SOVB_OK && window) {
		for (size_t i = 0; i < sovb_document_reference_count(window); i++) {
			const sovb_reference *reference = sovb_document_reference(window, i);

			if (reference->kind != SOVB_KIND_NUMBERED)
				continue;
			assert_same_string(reference->resolved, (sovb_string){"29-NQ/TW@2013-11-04", 19});
			found++;
		}
	}
	assert_int_equal(found, 2);
	sovb_stream_close(stream);
	sovb_buffer_fini(&text);
}

static void other_files_are_not_streamed(void **state)
{
	static const char utf16[] = "\xFF\xFES\0o\0\n";
	const sovb_stream_options options = {.least_bytes = 1};
	sovb_stream *stream;
	sovb_error err;

	(void)state;
	write_file(first_page, sizeof first_page - 1);
	assert_int_equal(sovb_stream_open(&stream, reader, path, NULL, &err), SOVB_OK);
	assert_null(stream); /* too small */
	write_file(utf16, sizeof utf16);
	assert_int_equal(sovb_stream_open(&stream, reader, path, &options, &err), SOVB_OK);
	assert_null(stream);
	write_file("PK\x03\x04", 4);
	assert_int_equal(sovb_stream_open(&stream, reader, path, &options, &err), SOVB_OK);
	assert_null(stream);
	assert_int_equal(sovb_stream_open(&stream, reader, folder, &options, &err), SOVB_ERR_UNSUPPORTED);
	assert_null(stream);
}

static void a_window_with_a_zero_byte_is_a_failure(void **state)
{
	const sovb_stream_options options = {.least_bytes = 1, .window_bytes = 4096};
	sovb_buffer text = SOVB_BUFFER_INIT(2 * TEXT_BYTES);
	const sovb_document *window;
	sovb_stream *stream;
	sovb_error err;
	sovb_status status;

	(void)state;
	add_pieces(&text, TEXT_BYTES, "\n");
	text.data[TEXT_BYTES - 100] = '\0';
	write_file(text.data, text.size);
	assert_int_equal(sovb_stream_open(&stream, reader, path, &options, &err), SOVB_OK);
	do
		status = sovb_stream_next(&window, stream, &err);
	while (status == SOVB_OK && window);
	assert_int_equal(status, SOVB_ERR_ENCODING);
	assert_null(window);
	assert_int_equal(sovb_stream_next(&window, stream, &err), SOVB_OK);
	assert_null(window);
	sovb_stream_close(stream);
	sovb_buffer_fini(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(windows_have_the_references_of_the_whole),
		cmocka_unit_test(line_ends_of_windows_are_counted_alike),
		cmocka_unit_test(lists_are_kept_together),
		cmocka_unit_test(what_was_read_is_known_to_later_windows),
		cmocka_unit_test(other_files_are_not_streamed),
		cmocka_unit_test(a_window_with_a_zero_byte_is_a_failure),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}

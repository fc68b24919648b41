/*
 * Reading only what is near a spot finds what reading all of a text finds.
 *
 * Each sample stands far behind the first page, with paragraphs that hold no reference around it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "buffer.h"
#include "codification.h"
#include "mention.h"
#include "region.h"

#define FILLERS 600
#define FILLER "1. Người lao động có quyền và nghĩa vụ theo thỏa thuận đã được ký giữa các bên.\n"

static const char *const samples[] = {
	"Căn cứ Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.\n",
	/* What stands before. */
	"theo quy định tại khoản 2 Điều 5\nNghị định số 30/2020/NĐ-CP ngày 05/3/2020.\n",
	"Nội dung được sửa đổi, bổ sung bởi:\nNghị định số 30/2020/NĐ-CP.\n",
	"Ngày 05/3/2020, Chính phủ đã ban hành\n\nNghị định số 30/2020/NĐ-CP về công tác văn thư.\n",
	/* What goes on behind. */
	"Điều 15 của Nghị định số 52/2013/NĐ-\nCP về thương mại điện tử của Chính phủ.\n",
	"Quy chế làm việc của\nBan Chấp hành Trung ương khóa XIII được áp dụng.\n",
	"Quyết định số 15-QĐ/TU ngày\n12/5/2021 của Tỉnh ủy.\n",
	"Chỉ thị số 05-CT/TW về “học tập và làm theo tư tưởng.\n” đã được quán triệt.\n",
	/* Lists of a final clause. */
	"Thông tư này thay thế các văn bản sau:\na) Thông tư số 01/2010/TT-BNV;\nb) Quy định khác của bộ;\n"
	"c) Thông tư số 02/2011/TT-BNV.\n",
	"Bãi bỏ các văn bản sau:\n- Văn bản thứ nhất của bộ;\n- Văn bản thứ hai của bộ, gồm:\n- Văn bản khác;\n"
	"- Thông tư số 02/2011/TT-BNV.\n",
	"Các văn bản sau hết hiệu lực:\n1. Thông tư số 01/2010/TT-BNV;\n2. Quy định khác của bộ;\n3. Thông tư số 02/2011/TT-BNV.\n",
	"Nghị định này thay thế các nghị định: số 154/2005/NĐ-CP, số 87/2012/NĐ-CP; số 66/2002/NĐ-CP.\n",
	"Điều 58. Sửa đổi, bổ sung khoản 1 Điều 73 của luật khác\nSửa đổi, bổ sung khoản 1 Điều 73 của Luật số 17/2012/QH13 như sau:\n“1. Bộ.”\n",
	"Thay thế các văn bản sau:\n1. Quy định khác của bộ.\n- Thông tư số 02/2011/TT-BNV.\n",
	/* Without symbol, without number. */
	"Thực hiện Nghị quyết 29 của Bộ Chính trị, các cấp ủy đã triển khai.\n",
	"Theo Chương trình 135 của Chính phủ, các xã được hỗ trợ.\n",
	"Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng đã nêu.\n",
	"Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng.\n",
	"Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI.\n",
	"Luật Đất đai năm 2013 và Bộ luật Dân sự 2015 được áp dụng.\n",
	"Luật Giao dịch điện tử (2023) có hiệu lực.\n",
	"Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015 quy định.\n",
	"Hiến pháp năm 2013 và Pháp lệnh Ưu đãi người có công với cách mạng năm 2020.\n",
	/* Sentences of one paragraph, most of them without a reference. */
	"1. Công tác tuyên truyền được quan tâm. Cấp ủy đã chỉ đạo kịp thời. Theo Kế hoạch số 39-KH/CU ngày 16/2/2021 của Chi ủy. "
	"Kết quả rất tích cực. Đời sống được nâng lên. Quyết định số 15-QĐ/TU đã hết hiệu lực. Việc khác do chi bộ bàn.\n",
	"Việc này đã xong. Cấp ủy đã chỉ đạo kịp thời. Các bên đã ký. Bãi bỏ các văn bản sau:\n- Thông tư số 02/2011/TT-BNV.\n",
	"Nghị quyết số 35-NQ/CP về hỗ trợ doanh nghiệp nhỏ và vừa. Ngày 16/5/2016 của Chính phủ. Các bên đã ký. Theo đó, việc "
	"thực hiện Nghị quyết\nsố 36-NQ/TW được quan tâm.\n",
	"Việc này đã xong. Thông tư số 01/2010/TT-BNV hết hiệu lực. Cấp ủy đã chỉ đạo. Các bên đã ký theo quy định của\nThông tư "
	"số 02/2011/TT-BNV. Đời sống được nâng lên. Thực hiện theo TP. Hạ Long và QĐ. Chính phủ ban hành Nghị định 30/2020/NĐ-CP.\n",
	/* Rows of a drawn table. */
	"|Điều 5. Hiệu lực  |4. Áp dụng Nghị quyết số |\n|                  |193/2025/QH15 ngày 19    |\n|                  |tháng 02 năm 2025 của    |\n"
	"|                  |Quốc hội về thí điểm     |\n",
	/* Notes of the codification. */
	"Điều 4.5.NĐ.1.20. Hiệu lực thi hành\n(Điều 20 Nghị định số 144/2017/NĐ-CP Quy định chi tiết Luật Trợ giúp pháp lý ngày 15/12/2017 của "
	"Chính phủ, có hiệu lực thi hành kể từ ngày 01/01/2018)\n2. Nghị định này thay thế Nghị định số 07/2007/NĐ-CP.\n"
	"(Điều 47 Luật số 11/2017/QH14, có hiệu lực thi hành kể từ ngày 01/01/2018)\nLuật này thay thế Luật số 69/2006/QH11.\n",
	/* Odd spellings. */
	"Thực hiện Kế hoạch số: **39 - KH / CU** ngày 16/2/2021.\n",
	"Theo Nghị định 06/2002/nđ-cp và văn bản số 15.KH-UBND.\n",
	"Nghịquyết số 66.2/2025/NQ-CP, QuyếtĐịnh 15A/QĐ-TTg.\n",
	"Quyết định 18, 19 và 20-QĐ/TW; 05 - CT/TW.\n",
	"các công văn số 12 CV/TU, số 644/TTXT-ĐTDN.\n",
	"Nghị định số 1 00/2024/NĐ-CP ngay 26 thang 7 năm 2024; Quyết định số 30/201 6/QĐ-TTg.\n",
	"Nghị định sb 26/2023/NĐ-CP; của Nghị định sé\n220/2025/NĐ-CP.\n",
	"Luật Tổ chức Chính phủ số 63/2025/QH 15; Nghị quyết số 201/2025/QHI 5 của Quốc hội.\n",
	"Công điện sô 135/CD-TTg; Nghị định số 29/2025/NĐ-\u0421\u0420; Nghị định số 155/2018//NĐ-CP.\n",
	"Thông tư số 21/2012/BVHTTDL; Thông tư liên tịch số 04/2002/TTLT.\n",
	"Quyết định số[ 2164/GD-ĐT](https://thuvienphapluat.vn/van-ban.aspx) ngày 27/6/1995.\n",
	"Theo luật Đất đai năm 2013 và bộ luật Lao động 2019.\n",
	"Nghị quyết hội nghị lần thứ tám BCHTW khóa XI; Nghị quyết TƯ 4 khóa XI.\n",
	"Nghị quyết T.Ư 5 và nghị quyết Đại hội XIII đã nêu.\n",
	"Theo Nghị quyết số 32/1999 và Luật số 01/2021 thì vẫn còn thời hiệu.\n",
	"Kết luận số 119-KL/TW ngày 20/01/2025 của\nBộ Chính trị về định hướng.\n",
	/* Ends of lines and of pages within a reference. */
	"Quyết định số 1187/QĐ-BNV ngày 15/10/2025 của Bộ trưởng Bộ\nNội vụ phê duyệt Đề án theo Nghị định số 30/2020/NĐ-CP.\n",
	"Thực hiện ý kiến của Bộ\nTài chính tại Công văn số 15/BTC-NSNN ngày 15/10/2025, các bên đã ký.\n",
	"với quy định tại Luật\nThanh tra số 84/2025/QH15 ngày 25/6/2025.\n",
	"Quyết định số 1187/QĐ-BNV ngày\n\f5\n\n15 tháng 10 năm\n\f6\n2025 của Bộ Nội vụ; Nghị quyết\n\n7\n\n29 của Bộ Chính trị.\n",
	/* Specks of a scan. */
	"Nghị định số 214/2025/NĐ-CP ngày 04 tháng 8 .\n\nnăm 2025 của , Chính phủ.\nNghị định số 215/2025/NĐ-CP của\n- Chính phủ; Quyết định số 15/QĐ-UBND ngày\n- 02/4/2025.\n",
	"Nghị quyết số 202/2025/QH15 của Ủy ban.\nThường vụ Quốc hội; Thông báo số 64/TB-SNV. ngày 11/11/2025 .của Sở Nội vụ.\n",
	"Tờ trình số 379/TT r-SNV; Tờ trình số 380/TTr của Sở; Quyết định số 1441/QĐ- -UBND; Nghị quyết 2l-NQ/TW, số l8-NQ/TW.\n",
	"Kế hoạch số 996/KH-TCTLNTW-\nC04 ngày 2/3/2025 và Công văn số 346/UBND-\nNC của Ủy ban nhân dân tỉnh.\n",
};

#define COUNT (sizeof samples / sizeof *samples)

static void add_fillers(sovb_buffer *text)
{
	for (int i = 0; i < FILLERS; i++)
		sovb_buffer_append_text(text, FILLER);
}

/* The bytes of a run of tokens; both sides of the comparison have tokens of their own. */
static sovb_string bytes_of(const sovb_tokens *tokens, sovb_run run)
{
	if (run.first >= run.end)
		return (sovb_string){0};
	return (sovb_string){tokens->text + tokens->token[run.first].start,
	                     tokens->token[run.end - 1].end - tokens->token[run.first].start};
}

static void assert_same_run(const sovb_tokens *a, sovb_run in_a, const sovb_tokens *b, sovb_run in_b)
{
	sovb_string left = bytes_of(a, in_a), right = bytes_of(b, in_b);

	assert_ptr_equal(left.data, right.data);
	assert_int_equal(left.size, right.size);
}

static void assert_same_mention(const sovb_tokens *a, const sovb_mention *in_a, const sovb_tokens *b,
                                const sovb_mention *in_b)
{
	assert_int_equal(in_a->kind, in_b->kind);
	assert_string_equal(in_a->tail->text.data, in_b->tail->text.data);
	assert_string_equal(in_a->number, in_b->number);
	assert_int_equal(in_a->anchor_end, in_b->anchor_end);
	assert_int_equal(in_a->term, in_b->term);
	assert_int_equal(in_a->relation, in_b->relation);
	assert_int_equal(in_a->source, in_b->source);
	assert_int_equal(sovb_date_compare(in_a->date.date, in_b->date.date), 0);
	assert_same_run(a, in_a->anchor, b, in_b->anchor);
	assert_same_run(a, (sovb_run){in_a->first, in_a->end}, b, (sovb_run){in_b->first, in_b->end});
	assert_same_run(a, in_a->issuer, b, in_b->issuer);
	assert_same_run(a, in_a->title, b, in_b->title);
	assert_same_run(a, in_a->pinpoint, b, in_b->pinpoint);
	assert_same_run(a, in_a->sentence, b, in_b->sentence);
}

static sovb_mentions find(const sovb_tokens *tokens, sovb_arena *arena)
{
	sovb_mentions mentions = {.arena = arena};
	sovb_head head = {0};

	sovb_mentions_find(&mentions, tokens, &head);
	sovb_mentions_share(&mentions, tokens);
	sovb_notes_qualify(&mentions, tokens);
	sovb_mentions_relate(&mentions, tokens, &head);
	sovb_notes_relate(&mentions, tokens, &head);
	assert_false(mentions.failed);
	return mentions;
}

/* Read text both ways; the number of references in it. */
static size_t compare(const sovb_buffer *text, bool hard_lines)
{
	sovb_lexicon *lexicon = sovb_lexicon_new();
	sovb_layout layout = sovb_layout_of(text->data, text->size, text->size < SOVB_LAYOUT_BYTES ? text->size : SOVB_LAYOUT_BYTES, hard_lines);
	sovb_tokens all = {0}, near = {0};
	sovb_mentions in_all, in_near;
	sovb_arena arena;
	size_t count;

	sovb_arena_init(&arena, SIZE_MAX);
	assert_non_null(lexicon);
	assert_true(sovb_tokens_read(&all, lexicon, text->data, text->size, hard_lines));
	assert_true(sovb_tokens_read_near(&near, lexicon, &layout, false));
	assert_true(near.count < all.count);
	in_all = find(&all, &arena);
	in_near = find(&near, &arena);
	count = in_all.count;
	assert_int_equal(in_near.count, count);
	for (size_t i = 0; i < count; i++)
		assert_same_mention(&all, &in_all.mention[i], &near, &in_near.mention[i]);
	sovb_arena_fini(&arena);
	sovb_mentions_fini(&in_all);
	sovb_mentions_fini(&in_near);
	sovb_tokens_fini(&all);
	sovb_tokens_fini(&near);
	sovb_lexicon_free(lexicon);
	return count;
}

static void finds_each_sample_between_other_paragraphs(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2 * COUNT; i++) {
		sovb_buffer text = SOVB_BUFFER_INIT(1 << 20);

		add_fillers(&text);
		sovb_buffer_append_text(&text, samples[i / 2]);
		add_fillers(&text);
		assert_true(compare(&text, i % 2 != 0) > 0);
		sovb_buffer_fini(&text);
	}
}

static void finds_all_samples_whatever_stands_between(void **state)
{
	static const char *const between[] = {"", "\n", "- điều khác;\n", "a) điều khác;\nb) điều nữa như sau:\n", FILLER,
	                                      "Các bên có trách nhiệm:\n", "và những người khác\n"};

	(void)state;
	for (size_t k = 0; k < 2 * (sizeof between / sizeof *between); k++) {
		sovb_buffer text = SOVB_BUFFER_INIT(1 << 20);

		add_fillers(&text);
		for (size_t i = 0; i < COUNT; i++) {
			sovb_buffer_append_text(&text, samples[i]);
			for (size_t times = 0; times < 1 + i % 4; times++)
				sovb_buffer_append_text(&text, between[k / 2]);
		}
		add_fillers(&text);
		assert_true(compare(&text, k % 2 != 0) > COUNT);
		sovb_buffer_fini(&text);
	}
}

static void leaves_out_a_text_without_references(void **state)
{
	sovb_buffer text = SOVB_BUFFER_INIT(1 << 20);

	(void)state;
	add_fillers(&text);
	add_fillers(&text);
	assert_int_equal(compare(&text, false), 0);
	sovb_buffer_fini(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_each_sample_between_other_paragraphs),
		cmocka_unit_test(finds_all_samples_whatever_stands_between),
		cmocka_unit_test(leaves_out_a_text_without_references),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

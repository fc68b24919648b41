#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <expat.h>

#include <sovb/drawing.h>

#include "buffer.h"
#include "label_rows.h"
#include "marks.h"
#include "svg.h"
#include "time_axis.h"

#define S(text) ((sovb_string){(text), sizeof(text) - 1})
#define DAY(y, m, d) ((sovb_date){(y), (m), (d)})

/* ---- the axis ---- */

static double between(const sovb_axis *axis, sovb_date a, sovb_date b)
{
	return sovb_axis_place(axis, b) - sovb_axis_place(axis, a);
}

/* 2021 has 365 days, January 31 of them. */
static void axis_is_to_scale(void **state)
{
	const sovb_date days[] = {DAY(2021, 1, 1), DAY(2021, 2, 1), DAY(2022, 1, 1)};
	sovb_axis axis;

	(void)state;
	sovb_axis_init(&axis, days, 3, 100, 1100);
	assert_int_equal(axis.count, 1);
	assert_float_equal(between(&axis, days[0], days[1]) / between(&axis, days[0], days[2]), 31.0 / 365,
			   1e-9);
	assert_true(sovb_axis_place(&axis, days[0]) >= 100);
	assert_true(sovb_axis_place(&axis, days[2]) <= 1100);
}

/* From 1 March 2012 to 1 March 2020 nothing: 2922 days, and 30 days or so between the others. */
static void axis_breaks_a_long_empty_stretch(void **state)
{
	const sovb_date days[] = {DAY(2012, 1, 1), DAY(2012, 2, 1), DAY(2012, 3, 1),
				  DAY(2020, 3, 1), DAY(2020, 4, 1), DAY(2020, 5, 1)};
	sovb_axis axis;

	(void)state;
	sovb_axis_init(&axis, days, 6, 0, 1000);
	assert_int_equal(axis.count, 2);
	assert_float_equal(between(&axis, days[0], days[1]), between(&axis, days[3], days[4]),
			   1e-9); /* 31 days each */
	assert_true(between(&axis, days[2], days[3]) < between(&axis, days[0], days[2]) + SOVB_AXIS_BREAK);
	assert_true(sovb_axis_place(&axis, days[5]) <= 1000);
}

static void axis_does_not_break_even_spacing(void **state)
{
	const sovb_date days[] = {DAY(2010, 1, 1), DAY(2012, 1, 1), DAY(2014, 1, 1), DAY(2016, 1, 1),
				  DAY(2018, 1, 1)};
	sovb_axis axis;

	(void)state;
	sovb_axis_init(&axis, days, 5, 0, 1000);
	assert_int_equal(axis.count, 1);
}

static void one_day_stands_in_the_middle(void **state)
{
	const sovb_date day = DAY(2021, 6, 1);
	sovb_axis axis;

	(void)state;
	sovb_axis_init(&axis, &day, 1, 0, 1000);
	assert_float_equal(sovb_axis_place(&axis, day), 500, 10);
}

/* ---- labels ---- */

static double left_of(const sovb_label *l)
{
	return l->x - l->radius - (l->left ? l->width : 0);
}

static double right_of(const sovb_label *l)
{
	return l->x + l->radius + (l->left ? 0 : l->width);
}

static void labels_never_collide(void **state)
{
	sovb_label label[60];
	unsigned rows[2];

	(void)state;
	for (size_t i = 0; i < 60; i++)
		label[i] = (sovb_label){.x = 200 + (double)(i * i % 7) + 5.0 * (double)i,
					.radius = 6,
					.width = 70,
					.lane = i % 3 == 0};
	for (size_t i = 1; i < 60; i++) {
		for (size_t j = i; j && label[j].x < label[j - 1].x; j--) {
			sovb_label swap = label[j];

			label[j] = label[j - 1];
			label[j - 1] = swap;
		}
	}
	sovb_labels_place(label, 60, 0, rows, 2);
	for (size_t i = 0; i < 60; i++) {
		assert_true(label[i].row < rows[label[i].lane]);
		for (size_t j = i + 1; j < 60; j++) {
			if (label[i].lane != label[j].lane || label[i].row != label[j].row)
				continue;
			assert_true(right_of(&label[i]) < left_of(&label[j]) ||
				    right_of(&label[j]) < left_of(&label[i]));
		}
	}
}

static void distant_labels_share_a_row(void **state)
{
	sovb_label label[2] = {{.x = 100, .radius = 5, .width = 50}, {.x = 200, .radius = 5, .width = 50}};
	unsigned rows[1];

	(void)state;
	sovb_labels_place(label, 2, 0, rows, 1);
	assert_int_equal(rows[0], 1);
	assert_false(label[0].left);
	assert_false(label[1].left);
}

/* One to the left and one to the right of two marks that are close. */
static void close_marks_share_a_row(void **state)
{
	sovb_label label[2] = {{.x = 100, .radius = 5, .width = 50}, {.x = 120, .radius = 5, .width = 50}};
	unsigned rows[1];

	(void)state;
	sovb_labels_place(label, 2, 0, rows, 1);
	assert_int_equal(rows[0], 1);
	assert_true(label[0].left);
	assert_false(label[1].left);
}

static void no_label_is_left_of_the_lane(void **state)
{
	sovb_label label[2] = {{.x = 100, .radius = 5, .width = 50}, {.x = 120, .radius = 5, .width = 50}};
	unsigned rows[1];

	(void)state;
	sovb_labels_place(label, 2, 60, rows, 1);
	assert_int_equal(rows[0], 2);
	assert_false(label[0].left);
}

/* ---- marks ---- */

/* A province's directive, a ward's plan for it that replaces another, a cell's plan for the ward's. */
static const sovb_event chain[] = {
    {.date = {2015, 11, 12},
     .document = S("02-CT/TU"),
     .issuer = S("Ban Thường vụ Tỉnh ủy"),
     .title = S("dân vận khéo")},
    {.date = {2021, 1, 13},
     .document = S("12-KH/ĐU"),
     .issuer = S("Đảng ủy phường Giếng Đáy"),
     .title = S("ngắn")},
    {.date = {2021, 1, 13},
     .relation = SOVB_RELATION_IMPLEMENTS,
     .document = S("12-KH/ĐU"),
     .issuer = S("Đảng ủy phường Giếng Đáy"),
     .title = S("triển khai <dân vận> & \"khéo\""),
     .target = S("02-CT/TU"),
     .evidence = {.file = S("a&b.txt"),
		  .span = {10, 20},
		  .quote = S("triển khai <thực hiện> Chỉ thị 02-CT/TU")}},
    {.date = {2021, 2, 16},
     .relation = SOVB_RELATION_CITES,
     .document = S("39-KH/CU@2021-02-16"),
     .target = S("02-CT/TU")},
    {.date = {2021, 2, 16},
     .relation = SOVB_RELATION_IMPLEMENTS,
     .document = S("39-KH/CU@2021-02-16"),
     .issuer = S("Chi bộ Trường THCS Hoa Phượng"),
     .target = S("12-KH/ĐU")},
};
static const sovb_events events = {chain, sizeof chain / sizeof chain[0]};

static void events_of_a_document_are_one_mark(void **state)
{
	sovb_marks marks;

	(void)state;
	assert_int_equal(sovb_marks_init(&marks, &events, S("02-CT/TU"), 10, NULL), SOVB_OK);
	assert_int_equal(marks.count, 3);
	assert_int_equal(marks.mark[1].event_count, 2);
	assert_int_equal(marks.mark[1].title.size, strlen("triển khai <dân vận> & \"khéo\""));
	assert_true(marks.mark[0].focus);
	assert_false(marks.mark[1].focus);
	sovb_marks_fini(&marks);
}

static void a_mark_shows_the_strongest_relation(void **state)
{
	sovb_marks marks;

	(void)state;
	assert_int_equal(sovb_marks_init(&marks, &events, (sovb_string){0}, 10, NULL), SOVB_OK);
	assert_int_equal(marks.mark[0].kind, SOVB_MARK_ISSUED);
	assert_int_equal(marks.mark[2].kind, SOVB_MARK_IMPLEMENTS); /* it cites, too */
	sovb_marks_fini(&marks);
}

static void lanes_follow_the_level(void **state)
{
	sovb_marks marks;

	(void)state;
	assert_int_equal(sovb_marks_init(&marks, &events, (sovb_string){0}, 10, NULL), SOVB_OK);
	assert_int_equal(marks.mark[0].lane, 1); /* province */
	assert_int_equal(marks.mark[1].lane, 3); /* base */
	assert_int_equal(marks.mark[2].lane, 4); /* cell */
	sovb_marks_fini(&marks);
}

static void marks_are_found_by_key(void **state)
{
	sovb_marks marks;

	(void)state;
	assert_int_equal(sovb_marks_init(&marks, &events, (sovb_string){0}, 10, NULL), SOVB_OK);
	assert_ptr_equal(sovb_marks_find(&marks, S("12-KH/ĐU")), &marks.mark[1]);
	assert_ptr_equal(sovb_marks_find(&marks, S("39-KH/CU@2021-02-16")), &marks.mark[2]);
	assert_null(sovb_marks_find(&marks, S("39-KH/CU")));
	sovb_marks_fini(&marks);
}

/* 100 documents that only cite, one a day, and the one asked for on the 50th. */
static void the_nearest_are_drawn(void **state)
{
	static char keys[100][24];
	sovb_event many[100];
	sovb_marks marks;

	(void)state;
	for (int i = 0; i < 100; i++) {
		snprintf(keys[i], sizeof keys[i], "%02d-CV/CU", i + 1);
		many[i] = (sovb_event){.date = {2021, (uint8_t)(1 + i / 25), (uint8_t)(1 + i % 25)},
				       .document = {keys[i], strlen(keys[i])},
				       .target = S("99-CT/TW")};
	}
	many[99].relation = SOVB_RELATION_IMPLEMENTS;
	assert_int_equal(sovb_marks_init(&marks, &(sovb_events){many, 100}, S("50-CV/CU"), 10, NULL),
			 SOVB_OK);
	assert_int_equal(marks.count, 100);
	assert_int_equal(marks.drawn, 10);
	assert_true(marks.mark[49].drawn); /* asked for */
	assert_true(marks.mark[48].drawn); /* the day before */
	assert_true(marks.mark[99].drawn); /* it does something */
	assert_false(marks.mark[0].drawn);
	assert_false(marks.mark[98].drawn);
	sovb_marks_fini(&marks);
}

static void what_has_no_day_is_left_out(void **state)
{
	const sovb_event event = {.date = {2021, 0, 0}, .document = S("01-CT/TU")};
	sovb_marks marks;

	(void)state;
	assert_int_equal(sovb_marks_init(&marks, &(sovb_events){&event, 1}, (sovb_string){0}, 10, NULL),
			 SOVB_OK);
	assert_int_equal(marks.count, 0);
	sovb_marks_fini(&marks);
}

/* ---- documents ---- */

static const sovb_drawing_options options = {
    .lang = SOVB_LANG_VI,
    .title = S("Dòng thời gian <02-CT/TU>"),
    .subtitle = S("A & B"),
    .focus = S("02-CT/TU"),
    .made_on = {2023, 6, 1},
};

static sovb_buffer got;

static bool keep(void *context, const char *data, size_t size)
{
	(void)context;
	sovb_buffer_append(&got, data, size);
	return true;
}

static bool refuse(void *context, const char *data, size_t size)
{
	(void)context;
	(void)data;
	(void)size;
	return false;
}

static int clear(void **state)
{
	(void)state;
	got = (sovb_buffer)SOVB_BUFFER_INIT((size_t)16 << 20);
	return 0;
}

static int drop(void **state)
{
	(void)state;
	sovb_buffer_fini(&got);
	return 0;
}

static void assert_has(const char *text)
{
	if (!strstr(sovb_buffer_text(&got), text))
		fail_msg("not found: %s\nin: %.2000s", text, sovb_buffer_text(&got));
}

static void assert_has_not(const char *text)
{
	if (strstr(sovb_buffer_text(&got), text))
		fail_msg("found: %s", text);
}

static size_t count_of(const char *text)
{
	size_t count = 0;

	for (const char *at = sovb_buffer_text(&got); (at = strstr(at, text)); at++)
		count++;
	return count;
}

static void assert_well_formed(const char *data, size_t size)
{
	XML_Parser parser = XML_ParserCreate("UTF-8");
	enum XML_Status status;

	assert_non_null(parser);
	status = XML_Parse(parser, data, (int)size, 1);
	if (status != XML_STATUS_OK)
		fail_msg("line %lu: %s", XML_GetCurrentLineNumber(parser),
			 XML_ErrorString(XML_GetErrorCode(parser)));
	XML_ParserFree(parser);
}

static void svg_is_well_formed_and_says_what_it_shows(void **state)
{
	(void)state;
	assert_int_equal(sovb_timeline_svg(&events, &options, keep, NULL, NULL), SOVB_OK);
	assert_well_formed(got.data, got.size);
	assert_has("Dòng thời gian &lt;02-CT/TU&gt;</text>");
	assert_has("A &amp; B</text>");
	assert_has("<title id=\"sv-title\">");
	assert_has("role=\"img\"");
	assert_has("3 văn bản, từ 12/11/2015 đến 16/02/2021.");
	assert_has("Lập bằng sovb ngày 01/06/2023.");
	assert_has(">12-KH/ĐU</text>");
	assert_has(">39-KH/CU</text>"); /* without the key's day … */
	assert_has(">16/02/2021</text>");
	assert_has(
	    "triển khai thực hiện 02-CT/TU. triển khai &lt;dân vận&gt; &amp; &quot;khéo&quot;</title>");
	assert_has_not("<script");
	assert_has_not("<a ");
}

/* Two plans: two arrows, and one in the legend. */
static void svg_has_an_arrow_for_each_relation(void **state)
{
	(void)state;
	assert_int_equal(sovb_timeline_svg(&events, &options, keep, NULL, NULL), SOVB_OK);
	assert_int_equal(count_of("marker-end=\"url(#sv-head1)\""), 3);
	assert_int_equal(count_of("marker-end="), 3);
}

/* No district: the lane is there and says so; central and others are not. */
static void svg_shows_skipped_levels(void **state)
{
	(void)state;
	assert_int_equal(sovb_timeline_svg(&events, &options, keep, NULL, NULL), SOVB_OK);
	assert_has(">Cấp huyện</text>");
	assert_int_equal(count_of(">không có văn bản</text>"), 1);
	assert_has_not(">Trung ương</text>");
	assert_has_not(">Chưa rõ cấp</text>");
}

static void svg_is_the_same_every_time(void **state)
{
	sovb_buffer first;

	(void)state;
	assert_int_equal(sovb_timeline_svg(&events, &options, keep, NULL, NULL), SOVB_OK);
	first = got;
	got = (sovb_buffer)SOVB_BUFFER_INIT((size_t)16 << 20);
	assert_int_equal(sovb_timeline_svg(&events, &options, keep, NULL, NULL), SOVB_OK);
	assert_string_equal(sovb_buffer_text(&first), sovb_buffer_text(&got));
	sovb_buffer_fini(&first);
}

static void svg_of_nothing_says_so(void **state)
{
	const sovb_events none = {NULL, 0};

	(void)state;
	assert_int_equal(sovb_timeline_svg(&none, &options, keep, NULL, NULL), SOVB_OK);
	assert_well_formed(got.data, got.size);
	assert_has("Không có văn bản nào.");
}

static void svg_says_what_is_left_out(void **state)
{
	static char keys[70][24];
	sovb_event many[70];

	(void)state;
	for (int i = 0; i < 70; i++) {
		snprintf(keys[i], sizeof keys[i], "%02d-CV/CU", i + 1);
		many[i] = (sovb_event){.date = {2021, 1, 4}, .document = {keys[i], strlen(keys[i])}};
	}
	assert_int_equal(sovb_timeline_svg(&(sovb_events){many, 70}, &options, keep, NULL, NULL), SOVB_OK);
	assert_well_formed(got.data, got.size);
	assert_has("Còn 10 văn bản khác không vẽ trong hình.");
	sovb_buffer_clear(&got);
	assert_int_equal(sovb_timeline_html(&(sovb_events){many, 70}, &options, keep, NULL, NULL), SOVB_OK);
	assert_int_equal(count_of("<tr id=\"d"), 70);
	assert_int_equal(count_of("<a href=\"#d"), 60);
}

static void english_is_english(void **state)
{
	sovb_drawing_options english = options;

	(void)state;
	english.lang = SOVB_LANG_EN;
	english.title = (sovb_string){0};
	assert_int_equal(sovb_timeline_svg(&events, &english, keep, NULL, NULL), SOVB_OK);
	assert_has(">Timeline of documents</text>");
	assert_has(">implements</text>");
	assert_has_not("triển khai thực hiện 02-CT/TU");
}

/* The inline drawing is XML; so is the page, but for the head's empty elements. */
static void html_lists_documents_with_their_words(void **state)
{
	const char *body;

	(void)state;
	assert_int_equal(sovb_timeline_html(&events, &options, keep, NULL, NULL), SOVB_OK);
	body = strstr(sovb_buffer_text(&got), "<main>");
	assert_non_null(body);
	assert_well_formed(body, (size_t)(strstr(body, "</main>") - body) + strlen("</main>"));
	assert_has("<!DOCTYPE html>");
	assert_has("<html lang=\"vi\">");
	assert_has("<blockquote>triển khai &lt;thực hiện&gt; Chỉ thị 02-CT/TU</blockquote>");
	assert_has("<cite>a&amp;b.txt, byte 10 đến 20</cite>");
	assert_has("<time datetime=\"2015-11-12\">12/11/2015</time>");
	assert_has("<li>triển khai thực hiện <a href=\"#d0\">02-CT/TU</a></li>");
	assert_has("<tr id=\"d0\">");
	assert_has_not("<script");
	assert_has_not("http://www.w3.org/1999");
}

static void a_sink_that_is_full_is_told(void **state)
{
	sovb_error err;

	(void)state;
	assert_int_equal(sovb_timeline_svg(&events, &options, refuse, NULL, &err), SOVB_ERR_IO);
	assert_int_equal(sovb_timeline_html(&events, &options, refuse, NULL, &err), SOVB_ERR_IO);
}

/* ---- graph and coverage ---- */

static const sovb_graph_node nodes[] = {
    {.key = S("02-CT/TU@2015-11-12"),
     .symbol = S("02-CT/TU"),
     .date = {2015, 11, 12},
     .title = S("\"khéo\" \\ <a>"),
     .level = "province",
     .held = true},
    {.key = S("39-KH/CU"), .symbol = S("39-KH/CU"), .level = "cell", .depth = 1},
};
static const sovb_graph_link links[] = {
    {.source = 1, .target = 0, .relation = SOVB_RELATION_IMPLEMENTS, .mentions = 2}};

static void dot_quotes_and_clusters(void **state)
{
	const sovb_graph graph = {nodes, 2, links, 1, 3};

	(void)state;
	assert_int_equal(sovb_graph_dot(&graph, &options, keep, NULL, NULL), SOVB_OK);
	assert_has("label=\"Tỉnh, thành phố\"");
	assert_has("label=\"Chi bộ\"");
	assert_has("n0 [label=<<b>02-CT/TU, 12/11/2015</b><br/>&quot;khéo&quot; \\ &lt;a&gt;>, tooltip=\"\\\"khéo\\\" \\\\ <a>\"");
	assert_has("n0 -> n1 [dir=back");
	assert_has("━━▶ triển khai thực hiện");
	assert_has("┆┆ chỉ được dẫn, chưa có tệp");
	assert_has("n0 -> p4 [style=invis"); /* the cell's column is behind the province's */
	assert_has("p4 -> n1 [style=invis");
	assert_has("Còn 3 văn bản khác");
	assert_int_equal(count_of("style=\"filled,dashed\""), 1); /* not held */
}

static void mere_citations_of_others_are_not_drawn(void **state)
{
	static const sovb_graph_node three[] = {{.key = S("01-CT/TU"), .level = "province", .held = true},
						{.key = S("02-KH/TU"), .level = "province", .held = true},
						{.key = S("03-BC/CU"), .level = "cell", .held = true}};
	static const sovb_graph_link among[] = {
	    {.source = 1, .target = 0, .relation = SOVB_RELATION_IMPLEMENTS, .mentions = 1},
	    {.source = 2, .target = 0, .relation = SOVB_RELATION_CITES, .mentions = 1},
	    {.source = 2, .target = 1, .relation = SOVB_RELATION_CITES, .mentions = 2}};
	const sovb_graph graph = {three, 3, among, 3, 0};
	sovb_drawing_options whole = options;

	(void)state;
	assert_int_equal(sovb_graph_dot(&graph, &options, keep, NULL, NULL), SOVB_OK);
	assert_has("n0 -> n2 [dir=back");
	assert_int_equal(count_of("n1 -> n2 [dir=back"), 0);
	got.size = 0;
	/* Of the whole register, only what ties a document that would hang on nothing. */
	whole.focus = (sovb_string){0};
	assert_int_equal(sovb_graph_dot(&graph, &whole, keep, NULL, NULL), SOVB_OK);
	assert_has("n1 -> n2 [dir=back");
	assert_int_equal(count_of("n0 -> n2 [dir=back"), 0);
}

static void coverage_marks_what_is_missing(void **state)
{
	const sovb_answer plan = {.document = S("39-KH/CU@2021-02-16"), .date = {2021, 2, 16}, .sure = true};
	const sovb_answer hint = {.document = S("23-BC/CU"), .date = {2021, 9, 21}};
	const sovb_directive row = {.key = S("02-CT/TU"),
				    .level = "province",
				    .title = S("<b>"),
				    .answer = {&plan, &hint, NULL},
				    .count = {1, 1, 0}};

	(void)state;
	assert_int_equal(sovb_coverage_html(&(sovb_coverage){&row, 1}, &options, keep, NULL, NULL), SOVB_OK);
	assert_has("&lt;b&gt;");
	assert_has(">39-KH/CU, <time datetime=\"2021-02-16\">16/02/2021</time></li>");
	assert_has(">(23-BC/CU, <time datetime=\"2021-09-21\">21/09/2021</time>)</li>");
	assert_int_equal(count_of("<td class=\"none\">"), 1);
}

/* ---- svg ---- */

static void numbers_have_one_decimal(void **state)
{
	(void)state;
	sovb_svg_number(&got, 12.04);
	sovb_buffer_append_char(&got, ' ');
	sovb_svg_number(&got, 12.25);
	sovb_buffer_append_char(&got, ' ');
	sovb_svg_number(&got, -0.5);
	assert_string_equal(sovb_buffer_text(&got), "12 12.3 -0.5");
}

static void lines_are_cut_at_blanks(void **state)
{
	(void)state;
	assert_int_equal(sovb_svg_text_fit(S("một hai ba"), 10, false, 1000), strlen("một hai ba"));
	assert_int_equal(sovb_svg_text_fit(S("một hai ba"), 10, false, 1), strlen("một"));
	assert_true(sovb_svg_text_width(S("MMM"), 10, false) > sovb_svg_text_width(S("iii"), 10, false));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(axis_is_to_scale),
	    cmocka_unit_test(axis_breaks_a_long_empty_stretch),
	    cmocka_unit_test(axis_does_not_break_even_spacing),
	    cmocka_unit_test(one_day_stands_in_the_middle),
	    cmocka_unit_test(labels_never_collide),
	    cmocka_unit_test(distant_labels_share_a_row),
	    cmocka_unit_test(close_marks_share_a_row),
	    cmocka_unit_test(no_label_is_left_of_the_lane),
	    cmocka_unit_test(events_of_a_document_are_one_mark),
	    cmocka_unit_test(a_mark_shows_the_strongest_relation),
	    cmocka_unit_test(lanes_follow_the_level),
	    cmocka_unit_test(marks_are_found_by_key),
	    cmocka_unit_test(the_nearest_are_drawn),
	    cmocka_unit_test(what_has_no_day_is_left_out),
	    cmocka_unit_test_setup_teardown(svg_is_well_formed_and_says_what_it_shows, clear, drop),
	    cmocka_unit_test_setup_teardown(svg_has_an_arrow_for_each_relation, clear, drop),
	    cmocka_unit_test_setup_teardown(svg_shows_skipped_levels, clear, drop),
	    cmocka_unit_test_setup_teardown(svg_is_the_same_every_time, clear, drop),
	    cmocka_unit_test_setup_teardown(svg_of_nothing_says_so, clear, drop),
	    cmocka_unit_test_setup_teardown(svg_says_what_is_left_out, clear, drop),
	    cmocka_unit_test_setup_teardown(english_is_english, clear, drop),
	    cmocka_unit_test_setup_teardown(html_lists_documents_with_their_words, clear, drop),
	    cmocka_unit_test_setup_teardown(a_sink_that_is_full_is_told, clear, drop),
	    cmocka_unit_test_setup_teardown(dot_quotes_and_clusters, clear, drop),
	    cmocka_unit_test_setup_teardown(mere_citations_of_others_are_not_drawn, clear, drop),
	    cmocka_unit_test_setup_teardown(coverage_marks_what_is_missing, clear, drop),
	    cmocka_unit_test_setup_teardown(numbers_have_one_decimal, clear, drop),
	    cmocka_unit_test_setup_teardown(lines_are_cut_at_blanks, clear, drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "docx_builder.h"
#include "input.h"
#include "message.h"

#define ARENA_LIMIT ((size_t)512 << 20)

typedef struct sample {
	sovb_arena arena;
	sovb_text text;
	sovb_error err;
} sample;

static sovb_status decode_bytes(sample *s, const char *data, size_t size)
{
	sovb_arena_init(&s->arena, ARENA_LIMIT);
	return sovb_input_decode(&s->text, "thu.docx", data, size, NULL, &s->arena, &s->err);
}

static sovb_status decode(sample *s, const docx_part *parts, size_t count)
{
	size_t size;
	char *data = docx_build(parts, count, &size);
	sovb_status status = decode_bytes(s, data, size);

	free(data);
	return status;
}

static void done(sample *s)
{
	sovb_arena_fini(&s->arena);
}

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static sovb_status decode_document(sample *s, const char *document)
{
	const docx_part parts[] = {DOCX_ROOT_RELS, {.name = "word/document.xml", .data = document}};

	return decode(s, parts, COUNT(parts));
}

static void assert_lines(const sample *s, const char *expected)
{
	assert_string_equal(s->text.charset, "docx");
	assert_true(s->text.hard_lines);
	assert_string_equal(s->text.bytes, expected);
	assert_int_equal(s->text.size, strlen(expected));
}

static void assert_document(const char *document, const char *expected)
{
	sample s;

	assert_int_equal(decode_document(&s, document), SOVB_OK);
	assert_lines(&s, expected);
	done(&s);
}

#define assert_body(body, expected) assert_document(DOCX_DOCUMENT(body), expected)

#define P(content) "<w:p>" content "</w:p>"
#define R(content) "<w:r>" content "</w:r>"
#define T(text) "<w:t xml:space=\"preserve\">" text "</w:t>"
#define RT(text) R(T(text))
#define TABLE(rows) "<w:tbl>" rows "</w:tbl>"
#define ROW(cells) "<w:tr>" cells "</w:tr>"
#define CELL(content) "<w:tc>" content "</w:tc>"
#define TEXT_BOX(content) "<w:pict><w:txbxContent>" content "</w:txbxContent></w:pict>"
#define MARK(type) R("<w:fldChar w:fldCharType=\"" type "\"/>")
#define CODE(text) R("<w:instrText>" text "</w:instrText>")

static void assert_broken(const sample *s, const char *part, const char *reason)
{
	assert_int_equal(s->err.message, SOVB_MSG_BROKEN_DOCX);
	assert_string_equal(s->err.word[0], "thu.docx");
	assert_string_equal(s->err.word[1], part);
	assert_non_null(strstr(s->err.word[2], reason));
	assert_null(s->text.bytes);
	assert_int_equal(s->text.paragraph_count, 0);
}

static void assert_over_limit(const sample *s, const char *limit, const char *value)
{
	assert_int_equal(s->err.message, SOVB_MSG_LIMIT);
	assert_string_equal(s->err.word[0], "thu.docx");
	assert_string_equal(s->err.word[1], limit);
	assert_string_equal(s->err.word[2], value);
	assert_null(s->text.bytes);
}

/* ---- text of a paragraph ---- */

static void writes_one_paragraph_a_line(void **state)
{
	sample s;

	(void)state;
	assert_body(P(RT("KẾ HOẠCH")) P("") P(RT("số ") RT("39")), "KẾ HOẠCH\n\nsố 39");
	assert_body("", "");
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT(P(RT("ab")) P("") P(RT("c")))), SOVB_OK);
	assert_int_equal(s.text.paragraph_count, 3);
	assert_int_equal(s.text.paragraphs[0].span.end, 2);
	assert_int_equal(s.text.paragraphs[1].span.start, 3);
	assert_int_equal(s.text.paragraphs[1].span.end, 3);
	assert_int_equal(s.text.paragraphs[2].span.start, 4);
	assert_int_equal(s.text.paragraphs[2].place, SOVB_PLACE_BODY);
	done(&s);
}

static void joins_runs_inside_a_number(void **state)
{
	(void)state;
	/* As Word splits them: at spelling marks, at a change of language, at every revision. */
	assert_body(P(RT("Chỉ thị số ")
	              "<w:proofErr w:type=\"spellStart\"/>"
	              "<w:r w:rsidR=\"00A\"><w:rPr><w:b/></w:rPr><w:t>02-</w:t></w:r>"
	              "<w:r w:rsidR=\"00B\"><w:rPr><w:lang w:val=\"vi-VN\"/></w:rPr><w:t>CT/TU</w:t></w:r>"
	              "<w:proofErr w:type=\"spellEnd\"/>"
	              RT(" ngày 12/11/2015")),
	            "Chỉ thị số 02-CT/TU ngày 12/11/2015");
	assert_body(P(RT("3")
	              "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"
	              RT("9-K")
	              "<w:ins w:id=\"1\" w:author=\"a\">" RT("H/") "</w:ins>"
	              RT("CU")),
	            "39-KH/CU");
}

static void writes_tabs_and_breaks(void **state)
{
	(void)state;
	assert_body(P(R(T("ĐẢNG BỘ") "<w:tab/>" T("ĐẢNG CỘNG SẢN"))), "ĐẢNG BỘ\tĐẢNG CỘNG SẢN");
	assert_body(P(R(T("a") "<w:ptab w:alignment=\"right\"/>" T("b"))), "a\tb");
	assert_body(P(R(T("a") "<w:br/>" T("b") "<w:cr/>" T("c") "<w:br w:type=\"page\"/>" T("d"))),
	            "a b c d");
}

static void takes_tab_stops_for_no_tabs(void **state)
{
	(void)state;
	assert_body(P("<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr>" RT("a")), "a");
}

static void writes_special_characters(void **state)
{
	(void)state;
	assert_body(P(R(T("39") "<w:noBreakHyphen/>" T("KH"))), "39\u2011KH");
	assert_body(P(R(T("văn") "<w:softHyphen/>" T("bản"))), "vănbản");
	assert_body(P(R("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>" T("a"))), "\u2022a");
	assert_body(P(R("<w:sym w:font=\"Arial\" w:char=\"2013\"/>" T("a"))), "\u2013a");
	assert_body(P(R("<w:sym w:font=\"Arial\"/>" T("a"))), " a");
	assert_body(P(R("<w:sym w:char=\"FFFFFFFFFF\"/>" T("a"))), " a");
	assert_body(P(RT("a &amp; b &#x1EAD;")), "a & b ậ");
}

static void makes_controls_inside_text_blanks(void **state)
{
	(void)state;
	assert_body(P(RT("a\nb\tc&#10;d&#13;e&#x7F;f")), "a b c d e f");
}

static void ignores_text_that_is_not_in_a_text_element(void **state)
{
	(void)state;
	assert_body("\n  " P("\n " RT("a") "\n") "\n rác \n" P(RT("b")), "a\nb");
}

static void keeps_text_outside_paragraphs(void **state)
{
	(void)state;
	assert_body(RT("a") P(RT("b")) RT("c"), "a\nb\nc");
}

static void reads_math_text(void **state)
{
	(void)state;
	assert_body(P(RT("x ") "<m:oMath><m:r><m:t>= 5</m:t></m:r></m:oMath>"), "x = 5");
}

/* ---- tracked changes ---- */

static void drops_what_is_deleted(void **state)
{
	(void)state;
	assert_body(P(RT("a") "<w:del w:id=\"1\"><w:r><w:delText>b</w:delText></w:r></w:del>" RT("c")), "ac");
	/* Some tools leave w:t inside w:del. */
	assert_body(P("<w:del w:id=\"1\">" RT("b") "<w:r><w:tab/></w:r></w:del>" RT("c")), "c");
	assert_body(P("<w:moveFrom w:id=\"1\">" RT("a") "</w:moveFrom>" RT("b")), "b");
}

static void keeps_what_is_inserted(void **state)
{
	(void)state;
	assert_body(P("<w:ins w:id=\"1\">" RT("a") "</w:ins><w:moveTo w:id=\"2\">" RT("b") "</w:moveTo>"),
	            "ab");
	assert_body(
		P("<w:ins w:id=\"1\">" RT("a") "<w:del w:id=\"2\">" RT("b") "</w:del>" RT("c") "</w:ins>"),
		"ac");
}

#define DELETED_MARK "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>"

static void joins_paragraphs_whose_mark_is_deleted(void **state)
{
	(void)state;
	assert_body(P(DELETED_MARK RT("số 02-")) P(RT("CT/TU")) P(RT("b")), "số 02-CT/TU\nb");
	assert_body(P(RT("a")) P(DELETED_MARK "<w:del w:id=\"2\">" RT("x") "</w:del>") P(RT("b")), "a\nb");
	/* There is nothing to join with in the next cell or after the last paragraph. */
	assert_body(TABLE(ROW(CELL(P(DELETED_MARK RT("a"))) CELL(P(RT("b"))))) P(DELETED_MARK RT("c")),
	            "a\nb\nc");
	assert_body(P(DELETED_MARK RT("a")) TABLE(ROW(CELL(P(RT("b"))))), "a\nb");
	/* An inserted mark is a mark; the properties of before are none. */
	assert_body(P("<w:pPr><w:rPr><w:ins w:id=\"1\"/></w:rPr></w:pPr>" RT("a")) P(RT("b")), "a\nb");
	assert_body(P("<w:pPr><w:pPrChange><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr></w:pPrChange></w:pPr>" RT("a")),
	            "a");
}

/* ---- fields ---- */

static void keeps_results_and_drops_codes_of_fields(void **state)
{
	(void)state;
	assert_body(P(RT("ngày ") MARK("begin") CODE(" DATE ") MARK("separate") RT("16/2/2021") MARK("end")
	              RT(".")),
	            "ngày 16/2/2021.");
	assert_body(P("<w:fldSimple w:instr=\"REF a\">" RT("39-KH/CU") "</w:fldSimple>"), "39-KH/CU");
	assert_body(P("<w:hyperlink r:id=\"rId9\">" RT("39-KH/CU") "</w:hyperlink>"), "39-KH/CU");
	assert_body(P(MARK("begin") CODE("SET a b") MARK("end") RT("a")), "a");
}

#define PAGE(code) MARK("begin") CODE(code) MARK("separate") RT("5") MARK("end")

static void drops_text_that_is_part_of_a_code(void **state)
{
	(void)state;
	/* A field in the code of another. */
	assert_body(P(MARK("begin") CODE("IF ") PAGE("PAGE") CODE(" = 1 ") RT("x")
	              MARK("separate") RT("a") MARK("end") RT("!")),
	            "a!");
	/* A field in the result of another. */
	assert_body(P(MARK("begin") CODE("TOC") MARK("separate") RT("Điều ") PAGE("PAGEREF") RT("a")
	              MARK("end") RT("b")),
	            "Điều 5ab");
}

static void loses_no_words_to_a_field_without_end(void **state)
{
	(void)state;
	assert_body(P(RT("a") MARK("begin") CODE("X")) P(RT("b") MARK("end")) P(MARK("separate") RT("c")),
	            "a\nb\nc");
}

/* ---- what holds paragraphs ---- */

static void looks_through_containers(void **state)
{
	(void)state;
	assert_body("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr>"
	            "<w:sdtContent>" P(RT("a")) "</w:sdtContent></w:sdt>",
	            "a");
	assert_body(P("<w:sdt><w:sdtContent>" RT("b") "</w:sdtContent></w:sdt>"
	              "<w:smartTag w:element=\"date\">" RT("c") "</w:smartTag>"
	              "<w:customXml w:element=\"e\">" RT("d") "</w:customXml>"),
	            "bcd");
}

static void reads_tables_row_by_row(void **state)
{
	static const sovb_paragraph expected[] = {
		{{0, 1}, SOVB_PLACE_BODY, 0, 0, 0},
		{{2, 3}, SOVB_PLACE_TABLE, 1, 0, 0},
		{{4, 5}, SOVB_PLACE_TABLE, 1, 0, 0},
		{{6, 7}, SOVB_PLACE_TABLE, 1, 0, 1},
		{{8, 9}, SOVB_PLACE_TABLE, 1, 1, 0},
		{{10, 11}, SOVB_PLACE_TABLE, 2, 0, 0}, /* a table in the cell */
		{{12, 13}, SOVB_PLACE_TABLE, 1, 1, 0},
		{{14, 15}, SOVB_PLACE_TABLE, 1, 1, 1},
		{{16, 17}, SOVB_PLACE_BODY, 0, 0, 0},
		{{18, 19}, SOVB_PLACE_TABLE, 3, 0, 0},
	};
	sample s;

	(void)state;
	assert_int_equal(
		decode_document(&s,
	                        DOCX_DOCUMENT(P(RT("a"))
	                                      TABLE(ROW(CELL(P(RT("b")) P(RT("c"))) CELL(P(RT("d"))))
	                                            ROW(CELL(P(RT("e")) TABLE(ROW(CELL(P(RT("f"))))) P(RT("g")))
	                                                CELL(P(RT("h")))))
	                                      P(RT("i"))
	                                      TABLE(ROW(CELL(P(RT("j"))))))),
		SOVB_OK);
	assert_lines(&s, "a\nb\nc\nd\ne\nf\ng\nh\ni\nj");
	assert_int_equal(s.text.paragraph_count, COUNT(expected));
	for (size_t i = 0; i < COUNT(expected); i++) {
		assert_int_equal(s.text.paragraphs[i].span.start, expected[i].span.start);
		assert_int_equal(s.text.paragraphs[i].span.end, expected[i].span.end);
		assert_int_equal(s.text.paragraphs[i].place, expected[i].place);
		assert_int_equal(s.text.paragraphs[i].table, expected[i].table);
		assert_int_equal(s.text.paragraphs[i].row, expected[i].row);
		assert_int_equal(s.text.paragraphs[i].column, expected[i].column);
	}
	done(&s);
}

static void puts_a_text_box_after_its_paragraph(void **state)
{
	static const sovb_place expected[] = {
		SOVB_PLACE_BODY, SOVB_PLACE_TEXTBOX, SOVB_PLACE_TEXTBOX, SOVB_PLACE_BODY};
	sample s;

	(void)state;
	assert_int_equal(
		decode_document(&s,
	                        DOCX_DOCUMENT(P(RT("đầu ") R(TEXT_BOX(P(RT("hộp 1")) P(RT("hộp 2")))) RT("cuối"))
	                                      P(RT("sau")))),
		SOVB_OK);
	assert_lines(&s, "đầu cuối\nhộp 1\nhộp 2\nsau");
	for (size_t i = 0; i < COUNT(expected); i++)
		assert_int_equal(s.text.paragraphs[i].place, expected[i]);
	assert_memory_equal(s.text.bytes + s.text.paragraphs[2].span.start, "hộp 2", strlen("hộp 2"));
	done(&s);
	/* Boxes inside boxes, and inside a cell. */
	assert_body(P(RT("a") R(TEXT_BOX(P(RT("b") R(TEXT_BOX(P(RT("c"))))) P(RT("d")))) RT("e")) P(RT("f")),
	            "ae\nb\nc\nd\nf");
	assert_body(TABLE(ROW(CELL(P(R(TEXT_BOX(P(RT("b")))) RT("a")) P(RT("c"))))), "a\nb\nc");
	assert_body(TEXT_BOX(P(RT("a"))) P(RT("b")), "a\nb");
}

static void numbers_a_table_in_a_text_box_on_its_own(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(
		decode_document(&s,
	                        DOCX_DOCUMENT(TABLE(
					"<w:tr/>"
					ROW(CELL(P(RT("a") R(TEXT_BOX(P(RT("b")) TABLE(ROW(CELL(P(RT("c"))))))))
					         P(RT("d"))))))),
		SOVB_OK);
	assert_lines(&s, "a\nb\nc\nd");
	assert_int_equal(s.text.paragraphs[1].table, 0);
	assert_int_equal(s.text.paragraphs[2].place, SOVB_PLACE_TEXTBOX);
	assert_int_equal(s.text.paragraphs[2].table, 2);
	assert_int_equal(s.text.paragraphs[3].table, 1);
	assert_int_equal(s.text.paragraphs[3].row, 1);
	done(&s);
}

#define ALTERNATE(branches) "<mc:AlternateContent>" branches "</mc:AlternateContent>"
#define CHOICE(content) "<mc:Choice Requires=\"wps\">" content "</mc:Choice>"
#define FALLBACK(content) "<mc:Fallback>" content "</mc:Fallback>"

static void takes_one_branch_of_alternate_content(void **state)
{
	(void)state;
	assert_body(P(R(ALTERNATE(CHOICE(TEXT_BOX(P(RT("hộp")))) FALLBACK(TEXT_BOX(P(RT("hộp"))))) T("a"))),
	            "a\nhộp");
	assert_body(P(R(ALTERNATE(CHOICE(T("a")) CHOICE(T("b")) FALLBACK(T("c"))))), "a");
	assert_body(P(R(ALTERNATE(FALLBACK(T("a"))))), "a");
	/* A choice that requires what Word does not know is passed over; what it knows, and what is not declared, counts. */
#define REQUIRES(uri) "<mc:Choice xmlns:x=\"" uri "\" Requires=\"w x\">" T("a") "</mc:Choice>"
	assert_body(P(R(ALTERNATE(REQUIRES("urn:foreign") FALLBACK(T("b"))))), "b");
	assert_body(P(R(ALTERNATE(REQUIRES("http://schemas.microsoft.com/office/word/2010/wordprocessingShape") FALLBACK(T("b"))))),
	            "a");
	assert_body(P(R(ALTERNATE("<mc:Choice Requires=\"wps\">" T("a") "</mc:Choice>" FALLBACK(T("b"))))), "a");
#undef REQUIRES
	/* One inside another, and one after another. */
	assert_body(P(R(ALTERNATE(CHOICE(ALTERNATE(CHOICE(T("a")) FALLBACK(T("b")))) FALLBACK(T("c")))
	                ALTERNATE(CHOICE(T("d"))))),
	            "ad");
}

/* ---- the other stories ---- */

#define PART(root, content) "<w:" root DOCX_NAMESPACES ">" content "</w:" root ">"
#define DOCUMENT(body) {.name = "word/document.xml", .data = DOCX_DOCUMENT(body)}
#define DOCUMENT_RELS(links) {.name = "word/_rels/document.xml.rels", .data = DOCX_RELATIONSHIPS(links)}
#define SECTION(references) "<w:sectPr>" references "</w:sectPr>"
#define SHOW(which, id) "<w:" which "Reference w:type=\"default\" r:id=\"" id "\"/>"
#define NOTE(attributes, content) "<w:footnote " attributes ">" content "</w:footnote>"

static void reads_the_stories_in_order(void **state)
{
	static const docx_part parts[] = {
		DOCX_ROOT_RELS,
		/* The sections show header 2 before header 1; header 3 is shown by none. */
		DOCUMENT(P("<w:pPr>" SECTION(SHOW("footer", "f1") SHOW("header", "h2")) "</w:pPr>"
		           RT("thân") R("<w:footnoteReference w:id=\"2\"/>") R("<w:endnoteReference w:id=\"2\"/>"))
		         SECTION(SHOW("header", "h2") SHOW("header", "h1"))),
		DOCUMENT_RELS(DOCX_LINK("e", "endnotes", "endnotes.xml")
		              DOCX_LINK("n", "footnotes", "footnotes.xml")
		              DOCX_LINK("h1", "header", "header1.xml")
		              DOCX_LINK("h2", "header", "header2.xml")
		              DOCX_LINK("h3", "header", "header3.xml")
		              DOCX_LINK("f1", "footer", "footer1.xml")),
		{.name = "word/header1.xml", .data = PART("hdr", P(RT("đầu 1")))},
		{.name = "word/header2.xml", .data = PART("hdr", P(RT("đầu 2")))},
		{.name = "word/header3.xml", .data = PART("hdr", P(RT("đầu 3")))},
		{.name = "word/footer1.xml", .data = PART("ftr", P(RT("chân")))},
		{.name = "word/footnotes.xml",
		 .data = PART("footnotes",
		              NOTE("w:type=\"separator\" w:id=\"0\"", P(RT("x")))
		              NOTE("w:type=\"continuationSeparator\" w:id=\"1\"", P(RT("y")))
		              NOTE("w:type=\"continuationNotice\" w:id=\"9\"", P(RT("z")))
		              /* Nothing refers to this one: what did was deleted. */
		              NOTE("w:id=\"3\"", P(RT("cũ")))
		              NOTE("w:id=\"2\"", P(R("<w:footnoteRef/>") RT("chú 1")) P(RT("chú 2"))))},
		{.name = "word/endnotes.xml",
		 .data = PART("endnotes", "<w:endnote w:id=\"2\">" P(RT("cuối")) "</w:endnote>")},
	};
	static const sovb_place places[] = {
		SOVB_PLACE_BODY,     SOVB_PLACE_HEADER,   SOVB_PLACE_HEADER,  SOVB_PLACE_FOOTER,
		SOVB_PLACE_FOOTNOTE, SOVB_PLACE_FOOTNOTE, SOVB_PLACE_ENDNOTE,
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_OK);
	assert_lines(&s, "thân\nđầu 2\nđầu 1\nchân\nchú 1\nchú 2\ncuối");
	for (size_t i = 0; i < COUNT(places); i++)
		assert_int_equal(s.text.paragraphs[i].place, places[i]);
	done(&s);
}

#define DRAWING " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""

static void reads_text_of_drawings_and_diagrams(void **state)
{
	static const docx_part parts[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(P(RT("a") R("<w:drawing><a:txSp" DRAWING "><a:txBody><a:p><a:r><a:t>hình</a:t></a:r></a:p></a:txBody></a:txSp>"
		                     "</w:drawing>") RT("b"))),
		DOCUMENT_RELS(DOCX_LINK("d1", "diagramData", "diagrams/data1.xml")),
		{.name = "word/diagrams/data1.xml",
		 .data = "<d:dataModel xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"" DRAWING "><d:ptLst><d:pt><d:t>"
		         "<a:p><a:r><a:t>Bí thư</a:t></a:r></a:p><a:p><a:r><a:t>Phó Bí thư</a:t></a:r></a:p></d:t></d:pt></d:ptLst></d:dataModel>"},
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_OK);
	assert_lines(&s, "ab\nhình\nBí thư\nPhó Bí thư");
	assert_int_equal(s.text.paragraphs[2].place, SOVB_PLACE_TEXTBOX);
	assert_int_equal(s.text.notice_count, 0);
	done(&s);
}

static void says_what_it_leaves_out(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT(P(RT("a")) "<w:altChunk r:id=\"c1\"/>" P(RT("b")))), SOVB_OK);
	assert_lines(&s, "a\nb");
	assert_int_equal(s.text.notice_count, 1);
	assert_int_equal(s.text.notices[0].message, SOVB_MSG_DOCX_LEFT_OUT);
	done(&s);
}

static void reads_comments_when_they_are_wanted(void **state)
{
	static const docx_part parts[] = {
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("rId1", "comments", "comments.xml"))},
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("a")))},
		{.name = "word/comments.xml",
	         .data = "<w:comments" DOCX_NAMESPACES "><w:comment w:id=\"0\">" P(RT("b")) "</w:comment></w:comments>"},
	};
	const sovb_load_options options = {.comments = true};
	size_t size;
	char *data = docx_build(parts, COUNT(parts), &size);
	sample s;

	(void)state;
	assert_int_equal(decode_bytes(&s, data, size), SOVB_OK);
	assert_lines(&s, "a");
	assert_int_equal(sovb_input_decode(&s.text, "thu.docx", data, size, &options, &s.arena, &s.err), SOVB_OK);
	assert_lines(&s, "a\nb");
	assert_int_equal(s.text.paragraphs[1].place, SOVB_PLACE_COMMENT);
	done(&s);
	free(data);
}

static void reads_a_shared_header_once(void **state)
{
	static const docx_part parts[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(P(RT("a")) SECTION(SHOW("header", "h1") SHOW("header", "h2"))),
		DOCUMENT_RELS(DOCX_LINK("h1", "header", "header1.xml")
		              DOCX_LINK("h2", "header", "Header1.xml")),
		{.name = "word/header1.xml", .data = PART("hdr", P(RT("b")))},
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_OK);
	assert_lines(&s, "a\nb");
	done(&s);
}

static void keeps_the_place_of_a_table_in_a_header(void **state)
{
	static const docx_part parts[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(SECTION(SHOW("header", "h1"))),
		DOCUMENT_RELS(DOCX_LINK("h1", "header", "header1.xml")),
		{.name = "word/header1.xml",
		 .data = PART("hdr", TABLE(ROW(CELL(P(RT("a") R(TEXT_BOX(P(RT("b")))))))))},
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_OK);
	assert_lines(&s, "a\nb");
	assert_int_equal(s.text.paragraphs[0].place, SOVB_PLACE_HEADER);
	assert_int_equal(s.text.paragraphs[0].table, 1);
	assert_int_equal(s.text.paragraphs[1].place, SOVB_PLACE_HEADER);
	done(&s);
}

/* ---- packages ---- */

static void finds_the_main_part_wherever_it_is(void **state)
{
	static const docx_part absolute[] = {
		{.name = "_rels/.rels",
		 .data = DOCX_RELATIONSHIPS(DOCX_LINK("a", "officeDocument", "/W/x/../Main.xml"))},
		{.name = "w/main.XML",
		 .data = DOCX_DOCUMENT(P(RT("a")) SECTION(SHOW("header", "h")))},
		{.name = "W/_rels/Main.xml.rels",
		 .data = DOCX_RELATIONSHIPS(DOCX_LINK("h", "header", "../h/./1.xml"))},
		{.name = "h/1.xml", .data = PART("hdr", P(RT("b")))},
	};
	static const docx_part at_the_root[] = {
		{.name = "_rels/.rels",
		 .data = DOCX_RELATIONSHIPS(DOCX_LINK("a", "officeDocument", "d.xml"))},
		{.name = "d.xml",
		 .data = DOCX_DOCUMENT(P(RT("a")) SECTION(SHOW("header", "h")))},
		{.name = "_rels/d.xml.rels", .data = DOCX_RELATIONSHIPS(DOCX_LINK("h", "header", "/h.xml"))},
		{.name = "h.xml", .data = PART("hdr", P(RT("b"))), .stored = true},
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, absolute, COUNT(absolute)), SOVB_OK);
	assert_lines(&s, "a\nb");
	done(&s);
	assert_int_equal(decode(&s, at_the_root, COUNT(at_the_root)), SOVB_OK);
	assert_lines(&s, "a\nb");
	done(&s);
}

#define W "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

static void resolves_names_by_the_declaration_in_force(void **state)
{
	(void)state;
	/* The same prefix for another namespace inside, and back again after it. */
	assert_document("<a:document xmlns:a=\"" W "\"><a:body><a:p><a:r>"
	                "<x xmlns:a=\"urn:x\"><a:t>x</a:t><b:t xmlns:b=\"" W "\">c</b:t></x><a:t>d</a:t>"
	                "</a:r></a:p></a:body></a:document>",
	                "cd");
	/* The default namespace holds for elements, may be taken back, and is nothing to attributes. */
	assert_document("<document xmlns=\"" W "\" xmlns:w=\"" W "\"><body><p><r>"
	                "<fldChar w:fldCharType=\"begin\"/><t>x</t><fldChar fldCharType=\"end\"/><t>y</t>"
	                "<fldChar w:fldCharType=\"end\"/><t xmlns=\"\">z</t><t xml:space=\"preserve\">c</t>"
	                "</r></p></body></document>",
	                "c");
	/* A name from elsewhere is no name of Word's. */
	assert_body(P(R("<v:t xmlns:v=\"urn:v\">x</v:t><t>y</t>" T("c"))), "c");
}

static void refuses_prefixes_without_declaration(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT(P("<q:r/>"))), SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "unbound prefix");
	done(&s);
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT(P("<q:r xmlns:q=\"urn:q\"/><q:r/>"))), SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "unbound prefix");
	done(&s);
}

static void reads_strict_documents_with_any_prefix(void **state)
{
	static const docx_part parts[] = {
		{.name = "_rels/.rels",
		 .data = "<p:Relationships "
	                 "xmlns:p=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
	                 "<p:Relationship Id=\"a\" Target=\"d.xml\" "
	                 "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/>"
	                 "</p:Relationships>"},
		{.name = "d.xml",
		 .data = "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" "
	                 "xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" "
	                 "xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/math\"><body>"
	                 "<p><r><t>a</t><sym "
	                 "x:char=\"2022\"/></r><q:r><q:t>b</q:t></q:r></p></body></document>"},
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_OK);
	assert_lines(&s, "a\u2022b");
	done(&s);
}

static void reads_a_part_in_utf16(void **state)
{
	static const char document[] = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" DOCX_DOCUMENT(
		"<w:p><w:r><w:t>A?</w:t></w:r></w:p>");
	char utf16[2 * sizeof document] = "\xFF\xFE";
	docx_part parts[] = {DOCX_ROOT_RELS,
	                     {.name = "word/document.xml", .data = utf16, .size = sizeof utf16}};
	sample s;

	(void)state;
	for (size_t i = 0; i < sizeof document - 1; i++)
		utf16[2 + 2 * i] = document[i];
	/* The question mark, made ậ U+1EAD. */
	for (size_t i = 2; i < sizeof utf16; i += 2) {
		if (utf16[i] == '?' && utf16[i - 2] == 'A') {
			utf16[i] = '\xAD';
			utf16[i + 1] = '\x1E';
		}
	}
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_OK);
	assert_lines(&s, "A\u1EAD");
	done(&s);
}

static void composes_the_text(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT(P(RT("So\u0302") RT("\u0301")))), SOVB_OK);
	assert_lines(&s, "So\u0302\u0301");
	assert_int_equal(s.text.norm_size, strlen("Số"));
	assert_memory_equal(s.text.norm, "Số", strlen("Số"));
	done(&s);
}

static void refuses_packages_that_are_not_word(void **state)
{
	static const docx_part workbook[] = {
		{.name = "_rels/.rels",
		 .data = DOCX_RELATIONSHIPS(DOCX_LINK("a", "officeDocument", "xl/workbook.xml"))},
		{.name = "xl/workbook.xml",
		 .data = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"},
	};
	static const docx_part odt[] = {
		{.name = "mimetype", .data = "application/vnd.oasis.opendocument.text", .stored = true},
		{.name = "content.xml", .data = "<a/>"},
	};
	static const docx_part external[] = {
		{.name = "_rels/.rels",
		 .data = DOCX_RELATIONSHIPS(
			 "<Relationship Id=\"a\" TargetMode=\"External\" Type=\"" DOCX_TYPES
			 "officeDocument\" Target=\"word/document.xml\"/>")},
		DOCUMENT(P(RT("a"))),
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, workbook, COUNT(workbook)), SOVB_ERR_FORMAT);
	assert_int_equal(s.err.message, SOVB_MSG_NOT_DOCX);
	assert_string_equal(s.err.word[1], "xl/workbook.xml: <workbook>");
	done(&s);
	assert_int_equal(decode(&s, odt, COUNT(odt)), SOVB_ERR_FORMAT);
	assert_int_equal(s.err.message, SOVB_MSG_NOT_DOCX);
	done(&s);
	assert_int_equal(decode(&s, external, COUNT(external)), SOVB_ERR_FORMAT);
	assert_int_equal(s.err.message, SOVB_MSG_NOT_DOCX);
	done(&s);
}

/* The text is there, and a notice names the part that is not. */
static void assert_partly(const sample *s, const char *expected, const char *part, const char *reason)
{
	assert_lines(s, expected);
	assert_int_equal(s->text.notice_count, 1);
	assert_int_equal(s->text.notices[0].message, SOVB_MSG_BROKEN_DOCX);
	assert_int_equal(s->text.notices[0].status, SOVB_ERR_FORMAT);
	assert_string_equal(s->text.notices[0].word[1], part);
	assert_non_null(strstr(s->text.notices[0].word[2], reason));
}

static void names_the_part_that_is_missing(void **state)
{
	static const docx_part no_main[] = {DOCX_ROOT_RELS};
	static const docx_part no_notes[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(P(RT("a"))),
		DOCUMENT_RELS(DOCX_LINK("n", "footnotes", "footnotes.xml")),
	};
	static const docx_part no_header[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(P(RT("a")) SECTION(SHOW("header", "h7"))),
	};
	sample s;

	(void)state;
	assert_int_equal(decode(&s, no_main, COUNT(no_main)), SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "missing");
	done(&s);
	assert_int_equal(decode(&s, no_notes, COUNT(no_notes)), SOVB_OK);
	assert_partly(&s, "a", "word/footnotes.xml", "missing");
	done(&s);
	assert_int_equal(decode(&s, no_header, COUNT(no_header)), SOVB_OK);
	assert_partly(&s, "a", "word/document.xml", "h7");
	done(&s);
}

static void names_the_part_that_is_ill_formed(void **state)
{
	static const docx_part bad_header[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(P(RT("a")) SECTION(SHOW("header", "h1") SHOW("footer", "f1"))),
		DOCUMENT_RELS(DOCX_LINK("h1", "header", "header1.xml") DOCX_LINK("f1", "footer", "footer1.xml")),
		{.name = "word/footer1.xml", .data = PART("ftr", P(RT("chân")))},
		{.name = "word/header1.xml",
		 .data = "<w:hdr" DOCX_NAMESPACES ">" P(RT("b")) TABLE(ROW(CELL(P(RT("c")) P(R(TEXT_BOX(P(RT("d"))) "<w:oops")))))},
	};
	static const docx_part wrong_header[] = {
		DOCX_ROOT_RELS,
		DOCUMENT(P(RT("a")) SECTION(SHOW("header", "h1"))),
		DOCUMENT_RELS(DOCX_LINK("h1", "header", "header1.xml")),
		{.name = "word/header1.xml", .data = PART("ftr", P(RT("a")))},
	};
	sample s;

	(void)state;
	assert_int_equal(
		decode_document(&s, "<w:document" DOCX_NAMESPACES ">\n<w:body>" P(RT("a")) "\n</w:document>"),
		SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "line 3: mismatched tag");
	done(&s);
	/* Nothing of it is kept, and what comes after it is read. */
	assert_int_equal(decode(&s, bad_header, COUNT(bad_header)), SOVB_OK);
	assert_partly(&s, "a\nchân", "word/header1.xml", "line 1");
	assert_int_equal(s.text.paragraph_count, 2);
	assert_int_equal(s.text.paragraphs[1].place, SOVB_PLACE_FOOTER);
	done(&s);
	assert_int_equal(decode(&s, wrong_header, COUNT(wrong_header)), SOVB_OK);
	assert_partly(&s, "a", "word/header1.xml", "<ftr>");
	done(&s);
	assert_int_equal(decode_document(&s, "<w:document" DOCX_NAMESPACES
	                                     "><w:body>" P(RT("\xE1\xBA")) "</w:body></w:document>"),
	                 SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "line 1");
	done(&s);
}

static void refuses_a_doctype(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(
		decode_document(&s, "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" DOCX_DOCUMENT(
					    P(RT("&b;")))),
		SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "DOCTYPE");
	done(&s);
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT(P(RT("&eacute;")))), SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "undefined entity");
	done(&s);
}

static void refuses_passwords_and_foreign_methods(void **state)
{
	const docx_part locked[] = {
		DOCX_ROOT_RELS,
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("a"))), .password = "mật khẩu"},
	};
	const docx_part plain[] = {DOCX_ROOT_RELS, DOCUMENT(P(RT("a")))};
	size_t size, entry;
	char *data;
	sample s;

	(void)state;
	assert_int_equal(decode(&s, locked, COUNT(locked)), SOVB_ERR_ENCRYPTED);
	assert_int_equal(s.err.message, SOVB_MSG_PASSWORD);
	done(&s);

	/* The second directory entry's method (at 10) becomes 12, bzip2. */
	data = docx_build(plain, COUNT(plain), &size);
	entry = docx_find(data, size, 0, "PK\x01\x02", 4);
	entry = docx_find(data, size, entry + 4, "PK\x01\x02", 4);
	assert_true(entry < size);
	data[entry + 10] = 12;
	assert_int_equal(decode_bytes(&s, data, size), SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "method 12");
	done(&s);
	free(data);
}

static void reads_archives_that_were_streamed_or_are_large(void **state)
{
	const docx_part parts[] = {DOCX_ROOT_RELS, DOCUMENT(P(RT("Số 39-KH/CU")))};

	(void)state;
	for (int zip64 = 0; zip64 < 2; zip64++) {
		size_t size;
		char *data = docx_build_streamed(parts, COUNT(parts), zip64, &size);
		sample s;

		assert_int_equal(decode_bytes(&s, data, size), SOVB_OK);
		assert_lines(&s, "Số 39-KH/CU");
		done(&s);
		free(data);
	}
}

static void refuses_damaged_archives(void **state)
{
	const docx_part parts[] = {
		DOCX_ROOT_RELS,
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("chỗ sai"))), .stored = true},
	};
	size_t size, at;
	char *data = docx_build(parts, COUNT(parts), &size);
	sample s;

	(void)state;
	/* Cut anywhere there is no directory at the end. */
	for (size_t cut = 4; cut < size; cut += 97) {
		assert_int_equal(decode_bytes(&s, data, cut), SOVB_ERR_FORMAT);
		assert_int_equal(s.err.message, SOVB_MSG_NOT_DOCX);
		assert_null(s.text.bytes);
		done(&s);
	}
	/* One letter of the text changed: the XML is fine, the checksum is not. */
	at = docx_find(data, size, 0, "sai", 3);
	data[at] = 'm';
	assert_int_equal(decode_bytes(&s, data, size), SOVB_ERR_FORMAT);
	assert_broken(&s, "word/document.xml", "CRC");
	done(&s);
	free(data);
}

/* No single byte wrong makes a crash; what is still read is whole. */
static void survives_any_wrong_byte(void **state)
{
	const docx_part parts[] = {DOCX_ROOT_RELS, DOCUMENT(P(RT("số 02-CT/TU")))};
	size_t size;
	char *data = docx_build(parts, COUNT(parts), &size);
	sample s;

	(void)state;
	for (size_t at = 4; at < size; at++) {
		data[at] = (char)(data[at] ^ 0x55);
		if (decode_bytes(&s, data, size) == SOVB_OK)
			assert_lines(&s, "số 02-CT/TU");
		else
			assert_null(s.text.bytes);
		done(&s);
		data[at] = (char)(data[at] ^ 0x55);
	}
	free(data);
}

/* ---- limits ---- */

/* head, `count` times middle, tail; free() it. */
static char *repeat(const char *head, const char *middle, size_t count, const char *tail, size_t *size)
{
	size_t length = strlen(middle);
	char *text = malloc(strlen(head) + count * length + strlen(tail) + 1);
	char *end;

	assert_non_null(text);
	end = stpcpy(text, head);
	for (size_t i = 0; i < count; i++)
		end = mempcpy(end, middle, length);
	end = stpcpy(end, tail);
	*size = (size_t)(end - text);
	return text;
}

/* Decodes a document part with such content. */
static sovb_status decode_repeated(sample *s, const char *head, const char *middle, size_t count,
                                   const char *tail)
{
	docx_part parts[] = {DOCX_ROOT_RELS, {.name = "word/document.xml"}};
	char *text = repeat(head, middle, count, tail, &parts[1].size);
	sovb_status status;

	parts[1].data = text;
	status = decode(s, parts, COUNT(parts));
	free(text);
	return status;
}

#define HEAD "<w:document" DOCX_NAMESPACES "><w:body>"
#define TAIL "</w:body></w:document>"

static void refuses_a_bomb_by_its_ratio(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(decode_repeated(&s, HEAD, "                ", (size_t)5 << 16, TAIL),
	                 SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "zip-ratio", "200");
	done(&s);
	/* Small ones may be as dense as they are. */
	assert_int_equal(decode_repeated(&s, HEAD, "                ", (size_t)3 << 16, TAIL), SOVB_OK);
	done(&s);
}

static void refuses_bottomless_xml(void **state)
{
	sample s;
	size_t size;
	/* The document and the body are two levels. */
	char *close = repeat("", "</w:sdt>", SOVB_XML_MAX_DEPTH - 2, TAIL, &size);

	(void)state;
	assert_int_equal(decode_repeated(&s, HEAD, "<w:sdt>", SOVB_XML_MAX_DEPTH - 2, close), SOVB_OK);
	done(&s);
	assert_int_equal(decode_repeated(&s, HEAD, "<w:sdt>", SOVB_XML_MAX_DEPTH - 1, ""),
	                 SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-depth", "256");
	done(&s);
	assert_int_equal(decode_repeated(&s, HEAD, "<w:sdt>", 100000, ""), SOVB_ERR_TOO_LARGE);
	done(&s);
	free(close);
}

static void reads_tables_as_deep_as_xml_goes(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(decode_repeated(&s, HEAD, "<w:tbl><w:p/>", 400, TAIL), SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-depth", "256");
	done(&s);
}

static void refuses_too_many_text_boxes_in_one_another(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(
		decode_repeated(&s, HEAD, "<w:p><w:txbxContent>", SOVB_DOCX_MAX_TEXTBOX_DEPTH + 1, TAIL),
		SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "textbox-depth", "8");
	done(&s);
}

static void refuses_monstrous_attributes(void **state)
{
	char *attributes, *at;
	sample s;

	(void)state;
	assert_int_equal(
		decode_repeated(&s, HEAD "<w:p w:a=\"", "0123456789abcde\n", (size_t)1 << 16, "\"/>" TAIL),
		SOVB_OK);
	done(&s);
	assert_int_equal(
		decode_repeated(&s, HEAD "<w:p w:a=\"", "0123456789abcde\n", (size_t)1 << 16, "x\"/>" TAIL),
		SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-attribute-bytes", "1048576");
	done(&s);

	attributes = malloc((size_t)16 * (SOVB_XML_MAX_ATTRIBUTES + 1) + 1);
	assert_non_null(attributes);
	at = attributes;
	for (int i = 0; i <= SOVB_XML_MAX_ATTRIBUTES; i++)
		at += sprintf(at, " a%d=''", i);
	assert_int_equal(decode_repeated(&s, HEAD "<w:p", attributes, 1, "/>" TAIL), SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-attributes", "1024");
	done(&s);
	free(attributes);
}

static void refuses_too_many_namespaces(void **state)
{
	char element[64], text[SOVB_XML_MAX_NAMESPACES * sizeof element];
	sample s;

	(void)state;
	/* Four are declared by the root. */
	for (int limit = SOVB_XML_MAX_NAMESPACES - 4; limit <= SOVB_XML_MAX_NAMESPACES - 3; limit++) {
		char *end = stpcpy(text, "<w:p");

		for (int i = 0; i < limit; i++)
			end += sprintf(end, " xmlns:a%d='urn:%d'", i, i);
		strcpy(end, "/>");
		if (limit == SOVB_XML_MAX_NAMESPACES - 4) {
			assert_int_equal(decode_repeated(&s, HEAD, text, 2, TAIL), SOVB_OK);
		} else {
			assert_int_equal(decode_repeated(&s, HEAD, text, 1, TAIL), SOVB_ERR_TOO_LARGE);
			assert_over_limit(&s, "xml-namespaces", "256");
		}
		done(&s);
	}
	assert_int_equal(decode_document(&s, DOCX_DOCUMENT("<w:p xmlns:a123456789b123456789c123456789d1='urn:a'/>")),
	                 SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-prefix-bytes", "31");
	done(&s);
}

/* expat scans an unfinished token anew with each piece. */
static void refuses_an_endless_tag(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(
		decode_repeated(&s, HEAD "<w:p w:a=\"", "0123456789abcde\n", (size_t)3 << 16, "\"/>" TAIL),
		SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-token-bytes", "2097152");
	done(&s);
	assert_int_equal(decode_repeated(&s, HEAD "<!--", "0123456789abcde\n", (size_t)3 << 16, "-->" TAIL),
	                 SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "xml-token-bytes", "2097152");
	done(&s);
	/* Long text is no token. */
	assert_int_equal(decode_repeated(&s, HEAD "<w:p><w:r><w:t>", "0123456789abcde.", (size_t)3 << 16,
	                                 "</w:t></w:r></w:p>" TAIL),
	                 SOVB_OK);
	assert_int_equal(s.text.size, (size_t)3 << 20);
	done(&s);
}

static void refuses_too_many_parts(void **state)
{
	docx_part parts[] = {DOCX_ROOT_RELS, DOCUMENT(P(RT("a"))), {.name = "word/_rels/document.xml.rels"}};
	sample s;
	char *rels = repeat(
		"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
		DOCX_LINK("h", "header", "h.xml"), SOVB_DOCX_MAX_PARTS + 1, "</Relationships>",
		&parts[2].size);

	(void)state;
	parts[2].data = rels;
	assert_int_equal(decode(&s, parts, COUNT(parts)), SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "parts", "512");
	done(&s);
	free(rels);
}

static void refuses_too_many_entries(void **state)
{
	size_t count = SOVB_ZIP_MAX_ENTRIES + 1, size;
	docx_part *parts = calloc(count, sizeof *parts);
	char(*names)[16] = calloc(count, sizeof *names);
	char *data;
	sample s;

	(void)state;
	assert_non_null(parts);
	assert_non_null(names);
	for (size_t i = 0; i < count; i++) {
		snprintf(names[i], sizeof names[i], "%zu", i);
		parts[i] = (docx_part){.name = names[i], .data = "x", .stored = true};
	}
	data = docx_build(parts, count, &size);
	assert_int_equal(decode_bytes(&s, data, size), SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "zip-entries", "10000");
	done(&s);
	free(data);
	free(names);
	free(parts);
}

static void keeps_to_the_text_limit(void **state)
{
	const docx_part parts[] = {DOCX_ROOT_RELS, DOCUMENT(P(RT("abcd") R(TEXT_BOX(P(RT("efg"))))))};
	sovb_load_options options = {.max_text_bytes = 8};
	size_t size;
	char *data = docx_build(parts, COUNT(parts), &size);
	sample s;

	(void)state;
	sovb_arena_init(&s.arena, ARENA_LIMIT);
	assert_int_equal(sovb_input_decode(&s.text, "thu.docx", data, size, &options, &s.arena, &s.err),
	                 SOVB_OK);
	assert_lines(&s, "abcd\nefg");
	options.max_text_bytes = 7;
	assert_int_equal(sovb_input_decode(&s.text, "thu.docx", data, size, &options, &s.arena, &s.err),
	                 SOVB_ERR_TOO_LARGE);
	assert_over_limit(&s, "text-bytes", "7");
	done(&s);
	free(data);
}

static void reports_a_full_arena(void **state)
{
	const docx_part parts[] = {DOCX_ROOT_RELS, DOCUMENT(P(RT("abcd")))};
	size_t size;
	char *data = docx_build(parts, COUNT(parts), &size);
	sample s;

	(void)state;
	sovb_arena_init(&s.arena, 2);
	assert_int_equal(sovb_input_decode(&s.text, "thu.docx", data, size, NULL, &s.arena, &s.err),
	                 SOVB_ERR_NOMEM);
	assert_null(s.text.bytes);
	assert_int_equal(sovb_input_decode(&s.text, "thu.docx", data, 30, NULL, &s.arena, NULL),
	                 SOVB_ERR_FORMAT);
	done(&s);
	free(data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_one_paragraph_a_line),
		cmocka_unit_test(joins_runs_inside_a_number),
		cmocka_unit_test(writes_tabs_and_breaks),
		cmocka_unit_test(takes_tab_stops_for_no_tabs),
		cmocka_unit_test(writes_special_characters),
		cmocka_unit_test(makes_controls_inside_text_blanks),
		cmocka_unit_test(ignores_text_that_is_not_in_a_text_element),
		cmocka_unit_test(keeps_text_outside_paragraphs),
		cmocka_unit_test(reads_math_text),
		cmocka_unit_test(drops_what_is_deleted),
		cmocka_unit_test(keeps_what_is_inserted),
		cmocka_unit_test(joins_paragraphs_whose_mark_is_deleted),
		cmocka_unit_test(keeps_results_and_drops_codes_of_fields),
		cmocka_unit_test(drops_text_that_is_part_of_a_code),
		cmocka_unit_test(loses_no_words_to_a_field_without_end),
		cmocka_unit_test(looks_through_containers),
		cmocka_unit_test(reads_tables_row_by_row),
		cmocka_unit_test(puts_a_text_box_after_its_paragraph),
		cmocka_unit_test(numbers_a_table_in_a_text_box_on_its_own),
		cmocka_unit_test(takes_one_branch_of_alternate_content),
		cmocka_unit_test(reads_the_stories_in_order),
		cmocka_unit_test(reads_text_of_drawings_and_diagrams),
		cmocka_unit_test(says_what_it_leaves_out),
		cmocka_unit_test(reads_comments_when_they_are_wanted),
		cmocka_unit_test(reads_a_shared_header_once),
		cmocka_unit_test(keeps_the_place_of_a_table_in_a_header),
		cmocka_unit_test(finds_the_main_part_wherever_it_is),
		cmocka_unit_test(resolves_names_by_the_declaration_in_force),
		cmocka_unit_test(refuses_prefixes_without_declaration),
		cmocka_unit_test(reads_strict_documents_with_any_prefix),
		cmocka_unit_test(reads_a_part_in_utf16),
		cmocka_unit_test(composes_the_text),
		cmocka_unit_test(refuses_packages_that_are_not_word),
		cmocka_unit_test(names_the_part_that_is_missing),
		cmocka_unit_test(names_the_part_that_is_ill_formed),
		cmocka_unit_test(refuses_a_doctype),
		cmocka_unit_test(refuses_passwords_and_foreign_methods),
		cmocka_unit_test(reads_archives_that_were_streamed_or_are_large),
		cmocka_unit_test(refuses_damaged_archives),
		cmocka_unit_test(survives_any_wrong_byte),
		cmocka_unit_test(refuses_a_bomb_by_its_ratio),
		cmocka_unit_test(refuses_bottomless_xml),
		cmocka_unit_test(reads_tables_as_deep_as_xml_goes),
		cmocka_unit_test(refuses_too_many_text_boxes_in_one_another),
		cmocka_unit_test(refuses_monstrous_attributes),
		cmocka_unit_test(refuses_too_many_namespaces),
		cmocka_unit_test(refuses_an_endless_tag),
		cmocka_unit_test(refuses_too_many_parts),
		cmocka_unit_test(refuses_too_many_entries),
		cmocka_unit_test(keeps_to_the_text_limit),
		cmocka_unit_test(reports_a_full_arena),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

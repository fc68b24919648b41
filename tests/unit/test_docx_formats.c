/*
 * What styles, numbering and fonts make of the text of a Word document.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "docx.h"
#include "docx_builder.h"
#include "message.h"

#define ARENA_LIMIT ((size_t)512 << 20)
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#define P(content) "<w:p>" content "</w:p>"
#define R(content) "<w:r>" content "</w:r>"
#define T(text) "<w:t xml:space=\"preserve\">" text "</w:t>"
#define RT(text) R(T(text))

/* A paragraph of a list, one with a style, one with both. */
#define ITEM(number, level, text)                                                                            \
	P("<w:pPr><w:numPr><w:ilvl w:val=\"" level "\"/><w:numId w:val=\"" number "\"/></w:numPr></w:pPr>" RT(text))
#define STYLED(style, text) P("<w:pPr><w:pStyle w:val=\"" style "\"/></w:pPr>" RT(text))
#define FONT(name) "<w:rPr><w:rFonts w:ascii=\"" name "\" w:hAnsi=\"" name "\"/></w:rPr>"
#define IN_FONT(name, text) R(FONT(name) T(text))

#define STYLES(content) "<w:styles" DOCX_NAMESPACES ">" content "</w:styles>"
#define STYLE(kind, id, content) "<w:style w:type=\"" kind "\" w:styleId=\"" id "\">" content "</w:style>"
#define NUMBERING(content) "<w:numbering" DOCX_NAMESPACES ">" content "</w:numbering>"
#define LIST(id, content) "<w:abstractNum w:abstractNumId=\"" id "\">" content "</w:abstractNum>"
#define LEVEL(place, format, text, more)                                                                     \
	"<w:lvl w:ilvl=\"" place "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" format "\"/>" more "<w:lvlText w:val=\"" text \
	"\"/></w:lvl>"
#define NUMBER(id, list, content)                                                                            \
	"<w:num w:numId=\"" id "\"><w:abstractNumId w:val=\"" list "\"/>" content "</w:num>"
#define THEME(face)                                                                                          \
	"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme>"  \
	"<a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont><a:minorFont><a:latin typeface=\"" face "\"/></a:minorFont>"  \
	"</a:fontScheme></a:themeElements></a:theme>"

typedef struct sample {
	sovb_arena arena;
	sovb_text text;
	sovb_docx_map map;
	sovb_error err;
} sample;

/* Parts that are NULL are not there. */
static sovb_status decode(sample *s, const char *body, const char *styles, const char *numbering, const char *theme)
{
	docx_part parts[6] = {
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("rId1", "styles", "styles.xml")
	                                            DOCX_LINK("rId2", "numbering", "numbering.xml")
	                                                    DOCX_LINK("rId3", "theme", "theme/theme1.xml"))},
		{.name = "word/document.xml", .data = body},
	};
	const docx_part optional[] = {{.name = "word/styles.xml", .data = styles},
	                              {.name = "word/numbering.xml", .data = numbering},
	                              {.name = "word/theme/theme1.xml", .data = theme}};
	size_t count = 3, size;
	char *data;
	sovb_status status;

	for (size_t i = 0; i < COUNT(optional); i++) {
		if (optional[i].data)
			parts[count++] = optional[i];
	}
	data = docx_build(parts, count, &size);
	*s = (sample){0};
	sovb_arena_init(&s->arena, ARENA_LIMIT);
	status = sovb_docx_decode(&s->text, "thu.docx", data, size, &(sovb_docx_options){.max_text_bytes = 1 << 20},
	                          &s->arena, &s->map, &s->err);
	free(data);
	return status;
}

static void done(sample *s)
{
	sovb_docx_map_fini(&s->map);
	sovb_arena_fini(&s->arena);
}

static void assert_text(const char *body, const char *styles, const char *numbering, const char *theme,
                        const char *expected)
{
	sample s;

	assert_int_equal(decode(&s, body, styles, numbering, theme), SOVB_OK);
	assert_string_equal(s.text.bytes, expected);
	assert_int_equal(s.text.notice_count, 0);
	done(&s);
}

#define assert_numbered(body, numbering, expected) assert_text(DOCX_DOCUMENT(body), NULL, NUMBERING(numbering), NULL, expected)

/* ---- numbering ---- */

static void numbers_paragraphs_level_by_level(void **state)
{
	(void)state;
	assert_numbered(ITEM("1", "0", "Chung") ITEM("1", "1", "x") ITEM("1", "1", "y") ITEM("1", "2", "z")
	                        ITEM("1", "0", "Riêng") ITEM("1", "1", "t") P(RT("hết")),
	                LIST("0", LEVEL("0", "decimal", "Điều %1.", "") LEVEL("1", "decimal", "%1.%2.", "")
	                                  LEVEL("2", "lowerLetter", "%3)", ""))
	                        NUMBER("1", "0", ""),
	                "Điều 1. Chung\n1.1. x\n1.2. y\na) z\nĐiều 2. Riêng\n2.1. t\nhết");
}

static void counts_a_level_above_that_was_left_out(void **state)
{
	(void)state;
	assert_numbered(ITEM("1", "1", "a") ITEM("1", "0", "b"),
	                LIST("0", LEVEL("0", "upperRoman", "%1", "") LEVEL("1", "decimal", "%1.%2", "")) NUMBER("1", "0", ""),
	                "I.1 a\nII b");
}

static void writes_numbers_in_the_formats_of_word(void **state)
{
	static const struct {
		const char *format;
		const char *start;
		const char *label;
	} cases[] = {
		{"decimal", "39", "39"},    {"upperRoman", "1994", "MCMXCIV"}, {"lowerRoman", "48", "xlviii"},
		{"upperLetter", "27", "AA"}, {"lowerLetter", "55", "ccc"},      {"decimalZero", "7", "07"},
		{"numberInDash", "3", "- 3 -"}, {"decimalEnclosedParen", "4", "(4)"}, {"decimalEnclosedCircle", "2", "②"},
		{"hex", "255", "FF"},       {"vietnameseCounting", "21", "hai mươi mốt"}, {"vietnameseCounting", "15", "mười lăm"},
		{"ordinal", "5", "5"},      {"thaiLetters", "6", "6"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char numbering[2048], expected[64];

		snprintf(numbering, sizeof numbering,
		         NUMBERING(LIST("0", "<w:lvl w:ilvl=\"0\"><w:start w:val=\"%s\"/><w:numFmt w:val=\"%s\"/>"
		                             "<w:lvlText w:val=\"%%1\"/></w:lvl>") NUMBER("1", "0", "")),
		         cases[i].start, cases[i].format);
		snprintf(expected, sizeof expected, "%s a", cases[i].label);
		assert_text(DOCX_DOCUMENT(ITEM("1", "0", "a")), NULL, numbering, NULL, expected);
	}
}

static void obeys_what_a_level_says(void **state)
{
	(void)state;
	/* Nothing behind the label; all decimal; a level that goes on whatever stands above. */
	assert_numbered(ITEM("1", "0", "a"), LIST("0", LEVEL("0", "decimal", "%1/", "<w:suff w:val=\"nothing\"/>")) NUMBER("1", "0", ""),
	                "1/a");
	assert_numbered(ITEM("1", "0", "a") ITEM("1", "1", "b"),
	                LIST("0", LEVEL("0", "upperRoman", "%1.", "") LEVEL("1", "decimal", "%1.%2", "<w:isLgl/>")) NUMBER("1", "0", ""),
	                "I. a\n1.1 b");
	assert_numbered(ITEM("1", "0", "a") ITEM("1", "1", "b") ITEM("1", "0", "c") ITEM("1", "1", "d"),
	                LIST("0", LEVEL("0", "upperRoman", "Chương %1", "") LEVEL("1", "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>"))
	                        NUMBER("1", "0", ""),
	                "Chương I a\nĐiều 1. b\nChương II c\nĐiều 2. d");
	/* No format, no text. */
	assert_numbered(ITEM("1", "0", "a"), LIST("0", LEVEL("0", "none", "%1", "")) NUMBER("1", "0", ""), "a");
	assert_numbered(ITEM("1", "0", "100 %"), LIST("0", LEVEL("0", "decimal", "%1 %x", "")) NUMBER("1", "0", ""), "1 %x 100 %");
}

static void shares_a_list_between_its_instances(void **state)
{
	static const char list[] =
		LIST("0", LEVEL("0", "decimal", "%1.", "")) NUMBER("1", "0", "") NUMBER("2", "0", "")
			NUMBER("3", "0", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
				NUMBER("4", "0", "<w:lvlOverride w:ilvl=\"0\">" LEVEL("0", "lowerLetter", "%1)", "") "</w:lvlOverride>");
	char numbering[4096];

	(void)state;
	snprintf(numbering, sizeof numbering, NUMBERING("%s"), list);
	assert_text(DOCX_DOCUMENT(ITEM("1", "0", "a") ITEM("2", "0", "b") ITEM("3", "0", "c") ITEM("3", "0", "d")
	                                  ITEM("1", "0", "e") ITEM("4", "0", "f")),
	            NULL, numbering, NULL, "1. a\n2. b\n5. c\n6. d\n7. e\nh) f");
}

static void numbers_by_style(void **state)
{
	static const char styles[] = STYLES(
		"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
		STYLE("paragraph", "Dieu", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
		STYLE("paragraph", "Khoan", "<w:basedOn w:val=\"Dieu\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>")
		STYLE("paragraph", "DieuCon", "<w:basedOn w:val=\"Dieu\"/>")
		STYLE("paragraph", "Vong", "<w:basedOn w:val=\"Vong2\"/>") STYLE("paragraph", "Vong2", "<w:basedOn w:val=\"Vong\"/>"));
	static const char numbering[] =
		NUMBERING(LIST("7", LEVEL("0", "decimal", "Điều %1.", "<w:pStyle w:val=\"Dieu\"/>") LEVEL("1", "decimal", "%2.", ""))
	                          NUMBER("1", "7", ""));

	(void)state;
	assert_text(DOCX_DOCUMENT(STYLED("Dieu", "a") STYLED("Khoan", "b") STYLED("DieuCon", "c") STYLED("Vong", "d") P(RT("e"))),
	            styles, numbering, NULL, "Điều 1. a\n1. b\nĐiều 2. c\nd\ne");
	/* A paragraph may leave the list of its style. */
	assert_text(DOCX_DOCUMENT(P("<w:pPr><w:pStyle w:val=\"Dieu\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" RT("a"))
	                                  STYLED("Dieu", "b")),
	            styles, numbering, NULL, "a\nĐiều 1. b");
}

static void follows_the_link_to_a_list_style(void **state)
{
	(void)state;
	assert_numbered(ITEM("2", "0", "a"),
	                LIST("0", "<w:styleLink w:val=\"DS\"/>" LEVEL("0", "upperLetter", "%1.", ""))
	                        LIST("1", "<w:numStyleLink w:val=\"DS\"/>") NUMBER("1", "0", "") NUMBER("2", "1", ""),
	                "A. a");
}

static void shows_bullets(void **state)
{
	(void)state;
	assert_numbered(ITEM("1", "0", "a") ITEM("1", "1", "b") ITEM("1", "2", "c"),
	                LIST("0", LEVEL("0", "bullet", "-", "") LEVEL("1", "bullet", "\uF0B7", "<w:rPr><w:rFonts w:hAnsi=\"Symbol\"/></w:rPr>")
	                                  LEVEL("2", "bullet", "\uF0E8", ""))
	                        NUMBER("1", "0", ""),
	                "- a\n\u2022 b\n\u2022 c");
}

static void reads_a_label_in_a_legacy_font(void **state)
{
	(void)state;
	assert_numbered(ITEM("1", "0", "a"),
	                LIST("0", "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§iÒu %1.\"/>"
	                          "<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr></w:lvl>")
	                        NUMBER("1", "0", ""),
	                "Điều 1. a");
}

#define GONE "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
#define NUMPR "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"

static void counts_no_paragraph_that_is_deleted(void **state)
{
	(void)state;
	assert_numbered(ITEM("1", "0", "a") P("<w:pPr>" NUMPR GONE "</w:pPr><w:del w:id=\"2\">" RT("x") "</w:del>") ITEM("1", "0", "b"),
	                LIST("0", LEVEL("0", "decimal", "%1.", "")) NUMBER("1", "0", ""), "1. a\n2. b");
	/* An empty paragraph has a number like any other. */
	assert_numbered(ITEM("1", "0", "a") P("<w:pPr>" NUMPR "</w:pPr>") ITEM("1", "0", "b"),
	                LIST("0", LEVEL("0", "decimal", "%1.", "")) NUMBER("1", "0", ""), "1. a\n2. \n3. b");
}

static void bears_lists_that_are_not_there(void **state)
{
	sample s;

	(void)state;
	assert_text(DOCX_DOCUMENT(ITEM("1", "0", "a")), NULL, NULL, NULL, "a");
	assert_numbered(ITEM("9", "0", "a") ITEM("1", "12", "b") ITEM("x", "-1", "c"), NUMBER("1", "5", ""), "a\nb\nc");
	/* A part that is damaged costs the labels, not the text. */
	assert_int_equal(decode(&s, DOCX_DOCUMENT(ITEM("1", "0", "a")), NULL, "<w:numbering", NULL), SOVB_OK);
	assert_string_equal(s.text.bytes, "a");
	assert_int_equal(s.text.notice_count, 1);
	assert_int_equal(s.text.notices[0].message, SOVB_MSG_BROKEN_DOCX);
	assert_string_equal(s.text.notices[0].word[1], "word/numbering.xml");
	done(&s);
}

static void keeps_labels_out_of_the_map(void **state)
{
	sample s;

	(void)state;
	assert_int_equal(decode(&s, DOCX_DOCUMENT(ITEM("1", "0", "abc")), NULL,
	                        NUMBERING(LIST("0", LEVEL("0", "decimal", "Điều %1.", "")) NUMBER("1", "0", "")), NULL),
	                 SOVB_OK);
	assert_string_equal(s.text.bytes, "Điều 1. abc");
	assert_int_equal(s.text.paragraphs[0].span.start, 0);
	assert_int_equal(s.map.piece_count, 1);
	assert_int_equal(s.map.pieces[0].text.start, strlen("Điều 1. "));
	assert_int_equal(s.map.pieces[0].text.end, strlen("Điều 1. abc"));
	done(&s);
}

/* ---- fonts ---- */

#define assert_body(body, expected) assert_text(DOCX_DOCUMENT(body), NULL, NULL, NULL, expected)

static void reads_runs_in_legacy_fonts(void **state)
{
	(void)state;
	assert_body(P(IN_FONT(".VnTime", "Uû ban nh©n d©n tØnh")), "Uỷ ban nhân dân tỉnh");
	assert_body(P(IN_FONT(".VnTimeH", "quyÕt ®Þnh")), "QUYẾT ĐỊNH");
	assert_body(P(IN_FONT("VNI-Times", "UÛy ban nhaân daân")), "Ủy ban nhân dân");
	assert_body(P(IN_FONT("VPS Times", "Qu\u00D3c h\u00B6i")), "Quốc hội");
	assert_body(P(IN_FONT("VI Times", "Qu\u00AFc h\u00B5i")), "Quốc hội");
	/* Quotation marks are no bytes of the font, and stay. */
	assert_body(P(IN_FONT(".VnTime", "“§¶ng” – → Nhµ n\u00ADíc")), "“Đảng” – → Nhà nước");
}

static void reads_what_stands_for_the_byte(void **state)
{
	(void)state;
	/* Word writes the byte AD, which is ư, as a soft hyphen. */
	assert_body(P(IN_FONT(".VnTime", "§¶ng ph¸t triÓn nhµ ") R(FONT(".VnTime") T("n") "<w:softHyphen/>" T("íc"))),
	            "Đảng phát triển nhà nước");
	assert_body(P(IN_FONT(".VnTime", "Uû ban nh\uF0A9n d\uF0A9n")), "Uỷ ban nhân dân");
	assert_body(P(R("<w:sym w:font=\".VnTime\" w:char=\"F0A9\"/>")), "â");
}

static void joins_letters_across_runs(void **state)
{
	sample s;

	(void)state;
	/* The mark in the next run: together they are one letter, in NFC. */
	assert_int_equal(decode(&s, DOCX_DOCUMENT(P(IN_FONT("VNI-Times", "nhaân daân tieán ha") IN_FONT("VNI-Times", "ønh"))), NULL,
	                        NULL, NULL),
	                 SOVB_OK);
	assert_string_equal(s.text.bytes, "nhân dân tiến ha\u0300nh");
	done(&s);
}

static void keeps_unicode_under_the_name_of_a_legacy_font(void **state)
{
	(void)state;
	/* As in documents that were converted and kept their fonts. */
	assert_body(P(IN_FONT(".VnTime", "Ủy ban nhân dân")), "Ủy ban nhân dân");
	assert_body(P(IN_FONT(".VnTime", "và các cá nhân có liên quan") IN_FONT(".VnTime", " là")), "và các cá nhân có liên quan là");
	assert_body(P(IN_FONT("VNI-Times", "công nhân và nông dân")), "công nhân và nông dân");
	/* Words that both readings make: the common one counts. */
	assert_body(P(IN_FONT(".VnTime", "có")), "có");
	assert_body(P(IN_FONT(".VnTime", "cã")), "có");
}

static void mixes_legacy_and_unicode_runs(void **state)
{
	(void)state;
	assert_body(P(IN_FONT(".VnTime", "Sè 39-KH/CU, ") IN_FONT("Times New Roman", "ngày 16 tháng 2") IN_FONT("VNI-Times", " naêm 2021")),
	            "Số 39-KH/CU, ngày 16 tháng 2 năm 2021");
}

static void finds_the_font_of_a_run(void **state)
{
	static const char styles[] = STYLES(
		"<w:docDefaults><w:rPrDefault>" FONT("Times New Roman") "</w:rPrDefault></w:docDefaults>"
		STYLE("paragraph", "Cu", FONT(".VnTime")) STYLE("paragraph", "CuCon", "<w:basedOn w:val=\"Cu\"/>")
		STYLE("character", "Chu", FONT(".VnTime"))
		STYLE("table", "Bang", FONT(".VnTime") "<w:tblStylePr w:type=\"firstRow\">" FONT("Arial") "</w:tblStylePr>"));

	(void)state;
	assert_text(DOCX_DOCUMENT(STYLED("Cu", "nh©n d©n") STYLED("CuCon", "nh©n d©n") P(RT("nh©n d©n"))
	                                  P(R("<w:rPr><w:rStyle w:val=\"Chu\"/></w:rPr>" T("nh©n d©n")))
	                                          "<w:tbl><w:tblPr><w:tblStyle w:val=\"Bang\"/></w:tblPr><w:tr><w:tc>" P(RT("nh©n d©n"))
	                                          "</w:tc></w:tr></w:tbl>" P(RT("nh©n"))),
	            styles, NULL, NULL, "nhân dân\nnhân dân\nnh©n d©n\nnhân dân\nnhân dân\nnh©n");
	/* The run's own font goes before its styles. */
	assert_text(DOCX_DOCUMENT(P("<w:pPr><w:pStyle w:val=\"Cu\"/></w:pPr>" IN_FONT("Arial", "nh©n"))), styles, NULL, NULL, "nh©n");
	/* The letters are in w:hAnsi, whatever w:ascii is; a run of complex script is in w:cs. */
	assert_body(P(R("<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\".VnTime\"/></w:rPr>" T("nh©n d©n"))), "nhân dân");
	assert_body(P(R("<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\"Arial\"/></w:rPr>" T("nh©n d©n"))), "nh©n d©n");
	assert_body(P(R("<w:rPr><w:rFonts w:hAnsi=\"Arial\" w:cs=\".VnTime\"/><w:cs/></w:rPr>" T("nh©n d©n"))), "nhân dân");
}

static void finds_the_font_of_a_theme(void **state)
{
	static const char styles[] = STYLES("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" "
	                                    "w:hAnsiTheme=\"minorHAnsi\"/></w:rPr></w:rPrDefault></w:docDefaults>"
	                                    STYLE("paragraph", "A", "") STYLE("character", "B", ""));

	(void)state;
	assert_text(DOCX_DOCUMENT(P(RT("nh©n d©n"))), styles, NULL, THEME(".VnTime"), "nhân dân");
	assert_text(DOCX_DOCUMENT(P(RT("nh©n d©n"))), styles, NULL, THEME("Calibri"), "nh©n d©n");
}

static void shows_symbols(void **state)
{
	(void)state;
	assert_body(P(R("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>" T(" có ") "<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>"
	                T(" không"))),
	            "\u2611 có \u2610 không");
	assert_body(P(R("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>" T(" 5"))), "\u2265 5");
	assert_body(P(IN_FONT("Symbol", "\uF061\uF0A3b")), "\u03B1\u2264b");
	assert_body(P(R("<w:sym w:font=\"Webdings\" w:char=\"F061\"/>" T("a"))), " a");
}

static void maps_each_letter_to_its_bytes(void **state)
{
	static const char body[] = DOCX_DOCUMENT(P(IN_FONT("VNI-Times", "ñeán tænh")));
	const char *at = strstr(body, "ñeán");
	sample s;

	(void)state;
	assert_int_equal(decode(&s, body, NULL, NULL, NULL), SOVB_OK);
	assert_string_equal(s.text.bytes, "đến tỉnh");
	assert_int_equal(s.map.piece_count, 8);
	/* ế: two letters in the file, one in the text. */
	assert_int_equal(s.map.pieces[1].text.start, strlen("đ"));
	assert_int_equal(s.map.pieces[1].text.end, strlen("đế"));
	assert_int_equal(s.map.pieces[1].bytes.start, (size_t)(at - body) + strlen("ñ"));
	assert_int_equal(s.map.pieces[1].bytes.end, (size_t)(at - body) + strlen("ñeá"));
	assert_true(s.map.pieces[1].encoded);
	done(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_paragraphs_level_by_level),
		cmocka_unit_test(counts_a_level_above_that_was_left_out),
		cmocka_unit_test(writes_numbers_in_the_formats_of_word),
		cmocka_unit_test(obeys_what_a_level_says),
		cmocka_unit_test(shares_a_list_between_its_instances),
		cmocka_unit_test(numbers_by_style),
		cmocka_unit_test(follows_the_link_to_a_list_style),
		cmocka_unit_test(shows_bullets),
		cmocka_unit_test(reads_a_label_in_a_legacy_font),
		cmocka_unit_test(counts_no_paragraph_that_is_deleted),
		cmocka_unit_test(bears_lists_that_are_not_there),
		cmocka_unit_test(keeps_labels_out_of_the_map),
		cmocka_unit_test(reads_runs_in_legacy_fonts),
		cmocka_unit_test(reads_what_stands_for_the_byte),
		cmocka_unit_test(joins_letters_across_runs),
		cmocka_unit_test(keeps_unicode_under_the_name_of_a_legacy_font),
		cmocka_unit_test(mixes_legacy_and_unicode_runs),
		cmocka_unit_test(finds_the_font_of_a_run),
		cmocka_unit_test(finds_the_font_of_a_theme),
		cmocka_unit_test(shows_symbols),
		cmocka_unit_test(maps_each_letter_to_its_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <zip.h>

#include <sovb/annotate.h>

#include "docx_builder.h"
#include "markup.h"
#include "message.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define MAX_FINDINGS 8

/* A folder of its own, a draft in it, and what was found. */
typedef struct sample {
	char folder[64];
	char draft_path[96];
	char output[96];
	sovb_reader *reader;
	sovb_document *draft;
	sovb_finding finding[MAX_FINDINGS];
	size_t count;
	sovb_annotate_summary done;
	sovb_error err;
} sample;

static const sovb_rule rule = {
	.id = "V01",
	.name = "date",
	.source = "Nghị định 30/2020/NĐ-CP",
	.about = {"Ngày phải có trong lịch.", "The day is in the calendar."},
};

static void remove_folder(const char *folder)
{
	DIR *listing = opendir(folder);
	struct dirent *entry;

	assert_non_null(listing);
	while ((entry = readdir(listing))) {
		char path[512];

		if (entry->d_name[0] == '.' && strchr("./", entry->d_name[1]))
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
		unlink(path);
	}
	closedir(listing);
	rmdir(folder);
}

static int set_up(void **state)
{
	sample *s = calloc(1, sizeof *s);

	if (!s)
		return -1;
	strcpy(s->folder, "/tmp/sovb-annotate-XXXXXX");
	if (!mkdtemp(s->folder) || sovb_reader_new(&s->reader, NULL) != SOVB_OK)
		return -1;
	*state = s;
	return 0;
}

static int tear_down(void **state)
{
	sample *s = *state;

	sovb_document_free(s->draft);
	sovb_reader_free(s->reader);
	remove_folder(s->folder);
	free(s);
	return 0;
}

static void write_file(const char *path, const char *data, size_t size)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(data, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

static char *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *data;

	assert_non_null(file);
	fseek(file, 0, SEEK_END);
	*size = (size_t)ftell(file);
	rewind(file);
	data = calloc(1, *size + 1);
	assert_non_null(data);
	assert_int_equal(fread(data, 1, *size, file), *size);
	fclose(file);
	return data;
}

static void load(sample *s, const char *name, const char *data, size_t size)
{
	sovb_document_free(s->draft);
	s->count = 0;
	snprintf(s->draft_path, sizeof s->draft_path, "%s/%s", s->folder, name);
	write_file(s->draft_path, data, size);
	assert_int_equal(sovb_document_load(&s->draft, s->reader, s->draft_path, NULL, &s->err), SOVB_OK);
}

#define TYPES                                                                                                \
	{.name = "[Content_Types].xml",                                                                      \
	 .data = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"}

static void load_parts(sample *s, const docx_part *parts, size_t count)
{
	size_t size;
	char *data = docx_build(parts, count, &size);

	load(s, "dự thảo.docx", data, size);
	free(data);
	snprintf(s->output, sizeof s->output, "%s/ra.docx", s->folder);
}

static void load_body(sample *s, const char *document)
{
	const docx_part parts[] = {TYPES, DOCX_ROOT_RELS, {.name = "word/document.xml", .data = document}};

	load_parts(s, parts, COUNT(parts));
}

/* A finding on the words, which the text has once. */
static sovb_finding *find(sample *s, const char *words)
{
	sovb_string text = sovb_document_text(s->draft);
	const char *at = memmem(text.data, text.size, words, strlen(words));
	sovb_finding *finding = &s->finding[s->count++];
	size_t start;

	assert_non_null(at);
	assert_true(s->count <= MAX_FINDINGS);
	start = (size_t)(at - text.data);
	*finding = (sovb_finding){
		.rule = &rule,
		.severity = SOVB_SEVERITY_ERROR,
		.span = {start, start + strlen(words)},
		.raw = {at, strlen(words)},
		.message = {"Sai ngày.", strlen("Sai ngày.")},
	};
	return finding;
}

static sovb_status annotate_with(sample *s, const sovb_annotate_options *options)
{
	sovb_findings findings = {s->finding, s->count};

	return sovb_annotate(&s->done, s->output, s->draft, &findings, options, &s->err);
}

static sovb_status annotate(sample *s)
{
	sovb_annotate_options options = {.date = {2023, 7, 1}, .second = 3661};

	return annotate_with(s, &options);
}

/* The content of an entry of the output; free() it. */
static char *part_of(const sample *s, const char *name, size_t *size)
{
	zip_t *archive = zip_open(s->output, ZIP_RDONLY, NULL);
	zip_stat_t stat;
	zip_file_t *file;
	char *data;

	assert_non_null(archive);
	if (zip_stat(archive, name, 0, &stat) != 0) {
		zip_discard(archive);
		return NULL;
	}
	data = calloc(1, stat.size + 1);
	file = zip_fopen(archive, name, 0);
	assert_non_null(file);
	assert_int_equal(zip_fread(file, data, stat.size), stat.size);
	zip_fclose(file);
	zip_discard(archive);
	*size = stat.size;
	return data;
}

static void assert_part(const sample *s, const char *name, const char *expected)
{
	size_t size;
	char *data = part_of(s, name, &size);

	assert_non_null(data);
	assert_string_equal(data, expected);
	free(data);
}

static void assert_in_part(const sample *s, const char *name, const char *words)
{
	size_t size;
	char *data = part_of(s, name, &size);

	assert_non_null(data);
	if (!strstr(data, words))
		fail_msg("%s has no %s:\n%s", name, words, data);
	free(data);
}

/* The annotated document reads as the draft does. */
static void assert_same_text(sample *s)
{
	sovb_document *copy;
	sovb_string a = sovb_document_text(s->draft), b;

	assert_int_equal(sovb_document_load(&copy, s->reader, s->output, NULL, &s->err), SOVB_OK);
	b = sovb_document_text(copy);
	assert_int_equal(a.size, b.size);
	assert_memory_equal(a.data, b.data, a.size);
	sovb_document_free(copy);
}

#define P(content) "<w:p>" content "</w:p>"
#define R(content) "<w:r>" content "</w:r>"
#define T(text) "<w:t xml:space=\"preserve\">" text "</w:t>"
#define RT(text) R(T(text))
#define START(id) "<w:commentRangeStart w:id=\"" id "\"/>"
#define REFERENCE(id) R("<w:commentReference w:id=\"" id "\"/>")
#define END(id) "<w:commentRangeEnd w:id=\"" id "\"/>" REFERENCE(id)

/* Annotate the words of a body and compare the whole main part. */
static void assert_body(sample *s, const char *document, const char *words, const char *expected)
{
	load_body(s, document);
	find(s, words);
	unlink(s->output);
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.comments, 1);
	assert_part(s, "word/document.xml", expected);
	assert_same_text(s);
}

/* ---- where a comment stands ---- */

static void divides_a_run_and_keeps_its_formatting(void **state)
{
#define RUN "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>"
	assert_body(*state, DOCX_DOCUMENT(P(RUN T("Chỉ thị số 02-CT/TU ngày 12/11/2015.") "</w:r>")), "02-CT/TU",
	            DOCX_DOCUMENT(P(RUN T("Chỉ thị số ") "</w:r>" START("0") RUN T("02-CT/TU") "</w:r>" END("0")
	                                    RUN T(" ngày 12/11/2015.") "</w:r>")));
#undef RUN
}

static void does_not_divide_whole_runs(void **state)
{
	assert_body(*state, DOCX_DOCUMENT(P(RT("số ") RT("02-") "<w:proofErr/>" RT("CT/TU") RT(" ngày"))), "02-CT/TU",
	            DOCX_DOCUMENT(P(RT("số ") START("0") RT("02-") "<w:proofErr/>" RT("CT/TU") END("0") RT(" ngày"))));
}

static void keeps_blanks_at_the_cut(void **state)
{
	/* The first tag said nothing of blanks, as there were none at its ends. */
	assert_body(*state, DOCX_DOCUMENT(P(R("<w:t>số 39-KH/CU</w:t>"))), "39-KH/CU",
	            DOCX_DOCUMENT(P(R("<w:t xml:space=\"preserve\">số </w:t>") START("0")
	                                    R("<w:t xml:space=\"preserve\">39-KH/CU</w:t>") END("0"))));
}

static void counts_an_entity_as_one_character(void **state)
{
	assert_body(*state, DOCX_DOCUMENT(P(RT("A &amp; 11/2020/TT-BGD&amp;ĐT &lt;1&gt;"))), "11/2020/TT-BGD&ĐT",
	            DOCX_DOCUMENT(P(RT("A &amp; ") START("0") RT("11/2020/TT-BGD&amp;ĐT") END("0") RT(" &lt;1&gt;"))));
	assert_body(*state, DOCX_DOCUMENT(P(RT("A &#38; B"))), "&",
	            DOCX_DOCUMENT(P(RT("A ") START("0") RT("&#38;") END("0") RT(" B"))));
}

static void divides_a_run_between_its_children(void **state)
{
	assert_body(*state, DOCX_DOCUMENT(P(R(T("số") "<w:tab/>" T("39-KH/CU") "<w:br/>" T("ngày")))), "39-KH/CU",
	            DOCX_DOCUMENT(P(R(T("số") "<w:tab/>") START("0") RT("39-KH/CU") END("0") R("<w:br/>" T("ngày")))));
	assert_body(*state, DOCX_DOCUMENT(P(R(T("39") "<w:noBreakHyphen/>" T("KH/CU")))), "39\u2011KH",
	            DOCX_DOCUMENT(P(START("0") R(T("39") "<w:noBreakHyphen/>" T("KH")) END("0") RT("/CU"))));
}

static void stays_inside_fields_links_and_insertions(void **state)
{
#define FIELD(type) R("<w:fldChar w:fldCharType=\"" type "\"/>")
	assert_body(*state,
	            DOCX_DOCUMENT(P(FIELD("begin") R("<w:instrText>REF so</w:instrText>") FIELD("separate")
	                                    RT("số 39-KH/CU") FIELD("end"))),
	            "39-KH/CU",
	            DOCX_DOCUMENT(P(FIELD("begin") R("<w:instrText>REF so</w:instrText>") FIELD("separate") RT("số ")
	                                    START("0") RT("39-KH/CU") END("0") FIELD("end"))));
#undef FIELD
	assert_body(*state, DOCX_DOCUMENT(P("<w:hyperlink>" RT("số 39-KH/CU") "</w:hyperlink>")), "39-KH/CU",
	            DOCX_DOCUMENT(P("<w:hyperlink>" RT("số ") START("0") RT("39-KH/CU") END("0") "</w:hyperlink>")));
#define INS "<w:ins w:id=\"3\" w:author=\"a\">"
#define DEL "<w:del w:id=\"4\" w:author=\"a\"><w:r><w:delText>38</w:delText></w:r></w:del>"
	assert_body(*state, DOCX_DOCUMENT(P(DEL INS RT("số 39") "</w:ins>" RT("-KH/CU"))), "39-KH/CU",
	            DOCX_DOCUMENT(P(DEL INS RT("số ") START("0") RT("39") "</w:ins>" RT("-KH/CU") END("0"))));
#undef INS
#undef DEL
}

#define LEGACY(text) "<w:r><w:rPr><w:rFonts w:hAnsi=\"VNI-Times\"/></w:rPr>" T(text) "</w:r>"

static void divides_a_run_in_a_legacy_font_between_its_letters(void **state)
{
	sample *s = *state;
	sovb_annotate_options options = {.date = {2023, 7, 1}, .track = true};

	assert_body(s, DOCX_DOCUMENT(P(LEGACY("keá hoaïch soá 39 ñeán"))), "số 39",
	            DOCX_DOCUMENT(P(LEGACY("keá hoaïch ") START("0") LEGACY("soá 39") END("0") LEGACY(" ñeán"))));
	/* No word in Unicode can be put into such a run. */
	load_body(s, DOCX_DOCUMENT(P(LEGACY("keá hoaïch soá 39 ñeán"))));
	find(s, "số 39")->suggestion = (sovb_string){"số 40", strlen("số 40")};
	unlink(s->output);
	assert_int_equal(annotate_with(s, &options), SOVB_OK);
	assert_int_equal(s->done.comments, 1);
	assert_int_equal(s->done.tracked, 0);
}

static void stands_beside_the_label_of_a_list(void **state)
{
#define NUMBERED "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
#define LIST_BODY(content) DOCX_DOCUMENT(P(RT("trước")) P(NUMBERED content) P(RT("sau")))
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("rId1", "numbering", "numbering.xml"))},
		{.name = "word/document.xml", .data = LIST_BODY(RT("Phạm vi"))},
		{.name = "word/numbering.xml",
	         .data = "<w:numbering" DOCX_NAMESPACES "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
	                 "<w:lvlText w:val=\"Điều %1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
	                 "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"},
	};
	sample *s = *state;

	/* Words that begin in the label: what is in the file of them. */
	load_parts(s, parts, COUNT(parts));
	find(s, "1. Phạm");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_part(s, "word/document.xml", LIST_BODY(START("0") RT("Phạm") END("0") RT(" vi")));
	assert_same_text(s);
	/* Words of the label only: the comment is on those behind it, and says of what it speaks. */
	load_parts(s, parts, COUNT(parts));
	find(s, "Điều 1");
	unlink(s->output);
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.moved, 1);
	assert_part(s, "word/document.xml", LIST_BODY(START("0") RT("Phạm vi") END("0")));
	assert_in_part(s, "word/comments.xml", "Điều 1");
#undef LIST_BODY
#undef NUMBERED
}

static void marks_words_in_a_table_cell(void **state)
{
#define CELLS(content) "<w:tbl><w:tr><w:tc>" P(RT("a")) "</w:tc><w:tc>" content "</w:tc></w:tr></w:tbl>"
	assert_body(*state, DOCX_DOCUMENT(CELLS(P(RT("Số 39-KH/CU")))), "39-KH/CU",
	            DOCX_DOCUMENT(CELLS(P(RT("Số ") START("0") RT("39-KH/CU") END("0")))));
#undef CELLS
}

static void goes_around_what_cannot_be_divided(void **state)
{
#define FORMULA "<m:oMath><m:r><m:t>39-KH</m:t></m:r></m:oMath>"
	assert_body(*state, DOCX_DOCUMENT(P(RT("x ") FORMULA RT(" y"))), "39",
	            DOCX_DOCUMENT(P(RT("x ") START("0") FORMULA END("0") RT(" y"))));
#undef FORMULA
	/* Text in properties would be doubled. */
	assert_body(*state, DOCX_DOCUMENT(P("<w:r><w:rPr><w:t>a</w:t></w:rPr>" T("x 39 y") "</w:r>")), "39",
	            DOCX_DOCUMENT(P(START("0") "<w:r><w:rPr><w:t>a</w:t></w:rPr>" T("x 39 y") "</w:r>" END("0"))));
#define CDATA R("<w:t>a<![CDATA[ 39 <]]>b</w:t>")
	assert_body(*state, DOCX_DOCUMENT(P(CDATA)), "39", DOCX_DOCUMENT(P(START("0") CDATA END("0"))));
#undef CDATA
}

static void puts_several_comments_on_the_same_words(void **state)
{
	sample *s = *state;

	load_body(s, DOCX_DOCUMENT(P(RT("số 39-KH/CU ngày 31/6/2021"))));
	find(s, "39-KH/CU");
	find(s, "39-KH/CU ngày 31/6/2021");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(RT("số ") START("0") START("1") RT("39-KH/CU") END("0") RT(" ngày 31/6/2021")
	                                    END("1"))));
	assert_same_text(s);
}

static void follows_the_prefixes_of_the_document(void **state)
{
	sample *s = *state;

	load_body(s, "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r>"
	             "<x:t>so 39</x:t></x:r></x:p></x:body></x:document>");
	find(s, "39");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_in_part(s, "word/document.xml",
	               "<x:commentRangeStart x:id=\"0\"/><x:r><x:t xml:space=\"preserve\">39</x:t></x:r>"
	               "<x:commentRangeEnd x:id=\"0\"/><x:r><x:commentReference x:id=\"0\"/></x:r>");
	assert_in_part(s, "word/_rels/document.xml.rels",
	               "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\"");
	assert_in_part(s, "word/comments.xml", "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"");
	unlink(s->output);
	load_body(s, "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r>"
	             "<t>39</t></r></p></body></document>");
	find(s, "39");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_in_part(s, "word/document.xml",
	               "<p><commentRangeStart xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
	               "w:id=\"0\"/><r><t>39</t></r><commentRangeEnd ");
	assert_same_text(s);
}

/* ---- where Word takes no comments ---- */

static void puts_a_note_at_its_mark(void **state)
{
	sample *s = *state;
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("r1", "footnotes", "footnotes.xml"))},
		{.name = "word/document.xml",
	         .data = DOCX_DOCUMENT(P(RT("Một") R("<w:footnoteReference w:id=\"2\"/>") RT(" hai")))},
		{.name = "word/footnotes.xml",
	         .data = "<w:footnotes" DOCX_NAMESPACES "><w:footnote w:id=\"2\">" P(RT("Theo 39-KH/CU."))
	                 "</w:footnote></w:footnotes>"},
	};

	load_parts(s, parts, COUNT(parts));
	find(s, "39-KH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.moved, 1);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(RT("Một") START("0") R("<w:footnoteReference w:id=\"2\"/>") END("0") RT(" hai"))));
	assert_part(s, "word/footnotes.xml", parts[4].data);
	assert_in_part(s, "word/comments.xml", "Nói về chú thích cuối trang: ");
	assert_in_part(s, "word/comments.xml", "“39-KH/CU”");
	assert_same_text(s);
}

static void puts_a_header_before_the_first_words(void **state)
{
	sample *s = *state;
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("r1", "header", "header1.xml"))},
		{.name = "word/document.xml",
	         .data = DOCX_DOCUMENT(
			 P(R("<w:br/>") RT("Một")) "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/></w:sectPr>")},
		{.name = "word/header1.xml", .data = "<w:hdr" DOCX_NAMESPACES ">" P(RT("Bản 39-KH/CU")) "</w:hdr>"},
	};

	load_parts(s, parts, COUNT(parts));
	find(s, "39-KH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.moved, 1);
	assert_in_part(s, "word/document.xml", "<w:body><w:p>" REFERENCE("0") R("<w:br/>"));
	assert_part(s, "word/header1.xml", parts[4].data);
	assert_in_part(s, "word/comments.xml", "Nói về lời văn ở đầu trang: ");
}

static void puts_a_text_box_at_its_anchor(void **state)
{
#define BOX(content) R("<w:pict><w:txbxContent>" content "</w:txbxContent></w:pict>")
	sample *s = *state;

	load_body(s, DOCX_DOCUMENT(P(RT("Trước")) P(RT("Một ") BOX(P(RT("Hộp 39-KH/CU"))) RT("hai"))));
	find(s, "39-KH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.moved, 1);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(RT("Trước")) P(RT("Một ") START("0") BOX(P(RT("Hộp 39-KH/CU"))) END("0") RT("hai"))));
	assert_in_part(s, "word/comments.xml", "Nói về lời văn trong hộp chữ: ");
	assert_same_text(s);
#undef BOX
}

static void takes_the_words_of_the_body_of_what_spans_more(void **state)
{
	sample *s = *state;

	load_body(s, DOCX_DOCUMENT(P(RT("a 39-")) P(RT("KH/CU b"))));
	find(s, "39-\nKH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.moved, 0);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(RT("a ") START("0") RT("39-")) P(RT("KH/CU") END("0") RT(" b"))));
}

/* ---- the package ---- */

static void adds_the_comments_to_the_package(void **state)
{
	sample *s = *state;

	load_body(s, DOCX_DOCUMENT(P(RT("39-KH/CU"))));
	find(s, "39-KH/CU")->suggestion = (sovb_string){"a<b", 3};
	assert_int_equal(annotate(s), SOVB_OK);
	assert_part(s, "word/_rels/document.xml.rels",
	            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" DOCX_RELATIONSHIPS(
			    DOCX_LINK("rIdSovb0", "comments", "comments.xml")));
	assert_part(s, "[Content_Types].xml",
	            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
	            "<Override PartName=\"/word/comments.xml\" ContentType=\"application/"
	            "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
	assert_in_part(s, "word/comments.xml",
	               "<w:comment w:id=\"0\" w:author=\"sovb\" w:date=\"2023-07-01T01:01:01Z\" w:initials=\"sv\">");
	assert_in_part(s, "word/comments.xml", "Sai ngày.");
	assert_in_part(s, "word/comments.xml", "“a&lt;b”");
	assert_in_part(s, "word/comments.xml", "V01 (date). Ngày phải có trong lịch.");
}

static void extends_comments_under_any_name(void **state)
{
	sample *s = *state;
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("r9", "comments", "/word/gopy.xml"))},
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(START("7") RT("Một") END("7") RT(" 39-KH/CU")))},
		{.name = "word/gopy.xml",
	         .data = "<w:comments" DOCX_NAMESPACES "><w:comment w:id=\"7\" w:author=\"Lan\">" P(RT("ý kiến"))
	                 "</w:comment></w:comments>"},
	};

	load_parts(s, parts, COUNT(parts));
	find(s, "39-KH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(START("7") RT("Một") END("7") RT(" ") START("8") RT("39-KH/CU") END("8"))));
	assert_in_part(s, "word/gopy.xml",
	               "<w:comment w:id=\"7\" w:author=\"Lan\">" P(RT("ý kiến")) "</w:comment><w:comment w:id=\"8\" ");
	assert_part(s, "word/_rels/document.xml.rels", parts[2].data);
	assert_part(s, "[Content_Types].xml", parts[0].data);
}

static void leaves_all_other_entries_as_they_are_packed(void **state)
{
	sample *s = *state;
	static const char custom[] = "<a>một hai ba một hai ba một hai ba</a>";
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "customXml/item1.xml", .data = custom},
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("39-KH/CU")))},
		{.name = "word/media/image1.png", .data = "\x89PNG\r\n\0\1", .size = 8, .stored = true},
	};
	zip_t *archive;
	zip_stat_t stat;

	load_parts(s, parts, COUNT(parts));
	find(s, "39-KH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	assert_part(s, "customXml/item1.xml", custom);
	archive = zip_open(s->output, ZIP_RDONLY | ZIP_CHECKCONS, NULL);
	assert_non_null(archive);
	assert_int_equal(zip_stat(archive, "word/media/image1.png", 0, &stat), 0);
	assert_int_equal(stat.comp_method, ZIP_CM_STORE);
	assert_int_equal(stat.size, 8);
	assert_string_equal(zip_get_name(archive, 0, 0), "[Content_Types].xml");
	assert_string_equal(zip_get_name(archive, 4, 0), "word/media/image1.png");
	zip_discard(archive);
}

static void gives_the_same_bytes_again(void **state)
{
	sample *s = *state;
	size_t first_size, second_size;
	char *first, *second;

	load_body(s, DOCX_DOCUMENT(P(RT("số 39-KH/CU"))));
	find(s, "39-KH/CU");
	assert_int_equal(annotate(s), SOVB_OK);
	first = read_file(s->output, &first_size);
	unlink(s->output);
	assert_int_equal(annotate(s), SOVB_OK);
	second = read_file(s->output, &second_size);
	assert_int_equal(first_size, second_size);
	assert_memory_equal(first, second, first_size);
	free(first);
	free(second);
}

/* ---- which findings ---- */

static void leaves_out_what_is_less_grave(void **state)
{
	sample *s = *state;
	sovb_annotate_options options = {.least = SOVB_SEVERITY_WARNING};

	load_body(s, DOCX_DOCUMENT(P(RT("số 39-KH/CU ngày 31/6/2021"))));
	find(s, "39-KH/CU")->severity = SOVB_SEVERITY_INFO;
	find(s, "31/6/2021")->severity = SOVB_SEVERITY_WARNING;
	assert_int_equal(annotate_with(s, &options), SOVB_OK);
	assert_int_equal(s->done.comments, 1);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(RT("số 39-KH/CU ngày ") START("0") RT("31/6/2021") END("0"))));
}

static void comments_every_place_of_a_finding(void **state)
{
	sample *s = *state;
	sovb_span place;

	load_body(s, DOCX_DOCUMENT(P(RT("một hai ba"))));
	place = find(s, "ba")->span;
	s->count = 0;
	*find(s, "một") = (sovb_finding){
		.rule = &rule, .span = {0, strlen("một")}, .message = {"x", 1}, .places = &place, .place_count = 1};
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->done.comments, 2);
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(START("0") RT("một") END("0") RT(" hai ") START("1") RT("ba") END("1"))));
}

/* ---- corrections ---- */

#define STAMP " w:author=\"sovb\" w:date=\"2023-07-01T00:00:00Z\">"

static void proposes_the_words_that_differ(void **state)
{
	sample *s = *state;
	sovb_annotate_options options = {.date = {2023, 7, 1}, .track = true};
	static const char right[] = "39-KH/CU, ngày 16/02/2021 của";

	load_body(s, DOCX_DOCUMENT(P(R("<w:rPr><w:i/></w:rPr>" T("số 39-KH/CU, ngày 26/02/2021 của chi bộ")))));
	find(s, "39-KH/CU, ngày 26/02/2021 của")->suggestion = (sovb_string){right, strlen(right)};
	assert_int_equal(annotate_with(s, &options), SOVB_OK);
	assert_int_equal(s->done.tracked, 1);
#define I(text) R("<w:rPr><w:i/></w:rPr>" text)
	assert_part(s, "word/document.xml",
	            DOCX_DOCUMENT(P(
			    I(T("số ")) START("0") I(T("39-KH/CU, ngày ")) "<w:del w:id=\"1\"" STAMP I(
				    "<w:delText xml:space=\"preserve\">26/02/2021</w:delText>") "</w:del><w:ins w:id=\"2\"" STAMP
				    I(T("16/02/2021")) "</w:ins>" I(T(" của")) END("0") I(T(" chi bộ")))));
#undef I
}

static void proposes_only_what_is_sure_and_stands_in_one_piece(void **state)
{
	sample *s = *state;
	sovb_annotate_options options = {.track = true};
	sovb_finding *warning;

	load_body(s, DOCX_DOCUMENT(P(RT("23/QĐ-TW và 3") RT("9-KH/CU"))));
	warning = find(s, "23/QĐ-TW");
	warning->severity = SOVB_SEVERITY_WARNING;
	warning->suggestion = (sovb_string){"23-QĐ/TW", strlen("23-QĐ/TW")};
	find(s, "39-KH/CU")->suggestion = (sovb_string){"38-KH/CU", 8};
	assert_int_equal(annotate_with(s, &options), SOVB_OK);
	assert_int_equal(s->done.comments, 2);
	assert_int_equal(s->done.tracked, 0);
	assert_same_text(s);
}

/* ---- refusals ---- */

static size_t files_in(const char *folder)
{
	DIR *listing = opendir(folder);
	size_t count = 0;

	assert_non_null(listing);
	while (readdir(listing))
		count++;
	closedir(listing);
	return count - 2;
}

static void assert_refused(sample *s, sovb_message message)
{
	assert_int_not_equal(annotate(s), SOVB_OK);
	assert_int_equal(s->err.message, message);
	assert_int_equal(s->done.comments, 0);
	/* The draft only: no output, nothing temporary. */
	assert_int_equal(files_in(s->folder), 1);
}

static void refuses_the_draft_as_output(void **state)
{
	sample *s = *state;
	char link_path[128];

	load_body(s, DOCX_DOCUMENT(P(RT("39-KH/CU"))));
	strcpy(s->output, s->draft_path);
	assert_refused(s, SOVB_MSG_OUTPUT_IS_DRAFT);
	snprintf(link_path, sizeof link_path, "%s/tên khác.docx", s->folder);
	assert_int_equal(link(s->draft_path, link_path), 0);
	strcpy(s->output, link_path);
	assert_int_equal(annotate_with(s, &(sovb_annotate_options){.replace = true}), SOVB_ERR_USAGE);
	assert_int_equal(s->err.message, SOVB_MSG_OUTPUT_IS_DRAFT);
}

static void replaces_a_file_only_when_asked(void **state)
{
	sample *s = *state;
	size_t size;
	char *kept;

	load_body(s, DOCX_DOCUMENT(P(RT("39-KH/CU"))));
	find(s, "39-KH/CU");
	write_file(s->output, "cũ", 3);
	assert_int_equal(annotate(s), SOVB_ERR_USAGE);
	assert_int_equal(s->err.message, SOVB_MSG_OUTPUT_EXISTS);
	kept = read_file(s->output, &size);
	assert_int_equal(size, 3);
	free(kept);
	assert_int_equal(annotate_with(s, &(sovb_annotate_options){.replace = true}), SOVB_OK);
	assert_same_text(s);
	assert_int_equal(files_in(s->folder), 2);
}

static void refuses_signed_documents(void **state)
{
	sample *s = *state;
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("39")))},
		{.name = "_xmlsignatures/sig1.xml", .data = "<Signature/>"},
	};

	load_parts(s, parts, COUNT(parts));
	assert_refused(s, SOVB_MSG_SIGNED_DOCX);
}

static void load_with_settings(sample *s, const char *settings)
{
	const docx_part parts[] = {
		TYPES,
		DOCX_ROOT_RELS,
		{.name = "word/_rels/document.xml.rels",
	         .data = DOCX_RELATIONSHIPS(DOCX_LINK("r1", "settings", "settings.xml"))},
		{.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("39")))},
		{.name = "word/settings.xml", .data = settings},
	};

	load_parts(s, parts, COUNT(parts));
}

#define SETTINGS(content) "<w:settings" DOCX_NAMESPACES ">" content "</w:settings>"

static void refuses_protected_documents_by_name(void **state)
{
	sample *s = *state;

	load_with_settings(s, SETTINGS("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>"));
	assert_refused(s, SOVB_MSG_PROTECTED_DOCX);
	assert_string_equal(s->err.word[0], s->draft_path);
	load_with_settings(s, SETTINGS("<w:writeProtection w:hash=\"x\"/>"));
	assert_refused(s, SOVB_MSG_PROTECTED_DOCX);
	load_with_settings(s, SETTINGS("<w:documentProtection w:edit=\"comments\" w:enforcement=\"0\"/>"));
	assert_int_equal(annotate(s), SOVB_OK);
}

static void refuses_a_draft_that_changed_meanwhile(void **state)
{
	sample *s = *state;
	const docx_part parts[] = {TYPES, DOCX_ROOT_RELS,
	                           {.name = "word/document.xml", .data = DOCX_DOCUMENT(P(RT("khác")))}};
	size_t size;
	char *data = docx_build(parts, COUNT(parts), &size);

	load_body(s, DOCX_DOCUMENT(P(RT("39-KH/CU"))));
	write_file(s->draft_path, data, size);
	free(data);
	assert_refused(s, SOVB_MSG_FILE_CHANGED);
}

static void refuses_a_main_part_that_is_not_utf_8(void **state)
{
	sample *s = *state;

	load_body(s, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" DOCX_DOCUMENT(P(RT("39"))));
	assert_refused(s, SOVB_MSG_PART_NOT_UTF8);
}

static void refuses_an_ending_of_the_other_kind(void **state)
{
	sample *s = *state;

	load_body(s, DOCX_DOCUMENT(P(RT("39"))));
	snprintf(s->output, sizeof s->output, "%s/ra.html", s->folder);
	assert_refused(s, SOVB_MSG_OUTPUT_WANTS_DOCX);
	unlink(s->draft_path);
	load(s, "a.txt", "39-KH/CU", 8);
	snprintf(s->output, sizeof s->output, "%s/ra.docx", s->folder);
	assert_refused(s, SOVB_MSG_OUTPUT_WANTS_HTML);
}

static void says_which_folder_cannot_be_written(void **state)
{
	sample *s = *state;

	load_body(s, DOCX_DOCUMENT(P(RT("39"))));
	snprintf(s->output, sizeof s->output, "%s/không có/ra.docx", s->folder);
	assert_refused(s, SOVB_MSG_IO_WRITE);
	assert_string_equal(s->err.word[0], s->output);
}

static void gives_the_copy_the_permissions_of_the_draft(void **state)
{
	sample *s = *state;
	struct stat st;

	load_body(s, DOCX_DOCUMENT(P(RT("39"))));
	assert_int_equal(chmod(s->draft_path, 0640), 0);
	assert_int_equal(annotate(s), SOVB_OK);
	assert_int_equal(stat(s->output, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
}

/* ---- text drafts ---- */

static void makes_a_page_of_a_text(void **state)
{
	static const char text[] = "Số <b> 39-KH/CU & hết.\nDòng hai.";
	sample *s = *state;
	size_t size;
	char *page;

	load(s, "nháp.txt", text, sizeof text - 1);
	find(s, "39-KH/CU")->suggestion = (sovb_string){"<script>", 8};
	snprintf(s->output, sizeof s->output, "%s/ra.html", s->folder);
	assert_int_equal(annotate(s), SOVB_OK);
	page = read_file(s->output, &size);
	assert_non_null(strstr(page, "<div class=\"line\">Số &lt;b&gt; <mark class=\"error\">39-KH/CU</mark>"));
	assert_non_null(strstr(page, " &amp; hết.</div>"));
	assert_non_null(strstr(page, "“&lt;script&gt;”"));
	assert_null(strstr(page, "<script"));
	free(page);
}

static void escapes_all_that_markup_could_mean(void **state)
{
	sovb_buffer out = SOVB_BUFFER_INIT(1024);

	(void)state;
	sovb_markup_text(&out, "<a b='c'>\"&\x01\xff\tĐ", 16);
	assert_string_equal(sovb_buffer_text(&out),
	                    "&lt;a b=&#39;c&#39;&gt;&quot;&amp;\xEF\xBF\xBD\xEF\xBF\xBD\tĐ");
	sovb_buffer_fini(&out);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(divides_a_run_and_keeps_its_formatting),
		TEST(does_not_divide_whole_runs),
		TEST(keeps_blanks_at_the_cut),
		TEST(counts_an_entity_as_one_character),
		TEST(divides_a_run_between_its_children),
		TEST(stays_inside_fields_links_and_insertions),
		TEST(divides_a_run_in_a_legacy_font_between_its_letters),
		TEST(stands_beside_the_label_of_a_list),
		TEST(marks_words_in_a_table_cell),
		TEST(goes_around_what_cannot_be_divided),
		TEST(puts_several_comments_on_the_same_words),
		TEST(follows_the_prefixes_of_the_document),
		TEST(puts_a_note_at_its_mark),
		TEST(puts_a_header_before_the_first_words),
		TEST(puts_a_text_box_at_its_anchor),
		TEST(takes_the_words_of_the_body_of_what_spans_more),
		TEST(adds_the_comments_to_the_package),
		TEST(extends_comments_under_any_name),
		TEST(leaves_all_other_entries_as_they_are_packed),
		TEST(gives_the_same_bytes_again),
		TEST(leaves_out_what_is_less_grave),
		TEST(comments_every_place_of_a_finding),
		TEST(proposes_the_words_that_differ),
		TEST(proposes_only_what_is_sure_and_stands_in_one_piece),
		TEST(refuses_the_draft_as_output),
		TEST(replaces_a_file_only_when_asked),
		TEST(refuses_signed_documents),
		TEST(refuses_protected_documents_by_name),
		TEST(refuses_a_draft_that_changed_meanwhile),
		TEST(refuses_a_main_part_that_is_not_utf_8),
		TEST(refuses_an_ending_of_the_other_kind),
		TEST(says_which_folder_cannot_be_written),
		TEST(gives_the_copy_the_permissions_of_the_draft),
		TEST(makes_a_page_of_a_text),
		cmocka_unit_test(escapes_all_that_markup_could_mean),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

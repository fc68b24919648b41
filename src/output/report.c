#include <sovb/report.h>

#include <stdlib.h>
#include <string.h>

#include "cited.h"
#include "html.h"
#include "message.h"
#include "note.h"
#include "report_words.h"
#include "utf8.h"

#define SECTION_BYTES ((size_t)512 << 20)
#define EVIDENCE_SHOWN 2
#define LINE_BLOCK ((size_t)4096)
#define TITLE_MAX 260 /* bytes: four or five lines of the column */
#define FINDING_COLUMNS 5
#define ANNEX_COLUMNS 7

struct sovb_report {
	sovb_html html;
	sovb_store *store; /* NULL: nothing was compared */
	sovb_report_options options;
	sovb_register_status status;
};

/* One draft of the report. */
typedef struct section {
	sovb_html *html;
	sovb_lang lang;
	bool compared;
	const sovb_document *draft;
	const sovb_findings *findings;
	sovb_cited_list cited;
	size_t *lines;  /* by block of LINE_BLOCK bytes: number of its first line */
	size_t *row_of; /* number of each finding in the tables, from 1 */
	size_t count[SOVB_SEVERITY_ERROR + 1];
	sovb_arena arena;
} section;

static const char *word(const section *s, sovb_report_word id)
{
	return sovb_report_word_get(id, s->lang);
}

static void put_word(const section *s, sovb_report_word id)
{
	sovb_html_text(s->html, word(s, id));
}

static void put_count(const section *s, size_t count, sovb_report_word unit)
{
	sovb_html_number(s->html, count);
	sovb_html_text(s->html, " ");
	put_word(s, unit);
}

static void put_date(const section *s, sovb_date date)
{
	char text[SOVB_DATE_TEXT];

	sovb_html_text(s->html, s->lang == SOVB_LANG_VI ? sovb_date_local(date, text) : sovb_date_iso(date, text));
}

/* ---- head ---- */

static void open_fact(const section *s, sovb_report_word label)
{
	sovb_html_open(s->html, SOVB_HTML_TR, NULL);
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	put_word(s, label);
	sovb_html_text(s->html, ":");
	sovb_html_close(s->html);
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
}

static void close_fact(const section *s)
{
	sovb_html_close(s->html);
	sovb_html_close(s->html);
}

static void put_fact(const section *s, sovb_report_word label, sovb_string value)
{
	if (!value.size)
		return;
	open_fact(s, label);
	sovb_html_string(s->html, value);
	close_fact(s);
}

static sovb_string file_of(const sovb_document *draft)
{
	const char *path = sovb_document_path(draft);

	return sovb_file_name((sovb_string){path, strlen(path)});
}

static void put_register(const section *s, const sovb_register_status *status)
{
	open_fact(s, SOVB_WORD_REGISTER);
	if (!s->compared) {
		put_word(s, SOVB_WORD_REGISTER_NONE);
	} else {
		put_count(s, status->files, SOVB_WORD_REGISTER_FILES);
		sovb_html_text(s->html, ", ");
		put_count(s, status->symbols, SOVB_WORD_REGISTER_SYMBOLS);
		if (status->failed) {
			sovb_html_text(s->html, ", ");
			put_count(s, status->failed, SOVB_WORD_REGISTER_FAILED);
		}
	}
	close_fact(s);
}

static void put_citations(const section *s)
{
	open_fact(s, SOVB_WORD_CITATIONS);
	put_count(s, sovb_document_reference_count(s->draft), SOVB_WORD_MENTIONS);
	sovb_html_text(s->html, ", ");
	put_count(s, s->cited.count, SOVB_WORD_DOCUMENTS);
	if (sovb_document_is_cut(s->draft)) {
		sovb_html_text(s->html, "; ");
		put_word(s, SOVB_WORD_CUT);
	}
	close_fact(s);
}

static void put_result(const section *s)
{
	open_fact(s, SOVB_WORD_RESULT);
	sovb_html_open(s->html, SOVB_HTML_B, NULL);
	put_count(s, s->count[SOVB_SEVERITY_ERROR], SOVB_WORD_ERRORS);
	sovb_html_text(s->html, ", ");
	put_count(s, s->count[SOVB_SEVERITY_WARNING], SOVB_WORD_WARNINGS);
	sovb_html_text(s->html, ", ");
	put_count(s, s->count[SOVB_SEVERITY_INFO], SOVB_WORD_NOTES);
	sovb_html_close(s->html);
	close_fact(s);
}

static void put_head(const section *s, const sovb_report *report)
{
	const sovb_identity *identity = sovb_document_identity(s->draft);

	sovb_html_leaf(s->html, SOVB_HTML_H1, NULL, word(s, SOVB_WORD_TITLE));
	sovb_html_leaf_string(s->html, SOVB_HTML_P, "sub", file_of(s->draft));
	sovb_html_open(s->html, SOVB_HTML_TABLE, "plain");
	sovb_html_open(s->html, SOVB_HTML_TBODY, NULL);
	put_fact(s, SOVB_WORD_NUMBER, identity->symbol);
	put_fact(s, SOVB_WORD_SUBJECT, identity->title);
	put_fact(s, SOVB_WORD_ISSUER, identity->issuer);
	if (report->options.body)
		put_fact(s, SOVB_WORD_REVIEWING,
			 (sovb_string){report->options.body, strlen(report->options.body)});
	if (report->options.today.year) {
		open_fact(s, SOVB_WORD_DAY);
		if (report->options.place && *report->options.place) {
			sovb_html_text(s->html, report->options.place);
			sovb_html_text(s->html, ", ");
		}
		put_date(s, report->options.today);
		close_fact(s);
	}
	put_register(s, &report->status);
	put_citations(s);
	put_result(s);
	sovb_html_close(s->html);
	sovb_html_close(s->html);
}

/* ---- tables ---- */

static void open_table(const section *s, const char *class, const sovb_report_word *columns, size_t count)
{
	sovb_html_open(s->html, SOVB_HTML_TABLE, class);
	sovb_html_open(s->html, SOVB_HTML_THEAD, NULL);
	sovb_html_open(s->html, SOVB_HTML_TR, NULL);
	for (size_t i = 0; i < count; i++)
		sovb_html_leaf(s->html, SOVB_HTML_TH, NULL, word(s, columns[i]));
	sovb_html_close(s->html);
	sovb_html_close(s->html);
	sovb_html_open(s->html, SOVB_HTML_TBODY, NULL);
}

static void close_table(const section *s)
{
	sovb_html_close(s->html);
	sovb_html_close(s->html);
}

static void put_number_cell(const section *s, size_t number)
{
	sovb_html_open(s->html, SOVB_HTML_TD, "num");
	sovb_html_number(s->html, number);
	sovb_html_close(s->html);
}

/* ---- findings ---- */

/* The paragraph of a place, from 0. */
static size_t paragraph_at(const sovb_document *draft, size_t place)
{
	size_t low = 0;
	size_t high = sovb_document_paragraph_count(draft);

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (sovb_document_paragraph(draft, middle)->span.start <= place)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* How many lines begin before each block of the text, so that no place needs all of it counted. */
static bool count_lines(section *s)
{
	sovb_string text = sovb_document_text(s->draft);
	size_t blocks = text.size / LINE_BLOCK + 1;
	size_t lines = 1;

	s->lines = sovb_arena_array(&s->arena, blocks, sizeof *s->lines);
	for (size_t block = 0; s->lines && block < blocks; block++) {
		size_t start = block * LINE_BLOCK;
		size_t end = start + LINE_BLOCK < text.size ? start + LINE_BLOCK : text.size;

		s->lines[block] = lines;
		for (size_t at = start; at < end; at++)
			lines += text.data[at] == '\n';
	}
	return s->lines != NULL;
}

/* The line of a place, from 1; in a DOCX each paragraph is one. */
static size_t line_at(const section *s, size_t place)
{
	sovb_string text = sovb_document_text(s->draft);
	size_t lines = s->lines[place / LINE_BLOCK];

	for (size_t at = place / LINE_BLOCK * LINE_BLOCK; at < place; at++)
		lines += text.data[at] == '\n';
	return lines;
}

static void put_place(const section *s, sovb_span span)
{
	static const sovb_report_word places[] = {
		[SOVB_PLACE_TABLE] = SOVB_WORD_IN_TABLE,       [SOVB_PLACE_HEADER] = SOVB_WORD_IN_HEADER,
		[SOVB_PLACE_FOOTER] = SOVB_WORD_IN_FOOTER,     [SOVB_PLACE_FOOTNOTE] = SOVB_WORD_IN_FOOTNOTE,
		[SOVB_PLACE_ENDNOTE] = SOVB_WORD_IN_ENDNOTE,   [SOVB_PLACE_TEXTBOX] = SOVB_WORD_IN_TEXTBOX,
		[SOVB_PLACE_COMMENT] = SOVB_WORD_IN_COMMENT,
	};
	bool docx = strcmp(sovb_document_charset(s->draft), "docx") == 0;
	sovb_place place = sovb_document_paragraph(s->draft, paragraph_at(s->draft, span.start))->place;

	put_word(s, docx ? SOVB_WORD_PARAGRAPH : SOVB_WORD_LINE);
	sovb_html_text(s->html, " ");
	sovb_html_number(s->html, line_at(s, span.start));
	if (place == SOVB_PLACE_BODY)
		return;
	sovb_html_text(s->html, ", ");
	put_word(s, places[place]);
}

static void put_places(const section *s, const sovb_finding *finding)
{
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	put_place(s, finding->span);
	for (size_t i = 0; i < finding->place_count; i++) {
		sovb_html_text(s->html, "; ");
		if (!i) {
			put_word(s, SOVB_WORD_ALSO);
			sovb_html_text(s->html, " ");
		}
		put_place(s, finding->places[i]);
	}
	sovb_html_close(s->html);
}

static void put_evidence(const section *s, const sovb_finding *finding)
{
	for (size_t i = 0; i < finding->evidence_count && i < EVIDENCE_SHOWN; i++) {
		const sovb_evidence *evidence = &finding->evidence[i];

		sovb_html_open(s->html, SOVB_HTML_P, "quote");
		sovb_html_string(s->html, sovb_file_name(evidence->file));
		if (evidence->quote.size) {
			sovb_html_text(s->html, ": “");
			sovb_html_string(s->html, evidence->quote);
			sovb_html_text(s->html, "”");
		}
		sovb_html_close(s->html);
	}
}

static void put_reason(const section *s, const sovb_finding *finding)
{
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	sovb_html_open(s->html, SOVB_HTML_P, NULL);
	if (finding->severity != SOVB_SEVERITY_INFO) {
		sovb_html_leaf(s->html, SOVB_HTML_B, NULL, sovb_severity_label(finding->severity, s->lang));
		sovb_html_text(s->html, " (");
		sovb_html_text(s->html, finding->rule->id);
		sovb_html_text(s->html, "): ");
	}
	sovb_html_string(s->html, finding->message);
	sovb_html_close(s->html);
	put_evidence(s, finding);
	sovb_html_close(s->html);
}

static void put_finding(section *s, size_t i, size_t row)
{
	const sovb_finding *finding = &s->findings->finding[i];

	s->row_of[i] = row;
	sovb_html_open_target(s->html, SOVB_HTML_TR, sovb_severity_name(finding->severity), 'f', row);
	put_number_cell(s, row);
	put_places(s, finding);
	sovb_html_leaf_string(s->html, SOVB_HTML_TD, NULL, finding->raw);
	put_reason(s, finding);
	sovb_html_leaf_string(s->html, SOVB_HTML_TD, "ins", finding->suggestion);
	sovb_html_close(s->html);
}

/* Findings of these severities, numbered on from `row`; returns the last number. */
static size_t put_findings(section *s, sovb_severity least, sovb_severity most, size_t row)
{
	static const sovb_report_word columns[FINDING_COLUMNS] = {
		SOVB_WORD_COUNT_COLUMN, SOVB_WORD_PLACE, SOVB_WORD_WORDS, SOVB_WORD_REASON, SOVB_WORD_SUGGESTION,
	};

	open_table(s, "findings", columns, FINDING_COLUMNS);
	for (size_t i = 0; i < s->findings->count; i++) {
		sovb_severity severity = s->findings->finding[i].severity;

		if (severity >= least && severity <= most)
			put_finding(s, i, ++row);
	}
	close_table(s);
	return row;
}

static void put_all_findings(section *s)
{
	size_t grave = s->count[SOVB_SEVERITY_ERROR] + s->count[SOVB_SEVERITY_WARNING];
	size_t row = 0;

	sovb_html_leaf(s->html, SOVB_HTML_H2, NULL, word(s, SOVB_WORD_FINDINGS));
	if (grave)
		row = put_findings(s, SOVB_SEVERITY_WARNING, SOVB_SEVERITY_ERROR, 0);
	else
		sovb_html_leaf(s->html, SOVB_HTML_P, NULL, word(s, SOVB_WORD_NO_FINDINGS));
	if (!s->count[SOVB_SEVERITY_INFO])
		return;
	sovb_html_leaf(s->html, SOVB_HTML_H2, NULL, word(s, SOVB_WORD_INFOS));
	put_findings(s, SOVB_SEVERITY_INFO, SOVB_SEVERITY_INFO, row);
}

/* ---- what was checked ---- */

static size_t places_of_rule(const section *s, const sovb_rule *rule)
{
	size_t count = 0;

	for (size_t i = 0; i < s->findings->count; i++) {
		if (s->findings->finding[i].rule == rule)
			count += 1 + s->findings->finding[i].place_count;
	}
	return count;
}

/* The rules R… compare with the register. */
static bool needs_register(const sovb_rule *rule)
{
	return rule->id[0] == 'R';
}

static void put_rule(const section *s, const sovb_rule *rule)
{
	size_t places = places_of_rule(s, rule);

	sovb_html_open(s->html, SOVB_HTML_TR, NULL);
	sovb_html_leaf(s->html, SOVB_HTML_TD, "nowrap", rule->id);
	sovb_html_leaf(s->html, SOVB_HTML_TD, NULL, rule->about[s->lang]);
	sovb_html_leaf(s->html, SOVB_HTML_TD, "quote", rule->source);
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	if (needs_register(rule) && !s->compared)
		put_word(s, SOVB_WORD_NOT_CHECKED);
	else if (places)
		put_count(s, places, SOVB_WORD_PLACES);
	else
		put_word(s, sovb_document_reference_count(s->draft) ? SOVB_WORD_FOUND_RIGHT : SOVB_WORD_EMPTY);
	sovb_html_close(s->html);
	sovb_html_close(s->html);
}

static void put_checked(const section *s)
{
	static const sovb_report_word columns[] = {SOVB_WORD_RULE, SOVB_WORD_CONTENT, SOVB_WORD_SOURCE, SOVB_WORD_RESULT};

	sovb_html_leaf(s->html, SOVB_HTML_H2, NULL, word(s, SOVB_WORD_CHECKED));
	open_table(s, "checked", columns, sizeof columns / sizeof columns[0]);
	for (size_t i = 0; i < sovb_rule_count(); i++)
		put_rule(s, sovb_rule_get(i));
	close_table(s);
}

/* ---- the annex ---- */

static void put_level(const section *s, sovb_level level)
{
	static const sovb_report_word names[] = {
		[SOVB_LEVEL_UNKNOWN] = SOVB_WORD_LEVEL_OTHER,     [SOVB_LEVEL_CENTRAL] = SOVB_WORD_LEVEL_CENTRAL,
		[SOVB_LEVEL_PROVINCE] = SOVB_WORD_LEVEL_PROVINCE, [SOVB_LEVEL_DISTRICT] = SOVB_WORD_LEVEL_DISTRICT,
		[SOVB_LEVEL_BASE] = SOVB_WORD_LEVEL_BASE,         [SOVB_LEVEL_CELL] = SOVB_WORD_LEVEL_CELL,
	};

	sovb_html_open(s->html, SOVB_HTML_TR, "group");
	sovb_html_open_wide(s->html, SOVB_HTML_TD, NULL, ANNEX_COLUMNS);
	put_word(s, names[level]);
	sovb_html_close(s->html);
	sovb_html_close(s->html);
}

/* "đang lưu; đúng", "sổ chưa biết; xem mục 3". */
static void put_state(const section *s, const sovb_cited *cited)
{
	static const sovb_report_word states[] = {
		[SOVB_CITED_UNCHECKED] = SOVB_WORD_UNCHECKED,
		[SOVB_CITED_UNKNOWN] = SOVB_WORD_UNKNOWN,
		[SOVB_CITED_ELSEWHERE] = SOVB_WORD_ELSEWHERE,
		[SOVB_CITED_HELD] = SOVB_WORD_HELD,
	};

	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	put_word(s, states[cited->state]);
	if (cited->finding != SIZE_MAX) {
		sovb_html_text(s->html, "; ");
		put_word(s, SOVB_WORD_SEE);
		sovb_html_text(s->html, " ");
		sovb_html_open_link(s->html, NULL, 'f', s->row_of[cited->finding]);
		sovb_html_number(s->html, s->row_of[cited->finding]);
		sovb_html_close(s->html);
	} else if (cited->state >= SOVB_CITED_ELSEWHERE) {
		sovb_html_text(s->html, "; ");
		put_word(s, SOVB_WORD_RIGHT);
	}
	sovb_html_close(s->html);
}

/* The subject, cut at a word: some go on with those of all documents that they carry out. */
static void put_title(const section *s, sovb_string title)
{
	sovb_string shown = title;

	if (title.size > TITLE_MAX) {
		const char *blank = memrchr(title.data, ' ', TITLE_MAX);

		shown.size = blank ? (size_t)(blank - title.data) : sovb_utf8_floor(title.data, TITLE_MAX);
	}
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	sovb_html_string(s->html, shown);
	if (shown.size < title.size)
		sovb_html_text(s->html, " …");
	sovb_html_close(s->html);
}

static void put_cited(const section *s, const sovb_cited *cited, size_t row)
{
	sovb_html_open(s->html, SOVB_HTML_TR, NULL);
	put_number_cell(s, row);
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	if (cited->kind.size) {
		sovb_html_string(s->html, cited->kind);
		sovb_html_text(s->html, " ");
	}
	sovb_html_leaf_string(s->html, SOVB_HTML_SPAN, cited->kind.size ? "nowrap" : NULL, cited->name);
	sovb_html_close(s->html);
	sovb_html_open(s->html, SOVB_HTML_TD, "nowrap");
	put_date(s, cited->date);
	sovb_html_close(s->html);
	sovb_html_leaf_string(s->html, SOVB_HTML_TD, NULL, cited->issuer);
	put_title(s, cited->title);
	put_number_cell(s, cited->mentions);
	put_state(s, cited);
	sovb_html_close(s->html);
}

static void put_annex(const section *s)
{
	static const sovb_report_word columns[ANNEX_COLUMNS] = {
		SOVB_WORD_COUNT_COLUMN, SOVB_WORD_DOCUMENT, SOVB_WORD_DATE,  SOVB_WORD_ISSUER,
		SOVB_WORD_SUBJECT,      SOVB_WORD_TIMES,    SOVB_WORD_STATE,
	};

	if (!s->cited.count)
		return;
	sovb_html_open(s->html, SOVB_HTML_DIV, "appendix");
	sovb_html_leaf(s->html, SOVB_HTML_H2, "center", word(s, SOVB_WORD_ANNEX));
	sovb_html_leaf(s->html, SOVB_HTML_P, "mute", word(s, SOVB_WORD_ANNEX_ORDER));
	open_table(s, "annex", columns, ANNEX_COLUMNS);
	for (size_t i = 0; i < s->cited.count; i++) {
		if (!i || s->cited.items[i].level != s->cited.items[i - 1].level)
			put_level(s, s->cited.items[i].level);
		put_cited(s, &s->cited.items[i], i + 1);
	}
	close_table(s);
	sovb_html_close(s->html);
}

/* ---- foot ---- */

static void put_signature(const section *s, sovb_report_word who)
{
	sovb_html_open(s->html, SOVB_HTML_TD, NULL);
	sovb_html_leaf(s->html, SOVB_HTML_B, NULL, word(s, who));
	sovb_html_leaf(s->html, SOVB_HTML_P, "mute", word(s, SOVB_WORD_SIGN));
	sovb_html_close(s->html);
}

static void put_foot(const section *s)
{
	sovb_html_leaf(s->html, SOVB_HTML_P, "mute", word(s, SOVB_WORD_MADE_BY));
	sovb_html_open(s->html, SOVB_HTML_TABLE, "sign");
	sovb_html_open(s->html, SOVB_HTML_TBODY, NULL);
	sovb_html_open(s->html, SOVB_HTML_TR, NULL);
	put_signature(s, SOVB_WORD_DRAFTER);
	put_signature(s, SOVB_WORD_REVIEWER);
	sovb_html_close(s->html);
	sovb_html_close(s->html);
	sovb_html_close(s->html);
}

/* ---- the report ---- */

sovb_status sovb_report_new(sovb_report **out, sovb_store *store, const sovb_report_options *options, sovb_error *err)
{
	sovb_report *report = calloc(1, sizeof *report);
	const char *title;
	sovb_status status = SOVB_OK;

	*out = NULL;
	if (!report)
		return sovb_no_memory(err);
	report->store = store;
	if (options)
		report->options = *options;
	if (store)
		status = sovb_register_status_get(&report->status, store, err);
	if (status != SOVB_OK) {
		free(report);
		return status;
	}
	title = sovb_report_word_get(SOVB_WORD_TITLE, report->options.lang);
	sovb_html_begin(&report->html, report->options.lang, (sovb_string){title, strlen(title)});
	*out = report;
	return SOVB_OK;
}

void sovb_report_free(sovb_report *report)
{
	if (!report)
		return;
	sovb_html_fini(&report->html);
	free(report);
}

static void put_section(section *s, const sovb_report *report)
{
	sovb_html_open(s->html, SOVB_HTML_SECTION, "page");
	put_head(s, report);
	put_all_findings(s);
	put_checked(s);
	put_foot(s);
	put_annex(s);
	sovb_html_close(s->html);
}

sovb_status sovb_report_add(sovb_report *report, const sovb_document *draft, const sovb_findings *findings,
                            sovb_error *err)
{
	section s = {
		.html = &report->html,
		.lang = report->options.lang,
		.compared = report->store != NULL,
		.draft = draft,
		.findings = findings,
	};
	sovb_status status;

	sovb_arena_init(&s.arena, SECTION_BYTES);
	s.row_of = sovb_arena_array(&s.arena, findings->count + 1, sizeof *s.row_of);
	for (size_t i = 0; i < findings->count; i++)
		s.count[findings->finding[i].severity]++;
	status = s.row_of && count_lines(&s) ? sovb_cited_make(&s.cited, draft, findings, report->store, &s.arena, err)
	                  : sovb_no_memory(err);
	if (status == SOVB_OK)
		put_section(&s, report);
	if (status == SOVB_OK && report->html.out.status != SOVB_OK)
		status = sovb_no_memory(err);
	sovb_arena_fini(&s.arena);
	return status;
}

bool sovb_report_finish(sovb_report *report, sovb_sink sink, void *context)
{
	bool done;

	sovb_html_end(&report->html);
	done = report->html.out.status == SOVB_OK &&
	       sink(context, sovb_buffer_text(&report->html.out), report->html.out.size);
	sovb_report_free(report);
	return done;
}

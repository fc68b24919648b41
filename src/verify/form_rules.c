/*
 * Form: how symbols are written, who issues what, the year in the number, and how a text cites.
 */
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "body_name.h"
#include "buffer.h"
#include "bytes.h"
#include "drafting.h"
#include "fold.h"
#include "identity.h"
#include "knowledge.h"
#include "utf8.h"
#include "words_at.h"

static bool is_one_of(const char *letters, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(list[i], letters) == 0)
			return true;
	return false;
}

#define IS_ONE_OF(letters, list) is_one_of(letters, list, sizeof(list) / sizeof(list)[0])

static sovb_string symbol_in_order(sovb_checker *checker, const sovb_symbol *symbol)
{
	char text[SOVB_SYMBOL_MAX];

	return sovb_arena_string(checker->arena, text, sovb_symbol_text(text, symbol));
}

/* Laws and ordinances go by their names. */
static bool is_law(const sovb_symbol *symbol)
{
	return strncmp(symbol->organ, "QH", 2) == 0 || strncmp(symbol->organ, "UBTVQH", 6) == 0;
}

#define BLANK_DOTS 5 /* in a row, to be written on */
#define FORM_BLANKS 10
#define SHORT_FORM_BYTES 600 /* behind what is told in full, its subject too */
#define MAX_NOTE 16384 /* bytes of a line that are looked back on */

/*
 * "(Điều 5 Thông tư số 63/2020/TT-BCA, có hiệu lực …)" on a line of its own, "(Điều này có nội dung liên quan đến …)": in a note of the
 * codification, whose words are not the draft's.
 */
static bool is_in_note(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	static const char article[] = "(Điều ", linked[] = "(Điều này có nội dung liên quan";
	const char *text = checker->text.data;
	size_t end = mention->ref->anchor.start;
	size_t at = end;

	for (; at > 0 && text[at - 1] != '\n' && end - at < MAX_NOTE; at--)
		if (text[at] == '(' && end - at > sizeof linked && memcmp(text + at, linked, sizeof linked - 1) == 0)
			return true;
	if (at > 0 && text[at - 1] != '\n')
		return false;
	return (end - at > sizeof linked && memcmp(text + at, linked, sizeof linked - 1) == 0) ||
	       (end - at > sizeof article && memcmp(text + at, article, sizeof article - 1) == 0);
}

/* ---- V13 ---- */

/* "64-CP", "11/TTLB", "89 TC/TCT": before 1997 nothing told how these are written. */
static bool is_of_old_form(const sovb_symbol *symbol)
{
	static const char *const bodies[] = {"CP", "TTg", "HĐBT", "HĐCP"};

	return !symbol->year && ((!symbol->type[0] && IS_ONE_OF(symbol->organ, bodies)) || strcmp(symbol->organ, "LB") == 0 ||
				 strcmp(symbol->type, "TC") == 0);
}

/* "2701/SNV-CCHC&VTLT", "8911/TTr-" with the end of a line behind it: the marks that bodies write, and the lines, are left out. */
static bool is_same_but_marks(sovb_string raw, sovb_string symbol)
{
	size_t at = 0;

	for (size_t i = 0; i < raw.size; i++) {
		if (at < symbol.size && raw.data[i] == symbol.data[at])
			at++;
		else if (!raw.data[i] || !strchr("&.\r\n", raw.data[i]))
			return false;
	}
	return at == symbol.size;
}

/* "03/LĐVVN BTh": a society writes its province so behind its own letters, of which no list knows. */
static bool has_place(const sovb_symbol *symbol, sovb_string raw)
{
	const char *blank = memrchr(raw.data, ' ', raw.size);

	return blank && !symbol->type[0] && blank > raw.data && (unsigned char)blank[-1] > '9' && !memchr(blank, '-', (size_t)(raw.data + raw.size - blank)) &&
	       raw.data[raw.size - 1] >= 'a' && raw.data[raw.size - 1] <= 'z';
}

/* "Thông tư số 115/2017-BTC": the kind, which the words before the number tell, belongs behind the year (Nghị định 30/2020/NĐ-CP, phụ lục I). */
static sovb_symbol with_kind(const sovb_draft_mention *mention)
{
	static const char *const kinds[] = {"NĐ", "TT", "QĐ", "CT"};
	sovb_symbol symbol = mention->symbol;
	sovb_string type = mention->ref->type;

	for (size_t i = 0; symbol.year && !symbol.type[0] && i < sizeof kinds / sizeof *kinds; i++)
		if (sovb_string_equal(type, (sovb_string){kinds[i], strlen(kinds[i])}))
			strcpy(symbol.type, kinds[i]);
	return symbol;
}

void sovb_check_spelling(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_symbol symbol = with_kind(mention);
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_INFO, .mention = mention, .span = mention->ref->anchor};

	if (!mention->key.size || mention->symbol_faulty || mention->shape_faulty || is_of_old_form(&mention->symbol) || sovb_checker_is_parted(checker, defect.span) ||
	    has_place(&mention->symbol, mention->ref->raw))
		return;
	defect.suggestion = symbol_in_order(checker, &symbol);
	if (is_same_but_marks(mention->ref->raw, defect.suggestion))
		return;
	defect.message = sovb_checker_say(checker, SOVB_SAY_SPELLING, sovb_checker_word(checker, defect.suggestion),
					  NULL, NULL, NULL);
	sovb_checker_report(checker, &defect);
}

/* ---- V14 ---- */

/* Decrees are the Government's (Luật 80/2015/QH13, điều 4), before 1992 the Council of Ministers'. */
static bool check_decree(sovb_checker *checker, sovb_draft_mention *mention)
{
	static const char *const issuers[] = {"CP", "HĐBT", "HĐCP"};
	sovb_symbol symbol = mention->symbol;
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};

	if (strcmp(symbol.type, "NĐ") != 0 || !symbol.organ[0] || IS_ONE_OF(symbol.organ, issuers) ||
	    !sovb_organ_by_symbol(symbol.organ, strlen(symbol.organ)))
		return false;
	strcpy(symbol.organ, "CP");
	defect.suggestion = symbol_in_order(checker, &symbol);
	defect.message = sovb_checker_say(checker, SOVB_SAY_DECREE, mention->symbol.organ, NULL, NULL, NULL);
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
	return true;
}

/* By the rules of its day; a quy định goes by its kind, because its letters may be those of a quyết định. */
static bool may_issue(const sovb_draft_mention *mention)
{
	const sovb_symbol *symbol = &mention->symbol;
	sovb_level level = mention->issuer ? mention->issuer->level : SOVB_LEVEL_UNKNOWN;
	sovb_date day = mention->ref->date;
	bool regulation = sovb_string_equal(mention->ref->type, (sovb_string){"QyĐ", strlen("QyĐ")});

	return sovb_may_issue(symbol->organ, level, regulation ? "QyĐ" : symbol->type, day);
}

void sovb_check_authority(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_symbol *symbol = &mention->symbol;
	const sovb_organ_fact *organ;
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_INFO, .mention = mention, .span = mention->ref->anchor};

	if (!mention->key.size || mention->symbol_faulty || check_decree(checker, mention) || !symbol->type[0])
		return;
	organ = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));
	if (!may_issue(mention))
		defect.message = sovb_checker_say(checker, SOVB_SAY_AUTHORITY, sovb_mention_name(checker, mention),
						  organ ? organ->name : symbol->organ, NULL, NULL);
	else if (organ && !sovb_type_by_symbol(symbol->type, strlen(symbol->type)) &&
		 !sovb_organ_by_symbol(symbol->type, strlen(symbol->type)))
		defect.message =
		    sovb_checker_say(checker, SOVB_SAY_TYPE_UNKNOWN, symbol->type, sovb_mention_name(checker, mention),
				     NULL, NULL);
	sovb_checker_report(checker, &defect);
}

/* ---- V18 ---- */

/* "126/2024/Đ-CP": a letter of the kind was lost. */
static bool lacks_letter(const sovb_symbol *symbol)
{
	uint32_t c;

	return symbol->organ[sovb_utf8_decode(&c, symbol->organ, strlen(symbol->organ))] == '-';
}

/* "2013/NĐ-CP": the number is missing, not the year. */
static bool is_year_like(const char *number)
{
	long value = strtol(number, NULL, 10);

	return value >= 1990 && value <= 2100;
}

void sovb_check_year_in_number(sovb_checker *checker, sovb_draft_mention *mention)
{
	sovb_symbol symbol = mention->symbol;
	const sovb_organ_fact *organ = sovb_organ_by_symbol(symbol.organ, strlen(symbol.organ));
	const sovb_type_fact *type = sovb_type_by_symbol(symbol.type, strlen(symbol.type));
	sovb_date date = mention->ref->date;
	const sovb_rule_version *layout = sovb_rule_at(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, date);
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	bool missing, added;

	if (!mention->key.size || mention->symbol_faulty || mention->date_faulty || symbol.party ||
	    (organ && organ->system == SOVB_SYSTEM_PARTY) || !sovb_date_is_day(date))
		return;
	missing = organ && organ->level == SOVB_LEVEL_CENTRAL && !symbol.year && !is_year_like(symbol.number) && type &&
		  type->year == SOVB_YEAR_ALWAYS && sovb_date_compare(date, sovb_turn_day(SOVB_TURN_YEAR_IN_NUMBER)) >= 0;
	added = symbol.year && layout && layout->citing &&
		(type ? type->year == SOVB_YEAR_NEVER
		      : !symbol.type[0] && !is_law(&symbol) && strchr(symbol.organ, '-') != NULL && !lacks_letter(&symbol));
	if (!missing && !added)
		return;
	symbol.year = missing ? date.year : 0;
	defect.suggestion = symbol_in_order(checker, &symbol);
	defect.message = sovb_checker_say(checker, missing ? SOVB_SAY_YEAR_MISSING : SOVB_SAY_YEAR_ADDED,
					  sovb_mention_name(checker, mention),
					  sovb_checker_word(checker, defect.suggestion), NULL, NULL);
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}

/* ---- V12 ---- */

static sovb_system draft_system(const sovb_checker *checker)
{
	const sovb_identity *own = sovb_document_identity(checker->draft);
	char letters[SOVB_SYMBOL_LETTERS];
	const sovb_organ_fact *organ = NULL;
	const sovb_issuer_fact *issuer;

	if (own->organ.size && own->organ.size < sizeof letters)
		organ = sovb_organ_by_symbol(own->organ.data, own->organ.size);
	if (organ && organ->system != SOVB_SYSTEM_UNKNOWN)
		return organ->system;
	issuer = sovb_issuer_superior(own->issuer);
	if (!issuer)
		issuer = sovb_issuer_head(own->issuer);
	return issuer ? issuer->system : SOVB_SYSTEM_UNKNOWN;
}

/* The rule that tells the draft how to cite; NULL when none is known for its day. */
static const sovb_rule_version *citing_rule(const sovb_checker *checker, sovb_system system)
{
	const sovb_identity *own = sovb_document_identity(checker->draft);
	sovb_date day = sovb_checker_own_day(checker);
	const sovb_rule_version *law = own->year ? sovb_rule_at(system, SOVB_DRAFTING_LAW, day) : NULL;
	const sovb_rule_version *layout = sovb_rule_at(
	    system == SOVB_SYSTEM_PARTY ? SOVB_SYSTEM_PARTY : SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, day);

	if (law && law->citing)
		return law;
	return layout && layout->citing ? layout : NULL;
}

/* The day and the issuer of the document, wherever the draft or the register tell them. */
struct full {
	sovb_date date;
	sovb_string issuer;
};

static bool any(const void *context, const sovb_known_document *document)
{
	(void)context;
	(void)document;
	return true;
}

static struct full find_full(const sovb_group *group)
{
	struct full full = {0};
	sovb_known_document document;

	if (group->dated)
		full.date = group->dated->ref->date;
	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS && !full.issuer.size; i++)
		if (!group->mention[i]->issuer_faulty)
			full.issuer = group->mention[i]->ref->issuer;
	if (full.date.year && full.issuer.size)
		return full;
	if (!sovb_knowledge_only(&document, group->known, group->mention[0], any, NULL))
		return full;
	if (!full.date.year)
		full.date = document.date;
	if (!full.issuer.size && sovb_date_compare(full.date, document.date) == 0)
		full.issuer = sovb_knowledge_issuer_words(group->known, &document);
	return full;
}

/* "02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy"; Party texts set a comma before the day. */
static sovb_string write_full(sovb_checker *checker, const sovb_draft_mention *mention, const struct full *full,
			      const sovb_rule_version *rule)
{
	sovb_buffer out = SOVB_BUFFER_INIT(1024);
	sovb_string text = {0};
	char day[SOVB_DATE_TEXT];

	sovb_buffer_append_string(&out, mention->ref->raw);
	if (rule->cites_day && full->date.year)
		sovb_buffer_appendf(&out, "%s ngày %s", mention->symbol.party ? "," : "",
				    sovb_date_local(full->date, day));
	if (full->issuer.size) {
		sovb_buffer_append_text(&out, " của ");
		sovb_buffer_append_string(&out, full->issuer);
	}
	if (out.status == SOVB_OK)
		text = sovb_arena_string(checker->arena, sovb_buffer_text(&out), out.size);
	sovb_buffer_fini(&out);
	return text;
}

static void check_first(sovb_checker *checker, const sovb_group *group, const sovb_rule_version *rule)
{
	sovb_draft_mention *first = group->mention[0];
	const sovb_reference *ref = first->ref;
	sovb_defect defect = {.severity = SOVB_SEVERITY_INFO, .mention = first, .span = ref->anchor};
	bool no_date = rule->cites_day && !ref->date.year && !ref->date_raw.size;
	bool no_issuer = !ref->issuer.size;
	sovb_sentence missing = no_date && no_issuer ? SOVB_SAY_DATE_AND_ISSUER
				: no_date	     ? SOVB_SAY_DATE
						     : SOVB_SAY_ISSUER;
	struct full full;

	/* A local body's symbol beside its own name says enough of the issuer. */
	if (!no_date || is_in_note(checker, first))
		return;
	full = find_full(group);
	/* "năm 2019" stands where the day would. */
	if (full.date.year && !ref->date_part.year && (no_issuer ? full.issuer.size > 0 : true)) {
		struct full lacking = {full.date, no_issuer ? full.issuer : (sovb_string){0}};

		defect.suggestion = write_full(checker, first, &lacking, rule);
	}
	defect.message = sovb_checker_say(checker, SOVB_SAY_FIRST_IN_FULL, sovb_mention_name(checker, first),
					  sovb_checker_say(checker, missing, NULL, NULL, NULL, NULL), rule->citing, NULL);
	sovb_checker_report(checker, &defect);
}

/* "… (sau đây viết tắt là Nghị định số 13/2019/NĐ-CP)": the mention is told in full to be named shortly from there on. */
static bool gives_short_form(const sovb_checker *checker, const sovb_draft_mention *mention, size_t from)
{
	static const char words[] = "(sau đây";
	const size_t limit = from + SHORT_FORM_BYTES;
	const size_t end = mention->ref->sentence.end < limit ? mention->ref->sentence.end : limit;

	return from < end && memmem(checker->text.data + from, end - from, words, sizeof words - 1) != NULL;
}

/* Later mentions with day and issuer, when the first had them. */
static void check_later(sovb_checker *checker, const sovb_group *group, const sovb_rule_version *rule)
{
	const sovb_reference *first = group->mention[0]->ref;

	if (!sovb_date_is_day(first->date))
		return;
	for (size_t i = 1; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_defect defect = {.severity = SOVB_SEVERITY_INFO, .mention = mention};
		sovb_date_words words;
		sovb_span issuer;

		/* The subject of another document is told as it is. */
		if (mention->date_faulty || mention->symbol_faulty || mention->ref->attributes & SOVB_ATTRIBUTE_IN_TITLE ||
		    sovb_date_compare(mention->ref->date, first->date) != 0 || is_in_note(checker, mention) ||
		    !sovb_date_words_find(&words, checker, mention))
			continue;
		defect.span = sovb_words_to(mention, words.part[2].end);
		if (sovb_words_find(&issuer, checker, mention, mention->ref->issuer) && issuer.end > defect.span.end)
			defect.span.end = issuer.end;
		if (gives_short_form(checker, mention, defect.span.end) || sovb_checker_is_parted(checker, defect.span)) /* a row tells the day in a cell of its own */
			continue;
		defect.suggestion = mention->ref->raw;
		defect.message = sovb_checker_say(checker, SOVB_SAY_LATER_SHORT, sovb_mention_name(checker, mention),
						  rule->citing, NULL, NULL);
		sovb_checker_report(checker, &defect);
	}
}

void sovb_check_citing(sovb_checker *checker, const sovb_group *group)
{
	sovb_system system = draft_system(checker);
	const sovb_rule_version *rule = citing_rule(checker, system);

	if (!rule || is_law(&group->mention[0]->symbol) || group->mention[0]->symbol_faulty)
		return;
	check_first(checker, group, rule);
	if (rule->cites_short && (system == SOVB_SYSTEM_PARTY || system == SOVB_SYSTEM_STATE))
		check_later(checker, group, rule);
}

/* ---- V16 ---- */

/* "Kế hoạch số 24-KH/CU kế hoạch triển khai …": the kind is said twice, and "về" is missing. */
static void check_doubled_kind(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	const sovb_type_fact *type = ref->type.size ? sovb_type_by_symbol(ref->type.data, ref->type.size) : NULL;
	sovb_defect defect = {.severity = SOVB_SEVERITY_INFO, .mention = mention};
	char folded[SOVB_NAME_MAX];

	if (!type || sovb_type_is_law(type->symbol) || !ref->title.size || ref->title_quoted || is_in_note(checker, mention))
		return; /* "Luật số 65/2006/QH11 Luật sư" */
	sovb_name_fold(folded, sizeof folded, ref->title.data, ref->title.size);
	if (!sovb_name_begins(folded, type->name) || !sovb_words_find(&defect.span, checker, mention, ref->title))
		return;
	defect.span.end = defect.span.start + strlen(type->name);
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_KIND_TWICE, type->name, sovb_mention_name(checker, mention), NULL, NULL);
	sovb_checker_report(checker, &defect);
}

void sovb_check_words_around(sovb_checker *checker, sovb_draft_mention *mention)
{
	if (mention->key.size)
		check_doubled_kind(checker, mention);
}

#define OPENING "“"
#define CLOSING "”"
#define MAX_OPEN 64
#define NEAR_MENTION 300 /* bytes: other quotations are not ours to look at */

static bool stands_near_mention(const sovb_checker *checker, size_t at)
{
	size_t low = 0, high = checker->mention_count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (checker->mention[middle].ref->anchor.start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return (low < checker->mention_count && checker->mention[low].ref->span.start < at + NEAR_MENTION) ||
	       (low > 0 && checker->mention[low - 1].ref->span.end + NEAR_MENTION >= at);
}

static void report_open_quote(sovb_checker *checker, size_t at)
{
	sovb_defect defect = {.severity = SOVB_SEVERITY_INFO, .span = {at, at + strlen(OPENING)}};
	size_t line = at;

	if (!stands_near_mention(checker, at))
		return;
	/* The first words of what was opened. */
	while (line < checker->text.size && line < at + 60 && checker->text.data[line] != '\n')
		line++;
	defect.span.end = sovb_utf8_floor(checker->text.data, line);
	defect.message = sovb_checker_say(checker, SOVB_SAY_QUOTE_OPEN, NULL, NULL, NULL, NULL);
	sovb_checker_report(checker, &defect);
}

/* Quotation marks that nothing closes; a text that knows no closing ones says nothing. */
static void check_quotes(sovb_checker *checker)
{
	size_t open[MAX_OPEN], count = 0, closed = 0;
	sovb_string text = checker->text;

	for (size_t at = 0; at + strlen(OPENING) <= text.size; at++) {
		if (memcmp(text.data + at, OPENING, strlen(OPENING)) == 0) {
			if (count == MAX_OPEN)
				return;
			open[count++] = at;
		} else if (memcmp(text.data + at, CLOSING, strlen(CLOSING)) == 0 && count) {
			count--;
			closed++;
		}
	}
	for (size_t i = 0; i < count && closed; i++)
		report_open_quote(checker, open[i]);
}

/* "Mục 1 ........ 3": do the dots before text[at] lead to the number of a page? */
static bool are_leaders(sovb_string text, size_t at)
{
	size_t digits;

	while (at < text.size && (text.data[at] == ' ' || text.data[at] == '\t'))
		at++;
	for (digits = at; at < text.size && text.data[at] >= '0' && text.data[at] <= '9'; at++)
		;
	return at > digits && (at == text.size || text.data[at] == '\n');
}

/* A form that is still to be filled in has dots in many places. */
static bool is_form(sovb_string text)
{
	size_t blanks = 0, dots = 0;

	for (size_t at = 0; at < text.size && blanks < FORM_BLANKS;) {
		uint32_t c;
		const size_t size = sovb_utf8_decode(&c, text.data + at, text.size - at);

		if (c == '.' || c == 0x2026) {
			dots += c == '.' ? 1 : 3;
		} else {
			blanks += dots >= BLANK_DOTS && !are_leaders(text, at);
			dots = 0;
		}
		at += size;
	}
	return blanks >= FORM_BLANKS;
}

/* A number that was left blank: "Kế hoạch số …-KH/CU"; the draft's own comes first. */
static void check_blanks(sovb_checker *checker)
{
	static const char mark[] = "số ";
	sovb_string text = checker->text;
	bool own = !sovb_document_identity(checker->draft)->symbol.size;

	if (is_form(text))
		return;
	for (size_t at = 0; at < text.size;) {
		const char *found = memmem(text.data + at, text.size - at, mark, strlen(mark));
		sovb_defect defect = {.severity = SOVB_SEVERITY_INFO};
		size_t end, dots = 0;
		uint32_t c = 0, after = 0;

		if (!found)
			return;
		defect.span.start = (size_t)(found - text.data);
		at = end = defect.span.start + strlen(mark);
		while (end < text.size) {
			size_t size = sovb_utf8_decode(&c, text.data + end, text.size - end);

			if (c != '.' && c != 0x2026 && c != '_' && !sovb_is_blank(c))
				break;
			dots += c != ' ';
			end += size;
		}
		if (!dots || end + 1 >= text.size || (!sovb_is_hyphen(c) && !sovb_is_slash(c)))
			continue;
		sovb_utf8_decode(&after, text.data + end + 1, text.size - end - 1);
		if (!sovb_is_upper(after))
			continue;
		while (end < text.size && !strchr(" ,;.\n\r\t", text.data[end]))
			end++;
		at = defect.span.end = end;
		if (own) {
			own = false;
			continue;
		}
		defect.message = sovb_checker_say(checker, SOVB_SAY_NUMBER_BLANK, NULL, NULL, NULL, NULL);
		sovb_checker_report(checker, &defect);
	}
}

void sovb_check_text(sovb_checker *checker)
{
	check_quotes(checker);
	check_blanks(checker);
}

/*
 * Subjects: the year they name, and their words.
 */
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "body_name.h"
#include "bytes.h"
#include "identity.h"
#include "knowledge.h"
#include "likeness.h"
#include "title_year.h"
#include "words_at.h"

/* ---- the year of a subject ---- */

/* A subject with one of these names the year of something else, or of the past. */
static const char *const other_years[] = {
    "luật",      "nghị quyết", "nghị định",  "chỉ thị",  "thông tư", "quyết định", "kết luận", "quy định", "hiến pháp",
    "pháp lệnh", "bộ luật",    "đại hội",    "kỷ niệm",  "bầu cử",   "tổng kết",   "sơ kết",   "kết quả",  "đánh giá",
    "kiểm tra",  "thanh tra",  "giám sát",   "quyết toán", "bổ sung",  "điều chỉnh", "sửa đổi",  "khen thưởng", "kiểm điểm",
    "xếp loại",  "công khai",  "chương trình gdpt", "giáo dục phổ thông",
};

static bool has_word(const char *folded, const char *const *words, size_t count)
{
	for (const char *word = folded; *word; word += strcspn(word, " "), word += strspn(word, " "))
		for (size_t i = 0; i < count; i++)
			if (sovb_name_begins(word, words[i]))
				return true;
	return false;
}

static bool names_another_year(const char *folded)
{
	return has_word(folded, other_years, sizeof other_years / sizeof other_years[0]);
}

static bool is_year(int value)
{
	return value >= 1945 && value <= 2100;
}

bool sovb_title_years_find(sovb_title_years *out, sovb_string title)
{
	char folded[SOVB_NAME_MAX];
	int first, last = 0, end = 0;
	const char *found = NULL;
	bool several = false;

	sovb_name_fold(folded, sizeof folded, title.data, title.size);
	for (const char *word = folded; *word; word += strcspn(word, " "), word += strspn(word, " "))
		if (sovb_name_begins(word, "năm")) {
			several = found != NULL;
			found = word + strlen("năm");
		}
	if (!found || several)
		return false;
	found += strspn(found, " ");
	if (sovb_name_begins(found, "học"))
		found += strlen("học");
	/* A folded name has words only: "2022 - 2023" is "2022 2023". */
	if (sscanf(found, " %d%n", &first, &end) != 1 || !is_year(first))
		return false;
	found += end;
	if (sscanf(found, " %d%n", &last, &end) == 1 && is_year(last) && last > first && last - first <= 10)
		found += end;
	else
		last = first;
	found += strspn(found, " ");
	if (*found)
		return false;
	*out = (sovb_title_years){first, last};
	return true;
}

bool sovb_title_year_fits(sovb_string title, sovb_date day)
{
	sovb_title_years years;

	return sovb_title_years_find(&years, title) && day.year <= years.last &&
	       (day.year >= years.first || (day.year + 1 == years.first && day.month >= 9));
}

/* ---- V11 ---- */

static bool is_plan(const sovb_draft_mention *mention)
{
	return sovb_string_equal(mention->ref->type, (sovb_string){"KH", 2}) ||
	       sovb_string_equal(mention->ref->type, (sovb_string){"CTr", 3});
}

/* A report on what was done, and on nothing that is to come. */
static bool is_review(const sovb_draft_mention *mention, const char *folded)
{
	static const char *const done[] = {"kết quả", "tổng kết", "sơ kết", "tình hình"};
	static const char *const ahead[] = {"phương hướng", "nhiệm vụ", "kế hoạch", "dự toán", "dự kiến", "định hướng",
					    "đề án", "giải pháp", "chương trình", "chuẩn bị"};

	return sovb_string_equal(mention->ref->type, (sovb_string){"BC", 2}) &&
	       has_word(folded, done, sizeof done / sizeof done[0]) &&
	       !has_word(folded, ahead, sizeof ahead / sizeof ahead[0]);
}

#define MAX_NUMBERS_ASKED 2000 /* mentions of a draft that may bear out another day */

/*
 * Is a greater number of the same body and kind dated between the right day and the one written?  Then the order of
 * numbers, which knows nothing of subjects, speaks for the right day too.
 */
static bool numbers_bear_out(const sovb_checker *checker, const sovb_draft_mention *mention, sovb_date right)
{
	long number = strtol(mention->symbol.number, NULL, 10);

	for (size_t i = 0; i < checker->mention_count && i < MAX_NUMBERS_ASKED; i++) {
		const sovb_draft_mention *other = &checker->mention[i];
		sovb_date date = other->ref->date;

		if (other->key.size && !other->date_faulty && !other->symbol_faulty && sovb_date_is_day(date) &&
		    strcmp(other->symbol.organ, mention->symbol.organ) == 0 &&
		    strcmp(other->symbol.type, mention->symbol.type) == 0 &&
		    sovb_issuers_compatible(other->ref->issuer, mention->ref->issuer) &&
		    strtol(other->symbol.number, NULL, 10) > number && sovb_date_compare(date, right) > 0 &&
		    sovb_date_compare(date, mention->ref->date) < 0)
			return true;
	}
	return false;
}

void sovb_check_title_year(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	sovb_defect defect = {.severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = ref->anchor};
	char folded[SOVB_NAME_MAX], year[24];
	sovb_date right = ref->date;
	sovb_title_years years;
	sovb_date_words words;
	bool late;

	if (!sovb_date_is_day(ref->date) || mention->date_faulty || mention->symbol_faulty ||
	    !sovb_title_years_find(&years, ref->title))
		return;
	late = is_plan(mention) && ref->date.year > years.last;
	sovb_name_fold(folded, sizeof folded, ref->title.data, ref->title.size);
	if (!late && !(is_review(mention, folded) && ref->date.year < years.first))
		return;
	if ((late && names_another_year(folded)) || !sovb_date_words_find(&words, checker, mention))
		return;
	/* A review of last year, and a plan that still ran on, are signed in January. */
	if (late && ref->date.year == years.last + 1 && ref->date.month == 1)
		return;
	snprintf(year, sizeof year, years.first == years.last ? "%d" : "%d - %d", years.first, years.last);
	defect.message = sovb_checker_say(checker, late ? SOVB_SAY_TITLE_YEAR_LATE : SOVB_SAY_TITLE_YEAR_EARLY,
					  sovb_mention_name(checker, mention),
					  sovb_checker_say(checker, SOVB_SAY_YEAR_WORD, year, NULL, NULL, NULL),
					  sovb_checker_day(checker, ref->date), NULL);
	defect.span = sovb_words_to(mention, words.part[2].end);
	/* The smallest change that puts it right is one of the year. */
	right.year = (int16_t)(late ? years.last : years.first);
	if (sovb_date_is_day(right) && (right.year == ref->date.year + 1 || right.year == ref->date.year - 1)) {
		defect.suggestion = sovb_words_with_date(checker, mention, &words, right);
		if (numbers_bear_out(checker, mention, right))
			defect.severity = SOVB_SEVERITY_ERROR;
	}
	sovb_checker_report(checker, &defect);
	mention->date_faulty = true;
}

/* ---- words of subjects ---- */

/* What runs on past the end of the subject has quotation marks of its own. */
static bool is_plain(sovb_string title)
{
	return !memchr(title.data, '"', title.size) && !memmem(title.data, title.size, "“", strlen("“")) &&
	       !memmem(title.data, title.size, "”", strlen("”"));
}

static bool is_quoted(const sovb_draft_mention *mention)
{
	return mention->ref->title_quoted && is_plain(mention->ref->title);
}

#define MAX_TITLE_WORDS 120
#define DAY_WORDS 6 /* "ngày 15 tháng 7 năm 2021" */
#define LEAST_WORDS 4
#define LEAST_FOREIGN 3 /* words that a subject told without quotation marks must have of its own to be another */

/* A subject as folded words. */
struct words {
	char text[4 * SOVB_NAME_MAX];
	const char *word[MAX_TITLE_WORDS];
	size_t count;
};

static bool starts_with(const struct words *words, const char *phrase, size_t *count)
{
	char copy[SOVB_NAME_MAX];
	char *rest = copy, *word;

	*count = 0;
	snprintf(copy, sizeof copy, "%s", phrase);
	while ((word = strsep(&rest, " ")))
		if (*count == words->count || !sovb_name_begins(words->word[(*count)++], word))
			return false;
	return true;
}

/* "ban hành quy định", "quy định", "về", "về việc", "V/v", "đề nghị" and the kind said once more may be left out. */
static void skip_opening(struct words *words, sovb_string type)
{
	const sovb_type_fact *fact = type.size ? sovb_type_by_symbol(type.data, type.size) : NULL;
	const char *const openings[] = {fact ? fact->name : "về việc", "ban hành quy định", "quy định", "về việc", "về", "v v", "việc", "đề nghị"};
	size_t size;

	for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++) {
		if (!starts_with(words, openings[i], &size))
			continue;
		words->count -= size;
		memmove(words->word, words->word + size, words->count * sizeof words->word[0]);
	}
}

static bool is_number(const char *word)
{
	return *word && strspn(word, "0123456789") == strlen(word);
}

/* "… Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ": the day of a document that the subject names may be left out. */
static void drop_days(struct words *words)
{
	size_t kept = 0;

	for (size_t i = 0; i < words->count;) {
		size_t end = i + 1;

		if (!sovb_name_begins(words->word[i], "ngày") || end == words->count || !is_number(words->word[end])) {
			words->word[kept++] = words->word[i++];
			continue;
		}
		while (end < words->count && end < i + DAY_WORDS &&
		       (is_number(words->word[end]) || sovb_name_begins(words->word[end], "tháng") || sovb_name_begins(words->word[end], "năm")))
			end++;
		i = end;
	}
	words->count = kept;
}

static void cut_words(struct words *out, sovb_string title, sovb_string type)
{
	char *at = out->text;

	out->count = 0;
	sovb_name_fold(out->text, sizeof out->text, title.data, title.size);
	while (*at && out->count < MAX_TITLE_WORDS) {
		size_t size = strcspn(at, " ");
		bool last = !at[size];

		out->word[out->count++] = at;
		at[size] = '\0';
		at += size + !last;
	}
	drop_days(out);
	skip_opening(out, type);
}

/* The length of the longest run of words in their order that both have (not necessarily side by side). */
static size_t common(const struct words *a, const struct words *b)
{
	size_t row[MAX_TITLE_WORDS + 1] = {0};

	for (size_t i = 0; i < a->count; i++) {
		size_t diagonal = 0;

		for (size_t j = 0; j < b->count; j++) {
			size_t above = row[j + 1];

			if (strcmp(a->word[i], b->word[j]) == 0)
				row[j + 1] = diagonal + 1;
			else if (row[j] > above)
				row[j + 1] = row[j];
			diagonal = above;
		}
	}
	return row[b->count];
}

/* Do the words of `part` stand side by side in `whole`? */
static bool stands_in(const struct words *part, const struct words *whole)
{
	for (size_t at = 0; at + part->count <= whole->count; at++) {
		size_t i = 0;

		while (i < part->count && strcmp(part->word[i], whole->word[at + i]) == 0)
			i++;
		if (i == part->count)
			return true;
	}
	return false;
}

/* A subject without quotation marks may run on into the sentence: no more of it is looked at than there can be. */
static void cut_to(struct words *words, const sovb_draft_mention *mention, const struct words *right)
{
	if (!is_quoted(mention) && words->count > right->count)
		words->count = right->count;
}

/*
 * A subject that is nearly the other but for some words: neither a part of it, nor another subject, nor one told in the
 * writer's own words.
 */
static bool nearly_agrees(const struct words *quoted, const struct words *right, bool exact)
{
	size_t shared;

	if (quoted->count < LEAST_WORDS || right->count < LEAST_WORDS || stands_in(quoted, right) ||
	    stands_in(right, quoted))
		return false;
	shared = common(quoted, right);
	return shared * 10 >= quoted->count * 6 && quoted->count - shared >= (exact ? 1 : LEAST_FOREIGN);
}

/* The held document of the mention's day; false when there is none. */
static bool find_held(sovb_known_document *out, const sovb_knowledge *known, const sovb_draft_mention *mention)
{
	for (size_t i = 0; i < known->names->document_count; i++) {
		if (sovb_knowledge_document(out, known, (int)i) &&
		    sovb_date_compare(out->date, mention->ref->date) == 0 && out->held &&
		    sovb_knowledge_fits(known, out, mention))
			return true;
	}
	return false;
}

/* Without quotation marks a subject ends about where the right one does, at the next mark. */
static sovb_span likely_end(sovb_string text, sovb_span words, size_t size)
{
	size_t at = words.start + size;

	while (at < words.end && !strchr(",;.:", text.data[at]))
		at++;
	if (at < words.end)
		words.end = at;
	return words;
}

static void report_title(sovb_checker *checker, sovb_draft_mention *mention, sovb_severity severity, sovb_sentence sentence,
			 sovb_string right, const sovb_evidence *evidence, size_t evidence_count)
{
	const sovb_reference *ref = mention->ref;
	sovb_defect defect = {.severity = severity, .mention = mention, .span = ref->anchor};
	sovb_span words;

	defect.message = sovb_checker_say(checker, sentence, sovb_mention_name(checker, mention),
					  sovb_checker_word(checker, right), NULL, NULL);
	defect.evidence = evidence;
	defect.evidence_count = evidence_count;
	if (sovb_words_find(&words, checker, mention, ref->title)) {
		defect.span = is_quoted(mention) ? words : likely_end(checker->text, words, right.size);
		if (is_quoted(mention))
			defect.suggestion = right;
	}
	sovb_checker_report(checker, &defect);
	mention->title_faulty = true;
}

static void report_known_title(sovb_checker *checker, sovb_draft_mention *mention, const sovb_known_document *document,
			       sovb_string title)
{
	const sovb_testimony *testimony =
	    sovb_knowledge_testimony(checker, mention->group->known, document->document, document->date);

	if (testimony)
		report_title(checker, mention, is_quoted(mention) ? SOVB_SEVERITY_WARNING : SOVB_SEVERITY_INFO,
			     SOVB_SAY_TITLE_WORDS, title, testimony->evidence, testimony->count);
}

void sovb_check_register_title(sovb_checker *checker, const sovb_group *group)
{
	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS && checker->status == SOVB_OK; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_known_document held;
		struct words quoted, right;
		sovb_string title = {0};

		if (!mention->ref->title.size || !sovb_date_is_day(mention->ref->date) || mention->date_faulty ||
		    mention->symbol_faulty || mention->title_faulty || group->known->empty)
			continue;
		if (find_held(&held, group->known, mention))
			title = sovb_knowledge_title(checker, group->known, &held);
		cut_words(&quoted, mention->ref->title, mention->ref->type);
		cut_words(&right, title, mention->ref->type);
		cut_to(&quoted, mention, &right);
		if (nearly_agrees(&quoted, &right, is_quoted(mention)))
			report_known_title(checker, mention, &held, title);
	}
}

/* ---- V07 ---- */

/* The first quoted subject that the draft gives the document of the mention's day. */
static const sovb_draft_mention *quoted_elsewhere(const sovb_group *group, const sovb_draft_mention *mention)
{
	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		const sovb_draft_mention *other = group->mention[i];

		if (other != mention && is_quoted(other) &&
		    sovb_date_compare(other->ref->date, mention->ref->date) == 0)
			return other;
	}
	return NULL;
}

void sovb_check_repeated_title(sovb_checker *checker, const sovb_group *group)
{
	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		sovb_draft_mention *mention = group->mention[i];
		const sovb_draft_mention *other = mention->ref->title.size && !mention->date_faulty
						      ? quoted_elsewhere(group, mention)
						      : NULL;
		struct words here, there;
		sovb_evidence *evidence;

		if (!other || (is_quoted(mention) && mention < other))
			continue;
		cut_words(&here, mention->ref->title, mention->ref->type);
		cut_words(&there, other->ref->title, other->ref->type);
		cut_to(&here, mention, &there);
		if (!nearly_agrees(&here, &there, is_quoted(mention)))
			continue;
		evidence = sovb_arena_alloc(checker->arena, sizeof *evidence);
		if (!evidence)
			return;
		*evidence = sovb_mention_evidence(checker, other);
		report_title(checker, mention, SOVB_SEVERITY_WARNING, SOVB_SAY_REPEAT_TITLE, other->ref->title, evidence, 1);
	}
}

/*
 * Symbols against the words around them: the issuer, the shape and the kind of document.
 */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "body_name.h"
#include "bytes.h"
#include "drafting.h"
#include "fold.h"
#include "knowledge.h"
#include "utf8.h"
#include "words_at.h"

#define KIND_BYTES 120 /* before a number, among which the kind of its symbol may be named too */

static bool party_or_state(sovb_system system)
{
	return system == SOVB_SYSTEM_PARTY || system == SOVB_SYSTEM_STATE;
}

static bool begins_with(const char *text, const char *head)
{
	return strncmp(text, head, strlen(head)) == 0;
}

/* Letters that unlike bodies share, or that are known by a pattern ("…TW") only: no proof of the body. */
static bool is_shared(const sovb_organ_fact *organ)
{
	return organ->reach == SOVB_REACH_SHARED || !party_or_state(organ->system) || strstr(organ->symbol, "…");
}

static sovb_string symbol_text(sovb_checker *checker, const sovb_symbol *symbol)
{
	char text[SOVB_SYMBOL_MAX];

	return sovb_arena_string(checker->arena, text, sovb_symbol_text(text, symbol));
}

/* ---- V04 ---- */

/* Until 1996 laws went by the number of the President's order that made them known: "23-L/CTN", "21-LCT/HĐNN8". */
static bool is_old_law(const sovb_symbol *symbol)
{
	return strcmp(symbol->type, "L") == 0 || strcmp(symbol->type, "LCT") == 0 || strcmp(symbol->type, "PL") == 0;
}

/* May the issuer use any of the letters joined by '-'? */
static bool may_use_any(const sovb_issuer_fact *issuer, const char *organ)
{
	while (*organ) {
		size_t size = strcspn(organ, "-");

		if (sovb_issuer_may_use(issuer, organ, size))
			return true;
		organ += size;
		organ += strspn(organ, "-");
	}
	return false;
}

/* "Công văn số 123-CV/TU của Văn phòng Tỉnh ủy": its head signs by order of the committee (36-HD/VPTW II.1.7.1). */
static bool signs_by_order(const sovb_issuer_fact *issuer, const char *letters)
{
	const sovb_organ_fact *office = sovb_issuer_organ(issuer);

	return issuer->system == SOVB_SYSTEM_PARTY && begins_with(issuer->phrase, "văn phòng") &&
	       sovb_organ_belongs_to(office, letters);
}

/* The symbol with other letters of the body, in the style of the issuer's system. */
static sovb_symbol with_letters(const sovb_draft_mention *mention, const char *letters, size_t size)
{
	sovb_symbol symbol = mention->symbol;

	memcpy(symbol.organ, letters, size);
	symbol.organ[size] = '\0';
	symbol.party = mention->issuer->system == SOVB_SYSTEM_PARTY;
	return symbol;
}

/* Does the draft cite the symbol for the mention's day elsewhere, with an issuer that may use it? */
static bool draft_has(const sovb_checker *checker, const sovb_symbol *symbol, const sovb_draft_mention *mention)
{
	char key[SOVB_SYMBOL_MAX];
	const sovb_group *group = sovb_checker_group(checker, (sovb_string){key, sovb_symbol_key(key, symbol)});

	for (size_t i = 0; group && i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		const sovb_draft_mention *other = group->mention[i];

		if (other == mention || sovb_date_compare(other->ref->date, mention->ref->date) != 0)
			continue;
		/* The same mistake may be made twice; of another symbol the issuer must be this one. */
		if (sovb_date_is_day(mention->ref->date) ? other->issuer != mention->issuer || group != mention->group
							 : other->issuer == mention->issuer && group != mention->group)
			return true;
	}
	return false;
}

static bool is_vouched(sovb_checker *checker, const sovb_symbol *symbol, const sovb_draft_mention *mention)
{
	return draft_has(checker, symbol, mention) || sovb_symbol_is_known(checker, symbol, mention);
}

/* TU for TW: the slip of one key; or of a mark, "13-NQ/TƯ của Tỉnh ủy"; or the initials of who issued it, "05-CT/BCT của Bộ Chính trị". */
static bool is_slip_for(const char *written, const char *right)
{
	static const struct {
		const char *written, *right;
	} slips[] = {{"TU", "TW"}, {"TW", "TU"}, {"TƯ", "TU"}, {"BCT", "TW"}, {"BBT", "TW"}};

	for (size_t i = 0; i < sizeof slips / sizeof *slips; i++)
		if (strcmp(written, slips[i].written) == 0 && strcmp(right, slips[i].right) == 0)
			return true;
	return false;
}

/* The symbol that the issuer gave the document: one that others know, or one that was written so by a slip. */
static bool symbol_of_issuer(sovb_symbol *out, sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_issuer_fact *issuer = mention->issuer;
	sovb_symbol slip;
	bool slipped = false;

	for (const char *letters = issuer->symbols; *letters; letters += strspn(letters, " ")) {
		size_t size = strcspn(letters, " ");

		if (letters[size - 1] != '*' && size < sizeof out->organ) {
			*out = with_letters(mention, letters, size);
			if (is_vouched(checker, out, mention))
				return true;
			if (is_slip_for(mention->symbol.organ, out->organ)) {
				slip = *out;
				slipped = true;
			}
		}
		letters += size;
	}
	if (slipped)
		*out = slip;
	return slipped;
}

static bool is_of_day(const void *context, const sovb_known_document *document)
{
	const sovb_date *day = context;

	return sovb_date_compare(document->date, *day) == 0;
}

/* How the draft elsewhere, or another file, names the issuer of the document of that day; none when nobody does. */
static sovb_string issuer_of_symbol(const sovb_draft_mention *mention)
{
	const sovb_group *group = mention->group;
	sovb_draft_mention any = *mention;
	sovb_reference ref = *mention->ref;
	sovb_known_document document;

	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		const sovb_draft_mention *other = group->mention[i];

		if (other->issuer && sovb_date_compare(other->ref->date, ref.date) == 0 &&
		    may_use_any(other->issuer, mention->symbol.organ))
			return other->ref->issuer;
	}
	ref.issuer = (sovb_string){0};
	any.ref = &ref;
	if (!sovb_knowledge_only(&document, group->known, &any, is_of_day, &ref.date))
		return (sovb_string){0};
	return sovb_knowledge_issuer_words(group->known, &document);
}

/* The words from the symbol to the issuer, with the one of them put right that is surely wrong. */
static sovb_string mend_issuer_or_symbol(sovb_checker *checker, const sovb_draft_mention *mention, sovb_span span,
					 const sovb_span *issuer)
{
	bool vouched = is_vouched(checker, &mention->symbol, mention);
	sovb_string right;
	sovb_symbol symbol;

	if (!vouched && symbol_of_issuer(&symbol, checker, mention))
		return sovb_words_with(checker, mention, span.end, mention->ref->anchor,
				       sovb_checker_word(checker, symbol_text(checker, &symbol)));
	right = vouched && issuer ? issuer_of_symbol(mention) : (sovb_string){0};
	if (!right.size || (symbol_of_issuer(&symbol, checker, mention) && is_vouched(checker, &symbol, mention)))
		return (sovb_string){0};
	return sovb_words_with(checker, mention, span.end, *issuer, sovb_checker_word(checker, right));
}

/* Two bodies of one system and level ("Chính phủ" with TTg) are often taken for one another: not told as an
 * error. */
static sovb_severity issuer_severity(const sovb_issuer_fact *issuer, const sovb_organ_fact *organ)
{
	bool other_system = issuer->system != organ->system;
	bool other_level = issuer->level != organ->level && organ->level != SOVB_LEVEL_UNKNOWN;

	if (other_system ||
	    (other_level && (issuer->level != SOVB_LEVEL_UNKNOWN || issuer->system == SOVB_SYSTEM_PARTY)))
		return SOVB_SEVERITY_ERROR;
	return SOVB_SEVERITY_WARNING;
}

/* "Thông tư số 03/2013/TT-BNV sửa đổi Nghị định số B của Bộ Nội vụ": so may that of what stands before and names none. */
static bool another_may_be_its(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	size_t at = (size_t)(mention - checker->mention);

	for (size_t i = 1; i <= SOVB_MAX_LOOK_BACK && i <= at; i++) {
		const sovb_draft_mention *other = mention - i;

		if (other->ref->sentence.start != mention->ref->sentence.start)
			return false;
		if (!other->ref->issuer.size && may_use_any(mention->issuer, other->symbol.organ))
			return true;
	}
	return false;
}

/* "Thông tư A hướng dẫn Luật số B về tố tụng … của Bộ Tư pháp": the issuer behind B's subject may be that of A. */
static bool title_stands_between(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	sovb_span words;

	return ref->title.size && mention > checker->mention && sovb_words_find(&words, checker, mention, ref->issuer) &&
	       words.start - ref->anchor.end > ref->title.size && mention[-1].ref->sentence.start == ref->sentence.start;
}

/* Where the words of the mention's sentence before `end` begin that no mark parts from it, at most so many bytes before it. */
static size_t clause_start(const sovb_checker *checker, const sovb_draft_mention *mention, size_t end, size_t bytes, const char *marks)
{
	size_t start = mention->ref->sentence.start < end ? mention->ref->sentence.start : end;

	if (end - start > bytes)
		start = sovb_utf8_floor(checker->text.data, end - bytes);
	for (size_t at = end; at > start; at--)
		if (strchr(marks, checker->text.data[at - 1]))
			return at;
	return start;
}

/* "Ban Chỉ đạo tổng kết Nghị quyết số 18-NQ/TW của Chính phủ": the issuer may be that of the body so called.
 */
static bool stands_in_name(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	static const char *const bodies[] = {"ban chỉ đạo", "tổ công tác", "tiểu ban", "hội đồng",
					     "hội nghị"};
	size_t end = mention->ref->span.start;
	size_t start = clause_start(checker, mention, end, SOVB_NAME_MAX / 2, ",;.:()");
	char words[SOVB_NAME_MAX];

	sovb_name_fold(words, sizeof words, checker->text.data + start, end - start);
	for (const char *word = words; *word; word += strcspn(word, " "), word += strspn(word, " "))
		for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++)
			if (sovb_name_begins(word, bodies[i]))
				return true;
	return false;
}

void sovb_check_issuer_symbol(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_issuer_fact *issuer = mention->issuer;
	const char *letters = mention->symbol.organ;
	const sovb_organ_fact *organ = letters[0] ? sovb_organ_by_symbol(letters, strlen(letters)) : NULL;
	sovb_defect defect = {.mention = mention, .span = mention->ref->anchor};
	sovb_span words;
	bool named;

	if (!issuer || !organ || is_old_law(&mention->symbol) || title_stands_between(checker, mention) ||
	    another_may_be_its(checker, mention) || is_shared(organ) || !party_or_state(issuer->system) ||
	    may_use_any(issuer, letters) || signs_by_order(issuer, letters) || stands_in_name(checker, mention))
		return;
	defect.severity = issuer_severity(issuer, organ);
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_ISSUER_SYMBOL,
			     sovb_checker_word(checker, mention->ref->issuer), letters, organ->name, NULL);
	named = sovb_words_find(&words, checker, mention, mention->ref->issuer);
	if (named)
		defect.span = sovb_words_to(mention, words.end);
	else /* shared by a list, it may not be meant for this member */
		defect.severity = defect.severity == SOVB_SEVERITY_ERROR ? SOVB_SEVERITY_WARNING : SOVB_SEVERITY_INFO;
	defect.suggestion = mend_issuer_or_symbol(checker, mention, defect.span, named ? &words : NULL);
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
	mention->issuer_faulty = true;
}

/* ---- V05 ---- */

typedef enum shape { SHAPE_OTHER, SHAPE_PARTY, SHAPE_STATE, SHAPE_STATE_YEAR } shape;

/* The shape as written: "39-KH/CU", "39/KH-UBND" or "06/2021/QĐ-UBND". */
static shape shape_of(sovb_string raw)
{
	char separators[4] = {0};
	size_t count = 0;

	/* Letters of the centre may end in "/nb", internal: "5053-CV/VPTW/nb". */
	if (raw.size > 3 && memcmp(raw.data + raw.size - 3, "/nb", 3) == 0)
		raw.size -= 3;

	for (size_t at = 0; at < raw.size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, raw.data + at, raw.size - at);
		if (!sovb_is_hyphen(c) && !sovb_is_slash(c))
			continue;
		if (count == 3)
			return SHAPE_OTHER;
		separators[count++] = sovb_is_slash(c) ? '/' : '-';
	}
	if (strcmp(separators, "-/") == 0)
		return SHAPE_PARTY;
	if (strcmp(separators, "//-") == 0)
		return SHAPE_STATE_YEAR;
	return strcmp(separators, "/-") == 0 ? SHAPE_STATE : SHAPE_OTHER;
}

/* "2254/CT-CB" is a letter of Cục Chính trị, no directive of a cell. */
static bool may_be_letter(const sovb_symbol *symbol)
{
	return strcmp(symbol->type, "CT") == 0 && strcmp(symbol->organ, "CB") == 0;
}

/* "Chỉ thị 05-CT/BCT": written the Party's way the letters of Bộ Công Thương are short for Bộ Chính trị. */
static bool is_politburo(const sovb_draft_mention *mention, shape found)
{
	return found == SHAPE_PARTY && !mention->issuer && strcmp(mention->symbol.organ, "BCT") == 0;
}

void sovb_check_shape(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_issuer_fact *issuer = mention->issuer;
	sovb_symbol symbol = mention->symbol;
	const sovb_organ_fact *organ =
	    symbol.organ[0] ? sovb_organ_by_symbol(symbol.organ, strlen(symbol.organ)) : NULL;
	shape found = mention->key.size ? shape_of(mention->ref->raw) : SHAPE_OTHER;
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};

	if (!organ || (found != SHAPE_PARTY && found != SHAPE_STATE) || mention->symbol_faulty ||
	    symbol.year || strchr(symbol.organ, '-') ||
	    !sovb_type_by_symbol(symbol.type, strlen(symbol.type)) || may_be_letter(&symbol) ||
	    is_old_law(&symbol) || is_politburo(mention, found))
		return;
	if (!party_or_state(organ->system) || (issuer && issuer->system != organ->system) ||
	    (!issuer && is_shared(organ)) || (found == SHAPE_PARTY) == (organ->system == SOVB_SYSTEM_PARTY))
		return;
	symbol.party = organ->system == SOVB_SYSTEM_PARTY;
	defect.suggestion = symbol_text(checker, &symbol);
	defect.message =
	    sovb_checker_say(checker, symbol.party ? SOVB_SAY_SHAPE_PARTY : SOVB_SAY_SHAPE_STATE,
			     symbol.organ, sovb_checker_word(checker, defect.suggestion), NULL, NULL);
	sovb_checker_report(checker, &defect);
	mention->shape_faulty = true;
}

/* ---- V06 ---- */

static bool is_kind(const sovb_type_fact *type, const char *name)
{
	return strcmp(type->name, name) == 0;
}

/*
 * One kind, or one a variety of the other (thông tư, thông tư liên tịch); quy định and quyết định share their
 * letters; a kết luận is made known by a thông báo; a copy goes by the name of what was copied.
 */
static bool kinds_agree(const sovb_type_fact *word, const sovb_type_fact *type)
{
	return begins_with(word->name, type->name) || begins_with(type->name, word->name) ||
	       (is_kind(word, "quy định") && is_kind(type, "quyết định")) ||
	       (is_kind(word, "quyết định") && is_kind(type, "quy định")) ||
	       (is_kind(word, "kết luận") && is_kind(type, "thông báo")) ||
	       (is_kind(word, "luật") && is_kind(type, "lệnh")) || begins_with(type->name, "bản ");
}

/* "Pháp lệnh số 32-L/CTN": until 1996 ordinances, too, went by the number of the President's order. */
static bool is_ordinance_by_order(const sovb_type_fact *word, const sovb_symbol *symbol)
{
	return is_kind(word, "pháp lệnh") && strcmp(symbol->type, "L") == 0 && strcmp(symbol->organ, "CTN") == 0;
}

/* The same letters but for case, the stroke of Đ and other marks: a slip of spelling, not of kind. */
static bool letters_agree(const char *a, const char *b)
{
	char x[SOVB_WORD_MAX + 1], y[SOVB_WORD_MAX + 1];

	sovb_strip_marks(x, sovb_fold_word(x, a, strnlen(a, SOVB_WORD_MAX)));
	sovb_strip_marks(y, sovb_fold_word(y, b, strnlen(b, SOVB_WORD_MAX)));
	return strcmp(x, y) == 0;
}

/* Initials that stood for the kind before its letters were fixed: CT for chương trình, TT for tờ trình. */
static bool is_old_abbreviation(const sovb_type_fact *word, const sovb_symbol *symbol)
{
	return (strcmp(word->symbol, "CTr") == 0 && strcmp(symbol->type, "CT") == 0) ||
	       (strcmp(word->symbol, "TTr") == 0 && strcmp(symbol->type, "TT") == 0 && !symbol->year);
}

/* A decision puts a plan, a programme or a regulation in force, and they are often called by its number. */
static bool is_put_in_force(const sovb_type_fact *word, const sovb_type_fact *type)
{
	return is_kind(type, "quyết định") && !is_kind(word, "nghị quyết") && !is_kind(word, "chỉ thị") &&
	       !is_kind(word, "nghị định") && !is_kind(word, "thông tư") && !is_kind(word, "báo cáo") &&
	       !is_kind(word, "tờ trình") && !is_kind(word, "thông báo") && !is_kind(word, "công văn");
}

/* "Thông báo Kết luận số 12-TB/TU": the symbol's kind is named too, only not last. */
static bool kind_is_named_before(const sovb_checker *checker, const sovb_draft_mention *mention,
				 const sovb_type_fact *type)
{
	size_t end = mention->ref->anchor.start;
	size_t start = clause_start(checker, mention, end, KIND_BYTES, ",;.:()/");
	char words[SOVB_NAME_MAX];

	sovb_name_fold(words, sizeof words, checker->text.data + start, end - start);
	for (const char *word = words; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
		size_t size = sovb_name_begins(word, type->name);

		/* "Quyết định này thay thế Kết luận số 09-QĐ/CU": that is another document. */
		if (size && strncmp(word + size, " này", strlen(" này")) != 0)
			return true;
	}
	return false;
}

/* Where the kind is named right before the number; false when it is not. */
static bool find_kind_words(sovb_span *out, const sovb_checker *checker, const sovb_draft_mention *mention,
			    const sovb_type_fact *word)
{
	const sovb_reference *ref = mention->ref;
	char folded[SOVB_NAME_MAX];

	*out = (sovb_span){ref->span.start, ref->span.start + strlen(word->name)};
	if (out->end > ref->anchor.start)
		return false;
	sovb_name_fold(folded, sizeof folded, checker->text.data + out->start, out->end - out->start);
	return sovb_name_begins(folded, word->name) > 0;
}

/* Does another mention of the draft say the kind of the symbol? */
static bool draft_names_kind(const sovb_draft_mention *mention, const sovb_type_fact *type)
{
	const sovb_group *group = mention->group;

	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++)
		if (sovb_string_equal(group->mention[i]->ref->type, (sovb_string){type->symbol, strlen(type->symbol)}))
			return true;
	return false;
}

/* The name of a kind with its first letter as large as the one at `at`. */
static const char *kind_in_case(sovb_checker *checker, const char *name, size_t at)
{
	char text[SOVB_NAME_MAX];
	uint32_t first, own;
	size_t size = sovb_utf8_decode(&own, name, strlen(name));
	size_t used;

	sovb_utf8_decode(&first, checker->text.data + at, checker->text.size - at);
	used = sovb_utf8_encode(text, sovb_is_upper(first) ? sovb_upper(own) : own);
	used += (size_t)snprintf(text + used, sizeof text - used, "%s", name + size);
	return sovb_checker_word(checker, (sovb_string){text, used});
}

/* Decrees and circulars are central: a body that many places have issues none (Luật 80/2015/QH13, điều 4). */
static bool cannot_issue(const sovb_symbol *symbol, const sovb_type_fact *kind)
{
	const sovb_organ_fact *organ = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));

	return (is_kind(kind, "nghị định") || is_kind(kind, "thông tư")) && organ && organ->reach == SOVB_REACH_PLACES;
}

/* The words put right where it is sure which of them is wrong; the span covers the kind when it stands there. */
static void mend_kind(sovb_defect *defect, sovb_checker *checker, const sovb_type_fact *word, const sovb_type_fact *type)
{
	sovb_draft_mention *mention = defect->mention;
	sovb_symbol symbol = mention->symbol;
	/* "Tờ trình số 01/TT-HHVT" stays a tờ trình, whoever else writes its letters so. */
	bool symbol_known = !is_old_abbreviation(word, &symbol) && (sovb_symbol_is_known(checker, &symbol, mention) ||
			    draft_names_kind(mention, type) || cannot_issue(&symbol, word));
	bool other_known;
	sovb_span kind;

	strcpy(symbol.type, strcmp(word->symbol, "QyĐ") == 0 && symbol.party ? "QĐ" : word->symbol);
	other_known = sovb_symbol_is_known(checker, &symbol, mention);
	if (find_kind_words(&kind, checker, mention, word)) {
		sovb_span anchor = mention->ref->anchor;

		defect->span = (sovb_span){kind.start, anchor.end};
		if (symbol_known && !other_known)
			defect->suggestion =
			    sovb_words_changed(checker, defect->span, kind, kind_in_case(checker, type->name, kind.start));
		else if (!symbol_known)
			defect->suggestion = sovb_words_changed(
			    checker, defect->span, anchor, sovb_checker_word(checker, symbol_text(checker, &symbol)));
	} else if (!symbol_known) {
		defect->suggestion = symbol_text(checker, &symbol);
	}
}

/* The National Assembly and its committee number laws and resolutions without letters of the kind: "43/2019/QH14". */
static bool is_of_assembly(const sovb_symbol *symbol)
{
	return !symbol->type[0] && symbol->year &&
	       (strncmp(symbol->organ, "QH", 2) == 0 || strncmp(symbol->organ, "UBTVQH", 6) == 0);
}

/* What the National Assembly and its committee issue (Luật 80/2015/QH13, điều 4). */
static bool assembly_issues(const sovb_type_fact *word)
{
	static const char *const kinds[] = {"luật", "bộ luật", "nghị quyết", "pháp lệnh", "Hiến pháp", "nghị quyết liên tịch",
					    "văn bản hợp nhất", "lệnh"};

	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (is_kind(word, kinds[i]))
			return true;
	return false;
}

static void check_assembly_type(sovb_checker *checker, sovb_draft_mention *mention, const sovb_type_fact *word)
{
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention, .span = mention->ref->anchor};
	const sovb_knowledge *known = mention->group->known;
	sovb_span kind;

	if (assembly_issues(word) || !find_kind_words(&kind, checker, mention, word))
		return;
	defect.span.start = kind.start;
	defect.message = sovb_checker_say(checker, SOVB_SAY_TYPE_ASSEMBLY, word->name,
					  sovb_mention_name(checker, mention), NULL, NULL);
	if (known && known->names->document_count == 1) {
		sovb_string type = known->names->document[0].type;
		const sovb_type_fact *right = type.size ? sovb_type_by_symbol(type.data, type.size) : NULL;

		if (right && assembly_issues(right))
			defect.suggestion = sovb_words_changed(checker, defect.span, kind,
							       kind_in_case(checker, right->name, kind.start));
	}
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}

/* A State letter has the body and the field where other documents have the kind: "12/UBND-VX" (Nghị định 30/2020). */
static bool is_letter(const sovb_symbol *symbol, shape found)
{
	size_t size = strcspn(symbol->organ, "-");
	const sovb_organ_fact *organ = sovb_organ_by_symbol(symbol->organ, size);

	return !symbol->type[0] && !symbol->year && found == SHAPE_STATE && symbol->organ[size] == '-' && organ &&
	       organ->system == SOVB_SYSTEM_STATE && size < SOVB_SYMBOL_LETTERS;
}

static void check_letter_type(sovb_checker *checker, sovb_draft_mention *mention, const sovb_type_fact *word)
{
	/* Reports and proposals are sent under letters' numbers too often to call it a slip. */
	static const char *const kinds[] = {"NĐ", "TT", "CT", "NQ", "QĐ", "TB", "KL", "HD", "KH"};
	const sovb_rule_version *layout =
	    sovb_rule_at(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, mention->ref->date);
	sovb_defect defect = {.severity = SOVB_SEVERITY_WARNING, .mention = mention};
	sovb_span kind;

	/* Earlier rules were not read. */
	if (!sovb_type_is_one_of(word->symbol, kinds, sizeof kinds / sizeof kinds[0]) || !find_kind_words(&kind, checker, mention, word) || !layout || !layout->citing)
		return;
	defect.span = (sovb_span){kind.start, mention->ref->anchor.end};
	defect.message = sovb_checker_say(checker, SOVB_SAY_TYPE_LETTER, word->name, sovb_mention_name(checker, mention),
					  NULL, NULL);
	if (sovb_symbol_is_known(checker, &mention->symbol, mention))
		defect.suggestion = sovb_words_changed(checker, defect.span, kind,
						       kind_in_case(checker, "công văn", kind.start));
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}

void sovb_check_type(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	const sovb_symbol symbol = mention->symbol;
	const sovb_type_fact *word = sovb_type_by_symbol(ref->type.data, ref->type.size);
	const sovb_type_fact *type = sovb_type_by_symbol(symbol.type, strlen(symbol.type));
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention, .span = ref->anchor};
	shape found = shape_of(ref->raw);

	if (word && mention->key.size && !mention->symbol_faulty && is_of_assembly(&symbol))
		check_assembly_type(checker, mention, word);
	if (word && mention->key.size && !mention->symbol_faulty && is_letter(&symbol, found))
		check_letter_type(checker, mention, word);
	/* "như đã quy định 52/2013/NĐ-CP": the word is a verb.  "21-TC/TCT", "417/TCCP-VC": TC stood for Tài chính and Tổ
	 * chức. */
	if ((word && is_kind(word, "quy định") && !symbol.party) || strcmp(symbol.type, "TC") == 0)
		return;
	if (!mention->key.size || !word || !type || mention->symbol_faulty || found == SHAPE_OTHER ||
	    kinds_agree(word, type) || is_ordinance_by_order(word, &symbol) || letters_agree(word->symbol, symbol.type))
		return;
	/* "Công văn số 2254/CT-CB": in a State letter the first letters are the body's. */
	if ((is_kind(word, "công văn") && found != SHAPE_PARTY) ||
	    kind_is_named_before(checker, mention, type))
		return;
	if (is_old_abbreviation(word, &symbol) || is_put_in_force(word, type))
		defect.severity = SOVB_SEVERITY_INFO; /* the document itself may be numbered so */
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_TYPE_SYMBOL, word->name, symbol.type, type->name, NULL);
	mend_kind(&defect, checker, word, type);
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}

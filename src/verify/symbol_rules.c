/*
 * Symbols against the words around them: the issuer, the shape and the kind of document.
 */
#include "rules.h"

#include <string.h>

#include "fold.h"
#include "knowledge.h"
#include "utf8.h"

/* Letters that Party and State bodies share, or that are known by a pattern ("…TW") only: no proof of the
 * body. */
static bool is_shared(const sovb_organ_fact *organ)
{
	static const char *const shared[] = {"BTC", "CT", "VP", "TB", "HĐ", "QU"};

	for (size_t i = 0; i < sizeof shared / sizeof shared[0]; i++)
		if (strcmp(organ->symbol, shared[i]) == 0)
			return true;
	return organ->system == SOVB_SYSTEM_UNKNOWN || organ->system == SOVB_SYSTEM_MASS ||
	       strstr(organ->symbol, "…");
}

static bool party_or_state(sovb_system system)
{
	return system == SOVB_SYSTEM_PARTY || system == SOVB_SYSTEM_STATE;
}

static sovb_string symbol_text(sovb_checker *checker, const sovb_symbol *symbol)
{
	char text[SOVB_SYMBOL_MAX];

	return sovb_arena_string(checker->arena, text, sovb_symbol_text(text, symbol));
}

/* ---- V04 ---- */

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

/*
 * The symbol with the letters that a central body uses.  Elsewhere the letters depend on more than the name,
 * and when the register knows the symbol of that day the issuer is wrong: no suggestion.
 */
static sovb_string symbol_of_issuer(sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_issuer_fact *issuer = mention->issuer;
	size_t size = strcspn(issuer->symbols, " ");
	sovb_symbol symbol = mention->symbol;

	if (issuer->symbols[size - 1] == '*' || size >= sizeof symbol.organ ||
	    issuer->level != SOVB_LEVEL_CENTRAL ||
	    sovb_knowledge_has_day(mention->group->known, mention->ref->date))
		return (sovb_string){0};
	memcpy(symbol.organ, issuer->symbols, size);
	symbol.organ[size] = '\0';
	symbol.party = issuer->system == SOVB_SYSTEM_PARTY;
	return symbol_text(checker, &symbol);
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

/* "Ban Chỉ đạo tổng kết Nghị quyết số 18-NQ/TW của Chính phủ": the issuer may be that of the body so called.
 */
static bool stands_in_name(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	static const char *const bodies[] = {"ban chỉ đạo", "tổ công tác", "tiểu ban", "hội đồng",
					     "hội nghị"};
	size_t end = mention->ref->span.start;
	size_t start = mention->ref->sentence.start < end ? mention->ref->sentence.start : end;
	char words[SOVB_NAME_MAX];

	for (size_t at = start; at < end; at++)
		if (strchr(",;.:()", checker->text.data[at]))
			start = at + 1;
	if (end - start > SOVB_NAME_MAX / 2)
		start = sovb_utf8_floor(checker->text.data, end - SOVB_NAME_MAX / 2);
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

	if (!issuer || !organ || is_shared(organ) || !party_or_state(issuer->system) ||
	    may_use_any(issuer, letters) || stands_in_name(checker, mention))
		return;
	defect.severity = issuer_severity(issuer, organ);
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_ISSUER_SYMBOL,
			     sovb_checker_word(checker, mention->ref->issuer), letters, organ->name, NULL);
	if (defect.severity == SOVB_SEVERITY_ERROR)
		defect.suggestion = symbol_of_issuer(checker, mention);
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
	    !sovb_type_by_symbol(symbol.type, strlen(symbol.type)) || may_be_letter(&symbol))
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
}

/* ---- V06 ---- */

static bool begins_with(const char *text, const char *head)
{
	return strncmp(text, head, strlen(head)) == 0;
}

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
	       (is_kind(word, "kết luận") && is_kind(type, "thông báo")) || begins_with(type->name, "bản ");
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
static bool is_old_abbreviation(const sovb_type_fact *word, const char *letters)
{
	return (strcmp(word->symbol, "CTr") == 0 && strcmp(letters, "CT") == 0) ||
	       (strcmp(word->symbol, "TTr") == 0 && strcmp(letters, "TT") == 0);
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
	size_t start = mention->ref->sentence.start < end ? mention->ref->sentence.start : end;
	char words[SOVB_NAME_MAX];

	if (end - start > 120)
		start = sovb_utf8_floor(checker->text.data, end - 120);
	sovb_name_fold(words, sizeof words, checker->text.data + start, end - start);
	for (const char *word = words; *word; word += strcspn(word, " "), word += strspn(word, " "))
		if (sovb_name_begins(word, type->name))
			return true;
	return false;
}

void sovb_check_type(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	sovb_symbol symbol = mention->symbol;
	const sovb_type_fact *word = sovb_type_by_symbol(ref->type.data, ref->type.size);
	const sovb_type_fact *type = sovb_type_by_symbol(symbol.type, strlen(symbol.type));
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention, .span = ref->anchor};
	shape found = shape_of(ref->raw);

	if (!mention->key.size || !word || !type || mention->symbol_faulty || found == SHAPE_OTHER ||
	    kinds_agree(word, type) || letters_agree(word->symbol, symbol.type))
		return;
	/* "Công văn số 2254/CT-CB": in a State letter the first letters are the body's. */
	if ((is_kind(word, "công văn") && found != SHAPE_PARTY) ||
	    kind_is_named_before(checker, mention, type))
		return;
	if (is_old_abbreviation(word, type->symbol) || is_put_in_force(word, type))
		defect.severity = SOVB_SEVERITY_WARNING;
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_TYPE_SYMBOL, word->name, symbol.type, type->name, NULL);
	strcpy(symbol.type, strcmp(word->symbol, "QyĐ") == 0 && symbol.party ? "QĐ" : word->symbol);
	defect.suggestion = symbol_text(checker, &symbol);
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}

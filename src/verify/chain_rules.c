/*
 * What acts on a document is not older than it, and what was replaced is not cited as if it still held.
 */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "body_name.h"
#include "bytes.h"
#include "file_set.h"
#include "identity.h"
#include "knowledge.h"
#include "quote.h"
#include "side.h"
#include "utf8.h"
#include "words_at.h"

/* ---- V08 ---- */

/* One side of a relation. */
struct side {
	sovb_draft_mention *mention; /* NULL: the draft itself */
	sovb_date date;
	bool beside; /* the date stands with the mention */
};

/* The relation forbids that the one that acts is older; *passive: the mention acts. */
static bool has_order(sovb_relation relation, bool *passive)
{
	*passive = relation == SOVB_RELATION_AMENDED_BY || relation == SOVB_RELATION_REPLACED_BY ||
		   relation == SOVB_RELATION_REPEALED_BY;
	return *passive || (relation != SOVB_RELATION_CITES && relation != SOVB_RELATION_PROMULGATES &&
			    relation != SOVB_RELATION_PROMULGATED_BY);
}

static struct side side_of(sovb_checker *checker, sovb_draft_mention *mention)
{
	struct side side = {.mention = mention};
	sovb_date_words words;

	if (mention->date_faulty || mention->symbol_faulty)
		return side;
	if (sovb_date_is_day(mention->ref->date)) {
		side.date = mention->ref->date;
		side.beside = sovb_date_words_find(&words, checker, mention);
	} else if (mention->group && mention->group->dated) {
		side.date = mention->group->dated->ref->date;
	}
	return side;
}

#define MAX_LATER 2 /* documents later than the draft that it may cite by a slip */

/* The draft and its day; without one when so much in it is later that the text was added to, or the day misread. */
static struct side own_side(const sovb_checker *checker)
{
	const sovb_identity *own = sovb_document_identity(checker->draft);
	struct side side = {.date = own->date, .beside = true};
	size_t later = 0;

	if (own->year && own->year != own->date.year)
		return (struct side){0};
	for (size_t i = 0; i < checker->mention_count && later <= MAX_LATER; i++)
		later += sovb_date_is_day(checker->mention[i].ref->date) &&
			 sovb_date_compare(checker->mention[i].ref->date, own->date) > 0;
	return later <= MAX_LATER ? side : (struct side){0};
}

static struct side acting_side(sovb_checker *checker, const sovb_reference *ref)
{
	if (ref->source == SOVB_SOURCE_DOCUMENT)
		return own_side(checker);
	return side_of(checker, &checker->mention[ref->source]);
}

static const char *name_of(sovb_checker *checker, const struct side *side)
{
	sovb_string own = sovb_document_identity(checker->draft)->symbol;

	if (side->mention)
		return sovb_mention_name(checker, side->mention);
	return own.size ? sovb_checker_word(checker, own)
			: sovb_checker_say(checker, SOVB_SAY_THIS_DRAFT, NULL, NULL, NULL, NULL);
}

static sovb_span words_of(sovb_checker *checker, const struct side *side)
{
	sovb_date_words words;

	if (side->beside && sovb_date_words_find(&words, checker, side->mention))
		return sovb_words_to(side->mention, words.part[2].end);
	return side->mention->ref->anchor;
}

/* What the text says of carrying out, guiding or resting on has one reading. */
static bool is_about_carrying_out(sovb_relation relation)
{
	return relation == SOVB_RELATION_IMPLEMENTS || relation == SOVB_RELATION_GUIDES ||
	       relation == SOVB_RELATION_CONTINUES || relation == SOVB_RELATION_REVIEWS ||
	       relation == SOVB_RELATION_MONITORS || relation == SOVB_RELATION_BASIS;
}

static void report_order(sovb_checker *checker, sovb_relation relation, const struct side *actor,
			 const struct side *target)
{
	const struct side *told = actor->mention ? actor : target;
	sovb_defect defect = {.severity = SOVB_SEVERITY_WARNING, .mention = told->mention};
	sovb_evidence *evidence;

	if (actor->beside && target->beside)
		defect.severity = SOVB_SEVERITY_ERROR;
	/* Which of two amended the other is sometimes told by the form of the verb alone. */
	if (!is_about_carrying_out(relation))
		defect.severity = SOVB_SEVERITY_INFO;
	defect.span = words_of(checker, told);
	defect.message = sovb_checker_say(checker, SOVB_SAY_ORDER, name_of(checker, actor),
					  sovb_checker_day(checker, actor->date), name_of(checker, target),
					  sovb_checker_day(checker, target->date));
	evidence = actor->mention ? sovb_arena_alloc(checker->arena, sizeof *evidence) : NULL;
	if (evidence) {
		*evidence = sovb_mention_evidence(checker, target->mention);
		defect.evidence = evidence;
		defect.evidence_count = 1;
	}
	sovb_checker_report(checker, &defect);
}

void sovb_check_order(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	struct side actor, target;
	bool passive;

	/* "A hướng dẫn Nghị định B … Luật C ngày …": behind a law by name the day may be that of A. */
	if (ref->kind != SOVB_KIND_NUMBERED || !has_order(ref->relation, &passive) ||
	    (ref->attributes & (SOVB_ATTRIBUTE_NEGATED | SOVB_ATTRIBUTE_PLANNED)))
		return;
	/* "được thay thế tại Điều 40l Thông tư B": an article that came into B later. */
	if (passive && ref->pinpoint.size)
		return;
	actor = acting_side(checker, ref);
	target = side_of(checker, mention);
	/* "A được thay thế bởi B": B acts. */
	if (passive) {
		struct side other = actor;

		actor = target;
		target = other;
	}
	if (!target.mention || !sovb_date_is_day(actor.date) || !sovb_date_is_day(target.date) ||
	    sovb_date_compare(actor.date, target.date) >= 0)
		return;
	report_order(checker, ref->relation, &actor, &target);
	if (actor.mention)
		actor.mention->date_faulty = true;
}

/* ---- V15 ---- */

/*
 * From when on the old text is surely out of use: what replaces a law or a decree is signed months before it takes
 * effect (Luật 80/2015/QH13, điều 151).
 */
#define DAYS_UNTIL_LAW 400
#define DAYS_UNTIL_DECREE 120

#define MAX_REPLACING_FILES 20 /* that are read for one symbol */

/* What took the place of a document. */
struct successor {
	const char *name;
	sovb_date date;
	sovb_relation relation;
	sovb_evidence evidence;
};

static bool ends(sovb_relation relation)
{
	return relation == SOVB_RELATION_REPLACES || relation == SOVB_RELATION_REPEALS;
}

static bool is_whole(const sovb_reference *ref)
{
	return !(ref->attributes & (SOVB_ATTRIBUTE_PARTIAL | SOVB_ATTRIBUTE_NEGATED | SOVB_ATTRIBUTE_PLANNED |
				    SOVB_ATTRIBUTE_SUSPEND)) &&
	       !ref->pinpoint.size;
}

/* Is it this document of that symbol that ended? */
static bool is_same(const sovb_reference *ended, const sovb_draft_mention *mention, sovb_date day)
{
	return sovb_date_is_day(ended->date) && sovb_date_compare(ended->date, day) == 0 &&
	       sovb_issuers_compatible(ended->issuer, mention->ref->issuer);
}

/* The end that the record tells of; false when it tells of none, or of one without a day. */
static bool read_end(struct successor *out, sovb_checker *checker, const sovb_record *record,
		     const sovb_draft_mention *mention, sovb_date day)
{
	for (size_t i = 0; i < record->reference_count; i++) {
		const sovb_reference *ref = &record->references[i];
		const sovb_reference *source = ref->source >= 0 ? &record->references[ref->source] : NULL;
		char key[SOVB_SYMBOL_MAX];

		if (!ends(ref->relation) || !is_whole(ref) || ref->kind != SOVB_KIND_NUMBERED ||
		    !sovb_string_equal((sovb_string){key, sovb_text_key(key, ref->symbol)}, mention->key) ||
		    !is_same(ref, mention, day))
			continue;
		out->date = source ? source->date : record->identity.date;
		out->name = sovb_checker_word(checker, source ? source->symbol : record->identity.symbol);
		out->relation = ref->relation;
		if (!sovb_date_is_day(out->date) || !*out->name || sovb_date_compare(out->date, day) <= 0)
			continue;
		checker->status = sovb_evidence_of(&out->evidence, record, i, checker->arena, checker->err);
		return checker->status == SOVB_OK;
	}
	return false;
}

static bool read_ends(struct successor *out, sovb_checker *checker, const sovb_file_set *files,
		      const sovb_draft_mention *mention, sovb_date day)
{
	bool found = false;

	for (size_t i = 0; i < files->count && i < MAX_REPLACING_FILES && !found && checker->status == SOVB_OK; i++) {
		sovb_record record;
		sovb_arena once;

		sovb_arena_init(&once, SOVB_VERIFY_MEMORY);
		checker->status =
		    sovb_store_record(&record, checker->directory->store, files->file[i], &once, checker->err);
		found = checker->status == SOVB_OK && read_end(out, checker, &record, mention, day);
		sovb_arena_fini(&once);
	}
	return found;
}

static sovb_status look_for(bool *found, const sovb_checker *checker, const sovb_group *group, sovb_relation relation)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_relation_term(term, SOVB_FIELD_TARGET, relation, group->mention[0]->key);

	return sovb_store_has_term(found, checker->directory->store, term, size, checker->err);
}

sovb_status sovb_look_for_ends(sovb_checker *checker, sovb_group *const *by_key)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < checker->group_count; i++)
		status = look_for(&by_key[i]->repealed, checker, by_key[i], SOVB_RELATION_REPEALS);
	for (size_t i = 0; status == SOVB_OK && i < checker->group_count; i++)
		status = look_for(&by_key[i]->replaced, checker, by_key[i], SOVB_RELATION_REPLACES);
	return status;
}

/* Of the files those that mention the document by its day, where that is quicker to find than to read them. */
static void keep_dated(sovb_file_set *files, sovb_checker *checker, const sovb_namesakes *names, sovb_date day)
{
	sovb_file_set dated = {0};
	size_t said = 0;

	for (size_t i = 0; i < names->witness_count; i++)
		said += !names->witness[i].held && sovb_date_compare(names->witness[i].date, day) == 0;
	/* Of so many witnesses some are not known. */
	if (files->count < said || names->witness_count == SOVB_MAX_GROUPED_WITNESSES)
		return;
	for (size_t i = 0; i < names->witness_count && checker->status == SOVB_OK; i++) {
		const sovb_witness *witness = &names->witness[i];
		char room[SOVB_TERM_MAX + 1];
		sovb_string term;

		if (witness->held || sovb_date_compare(witness->date, day) != 0)
			continue;
		term = sovb_witness_index_term(room, names, witness);
		checker->status =
		    sovb_file_set_add(&dated, checker->directory->store, term.data, term.size, checker->err);
	}
	sovb_file_set_close(&dated);
	if (checker->status == SOVB_OK)
		sovb_file_set_keep(files, &dated);
	sovb_file_set_fini(&dated);
}

/* What another file says took the document's place. */
static bool find_successor(struct successor *out, sovb_checker *checker, const sovb_draft_mention *mention,
			   sovb_date day)
{
	sovb_store *store = checker->directory->store;
	sovb_file_set files = {0};
	bool found = false;

	if (mention->group->replaced)
		checker->status = sovb_file_set_add_relation(&files, store, SOVB_FIELD_TARGET, SOVB_RELATION_REPLACES,
							     mention->key, checker->err);
	if (mention->group->repealed && checker->status == SOVB_OK)
		checker->status = sovb_file_set_add_relation(&files, store, SOVB_FIELD_TARGET, SOVB_RELATION_REPEALS,
							     mention->key, checker->err);
	if (checker->status == SOVB_OK) {
		sovb_file_set_close(&files);
		keep_dated(&files, checker, mention->group->known->names, day);
	}
	if (checker->status == SOVB_OK)
		found = read_ends(out, checker, &files, mention, day);
	sovb_file_set_fini(&files);
	return found;
}

static long days_until_effect(const sovb_draft_mention *mention)
{
	if (strncmp(mention->symbol.organ, "QH", 2) == 0 || strncmp(mention->symbol.organ, "UBTVQH", 6) == 0)
		return DAYS_UNTIL_LAW;
	return mention->symbol.year ? DAYS_UNTIL_DECREE : 0;
}

/* A history of amendments, and what is said to be over, cites what no longer holds. */
static bool tells_of_the_past(const sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;

	if (ref->relation != SOVB_RELATION_CITES && ref->relation != SOVB_RELATION_BASIS &&
	    ref->relation != SOVB_RELATION_IMPLEMENTS && ref->relation != SOVB_RELATION_GUIDES)
		return true; /* it is amended, reviewed, ended … */
	return mention->group->over; /* who cites both knows */
}

/*
 * The subject of another document is told as it is, and a clause on what the draft ends tells of what others ended: "Bãi bỏ các
 * quy định trong Thông tư A …; Thông tư B …".
 */
static bool is_told_of(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	if (mention->ref->attributes & SOVB_ATTRIBUTE_IN_TITLE)
		return true;
	for (size_t i = 0; i < checker->mention_count; i++) {
		const sovb_reference *ref = checker->mention[i].ref;

		if (ref->paragraph == mention->ref->paragraph && ref->source == SOVB_SOURCE_DOCUMENT &&
		    (ref->relation == SOVB_RELATION_REPEALS || ref->relation == SOVB_RELATION_REPLACES))
			return true;
	}
	return false;
}

/* Does "Căn cứ" stand right before it? */
static bool is_ground(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	static const char words[] = "căn cứ";
	size_t end = mention->ref->span.start;
	size_t start = end > 2 * sizeof words ? sovb_utf8_floor(checker->text.data, end - 2 * sizeof words) : 0;
	char folded[SOVB_NAME_MAX];

	sovb_name_fold(folded, sizeof folded, checker->text.data + start, end - start);
	for (const char *word = folded; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
		size_t size = sovb_name_begins(word, words);

		if (size && !word[size])
			return true;
	}
	return mention->ref->relation == SOVB_RELATION_BASIS;
}

static bool draft_cites(const sovb_checker *checker, const char *symbol)
{
	char key[SOVB_SYMBOL_MAX];

	return sovb_checker_group(checker, (sovb_string){key, sovb_text_key(key, (sovb_string){symbol, strlen(symbol)})}) !=
	       NULL;
}

static void report_ended(sovb_checker *checker, sovb_draft_mention *mention, const struct successor *by)
{
	sovb_defect defect = {.severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	sovb_evidence *evidence = sovb_arena_alloc(checker->arena, sizeof *evidence);
	bool replaced = by->relation == SOVB_RELATION_REPLACES;
	sovb_date_words words;

	if (!evidence)
		return;
	*evidence = by->evidence;
	/* In the recitals a text that no longer holds is a mistake; elsewhere it may be told of the past. */
	if (!is_ground(checker, mention))
		defect.severity = SOVB_SEVERITY_INFO;
	if (sovb_date_words_find(&words, checker, mention))
		defect.span = sovb_words_to(mention, words.part[2].end);
	defect.message =
	    sovb_checker_say(checker, replaced ? SOVB_SAY_REPLACED : SOVB_SAY_REPEALED,
			     sovb_mention_name(checker, mention), by->name, sovb_checker_day(checker, by->date), NULL);
	defect.evidence = evidence;
	defect.evidence_count = 1;
	sovb_checker_report(checker, &defect);
}

void sovb_check_ended(sovb_checker *checker, const sovb_group *group)
{
	sovb_date today = sovb_checker_own_day(checker);

	if (!sovb_date_is_day(today) || !(group->replaced || group->repealed))
		return;
	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_date day = sovb_date_is_day(mention->ref->date) ? mention->ref->date
			    : group->dated			     ? group->dated->ref->date
								     : (sovb_date){0};
		struct successor by;

		if (!sovb_date_is_day(day) || mention->date_faulty || mention->symbol_faulty || is_told_of(checker, mention))
			continue;
		if (tells_of_the_past(mention))
			return;
		if (!find_successor(&by, checker, mention, day) || checker->status != SOVB_OK ||
		    draft_cites(checker, by.name) ||
		    sovb_date_days_between(by.date, today) <= days_until_effect(mention))
			return; /* the same for all mentions of the symbol and day */
		report_ended(checker, mention, &by);
	}
}

/*
 * The checker: one draft under examination, and what its rules have found so far.
 *
 * Rules are functions in one table (rules.c).  A rule looks at one mention, or at all mentions of one symbol,
 * and reports defects; the checker makes one finding of all reports that say the same of the same document.
 */
#ifndef SOVB_CHECKER_H
#define SOVB_CHECKER_H

#include <sovb/verify.h>

#include "directory.h"
#include "facts.h"
#include "sentence.h"
#include "symbol.h"

#define SOVB_MAX_REPORTS 100000 /* further defects are not told */
#define SOVB_VERIFY_MEMORY ((size_t)1 << 30)
#define SOVB_MAX_FINDING_EVIDENCE 3
#define SOVB_MAX_LOOK_BACK 8 /* mentions of one sentence that may share what stands behind one of them */

/* A reference of the draft with what rules ask of it. */
typedef struct sovb_draft_mention {
	const sovb_reference *ref;
	sovb_symbol symbol;             /* of a numbered reference; else its number is "" */
	sovb_string key;                /* sovb_symbol_key(); none unless numbered */
	const sovb_issuer_fact *issuer; /* of the body that the issuer's name begins with; NULL: not known */
	size_t bound;                   /* end of the text in which its date, issuer and term stand */
	const struct sovb_group *group; /* NULL unless numbered */
	bool symbol_faulty;             /* what an earlier rule found wrong; later ones do not say it again */
	bool shape_faulty;
	bool date_faulty;
	bool issuer_faulty;
	bool title_faulty;
	const char *nearest; /* symbols of the register that may have been meant, none for sure; NULL */
} sovb_draft_mention;

/* All numbered mentions of one key, by place. */
typedef struct sovb_group {
	sovb_draft_mention **mention;
	size_t count;
	const sovb_draft_mention *dated;    /* has the only day that the draft gives; NULL: none or several */
	struct sovb_knowledge *known; /* NULL: there is no register */
	bool over;                    /* the draft itself tells what ended it, or that it ended others */
	bool replaced, repealed;      /* a file of the register says so of a document of the symbol */
} sovb_group;

/* What a rule has found; everything lives in the checker's arena or in the draft. */
typedef struct sovb_defect {
	sovb_severity severity;
	sovb_draft_mention *mention; /* NULL: the defect is of no document */
	sovb_span span;
	const char *message;
	sovb_string suggestion;
	const sovb_evidence *evidence;
	size_t evidence_count;
} sovb_defect;

typedef struct sovb_defect_report {
	sovb_defect defect;
	size_t rule;
} sovb_defect_report;

/* An issuer that was met, with what was made of its name. */
typedef struct sovb_met_issuer {
	const sovb_issuer_fact *head; /* sovb_issuer_head() */
	sovb_string bodies;           /* sovb_issuer_bodies() */
	bool has_head, has_bodies;    /* they were made */
} sovb_met_issuer;

typedef struct sovb_checker {
	const sovb_document *draft;
	sovb_string text;
	const sovb_verify_options *options;
	sovb_arena *arena;
	sovb_directory *directory;      /* NULL: there is no register */
	struct sovb_versions *versions; /* which files of the register are versions of the draft */
	sovb_draft_mention *mention;          /* one a reference, by place */
	size_t mention_count;
	sovb_group *group; /* by first mention */
	size_t group_count;
	sovb_key_map group_of; /* index of the group by key */
	sovb_defect_report *report;
	size_t report_count;
	size_t report_capacity;
	sovb_key_map issuer_of; /* index into the issuers, by name */
	sovb_met_issuer *issuer;
	size_t issuer_count;
	size_t issuer_capacity;
	struct sovb_waivers *waivers; /* what the draft itself asks not to be told */
	size_t rule;   /* the one at work */
	size_t nearby; /* unknown symbols whose neighbours were looked for */
	size_t ordered; /* mentions of which the numbers around were looked at */
	size_t weighed; /* documents of which it was asked whether a mention can mean them */
	sovb_status status;
	sovb_error *err;
} sovb_checker;

/* ---- what rules use ---- */

/* Keep the defect; a defect without a message (no memory) is dropped, and the arena remembers. */
void sovb_checker_report(sovb_checker *checker, const sovb_defect *defect);

/* Do words of other cells of a drawn table, or bars, stand among the words of the span? */
bool sovb_checker_is_parted(const sovb_checker *checker, sovb_span span);

/* Of which symbol the defect is; none when it is of none. */
sovb_string sovb_defect_key(const sovb_defect *defect);

/* The group of the symbol with that key; NULL when the draft does not cite it. */
const sovb_group *sovb_checker_group(const sovb_checker *checker, sovb_string key);

/* sovb_issuers_compatible() and sovb_issuer_head(), where the same names come again and again. */
const sovb_issuer_fact *sovb_checker_head(sovb_checker *checker, sovb_string issuer);
bool sovb_checker_compatible(sovb_checker *checker, sovb_string a, sovb_string b);

/* sovb_say() in the language of the options, with up to four words. */
const char *sovb_checker_say(sovb_checker *checker, sovb_sentence sentence, const char *word1,
			     const char *word2, const char *word3, const char *word4);

/* A terminated copy of a string; the date as Vietnamese write it. */
const char *sovb_checker_word(sovb_checker *checker, sovb_string string);
const char *sovb_checker_day(sovb_checker *checker, sovb_date date);

/*
 * Can the mention have meant `right`, going by today and the draft's own date?  Nobody cites what is still to come, and of
 * two days a year apart the one shortly before the draft is meant.  When the draft has no date, any day up to today.
 */
bool sovb_day_is_likely(const sovb_checker *checker, const sovb_draft_mention *mention, sovb_date right);

/*
 * The day by which the draft is judged: its own; the first of the year that its number holds, when the day is not
 * given; else today.
 */
sovb_date sovb_checker_own_day(const sovb_checker *checker);

/* What the mention is called in a sentence: its symbol, else its words. */
const char *sovb_mention_name(sovb_checker *checker, const sovb_draft_mention *mention);

/* The words around a mention of the draft. */
sovb_evidence sovb_mention_evidence(sovb_checker *checker, const sovb_draft_mention *mention);

#endif

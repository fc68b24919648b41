/*
 * Verifying: is every reference in this draft right?
 *
 * A finding is data, not an error.  An error finding is provably wrong from the draft, the tables or two witnesses; a
 * warning probably wrong, with the evidence, or one of two sources that contradict each other; an info is form and advice.
 * A suggestion is made only where it is known which side is wrong.  One defect is one finding, with all the places where it
 * stands.
 */
#ifndef SOVB_VERIFY_H
#define SOVB_VERIFY_H

#include <sovb/register.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum sovb_severity { SOVB_SEVERITY_INFO, SOVB_SEVERITY_WARNING, SOVB_SEVERITY_ERROR } sovb_severity;

/* "info", "warning", "error". */
SOVB_API const char *sovb_severity_name(sovb_severity severity);

/* A rule of the checker. */
typedef struct sovb_rule {
	const char *id;   /* "V02" */
	const char *name; /* "term-date" */
	sovb_severity severity; /* its usual one */
	const char *source;     /* the official text the rule rests on */
	const char *about[2];   /* one sentence, by sovb_lang */
} sovb_rule;

SOVB_API size_t sovb_rule_count(void);
SOVB_API const sovb_rule *sovb_rule_get(size_t i);

/* The number of the rule with that id or name, in small or capital letters; false when there is none. */
SOVB_API bool sovb_rule_find(size_t *out, const char *word, size_t size);

typedef struct sovb_finding {
	const sovb_rule *rule;
	sovb_severity severity;
	sovb_span span;  /* the words concerned, in the draft's text */
	sovb_string raw; /* these words */
	sovb_string message;
	sovb_string suggestion; /* replacement of the words; none when there is none */
	const sovb_span *places; /* further places of the same defect */
	size_t place_count;
	const sovb_evidence *evidence;
	size_t evidence_count;
} sovb_finding;

typedef struct sovb_findings {
	const sovb_finding *finding; /* by place */
	size_t count;
} sovb_findings;

typedef struct sovb_verify_options {
	sovb_lang lang;
	sovb_date today; /* empty: dates in the future are not looked at */
	uint64_t ignore; /* rules that are left out: bit i for sovb_rule_get(i) */
} sovb_verify_options;

/*
 * store may be NULL: then nothing is compared with a register.
 *
 * A draft may say itself what is not to be told: a line (a paragraph in Word, hidden text will do)
 *
 *	<!-- sovb: ignore V09, V12 -->          or   sovb: bỏ qua V09
 *	sovb: bỏ qua R05 16/KH-THCS             of that document only; without rules, all of them
 *
 * counts for the whole draft, wherever it stands.
 */
SOVB_API sovb_status sovb_verify(sovb_findings **out, const sovb_document *draft, sovb_store *store,
                                 const sovb_verify_options *options, sovb_error *err);
SOVB_API void sovb_findings_free(sovb_findings *findings);

#ifdef __cplusplus
}
#endif
#endif

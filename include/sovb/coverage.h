/*
 * Coverage: for each directive, the plan, the report and the review that answer it, and what is missing.
 */
#ifndef SOVB_COVERAGE_H
#define SOVB_COVERAGE_H

#include <sovb/register.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum sovb_answer_kind {
	SOVB_ANSWER_PLAN,   /* implements it, and is no report */
	SOVB_ANSWER_REPORT, /* a report (BC) about it */
	SOVB_ANSWER_REVIEW, /* a preliminary or final review of it (sơ kết, tổng kết) */
	SOVB_ANSWER_COUNT
} sovb_answer_kind;

/* A document that answers a directive. */
typedef struct sovb_answer {
	sovb_string document; /* key */
	sovb_date date;
	sovb_string issuer;
	/*
	 * It says so itself.  Not so for a report that only mentions the directive, nor for a letter or plan about a
	 * review, which is not the review: these are hints, and the answer may be missing still.
	 */
	bool sure;
	sovb_evidence evidence;
} sovb_answer;

/* A document that wants an answer. */
typedef struct sovb_directive {
	sovb_string key;
	sovb_string symbol;
	sovb_string type;
	sovb_date date;
	sovb_string issuer;
	sovb_string title;
	const char *level;    /* as in sovb_step */
	sovb_string ended_by; /* key of the document that replaced or repealed it whole; none: it is in force */
	const sovb_answer *answer[SOVB_ANSWER_COUNT]; /* by date, then key */
	size_t count[SOVB_ANSWER_COUNT];
} sovb_directive;

typedef struct sovb_coverage {
	const sovb_directive *directive; /* by level from the centre down, date, key */
	size_t count;
} sovb_coverage;

typedef struct sovb_coverage_options {
	sovb_date from, to;  /* date of the directive; empty: no bound */
	const char *issuer;  /* words of the directive's issuer; NULL: any */
	const char *type;    /* symbol of the directive's type; NULL: see below */
	const char *body;    /* words of the name of the body that answers; NULL: any body */
} sovb_coverage_options;

#define SOVB_MAX_DIRECTIVES 100000

/*
 * Directives are directives, resolutions, conclusions and programmes (CT, NQ, KL, CTr), and whatever somebody
 * implements or reviews; with a type, the documents of that type.  Those of the body itself are left out: it does not
 * answer itself.
 */
SOVB_API sovb_status sovb_register_coverage(sovb_coverage **out, sovb_store *store,
                                            const sovb_coverage_options *options, sovb_error *err);
SOVB_API void sovb_coverage_free(sovb_coverage *coverage);

/* ---- who has no plan ---- */

/* A level, or a body of it, without a document that implements the one asked for. */
typedef struct sovb_gap {
	const char *level;
	sovb_string issuer; /* none: nobody of that level implements it */
	size_t documents;   /* of the body that the register holds */
} sovb_gap;

typedef struct sovb_gaps {
	const sovb_gap *gap; /* by level from the top, the level itself before its bodies, then by name */
	size_t count;
} sovb_gaps;

#define SOVB_MAX_BODIES 2000 /* bodies of the register that are looked at */

/*
 * What is missing under the entry: levels below its own that implement it nowhere, at any depth (but none that was
 * abolished before its day), and bodies on those levels, of the same system (Party or State), of which the register holds
 * documents, or which the user's tables place below its issuer, without one that implements it.
 * No gaps when the entry's level is not known.
 */
SOVB_API sovb_status sovb_register_missing(sovb_gaps **out, sovb_store *store, const sovb_entry *entry,
                                           sovb_error *err);
SOVB_API void sovb_gaps_free(sovb_gaps *gaps);

/* ---- what may implement it ---- */

/* Why a document may implement another, the strongest reason first. */
typedef enum sovb_perhaps_reason {
	SOVB_PERHAPS_BASIS,  /* it names the other as its ground */
	SOVB_PERHAPS_CITES,  /* it mentions the other */
	SOVB_PERHAPS_NEAR,   /* a text mentions both in one paragraph */
	SOVB_PERHAPS_SUBJECT /* its title has the other's subject */
} sovb_perhaps_reason;

/* The reason's name in records: "basis", "cites", "near", "subject". */
SOVB_API const char *sovb_perhaps_reason_name(sovb_perhaps_reason reason);

typedef struct sovb_perhaps {
	sovb_string document; /* key */
	sovb_date date;
	sovb_string issuer;
	sovb_string title;
	const char *level; /* as in sovb_step */
	sovb_perhaps_reason reason;
	sovb_evidence evidence;
} sovb_perhaps;

typedef struct sovb_perhapses {
	const sovb_perhaps *perhaps; /* by reason, date, key */
	size_t count;
} sovb_perhapses;

#define SOVB_MAX_PERHAPS 1000

/*
 * Plans, letters and decisions, not older than the entry and not of a level above it, that may implement it though no
 * sentence says so.  Left out are the steps of its tree and what is told to do something else to it.
 */
SOVB_API sovb_status sovb_register_perhaps(sovb_perhapses **out, sovb_store *store, const sovb_entry *entry,
                                           const sovb_steps *steps, sovb_error *err);
SOVB_API void sovb_perhapses_free(sovb_perhapses *perhapses);

#ifdef __cplusplus
}
#endif
#endif

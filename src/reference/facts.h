/*
 * Facts of the field, one line each with its source: kinds of document, issuing bodies, terms of congresses.
 *
 * All tables are const.  An unknown organ is never an error: offices below ministry level choose their own letters
 * (Nghị định 30/2020/NĐ-CP).
 */
#ifndef SOVB_FACTS_H
#define SOVB_FACTS_H

#include <sovb/span.h>

/* Whose rules a body writes by. */
typedef enum sovb_system { SOVB_SYSTEM_UNKNOWN, SOVB_SYSTEM_PARTY, SOVB_SYSTEM_STATE, SOVB_SYSTEM_MASS } sovb_system;

typedef enum sovb_level {
	SOVB_LEVEL_UNKNOWN,
	SOVB_LEVEL_CENTRAL,
	SOVB_LEVEL_PROVINCE,
	SOVB_LEVEL_DISTRICT,
	SOVB_LEVEL_BASE,
	SOVB_LEVEL_CELL
} sovb_level;

/* "central", "province", "district", "base", "cell", "". */
const char *sovb_level_name(sovb_level level);

/* A kind of document. */
typedef struct sovb_type_fact {
	const char *symbol;      /* "KH" */
	const char *name;        /* "kế hoạch" */
	bool party;              /* used as a symbol by Party bodies */
	bool state;              /* … by State bodies */
	const char *source;
} sovb_type_fact;

/* The kind whose symbol this is (letters compared without case, with marks); NULL when unknown. */
const sovb_type_fact *sovb_type_by_symbol(const char *letters, size_t size);
size_t sovb_type_count(void);
const sovb_type_fact *sovb_type_get(size_t i);

/* A body, or a kind of body, behind a symbol's letters. */
typedef struct sovb_organ_fact {
	const char *symbol; /* "TU" */
	const char *name;   /* "tỉnh ủy, thành ủy trực thuộc Trung ương" */
	sovb_system system;
	sovb_level level;
	sovb_date from; /* empty: since always */
	sovb_date to;   /* last day; empty: still */
	const char *source;
} sovb_organ_fact;

/*
 * The fact of the letters of an organ ("TU", "UBND", "BTC-BKHĐT": the first part); by exact letters, else by pattern
 * (…TW central Party, …TU provincial Party, S… department, QHk, UBTVQHk).  NULL when nothing is known.
 */
const sovb_organ_fact *sovb_organ_by_symbol(const char *letters, size_t size);

/*
 * Words of an issuer's name ("Ban Thường vụ Tỉnh ủy") and the organ symbols it may use ("TU").  The longest phrase that
 * the folded name contains counts.
 */
typedef struct sovb_issuer_fact {
	const char *phrase;  /* "tỉnh ủy", folded by sovb_fold_word() word by word */
	const char *symbols; /* blank-separated, "TU"; "*" may end one: "BTC* …" */
	sovb_system system;
	sovb_level level;
	const char *source;
} sovb_issuer_fact;

/* NULL when the name says nothing known. */
const sovb_issuer_fact *sovb_issuer_by_name(const char *name, size_t size);

/* A term of the Party's Central Committee ("XIII") or of the National Assembly ("15" in QH15, roman "XV"). */
typedef struct sovb_term_fact {
	const char *roman;
	int number;
	sovb_date from; /* first day */
	sovb_date to;   /* last day; empty: still running */
	const char *source;
} sovb_term_fact;

const sovb_term_fact *sovb_party_term_by_number(int number);
const sovb_term_fact *sovb_party_term_at(sovb_date day);
const sovb_term_fact *sovb_assembly_term_by_number(int number);
const sovb_term_fact *sovb_assembly_term_at(sovb_date day);

/* Roman numeral (upper or lower case) to number; 0 when it is none or over 39. */
int sovb_roman_parse(const char *text, size_t size);

#endif

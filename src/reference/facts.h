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

/* Does the year stand in the number of what State bodies issue of a kind ("30/2020/NĐ-CP")? */
typedef enum sovb_year_in_number { SOVB_YEAR_EITHER, SOVB_YEAR_ALWAYS, SOVB_YEAR_NEVER } sovb_year_in_number;

/* A kind of document. */
typedef struct sovb_type_fact {
	const char *symbol;      /* "KH" */
	const char *name;        /* "kế hoạch" */
	bool party;              /* used as a symbol by Party bodies */
	bool state;              /* … by State bodies */
	sovb_year_in_number year;
	const char *source;
} sovb_type_fact;

/* The kind whose symbol this is (letters compared without case, with marks); NULL when unknown. */
const sovb_type_fact *sovb_type_by_symbol(const char *letters, size_t size);
/* Laws, codes and ordinances, which are called by their names; symbol may be NULL (Luật 64/2025/QH15, điều 4). */
bool sovb_type_is_law(const char *symbol);

/* Are the letters of a kind, as the table has them, one of these?  symbol may be NULL, and then they are not. */
bool sovb_type_is_one_of(const char *symbol, const char *const *symbols, size_t count);

/* The kind of a document with such a symbol: "BC" of "BCTĐ", a report that appraises; the symbol itself when it names the kind. */
const char *sovb_type_kind(const char *symbol);

size_t sovb_type_count(void);
const sovb_type_fact *sovb_type_get(size_t i);

/* How many bodies use the letters: one, one in each place, or several unlike ones. */
typedef enum sovb_reach { SOVB_REACH_ONE, SOVB_REACH_PLACES, SOVB_REACH_SHARED } sovb_reach;

/* A body, or a kind of body, behind a symbol's letters. */
typedef struct sovb_organ_fact {
	const char *symbol; /* "TU" */
	const char *name;   /* "tỉnh ủy, thành ủy trực thuộc Trung ương" */
	sovb_system system;
	sovb_level level;
	sovb_reach reach;
	const char *parent; /* the letters of the body that it belongs to, or that stands right above it; NULL: not one only */
	sovb_date from; /* empty: since always */
	sovb_date to;   /* last day; empty: still */
	const char *source;
} sovb_organ_fact;

/*
 * The fact of the letters of an organ ("TU", "UBND", "BTC-BKHĐT": the first part); by exact letters, else by pattern
 * (…TW central Party, …TU provincial Party, S… department, QHk, UBTVQHk).  NULL when nothing is known.
 */
const sovb_organ_fact *sovb_organ_by_symbol(const char *letters, size_t size);

/* Is the parent of the organ the one with these letters?  "VPTU" belongs to "TU", not to "TW". */
bool sovb_organ_belongs_to(const sovb_organ_fact *organ, const char *letters);

/* The body that took over the work of one that ended; NULL when there is none, or not a single one. */
const sovb_organ_fact *sovb_organ_successor(const sovb_organ_fact *organ);

/*
 * Words of an issuer's name ("Ban Thường vụ Tỉnh ủy") and the organ symbols it may use ("TU").  The longest phrase that
 * the folded name contains counts.
 */
typedef struct sovb_issuer_fact {
	const char *phrase;  /* "tỉnh ủy"; compared folded */
	const char *symbols; /* blank-separated, "TU"; "*" may end one: "BTC* …" */
	sovb_system system;
	sovb_level level;
	const char *source;
} sovb_issuer_fact;

/* NULL when the name says nothing known. */
const sovb_issuer_fact *sovb_issuer_by_name(const char *name, size_t size);

/* May the issuer use the letters of an organ?  Compared without case, with marks. */
bool sovb_issuer_may_use(const sovb_issuer_fact *issuer, const char *letters, size_t size);

/* The organ whose letters are the issuer's proper ones ("VPTU" of "văn phòng tỉnh ủy"); NULL when they are not known. */
const sovb_organ_fact *sovb_issuer_organ(const sovb_issuer_fact *issuer);

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

/*
 * The codes of kinds and bodies by a hash of their letters, for readers that look up many: finds what
 * sovb_type_by_symbol() and sovb_organ_by_symbol() find.
 */
#define SOVB_CODES_SLOTS 1024

typedef struct sovb_codes {
	struct {
		uint64_t hash;  /* 0: free */
		uint16_t type;  /* numbers of facts, from 1; 0: none */
		uint16_t organ;
	} slot[SOVB_CODES_SLOTS];
} sovb_codes;

/* codes is all zero. */
void sovb_codes_fill(sovb_codes *codes);

const sovb_type_fact *sovb_codes_type(const sovb_codes *codes, const char *letters, size_t size);
const sovb_organ_fact *sovb_codes_organ(const sovb_codes *codes, const char *letters, size_t size);

#endif

/*
 * Namesakes: the documents that share one number and symbol.
 *
 * What the register knows of a symbol stands in its term dictionary: each term of the field WITNESS
 * is one, a date, issuer, term and type as some files give them together.  Witnesses that can mean one
 * document are grouped (see sovb_namesakes_group); no file is read for that.
 */
#ifndef SOVB_NAMESAKES_H
#define SOVB_NAMESAKES_H

#include "heard_issuers.h"
#include "identity.h"
#include "store.h"

#define SOVB_MAX_WITNESSES 100000       /* terms of one symbol that are looked at … */
#define SOVB_MAX_GROUPED_WITNESSES 1000 /* … and the most frequent of them, which are grouped */

#define SOVB_NO_DOCUMENT (-1)

typedef struct sovb_witness {
	sovb_date date;     /* a day, or empty … */
	sovb_date part;     /* … and then the year, maybe month, that stands in its place, or empty */
	uint32_t issuer;    /* index into the issuers of the namesakes, */
	uint32_t term;      /* and into their words */
	uint32_t type;
	uint32_t mentions;  /* 0 when held */
	uint32_t number : 31; /* in the order of terms */
	uint32_t held : 1;  /* a file's own identity, not a mention */
	int document;       /* SOVB_NO_DOCUMENT: it may mean several */
	const char *cut;    /* its term where that does not tell all of it, else NULL */
} sovb_witness;

/* What it says of the day. */
static inline sovb_date sovb_witness_date(const sovb_witness *witness)
{
	return witness->date.year ? witness->date : witness->part;
}

typedef struct sovb_namesake {
	sovb_date date; /* of the held file, else the most frequent; a year or month when no day is known, or empty */
	bool held;
	bool ambiguous;       /* there are mentions that may mean it or another */
	bool issuer_conflict; /* two of its issuers cannot be one body */
	bool issuer_needed;   /* another has the same date: the key needs the issuer */
	uint32_t mentions;
	uint32_t visit; /* free for whoever walks over documents; 0 at first */
	sovb_string issuer;
	sovb_string type;
	sovb_string term;
} sovb_namesake;

typedef struct sovb_namesakes {
	sovb_string key;
	sovb_string
	    shown; /* the symbol put in order, as the first who asked spelt it: one spelling in one answer */
	sovb_string spelt; /* a spelling of the symbol that was read before; none: not yet */
	sovb_symbol symbol;
	sovb_arena *arena;     /* where all this lives */
	sovb_witness *witness; /* by date, issuer, term */
	size_t witness_count;
	sovb_string *issuer; /* every issuer as written, once, lent by `known`; the first is "no issuer" */
	size_t issuer_count;
	sovb_string *word; /* terms of office and kinds; the first is empty */
	sovb_namesake *document; /* by date, undated last, then issuer */
	size_t document_count;
	sovb_heard_issuers *known;
	sovb_heard_issuer **met; /* of each issuer but the first */
	signed char *compatible; /* while they are grouped, pairs of issuers: 1 can be one body, -1 cannot, 0 not compared yet */
	bool one_body;           /* the symbol's letters name a single body, whatever the issuer is called … */
	bool one_number;         /* … and its year makes the number that body's only one */
	sovb_periods periods;
} sovb_namesakes;

/* The term by which the register finds the files of the witness. */
sovb_string sovb_witness_index_term(char out[SOVB_TERM_MAX + 1], const sovb_namesakes *names, const sovb_witness *witness);

/* The namesakes of a key, all in the arena; *out has no documents when the register does not know the key. */
sovb_status sovb_namesakes_load(sovb_namesakes *out, sovb_store *store, sovb_string key, sovb_heard_issuers *known,
				sovb_arena *arena, sovb_error *err);

/*
 * The steps of sovb_namesakes_load() after the witnesses are there: group them into documents; choose date,
 * issuer, type and term of each document, and put the documents in order.  False when the arena is exhausted.
 */
bool sovb_namesakes_group(sovb_namesakes *names);
bool sovb_namesakes_describe(sovb_namesakes *names);

#define SOVB_KEY_PREFIX_MAX (SOVB_SYMBOL_MAX + 8)

/* What the witnesses of the key's documents begin with, in out. */
sovb_string sovb_key_beginning(char out[SOVB_KEY_PREFIX_MAX], sovb_string key);

/* A name that mentions give of an issuer. */
typedef struct sovb_told_name {
	sovb_string name;
	size_t weight; /* sovb_heard_issuer_weight() */
	size_t mentions;
} sovb_told_name;

/* The name that tells most among those that are often given; none when there is none. */
sovb_string sovb_told_name_best(const sovb_told_name *told, size_t count);

/* Is it the identity's issuer as it stands in terms, where it is cut? */
bool sovb_issuer_is_cut_of(sovb_string cut, sovb_string issuer);

/* sovb_heard_issuer_weight() of the issuer (by index); 0 of "no issuer". */
static inline size_t sovb_namesakes_weight(const sovb_namesakes *names, size_t issuer)
{
	return issuer ? sovb_heard_issuer_weight(names->met[issuer]) : 0;
}

/* Can the issuers (by index) be one body? */
bool sovb_namesakes_issuers_fit(sovb_namesakes *names, size_t a, size_t b);

/*
 * Do the letters name a single body?  TW, CP, TTg, the ministries, and the bodies of a joint circular; not the many
 * steering committees that share one symbol (36-HD/VPTW).
 */
bool sovb_symbol_names_one_body(const sovb_symbol *symbol);

/* A circular or resolution of several bodies? */
bool sovb_symbol_is_joint(const sovb_symbol *symbol);

/* How far a document's date, a day or what is known of it, lies from a year or month that a mention gives. */
typedef enum sovb_apart {
	SOVB_APART_NOT,    /* within it */
	SOVB_APART_MONTHS, /* in its year */
	SOVB_APART_YEARS,  /* in the numbering period, or nothing is known */
	SOVB_APART_PERIODS
} sovb_apart;

sovb_apart sovb_date_apart(const sovb_namesakes *names, sovb_date date, sovb_date part);

/* Is this the term in which a document of that symbol and day was issued?  Known for the Party's central
 * bodies only. */
bool sovb_term_of_day(const sovb_symbol *symbol, sovb_date day, sovb_string term);

/*
 * The document that a mention of the symbol means; SOVB_NO_DOCUMENT when none does, or several may.  *several tells
 * which.  date: a day, a year or month in its place, or empty.
 */
int sovb_namesakes_place(const sovb_namesakes *names, sovb_date date, sovb_string issuer, sovb_string term,
			 bool *several);

#endif

/*
 * What symbols have behind their numbers, and how it was read before; and names of bodies.
 *
 * Few series make up most of a text.  How the letters of "45/2020/NĐ-CP" or "39-KH/TU" are read does not depend on the
 * digits before them, so it is found again by a hash of their bytes, where nothing behind them can change it.  The bodies that
 * issue documents are as few, and their names are found again the same way.
 */
#ifndef SOVB_MET_SYMBOLS_H
#define SOVB_MET_SYMBOLS_H

#include "arena.h"
#include "facts.h"
#include "symbol_scan.h"
#include "token.h"

/* A symbol without its number. */
typedef struct sovb_symbol_tail {
	const char *type;  /* as in sovb_symbol; static */
	sovb_string organ; /* as in sovb_symbol; terminated */
	sovb_string text;  /* what stands behind the number in the symbol put in order */
	double confidence;
	int year;
	bool party;
	bool as_written; /* the number is not put in order */
} sovb_symbol_tail;

/* Of a mention that has no symbol. */
extern const sovb_symbol_tail sovb_no_tail;

typedef struct sovb_met_symbols sovb_met_symbols;

/* NULL when there is no memory. */
sovb_met_symbols *sovb_met_symbols_new(void);
void sovb_met_symbols_free(sovb_met_symbols *symbols);

/* From now on what is found lies in another arena.  symbols may be NULL: nothing is remembered. */
void sovb_met_symbols_begin(sovb_met_symbols *symbols, const sovb_lexicon *lexicon);

/* A number with a symbol, as it was found. */
typedef struct sovb_numbered {
	char number[SOVB_SYMBOL_DIGITS + 4]; /* as in sovb_symbol */
	uint32_t end;                        /* first byte behind it */
	const sovb_symbol_tail *tail;        /* in the arena */
} sovb_numbered;

/* sovb_symbol_scan_at() for the digits at token i.  False also when the arena fails. */
bool sovb_numbered_scan(sovb_numbered *out, const sovb_tokens *tokens, size_t i, sovb_symbol_context context,
                        sovb_arena *arena);

/* sovb_issuer_by_name() for tokens [first, end), of which there is one at least. */
const sovb_issuer_fact *sovb_met_issuer(const sovb_tokens *tokens, size_t first, size_t end);

/* The same tail with all put in order, in Party style or not; NULL when the arena fails. */
const sovb_symbol_tail *sovb_symbol_tail_in_order(const sovb_symbol_tail *tail, bool party, sovb_arena *arena);

/* Write the symbol put in order into SOVB_SYMBOL_DIGITS + 4 bytes and those of the tail's text; returns its length. */
size_t sovb_symbol_tail_text(char *out, const char *number, const sovb_symbol_tail *tail);

#endif

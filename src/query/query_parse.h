/*
 * The language of full-text queries.
 *
 *	dân vận khéo            all of these words; without marks: whatever their marks
 *	"dân vận khéo"          side by side
 *	-nháp  -"bản nháp"      without these
 *	39-KH/CU  39 kh cu      files that have this number or mention it
 *	kế hoạch số 39  số 39   the same by kind and number, whoever issued it
 *	16/2/2021  tháng 2 2021 files of that day or month, or that write it
 *	NOT nháp  KHÔNG nháp    without it, as -nháp
 *	loai:KH so:39 cq:CU nam:2021 ngay:16/2/2021 tu:2021-01 den:2023-06 trichyeu:"dân vận"
 *
 * Fields have Vietnamese and English names, with or without marks.
 */
#ifndef SOVB_QUERY_PARSE_H
#define SOVB_QUERY_PARSE_H

#include "arena.h"
#include "query_phrase.h"
#include "symbol.h"
#include "words.h"

typedef enum sovb_clause_kind {
	SOVB_CLAUSE_WORDS, /* one word, or several side by side */
	SOVB_CLAUSE_SYMBOL,
	SOVB_CLAUSE_OWN_SYMBOL, /* so:39-KH/CU */
	SOVB_CLAUSE_KIND_AND_NUMBER,
	SOVB_CLAUSE_DATE,
	SOVB_CLAUSE_TYPE,
	SOVB_CLAUSE_NUMBER,
	SOVB_CLAUSE_ORGAN,
	SOVB_CLAUSE_YEAR,
	SOVB_CLAUSE_FROM,
	SOVB_CLAUSE_TO,
	SOVB_CLAUSE_DAY, /* the file's own date */
	SOVB_CLAUSE_TITLE
} sovb_clause_kind;

typedef struct sovb_clause {
	sovb_clause_kind kind;
	bool excluded;
	bool quoted;           /* WORDS in quotation marks */
	const sovb_word *word; /* of WORDS and TITLE; of a SYMBOL that may as well be words, else none */
	size_t word_count;
	sovb_symbol symbol;
	sovb_query_number number; /* KIND_AND_NUMBER */
	sovb_string value;        /* of a field */
	sovb_date date;           /* DATE, DAY, FROM, TO, YEAR */
} sovb_clause;

typedef struct sovb_parsed_query {
	const sovb_clause *clause;
	size_t count;
} sovb_parsed_query;

/* Parse a query; everything in the arena.  SOVB_ERR_QUERY names the column (in characters, from 1). */
sovb_status sovb_query_parse(sovb_parsed_query *out, const char *query, sovb_arena *arena, sovb_error *err);

#endif

/*
 * The subject (trích yếu) of a document: what follows its kind, or "V/v …" in a letter.
 */
#ifndef SOVB_MASTHEAD_SUBJECT_H
#define SOVB_MASTHEAD_SUBJECT_H

#include "references.h"
#include "masthead_pieces.h"

#define SOVB_SUBJECT_TOKENS 320 /* longest subject */
#define SOVB_SUBJECT_RUNS 40    /* lines that it may stand on */

/* Runs of tokens whose words make up the subject, by place; noise between them is left out. */
typedef struct sovb_subject_runs {
	sovb_run run[SOVB_SUBJECT_RUNS];
	size_t count;
} sovb_subject_runs;

/* The subject that follows the kind of document, which ends before token i; scanned: stamps lie over the page. */
void sovb_subject_after_type(sovb_subject_runs *out, const sovb_tokens *tokens, size_t i, bool scanned);

/* The subject of a letter, under its number, from the pieces. */
void sovb_subject_of_letter(sovb_subject_runs *out, const sovb_pieces *pieces);

#endif

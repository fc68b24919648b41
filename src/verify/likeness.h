/*
 * How alike two mentions are: what makes it sure that a difference is a slip and not another document.
 */
#ifndef SOVB_LIKENESS_H
#define SOVB_LIKENESS_H

#include "facts.h"
#include "symbol.h"

/* Two of day, month and year agree, or day and month changed places. */
bool sovb_days_alike(sovb_date a, sovb_date b);

/* Is the number one of the low ones that a State body gives out anew at the same time of every year? */
bool sovb_is_yearly_number(const sovb_symbol *symbol);

/* How much of the shorter title's words the longer one has. */
typedef enum sovb_likeness { SOVB_LIKENESS_UNKNOWN, SOVB_LIKENESS_OTHER, SOVB_LIKENESS_ALIKE } sovb_likeness;
sovb_likeness sovb_titles_compare(sovb_string a, sovb_string b);

/* Is the shorter title, of six words or more, word for word a part of the other? */
bool sovb_title_stands_in(sovb_string a, sovb_string b);

/* The Central Committee, or a name that says no more than "Trung ương". */
bool sovb_is_central_committee(sovb_string issuer);

/*
 * Are these two kinds of bodies, so that one of the names must be wrong when they stand for one symbol of one
 * day?  Not for two places of one kind, nor for the Central Committee, whose masthead Bộ Chính trị and Ban Bí
 * thư use.
 */
bool sovb_issuers_contradict(sovb_string a, const sovb_issuer_fact *a_fact, sovb_string b,
			     const sovb_issuer_fact *b_fact);

#endif

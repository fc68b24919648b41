/*
 * How a body numbers its documents, told from the documents themselves.
 *
 * The Party numbers each kind of document through a term (Hướng dẫn 36-HD/VPTW, II.1.3), State bodies through a year
 * (Nghị định 30/2020/NĐ-CP, điều 15); some use one series for all kinds.  Which it is, is told by what goes on and
 * what begins anew: the regime that leaves the fewest documents out of order is taken, one for all kinds only when
 * enough neighbours of different kinds bear it out.
 */
#ifndef SOVB_NUMBERING_H
#define SOVB_NUMBERING_H

#include <sovb/book.h>

typedef struct sovb_numbered {
	long number;
	char suffix;    /* 'a' of "12a", else 0 */
	sovb_date date; /* a day */
	int type;       /* equal for documents of one kind */
	size_t what;    /* the caller's own */
	/* The answer, under the regime found: */
	unsigned period;  /* of its series, from 0 */
	bool outlier;     /* out of order with the others of its series and period */
	size_t against;   /* outlier: how many that are in order contradict it … */
	size_t before;    /* … and its neighbours by number in the list that are in order; SIZE_MAX: none */
	size_t after;
	bool may_restart; /* outlier: a term could have ended there, unseen */
} sovb_numbered;

typedef struct sovb_numbering_hint {
	bool party;                     /* the body's rules number by terms, not by years */
	int (*term_of)(sovb_date date); /* number of the body's term, where terms are known; NULL: told by the numbers */
} sovb_numbering_hint;

typedef struct sovb_numbering_answer {
	sovb_regime regime;
	size_t cost[SOVB_REGIME_COUNT];
	size_t outliers;
} sovb_numbering_answer;

/* Is there one series for all kinds; is a period a year? */
bool sovb_regime_is_shared(sovb_regime regime);
bool sovb_regime_is_yearly(sovb_regime regime);

/*
 * Put the list in the order of its series (kind unless shared), day and number, and fill in the answer.  Under UNKNOWN
 * every document is a period of its own.  False when there is no memory.
 */
bool sovb_numbering_infer(sovb_numbering_answer *out, sovb_numbered *list, size_t count,
                          const sovb_numbering_hint *hint);

/*
 * The smallest repair of the outlier at i that puts it in order: another day (*date), or another number (*number); the
 * other is left empty or 0.  False when none, or more than one of the same size, would do.
 */
bool sovb_numbering_repair(const sovb_numbered *list, size_t count, size_t i, sovb_regime regime, sovb_date *date,
                           long *number);

#endif

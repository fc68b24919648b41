#include "numbering.h"

#include <stdlib.h>
#include <string.h>

/* Pairs of neighbours of different kinds that must bear out one series for all … */
#define CROSS_LEAST 5
/* … and one in so many of them may speak against it. */
#define CROSS_TOLERANCE 10

/* One document with a wrong day speaks against a regime once; so much more it takes to believe the other. */
#define COST_MARGIN 2

/* A regime is believed when at most one document in so many is out of order. */
#define OUTLIER_TOLERANCE 5

/* A term of a party cell is the shortest: two and a half years; the mergers of 2025 cut some shorter. */
#define TERM_DAYS_LEAST 540

/* A series that begins anew does so low. */
#define RESTART_NUMBER_MAX 20
#define RESTART_NUMBER_FIRST 3

/* So many outliers are looked at one by one; a list with more is no register. */
#define OUTLIERS_MAX 1000

#define NONE SIZE_MAX

bool sovb_regime_is_shared(sovb_regime regime)
{
	return regime == SOVB_REGIME_SHARED_TERM || regime == SOVB_REGIME_SHARED_YEAR;
}

bool sovb_regime_is_yearly(sovb_regime regime)
{
	return regime == SOVB_REGIME_TYPE_YEAR || regime == SOVB_REGIME_SHARED_YEAR;
}

/* ---- order ---- */

static int compare_numbers(const sovb_numbered *a, const sovb_numbered *b)
{
	if (a->number != b->number)
		return a->number < b->number ? -1 : 1;
	return (a->suffix > b->suffix) - (a->suffix < b->suffix);
}

static int by_day(const void *a, const void *b)
{
	const sovb_numbered *x = a;
	const sovb_numbered *y = b;
	int order = sovb_date_compare(x->date, y->date);

	if (!order)
		order = compare_numbers(x, y);
	if (!order)
		order = (x->type > y->type) - (x->type < y->type);
	return order ? order : (x->what > y->what) - (x->what < y->what);
}

static int by_type(const void *a, const void *b)
{
	const sovb_numbered *x = a;
	const sovb_numbered *y = b;

	return x->type != y->type ? (x->type < y->type ? -1 : 1) : by_day(a, b);
}

/* The end of the series that begins at `first`. */
static size_t series_end(const sovb_numbered *list, size_t count, size_t first, bool shared)
{
	size_t end = first;

	while (end < count && (shared || list[end].type == list[first].type))
		end++;
	return end;
}

static size_t period_end(const sovb_numbered *list, size_t end, size_t first)
{
	size_t at = first;

	while (at < end && list[at].period == list[first].period)
		at++;
	return at;
}

/* ---- periods ---- */

static void cut_by_year(sovb_numbered *list, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		list[i].period = (unsigned)(list[i].date.year - list[first].date.year);
}

static void cut_by_known_terms(sovb_numbered *list, size_t first, size_t end, int (*term_of)(sovb_date date))
{
	int start = term_of(list[first].date);

	for (size_t i = first; i < end; i++)
		list[i].period = (unsigned)(term_of(list[i].date) - start);
}

/* The middle one of up to three numbers before i. */
static long level_before(const sovb_numbered *list, size_t first, size_t i)
{
	long a = list[i - 1].number, b = a, c = a;

	if (i - first >= 3) {
		b = list[i - 2].number;
		c = list[i - 3].number;
	}
	if ((a >= b && a <= c) || (a >= c && a <= b))
		return a;
	return (b >= a && b <= c) || (b >= c && b <= a) ? b : c;
}

/* Does the series begin anew at i: low, and low for those that follow? */
static bool restarts(const sovb_numbered *list, size_t first, size_t end, size_t i)
{
	long level = level_before(list, first, i);
	size_t following = 0;

	if (list[i].number * 2 >= level || list[i].number > RESTART_NUMBER_MAX)
		return false;
	for (size_t j = i + 1; j < end && j <= i + 2; j++) {
		if (list[j].number >= level)
			return false;
		following++;
	}
	return following || list[i].number <= RESTART_NUMBER_FIRST;
}

/* Returns how often the series begins anew. */
static size_t cut_by_restarts(sovb_numbered *list, size_t first, size_t end)
{
	size_t last = NONE, start = first;
	unsigned period = 0;

	for (size_t i = first; i < end; i++) {
		bool early = last != NONE &&
		             sovb_date_days_between(list[last].date, list[i].date) < TERM_DAYS_LEAST;

		if (i > start && !early && restarts(list, start, end, i)) {
			period++;
			last = start = i;
		}
		list[i].period = period;
	}
	return period;
}

/* ---- outliers ---- */

/* Marks what is not in the longest run of one period that ascends with the days. */
typedef struct ascent {
	size_t *tail; /* the last of the best run of each length */
	size_t *back; /* what stands before it */
} ascent;

/* All but the longest ascending run of list[first..end) are outliers; returns how many. */
static size_t mark_outliers(const ascent *work, sovb_numbered *list, size_t first, size_t end)
{
	size_t length = 0;

	for (size_t i = first; i < end; i++) {
		size_t low = 0, high = length;

		while (low < high) {
			size_t middle = (low + high) / 2;

			if (compare_numbers(&list[work->tail[middle]], &list[i]) < 0)
				low = middle + 1;
			else
				high = middle;
		}
		work->back[i] = low ? work->tail[low - 1] : NONE;
		work->tail[low] = i;
		if (low == length)
			length++;
		list[i].outlier = true;
	}
	for (size_t i = length ? work->tail[length - 1] : NONE; i != NONE; i = work->back[i])
		list[i].outlier = false;
	return end - first - length;
}

static long greatest(const sovb_numbered *list, size_t first, size_t end)
{
	long most = 0;

	for (size_t i = first; i < end; i++) {
		if (!list[i].outlier && list[i].number > most)
			most = list[i].number;
	}
	return most;
}

static long least(const sovb_numbered *list, size_t first, size_t end)
{
	long low = -1;

	for (size_t i = first; i < end; i++) {
		if (low < 0 || list[i].number < low)
			low = list[i].number;
	}
	return low;
}

/* ---- one regime ---- */

/* What a regime makes of the list. */
typedef struct trial {
	size_t outliers;
	size_t breaks;    /* terms that begin anew; years that go on */
	size_t supported; /* documents in periods of two and more */
	size_t cross;     /* neighbours in one period that differ in kind and day */
} trial;

static void try_period(trial *t, const ascent *work, sovb_numbered *list, size_t first, size_t end)
{
	t->outliers += mark_outliers(work, list, first, end);
	if (end < first + 2)
		return;
	t->supported += end - first;
	for (const sovb_numbered *one = list + first + 1; one < list + end; one++)
		if (one->type != one[-1].type && sovb_date_compare(one->date, one[-1].date) != 0)
			t->cross++;
}

static void try_series(trial *t, const ascent *work, sovb_numbered *list, size_t first, size_t end, bool yearly,
                       const sovb_numbering_hint *hint)
{
	long before = 0;

	if (yearly)
		cut_by_year(list, first, end);
	else if (hint->term_of)
		cut_by_known_terms(list, first, end, hint->term_of);
	else
		t->breaks += cut_by_restarts(list, first, end);
	for (size_t at = first; at < end;) {
		size_t stop = period_end(list, end, at);

		try_period(t, work, list, at, stop);
		if (yearly && at > first && least(list, at, stop) > before)
			t->breaks++;
		before = greatest(list, at, stop);
		at = stop;
	}
}

static trial try_regime(const ascent *work, sovb_numbered *list, size_t count, sovb_regime regime,
                        const sovb_numbering_hint *hint)
{
	bool shared = sovb_regime_is_shared(regime);
	trial t = {0};

	qsort(list, count, sizeof *list, shared ? by_day : by_type);
	for (size_t at = 0; at < count;) {
		size_t end = series_end(list, count, at, shared);

		try_series(&t, work, list, at, end, sovb_regime_is_yearly(regime), hint);
		at = end;
	}
	return t;
}

/* ---- which one ---- */

static size_t cost(const trial *t)
{
	return t->outliers + t->breaks;
}

/* Of a term and a year the one that the body's rules prescribe, unless it costs clearly more. */
static sovb_regime cheaper(const trial *trials, sovb_regime term, sovb_regime year, bool party)
{
	sovb_regime usual = party ? term : year;
	sovb_regime other = party ? year : term;

	return cost(&trials[other]) + COST_MARGIN <= cost(&trials[usual]) ? other : usual;
}

static sovb_regime choose(const trial *trials, size_t count, const sovb_numbering_hint *hint)
{
	sovb_regime typed = cheaper(trials, SOVB_REGIME_TYPE_TERM, SOVB_REGIME_TYPE_YEAR, hint->party);
	sovb_regime shared = cheaper(trials, SOVB_REGIME_SHARED_TERM, SOVB_REGIME_SHARED_YEAR, hint->party);
	sovb_regime best = typed;

	if (trials[shared].cross >= CROSS_LEAST &&
	    cost(&trials[shared]) <= cost(&trials[typed]) + trials[shared].cross / CROSS_TOLERANCE)
		best = shared;
	if (trials[best].supported < SOVB_REGIME_LEAST || trials[best].outliers * OUTLIER_TOLERANCE > count)
		return SOVB_REGIME_UNKNOWN;
	return best;
}

/* ---- what contradicts an outlier ---- */

/* Is nothing in order dated before i, so that i may be the end of a term before? */
static bool may_end_term(const sovb_numbered *list, size_t first, size_t end, size_t i)
{
	for (size_t j = first; j < end; j++) {
		if (!list[j].outlier && sovb_date_compare(list[j].date, list[i].date) < 0)
			return false;
	}
	return true;
}

static void describe_outlier(sovb_numbered *list, size_t first, size_t end, size_t i)
{
	sovb_numbered *odd = &list[i];
	size_t earliest = NONE, latest = NONE; /* the first that contradicts it from before, and from behind */

	for (size_t j = first; j < end; j++) {
		int days = sovb_date_compare(list[j].date, odd->date);
		int numbers = compare_numbers(&list[j], odd);

		if (list[j].outlier)
			continue;
		if (days < 0 && numbers > 0 && earliest == NONE)
			earliest = j;
		if (days > 0 && numbers < 0 && latest == NONE)
			latest = j;
		odd->against += (days < 0 && numbers > 0) || (days > 0 && numbers < 0);
		if (numbers < 0 && (odd->before == NONE || compare_numbers(&list[odd->before], &list[j]) < 0))
			odd->before = j;
		if (numbers > 0 && (odd->after == NONE || compare_numbers(&list[odd->after], &list[j]) > 0))
			odd->after = j;
	}
	if (latest != NONE)
		odd->may_restart =
			list[latest].number <= RESTART_NUMBER_FIRST || may_end_term(list, first, end, i);
	else if (earliest != NONE)
		odd->may_restart = may_end_term(list, first, end, earliest);
}

static void describe_outliers(sovb_numbered *list, size_t count, sovb_regime regime)
{
	size_t described = 0;

	for (size_t at = 0; at < count;) {
		size_t end = series_end(list, count, at, sovb_regime_is_shared(regime));

		for (size_t first = at; first < end;) {
			size_t stop = period_end(list, end, first);

			for (size_t i = first; i < stop; i++) {
				if (list[i].outlier && described++ < OUTLIERS_MAX)
					describe_outlier(list, first, stop, i);
			}
			first = stop;
		}
		at = end;
	}
	for (size_t i = 0; i < count && sovb_regime_is_yearly(regime); i++)
		list[i].may_restart = false;
}

static void forget(sovb_numbered *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		list[i].outlier = list[i].may_restart = false;
		list[i].against = 0;
		list[i].before = list[i].after = NONE;
	}
}

bool sovb_numbering_infer(sovb_numbering_answer *out, sovb_numbered *list, size_t count,
                          const sovb_numbering_hint *hint)
{
	ascent work = {calloc(count + 1, sizeof(size_t)), calloc(count + 1, sizeof(size_t))};
	trial trials[SOVB_REGIME_COUNT] = {{0}};
	bool done = work.tail && work.back;

	*out = (sovb_numbering_answer){.regime = SOVB_REGIME_UNKNOWN};
	if (done && count) {
		for (int i = SOVB_REGIME_UNKNOWN + 1; i < SOVB_REGIME_COUNT; i++) {
			trials[i] = try_regime(&work, list, count, (sovb_regime)i, hint);
			out->cost[i] = cost(&trials[i]);
		}
		out->regime = choose(trials, count, hint);
		forget(list, count);
		if (out->regime != SOVB_REGIME_UNKNOWN) {
			out->outliers = try_regime(&work, list, count, out->regime, hint).outliers;
			describe_outliers(list, count, out->regime);
		} else {
			qsort(list, count, sizeof *list, by_type);
			for (size_t i = 0; i < count; i++)
				list[i].period = (unsigned)i;
		}
	}
	free(work.tail);
	free(work.back);
	return done;
}

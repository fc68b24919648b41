/*
 * Grouping the witnesses of one symbol into documents.
 *
 * First the dated ones: the same day and issuers that can be one body make one document.  Then days of one
 * numbering period with such issuers: one document whose date the sources do not agree on; two files that are
 * held are never taken together for that.  At last the undated ones join the only document that they can
 * mean; those that can mean several stay outside and make these documents ambiguous.
 *
 * A number with its year of a single body (30/2020/NĐ-CP) is one document whatever day or body a text gives for it; only
 * the National Assembly numbers its laws and its resolutions apart without saying so in the symbol.
 */
#include "bytes.h"
#include "namesakes.h"

#include <stdlib.h>
#include <string.h>


/* A document while it is being put together. */
typedef struct group {
	int first; /* its witnesses, linked through grouping.next */
	int into;  /* itself, or the group that it was merged into */
	sovb_date date; /* a day, or a year or month when all its witnesses know no more, or empty */
	bool held;
	bool ambiguous;
	uint32_t mentions;
} group;

typedef struct grouping {
	sovb_namesakes *names;
	group *group;
	int count;
	int *next;  /* of each witness: the next of its group, -1 at the end */
	int *order; /* witnesses in the order of grouping */
} grouping;

static sovb_string word_of(const grouping *g, uint32_t word)
{
	return g->names->word[word];
}

static bool fit(const grouping *g, size_t a, size_t b, bool same_day)
{
	return (same_day && g->names->one_body) || g->names->one_number || sovb_namesakes_issuers_fit(g->names, a, b);
}

/* Can the kind be that of every witness of the group? */
static bool type_fits(const grouping *g, int at, sovb_string type)
{
	int series = sovb_number_series(&g->names->symbol, type);

	for (int i = g->group[at].first; series && i >= 0; i = g->next[i]) {
		int other = sovb_number_series(&g->names->symbol, word_of(g, g->names->witness[i].type));

		if (other && other != series)
			return false;
	}
	return true;
}

static bool types_fit(const grouping *g, int a, int b)
{
	for (int i = g->group[a].first; i >= 0; i = g->next[i]) {
		if (!type_fits(g, b, word_of(g, g->names->witness[i].type)))
			return false;
	}
	return true;
}

/* Can the issuer be that of every witness of the group? */
static bool issuer_fits(const grouping *g, int at, size_t issuer, bool same_day)
{
	for (int i = g->group[at].first; i >= 0; i = g->next[i]) {
		if (!fit(g, g->names->witness[i].issuer, issuer, same_day))
			return false;
	}
	return true;
}

/* May a dated witness join the group? */
static bool dated_fits(const grouping *g, int at, const sovb_witness *witness)
{
	return sovb_date_compare(g->group[at].date, witness->date) == 0 &&
	       issuer_fits(g, at, witness->issuer, true) && type_fits(g, at, word_of(g, witness->type));
}

static bool issuers_fit(const grouping *g, int a, int b)
{
	for (int i = g->group[a].first; i >= 0; i = g->next[i]) {
		if (!issuer_fits(g, b, g->names->witness[i].issuer, false))
			return false;
	}
	return true;
}

static void join(grouping *g, int at, int i)
{
	const sovb_witness *witness = &g->names->witness[i];
	group *to = &g->group[at];

	g->next[i] = to->first;
	to->first = i;
	to->held = to->held || witness->held;
	to->mentions += witness->mentions;
}

static void found(grouping *g, int i)
{
	const sovb_witness *witness = &g->names->witness[i];
	int at = g->count++;

	g->group[at] = (group){.first = -1, .into = at, .date = sovb_witness_date(witness)};
	join(g, at, i);
}

/* A witness with what it is sorted by. */
typedef struct ordered {
	const sovb_witness *witness;
	size_t weight;
	size_t term_size;
	int index;
} ordered;

/* By date; what is held, has a year at least, and tells most of its issuer goes first, so that vague names find all groups
 * there are. */
static int by_clarity(const void *a, const void *b)
{
	const ordered *x = a;
	const ordered *y = b;
	int order = sovb_date_compare(x->witness->date, y->witness->date);

	if (order)
		return order;
	if (x->witness->held != y->witness->held)
		return x->witness->held ? -1 : 1;
	order = sovb_date_compare(y->witness->part, x->witness->part);
	if (order)
		return order;
	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	if (x->term_size != y->term_size)
		return x->term_size > y->term_size ? -1 : 1;
	if (x->witness->mentions != y->witness->mentions)
		return x->witness->mentions > y->witness->mentions ? -1 : 1;
	return (x->index > y->index) - (x->index < y->index);
}

static bool put_in_order(grouping *g, sovb_arena *arena)
{
	const sovb_namesakes *names = g->names;
	ordered *list = sovb_arena_array(arena, names->witness_count, sizeof *list);

	g->order = sovb_arena_array(arena, names->witness_count, sizeof *g->order);
	if (!list || !g->order)
		return false;
	for (size_t i = 0; i < names->witness_count; i++)
		list[i] = (ordered){
		    .witness = &names->witness[i],
		    .weight = sovb_namesakes_weight(names, names->witness[i].issuer),
		    .term_size = names->word[names->witness[i].term].size,
		    .index = (int)i,
		};
	qsort(list, names->witness_count, sizeof *list, by_clarity);
	for (size_t i = 0; i < names->witness_count; i++)
		g->order[i] = list[i].index;
	return true;
}

static void mark_ambiguous(grouping *g, int at)
{
	g->group[g->group[at].into].ambiguous = true;
}

/* A witness with a day, not before that of any group: the groups of that day, which are the last ones. */
static void group_dated(grouping *g, int i)
{
	const sovb_witness *witness = &g->names->witness[i];
	int start = g->count;
	int only = -1;
	int count = 0;

	while (start > 0 && sovb_date_compare(g->group[start - 1].date, witness->date) == 0)
		start--;
	for (int at = start; at < g->count; at++) {
		if (dated_fits(g, at, witness)) {
			only = only < 0 ? at : only;
			count++;
		}
	}
	if (count == 0)
		found(g, i);
	else if (count == 1 || witness->held)
		join(g, only, i);
	for (int at = only; count > 1 && !witness->held && at < g->count; at++) {
		if (dated_fits(g, at, witness))
			mark_ambiguous(g, at);
	}
}

static bool one_period(const grouping *g, int a, int b)
{
	return (g->names->one_number || !(g->group[a].held && g->group[b].held)) && types_fit(g, a, b) &&
	       sovb_periods_join(g->names->periods, g->group[a].date, g->group[b].date) &&
	       issuers_fit(g, a, b);
}

/* A group with what it is sorted by. */
typedef struct ranked {
	const group *group;
	int at;
} ranked;

/* The best known first: held, then most often cited, then the earlier. */
static int by_rank(const void *a, const void *b)
{
	const ranked *x = a;
	const ranked *y = b;

	if (x->group->held != y->group->held)
		return x->group->held ? -1 : 1;
	if (x->group->mentions != y->group->mentions)
		return x->group->mentions > y->group->mentions ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

/*
 * Days of one numbering period.  A less known group joins the only better known one that it fits; when there
 * are several, its own date tells it apart from all of them.
 */
static bool merge_periods(grouping *g, sovb_arena *arena)
{
	ranked *list = sovb_arena_array(arena, (size_t)g->count, sizeof *list);

	if (!list)
		return false;
	for (int at = 0; at < g->count; at++)
		list[at] = (ranked){&g->group[at], at};
	if (g->count)
		qsort(list, (size_t)g->count, sizeof *list, by_rank);
	for (int i = 0; i < g->count; i++) {
		int root = -1;
		int roots = 0;

		for (int k = 0; k < i; k++) {
			int other = list[k].at;

			if (g->group[other].into == other && one_period(g, list[i].at, other)) {
				root = other;
				roots++;
			}
		}
		if (roots == 1)
			g->group[list[i].at].into = root;
	}
	return true;
}

static void gather_merged(grouping *g)
{
	for (int a = 0; a < g->count; a++) {
		int root = g->group[a].into;

		if (root == a)
			continue;
		while (g->group[a].first >= 0) {
			int i = g->group[a].first;

			g->group[a].first = g->next[i];
			join(g, root, i);
		}
		g->group[root].ambiguous = g->group[root].ambiguous || g->group[a].ambiguous;
	}
}

static bool term_fits(const grouping *g, int at, sovb_string term)
{
	bool told = false;

	if (term.size == 0 || sovb_term_of_day(&g->names->symbol, g->group[at].date, term))
		return true;
	for (int i = g->group[at].first; i >= 0; i = g->next[i]) {
		sovb_string other = word_of(g, g->names->witness[i].term);

		if (sovb_string_equal(other, term))
			return true;
		told = told || other.size;
	}
	return !told;
}

/* How far the group's days, or what is known of them, are from the year that the witness gives. */
static sovb_apart apart(const grouping *g, int at, const sovb_witness *witness)
{
	sovb_apart nearest = SOVB_APART_PERIODS;
	bool dated = sovb_date_is_day(g->group[at].date);

	if (!g->group[at].date.year)
		return sovb_date_apart(g->names, g->group[at].date, witness->part);
	for (int i = g->group[at].first; i >= 0; i = g->next[i]) {
		const sovb_witness *other = &g->names->witness[i];
		sovb_date date = dated ? other->date : other->part;
		sovb_apart now = date.year ? sovb_date_apart(g->names, date, witness->part) : SOVB_APART_PERIODS;

		nearest = now < nearest ? now : nearest;
	}
	return nearest;
}

/* Whoever is said to have issued it: letters that name one body know better ("18-NQ/TW của Chính phủ"). */
static bool undated_fits(const grouping *g, int at, const sovb_witness *witness, bool any_issuer)
{
	return g->group[at].into == at && (g->names->one_number || !(witness->held && g->group[at].held)) &&
	       (any_issuer || issuer_fits(g, at, witness->issuer, false)) && term_fits(g, at, word_of(g, witness->term)) &&
	       type_fits(g, at, word_of(g, witness->type));
}

/* The groups that an undated witness fits, the nearest to its year if it has one. */
typedef struct fitting {
	sovb_apart apart;
	int first;
	int count;
} fitting;

static fitting find_fitting(const grouping *g, const sovb_witness *witness, bool any_issuer)
{
	fitting found = {.apart = SOVB_APART_PERIODS, .first = -1};

	for (int at = 0; at < g->count; at++) {
		sovb_apart now;

		if (!undated_fits(g, at, witness, any_issuer))
			continue;
		now = apart(g, at, witness);
		if (now < found.apart)
			found = (fitting){now, at, 0};
		found.count += now == found.apart && now < SOVB_APART_PERIODS;
	}
	return found;
}

static void group_undated(grouping *g, int i)
{
	const sovb_witness *witness = &g->names->witness[i];
	bool any_issuer = false;
	fitting fits = find_fitting(g, witness, any_issuer);

	if (fits.count == 0 && g->names->one_body) {
		any_issuer = true;
		fits = find_fitting(g, witness, any_issuer);
	}
	if (fits.count == 0 || (fits.count > 1 && witness->held)) {
		found(g, i);
		return;
	}
	if (fits.count == 1) {
		join(g, fits.first, i);
		return;
	}
	for (int at = fits.first; at < g->count; at++) {
		if (undated_fits(g, at, witness, any_issuer) && apart(g, at, witness) == fits.apart)
			mark_ambiguous(g, at);
	}
}

/* Number the groups that are left and tell the witnesses. */
static bool number_documents(grouping *g)
{
	sovb_namesakes *names = g->names;
	size_t count = 0;

	for (int at = 0; at < g->count; at++)
		count += g->group[at].into == at;
	names->document = sovb_arena_array(names->arena, count, sizeof *names->document);
	if (!names->document)
		return false;
	for (int at = 0; at < g->count; at++) {
		if (g->group[at].into != at)
			continue;
		for (int i = g->group[at].first; i >= 0; i = g->next[i])
			names->witness[i].document = (int)names->document_count;
		names->document[names->document_count].ambiguous = g->group[at].ambiguous;
		names->document[names->document_count].held = g->group[at].held;
		names->document[names->document_count].mentions = g->group[at].mentions;
		names->document_count++;
	}
	return true;
}

static bool make_groups(grouping *g, sovb_arena *arena)
{
	const sovb_namesakes *names = g->names;
	size_t undated = 0;

	g->group = sovb_arena_array(arena, names->witness_count, sizeof *g->group);
	g->next = sovb_arena_array(arena, names->witness_count, sizeof *g->next);
	if (!g->group || !g->next || !put_in_order(g, arena))
		return false;
	while (undated < names->witness_count && !sovb_date_is_day(names->witness[g->order[undated]].date))
		undated++;
	for (size_t i = undated; i < names->witness_count; i++)
		group_dated(g, g->order[i]);
	if (!merge_periods(g, arena))
		return false;
	gather_merged(g);
	for (size_t i = 0; i < undated; i++)
		group_undated(g, g->order[i]);
	return number_documents(g);
}

bool sovb_namesakes_group(sovb_namesakes *names)
{
	grouping g = {.names = names};
	sovb_arena once;
	bool made;

	sovb_arena_init(&once, names->arena->limit);
	made = make_groups(&g, &once);
	sovb_arena_fini(&once);
	return made;
}

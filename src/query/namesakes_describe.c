/*
 * What is said of each document of a symbol: the date, issuer, type and term to show, and the document that a
 * mention means.
 */
#include "bytes.h"
#include "namesakes.h"

#include <stdlib.h>
#include <string.h>

#include "issuer.h"
#include "utf8.h"

/* A name given by fewer than one in this many of the mentions of the most frequent one is not shown. */
#define ISSUER_SHARE 4

/* The namesakes with their witnesses chained, each document's in their order. */
typedef struct describing {
	sovb_namesakes *names;
	int *first; /* witness of each document … */
	int *next;  /* … and the one after each of them, -1: the last */
	sovb_told_name *told; /* room for each issuer … */
	size_t *place;        /* … and the place of each in it, counted from 1; 0: none, as all are between two counts */
} describing;

static bool chain_witnesses(describing *d, sovb_arena *arena)
{
	const sovb_namesakes *names = d->names;

	d->first = sovb_arena_array(arena, names->document_count + 1, sizeof *d->first);
	d->next = sovb_arena_array(arena, names->witness_count + 1, sizeof *d->next);
	d->told = sovb_arena_array(arena, names->issuer_count, sizeof *d->told);
	d->place = sovb_arena_array(arena, names->issuer_count, sizeof *d->place);
	if (!d->first || !d->next || !d->told || !d->place)
		return false;
	for (size_t i = 0; i < names->document_count; i++)
		d->first[i] = -1;
	for (size_t i = names->witness_count; i > 0; i--) {
		const int document = names->witness[i - 1].document;

		if (document == SOVB_NO_DOCUMENT)
			continue;
		d->next[i - 1] = d->first[document];
		d->first[document] = (int)i - 1;
	}
	return true;
}

/* The name most told by the witnesses of one document; by those of its own day only, or by all. */
static sovb_string most_told(describing *d, int document, bool of_day)
{
	const sovb_namesakes *names = d->names;
	sovb_date day = names->document[document].date;
	size_t count = 0;
	sovb_string best;

	for (int i = d->first[document]; i >= 0; i = d->next[i]) {
		const sovb_witness *witness = &names->witness[i];
		size_t *place = &d->place[witness->issuer];

		if (of_day && sovb_date_compare(witness->date, day) != 0)
			continue;
		if (!*place) {
			d->told[count] = (sovb_told_name){names->issuer[witness->issuer], sovb_namesakes_weight(names, witness->issuer), 0};
			*place = ++count;
		}
		d->told[*place - 1].mentions += witness->mentions;
	}
	best = sovb_told_name_best(d->told, count);
	for (int i = d->first[document]; i >= 0; i = d->next[i])
		d->place[names->witness[i].issuer] = 0;
	return best;
}

/* Do held files share the symbol? */
static bool is_shared(const sovb_namesakes *names)
{
	size_t held = 0;

	for (size_t i = 0; i < names->witness_count; i++)
		held += names->witness[i].held;
	return held > 1;
}

/* The held file's own name of its issuer; with capitals only when there is no other. */
static sovb_string masthead(const describing *d, int document, bool capitals)
{
	for (int i = d->first[document]; i >= 0; i = d->next[i]) {
		const sovb_witness *witness = &d->names->witness[i];
		sovb_string name = d->names->issuer[witness->issuer];

		if (witness->held && name.size && (capitals || !d->names->met[witness->issuer]->is_masthead))
			return name;
	}
	return (sovb_string){0};
}

/* Does a tell more, or as much and more often, or as often and shorter? */
static bool tells_more(const sovb_told_name *a, const sovb_told_name *b)
{
	if (a->weight != b->weight)
		return a->weight > b->weight;
	if (a->mentions != b->mentions)
		return a->mentions > b->mentions;
	if (a->name.size != b->name.size)
		return a->name.size < b->name.size;
	return sovb_string_compare(a->name, b->name) < 0;
}

sovb_string sovb_told_name_best(const sovb_told_name *told, size_t count)
{
	const sovb_told_name *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < count; i++)
		most = told[i].name.size && told[i].mentions > most ? told[i].mentions : most;
	for (size_t i = 0; i < count; i++) {
		if (!told[i].name.size || told[i].mentions == 0 || told[i].mentions * ISSUER_SHARE < most)
			continue;
		if (!best || tells_more(&told[i], best))
			best = &told[i];
	}
	return best ? best->name : (sovb_string){0};
}

/*
 * The own page's, else what mentions say.  Of a held document those that give its day know best; all others are heard too
 * when no other held file has its symbol, or its letters name one body.
 */
static sovb_string choose_issuer(describing *d, int document)
{
	const sovb_namesakes *names = d->names;
	const sovb_namesake *of = &names->document[document];
	sovb_string name = masthead(d, document, false);
	bool of_day = of->held && sovb_date_is_day(of->date) && !names->one_body;

	if (name.size)
		return name;
	if (of_day)
		name = most_told(d, document, true);
	if (!name.size && (!of_day || !is_shared(names)))
		name = most_told(d, document, false);
	if (!name.size || sovb_issuer_is_kind_alone(name)) {
		sovb_string own = masthead(d, document, true);

		name = own.size ? own : name;
	}
	return name;
}

/* The date of the held file, else the one most often given, the earlier of two; year: only days of it count, 0 any. */
static sovb_date choose_date_of(const describing *d, int document, int year)
{
	sovb_date best = {0};
	sovb_date date = {0};
	size_t most = 0;
	size_t mentions = 0;

	for (int i = d->first[document]; i >= 0; i = d->next[i]) { /* by date */
		const sovb_witness *witness = &d->names->witness[i];

		if (!sovb_date_is_day(witness->date) || (year && witness->date.year != year))
			continue;
		if (witness->held)
			return witness->date;
		mentions = sovb_date_compare(date, witness->date) == 0 ? mentions : 0;
		date = witness->date;
		mentions += witness->mentions;
		if (!best.year || mentions > most) {
			best = date;
			most = mentions;
		}
	}
	return best;
}

/* The year or month of the most mentions, when no source gives a day. */
static sovb_date choose_part(const sovb_namesakes *names, int document)
{
	const sovb_witness *best = NULL;

	for (size_t i = 0; i < names->witness_count; i++) {
		const sovb_witness *witness = &names->witness[i];

		if (witness->document == document && witness->part.year && (!best || witness->mentions > best->mentions))
			best = witness;
	}
	return best ? best->part : (sovb_date){0};
}

/* A number that has its year in it ("06/2017/TT-BTC") was given in that year. */
static sovb_date choose_date(const describing *d, int document)
{
	sovb_date date = choose_date_of(d, document, d->names->symbol.year);

	if (!date.year)
		date = choose_date_of(d, document, 0);
	return date.year ? date : choose_part(d->names, document);
}

/* The value of a string field that has most mentions; the held file's own goes before all. */
static sovb_string choose_text(const describing *d, int document, bool term)
{
	sovb_string best = {0};
	size_t most = 0;

	for (int i = d->first[document]; i >= 0; i = d->next[i]) {
		const sovb_witness *witness = &d->names->witness[i];
		sovb_string value = d->names->word[term ? witness->term : witness->type];
		size_t mentions = 0;

		if (!value.size || sovb_string_equal(value, best))
			continue;
		if (witness->held)
			return value;
		for (int j = i; j >= 0; j = d->next[j]) {
			const sovb_witness *other = &d->names->witness[j];

			if (sovb_string_equal(d->names->word[term ? other->term : other->type], value))
				mentions += other->mentions;
		}
		if (!best.size || mentions > most) {
			best = value;
			most = mentions;
		}
	}
	return best;
}

/* Of the bodies of a joint document one text names this, another that: no conflict. */
static bool has_issuer_conflict(const describing *d, int document)
{
	sovb_namesakes *names = d->names;

	if (sovb_symbol_is_joint(&names->symbol))
		return false;
	for (int i = d->first[document]; i >= 0; i = d->next[i])
		for (int j = d->next[i]; j >= 0; j = d->next[j])
			if (names->witness[i].issuer != names->witness[j].issuer &&
			    !sovb_namesakes_issuers_fit(names, names->witness[i].issuer, names->witness[j].issuer))
				return true;
	return false;
}

/* A document and the number it had before the sort. */
typedef struct numbered {
	sovb_namesake document;
	int number;
} numbered;

static int by_date(const void *a, const void *b)
{
	const numbered *x = a;
	const numbered *y = b;
	bool undated = !x->document.date.year;
	int order;

	if (undated != !y->document.date.year)
		return undated ? 1 : -1;
	order = sovb_date_compare(x->document.date, y->document.date);
	if (!order)
		order = sovb_string_compare(x->document.issuer, y->document.issuer);
	return order ? order : (x->number > y->number) - (x->number < y->number);
}

static bool sort_documents(sovb_namesakes *names, sovb_arena *arena)
{
	numbered *list = sovb_arena_array(arena, names->document_count, sizeof *list);
	int *now = sovb_arena_array(arena, names->document_count, sizeof *now);

	if (!list || !now)
		return false;
	for (size_t i = 0; i < names->document_count; i++)
		list[i] = (numbered){names->document[i], (int)i};
	qsort(list, names->document_count, sizeof *list, by_date);
	for (size_t i = 0; i < names->document_count; i++) {
		names->document[i] = list[i].document;
		now[list[i].number] = (int)i;
	}
	for (size_t i = 0; i < names->witness_count; i++) {
		if (names->witness[i].document >= 0)
			names->witness[i].document = now[names->witness[i].document];
	}
	return true;
}

static bool describe(sovb_namesakes *names, sovb_arena *arena)
{
	describing d = {.names = names};

	if (!chain_witnesses(&d, arena))
		return false;
	for (size_t i = 0; i < names->document_count; i++) {
		sovb_namesake *document = &names->document[i];

		document->date = choose_date(&d, (int)i);
		document->issuer = choose_issuer(&d, (int)i);
		document->type = choose_text(&d, (int)i, false);
		document->term = choose_text(&d, (int)i, true);
		document->issuer_conflict = has_issuer_conflict(&d, (int)i);
	}
	if (!sort_documents(names, arena))
		return false;
	for (size_t i = 1; i < names->document_count; i++) {
		if (sovb_date_compare(names->document[i - 1].date, names->document[i].date) == 0) {
			names->document[i - 1].issuer_needed = true;
			names->document[i].issuer_needed = true;
		}
	}
	return true;
}

bool sovb_namesakes_describe(sovb_namesakes *names)
{
	sovb_arena once;
	bool made;

	sovb_arena_init(&once, names->arena->limit);
	made = describe(names, &once);
	sovb_arena_fini(&once);
	return made;
}

/* Can a mention mean the document?  An empty date fits any, a year or month what is no farther apart. */
static bool may_mean(const sovb_namesakes *names, int document, sovb_date date, sovb_string issuer,
		     sovb_string term, sovb_apart most)
{
	bool dated = !sovb_date_is_day(date) && sovb_date_apart(names, names->document[document].date, date) <= most;
	bool told = false;
	bool same_term =
	    term.size == 0 || sovb_term_of_day(&names->symbol, names->document[document].date, term);

	for (size_t i = 0; i < names->witness_count; i++) {
		const sovb_witness *witness = &names->witness[i];

		if (witness->document != document)
			continue;
		if (!names->one_number && !(names->one_body && sovb_date_is_day(date)) &&
		    !sovb_issuers_fit(names->issuer[witness->issuer], issuer))
			return false;
		dated = dated || (sovb_date_is_day(date) && sovb_date_compare(witness->date, date) == 0);
		same_term = same_term || sovb_string_equal(names->word[witness->term], term);
		told = told || witness->term;
	}
	return dated && (same_term || !told || sovb_date_is_day(date));
}

/* The witness that says exactly this. */
static const sovb_witness *find_witness(const sovb_namesakes *names, sovb_date date, sovb_string issuer,
					sovb_string term)
{
	for (size_t i = 0; i < names->witness_count; i++) {
		const sovb_witness *witness = &names->witness[i];

		if (!witness->held && sovb_date_compare(sovb_witness_date(witness), date) == 0 &&
		    sovb_string_equal(names->issuer[witness->issuer], issuer) &&
		    sovb_string_equal(names->word[witness->term], term))
			return witness;
	}
	return NULL;
}

int sovb_namesakes_place(const sovb_namesakes *names, sovb_date date, sovb_string issuer, sovb_string term,
			 bool *several)
{
	const sovb_witness *witness;
	int only = SOVB_NO_DOCUMENT;

	if (issuer.size > SOVB_ISSUER_MAX) /* as in terms */
		issuer.size = sovb_utf8_floor(issuer.data, SOVB_ISSUER_MAX);
	witness = find_witness(names, date, issuer, term);
	*several = false;
	if (witness) {
		*several = witness->document == SOVB_NO_DOCUMENT;
		return witness->document;
	}
	for (int most = SOVB_APART_NOT; only == SOVB_NO_DOCUMENT && most < SOVB_APART_PERIODS; most++) {
		for (size_t i = 0; i < names->document_count; i++) {
			if (!may_mean(names, (int)i, date, issuer, term, (sovb_apart)most))
				continue;
			*several = only != SOVB_NO_DOCUMENT;
			only = (int)i;
			if (*several)
				return SOVB_NO_DOCUMENT;
		}
	}
	return only;
}

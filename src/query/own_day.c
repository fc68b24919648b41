#include "own_day.h"

#include <string.h>

#include "bytes.h"
#include "message.h"

#define MAX_NAMES 16 /* issuers that one day's witnesses give; more is a case for namesakes */

/* Whose name it may be, when it is not one held file's body. */
#define NO_BODY SIZE_MAX
#define SEVERAL (SIZE_MAX - 1)

/* An issuer as witnesses of the day give it. */
typedef struct name {
	sovb_heard_issuer *issuer;
	size_t body;     /* of held files: the first of its names */
	size_t mentions; /* counted only when they decide */
	bool held;       /* a held file's own */
	bool told;       /* mentions give it */
} name;

typedef struct day {
	sovb_own_days *days;
	name name[MAX_NAMES]; /* those of held files first */
	size_t count;
	size_t held_count;
	size_t bodies; /* of held files */
	size_t held_witnesses;
	size_t held_files;
	bool others;   /* there are bodies that only mentions name */
	bool nameless; /* a held file gives no issuer */
	bool mixed;    /* they cannot be told apart, or are too many */
	bool failed;
} day;

void sovb_own_days_init(sovb_own_days *days, sovb_store *store, sovb_heard_issuers *known)
{
	*days = (sovb_own_days){.store = store, .known = known};
}

void sovb_own_days_fini(sovb_own_days *days)
{
	sovb_key_map_fini(&days->tails);
}

sovb_string sovb_day_beginning(char out[SOVB_DAY_PREFIX_MAX], sovb_string key, sovb_date date)
{
	sovb_string beginning = sovb_key_beginning(out, key);

	sovb_date_iso(date, out + beginning.size);
	beginning.size += strlen(out + beginning.size);
	out[beginning.size++] = SOVB_SEP;
	return beginning;
}

/* ---- witnesses ---- */

static name *find_name(day *d, sovb_string text)
{
	for (size_t i = 0; i < d->count; i++) {
		if (sovb_string_equal(d->name[i].issuer->text, text))
			return &d->name[i];
	}
	return NULL;
}

static void add_name(day *d, sovb_string text, bool held)
{
	name *known = find_name(d, text);

	if (!known && d->count == MAX_NAMES) {
		d->mixed = true;
		return;
	}
	if (!known) {
		known = &d->name[d->count];
		*known = (name){.issuer = sovb_heard_issuers_get(d->days->known, text)};
		if (!known->issuer) {
			d->failed = true;
			return;
		}
		d->count++;
		d->held_count += held;
	}
	known->held = known->held || held;
	known->told = known->told || !held;
}

/* Held ones come first. */
static bool hear(void *context, const sovb_stored_witness *witness)
{
	day *d = context;

	d->held_witnesses += witness->held;
	d->held_files += witness->files;
	if (witness->issuer.size)
		add_name(d, witness->issuer, witness->held);
	else
		d->nameless = d->nameless || witness->held;
	return !d->mixed && !d->failed;
}

static bool count(void *context, const sovb_stored_witness *witness)
{
	name *known = find_name(context, witness->issuer);

	if (known)
		known->mentions += witness->mentions;
	return true;
}

static sovb_status read_day(day *d, const sovb_identity *identity, sovb_string own_key, bool counted, sovb_error *err)
{
	char beginning[SOVB_DAY_PREFIX_MAX];

	return sovb_store_witnesses(d->days->store, SOVB_CURSOR_DAYS, sovb_day_beginning(beginning, own_key, identity->date),
				    counted ? SOVB_COUNT_MENTIONS : SOVB_COUNT_HELD, counted ? count : hear, d, err);
}

/* ---- what they tell ---- */

static bool key_fits(int *year, sovb_string own_key)
{
	sovb_symbol symbol;

	*year = 0;
	if (!sovb_symbol_parse(&symbol, own_key.data, own_key.size))
		return false;
	*year = symbol.year;
	/* A kind that only the text tells parts the National Assembly's series. */
	return symbol.type[0] && !sovb_symbol_names_one_body(&symbol);
}

static size_t count_digits(sovb_string text)
{
	size_t count = 0;

	while (count < text.size && text.data[count] >= '0' && text.data[count] <= '9')
		count++;
	return count;
}

/* What follows a short number and its slash where that is letters, or a year and letters; else none. */
static sovb_string tail_of(sovb_string own_key)
{
	size_t digits = count_digits(own_key);
	sovb_string tail = {own_key.data + digits, own_key.size - digits};
	sovb_string after = {tail.data + 1, tail.size - 1};

	if (digits == 0 || digits > 3 || tail.size < 2 || tail.data[0] != '/')
		return (sovb_string){0};
	digits = count_digits(after);
	return digits == 0 || (digits == 4 && after.size > 5 && after.data[4] == '/') ? tail : (sovb_string){0};
}

/* key_fits(), which whatever the number is says the same of all symbols with one tail. */
static bool tail_fits(sovb_own_days *days, sovb_string own_key)
{
	sovb_string tail = tail_of(own_key);
	size_t known;
	bool fits;

	if (tail.size && sovb_key_map_get(&days->tails, tail, &known)) {
		days->last_year = (int)(known >> 1);
		return known & 1;
	}
	fits = key_fits(&days->last_year, own_key);
	known = (size_t)days->last_year << 1 | fits;
	if (tail.size) {
		tail = sovb_arena_string(&days->known->arena, tail.data, tail.size);
		if (!tail.data || !sovb_key_map_put(&days->tails, tail, known))
			days->known->arena.failed = true;
	}
	return fits;
}

/* Can the namesakes of its day tell all of it? */
static bool can_be_told(sovb_own_days *days, const sovb_identity *identity, sovb_string own_key)
{
	if (!sovb_date_is_day(identity->date) || !own_key.size || own_key.size >= SOVB_SYMBOL_MAX)
		return false;
	if (days->last_size != own_key.size || memcmp(days->last_key, own_key.data, own_key.size) != 0) {
		days->last_fits = tail_fits(days, own_key);
		days->last_looked = false;
		days->last_size = own_key.size;
		memcpy(days->last_key, own_key.data, own_key.size);
	}
	return days->last_fits && (!days->last_year || days->last_year == identity->date.year);
}

static bool fit(const day *d, size_t a, size_t b)
{
	return sovb_heard_issuers_fit(d->days->known, d->name[a].issuer, d->name[b].issuer);
}

/* The bodies of held files: names that fit each other, and no name of another.  Else the order tells in which they come. */
static void part_held(day *d)
{
	for (size_t i = 0; i < d->held_count && !d->mixed; i++) {
		size_t body = i;

		for (size_t k = 0; k < i && body == i; k++)
			body = fit(d, k, i) ? d->name[k].body : i;
		d->name[i].body = body;
		d->bodies += body == i;
		for (size_t k = 0; k < i && !d->mixed; k++)
			d->mixed = (d->name[k].body == body) != fit(d, k, i);
	}
}

/*
 * The body of a name that only mentions give: it fits all names of it, and none of the others.  A file that gives no
 * issuer may be anybody's.
 */
static void part_told(day *d, size_t at)
{
	size_t body = !d->held_count && d->nameless ? 0 : NO_BODY;

	for (size_t first = 0; first < d->held_count && !d->mixed; first++) {
		size_t names = 0, fitting = 0;

		for (size_t k = first; k < d->held_count && d->name[first].body == first; k++) {
			names += d->name[k].body == first;
			fitting += d->name[k].body == first && fit(d, k, at);
		}
		d->mixed = fitting && fitting < names;
		if (fitting)
			body = body == NO_BODY ? first : SEVERAL;
	}
	d->name[at].body = body;
	d->others = d->others || body == NO_BODY;
}

/*
 * Do two names that only mentions give agree with where they were put?  Of one body they must fit; one that fits several
 * bodies must fit what is told of each; one that has a body must not fit a name that has none.
 */
static bool agree(const day *d, size_t a, size_t b)
{
	size_t x = d->name[a].body;
	size_t y = d->name[b].body;

	if (x >= SEVERAL && y >= SEVERAL)
		return true;
	if (x == NO_BODY || y == NO_BODY)
		return !fit(d, a, b);
	return (x != y && x != SEVERAL && y != SEVERAL) || fit(d, a, b);
}

static void part(day *d)
{
	part_held(d);
	for (size_t i = d->held_count; i < d->count && !d->mixed; i++)
		part_told(d, i);
	for (size_t i = d->held_count; i < d->count; i++) {
		for (size_t k = d->held_count; k < i && !d->mixed; k++)
			d->mixed = !agree(d, i, k);
	}
}

/* The body of the name that is the identity's, which is cut in terms; NO_BODY when it is not there. */
static size_t own_body(const day *d, sovb_string issuer)
{
	for (size_t i = 0; i < d->held_count; i++) {
		if (sovb_issuer_is_cut_of(d->name[i].issuer->text, issuer))
			return d->name[i].body;
	}
	return NO_BODY;
}

/* Names of the body that held files give; in running text only, or any.  *only is one of them. */
static size_t count_held(const day *d, size_t body, bool capitals, sovb_string *only)
{
	size_t count = 0;

	for (size_t i = 0; i < d->count; i++) {
		const name *known = &d->name[i];

		if (known->body != body || !known->held || (!capitals && known->issuer->is_masthead))
			continue;
		*only = known->issuer->text;
		count++;
	}
	return count;
}

static size_t count_told(const day *d, size_t body, sovb_string *only)
{
	size_t count = 0;

	for (size_t i = 0; i < d->count; i++) {
		if (d->name[i].body != body || !d->name[i].told)
			continue;
		*only = d->name[i].issuer->text;
		count++;
	}
	return count;
}

/* The best of several names that mentions give of the body. */
static sovb_status choose_told(sovb_string *out, day *d, size_t body, const sovb_identity *identity, sovb_string own_key,
			       sovb_error *err)
{
	sovb_told_name told[MAX_NAMES];
	size_t kept = 0;
	sovb_status status = read_day(d, identity, own_key, true, err);

	for (size_t i = 0; status == SOVB_OK && i < d->count; i++) {
		if (d->name[i].body == body)
			told[kept++] = (sovb_told_name){d->name[i].issuer->text, sovb_heard_issuer_weight(d->name[i].issuer), d->name[i].mentions};
	}
	if (status == SOVB_OK)
		*out = sovb_told_name_best(told, kept);
	return status;
}

/*
 * Do held files that differ in day, body or kind share the symbol?  If not, mentions without its day are heard too, and
 * these are not known here.
 */
static sovb_status is_shared(bool *shared, const day *d, sovb_string own_key, sovb_error *err)
{
	sovb_own_days *days = d->days;
	size_t held = 0;
	sovb_status status = SOVB_OK;

	if (!days->last_looked) {
		status = sovb_store_count_own(&held, days->store, own_key, err);
		days->last_shared = d->held_witnesses > 1 || held > d->held_files;
		days->last_looked = status == SOVB_OK;
	}
	*shared = days->last_shared;
	return status;
}

static sovb_status choose_issuer(sovb_own_day *out, day *d, size_t body, const sovb_identity *identity,
				 sovb_string own_key, sovb_error *err)
{
	size_t running = count_held(d, body, false, &out->issuer);
	size_t told;
	sovb_status status = SOVB_OK;

	out->sure = running <= 1;
	if (running)
		return SOVB_OK;
	told = count_told(d, body, &out->issuer);
	if (told > 1)
		status = choose_told(&out->issuer, d, body, identity, own_key, err);
	if (status != SOVB_OK || (told && !sovb_issuer_is_kind_alone(out->issuer)))
		return status;
	if (count_held(d, body, true, &out->issuer) > 1) {
		out->sure = false;
		return SOVB_OK;
	}
	return told ? SOVB_OK : is_shared(&out->sure, d, own_key, err);
}

static sovb_status choose(sovb_own_day *out, day *d, const sovb_identity *identity, sovb_string own_key, sovb_error *err)
{
	size_t body;

	part(d);
	body = own_body(d, identity->issuer);
	/* A file that gives no issuer is of the only body there is. */
	if (d->nameless && (d->bodies > 1 || d->others))
		d->mixed = true;
	if (body == NO_BODY && d->nameless && !identity->issuer.size)
		body = 0;
	/* On which day a document is that is only cited, its whole period tells. */
	if (d->mixed || body == NO_BODY || (d->others && d->bodies < 2))
		return SOVB_OK;
	out->issuer_needed = d->bodies > 1;
	return choose_issuer(out, d, body, identity, own_key, err);
}

sovb_status sovb_own_day_tell(sovb_own_day *out, sovb_own_days *days, const sovb_identity *identity, sovb_string own_key,
			      sovb_error *err)
{
	day d = {.days = days};
	sovb_status status;

	*out = (sovb_own_day){0};
	if (!can_be_told(days, identity, own_key))
		return SOVB_OK;
	status = read_day(&d, identity, own_key, false, err);
	if (status == SOVB_OK && !d.mixed && !d.failed)
		status = choose(out, &d, identity, own_key, err);
	if (status == SOVB_OK && (d.failed || sovb_arena_failed(&days->known->arena)))
		status = sovb_no_memory(err);
	if (status != SOVB_OK || !out->sure)
		*out = (sovb_own_day){0};
	return status;
}

#include "own_day.h"

#include <string.h>

#include "bytes.h"
#include "issuer.h"
#include "message.h"
#include "utf8.h"

#define MAX_NAMES 12 /* issuers that one day's witnesses give; more is a case for namesakes */

/* An issuer as witnesses of the day give it. */
typedef struct name {
	sovb_string text;
	size_t mentions; /* counted only when they decide */
	bool held;       /* a held file's own */
	bool told;       /* mentions give it */
} name;

typedef struct day {
	sovb_own_days *days;
	name name[MAX_NAMES];
	size_t count;
	bool holding; /* the witnesses read now are held */
	bool mixed;   /* they do not agree, or are too many */
	bool failed;
} day;

void sovb_own_days_init(sovb_own_days *days, sovb_store *store)
{
	*days = (sovb_own_days){.store = store};
	sovb_arena_init(&days->arena, SOVB_ANSWER_MEMORY);
}

void sovb_own_days_fini(sovb_own_days *days)
{
	sovb_key_map_fini(&days->fits);
	sovb_arena_fini(&days->arena);
}

/* ---- witnesses ---- */

/* Can the names be one body?  The same few names come again and again. */
static bool fit(day *d, sovb_string a, sovb_string b)
{
	char pair[2 * (SOVB_ISSUER_MAX + 1)];
	sovb_string key = {pair, a.size + 1 + b.size};
	size_t known;

	if (key.size > sizeof pair)
		return sovb_issuers_fit(a, b);
	memcpy(pair, a.data, a.size);
	pair[a.size] = SOVB_SEP;
	memcpy(pair + a.size + 1, b.data, b.size);
	if (sovb_key_map_get(&d->days->fits, key, &known))
		return known;
	known = sovb_issuers_fit(a, b);
	key = sovb_arena_string(&d->days->arena, key.data, key.size);
	if (!key.data || !sovb_key_map_put(&d->days->fits, key, known))
		d->failed = true;
	return known;
}

static name *find_name(day *d, sovb_string text)
{
	for (size_t i = 0; i < d->count; i++) {
		if (sovb_string_equal(d->name[i].text, text))
			return &d->name[i];
	}
	return NULL;
}

static void add_name(day *d, sovb_string text)
{
	name *known = find_name(d, text);

	if (!known && d->count == MAX_NAMES) {
		d->mixed = true;
		return;
	}
	for (size_t i = 0; !known && text.size && i < d->count && !d->mixed; i++)
		d->mixed = d->name[i].text.size && !fit(d, d->name[i].text, text);
	if (!known) {
		known = &d->name[d->count++];
		*known = (name){.text = sovb_arena_string(&d->days->arena, text.data, text.size)};
	}
	known->held = known->held || d->holding;
	known->told = known->told || !d->holding;
}

/* rest: issuer SEP term SEP type */
static bool hear(void *context, sovb_string rest, size_t mentions)
{
	day *d = context;

	(void)mentions;
	add_name(d, sovb_string_take(&rest, SOVB_SEP));
	return !d->mixed;
}

static bool count(void *context, sovb_string rest, size_t mentions)
{
	name *known = find_name(context, sovb_string_take(&rest, SOVB_SEP));

	if (known)
		known->mentions += mentions;
	return true;
}

static sovb_status read_field(day *d, sovb_store_cursor cursor, const char *field, const sovb_identity *identity,
			      sovb_string own_key, bool counted, sovb_error *err)
{
	char prefix[SOVB_KEY_PREFIX_MAX + SOVB_DATE_TEXT];
	size_t size = sovb_key_prefix(prefix, field, own_key);

	sovb_date_iso(identity->date, prefix + size);
	size += strlen(prefix + size);
	prefix[size++] = SOVB_SEP;
	return sovb_store_names(d->days->store, cursor, prefix, size, counted, counted ? count : hear, d, err);
}

/* ---- what they tell ---- */

/* Can the namesakes of its day tell all of it? */
static bool can_be_told(const sovb_identity *identity, sovb_string own_key)
{
	sovb_symbol symbol;

	if (!sovb_date_is_day(identity->date) || own_key.size >= SOVB_SYMBOL_MAX ||
	    !sovb_symbol_parse(&symbol, own_key.data, own_key.size))
		return false;
	/* A kind that only the text tells parts the National Assembly's series. */
	if (!symbol.type[0] || (symbol.year && symbol.year != identity->date.year))
		return false;
	return !sovb_symbol_names_one_body(&symbol);
}

/* The issuer of a term is cut; this is how much of the identity's stands there. */
static bool has_own(const day *d, sovb_string issuer)
{
	for (size_t i = 0; i < d->count; i++) {
		if (d->name[i].held && sovb_issuer_is_cut_of(d->name[i].text, issuer))
			return true;
	}
	return false;
}

/* Names that held files give; in running text only, or any.  *only is one of them. */
static size_t count_held(const day *d, bool capitals, sovb_string *only)
{
	size_t count = 0;

	for (size_t i = 0; i < d->count; i++) {
		const name *known = &d->name[i];

		if (!known->held || !known->text.size || (!capitals && sovb_issuer_is_masthead(known->text)))
			continue;
		*only = known->text;
		count++;
	}
	return count;
}

static size_t count_told(const day *d, sovb_string *only)
{
	size_t count = 0;

	for (size_t i = 0; i < d->count; i++) {
		if (!d->name[i].told || !d->name[i].text.size)
			continue;
		*only = d->name[i].text;
		count++;
	}
	return count;
}

/* The best of several names that mentions give. */
static sovb_status choose_told(sovb_string *out, day *d, const sovb_identity *identity, sovb_string own_key,
			       sovb_error *err)
{
	sovb_told_name told[MAX_NAMES];
	sovb_status status =
		read_field(d, SOVB_CURSOR_MENTION, SOVB_FIELD_MENTION, identity, own_key, true, err);

	for (size_t i = 0; status == SOVB_OK && i < d->count; i++)
		told[i] = (sovb_told_name){d->name[i].text, sovb_issuer_weight(d->name[i].text), d->name[i].mentions};
	if (status == SOVB_OK)
		*out = sovb_told_name_best(told, d->count);
	return status;
}

static bool count_two(void *context, sovb_string rest, size_t mentions)
{
	size_t *held = context;

	(void)rest;
	(void)mentions;
	return ++*held < 2;
}

/* Do held files share the symbol?  If not, mentions without its day are heard too, and these are not known here. */
static sovb_status is_shared(bool *shared, day *d, sovb_string own_key, sovb_error *err)
{
	char prefix[SOVB_KEY_PREFIX_MAX];
	size_t held = 0;
	sovb_status status;

	if (sovb_string_equal(d->days->last_key, own_key)) {
		*shared = d->days->last_shared;
		return SOVB_OK;
	}
	status = sovb_store_names(d->days->store, SOVB_CURSOR_HELD, prefix, sovb_key_prefix(prefix, SOVB_FIELD_HELD, own_key), false,
				  count_two, &held, err);
	*shared = held > 1;
	d->days->last_key = own_key;
	d->days->last_shared = *shared;
	return status;
}

static sovb_status choose(bool *sure, sovb_string *issuer, day *d, const sovb_identity *identity, sovb_string own_key,
			  sovb_error *err)
{
	size_t running = count_held(d, false, issuer);
	size_t told;

	*sure = running <= 1;
	if (running)
		return SOVB_OK;
	told = count_told(d, issuer);
	if (told > 1)
		return choose_told(issuer, d, identity, own_key, err);
	if (told == 1 || count_held(d, true, issuer) > 1) {
		*sure = told == 1;
		return SOVB_OK;
	}
	return is_shared(sure, d, own_key, err);
}

sovb_status sovb_own_day(bool *sure, sovb_string *issuer, sovb_own_days *days, const sovb_identity *identity,
			 sovb_string own_key, sovb_error *err)
{
	day d = {.days = days, .holding = true};
	sovb_status status;

	*sure = false;
	*issuer = (sovb_string){0};
	if (!can_be_told(identity, own_key))
		return SOVB_OK;
	status = read_field(&d, SOVB_CURSOR_HELD_DAYS, SOVB_FIELD_HELD, identity, own_key, false, err);
	d.holding = false;
	if (status == SOVB_OK && !d.mixed && has_own(&d, identity->issuer))
		status = read_field(&d, SOVB_CURSOR_MENTION, SOVB_FIELD_MENTION, identity, own_key, false, err);
	else
		d.mixed = true;
	if (status == SOVB_OK && !d.mixed)
		status = choose(sure, issuer, &d, identity, own_key, err);
	if (status == SOVB_OK && (d.failed || sovb_arena_failed(&days->arena)))
		status = sovb_no_memory(err);
	return status;
}

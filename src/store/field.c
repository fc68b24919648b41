#include "field.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "hash.h"
#include "record.h"
#include "utf8.h"
#include "words.h"

#define X(name, prefix, holds) const char SOVB_FIELD_##name[] = prefix;
SOVB_FIELD_TABLE(X)
#undef X

#define TERM_LIMIT 242 /* bytes; what is longer is cut */
static_assert(SOVB_TERM_WHOLE <= TERM_LIMIT - SOVB_UTF8_MAX, "a term that was cut ends in a hash that ends there");
#define HASH_DIGITS 16

/* No value of a term needs more; its term is cut long before. */
#define VALUE_LIMIT ((size_t)1 << 20)
#define WORDS_LIMIT 1024 /* bytes of a name, a term of office, a type that count */
#define NAME_MEMORY ((size_t)1 << 20)

/* Positions between text and title, so that no phrase reaches from one into the other. */
#define TITLE_GAP 100

/* A document being filled: the first failure is remembered, and nothing is done after it. */
struct filling {
	xc_document *doc;
	sovb_index_content content;
	sovb_word_bag *bag;
	sovb_word_places *places; /* NULL: Xapian keeps them, or nobody */
	bool positions;      /* Xapian does */
	xc_status status;
	xc_message *message;
	sovb_buffer value; /* of the next term */
	char year[8];      /* of the own date, or "" */
	sovb_arena arena;
};

/* ---- terms ---- */

size_t sovb_store_term(char out[SOVB_TERM_MAX + 1], const char *prefix, const char *value, size_t size)
{
	size_t head = strlen(prefix);
	size_t kept = size;

	if (head + size > TERM_LIMIT)
		kept = sovb_utf8_floor(value, TERM_LIMIT - HASH_DIGITS - head);
	memcpy(out, prefix, head);
	/* Xapian counts a zero byte twice; none of our values needs one. */
	for (size_t i = 0; i < kept; i++)
		out[head + i] = value[i] ? value[i] : ' ';
	head += kept;
	out[head] = '\0';
	if (kept < size)
		head += (size_t)snprintf(out + head, HASH_DIGITS + 1, "%016" PRIx64,
		                         sovb_hash_add(SOVB_HASH_INIT, value + kept, size - kept));
	return head;
}

size_t sovb_field_path_term(char out[SOVB_TERM_MAX + 1], const char *path, size_t size)
{
	char hash[HASH_DIGITS + 1];

	snprintf(hash, sizeof hash, "%016" PRIx64, sovb_hash_add(SOVB_HASH_INIT, path, size));
	return sovb_store_term(out, SOVB_FIELD_PATH, hash, HASH_DIGITS);
}

static void set_value(struct filling *f, unsigned slot, const char *data, size_t size)
{
	if (f->status == XC_OK && size)
		f->status = xc_document_set_value(f->doc, slot, data, size, f->message);
}

static void add_boolean(struct filling *f, const char *field, const char *value, size_t size)
{
	char term[SOVB_TERM_MAX + 1];

	if (f->status == XC_OK)
		f->status = xc_document_add_boolean(f->doc, term, sovb_store_term(term, field, value, size),
		                                    f->message);
}

static void add_counted(struct filling *f, const char *field, const char *value, size_t size)
{
	char term[SOVB_TERM_MAX + 1];

	if (f->status == XC_OK)
		f->status = xc_document_add_term(f->doc, term, sovb_store_term(term, field, value, size), 1,
		                                 f->message);
}

static void check_value(struct filling *f)
{
	if (f->status == XC_OK && f->value.status != SOVB_OK)
		f->status = XC_ERR_NOMEM;
}

static sovb_string cut(sovb_string string, size_t limit)
{
	if (string.size > limit)
		string.size = sovb_utf8_floor(string.data, limit);
	return string;
}

/* ---- keys ---- */

static size_t symbol_key(char key[SOVB_SYMBOL_MAX], char bare[SOVB_SYMBOL_MAX], sovb_string text)
{
	sovb_symbol symbol;

	if (!text.size || !sovb_symbol_parse(&symbol, text.data, text.size))
		return 0;
	if (bare)
		sovb_symbol_bare_key(bare, &symbol);
	return sovb_symbol_key(key, &symbol);
}

static void append_folded(sovb_buffer *out, sovb_string name)
{
	sovb_arena arena;

	sovb_arena_init(&arena, NAME_MEMORY);
	name = sovb_words_normalize(cut(name, WORDS_LIMIT), &arena);
	if (name.data)
		sovb_words_fold(out, name);
	else
		out->status = SOVB_ERR_NOMEM;
	sovb_arena_fini(&arena);
}

/* The symbol of a reference: its own, or that of the document that the text means by a short form or a name. */
static sovb_string symbol_of(const sovb_reference *reference)
{
	sovb_string symbol = reference->symbol.size ? reference->symbol : reference->resolved;
	const char *end = symbol.size ? memchr(symbol.data, '@', symbol.size) : NULL;

	if (end)
		symbol.size = (size_t)(end - symbol.data);
	return symbol;
}

/* KEY of the reference's symbol, else SOVB_NAME_MARK and its folded name, else nothing. */
static void append_reference_key(sovb_buffer *out, const sovb_reference *reference)
{
	char key[SOVB_SYMBOL_MAX];
	size_t size = symbol_key(key, NULL, symbol_of(reference));

	sovb_buffer_append(out, key, size);
	if (size || !reference->name.size)
		return;
	sovb_buffer_append_char(out, SOVB_NAME_MARK);
	append_folded(out, reference->name);
}

/* ---- groups of terms ---- */

/* KEY SEP date SEP kind SEP issuer SEP term SEP type, into f->value; the date may be a year or month only. */
/* A part of the value, and the separator before it; what has no room is cut long before. */
static char *put_part(char *at, const char *end, sovb_string part)
{
	size_t size = part.size < (size_t)(end - at) - 1 ? part.size : (size_t)(end - at) - 1;

	*at++ = SOVB_SEP;
	return size ? mempcpy(at, part.data, size) : at;
}

size_t sovb_store_witness_term(char out[SOVB_TERM_MAX + 1], const sovb_stored_witness *witness)
{
	const char kind = witness->held ? SOVB_WITNESS_HELD : SOVB_WITNESS_MENTION;
	char value[SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + SOVB_ISSUER_MAX + 2 * WORDS_LIMIT + 8];
	char *const end = value + sizeof value;
	char *at = put_part(value, end, witness->key);

	at = put_part(at, end, witness->date);
	at = put_part(at, end, (sovb_string){&kind, 1});
	at = put_part(at, end, cut(witness->issuer, SOVB_ISSUER_MAX));
	at = put_part(at, end, cut(witness->term, WORDS_LIMIT));
	at = put_part(at, end, cut(witness->type, WORDS_LIMIT));
	return sovb_store_term(out, SOVB_FIELD_WITNESS, value + 1, (size_t)(at - value) - 1);
}

static void add_bare(struct filling *f, const char *bare, const char *key)
{
	sovb_buffer_clear(&f->value);
	sovb_buffer_append_text(&f->value, bare);
	sovb_buffer_append_char(&f->value, SOVB_SEP);
	sovb_buffer_append_text(&f->value, key);
	sovb_buffer_append_char(&f->value, SOVB_SEP);
	sovb_buffer_append_text(&f->value, f->year);
	check_value(f);
	add_boolean(f, SOVB_FIELD_BARE, f->value.data, f->value.size);
}

/* The date in a key such as "02-CT/TU@2015-11-12#Tỉnh ủy". */
static sovb_date resolved_date(sovb_string resolved)
{
	const char *at = resolved.size ? memchr(resolved.data, '@', resolved.size) : NULL;
	sovb_date date = {0};

	if (at) {
		const char *end = resolved.data + resolved.size;
		const char *hash = memchr(at, '#', (size_t)(end - at));

		at++;
		sovb_date_parse(&date, at, (size_t)((hash ? hash : end) - at));
	}
	return date;
}

static void add_witness(struct filling *f, sovb_string key, sovb_date date, sovb_stored_witness *witness)
{
	char day[SOVB_DATE_TEXT], term[SOVB_TERM_MAX + 1];
	size_t size;

	sovb_date_iso(date, day);
	witness->key = key;
	witness->date = (sovb_string){day, strlen(day)};
	size = sovb_store_witness_term(term, witness);
	if (f->status == XC_OK)
		f->status = witness->held ? xc_document_add_boolean(f->doc, term, size, f->message)
		                          : xc_document_add_term(f->doc, term, size, 1, f->message);
}

static void add_mention(struct filling *f, const sovb_reference *reference)
{
	char key[SOVB_SYMBOL_MAX], bare[SOVB_SYMBOL_MAX];
	size_t size = symbol_key(key, bare, symbol_of(reference));
	sovb_date date = reference->date;

	if (size) {
		/* An undated later mention counts for the dated document that the text means by it. */
		if (!sovb_date_is_day(date))
			date = resolved_date(reference->resolved);
		if (!sovb_date_is_day(date) && reference->date_part.year)
			date = reference->date_part;
		add_witness(f, (sovb_string){key, size}, date, &(sovb_stored_witness){
			.issuer = reference->issuer, .term = reference->term, .type = reference->type});
		add_counted(f, SOVB_FIELD_CITES, key, size);
		if (reference->source != SOVB_SOURCE_DOCUMENT)
			add_boolean(f, SOVB_FIELD_ACTED, key, size);
		add_bare(f, bare, key);
	}
	if (reference->name.size) {
		sovb_buffer_clear(&f->value);
		append_folded(&f->value, reference->name);
		check_value(f);
		if (f->value.size)
			add_counted(f, SOVB_FIELD_NAME, f->value.data, f->value.size);
	}
}

/* "relation SEP" into f->value. */
static void begin_relation(struct filling *f, sovb_relation relation)
{
	sovb_buffer_clear(&f->value);
	sovb_buffer_append_text(&f->value, sovb_relation_name(relation));
	sovb_buffer_append_char(&f->value, SOVB_SEP);
}

static void end_relation(struct filling *f, const char *field, size_t empty)
{
	check_value(f);
	if (f->value.size > empty)
		add_boolean(f, field, f->value.data, f->value.size);
}

static void add_relation(struct filling *f, const sovb_record *record, const sovb_reference *target)
{
	size_t empty;

	if (target->relation == SOVB_RELATION_CITES)
		return;
	begin_relation(f, target->relation);
	empty = f->value.size;
	append_reference_key(&f->value, target);
	end_relation(f, SOVB_FIELD_TARGET, empty);

	begin_relation(f, target->relation);
	if (target->source == SOVB_SOURCE_DOCUMENT)
		sovb_buffer_append_string(&f->value, record->own_key);
	else
		append_reference_key(&f->value, &record->references[target->source]);
	end_relation(f, SOVB_FIELD_SOURCE, empty);
}

static void add_lower(struct filling *f, const char *field, sovb_string value)
{
	value = cut(value, WORDS_LIMIT);
	sovb_buffer_clear(&f->value);
	for (size_t at = 0; at < value.size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, value.data + at, value.size - at);
		sovb_buffer_append_utf8(&f->value, sovb_lower(c));
	}
	check_value(f);
	if (f->value.size)
		add_boolean(f, field, f->value.data, f->value.size);
}

static sovb_string without_leading_zeros(sovb_string number)
{
	while (number.size > 1 && number.data[0] == '0' && number.data[1] >= '0' && number.data[1] <= '9') {
		number.data++;
		number.size--;
	}
	return number;
}

static sovb_string normalized(struct filling *f, sovb_string text)
{
	sovb_string norm = sovb_words_normalize(text, &f->arena);

	if (!norm.data && f->status == XC_OK)
		f->status = XC_ERR_NOMEM;
	return norm;
}

static void add_issuer_words(struct filling *f, sovb_string issuer)
{
	sovb_words words = sovb_words_of(normalized(f, cut(issuer, WORDS_LIMIT)));
	sovb_word word;

	while (f->status == XC_OK && sovb_words_next(&words, &word)) {
		add_boolean(f, SOVB_FIELD_ISSUER_WORD, word.bare, word.bare_size);
		if (word.marked)
			add_boolean(f, SOVB_FIELD_ISSUER_WORD, word.folded, word.folded_size);
	}
}

static void add_identity(struct filling *f, const sovb_identity *identity)
{
	char key[SOVB_SYMBOL_MAX], bare[SOVB_SYMBOL_MAX];
	size_t size = symbol_key(key, bare, identity->symbol);

	if (size) {
		add_witness(f, (sovb_string){key, size}, sovb_date_is_day(identity->date) ? identity->date : (sovb_date){0},
		            &(sovb_stored_witness){.held = true, .issuer = identity->issuer, .type = identity->type});
		/*
		 * Counted, so that it gives weight: search shows a number's own file before those that
		 * mention it.
		 */
		add_counted(f, SOVB_FIELD_OWN, key, size);
		add_bare(f, bare, key);
	}
	add_lower(f, SOVB_FIELD_TYPE, identity->type);
	add_lower(f, SOVB_FIELD_NUMBER, without_leading_zeros(identity->number));
	add_lower(f, SOVB_FIELD_ORGAN, identity->organ);
	add_issuer_words(f, identity->issuer);
	if (f->year[0])
		add_boolean(f, SOVB_FIELD_YEAR, f->year, strlen(f->year));
}

/* ---- full text ---- */

static void add_word(struct filling *f, const sovb_bag_word *word)
{
	const sovb_string key = word->key;

	if (f->status != XC_OK)
		return;
	if (f->positions)
		f->status = xc_document_add_postings(f->doc, key.data, key.size, word->places, word->count, f->message);
	else
		f->status = xc_document_add_term(f->doc, key.data, key.size, (unsigned)word->count, f->message);
}

/* Returns the position of the last word. */
static uint32_t add_words(struct filling *f, sovb_string text, uint32_t position)
{
	sovb_word_bag *bag = f->bag;

	sovb_word_bag_begin(bag, text, position);
	while (f->status == XC_OK && sovb_word_bag_fill(bag)) {
		for (size_t i = 0; i < bag->count; i++)
			add_word(f, &bag->word[i]);
		if (f->places)
			sovb_word_places_add(f->places, bag, position);
		position = bag->place;
	}
	if (f->status == XC_OK && bag->failed)
		f->status = XC_ERR_NOMEM;
	return bag->place;
}

static void add_title_words(struct filling *f, sovb_string text)
{
	sovb_words words = sovb_words_of(text);
	sovb_word word;

	while (f->status == XC_OK && sovb_words_next(&words, &word))
		add_counted(f, SOVB_FIELD_TITLE_WORD, word.bare, word.bare_size);
}

/* Who keeps the places of the words. */
static void choose_keeper(struct filling *f, sovb_workbench *bench, size_t bytes)
{
	const bool full = f->content == SOVB_CONTENT_FULL || f->content == SOVB_CONTENT_SERVED;

	f->positions = full && (f->content == SOVB_CONTENT_SERVED || bytes > SOVB_WORD_PLACES_TEXT);
	if (!full || f->positions)
		return;
	f->places = &bench->places;
	sovb_word_places_clear(f->places);
}

static void set_places(struct filling *f, sovb_buffer *data)
{
	if (f->status == XC_OK && !sovb_word_places_finish(f->places))
		f->status = XC_ERR_NOMEM;
	for (unsigned slot = 0; slot < SOVB_WORD_PLACES_SLOTS && f->status == XC_OK; slot++) {
		sovb_buffer_clear(data);
		sovb_word_places_encode(data, f->places, slot);
		if (data->status != SOVB_OK)
			f->status = XC_ERR_NOMEM;
		set_value(f, SOVB_SLOT_PLACES + slot, data->data, data->size);
	}
}

static void add_full_text(struct filling *f, const sovb_record *record, sovb_workbench *bench)
{
	sovb_string title = normalized(f, record->identity.title);
	sovb_string text = {0};
	uint32_t last = 0;

	if (f->content != SOVB_CONTENT_NO_TEXT)
		text = normalized(f, record->text);
	choose_keeper(f, bench, text.size + title.size);
	if (f->content != SOVB_CONTENT_NO_TEXT)
		last = add_words(f, text, 0);
	if (f->places)
		sovb_word_places_skip(f->places);
	add_words(f, title, last + TITLE_GAP);
	if (f->places)
		set_places(f, &bench->data);
	add_title_words(f, title);
	add_title_words(f, normalized(f, record->identity.symbol));
}

/* ---- values ---- */

static void add_values(struct filling *f, const sovb_record *record)
{
	char iso[SOVB_DATE_TEXT], date[SOVB_DATE_TEXT], state[SOVB_STATE_MAX];
	sovb_string path = record->path;
	size_t digits = 0;

	sovb_date_iso(record->identity.date, iso);
	for (const char *p = iso; *p; p++) {
		if (*p != '-')
			date[digits++] = *p;
	}
	set_value(f, SOVB_SLOT_DATE, date, digits);
	set_value(f, SOVB_SLOT_PATH, path.data,
	          path.size < SOVB_SLOT_PATH_BYTES ? path.size : SOVB_SLOT_PATH_BYTES);
	set_value(f, SOVB_SLOT_STATE, state,
	          sovb_state_encode(state, record, record->failure.status != SOVB_OK));
}

xc_status sovb_field_fill(xc_document *doc, const sovb_record *record, sovb_index_content content,
                          sovb_workbench *bench, xc_message *message)
{
	struct filling f = {
		.doc = doc,
		.content = content,
		.bag = &bench->bag,
		.message = message,
		.value = SOVB_BUFFER_INIT(VALUE_LIMIT),
	};
	char term[SOVB_TERM_MAX + 1];

	snprintf(message->text, sizeof message->text, "out of memory");
	sovb_arena_init(&f.arena, 4 * SOVB_MAX_TEXT_BYTES);
	f.status = xc_document_add_boolean(
		doc, term, sovb_field_path_term(term, record->path.data, record->path.size), message);
	add_values(&f, record);
	if (record->failure.status != SOVB_OK) {
		add_boolean(&f, SOVB_FIELD_FAILED, "", 0);
	} else {
		if (record->identity.date.year > 0)
			snprintf(f.year, sizeof f.year, "%d", record->identity.date.year);
		add_identity(&f, &record->identity);
		for (size_t i = 0; i < record->reference_count && f.status == XC_OK; i++) {
			add_mention(&f, &record->references[i]);
			add_relation(&f, record, &record->references[i]);
		}
		add_full_text(&f, record, bench);
	}
	sovb_buffer_fini(&f.value);
	sovb_arena_fini(&f.arena);
	return f.status;
}

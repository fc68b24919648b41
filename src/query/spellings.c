#include "spellings.h"

#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "message.h"
#include "namesakes.h"
#include "utf8.h"
#include "words.h"

#define MAX_VALUE 256 /* bytes of a value that are compared */

/* ---- symbols ---- */

typedef struct key_walk {
	sovb_string *keys;
	size_t count;
	sovb_arena *arena;
} key_walk;

/* KEY SEP year: a key comes once for each of its years. */
static bool add_key(void *context, sovb_string rest, size_t files, size_t mentions)
{
	key_walk *walk = context;
	const sovb_string key = sovb_string_take(&rest, SOVB_SEP);

	(void)files;
	(void)mentions;
	if (walk->count && (sovb_string_equal(walk->keys[0], key) || sovb_string_equal(walk->keys[walk->count - 1], key)))
		return true;
	if (walk->count == SOVB_MAX_SPELLINGS)
		return false;
	walk->keys[walk->count++] = sovb_arena_string(walk->arena, key.data, key.size);
	return true;
}

sovb_status sovb_symbol_spellings(sovb_string keys[SOVB_MAX_SPELLINGS], size_t *count, sovb_store *store,
				  const sovb_symbol *symbol, sovb_arena *arena, sovb_error *err)
{
	char key[SOVB_SYMBOL_MAX], prefix[SOVB_SYMBOL_MAX + 8];
	size_t size = sovb_symbol_key(key, symbol);
	size_t head = strlen(SOVB_FIELD_BARE);
	size_t bare = sovb_symbol_bare_key(prefix + head, symbol);
	key_walk walk = {.keys = keys, .arena = arena};
	sovb_status status = SOVB_OK;

	memcpy(prefix, SOVB_FIELD_BARE, head);
	add_key(&walk, (sovb_string){key, size}, 0, 0);
	if (bare == size && memcmp(prefix + head, key, size) == 0) {
		prefix[head + bare] = SOVB_SEP;
		status = sovb_store_terms(store, prefix, head + bare + 1, add_key, &walk, err);
	}
	*count = walk.count;
	return status == SOVB_OK && sovb_arena_failed(arena) ? sovb_no_memory(err) : status;
}

/* ---- numbers without symbol ---- */

typedef struct number_walk {
	sovb_string *keys;
	size_t count;
	sovb_string head; /* "39/" */
	const char *kind; /* NULL: any */
	sovb_arena *arena;
} number_walk;

/* Are the letters, in capitals, a symbol of a kind of that name? */
static bool is_of_kind(sovb_string letters, const char *kind)
{
	char folded[SOVB_WORD_MAX + 1], wanted[SOVB_WORD_MAX + 1];

	if (!letters.size || letters.size > SOVB_WORD_MAX)
		return false;
	sovb_fold_word(folded, letters.data, letters.size);
	for (size_t i = 0; i < sovb_type_count(); i++) {
		const sovb_type_fact *fact = sovb_type_get(i);

		sovb_fold_word(wanted, fact->symbol, strlen(fact->symbol));
		if (strcmp(fact->name, kind) == 0 && strcmp(folded, wanted) == 0)
			return true;
	}
	return false;
}

/* The part of a key behind its number and year: up to the next slash. */
static sovb_string type_of_key(sovb_string rest)
{
	const char *slash;

	if (rest.size > 5 && rest.data[0] >= '0' && rest.data[0] <= '9' && rest.data[4] == '/')
		rest = (sovb_string){rest.data + 5, rest.size - 5};
	slash = memchr(rest.data, '/', rest.size);
	if (slash)
		rest.size = (size_t)(slash - rest.data);
	return rest;
}

static bool add_number_key(void *context, sovb_string rest, size_t files, size_t mentions)
{
	number_walk *walk = context;
	char *key;

	(void)files;
	(void)mentions;
	if (walk->count == SOVB_MAX_NUMBER_KEYS)
		return false;
	if (!rest.size || (walk->kind && !is_of_kind(type_of_key(rest), walk->kind)))
		return true;
	key = sovb_arena_alloc(walk->arena, walk->head.size + rest.size);
	if (!key)
		return false;
	memcpy(key, walk->head.data, walk->head.size);
	memcpy(key + walk->head.size, rest.data, rest.size);
	walk->keys[walk->count++] = (sovb_string){key, walk->head.size + rest.size};
	return true;
}

sovb_status sovb_number_keys(sovb_string keys[SOVB_MAX_NUMBER_KEYS], size_t *count, sovb_store *store,
			     const sovb_query_number *number, sovb_arena *arena, sovb_error *err)
{
	char prefix[SOVB_SYMBOL_MAX];
	int head = (int)strlen(SOVB_FIELD_CITES);
	int size = snprintf(prefix, sizeof prefix, "%s%.*s/", SOVB_FIELD_CITES, (int)number->number.size,
			    number->number.data);
	number_walk walk = {.keys = keys, .kind = number->kind, .arena = arena};
	sovb_status status;

	if (number->year)
		size += snprintf(prefix + size, sizeof prefix - (size_t)size, "%d/", number->year);

	for (int i = head; i < size; i++)
		prefix[i] = (char)(prefix[i] >= 'a' && prefix[i] <= 'z' ? prefix[i] - 'a' + 'A' : prefix[i]);
	walk.head = (sovb_string){prefix + head, (size_t)(size - head)};
	status = sovb_store_terms(store, prefix, (size_t)size, add_number_key, &walk, err);
	*count = walk.count;
	return status == SOVB_OK && sovb_arena_failed(arena) ? sovb_no_memory(err) : status;
}

/* ---- values ---- */

typedef struct value_walk {
	sovb_string *values;
	size_t count;
	sovb_string typed; /* lower case */
	bool marked;
	bool exact;
	char words[MAX_VALUE]; /* of the typed value, without marks */
	sovb_arena *arena;
} value_walk;

/* The words of a value, without marks, joined by blanks; cut when there is no room. */
static void bare_words(char out[MAX_VALUE], sovb_string value, bool *marked)
{
	sovb_words words = sovb_words_of(value);
	size_t used = 0;
	sovb_word word;

	while (sovb_words_next(&words, &word) && used + word.bare_size + 2 < MAX_VALUE) {
		memcpy(out + used, word.bare, word.bare_size);
		used += word.bare_size;
		out[used++] = ' ';
		*marked = *marked || word.marked;
	}
	out[used] = '\0';
}

static bool add_value(void *context, sovb_string rest, size_t files, size_t mentions)
{
	value_walk *walk = context;
	char words[MAX_VALUE];
	bool marked = false;

	(void)files;
	(void)mentions;
	if (sovb_string_equal(rest, walk->typed)) {
		walk->exact = true;
		return false;
	}
	if (walk->marked || walk->count == SOVB_MAX_SPELLINGS)
		return true;
	bare_words(words, rest, &marked);
	if (strcmp(words, walk->words) == 0)
		walk->values[walk->count++] = sovb_arena_string(walk->arena, rest.data, rest.size);
	return true;
}

static sovb_string lower_case(sovb_string value, sovb_arena *arena)
{
	char lower[MAX_VALUE];
	size_t used = 0;

	for (size_t at = 0; at < value.size && used + SOVB_UTF8_MAX < sizeof lower;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, value.data + at, value.size - at);
		used += sovb_utf8_encode(lower + used, sovb_lower(c));
	}
	return sovb_arena_string(arena, lower, used);
}

sovb_status sovb_value_spellings(sovb_string values[SOVB_MAX_SPELLINGS], size_t *count, sovb_store *store,
				 const char *field, sovb_string value, sovb_arena *arena, sovb_error *err)
{
	value_walk walk = {.values = values, .typed = lower_case(value, arena), .arena = arena};
	sovb_status status;

	*count = 0;
	if (!walk.typed.data)
		return sovb_no_memory(err);
	bare_words(walk.words, walk.typed, &walk.marked);
	status = sovb_store_terms(store, field, strlen(field), add_value, &walk, err);
	if (walk.exact) {
		values[0] = walk.typed;
		walk.count = 1;
	}
	*count = walk.count;
	return status == SOVB_OK && sovb_arena_failed(arena) ? sovb_no_memory(err) : status;
}

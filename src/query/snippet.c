#include "snippet.h"

#include <stdlib.h>
#include <string.h>

#include "directory.h"
#include "message.h"
#include "quote.h"
#include "spellings.h"
#include "text.h"
#include "utf8.h"

#define MAX_MATCHES 10000 /* of one text; later ones are not looked at */
#define ELLIPSIS "…"

/* Words of the text that were asked for. */
typedef struct match {
	sovb_span span; /* in the NFC text */
	size_t clause;
} match;

typedef struct scan {
	const sovb_needles *needles;
	sovb_text text;
	match *match;
	size_t count;
	size_t capacity;
	bool failed;
	size_t progress[SOVB_QUERY_MAX_TERMS]; /* words of each phrase met so far */
	sovb_span start[SOVB_QUERY_MAX_TERMS]; /* and the first of them */
	size_t last[SOVB_QUERY_MAX_TERMS];     /* end of the last match of each clause; 0: none yet */
} scan;

void sovb_needles_fini(sovb_needles *needles)
{
	sovb_key_map_fini(&needles->symbols);
}

sovb_status sovb_needles_init(sovb_needles *needles, const sovb_parsed_query *parsed, sovb_store *store,
			      sovb_arena *arena, sovb_error *err)
{
	*needles = (sovb_needles){.parsed = parsed};
	for (size_t i = 0; i < parsed->count; i++) {
		const sovb_clause *clause = &parsed->clause[i];
		bool is_number = clause->kind == SOVB_CLAUSE_KIND_AND_NUMBER;
		size_t room = is_number ? SOVB_MAX_NUMBER_KEYS : SOVB_MAX_SPELLINGS;
		sovb_string *keys;
		size_t count, known;
		sovb_status status;

		if ((clause->kind != SOVB_CLAUSE_SYMBOL && !is_number) || clause->excluded)
			continue;
		keys = sovb_arena_array(arena, room, sizeof *keys);
		if (!keys)
			return sovb_no_memory(err);
		status = is_number ? sovb_number_keys(keys, &count, store, &clause->number, arena, err)
				   : sovb_symbol_spellings(keys, &count, store, &clause->symbol, arena, err);
		for (size_t k = 0; status == SOVB_OK && k < count; k++) {
			if (!sovb_key_map_get(&needles->symbols, keys[k], &known) &&
			    !sovb_key_map_put(&needles->symbols, keys[k], i))
				status = sovb_no_memory(err);
		}
		if (status != SOVB_OK)
			return status;
	}
	return SOVB_OK;
}

/* ---- matches ---- */

static void add_match(scan *s, sovb_span span, size_t clause)
{
	if (s->count == MAX_MATCHES)
		return;
	if (!sovb_array_reserve((void **)&s->match, &s->capacity, s->count + 1, sizeof *s->match,
				MAX_MATCHES)) {
		s->failed = true;
		return;
	}
	s->match[s->count++] = (match){span, clause};
	s->last[clause] = span.end;
}

static bool words_meet(const sovb_word *asked, const sovb_word *word)
{
	if (asked->marked)
		return asked->folded_size == word->folded_size &&
		       memcmp(asked->folded, word->folded, word->folded_size) == 0;
	return asked->bare_size == word->bare_size && memcmp(asked->bare, word->bare, word->bare_size) == 0;
}

/* One word more of the text, for a phrase. */
static void follow(scan *s, size_t at, const sovb_word *word)
{
	const sovb_clause *clause = &s->needles->parsed->clause[at];

	if (!words_meet(&clause->word[s->progress[at]], word)) {
		s->progress[at] = 0;
		if (!words_meet(&clause->word[0], word))
			return;
	}
	if (s->progress[at] == 0)
		s->start[at] = word->span;
	if (++s->progress[at] < clause->word_count)
		return;
	s->progress[at] = 0;
	add_match(s, (sovb_span){s->start[at].start, word->span.end}, at);
}

/* ---- dates ---- */

#define DATE_NUMBERS 3

/* The numbers met last with nothing but "tháng" and "năm" between them. */
typedef struct numbers {
	int value[DATE_NUMBERS];
	sovb_span span[DATE_NUMBERS];
	size_t count;
} numbers;

static int number_of(const sovb_word *word)
{
	int value = 0;

	for (size_t i = 0; i < word->bare_size; i++) {
		if (i == 4 || word->bare[i] < '0' || word->bare[i] > '9')
			return -1;
		value = value * 10 + (word->bare[i] - '0');
	}
	return value;
}

static void push_number(numbers *n, const sovb_word *word, int value)
{
	if (n->count == DATE_NUMBERS) {
		memmove(n->value, n->value + 1, (DATE_NUMBERS - 1) * sizeof n->value[0]);
		memmove(n->span, n->span + 1, (DATE_NUMBERS - 1) * sizeof n->span[0]);
		n->count--;
	}
	n->value[n->count] = value;
	n->span[n->count++] = word->span;
}

/* Do the last numbers give the date?  *first is where it begins. */
static bool is_date(const numbers *n, sovb_date date, size_t *first)
{
	size_t wanted = date.day ? 3 : 2;

	*first = n->count - wanted;
	return n->count >= wanted && n->value[n->count - 1] == date.year && n->value[n->count - 2] == date.month &&
	       (!date.day || n->value[n->count - 3] == date.day);
}

static void find_dates(scan *s, size_t clause)
{
	sovb_date date = s->needles->parsed->clause[clause].date;
	sovb_words words = sovb_words_of((sovb_string){s->text.norm, s->text.norm_size});
	numbers met = {0};
	sovb_word word;
	size_t first;

	while (s->count < MAX_MATCHES && !s->failed && sovb_words_next(&words, &word)) {
		int value = number_of(&word);

		if (value >= 0)
			push_number(&met, &word, value);
		else if (!sovb_query_word_is(&word, "tháng") && !sovb_query_word_is(&word, "năm"))
			met.count = 0;
		if (value >= 0 && is_date(&met, date, &first))
			add_match(s, (sovb_span){met.span[first].start, word.span.end}, clause);
	}
}

/* Do the last matches of all words asked for stand in one window?  No better one can follow. */
static bool has_whole_window(const scan *s)
{
	const sovb_parsed_query *parsed = s->needles->parsed;
	size_t first = SIZE_MAX;
	size_t end = 0;

	for (size_t i = 0; i < parsed->count; i++) {
		if (!parsed->clause[i].word_count || parsed->clause[i].excluded)
			continue;
		if (!s->last[i])
			return false;
		first = s->last[i] < first ? s->last[i] : first;
		end = s->last[i] > end ? s->last[i] : end;
	}
	return end - first <= SOVB_SNIPPET_BYTES / 2;
}

static bool is_looked_for(const sovb_clause *clause)
{
	return clause->word_count && !clause->excluded;
}

static sovb_first_letters letters_of(const sovb_parsed_query *parsed)
{
	sovb_first_letters letters = {{false}};

	for (size_t i = 0; i < parsed->count; i++) {
		for (size_t k = 0; is_looked_for(&parsed->clause[i]) && k < parsed->clause[i].word_count; k++) {
			const unsigned char first = (unsigned char)parsed->clause[i].word[k].bare[0];

			if (first < sizeof letters.ascii)
				letters.ascii[first] = true;
		}
	}
	return letters;
}

static void find_words(scan *s)
{
	const sovb_parsed_query *parsed = s->needles->parsed;
	const sovb_first_letters letters = letters_of(parsed);
	sovb_words words = sovb_words_of((sovb_string){s->text.norm, s->text.norm_size});
	sovb_word word;
	size_t known = 0;
	size_t enough = SIZE_MAX; /* bytes of the text after which nothing is looked for */

	while (s->count < MAX_MATCHES && !s->failed && words.at < enough &&
	       sovb_words_next_like(&words, &letters, &word)) {
		if (enough == SIZE_MAX && s->count > known && has_whole_window(s))
			enough = words.at + SOVB_SNIPPET_BYTES;
		known = s->count;
		for (size_t i = 0; i < parsed->count; i++) {
			if (is_looked_for(&parsed->clause[i]))
				follow(s, i, &word);
		}
	}
	for (size_t i = 0; i < parsed->count; i++) {
		if (parsed->clause[i].kind == SOVB_CLAUSE_DATE && !parsed->clause[i].excluded)
			find_dates(s, i);
	}
}

static void find_symbols(scan *s, const sovb_record *record)
{
	for (size_t i = 0; s->needles->symbols.count && i < record->reference_count; i++) {
		const sovb_reference *reference = &record->references[i];
		char key[SOVB_SYMBOL_MAX];
		size_t clause;
		size_t size = sovb_text_key(key, sovb_reference_symbol(reference));

		if (size && sovb_key_map_get(&s->needles->symbols, (sovb_string){key, size}, &clause))
			add_match(s,
				  (sovb_span){sovb_text_norm(&s->text, reference->anchor.start),
					      sovb_text_norm(&s->text, reference->anchor.end)},
				  clause);
	}
}

/* The file's own number, where its text has it as its identity does. */
static void find_own_symbol(scan *s, const sovb_record *record)
{
	sovb_string symbol = record->identity.symbol;
	const char *at;
	size_t clause;

	if (!symbol.size || !s->needles->symbols.count ||
	    !sovb_key_map_get(&s->needles->symbols, record->own_key, &clause))
		return;
	at = memmem(s->text.norm, s->text.norm_size, symbol.data, symbol.size);
	if (at) {
		size_t start = (size_t)(at - s->text.norm);

		add_match(s, (sovb_span){start, start + symbol.size}, clause);
	}
}

static int by_place(const void *a, const void *b)
{
	const match *x = a;
	const match *y = b;

	if (x->span.start != y->span.start)
		return x->span.start < y->span.start ? -1 : 1;
	if (x->span.end != y->span.end)
		return x->span.end > y->span.end ? -1 : 1;
	return (x->clause > y->clause) - (x->clause < y->clause);
}

/* In order, and none inside another. */
static void tidy_matches(scan *s)
{
	size_t kept = 0;

	if (s->count)
		qsort(s->match, s->count, sizeof *s->match, by_place);
	for (size_t i = 0; i < s->count; i++) {
		if (kept == 0 || s->match[i].span.start >= s->match[kept - 1].span.end)
			s->match[kept++] = s->match[i];
	}
	s->count = kept;
}

/* ---- the best window ---- */

/* The matches of the window: those of the most different clauses, then the most, then the first. */
static void best_matches(const scan *s, size_t *first, size_t *end)
{
	size_t seen[SOVB_QUERY_MAX_TERMS] = {0};
	size_t different = 0;
	size_t best_different = 0;
	size_t to = 0;

	*first = *end = 0;
	for (size_t from = 0; from < s->count; from++) {
		while (to < s->count && (to == from || s->match[to].span.end - s->match[from].span.start <=
							   SOVB_SNIPPET_BYTES)) {
			different += seen[s->match[to].clause]++ == 0;
			to++;
		}
		if (different > best_different ||
		    (different == best_different && to - from > *end - *first)) {
			best_different = different;
			*first = from;
			*end = to;
		}
		different -= --seen[s->match[from].clause] == 0;
	}
}

static sovb_span window_of(const scan *s, size_t first, size_t end)
{
	sovb_string text = {s->text.norm, s->text.norm_size};
	sovb_span middle = {0, 0};

	if (end > first)
		middle = (sovb_span){s->match[first].span.start, s->match[end - 1].span.end};
	return sovb_quote_window(text, (sovb_span){0, text.size}, middle, SOVB_SNIPPET_BYTES);
}

/* Write the window and where its matches have come to stand. */
static bool write_window(sovb_hit *hit, const scan *s, sovb_span window, size_t first, size_t end,
			 sovb_arena *arena)
{
	sovb_string text = {s->text.norm, s->text.norm_size};
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_SNIPPET_BYTES * SOVB_UTF8_MAX);
	size_t count = 2 * (end - first);
	size_t *points = sovb_arena_array(arena, count, sizeof *points);
	size_t *at = sovb_arena_array(arena, count, sizeof *at);
	sovb_span *marks = sovb_arena_array(arena, end - first, sizeof *marks);

	if (!points || !at || !marks)
		return false;
	for (size_t i = first; i < end; i++) {
		points[2 * (i - first)] = s->match[i].span.start;
		points[2 * (i - first) + 1] = s->match[i].span.end;
	}
	if (window.start > 0)
		sovb_buffer_append_text(&out, ELLIPSIS);
	sovb_quote_append(&out, text, window, points, at, count);
	if (window.end < text.size)
		sovb_buffer_append_text(&out, ELLIPSIS);
	hit->snippet = sovb_arena_string(arena, sovb_buffer_text(&out), out.size);
	for (size_t i = 0; i < end - first; i++) {
		marks[hit->mark_count] = (sovb_span){at[2 * i], at[2 * i + 1]};
		hit->mark_count += at[2 * i] < at[2 * i + 1];
	}
	hit->marks = marks;
	sovb_buffer_fini(&out);
	return out.status == SOVB_OK && hit->snippet.data;
}

sovb_status sovb_snippet_make(sovb_hit *hit, const sovb_needles *needles, const sovb_record *record,
			      sovb_arena *arena, sovb_error *err)
{
	scan s = {.needles = needles};
	sovb_arena once;
	sovb_string text;
	size_t first, end;
	sovb_status status = sovb_store_text(&text, record, err);

	if (status != SOVB_OK)
		return status;
	s.text = (sovb_text){.bytes = text.data, .size = text.size};

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	if (text.size)
		status = sovb_text_normalize(&s.text, &once, err);
	if (status == SOVB_OK && text.size) {
		find_words(&s);
		find_own_symbol(&s, record);
		find_symbols(&s, record);
		tidy_matches(&s);
		best_matches(&s, &first, &end);
		if (s.failed || !write_window(hit, &s, window_of(&s, first, end), first, end, arena))
			status = sovb_no_memory(err);
	}
	free(s.match);
	sovb_arena_fini(&once);
	return status;
}

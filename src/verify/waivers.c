#include "waivers.h"

#include <string.h>
#include <strings.h>

#include <sovb/verify.h>

#include "bytes.h"
#include "symbol.h"

#define MARK "sovb:"
#define ALL_RULES UINT64_MAX

/* What asks for it, in either language; Vietnamese also without marks. */
static const char *const asking[] = {"ignore", "bỏ qua", "Bỏ qua", "bo qua"};

static bool is_gap(char c)
{
	return c == ' ' || c == '\t' || c == ',' || c == ';';
}

static size_t skip_gap(sovb_string text, size_t at, size_t end)
{
	while (at < end && is_gap(text.data[at]))
		at++;
	return at;
}

/* The end of the line, or of the comment that holds the waiver. */
static size_t waiver_end(sovb_string text, size_t at)
{
	while (at < text.size && text.data[at] != '\n' && text.data[at] != '\r' &&
	       strncmp(text.data + at, "-->", text.size - at < 3 ? text.size - at : 3) != 0)
		at++;
	return at;
}

/* Behind the words that ask, or `at` when they do not stand there. */
static size_t skip_asking(sovb_string text, size_t at, size_t end)
{
	for (size_t i = 0; i < sizeof asking / sizeof asking[0]; i++) {
		size_t size = strlen(asking[i]);

		if (end - at >= size && strncasecmp(text.data + at, asking[i], size) == 0)
			return at + size;
	}
	return at;
}

static void add(sovb_waivers *waivers, sovb_waiver waiver)
{
	if (waivers->count < SOVB_MAX_WAIVERS)
		waivers->waiver[waivers->count++] = waiver;
}

/* The words of one waiver: rules and symbols in any order. */
static void read_words(sovb_waivers *waivers, sovb_string text, sovb_span span, size_t at, sovb_arena *arena)
{
	sovb_waiver waiver = {.span = span};
	size_t first = waivers->count;

	for (size_t end; at < span.end; at = skip_gap(text, end, span.end)) {
		char key[SOVB_SYMBOL_MAX];
		sovb_symbol symbol;
		size_t rule;

		for (end = at; end < span.end && !is_gap(text.data[end]);)
			end++;
		if (sovb_rule_find(&rule, text.data + at, end - at)) {
			waiver.rules |= (uint64_t)1 << rule;
			continue;
		}
		if (!sovb_symbol_parse(&symbol, text.data + at, end - at))
			break;
		waiver.key = sovb_arena_string(arena, key, sovb_symbol_key(key, &symbol));
		add(waivers, waiver);
	}
	if (waivers->count == first && waiver.rules)
		add(waivers, waiver);
	for (size_t i = first; i < waivers->count; i++)
		waivers->waiver[i].rules = waiver.rules ? waiver.rules : ALL_RULES;
}

sovb_waivers *sovb_waivers_read(sovb_string text, sovb_arena *arena)
{
	sovb_waivers *waivers = sovb_arena_alloc(arena, sizeof *waivers);
	size_t at = 0;

	while (waivers && at < text.size) {
		const char *mark = memmem(text.data + at, text.size - at, MARK, strlen(MARK));
		sovb_span span;
		size_t words;

		if (!mark)
			break;
		span.start = (size_t)(mark - text.data);
		at = span.start + strlen(MARK);
		span.end = waiver_end(text, at);
		at = skip_gap(text, at, span.end);
		words = skip_asking(text, at, span.end);
		if (words > at)
			read_words(waivers, text, span, skip_gap(text, words, span.end), arena);
	}
	return waivers;
}

bool sovb_waivers_hold(const sovb_waivers *waivers, size_t rule, sovb_string key)
{
	for (size_t i = 0; i < waivers->count; i++) {
		const sovb_waiver *waiver = &waivers->waiver[i];

		if ((waiver->rules >> rule & 1) && (!waiver->key.size || sovb_string_equal(waiver->key, key)))
			return true;
	}
	return false;
}

bool sovb_waivers_cover(const sovb_waivers *waivers, sovb_span words)
{
	for (size_t i = 0; i < waivers->count; i++) {
		sovb_span span = waivers->waiver[i].span;

		if (words.start >= span.start && words.start < span.end)
			return true;
	}
	return false;
}

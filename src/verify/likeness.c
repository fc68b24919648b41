#include "likeness.h"

#include <stdlib.h>
#include <string.h>

#include "body_name.h"
#include "identity.h"

/* Titles of fewer words tell nothing. */
#define MIN_WORDS 4

/* What an office numbers in the first weeks of a year. */
#define LOW_NUMBER 25

/* Equal titles of fewer words may be of several documents of one day. */
#define MIN_EQUAL_WORDS 6

bool sovb_days_alike(sovb_date a, sovb_date b)
{
	int same = (a.day == b.day) + (a.month == b.month) + (a.year == b.year);

	return same >= 2 || (a.year == b.year && a.day == b.month && a.month == b.day);
}

bool sovb_is_yearly_number(const sovb_symbol *symbol)
{
	return !symbol->party && strtol(symbol->number, NULL, 10) <= LOW_NUMBER;
}

static size_t count_words(const char *name)
{
	size_t count = name[0] ? 1 : 0;

	for (; *name; name++)
		count += *name == ' ';
	return count;
}

static bool has_word(const char *name, const char *word, size_t size)
{
	for (const char *found = strstr(name, word); found; found = strstr(found + 1, word))
		if ((found == name || found[-1] == ' ') && (!found[size] || found[size] == ' '))
			return true;
	return false;
}

/* Words of `few` that stand in `many`. */
static size_t shared_words(const char *few, const char *many)
{
	size_t shared = 0;

	while (*few) {
		char word[SOVB_NAME_MAX];
		size_t size = strcspn(few, " ");

		memcpy(word, few, size);
		word[size] = '\0';
		shared += has_word(many, word, size);
		few += size;
		few += strspn(few, " ");
	}
	return shared;
}

sovb_likeness sovb_titles_compare(sovb_string a, sovb_string b)
{
	char x[SOVB_NAME_MAX], y[SOVB_NAME_MAX];
	size_t x_words, y_words, shared;

	sovb_name_fold(x, sizeof x, a.data, a.size);
	sovb_name_fold(y, sizeof y, b.data, b.size);
	x_words = count_words(x);
	y_words = count_words(y);
	if (x_words < MIN_WORDS || y_words < MIN_WORDS)
		return SOVB_LIKENESS_UNKNOWN;
	shared = x_words < y_words ? shared_words(x, y) : shared_words(y, x);
	if (x_words > y_words)
		x_words = y_words;
	if (shared * 10 >= x_words * 7)
		return SOVB_LIKENESS_ALIKE;
	return shared * 10 < x_words * 4 ? SOVB_LIKENESS_OTHER : SOVB_LIKENESS_UNKNOWN;
}

bool sovb_title_stands_in(sovb_string a, sovb_string b)
{
	char x[SOVB_NAME_MAX], y[SOVB_NAME_MAX];
	const char *shorter = x, *longer = y, *found;
	size_t size;

	sovb_name_fold(x, sizeof x, a.data, a.size);
	sovb_name_fold(y, sizeof y, b.data, b.size);
	if (strlen(x) > strlen(y)) {
		shorter = y;
		longer = x;
	}
	size = strlen(shorter);
	if (count_words(shorter) < MIN_EQUAL_WORDS)
		return false;
	found = strstr(longer, shorter);
	return found && (found == longer || found[-1] == ' ') && (!found[size] || found[size] == ' ');
}

bool sovb_is_central_committee(sovb_string issuer)
{
	char name[SOVB_NAME_MAX];

	sovb_issuer_canonical(name, sizeof name, issuer);
	return sovb_name_begins(name, "trung ương") > 0;
}

/* Thousands of bodies below the centre share a kind and its letters; at the centre each kind is one body. */
static bool same_kind(const sovb_issuer_fact *a, const sovb_issuer_fact *b)
{
	size_t size = strcspn(a->symbols, " ");

	return a->level != SOVB_LEVEL_CENTRAL && a->system == b->system && a->level == b->level &&
	       size == strcspn(b->symbols, " ") && memcmp(a->symbols, b->symbols, size) == 0;
}

/* The next letter of a folded name without blanks and tones, which stand at the ends of words; '\0': none is left. */
static char next_letter(const char **name)
{
	while (**name == ' ' || (unsigned char)**name == 0xCC)
		*name += **name == ' ' ? 1 : 2;
	return **name ? *(*name)++ : '\0';
}

/* "Thủ tướng Chínhphủ", "Thủ tướng Chính phủban hành": the same words but for blanks that were lost. */
static bool blanks_were_lost(sovb_string a, sovb_string b)
{
	char names[2][SOVB_NAME_MAX];
	const char *x = names[0], *y = names[1];

	sovb_name_fold(names[0], sizeof names[0], a.data, a.size);
	sovb_name_fold(names[1], sizeof names[1], b.data, b.size);
	for (;;) {
		char c = next_letter(&x), d = next_letter(&y);

		if (!c || !d || c != d)
			return !c || !d;
	}
}

bool sovb_issuers_contradict(sovb_string a, const sovb_issuer_fact *a_fact, sovb_string b,
			     const sovb_issuer_fact *b_fact)
{
	if (!a_fact || !b_fact || a_fact == b_fact || same_kind(a_fact, b_fact))
		return false;
	if (sovb_is_central_committee(a) || sovb_is_central_committee(b))
		return a_fact->level != b_fact->level;
	return !sovb_issuers_compatible(a, b) && !blanks_were_lost(a, b);
}

#include "resolve_laws.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "facts.h"

#define LAWS_MAX 4096      /* different mentions of laws that are compared */
#define NAME_MAX_BYTES 300 /* longest name of a law */
#define BEFORE_BYTES 60    /* words before a law that may make another its owner */

/* A law as one reference gives it. */
struct law {
	char *name; /* folded, without year and "số" */
	int year;   /* of its number, its day or its name */
	size_t index;
	bool numbered;
};

static bool is_law(const sovb_reference *reference)
{
	static const char *const types[] = {"L", "BL", "PL"};

	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (reference->type.size == strlen(types[i]) && memcmp(reference->type.data, types[i], reference->type.size) == 0)
			return true;
	return false;
}

/* Cut a word off the end of a folded name; false when it ends otherwise. */
static bool cut_end(char *name, const char *word)
{
	char folded[SOVB_NAME_MAX];
	size_t size = sovb_name_fold(folded, sizeof folded, word, strlen(word));
	size_t length = strlen(name);

	if (length <= size || strcmp(name + length - size, folded) != 0 || name[length - size - 1] != ' ')
		return false;
	name[length - size - 1] = '\0';
	return true;
}

/* The year at the end of a folded name ("… năm 2023", "… 2023"), cut off; 0 when there is none. */
static int cut_year(char *name)
{
	char *last = strrchr(name, ' ');
	int year;

	if (!last || strlen(last) != 5 || strspn(last + 1, "0123456789") != 4)
		return 0;
	year = atoi(last + 1);
	*last = '\0';
	cut_end(name, "năm");
	return year;
}

/*
 * The words of a numbered law before its number, in norm; none behind "sửa đổi, bổ sung một số điều của", where the number may
 * be that of the act that amends.
 */
static sovb_string name_before_number(const sovb_reference *reference, const sovb_text *text)
{
	static const char amending[] = "một số điều của";
	size_t start = sovb_text_norm(text, reference->span.start);
	size_t end = sovb_text_norm(text, reference->anchor.start);
	size_t from = start > BEFORE_BYTES ? start - BEFORE_BYTES : 0;

	if (end <= start || end - start > NAME_MAX_BYTES ||
	    memmem(text->norm + from, end - from, amending, sizeof amending - 1))
		return (sovb_string){0};
	return (sovb_string){text->norm + start, end - start};
}

/* False when the reference names no law, or there is no memory (*failed). */
static bool read_law(struct law *law, const sovb_reference *reference, size_t index, const sovb_text *text, bool *failed)
{
	char folded[SOVB_NAME_MAX];
	bool numbered = reference->kind == SOVB_KIND_NUMBERED;
	sovb_string words = numbered ? name_before_number(reference, text) : reference->name;
	int year;

	if (!words.size || !sovb_name_fold(folded, sizeof folded, words.data, words.size))
		return false;
	if (numbered)
		cut_end(folded, "số");
	year = cut_year(folded);
	if (numbered)
		year = reference->year;
	else if (!year)
		year = reference->date.year;
	if (!year || !strchr(folded, ' '))
		return false; /* "Luật số …" has no name */
	*law = (struct law){.name = strdup(folded), .year = year, .index = index, .numbered = numbered};
	*failed = *failed || !law->name;
	return law->name != NULL;
}

static int by_name(const void *a, const void *b)
{
	const struct law *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	return order ? order : (x->index > y->index) - (x->index < y->index);
}

/* The only numbered law of the year among those of one name; SIZE_MAX when there is none or several. */
static size_t find_numbered(const struct law *law, size_t count, const sovb_reference *references, const struct law *named)
{
	sovb_string key = {0};
	size_t found = SIZE_MAX;

	for (size_t i = 0; i < count; i++) {
		const sovb_reference *reference = &references[law[i].index];

		if (!law[i].numbered || !reference->resolved.size || law[i].year != named->year)
			continue;
		if (found != SIZE_MAX && !sovb_string_equal(key, reference->resolved))
			return SIZE_MAX;
		found = law[i].index;
		key = reference->resolved;
	}
	return found;
}

static void bind(const struct law *law, size_t count, sovb_reference *references)
{
	for (size_t i = 0; i < count; i++) {
		sovb_reference *reference = &references[law[i].index];
		size_t found;

		if (law[i].numbered || reference->resolved.size)
			continue;
		found = find_numbered(law, count, references, &law[i]);
		if (found != SIZE_MAX)
			reference->resolved = references[found].resolved;
	}
}

static bool names_a_law(const sovb_reference *references, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (references[i].kind == SOVB_KIND_NAMED && is_law(&references[i]))
			return true;
	return false;
}

bool sovb_laws_resolve(sovb_reference *references, size_t count, const sovb_text *text)
{
	struct law *law;
	size_t used = 0;
	bool failed = false;

	if (!names_a_law(references, count))
		return true;
	law = calloc(count < LAWS_MAX ? count : LAWS_MAX, sizeof *law);
	if (!law)
		return false;
	for (size_t i = 0; i < count && used < LAWS_MAX && !failed; i++)
		if (is_law(&references[i]) && references[i].kind != SOVB_KIND_PARTIAL)
			used += read_law(&law[used], &references[i], i, text, &failed);
	qsort(law, used, sizeof *law, by_name);
	for (size_t first = 0, end; first < used && !failed; first = end) {
		for (end = first + 1; end < used && strcmp(law[end].name, law[first].name) == 0; end++)
			;
		bind(law + first, end - first, references);
	}
	for (size_t i = 0; i < used; i++)
		free(law[i].name);
	free(law);
	return !failed;
}

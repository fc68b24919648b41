#include "file_name.h"

#include <string.h>

#include "body_name.h"
#include "facts.h"
#include "fold.h"
#include "symbol.h"
#include "text.h"
#include "utf8.h"

#define EXTENSION_MAX 5  /* letters of "docx" and the like */
#define SYMBOL_PARTS 12  /* parts between hyphens that a symbol may have */
#define NUMBER_MAX 5     /* digits of a running number */
#define TITLE_MIN 6      /* shortest words that are a subject */
#define DATE_CHARS 10    /* "16.02.2021" */
#define COMPACT_DATE 8   /* "08042026" */
#define FIRST_YEAR 1930

struct name {
	const char *data;
	size_t size;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ---- dates ---- */

static bool is_plausible(sovb_date date)
{
	return sovb_date_is_day(date) && date.year >= FIRST_YEAR;
}

/* "16.2.2021", "16-02-2021", "2021-02-16" at text[0]; its bytes, 0 when there is none. */
static size_t spelt_date(sovb_date *date, const char *text, size_t size)
{
	for (size_t length = size < DATE_CHARS ? size : DATE_CHARS; length >= COMPACT_DATE; length--)
		if ((length == size || !is_digit(text[length])) && sovb_date_parse(date, text, length) && is_plausible(*date))
			return length;
	return 0;
}

static int number_of(const char *digits, size_t count)
{
	int value = 0;

	for (size_t i = 0; i < count; i++)
		value = value * 10 + (digits[i] - '0');
	return value;
}

/* "08042026", day first. */
static size_t compact_date(sovb_date *date, const char *text, size_t size)
{
	size_t digits = 0;

	while (digits < size && is_digit(text[digits]))
		digits++;
	if (digits != COMPACT_DATE)
		return 0;
	*date = (sovb_date){(int16_t)number_of(text + 4, 4), (uint8_t)number_of(text + 2, 2), (uint8_t)number_of(text, 2)};
	return is_plausible(*date) ? digits : 0;
}

static sovb_span find_date(sovb_date *date, struct name name)
{
	for (size_t at = 0; at < name.size; at++) {
		size_t length;

		if (!is_digit(name.data[at]) || (at > 0 && is_digit(name.data[at - 1])))
			continue;
		length = spelt_date(date, name.data + at, name.size - at);
		if (!length)
			length = compact_date(date, name.data + at, name.size - at);
		if (length)
			return (sovb_span){at, at + length};
	}
	*date = (sovb_date){0};
	return (sovb_span){0};
}

/* ---- the symbol ---- */

/* The kind whose letters these are, also without their marks ("ND" for "NĐ"). */
static const sovb_type_fact *type_of(const char *letters)
{
	const sovb_type_fact *type = sovb_type_by_symbol(letters, strlen(letters));
	char wanted[SOVB_WORD_MAX + 1], bare[SOVB_WORD_MAX + 1];
	size_t size;

	if (type || strlen(letters) > SOVB_WORD_MAX)
		return type;
	size = sovb_strip_marks(wanted, sovb_fold_word(wanted, letters, strlen(letters)));
	for (size_t i = 0; i < sovb_type_count(); i++) {
		const sovb_type_fact *other = sovb_type_get(i);
		size_t length = sovb_strip_marks(bare, sovb_fold_word(bare, other->symbol, strlen(other->symbol)));

		if (length == size && memcmp(bare, wanted, size) == 0)
			return other;
	}
	return NULL;
}

/* Has the name small letters only, as slugs have? */
static bool is_small(const char *text, size_t size)
{
	for (size_t i = 0; i < size;) {
		uint32_t c;

		i += sovb_utf8_decode(&c, text + i, size - i);
		if (sovb_is_upper(c))
			return false;
	}
	return true;
}

/* Are all the letters those of bodies that are known by name, not only by their shape? */
static bool is_known_organ(const char *letters)
{
	while (*letters) {
		size_t size = strcspn(letters, "-/");
		const sovb_organ_fact *organ = sovb_organ_by_symbol(letters, size);

		if (!organ || strlen(organ->symbol) != size)
			return false;
		letters += size + (letters[size] != '\0');
	}
	return true;
}

/*
 * A kind that is known with letters of a body, or a known body alone, as letters have it ("1109-SGDĐT-VP"); in small
 * letters, as slugs have them, nothing but known kinds and bodies.
 */
static bool is_trusted(const sovb_symbol *symbol, const char *text, size_t size)
{
	const sovb_organ_fact *organ = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));

	if (strspn(symbol->number, "0123456789") > NUMBER_MAX || !symbol->organ[0])
		return false;
	if (is_small(text, size))
		return symbol->type[0] && type_of(symbol->type) && is_known_organ(symbol->organ);
	return symbol->type[0] ? type_of(symbol->type) != NULL : organ != NULL;
}

/* The longest symbol at text[0], up to a blank: its bytes, 0 when there is none. */
static size_t symbol_at(sovb_symbol *symbol, const char *text, size_t size)
{
	size_t end[SYMBOL_PARTS + 1];
	size_t parts = 0;

	for (size_t i = 0; i <= size && parts <= SYMBOL_PARTS; i++) {
		bool stops = i == size || strchr(" _(),;.", text[i]);

		if (stops || text[i] == '-')
			end[parts++] = i;
		if (stops)
			break;
	}
	while (parts > 1) {
		size_t length = end[--parts];

		if (sovb_symbol_parse(symbol, text, length) && is_trusted(symbol, text, length))
			return length;
	}
	return 0;
}

static sovb_span find_symbol(sovb_symbol *symbol, struct name name, sovb_span date)
{
	for (size_t at = 0; at < name.size; at++) {
		size_t length;

		if (at >= date.start && at < date.end)
			continue;
		if (!is_digit(name.data[at]) || (at > 0 && !strchr(" _-(", name.data[at - 1])))
			continue;
		length = symbol_at(symbol, name.data + at, name.size - at);
		if (length)
			return (sovb_span){at, at + length};
	}
	return (sovb_span){0};
}

/* ---- the rest ---- */

/* The kind that the name begins with, or that stands before the symbol: "Kế hoạch 39-KH-CU". */
static const char *leading_type(struct name name)
{
	const char *best = NULL;
	size_t longest = 0;
	char folded[SOVB_NAME_MAX];

	sovb_name_fold(folded, sizeof folded, name.data, name.size);
	for (size_t i = 0; i < sovb_type_count(); i++) {
		const sovb_type_fact *type = sovb_type_get(i);
		size_t length = sovb_name_begins(folded, type->name);

		if (length > longest) {
			longest = length;
			best = type->symbol;
		}
	}
	return best;
}

static bool overlaps(sovb_span a, size_t start, size_t end)
{
	return a.start < end && start < a.end;
}

/* Words between " - " that are neither the symbol nor the date. */
static struct name find_title(struct name name, sovb_span symbol, sovb_span date)
{
	size_t start = 0;

	for (size_t i = 0; i <= name.size; i++) {
		if (i < name.size && !(i + 3 <= name.size && memcmp(name.data + i, " - ", 3) == 0))
			continue;
		if (start > 0 || i < name.size) {
			if (i - start >= TITLE_MIN && !overlaps(symbol, start, i) && !overlaps(date, start, i))
				return (struct name){name.data + start, i - start};
		}
		start = i + 3;
	}
	return (struct name){0};
}

/* The last part of the path without the ending that names the kind of file. */
static struct name base_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *base = slash ? slash + 1 : path;
	const char *dot = strrchr(base, '.');
	size_t size = strlen(base);

	if (dot && strlen(dot + 1) <= EXTENSION_MAX && dot > base)
		size = (size_t)(dot - base);
	return (struct name){base, size};
}

sovb_status sovb_file_name_read(sovb_identity *out, const char *path, sovb_arena *arena, sovb_error *err)
{
	struct name name = base_of(path);
	sovb_text text = {.bytes = name.data, .size = name.size};
	sovb_status status = sovb_text_normalize(&text, arena, err);
	sovb_symbol symbol;
	sovb_span date_at, symbol_at_span;
	struct name title;
	const char *type;

	*out = (sovb_identity){0};
	if (status != SOVB_OK)
		return status;
	name = (struct name){text.norm, text.norm_size};
	date_at = find_date(&out->date, name);
	symbol_at_span = find_symbol(&symbol, name, date_at);
	type = leading_type(name);
	if (symbol_at_span.end) {
		char shown[SOVB_SYMBOL_MAX];

		out->symbol = sovb_arena_string(arena, shown, sovb_symbol_text(shown, &symbol));
		out->number = sovb_arena_string(arena, symbol.number, strlen(symbol.number));
		out->organ = sovb_arena_string(arena, symbol.organ, strlen(symbol.organ));
		out->year = symbol.year;
		if (!type && symbol.type[0])
			type = type_of(symbol.type)->symbol;
		title = find_title(name, symbol_at_span, date_at);
		if (title.size)
			out->title = sovb_arena_string(arena, title.data, title.size);
	}
	if (type)
		out->type = (sovb_string){type, strlen(type)};
	return SOVB_OK;
}

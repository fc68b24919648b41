#include "masthead_attributes.h"

#include <string.h>

#include "masthead_words.h"
#include "phrases.h"
#include "references.h"
#include "symbol_scan.h"

#define LINES_MAX 80 /* menus stand above the table */
#define ROWS_LEAST 3 /* of which one is the number's */
#define VALUE_LINES 2

typedef enum attribute { NO_ATTRIBUTE, NUMBER, DAY, KIND, BODY, SUBJECT, OTHER } attribute;

/* What the first cell of a row is called on the portals (vbpl.vn, thuvienphapluat.vn, luatvietnam.vn, congbao.chinhphu.vn). */
static const struct {
	const char *text;
	attribute attribute;
} labels[] = {
	{"số ký hiệu văn bản", NUMBER},
	{"số ký hiệu", NUMBER},
	{"số/ký hiệu", NUMBER},
	{"số hiệu văn bản", NUMBER},
	{"số hiệu", NUMBER},
	{"ngày ban hành", DAY},
	{"loại văn bản", KIND},
	{"hình thức văn bản", KIND},
	{"cơ quan ban hành", BODY},
	{"nơi ban hành", BODY},
	{"trích yếu nội dung", SUBJECT},
	{"trích yếu", SUBJECT},
	{"ngày có hiệu lực", OTHER},
	{"ngày hiệu lực", OTHER},
	{"ngày công báo", OTHER},
	{"ngày đăng công báo", OTHER},
	{"người ký", OTHER},
	{"lĩnh vực", OTHER},
	{"tình trạng", OTHER},
	{"tình trạng hiệu lực", OTHER},
};

/* A row: what it tells, in tokens [first, end). */
struct row {
	attribute attribute;
	size_t first;
	size_t end;
};

static bool is_bar(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_one_of(sovb_token_at(tokens, i), "|:-+");
}

/* The label at token i; the token behind it in *end. */
static attribute label_at(size_t *end, const sovb_tokens *tokens, size_t i)
{
	for (size_t k = 0; k < sizeof labels / sizeof *labels; k++) {
		*end = sovb_head_phrase(tokens, i, labels[k].text);
		if (*end != i)
			return labels[k].attribute;
	}
	return NO_ATTRIBUTE;
}

static size_t skip_bars(const sovb_tokens *tokens, size_t i, size_t end)
{
	while (i < end && is_bar(tokens, i))
		i++;
	return i;
}

/* Where the value that begins at token i ends: at a bar, or where another label follows behind a wide gap, on its line. */
static size_t value_end(const sovb_tokens *tokens, size_t i, size_t end)
{
	size_t behind;

	for (size_t at = i; at < end; at++)
		if (sovb_token_is_mark(tokens, at, '|') ||
		    (at > i && sovb_head_gap_before(tokens, at).wide && label_at(&behind, tokens, at) != NO_ATTRIBUTE))
			return at;
	return end;
}

/*
 * The row at token i of a line that ends before `end`; its value may be the next line, or the one behind a line with nothing but bars.
 * The token behind it in *next.
 */
static struct row read_row(size_t *next, const sovb_tokens *tokens, size_t i, size_t end)
{
	struct row row = {.first = skip_bars(tokens, i, end)};
	size_t behind;

	*next = end;
	row.attribute = label_at(&behind, tokens, row.first);
	if (row.attribute == NO_ATTRIBUTE)
		return row;
	row.first = skip_bars(tokens, behind, end);
	for (int line = 0; line < VALUE_LINES && row.first == end && end < tokens->count &&
	                   label_at(&behind, tokens, skip_bars(tokens, end, tokens->count)) == NO_ATTRIBUTE;
	     line++) {
		row.first = end;
		end = sovb_head_line_end(tokens, end);
		row.first = skip_bars(tokens, row.first, end);
	}
	row.end = *next = value_end(tokens, row.first, end);
	return row;
}

static void set_number(sovb_masthead *out, const sovb_tokens *tokens, struct row row, sovb_arena *arena)
{
	const sovb_token *token = sovb_token_at(tokens, row.first);
	sovb_symbol_scan scan;

	if (token->kind != SOVB_TOKEN_DIGITS ||
	    !sovb_symbol_scan_at(&scan, tokens->text, tokens->size, token->start, SOVB_CONTEXT_NUMBER, tokens->lexicon))
		return;
	out->number_first = row.first;
	out->number_end = row.end;
	out->identity.symbol = sovb_arena_string(arena, scan.text, strlen(scan.text));
	out->identity.number = sovb_arena_string(arena, scan.symbol.number, strlen(scan.symbol.number));
	out->identity.organ = sovb_arena_string(arena, scan.symbol.organ, strlen(scan.symbol.organ));
	out->identity.year = scan.symbol.year;
	if (!out->identity.type.size && scan.symbol.type[0])
		out->identity.type = sovb_arena_string(arena, scan.symbol.type, strlen(scan.symbol.type));
}

static void set_kind(sovb_masthead *out, const sovb_tokens *tokens, struct row row)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, row.first, SOVB_PHRASE_TYPE);
	const char *symbol = type && row.first + type->count == row.end ? sovb_type_phrases[type->value].symbol : NULL;

	if (symbol)
		out->identity.type = (sovb_string){symbol, strlen(symbol)};
}

static void set_day(sovb_masthead *out, const sovb_tokens *tokens, struct row row)
{
	sovb_date_scan date;

	if (out->identity.date.year || !sovb_date_scan_at(&date, tokens, row.first) || date.end > row.end)
		return;
	out->identity.date = date.date;
	out->date_first = date.first;
	out->date_end = date.end;
}

static void set_row(sovb_masthead *out, const sovb_tokens *tokens, struct row row, sovb_arena *arena)
{
	switch (row.attribute) {
	case NUMBER:
		set_number(out, tokens, row, arena);
		break;
	case KIND:
		set_kind(out, tokens, row);
		break;
	case DAY:
		set_day(out, tokens, row);
		break;
	case BODY:
		if (sovb_token_phrase(tokens, row.first, SOVB_PHRASE_BODY))
			out->identity.issuer = sovb_tokens_words(tokens, (sovb_run){row.first, row.end}, arena);
		break;
	case SUBJECT:
		out->identity.title = sovb_tokens_words(tokens, (sovb_run){row.first, row.end}, arena);
		out->title_first = row.first;
		out->title_end = row.end;
		break;
	default:
		break;
	}
}

void sovb_attributes_read(sovb_masthead *out, const sovb_tokens *tokens, sovb_arena *arena)
{
	sovb_masthead read = {0};
	size_t rows = 0, numbers = 0;

	for (size_t i = 0, read_rows = 0, next; i < tokens->count && read_rows < LINES_MAX; read_rows++, i = next) {
		struct row row = read_row(&next, tokens, i, sovb_head_line_end(tokens, i));

		if (row.attribute == NO_ATTRIBUTE || row.first >= row.end)
			continue;
		rows++;
		numbers += row.attribute == NUMBER;
		set_row(&read, tokens, row, arena);
		read.end = next;
	}
	read.found = true;
	if (rows >= ROWS_LEAST && numbers == 1 && read.identity.symbol.size)
		*out = read;
}

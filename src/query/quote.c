#include "quote.h"

#include <string.h>

#include <sovb/register.h>

#include "bytes.h"
#include "fold.h"
#include "text.h"
#include "utf8.h"

#define ELLIPSIS "…"
#define ROW_BYTES ((size_t)64 << 10) /* longest row of a drawn table that is put in order */
#define CUT_ROOM (2 * sizeof ELLIPSIS)

static bool is_space(uint32_t c)
{
	return c == '\n' || c == '\r' || sovb_is_blank(c);
}

static bool is_punctuation(char c)
{
	return c && strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", c) != NULL;
}

/* The marks of Markdown that carry no meaning for a reader. */
static bool is_mark(sovb_string text, size_t at)
{
	char c = text.data[at];

	if (c == '\\')
		return at + 1 < text.size && is_punctuation(text.data[at + 1]);
	/* An escaped mark is a character of the text. */
	return (c == '*' || c == '#') && !(at && text.data[at - 1] == '\\');
}

void sovb_quote_append(sovb_buffer *out, sovb_string text, sovb_span part, const size_t *points, size_t *at,
		       size_t count)
{
	size_t begin = out->size;
	bool blank = false;
	size_t point = 0;

	for (size_t i = part.start; i < part.end;) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text.data + i, part.end - i);
		bool shown = !is_space(c) && !is_mark(text, i);

		blank = blank || is_space(c);
		if (shown && blank && out->size > begin)
			sovb_buffer_append_char(out, ' ');
		for (; point < count && points[point] < i + length; point++)
			at[point] = out->size;
		if (shown) {
			sovb_buffer_append_utf8(out, c);
			blank = false;
		}
		i += length;
	}
	for (; point < count; point++)
		at[point] = out->size;
}

/* The first place of a word at or after at, and the last at or before it. */
static size_t next_cut(sovb_string text, size_t at, size_t end)
{
	size_t cut = at;

	while (cut < end && text.data[cut] != ' ' && text.data[cut] != '\n')
		cut++;
	return cut < end ? cut + 1 : sovb_utf8_floor(text.data, at);
}

static size_t previous_cut(sovb_string text, size_t at, size_t start)
{
	size_t cut = at;

	while (cut > start && text.data[cut - 1] != ' ' && text.data[cut - 1] != '\n')
		cut--;
	return cut > start ? cut - 1 : sovb_utf8_floor(text.data, at);
}

sovb_span sovb_quote_window(sovb_string text, sovb_span whole, sovb_span middle, size_t max)
{
	size_t room, before, after;

	if (whole.end - whole.start <= max)
		return whole;
	if (middle.end - middle.start >= max)
		return (sovb_span){middle.start, previous_cut(text, middle.start + max, middle.start)};
	room = max - (middle.end - middle.start);
	before = middle.start - whole.start;
	after = whole.end - middle.end;
	if (before > room / 2 && after > room / 2)
		before = after = room / 2;
	else if (before > after)
		before = room - after;
	else
		after = room - before;
	if (before < middle.start - whole.start)
		whole.start = next_cut(text, middle.start - before, middle.start);
	if (after < whole.end - middle.end)
		whole.end = previous_cut(text, middle.end + after, middle.end);
	return whole;
}

/* Where a reference stands in a drawn table: text becomes its row, cell by cell, and the sentence what its cell says. */
static void read_cell(sovb_string *text, sovb_span *sentence, sovb_span *reference, sovb_arena *arena)
{
	const sovb_span lines = sovb_lines_around(*text, *sentence);
	sovb_text row = {.bytes = text->data + lines.start, .size = lines.end - lines.start};
	sovb_span cell, found;
	size_t last;

	if (row.size > ROW_BYTES || !memchr(row.bytes, '\n', row.size) || sovb_text_normalize(&row, arena, NULL) != SOVB_OK || !row.moved)
		return;
	found.start = cell.start = sovb_text_norm(&row, reference->start - lines.start);
	found.end = cell.end = found.start + 1;
	while (cell.start > 0 && row.norm[cell.start - 1] != '|')
		cell.start--;
	while (cell.end < row.norm_size && row.norm[cell.end] != '|')
		cell.end++;
	last = reference->end > reference->start ? sovb_text_norm(&row, reference->end - 1 - lines.start) : cell.end;
	if (last < cell.end)
		found.end = last + 1;
	*text = (sovb_string){row.norm, row.norm_size};
	*sentence = cell;
	*reference = found.end > found.start ? found : cell;
}

sovb_string sovb_quote(sovb_string text, sovb_span sentence, sovb_span reference, sovb_arena *arena)
{
	sovb_buffer buffer =
	    SOVB_BUFFER_INIT(SOVB_QUOTE_MAX * SOVB_UTF8_MAX); /* bytes that are no UTF-8 grow */
	sovb_string quote = {0};
	sovb_span part;

	if (sentence.start > reference.start || sentence.end < reference.end)
		sentence = reference;
	if (memchr(text.data + sentence.start, '|', sentence.end - sentence.start))
		read_cell(&text, &sentence, &reference, arena);
	part = sovb_quote_window(text, sentence, reference, SOVB_QUOTE_MAX - CUT_ROOM);
	if (part.start > sentence.start)
		sovb_buffer_append_text(&buffer, ELLIPSIS);
	sovb_quote_append(&buffer, text, part, NULL, NULL, 0);
	if (part.end < sentence.end)
		sovb_buffer_append_text(&buffer, ELLIPSIS);
	if (buffer.size > SOVB_QUOTE_MAX)
		buffer.size = sovb_utf8_floor(buffer.data, SOVB_QUOTE_MAX);
	if (buffer.status == SOVB_OK)
		quote = sovb_arena_string(arena, sovb_buffer_text(&buffer), buffer.size);
	else
		arena->failed = true;
	sovb_buffer_fini(&buffer);
	return quote;
}

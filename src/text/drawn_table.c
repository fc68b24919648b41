#include "drawn_table.h"

#include <stdlib.h>
#include <string.h>

#include "fold.h"
#include "moving.h"
#include "utf8.h"

#define BARS_MIN 4          /* three columns; … */
#define TWO_COLUMNS_MIN 16  /* … two are a table in so many lines, */
#define SHORT_TABLE 16      /* and in fewer than these a table may be a first page or the block of a signature */
#define LONG_CELL 8         /* lines; the paragraphs of a longer cell stay on lines of their own */

/* A line of print with bars: "|…|…|". */
struct line {
	size_t end; /* its line end, or the end of the text */
	size_t bars;
	uint32_t bar[SOVB_DRAWN_BARS];    /* where they stand … */
	uint32_t column[SOVB_DRAWN_BARS]; /* … and how many characters into the line */
};

/* A table, whose lines have their bars below each other. */
struct table {
	const char *text;
	size_t bars;
	uint32_t column[SOVB_DRAWN_BARS];
	uint32_t *bar; /* of all lines, one behind the other */
	size_t capacity;
	size_t lines;
	bool page;  /* words of a first page or a signature stand in it */
	bool failed;
};

struct part {
	size_t start;
	size_t end;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* Is the line that begins at `at` drawn with bars? */
static bool read_line(struct line *out, const char *text, size_t size, size_t at)
{
	const char *newline = memchr(text + at, '\n', size - at);
	const size_t start = at;
	size_t last, counted = start;
	uint32_t column = 0;

	out->end = newline ? (size_t)(newline - text) : size;
	out->bars = 0;
	last = out->end;
	while (at < out->end && is_blank(text[at]))
		at++;
	while (last > at && is_blank(text[last - 1]))
		last--;
	if (last - at < 2 || text[at] != '|' || text[last - 1] != '|')
		return false;
	for (const char *bar = text + at; bar; bar = memchr(bar + 1, '|', (size_t)(text + last - bar) - 1)) {
		if (out->bars == SOVB_DRAWN_BARS)
			return false;
		column += (uint32_t)sovb_utf8_count(text + counted, (size_t)(bar - text) - counted);
		counted = (size_t)(bar - text);
		out->bar[out->bars] = (uint32_t)counted;
		out->column[out->bars++] = column;
	}
	return true;
}

static bool is_below(const struct table *table, const struct line *line)
{
	return line->bars == table->bars && memcmp(line->column, table->column, line->bars * sizeof *line->column) == 0;
}

/* "CỘNG HÒA …", "Nơi nhận:", "TM. ỦY BAN": what stands on first pages and in the blocks of signatures. */
static bool has_words_of_page(const char *text, size_t start, size_t end)
{
	static const char *const words[] = {"CỘNG HÒA", "CỘNG HOÀ", "ĐẢNG CỘNG SẢN", "Độc lập", "Nơi nhận", "TM.", "T/M", "KT.", "K/T", "TL."};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		const char *found = memmem(text + start, end - start, words[i], strlen(words[i]));

		if (found && (found == text + start || found[-1] == '|' || is_blank(found[-1]))) /* "ATM." */
			return true;
	}
	return false;
}

static void add_line(struct table *table, const struct line *line)
{
	const size_t used = table->lines * table->bars;

	if (!sovb_array_reserve((void **)&table->bar, &table->capacity, used + table->bars, sizeof *table->bar, UINT32_MAX)) {
		table->failed = true;
		return;
	}
	memcpy(table->bar + used, line->bar, line->bars * sizeof *line->bar);
	table->page = table->page || (table->lines < SHORT_TABLE && has_words_of_page(table->text, line->bar[0], line->end));
	table->lines++;
}

/* Read the table that begins with a line; *at goes to the line behind it. */
static void read_table(struct table *table, const struct line *first, size_t size, size_t *at)
{
	struct line line = *first;

	table->bars = first->bars;
	table->lines = 0;
	table->page = false;
	memcpy(table->column, first->column, first->bars * sizeof *first->column);
	do {
		add_line(table, &line);
		*at = line.end < size ? line.end + 1 : size;
	} while (!table->failed && *at < size && read_line(&line, table->text, size, *at) && is_below(table, &line));
}

static const uint32_t *bars_of(const struct table *table, size_t line)
{
	return table->bar + line * table->bars;
}

/* "|-----|:---:|": a line between rows. */
static bool is_rule(const struct table *table, size_t line)
{
	const uint32_t *bar = bars_of(table, line);
	const char *text = table->text;

	if (!memchr("-=_:", text[bar[0] + 1], 4))
		return false;
	for (size_t at = bar[0]; at < bar[table->bars - 1]; at++)
		if (!memchr("-=_: |", text[at], 6))
			return false;
	return true;
}

/* One of which each line is a row has a rule below its head. */
static bool is_table(const struct table *table)
{
	if ((table->page && table->lines < SHORT_TABLE) || table->lines < 2 || is_rule(table, 1))
		return false;
	return table->bars >= BARS_MIN || (table->bars == BARS_MIN - 1 && table->lines >= TWO_COLUMNS_MIN);
}

/* ---- rows ---- */

/* What a line has of a cell, without the blanks around it. */
static struct part part_of(const struct table *table, size_t line, size_t cell)
{
	const uint32_t *bar = bars_of(table, line) + cell;
	struct part part = {bar[0] + 1, bar[1]};

	while (part.start < part.end && is_blank(table->text[part.start]))
		part.start++;
	while (part.end > part.start && is_blank(table->text[part.end - 1]))
		part.end--;
	return part;
}

static bool is_empty(struct part part)
{
	return part.start == part.end;
}

/* Would the first word of a line of the cell have fitted on the line before?  Then that one was not wrapped but ended. */
static bool fits(const struct table *table, size_t line, size_t cell, struct part before, struct part part)
{
	const size_t width = table->column[cell + 1] - table->column[cell] - 1;
	const size_t start = bars_of(table, line - 1)[cell] + 1;
	size_t word = part.start;

	while (word < part.end && table->text[word] != ' ')
		word++;
	return sovb_utf8_count(table->text + start, before.end - start) + 1 + sovb_utf8_count(table->text + part.start, word - part.start) <= width;
}

/* Does what goes on in the next line of the cell begin with a capital, as a row may? */
static bool begins_great(const struct table *table, struct part part)
{
	uint32_t c;

	sovb_utf8_decode(&c, table->text + part.start, part.end - part.start);
	return sovb_is_upper(c);
}

/*
 * Does a row begin with a line?  filled: which cells the row so far has words in.  Where a sentence wraps none does; otherwise one does where a cell
 * is filled behind an empty line of it, for the words of all cells begin at the top, or no cell goes on.
 */
static bool begins_row(const struct table *table, size_t line, const bool *filled)
{
	size_t parts = 0, ended = 0;
	bool anew = false, wraps = false;

	if (is_rule(table, line) || is_rule(table, line - 1))
		return true;
	for (size_t cell = 0; cell + 1 < table->bars; cell++) {
		const struct part part = part_of(table, line, cell), before = part_of(table, line - 1, cell);

		if (is_empty(part))
			continue;
		parts++;
		if (is_empty(before) && cell == 0 && filled[0])
			return true;
		if (is_empty(before))
			anew = true;
		else if (fits(table, line, cell, before, part))
			ended++;
		else if (begins_great(table, part))
			wraps = true;
		else
			return false;
	}
	return anew || (!wraps && ended && (parts > 1 || !is_empty(part_of(table, line, 0))));
}

static void note_filled(const struct table *table, size_t line, bool *filled)
{
	for (size_t cell = 0; cell + 1 < table->bars; cell++)
		filled[cell] = filled[cell] || !is_empty(part_of(table, line, cell));
}

/* ---- writing ---- */

/* The cell of the row [first, end) of lines behind its bar, in whose place the byte *behind is; then that of the next bar: behind its words, or its own. */
static void write_cell(sovb_moving *out, const struct table *table, size_t first, size_t end, size_t cell, size_t *behind)
{
	struct part before = {0};
	size_t last = 0; /* line of it */
	const bool lines = end - first > LONG_CELL;

	sovb_moving_put(out, '|', *behind);
	*behind = bars_of(table, first)[cell + 1];
	for (size_t line = first; line < end; line++) {
		const struct part part = part_of(table, line, cell);

		if (is_empty(part))
			continue;
		if (!is_empty(before))
			sovb_moving_put(out, lines && (last + 1 < line || fits(table, line, cell, before, part)) ? '\n' : ' ', before.end);
		sovb_moving_keep(out, part.start, part.end);
		before = part;
		last = line;
		*behind = part.end;
	}
}

static void write_row(sovb_moving *out, const struct table *table, size_t first, size_t end, size_t size)
{
	const size_t last = bars_of(table, end - 1)[table->bars - 1];
	const char *newline = memchr(table->text + last, '\n', size - last);
	size_t behind = bars_of(table, first)[0];

	for (size_t cell = 0; cell + 1 < table->bars; cell++)
		write_cell(out, table, first, end, cell, &behind);
	sovb_moving_put(out, '|', behind);
	if (newline)
		sovb_moving_put(out, '\n', (size_t)(newline - table->text));
}

static void write_table(sovb_moving *out, const struct table *table, size_t size)
{
	size_t first = 0;

	while (first < table->lines) {
		bool filled[SOVB_DRAWN_BARS] = {false};
		size_t end = first + 1;

		note_filled(table, first, filled);
		for (; end < table->lines && !begins_row(table, end, filled); end++)
			note_filled(table, end, filled);
		write_row(out, table, first, end, size);
		first = end;
	}
}

/* The first line with bars from `at` on; false: there is none. */
static bool find_line(struct line *line, const char *text, size_t size, size_t *at)
{
	const char *bar;

	while (*at < size && (bar = memchr(text + *at, '|', size - *at))) {
		const char *newline = memrchr(text + *at, '\n', (size_t)(bar - text) - *at);

		*at = newline ? (size_t)(newline - text) + 1 : *at;
		if (read_line(line, text, size, *at))
			return true;
		if (line->end >= size)
			return false;
		*at = line->end + 1;
	}
	return false;
}

sovb_status sovb_drawn_tables_unfold(sovb_text *text, sovb_arena *arena, sovb_error *err)
{
	struct table table = {.text = text->norm};
	sovb_moving out = {0};
	const size_t size = text->norm_size;
	size_t written = 0;
	struct line line;

	if (size >= UINT32_MAX)
		return SOVB_OK;
	for (size_t at = 0; !table.failed && find_line(&line, text->norm, size, &at);) {
		read_table(&table, &line, size, &at);
		if (table.failed || !is_table(&table))
			continue;
		if (!out.text)
			sovb_moving_begin(&out, text);
		sovb_moving_keep(&out, written, bars_of(&table, 0)[0]);
		write_table(&out, &table, size);
		written = at;
	}
	free(table.bar);
	if (!out.text)
		return SOVB_OK;
	sovb_moving_keep(&out, written, size);
	out.failed = out.failed || table.failed;
	return sovb_moving_end(&out, text, arena, err);
}

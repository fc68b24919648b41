#include "local_facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "body_name.h"
#include "file.h"
#include "hash.h"
#include "message.h"

#define FIELDS_MAX 8

typedef struct organ_row {
	sovb_organ_fact fact;
	const char *above; /* the name of the body above it; NULL: none given */
} organ_row;

typedef struct alias_row {
	const char *name; /* folded */
	const char *key;
} alias_row;

typedef struct term_row {
	const char *body; /* folded */
	sovb_term_fact fact;
} term_row;

struct sovb_local_facts {
	uint16_t mark; /* sovb_local_facts_mark() */
	sovb_arena arena;
	organ_row *organs;
	size_t organ_count, organ_room;
	alias_row *aliases;
	size_t alias_count, alias_room;
	term_row *terms;
	size_t term_count, term_room;
};

/* One line being read. */
struct line {
	sovb_local_facts *tables;
	const char *path;
	unsigned number;
	const char *field[FIELDS_MAX];
	size_t size[FIELDS_MAX];
	int count;
	sovb_error *err;
};

static sovb_status refuse(const struct line *line, const char *what)
{
	char number[16];

	snprintf(number, sizeof number, "%u", line->number);
	return sovb_fail(line->err, SOVB_MSG_TABLES_LINE, line->path, number, what);
}

static bool is_field(const struct line *line, int i, const char *text)
{
	return line->size[i] == strlen(text) && memcmp(line->field[i], text, line->size[i]) == 0;
}

static const char *copy_field(const struct line *line, int i)
{
	return sovb_arena_copy(&line->tables->arena, line->field[i], line->size[i]);
}

static const char *fold_field(const struct line *line, int i)
{
	char folded[SOVB_NAME_MAX];
	size_t size = sovb_name_fold(folded, sizeof folded, line->field[i], line->size[i]);

	return sovb_arena_copy(&line->tables->arena, folded, size);
}

static sovb_status no_memory(const struct line *line)
{
	return sovb_no_memory(line->err);
}

static bool read_system(sovb_system *out, const struct line *line, int i)
{
	static const char *const names[] = {"", "party", "state", "mass"};

	for (int k = 1; k < 4; k++) {
		if (is_field(line, i, names[k])) {
			*out = (sovb_system)k;
			return true;
		}
	}
	return false;
}

static bool read_level(sovb_level *out, const struct line *line, int i)
{
	for (sovb_level level = SOVB_LEVEL_CENTRAL; level <= SOVB_LEVEL_CELL; level++) {
		if (is_field(line, i, sovb_level_name(level))) {
			*out = level;
			return true;
		}
	}
	return false;
}

/* A day, or nothing where the line has none there; false for anything else. */
static bool read_day(sovb_date *out, const struct line *line, int i)
{
	*out = (sovb_date){0};
	return i >= line->count || !line->size[i] ||
	       (sovb_date_parse(out, line->field[i], line->size[i]) && sovb_date_is_day(*out));
}

static bool is_same_name(const char *folded, const struct line *line, int i)
{
	char name[SOVB_NAME_MAX];

	sovb_name_fold(name, sizeof name, line->field[i], line->size[i]);
	return strcmp(folded, name) == 0;
}

/* What follows the level: the body above, the first and the last day. */
static sovb_status read_standing(organ_row *row, const struct line *line)
{
	if (line->count > 5 && line->size[5]) {
		const char *above = fold_field(line, 5);

		if (above && is_same_name(above, line, 2))
			return refuse(line, "PARENT: the body above, not itself");
		row->above = copy_field(line, 5);
	}
	if (!read_day(&row->fact.from, line, 6))
		return refuse(line, "FIRST-DAY: 2025-07-01");
	if (!read_day(&row->fact.to, line, 7))
		return refuse(line, "LAST-DAY: 2025-06-30");
	if (row->fact.from.year && row->fact.to.year && sovb_date_compare(row->fact.to, row->fact.from) < 0)
		return refuse(line, "LAST-DAY: not before FIRST-DAY");
	return SOVB_OK;
}

static sovb_status read_organ(struct line *line)
{
	sovb_local_facts *tables = line->tables;
	organ_row row = {.fact.reach = SOVB_REACH_PLACES};
	sovb_status status;

	if (line->count < 5 || !line->size[1] || !line->size[2])
		return refuse(line, "organ: SYMBOL NAME SYSTEM LEVEL PARENT FIRST-DAY LAST-DAY");
	if (!read_system(&row.fact.system, line, 3))
		return refuse(line, "SYSTEM: party, state, mass");
	if (!read_level(&row.fact.level, line, 4))
		return refuse(line, "LEVEL: central, province, district, base, cell");
	status = read_standing(&row, line);
	if (status != SOVB_OK)
		return status;
	row.fact.symbol = copy_field(line, 1);
	row.fact.name = copy_field(line, 2);
	row.fact.source = line->path;
	if (sovb_arena_failed(&tables->arena) ||
	    !sovb_array_reserve((void **)&tables->organs, &tables->organ_room, tables->organ_count + 1, sizeof row,
	                        SOVB_LOCAL_FACTS_MAX_ROWS))
		return no_memory(line);
	tables->organs[tables->organ_count++] = row;
	return SOVB_OK;
}

static sovb_status read_alias(struct line *line)
{
	sovb_local_facts *tables = line->tables;
	alias_row row;

	if (line->count > 3)
		return refuse(line, "too many fields");
	if (line->count != 3 || !line->size[1] || !line->size[2])
		return refuse(line, "alias: NAME KEY");
	row.name = fold_field(line, 1);
	row.key = copy_field(line, 2);
	if (sovb_arena_failed(&tables->arena) ||
	    !sovb_array_reserve((void **)&tables->aliases, &tables->alias_room, tables->alias_count + 1, sizeof row,
	                        SOVB_LOCAL_FACTS_MAX_ROWS))
		return no_memory(line);
	tables->aliases[tables->alias_count++] = row;
	return SOVB_OK;
}

static sovb_status read_term(struct line *line)
{
	sovb_local_facts *tables = line->tables;
	term_row row = {0};

	if (line->count > 5)
		return refuse(line, "too many fields");
	if (line->count < 4 || !line->size[1])
		return refuse(line, "term: BODY ROMAN FIRST-DAY LAST-DAY");
	row.fact.number = sovb_roman_parse(line->field[2], line->size[2]);
	if (!row.fact.number)
		return refuse(line, "ROMAN: XV");
	if (!sovb_date_parse(&row.fact.from, line->field[3], line->size[3]) || !sovb_date_is_day(row.fact.from))
		return refuse(line, "FIRST-DAY: 2020-09-27");
	if (!read_day(&row.fact.to, line, 4))
		return refuse(line, "LAST-DAY: 2025-09-25");
	row.body = fold_field(line, 1);
	row.fact.roman = copy_field(line, 2);
	row.fact.source = line->path;
	if (sovb_arena_failed(&tables->arena) ||
	    !sovb_array_reserve((void **)&tables->terms, &tables->term_room, tables->term_count + 1, sizeof row,
	                        SOVB_LOCAL_FACTS_MAX_ROWS))
		return no_memory(line);
	tables->terms[tables->term_count++] = row;
	return SOVB_OK;
}

static sovb_status read_line(struct line *line, const char *text, size_t size)
{
	if (size && text[size - 1] == '\r')
		size--;
	line->count = 0;
	if (!size || text[0] == '#')
		return SOVB_OK;
	for (size_t at = 0; at <= size;) {
		const char *tab = at < size ? memchr(text + at, '\t', size - at) : NULL;
		size_t end = tab ? (size_t)(tab - text) : size;

		if (line->count == FIELDS_MAX)
			return refuse(line, "too many fields");
		line->field[line->count] = text + at;
		line->size[line->count++] = end - at;
		at = end + 1;
	}
	if (is_field(line, 0, "organ"))
		return read_organ(line);
	if (is_field(line, 0, "alias"))
		return read_alias(line);
	if (is_field(line, 0, "term"))
		return read_term(line);
	return refuse(line, "organ, alias, term");
}

sovb_status sovb_local_facts_parse(sovb_local_facts **out, const char *path, const char *text, size_t size, sovb_error *err)
{
	sovb_local_facts *tables = calloc(1, sizeof *tables);
	struct line line = {.tables = tables, .err = err};
	sovb_status status = SOVB_OK;

	*out = NULL;
	if (!tables)
		return no_memory(&line);
	sovb_arena_init(&tables->arena, 4 * SOVB_LOCAL_FACTS_MAX_BYTES);
	line.path = sovb_arena_copy(&tables->arena, path, strlen(path));
	if (!line.path)
		status = no_memory(&line);
	if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
		text += 3;
		size -= 3;
	}
	tables->mark = (uint16_t)(sovb_hash_add(SOVB_HASH_INIT, text, size) >> 48 | 1);
	for (size_t at = 0; at < size && status == SOVB_OK;) {
		const char *end = memchr(text + at, '\n', size - at);
		size_t length = end ? (size_t)(end - text) - at : size - at;

		line.number++;
		status = read_line(&line, text + at, length);
		at += length + 1;
	}
	if (status == SOVB_OK)
		*out = tables;
	else
		sovb_local_facts_free(tables);
	return status;
}

sovb_status sovb_local_facts_read(sovb_local_facts **out, const char *path, sovb_error *err)
{
	sovb_buffer file = SOVB_BUFFER_INIT(SOVB_LOCAL_FACTS_MAX_BYTES);
	sovb_status status = sovb_file_read(&file, NULL, path, SOVB_LOCAL_FACTS_MAX_BYTES, err);

	*out = NULL;
	if (status == SOVB_OK)
		status = sovb_local_facts_parse(out, path, sovb_buffer_text(&file), file.size, err);
	sovb_buffer_fini(&file);
	return status;
}

void sovb_local_facts_free(sovb_local_facts *tables)
{
	if (!tables)
		return;
	sovb_arena_fini(&tables->arena);
	free(tables->organs);
	free(tables->aliases);
	free(tables->terms);
	free(tables);
}

uint16_t sovb_local_facts_mark(const sovb_local_facts *tables)
{
	return tables ? tables->mark : 0;
}

const sovb_organ_fact *sovb_local_facts_organ(const sovb_local_facts *tables, const char *letters, size_t size)
{
	for (size_t i = 0; tables && i < tables->organ_count; i++) {
		size_t length = strlen(tables->organs[i].fact.symbol);

		if (size >= length && memcmp(letters, tables->organs[i].fact.symbol, length) == 0 &&
		    (size == length || letters[length] == '-' || letters[length] == '/'))
			return &tables->organs[i].fact;
	}
	return sovb_organ_by_symbol(letters, size);
}

size_t sovb_local_facts_organ_count(const sovb_local_facts *tables)
{
	return tables ? tables->organ_count : 0;
}

const sovb_organ_fact *sovb_local_facts_organ_get(const sovb_local_facts *tables, size_t i)
{
	return &tables->organs[i].fact;
}

const char *sovb_local_facts_organ_above(const sovb_local_facts *tables, size_t i)
{
	return tables->organs[i].above;
}

const char *sovb_local_facts_alias(const sovb_local_facts *tables, sovb_string name)
{
	char folded[SOVB_NAME_MAX];

	if (!tables || !name.size)
		return NULL;
	sovb_name_fold(folded, sizeof folded, name.data, name.size);
	for (size_t i = 0; i < tables->alias_count; i++)
		if (strcmp(tables->aliases[i].name, folded) == 0)
			return tables->aliases[i].key;
	return NULL;
}

const sovb_term_fact *sovb_local_facts_term(const sovb_local_facts *tables, sovb_string body, int number)
{
	char folded[SOVB_NAME_MAX];

	if (!tables || !body.size)
		return NULL;
	sovb_name_fold(folded, sizeof folded, body.data, body.size);
	for (size_t i = 0; i < tables->term_count; i++)
		if (tables->terms[i].fact.number == number && strstr(folded, tables->terms[i].body))
			return &tables->terms[i].fact;
	return NULL;
}

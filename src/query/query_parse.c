#include "query_parse.h"

#include <stdio.h>
#include <string.h>

#include <sovb/register.h>

#include "facts.h"
#include "fold.h"
#include "message.h"
#include "utf8.h"

#define SYMBOL_TOKENS 5 /* "30 - KH / TU" */

typedef struct parsing {
	sovb_string text; /* NFC */
	size_t at;
	sovb_arena *arena;
	sovb_clause *clause;
	size_t count;
	size_t terms;
	sovb_error *err;
} parsing;

static const struct {
	const char *name; /* bare */
	sovb_clause_kind kind;
} fields[] = {
    {"loai", SOVB_CLAUSE_TYPE},      {"type", SOVB_CLAUSE_TYPE},     {"so", SOVB_CLAUSE_NUMBER},
    {"number", SOVB_CLAUSE_NUMBER},  {"cq", SOVB_CLAUSE_ORGAN},      {"coquan", SOVB_CLAUSE_ORGAN},
    {"organ", SOVB_CLAUSE_ORGAN},    {"issuer", SOVB_CLAUSE_ORGAN},  {"nam", SOVB_CLAUSE_YEAR},
    {"year", SOVB_CLAUSE_YEAR},      {"ngay", SOVB_CLAUSE_DAY},      {"date", SOVB_CLAUSE_DAY},
    {"tu", SOVB_CLAUSE_FROM},        {"from", SOVB_CLAUSE_FROM},     {"den", SOVB_CLAUSE_TO},
    {"to", SOVB_CLAUSE_TO},          {"trichyeu", SOVB_CLAUSE_TITLE}, {"title", SOVB_CLAUSE_TITLE},
};

/* ---- errors ---- */

static sovb_status fail_at(const parsing *p, sovb_message message, size_t at, sovb_string word2,
			   sovb_string word3)
{
	char column[24], two[SOVB_ERROR_WORD_MAX], three[SOVB_ERROR_WORD_MAX];
	size_t characters = 1;

	for (size_t i = 0; i < at;) {
		uint32_t c;

		i += sovb_utf8_decode(&c, p->text.data + i, p->text.size - i);
		characters++;
	}
	snprintf(column, sizeof column, "%zu", characters);
	snprintf(two, sizeof two, "%.*s", (int)word2.size, word2.size ? word2.data : "");
	snprintf(three, sizeof three, "%.*s", (int)word3.size, word3.size ? word3.data : "");
	return sovb_fail(p->err, message, column, two, three);
}

static sovb_status too_many(const parsing *p, size_t at)
{
	char limit[24];
	int size = snprintf(limit, sizeof limit, "%d", SOVB_QUERY_MAX_TERMS);

	return fail_at(p, SOVB_MSG_QUERY_TERMS, at, (sovb_string){limit, (size_t)size}, (sovb_string){0});
}

/* ---- pieces of text ---- */

static sovb_string part(const parsing *p, size_t start, size_t end)
{
	return (sovb_string){p->text.data + start, end - start};
}

static bool is_blank_at(const parsing *p, size_t at, size_t *length)
{
	uint32_t c;

	*length = sovb_utf8_decode(&c, p->text.data + at, p->text.size - at);
	return sovb_is_blank(c) || c == '\n' || c == '\r';
}

static size_t skip_blanks(const parsing *p, size_t at)
{
	size_t length;

	while (at < p->text.size && is_blank_at(p, at, &length))
		at += length;
	return at;
}

/* End of the run of characters without blanks and quotation marks at at. */
static size_t token_end(const parsing *p, size_t at)
{
	size_t length;

	while (at < p->text.size && p->text.data[at] != '"' && !is_blank_at(p, at, &length))
		at += length;
	return at;
}

/* ---- clauses ---- */

/* Copy the words of a text into the clause. */
static sovb_status read_words(parsing *p, sovb_clause *clause, sovb_string text, size_t at)
{
	sovb_words words = sovb_words_of(text);
	sovb_word *list = sovb_arena_array(p->arena, SOVB_QUERY_MAX_TERMS, sizeof *list);

	if (!list)
		return sovb_no_memory(p->err);
	while (p->terms <= SOVB_QUERY_MAX_TERMS && clause->word_count < SOVB_QUERY_MAX_TERMS &&
	       sovb_words_next(&words, &list[clause->word_count])) {
		clause->word_count++;
		p->terms++;
	}
	clause->word = list;
	return p->terms > SOVB_QUERY_MAX_TERMS ? too_many(p, at) : SOVB_OK;
}

static sovb_status add_clause(parsing *p, const sovb_clause *clause, size_t at)
{
	if (p->count == SOVB_QUERY_MAX_TERMS)
		return too_many(p, at);
	p->clause[p->count++] = *clause;
	return SOVB_OK;
}

static sovb_status add_words(parsing *p, sovb_string text, bool excluded, bool quoted, size_t at)
{
	sovb_clause clause = {.kind = SOVB_CLAUSE_WORDS, .excluded = excluded, .quoted = quoted};
	sovb_status status = read_words(p, &clause, text, at);

	if (status != SOVB_OK || !clause.word_count)
		return status; /* punctuation alone asks for nothing */
	return add_clause(p, &clause, at);
}

/* ---- symbols ---- */

/* The letters name a kind of document, as they stand or without marks. */
static bool is_known_type(const char *letters)
{
	char bare[SOVB_WORD_MAX + 1];
	size_t size = strlen(letters);

	if (!size || size > SOVB_WORD_MAX)
		return false;
	if (sovb_type_by_symbol(letters, size))
		return true;
	for (size_t i = 0; i < sovb_type_count(); i++) {
		const char *symbol = sovb_type_get(i)->symbol;
		char folded[SOVB_WORD_MAX + 1];

		sovb_strip_marks(folded, sovb_fold_word(folded, symbol, strlen(symbol)));
		sovb_strip_marks(bare, sovb_fold_word(bare, letters, size));
		if (strcmp(folded, bare) == 0)
			return true;
	}
	return false;
}

/* End of the symbol that begins at at; 0 when there is none.  *sure: it can hardly be anything else. */
static size_t symbol_end(const parsing *p, size_t at, sovb_symbol *symbol, bool *sure)
{
	size_t end = at;

	if (p->text.data[at] < '0' || p->text.data[at] > '9')
		return 0;
	for (int tokens = 1; tokens <= SYMBOL_TOKENS && end < p->text.size; tokens++) {
		sovb_string text;
		bool known;

		end = token_end(p, skip_blanks(p, end));
		text = part(p, at, end);
		while (text.size && strchr(".,;?!)", text.data[text.size - 1]))
			text.size--;
		if (memchr(text.data, ':', text.size) || !sovb_symbol_parse(symbol, text.data, text.size))
			continue;
		known = is_known_type(symbol->type);
		*sure = known && (memchr(text.data, '/', text.size) || memchr(text.data, '-', text.size));
		if (symbol->organ[0] && !(!known && is_known_type(symbol->organ)) && (tokens == 1 || known))
			return end;
	}
	return 0;
}

/* A symbol; one that may as well be words ("2 tt xã") is looked for as both. */
static sovb_status add_symbol(parsing *p, const sovb_symbol *symbol, bool sure, sovb_string text,
			      bool excluded, size_t at)
{
	sovb_clause clause = {.kind = SOVB_CLAUSE_SYMBOL, .excluded = excluded, .symbol = *symbol};
	sovb_status status = SOVB_OK;

	p->terms++;
	if (!sure)
		status = read_words(p, &clause, text, at);
	return status == SOVB_OK ? add_clause(p, &clause, at) : status;
}

/* ---- fields ---- */

static bool field_named(sovb_clause_kind *out, sovb_string name)
{
	char bare[SOVB_WORD_MAX + 1];

	if (!name.size || name.size > SOVB_WORD_MAX)
		return false;
	sovb_strip_marks(bare, sovb_fold_word(bare, name.data, name.size));
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
		if (strcmp(fields[i].name, bare) == 0) {
			*out = fields[i].kind;
			return true;
		}
	}
	return false;
}

/* Byte of the colon of "name:value" in [at, end); 0 when this is no field. */
static size_t field_colon(const parsing *p, size_t at, size_t end)
{
	size_t start = at;

	while (at < end) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, p->text.data + at, end - at);
		size_t blank;

		if (c == ':')
			return at > start && at + 1 < p->text.size && !is_blank_at(p, at + 1, &blank) ? at
												      : 0;
		if (!sovb_is_letter(c))
			return 0;
		at += length;
	}
	return 0;
}

/* Make the field's value what it stands for. */
static bool read_value(sovb_clause *clause)
{
	sovb_string value = clause->value;

	switch (clause->kind) {
	case SOVB_CLAUSE_FROM:
	case SOVB_CLAUSE_TO:
	case SOVB_CLAUSE_DAY:
		return sovb_date_parse(&clause->date, value.data, value.size);
	case SOVB_CLAUSE_YEAR:
		return sovb_date_parse(&clause->date, value.data, value.size) && !clause->date.month;
	case SOVB_CLAUSE_NUMBER:
		if (sovb_symbol_parse(&clause->symbol, value.data, value.size) && clause->symbol.organ[0])
			clause->kind = SOVB_CLAUSE_OWN_SYMBOL;
		return value.size && value.data[0] >= '0' && value.data[0] <= '9';
	default:
		return value.size != 0;
	}
}

static sovb_status add_field(parsing *p, size_t at, size_t colon, bool excluded)
{
	sovb_string name = part(p, at, colon);
	sovb_clause clause = {.excluded = excluded};
	size_t start = colon + 1;
	size_t end;

	if (!field_named(&clause.kind, name))
		return fail_at(p, SOVB_MSG_QUERY_FIELD, at, name, (sovb_string){0});
	if (p->text.data[start] == '"') {
		const char *close = memchr(p->text.data + start + 1, '"', p->text.size - start - 1);

		if (!close)
			return fail_at(p, SOVB_MSG_QUERY_QUOTE, start, (sovb_string){0}, (sovb_string){0});
		end = (size_t)(close - p->text.data);
		clause.value = part(p, start + 1, end);
		p->at = end + 1;
	} else {
		end = token_end(p, start);
		clause.value = part(p, start, end);
		p->at = end;
	}
	if (!read_value(&clause))
		return fail_at(p, SOVB_MSG_QUERY_VALUE, start, clause.value, name);
	if (clause.kind == SOVB_CLAUSE_TITLE) {
		sovb_status status = read_words(p, &clause, clause.value, start);

		if (status != SOVB_OK)
			return status;
		if (!clause.word_count)
			return fail_at(p, SOVB_MSG_QUERY_VALUE, start, clause.value, name);
	}
	p->terms++;
	return add_clause(p, &clause, at);
}

/* ---- the query ---- */

static sovb_status add_quoted(parsing *p, size_t at, bool excluded)
{
	const char *close = memchr(p->text.data + at + 1, '"', p->text.size - at - 1);
	size_t end;

	if (!close)
		return fail_at(p, SOVB_MSG_QUERY_QUOTE, at, (sovb_string){0}, (sovb_string){0});
	end = (size_t)(close - p->text.data);
	p->at = end + 1;
	return add_words(p, part(p, at + 1, end), excluded, true, at);
}

/* A minus before something takes it out; one between blanks, or at the end, is only a dash. */
static bool is_minus(const parsing *p)
{
	size_t length;

	return p->text.data[p->at] == '-' && p->at + 1 < p->text.size && !is_blank_at(p, p->at + 1, &length);
}

/* Skip NOT or KHÔNG, in capitals, before something. */
static bool skip_not(parsing *p)
{
	static const char *const words[] = {"NOT", "KHÔNG"};
	sovb_string token = part(p, p->at, token_end(p, p->at));

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		size_t size = strlen(words[i]);
		size_t next = skip_blanks(p, p->at + size);

		if (token.size == size && memcmp(token.data, words[i], size) == 0 && next < p->text.size) {
			p->at = next;
			return true;
		}
	}
	return false;
}

/* A date, or a kind of document and a number; *done is false, and nothing read, when there is none. */
static sovb_status parse_phrase(parsing *p, size_t at, bool excluded, bool *done)
{
	sovb_clause clause = {.kind = SOVB_CLAUSE_DATE, .excluded = excluded};
	sovb_symbol symbol;
	size_t end;
	bool sure;

	*done = true;
	if (!sovb_query_read_date(&clause.date, &end, p->text, at)) {
		clause.kind = SOVB_CLAUSE_KIND_AND_NUMBER;
		*done = sovb_query_read_number(&clause.number, &end, p->text, at) &&
			!symbol_end(p, (size_t)(clause.number.number.data - p->text.data), &symbol, &sure);
	}
	if (!*done)
		return SOVB_OK;
	p->at = end;
	p->terms++;
	return add_clause(p, &clause, at);
}

/* "số" before a number with its symbol asks for nothing of its own. */
static bool is_word_before_symbol(const parsing *p, size_t at, size_t end)
{
	sovb_symbol symbol;
	sovb_word word;
	sovb_words words = sovb_words_of(part(p, at, end));
	size_t next = skip_blanks(p, end);
	bool sure;

	return next < p->text.size && sovb_words_next(&words, &word) &&
	       sovb_query_word_is(&word, "số") && symbol_end(p, next, &symbol, &sure);
}

static sovb_status parse_item(parsing *p)
{
	bool no = skip_not(p);
	bool minus = is_minus(p);
	bool excluded = no || minus;
	size_t at = p->at + (minus ? 1 : 0);
	sovb_symbol symbol;
	bool sure = false;
	bool done;
	size_t end, colon;
	sovb_status status;

	if (p->text.data[at] == '"')
		return add_quoted(p, at, excluded);
	end = symbol_end(p, at, &symbol, &sure);
	if (end) {
		p->at = end;
		return add_symbol(p, &symbol, sure, part(p, at, end), excluded, at);
	}
	status = parse_phrase(p, at, excluded, &done);
	if (done)
		return status;
	end = token_end(p, at);
	colon = field_colon(p, at, end);
	if (colon)
		return add_field(p, at, colon, excluded);
	p->at = end;
	if (is_word_before_symbol(p, at, end))
		return SOVB_OK;
	return add_words(p, part(p, at, end), excluded, false, at);
}

/* In NFC, with the quotation marks that word processors put made plain ones. */
static sovb_string tidy(sovb_string query, sovb_arena *arena)
{
	static const char *const quotes[] = {"“", "”", "„", "«", "»"};
	sovb_string text = sovb_words_normalize(query, arena);
	char *out = text.data ? sovb_arena_copy(arena, text.data, text.size) : NULL;
	size_t used = 0;

	if (!out)
		return (sovb_string){0};
	for (size_t at = 0; at < text.size; used++) {
		size_t length = 1;

		out[used] = text.data[at];
		for (size_t i = 0; i < sizeof quotes / sizeof quotes[0]; i++) {
			size_t size = strlen(quotes[i]);

			if (text.size - at >= size && memcmp(text.data + at, quotes[i], size) == 0) {
				out[used] = '"';
				length = size;
			}
		}
		at += length;
	}
	return (sovb_string){out, used};
}

sovb_status sovb_query_parse(sovb_parsed_query *out, const char *query, sovb_arena *arena, sovb_error *err)
{
	parsing p = {.arena = arena, .err = err};
	size_t size = strnlen(query, SOVB_QUERY_MAX_BYTES + 1);

	*out = (sovb_parsed_query){0};
	if (size > SOVB_QUERY_MAX_BYTES) {
		char limit[24];

		snprintf(limit, sizeof limit, "%d", SOVB_QUERY_MAX_BYTES);
		return sovb_fail(err, SOVB_MSG_QUERY_LONG, limit, NULL, NULL);
	}
	p.text = tidy((sovb_string){query, size}, arena);
	p.clause = sovb_arena_array(arena, SOVB_QUERY_MAX_TERMS, sizeof *p.clause);
	if (!p.text.data || !p.clause)
		return sovb_no_memory(err);
	for (p.at = skip_blanks(&p, 0); p.at < p.text.size; p.at = skip_blanks(&p, p.at)) {
		sovb_status status = parse_item(&p);

		if (status != SOVB_OK)
			return status;
	}
	if (!p.count)
		return sovb_fail(err, SOVB_MSG_QUERY_EMPTY, NULL, NULL, NULL);
	*out = (sovb_parsed_query){p.clause, p.count};
	return SOVB_OK;
}

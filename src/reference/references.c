#include "references.h"

#include <stdlib.h>
#include <string.h>

#include "aliases.h"
#include "buffer.h"
#include "bytes.h"
#include "codification.h"
#include "message.h"
#include "specks.h"

static const char *const relation_names[] = {
#define X(name, text) text,
	SOVB_RELATION_TABLE(X)
#undef X
};

const char *sovb_kind_name(sovb_kind kind)
{
	static const char *const names[] = {"numbered", "partial", "named"};

	return names[kind];
}

const char *sovb_relation_name(sovb_relation relation)
{
	return relation_names[relation];
}

const char *sovb_attribute_name(unsigned bit)
{
	switch (bit) {
#define X(name, value, text)                                                                                 \
	case value:                                                                                          \
		return text;
		SOVB_ATTRIBUTE_TABLE(X)
#undef X
	default:
		return NULL;
	}
}

bool sovb_relation_parse(sovb_relation *out, const char *name)
{
	for (int i = 0; i < SOVB_RELATION_COUNT; i++) {
		if (strcmp(relation_names[i], name) == 0) {
			*out = (sovb_relation)i;
			return true;
		}
	}
	return false;
}

/* Does nothing, or one blank, stand between a token and the next? */
static inline bool is_in_order(const sovb_tokens *tokens, const sovb_token *token)
{
	return token[1].start == token->end || (token[1].start == token->end + 1 && tokens->text[token->end] == ' ');
}

sovb_string sovb_tokens_words(const sovb_tokens *tokens, sovb_run run, sovb_arena *arena)
{
	size_t room, used = 0;
	char *words;

	if (run.first >= run.end || run.end > tokens->count)
		return (sovb_string){0};
	room = tokens->token[run.end - 1].end - tokens->token[run.first].start;
	words = sovb_arena_alloc(arena, room + 1);
	if (!words)
		return (sovb_string){0};
	for (size_t i = run.first; i < run.end;) {
		const sovb_token *first = &tokens->token[i], *last = first;

		if (i > run.first && first->flags & SOVB_TOKEN_BLANK)
			words[used++] = ' ';
		while (++i < run.end && is_in_order(tokens, last))
			last++;
		memcpy(words + used, tokens->text + first->start, last->end - first->start);
		used += last->end - first->start;
	}
	words[used] = '\0';
	return (sovb_string){words, used};
}

/* The public record being filled. */
struct filling {
	const sovb_text *text;
	const sovb_tokens *tokens;
	const sovb_mentions *mentions;
	sovb_arena *arena;
	unsigned paragraph; /* of the last position asked for … */
	size_t counted;     /* … and that position, when lines are counted */
	size_t anchor;      /* of the text's map, near the last position */
};

static sovb_string constant(const char *text)
{
	return (sovb_string){text, text ? strlen(text) : 0};
}

static sovb_string copy(struct filling *filling, const char *text)
{
	return text[0] ? sovb_arena_string(filling->arena, text, strlen(text)) : (sovb_string){0};
}

static sovb_string symbol_text(struct filling *filling, const sovb_mention *mention)
{
	char *text = sovb_arena_alloc(filling->arena, SOVB_SYMBOL_DIGITS + 4 + mention->tail->text.size + 1);

	return (sovb_string){text, text ? sovb_symbol_tail_text(text, mention->number, mention->tail) : 0};
}

static sovb_span source_span(struct filling *filling, size_t start, size_t end)
{
	return sovb_text_source_span(filling->text, start, end, &filling->anchor);
}

static sovb_span in_file(const struct filling *filling, sovb_span span)
{
	return (sovb_span){filling->text->offset + span.start, filling->text->offset + span.end};
}

static sovb_span span_of(struct filling *filling, sovb_run run)
{
	const sovb_token *token = filling->tokens->token;

	return in_file(filling, source_span(filling, token[run.first].start, token[run.end - 1].end));
}

/* Positions (in bytes of the text) come mostly in order, so the paragraph is looked for from the last one on. */
static unsigned paragraph_at(struct filling *filling, size_t position)
{
	const sovb_text *text = filling->text;

	if (!text->paragraphs) {
		if (position > filling->counted)
			filling->paragraph += (unsigned)sovb_count_newlines(text->bytes + filling->counted, position - filling->counted);
		else
			filling->paragraph -= (unsigned)sovb_count_newlines(text->bytes + position, filling->counted - position);
		filling->counted = position;
		return text->paragraphs_before + filling->paragraph;
	}
	while (filling->paragraph + 1 < text->paragraph_count && text->paragraphs[filling->paragraph + 1].span.start <= position)
		filling->paragraph++;
	while (filling->paragraph > 0 && text->paragraphs[filling->paragraph].span.start > position)
		filling->paragraph--;
	return text->paragraphs_before + filling->paragraph;
}

static sovb_string roman(int number)
{
	static const char *const numerals[] = {
		"",      "I",     "II",     "III",     "IV",    "V",      "VI",     "VII",     "VIII",    "IX",
		"X",     "XI",    "XII",    "XIII",    "XIV",   "XV",     "XVI",    "XVII",    "XVIII",   "XIX",
		"XX",    "XXI",   "XXII",   "XXIII",   "XXIV",  "XXV",    "XXVI",   "XXVII",   "XXVIII",  "XXIX",
		"XXX",   "XXXI",  "XXXII",  "XXXIII",  "XXXIV", "XXXV",   "XXXVI",  "XXXVII",  "XXXVIII", "XXXIX"};

	return number > 0 && number < (int)(sizeof numerals / sizeof *numerals) ? constant(numerals[number])
	                                                                       : (sovb_string){0};
}

static sovb_string words(struct filling *filling, sovb_run run)
{
	return sovb_tokens_words(filling->tokens, run, filling->arena);
}

/*
 * "Kế hoạch số 22-KH/TU … triển khai thực hiện Nghị quyết số 57-NQ/TW năm 2026 trên địa bàn tỉnh", "Báo cáo triển khai Đề án 06
 * tháng 8/2025": the time of what is done, unless the body or the subject that follows shows that the words are the document's.
 */
static bool may_be_of_another(const sovb_mention *mention)
{
	bool done = mention->kind == SOVB_KIND_PARTIAL || mention->relation == SOVB_RELATION_IMPLEMENTS ||
	            mention->relation == SOVB_RELATION_GUIDES || mention->relation == SOVB_RELATION_CONTINUES ||
	            mention->relation == SOVB_RELATION_REVIEWS || mention->relation == SOVB_RELATION_MONITORS;

	return done && mention->issuer.first == mention->issuer.end && mention->title.first == mention->title.end;
}

/* A mark that no name has: at the end of a line, "Bộ. Chính trị" (but "TP. Hạ Long"), "Bộ - - Chính trị", "UBND'tỉnh". */
static bool is_speck_of_name(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];

	if (token->kind != SOVB_TOKEN_MARK || i == 0)
		return false;
	if (token->mark == '.')
		return token[-1].kind == SOVB_TOKEN_WORD && token[-1].end - token[-1].start > 2 && token[1].flags & SOVB_TOKEN_BLANK;
	if (token->mark == '-' && (token[-1].mark == '-' || token[1].mark == '-'))
		return true;
	return sovb_is_speck_of_line(tokens, i) || (token->mark == '\'' && !((token->flags | token[1].flags) & SOVB_TOKEN_BLANK));
}

/* name: room for it */
static sovb_string without_specks(struct filling *filling, sovb_run run, sovb_string name)
{
	sovb_run part = {run.first, run.first};
	char *text = sovb_arena_alloc(filling->arena, name.size + 1);
	size_t used = 0;

	if (!text)
		return (sovb_string){0};
	while (part.end <= run.end) {
		if (part.end < run.end && !is_speck_of_name(filling->tokens, part.end)) {
			part.end++;
			continue;
		}
		name = words(filling, part);
		if (used && name.size)
			text[used++] = ' ';
		if (name.size)
			memcpy(text + used, name.data, name.size);
		used += name.size;
		part.first = ++part.end;
	}
	text[used] = '\0';
	return (sovb_string){text, used};
}

/* The name of a body, without the specks that a scan left in it. */
static sovb_string body_words(struct filling *filling, sovb_run run)
{
	sovb_string name = words(filling, run);

	for (size_t i = run.first; i < run.end; i++)
		if (is_speck_of_name(filling->tokens, i))
			return without_specks(filling, run, name);
	return name;
}

static void fill_date(sovb_reference *out, struct filling *filling, const sovb_mention *mention)
{
	const sovb_date_scan *date = &mention->date;

	out->date = date->date;
	if (!date->date.year && !mention->year && !may_be_of_another(mention))
		out->date_part = mention->date_part;
	if (date->impossible)
		out->date_raw = words(filling, (sovb_run){date->first + sovb_token_is(filling->tokens, date->first, SOVB_WORD_NGAY),
		                                          date->end});
}

/* The documents that an alias stands for: the one that the subject tells is what is meant, several are candidates. */
static void fill_alias(sovb_reference *out, struct filling *filling, const sovb_alias *alias)
{
	sovb_string told = sovb_alias_by_subject(alias, out->title);
	size_t size = strlen(alias->keys);
	char *keys;

	if (told.size) {
		out->resolved = told;
		return;
	}
	if (!strchr(alias->keys, ' ')) {
		out->resolved = constant(alias->keys);
		return;
	}
	keys = sovb_arena_copy(filling->arena, alias->keys, size);
	for (size_t i = 0; keys && i < size; i++)
		if (keys[i] == ' ')
			keys[i] = '\n';
	out->candidates = (sovb_string){keys, keys ? size : 0};
}

/* The key of the law that a name stands for. */
static void fill_law(sovb_reference *out, struct filling *filling, const sovb_mention *law)
{
	sovb_date date = law->date.date.year ? law->date.date : out->date;
	char key[SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 1];
	char iso[SOVB_DATE_TEXT];
	size_t size = sovb_symbol_tail_text(key, law->number, law->tail);

	if (date.year) {
		key[size++] = '@';
		strcpy(key + size, sovb_date_iso(date, iso));
		size += strlen(iso);
	}
	out->resolved = sovb_arena_string(filling->arena, key, size);
}

static void fill_binding(sovb_reference *out, struct filling *filling, const sovb_mention *mention)
{
	int term = mention->term ? mention->term : mention->known_term;
	const sovb_alias *alias = NULL;

	if (mention->same >= 0)
		fill_law(out, filling, &filling->mentions->mention[mention->same]);
	else if (mention->plenum && mention->type)
		alias = sovb_alias_by_plenum(mention->type, mention->plenum, term);
	if (alias)
		fill_alias(out, filling, alias);
}

/* The bytes of an anchor; without what stands between its parts where it goes on in the next line of a cell. */
static sovb_string raw_of(const sovb_text *text, sovb_span norm, sovb_span bytes)
{
	const sovb_string words = {text->norm + norm.start, norm.end - norm.start}, raw = {text->bytes + bytes.start, bytes.end - bytes.start};

	return text->moved && memchr(raw.data, '|', raw.size) && !memchr(words.data, '|', words.size) ? words : raw;
}

static void fill(sovb_reference *out, struct filling *filling, const sovb_mention *mention)
{
	const sovb_text *text = filling->text;
	const sovb_span anchor = {filling->tokens->token[mention->anchor.first].start, mention->anchor_end};

	out->kind = mention->kind;
	out->anchor = source_span(filling, anchor.start, anchor.end);
	out->raw = raw_of(text, anchor, out->anchor);
	out->paragraph = paragraph_at(filling, out->anchor.start);
	out->anchor = in_file(filling, out->anchor);
	out->span = span_of(filling, (sovb_run){mention->first, mention->end});
	if (out->span.start > out->anchor.start)
		out->span.start = out->anchor.start;
	if (out->span.end < out->anchor.end)
		out->span.end = out->anchor.end;
	out->type = constant(mention->type);
	out->number = copy(filling, mention->number);
	out->year = mention->year;
	if (mention->tail->organ.size)
		out->organ = mention->tail->organ;
	if (mention->tail->text.size)
		out->symbol = symbol_text(filling, mention);
	if (mention->kind != SOVB_KIND_NUMBERED)
		out->name = words(filling, mention->anchor);
	fill_date(out, filling, mention);
	out->issuer = body_words(filling, mention->issuer);
	out->term = roman(mention->term);
	if (!mention->title_said)
		out->title = words(filling, mention->title);
	out->title_quoted = mention->title_quoted;
	out->pinpoint = words(filling, mention->pinpoint);
	out->relation = mention->relation;
	out->source = mention->source;
	out->attributes = mention->attributes;
	out->sentence = span_of(filling, mention->sentence);
	out->confidence = mention->confidence;
	fill_binding(out, filling, mention);
}

/* Behind the mentions of a window stands one for the last before it, of which nothing is known but that it is there. */
static void add_other_window(sovb_mentions *mentions)
{
	if (!sovb_array_reserve((void **)&mentions->mention, &mentions->capacity, mentions->count + 1, sizeof *mentions->mention,
	                        SOVB_MAX_REFERENCES + 1))
		mentions->failed = true;
	else
		mentions->mention[mentions->count] = (sovb_mention){.sentence = {SIZE_MAX, 0}, .source = SOVB_SOURCE_DOCUMENT, .tail = &sovb_no_tail};
}

sovb_status sovb_references_find(sovb_reference **out, size_t *count, bool *cut, const sovb_text *text,
                                 const sovb_tokens *tokens, const sovb_head *head, sovb_arena *arena, sovb_error *err)
{
	sovb_mentions mentions = {.arena = arena};
	struct filling filling = {.text = text, .tokens = tokens, .mentions = &mentions, .arena = arena};
	sovb_status status = SOVB_OK;

	*out = NULL;
	*count = 0;
	sovb_met_symbols_begin(tokens->symbols, tokens->lexicon);
	sovb_mentions_find(&mentions, tokens, head);
	if (head->follows && !mentions.failed)
		add_other_window(&mentions);
	if (mentions.failed) {
		status = sovb_no_memory(err);
		goto done;
	}
	sovb_mentions_set_sentences(&mentions, tokens);
	sovb_mentions_share(&mentions, tokens);
	sovb_mentions_find_days(&mentions, tokens);
	sovb_notes_qualify(&mentions, tokens);
	sovb_mentions_relate(&mentions, tokens, head);
	sovb_notes_relate(&mentions, tokens, head);
	sovb_mentions_bind(&mentions, tokens);
	if (mentions.failed) {
		status = sovb_no_memory(err);
		goto done;
	}
	*out = sovb_arena_array(arena, mentions.count + 1, sizeof **out);
	for (size_t i = 0; *out && i < mentions.count; i++)
		fill(&(*out)[i], &filling, &mentions.mention[i]);
	if (sovb_arena_failed(arena)) {
		*out = NULL;
		status = sovb_no_memory(err);
		goto done;
	}
	*count = mentions.count;
	*cut = mentions.cut;
done:
	sovb_mentions_fini(&mentions);
	return status;
}

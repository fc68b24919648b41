#include "met_symbols.h"

#include <stdlib.h>
#include <string.h>

#include "hash.h"

#define SLOTS 1024
#define WRITTEN_MAX 32 /* bytes of a tail that is remembered */
#define NAMES 256
#define NAME_MAX 48    /* bytes of a body's name that is remembered */
#define LETTERS_MAX 80 /* of its organ and its text put in order, with their ends */

const sovb_symbol_tail sovb_no_tail = {.type = "", .organ = {"", 0}, .text = {"", 0}, .confidence = 1};

/* A tail as written. */
struct slot {
	uint64_t hash;                /* of what is written and the context; 0: free */
	const sovb_symbol_tail *lent; /* how it is read, in the arena … */
	unsigned reading;             /* … of this reading */
	uint8_t size;                 /* of what is written */
	uint8_t context;
	uint8_t taken; /* bytes that are of the symbol; 0: there is none */
	char written[WRITTEN_MAX];
};

/* How it is read. */
struct kept {
	sovb_symbol_tail tail; /* its strings are in `letters` */
	char letters[LETTERS_MAX];
};

/* A body by the name as written. */
struct name {
	uint64_t hash; /* 0: free */
	const sovb_issuer_fact *issuer;
	uint8_t size;
	char written[NAME_MAX];
};

/* Two slots that differ in their last bit are for the same hashes. */
struct sovb_met_symbols {
	const sovb_lexicon *lexicon; /* by which all was read */
	unsigned reading;
	struct slot slot[SLOTS];
	struct kept kept[SLOTS]; /* of the slot of the same number */
	struct name name[NAMES];
};

sovb_met_symbols *sovb_met_symbols_new(void)
{
	return calloc(1, sizeof(sovb_met_symbols));
}

void sovb_met_symbols_free(sovb_met_symbols *symbols)
{
	free(symbols);
}

void sovb_met_symbols_begin(sovb_met_symbols *symbols, const sovb_lexicon *lexicon)
{
	if (!symbols)
		return;
	if (symbols->lexicon != lexicon)
		memset(symbols, 0, sizeof *symbols);
	symbols->lexicon = lexicon;
	symbols->reading++;
}

/* ---- tails ---- */

/* Copy a tail and its strings, which take organ.size + text.size + 2 bytes of `letters`. */
static void copy_tail(sovb_symbol_tail *to, char *letters, const sovb_symbol_tail *from)
{
	*to = *from;
	memcpy(letters, from->organ.data, from->organ.size);
	letters[from->organ.size] = '\0';
	to->organ.data = letters;
	letters += from->organ.size + 1;
	memcpy(letters, from->text.data, from->text.size);
	letters[from->text.size] = '\0';
	to->text.data = letters;
}

static const sovb_symbol_tail *keep_tail(const sovb_symbol_tail *tail, sovb_arena *arena)
{
	sovb_symbol_tail *kept = sovb_arena_alloc(arena, sizeof *kept + tail->organ.size + tail->text.size + 2);

	if (kept)
		copy_tail(kept, (char *)(kept + 1), tail);
	return kept;
}

/* The tail of a symbol whose text in order (or as written) is given; lends of both. */
static sovb_symbol_tail tail_of(const sovb_symbol *symbol, const char *text, bool as_written)
{
	const sovb_type_fact *type = symbol->type[0] ? sovb_type_by_symbol(symbol->type, strlen(symbol->type)) : NULL;
	char number[SOVB_SYMBOL_MAX];
	size_t digits = as_written ? strlen(symbol->number) : sovb_symbol_number(number, symbol->number);

	return (sovb_symbol_tail){.type = type ? type->symbol : "",
	                          .organ = {symbol->organ, strlen(symbol->organ)},
	                          .text = {text + digits, strlen(text + digits)},
	                          .confidence = 1,
	                          .year = symbol->year,
	                          .party = symbol->party,
	                          .as_written = as_written};
}

const sovb_symbol_tail *sovb_symbol_tail_in_order(const sovb_symbol_tail *tail, bool party, sovb_arena *arena)
{
	sovb_symbol symbol = {.number = "10", .year = tail->year, .party = party};
	char text[SOVB_SYMBOL_MAX];
	sovb_symbol_tail ordered;

	if (!tail->as_written && tail->party == party)
		return tail;
	strcpy(symbol.type, tail->type);
	memcpy(symbol.organ, tail->organ.data, tail->organ.size);
	sovb_symbol_text(text, &symbol);
	ordered = tail_of(&symbol, text, false);
	ordered.confidence = tail->confidence;
	return keep_tail(&ordered, arena);
}

size_t sovb_symbol_tail_text(char *out, const char *number, const sovb_symbol_tail *tail)
{
	size_t used = tail->as_written ? strlen(number) : sovb_symbol_number(out, number);

	if (tail->as_written)
		memcpy(out, number, used);
	memcpy(out + used, tail->text.data, tail->text.size);
	out[used += tail->text.size] = '\0';
	return used;
}

/* ---- what is written ---- */

/* Bytes of the dash at text[at]: ASCII, or one of U+2010 to U+2015; or of a slash.  0 when there is none. */
static size_t separator(const char *text, size_t size, size_t at)
{
	if (at >= size)
		return 0;
	if (text[at] == '-' || text[at] == '/')
		return 1;
	return size - at > 3 && (unsigned char)text[at] == 0xE2 && (unsigned char)text[at + 1] == 0x80 &&
	       ((unsigned char)text[at + 2] & 0xF8) == 0x90 ? 3 : 0;
}

/* A separator with one blank at most on either side: its bytes, or 0. */
static size_t loose_separator(const char *text, size_t size, size_t at)
{
	size_t before = at < size && text[at] == ' ';
	size_t length = separator(text, size, at + before);

	if (!length)
		return 0;
	return before + length + (at + before + length < size && text[at + before + length] == ' ');
}

/* What the letters and numbers of a tail are written with: ASCII, letters of Vietnamese (in all their bytes), "&". */
static inline bool is_of_code(uint32_t c)
{
	return (c | 0x20) - 'a' < 26 || c - '0' < 10 || c == '&' || (c >= 0x80 && c <= 0xBF) || (c >= 0xC3 && c <= 0xC6) || c == 0xE1;
}

/* A word behind a blank, or what no number goes on with. */
static bool is_end_behind_blank(uint32_t c)
{
	return (c | 0x20) - 'a' < 26 || (c >= 0xC3 && c <= 0xC6) || c == 0xE1 || c == '(';
}

/* "31/KH UBND", "05-NQ ĐU": two capitals, with which a symbol that lost its separator may go on. */
static bool is_code_behind_blank(const char *text, size_t size, size_t at)
{
	static const char stroke[] = "Đ";
	bool d = size - at > sizeof stroke && memcmp(text + at, stroke, sizeof stroke - 1) == 0;

	if (!d && (unsigned char)(text[at] - 'A') >= 26)
		return false;
	at += d ? sizeof stroke - 1 : 1;
	return at < size && (unsigned char)(text[at] - 'A') < 26;
}

/* The end of the tail that begins at text[at]; at when it is not plainly written or what follows has to be looked at. */
static size_t plain_end(const char *text, size_t size, size_t at)
{
	size_t most = size - at > WRITTEN_MAX ? at + WRITTEN_MAX : size;
	unsigned char letters = 0;
	size_t end = at;
	size_t start;

	do {
		end += loose_separator(text, size, end);
		for (start = end; end < most && is_of_code((unsigned char)text[end]); end++)
			letters |= (unsigned char)text[end] & 0xC0;
	} while (end > start && loose_separator(text, size, end));
	if (end == start || end >= most || end + 1 >= size || text[end - 1] == '&')
		return at;
	switch (text[end]) {
	case ';': /* maybe of "&amp;" */
		return memchr(text + at, '&', end - at) ? at : end;
	case ',':
	case ')':
	case ':':
	case '"':
	case ']':
	case '\n':
		return end;
	case '.':
		return text[end + 1] == ' ' || text[end + 1] == '\n' ? end : at;
	case ' ':
	case '\t': /* a word behind digits may be the kind of document, digits behind letters the term of the National Assembly */
		if (sovb_symbol_lost_ampersand(text, size, end) || text[end + 1] == '&')
			return at;
		if (end + 2 < size && text[end + 1] == 'r' && (text[end + 2] == '-' || text[end + 2] == '/')) /* "TT r-SNV" */
			return at;
		return letters && is_end_behind_blank((unsigned char)text[end + 1]) && !is_code_behind_blank(text, size, end + 1) ? end : at;
	case (char)0xC2: /* no-break space */
		return letters && end + 2 < size && (unsigned char)text[end + 1] == 0xA0 && is_end_behind_blank((unsigned char)text[end + 2]) ? end : at;
	default:
		return at;
	}
}

/* ---- scanning ---- */

/* Read anew; *tail lends from *scan. */
static bool scan_anew(sovb_symbol_scan *scan, sovb_symbol_tail *tail, const sovb_tokens *tokens, size_t start,
                      sovb_symbol_context context)
{
	if (!sovb_symbol_scan_at(scan, tokens->text, tokens->size, start, context, tokens->lexicon))
		return false;
	*tail = tail_of(&scan->symbol, scan->text, scan->as_written);
	tail->confidence = scan->confidence;
	return true;
}

static bool scan_unmet(sovb_numbered *out, const sovb_tokens *tokens, size_t start, sovb_symbol_context context,
                       sovb_arena *arena)
{
	sovb_symbol_scan scan;
	sovb_symbol_tail tail;

	if (!scan_anew(&scan, &tail, tokens, start, context))
		return false;
	memcpy(out->number, scan.symbol.number, sizeof out->number);
	out->end = (uint32_t)scan.end;
	out->tail = keep_tail(&tail, arena);
	return out->tail != NULL;
}

/* What of a text is looked for. */
struct wanted {
	const char *written;
	size_t size;
	sovb_symbol_context context;
	uint64_t hash;
};

static bool is_wanted(const struct slot *slot, const struct wanted *wanted)
{
	return slot->hash == wanted->hash && slot->size == wanted->size && slot->context == wanted->context &&
	       memcmp(slot->written, wanted->written, wanted->size) == 0;
}

/* Read what is in neither of two slots into the one that was used longer ago; NULL when it does not fit. */
static struct slot *fill_slot(sovb_met_symbols *symbols, size_t at, const sovb_tokens *tokens, const sovb_token *digits,
                              const struct wanted *wanted)
{
	sovb_symbol_tail tail = sovb_no_tail;
	sovb_symbol_scan scan;
	bool found = scan_anew(&scan, &tail, tokens, digits->start, wanted->context);
	struct slot *slot;

	if (tail.organ.size + tail.text.size + 2 > LETTERS_MAX)
		return NULL;
	at ^= symbols->slot[at ^ 1].reading < symbols->slot[at].reading;
	slot = &symbols->slot[at];
	*slot = (struct slot){.hash = wanted->hash,
	                      .size = (uint8_t)wanted->size,
	                      .context = (uint8_t)wanted->context,
	                      .taken = found ? (uint8_t)(scan.end - digits->end) : 0};
	memcpy(slot->written, wanted->written, wanted->size);
	copy_tail(&symbols->kept[at].tail, symbols->kept[at].letters, &tail);
	return slot;
}

/* The slot of what is wanted; NULL when it cannot have one. */
static struct slot *find_slot(sovb_met_symbols *symbols, const sovb_tokens *tokens, const sovb_token *digits,
                              const struct wanted *wanted)
{
	size_t at = wanted->hash >> 32 & (SLOTS - 1);

	if (is_wanted(&symbols->slot[at], wanted))
		return &symbols->slot[at];
	if (is_wanted(&symbols->slot[at ^ 1], wanted))
		return &symbols->slot[at ^ 1];
	return fill_slot(symbols, at, tokens, digits, wanted);
}

bool sovb_numbered_scan(sovb_numbered *out, const sovb_tokens *tokens, size_t i, sovb_symbol_context context,
                        sovb_arena *arena)
{
	const sovb_token *digits = sovb_token_at(tokens, i);
	size_t count = digits->end - digits->start;
	sovb_met_symbols *symbols = tokens->symbols;
	struct wanted wanted = {.written = tokens->text + digits->end, .context = context};
	struct slot *slot = NULL;

	if (symbols && count <= SOVB_SYMBOL_DIGITS && loose_separator(tokens->text, tokens->size, digits->end))
		wanted.size = plain_end(tokens->text, tokens->size, digits->end) - digits->end;
	if (wanted.size) {
		wanted.hash = sovb_hash_words(context + 1, wanted.written, wanted.size) | 1;
		slot = find_slot(symbols, tokens, digits, &wanted);
	}
	if (!slot)
		return scan_unmet(out, tokens, digits->start, context, arena);
	if (slot->reading != symbols->reading) {
		slot->lent = slot->taken ? keep_tail(&symbols->kept[slot - symbols->slot].tail, arena) : NULL;
		slot->reading = symbols->reading;
	}
	memcpy(out->number, tokens->text + digits->start, count);
	out->number[count] = '\0';
	out->end = digits->end + slot->taken;
	out->tail = slot->lent;
	return out->tail != NULL;
}

/* ---- names of bodies ---- */

const sovb_issuer_fact *sovb_met_issuer(const sovb_tokens *tokens, size_t first, size_t end)
{
	const char *written = tokens->text + tokens->token[first].start;
	size_t size = tokens->token[end - 1].end - tokens->token[first].start;
	struct name *name;
	uint64_t hash;

	if (!tokens->symbols || size > NAME_MAX)
		return sovb_issuer_by_name(written, size);
	hash = sovb_hash_words(0, written, size) | 1;
	name = &tokens->symbols->name[hash >> 32 & (NAMES - 1)];
	if (name->hash != hash || name->size != size || memcmp(name->written, written, size) != 0) {
		*name = (struct name){.hash = hash, .issuer = sovb_issuer_by_name(written, size), .size = (uint8_t)size};
		memcpy(name->written, written, size);
	}
	return name->issuer;
}

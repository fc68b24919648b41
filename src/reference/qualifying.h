/*
 * The words behind the anchor of a mention while they are read: first what qualifies it (qualifier.c), then its subject (title.c).
 */
#ifndef SOVB_QUALIFYING_H
#define SOVB_QUALIFYING_H

#include "mention.h"

/* The words behind an anchor. */
typedef struct sovb_qualifying {
	const sovb_tokens *tokens;
	sovb_mention *mention;
	size_t at;
	bool dated; /* a day that nobody can read was passed over */
} sovb_qualifying;

static inline bool sovb_qualifying_breaks(const sovb_qualifying *reading, size_t i)
{
	return sovb_token_is_break(reading->tokens, i);
}

static inline bool sovb_qualifying_word(const sovb_qualifying *reading, size_t i, sovb_word word)
{
	return sovb_token_goes_on_with(reading->tokens, i, word);
}

static inline bool sovb_qualifying_mark(const sovb_qualifying *reading, size_t i, char mark)
{
	return sovb_token_is_mark(reading->tokens, i, mark);
}

/* "của Bộ Chính trị", "Kết luận của Bộ Chính trị" with the kind said again, "nêu trên của Thủ tướng Chính phủ". */
bool sovb_qualifying_issuer(sovb_qualifying *reading);

/* May the body named by tokens [first, end) use the mention's symbol? */
bool sovb_qualifying_uses_symbol(const sovb_qualifying *reading, size_t first, size_t end);

/* Does a subject without quotes begin here? */
bool sovb_title_starts(const sovb_qualifying *reading, size_t at);

/* The subject that begins where the qualifiers end, with the day and the body that its own words tell. */
void sovb_title_read(sovb_qualifying *reading);

#endif

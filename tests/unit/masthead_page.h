/*
 * A first page, read and compared with what it should say.  Include behind cmocka.h.
 */
#ifndef SOVB_TESTS_MASTHEAD_PAGE_H
#define SOVB_TESTS_MASTHEAD_PAGE_H

#include <stdlib.h>
#include <string.h>

#include "masthead.h"

/* What the first page should say; NULL: nothing. */
struct expected {
	const char *symbol;
	const char *type;
	const char *date;
	const char *place;
	const char *issuer;
	const char *title;
};

/* A text being read, with everything that its masthead refers to. */
struct page {
	sovb_lexicon *lexicon;
	sovb_tokens tokens;
	sovb_arena arena;
	sovb_masthead masthead;
};

#define ARENA_BYTES ((size_t)1 << 24)

static inline void read_page(struct page *page, const char *text, size_t size, bool hard_lines)
{
	sovb_error err;

	*page = (struct page){.lexicon = sovb_lexicon_new()};
	assert_non_null(page->lexicon);
	sovb_arena_init(&page->arena, ARENA_BYTES);
	assert_true(sovb_tokens_read(&page->tokens, page->lexicon, text, size, hard_lines));
	assert_int_equal(sovb_masthead_read(&page->masthead, &page->tokens, &page->arena, &err), SOVB_OK);
}

static inline void close_page(struct page *page)
{
	sovb_tokens_fini(&page->tokens);
	sovb_arena_fini(&page->arena);
	sovb_lexicon_free(page->lexicon);
}

static inline void expect_field(const char *text, const char *field, sovb_string got, const char *want)
{
	bool same = want ? got.data && got.size == strlen(want) && memcmp(got.data, want, got.size) == 0 : !got.data;

	if (!same)
		fail_msg("%s: want \"%s\", got \"%.*s\" in:\n%s", field, want ? want : "(none)",
		         got.data ? (int)got.size : 6, got.data ? got.data : "(none)", text);
}

static inline void expect(const char *text, bool hard_lines, struct expected want)
{
	struct page page;
	const sovb_identity *got = &page.masthead.identity;
	char day[SOVB_DATE_TEXT];

	read_page(&page, text, strlen(text), hard_lines);
	assert_true(page.masthead.found);
	expect_field(text, "symbol", got->symbol, want.symbol);
	expect_field(text, "type", got->type, want.type);
	expect_field(text, "place", got->place, want.place);
	expect_field(text, "issuer", got->issuer, want.issuer);
	expect_field(text, "title", got->title, want.title);
	assert_string_equal(sovb_date_iso(got->date, day), want.date ? want.date : "");
	close_page(&page);
}

/* A file of print: a line end is only a line end. */
static inline void expect_txt(const char *text, struct expected want)
{
	expect(text, false, want);
}

/* A Word file: one paragraph a line, the left cell before the right one. */
static inline void expect_docx(const char *text, struct expected want)
{
	expect(text, true, want);
}

/* A text that begins with no first page. */
static inline void expect_none(const char *text)
{
	struct page page;

	read_page(&page, text, strlen(text), false);
	assert_false(page.masthead.found);
	assert_null(page.masthead.identity.symbol.data);
	close_page(&page);
}

#endif

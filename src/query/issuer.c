#include "issuer.h"

#include <string.h>

#include "body_name.h"
#include "buffer.h"
#include "bytes.h"
#include "facts.h"
#include "identity.h"
#include "places.h"
#include "utf8.h"
#include "words.h"

#define NAME_ROOM 1024
#define NAMES_MEMORY ((size_t)1 << 20) /* of two names */

bool sovb_issuer_is_masthead(sovb_string issuer)
{
	for (size_t at = 0; at < issuer.size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, issuer.data + at, issuer.size - at);
		if (sovb_is_letter(c) && !sovb_is_upper(c))
			return false;
	}
	return true;
}

/* The words of a text, folded, a blank before and behind each. */
static sovb_string folded_words(sovb_string text, sovb_arena *arena)
{
	sovb_words words = sovb_words_of(text);
	sovb_buffer out = SOVB_BUFFER_INIT(SIZE_MAX);
	sovb_string kept;
	sovb_word word;

	sovb_buffer_append_char(&out, ' ');
	while (sovb_words_next(&words, &word)) {
		sovb_buffer_append_text(&out, word.folded);
		sovb_buffer_append_char(&out, ' ');
	}
	arena->failed = arena->failed || out.status != SOVB_OK;
	kept = sovb_arena_string(arena, out.data, out.size);
	sovb_buffer_fini(&out);
	return kept;
}

/* Does the masthead have every word of the name? */
static bool holds_words(sovb_string masthead, sovb_string name)
{
	const char *end = name.data + name.size;

	for (const char *word = name.data; word + 1 < end;) {
		const char *behind = (const char *)memchr(word + 1, ' ', (size_t)(end - word - 1)) + 1;

		if (!memmem(masthead.data, masthead.size, word, (size_t)(behind - word)))
			return false;
		word = behind - 1;
	}
	return true;
}

/* The fact of the body that a first page names last; what is known of the words before the body that it works for. */
static const sovb_issuer_fact *lowest_body(sovb_string masthead)
{
	const sovb_issuer_fact *head = sovb_issuer_head(masthead);
	char name[NAME_ROOM];
	size_t size = sovb_issuer_canonical(name, sizeof name, masthead);
	const sovb_issuer_fact *above = head ? NULL : sovb_issuer_by_name(name, size);
	const char *at = above ? sovb_name_find(name, above->phrase, NULL) : NULL;

	return at && at > name ? sovb_issuer_by_name(name, (size_t)(at - name)) : head;
}

/* An office's first page has above it the body that it works for ("TỈNH ỦY … / VĂN PHÒNG"), and is not that body's. */
static bool is_office_of(sovb_string masthead, sovb_string issuer)
{
	const sovb_issuer_fact *office = lowest_body(masthead);
	const sovb_issuer_fact *body = sovb_issuer_head(issuer);
	const sovb_organ_fact *organ = body ? sovb_issuer_organ(body) : NULL;

	return office && organ && sovb_organ_belongs_to(sovb_issuer_organ(office), organ->symbol);
}

bool sovb_issuer_name_make(sovb_issuer_name *out, sovb_string issuer, sovb_string canonical, sovb_arena *arena)
{
	char text[SOVB_BODIES_MAX], name[NAME_ROOM];
	const sovb_string folded = {name, sovb_name_fold(name, sizeof name, issuer.data, issuer.size)};

	*out = (sovb_issuer_name){.written = issuer, .is_masthead = sovb_issuer_is_masthead(issuer)};
	if (!canonical.data)
		canonical = sovb_issuer_words(issuer, arena);
	if (!canonical.data)
		return false;
	out->bodies =
	    sovb_arena_string(arena, text, sovb_issuer_bodies_of(text, sizeof text, issuer, folded, canonical));
	/* Without the words that every committee has. */
	out->words = folded_words(canonical, arena);
	if (out->is_masthead)
		out->masthead = folded_words(issuer, arena);
	if (folded.size) {
		out->is_centre = out->is_masthead && sovb_name_begins(name, "ban chấp hành trung ương");
		out->is_of_centre = sovb_name_begins(name, "bộ chính trị") || sovb_name_begins(name, "ban bí thư");
	}
	return !sovb_arena_failed(arena);
}

/* Does the first page of one name the other? */
static bool masthead_fits(const sovb_issuer_name *masthead, const sovb_issuer_name *name)
{
	/* The first page of what the Politburo and the Secretariat issue has the Central Committee (36-HD/VPTW). */
	if (masthead->is_centre && name->is_of_centre)
		return true;
	return masthead->is_masthead && name->words.size > 1 && holds_words(masthead->masthead, name->words) &&
	       !is_office_of(masthead->written, name->written);
}

/* "TÀI CHÍNH": a first page that lost the word before ("SỞ"), which names no body without it. */
static bool is_rest_of(const sovb_issuer_name *masthead, const sovb_issuer_name *name)
{
	size_t size = masthead->words.size;

	return masthead->is_masthead && size > 2 && size < name->words.size &&
	       memcmp(name->words.data + name->words.size - size, masthead->words.data, size) == 0 &&
	       memchr(masthead->words.data + 1, ' ', size - 2) && !sovb_issuer_head(masthead->written);
}

bool sovb_issuer_names_fit(const sovb_issuer_name *a, const sovb_issuer_name *b)
{
	return sovb_bodies_compatible(a->bodies, b->bodies) || masthead_fits(a, b) || masthead_fits(b, a) || is_rest_of(a, b) ||
	       is_rest_of(b, a);
}

bool sovb_issuers_fit(sovb_string a, sovb_string b)
{
	sovb_issuer_name a_name, b_name;
	sovb_arena once;
	bool fit;

	if (!a.size || !b.size || sovb_string_equal(a, b))
		return true;
	sovb_arena_init(&once, NAMES_MEMORY);
	fit = sovb_issuer_name_make(&a_name, a, (sovb_string){0}, &once) &&
	      sovb_issuer_name_make(&b_name, b, (sovb_string){0}, &once) &&
	      sovb_issuer_names_fit(&a_name, &b_name);
	sovb_arena_fini(&once);
	return fit;
}

sovb_string sovb_issuer_words(sovb_string issuer, sovb_arena *arena)
{
	char canonical[NAME_ROOM];

	return sovb_arena_string(arena, canonical, sovb_issuer_canonical(canonical, sizeof canonical, issuer));
}

#include "issuer.h"

#include <string.h>

#include "facts.h"
#include "identity.h"
#include "places.h"
#include "utf8.h"
#include "words.h"

#define NAME_ROOM 1024

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

/* Does the masthead have every word of the name? */
static bool holds_words(sovb_string masthead, sovb_string name)
{
	sovb_words words = sovb_words_of(name);
	sovb_word wanted, word;

	while (sovb_words_next(&words, &wanted)) {
		sovb_words all = sovb_words_of(masthead);
		bool found = false;

		while (!found && sovb_words_next(&all, &word))
			found = strcmp(word.folded, wanted.folded) == 0;
		if (!found)
			return false;
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

/* The name is canonical: without the words that every committee has. */
static bool masthead_fits(sovb_string masthead, sovb_string issuer)
{
	char name[NAME_ROOM];
	size_t size = sovb_issuer_canonical(name, sizeof name, issuer);

	return size && holds_words(masthead, (sovb_string){name, size}) && !is_office_of(masthead, issuer);
}

/* The first page of what the Politburo and the Secretariat issue has the Central Committee (36-HD/VPTW). */
static bool is_central_masthead(sovb_string masthead, sovb_string issuer)
{
	static const char *const bodies[] = {"bộ chính trị", "ban bí thư"};
	char name[NAME_ROOM];

	if (!sovb_issuer_is_masthead(masthead) ||
	    !sovb_name_fold(name, sizeof name, masthead.data, masthead.size) ||
	    !sovb_name_begins(name, "ban chấp hành trung ương") ||
	    !sovb_name_fold(name, sizeof name, issuer.data, issuer.size))
		return false;
	return sovb_name_begins(name, bodies[0]) || sovb_name_begins(name, bodies[1]);
}

bool sovb_issuers_fit(sovb_string a, sovb_string b)
{
	if (sovb_issuers_compatible(a, b) || is_central_masthead(a, b) || is_central_masthead(b, a))
		return true;
	if (sovb_issuer_is_masthead(a) && masthead_fits(a, b))
		return true;
	return sovb_issuer_is_masthead(b) && masthead_fits(b, a);
}

size_t sovb_issuer_weight(sovb_string issuer)
{
	char canonical[NAME_ROOM];

	return sovb_issuer_canonical(canonical, sizeof canonical, issuer);
}

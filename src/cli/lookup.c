#include "lookup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout.h"
#include "say.h"

char *lookup_join(int count, char **words)
{
	size_t size = 1;
	char *joined, *at;

	for (int i = 0; i < count; i++)
		size += strlen(words[i]) + 1;
	joined = malloc(size);
	if (!joined) {
		say_error(_("out of memory"));
		return NULL;
	}
	at = joined;
	*at = '\0';
	for (int i = 0; i < count; i++) {
		if (i)
			*at++ = ' ';
		at = stpcpy(at, words[i]);
	}
	return joined;
}

static int find(lookup *l, session *s, const char *symbol, bool counted)
{
	sovb_error err;
	sovb_status found = counted ? sovb_register_find(&l->entries, l->store, symbol, &err)
	                            : sovb_register_find_uncounted(&l->entries, l->store, symbol, &err);

	if (found != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (l->entries->count)
		return EXIT_DONE;
	say_note(s->set.quiet, _("%s: not in the register, neither held nor cited"), symbol);
	return EXIT_NOTHING;
}

int lookup_open(lookup *l, session *s, int count, char **words, bool counted)
{
	char *symbol = lookup_join(count, words);
	int status = EXIT_FAILED;

	*l = (lookup){0};
	if (symbol)
		status = session_open(s, &l->store);
	if (status == EXIT_DONE)
		status = find(l, s, symbol, counted);
	free(symbol);
	return status;
}

void lookup_close(lookup *l)
{
	sovb_entries_free(l->entries);
	sovb_store_close(l->store);
}

void lookup_heading(const session *s, const sovb_entry *entry)
{
	char date[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD, entry->symbol);
	if (entry->date.year)
		printf("  %s", sovb_date_local(entry->date, date));
	if (entry->issuer.size) {
		fputs("  ", stdout);
		layout_string(entry->issuer);
	}
}

#include <stdio.h>

#include "command.h"
#include "records.h"
#include "say.h"

static void on_damage(void *context, const sovb_error *damage)
{
	session_fail(context, NULL, damage);
}

static int tell(session *s, const char *index, const sovb_check_summary *summary)
{
	bool whole = summary->damages == 0;

	if (s->printer)
		record_check(s->printer, index, summary);
	else if (whole)
		printf(_("%s: whole, %zu documents looked at\n"), index, summary->documents);
	else
		printf(_("%s: damaged, %zu faults; delete it and run \"sovb index\" again\n"), index, summary->damages);
	return whole ? EXIT_DONE : EXIT_FAILED;
}

static int run(session *s, int count, char **words)
{
	const char *index = session_index(s);
	sovb_check_summary summary;
	sovb_error err;

	(void)count;
	(void)words;
	if (!index)
		return EXIT_FAILED;
	if (sovb_register_check(index, on_damage, s, &summary, &err) != SOVB_OK) {
		session_fail(s, NULL, &err);
		return EXIT_FAILED;
	}
	return tell(s, index, &summary);
}

const command command_check = {
    .name = "check",
    .about = N_("whether the index is whole"),
    .details = N_("Every record is read, and what it is found by is compared with it; damage is named."),
    .least = 0,
    .most = 0,
    .run = run,
};

#include "citations.h"
#include "command.h"
#include "options.h"

static int run(session *s, int count, char **words)
{
	static const citations_side side = {sovb_register_cites, false, N_("no mention by it found")};

	return citations_run(s, &side, count, words);
}

const command command_cites = {
    .name = "cites",
    .arguments = N_("SYMBOL"),
    .about = N_("which documents it mentions, with the words"),
    .takes = TAKES(RELATION) | TAKES_PERIOD | TAKES(QUOTES) | TAKES_PAGE,
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};

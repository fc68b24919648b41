#include <stdio.h>

#include "command.h"
#include "files.h"
#include "options.h"
#include "records.h"

static int print_text(session *s, const sovb_document *doc, void *context)
{
	sovb_string text = sovb_document_text(doc);

	(void)context;
	if (s->printer)
		record_text(s->printer, doc);
	else
		fwrite(text.data, 1, text.size, stdout);
	return EXIT_DONE;
}

static int run(session *s, int count, char **words)
{
	return files_each(s, count, words, print_text, NULL);
}

const command command_text = {
    .name = "text",
    .arguments = N_("FILE…"),
    .about = N_("the plain UTF-8 text of files, to which positions refer"),
    .details = N_("A UTF-8 TXT file is printed byte for byte; any other file one paragraph a line."),
    .takes = TAKES_READING | TAKES_ISOLATION,
    .least = 1,
    .most = WORDS_ANY,
    .verbatim = true,
    .run = run,
};

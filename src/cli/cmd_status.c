#include <stdio.h>

#include "command.h"
#include "layout.h"
#include "records.h"

#define LABEL_COLUMNS 22

static void put_count(const session *s, const char *label, size_t count)
{
	layout_padded(&s->term, STYLE_DIM, layout_of(label), LABEL_COLUMNS);
	printf("%zu\n", count);
}

static void put_status(const session *s, const sovb_register_status *status)
{
	layout_padded(&s->term, STYLE_DIM, layout_of(_("index")), LABEL_COLUMNS);
	layout_string(layout_of(s->index));
	putchar('\n');
	put_count(s, _("format"), status->format);
	put_count(s, _("files"), status->files);
	put_count(s, _("files not read"), status->failed);
	put_count(s, _("references"), status->references);
	put_count(s, _("document numbers"), status->symbols);
	if (status->book_rows)
		put_count(s, _("rows of books"), status->book_rows);
}

/* A line a file: the reason names it. */
static int put_failed(session *s, sovb_store *store)
{
	sovb_failed_files *failed;
	sovb_error err;

	if (sovb_register_failed(&failed, store, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	for (size_t i = 0; i < failed->count; i++) {
		const sovb_error *why = &failed->file[i].error;
		char text[3 * SOVB_ERROR_WORD_MAX];

		if (s->printer)
			record_failure(s->printer, failed->file[i].path.data, why, s->lang);
		else
			puts(sovb_error_text(why, s->lang, text, sizeof text));
	}
	sovb_failed_files_free(failed);
	return EXIT_DONE;
}

static int put_counts(session *s, sovb_store *store)
{
	sovb_register_status found;
	sovb_error err;

	if (sovb_register_status_get(&found, store, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (s->printer)
		record_status(s->printer, s->index, &found);
	else
		put_status(s, &found);
	return EXIT_DONE;
}

static int run(session *s, int count, char **words)
{
	sovb_store *store;
	int status = session_open(s, &store);

	(void)count;
	(void)words;
	if (status != EXIT_DONE)
		return status;
	status = s->set.failed ? put_failed(s, store) : put_counts(s, store);
	sovb_store_close(store);
	return status;
}

const command command_status = {
    .name = "status",
    .about = N_("what the index holds"),
    .takes = TAKES(FAILED),
    .least = 0,
    .most = 0,
    .run = run,
};

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "environment.h"
#include "language.h"
#include "options.h"
#include "progress.h"
#include "records.h"
#include "say.h"

/* The signal that asked to stop; a handler has nothing else to write to. */
static volatile sig_atomic_t stopped_by;

static void note_signal(int number)
{
	stopped_by = number;
}

/* The first signal finishes the file and commits; a second one ends at once. */
static void catch_signals(void)
{
	struct sigaction action = {.sa_handler = note_signal, .sa_flags = (int)SA_RESETHAND};

	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
}

typedef struct job {
	session *s;
	progress bar;
	bool partly; /* a part of a file was not read */
} job;

static void on_file(void *context, const char *path, sovb_index_outcome outcome, const sovb_error *err,
		    size_t done, size_t total)
{
	job *j = context;

	if (outcome == SOVB_INDEX_FAILED && err) {
		progress_hide(&j->bar);
		session_fail(j->s, path, err);
	}
	progress_show(&j->bar, done, total);
}

static void on_notice(void *context, const char *path, const sovb_error *notice)
{
	char text[3 * SOVB_ERROR_WORD_MAX];
	job *j = context;

	progress_hide(&j->bar);
	if (notice->status == SOVB_OK) {
		say_note(j->s->set.quiet, "%s", sovb_error_text(notice, j->s->lang, text, sizeof text));
		return;
	}
	session_fail(j->s, path, notice);
	j->partly = true;
}

static bool should_stop(void *context)
{
	(void)context;
	return stopped_by != 0;
}

/* Make the folders that the index will stand in. */
static bool make_parents(const char *path)
{
	bool made = environment_make_parents(path);

	if (!made)
		say_error(_("%s: the folder of the index cannot be made (%s)"), path, language_reason(errno));
	return made;
}

static void print_summary(session *s, const sovb_index_summary *summary)
{
	const size_t *count = summary->count;

	if (s->printer) {
		record_summary(s->printer, summary);
		return;
	}
	if (s->set.quiet)
		return;
	printf(_("%zu added, %zu updated, %zu unchanged, %zu removed, %zu failed\n"), count[SOVB_INDEX_ADDED],
	       count[SOVB_INDEX_UPDATED], count[SOVB_INDEX_UNCHANGED], count[SOVB_INDEX_REMOVED],
	       count[SOVB_INDEX_FAILED]);
}

/* "2/8" */
static bool read_shard(sovb_index_options *options, const char *text)
{
	char end;

	if (!text)
		return true;
	if (strspn(text, "0123456789/") == strlen(text) &&
	    sscanf(text, "%9u/%9u%c", &options->shard, &options->shard_count, &end) == 2 && options->shard > 0 &&
	    options->shard <= options->shard_count)
		return true;
	say_error(_("--shard: \"%s\" is not the number of a shard and how many there are, such as 2/8"), text);
	return false;
}

static int index_paths(session *s, const char *index, const sovb_reader *reader, int count, char **words)
{
	job j = {.s = s};
	sovb_index_options options = {
	    .prune = s->set.prune,
	    .retry = s->set.retry,
	    .wait = s->set.wait,
	    .content = s->set.no_text        ? SOVB_CONTENT_NO_TEXT
		       : s->set.no_positions ? SOVB_CONTENT_NO_POSITIONS
		       : s->set.shard        ? SOVB_CONTENT_SERVED
					     : SOVB_CONTENT_ANY,
	    .on_file = on_file,
	    .on_notice = on_notice,
	    .should_stop = should_stop,
	    .context = &j,
	    .load = session_load_options(s),
	    .isolation = session_isolation(s),
	};
	sovb_index_summary summary = {0};
	sovb_status status;
	sovb_error err;

	if (!read_shard(&options, s->set.shard))
		return EXIT_WRONG;
	if (s->set.no_sandbox)
		say_note(s->set.quiet, _("files are read without a sandbox"));
	progress_init(&j.bar, s->set.quiet);
	catch_signals();
	status = sovb_index_paths(index, reader, (const char *const *)words, (size_t)count, &options,
				  &summary, &err);
	progress_hide(&j.bar);
	if (status == SOVB_ERR_USAGE)
		return session_fail(s, NULL, &err);
	if (status != SOVB_OK) {
		session_fail(s, NULL, &err);
		return EXIT_FAILED;
	}
	if (summary.unfiltered && !s->set.no_sandbox)
		say_note(s->set.quiet, _("files were read without a sandbox: this system has no filter of system calls"));
	print_summary(s, &summary);
	if (summary.stopped) {
		say_note(s->set.quiet, _("stopped; what was done is kept, run again for the rest"));
		return 128 + stopped_by;
	}
	return summary.count[SOVB_INDEX_FAILED] || j.partly ? EXIT_PARTLY : EXIT_DONE;
}

static int run(session *s, int count, char **words)
{
	const char *index = session_index(s);
	sovb_reader *reader;
	int status;

	if (!index || !make_parents(index))
		return EXIT_FAILED;
	status = session_reader(s, &reader);
	if (status != EXIT_DONE)
		return status;
	status = index_paths(s, index, reader, count, words);
	sovb_reader_free(reader);
	return status;
}

const command command_index = {
    .name = "index",
    .arguments = N_("PATH…"),
    .about = N_("add or refresh files and folders"),
    .details =
	N_("Files that have not changed are skipped. A file that cannot be read is named, and the rest "
	   "goes on. Ctrl-C finishes the file at hand and keeps what was done."),
    .takes = TAKES(PRUNE) | TAKES(RETRY) | TAKES(WAIT) | TAKES(NO_POSITIONS) | TAKES(NO_TEXT) | TAKES(JOBS) | TAKES(SHARD) | TAKES_ISOLATION | TAKES(CHARSET),
    .least = 1,
    .most = WORDS_ANY,
    .unpaged = true,
    .run = run,
};

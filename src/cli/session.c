#include "session.h"

#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "records.h"
#include "say.h"

bool session_index_is_named(const session *s)
{
	return s->set.index && *s->set.index;
}

const char *session_index(session *s)
{
	if (s->index)
		return s->index;
	if (session_index_is_named(s)) {
		s->index = s->set.index;
		return s->index;
	}
	s->index_made = environment_place("XDG_DATA_HOME", ".local/share", "sovb/index");
	s->index = s->index_made;
	if (!s->index)
		say_error(_("no home folder for the index; name it with --index DIR"));
	return s->index;
}

/* Answers without a part of the archive must not look whole: said even with --quiet. */
static void tell_missing(void *context, const char *shard, const char *reason)
{
	(void)context;
	say_error(_("%s: not reached (%s); the answer leaves out what it holds"), shard, reason);
}

sovb_status session_try_open(session *s, sovb_store **store, sovb_error *err)
{
	const sovb_store_options options = {.allow_partial = s->set.allow_partial, .on_missing = tell_missing};
	const char *tables = s->set.tables;
	sovb_status status = sovb_store_open(store, s->index, &options, err);

	if (status != SOVB_OK || !tables || !*tables)
		return status;
	status = sovb_store_read_tables(*store, tables, err);
	if (status != SOVB_OK) {
		sovb_store_close(*store);
		*store = NULL;
	}
	return status;
}

int session_open(session *s, sovb_store **store)
{
	sovb_error err;

	*store = NULL;
	if (!session_index(s))
		return EXIT_FAILED;
	if (session_try_open(s, store, &err) == SOVB_OK)
		return EXIT_DONE;
	/* A wrong line of a table file is the user's to mend; anything else is the index. */
	return session_fail(s, NULL, &err) == EXIT_WRONG ? EXIT_WRONG : EXIT_FAILED;
}

int session_reader(session *s, sovb_reader **reader)
{
	const char *tables = s->set.tables;
	sovb_error err;

	if (sovb_reader_new(reader, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (!tables || !*tables || sovb_reader_read_tables(*reader, tables, &err) == SOVB_OK)
		return EXIT_DONE;
	sovb_reader_free(*reader);
	*reader = NULL;
	return session_fail(s, NULL, &err);
}

#define MIB_SHIFT 20

sovb_isolation session_isolation(const session *s)
{
	return (sovb_isolation){
	    .jobs = (unsigned)s->set.jobs,
	    .max_memory = (size_t)s->set.max_memory << MIB_SHIFT,
	    .max_seconds = (unsigned)s->set.max_seconds,
	    .no_sandbox = s->set.no_sandbox,
	};
}

sovb_load_options session_load_options(const session *s)
{
	return (sovb_load_options){
	    .max_file_bytes = (size_t)s->set.max_file << MIB_SHIFT,
	    .charset = (sovb_charset)s->set.charset,
	    .comments = s->set.comments,
	};
}

int session_loader(session *s, sovb_loader **loader, const sovb_reader *reader)
{
	const sovb_load_options options = session_load_options(s);
	const sovb_isolation isolation = session_isolation(s);
	sovb_error err;

	if (sovb_loader_new(loader, reader, &options, &isolation, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (isolation.no_sandbox)
		say_note(s->set.quiet, _("files are read without a sandbox"));
	return EXIT_DONE;
}

void session_loader_free(const session *s, sovb_loader *loader)
{
	if (loader && sovb_loader_is_unfiltered(loader) && !s->set.no_sandbox)
		say_note(s->set.quiet, _("files were read without a sandbox: this system has no filter of system calls"));
	sovb_loader_free(loader);
}

int session_fail(session *s, const char *file, const sovb_error *err)
{
	char text[3 * SOVB_ERROR_WORD_MAX];

	say_error("%s", sovb_error_text(err, s->lang, text, sizeof text));
	/* CSV has the columns of one kind of record only. */
	if (file && s->printer && s->set.format != FORMAT_CSV)
		record_failure(s->printer, file, err, s->lang);
	return sovb_status_exit(err->status);
}

sovb_string session_path(const session *s, sovb_string path)
{
	size_t size = s->folder ? strlen(s->folder) : 0;

	if (!size || path.size <= size + 1 || memcmp(path.data, s->folder, size) || path.data[size] != '/')
		return path;
	return (sovb_string){path.data + size + 1, path.size - size - 1};
}

void session_fini(session *s)
{
	free(s->folder);
	free(s->index_made);
	config_fini(&s->config);
}

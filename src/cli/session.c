#include "session.h"

#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "records.h"
#include "say.h"

/* A variable of the environment that is set to something, or NULL. */
static const char *variable(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

static const char *home(void)
{
	const char *folder = variable("HOME");
	const struct passwd *user;

	if (folder)
		return folder;
	user = getpwuid(getuid());
	return user ? user->pw_dir : NULL;
}

/* ${XDG_DATA_HOME:-~/.local/share}/sovb/index */
static char *make_index_path(void)
{
	const char *data = variable("XDG_DATA_HOME");
	char *path = NULL;
	int length = -1;

	/* The XDG specification has relative paths ignored. */
	if (data && data[0] == '/')
		length = asprintf(&path, "%s/sovb/index", data);
	else if (home())
		length = asprintf(&path, "%s/.local/share/sovb/index", home());
	return length >= 0 ? path : NULL;
}

bool session_index_is_named(const session *s)
{
	return s->set.index || variable("SOVB_INDEX");
}

const char *session_index(session *s)
{
	if (s->index)
		return s->index;
	if (session_index_is_named(s)) {
		s->index = s->set.index ? s->set.index : variable("SOVB_INDEX");
		return s->index;
	}
	s->index_made = make_index_path();
	s->index = s->index_made;
	if (!s->index)
		say_error(_("no home folder for the index; name it with --index DIR"));
	return s->index;
}

int session_open(session *s, sovb_store **store)
{
	const char *path = session_index(s);
	sovb_error err;

	*store = NULL;
	if (!path)
		return EXIT_FAILED;
	if (sovb_store_open(store, path, &err) == SOVB_OK)
		return EXIT_DONE;
	session_fail(s, NULL, &err);
	return EXIT_FAILED;
}

int session_reader(session *s, sovb_reader **reader)
{
	const char *tables = s->set.tables ? s->set.tables : variable("SOVB_TABLES");
	sovb_error err;

	if (sovb_reader_new(reader, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (!tables || sovb_reader_read_tables(*reader, tables, &err) == SOVB_OK)
		return EXIT_DONE;
	sovb_reader_free(*reader);
	*reader = NULL;
	return session_fail(s, NULL, &err);
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
}

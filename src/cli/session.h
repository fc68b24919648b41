/*
 * What one run of the command carries: the settings, the language, and how its answer leaves.
 */
#ifndef SESSION_H
#define SESSION_H

#include <libintl.h>

#include <sovb/loader.h>
#include <sovb/printer.h>
#include <sovb/register.h>

#include "config.h"
#include "settings.h"
#include "terminal.h"

#define _(text) gettext(text)
/* Marks a text in a table for translation; _() is applied where it is printed. */
#define N_(text) text

/* Exit statuses; see sovb(1). */
enum {
	EXIT_DONE = 0,
	EXIT_NOTHING = 1, /* the answer is "no" */
	EXIT_WRONG = 2,   /* wrong usage */
	EXIT_PARTLY = 3,  /* some inputs could not be read */
	EXIT_FAILED = 4
};

typedef struct session {
	settings set;
	config config; /* where the settings come from */
	sovb_lang lang;
	term term;
	sovb_printer *printer; /* NULL: text for people */
	const char *index;     /* path of the index, once session_index() was asked */
	char *index_made;      /* owns `index` when it was put together */
	bool mark_due;         /* a byte order mark goes before the answer's first byte */
	char *folder;          /* where the command was called; NULL when that is unknown */
} session;

/* The index to use: the one that was named, or the user's own.  NULL (and told) when there is no place for it.
 */
const char *session_index(session *s);

/* True when the index was named by the user, so that it ought to exist. */
bool session_index_is_named(const session *s);

/* Opens the index; *store is NULL unless EXIT_DONE is returned.  Failures have been told. */
int session_open(session *s, sovb_store **store);

/* The same once session_index() gave a path, without a word about failure. */
sovb_status session_try_open(session *s, sovb_store **store, sovb_error *err);

/* A reader with the user's tables; EXIT_DONE, or the status after telling why not. */
int session_reader(session *s, sovb_reader **reader);

/* The limits that the user set for reading files. */
sovb_isolation session_isolation(const session *s);
sovb_load_options session_load_options(const session *s);

/* Reads files under these limits, in a process of its own; EXIT_DONE, or the status after telling why not. */
int session_loader(session *s, sovb_loader **loader, const sovb_reader *reader);

/* Done with it: frees it, and tells when files were read without a sandbox that should have had one. */
void session_loader_free(const session *s, sovb_loader *loader);

/* Tells the failure on stderr, as a record too when it belongs to the file; returns its exit status. */
int session_fail(session *s, const char *file, const sovb_error *err);

/* A file's path for people: without the folder the command was called in, when it lies under that. */
sovb_string session_path(const session *s, sovb_string path);

void session_fini(session *s);

#endif

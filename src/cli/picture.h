/*
 * Drawings on standard output.
 */
#ifndef PICTURE_H
#define PICTURE_H

#include <sovb/drawing.h>

#include "lookup.h"

/* What the options of a drawing point into. */
typedef struct picture {
	char *title;
	char *subtitle;
} picture;

/*
 * The options of a drawing around the entry (NULL: of everything).  The title is `about` ("Timeline of
 * documents around"), the number and its day.  False, and told, when there is no memory.
 */
bool picture_init(picture *p, sovb_drawing_options *options, const session *s, const sovb_entry *entry,
		  const char *about);
void picture_fini(picture *p);

/* A sink: standard output. */
bool picture_put(void *context, const char *data, size_t size);

/* The exit status; failures are told, but those of standard output, which are when it is closed. */
int picture_status(session *s, sovb_status status, const sovb_error *err);

/*
 * Show what is around an entry (NULL: everything) and add the number of things shown to *done.  `alone` is false when
 * it is one of several entries.
 */
typedef int picture_show(session *s, sovb_store *store, const sovb_entry *entry, bool alone, size_t *done);

/*
 * Show what is around each document that the words can mean, or everything when there are none.  A drawing shows one
 * document: told when the words mean several.
 */
int picture_run(session *s, int count, char **words, picture_show *show, size_t *done);

#endif

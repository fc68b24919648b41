/*
 * The language of messages, and its catalogue.
 */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include <sovb/status.h>

/*
 * The value of an option ("--lang") among the arguments, or NULL.  The language, and the configuration that may choose
 * it, are looked up before the options are parsed, so that what is wrong with them is told in it.
 */
const char *language_argument(const char *name, int argc, char **argv);

/*
 * The one asked for (NULL: none), else $SOVB_LANG, else what is configured (NULL: nothing), else the locale (vi… is
 * Vietnamese, any other English).
 */
sovb_lang language_choose(const char *asked, const char *configured);

/* Have gettext() answer in that language. */
void language_use(sovb_lang lang);

/* What the system says of an error number, in that language. */
const char *language_reason(int number);

#endif

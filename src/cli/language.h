/*
 * The language of messages, and its catalogue.
 */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include <sovb/status.h>

/*
 * --lang among the arguments, else $SOVB_LANG, else the locale (vi… is Vietnamese, any other English).  It is
 * looked up before the options are parsed, so that what is wrong with them is told in it.
 */
sovb_lang language_choose(int argc, char **argv);

/* Have gettext() answer in that language. */
void language_use(sovb_lang lang);

#endif

/*
 * Completion for the shells: what may stand where the user is typing.
 *
 * The scripts in completion/ call "sovb complete WORD...": the words of the line after the command's name, the last of
 * them the one being typed, perhaps empty.  Each answer is a line: the candidate and, after a tab, what it means.  A
 * line ":files" asks for the shell's own completion of file names.  Nothing is ever said on standard error.
 */
#ifndef COMPLETE_H
#define COMPLETE_H

#include "session.h"

int complete_run(session *s, int count, char **words);

#endif

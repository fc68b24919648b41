/*
 * The folder a register lives in.
 */
#ifndef SOVB_FOLDER_H
#define SOVB_FOLDER_H

#include <stdbool.h>

#include <sovb/status.h>

/*
 * Make the folder and its parents when missing, for their owner alone: the register holds whole texts.  A
 * folder with files that are no database's, and a stub file, are refused.
 */
sovb_status sovb_folder_prepare(const char *index, sovb_error *err);

/* Was the making of a database begun here and not finished? */
bool sovb_folder_is_unfinished(const char *index);

#endif

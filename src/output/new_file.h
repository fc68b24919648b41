/*
 * Files that appear whole or not at all.
 */
#ifndef SOVB_NEW_FILE_H
#define SOVB_NEW_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include <sovb/status.h>

/*
 * May the output be written?  Not when it is the draft (by any name), or when there is something and it is not to be
 * replaced.  *mode becomes the permissions of the draft, which the output is to have.
 */
sovb_status sovb_new_file_check(mode_t *mode, const char *output, const char *draft, bool replace, sovb_error *err);

/*
 * Write the bytes to a temporary file in the same folder, bring them to the disk and give it the name.  Without
 * `replace` a file that has the name by then is kept, and that is an error.  Nothing is left behind by a failure.
 */
sovb_status sovb_new_file_write(const char *output, const char *data, size_t size, mode_t mode, bool replace,
                                sovb_error *err);

#endif

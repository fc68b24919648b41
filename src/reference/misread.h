/*
 * Codes as scanning programs read them: "TW" as "FW", "TTg" as "TT8", "QĐ" as "ÓĐ".  Only what no body and no kind of document is
 * written as, and with it the one code that it can be.
 */
#ifndef SOVB_MISREAD_H
#define SOVB_MISREAD_H

#include <stdbool.h>
#include <stddef.h>

/* The code of a body that letters were; NULL when they are none of these.  type: the letters of the kind before it. */
const char *sovb_misread_organ(const char *letters, size_t size, const char *type);

/* The code of a kind of document that letters were; NULL when none.  They say so only before a body that is known. */
const char *sovb_misread_type(const char *letters, size_t size);

#endif

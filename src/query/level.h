/*
 * The level of the body behind a document.
 */
#ifndef SOVB_LEVEL_H
#define SOVB_LEVEL_H

#include "directory.h"
#include "local_facts.h"

/*
 * What the organ's letters tell, else the words of the issuer's name.  For TU it is the name: provincial cities
 * write TU as tỉnh ủy do (domain practice before July 2025), so that "Thành ủy Hạ Long" is a district's and
 * "Thành ủy" alone may be either.  The user's tables (may be NULL) know better about the bodies that they name.
 */
sovb_level sovb_level_of(const sovb_local_facts *tables, const char *organ, sovb_string issuer);

/*
 * What the user's tables (may be NULL) say of the body: a line of its letters with its name; or, for letters that are the
 * user's own, the only line of them when the text gives no name.  NULL: nothing.
 */
const sovb_organ_fact *sovb_local_body(const sovb_local_facts *tables, const char *organ, sovb_string issuer);

/* The same with the tables of the store, remembered. */
sovb_level sovb_directory_level(sovb_directory *directory, const char *organ, sovb_string issuer);

sovb_level sovb_member_level(sovb_directory *directory, sovb_member member);

/* The level of that name; SOVB_LEVEL_UNKNOWN for any other. */
sovb_level sovb_level_by_name(const char *name);

#endif

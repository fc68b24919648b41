/*
 * Ranks of places, and the level of the bodies that are called after them.
 */
#ifndef SOVB_PLACES_H
#define SOVB_PLACES_H

#include "body_name.h"
#include "facts.h"

/* The level of the body whose folded name (sovb_name_fold) places it ("… phường Giếng Đáy"); unknown when nothing does. */
sovb_level sovb_place_level(const char *name);

/* Are there bodies of the level on the day?  True of an unknown day. */
bool sovb_level_exists(sovb_level level, sovb_date day);

/* Does the folded name begin with a city directly under the centre ("hà nội", "thành phố hồ chí minh")? */
bool sovb_is_central_city(const char *name);

/* The first place in a folded name where the words stand, but not before the word `but` (may be NULL); NULL: nowhere. */
const char *sovb_name_find(const char *name, const char *words, const char *but);

#endif

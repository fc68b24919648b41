/*
 * The level of the body behind a document.
 */
#ifndef SOVB_LEVEL_H
#define SOVB_LEVEL_H

#include "directory.h"
#include "facts.h"

/*
 * What the organ's letters tell, and for TU the issuer's name: provincial cities write TU as tỉnh ủy do
 * (domain practice before July 2025), so that "Thành ủy Hạ Long" is a district's and "Thành ủy" alone may be
 * either.
 */
sovb_level sovb_member_level(sovb_member member);

#endif

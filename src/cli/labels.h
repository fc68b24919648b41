/*
 * Words for people where records have names.
 */
#ifndef LABELS_H
#define LABELS_H

#include <sovb/verify.h>

/* "implements"; what the source does to the target. */
const char *label_relation(sovb_relation relation);

/* "error", "warning", "info". */
const char *label_severity(sovb_severity severity);

/* The level of a body by its name in records: "province". */
const char *label_level(const char *level);

#endif

/*
 * Words for people where records have names.
 */
#ifndef LABELS_H
#define LABELS_H

#include <sovb/diff.h>
#include <sovb/verify.h>

/* "implements"; what the source does to the target. */
const char *label_relation(sovb_relation relation);

/* "error", "warning", "info". */
const char *label_severity(sovb_severity severity);

/* "added", "lost", "altered"; what is altered, by its bit: "date". */
const char *label_change(sovb_change_kind kind);
const char *label_altered(unsigned bit);

/* The level of a body by its name in records: "province". */
const char *label_level(const char *level);

#endif

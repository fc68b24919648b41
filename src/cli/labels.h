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

/* "the file's name says 31/12/2020, the first page 30/12/2020", at most room - 1 bytes. */
#define LABEL_DISAGREEMENT 1024
void label_disagreement(char out[LABEL_DISAGREEMENT], const sovb_disagreement *one);

/* The level of a body by its name in records: "province". */
const char *label_level(const char *level);

#endif

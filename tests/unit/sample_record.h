/*
 * A record with every field set: a plan that implements a directive.
 */
#ifndef SAMPLE_RECORD_H
#define SAMPLE_RECORD_H

#include "store.h"

#define S(text) {text, sizeof(text) - 1}
#define STRING(text) ((sovb_string)S(text))

#define SAMPLE_REFERENCES 4

extern const sovb_reference sample_references[SAMPLE_REFERENCES];
extern const sovb_record sample_plan;

void assert_same_record(const sovb_record *a, const sovb_record *b);

#endif

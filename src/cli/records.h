/*
 * Records: the library's answers as printed for programs, their names and order in one place.
 *
 * RECORD_SCHEMA counts changes; fields are added, never renamed.  The manual page sovb(1) describes them all.
 */
#ifndef RECORDS_H
#define RECORDS_H

#include <sovb/coverage.h>
#include <sovb/diff.h>
#include <sovb/graph.h>
#include <sovb/printer.h>
#include <sovb/verify.h>

#include "config.h"

#define RECORD_SCHEMA 1

/* A text that is read in windows, of which this is the first: how many references it has is not known yet. */
void record_stream(sovb_printer *p, const sovb_document *window, size_t bytes);

void record_document(sovb_printer *p, const sovb_document *doc);

/* `complete`: with the fields that are otherwise left out when there is nothing in them (CSV needs fixed
 * columns). */
void record_reference(sovb_printer *p, const sovb_document *doc, size_t i, bool complete);

void record_text(sovb_printer *p, const sovb_document *doc);
void record_entry(sovb_printer *p, const sovb_entry *entry);
void record_edge(sovb_printer *p, const sovb_edge *edge);

/* The edge from a step to what it implements: `target`. */
void record_step(sovb_printer *p, const sovb_step *step, const sovb_entry *target);
void record_conflict(sovb_printer *p, const sovb_conflict *conflict, const sovb_entry *entry);
void record_perhaps(sovb_printer *p, const sovb_perhaps *perhaps, const sovb_entry *target);
void record_event(sovb_printer *p, const sovb_event *event);
void record_node(sovb_printer *p, const sovb_graph_node *node);
void record_link(sovb_printer *p, const sovb_graph *graph, const sovb_graph_link *link);

/* `flat`: the answers of one kind as one text, as they stand in a cell of a table. */
void record_directive(sovb_printer *p, const sovb_directive *directive, bool flat);
void record_gap(sovb_printer *p, const sovb_gap *gap, const sovb_entry *target);
void record_hit(sovb_printer *p, const sovb_hit *hit);
void record_change(sovb_printer *p, const sovb_document *before, const sovb_document *after, const sovb_change *change);
void record_rule(sovb_printer *p, const sovb_rule *rule, sovb_lang lang);
void record_finding(sovb_printer *p, const char *file, const sovb_finding *finding);
/* What a check of the index came to. */
void record_check(sovb_printer *p, const char *index, const sovb_check_summary *summary);

void record_status(sovb_printer *p, const char *index, const sovb_register_status *status);
void record_setting(sovb_printer *p, const char *key, const char *value, const config_value *from);
void record_summary(sovb_printer *p, const sovb_index_summary *summary);
void record_failure(sovb_printer *p, const char *file, const sovb_error *err, sovb_lang lang);

#endif

#include "records.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout.h"

static void begin(sovb_printer *p, const char *record)
{
	sovb_printer_begin_map(p);
	sovb_printer_field_text(p, "record", record);
}

static void field_size(sovb_printer *p, const char *key, size_t value)
{
	sovb_printer_field_integer(p, key, (long long)value);
}

static void field_boolean(sovb_printer *p, const char *key, bool value)
{
	sovb_printer_key(p, key);
	sovb_printer_boolean(p, value);
}

static void field_null(sovb_printer *p, const char *key)
{
	sovb_printer_key(p, key);
	sovb_printer_null(p);
}

/* Four digits are all that a score or confidence means; more would differ between one database and many. */
static void field_number(sovb_printer *p, const char *key, double value)
{
	sovb_printer_key(p, key);
	sovb_printer_number(p, round(value * 1e4) / 1e4);
}

static void field_span(sovb_printer *p, sovb_span span)
{
	field_size(p, "start", span.start);
	field_size(p, "end", span.end);
}

static void field_spans(sovb_printer *p, const char *key, const sovb_span *span, size_t count)
{
	sovb_printer_key(p, key);
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < count; i++) {
		sovb_printer_begin_map(p);
		field_span(p, span[i]);
		sovb_printer_end_map(p);
	}
	sovb_printer_end_list(p);
}

static void field_evidence(sovb_printer *p, const sovb_evidence *evidence, size_t count)
{
	sovb_printer_key(p, "evidence");
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < count; i++) {
		sovb_printer_begin_map(p);
		sovb_printer_field_string(p, "file", evidence[i].file);
		field_span(p, evidence[i].span);
		sovb_printer_field_string(p, "quote", evidence[i].quote);
		sovb_printer_end_map(p);
	}
	sovb_printer_end_list(p);
}

static void field_facts(sovb_printer *p, const char *key, const sovb_fact *fact, size_t count)
{
	sovb_printer_key(p, key);
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < count; i++) {
		sovb_printer_begin_map(p);
		sovb_printer_field_string(p, "value", fact[i].value);
		field_size(p, "mentions", fact[i].mentions);
		sovb_printer_end_map(p);
	}
	sovb_printer_end_list(p);
}

/* Where the name of the file says something: its words for the fields that the first page may lack. */
static void field_file_name(sovb_printer *p, const sovb_identity *name)
{
	if (!name->symbol.size && !name->date.year)
		return;
	sovb_printer_key(p, "file_name");
	sovb_printer_begin_map(p);
	sovb_printer_field_string(p, "symbol", name->symbol);
	sovb_printer_field_string(p, "type", name->type);
	sovb_printer_field_date(p, "date", name->date);
	sovb_printer_field_string(p, "title", name->title);
	sovb_printer_end_map(p);
}

static void field_signature(sovb_printer *p, const sovb_signature *signature)
{
	if (!signature->authority.size)
		return;
	sovb_printer_key(p, "signature");
	sovb_printer_begin_map(p);
	sovb_printer_field_string(p, "authority", signature->authority);
	sovb_printer_field_string(p, "body", signature->body);
	sovb_printer_field_string(p, "post", signature->post);
	field_span(p, signature->span);
	sovb_printer_end_map(p);
}

static void field_disagreements(sovb_printer *p, const sovb_disagreement *list, size_t count)
{
	sovb_printer_key(p, "disagreements");
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < count; i++) {
		const sovb_disagreement *one = &list[i];

		sovb_printer_begin_map(p);
		sovb_printer_field_text(p, "field", one->field);
		sovb_printer_field_text(p, "witness", one->witness);
		sovb_printer_field_string(p, "page", one->page);
		sovb_printer_field_string(p, "other", one->other);
		sovb_printer_end_map(p);
	}
	sovb_printer_end_list(p);
}

static void begin_document(sovb_printer *p, const sovb_document *doc, size_t bytes)
{
	const sovb_identity *own = sovb_document_identity(doc);

	begin(p, "document");
	sovb_printer_field_text(p, "file", sovb_document_path(doc));
	sovb_printer_field_string(p, "symbol", own->symbol);
	sovb_printer_field_string(p, "type", own->type);
	sovb_printer_field_string(p, "number", own->number);
	sovb_printer_field_date(p, "date", own->date);
	sovb_printer_field_string(p, "place", own->place);
	sovb_printer_field_string(p, "issuer", own->issuer);
	sovb_printer_field_string(p, "title", own->title);
	sovb_printer_field_text(p, "charset", sovb_document_charset(doc));
	field_size(p, "bytes", bytes);
}

void record_document(sovb_printer *p, const sovb_document *doc)
{
	begin_document(p, doc, sovb_document_text(doc).size);
	field_size(p, "references", sovb_document_reference_count(doc));
	field_signature(p, sovb_document_signature(doc));
	field_file_name(p, sovb_document_file_name(doc));
	if (sovb_document_disagreement_count(doc))
		field_disagreements(p, sovb_document_disagreement(doc, 0), sovb_document_disagreement_count(doc));
	sovb_printer_end_map(p);
}

void record_stream(sovb_printer *p, const sovb_document *window, size_t bytes)
{
	begin_document(p, window, bytes);
	field_null(p, "references");
	field_file_name(p, sovb_document_file_name(window));
	if (sovb_document_disagreement_count(window))
		field_disagreements(p, sovb_document_disagreement(window, 0), sovb_document_disagreement_count(window));
	sovb_printer_end_map(p);
}

static bool is_numbered(const sovb_reference *ref)
{
	return ref->kind == SOVB_KIND_NUMBERED;
}

/* Only a numbered reference has a number token. */
static void field_token(sovb_printer *p, const sovb_reference *ref)
{
	if (is_numbered(ref)) {
		field_size(p, "symbol_start", ref->anchor.start);
		field_size(p, "symbol_end", ref->anchor.end);
	} else {
		field_null(p, "symbol_start");
		field_null(p, "symbol_end");
	}
}

/* The symbol_start of the acting reference, or its start when it has none; null: the document itself acts. */
static void field_source(sovb_printer *p, const sovb_document *doc, const sovb_reference *ref)
{
	const sovb_reference *source;

	if (ref->source == SOVB_SOURCE_DOCUMENT) {
		field_null(p, "source");
		return;
	}
	source = sovb_document_reference(doc, (size_t)ref->source);
	field_size(p, "source", is_numbered(source) ? source->anchor.start : source->span.start);
}

static void field_candidates(sovb_printer *p, sovb_string keys)
{
	sovb_printer_key(p, "candidates");
	sovb_printer_begin_list(p);
	for (size_t at = 0; at < keys.size;) {
		const char *end = memchr(keys.data + at, '\n', keys.size - at);
		size_t stop = end ? (size_t)(end - keys.data) : keys.size;

		sovb_printer_string(p, (sovb_string){keys.data + at, stop - at});
		at = stop + 1;
	}
	sovb_printer_end_list(p);
}

static void field_attributes(sovb_printer *p, unsigned attributes)
{
	sovb_printer_key(p, "attributes");
	sovb_printer_begin_list(p);
	for (unsigned bit = 1; bit <= SOVB_ATTRIBUTES_ALL; bit <<= 1)
		if (attributes & bit)
			sovb_printer_text(p, sovb_attribute_name(bit));
	sovb_printer_end_list(p);
}

void record_reference(sovb_printer *p, const sovb_document *doc, size_t i, bool complete)
{
	const sovb_reference *ref = sovb_document_reference(doc, i);
	bool cites = ref->relation == SOVB_RELATION_CITES;

	begin(p, "reference");
	sovb_printer_field_text(p, "file", sovb_document_path(doc));
	field_span(p, ref->span);
	field_token(p, ref);
	sovb_printer_field_string(p, "raw", ref->raw);
	sovb_printer_field_text(p, "kind", sovb_kind_name(ref->kind));
	sovb_printer_field_string(p, "type", ref->type);
	sovb_printer_field_string(p, "number", ref->number);
	if (ref->year)
		sovb_printer_field_integer(p, "year", ref->year);
	else
		field_null(p, "year");
	sovb_printer_field_string(p, "organ", ref->organ);
	sovb_printer_field_string(p, "symbol", ref->symbol);
	if (complete || !is_numbered(ref))
		sovb_printer_field_string(p, "name", ref->name);
	sovb_printer_field_date(p, "date", ref->date);
	if (complete || ref->date_raw.data)
		sovb_printer_field_string(p, "date_raw", ref->date_raw);
	sovb_printer_field_string(p, "issuer", ref->issuer);
	sovb_printer_field_string(p, "term", ref->term);
	sovb_printer_field_string(p, "title", ref->title);
	sovb_printer_field_string(p, "pinpoint", ref->pinpoint);
	sovb_printer_field_text(p, "relation", cites ? NULL : sovb_relation_name(ref->relation));
	field_source(p, doc, ref);
	if (complete || ref->attributes)
		field_attributes(p, ref->attributes);
	field_size(p, "paragraph", ref->paragraph);
	sovb_printer_field_string(p, "resolved", ref->resolved);
	if (complete || ref->candidates.data)
		field_candidates(p, ref->candidates);
	field_number(p, "confidence", ref->confidence);
	if (complete || ref->date_part.year)
		sovb_printer_field_date(p, "date_part", ref->date_part);
	sovb_printer_end_map(p);
}

void record_text(sovb_printer *p, const sovb_document *doc)
{
	begin(p, "text");
	sovb_printer_field_text(p, "file", sovb_document_path(doc));
	sovb_printer_field_text(p, "charset", sovb_document_charset(doc));
	sovb_printer_field_string(p, "text", sovb_document_text(doc));
	sovb_printer_end_map(p);
}

void record_entry(sovb_printer *p, const sovb_entry *entry)
{
	begin(p, "entry");
	sovb_printer_field_string(p, "key", entry->key);
	sovb_printer_field_string(p, "symbol", entry->symbol);
	sovb_printer_field_string(p, "type", entry->type);
	sovb_printer_field_date(p, "date", entry->date);
	sovb_printer_field_string(p, "issuer", entry->issuer);
	sovb_printer_field_string(p, "term", entry->term);
	sovb_printer_field_string(p, "title", entry->title);
	sovb_printer_field_string(p, "file", entry->file);
	field_size(p, "held_files", entry->held_files);
	field_size(p, "mentions", entry->mentions);
	field_size(p, "citing_files", entry->citing_files);
	field_facts(p, "dates", entry->dates, entry->date_count);
	field_facts(p, "issuers", entry->issuers, entry->issuer_count);
	field_boolean(p, "issuer_conflict", entry->issuer_conflict);
	field_boolean(p, "ambiguous", entry->ambiguous);
	field_disagreements(p, entry->disagreements, entry->disagreement_count);
	sovb_printer_end_map(p);
}

void record_edge(sovb_printer *p, const sovb_edge *edge)
{
	begin(p, "edge");
	sovb_printer_field_string(p, "source", edge->source);
	sovb_printer_field_text(p, "relation", sovb_relation_name(edge->relation));
	sovb_printer_field_string(p, "target", edge->target);
	field_evidence(p, &edge->evidence, 1);
	sovb_printer_field_date(p, "source_date", edge->source_date);
	sovb_printer_field_string(p, "source_issuer", edge->source_issuer);
	sovb_printer_field_string(p, "source_title", edge->source_title);
	sovb_printer_field_date(p, "target_date", edge->target_date);
	sovb_printer_field_string(p, "target_issuer", edge->target_issuer);
	sovb_printer_field_string(p, "target_title", edge->target_title);
	field_boolean(p, "source_held", edge->source_held);
	field_boolean(p, "target_held", edge->target_held);
	sovb_printer_end_map(p);
}

void record_step(sovb_printer *p, const sovb_step *step, const sovb_entry *target)
{
	begin(p, "edge");
	sovb_printer_field_string(p, "source", step->entry.key);
	sovb_printer_field_text(p, "relation", sovb_relation_name(SOVB_RELATION_IMPLEMENTS));
	sovb_printer_field_string(p, "target", target->key);
	field_evidence(p, step->evidence, step->evidence_count);
	sovb_printer_field_date(p, "source_date", step->entry.date);
	sovb_printer_field_string(p, "source_issuer", step->entry.issuer);
	sovb_printer_field_string(p, "source_title", step->entry.title);
	sovb_printer_field_date(p, "target_date", target->date);
	sovb_printer_field_string(p, "target_issuer", target->issuer);
	sovb_printer_field_string(p, "target_title", target->title);
	sovb_printer_field_integer(p, "depth", step->depth);
	sovb_printer_field_text(p, "level", *step->level ? step->level : NULL);
	if (sovb_date_is_day(step->entry.date) && sovb_date_is_day(target->date))
		sovb_printer_field_integer(p, "days", sovb_date_days_between(target->date, step->entry.date));
	else
		sovb_printer_field_text(p, "days", NULL);
	sovb_printer_key(p, "also");
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < step->also_count; i++)
		sovb_printer_string(p, step->also[i]);
	sovb_printer_end_list(p);
	sovb_printer_end_map(p);
}

void record_conflict(sovb_printer *p, const sovb_conflict *conflict, const sovb_entry *entry)
{
	begin(p, "conflict");
	sovb_printer_field_string(p, "document", entry->key);
	sovb_printer_field_text(p, "about", conflict->about);
	sovb_printer_key(p, "claims");
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < conflict->count; i++) {
		const sovb_claim *claim = &conflict->claim[i];

		sovb_printer_begin_map(p);
		sovb_printer_field_string(p, "value", claim->value);
		field_size(p, "mentions", claim->mentions);
		field_boolean(p, "own", claim->own);
		field_evidence(p, claim->evidence, claim->evidence_count);
		sovb_printer_end_map(p);
	}
	sovb_printer_end_list(p);
	sovb_printer_end_map(p);
}

void record_perhaps(sovb_printer *p, const sovb_perhaps *perhaps, const sovb_entry *target)
{
	begin(p, "perhaps");
	sovb_printer_field_string(p, "source", perhaps->document);
	sovb_printer_field_string(p, "target", target->key);
	sovb_printer_field_text(p, "reason", sovb_perhaps_reason_name(perhaps->reason));
	field_evidence(p, &perhaps->evidence, 1);
	sovb_printer_field_date(p, "source_date", perhaps->date);
	sovb_printer_field_string(p, "source_issuer", perhaps->issuer);
	sovb_printer_field_string(p, "source_title", perhaps->title);
	sovb_printer_field_text(p, "level", *perhaps->level ? perhaps->level : NULL);
	sovb_printer_end_map(p);
}

void record_event(sovb_printer *p, const sovb_event *event)
{
	begin(p, "event");
	sovb_printer_field_date(p, "date", event->date);
	sovb_printer_field_text(p, "kind",
				event->target.data ? sovb_relation_name(event->relation) : "issued");
	sovb_printer_field_string(p, "document", event->document);
	field_evidence(p, &event->evidence, event->evidence.file.data ? 1 : 0);
	sovb_printer_field_string(p, "issuer", event->issuer);
	sovb_printer_field_string(p, "title", event->title);
	sovb_printer_field_string(p, "target", event->target);
	sovb_printer_field_text(p, "level", event->level && *event->level ? event->level : NULL);
	sovb_printer_end_map(p);
}

static void field_level(sovb_printer *p, const char *level)
{
	sovb_printer_field_text(p, "level", *level ? level : NULL);
}

void record_node(sovb_printer *p, const sovb_graph_node *node)
{
	begin(p, "node");
	sovb_printer_field_string(p, "key", node->key);
	sovb_printer_field_string(p, "symbol", node->symbol);
	sovb_printer_field_date(p, "date", node->date);
	sovb_printer_field_string(p, "issuer", node->issuer);
	sovb_printer_field_string(p, "title", node->title);
	field_level(p, node->level);
	field_boolean(p, "held", node->held);
	sovb_printer_field_integer(p, "depth", node->depth);
	sovb_printer_end_map(p);
}

void record_link(sovb_printer *p, const sovb_graph *graph, const sovb_graph_link *link)
{
	begin(p, "edge");
	sovb_printer_field_string(p, "source", graph->node[link->source].key);
	sovb_printer_field_text(p, "relation", sovb_relation_name(link->relation));
	sovb_printer_field_string(p, "target", graph->node[link->target].key);
	field_evidence(p, &link->evidence, 1);
	field_size(p, "mentions", link->mentions);
	sovb_printer_end_map(p);
}

static void field_answers(sovb_printer *p, const char *key, const sovb_answer *answer, size_t count)
{
	sovb_printer_key(p, key);
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < count; i++) {
		sovb_printer_begin_map(p);
		sovb_printer_field_string(p, "document", answer[i].document);
		sovb_printer_field_date(p, "date", answer[i].date);
		sovb_printer_field_string(p, "issuer", answer[i].issuer);
		field_boolean(p, "sure", answer[i].sure);
		field_evidence(p, &answer[i].evidence, 1);
		sovb_printer_end_map(p);
	}
	sovb_printer_end_list(p);
}

/* "39-KH/CU 16/02/2021; (23-BC/CU 21/09/2021)"; hints in brackets; an empty cell is work to do. */
static void field_cell(sovb_printer *p, const char *key, const sovb_answer *answer, size_t count)
{
	char *text = NULL;
	size_t size = 0;
	FILE *cell = open_memstream(&text, &size);

	for (size_t i = 0; cell && i < count; i++) {
		sovb_string symbol = layout_symbol(answer[i].document);
		char day[SOVB_DATE_TEXT];

		fprintf(cell, "%s%s%.*s%s%s%s", i ? "; " : "", answer[i].sure ? "" : "(", (int)symbol.size, symbol.data,
			answer[i].date.year ? " " : "", sovb_date_local(answer[i].date, day),
			answer[i].sure ? "" : ")");
	}
	if (cell)
		fclose(cell);
	sovb_printer_field_string(p, key, (sovb_string){size ? text : NULL, size});
	free(text);
}

void record_directive(sovb_printer *p, const sovb_directive *directive, bool flat)
{
	static const char *const kinds[SOVB_ANSWER_COUNT] = {"plans", "reports", "reviews"};

	begin(p, "directive");
	sovb_printer_field_string(p, "key", directive->key);
	sovb_printer_field_string(p, "symbol", directive->symbol);
	sovb_printer_field_string(p, "type", directive->type);
	sovb_printer_field_date(p, "date", directive->date);
	sovb_printer_field_string(p, "issuer", directive->issuer);
	sovb_printer_field_string(p, "title", directive->title);
	field_level(p, directive->level);
	sovb_printer_field_string(p, "ended_by", directive->ended_by);
	for (int kind = 0; kind < SOVB_ANSWER_COUNT; kind++)
		(flat ? field_cell : field_answers)(p, kinds[kind], directive->answer[kind], directive->count[kind]);
	sovb_printer_end_map(p);
}

void record_gap(sovb_printer *p, const sovb_gap *gap, const sovb_entry *target)
{
	begin(p, "gap");
	sovb_printer_field_string(p, "target", target->key);
	field_level(p, gap->level);
	sovb_printer_field_string(p, "issuer", gap->issuer);
	field_size(p, "documents", gap->documents);
	sovb_printer_end_map(p);
}

void record_hit(sovb_printer *p, const sovb_hit *hit)
{
	begin(p, "hit");
	sovb_printer_field_string(p, "file", hit->file);
	sovb_printer_field_string(p, "symbol", hit->symbol);
	sovb_printer_field_date(p, "date", hit->date);
	sovb_printer_field_string(p, "title", hit->title);
	sovb_printer_field_string(p, "snippet", hit->snippet);
	field_number(p, "score", hit->score);
	field_boolean(p, "apart", hit->apart);
	field_spans(p, "marks", hit->marks, hit->mark_count);
	sovb_printer_end_map(p);
}

/* One side of a change; null when it has none. */
static void field_mention(sovb_printer *p, const char *key, const sovb_document *doc, const sovb_reference *ref)
{
	if (!ref) {
		field_null(p, key);
		return;
	}
	sovb_printer_key(p, key);
	sovb_printer_begin_map(p);
	sovb_printer_field_text(p, "file", sovb_document_path(doc));
	field_span(p, ref->span);
	sovb_printer_field_string(p, "raw", ref->raw);
	sovb_printer_field_string(p, "symbol", ref->symbol);
	sovb_printer_field_date(p, "date", ref->date);
	sovb_printer_field_string(p, "date_raw", ref->date_raw);
	sovb_printer_field_string(p, "issuer", ref->issuer);
	sovb_printer_field_string(p, "term", ref->term);
	sovb_printer_field_string(p, "title", ref->title);
	sovb_printer_end_map(p);
}

void record_change(sovb_printer *p, const sovb_document *before, const sovb_document *after, const sovb_change *change)
{
	begin(p, "change");
	sovb_printer_field_text(p, "change", sovb_change_name(change->kind));
	sovb_printer_key(p, "altered");
	sovb_printer_begin_list(p);
	for (unsigned bit = 1; bit <= SOVB_ALTERED_ALL; bit <<= 1) {
		if (change->altered & bit)
			sovb_printer_text(p, sovb_altered_name(bit));
	}
	sovb_printer_end_list(p);
	field_boolean(p, "elsewhere", change->elsewhere);
	field_mention(p, "before", before, change->before);
	field_mention(p, "after", after, change->after);
	sovb_printer_end_map(p);
}

void record_rule(sovb_printer *p, const sovb_rule *rule, sovb_lang lang)
{
	begin(p, "rule");
	sovb_printer_field_text(p, "rule", rule->id);
	sovb_printer_field_text(p, "name", rule->name);
	sovb_printer_field_text(p, "severity", sovb_severity_name(rule->severity));
	sovb_printer_field_text(p, "about", rule->about[lang]);
	sovb_printer_field_text(p, "source", rule->source);
	sovb_printer_end_map(p);
}

void record_finding(sovb_printer *p, const char *file, const sovb_finding *finding)
{
	begin(p, "finding");
	sovb_printer_field_text(p, "file", file);
	sovb_printer_field_text(p, "rule", finding->rule->id);
	sovb_printer_field_text(p, "name", finding->rule->name);
	sovb_printer_field_text(p, "severity", sovb_severity_name(finding->severity));
	field_span(p, finding->span);
	sovb_printer_field_string(p, "raw", finding->raw);
	sovb_printer_field_string(p, "message", finding->message);
	sovb_printer_field_string(p, "suggestion", finding->suggestion);
	field_spans(p, "places", finding->places, finding->place_count);
	field_evidence(p, finding->evidence, finding->evidence_count);
	sovb_printer_end_map(p);
}

void record_check(sovb_printer *p, const char *index, const sovb_check_summary *summary)
{
	begin(p, "check");
	sovb_printer_field_text(p, "index", index);
	field_boolean(p, "whole", summary->damages == 0);
	field_size(p, "documents", summary->documents);
	field_size(p, "damages", summary->damages);
	sovb_printer_end_map(p);
}

void record_status(sovb_printer *p, const char *index, const sovb_register_status *status)
{
	begin(p, "status");
	sovb_printer_field_text(p, "index", index);
	sovb_printer_field_integer(p, "format", status->format);
	field_size(p, "files", status->files);
	field_size(p, "failed", status->failed);
	field_size(p, "references", status->references);
	field_size(p, "symbols", status->symbols);
	field_size(p, "book_rows", status->book_rows);
	sovb_printer_end_map(p);
}

void record_setting(sovb_printer *p, const char *key, const char *value, const config_value *from)
{
	static const char *const sources[] = {
	    [CONFIG_DEFAULT] = "default",
	    [CONFIG_FROM_FILE] = "file",
	    [CONFIG_FROM_ENVIRONMENT] = "environment",
	    [CONFIG_FROM_OPTION] = "option",
	};

	begin(p, "setting");
	sovb_printer_field_text(p, "key", key);
	sovb_printer_field_text(p, "value", value && *value ? value : NULL);
	sovb_printer_field_text(p, "source", sources[from->source]);
	sovb_printer_field_text(p, "where", from->where);
	if (from->line)
		sovb_printer_field_integer(p, "line", from->line);
	else
		field_null(p, "line");
	sovb_printer_end_map(p);
}

void record_summary(sovb_printer *p, const sovb_index_summary *summary)
{
	static const char *const names[SOVB_INDEX_OUTCOME_COUNT] = {
	    [SOVB_INDEX_ADDED] = "added",         [SOVB_INDEX_UPDATED] = "updated",
	    [SOVB_INDEX_UNCHANGED] = "unchanged", [SOVB_INDEX_REMOVED] = "removed",
	    [SOVB_INDEX_FAILED] = "failed",
	};

	begin(p, "summary");
	for (int i = 0; i < SOVB_INDEX_OUTCOME_COUNT; i++)
		field_size(p, names[i], summary->count[i]);
	field_boolean(p, "stopped", summary->stopped);
	sovb_printer_end_map(p);
}

void record_failure(sovb_printer *p, const char *file, const sovb_error *err, sovb_lang lang)
{
	char message[2 * SOVB_ERROR_WORD_MAX];

	begin(p, "failure");
	sovb_printer_field_text(p, "file", file);
	sovb_printer_field_text(p, "status", sovb_status_name(err->status));
	sovb_printer_field_text(p, "message", sovb_error_text(err, lang, message, sizeof message));
	sovb_printer_end_map(p);
}

/*
 * sovb_register_coverage: directives against what answers them.
 *
 * Every mention of the register is looked at once: its target may want an answer, its source may be one.
 */
#include <sovb/coverage.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes.h"
#include "entry.h"
#include "event_list.h"
#include "level.h"
#include "mention_walk.h"
#include "message.h"
#include "restart.h"

#define TITLE_FILES 3 /* citing files that are asked for a directive's title */
#define MAX_ANSWERS ((size_t)1000000)

typedef struct coverage_answer {
	sovb_coverage list; /* first: what the caller sees */
	sovb_arena arena;
} coverage_answer;

/* A document met. */
typedef struct node {
	sovb_member member;
	sovb_string symbol; /* as first written */
	bool wanted;        /* somebody implements, guides or reviews it */
	bool foreign;       /* not of the body that answers */
	bool answers;       /* of the body that answers, or any body does */
	sovb_string ended_by;
	sovb_date ended_on;
} node;

/* That one document answers another. */
typedef struct reply {
	size_t directive, source; /* nodes */
	sovb_answer_kind kind;
	bool sure;
	size_t start;
	sovb_evidence evidence;
} reply;

typedef struct table {
	sovb_directory directory;
	sovb_arena *arena; /* of the answer */
	const sovb_coverage_options *options;
	sovb_event_list directives; /* what the options say of directives … */
	sovb_event_list bodies;     /* … and of the body that answers */
	node *node;
	size_t count, capacity;
	reply *reply;
	size_t reply_count, reply_capacity;
	sovb_key_map replies; /* by directive, source and kind */
} table;

/* ---- documents ---- */

static sovb_status meet(size_t *out, table *t, const sovb_side *side, sovb_error *err)
{
	sovb_namesake *document = &side->member.names->document[side->member.document];
	node *added;

	if (document->visit) {
		*out = document->visit - 1;
		return SOVB_OK;
	}
	if (t->count == SOVB_MAX_DIRECTIVES)
		return sovb_fail(err, SOVB_MSG_LIMIT, "coverage", "100000", "documents");
	if (!sovb_array_reserve((void **)&t->node, &t->capacity, t->count + 1, sizeof *t->node,
				SOVB_MAX_DIRECTIVES))
		return sovb_no_memory(err);
	*out = t->count++;
	document->visit = (uint32_t)t->count;
	added = &t->node[*out];
	*added = (node){.member = side->member};
	added->symbol = sovb_string_keep(side->symbol, &t->directory.arena);
	added->answers = sovb_event_list_wants(&t->bodies, (sovb_string){0}, document->issuer);
	added->foreign = !t->options->body || !added->answers;
	return sovb_arena_failed(&t->directory.arena) ? sovb_no_memory(err) : SOVB_OK;
}

static const char *type_of(const node *n)
{
	return n->member.names->symbol.type;
}

/* Letters of types are compared without case: keys are upper case. */
static bool is_type(const node *n, const char *const *types, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strcasecmp(type_of(n), types[i]) == 0)
			return true;
	}
	return false;
}

static bool is_report(const node *n)
{
	static const char *const types[] = {"BC"};

	return is_type(n, types, 1);
}

/* A review is a report, or the conclusion drawn from it; letters and plans only prepare it. */
static bool is_review(const node *n)
{
	static const char *const types[] = {"BC", "KL"};

	return is_type(n, types, 2);
}

static bool is_directive(const node *n)
{
	static const char *const types[] = {"CT", "NQ", "KL", "CTR"};

	return n->wanted || is_type(n, types, 4);
}

/* ---- answers ---- */

static reply *find_reply(table *t, size_t directive, size_t source, sovb_answer_kind kind)
{
	char key[80];
	int size = snprintf(key, sizeof key, "%zu %zu %d", directive, source, (int)kind);
	sovb_string kept;
	size_t at;

	if (sovb_key_map_get(&t->replies, (sovb_string){key, (size_t)size}, &at))
		return &t->reply[at];
	kept = sovb_arena_string(&t->directory.arena, key, (size_t)size);
	if (!kept.data ||
	    !sovb_array_reserve((void **)&t->reply, &t->reply_capacity, t->reply_count + 1, sizeof *t->reply,
				MAX_ANSWERS) ||
	    !sovb_key_map_put(&t->replies, kept, t->reply_count))
		return NULL;
	t->reply[t->reply_count] = (reply){.directive = directive, .source = source, .kind = kind};
	return &t->reply[t->reply_count++];
}

/* Is the mention told in an earlier place, by path, than the evidence? */
static bool goes_before(const sovb_mention *mention, const reply *known)
{
	int order;

	if (!known->evidence.file.data)
		return true;
	order = sovb_string_compare(mention->record->path, known->evidence.file);
	return order ? order < 0 : mention->reference->span.start < known->start;
}

/* The words that make an answer sure are shown rather than those that hint at it. */
static sovb_status add_reply(table *t, size_t directive, size_t source, sovb_answer_kind kind, bool sure,
			     const sovb_mention *mention, sovb_error *err)
{
	reply *known = find_reply(t, directive, source, kind);

	if (!known)
		return sovb_no_memory(err);
	if ((sure && !known->sure) || (sure == known->sure && goes_before(mention, known))) {
		known->sure = sure;
		known->start = mention->reference->span.start;
		return sovb_evidence_of(&known->evidence, mention->record, mention->i, t->arena, err);
	}
	return SOVB_OK;
}

/* A document that the other replaces or repeals whole asks for nothing any more.  The first one to do so
 * counts. */
static sovb_status end_directive(table *t, size_t directive, size_t source, const sovb_mention *mention,
				 sovb_error *err)
{
	node *n = &t->node[directive];
	const sovb_namesake *by = sovb_member_get(t->node[source].member);
	sovb_string key;

	if (mention->reference->attributes & SOVB_ATTRIBUTE_PARTIAL)
		return SOVB_OK;
	key = sovb_member_key(t->node[source].member, t->node[source].symbol, t->arena);
	if (!key.data)
		return sovb_no_memory(err);
	if (!n->ended_by.size || sovb_date_compare(by->date, n->ended_on) < 0 ||
	    (sovb_date_compare(by->date, n->ended_on) == 0 && sovb_string_compare(key, n->ended_by) < 0)) {
		n->ended_by = key;
		n->ended_on = by->date;
	}
	return SOVB_OK;
}

/* Two answers at once: a report that reviews is a review, and hints at the report that is due. */
static sovb_status add_review(table *t, size_t directive, size_t source, const sovb_mention *mention,
			      sovb_error *err)
{
	const node *n = &t->node[source];
	sovb_status status = add_reply(t, directive, source, SOVB_ANSWER_REVIEW, is_review(n), mention, err);

	if (status == SOVB_OK && is_report(n))
		status = add_reply(t, directive, source, SOVB_ANSWER_REPORT, false, mention, err);
	return status;
}

static sovb_status look_at(table *t, size_t directive, size_t source, const sovb_mention *mention,
			   sovb_error *err)
{
	bool report = is_report(&t->node[source]);

	switch (mention->relation) {
	case SOVB_RELATION_IMPLEMENTS:
	case SOVB_RELATION_GUIDES:
		t->node[directive].wanted = true;
		return add_reply(t, directive, source, report ? SOVB_ANSWER_REPORT : SOVB_ANSWER_PLAN, true,
				 mention, err);
	case SOVB_RELATION_REVIEWS:
		t->node[directive].wanted = true;
		return add_review(t, directive, source, mention, err);
	case SOVB_RELATION_MONITORS:
		return report ? add_reply(t, directive, source, SOVB_ANSWER_REPORT, true, mention, err)
			      : SOVB_OK;
	case SOVB_RELATION_CITES:
	case SOVB_RELATION_BASIS:
		return report ? add_reply(t, directive, source, SOVB_ANSWER_REPORT, false, mention, err)
			      : SOVB_OK;
	default:
		return SOVB_OK;
	}
}

static sovb_status read_mention(void *context, const sovb_mention *mention, sovb_error *err)
{
	table *t = context;
	size_t source = 0, target = 0;
	sovb_status status = meet(&source, t, &mention->source, err);

	if (status == SOVB_OK)
		status = meet(&target, t, &mention->target, err);
	if (status != SOVB_OK)
		return status;
	/* "chưa triển khai", "sẽ thay thế": it has not happened. */
	if (mention->reference->attributes & (SOVB_ATTRIBUTE_NEGATED | SOVB_ATTRIBUTE_PLANNED))
		return SOVB_OK;
	if (mention->relation == SOVB_RELATION_REPLACES || mention->relation == SOVB_RELATION_REPEALS)
		return end_directive(t, target, source, mention, err);
	if (!t->node[source].answers || !t->node[target].foreign)
		return SOVB_OK;
	return look_at(t, target, source, mention, err);
}

static sovb_status read_own(void *context, const sovb_side *own, sovb_error *err)
{
	size_t at;

	return meet(&at, context, own, err);
}

/* ---- the answer ---- */

static bool is_row(table *t, const node *n)
{
	const sovb_namesake *document = sovb_member_get(n->member);
	const sovb_coverage_options *options = t->options;

	if (!n->foreign || !(options->type || is_directive(n)))
		return false;
	/* Without bounds a document whose day nobody tells is a row too. */
	if ((options->from.year || options->to.year) &&
	    !sovb_event_list_in_time(&t->directives, document->date))
		return false;
	return sovb_event_list_wants(&t->directives, document->type, document->issuer);
}

static int by_directive(const void *a, const void *b)
{
	const reply *x = a;
	const reply *y = b;

	if (x->directive != y->directive)
		return x->directive < y->directive ? -1 : 1;
	return (x->kind > y->kind) - (x->kind < y->kind);
}

static int by_date(const void *a, const void *b)
{
	const sovb_answer *x = a;
	const sovb_answer *y = b;
	int order = sovb_date_compare(x->date, y->date);

	return order ? order : sovb_string_compare(x->document, y->document);
}

/* The documents behind replies [0, count). */
static sovb_answer *write_answers(table *t, const reply *replies, size_t count)
{
	sovb_answer *answers = sovb_arena_array(t->arena, count, sizeof *answers);

	for (size_t i = 0; answers && i < count; i++) {
		const node *source = &t->node[replies[i].source];
		const sovb_namesake *document = sovb_member_get(source->member);

		answers[i] = (sovb_answer){
		    .document = sovb_member_key(source->member, source->symbol, t->arena),
		    .date = document->date,
		    .issuer = sovb_string_keep(document->issuer, t->arena),
		    .sure = replies[i].sure,
		    .evidence = replies[i].evidence,
		};
	}
	if (answers && count)
		qsort(answers, count, sizeof *answers, by_date);
	return answers;
}

/* The first reply of a directive, in the sorted list. */
static size_t first_reply(const table *t, size_t directive)
{
	size_t low = 0;
	size_t high = t->reply_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (t->reply[middle].directive < directive)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static sovb_status write_row(sovb_directive *out, table *t, size_t at, sovb_error *err)
{
	const node *n = &t->node[at];
	const sovb_namesake *document = sovb_member_get(n->member);
	sovb_telling telling = {.symbol = n->symbol};
	size_t first = first_reply(t, at);
	sovb_status status =
	    sovb_telling_complete(&telling, &t->directory, n->member, TITLE_FILES, t->arena, err);

	*out = (sovb_directive){
	    .key = sovb_member_key(n->member, telling.symbol, t->arena),
	    .symbol = sovb_symbol_put_in_order(telling.symbol, t->arena),
	    .type = sovb_string_keep(document->type, t->arena),
	    .date = document->date,
	    .issuer = sovb_string_keep(document->issuer, t->arena),
	    .title = sovb_string_keep(telling.title, t->arena),
	    .level = sovb_level_name(sovb_member_level(&t->directory, n->member)),
	    .ended_by = n->ended_by,
	};
	for (int kind = 0; kind < SOVB_ANSWER_COUNT; kind++) {
		size_t end = first;

		while (end < t->reply_count && t->reply[end].directive == at &&
		       (int)t->reply[end].kind == kind)
			end++;
		out->answer[kind] = write_answers(t, t->reply + first, end - first);
		out->count[kind] = end - first;
		first = end;
	}
	return status == SOVB_OK && sovb_arena_failed(t->arena) ? sovb_no_memory(err) : status;
}

/* Levels that are not known come last. */
static int level_order(const char *level)
{
	sovb_level at = sovb_level_by_name(level);

	return at == SOVB_LEVEL_UNKNOWN ? SOVB_LEVEL_CELL + 1 : (int)at;
}

static int by_level(const void *a, const void *b)
{
	const sovb_directive *x = a;
	const sovb_directive *y = b;
	int order = level_order(x->level) - level_order(y->level);

	if (!order)
		order = sovb_date_compare(x->date, y->date);
	return order ? order : sovb_string_compare(x->key, y->key);
}

static sovb_status write_rows(coverage_answer *answer, table *t, sovb_error *err)
{
	sovb_directive *rows = sovb_arena_array(t->arena, t->count, sizeof *rows);
	sovb_status status = SOVB_OK;
	size_t count = 0;

	if (!rows)
		return sovb_no_memory(err);
	if (t->reply_count)
		qsort(t->reply, t->reply_count, sizeof *t->reply, by_directive);
	for (size_t i = 0; status == SOVB_OK && i < t->count; i++) {
		if (is_row(t, &t->node[i]))
			status = write_row(&rows[count++], t, i, err);
	}
	if (count)
		qsort(rows, count, sizeof *rows, by_level);
	answer->list = (sovb_coverage){rows, count};
	return status;
}

static sovb_status begin(table *t, sovb_error *err)
{
	const sovb_coverage_options *options = t->options;
	const sovb_timeline_options directives = {.from = options->from,
						  .to = options->to,
						  .issuer = options->issuer,
						  .type = options->type,
						  .relation = -1};
	const sovb_timeline_options bodies = {.issuer = options->body, .relation = -1};
	sovb_status status = sovb_event_list_init(&t->directives, &directives, &t->directory, &t->directory.arena, err);

	return status == SOVB_OK ? sovb_event_list_init(&t->bodies, &bodies, &t->directory, &t->directory.arena, err)
				 : status;
}

static sovb_status run(coverage_answer *answer, table *t, sovb_error *err)
{
	const sovb_mention_visitor visitor = {read_own, read_mention, t};
	sovb_file_set files = {0};
	sovb_status status = begin(t, err);

	if (status == SOVB_OK)
		status = sovb_file_set_add_all(&files, t->directory.store, err);
	if (status == SOVB_OK)
		status = sovb_mentions_walk(&t->directory, &files, NULL, &visitor, err);
	if (status == SOVB_OK)
		status = write_rows(answer, t, err);
	sovb_file_set_fini(&files);
	return status;
}

typedef struct asking {
	const sovb_coverage_options *options;
	coverage_answer *answer;
} asking;

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	coverage_answer *answer = calloc(1, sizeof *answer);
	table t = {.options = ask->options};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&t.directory, store);
	t.directory.whole = true;
	t.arena = &answer->arena;
	status = run(answer, &t, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_coverage_free(&answer->list);
	sovb_event_list_fini(&t.directives);
	sovb_event_list_fini(&t.bodies);
	sovb_key_map_fini(&t.replies);
	sovb_directory_fini(&t.directory);
	free(t.node);
	free(t.reply);
	return status;
}

sovb_status sovb_register_coverage(sovb_coverage **out, sovb_store *store,
				   const sovb_coverage_options *options, sovb_error *err)
{
	static const sovb_coverage_options everything = {.body = NULL};
	asking ask = {options ? options : &everything, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_coverage_free(sovb_coverage *coverage)
{
	coverage_answer *answer = (coverage_answer *)coverage;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}

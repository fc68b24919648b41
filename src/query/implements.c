/*
 * sovb_register_implements: who carries a document out, level by level.
 *
 * A walk in breadth over the relation "implements" meets each document once, which also ends every circle.  Of all
 * that a document implements, it then stands under the nearest: a cell's plan for its ward's plan and for the
 * province's directive stands under the ward's plan.
 */
#include <stdlib.h>

#include "bytes.h"
#include "entry.h"
#include "entry_key.h"
#include "evidence.h"
#include "level.h"
#include "message.h"
#include "restart.h"
#include "side.h"

#define NO_PARENT (-1)
#define NO_LINK (-1)
#define MAX_LINKS ((size_t)1000000)

/* That a document implements another one of the walk. */
typedef struct link {
	int parent;
	sovb_evidence_list evidence;
	int next; /* of the same document; NO_LINK: none */
} link;

/* A document on the way. */
typedef struct node {
	sovb_side side;
	sovb_string path; /* of a file without a number */
	sovb_level level;
	int parent;
	unsigned depth;
	int link; /* the first */
	int first_child; /* in walk.order; -1: none */
	int child_count;
} node;

typedef struct walk {
	sovb_directory directory;
	sovb_arena *arena; /* of the answer */
	sovb_member root;
	sovb_string asked; /* its key */
	node *node;
	int count;
	size_t capacity;
	link *link;
	int link_count;
	size_t link_capacity;
	sovb_key_map documents; /* nodes by key */
	sovb_key_map others;    /* nodes that are no known document, by name or path */
	int *order;          /* nodes by parent, then as siblings go */
	bool cut;
} walk;

typedef struct steps_answer {
	sovb_steps list; /* first: what the caller sees */
	sovb_arena arena;
} steps_answer;

/* What a side without a document is told apart by. */
static sovb_string other_name(const sovb_side *side, sovb_string path)
{
	return side->key.size ? side->key : path;
}

/* The node of a side met before; NO_PARENT when it is new.  The document asked for has no node either. */
static int known_node(const walk *w, const sovb_side *side, sovb_string path)
{
	size_t at;
	bool found = side->document ? sovb_key_map_get(&w->documents, side->key, &at)
					  : sovb_key_map_get(&w->others, other_name(side, path), &at);

	return found ? (int)at : NO_PARENT;
}

static sovb_status add_node(int *out, walk *w, const sovb_side *side, sovb_string path, int parent,
			    sovb_error *err)
{
	node *added;
	sovb_level level;
	sovb_status status = sovb_side_level(&level, &w->directory, side, err);

	if (status != SOVB_OK)
		return status;
	if (!sovb_array_reserve((void **)&w->node, &w->capacity, (size_t)w->count + 1, sizeof *w->node,
				SOVB_MAX_STEPS))
		return sovb_no_memory(err);
	added = &w->node[w->count];
	*added = (node){.side = *side, .level = level, .parent = parent, .link = NO_LINK};
	added->depth = parent == NO_PARENT ? 1 : w->node[parent].depth + 1;
	sovb_side_keep(&added->side, w->arena);
	if (!side->key.size)
		added->path = sovb_string_keep(path, w->arena);
	if (sovb_arena_failed(w->arena))
		return sovb_no_memory(err);
	if (!(side->document ? sovb_key_map_put(&w->documents, added->side.key, (size_t)w->count)
			     : sovb_key_map_put(&w->others, other_name(&added->side, added->path), (size_t)w->count)))
		return sovb_no_memory(err);
	*out = w->count++;
	return SOVB_OK;
}

/* Of two spellings the longer one, then the first by bytes, whatever the order they are met in. */
static void keep_longer(sovb_string *known, sovb_string other, sovb_arena *arena)
{
	if (other.size > known->size || (other.size == known->size && sovb_string_compare(other, *known) < 0))
		*known = sovb_string_keep(other, arena);
}

/* The link of a node to a parent, made when there is none; NULL when there is no memory. */
static link *link_to(walk *w, int at, int parent)
{
	for (int i = w->node[at].link; i != NO_LINK; i = w->link[i].next) {
		if (w->link[i].parent == parent)
			return &w->link[i];
	}
	if (!sovb_array_reserve((void **)&w->link, &w->link_capacity, (size_t)w->link_count + 1, sizeof *w->link,
				MAX_LINKS))
		return NULL;
	w->link[w->link_count] = (link){.parent = parent, .next = w->node[at].link};
	w->node[at].link = w->link_count;
	return &w->link[w->link_count++];
}

/* The i-th mention of the record says that something implements the parent. */
static sovb_status add_source(walk *w, int parent, const sovb_record *record, size_t i, sovb_arena *once,
			      sovb_error *err)
{
	bool own = record->references[i].source == SOVB_SOURCE_DOCUMENT;
	sovb_side side;
	sovb_status status = sovb_side_of_source(&side, &w->directory, record, i, once, err);
	sovb_evidence evidence;
	link *found;
	int at;

	if (status != SOVB_OK || sovb_member_same(side.member, w->root))
		return status;
	at = known_node(w, &side, record->path);
	if (at == NO_PARENT && w->count == SOVB_MAX_STEPS) {
		w->cut = true;
		return SOVB_OK;
	}
	if (at == NO_PARENT)
		status = add_node(&at, w, &side, record->path, parent, err);
	if (status != SOVB_OK || at == parent)
		return status;
	found = link_to(w, at, parent);
	if (!found)
		return sovb_no_memory(err);
	keep_longer(&w->node[at].side.title, side.title, w->arena);
	keep_longer(&w->node[at].side.symbol, side.symbol, w->arena);
	if (!sovb_evidence_wanted(&found->evidence, record->path, record->references[i].span.start, own))
		return SOVB_OK;
	status = sovb_evidence_of(&evidence, record, i, w->arena, err);
	if (status == SOVB_OK)
		sovb_evidence_add(&found->evidence, evidence, own);
	return status;
}

static sovb_status read_file(walk *w, int parent, sovb_member member, uint32_t file, sovb_error *err)
{
	sovb_arena once;
	sovb_record record;
	sovb_status status;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, w->directory.store, file, &once, err);
	for (size_t i = 0; status == SOVB_OK && i < record.reference_count; i++) {
		const sovb_reference *reference = &record.references[i];
		sovb_member target;

		if (reference->relation != SOVB_RELATION_IMPLEMENTS ||
		    !sovb_reference_has_symbol(reference, member.names))
			continue;
		status = sovb_directory_reference(&target, &w->directory, reference, err);
		if (status == SOVB_OK && sovb_member_same(target, member))
			status = add_source(w, parent, &record, i, &once, err);
	}
	sovb_arena_fini(&once);
	return status;
}

/* The namesakes of the node, which its day may have told. */
static sovb_status load_member(walk *w, node *of, sovb_error *err)
{
	if (!of->side.document || of->side.member.names)
		return SOVB_OK;
	return sovb_directory_entry(&of->side.member, &w->directory, of->side.key, err);
}

/* All that implements the node, or the document asked for. */
static sovb_status expand(walk *w, int parent, sovb_error *err)
{
	char text[SOVB_SYMBOL_MAX];
	sovb_string symbol, date, issuer;
	sovb_file_set files = {0};
	sovb_member member = w->root;
	sovb_status status;

	sovb_entry_key_split(parent == NO_PARENT ? w->asked : w->node[parent].side.key, &symbol, &date, &issuer);
	status = sovb_file_set_add_relation(&files, w->directory.store, SOVB_FIELD_TARGET, SOVB_RELATION_IMPLEMENTS,
					    (sovb_string){text, sovb_text_key(text, symbol)}, err);
	sovb_file_set_close(&files);
	if (status == SOVB_OK && files.count && parent != NO_PARENT) {
		status = load_member(w, &w->node[parent], err);
		member = w->node[parent].side.member;
	}
	for (size_t i = 0; status == SOVB_OK && i < files.count; i++)
		status = read_file(w, parent, member, files.file[i], err);
	sovb_file_set_fini(&files);
	return status;
}

static int compare_nodes(const node *x, const node *y)
{
	int order;

	if (!x->side.date.year != !y->side.date.year)
		return x->side.date.year ? -1 : 1;
	order = sovb_date_compare(x->side.date, y->side.date);
	if (!order)
		order = sovb_string_compare(x->side.key, y->side.key);
	return order ? order : sovb_string_compare(x->path, y->path);
}

static int by_parent(const void *a, const void *b)
{
	const node *const *x = a;
	const node *const *y = b;

	if ((*x)->parent != (*y)->parent)
		return (*x)->parent < (*y)->parent ? -1 : 1;
	return compare_nodes(*x, *y);
}

static int by_sibling(const void *a, const void *b)
{
	const node *const *x = a;
	const node *const *y = b;

	return compare_nodes(*x, *y);
}

/* Nodes [first, count) in an order, written to w->order[first …]. */
static sovb_status sort_nodes(walk *w, int first, int (*compare)(const void *, const void *), sovb_error *err)
{
	const node **list = sovb_arena_array(&w->directory.arena, (size_t)(w->count - first), sizeof *list);

	if (!list)
		return sovb_no_memory(err);
	for (int i = first; i < w->count; i++)
		list[i - first] = &w->node[i];
	if (w->count > first)
		qsort(list, (size_t)(w->count - first), sizeof *list, compare);
	for (int i = first; i < w->count; i++)
		w->order[i] = (int)(list[i - first] - w->node);
	return SOVB_OK;
}

/* Level after level; within a level by date and symbol, so that the same parent is found on every machine. */
static sovb_status walk_levels(walk *w, unsigned depth, sovb_error *err)
{
	sovb_status status = expand(w, NO_PARENT, err);
	int first = 0;

	for (unsigned level = 1; status == SOVB_OK && level < depth && first < w->count; level++) {
		int end = w->count;

		status = sort_nodes(w, first, by_sibling, err);
		for (int i = first; status == SOVB_OK && i < end; i++) {
			int at = w->order[i];

			if (w->node[at].side.document)
				status = expand(w, at, err);
		}
		first = end;
	}
	return status;
}

/* ---- the nearest of several ---- */

/* Is the node, or one that it stands under, `above`? */
static bool stands_under(const walk *w, int at, int above)
{
	while (at != NO_PARENT && at != above)
		at = w->node[at].parent;
	return at == above;
}

/* May the child stand under it: not younger, not of a lower level, and no circle. */
static bool can_stand_under(const walk *w, int child, int parent)
{
	const node *c = &w->node[child];
	const node *p = &w->node[parent];
	sovb_level over = p->level;
	sovb_level under = c->level;

	if (!sovb_date_is_day(p->side.date) || sovb_date_compare(p->side.date, c->side.date) > 0)
		return false;
	return (over == SOVB_LEVEL_UNKNOWN || under == SOVB_LEVEL_UNKNOWN || over <= under) &&
	       !stands_under(w, parent, child);
}

/* Is a nearer than b to what both stand above? */
static bool is_nearer(const walk *w, int a, int b)
{
	sovb_level x = w->node[a].level;
	sovb_level y = w->node[b].level;

	return x != y ? x > y : compare_nodes(&w->node[a], &w->node[b]) > 0;
}

static void settle_parents(walk *w)
{
	for (int at = 0; at < w->count; at++) {
		int best = NO_PARENT;

		for (int i = w->node[at].link; i != NO_LINK; i = w->link[i].next) {
			int parent = w->link[i].parent;

			if (parent != NO_PARENT && can_stand_under(w, at, parent) &&
			    (best == NO_PARENT || is_nearer(w, parent, best)))
				best = parent;
		}
		if (best != NO_PARENT)
			w->node[at].parent = best;
	}
	for (int at = 0; at < w->count; at++) {
		w->node[at].depth = 1;
		for (int up = w->node[at].parent; up != NO_PARENT; up = w->node[up].parent)
			w->node[at].depth++;
	}
}

/* ---- the list ---- */

/* The entry of a document that has no number, or whose mention may mean several. */
static sovb_entry entry_of_other(const node *from)
{
	return (sovb_entry){
	    .key = from->side.key,
	    .symbol = from->side.symbol,
	    .date = from->side.date,
	    .issuer = from->side.issuer,
	    .title = from->side.title,
	    .file = from->path,
	    .held_files = from->path.size ? 1 : 0,
	    .ambiguous = from->side.symbol.size != 0,
	};
}

static int by_bytes(const void *a, const void *b)
{
	return sovb_string_compare(*(const sovb_string *)a, *(const sovb_string *)b);
}

/* What the document implements besides the one it stands under: keys by bytes. */
static sovb_status write_also(sovb_step *step, walk *w, const node *from, sovb_error *err)
{
	sovb_string *also = NULL;
	size_t count = 0;

	for (int i = from->link; i != NO_LINK; i = w->link[i].next)
		count++;
	also = sovb_arena_array(w->arena, count, sizeof *also);
	if (!also)
		return sovb_no_memory(err);
	count = 0;
	for (int i = from->link; i != NO_LINK; i = w->link[i].next) {
		int parent = w->link[i].parent;

		if (parent != from->parent)
			also[count++] = parent == NO_PARENT ? w->asked : w->node[parent].side.key;
	}
	if (count)
		qsort(also, count, sizeof *also, by_bytes);
	step->also = also;
	step->also_count = count;
	return SOVB_OK;
}

static sovb_status write_step(sovb_step *step, walk *w, node *from, int parent, sovb_error *err)
{
	sovb_telling telling = {.symbol = from->side.symbol, .title = from->side.title};
	const link *found = &w->link[from->link];
	sovb_evidence *evidence;
	sovb_status status;

	while (found->parent != from->parent)
		found = &w->link[found->next];
	evidence = sovb_arena_array(w->arena, found->evidence.count, sizeof *evidence);
	if (!evidence)
		return sovb_no_memory(err);
	for (size_t i = 0; i < found->evidence.count; i++)
		evidence[i] = found->evidence.piece[i];
	*step = (sovb_step){
	    .parent = parent,
	    .depth = from->depth,
	    .level = sovb_level_name(SOVB_LEVEL_UNKNOWN),
	    .evidence = evidence,
	    .evidence_count = found->evidence.count,
	};
	status = write_also(step, w, from, err);
	if (status != SOVB_OK)
		return status;
	if (!from->side.document) {
		step->entry = entry_of_other(from);
		return SOVB_OK;
	}
	step->level = sovb_level_name(from->level);
	status = load_member(w, from, err);
	if (status == SOVB_OK)
		status = sovb_telling_complete(&telling, &w->directory, from->side.member, 0, w->arena, err);
	if (status == SOVB_OK)
		status = sovb_entry_make(&step->entry, w->directory.store, from->side.member, &telling, true,
					 w->arena, err);
	return status;
}

/* Write the children of a node, each followed by its own. */
static sovb_status write_children(sovb_step *steps, size_t *count, walk *w, int first, int children,
				  int parent, sovb_error *err)
{
	for (int i = first; i < first + children; i++) {
		node *child = &w->node[w->order[i]];
		int at = (int)*count;
		sovb_status status = write_step(&steps[(*count)++], w, child, parent, err);

		if (status == SOVB_OK)
			status =
			    write_children(steps, count, w, child->first_child, child->child_count, at, err);
		if (status != SOVB_OK)
			return status;
	}
	return SOVB_OK;
}

static sovb_status write_steps(steps_answer *answer, walk *w, sovb_error *err)
{
	sovb_step *steps = sovb_arena_array(w->arena, (size_t)w->count, sizeof *steps);
	size_t count = 0;
	int top = 0;
	sovb_status status;

	if (!steps)
		return sovb_no_memory(err);
	for (int i = 0; i < w->count; i++) {
		int parent = w->node[w->order[i]].parent;

		if (parent == NO_PARENT)
			top++;
		else if (w->node[parent].child_count++ == 0)
			w->node[parent].first_child = i;
	}
	status = write_children(steps, &count, w, 0, top, NO_PARENT, err);
	answer->list = (sovb_steps){steps, count, w->cut};
	return status;
}

/* ---- the question ---- */

typedef struct asking {
	const sovb_entry *entry;
	unsigned depth;
	steps_answer *answer;
} asking;

static sovb_status run(steps_answer *answer, walk *w, const asking *ask, sovb_error *err)
{
	sovb_status status = sovb_directory_entry(&w->root, &w->directory, ask->entry->key, err);

	if (status != SOVB_OK || !w->root.names)
		return status;
	w->order = sovb_arena_array(&w->directory.arena, SOVB_MAX_STEPS, sizeof *w->order);
	if (!w->order)
		return sovb_no_memory(err);
	w->asked = sovb_string_keep(ask->entry->key, w->arena);
	status = walk_levels(w, ask->depth, err);
	/* Within so many steps each stands where these lead to it. */
	if (status == SOVB_OK && ask->depth == SOVB_MAX_STEP_DEPTH)
		settle_parents(w);
	if (status == SOVB_OK)
		status = sort_nodes(w, 0, by_parent, err);
	return status == SOVB_OK ? write_steps(answer, w, err) : status;
}

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	steps_answer *answer = calloc(1, sizeof *answer);
	walk w = {0};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&w.directory, store);
	w.arena = &answer->arena;
	status = run(answer, &w, ask, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_steps_free(&answer->list);
	sovb_key_map_fini(&w.documents);
	sovb_key_map_fini(&w.others);
	sovb_directory_fini(&w.directory);
	free(w.node);
	free(w.link);
	return status;
}

sovb_status sovb_register_implements(sovb_steps **out, sovb_store *store, const sovb_entry *entry,
				     unsigned depth, sovb_error *err)
{
	asking ask = {entry, depth && depth < SOVB_MAX_STEP_DEPTH ? depth : SOVB_MAX_STEP_DEPTH, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_steps_free(sovb_steps *steps)
{
	steps_answer *answer = (steps_answer *)steps;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}

/*
 * sovb_register_graph: documents and what links them.
 *
 * Around a document the walk goes in breadth; what is met over the limit is counted and left out.  When the
 * documents are chosen, their files are read once more for the links between them.
 */
#include <sovb/graph.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "entry.h"
#include "level.h"
#include "mention_walk.h"
#include "message.h"
#include "restart.h"
#include "timeline.h"

#define MAX_NODES ((size_t)1000000) /* that are weighed */
#define MAX_LINKS ((size_t)1000000)
#define TITLE_FILES 3 /* citing files that are asked for a title */

typedef struct graph_answer {
	sovb_graph list; /* first: what the caller sees */
	sovb_arena arena;
} graph_answer;

/* A document met. */
typedef struct node {
	sovb_member member;
	sovb_string symbol; /* as first written */
	unsigned depth;
	size_t links; /* mentions that link it */
	bool acts;    /* linked by more than a citation */
	bool kept;
	size_t place; /* in the answer */
} node;

/* A link between documents that are kept. */
typedef struct link {
	size_t source, target;
	sovb_relation relation;
	size_t mentions;
	sovb_string path;
	size_t start;
	sovb_evidence evidence;
} link;

typedef struct net {
	sovb_directory directory;
	sovb_arena *arena; /* of the answer */
	const sovb_graph_options *options;
	node *node;
	size_t count, capacity;
	link *link;
	size_t link_count, link_capacity;
	sovb_key_map links; /* by sides and relation */
	unsigned depth;     /* of nodes that are new */
	bool closed;        /* no nodes are added any more, and links are kept */
	size_t left_out;
} net;

static size_t limit_of(const net *n)
{
	return n->options->limit ? n->options->limit : SOVB_GRAPH_MAX_NODES;
}

static bool is_plain(sovb_relation relation)
{
	return relation == SOVB_RELATION_CITES || relation == SOVB_RELATION_BASIS;
}

/* ---- nodes ---- */

/* The node of a side, made when there is none; NULL when there is none and none may be added. */
static sovb_status meet(node **out, net *n, const sovb_side *side, sovb_error *err)
{
	sovb_namesake *document = &side->member.names->document[side->member.document];

	*out = document->visit ? &n->node[document->visit - 1] : NULL;
	if (*out || n->closed)
		return SOVB_OK;
	if (n->count == MAX_NODES)
		return sovb_fail(err, SOVB_MSG_LIMIT, "graph", "1000000", "documents");
	if (!sovb_array_reserve((void **)&n->node, &n->capacity, n->count + 1, sizeof *n->node, MAX_NODES))
		return sovb_no_memory(err);
	*out = &n->node[n->count++];
	document->visit = (uint32_t)n->count;
	**out = (node){.member = side->member, .depth = n->depth};
	(*out)->symbol = sovb_string_keep(side->symbol, &n->directory.arena);
	return sovb_arena_failed(&n->directory.arena) ? sovb_no_memory(err) : SOVB_OK;
}

/* ---- links ---- */

static link *find_link(net *n, size_t source, size_t target, sovb_relation relation)
{
	char key[80];
	int size = snprintf(key, sizeof key, "%zu %zu %d", source, target, (int)relation);
	sovb_string kept;
	size_t at;

	if (sovb_key_map_get(&n->links, (sovb_string){key, (size_t)size}, &at))
		return &n->link[at];
	kept = sovb_arena_string(&n->directory.arena, key, (size_t)size);
	if (!kept.data ||
	    !sovb_array_reserve((void **)&n->link, &n->link_capacity, n->link_count + 1, sizeof *n->link,
				MAX_LINKS) ||
	    !sovb_key_map_put(&n->links, kept, n->link_count))
		return NULL;
	n->link[n->link_count] = (link){.source = source, .target = target, .relation = relation};
	return &n->link[n->link_count++];
}

static sovb_status add_link(net *n, size_t source, size_t target, const sovb_mention *mention,
			    sovb_error *err)
{
	link *found = find_link(n, source, target, mention->relation);
	size_t start = mention->reference->span.start;
	int order;

	if (!found)
		return sovb_no_memory(err);
	order = found->mentions ? sovb_string_compare(mention->record->path, found->path) : -1;
	if (order < 0 || (order == 0 && start < found->start)) {
		sovb_status status = sovb_evidence_of(&found->evidence, mention->record, mention->i, n->arena, err);

		if (status != SOVB_OK)
			return status;
		found->path = found->evidence.file;
		found->start = start;
	}
	found->mentions++;
	return sovb_arena_failed(n->arena) ? sovb_no_memory(err) : SOVB_OK;
}

static sovb_status read_mention(void *context, const sovb_mention *mention, sovb_error *err)
{
	net *n = context;
	node *source, *target;
	size_t from;
	sovb_status status;

	if (n->options->relation >= 0 && (int)mention->relation != n->options->relation)
		return SOVB_OK;
	status = meet(&source, n, &mention->source, err);
	if (status != SOVB_OK || !source)
		return status;
	from = (size_t)(source - n->node);
	status = meet(&target, n, &mention->target, err);
	if (status != SOVB_OK || !target)
		return status;
	source = &n->node[from];
	if (n->closed)
		return source->kept && target->kept
			   ? add_link(n, from, (size_t)(target - n->node), mention, err)
			   : SOVB_OK;
	source->links++;
	target->links++;
	source->acts = source->acts || !is_plain(mention->relation);
	target->acts = target->acts || !is_plain(mention->relation);
	return SOVB_OK;
}

/* ---- choosing ---- */

static int by_weight(const void *a, const void *b)
{
	const node *x = *(const node *const *)a;
	const node *y = *(const node *const *)b;
	const sovb_namesake *p = sovb_member_get(x->member);
	const sovb_namesake *q = sovb_member_get(y->member);
	int order;

	if (x->depth != y->depth)
		return x->depth < y->depth ? -1 : 1;
	if (x->acts != y->acts)
		return x->acts ? -1 : 1;
	if (x->links != y->links)
		return x->links > y->links ? -1 : 1;
	order = sovb_date_compare(p->date, q->date);
	if (!order)
		order = sovb_string_compare(x->member.names->key, y->member.names->key);
	return order ? order : x->member.document - y->member.document;
}

/* Keep the nearest and most linked nodes. */
static sovb_status choose(net *n, sovb_error *err)
{
	size_t limit = limit_of(n);
	node **list = malloc((n->count ? n->count : 1) * sizeof *list);

	if (!list)
		return sovb_no_memory(err);
	for (size_t i = 0; i < n->count; i++)
		list[i] = &n->node[i];
	if (n->count)
		qsort(list, n->count, sizeof *list, by_weight);
	for (size_t i = 0; i < n->count; i++)
		list[i]->kept = i < limit;
	n->left_out = n->count > limit ? n->count - limit : 0;
	free(list);
	return SOVB_OK;
}

/* ---- walking ---- */

static sovb_status expand(net *n, size_t at, sovb_error *err)
{
	const sovb_mention_visitor visitor = {.mention = read_mention, .context = n};
	sovb_member member = n->node[at].member;
	sovb_file_set files;
	sovb_status status = sovb_member_files(&files, n->directory.store, member, err);

	if (status != SOVB_OK)
		return status;
	status = sovb_mentions_walk(&n->directory, &files, &member, &visitor, err);
	sovb_file_set_fini(&files);
	return status;
}

static sovb_status walk_around(net *n, sovb_member root, sovb_error *err)
{
	unsigned depth = n->options->depth ? n->options->depth : 1;
	sovb_side side = {.member = root, .symbol = root.names->shown};
	node *first;
	sovb_status status = meet(&first, n, &side, err);
	size_t begin = 0;

	if (depth > SOVB_GRAPH_MAX_DEPTH)
		depth = SOVB_GRAPH_MAX_DEPTH;
	for (n->depth = 1; status == SOVB_OK && n->depth <= depth && n->count <= limit_of(n); n->depth++) {
		size_t end = n->count;

		for (; status == SOVB_OK && begin < end; begin++)
			status = expand(n, begin, err);
	}
	return status;
}

static sovb_status walk_all(net *n, sovb_error *err)
{
	const sovb_mention_visitor visitor = {.mention = read_mention, .context = n};
	sovb_file_set files = {0};
	sovb_status status = sovb_file_set_add_all(&files, n->directory.store, err);

	if (status == SOVB_OK)
		status = sovb_mentions_walk(&n->directory, &files, NULL, &visitor, err);
	sovb_file_set_fini(&files);
	return status;
}

/* The links between the nodes that are kept: each is told by a file of the node that acts, not by all that cite the other. */
static sovb_status collect_links(net *n, sovb_error *err)
{
	const sovb_mention_visitor visitor = {.mention = read_mention, .context = n};
	sovb_file_set files = {0};
	sovb_status status = SOVB_OK;

	n->closed = true;
	for (size_t i = 0; status == SOVB_OK && i < n->count; i++) {
		sovb_file_set more = {0};

		if (n->node[i].kept)
			status = sovb_member_telling_files(&more, n->directory.store, n->node[i].member, err);
		if (status == SOVB_OK)
			status = sovb_file_set_join(&files, &more, err);
		sovb_file_set_fini(&more);
	}
	sovb_file_set_close(&files);
	if (status == SOVB_OK)
		status = sovb_mentions_walk(&n->directory, &files, NULL, &visitor, err);
	sovb_file_set_fini(&files);
	return status;
}

/* ---- the answer ---- */

static int by_place(const void *a, const void *b)
{
	const node *x = *(const node *const *)a;
	const node *y = *(const node *const *)b;
	int order;

	if (x->depth != y->depth)
		return x->depth < y->depth ? -1 : 1;
	order = sovb_date_compare(sovb_member_get(x->member)->date, sovb_member_get(y->member)->date);
	if (!order)
		order = sovb_string_compare(x->member.names->key, y->member.names->key);
	return order ? order : x->member.document - y->member.document;
}

static sovb_status write_node(sovb_graph_node *out, net *n, const node *from, sovb_error *err)
{
	const sovb_namesake *document = sovb_member_get(from->member);
	sovb_telling telling = {.symbol = from->symbol};
	sovb_status status =
	    sovb_telling_complete(&telling, &n->directory, from->member, TITLE_FILES, n->arena, err);

	*out = (sovb_graph_node){
	    .key = sovb_member_key(from->member, telling.symbol, n->arena),
	    .symbol = sovb_symbol_put_in_order(telling.symbol, n->arena),
	    .date = document->date,
	    .issuer = sovb_string_keep(document->issuer, n->arena),
	    .title = sovb_string_keep(telling.title, n->arena),
	    .level = sovb_level_name(sovb_member_level(&n->directory, from->member)),
	    .held = document->held,
	    .depth = from->depth,
	};
	if (status == SOVB_OK && sovb_arena_failed(n->arena))
		status = sovb_no_memory(err);
	return status;
}

static sovb_status write_nodes(graph_answer *answer, net *n, sovb_error *err)
{
	node **list = sovb_arena_array(&n->directory.arena, n->count, sizeof *list);
	sovb_graph_node *nodes = sovb_arena_array(n->arena, n->count, sizeof *nodes);
	sovb_status status = SOVB_OK;
	size_t count = 0;

	if (!list || !nodes)
		return sovb_no_memory(err);
	for (size_t i = 0; i < n->count; i++) {
		if (n->node[i].kept)
			list[count++] = &n->node[i];
	}
	if (count)
		qsort(list, count, sizeof *list, by_place);
	for (size_t i = 0; status == SOVB_OK && i < count; i++) {
		list[i]->place = i;
		status = write_node(&nodes[i], n, list[i], err);
	}
	answer->list.node = nodes;
	answer->list.count = count;
	answer->list.left_out = n->left_out;
	return status;
}

static int by_sides(const void *a, const void *b)
{
	const sovb_graph_link *x = a;
	const sovb_graph_link *y = b;

	if (x->source != y->source)
		return x->source < y->source ? -1 : 1;
	if (x->target != y->target)
		return x->target < y->target ? -1 : 1;
	return (x->relation > y->relation) - (x->relation < y->relation);
}

/* Of two documents that one does something to the other, it is not said again that it cites it. */
static size_t drop_plain(sovb_graph_link *links, size_t count)
{
	size_t kept = 0;

	for (size_t first = 0, end; first < count; first = end) {
		bool acts = false;

		for (end = first; end < count && links[end].source == links[first].source &&
				  links[end].target == links[first].target;
		     end++)
			acts = acts || !is_plain(links[end].relation);
		for (size_t i = first; i < end; i++) {
			if (!acts || !is_plain(links[i].relation))
				links[kept++] = links[i];
		}
	}
	return kept;
}

static sovb_status write_links(graph_answer *answer, net *n, sovb_error *err)
{
	sovb_graph_link *links = sovb_arena_array(n->arena, n->link_count, sizeof *links);

	if (!links)
		return sovb_no_memory(err);
	for (size_t i = 0; i < n->link_count; i++)
		links[i] =
		    (sovb_graph_link){n->node[n->link[i].source].place, n->node[n->link[i].target].place,
				      n->link[i].relation, n->link[i].mentions, n->link[i].evidence};
	if (n->link_count)
		qsort(links, n->link_count, sizeof *links, by_sides);
	answer->list.link = links;
	answer->list.link_count = drop_plain(links, n->link_count);
	return SOVB_OK;
}

typedef struct asking {
	const sovb_entry *entry;
	const sovb_graph_options *options;
	graph_answer *answer;
} asking;

static sovb_status run(graph_answer *answer, net *n, const sovb_entry *entry, sovb_error *err)
{
	sovb_member root = {0};
	sovb_status status = SOVB_OK;

	if (entry)
		status = sovb_directory_entry(&root, &n->directory, entry->key, err);
	if (status != SOVB_OK || (entry && !root.names))
		return status;
	status = entry ? walk_around(n, root, err) : walk_all(n, err);
	if (status == SOVB_OK)
		status = choose(n, err);
	if (status == SOVB_OK)
		status = collect_links(n, err);
	if (status == SOVB_OK)
		status = write_nodes(answer, n, err);
	return status == SOVB_OK ? write_links(answer, n, err) : status;
}

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	graph_answer *answer = calloc(1, sizeof *answer);
	net n = {.options = ask->options};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&n.directory, store);
	n.directory.whole = true;
	n.arena = &answer->arena;
	status = run(answer, &n, ask->entry, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_graph_free(&answer->list);
	sovb_key_map_fini(&n.links);
	sovb_directory_fini(&n.directory);
	free(n.node);
	free(n.link);
	return status;
}

sovb_status sovb_register_graph(sovb_graph **out, sovb_store *store, const sovb_entry *entry,
				const sovb_graph_options *options, sovb_error *err)
{
	static const sovb_graph_options defaults = {.relation = -1};
	asking ask = {entry, options ? options : &defaults, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_graph_free(sovb_graph *graph)
{
	graph_answer *answer = (graph_answer *)graph;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}

#include "tree.h"

#include <stdlib.h>
#include <string.h>

#define NONE (-1)

bool tree_init(tree *t, const sovb_steps *steps)
{
	*t = (tree){.steps = steps, .first_root = NONE};
	t->node = calloc(steps->count ? steps->count : 1, sizeof *t->node);
	if (!t->node)
		return false;
	for (size_t i = 0; i < steps->count; i++)
		t->node[i] = (tree_node){NONE, NONE};
	/* From the last to the first, so that each becomes the first child that was met. */
	for (size_t i = steps->count; i-- > 0;) {
		int parent = steps->step[i].parent;
		int *next = parent < 0 ? &t->first_root : &t->node[parent].first_child;

		t->node[i].next_sibling = *next;
		*next = (int)i;
	}
	return true;
}

void tree_fini(tree *t)
{
	free(t->node);
}

int tree_next(const tree *t, int at)
{
	if (t->node[at].first_child != NONE)
		return t->node[at].first_child;
	while (at != NONE && t->node[at].next_sibling == NONE)
		at = t->steps->step[at].parent;
	return at == NONE ? NONE : t->node[at].next_sibling;
}

/* The lines of the ancestors of `at`, and where they end. */
static char *put_ancestors(const tree *t, int at, char *out)
{
	bool more[TREE_DEPTH_MAX];
	size_t depth = 0;

	for (int up = t->steps->step[at].parent; up >= 0 && depth + 1 < TREE_DEPTH_MAX;
	     up = t->steps->step[up].parent)
		more[depth++] = t->node[up].next_sibling != NONE;
	while (depth > 0)
		out = stpcpy(out, more[--depth] ? "│  " : "   ");
	return out;
}

void tree_prefix(const tree *t, int at, char out[TREE_PREFIX_MAX])
{
	stpcpy(put_ancestors(t, at, out), t->node[at].next_sibling != NONE ? "├─ " : "└─ ");
}

void tree_margin(const tree *t, int at, char out[TREE_PREFIX_MAX])
{
	out = put_ancestors(t, at, out);
	out = stpcpy(out, t->node[at].next_sibling != NONE ? "│  " : "   ");
	stpcpy(out, t->node[at].first_child != NONE ? "│  " : "   ");
}

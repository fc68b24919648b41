/*
 * The order and the lines ("├─ ", "│  ") of a tree that is given as a list of parents.
 */
#ifndef TREE_H
#define TREE_H

#include <stdbool.h>
#include <stddef.h>

#include <sovb/register.h>

#define TREE_DEPTH_MAX 32 /* deeper nodes are drawn at this depth */
#define TREE_PREFIX_MAX ((TREE_DEPTH_MAX + 1) * sizeof "├─ ")

typedef struct tree_node {
	int first_child;  /* -1: none */
	int next_sibling; /* -1: none */
} tree_node;

typedef struct tree {
	const sovb_steps *steps;
	tree_node *node; /* beside the steps */
	int first_root;
} tree;

/* False when there is no memory. */
bool tree_init(tree *t, const sovb_steps *steps);
void tree_fini(tree *t);

/* The node after `at`: children before siblings; -1 at the end. */
int tree_next(const tree *t, int at);

/* What stands before the node's own line. */
void tree_prefix(const tree *t, int at, char out[TREE_PREFIX_MAX]);

/* What stands before further lines of the node, above its children. */
void tree_margin(const tree *t, int at, char out[TREE_PREFIX_MAX]);

#endif

/*
 * A walk over the mentions of files, with both sides of each.
 */
#ifndef SOVB_MENTION_WALK_H
#define SOVB_MENTION_WALK_H

#include "file_set.h"
#include "side.h"

/* A mention whose two sides are documents with a number, not the same. */
typedef struct sovb_mention {
	const sovb_record *record;
	size_t i;
	const sovb_reference *reference;
	sovb_relation relation; /* told by who acts, see sovb_relation_active() */
	sovb_side source;
	sovb_side target;
	bool by_file; /* the file itself acts */
} sovb_mention;

typedef struct sovb_mention_visitor {
	/* The file's own document, before its mentions; may be NULL. */
	sovb_status (*own)(void *context, const sovb_side *own, sovb_error *err);
	/* Strings of the mention live as long as the call. */
	sovb_status (*mention)(void *context, const sovb_mention *mention, sovb_error *err);
	void *context;
} sovb_mention_visitor;

/* With `about`, only mentions that have that document on one side. */
sovb_status sovb_mentions_walk(sovb_directory *directory, const sovb_file_set *files,
			       const sovb_member *about, const sovb_mention_visitor *visitor,
			       sovb_error *err);

/* The files that hold the document or tell what it does to others; sovb_file_set_fini() frees them. */
sovb_status sovb_member_telling_files(sovb_file_set *out, sovb_store *store, sovb_member member,
				      sovb_error *err);

/* The files that hold the document, mention it, or tell what it does to others; sovb_file_set_fini() frees
 * them. */
sovb_status sovb_member_files(sovb_file_set *out, sovb_store *store, sovb_member member, sovb_error *err);

#endif

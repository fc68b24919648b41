/*
 * What happened to the references between two drafts of one text.
 *
 * Mentions are put side by side in the order of the text.  A mention that says something else of its document (or whose
 * number changed while the rest stayed) is altered; what has no counterpart was added or lost.
 */
#ifndef SOVB_DIFF_H
#define SOVB_DIFF_H

#include <sovb/document.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum sovb_change_kind { SOVB_CHANGE_ADDED, SOVB_CHANGE_LOST, SOVB_CHANGE_ALTERED } sovb_change_kind;

/* "added", "lost", "altered". */
SOVB_API const char *sovb_change_name(sovb_change_kind kind);

/* What is altered, as bits; the name stands in records. */
#define SOVB_ALTERED_TABLE(X)                                                                                \
	X(NUMBER, 1, "number") /* number, year, kind or body in the symbol; the name of what has none */     \
	X(DATE, 2, "date")                                                                                   \
	X(ISSUER, 4, "issuer")                                                                               \
	X(TERM, 8, "term")                                                                                   \
	X(TITLE, 16, "title")

enum {
#define X(name, bit, text) SOVB_ALTERED_##name = bit,
	SOVB_ALTERED_TABLE(X)
#undef X
	SOVB_ALTERED_ALL = 31
};

/* The name of one bit; NULL when it is none. */
SOVB_API const char *sovb_altered_name(unsigned bit);

typedef struct sovb_change {
	sovb_change_kind kind;
	const sovb_reference *before; /* in the old draft; NULL when added */
	const sovb_reference *after;  /* in the new one; NULL when lost */
	unsigned altered;             /* SOVB_ALTERED_… bits */
	bool elsewhere;               /* added or lost: the other draft has the document at another place */
} sovb_change;

typedef struct sovb_changes {
	const sovb_change *change; /* in the order of the text */
	size_t count;
} sovb_changes;

/* The answer lends the references of both drafts, which must outlive it.  Texts that say the same give an empty list. */
SOVB_API sovb_status sovb_diff(sovb_changes **out, const sovb_document *before, const sovb_document *after,
                               sovb_error *err);
SOVB_API void sovb_changes_free(sovb_changes *changes);

#ifdef __cplusplus
}
#endif
#endif

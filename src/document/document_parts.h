/*
 * What a document is made of, for those that put one together.
 */
#ifndef SOVB_DOCUMENT_PARTS_H
#define SOVB_DOCUMENT_PARTS_H

#include "arena.h"
#include "buffer.h"
#include "known.h"
#include "lexicon.h"
#include "local_facts.h"
#include "symbol.h"
#include "text.h"
#include "token.h"
#include "witness.h"

#define SOVB_DOCUMENT_ARENA_MAX ((size_t)1 << 30)

struct sovb_reader {
	sovb_lexicon *lexicon;
	sovb_local_facts *tables; /* NULL: none */
};

struct sovb_document {
	sovb_arena arena;   /* holds all that the document gives out, but not itself … */
	sovb_buffer packed; /* … and what came packed from another process */
	const char *path;
	sovb_text text;
	sovb_identity identity;
	sovb_signature signature;
	sovb_identity file_name;
	sovb_disagreements disagreements;
	sovb_reference *references;
	size_t reference_count;
	bool cut;
	const sovb_local_facts *tables; /* the reader's */
};

/* An empty document; NULL when there is no memory. */
sovb_document *sovb_document_begin(const sovb_reader *reader, const char *path);

/*
 * The document in the content of a file, of any kind that is read; path is the name it goes by.  options may be
 * NULL.
 */
sovb_status sovb_document_decode(sovb_document **out, const sovb_reader *reader, const char *path, const char *data,
                                 size_t size, const sovb_load_options *options, sovb_error *err);

/* What serves one reading after the other, of windows of the same text.  For one that is whole all zero, but for known.strings. */
typedef struct sovb_reading {
	sovb_tokens tokens;
	sovb_known known;
	bool window;    /* the text is a window of a larger one … */
	bool later;     /* … and not the first: there is no first page */
	uint32_t width; /* of the lines of the larger one */
	char type[SOVB_SYMBOL_LETTERS]; /* of the document, as its first page tells; "" when it does not */
	bool follows;   /* there were references in the windows before … */
	sovb_reference last; /* … the last of them, as far as it can be a source: its kind and where it stands */
} sovb_reading;

void sovb_reading_fini(sovb_reading *reading);

/* Identity and references of a document whose path and text are set. */
sovb_status sovb_document_read(sovb_document *doc, const sovb_reader *reader, sovb_reading *reading, sovb_error *err);

/* What tells of the identity beside the first page: the path, the text and the identity must be there. */
sovb_status sovb_document_read_witnesses(sovb_document *doc, sovb_error *err);

#endif

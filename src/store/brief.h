/*
 * The brief of a file: the value SOVB_SLOT_BRIEF of its Xapian document.
 *
 * Lists of who cites a document are made from it: whose file it is, and where it mentions what.  It is a fourth of the
 * record, so that the briefs of many files lie together.  A mention's document stands in it as two hashes: of its symbol's
 * key, and of all that the register tells namesakes apart by.  Where the second is not that of a known witness, or one
 * mention acts on another, the record has to be asked.
 */
#ifndef SOVB_BRIEF_H
#define SOVB_BRIEF_H

#include "pack.h"
#include "store.h"

struct sovb_brief {
	sovb_string path;
	sovb_identity identity; /* symbol, type, issuer, title, date */
	sovb_string own_key;
	sovb_unpack in; /* what is left: the documents mentioned */
	size_t left;
};

/* A document that the file mentions, in other words than any before it. */
typedef struct sovb_brief_document {
	uint16_t symbol; /* sovb_brief_symbol() of its key */
	uint64_t told;   /* sovb_brief_told() */
	size_t mentions; /* to be read with sovb_brief_next_mention() */
} sovb_brief_document;

typedef struct sovb_brief_mention {
	size_t place; /* in the record */
	sovb_span span;
	sovb_relation relation;
	bool acted; /* another mention acts on it */
} sovb_brief_mention;

uint16_t sovb_brief_symbol(sovb_string key);
uint64_t sovb_brief_told(sovb_string key, sovb_date date, sovb_string issuer, sovb_string term);

/* Append the brief of a record, whose own_key is set; the buffer remembers failure. */
void sovb_brief_encode(sovb_buffer *out, const sovb_record *record);

/* Read it up to the documents; all strings lent.  False when it is damaged, as for the next two. */
bool sovb_brief_decode(sovb_brief *out, const char *data, size_t size);

/* The next document; *more false behind the last. */
bool sovb_brief_next_document(sovb_brief *brief, sovb_brief_document *out, bool *more);

/* The next mention of it; *before is empty for the first, and kept by the caller. */
bool sovb_brief_next_mention(sovb_brief *brief, sovb_brief_mention *out, sovb_brief_mention *before);

#endif

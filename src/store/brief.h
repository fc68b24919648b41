/*
 * The brief of a file and what it mentions: the values SOVB_SLOT_BRIEF and SOVB_SLOT_MENTIONED of its Xapian document.
 *
 * Lists of who cites a document are made from them.  The brief tells whose file it is, in a fraction of the bytes of the
 * record.  Where it mentions which document stands in one of several slots, by the document's symbol, so that what all
 * files say of one document lies together in few blocks.  A mention's document stands there as two hashes: of its symbol's
 * key, and of all that the register tells namesakes apart by.  Where the second is not that of a known witness, or one
 * mention acts on another, the record has to be asked.
 */
#ifndef SOVB_BRIEF_H
#define SOVB_BRIEF_H

#include "pack.h"
#include "store.h"
#include "xapian_c.h"

struct sovb_brief {
	sovb_string path;
	sovb_identity identity; /* symbol, type, issuer, title, date */
	sovb_string own_key;
	sovb_string shown; /* the symbol put in order */
};

struct sovb_mentioned {
	sovb_unpack in; /* what is left of them */
	size_t left;
};

/* A document that the file mentions, in other words than any before it. */
typedef struct sovb_brief_document {
	uint16_t symbol; /* sovb_brief_symbol() of its key */
	uint64_t told;   /* sovb_brief_told() */
	size_t mentions; /* to be read with sovb_mentioned_next() */
} sovb_brief_document;

typedef struct sovb_brief_mention {
	size_t place; /* in the record */
	sovb_span span;
	sovb_relation relation;
	bool acted; /* another mention acts on it */
} sovb_brief_mention;

uint16_t sovb_brief_symbol(sovb_string key);
uint64_t sovb_brief_told(sovb_string key, sovb_date date, sovb_string issuer, sovb_string term);

/* The slot of what is mentioned of a symbol. */
unsigned sovb_mentioned_slot(uint16_t symbol);

/* Set the values of a record, whose own_key is set; room may come from one record to the next. */
xc_status sovb_brief_put(xc_document *doc, const sovb_record *record, sovb_buffer *room, xc_message *message);

/* Read them; all strings lent.  False when they are damaged, as for the next two. */
bool sovb_brief_decode(sovb_brief *out, const char *data, size_t size);
bool sovb_mentioned_decode(sovb_mentioned *out, const char *data, size_t size);

/* The next document; *more is false after the last, and then nothing is left to read. */
bool sovb_mentioned_next_document(sovb_mentioned *mentioned, sovb_brief_document *out, bool *more);

/* The next mention of the document read last; before: the one before it, zeros at first. */
bool sovb_mentioned_next(sovb_mentioned *mentioned, sovb_brief_mention *out, sovb_brief_mention *before);

#endif

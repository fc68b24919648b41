/*
 * What the register knows of one symbol beside the draft itself.
 *
 * A draft may lie in the register, also in another form or as an earlier version: what it says of others
 * proves nothing about itself, so such a file is no witness (see versions.h).
 */
#ifndef SOVB_KNOWLEDGE_H
#define SOVB_KNOWLEDGE_H

#include "checker.h"

/* So many files of one witness are read for the evidence of one finding. */
#define SOVB_MAX_WITNESS_FILES 8

/* So many mentions of one symbol are compared with the register. */
#define SOVB_MAX_COMPARED_MENTIONS 1000

/* A document of the register as files other than the draft give it. */
typedef struct sovb_known_document {
	int document;
	sovb_date date; /* of the held file, else the one most often given; empty when none is given */
	bool held;
	sovb_string issuer; /* given with that date; none when no file names one */
} sovb_known_document;

/* What files say of one document on one day. */
typedef struct sovb_testimony {
	int document;
	sovb_date day;
	const sovb_evidence *evidence; /* NULL: not asked for yet */
	size_t count;                  /* files that do not copy one another */
	sovb_string title;
} sovb_testimony;

typedef struct sovb_knowledge {
	sovb_checker *checker;
	sovb_namesakes *names;
	bool *foreign;            /* by witness: a file other than the draft says so */
	bool empty;               /* no witness is foreign */
	int *first;               /* foreign witness of each document … */
	int *next;                /* … and the one after each of them, -1: the last */
	sovb_testimony testimony; /* the last one asked for */
} sovb_knowledge;

/* NULL, and the checker's status set, on failure. */
sovb_knowledge *sovb_knowledge_load(sovb_checker *checker, sovb_string key);

/* What the register knows of another symbol; NULL when there is no register or it does not know it, and on failure. */
sovb_knowledge *sovb_knowledge_of(sovb_checker *checker, const sovb_symbol *symbol);

/*
 * Does a file other than the draft know the symbol as one of the mention's day (when the mention has none: at all)?
 */
bool sovb_symbol_is_known(sovb_checker *checker, const sovb_symbol *symbol, const sovb_draft_mention *mention);

/* False for NULL and for what is no day. */
bool sovb_knowledge_has_day(const sovb_knowledge *known, sovb_date day);

/* The document by its number among the namesakes; false when only the draft knows it. */
bool sovb_knowledge_document(sovb_known_document *out, const sovb_knowledge *known, int document);

/* Can the mention be one of the document, as far as issuer and kind tell? */
bool sovb_knowledge_fits(const sovb_knowledge *known, const sovb_known_document *document,
			 const sovb_draft_mention *mention);

/*
 * The only document that the mention can be but for its date: accept(context, document) tells; false when none or
 * several are accepted.
 */
bool sovb_knowledge_only(sovb_known_document *out, const sovb_knowledge *known, const sovb_draft_mention *mention,
			 bool (*accept)(const void *context, const sovb_known_document *document), const void *context);

/* How other files, not the document itself, write the issuer of the document; none when none names one. */
sovb_string sovb_knowledge_issuer_words(const sovb_knowledge *known, const sovb_known_document *document);

/*
 * The subject of sovb_knowledge_testimony() for a document that is held, most often told by its first page alone; none when
 * there is no testimony, and on failure.
 */
sovb_string sovb_knowledge_title(sovb_checker *checker, sovb_knowledge *known, const sovb_known_document *document);

/*
 * Read files that give the document that day; the answer is lent until the next question.  NULL when no file
 * does, and on failure, with the checker's status set.
 */
const sovb_testimony *sovb_knowledge_testimony(sovb_checker *checker, sovb_knowledge *known, int document,
					       sovb_date day);

#endif

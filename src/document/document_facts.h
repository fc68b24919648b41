/*
 * The user's tables that a document was read with.
 */
#ifndef SOVB_DOCUMENT_FACTS_H
#define SOVB_DOCUMENT_FACTS_H

#include <sovb/document.h>

#include "local_facts.h"

/* NULL when the reader had none; lives as long as the reader. */
const sovb_local_facts *sovb_document_facts(const sovb_document *doc);

/*
 * The body that a register keeps as the issuer: the first page's, but the one that signed where the page only names the
 * centre that three bodies share (36-HD/VPTW: "BAN CHẤP HÀNH TRUNG ƯƠNG" stands above what the Political Bureau and the
 * Secretariat issue).
 */
sovb_string sovb_document_author(const sovb_document *doc);

#endif

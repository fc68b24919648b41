/*
 * The user's tables that a document was read with.
 */
#ifndef SOVB_DOCUMENT_FACTS_H
#define SOVB_DOCUMENT_FACTS_H

#include <sovb/document.h>

#include "local_facts.h"

/* NULL when the reader had none; lives as long as the reader. */
const sovb_local_facts *sovb_document_facts(const sovb_document *doc);

#endif

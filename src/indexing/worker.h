/*
 * The process that reads files: takes a request with an open file, answers with the document in it.
 */
#ifndef SOVB_WORKER_H
#define SOVB_WORKER_H

#include <sovb/document.h>

#include "sandbox.h"

/* Packed documents are larger than their text by their references. */
#define SOVB_WORKER_ANSWER_MAX ((size_t)256 << 20)

/* Says first, in one byte, which sandbox it is in; then serves until the other side is gone. */
void sovb_worker_serve(int socket, const sovb_reader *reader, const sovb_isolation *isolation);

#endif

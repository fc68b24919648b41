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

/*
 * The same for plain texts, sooner there: without the libraries that packages and decomposed letters need, which cannot be
 * loaded inside the sandbox.  A file that needs one fails so that sovb_library_is_missing().
 */
void sovb_worker_serve_plain(int socket, const sovb_reader *reader, const sovb_isolation *isolation);

#endif

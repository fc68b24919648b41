/*
 * Documents from files that nobody vouches for: sovb_document_load() in a process of its own (isolation.h).
 *
 *	sovb_loader *loader;
 *	sovb_document *doc;
 *
 *	sovb_loader_new(&loader, reader, NULL, NULL, &err);
 *	if (sovb_loader_load(&doc, loader, "bao-cao.docx", &err) == SOVB_OK)
 *		…
 *	sovb_document_free(doc);
 *	sovb_loader_free(loader);
 *
 * A file that crashes its process, or wants more memory or time than it may have, fails alone; the next one is read as if
 * nothing had been.
 */
#ifndef SOVB_LOADER_H
#define SOVB_LOADER_H

#include <sovb/document.h>
#include <sovb/isolation.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sovb_loader sovb_loader;

/* options and isolation may be NULL and are copied; jobs is not looked at.  The reader must live as long. */
SOVB_API sovb_status sovb_loader_new(sovb_loader **out, const sovb_reader *reader, const sovb_load_options *options,
                                     const sovb_isolation *isolation, sovb_error *err);

/* Kills a process that is still there. */
SOVB_API void sovb_loader_free(sovb_loader *loader);

/* The document that sovb_document_load() would give; it may outlive the loader.  The first call starts the process. */
SOVB_API sovb_status sovb_loader_load(sovb_document **out, sovb_loader *loader, const char *path, sovb_error *err);

/* There may be no further file: the process ends while the caller goes on.  (A further file starts another.) */
SOVB_API void sovb_loader_rest(sovb_loader *loader);

/* Was a file read without the filter of system calls: because it was not wanted, or the kernel has none? */
SOVB_API bool sovb_loader_is_unfiltered(const sovb_loader *loader);

#ifdef __cplusplus
}
#endif
#endif

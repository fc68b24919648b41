/*
 * A loader with other workers.
 */
#ifndef SOVB_LOADER_PARTS_H
#define SOVB_LOADER_PARTS_H

#include <sovb/loader.h>

/* What a worker does with its end of the socket, instead of sovb_worker_serve(); before the first file. */
void sovb_loader_serve_with(sovb_loader *loader,
                            void (*serve)(int socket, const sovb_reader *reader, const sovb_isolation *isolation));

#endif

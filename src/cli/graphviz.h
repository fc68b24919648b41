/*
 * Graphviz' program dot: it is run, not linked, because its licence (EPL) does not go with the GPL.
 */
#ifndef GRAPHVIZ_H
#define GRAPHVIZ_H

#include <stddef.h>

#define GRAPHVIZ_SECONDS 60 /* after which it is stopped */
#define GRAPHVIZ_MAX_BYTES ((size_t)64 << 20)

/*
 * Have dot make SVG of a graph and write it to standard output, whole or not at all.  An exit status; what
 * went wrong is told, but failures of standard output.
 */
int graphviz_svg(const char *graph, size_t size);

#endif

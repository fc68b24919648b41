/*
 * Drawings: timelines as SVG and HTML, graphs for Graphviz.
 *
 * A drawing is made from an answer of the register and written whole through the sink; nothing reaches the sink when
 * the drawing cannot be made.  The same answer and options give the same bytes.  All text of a drawing is in one
 * language and stands in it as text; there are no scripts, no fonts and nothing that is fetched from elsewhere.
 */
#ifndef SOVB_DRAWING_H
#define SOVB_DRAWING_H

#include <sovb/coverage.h>
#include <sovb/graph.h>
#include <sovb/printer.h>

#ifdef __cplusplus
extern "C" {
#endif

/* So many documents are drawn; of more, those nearest to the document asked for, and a note says so. */
#define SOVB_DRAWING_MAX_MARKS 60

#define SOVB_DRAWING_MAX_BYTES ((size_t)256 << 20)

typedef struct sovb_drawing_options {
	sovb_lang lang;
	sovb_string title;    /* none: "Dòng thời gian của văn bản" */
	sovb_string subtitle; /* what the title is about; may be none */
	sovb_string focus;    /* key of the document asked for, which is drawn larger; may be none */
	sovb_date made_on;    /* the day that the last line names; empty: no day is named */
	const char *place;    /* where, beside the day; NULL: no place is named */
} sovb_drawing_options;

/*
 * A timeline to put in a report: A4 landscape wide, a lane a level, days to scale (long empty stretches are broken,
 * visibly), a mark a document, whose shape tells what it does, arrows to the documents it acts on.  Readable in black
 * and white print.
 */
SOVB_API sovb_status sovb_timeline_svg(const sovb_events *events, const sovb_drawing_options *options, sovb_sink sink,
                                       void *context, sovb_error *err);

/*
 * The same drawing in one HTML file that stands alone, and under it every document of the answer, also those not
 * drawn, with what it does and the words that say so.  The marks are links into that list.
 */
SOVB_API sovb_status sovb_timeline_html(const sovb_events *events, const sovb_drawing_options *options, sovb_sink sink,
                                        void *context, sovb_error *err);

/* A graph in the language DOT, clustered by level. */
SOVB_API sovb_status sovb_graph_dot(const sovb_graph *graph, const sovb_drawing_options *options, sovb_sink sink,
                                    void *context, sovb_error *err);

/* What has been done about each directive, as a table in one HTML file that stands alone. */
SOVB_API sovb_status sovb_coverage_html(const sovb_coverage *coverage, const sovb_drawing_options *options,
                                        sovb_sink sink, void *context, sovb_error *err);

/*
 * The same as an XLSX workbook, with what is still to do left blank.  now: seconds since 1970, the day that stands in
 * the file as its making.
 */
SOVB_API sovb_status sovb_coverage_workbook(const sovb_coverage *coverage, const sovb_drawing_options *options,
                                            long long now, sovb_sink sink, void *context, sovb_error *err);

#ifdef __cplusplus
}
#endif
#endif

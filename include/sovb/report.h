/*
 * The report on drafts: one HTML page to print and to put before a superior.
 *
 *	sovb_report_new(&report, store, &options, &err);
 *	sovb_report_add(report, draft, findings, &err);      one section a draft
 *	sovb_report_finish(report, sink, context);
 *
 * A section tells the draft, the date and the state of the register, counts, the findings with place, words, reason,
 * evidence and suggestion, what was checked and found right, and lists all documents cited with their status (held,
 * cited by others, unknown) by level, rank and date: the annex "Danh mục văn bản viện dẫn".
 *
 * The page needs nothing from anywhere and loses nothing in black and white.
 */
#ifndef SOVB_REPORT_H
#define SOVB_REPORT_H

#include <sovb/printer.h>
#include <sovb/verify.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sovb_report sovb_report;

typedef struct sovb_report_options {
	sovb_lang lang;
	sovb_date today;   /* of the report; empty: it has no date */
	const char *place; /* named before the day; NULL: none */
	const char *body;  /* whose review it is; NULL: nobody is named.  Both must outlive the report. */
} sovb_report_options;

/* store may be NULL: then the report says that nothing was compared with a register.  It must outlive the report. */
SOVB_API sovb_status sovb_report_new(sovb_report **out, sovb_store *store, const sovb_report_options *options,
                                     sovb_error *err);
SOVB_API void sovb_report_free(sovb_report *report);

/* Add a draft; nothing of it is needed after the call.  After a failure the report goes on without it. */
SOVB_API sovb_status sovb_report_add(sovb_report *report, const sovb_document *draft, const sovb_findings *findings,
                                     sovb_error *err);

/* Write the page and free the report.  False when it could not be written. */
SOVB_API bool sovb_report_finish(sovb_report *report, sovb_sink sink, void *context);

#ifdef __cplusplus
}
#endif
#endif

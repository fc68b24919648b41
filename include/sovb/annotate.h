/*
 * Annotating: a copy of the draft in which the findings stand beside the words concerned.
 *
 *	sovb_annotate_options options = {.lang = SOVB_LANG_VI, .date = today};
 *	sovb_annotate_summary done;
 *
 *	sovb_verify(&findings, draft, store, &verify_options, &err);
 *	sovb_annotate(&done, "bao-cao.nhan-xet.docx", draft, findings, &options, &err);
 *
 * A DOCX draft gives a DOCX with Word comments by the author "sovb", a TXT draft an HTML page with notes.
 *
 * In a DOCX nothing else changes: a run is divided where a comment begins or ends inside it and both halves keep its
 * formatting; all other bytes of the parts stay, and parts that are not concerned are copied as they are compressed.
 * Comments that are there already stay.  Word takes comments in the body and its tables only: what concerns a
 * footnote or endnote is put at its mark, what concerns a text box at the place that anchors it, what concerns a
 * header or footer at the first words of the body, and the comment says so.
 */
#ifndef SOVB_ANNOTATE_H
#define SOVB_ANNOTATE_H

#include <sovb/verify.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SOVB_MAX_COMMENTS 10000 /* in one file; further ones are left out and counted */

typedef struct sovb_annotate_options {
	sovb_lang lang;      /* of the comments */
	sovb_date date;      /* of the comments; empty: they have none */
	unsigned second;     /* of that day */
	sovb_severity least; /* findings below it are left out: SOVB_SEVERITY_INFO keeps all */
	bool track;          /* DOCX: corrections of errors as tracked changes, too */
	bool replace;        /* an existing file; the draft itself is never replaced */
} sovb_annotate_options;

typedef struct sovb_annotate_summary {
	size_t comments; /* each place of a finding is one */
	size_t moved;    /* of these, those that stand beside other words than their own */
	size_t tracked;  /* corrections proposed as tracked changes */
	size_t left_out; /* without any place, or over SOVB_MAX_COMMENTS */
} sovb_annotate_summary;

/*
 * Write the annotated copy of the file that the draft was loaded from.  options may be NULL.
 *
 * The copy appears under its name when it is complete, with the permissions of the draft; after a failure there is
 * none, and a file that was there is untouched.  Refused (SOVB_ERR_USAGE): an output that is the draft, exists, or
 * has the ending of the other kind; (SOVB_ERR_UNSUPPORTED): a DOCX that is signed or protected against changes.
 */
SOVB_API sovb_status sovb_annotate(sovb_annotate_summary *summary, const char *output, const sovb_document *draft,
                                   const sovb_findings *findings, const sovb_annotate_options *options,
                                   sovb_error *err);

#ifdef __cplusplus
}
#endif
#endif

/*
 * The comments of a document: the part that holds them, and how the package leads to it.
 */
#ifndef SOVB_DOCX_COMMENTS_H
#define SOVB_DOCX_COMMENTS_H

#include "docx_links.h"
#include "docx_part.h"
#include "note.h"

typedef struct sovb_docx_comments {
	sovb_docx_part part;  /* holds the comments … */
	sovb_docx_part links; /* … and the relationships of the main part … */
	sovb_docx_part types; /* … and the content types of the package */
	bool made;            /* there was no comments part: links and types change, too */
	sovb_docx_dialect dialect;
	sovb_buffer xml; /* of the new comments */
	char name[SOVB_PART_NAME_MAX];
	char links_name[SOVB_PART_NAME_MAX];
} sovb_docx_comments;

/* The greatest id of a comment that the element is or refers to goes into the long at context. */
void sovb_comment_id_visit(void *context, const sovb_xml_element *element);

/* Find or make the part; *last is raised to the greatest id in it. */
sovb_status sovb_docx_comments_open(sovb_docx_comments *comments, sovb_package *package, const sovb_docx_part *main,
                                    const sovb_part_links *links, long *last, sovb_error *err);
void sovb_docx_comments_fini(sovb_docx_comments *comments);

/* Add a comment with these lines; date is as in sovb_docx_dialect_stamp(). */
void sovb_docx_comments_add(sovb_docx_comments *comments, long id, const char *date, const sovb_note_line *lines,
                            size_t count);

/* Put the new comments into the part, and the part into the package's tables. */
sovb_status sovb_docx_comments_finish(sovb_docx_comments *comments, sovb_error *err);

#endif

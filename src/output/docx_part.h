/*
 * One XML part of a package that is to be changed: its bytes, and where its root begins and ends.
 */
#ifndef SOVB_DOCX_PART_H
#define SOVB_DOCX_PART_H

#include "docx_package.h"

#define SOVB_PREFIX_MAX 32

typedef struct sovb_docx_part {
	const char *path; /* of the package, for errors */
	const char *name;
	sovb_buffer xml;
	sovb_span root; /* its start tag */
	sovb_span end;  /* its end tag; empty: the start tag is "<root/>" */
} sovb_docx_part;

/* Told of every element; may be NULL. */
typedef void sovb_part_visit(void *context, const sovb_xml_element *element);

/* Read a part that the archive has, whole; it must be UTF-8.  path and name must outlive the part. */
sovb_status sovb_docx_part_read(sovb_docx_part *part, sovb_package *package, const char *name, sovb_part_visit *visit,
                                void *context, sovb_error *err);

/* The same for bytes that are no part yet. */
sovb_status sovb_docx_part_make(sovb_docx_part *part, const char *path, const char *name, const char *xml,
                                sovb_error *err);
void sovb_docx_part_fini(sovb_docx_part *part);

/* Put XML before the end of the root. */
sovb_status sovb_docx_part_append(sovb_docx_part *part, const sovb_buffer *xml, sovb_error *err);

/* The prefix of the root's name with its colon ("w:"); "" when it has none. */
void sovb_docx_part_prefix(char out[SOVB_PREFIX_MAX], const sovb_docx_part *part);

/* What elements that are put into a part are called. */
typedef struct sovb_docx_dialect {
	char prefix[SOVB_PREFIX_MAX];    /* of elements: "w:", or "" */
	char attribute[SOVB_PREFIX_MAX]; /* of attributes: the same, but never "" */
	const char *declaration;         /* of the attributes' prefix, when the part has none */
	bool strict;                     /* the namespaces of ISO/IEC 29500 strict */
} sovb_docx_dialect;

#define SOVB_NAMESPACE_WORD "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define SOVB_NAMESPACE_WORD_STRICT "http://purl.oclc.org/ooxml/wordprocessingml/main"

sovb_docx_dialect sovb_docx_dialect_of(const sovb_docx_part *part);

/* The attributes of what sovb writes: author and date ("2026-01-31T08:00:00Z"; "": none). */
void sovb_docx_dialect_stamp(sovb_buffer *out, const sovb_docx_dialect *dialect, const char *date);

/* The name of the tag that begins at `tag`, with its prefix; lies in the part. */
sovb_string sovb_docx_part_tag_name(const sovb_docx_part *part, size_t tag);

#endif

/*
 * How the parts of a package lead to each other: the relationships in the .rels part of a source part.
 */
#ifndef SOVB_DOCX_LINKS_H
#define SOVB_DOCX_LINKS_H

#include "arena.h"
#include "docx_package.h"

#define SOVB_PART_NAME_MAX 1024

typedef enum sovb_part_role {
	SOVB_PART_MAIN, /* officeDocument: the part that is the document */
	SOVB_PART_HEADER,
	SOVB_PART_FOOTER,
	SOVB_PART_FOOTNOTES,
	SOVB_PART_ENDNOTES,
	SOVB_PART_COMMENTS,
	SOVB_PART_SETTINGS,
	SOVB_PART_SHEET, /* of a workbook, as the two after it */
	SOVB_PART_SHARED_STRINGS,
	SOVB_PART_STYLES,
	SOVB_PART_NUMBERING,
	SOVB_PART_THEME,
	SOVB_PART_DIAGRAM
} sovb_part_role;

typedef struct sovb_part_link {
	sovb_part_role role;
	const char *id;
	const char *part; /* the name of the target, resolved against the source */
} sovb_part_link;

typedef struct sovb_part_links {
	sovb_part_link *items;
	size_t count;
} sovb_part_links;

/* The part that holds the links of a source part ("word/_rels/document.xml.rels"); false when it does not fit. */
bool sovb_part_links_name(char name[SOVB_PART_NAME_MAX], const char *source);

/*
 * The links to parts of these roles that a source part ("" for the package itself) has, in their order;
 * strings live in the arena.  External targets are left out.  A source without a .rels part has none.
 */
sovb_status sovb_part_links_read(sovb_part_links *out, sovb_package *package, const char *source,
                                 sovb_arena *arena, sovb_error *err);

#endif

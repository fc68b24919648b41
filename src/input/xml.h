/*
 * XML from outside, read in pieces and within limits.
 *
 * A handler is told of elements and text.  Names come with their namespace resolved by URI, transitional and
 * strict alike.  (Not by expat: its own namespace processing takes most of the time of a document, hashing
 * the URI with each attribute.)  A DOCTYPE is refused, and with it every entity but XML's own five; depth,
 * attributes and the length of one tag have ceilings.  Nothing here recurses.
 */
#ifndef SOVB_XML_H
#define SOVB_XML_H

#include <stdbool.h>
#include <stddef.h>

#include <sovb/span.h>

typedef enum sovb_xml_space {
	SOVB_XML_NONE,               /* no namespace: most attributes */
	SOVB_XML_WORD,               /* w: */
	SOVB_XML_COMPATIBILITY,      /* mc: */
	SOVB_XML_MATH,               /* m: */
	SOVB_XML_OFFICE_REFERENCE,   /* r: */
	SOVB_XML_SHEET,              /* the elements of a workbook */
	SOVB_XML_PACKAGE_REFERENCES, /* the elements of a .rels part */
	SOVB_XML_DRAWING,            /* a: */
	SOVB_XML_EXTENSION,          /* what Word has added since: wps:, w14:, … */
	SOVB_XML_OTHER
} sovb_xml_space;

typedef struct sovb_xml sovb_xml;

typedef struct sovb_xml_element {
	const sovb_xml *xml;
	sovb_xml_space space;
	const char *name;        /* without prefix */
	const char **attributes; /* names and values in turn, then NULL; none at an end tag */
	unsigned depth;          /* 1 is the root */
} sovb_xml_element;

/* Anything but SOVB_OK from a handler ends the reading with that status. */
typedef struct sovb_xml_handler {
	sovb_status (*start)(void *context, const sovb_xml_element *element, sovb_error *err);
	sovb_status (*end)(void *context, const sovb_xml_element *element, sovb_error *err);
	sovb_status (*text)(void *context, const char *data, size_t size, sovb_error *err);
} sovb_xml_handler;

/* The namespace of a prefix that stands in a value; SOVB_XML_NONE: it is not declared. */
sovb_xml_space sovb_xml_prefix(const sovb_xml_element *element, const char *prefix, size_t length);

/* The value of an attribute, or NULL. */
const char *sovb_xml_attribute(const sovb_xml_element *element, sovb_xml_space space, const char *name);

/*
 * A parser for one part of a package.  path and part are what errors name; they, the handler and the context
 * must outlive the parser.  NULL when there is no memory.
 */
sovb_xml *sovb_xml_new(const sovb_xml_handler *handler, void *context, const char *path, const char *part);
void sovb_xml_free(sovb_xml *xml);

/* The bytes of the part that the event at hand was read from: a tag, or text as the part writes it. */
sovb_span sovb_xml_where(const sovb_xml *xml);

/* Parse the next bytes; `last` says that no more follow. */
sovb_status sovb_xml_feed(sovb_xml *xml, const char *data, size_t size, bool last, sovb_error *err);

#endif

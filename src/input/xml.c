#include "xml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <expat.h>

#include "input.h"
#include "message.h"

/* Real prefixes have up to ten letters. */
#define PREFIX_MAX 32

static const struct {
	sovb_xml_space space;
	const char *uri;
} spaces[] = {
	{SOVB_XML_WORD, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
	{SOVB_XML_WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main"},
	{SOVB_XML_SHEET, "http://schemas.openxmlformats.org/spreadsheetml/2006/main"},
	{SOVB_XML_SHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main"},
	{SOVB_XML_COMPATIBILITY, "http://schemas.openxmlformats.org/markup-compatibility/2006"},
	{SOVB_XML_MATH, "http://schemas.openxmlformats.org/officeDocument/2006/math"},
	{SOVB_XML_MATH, "http://purl.oclc.org/ooxml/officeDocument/math"},
	{SOVB_XML_OFFICE_REFERENCE, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
	{SOVB_XML_OFFICE_REFERENCE, "http://purl.oclc.org/ooxml/officeDocument/relationships"},
	{SOVB_XML_DRAWING, "http://schemas.openxmlformats.org/drawingml/2006/main"},
	{SOVB_XML_DRAWING, "http://purl.oclc.org/ooxml/drawingml/main"},
	{SOVB_XML_PACKAGE_REFERENCES, "http://schemas.openxmlformats.org/package/2006/relationships"},
};

/* How the namespaces of Word's own extensions begin: …/word/2010/wordprocessingShape, …/drawing/2014/chartex. */
static const char extensions[] = "http://schemas.microsoft.com/office/";

typedef struct namespace_binding {
	char prefix[PREFIX_MAX]; /* "" for the default namespace */
	size_t length;
	sovb_xml_space space;
	unsigned depth; /* of the element that declares it */
} namespace_binding;

struct sovb_xml {
	XML_Parser parser;
	const sovb_xml_handler *handler;
	void *context;
	const char *path;
	const char *part;
	namespace_binding bindings[SOVB_XML_MAX_NAMESPACES]; /* in force, the newest last */
	size_t binding_count;
	unsigned depth;
	size_t silent;      /* bytes fed since the last event */
	sovb_status status; /* of the first failure; handlers called after it do nothing */
	sovb_error *err;    /* of the feed going on */
};

static sovb_xml_space tell_space(const char *uri)
{
	for (size_t i = 0; i < sizeof spaces / sizeof spaces[0]; i++) {
		if (strcmp(spaces[i].uri, uri) == 0)
			return spaces[i].space;
	}
	if (strncmp(uri, extensions, sizeof extensions - 1) == 0)
		return SOVB_XML_EXTENSION;
	return *uri ? SOVB_XML_OTHER : SOVB_XML_NONE;
}

/* False when the prefix is not declared. */
static bool find_space(sovb_xml_space *space, const sovb_xml *xml, const char *prefix, size_t length)
{
	for (size_t i = xml->binding_count; i > 0; i--) {
		const namespace_binding *binding = &xml->bindings[i - 1];

		if (binding->length == length && memcmp(binding->prefix, prefix, length) == 0) {
			*space = binding->space;
			return true;
		}
	}
	*space = length ? SOVB_XML_OTHER : SOVB_XML_NONE;
	return !length || (length == 3 && memcmp(prefix, "xml", 3) == 0);
}

sovb_xml_space sovb_xml_prefix(const sovb_xml_element *element, const char *prefix, size_t length)
{
	sovb_xml_space space;

	return find_space(&space, element->xml, prefix, length) ? space : SOVB_XML_NONE;
}

const char *sovb_xml_attribute(const sovb_xml_element *element, sovb_xml_space space, const char *name)
{
	for (const char **pair = element->attributes; pair && pair[0]; pair += 2) {
		const char *colon = strchr(pair[0], ':');
		sovb_xml_space found = SOVB_XML_NONE; /* the default namespace is not for attributes */

		if (strcmp(colon ? colon + 1 : pair[0], name) != 0)
			continue;
		if (colon)
			find_space(&found, element->xml, pair[0], (size_t)(colon - pair[0]));
		if (found == space)
			return pair[1];
	}
	return NULL;
}

/* Keeps the first failure; expat stops at the end of the event at hand. */
static void stop(sovb_xml *xml, sovb_status status)
{
	xml->status = status;
	XML_StopParser(xml->parser, XML_FALSE);
}

static sovb_status over_limit(const sovb_xml *xml, const char *limit, size_t value)
{
	char shown[24];

	snprintf(shown, sizeof shown, "%zu", value);
	return sovb_fail(xml->err, SOVB_MSG_LIMIT, xml->path, limit, shown);
}

static sovb_status broken(const sovb_xml *xml, const char *reason)
{
	char detail[128];

	snprintf(detail, sizeof detail, "line %lu: %s", (unsigned long)XML_GetCurrentLineNumber(xml->parser),
	         reason);
	return sovb_fail(xml->err, SOVB_MSG_BROKEN_DOCX, xml->path, xml->part, detail);
}

static sovb_status check_attributes(const sovb_xml *xml, const char **attributes)
{
	if (XML_GetSpecifiedAttributeCount(xml->parser) / 2 > SOVB_XML_MAX_ATTRIBUTES)
		return over_limit(xml, "xml-attributes", SOVB_XML_MAX_ATTRIBUTES);
	/* A value cannot be twice as long as its tag, not even when UTF-16 becomes UTF-8. */
	if ((size_t)XML_GetCurrentByteCount(xml->parser) <= SOVB_XML_MAX_ATTRIBUTE_BYTES / 2)
		return SOVB_OK;
	for (size_t i = 0; attributes[i]; i += 2) {
		if (strlen(attributes[i + 1]) > SOVB_XML_MAX_ATTRIBUTE_BYTES)
			return over_limit(xml, "xml-attribute-bytes", SOVB_XML_MAX_ATTRIBUTE_BYTES);
	}
	return SOVB_OK;
}

static sovb_status add_binding(sovb_xml *xml, const char *prefix, const char *uri)
{
	namespace_binding *binding;

	if (xml->binding_count == SOVB_XML_MAX_NAMESPACES)
		return over_limit(xml, "xml-namespaces", SOVB_XML_MAX_NAMESPACES);
	if (strlen(prefix) >= PREFIX_MAX)
		return over_limit(xml, "xml-prefix-bytes", PREFIX_MAX - 1);
	binding = &xml->bindings[xml->binding_count++];
	strcpy(binding->prefix, prefix);
	binding->length = strlen(prefix);
	binding->space = tell_space(uri);
	binding->depth = xml->depth;
	return SOVB_OK;
}

static sovb_status add_bindings(sovb_xml *xml, const char **attributes)
{
	static const char declaration[] = "xmlns";
	const size_t length = sizeof declaration - 1;
	sovb_status status = SOVB_OK;

	for (size_t i = 0; attributes[i] && status == SOVB_OK; i += 2) {
		const char *name = attributes[i];

		if (strncmp(name, declaration, length) != 0)
			continue;
		if (!name[length])
			status = add_binding(xml, "", attributes[i + 1]);
		else if (name[length] == ':')
			status = add_binding(xml, name + length + 1, attributes[i + 1]);
	}
	return status;
}

/* Takes "prefix:name" apart. */
static bool resolve_name(sovb_xml_element *element, const char *name)
{
	const char *colon = strchr(name, ':');

	element->name = colon ? colon + 1 : name;
	return find_space(&element->space, element->xml, name, colon ? (size_t)(colon - name) : 0);
}

static sovb_status start_element(sovb_xml *xml, const char *name, const char **attributes)
{
	sovb_xml_element element = {.xml = xml, .attributes = attributes};
	sovb_status status;

	if (xml->depth >= SOVB_XML_MAX_DEPTH)
		return over_limit(xml, "xml-depth", SOVB_XML_MAX_DEPTH);
	element.depth = ++xml->depth;
	status = check_attributes(xml, attributes);
	if (status == SOVB_OK)
		status = add_bindings(xml, attributes);
	if (status != SOVB_OK)
		return status;
	if (!resolve_name(&element, name))
		return broken(xml, "unbound prefix");
	return xml->handler->start(xml->context, &element, xml->err);
}

static void XMLCALL on_start(void *data, const char *name, const char **attributes)
{
	sovb_xml *xml = data;
	sovb_status status;

	if (xml->status != SOVB_OK)
		return;
	xml->silent = 0;
	status = start_element(xml, name, attributes);
	if (status != SOVB_OK)
		stop(xml, status);
}

static void XMLCALL on_end(void *data, const char *name)
{
	sovb_xml *xml = data;
	sovb_xml_element element = {.xml = xml, .depth = xml->depth};
	sovb_status status = SOVB_OK;

	if (xml->status != SOVB_OK)
		return;
	xml->silent = 0;
	if (xml->handler->end) {
		resolve_name(&element, name);
		status = xml->handler->end(xml->context, &element, xml->err);
	}
	while (xml->binding_count && xml->bindings[xml->binding_count - 1].depth == xml->depth)
		xml->binding_count--;
	xml->depth--;
	if (status != SOVB_OK)
		stop(xml, status);
}

static void XMLCALL on_text(void *data, const char *text, int size)
{
	sovb_xml *xml = data;
	sovb_status status;

	if (xml->status != SOVB_OK)
		return;
	xml->silent = 0;
	if (!xml->handler->text)
		return;
	status = xml->handler->text(xml->context, text, (size_t)size, xml->err);
	if (status != SOVB_OK)
		stop(xml, status);
}

static void XMLCALL on_doctype(void *data, const char *name, const char *system, const char *public,
                               int internal)
{
	sovb_xml *xml = data;

	(void)name, (void)system, (void)public, (void)internal;
	if (xml->status == SOVB_OK)
		stop(xml, broken(xml, "DOCTYPE"));
}

sovb_xml *sovb_xml_new(const sovb_xml_handler *handler, void *context, const char *path, const char *part)
{
	sovb_xml *xml = calloc(1, sizeof *xml);

	if (!xml)
		return NULL;
	xml->parser = XML_ParserCreate(NULL);
	if (!xml->parser) {
		free(xml);
		return NULL;
	}
	xml->handler = handler;
	xml->context = context;
	xml->path = path;
	xml->part = part;
	XML_SetUserData(xml->parser, xml);
	XML_SetElementHandler(xml->parser, on_start, on_end);
	XML_SetCharacterDataHandler(xml->parser, on_text);
	XML_SetStartDoctypeDeclHandler(xml->parser, on_doctype);
	return xml;
}

void sovb_xml_free(sovb_xml *xml)
{
	if (!xml)
		return;
	XML_ParserFree(xml->parser);
	free(xml);
}

sovb_span sovb_xml_where(const sovb_xml *xml)
{
	size_t start = (size_t)XML_GetCurrentByteIndex(xml->parser);

	return (sovb_span){start, start + (size_t)XML_GetCurrentByteCount(xml->parser)};
}

/*
 * A tag or comment without end makes no event.  expat may scan it again with each piece, and keeps it whole
 * in memory: without a ceiling its time grows with the square of the size.
 */
static sovb_status check_token(const sovb_xml *xml)
{
	if (xml->silent > SOVB_XML_MAX_TOKEN_BYTES)
		return over_limit(xml, "xml-token-bytes", SOVB_XML_MAX_TOKEN_BYTES);
	return SOVB_OK;
}

sovb_status sovb_xml_feed(sovb_xml *xml, const char *data, size_t size, bool last, sovb_error *err)
{
	enum XML_Status parsed;

	if (xml->status != SOVB_OK)
		return xml->status;
	xml->err = err;
	xml->silent += size;
	parsed = XML_Parse(xml->parser, data, (int)size, last);
	if (xml->status == SOVB_OK && parsed == XML_STATUS_OK)
		xml->status = check_token(xml);
	else if (xml->status == SOVB_OK && XML_GetErrorCode(xml->parser) == XML_ERROR_NO_MEMORY)
		xml->status = sovb_no_memory(err);
	else if (xml->status == SOVB_OK)
		xml->status = broken(xml, XML_ErrorString(XML_GetErrorCode(xml->parser)));
	xml->err = NULL;
	return xml->status;
}

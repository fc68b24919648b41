#include "docx_comments.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "input.h"
#include "markup.h"
#include "message.h"

#define TYPES_PART "[Content_Types].xml"
#define COMMENTS_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define MAX_TRIES 1000 /* names and ids that are taken already */

void sovb_comment_id_visit(void *context, const sovb_xml_element *element)
{
	static const char *const names[] = {"comment", "commentReference", "commentRangeStart", "commentRangeEnd"};
	long *last = context;
	const char *id;

	if (element->space != SOVB_XML_WORD || strncmp(element->name, "comment", strlen("comment")) != 0)
		return;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (strcmp(element->name, names[i]) != 0)
			continue;
		id = sovb_xml_attribute(element, SOVB_XML_WORD, "id");
		if (id && strtol(id, NULL, 10) > *last)
			*last = strtol(id, NULL, 10);
	}
}

/* ---- a part where there is none ---- */

/* "word/comments.xml" beside "word/document.xml", or the next free name. */
static bool choose_name(sovb_docx_comments *comments, sovb_package *package, const char *main)
{
	const char *slash = strrchr(main, '/');
	int folder = slash ? (int)(slash + 1 - main) : 0;

	for (int i = 0; i < MAX_TRIES; i++) {
		char number[16] = "";

		if (i)
			snprintf(number, sizeof number, "%d", i);
		if (snprintf(comments->name, sizeof comments->name, "%.*scomments%s.xml", folder, main, number) >=
		    (int)sizeof comments->name)
			return false;
		if (!sovb_package_has(package, comments->name))
			return true;
	}
	return false;
}

static sovb_status make_part(sovb_docx_comments *comments, const char *path, bool strict, sovb_error *err)
{
	return sovb_docx_part_make(&comments->part, path, comments->name,
	                           strict ? XML_HEAD "<w:comments xmlns:w=\"" SOVB_NAMESPACE_WORD_STRICT "\"/>"
	                                  : XML_HEAD "<w:comments xmlns:w=\"" SOVB_NAMESPACE_WORD "\"/>",
	                           err);
}

static sovb_status open_links(sovb_docx_comments *comments, sovb_package *package, const char *main, sovb_error *err)
{
	static const char none[] =
		XML_HEAD "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
	const char *path = sovb_package_path(package);

	if (!sovb_part_links_name(comments->links_name, main))
		return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, path, main, "name too long");
	if (!sovb_package_has(package, comments->links_name))
		return sovb_docx_part_make(&comments->links, path, comments->links_name, none, err);
	return sovb_docx_part_read(&comments->links, package, comments->links_name, NULL, NULL, err);
}

static sovb_status make(sovb_docx_comments *comments, sovb_package *package, const char *main, bool strict,
                        sovb_error *err)
{
	const char *path = sovb_package_path(package);
	sovb_status status;

	comments->made = true;
	if (!choose_name(comments, package, main))
		return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, path, main, "no name left for comments");
	status = make_part(comments, path, strict, err);
	if (status == SOVB_OK)
		status = open_links(comments, package, main, err);
	if (status == SOVB_OK)
		status = sovb_docx_part_read(&comments->types, package, TYPES_PART, NULL, NULL, err);
	return status;
}

sovb_status sovb_docx_comments_open(sovb_docx_comments *comments, sovb_package *package, const sovb_docx_part *main,
                                    const sovb_part_links *links, long *last, sovb_error *err)
{
	sovb_status status = SOVB_OK;
	bool found = false;

	for (size_t i = 0; i < links->count && !found; i++) {
		if (links->items[i].role != SOVB_PART_COMMENTS || !sovb_package_has(package, links->items[i].part))
			continue;
		found = true;
		status = sovb_docx_part_read(&comments->part, package, links->items[i].part, sovb_comment_id_visit,
		                             last, err);
	}
	if (!found)
		status = make(comments, package, main->name, sovb_docx_dialect_of(main).strict, err);
	if (status != SOVB_OK)
		return status;
	comments->dialect = sovb_docx_dialect_of(&comments->part);
	comments->xml.limit = SOVB_ZIP_MAX_PART_BYTES;
	return SOVB_OK;
}

void sovb_docx_comments_fini(sovb_docx_comments *comments)
{
	sovb_docx_part_fini(&comments->part);
	sovb_docx_part_fini(&comments->links);
	sovb_docx_part_fini(&comments->types);
	sovb_buffer_fini(&comments->xml);
}

/* ---- comments ---- */

static void put_run(sovb_docx_comments *comments, bool bold, const char *before, sovb_string text, const char *after)
{
	const char *w = comments->dialect.prefix;
	sovb_buffer *out = &comments->xml;

	sovb_buffer_appendf(out, "<%sr>", w);
	if (bold)
		sovb_buffer_appendf(out, "<%srPr><%sb/></%srPr>", w, w, w);
	sovb_buffer_appendf(out, "<%st xml:space=\"preserve\">%s", w, before);
	sovb_markup_text(out, text.data, text.size);
	sovb_buffer_appendf(out, "%s</%st></%sr>", after, w, w);
}

static void put_line(sovb_docx_comments *comments, const sovb_note_line *line, bool first)
{
	const char *w = comments->dialect.prefix;

	sovb_buffer_appendf(&comments->xml, "<%sp>", w);
	if (first)
		sovb_buffer_appendf(&comments->xml, "<%sr><%sannotationRef/></%sr>", w, w, w);
	put_run(comments, true, "", (sovb_string){line->label, strlen(line->label)}, ": ");
	if (line->text.size)
		put_run(comments, false, "", line->text, line->quote.size ? ": " : "");
	if (line->quote.size)
		put_run(comments, false, "“", line->quote, "”");
	sovb_buffer_appendf(&comments->xml, "</%sp>", w);
}

void sovb_docx_comments_add(sovb_docx_comments *comments, long id, const char *date, const sovb_note_line *lines,
                            size_t count)
{
	const sovb_docx_dialect *dialect = &comments->dialect;

	sovb_buffer_appendf(&comments->xml, "<%scomment%s %sid=\"%ld\"", dialect->prefix, dialect->declaration,
	                    dialect->attribute, id);
	sovb_docx_dialect_stamp(&comments->xml, dialect, date);
	sovb_buffer_appendf(&comments->xml, " %sinitials=\"sv\">", dialect->attribute);
	for (size_t i = 0; i < count; i++)
		put_line(comments, &lines[i], i == 0);
	sovb_buffer_appendf(&comments->xml, "</%scomment>", dialect->prefix);
}

/* ---- the package's tables ---- */

/* An id that no relationship has. */
static void choose_id(char id[32], const sovb_docx_part *links)
{
	for (int i = 0; i < MAX_TRIES; i++) {
		char quoted[40];

		snprintf(id, 32, "rIdSovb%d", i);
		snprintf(quoted, sizeof quoted, "\"%s\"", id);
		if (!memmem(links->xml.data, links->xml.size, quoted, strlen(quoted)))
			return;
	}
}

static sovb_status add_link(sovb_docx_comments *comments, sovb_error *err)
{
	const char *base = comments->dialect.strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
	                                            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const char *slash = strrchr(comments->name, '/');
	sovb_buffer xml = SOVB_BUFFER_INIT(8 * SOVB_PART_NAME_MAX);
	char prefix[SOVB_PREFIX_MAX], id[32];
	sovb_status status;

	sovb_docx_part_prefix(prefix, &comments->links);
	choose_id(id, &comments->links);
	sovb_buffer_appendf(&xml, "<%sRelationship Id=\"%s\" Type=\"%s/comments\" Target=\"%s\"/>", prefix, id, base,
	                    slash ? slash + 1 : comments->name);
	status = sovb_docx_part_append(&comments->links, &xml, err);
	sovb_buffer_fini(&xml);
	return status;
}

static sovb_status add_type(sovb_docx_comments *comments, sovb_error *err)
{
	sovb_buffer xml = SOVB_BUFFER_INIT(8 * SOVB_PART_NAME_MAX);
	char prefix[SOVB_PREFIX_MAX];
	sovb_status status;

	sovb_docx_part_prefix(prefix, &comments->types);
	sovb_buffer_appendf(&xml, "<%sOverride PartName=\"/", prefix);
	sovb_markup_text(&xml, comments->name, strlen(comments->name));
	sovb_buffer_append_text(&xml, "\" ContentType=\"" COMMENTS_TYPE "\"/>");
	status = sovb_docx_part_append(&comments->types, &xml, err);
	sovb_buffer_fini(&xml);
	return status;
}

sovb_status sovb_docx_comments_finish(sovb_docx_comments *comments, sovb_error *err)
{
	sovb_status status = sovb_docx_part_append(&comments->part, &comments->xml, err);

	if (status == SOVB_OK && comments->made)
		status = add_link(comments, err);
	if (status == SOVB_OK && comments->made)
		status = add_type(comments, err);
	return status;
}

#include "docx_part.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "input.h"
#include "message.h"

typedef struct part_reader {
	sovb_docx_part *part;
	sovb_part_visit *visit;
	void *context;
} part_reader;

static sovb_status on_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	part_reader *reader = context;

	(void)err;
	if (element->depth == 1)
		reader->part->root = sovb_xml_where(element->xml);
	if (reader->visit)
		reader->visit(reader->context, element);
	return SOVB_OK;
}

static sovb_status on_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	part_reader *reader = context;

	(void)err;
	if (element->depth == 1)
		reader->part->end = sovb_xml_where(element->xml);
	return SOVB_OK;
}

/* What the XML declaration says of the encoding; none: UTF-8. */
static bool is_utf8(const sovb_buffer *xml)
{
	static const char mark[] = "encoding";
	const char *text = sovb_buffer_text(xml);
	size_t skip = xml->size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	const char *end, *found;

	if (xml->size >= 2 && (memcmp(text, "\xFE\xFF", 2) == 0 || memcmp(text, "\xFF\xFE", 2) == 0 || !text[0] || !text[1]))
		return false;
	if (strncmp(text + skip, "<?xml", 5) != 0)
		return true;
	end = strstr(text, "?>");
	found = end ? memmem(text, (size_t)(end - text), mark, sizeof mark - 1) : NULL;
	if (!found)
		return true;
	found += sizeof mark - 1;
	found += strspn(found, " \t\r\n=\"'");
	return strncasecmp(found, "utf-8", 5) == 0;
}

static sovb_status parse(sovb_docx_part *part, sovb_part_visit *visit, void *context, sovb_error *err)
{
	static const sovb_xml_handler handler = {.start = on_start, .end = on_end};
	part_reader reader = {part, visit, context};
	sovb_status status;
	sovb_xml *xml;

	if (!is_utf8(&part->xml))
		return sovb_fail(err, SOVB_MSG_PART_NOT_UTF8, part->path, part->name, NULL);
	xml = sovb_xml_new(&handler, &reader, part->path, part->name);
	if (!xml)
		return sovb_no_memory(err);
	status = sovb_xml_feed(xml, sovb_buffer_text(&part->xml), part->xml.size, true, err);
	sovb_xml_free(xml);
	return status;
}

sovb_status sovb_docx_part_read(sovb_docx_part *part, sovb_package *package, const char *name, sovb_part_visit *visit,
                                void *context, sovb_error *err)
{
	sovb_status status;

	part->path = sovb_package_path(package);
	part->name = name;
	status = sovb_package_read(package, name, &part->xml, err);
	return status == SOVB_OK ? parse(part, visit, context, err) : status;
}

sovb_status sovb_docx_part_make(sovb_docx_part *part, const char *path, const char *name, const char *xml,
                                sovb_error *err)
{
	part->path = path;
	part->name = name;
	part->xml.limit = SOVB_ZIP_MAX_PART_BYTES;
	sovb_buffer_append_text(&part->xml, xml);
	if (part->xml.status != SOVB_OK)
		return sovb_no_memory(err);
	return parse(part, NULL, NULL, err);
}

void sovb_docx_part_fini(sovb_docx_part *part)
{
	sovb_buffer_fini(&part->xml);
}

sovb_string sovb_docx_part_tag_name(const sovb_docx_part *part, size_t tag)
{
	const char *name = part->xml.data + tag + 1;
	size_t size = 0;

	while (name[size] != '>' && name[size] != '/' && !isspace((unsigned char)name[size]))
		size++;
	return (sovb_string){name, size};
}

void sovb_docx_part_prefix(char out[SOVB_PREFIX_MAX], const sovb_docx_part *part)
{
	sovb_string name = sovb_docx_part_tag_name(part, part->root.start);
	const char *colon = memchr(name.data, ':', name.size);
	size_t size = colon ? (size_t)(colon + 1 - name.data) : 0;

	if (size >= SOVB_PREFIX_MAX)
		size = 0;
	memcpy(out, name.data, size);
	out[size] = '\0';
}

sovb_status sovb_docx_part_append(sovb_docx_part *part, const sovb_buffer *xml, sovb_error *err)
{
	sovb_buffer whole = SOVB_BUFFER_INIT(2 * SOVB_ZIP_MAX_PART_BYTES);
	bool hollow = part->end.start == part->end.end;
	const char *old = part->xml.data;
	sovb_string name = sovb_docx_part_tag_name(part, part->root.start);
	size_t cut = hollow ? part->root.end - 2 : part->end.start; /* before "/>", or before the end tag */

	sovb_buffer_append(&whole, old, cut);
	if (hollow)
		sovb_buffer_append_char(&whole, '>');
	sovb_buffer_append(&whole, xml->data, xml->size);
	if (hollow) {
		sovb_buffer_append_text(&whole, "</");
		sovb_buffer_append_string(&whole, name);
		sovb_buffer_append_char(&whole, '>');
		cut = part->root.end;
	}
	sovb_buffer_append(&whole, old + cut, part->xml.size - cut);
	if (whole.status != SOVB_OK || xml->status != SOVB_OK) {
		sovb_buffer_fini(&whole);
		return sovb_no_memory(err);
	}
	sovb_buffer_fini(&part->xml);
	part->xml = whole;
	return SOVB_OK;
}

sovb_docx_dialect sovb_docx_dialect_of(const sovb_docx_part *part)
{
	static const char strict[] = SOVB_NAMESPACE_WORD_STRICT;
	sovb_docx_dialect dialect = {.attribute = "w:", .declaration = ""};

	dialect.strict = memmem(part->xml.data + part->root.start, part->root.end - part->root.start, strict,
	                        sizeof strict - 1) != NULL;
	sovb_docx_part_prefix(dialect.prefix, part);
	if (dialect.prefix[0])
		memcpy(dialect.attribute, dialect.prefix, sizeof dialect.prefix);
	else
		dialect.declaration = dialect.strict ? " xmlns:w=\"" SOVB_NAMESPACE_WORD_STRICT "\""
		                                     : " xmlns:w=\"" SOVB_NAMESPACE_WORD "\"";
	return dialect;
}

void sovb_docx_dialect_stamp(sovb_buffer *out, const sovb_docx_dialect *dialect, const char *date)
{
	sovb_buffer_appendf(out, " %sauthor=\"sovb\"", dialect->attribute);
	if (*date)
		sovb_buffer_appendf(out, " %sdate=\"%s\"", dialect->attribute, date);
}

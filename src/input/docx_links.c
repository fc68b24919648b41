#include "docx_links.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "input.h"
#include "message.h"

static const char *const type_bases[] = {
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
	"http://purl.oclc.org/ooxml/officeDocument/relationships/",
};

static const struct {
	const char *name;
	sovb_part_role role;
} roles[] = {
	{"officeDocument", SOVB_PART_MAIN},
	{"header", SOVB_PART_HEADER},
	{"footer", SOVB_PART_FOOTER},
	{"footnotes", SOVB_PART_FOOTNOTES},
	{"endnotes", SOVB_PART_ENDNOTES},
	{"comments", SOVB_PART_COMMENTS},
	{"settings", SOVB_PART_SETTINGS},
	{"worksheet", SOVB_PART_SHEET},
	{"sharedStrings", SOVB_PART_SHARED_STRINGS},
	{"styles", SOVB_PART_STYLES},
	{"numbering", SOVB_PART_NUMBERING},
	{"theme", SOVB_PART_THEME},
	{"diagramData", SOVB_PART_DIAGRAM},
};

typedef struct links_reader {
	sovb_package *package;
	const char *source;
	const char *rels; /* name of the .rels part */
	sovb_arena *arena;
	sovb_part_link *items;
	size_t count;
	size_t capacity;
} links_reader;

static bool tell_role(sovb_part_role *out, const char *uri)
{
	for (size_t i = 0; i < sizeof type_bases / sizeof type_bases[0]; i++) {
		size_t base = strlen(type_bases[i]);

		if (strncmp(uri, type_bases[i], base) != 0)
			continue;
		for (size_t j = 0; j < sizeof roles / sizeof roles[0]; j++) {
			if (strcmp(uri + base, roles[j].name) == 0) {
				*out = roles[j].role;
				return true;
			}
		}
	}
	return false;
}

/* Appends a "/segment" to name, or takes one away for "..".  False when it does not fit. */
static bool add_segment(char name[SOVB_PART_NAME_MAX], size_t *length, const char *segment, size_t size)
{
	if (!size || (size == 1 && segment[0] == '.'))
		return true;
	if (size == 2 && segment[0] == '.' && segment[1] == '.') {
		while (*length && name[--*length] != '/')
			;
		return true;
	}
	if (*length + 1 + size >= SOVB_PART_NAME_MAX)
		return false;
	if (*length)
		name[(*length)++] = '/';
	memcpy(name + *length, segment, size);
	*length += size;
	return true;
}

static bool add_path(char name[SOVB_PART_NAME_MAX], size_t *length, const char *path, size_t size)
{
	size_t start = 0;

	for (size_t at = 0; at <= size; at++) {
		if (at < size && path[at] != '/')
			continue;
		if (!add_segment(name, length, path + start, at - start))
			return false;
		start = at + 1;
	}
	return true;
}

/* The part that `target` names, seen from the source; without a leading slash, as entries of the archive are
 * named. */
static bool resolve_target(char name[SOVB_PART_NAME_MAX], const char *source, const char *target)
{
	const char *folder_end = strrchr(source, '/');
	size_t length = 0;

	if (target[0] != '/' && folder_end && !add_path(name, &length, source, (size_t)(folder_end - source)))
		return false;
	if (!add_path(name, &length, target, strlen(target)))
		return false;
	name[length] = '\0';
	return length > 0;
}

static sovb_status broken(const links_reader *reader, const char *reason, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, sovb_package_path(reader->package), reader->rels, reason);
}

static sovb_status keep_link(links_reader *reader, sovb_part_role role, const char *id, const char *target,
                             sovb_error *err)
{
	sovb_part_link link = {.role = role};
	char name[SOVB_PART_NAME_MAX];

	if (strlen(id) >= SOVB_PART_NAME_MAX || !resolve_target(name, reader->source, target))
		return broken(reader, "Relationship: bad Target", err);
	if (reader->count >= SOVB_DOCX_MAX_PARTS) {
		char value[24];

		snprintf(value, sizeof value, "%d", SOVB_DOCX_MAX_PARTS);
		return sovb_fail(err, SOVB_MSG_LIMIT, sovb_package_path(reader->package), "parts", value);
	}
	link.id = sovb_arena_copy(reader->arena, id, strlen(id));
	link.part = sovb_arena_copy(reader->arena, name, strlen(name));
	if (!link.id || !link.part ||
	    !sovb_array_reserve((void **)&reader->items, &reader->capacity, reader->count + 1, sizeof link,
	                        SOVB_DOCX_MAX_PARTS))
		return sovb_no_memory(err);
	reader->items[reader->count++] = link;
	return SOVB_OK;
}

static sovb_status on_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	links_reader *reader = context;
	const char *type, *id, *target, *mode;
	sovb_part_role role;

	if (element->space != SOVB_XML_PACKAGE_REFERENCES || strcmp(element->name, "Relationship") != 0)
		return SOVB_OK;
	type = sovb_xml_attribute(element, SOVB_XML_NONE, "Type");
	mode = sovb_xml_attribute(element, SOVB_XML_NONE, "TargetMode");
	if (!type || !tell_role(&role, type) || (mode && strcmp(mode, "External") == 0))
		return SOVB_OK;
	id = sovb_xml_attribute(element, SOVB_XML_NONE, "Id");
	target = sovb_xml_attribute(element, SOVB_XML_NONE, "Target");
	if (!id || !target)
		return broken(reader, "Relationship: no Id or Target", err);
	return keep_link(reader, role, id, target, err);
}

bool sovb_part_links_name(char name[SOVB_PART_NAME_MAX], const char *source)
{
	const char *slash = strrchr(source, '/');
	int folder = slash ? (int)(slash + 1 - source) : 0;

	return snprintf(name, SOVB_PART_NAME_MAX, "%.*s_rels/%s.rels", folder, source, source + folder) <
	       SOVB_PART_NAME_MAX;
}

sovb_status sovb_part_links_read(sovb_part_links *out, sovb_package *package, const char *source,
                                 sovb_arena *arena, sovb_error *err)
{
	static const sovb_xml_handler handler = {.start = on_start};
	char rels[SOVB_PART_NAME_MAX];
	links_reader reader = {.package = package, .source = source, .rels = rels, .arena = arena};
	sovb_status status;

	*out = (sovb_part_links){0};
	if (!sovb_part_links_name(rels, source) || !sovb_package_has(package, rels))
		return SOVB_OK;
	status = sovb_package_parse(package, rels, &handler, &reader, err);
	if (status == SOVB_OK && reader.count) {
		out->items = sovb_arena_array(arena, reader.count, sizeof *out->items);
		if (out->items) {
			memcpy(out->items, reader.items, reader.count * sizeof *out->items);
			out->count = reader.count;
		} else {
			status = sovb_no_memory(err);
		}
	}
	free(reader.items);
	return status;
}

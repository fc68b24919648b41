#include "docx.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "docx_links.h"
#include "docx_package.h"
#include "docx_story.h"
#include "message.h"

/* Names and ids of the parts that the package and its main part lead to. */
#define LINKS_BYTES ((size_t)8 * SOVB_DOCX_MAX_PARTS * SOVB_PART_NAME_MAX)

typedef struct docx_reader {
	const char *path;
	bool comments;
	sovb_package *package;
	sovb_text *text; /* gets the notices */
	sovb_arena *arena;
	sovb_story *story;
	sovb_formats formats;
	sovb_arena scratch;
	const sovb_part_link *main;
	sovb_part_links links;          /* of the main part … */
	bool read[SOVB_DOCX_MAX_PARTS]; /* … and which of them were read */
} docx_reader;

static sovb_status find_main(docx_reader *docx, sovb_error *err)
{
	sovb_part_links roots;
	sovb_status status;

	status = sovb_part_links_read(&roots, docx->package, "", &docx->scratch, err);
	if (status != SOVB_OK)
		return status;
	for (size_t i = 0; i < roots.count; i++) {
		if (roots.items[i].role == SOVB_PART_MAIN) {
			docx->main = &roots.items[i];
			return SOVB_OK;
		}
	}
	return sovb_fail(err, SOVB_MSG_NOT_DOCX, docx->path, "no main part in _rels/.rels", NULL);
}

static const sovb_part_link *find_link(const docx_reader *docx, const char *id)
{
	for (size_t i = 0; i < docx->links.count; i++) {
		if (strcmp(docx->links.items[i].id, id) == 0)
			return &docx->links.items[i];
	}
	return NULL;
}

/* Sections share headers, now and then under several ids. */
static bool is_read(const docx_reader *docx, const char *part)
{
	for (size_t i = 0; i < docx->links.count; i++) {
		if (docx->read[i] && strcasecmp(docx->links.items[i].part, part) == 0)
			return true;
	}
	return false;
}

/* Something beside the main part cannot be read: the rest can. */
static sovb_status give_notice(docx_reader *docx, const sovb_error *why, sovb_error *err)
{
	return sovb_text_notice(docx->text, docx->arena, why) ? SOVB_OK : sovb_no_memory(err);
}

static sovb_status read_links(docx_reader *docx, sovb_error *err)
{
	sovb_error why;
	sovb_status status = sovb_part_links_read(&docx->links, docx->package, docx->main->part, &docx->scratch, &why);

	if (status == SOVB_ERR_FORMAT)
		return give_notice(docx, &why, err);
	if (status != SOVB_OK && err)
		*err = why;
	return status;
}

static sovb_status read_story(docx_reader *docx, const sovb_part_link *link, sovb_error *err)
{
	static const struct {
		const char *root;
		sovb_place place;
	} stories[] = {
		[SOVB_PART_MAIN] = {"document", SOVB_PLACE_BODY},
		[SOVB_PART_HEADER] = {"hdr", SOVB_PLACE_HEADER},
		[SOVB_PART_FOOTER] = {"ftr", SOVB_PLACE_FOOTER},
		[SOVB_PART_FOOTNOTES] = {"footnotes", SOVB_PLACE_FOOTNOTE},
		[SOVB_PART_ENDNOTES] = {"endnotes", SOVB_PLACE_ENDNOTE},
		[SOVB_PART_DIAGRAM] = {"dataModel", SOVB_PLACE_TEXTBOX},
		[SOVB_PART_COMMENTS] = {"comments", SOVB_PLACE_COMMENT},
	};

	const sovb_story_state before = sovb_story_mark(docx->story);
	sovb_status status;
	sovb_error why;

	if (is_read(docx, link->part))
		return SOVB_OK;
	if (link->role != SOVB_PART_MAIN)
		docx->read[link - docx->links.items] = true;
	status = sovb_story_read(docx->story, docx->package, link->part, stories[link->role].root,
	                         stories[link->role].place, &why);
	if (status == SOVB_ERR_FORMAT && link->role != SOVB_PART_MAIN) {
		sovb_story_back(docx->story, before);
		return give_notice(docx, &why, err);
	}
	if (status != SOVB_OK && err)
		*err = why;
	return status;
}

static sovb_status miss_reference(docx_reader *docx, const char *id, sovb_error *err)
{
	char reason[SOVB_ERROR_WORD_MAX];
	sovb_error why;

	snprintf(reason, sizeof reason, "no part with the id %s", id);
	sovb_fail(&why, SOVB_MSG_BROKEN_DOCX, docx->path, docx->main->part, reason);
	return give_notice(docx, &why, err);
}

static sovb_status tell_left_out(docx_reader *docx, sovb_error *err)
{
	char count[24];
	sovb_error why;

	if (!sovb_story_left_out(docx->story))
		return SOVB_OK;
	snprintf(count, sizeof count, "%zu", sovb_story_left_out(docx->story));
	sovb_fail(&why, SOVB_MSG_DOCX_LEFT_OUT, docx->path, count, NULL);
	return give_notice(docx, &why, err);
}

/* Read the headers (or footers) in the order in which the sections show them. */
static sovb_status read_shown(docx_reader *docx, sovb_part_role role, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; i < sovb_story_reference_count(docx->story) && status == SOVB_OK; i++) {
		const char *id = sovb_story_reference(docx->story, i);
		const sovb_part_link *link = find_link(docx, id);

		if (!link)
			status = role == SOVB_PART_HEADER ? miss_reference(docx, id, err) : SOVB_OK;
		else if (link->role == role)
			status = read_story(docx, link, err);
	}
	return status;
}

static sovb_status read_parts(docx_reader *docx, sovb_part_role role, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; i < docx->links.count && status == SOVB_OK; i++) {
		if (docx->links.items[i].role == role)
			status = read_story(docx, &docx->links.items[i], err);
	}
	return status;
}

static sovb_status read_stories(docx_reader *docx, sovb_error *err)
{
	sovb_status status = find_main(docx, err);

	if (status == SOVB_OK)
		status = read_links(docx, err);
	if (status == SOVB_OK)
		status = sovb_formats_open(&docx->formats, docx->package, &docx->links, err);
	if (status == SOVB_OK)
		status = read_story(docx, docx->main, err);
	if (status == SOVB_OK)
		status = tell_left_out(docx, err);
	if (status == SOVB_OK)
		status = read_parts(docx, SOVB_PART_DIAGRAM, err);
	if (status == SOVB_OK)
		status = read_shown(docx, SOVB_PART_HEADER, err);
	if (status == SOVB_OK)
		status = read_shown(docx, SOVB_PART_FOOTER, err);
	if (status == SOVB_OK)
		status = read_parts(docx, SOVB_PART_FOOTNOTES, err);
	if (status == SOVB_OK)
		status = read_parts(docx, SOVB_PART_ENDNOTES, err);
	if (status == SOVB_OK && docx->comments)
		status = read_parts(docx, SOVB_PART_COMMENTS, err);
	return status;
}

sovb_status sovb_docx_decode(sovb_text *text, const char *path, const char *data, size_t size,
                             const sovb_docx_options *options, sovb_arena *arena, sovb_docx_map *map, sovb_error *err)
{
	docx_reader docx = {.path = path, .text = text, .arena = arena, .comments = options->comments};
	sovb_status status;

	sovb_arena_init(&docx.scratch, LINKS_BYTES);
	docx.story = sovb_story_new(path, options->max_text_bytes, map);
	if (!docx.story) {
		status = sovb_no_memory(err);
		goto done;
	}
	sovb_story_set_formats(docx.story, &docx.formats);
	status = sovb_package_open(&docx.package, path, data, size, err);
	if (status != SOVB_OK)
		goto done;
	status = read_stories(&docx, err);
	if (status != SOVB_OK)
		goto done;
	if (map) {
		map->main = strdup(docx.main->part);
		if (!map->main) {
			status = sovb_no_memory(err);
			goto done;
		}
	}
	status = sovb_story_finish(text, docx.story, arena, err);
	if (status == SOVB_OK && docx.formats.notice.status != SOVB_OK &&
	    !sovb_text_notice(text, arena, &docx.formats.notice))
		status = sovb_no_memory(err);
	text->charset = "docx";
	text->hard_lines = true;
done:
	sovb_story_free(docx.story);
	sovb_formats_fini(&docx.formats);
	sovb_package_close(docx.package);
	sovb_arena_fini(&docx.scratch);
	return status;
}

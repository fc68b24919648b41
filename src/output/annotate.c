#include <sovb/annotate.h>

#include <string.h>
#include <strings.h>

#include "annotated_page.h"
#include "docx_annotate.h"
#include "message.h"
#include "new_file.h"

#define NOTES_BYTES ((size_t)256 << 20)
#define OUTPUT_BYTES ((size_t)256 << 20)

static bool has_ending(const char *path, const char *const *endings, size_t count)
{
	const char *dot = strrchr(path, '.');

	for (size_t i = 0; dot && i < count; i++) {
		if (strcasecmp(dot, endings[i]) == 0)
			return true;
	}
	return false;
}

/* A page called .docx could not be opened by anybody, nor a DOCX called .html. */
static sovb_status check_ending(const char *output, bool docx, sovb_error *err)
{
	static const char *const word[] = {".docx", ".docm", ".dotx", ".dotm", ".doc"};
	static const char *const page[] = {".html", ".htm", ".xhtml", ".txt"};

	if (docx && has_ending(output, page, sizeof page / sizeof page[0]))
		return sovb_fail(err, SOVB_MSG_OUTPUT_WANTS_DOCX, output, NULL, NULL);
	if (!docx && has_ending(output, word, sizeof word / sizeof word[0]))
		return sovb_fail(err, SOVB_MSG_OUTPUT_WANTS_HTML, output, NULL, NULL);
	return SOVB_OK;
}

sovb_status sovb_annotate(sovb_annotate_summary *summary, const char *output, const sovb_document *draft,
                          const sovb_findings *findings, const sovb_annotate_options *options, sovb_error *err)
{
	static const sovb_annotate_options none = {.lang = SOVB_LANG_VI};
	bool docx = strcmp(sovb_document_charset(draft), "docx") == 0;
	sovb_buffer copy = SOVB_BUFFER_INIT(OUTPUT_BYTES);
	sovb_annotate_summary done = {0};
	sovb_notes notes;
	sovb_arena arena;
	sovb_status status;
	mode_t mode;

	*summary = done;
	options = options ? options : &none;
	sovb_arena_init(&arena, NOTES_BYTES);
	status = sovb_new_file_check(&mode, output, sovb_document_path(draft), options->replace, err);
	if (status == SOVB_OK)
		status = check_ending(output, docx, err);
	if (status == SOVB_OK && !sovb_notes_make(&notes, findings, options->least, &arena))
		status = sovb_no_memory(err);
	if (status == SOVB_OK)
		status = (docx ? sovb_docx_annotate : sovb_annotated_page)(&copy, &done, draft, &notes, options, err);
	if (status == SOVB_OK)
		status = sovb_new_file_write(output, sovb_buffer_text(&copy), copy.size, mode, options->replace, err);
	if (status == SOVB_OK) {
		*summary = done;
		summary->left_out += notes.left_out;
	}
	sovb_buffer_fini(&copy);
	sovb_arena_fini(&arena);
	return status;
}

#include "docx_annotate.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "docx.h"
#include "docx_comments.h"
#include "docx_rewrite.h"
#include "docx_splice.h"
#include "file.h"
#include "message.h"

#define SCRATCH_BYTES ((size_t)1 << 30)
#define SIGNATURES "_xmlsignatures/"

/* Words that are replaced as a tracked change. */
typedef struct correction {
	sovb_span span;
	sovb_string word;
} correction;

typedef struct annotator {
	const sovb_document *draft;
	const sovb_annotate_options *options;
	sovb_annotate_summary *summary;
	const char *path;
	sovb_buffer file;
	sovb_arena arena;
	sovb_docx_map map;
	sovb_package *package;
	sovb_part_links links;
	sovb_docx_part main;
	sovb_docx_comments comments;
	sovb_splices splices;
	char date[32];
	long comment_id; /* the last one taken */
	long change_id;
	correction *corrections; /* by place; one a note at most */
	size_t correction_count;
	size_t first; /* the run before which stands what has no place of its own */
} annotator;

/* ---- the draft as it is on disk ---- */

static bool same_text(const sovb_text *text, sovb_string wanted)
{
	return text->size == wanted.size && memcmp(text->bytes, wanted.data, wanted.size) == 0;
}

static sovb_status read_draft(annotator *a, sovb_error *err)
{
	sovb_text text;
	sovb_status status = sovb_file_read(&a->file, NULL, a->path, SOVB_MAX_FILE_BYTES, err);

	if (status == SOVB_OK)
		status = sovb_docx_decode(&text, a->path, sovb_buffer_text(&a->file), a->file.size,
		                          &(sovb_docx_options){.max_text_bytes = SOVB_MAX_TEXT_BYTES}, &a->arena,
		                          &a->map, err);
	if (status != SOVB_OK)
		return status;
	if (!same_text(&text, sovb_document_text(a->draft)))
		return sovb_fail(err, SOVB_MSG_FILE_CHANGED, a->path, NULL, NULL);
	return sovb_package_open(&a->package, a->path, a->file.data, a->file.size, err);
}

/* ---- what must not be changed ---- */

static bool is_on(const char *value)
{
	return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0 || strcmp(value, "on") == 0);
}

/* Keeps the name of the element that protects the document. */
static void find_protection(void *context, const sovb_xml_element *element)
{
	const char **found = context;

	if (element->space != SOVB_XML_WORD)
		return;
	if (strcmp(element->name, "writeProtection") == 0)
		*found = "writeProtection";
	/* A protection that is not enforced is only remembered by Word. */
	if (strcmp(element->name, "documentProtection") == 0 &&
	    is_on(sovb_xml_attribute(element, SOVB_XML_WORD, "enforcement")))
		*found = "documentProtection";
}

static sovb_status refuse_protected(annotator *a, sovb_error *err)
{
	const char *found = NULL;

	if (sovb_package_has_folder(a->package, SIGNATURES))
		return sovb_fail(err, SOVB_MSG_SIGNED_DOCX, a->path, NULL, NULL);
	for (size_t i = 0; i < a->links.count; i++) {
		sovb_docx_part settings = {0};
		sovb_status status;

		if (a->links.items[i].role != SOVB_PART_SETTINGS || !sovb_package_has(a->package, a->links.items[i].part))
			continue;
		status = sovb_docx_part_read(&settings, a->package, a->links.items[i].part, find_protection, &found,
		                             err);
		sovb_docx_part_fini(&settings);
		if (status != SOVB_OK)
			return status;
		if (found)
			return sovb_fail(err, SOVB_MSG_PROTECTED_DOCX, a->path, found, NULL);
	}
	return SOVB_OK;
}

/* Ids of comments, and of everything else that has one: those of changes must be new among all. */
static void find_last_ids(void *context, const sovb_xml_element *element)
{
	annotator *a = context;
	const char *id;

	sovb_comment_id_visit(&a->comment_id, element);
	if (!a->options->track || element->space != SOVB_XML_WORD)
		return;
	id = sovb_xml_attribute(element, SOVB_XML_WORD, "id");
	if (id && strtol(id, NULL, 10) > a->change_id)
		a->change_id = strtol(id, NULL, 10);
}

static sovb_status open_parts(annotator *a, size_t notes, sovb_error *err)
{
	sovb_status status =
		sovb_part_links_read(&a->links, a->package, a->map.main, &a->arena, err);

	if (status == SOVB_OK)
		status = refuse_protected(a, err);
	if (status == SOVB_OK)
		status = sovb_docx_part_read(&a->main, a->package, a->map.main, find_last_ids, a, err);
	if (status == SOVB_OK)
		status = sovb_docx_comments_open(&a->comments, a->package, &a->main, &a->links, &a->comment_id, err);
	if (status != SOVB_OK)
		return status;
	/* Word reads ids as signed 32 bits. */
	if (a->comment_id > INT_MAX - (long)notes || a->change_id > INT_MAX - 2 * (long)notes)
		return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, a->path, a->main.name, "w:id: no number left");
	return SOVB_OK;
}

/* ---- where a comment stands ---- */

static bool stands_in_body(const annotator *a, size_t run)
{
	return run != SOVB_DOCX_NO_RUN && a->map.runs[run].place == SOVB_PLACE_BODY && !a->map.runs[run].boxed;
}

/* The first words of the body. */
static size_t first_run(const annotator *a)
{
	for (size_t i = 0; i < a->map.piece_count; i++) {
		if (stands_in_body(a, a->map.pieces[i].run))
			return a->map.pieces[i].run;
	}
	for (size_t i = 0; i < a->map.run_count; i++) {
		if (stands_in_body(a, i))
			return i;
	}
	return SOVB_DOCX_NO_RUN;
}

/* The run of the body that stands for one of a note or of a text box. */
static size_t substitute(const annotator *a, size_t run)
{
	const sovb_docx_run *from = run == SOVB_DOCX_NO_RUN ? NULL : &a->map.runs[run];

	if (!from)
		return SOVB_DOCX_NO_RUN;
	if (from->place == SOVB_PLACE_BODY)
		return from->holder;
	for (size_t i = 0; i < a->map.mark_count; i++) {
		if (a->map.marks[i].place == from->place && a->map.marks[i].note == from->note)
			return a->map.marks[i].run;
	}
	return SOVB_DOCX_NO_RUN;
}

/* The pieces of the words that stand in the body, from the first on without a gap; false when the first does not. */
static bool clip_to_body(const annotator *a, sovb_span *span)
{
	size_t first = sovb_splices_piece(&a->map, span->start);
	size_t last = sovb_splices_piece(&a->map, span->end - 1);

	if (first < last && span->start >= a->map.pieces[first].text.end)
		first++;
	if (span->start < a->map.pieces[first].text.start)
		span->start = a->map.pieces[first].text.start;
	if (span->start >= a->map.pieces[first].text.end)
		return false;
	for (size_t i = first; i <= last; i++) {
		if (!stands_in_body(a, a->map.pieces[i].run)) {
			last = i ? i - 1 : 0;
			if (i == first)
				return false;
			break;
		}
	}
	if (span->end > a->map.pieces[last].text.end)
		span->end = a->map.pieces[last].text.end;
	return span->start < span->end;
}

static const char *place_label(const annotator *a, sovb_span span)
{
	static const char *const labels[][2] = {
		[SOVB_PLACE_BODY] = {"Nói về lời văn", "About the words"},
		[SOVB_PLACE_TABLE] = {"Nói về lời văn trong bảng", "About words in a table"},
		[SOVB_PLACE_HEADER] = {"Nói về lời văn ở đầu trang", "About words in the header"},
		[SOVB_PLACE_FOOTER] = {"Nói về lời văn ở chân trang", "About words in the footer"},
		[SOVB_PLACE_FOOTNOTE] = {"Nói về chú thích cuối trang", "About words in the footnote"},
		[SOVB_PLACE_ENDNOTE] = {"Nói về chú thích cuối văn bản", "About words in the endnote"},
		[SOVB_PLACE_TEXTBOX] = {"Nói về lời văn trong hộp chữ", "About words in the text box"},
		[SOVB_PLACE_COMMENT] = {"Nói về lời văn trong ghi chú", "About words in a comment"},
	};
	size_t low = 0;
	size_t high = sovb_document_paragraph_count(a->draft);

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (sovb_document_paragraph(a->draft, middle)->span.start <= span.start)
			low = middle;
		else
			high = middle;
	}
	return labels[sovb_document_paragraph(a->draft, low)->place][a->options->lang];
}

/* The run of a place; before the label of a list, which has none, it is that of the words behind it. */
static size_t run_at(const annotator *a, size_t place)
{
	size_t piece = sovb_splices_piece(&a->map, place);

	if (place >= a->map.pieces[piece].text.end && piece + 1 < a->map.piece_count)
		piece++;
	return a->map.pieces[piece].run;
}

/* A range around the words; where that cannot be, the range or point that stands for it, and *moved. */
static sovb_status mark_words(annotator *a, sovb_span span, long id, bool *moved, bool *placed, sovb_error *err)
{
	size_t run;
	bool done;

	*moved = false;
	*placed = true;
	if (a->map.piece_count && span.start < span.end && clip_to_body(a, &span))
		return sovb_splices_add_range(&a->splices, span, id) ? SOVB_OK : sovb_no_memory(err);
	*moved = true;
	run = a->map.piece_count ? run_at(a, span.start) : SOVB_DOCX_NO_RUN;
	if (!stands_in_body(a, run))
		run = substitute(a, run);
	if (stands_in_body(a, run)) {
		done = sovb_splices_add_around(&a->splices, run, id);
	} else {
		run = a->first;
		*placed = run != SOVB_DOCX_NO_RUN;
		done = !*placed || sovb_splices_add_point(&a->splices, run, id);
	}
	return done ? SOVB_OK : sovb_no_memory(err);
}

static sovb_string words_at(const annotator *a, sovb_span span)
{
	return (sovb_string){sovb_document_text(a->draft).data + span.start, span.end - span.start};
}

static sovb_status put_note(annotator *a, const sovb_note *note, sovb_error *err)
{
	sovb_note_line lines[SOVB_NOTE_LINES + 1];
	long id = a->comment_id + 1;
	bool moved, placed;
	size_t count = sovb_note_lines(lines, note->finding, a->options->lang, &a->arena);
	sovb_status status = mark_words(a, note->span, id, &moved, &placed, err);

	if (status != SOVB_OK || !placed) {
		a->summary->left_out += status == SOVB_OK;
		return status;
	}
	if (moved) {
		memmove(lines + 1, lines, count * sizeof *lines);
		lines[0] = (sovb_note_line){.label = place_label(a, note->span), .quote = words_at(a, note->span)};
		count++;
		a->summary->moved++;
	}
	sovb_docx_comments_add(&a->comments, id, a->date, lines, count);
	a->comment_id = id;
	a->summary->comments++;
	return SOVB_OK;
}

/* ---- corrections ---- */

/* Whole words that differ: without those that the two have in common at both ends. */
static correction narrow(sovb_span span, sovb_string old, sovb_string new)
{
	size_t shorter = old.size < new.size ? old.size : new.size;
	size_t head = 0;
	size_t tail = 0;

	while (head < shorter && old.data[head] == new.data[head])
		head++;
	while (head && old.data[head - 1] != ' ')
		head--;
	while (tail < shorter - head && old.data[old.size - tail - 1] == new.data[new.size - tail - 1])
		tail++;
	while (tail && old.data[old.size - tail] != ' ')
		tail--;
	return (correction){
		.span = {span.start + head, span.end - tail},
		.word = {new.data + head, new.size - tail - head},
	};
}

/* An error whose right words are known is corrected where exactly its words stand. */
static sovb_status propose(annotator *a, const sovb_note *note, sovb_error *err)
{
	const sovb_finding *finding = note->finding;
	sovb_string words = words_at(a, note->span);
	size_t behind = a->correction_count ? a->corrections[a->correction_count - 1].span.end : 0;
	correction change;

	if (finding->severity != SOVB_SEVERITY_ERROR || !finding->suggestion.size || words.size != finding->raw.size ||
	    memcmp(words.data, finding->raw.data, words.size) != 0)
		return SOVB_OK;
	change = narrow(note->span, words, finding->suggestion);
	if (change.span.start < behind || !a->map.piece_count || !change.word.size ||
	    !sovb_splices_can_replace(&a->splices, change.span))
		return SOVB_OK;
	if (!sovb_splices_add_change(&a->splices, change.span, change.word, a->change_id + 1))
		return sovb_no_memory(err);
	a->change_id += 2;
	a->corrections[a->correction_count++] = change;
	a->summary->tracked++;
	return SOVB_OK;
}

static sovb_status put_notes(annotator *a, const sovb_notes *notes, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	a->splices.map = &a->map;
	a->splices.main = &a->main;
	a->first = first_run(a);
	a->corrections = sovb_arena_array(&a->arena, notes->count + 1, sizeof *a->corrections);
	if (!a->corrections)
		return sovb_no_memory(err);
	for (size_t i = 0; i < notes->count && status == SOVB_OK; i++) {
		status = put_note(a, &notes->items[i], err);
		if (status == SOVB_OK && a->options->track)
			status = propose(a, &notes->items[i], err);
	}
	return status;
}

/* ---- the copy ---- */

static sovb_status write_main(annotator *a, sovb_error *err)
{
	sovb_buffer changed = SOVB_BUFFER_INIT(2 * SOVB_ZIP_MAX_PART_BYTES);

	sovb_splices_write(&changed, &a->splices, a->date);
	if (changed.status != SOVB_OK) {
		sovb_buffer_fini(&changed);
		return sovb_no_memory(err);
	}
	sovb_buffer_fini(&a->main.xml);
	a->main.xml = changed;
	return SOVB_OK;
}

static sovb_status make_copy(annotator *a, sovb_buffer *out, sovb_error *err)
{
	const sovb_docx_part *parts[4] = {&a->main, &a->comments.part, &a->comments.links, &a->comments.types};
	size_t count = a->comments.made ? 4 : 2;
	sovb_status status = write_main(a, err);

	if (status == SOVB_OK)
		status = sovb_docx_comments_finish(&a->comments, err);
	if (status != SOVB_OK)
		return status;
	return sovb_docx_rewrite(out, a->path, &a->file, parts, count, a->options->date, err);
}

/* The text that the copy must have: that of the draft, with the corrections. */
static void expect_text(const annotator *a, sovb_buffer *out)
{
	sovb_string text = sovb_document_text(a->draft);
	size_t done = 0;

	for (size_t i = 0; i < a->correction_count; i++) {
		const correction *change = &a->corrections[i];

		sovb_buffer_append(out, text.data + done, change->span.start - done);
		sovb_buffer_append_string(out, change->word);
		done = change->span.end;
	}
	sovb_buffer_append(out, text.data + done, text.size - done);
}

/* A copy is given out only when it reads like the draft. */
static sovb_status check_copy(annotator *a, const sovb_buffer *copy, sovb_error *err)
{
	sovb_buffer expected = SOVB_BUFFER_INIT(2 * SOVB_MAX_TEXT_BYTES);
	sovb_text text;
	sovb_status status;

	expect_text(a, &expected);
	status = sovb_docx_decode(&text, a->path, copy->data, copy->size,
	                          &(sovb_docx_options){.max_text_bytes = 2 * SOVB_MAX_TEXT_BYTES}, &a->arena, NULL, err);
	if (status == SOVB_OK && expected.status != SOVB_OK)
		status = sovb_no_memory(err);
	if (status == SOVB_OK && !same_text(&text, (sovb_string){sovb_buffer_text(&expected), expected.size}))
		status = sovb_fail(err, SOVB_MSG_INTERNAL, "the annotated copy reads otherwise than the draft", NULL,
		                   NULL);
	sovb_buffer_fini(&expected);
	return status;
}

static void set_date(annotator *a)
{
	sovb_date date = a->options->date;
	unsigned second = a->options->second;

	if (sovb_date_is_day(date))
		snprintf(a->date, sizeof a->date, "%04d-%02d-%02dT%02u:%02u:%02uZ", date.year, date.month, date.day,
		         second / 3600 % 24, second / 60 % 60, second % 60);
}

sovb_status sovb_docx_annotate(sovb_buffer *out, sovb_annotate_summary *summary, const sovb_document *draft,
                               const sovb_notes *notes, const sovb_annotate_options *options, sovb_error *err)
{
	annotator a = {
		.draft = draft,
		.options = options,
		.summary = summary,
		.path = sovb_document_path(draft),
		.comment_id = -1,
	};
	sovb_status status;

	sovb_arena_init(&a.arena, SCRATCH_BYTES);
	set_date(&a);
	status = read_draft(&a, err);
	if (status == SOVB_OK)
		status = open_parts(&a, notes->count, err);
	if (status == SOVB_OK)
		status = put_notes(&a, notes, err);
	if (status == SOVB_OK)
		status = make_copy(&a, out, err);
	if (status == SOVB_OK)
		status = check_copy(&a, out, err);
	sovb_splices_fini(&a.splices);
	sovb_docx_comments_fini(&a.comments);
	sovb_docx_part_fini(&a.main);
	sovb_package_close(a.package);
	sovb_docx_map_fini(&a.map);
	sovb_arena_fini(&a.arena);
	sovb_buffer_fini(&a.file);
	return status;
}

#include "note.h"

#include <stdlib.h>
#include <string.h>

#define EVIDENCE_SHOWN 3

enum { LABEL_SUGGESTION, LABEL_EVIDENCE, LABEL_RULE, LABEL_SOURCE, LABEL_COUNT };

static const char *const labels[LABEL_COUNT][2] = {
	[LABEL_SUGGESTION] = {"Đề nghị sửa thành", "Suggestion"},
	[LABEL_EVIDENCE] = {"Căn cứ", "Evidence"},
	[LABEL_RULE] = {"Quy tắc", "Rule"},
	[LABEL_SOURCE] = {"Nguồn của quy tắc", "The rule rests on"},
};

const char *sovb_severity_label(sovb_severity severity, sovb_lang lang)
{
	static const char *const names[][2] = {
		[SOVB_SEVERITY_INFO] = {"Ghi chú", "Note"},
		[SOVB_SEVERITY_WARNING] = {"Cảnh báo", "Warning"},
		[SOVB_SEVERITY_ERROR] = {"Lỗi", "Error"},
	};

	return names[severity][lang];
}

sovb_string sovb_file_name(sovb_string path)
{
	const char *slash = path.size ? memrchr(path.data, '/', path.size) : NULL;

	return slash ? (sovb_string){slash + 1, path.size - (size_t)(slash + 1 - path.data)} : path;
}

static int by_place(const void *left, const void *right)
{
	const sovb_note *a = left;
	const sovb_note *b = right;

	if (a->span.start != b->span.start)
		return a->span.start < b->span.start ? -1 : 1;
	/* Findings stand in one list, by place and rule. */
	return (a->finding > b->finding) - (a->finding < b->finding);
}

bool sovb_notes_make(sovb_notes *out, const sovb_findings *findings, sovb_severity least, sovb_arena *arena)
{
	size_t count = 0;

	*out = (sovb_notes){0};
	for (size_t i = 0; i < findings->count; i++) {
		if (findings->finding[i].severity >= least)
			count += 1 + findings->finding[i].place_count;
	}
	out->items = sovb_arena_array(arena, count + 1, sizeof *out->items);
	if (!out->items)
		return false;
	for (size_t i = 0; i < findings->count; i++) {
		const sovb_finding *finding = &findings->finding[i];

		if (finding->severity < least)
			continue;
		out->items[out->count++] = (sovb_note){finding, finding->span};
		for (size_t j = 0; j < finding->place_count; j++)
			out->items[out->count++] = (sovb_note){finding, finding->places[j]};
	}
	if (out->count)
		qsort(out->items, out->count, sizeof *out->items, by_place);
	if (out->count > SOVB_MAX_COMMENTS) {
		out->left_out = out->count - SOVB_MAX_COMMENTS;
		out->count = SOVB_MAX_COMMENTS;
	}
	return true;
}

static sovb_string string_of(const char *text)
{
	return (sovb_string){text, strlen(text)};
}

/* "V02 (term-date): …" */
static sovb_string rule_text(const sovb_rule *rule, sovb_lang lang, sovb_arena *arena)
{
	sovb_buffer text = SOVB_BUFFER_INIT(4096);
	sovb_string copy;

	sovb_buffer_appendf(&text, "%s (%s). %s", rule->id, rule->name, rule->about[lang]);
	copy = sovb_arena_string(arena, sovb_buffer_text(&text), text.size);
	sovb_buffer_fini(&text);
	return copy;
}

size_t sovb_note_lines(sovb_note_line out[SOVB_NOTE_LINES], const sovb_finding *finding, sovb_lang lang,
                       sovb_arena *arena)
{
	size_t count = 0;

	out[count++] = (sovb_note_line){.label = sovb_severity_label(finding->severity, lang), .text = finding->message};
	if (finding->suggestion.size)
		out[count++] = (sovb_note_line){.label = labels[LABEL_SUGGESTION][lang], .quote = finding->suggestion};
	for (size_t i = 0; i < finding->evidence_count && i < EVIDENCE_SHOWN; i++)
		out[count++] = (sovb_note_line){
			.label = labels[LABEL_EVIDENCE][lang],
			.text = sovb_file_name(finding->evidence[i].file),
			.quote = finding->evidence[i].quote,
		};
	out[count++] = (sovb_note_line){.label = labels[LABEL_RULE][lang], .text = rule_text(finding->rule, lang, arena)};
	if (*finding->rule->source)
		out[count++] =
			(sovb_note_line){.label = labels[LABEL_SOURCE][lang], .text = string_of(finding->rule->source)};
	return count;
}

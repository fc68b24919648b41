#include "excerpt.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"

#define TEXT_LIMIT ((size_t)1 << 30)

static int by_start(const void *a, const void *b)
{
	const sovb_span *one = a, *other = b;

	return (one->start > other->start) - (one->start < other->start);
}

/* A part that goes over lines with bars, as drawn tables have them: the whole of these lines with the line ends around them, or it is no table any more. */
static void add_lines(sovb_span *span, sovb_string text)
{
	const char *newline = memchr(text.data + span->start, '\n', span->end - span->start);
	sovb_span lines;

	if (!newline || !memchr(newline, '|', (size_t)(text.data + span->end - newline)))
		return;
	lines = sovb_lines_around(text, *span);
	span->start = lines.start - (lines.start > 0);
	span->end = lines.end + (lines.end < text.size);
}

/* The sentence and the whole phrase. */
static sovb_span around(const sovb_reference *reference)
{
	sovb_span span = reference->span;

	if (reference->sentence.start < span.start)
		span.start = reference->sentence.start;
	if (reference->sentence.end > span.end)
		span.end = reference->sentence.end;
	return span;
}

/* Returns how many are left when those that touch are one. */
static size_t join(sovb_span *span, size_t count)
{
	size_t kept = 0;

	qsort(span, count, sizeof *span, by_start);
	for (size_t i = 1; i < count; i++) {
		if (span[i].start > span[kept].end)
			span[++kept] = span[i];
		else if (span[i].end > span[kept].end)
			span[kept].end = span[i].end;
	}
	return count ? kept + 1 : 0;
}

void sovb_excerpt_pack(sovb_buffer *out, const sovb_record *record)
{
	sovb_span *span = calloc(record->reference_count + 1, sizeof *span);
	size_t before = 0, count;

	if (!span) {
		out->status = SOVB_ERR_NOMEM;
		return;
	}
	for (size_t i = 0; i < record->reference_count; i++) {
		span[i] = around(&record->references[i]);
		add_lines(&span[i], record->text);
	}
	count = join(span, record->reference_count);
	sovb_pack_number(out, record->text.size);
	sovb_pack_number(out, count);
	for (size_t i = 0; i < count; i++) {
		sovb_pack_number(out, span[i].start - before);
		sovb_pack_string(out, (sovb_string){record->text.data + span[i].start, span[i].end - span[i].start});
		before = span[i].end;
	}
	free(span);
}

bool sovb_excerpt_unpack(sovb_unpack *in, sovb_string *text, sovb_arena *arena)
{
	size_t size = (size_t)sovb_unpack_number_to(in, TEXT_LIMIT);
	size_t count = (size_t)sovb_unpack_number_to(in, sovb_unpack_left(in));
	char *bytes = sovb_arena_alloc(arena, size + 1);
	size_t at = 0;

	*text = (sovb_string){0};
	if (!bytes)
		return false;
	memset(bytes, ' ', size);
	for (size_t i = 0; i < count && !in->bad; i++) {
		sovb_string piece;

		at += (size_t)sovb_unpack_number_to(in, size - at);
		piece = sovb_unpack_string(in);
		if (piece.size > size - at)
			in->bad = true;
		else if (piece.size)
			memcpy(bytes + at, piece.data, piece.size);
		at += in->bad ? 0 : piece.size;
	}
	*text = (sovb_string){bytes, size};
	return true;
}

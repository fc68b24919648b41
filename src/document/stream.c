#include <sovb/stream.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cut.h"
#include "document_parts.h"
#include "file.h"
#include "message.h"
#include "txt.h"
#include "utf8.h"

#define WINDOW_BYTES ((size_t)256 << 10)
#define WINDOW_LEAST ((size_t)4 << 10)
#define WINDOW_MOST ((size_t)4 << 20)
#define FIRST_BYTES ((size_t)256 << 10) /* the first page and the recitals are in the first window */
#define AHEAD_BYTES ((size_t)1 << 10) /* behind a window are looked at to tell whether it can end */
#define READ_BYTES ((size_t)128 << 10)
#define CAPACITY_LEAST ((size_t)2 << 20)
#define WINDOWS_HELD 8 /* in the buffer, so that what is left at its end is seldom moved to its beginning */

struct sovb_stream {
	const sovb_reader *reader;
	char *path;
	int fd;
	size_t bytes;
	size_t window_bytes;
	char *buffer;
	size_t capacity;
	size_t at;   /* what was not given out yet is buffer[at, held) */
	size_t held;
	bool read;   /* all of the file was read */
	bool over;
	size_t offset;        /* of buffer[at] in the file */
	unsigned lines;       /* before it */
	sovb_txt_damage damage;
	sovb_document window;
	size_t given;         /* bytes of the window */
	sovb_reading reading;
};

/* ---- the buffer ---- */

static sovb_status read_more(sovb_stream *stream, size_t wanted, sovb_error *err)
{
	while (!stream->read && stream->held - stream->at < wanted) {
		size_t size = READ_BYTES, got;
		sovb_status status;

		if (stream->capacity - stream->held < size && stream->at > 0) {
			memmove(stream->buffer, stream->buffer + stream->at, stream->held - stream->at);
			stream->held -= stream->at;
			stream->at = 0;
		}
		if (size > stream->capacity - stream->held)
			size = stream->capacity - stream->held;
		status = sovb_file_read_some(&got, stream->fd, stream->path, stream->buffer + stream->held, size, err);
		if (status != SOVB_OK)
			return status;
		stream->held += got;
		stream->read = got == 0;
	}
	return SOVB_OK;
}

/*
 * How much of the buffer is the next window: about as much as wanted, more where a list goes on, but no more than there is room
 * for.
 */
static sovb_status measure_window(size_t *out, sovb_stream *stream, sovb_error *err)
{
	size_t wanted = stream->reading.later || stream->window_bytes > FIRST_BYTES ? stream->window_bytes : FIRST_BYTES;
	size_t from = wanted / 2, to = wanted;
	const char *line;

	*out = 0;
	for (;;) {
		sovb_status status = read_more(stream, to + AHEAD_BYTES, err);
		const char *text = stream->buffer + stream->at;
		size_t size = stream->held - stream->at;
		sovb_layout layout = {.text = text, .size = size, .width = stream->reading.width};

		if (status != SOVB_OK)
			return status;
		if (size <= to) {
			*out = size;
			return SOVB_OK;
		}
		*out = sovb_cut_before(&layout, &stream->reading.tokens, stream->reader->lexicon, from, to);
		if (*out)
			return SOVB_OK;
		if (2 * to + AHEAD_BYTES > stream->capacity) {
			line = memrchr(text, '\n', to);
			*out = line ? (size_t)(line - text) + 1 : sovb_utf8_floor(text, to);
			return SOVB_OK;
		}
		from = to;
		to *= 2;
	}
}

/* ---- opening ---- */

static sovb_status begin(sovb_stream *stream, const char *path, const sovb_stream_options *options, sovb_error *err)
{
	size_t least = options && options->least_bytes ? options->least_bytes : SOVB_STREAM_LEAST_BYTES;
	size_t window = options && options->window_bytes ? options->window_bytes : WINDOW_BYTES;
	sovb_charset charset = options ? options->charset : SOVB_CHARSET_AUTO;
	sovb_file_state state;
	sovb_status status = sovb_file_open(&stream->fd, &state, path, SIZE_MAX, err);

	if (status != SOVB_OK)
		return status;
	stream->bytes = state.size;
	if (stream->bytes < least) {
		stream->over = true;
		return SOVB_OK;
	}
	stream->window_bytes = window < WINDOW_LEAST ? WINDOW_LEAST : window > WINDOW_MOST ? WINDOW_MOST : window;
	stream->capacity = WINDOWS_HELD * stream->window_bytes;
	if (stream->capacity < CAPACITY_LEAST)
		stream->capacity = CAPACITY_LEAST;
	stream->path = strdup(path);
	stream->buffer = malloc(stream->capacity);
	if (!stream->path || !stream->buffer)
		return sovb_no_memory(err);
	status = read_more(stream, SOVB_LAYOUT_BYTES, err);
	if (status == SOVB_OK)
		stream->over = !sovb_input_is_utf8(path, stream->buffer, stream->held, charset);
	stream->damage.borne = charset == SOVB_CHARSET_UTF8;
	return status;
}

sovb_status sovb_stream_open(sovb_stream **out, const sovb_reader *reader, const char *path,
                             const sovb_stream_options *options, sovb_error *err)
{
	sovb_stream *stream = calloc(1, sizeof *stream);
	sovb_status status;

	*out = NULL;
	if (!stream)
		return sovb_no_memory(err);
	stream->reader = reader;
	stream->fd = -1;
	stream->reading.window = true;
	status = begin(stream, path, options, err);
	if (status == SOVB_OK && !stream->over)
		*out = stream;
	else
		sovb_stream_close(stream);
	return status;
}

void sovb_stream_close(sovb_stream *stream)
{
	if (!stream)
		return;
	if (stream->fd >= 0)
		close(stream->fd);
	sovb_arena_fini(&stream->window.arena);
	sovb_reading_fini(&stream->reading);
	free(stream->buffer);
	free(stream->path);
	free(stream);
}

size_t sovb_stream_bytes(const sovb_stream *stream)
{
	return stream->bytes;
}

/* ---- windows ---- */

/* The width of lines is told by the beginning of a text, whatever the windows are. */
static sovb_status look_at_lines(sovb_stream *stream, sovb_error *err)
{
	sovb_text text = {.bytes = stream->buffer, .size = stream->held < SOVB_LAYOUT_BYTES ? stream->held : SOVB_LAYOUT_BYTES};
	sovb_arena arena;
	sovb_status status;

	sovb_arena_init(&arena, SOVB_DOCUMENT_ARENA_MAX);
	status = sovb_text_normalize(&text, &arena, err);
	if (status == SOVB_OK)
		stream->reading.width = sovb_layout_of(text.norm, text.norm_size, text.norm_size, false).width;
	sovb_arena_fini(&arena);
	return status;
}

static sovb_status read_window(sovb_stream *stream, sovb_error *err)
{
	sovb_document *window = &stream->window;
	sovb_string text = {stream->buffer + stream->at, stream->given};
	bool last = stream->read && stream->at + stream->given == stream->held;
	sovb_status status;

	sovb_arena_fini(&window->arena);
	*window = (sovb_document){.path = stream->path};
	sovb_arena_init(&window->arena, SOVB_DOCUMENT_ARENA_MAX);
	status = sovb_txt_window(&window->text, &stream->damage, stream->path, text, stream->offset, last, &window->arena, err);
	if (status != SOVB_OK)
		return status;
	window->text.paragraphs_before = stream->lines;
	return sovb_document_read(window, stream->reader, &stream->reading, err);
}

/* Leave the window behind. */
static void leave_window(sovb_stream *stream)
{
	if (!stream->given)
		return;
	stream->lines += sovb_txt_lines(&stream->window.text);
	stream->reading.later = true;
	stream->at += stream->given;
	stream->offset += stream->given;
	stream->given = 0;
}

sovb_status sovb_stream_next(const sovb_document **out, sovb_stream *stream, sovb_error *err)
{
	sovb_status status;

	*out = NULL;
	if (stream->over)
		return SOVB_OK;
	leave_window(stream);
	status = stream->reading.later ? SOVB_OK : look_at_lines(stream, err);
	if (status == SOVB_OK)
		status = measure_window(&stream->given, stream, err);
	if (status == SOVB_OK && stream->given)
		status = read_window(stream, err);
	stream->over = status != SOVB_OK || !stream->given;
	if (!stream->over)
		*out = &stream->window;
	return status;
}

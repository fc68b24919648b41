#include "words.h"

#include <string.h>

#include "text.h"
#include "utf8.h"

sovb_words sovb_words_of(sovb_string text)
{
	return (sovb_words){.text = text};
}

static bool is_word_character(uint32_t c)
{
	return (c >= '0' && c <= '9') || sovb_is_letter(c);
}

/* The next run of letters and digits at or after *at; false at the end of the text. */
static bool next_run(sovb_span *out, sovb_string text, size_t *at)
{
	bool inside = false;

	while (*at < text.size) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text.data + *at, text.size - *at);

		if (is_word_character(c)) {
			if (!inside)
				out->start = *at;
			inside = true;
		} else if (inside) {
			break;
		}
		*at += length;
	}
	out->end = *at;
	return inside;
}

bool sovb_words_next(sovb_words *words, sovb_word *out)
{
	while (next_run(&out->span, words->text, &words->at)) {
		size_t size = out->span.end - out->span.start;

		if (size > SOVB_WORD_MAX)
			continue;
		out->folded_size = sovb_fold_word(out->folded, words->text.data + out->span.start, size);
		memcpy(out->bare, out->folded, out->folded_size + 1);
		out->bare_size = sovb_strip_marks(out->bare, out->folded_size);
		if (!out->bare_size)
			continue;
		out->marked = out->bare_size != out->folded_size ||
		              memcmp(out->bare, out->folded, out->bare_size) != 0;
		return true;
	}
	return false;
}

void sovb_words_fold(sovb_buffer *out, sovb_string text)
{
	sovb_words words = sovb_words_of(text);
	const char *blank = "";
	sovb_word word;

	while (sovb_words_next(&words, &word)) {
		sovb_buffer_append_text(out, blank);
		sovb_buffer_append(out, word.folded, word.folded_size);
		blank = " ";
	}
}

sovb_string sovb_words_normalize(sovb_string text, sovb_arena *arena)
{
	sovb_text whole = {.bytes = text.data, .size = text.size};

	if (!text.size)
		return (sovb_string){"", 0};
	if (sovb_text_normalize(&whole, arena, NULL) != SOVB_OK)
		return (sovb_string){0};
	return (sovb_string){whole.norm, whole.norm_size};
}

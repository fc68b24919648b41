#include "word_filter.h"

#include <string.h>

#include "words.h"

#define MAX_FOLDED 8192 /* bytes of a folded name; longer names are compared by their beginning */

/* Append the words, each between blanks. */
static void append_words(sovb_buffer *out, sovb_string text, bool marked)
{
	sovb_words words = sovb_words_of(text);
	sovb_word word;

	sovb_buffer_append_char(out, ' ');
	while (sovb_words_next(&words, &word)) {
		sovb_buffer_append(out, marked ? word.folded : word.bare,
				   marked ? word.folded_size : word.bare_size);
		sovb_buffer_append_char(out, ' ');
	}
}

static bool has_marks(sovb_string text)
{
	sovb_words words = sovb_words_of(text);
	sovb_word word;

	while (sovb_words_next(&words, &word)) {
		if (word.marked)
			return true;
	}
	return false;
}

bool sovb_word_filter_init(sovb_word_filter *filter, const char *words, sovb_arena *arena)
{
	sovb_string text = {words, words ? strlen(words) : 0};

	*filter = (sovb_word_filter){.words = SOVB_BUFFER_INIT(MAX_FOLDED)};
	if (!text.size)
		return true;
	text = sovb_words_normalize(text, arena);
	if (!text.data)
		return false;
	filter->marked = has_marks(text);
	append_words(&filter->words, text, filter->marked);
	return filter->words.status == SOVB_OK;
}

void sovb_word_filter_fini(sovb_word_filter *filter)
{
	sovb_buffer_fini(&filter->words);
}

bool sovb_word_filter_wants(const sovb_word_filter *filter, sovb_string name, bool whole, sovb_arena *arena)
{
	sovb_buffer words = SOVB_BUFFER_INIT(MAX_FOLDED);
	bool found;

	if (!filter->words.size)
		return true;
	append_words(&words, sovb_words_normalize(name, arena), filter->marked);
	if (whole)
		found = strcmp(sovb_buffer_text(&words), sovb_buffer_text(&filter->words)) == 0;
	else
		found = strstr(sovb_buffer_text(&words), sovb_buffer_text(&filter->words)) != NULL;
	sovb_buffer_fini(&words);
	return found;
}

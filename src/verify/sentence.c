#include "sentence.h"

#include <string.h>

#include "utf8.h"

static const char *const sentences[SOVB_SENTENCE_COUNT][2] = {
#define X(name, vi, en) [SOVB_SAY_##name] = {[SOVB_LANG_VI] = vi, [SOVB_LANG_EN] = en},
    SOVB_SENTENCE_TABLE(X)
#undef X
};

struct line {
	char text[SOVB_SENTENCE_MAX];
	size_t size;
};

static void put(struct line *line, const char *text, size_t size)
{
	size_t room = sizeof line->text - line->size;

	if (size > room)
		size = sovb_utf8_floor(text, room);
	memcpy(line->text + line->size, text, size);
	line->size += size;
}

const char *sovb_say(sovb_arena *arena, sovb_lang lang, sovb_sentence sentence,
		     const char *const words[SOVB_SENTENCE_WORDS])
{
	const char *text = sentences[sentence][lang];
	struct line line;

	line.size = 0;
	while (*text) {
		size_t plain = strcspn(text, "%");

		put(&line, text, plain);
		text += plain;
		if (text[0] == '%' && text[1] >= '1' && text[1] < '1' + SOVB_SENTENCE_WORDS) {
			const char *word = words[text[1] - '1'];

			put(&line, word ? word : "", word ? strlen(word) : 0);
			text += 2;
		}
	}
	return sovb_arena_copy(arena, line.text, line.size);
}

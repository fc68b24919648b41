#include "drawing_text.h"

#include <stdio.h>

#include "markup.h"

const char *sovb_drawing_words(sovb_drawing_text text, sovb_lang lang)
{
	static const struct {
		const char *en, *vi;
	} words[] = {
#define X(name, english, vietnamese) {english, vietnamese},
	    SOVB_DRAWING_TEXT_TABLE(X)
#undef X
	};

	return lang == SOVB_LANG_VI ? words[text].vi : words[text].en;
}

void sovb_drawing_say(sovb_buffer *out, sovb_drawing_text text, sovb_lang lang, const char *word1,
		      const char *word2, const char *word3)
{
	const char *const words[] = {word1, word2, word3};
	const char *at = sovb_drawing_words(text, lang);

	while (*at) {
		size_t plain = strcspn(at, "%");

		sovb_markup_text(out, at, plain);
		at += plain;
		if (!*at)
			return;
		if (at[1] >= '1' && at[1] <= '3' && words[at[1] - '1'])
			sovb_markup_text(out, words[at[1] - '1'], strlen(words[at[1] - '1']));
		at += 2;
	}
}

void sovb_drawing_count(sovb_buffer *out, sovb_drawing_text text, sovb_lang lang, size_t count)
{
	char number[24];

	snprintf(number, sizeof number, "%zu", count);
	sovb_drawing_say(out, text, lang, number, NULL, NULL);
}

void sovb_drawing_say_made(sovb_buffer *out, const sovb_drawing_options *options)
{
	const char *place = options->place && *options->place ? options->place : NULL;
	char day[SOVB_DATE_TEXT];

	sovb_date_local(options->made_on, day);
	if (!options->made_on.year)
		sovb_drawing_say(out, SOVB_DRAWING_MADE, options->lang, NULL, NULL, NULL);
	else if (!place)
		sovb_drawing_say(out, SOVB_DRAWING_MADE_ON, options->lang, day, NULL, NULL);
	else
		sovb_drawing_say(out, SOVB_DRAWING_MADE_AT, options->lang, place, day, NULL);
}

const char *sovb_drawing_relation(sovb_relation relation, sovb_lang lang)
{
	static const struct {
		const char *en, *vi;
	} words[SOVB_RELATION_COUNT] = {
	    [SOVB_RELATION_CITES] = {"cites", "dẫn"},
	    [SOVB_RELATION_IMPLEMENTS] = {"implements", "triển khai thực hiện"},
	    [SOVB_RELATION_GUIDES] = {"guides", "hướng dẫn"},
	    [SOVB_RELATION_CONTINUES] = {"continues", "tiếp tục thực hiện"},
	    [SOVB_RELATION_REVIEWS] = {"reviews", "sơ kết, tổng kết"},
	    [SOVB_RELATION_MONITORS] = {"monitors", "giám sát, kiểm tra"},
	    [SOVB_RELATION_AMENDS] = {"amends", "sửa đổi, bổ sung"},
	    [SOVB_RELATION_REPLACES] = {"replaces", "thay thế"},
	    [SOVB_RELATION_REPEALS] = {"repeals", "bãi bỏ"},
	    [SOVB_RELATION_CORRECTS] = {"corrects", "đính chính"},
	    [SOVB_RELATION_BASIS] = {"is based on", "căn cứ"},
	    [SOVB_RELATION_PROMULGATES] = {"promulgates", "ban hành kèm theo"},
	    [SOVB_RELATION_AMENDED_BY] = {"is amended by", "được sửa đổi bởi"},
	    [SOVB_RELATION_REPLACED_BY] = {"is replaced by", "được thay thế bởi"},
	    [SOVB_RELATION_REPEALED_BY] = {"is repealed by", "bị bãi bỏ bởi"},
	    [SOVB_RELATION_PROMULGATED_BY] = {"is promulgated by", "được ban hành kèm theo"},
	};

	return lang == SOVB_LANG_VI ? words[relation].vi : words[relation].en;
}

sovb_drawing_text sovb_drawing_lane(const char *level)
{
	static const char *const levels[] = {"central", "province", "district", "base", "cell"};

	for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
		if (strcmp(levels[i], level) == 0)
			return (sovb_drawing_text)(SOVB_DRAWING_LANE_CENTRAL + (int)i);
	}
	return SOVB_DRAWING_LANE_OTHER;
}

sovb_string sovb_drawing_symbol(sovb_string key)
{
	size_t size = 0;

	while (size < key.size && key.data[size] != '@' && key.data[size] != '#')
		size++;
	return (sovb_string){key.data, size};
}

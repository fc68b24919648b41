#include "report_words.h"

const char *sovb_report_word_get(sovb_report_word word, sovb_lang lang)
{
	static const char *const words[SOVB_WORD_COUNT][2] = {
#define X(name, vi, en) [SOVB_WORD_##name] = {vi, en},
		SOVB_REPORT_WORD_TABLE(X)
#undef X
	};

	return words[word][lang];
}

/*
 * Where the words of a defect stand in the draft, and what they read when put right.
 */
#ifndef SOVB_WORDS_AT_H
#define SOVB_WORDS_AT_H

#include "checker.h"

/* The digits of a date as written: day, month, year. */
typedef struct sovb_date_words {
	sovb_span part[3];
} sovb_date_words;

/* Find the mention's date (its date_raw, when the calendar does not have it) behind its anchor. */
bool sovb_date_words_find(sovb_date_words *out, const sovb_checker *checker, const sovb_draft_mention *mention);

/* The same in any text, in [at, end). */
bool sovb_date_words_search(sovb_date_words *out, sovb_string text, size_t at, size_t end, sovb_date date);

/* The words of the defect: from the anchor to the end of what was found, or the anchor alone. */
sovb_span sovb_words_to(const sovb_draft_mention *mention, size_t end);

/* These words with another date in the same dress ("12/11/2015" as "09/03/2016"). */
sovb_string sovb_words_with_date(sovb_checker *checker, const sovb_draft_mention *mention,
				 const sovb_date_words *words, sovb_date date);

/* Find bytes behind the anchor as whole words; false when they are not there. */
bool sovb_words_find(sovb_span *out, const sovb_checker *checker, const sovb_draft_mention *mention,
		     sovb_string bytes);

/* Words of the draft with `part` of them replaced. */
sovb_string sovb_words_changed(sovb_checker *checker, sovb_span words, sovb_span part, const char *instead);

/* The words from the anchor to `end`, with `part` of them replaced. */
sovb_string sovb_words_with(sovb_checker *checker, const sovb_draft_mention *mention, size_t end, sovb_span part,
			    const char *instead);

#endif

/*
 * The words behind the anchor of a mention while they are read: first what qualifies it (qualifier.c tries in turn what qualifier_day.c,
 * qualifier_issuer.c and qualifier_brackets.c can read), then its subject (title.c).
 *
 * What takes something moves the reading behind it and returns true; otherwise it leaves the reading as it was.
 */
#ifndef SOVB_QUALIFYING_H
#define SOVB_QUALIFYING_H

#include "mention.h"

/* The words behind an anchor. */
typedef struct sovb_qualifying {
	const sovb_tokens *tokens;
	sovb_mention *mention;
	size_t at;
	bool dated; /* a day that nobody can read was passed over */
} sovb_qualifying;

static inline bool sovb_qualifying_breaks(const sovb_qualifying *reading, size_t i)
{
	return sovb_token_is_break(reading->tokens, i);
}

static inline bool sovb_qualifying_word(const sovb_qualifying *reading, size_t i, sovb_word word)
{
	return sovb_token_goes_on_with(reading->tokens, i, word);
}

static inline bool sovb_qualifying_mark(const sovb_qualifying *reading, size_t i, char mark)
{
	return sovb_token_is_mark(reading->tokens, i, mark);
}

/* ---- the day: qualifier_day.c ---- */

/* A date, "ngày …" or digits, also behind a place that was copied with it; words of a date that name no day are passed over. */
bool sovb_qualifying_date(sovb_qualifying *reading);

/* Take a date that was read. */
bool sovb_qualifying_keep_date(sovb_qualifying *reading, const sovb_date_scan *date);

/* "lần lượt ngày 15/9/2025 và 19/9/2025", ", các ngày 15/11/2002 và 23/6/2006": the days of the members of a list, the last of which is the mention. */
bool sovb_qualifying_days_in_turn(sovb_qualifying *reading);

/* "1257/VPUBND-THVX Đồng Tháp, ngày 15 tháng 9 năm 2020": the token behind a place copied with the day, or i. */
size_t sovb_qualifying_behind_place(const sovb_qualifying *reading, size_t i);

/* ---- the issuer: qualifier_issuer.c ---- */

/* "của Bộ Chính trị", "Kết luận của Bộ Chính trị" with the kind said again, "nêu trên của Thủ tướng Chính phủ". */
bool sovb_qualifying_issuer(sovb_qualifying *reading);

/* "[đã] được Quốc hội thông qua ngày …", "do Bộ Tài chính ban hành ngày …" */
bool sovb_qualifying_passive_issuer(sovb_qualifying *reading);

/* "ngày 12/9/2025, Ban Chỉ đạo Trung ương về …", "ngày 21/4/2010 Chính phủ quy định …": a body without "của". */
bool sovb_qualifying_bare_issuer(sovb_qualifying *reading, bool after_comma);

/* "ngày 12/4/2025 .Hội nghị lần thứ 11 …": the same behind a mark that stands behind a blank, touches the word behind it and ends nothing. */
bool sovb_qualifying_issuer_behind_speck(sovb_qualifying *reading);

/*
 * "Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn …", "UBND tỉnh An Bình (cũ) về …", "Hội Nữ Doanh nhân tỉnh (trước sắp xếp) về việc …": what
 * became of the body right before it.
 */
bool sovb_qualifying_successor(sovb_qualifying *reading);

/* May the body named by tokens [first, end) use the mention's symbol? */
bool sovb_qualifying_uses_symbol(const sovb_qualifying *reading, size_t first, size_t end);

/* ---- brackets: qualifier_brackets.c ---- */

/* "(khóa XI)", "(ngày 3/6/2013)", "(sau đây gọi …)": brackets that qualify. */
bool sovb_qualifying_brackets(sovb_qualifying *reading);

/* "(KDBH)", "(sau đây gọi tắt là …)" between the number and what qualifies it. */
bool sovb_qualifying_short_form(sovb_qualifying *reading);

/* "…, UBND huyện ký ngày 02/8/2013", "(Thủ tướng ký 12/12/2008)": who signed, and when, up to a mark; close: the bracket's end, or 0. */
bool sovb_qualifying_signed(sovb_qualifying *reading, size_t close);

/* ---- the term: qualifier.c ---- */

/* "khóa XIII", "nhiệm kỳ khóa XV" */
bool sovb_qualifying_term(sovb_qualifying *reading);

/* ---- the subject: title.c ---- */

/* Does a subject without quotes begin here? */
bool sovb_title_starts(const sovb_qualifying *reading, size_t at);

/* The subject that begins where the qualifiers end, with the day and the body that its own words tell. */
void sovb_title_read(sovb_qualifying *reading);

#endif

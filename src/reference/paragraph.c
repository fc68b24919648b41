#include "paragraph.h"

#include <string.h>

#include "fold.h"
#include "token_reader.h"
#include "utf8.h"

#define LAST_ITEM 'h' /* of the small letters that count items; "v.v.", "l. " of a scan */
#define SURE_BYTES 4 /* letters that no abbreviation has before its full stop */
#define WRAPPED_LINES 12 /* that go on in small letters tell how wide the page is */
#define SHORT_LINE 20 /* characters; shorter lines tell nothing of the width */
#define WIDTH_STEP 8
#define WIDTHS 128
#define PAGE_DIGITS 4
#define PAGE_LINE_BYTES 200 /* longest head of a page in the gazette */
#define SPECK_BYTES 8    /* of marks before a recital */
#define RECITAL_BYTES 24 /* "Căn cứ Nghị định"; on the line of print before … */
#define NAME_BYTES 40    /* … "Căn cứ Luật Mặt trận" */
#define LONG_LINE (WIDTHS * WIDTH_STEP * SOVB_UTF8_MAX) /* bytes: as long as a line can count */

static const char recital[] = "Căn cứ";


/* ---- around a place ---- */

/* The character that ends before text[at] (at > 0); its bytes. */
static size_t character_before(uint32_t *out, const char *text, size_t at)
{
	size_t start = at - 1;

	if ((unsigned char)text[start] < 0x80) {
		*out = (unsigned char)text[start];
		return 1;
	}
	while (start > 0 && at - start < SOVB_UTF8_MAX && ((unsigned char)text[start] & 0xC0) == 0x80)
		start--;
	return sovb_utf8_decode(out, text + start, at - start);
}

/* Line ends and page ends before text[at]; returns the byte behind the last other character. */
static size_t walk_back(sovb_before *gap, uint32_t *c, const char *text, size_t at)
{
	while (at > 0) {
		size_t length = character_before(c, text, at);

		if (!sovb_token_is_gap(*c))
			break;
		gap->lines += *c == '\n';
		gap->page = gap->page || *c == '\f';
		at -= length;
	}
	return at;
}

/* The same behind it. */
static size_t walk_on(sovb_before *gap, const sovb_layout *layout, size_t at)
{
	while (at < layout->size) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, layout->text + at, layout->size - at);

		if (!sovb_token_is_gap(c))
			break;
		gap->lines += c == '\n';
		gap->page = gap->page || c == '\f';
		at += length;
	}
	return at;
}

/* "ngày", "tháng", "số:": the number that follows is theirs, though it was stamped on a line of its own. */
static bool wants_number(const char *text, size_t end)
{
	static const char *const words[] = {"ngày", "tháng", "năm", "số", "Số", "SỐ", ":"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t size = strlen(words[i]);

		if (end >= size && memcmp(text + end - size, words[i], size) == 0)
			return true;
	}
	return false;
}

/* "… doanh nghiệp tái bảo hiểm", the number's line, "tại Việt Nam …": a full line ends in mid-sentence, and the next goes on small. */
static bool is_mid_sentence(const sovb_layout *layout, size_t last, size_t next)
{
	size_t line = sovb_first_token(layout, sovb_line_start(layout, last));
	uint32_t before, behind;

	character_before(&before, layout->text, last);
	sovb_utf8_decode(&behind, layout->text + next, layout->size - next);
	return sovb_is_letter(before) && sovb_is_letter(behind) && !sovb_is_upper(behind) && layout->width > SHORT_LINE &&
	       last - line < LONG_LINE && sovb_utf8_count(layout->text + line, last - line) > layout->width - layout->width / 5;
}

/* "… trật tự xây dựng;", the number's lines, "b) Quyết định …": the next item of the list. */
static bool is_before_item(const sovb_layout *layout, size_t last, size_t next)
{
	uint32_t letter;
	size_t behind = next + sovb_utf8_decode(&letter, layout->text + next, layout->size - next);

	return strchr(";.:", layout->text[last - 1]) && sovb_is_letter(letter) && !sovb_is_upper(letter) && behind < layout->size && layout->text[behind] == ')';
}

bool sovb_is_page_number(const sovb_layout *layout, size_t start, size_t end)
{
	sovb_before before = {0}, behind = {0};
	size_t last, next;
	uint32_t c = 0;

	if (end - start > PAGE_DIGITS || layout->hard_lines)
		return false;
	last = walk_back(&before, &c, layout->text, start);
	if (!last || !(before.lines || before.page))
		return false;
	next = walk_on(&behind, layout, end);
	if (next == layout->size || !(behind.lines || behind.page) || strchr("/-", layout->text[next]))
		return false;
	if (before.page || behind.page)
		return true;
	if (before.lines == 1 && behind.lines == 1)
		return end - start < PAGE_DIGITS && is_mid_sentence(layout, last, next) && !wants_number(layout->text, last);
	if (wants_number(layout->text, last))
		return before.lines > 1 && layout->text[next] >= '0' && layout->text[next] <= '9';
	return before.lines > 1 && (behind.lines > 1 || (end - start < PAGE_DIGITS && (is_mid_sentence(layout, last, next) || is_before_item(layout, last, next))));
}

/* ---- lines of pages ---- */

/* The place behind blanks on the line. */
static size_t behind_blanks(const char *text, size_t size, size_t at)
{
	while (at < size && (text[at] == ' ' || text[at] == '\t' || text[at] == '\f' || text[at] == '\r'))
		at++;
	return at;
}

/* The place behind up to four digits, and blanks; at when there are none. */
static size_t behind_digits(const char *text, size_t size, size_t at)
{
	size_t end = at;

	while (end < size && end - at < PAGE_DIGITS && text[end] >= '0' && text[end] <= '9')
		end++;
	return end == at ? at : behind_blanks(text, size, end);
}

/* The place behind a word, and blanks; at when another stands there. */
static size_t behind_word(const char *text, size_t size, size_t at, const char *word)
{
	size_t length = strlen(word);

	return size - at >= length && memcmp(text + at, word, length) == 0 ? behind_blanks(text, size, at + length) : at;
}

static size_t behind_dash(const char *text, size_t size, size_t at)
{
	size_t end = behind_word(text, size, at, "-");

	end = end == at ? behind_word(text, size, at, "–") : end;
	return end == at ? behind_word(text, size, at, "—") : end;
}

/* "2/15" when more pages are told. */
static size_t behind_more(const char *text, size_t size, size_t at)
{
	size_t end = behind_word(text, size, at, "/");

	return end == at ? at : behind_digits(text, size, end);
}

size_t sovb_page_line_end(const sovb_layout *layout, size_t start)
{
	static const char *const words[] = {"Trang", "trang", "TRANG", "Page"};
	static const char gazette[] = "CÔNG BÁO/Số ";
	const char *text = layout->text;
	size_t size = layout->size;
	size_t at = behind_blanks(text, size, start);
	size_t number = behind_digits(text, size, at);
	size_t dash = behind_dash(text, size, at);

	if (at >= size || layout->hard_lines)
		return 0;
	if (size - number >= sizeof gazette && memcmp(text + number, gazette, sizeof gazette - 1) == 0) {
		const char *newline = memchr(text + number, '\n', size - number);

		return newline && newline - (text + number) < PAGE_LINE_BYTES ? (size_t)(newline - text) : 0;
	}
	if (number > at) {
		at = behind_word(text, size, number, "|");
		at = at > number ? behind_word(text, size, at, "Page") : start;
		return at > number && at < size && text[at] == '\n' && text[at - 1] == 'e' ? at : 0;
	}
	if (dash > at) {
		number = behind_digits(text, size, dash);
		at = number > dash ? behind_dash(text, size, number) : number;
		return at > number && at < size && text[at] == '\n' ? at : 0;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t word = behind_word(text, size, at, words[i]);

		number = word > at ? behind_digits(text, size, word) : word;
		if (number > word) {
			number = behind_more(text, size, number);
			return number < size && text[number] == '\n' ? number : 0;
		}
	}
	return 0;
}

sovb_before sovb_before_place(const sovb_layout *layout, size_t at)
{
	sovb_before before = {.kind = SOVB_TOKEN_MARK};
	uint32_t c = 0;

	at = walk_back(&before, &c, layout->text, at);
	if (at > 0 && before.lines && c >= '0' && c <= '9') {
		size_t start = at;

		while (start > 0 && at - start <= PAGE_DIGITS && layout->text[start - 1] >= '0' && layout->text[start - 1] <= '9')
			start--;
		if (sovb_is_page_number(layout, start, at)) {
			before.page = true;
			at = walk_back(&before, &c, layout->text, start);
		}
	}
	if (at > layout->page_first && at <= layout->page_end && before.lines) {
		before.page = true;
		at = walk_back(&before, &c, layout->text, layout->page_first);
	}
	before.end = at;
	if (at == 0)
		return before;
	if (c >= '0' && c <= '9')
		before.kind = SOVB_TOKEN_DIGITS;
	else if (sovb_is_letter(c))
		before.kind = SOVB_TOKEN_WORD;
	else
		before.mark = sovb_token_mark(c);
	return before;
}

static bool is_small(char c)
{
	return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

bool sovb_stop_ends_word(const char *text, size_t at)
{
	return at >= SURE_BYTES && text[at] == '.' && is_small(text[at - 1]) && is_small(text[at - 2]) && is_small(text[at - 3]) &&
	       is_small(text[at - 4]);
}

size_t sovb_line_start(const sovb_layout *layout, size_t at)
{
	const char *newline = at ? memrchr(layout->text, '\n', at) : NULL;

	return newline ? (size_t)(newline - layout->text) + 1 : 0;
}

size_t sovb_first_token(const sovb_layout *layout, size_t at)
{
	while (at < layout->size) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, layout->text + at, layout->size - at);

		if (!sovb_token_is_gap(c))
			break;
		at += length;
	}
	return at;
}

/* ---- widths ---- */

/* Where the tokens of the line [start, end) end. */
static size_t trimmed_end(const char *text, size_t start, size_t end)
{
	while (end > start) {
		uint32_t c;
		size_t length = character_before(&c, text, end);

		if (!sovb_token_is_gap(c))
			break;
		end -= length;
	}
	return end;
}

/* How many lines there are of which width. */
struct widths {
	size_t histogram[WIDTHS];
	size_t lines;
};

static void count_line(struct widths *widths, uint32_t width)
{
	widths->histogram[width / WIDTH_STEP < WIDTHS ? width / WIDTH_STEP : WIDTHS - 1]++;
	widths->lines++;
}

/* Nine lines in ten are not longer. */
static uint32_t common_width(const struct widths *widths)
{
	size_t seen = 0;

	for (uint32_t i = 0; i < WIDTHS; i++) {
		seen += widths->histogram[i];
		if (seen * 10 >= widths->lines * 9)
			return i * WIDTH_STEP;
	}
	return 0;
}

/* Does the line that ends at line_end plainly go on at `next`, the first of the next line: with a small letter? */
static bool is_wrapped(const sovb_layout *layout, size_t line_end, size_t next)
{
	uint32_t c;

	if (next >= layout->size || next <= line_end || memchr(layout->text + line_end + 1, '\n', next - line_end - 1) ||
	    !sovb_utf8_decode(&c, layout->text + next, layout->size - next))
		return false;
	return sovb_is_letter(c) && !sovb_is_upper(c);
}

/*
 * The width that lines of print are wrapped at: that of the lines that plainly go on, where there are enough, for a page may stand below
 * the long lines of a portal. A text whose paragraphs stand on one line each has a great width. The rows of drawn tables, which may be
 * wider than the page, do not count.
 */
static uint32_t wrap_width(const sovb_layout *layout)
{
	const char *text = layout->text;
	struct widths all = {0}, wrapped = {0};
	size_t start = sovb_first_token(layout, 0);

	if (start && !memchr(text, '\n', start))
		start = 0;
	while (start < layout->size) {
		const char *newline = memchr(text + start, '\n', layout->size - start);
		size_t line_end = newline ? (size_t)(newline - text) : layout->size;
		size_t end = trimmed_end(text, start, line_end);
		uint32_t width = end - start < LONG_LINE ? (uint32_t)sovb_utf8_count(text + start, end - start) : LONG_LINE;
		size_t next = sovb_first_token(layout, line_end);

		if (width >= SHORT_LINE && text[start] != '|') {
			count_line(&all, width);
			if (is_wrapped(layout, line_end, next))
				count_line(&wrapped, width);
		}
		start = next;
	}
	return common_width(wrapped.lines >= WRAPPED_LINES ? &wrapped : &all);
}

sovb_layout sovb_layout_of(const char *text, size_t size, size_t sample, bool hard_lines)
{
	sovb_layout layout = {.text = text, .size = sample, .hard_lines = hard_lines};

	if (!hard_lines)
		layout.width = wrap_width(&layout);
	layout.size = size;
	return layout;
}

/* ---- paragraphs ---- */

static bool ends_sentence(const sovb_before *before)
{
	return before->kind == SOVB_TOKEN_MARK && strchr(".;:!?>\"", before->mark) != NULL;
}

/* Does the line begin like an item of a list: "- ", "+ ", "a) ", "a. ", "1. ", "1.2.", "IV. "? */
static bool is_item(const char *text, const sovb_token *token, const sovb_token *next)
{
	if (!next)
		return false;
	if (token->kind == SOVB_TOKEN_MARK)
		return (token->mark == '-' || token->mark == '+') &&
		       !(next->kind == SOVB_TOKEN_MARK && next->mark == token->mark);
	if (next->kind != SOVB_TOKEN_MARK || next->flags & SOVB_TOKEN_BLANK)
		return false;
	if (token->kind == SOVB_TOKEN_DIGITS)
		return token->end - token->start <= 2 && (next->mark == '.' || next->mark == ')');
	return token->end - token->start <= 4 && (next->mark == ')' || (next->mark == '.' && (token->flags & SOVB_TOKEN_CAPITAL || (token->end - token->start == 1 && text[token->start] <= LAST_ITEM))) ||
	                                          (next->mark == '-' && (token->flags & SOVB_TOKEN_CAPITALS)));
}

static bool ends_in(const char *text, size_t start, size_t end, const char *word)
{
	size_t size = strlen(word);

	return end - start > size && text[end - size - 1] == ' ' && memcmp(text + end - size, word, size) == 0;
}

/* "Căn cứ Luật Mặt trận Tổ quốc Việt", a line end, "Nam": a name that a line end parts. */
static bool parts_name(const sovb_layout *layout, size_t line, const sovb_before *before, const sovb_token *token)
{
	static const struct {
		const char *first, *second;
	} names[] = {{"Việt", "Nam"}, {"Chí", "Minh"}};

	for (size_t i = 0; before->lines == 1 && i < sizeof names / sizeof *names; i++)
		if (token->end - token->start == strlen(names[i].second) && memcmp(layout->text + token->start, names[i].second, strlen(names[i].second)) == 0 &&
		    ends_in(layout->text, line, before->end, names[i].first))
			return true;
	return false;
}

/* "Thực hiện Luật Đầu tư công, Luật", a line end, "Ngân sách nhà nước": a further law of a list, of which the name follows. */
static bool ends_in_law(const char *text, size_t start, size_t end)
{
	static const char law[] = ", Luật";

	return end - start > sizeof law && memcmp(text + end - sizeof law + 1, law, sizeof law - 1) == 0;
}

/* "(Ban hành kèm theo Quyết định số 59/QĐ-UBND", a line end, "Ngày 22 tháng 7 năm 2021": the day of what the line names. */
static bool has_day_behind(const char *text, size_t start, size_t end, const sovb_token *token)
{
	static const char with[] = "kèm theo ", day[] = "Ngày";

	return token->end - token->start == sizeof day - 1 && memcmp(text + token->start, day, sizeof day - 1) == 0 &&
	       memmem(text + start, end - start, with, sizeof with - 1);
}

/*
 * "Căn cứ Luật Hoạt động giám sát của", "Căn cứ Luật", "Căn cứ": a line that says nothing whole, however short it is.  before: its end, behind
 * which stands the token.
 */
static bool is_open(const sovb_layout *layout, size_t line, const sovb_before *before, const sovb_token *token)
{
	static const char *const words[] = {"của", "và", "về", "theo", "tại", "số", "các", "với", "hoặc", "bởi"};
	size_t end = before->end;
	bool name = before->lines == 1 && before->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITALS);

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (ends_in(layout->text, line, end, words[i]))
			return true;
	if (parts_name(layout, line, before, token) || (name && ends_in_law(layout->text, line, end)) ||
	    (before->lines == 1 && has_day_behind(layout->text, line, end, token)))
		return true;
	return end - line >= sizeof recital - 1 && end - line <= (name ? NAME_BYTES : RECITAL_BYTES) &&
	       memcmp(layout->text + line, recital, sizeof recital - 1) == 0;
}

/* Would the word that begins the next line have fitted on the line before?  Then that line was not wrapped but ended. */
static bool is_short(const sovb_layout *layout, const sovb_before *before, const sovb_token *token)
{
	uint32_t room = layout->width - layout->width / 5;
	size_t line = sovb_first_token(layout, sovb_line_start(layout, before->end));

	if (before->end - line >= LONG_LINE || is_open(layout, line, before, token))
		return false;
	if (before->end - line + 1 + token->end - token->start <= room) /* bytes, of which there are more than characters */
		return true;
	return sovb_utf8_count(layout->text + line, before->end - line) + 1 + sovb_utf8_count(layout->text + token->start, token->end - token->start) <= room;
}

/*
 * "… theo Quyết định", a line end, "- số 143/CP": what the rim of a page left before a line that goes on, for the line before is
 * full and ends in no mark.
 */
static bool is_rim(const sovb_layout *layout, const sovb_before *before, const sovb_token *token, const sovb_token *next)
{
	if (token->kind == SOVB_TOKEN_MARK && token->mark == '-' && before->lines == 1 && next->kind == SOVB_TOKEN_DIGITS &&
	    ends_in(layout->text, sovb_first_token(layout, sovb_line_start(layout, before->end)), before->end, "số"))
		return true; /* "Quyết định số", a line end, "- 112 QĐ/TWĐ" */
	if (token->kind == SOVB_TOKEN_MARK && token->mark == '-' && before->lines == 1 && before->kind == SOVB_TOKEN_DIGITS &&
	    (next->word == SOVB_WORD_CUA || next->word == SOVB_WORD_NGAY) && !(next->flags & SOVB_TOKEN_CAPITAL))
		return !is_short(layout, before, next); /* "ngày 15/3/2023", a line end, "- của Ủy ban Kiểm tra" */
	return token->kind == SOVB_TOKEN_MARK && token->mark == '-' && before->lines <= 2 && before->kind == SOVB_TOKEN_WORD &&
	       next->kind == SOVB_TOKEN_WORD && !(next->flags & SOVB_TOKEN_CAPITAL) && !is_short(layout, before, next);
}

/*
 * A line that begins with a capital behind one that ended in ";" or ":": the next recital or item.  Behind "như sau:" the new
 * words stand in quotes.
 */
static bool follows_clause(const sovb_before *before, const sovb_token *token)
{
	bool quote = token->kind == SOVB_TOKEN_MARK && (token->mark == '<' || token->mark == '"');

	return before->kind == SOVB_TOKEN_MARK &&
	       ((token->flags & SOVB_TOKEN_CAPITAL && (before->mark == ';' || before->mark == ':')) || (quote && before->mark == ':'));
}

/* A line in brackets behind a whole sentence: "(Điều 3 Thông tư số …, có hiệu lực thi hành kể từ ngày …)". */
static bool is_note(const sovb_before *before, const sovb_token *token)
{
	return before->kind == SOVB_TOKEN_MARK && before->mark == '.' && token->kind == SOVB_TOKEN_MARK && token->mark == '(';
}

/* "Căn cứ …", a recital on a line of its own, whatever the line before ends in; also behind specks: "ˆ - Căn cứ", "~ Căn cứ". */
static bool is_recital(const sovb_layout *layout, const sovb_token *token)
{
	const char *text = layout->text;
	size_t start = token->start;
	size_t end;

	if (token->kind == SOVB_TOKEN_DIGITS || (token->kind == SOVB_TOKEN_WORD && text[start] != 'C'))
		return false;
	if (token->kind == SOVB_TOKEN_MARK) {
		while (start < layout->size && start < token->start + SPECK_BYTES && (unsigned char)((text[start] | 0x20) - 'a') >= 26 && text[start] != '\n')
			start++;
	}
	end = start + sizeof recital - 1;
	return end < layout->size && memcmp(text + start, recital, sizeof recital - 1) == 0 && (text[end] == ' ' || text[end] == '\n');
}

/* "(… của Ủy ban nhân dân xã Xuân", a line end, "Phú)": the last word of a bracket, no item "a)". */
static bool closes_bracket(const sovb_before *before, const sovb_token *token, const sovb_token *next)
{
	return next && next->kind == SOVB_TOKEN_MARK && next->mark == ')' && before->kind == SOVB_TOKEN_WORD && token->flags & SOVB_TOKEN_CAPITAL &&
	       !(token->flags & SOVB_TOKEN_CAPITALS);
}

/* "(khóa", a line end, "XII)": the term, no item "XII)". */
static bool is_term_behind_line(const sovb_layout *layout, const sovb_before *before, const sovb_token *next)
{
	static const char *const words[] = {"(khóa", "(khoá", " khóa", " khoá"};

	for (size_t i = 0; next && next->kind == SOVB_TOKEN_MARK && next->mark == ')' && i < sizeof words / sizeof *words; i++)
		if (before->end >= strlen(words[i]) && memcmp(layout->text + before->end - strlen(words[i]), words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

/*
 * Printed pages end in blank lines in mid-sentence (domain facts 5.8): a block goes on when the one before it lacks an
 * end mark and it begins in lower case or with a digit.
 */
bool sovb_paragraph_begins(const sovb_layout *layout, const sovb_token *token, const sovb_token *next)
{
	sovb_before before = sovb_before_place(layout, token->start);
	bool goes_on, item;

	if (before.end == 0)
		return true;
	if (before.lines == 0 || (token->kind == SOVB_TOKEN_DIGITS && sovb_is_page_number(layout, token->start, token->end)))
		return false;
	if (before.page && !ends_sentence(&before))
		before.lines = 1; /* the blank lines are the end of the page */
	if (before.lines == 1 && (closes_bracket(&before, token, next) || is_term_behind_line(layout, &before, next)))
		return layout->hard_lines;
	item = is_item(layout->text, token, next);
	if (item && token->kind == SOVB_TOKEN_MARK && is_rim(layout, &before, token, next))
		return layout->hard_lines;
	if (layout->hard_lines || item || follows_clause(&before, token) || is_note(&before, token) ||
	    is_recital(layout, token))
		return true;
	if (token->kind == SOVB_TOKEN_MARK && token->mark == '.' && next && next->kind != SOVB_TOKEN_MARK) /* a speck before the line */
		token = next;
	goes_on = !ends_sentence(&before) && ((token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITAL)) ||
	                                      token->kind == SOVB_TOKEN_DIGITS);
	return (before.lines > 1 && !goes_on) || (token->flags & SOVB_TOKEN_CAPITAL && is_short(layout, &before, token));
}

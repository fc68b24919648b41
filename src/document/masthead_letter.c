/* The subject of a letter: marked "V/v", or under its number, among the pieces of the first page. */
#include "masthead_noise.h"
#include "masthead_subject.h"
#include "masthead_subject_lines.h"
#include "masthead_words.h"

/* Words right under the number, where a Party letter has its subject. */
static bool is_under_number(const sovb_pieces *pieces, size_t i)
{
	const sovb_piece *piece = &pieces->piece[i];

	return i > 0 && piece->kind == SOVB_PIECE_TEXT && piece[-1].kind == SOVB_PIECE_NUMBER && pieces->number.found &&
	       sovb_head_gap_before(pieces->tokens, piece->first).lines < 2 && !sovb_is_scan_noise(pieces->tokens, piece->first, piece->end);
}

/*
 * "Lâm Đồng, ngày 10 tháng 7 năm 2024", "Quy định mức hỗ trợ học phí", "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG": words between the day and who
 * decides, on a page that lost the line with its kind, which the number tells.
 */
static bool is_above_authority(const sovb_pieces *pieces, size_t i)
{
	size_t last = i;

	if (i == 0 || pieces->piece[i].kind != SOVB_PIECE_TEXT || pieces->piece[i - 1].kind != SOVB_PIECE_DATE || !pieces->number.found ||
	    !pieces->number.scan.symbol.type[0])
		return false;
	while (last + 1 < pieces->count && pieces->piece[last + 1].kind == SOVB_PIECE_TEXT)
		last++;
	return last + 1 < pieces->count && sovb_line_is_authority(pieces->tokens, pieces->piece[last + 1].first, pieces->piece[last + 1].end);
}

/* The piece where the subject begins: marked "V/v", else under the number, else right above who decides or the address. */
static size_t find_letter_subject(const sovb_pieces *pieces)
{
	size_t i;

	for (i = 0; i < pieces->count; i++)
		if (pieces->piece[i].kind == SOVB_PIECE_SUBJECT)
			return i;
	for (i = 0; i < pieces->count; i++)
		if (is_under_number(pieces, i) || is_above_authority(pieces, i))
			return i;
	if (!pieces->number.found || pieces->piece[i - 1].kind != SOVB_PIECE_ADDRESS)
		return pieces->count;
	for (i--; i > 0 && pieces->piece[i - 1].kind == SOVB_PIECE_TEXT;)
		i--;
	return i;
}

static bool is_words(sovb_piece_kind kind)
{
	return kind == SOVB_PIECE_TEXT || kind == SOVB_PIECE_NAME || kind == SOVB_PIECE_SUBJECT;
}

/* Does the subject go on with a piece that a blank line or the other column has parted from it? */
static bool rejoins(const sovb_tokens *tokens, size_t i, bool scanned)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t size = token->end - token->start;

	return sovb_line_begins_small(tokens, i) && size > 1 && (!scanned || sovb_is_syllable(tokens->text + token->start, size));
}

/*
 * "V/v hướng dẫn thực hiện nhiệm vụ", a blank line, "Giáo dục trung học năm học 2014 - 2015", and then the address; "Gửi Đề cương tuyên truyền
 * kỷ niệm" without the mark too.
 */
static bool is_last_above_address(const sovb_pieces *pieces, size_t i, bool scanned)
{
	const sovb_piece *piece = &pieces->piece[i];

	return !scanned && i + 1 < pieces->count && (piece[1].kind == SOVB_PIECE_ADDRESS || piece[1].kind == SOVB_PIECE_MOTTO) && piece->kind == SOVB_PIECE_TEXT &&
	       i > 0 && (piece[-1].kind == SOVB_PIECE_SUBJECT || piece[-1].kind == SOVB_PIECE_TEXT) &&
	       sovb_token_at(pieces->tokens, piece->end - 1)->kind != SOVB_TOKEN_MARK;
}

/*
 * On a scan, where the registry's stamp begins behind the words of a line: "Cảng hàng CONG THANG IX BIEN TU CHÍNH PHỦ", "không quốc tế Long
 * Thành Gib..."; the end of the line when it does not.
 */
static size_t stamp_begins(const sovb_pieces *pieces, size_t i)
{
	const sovb_tokens *tokens = pieces->tokens;
	const sovb_piece *piece = &pieces->piece[i];
	size_t dots = piece->end, first = piece->end;

	while (dots > piece->first && sovb_token_is_mark(tokens, dots - 1, '.'))
		dots--;
	for (size_t at = piece->first; piece->end - dots >= SOVB_ELLIPSIS && at < dots; at++)
		if (sovb_token_at(tokens, at)->kind == SOVB_TOKEN_DIGITS)
			return piece->end; /* all of it is the stamp */
	if (piece->end - dots >= SOVB_ELLIPSIS)
		return dots > piece->first + SOVB_DOTTED_WORDS && sovb_token_touches(tokens, dots) &&
		       !sovb_is_scan_noise(tokens, piece->first, dots - 1) ? dots - 1 : piece->end;
	while (first > piece->first && sovb_token_at(tokens, first - 1)->flags & SOVB_TOKEN_CAPITALS)
		first--;
	return first > piece->first && piece->end - first > SOVB_DOTTED_WORDS && sovb_head_phrase(tokens, piece->end - 2, "chính phủ") == piece->end ? first : piece->end;
}

/* "… triển khai - : An Bình, ngày …": the end of the words, without the marks between the columns and a stamp. */
static size_t words_of_column(const sovb_pieces *pieces, size_t i, bool scanned)
{
	const sovb_piece *piece = &pieces->piece[i];
	size_t end = scanned ? stamp_begins(pieces, i) : piece->end;

	if (i + 1 < pieces->count && piece[1].kind == SOVB_PIECE_DATE)
		while (end > piece->first + 1 && sovb_token_is_one_of(sovb_token_at(pieces->tokens, end - 1), "-:;?") &&
		       sovb_token_at(pieces->tokens, end - 1)->flags & SOVB_TOKEN_BLANK)
			end--;
	return end;
}

/* "… nhiệm kỳ", "… Công văn số", "… của" before the day of the other column: what follows behind it. */
static bool wants_rest(const sovb_tokens *tokens, size_t end, size_t next)
{
	return sovb_line_wants_rest(tokens, end - 1) || sovb_token_at(tokens, next)->kind == SOVB_TOKEN_DIGITS;
}

/* "… nhiệm kỳ" before the day of the other column, "2025 - 2030" behind it; "… triển khai Nghị định", a line end, "136/2025/NĐ-CP". */
static bool is_number_of(const sovb_pieces *pieces, size_t i, size_t end)
{
	return pieces->piece[i].kind == SOVB_PIECE_NOISE && sovb_token_at(pieces->tokens, pieces->piece[i].first)->kind == SOVB_TOKEN_DIGITS &&
	       (sovb_line_wants_number(pieces->tokens, end - 1) || sovb_token_phrase_before(pieces->tokens, end, SOVB_PHRASE_TYPE));
}

/* "(19/5/1890 - 19/5/2020)" on the line under the feast that the subject names. */
static bool is_days_in_brackets(const sovb_tokens *tokens, const sovb_piece *piece)
{
	size_t slashes = 0;

	if (!sovb_line_is_bracketed(tokens, piece->first, piece->end))
		return false;
	for (size_t at = piece->first + 1; at + 1 < piece->end; at++) {
		if (sovb_token_at(tokens, at)->kind == SOVB_TOKEN_WORD)
			return false;
		slashes += sovb_token_is_mark(tokens, at, '/');
	}
	return slashes > 1;
}

/* "V/v kết quả Đại hội", a blank line of a scan, "Vận tải ô tô An Bình, ngày …": the words on the line of the day are of the left column. */
static bool is_beside_day(const sovb_pieces *pieces, size_t i, sovb_head_gap gap)
{
	return i > 0 && i + 1 < pieces->count && gap.lines == 2 && pieces->piece[i - 1].kind == SOVB_PIECE_SUBJECT && pieces->piece[i].kind == SOVB_PIECE_TEXT &&
	       pieces->piece[i + 1].kind == SOVB_PIECE_DATE && !(sovb_token_at(pieces->tokens, pieces->piece[i + 1].first)->flags & SOVB_TOKEN_LINE);
}

/* "kiến nghị", a line end, "- của Công an": a speck before words in small letters. */
static size_t behind_dash(const sovb_tokens *tokens, size_t first)
{
	return sovb_token_is_mark(tokens, first, '-') && sovb_line_begins_small(tokens, first + 1) ? first + 1 : first;
}

/* "ĐẾN yuay 1314": a word in capitals, and behind it on its line what was no word. */
static bool is_word_of_stamp(const sovb_tokens *tokens, const sovb_piece *piece)
{
	return piece->end == piece->first + 1 && sovb_token_at(tokens, piece->first)->flags & SOVB_TOKEN_CAPITALS &&
	       !(sovb_token_at(tokens, piece->end)->flags & SOVB_TOKEN_LINE);
}

/* "thi đua ”Xây dựng trường học”": a closing quote typed where one opens. */
static bool opens_all_the_same(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BLANK && sovb_token_touches(tokens, i + 1) && sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_WORD;
}

/* "“V/v: định hướng … tháng 4/2021”": the quote that is closed behind the subject was opened before it. */
static void drop_closing_quote(sovb_subject_runs *out, const sovb_tokens *tokens)
{
	int depth = 0;

	for (size_t k = 0; k < out->count; k++)
		for (size_t i = out->run[k].first; i < out->run[k].end; i++)
			depth += sovb_token_is_mark(tokens, i, '<') ? 1 : !sovb_token_is_mark(tokens, i, '>') ? 0 : opens_all_the_same(tokens, i) ? 1 : -1;
	if (out->count && depth < 0 && sovb_token_is_mark(tokens, out->run[out->count - 1].end - 1, '>'))
		out->run[out->count - 1].end--;
}

/*
 * Does a blank line stand behind each line, as on pages of the web: over the number, between it and the subject that begins with piece i, and
 * behind the first line of that?
 */
static bool is_double_spaced(const sovb_pieces *pieces, size_t i)
{
	if (i < 2 || i + 1 >= pieces->count || pieces->piece[i].kind != SOVB_PIECE_SUBJECT || pieces->piece[i - 1].kind != SOVB_PIECE_NUMBER)
		return false;
	return sovb_head_gap_before(pieces->tokens, pieces->piece[i - 1].first).lines >= 2 &&
	       sovb_head_gap_before(pieces->tokens, pieces->piece[i].first).lines == 2 &&
	       sovb_head_gap_before(pieces->tokens, pieces->piece[i + 1].first).lines == 2;
}

/* The quote that opens a line before token first, which it touches; or first. */
static size_t with_quote(const sovb_tokens *tokens, size_t first)
{
	const sovb_token *quote = first > 0 && sovb_token_touches(tokens, first) ? sovb_token_at(tokens, first - 1) : NULL;

	return quote && sovb_token_is_one_of(quote, "<\"") && quote->flags & SOVB_TOKEN_LINE ? first - 1 : first;
}

static void read_letter(sovb_subject_runs *out, const sovb_pieces *pieces)
{
	bool scanned = sovb_pieces_have(pieces, SOVB_PIECE_STAMP), parted = false, behind_day = false;
	sovb_subject_reader reader = {.tokens = pieces->tokens, .out = out, .scanned = scanned};
	size_t begin = find_letter_subject(pieces);
	uint32_t spacing = !scanned && is_double_spaced(pieces, begin) ? 2 : 1;

	*out = (sovb_subject_runs){0};
	for (size_t i = begin; i < pieces->count && reader.size < SOVB_SUBJECT_TOKENS; i++) {
		const sovb_piece *piece = &pieces->piece[i];
		bool barred = piece->first > 0 && sovb_token_is_mark(pieces->tokens, piece->first - 1, '|');
		sovb_head_gap gap = sovb_head_gap_before(pieces->tokens, piece->first - barred);
		size_t first;

		if (piece->kind >= SOVB_PIECE_TYPE)
			return;
		parted = parted || gap.lines > spacing || gap.rule;
		behind_day = behind_day || piece->kind == SOVB_PIECE_DATE;
		if (!is_words(piece->kind) && !(out->count && (behind_day || !parted) && is_number_of(pieces, i, out->run[out->count - 1].end)) &&
		    !(out->count && !parted && is_days_in_brackets(pieces->tokens, piece))) {
			parted = parted || piece->kind != SOVB_PIECE_NOISE;
			continue;
		}
		if (scanned && out->count && (sovb_is_scan_noise(pieces->tokens, piece->first, piece->end) || is_word_of_stamp(pieces->tokens, piece)))
			continue;
		if (sovb_line_dots(pieces->tokens, piece->first, piece->end) >= SOVB_ELLIPSIS && !(scanned && out->count && stamp_begins(pieces, i) != piece->end))
			continue;
		if (out->count && parted && !rejoins(pieces->tokens, piece->first, scanned) && !is_last_above_address(pieces, i, scanned) &&
		    !(behind_day && wants_rest(pieces->tokens, out->run[out->count - 1].end, piece->first)) && !is_beside_day(pieces, i, gap))
			return;
		if (out->count && (piece->kind == SOVB_PIECE_SUBJECT || sovb_line_is_authority(pieces->tokens, piece->first, piece->end)))
			return; /* the same box again, or who decides */
		reader.capitals = out->count ? reader.capitals : sovb_head_is_capitals(pieces->tokens, piece->first, piece->end);
		first = behind_dash(pieces->tokens, sovb_line_behind_overprint(pieces->tokens, piece->first, piece->end));
		sovb_subject_take(&reader, out->count ? with_quote(pieces->tokens, first) : first, words_of_column(pieces, i, scanned));
		parted = behind_day = false;
	}
}

void sovb_subject_of_letter(sovb_subject_runs *out, const sovb_pieces *pieces)
{
	read_letter(out, pieces);
	drop_closing_quote(out, pieces->tokens);
}

#include "masthead_subject.h"

#include <string.h>

#include "masthead_issuer.h"
#include "masthead_noise.h"
#include "masthead_subject_lines.h"
#include "masthead_words.h"
#include "subject.h"

#define SKIPPED_LINES 12    /* drafts, numbers and noise between the kind and the subject */
#define PARAGRAPH_TOKENS 40 /* a further paragraph this long is the text itself */
#define SENTENCE_TOKENS 20  /* shorter ones that end in a full stop may be a subject */
#define DOTS_MIN 4          /* a line with so many dots in a row … */
#define PERIOD_TOKENS 8     /* "Tháng 12 năm 2019 - tháng 6" */
#define BRACKET_TOKENS 12   /* "(Giai đoạn 2021 - 2025)" */
#define CAPITAL_WORDS 5     /* a line that begins with more words in capitals */
#define COUNCIL_WORDS 4     /* "hội đồng nhân dân", "ủy ban nhân dân" */
#define KIND_WORDS 4        /* longest words beside the kind that the next line goes on with */

static size_t count_words(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t words = 0;

	for (size_t i = first; i < end; i++)
		words += sovb_token_at(tokens, i)->kind == SOVB_TOKEN_WORD;
	return words;
}

/* What scans and page marks leave between the lines: a few letters, or dots that wait for a pen. */
static bool is_noise(const sovb_tokens *tokens, size_t first, size_t end)
{
	return sovb_head_letters(tokens, first, end) < SOVB_HEAD_LETTERS ||
	       (count_words(tokens, first, end) < SOVB_DOTTED_WORDS && sovb_line_dots(tokens, first, end) >= DOTS_MIN);
}

/* "(Ban hành kèm theo Quyết định số …)", "(Số liệu từ ngày …)": notes under the subject. */
static bool is_note(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const char *const notes[] = {
		"ban hành", "kèm theo", "phê duyệt", "đính kèm", "gửi kèm", "số liệu", "từ ngày", "tính",
		"phục vụ", "tài liệu", "áp dụng", "dành cho", "dùng cho", "dùng trong", "dự thảo", "trình", "họ và tên",
		"báo cáo", "gọi tắt", "sau đây gọi",
	};
	size_t i = first + 1;

	if (!sovb_token_is_mark(tokens, first, '(') && !sovb_token_is_mark(tokens, first, '['))
		return false;
	for (size_t k = 0; k < sizeof notes / sizeof *notes; k++)
		if (sovb_head_phrase(tokens, i, notes[k]) != i)
			return true;
	for (; i < end && i < first + 6; i++)
		if (sovb_token_is(tokens, i, SOVB_WORD_KEM))
			return true;
	return false;
}

/* Who decides, right under "QUYẾT ĐỊNH" without a subject between. */
static bool is_post(const sovb_tokens *tokens, size_t i)
{
	static const char *const posts[] = {
		"chủ tịch", "bộ trưởng", "thủ tướng", "giám đốc", "tổng giám đốc", "hiệu trưởng", "viện trưởng",
		"cục trưởng", "chánh án", "tổng kiểm toán", "ủy ban nhân dân", "hội đồng nhân dân",
	};

	for (size_t k = 0; k < sizeof posts / sizeof *posts; k++)
		if (sovb_head_phrase(tokens, i, posts[k]) != i)
			return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS;
	return false;
}

/* Who decides, right above the grounds: "Căn cứ …", "Xét nhu cầu công việc;", "Chiểu …". */
static bool decides(const sovb_tokens *tokens, size_t first, size_t end)
{
	return is_post(tokens, first) && (sovb_head_ground(tokens, end) != end || sovb_head_word_is(tokens, end, "xét") || sovb_head_word_is(tokens, end, "chiểu"));
}

/* Does a sentence end in the line or with it?  The stop of an abbreviation ("TP. Huế") is none. */
static bool has_sentence(const sovb_tokens *tokens, size_t first, size_t end)
{
	const sovb_token *last = sovb_token_at(tokens, end - 1);

	if (sovb_token_is_one_of(last, ".;:") &&
	    !(end - first > 1 && sovb_token_is_mark(tokens, end - 2, '.')))
		return true;
	for (size_t i = first + 2; i < end; i++) {
		const sovb_token *word = sovb_token_at(tokens, i - 2);

		if (word->flags & sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS)
			continue; /* the speck of a scan: "SỞ NÔNG. NGHIỆP" */
		if (sovb_token_is_mark(tokens, i - 1, '.') && word->end - word->start > 3 &&
		    sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL &&
		    sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BLANK)
			return true;
	}
	return false;
}

/* A long line in small letters, or a sentence; a subject in capitals may be long ("… CỦA LUẬT A SỐ …, LUẬT B SỐ …"). */
static bool is_paragraph(const sovb_tokens *tokens, size_t first, size_t end)
{
	return (end - first > PARAGRAPH_TOKENS && !sovb_head_is_capitals(tokens, first, end)) ||
	       has_sentence(tokens, first, end);
}

/*
 * On a scan, what a stamp left before the first words of a subject: "MA... Ban hành Quy chế", "tục .B|4017025- Phê chuẩn việc".  The first
 * word behind dots or a bar and digits, or first.
 */
static size_t skip_stamp_rest(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t reach = end - first < SOVB_STAMP_TOKENS ? end : first + SOVB_STAMP_TOKENS;
	size_t behind = first;
	bool bar = false;

	for (size_t i = first + 1; i + 1 < reach; i++) {
		bar = bar || sovb_token_is_mark(tokens, i, '|');
		if (sovb_token_at(tokens, i)->kind == SOVB_TOKEN_WORD && sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL &&
		    sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BLANK && sovb_token_at(tokens, i - 1)->kind == SOVB_TOKEN_MARK &&
		    (bar || sovb_line_dots(tokens, first, i) >= SOVB_ELLIPSIS))
			behind = i;
	}
	return behind;
}

/* On a scan, a single letter that is no word before a line goes on: "a đến năm 2035". */
static size_t skip_stray_letter(const sovb_tokens *tokens, size_t first, size_t end)
{
	const sovb_token *token = sovb_token_at(tokens, first);

	return end - first > 2 && token->kind == SOVB_TOKEN_WORD && token->end - token->start == 1 &&
	                       tokens->text[token->start] != 'y' && sovb_line_begins_small(tokens, first + 1)
	               ? first + 1
	               : first;
}

/* "CỦA QUỐC HỘI NƯỚC … SỐ 41/2005/QH11 NGÀY …" behind the subject, as collections of laws print it. */
static bool is_own_name(const sovb_tokens *tokens, size_t i, size_t end)
{
	if (sovb_head_phrase(tokens, i, "của quốc hội nước") == i && sovb_head_phrase(tokens, i, "của quốc hội số") == i)
		return false;
	for (size_t at = i; at + 1 < end; at++)
		if (sovb_head_word_is(tokens, at, "số") && sovb_token_number(tokens, at + 1) > 0)
			return true;
	return false;
}

/* "THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP SỐ 23-L/CTN NGÀY 10/07/1993 CỦA QUỐC HỘI": token i begins what is said of the law itself. */
static bool is_own_number(const sovb_tokens *tokens, size_t first, size_t i, size_t end)
{
	bool day = false;

	if (!sovb_head_word_is(tokens, i, "số") || sovb_token_number(tokens, i + 1) <= 0 || !sovb_head_is_capitals(tokens, first, end))
		return false;
	for (size_t at = first; at < i; at++)
		if (sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE))
			return false; /* of the law that it changes */
	for (size_t at = i + 2; at < end; at++) {
		day = day || sovb_head_word_is(tokens, at, "ngày");
		if (day && sovb_head_phrase(tokens, at, "của quốc hội") == end)
			return true;
	}
	return false;
}

/*
 * "MỘT SỐ VẤN ĐỀ VỀ NGHIỆP VỤ CÔNG TÁC Quy trình, hồ sơ …", a page without line ends: where the text begins behind a subject in capitals; the
 * end of the line when it is another.
 */
static size_t behind_capitals(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t i = first;
	size_t words = 0;

	for (; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		if (token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITALS) && sovb_head_characters(tokens, i) > 1) /* "Ở" is in capitals too */
			break;
		words += token->kind == SOVB_TOKEN_WORD;
	}
	return words > CAPITAL_WORDS && end - i > PARAGRAPH_TOKENS && sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL &&
	                       sovb_token_at(tokens, i - 1)->kind == SOVB_TOKEN_WORD
	               ? i
	               : end;
}

/* "Thực hiện Kế hoạch số …" */
static bool carries_out_document(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_phrase(tokens, i, "thực hiện");
	const sovb_phrase *type = end == i ? NULL : sovb_token_phrase(tokens, end, SOVB_PHRASE_TYPE);

	return type && sovb_head_word_is(tokens, end + type->count, "số");
}

/* Is the word at token i one that a body's name goes on from: "SỐ PHÓ CHỦ TỊCH", "QUY TRÌNH THANH TRA CỦA", "LUẬT"? */
static bool wants_body_behind(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {
		"tịch", "đốc", "của", "giữa", "với", "biểu", "luật", "và", "tại", "cho", "thuộc", "trực", "do", "phó",
	};

	return sovb_head_word_is_one_of(tokens, i, words, sizeof words / sizeof *words);
}

/* "… CỦA CẤP TỈNH BỘ TRƯỞNG BỘ NỘI VỤ Căn cứ …" on one line: where who decides begins before the grounds at token end; end when it does not. */
static size_t authority_begins(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t i = first + 1; i < end; i++) {
		bool council = sovb_head_word_is(tokens, i, "hội") || sovb_head_word_is(tokens, i, "ủy"); /* "LUẬT TỔ CHỨC HỘI ĐỒNG NHÂN DÂN" */

		if (is_post(tokens, i) && !(council && sovb_issuer_begins_place(tokens, i + COUNCIL_WORDS) == i + COUNCIL_WORDS) &&
		    sovb_token_at(tokens, i - 1)->kind != SOVB_TOKEN_MARK &&
		    !wants_body_behind(tokens, i - 1) && sovb_body_scan(tokens, i) >= end)
			return i;
	}
	return end;
}

/* Where the line [first, end) stops being subject in mid-line, as in texts printed without line ends. */
static size_t cut_line(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_tokens *tokens = reader->tokens;

	end = behind_capitals(tokens, first, end);
	for (size_t i = first + 1; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		if (sovb_head_is_rule(tokens, i) || sovb_head_is_overprint(tokens, i) || is_own_name(tokens, i, end) ||
		    is_own_number(tokens, first, i, end) || (end - i > PARAGRAPH_TOKENS && is_note(tokens, i, end)))
			return i;
		if (!(token->flags & SOVB_TOKEN_CAPITAL))
			continue;
		if (end - i > PARAGRAPH_TOKENS && carries_out_document(tokens, i) && sovb_token_at(tokens, i - 1)->kind != SOVB_TOKEN_MARK)
			return i;
		if (sovb_head_cue_at(tokens, i) == SOVB_CUE_ADDRESS)
			return i;
		if (sovb_head_ground(tokens, i) != i && end - i > 3)
			end = i;
		else if (!reader->capitals && !sovb_head_is_capitals(tokens, first, i) && sovb_line_is_authority(tokens, i, end) &&
		    !(token - 1)->mark)
			return i;
	}
	return sovb_head_ground(tokens, end) != end ? authority_begins(tokens, first, end) : end;
}

/* "… Bộ chỉ số.", a line end, "-phục vụ người dân": the stop is a speck where the next line goes on. */
static bool is_broken_line(const sovb_tokens *tokens, size_t end)
{
	if (!sovb_token_is_mark(tokens, end - 1, '.') || sovb_head_gap_before(tokens, end).lines != 1)
		return false;
	return sovb_line_begins_small(tokens, end) || (sovb_token_is_mark(tokens, end, '-') && sovb_token_touches(tokens, end + 1));
}

/* May a subject begin with this line? */
static bool begins(const sovb_tokens *tokens, size_t first, size_t end)
{
	if (sovb_is_body_line(tokens, first, end) || sovb_head_ground(tokens, first) != first || sovb_head_phrase(tokens, first, "chiểu") != first ||
	    is_note(tokens, first, end))
		return false;
	if (decides(tokens, first, end))
		return false;
	end -= sovb_token_is_mark(tokens, end - 1, ';') && !(sovb_token_at(tokens, end)->flags & SOVB_TOKEN_BREAK); /* "Sơ kết 3 năm thực hiện …;" over "5 năm thực hiện …" */
	return end - first < SENTENCE_TOKENS || is_broken_line(tokens, end) || sovb_head_phrase(tokens, first, "về việc") != first ||
	       (sovb_head_cue_at(tokens, first) == SOVB_CUE_SUBJECT && (sovb_token_is_mark(tokens, first + 1, '/') || sovb_head_is_capitals(tokens, first, end))) ||
	       !has_sentence(tokens, first, end);
}

/* "Năm học 2016-2017, toàn ngành Giáo dục …": somebody acts; "Năm 2019, phương hướng nhiệm vụ năm 2020" goes on. */
static bool is_time_of_act(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const char *const goals[] = {"phương", "nhiệm", "kế", "mục", "định", "chương", "và"};

	for (size_t i = first + 1; i + 1 < end; i++)
		if (sovb_token_is_mark(tokens, i, ','))
			return sovb_line_begins_small(tokens, i + 1) && !sovb_head_word_is_one_of(tokens, i + 1, goals, sizeof goals / sizeof *goals);
	return false;
}

/* "Nhiệm kỳ IV (2019-2025)", "Năm 2026", "6 tháng đầu năm 2025": what time the lines above are about. */
static bool is_period(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const char *const openings[] = {"nhiệm kỳ", "năm", "giai đoạn", "khóa", "lần thứ", "quý", "tháng", "từ năm", "thời điểm"};

	if (end - first > SENTENCE_TOKENS || has_sentence(tokens, first, end) || is_time_of_act(tokens, first, end))
		return false;
	for (size_t k = 0; k < sizeof openings / sizeof *openings; k++)
		if (sovb_head_phrase(tokens, first, openings[k]) != first)
			return true;
	return sovb_token_number(tokens, first) > 0 && sovb_head_word_is(tokens, first + 1, "tháng");
}

/*
 * Do the words taken so far want the next line, in whatever case it is printed?  A few words beside the kind ("CHƯƠNG
 * TRÌNH HỘI NGHỊ"), and words that end in the kind of a document that is not named yet ("DỰ THẢO THÔNG TƯ").
 */
static bool wants_more(const sovb_subject_reader *reader)
{
	const sovb_run *last = &reader->out->run[reader->out->count - 1];
	const sovb_phrase *type = sovb_token_phrase_before(reader->tokens, last->end, SOVB_PHRASE_TYPE);

	if (reader->out->count == 1 && !(sovb_token_at(reader->tokens, last->first)->flags & SOVB_TOKEN_LINE) &&
	    last->end - last->first <= KIND_WORDS)
		return true;
	return type && last->end - last->first > type->count;
}

/* "LUẬT THỐNG KÊ SỐ …" under a subject that is complete: the head of a table that compares two laws. */
static bool is_column_head(const sovb_subject_reader *reader, size_t first)
{
	const sovb_run *last = &reader->out->run[reader->out->count - 1];

	return (sovb_head_word_is(reader->tokens, first, "luật") || sovb_head_phrase(reader->tokens, first, "bộ luật") != first) &&
	       !sovb_line_wants_rest(reader->tokens, last->end - 1);
}

/* "… ban hành kèm theo", a line end, "Quyết định số 99-QĐ/TW …": the document that is still to be named, however much is said of it. */
static bool names_document(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_run *last = &reader->out->run[reader->out->count - 1];
	const sovb_phrase *type = sovb_token_phrase(reader->tokens, first, SOVB_PHRASE_TYPE);

	return type && sovb_head_word_is(reader->tokens, first + type->count, "số") && sovb_line_wants_rest(reader->tokens, last->end - 1) &&
	       !has_sentence(reader->tokens, first, end);
}

/*
 * "SỐ PHÓ CHỦ TỊCH", a line end, "HỘI ĐỒNG NHÂN DÂN TỈNH": the body of the office that the line before names; "QUY TRÌNH THANH TRA CỦA", a line
 * end, "KIỂM TOÁN NHÀ NƯỚC"; "HỘI NGHỊ LẦN THỨ BẢY", a line end, "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH".
 */
static bool wants_body(const sovb_subject_reader *reader)
{
	sovb_run run = reader->out->run[reader->out->count - 1];

	if (!reader->capitals)
		return false;
	return wants_body_behind(reader->tokens, run.end - 1) ||
	       (run.end - run.first > 4 && sovb_head_phrase(reader->tokens, run.end - 5, "hội nghị lần thứ") + 1 == run.end);
}

/* "… VỚI ĐỒNG CHÍ ỦY VIÊN BỘ CHÍNH TRỊ,", a line end, "CHỦ TỊCH NƯỚC VÀ …": a body is named in a list, it does not decide. */
static bool lists_more(const sovb_subject_reader *reader)
{
	const sovb_run *last = &reader->out->run[reader->out->count - 1];

	return sovb_token_is_mark(reader->tokens, last->end - 1, ',') && reader->capitals;
}

/* "… của Ban", a blank line of a scan, "Thường vụ Huyện ủy": no subject ends there. */
static bool ends_before_body(const sovb_subject_reader *reader)
{
	size_t last = reader->out->run[reader->out->count - 1].end - 1;

	return last > 0 && sovb_head_word_is(reader->tokens, last - 1, "của") &&
	       (sovb_head_word_is(reader->tokens, last, "ban") || sovb_head_word_is(reader->tokens, last, "bộ"));
}

/* "… KINH PHÍ TRONG CHỈ THỊ", a blank line, "SỐ 426/TTG CỦA …" */
static bool ends_before_number(const sovb_subject_reader *reader, size_t first)
{
	const sovb_tokens *tokens = reader->tokens;
	size_t end = reader->out->run[reader->out->count - 1].end;

	if (!sovb_head_word_is(tokens, first, "số") || sovb_token_at(tokens, first + 1)->kind != SOVB_TOKEN_DIGITS)
		return false;
	for (size_t words = 1; words <= 2 && words < end; words++) {
		const sovb_phrase *type = sovb_token_phrase(tokens, end - words, SOVB_PHRASE_TYPE);

		if (type && type->count == words)
			return true;
	}
	return false;
}

/* "… huyện An Bình lần thứ XII,", a blank line, "Đại hội đại biểu …": a list goes on. */
static bool ends_in_comma(const sovb_subject_reader *reader)
{
	const sovb_token *last = sovb_token_at(reader->tokens, reader->out->run[reader->out->count - 1].end - 1);

	return !reader->scanned && (last->mark == ',' || sovb_token_is(reader->tokens, last - reader->tokens->token, SOVB_WORD_VA));
}

/* What never stands within a subject: grounds, an address, who decides, a drawn line. */
static bool follows_subject(const sovb_tokens *tokens, size_t i)
{
	return sovb_head_cue_at(tokens, i) == SOVB_CUE_ADDRESS || sovb_head_ground(tokens, i) != i ||
	       carries_out_document(tokens, i) || sovb_head_is_rule(tokens, i) ||
	       sovb_head_gap_before(tokens, i).rule || is_post(tokens, i) || sovb_line_is_authority(tokens, i, sovb_head_line_end(tokens, i));
}

/*
 * "Tổ chức lễ tổng kết năm học và đón nhận bằng công nhận", a blank line, "Trường Tiểu học Hoa Mai đạt chuẩn quốc gia", and then the grounds:
 * pages of the web have a blank line behind each line of print.
 */
static bool ends_behind_blank(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_run *last = &reader->out->run[reader->out->count - 1];
	const sovb_tokens *tokens = reader->tokens;

	return !reader->scanned && end - first > 2 && end - first <= SENTENCE_TOKENS && sovb_token_at(tokens, last->end - 1)->kind == SOVB_TOKEN_WORD &&
	       sovb_token_at(tokens, first)->kind == SOVB_TOKEN_WORD && sovb_token_at(tokens, end - 1)->kind != SOVB_TOKEN_MARK &&
	       sovb_body_scan(tokens, first) < end && sovb_head_gap_before(tokens, last->first).lines > 1 && follows_subject(tokens, end);
}

/* "CẤP TRƯỜNG NĂM HỌC: 2018 - 2019" over the grounds. */
static bool ends_in_period(const sovb_tokens *tokens, size_t first, size_t end)
{
	if (!sovb_head_is_capitals(tokens, first, end) || !follows_subject(tokens, end))
		return false;
	for (size_t i = first; i + 1 < end; i++)
		if (is_period(tokens, i, end))
			return true;
	return false;
}

/* Under a blank line "Năm 2019", "Nhiệm kỳ 2020 - 2025", a line of its own; or "VÀ PHƯƠNG HƯỚNG …", "TẠI HỘI NGHỊ …" in capitals. */
static bool goes_on_apart(const sovb_subject_reader *reader, size_t first, size_t end)
{
	if (reader->scanned || sovb_token_is_mark(reader->tokens, end - 1, ':'))
		return false;
	if (sovb_line_is_bracketed(reader->tokens, first, end) && follows_subject(reader->tokens, end))
		return true; /* "(NAY LÀ THÀNH PHỐ AN BÌNH)" over the grounds */
	if (reader->capitals && (sovb_head_word_is(reader->tokens, first, "tại") || sovb_head_word_is(reader->tokens, first, "về") ||
	                         ends_in_period(reader->tokens, first, end)))
		return true;
	return sovb_head_word_is(reader->tokens, first, "và") || (wants_more(reader) && sovb_head_word_is(reader->tokens, first, "của")) ||
	       (end - first <= PERIOD_TOKENS && end - first > 1 && is_period(reader->tokens, first, end));
}

/* "KINH TẾ - KỸ THUẬT DỊCH", a line end, "VỤ SỰ NGHIỆP": the second syllable of a word, not the head of a body's name. */
static bool ends_word(const sovb_subject_reader *reader, size_t first)
{
	static const struct {
		const char *second;
		size_t count; /* of the first syllables */
		const char *first[7];
	} words[] = {
		{"vụ", 6, {"dịch", "nhiệm", "nghiệp", "công", "phục", "chức"}},
		{"bộ", 7, {"cán", "toàn", "nội", "đồng", "tiến", "đảng", "chi"}},
		{"sở", 2, {"cơ", "trụ"}},
		{"hội", 5, {"xã", "đại", "cơ", "lễ", "quốc"}},
		{"phòng", 4, {"quốc", "dự", "văn", "đề"}},
		{"viện", 3, {"bệnh", "học", "thư"}},
		{"trường", 4, {"môi", "thị", "nhà", "hiện"}},
		{"đoàn", 2, {"tập", "công"}},
		{"ban", 2, {"ủy", "uỷ"}},
	};
	size_t last = reader->out->run[reader->out->count - 1].end - 1;

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (sovb_head_word_is(reader->tokens, first, words[i].second))
			return sovb_head_word_is_one_of(reader->tokens, last, words[i].first, words[i].count) &&
			       sovb_head_gap_before(reader->tokens, first).lines == 1;
	return false;
}

/*
 * "Kết quả công tác năm 2008,", a line end, "Chương trình công tác năm 2009." over the text; "HOẠT ĐỘNG CỦA TUỔI TRẺ", a line end, "TRONG NGÀY
 * HỘI.": the stop ends the subject.
 */
static bool ends_with_stop(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const bool in_capitals = reader->capitals && sovb_head_is_capitals(reader->tokens, first, end) && sovb_token_is_mark(reader->tokens, end - 1, '.');

	return (ends_in_comma(reader) || in_capitals) && end - first <= SENTENCE_TOKENS && !has_sentence(reader->tokens, first, end - 1) && follows_subject(reader->tokens, end);
}

/* A line of any length right under the subject that ends in no stop, and then an address or grounds: no text begins before these. */
static bool ends_before_text(const sovb_tokens *tokens, size_t first, size_t end)
{
	return sovb_head_gap_before(tokens, first).lines == 1 && !has_sentence(tokens, first, end) &&
	       (sovb_head_cue_at(tokens, end) == SOVB_CUE_ADDRESS || sovb_head_ground(tokens, end) != end);
}

/* "CHI BỘ SINH VIÊN LÂM THỜI", a line end, "TRƯỜNG ĐẠI HỌC AN BÌNH", and then "(GIAI ĐOẠN 2009 - 2010)": who decides stands over no period. */
static bool is_over_period(const sovb_tokens *tokens, size_t end)
{
	size_t first = end + sovb_token_is_mark(tokens, end, '(');
	size_t behind = sovb_head_line_end(tokens, first);

	for (size_t i = first; i < behind; i++)
		if (sovb_head_phrase(tokens, i, "kỳ họp") != i) /* "KHÓA XI, KỲ HỌP THỨ HAI" */
			return false;
	return sovb_head_is_capitals(tokens, first, behind) && is_period(tokens, first, behind);
}

/* "“Phát động thi đua chào mừng ngày", a line end, "Ngày Nhà giáo Việt Nam”": a quote that is still open, and closes on the line. */
static bool closes_quote(const sovb_subject_reader *reader, size_t first, size_t end)
{
	int open = 0;

	for (size_t k = 0; k < reader->out->count; k++)
		for (size_t i = reader->out->run[k].first; i < reader->out->run[k].end; i++)
			open += sovb_token_is_mark(reader->tokens, i, '<') - sovb_token_is_mark(reader->tokens, i, '>');
	return open > 0 && sovb_token_is_mark(reader->tokens, end - 1, '>') && sovb_head_gap_before(reader->tokens, first).lines == 1;
}

/* "BÁO CÁO TỔNG KẾT …" twice, or the subject alone: a page of the web has its heading above the text, too. */
static bool is_said_again(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_tokens *tokens = reader->tokens;
	const sovb_run *said = &reader->out->run[0];
	const char *symbol;
	size_t behind = sovb_type_line_scan(&symbol, tokens, first);
	const size_t start = sovb_token_at(tokens, said->first)->start;
	const size_t size = sovb_token_at(tokens, said->end - 1)->end - start;

	return sovb_token_at(tokens, end - 1)->end - sovb_token_at(tokens, behind)->start == size &&
	       memcmp(tokens->text + start, tokens->text + sovb_token_at(tokens, behind)->start, size) == 0;
}

/* "(26/3/1931 - 26/3/2015)" under "Kỷ niệm 84 năm Ngày thành lập …": between which days. */
static bool is_span_of_days(const sovb_tokens *tokens, size_t first, size_t end)
{
	sovb_date_scan from, to;

	return sovb_line_is_bracketed(tokens, first, end) && sovb_date_scan_at(&from, tokens, first + 1) && sovb_token_is_mark(tokens, from.end, '-') &&
	       sovb_date_scan_at(&to, tokens, from.end + 1) && to.end + 1 == end && sovb_head_gap_before(tokens, first).lines == 1;
}

/* "(Giai đoạn 2021 - 2025)", "(sửa đổi, bổ sung)" in small letters under capitals, a line of its own. */
static bool is_bracket(const sovb_tokens *tokens, size_t first, size_t end)
{
	return end - first <= BRACKET_TOKENS && sovb_line_is_bracketed(tokens, first, end) && sovb_head_gap_before(tokens, first).lines == 1;
}

/* Does the subject go on with this line? */
static bool goes_on(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_tokens *tokens = reader->tokens;
	sovb_head_gap gap = sovb_head_gap_before(tokens, first);
	bool capitals = sovb_head_is_capitals(tokens, first, end);

	if (gap.rule || sovb_head_is_rule(tokens, first) || is_note(tokens, first, end) || decides(tokens, first, end) || is_said_again(reader, first, end) ||
	    (sovb_token_at(tokens, first)->flags & SOVB_TOKEN_CAPITAL && !capitals && sovb_head_ground(tokens, first) != first))
		return false;
	if (sovb_is_body_line(tokens, first, end) || (sovb_line_is_authority(tokens, first, end) && !wants_body(reader) && !lists_more(reader) && !ends_word(reader, first) &&
	                                              !is_over_period(tokens, end)))
		return false;
	if (sovb_line_begins_small(tokens, first)) /* on a scan, behind a blank line only a word does */
		return !reader->scanned || gap.lines < 2 || !sovb_is_scan_noise(tokens, first, first + 1);
	if (ends_before_number(reader, first) || closes_quote(reader, first, end))
		return true;
	if ((gap.lines > 1 && !ends_before_body(reader) && !ends_in_comma(reader) && !ends_behind_blank(reader, first, end) &&
	     !goes_on_apart(reader, first, end)) || reader->parted || is_column_head(reader, first) ||
	    (is_paragraph(tokens, first, end) && !names_document(reader, first, end) && !(capitals && lists_more(reader)) && !ends_with_stop(reader, first, end) &&
	     !ends_before_text(tokens, first, end)))
		return false;
	if (capitals != reader->capitals && !is_period(tokens, first, end) && !(reader->capitals && wants_more(reader)) && !is_bracket(tokens, first, end))
		return false;
	return capitals || sovb_head_cue_at(tokens, first) != SOVB_CUE_RECITAL;
}

/* Lines between the kind of document and its subject. */
static bool is_skipped(const sovb_tokens *tokens, size_t first, size_t end)
{
	sovb_own_number number;
	sovb_own_date date;

	return is_noise(tokens, first, end) || sovb_is_draft_mark(tokens, first, end) ||
	       sovb_head_motto(tokens, first) != first || sovb_own_number_scan(&number, tokens, first) ||
	       sovb_own_date_scan(&date, tokens, first);
}

/* "ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)": a bracket on the kind's own line is no part of the subject. */
static size_t skip_bracket(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_line_end(tokens, i);

	if (!sovb_token_is_mark(tokens, i, '(') || sovb_token_at(tokens, i)->flags & SOVB_TOKEN_LINE)
		return i;
	for (size_t at = i; at < end; at++)
		if (sovb_token_is_mark(tokens, at, ')'))
			return at + 1;
	return end;
}

/*
 * "CỦA QUỐC HỘI … SỐ 32/2004/QH11 NGÀY 03 THÁNG 12 NĂM 2004 VỀ AN NINH QUỐC GIA", as collections of laws print it: the
 * subject begins with its "về", token i when the line has no such words.
 */
static size_t skip_own_name(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_line_end(tokens, i);
	bool number = false;

	if (!sovb_head_word_is(tokens, i, "của"))
		return i;
	for (size_t at = i + 1; at < end; at++) {
		number = number || (sovb_head_word_is(tokens, at, "số") && sovb_token_number(tokens, at + 1) > 0);
		if (number && sovb_head_word_is(tokens, at, "về") && sovb_token_number(tokens, at - 1) > 0)
			return at;
	}
	return i;
}

/* "HỘI NGHỊ LẦN THỨ TÁM BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHÓA XV)" under "NGHỊ QUYẾT", over "về …": whose resolution it is. */
static bool is_plenum_line(const sovb_tokens *tokens, size_t i, size_t end)
{
	return sovb_head_phrase(tokens, i, "hội nghị") != i && sovb_token_at(tokens, i)->flags & SOVB_TOKEN_LINE && sovb_head_is_capitals(tokens, i, end) &&
	       sovb_head_cue_at(tokens, end) == SOVB_CUE_SUBJECT && !sovb_head_is_capitals(tokens, end, sovb_head_line_end(tokens, end));
}

/*
 * "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH AN BÌNH" over "Về việc …", as pages of before 2000 have it, "CỦA BỘ CHÍNH TRỊ VỀ …", "CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ
 * V/V …" under the kind, and "của Chính phủ" on a line of its own over "về …", "Hướng dẫn …": the token behind the body's name; i when the line is
 * another.
 */
static size_t skip_body_of_kind(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_line_end(tokens, i);
	bool beside = !(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_LINE);
	size_t body;

	if (is_plenum_line(tokens, i, end))
		return end;
	if (!sovb_head_word_is(tokens, i, "của") || !sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_BODY))
		return i;
	body = sovb_bodies_scan(tokens, i + 1);
	if (body == end && (sovb_head_cue_at(tokens, end) == SOVB_CUE_SUBJECT || (!beside && sovb_opens_subject(tokens, end))))
		return end;
	if (!sovb_head_is_capitals(tokens, i, end))
		return i;
	if (body > i + 1 && ((sovb_head_word_is(tokens, body, "về") && sovb_token_at(tokens, body)->flags & SOVB_TOKEN_CAPITALS) ||
	                     (body < end && sovb_says_concerning(tokens, body))))
		return body;
	if (beside && body == end && sovb_head_is_capitals(tokens, end, sovb_head_line_end(tokens, end)) && !sovb_head_is_rule(tokens, end))
		return end;
	return sovb_head_cue_at(tokens, end) == SOVB_CUE_SUBJECT && sovb_token_at(tokens, end)->flags & SOVB_TOKEN_CAPITAL ? end : i;
}

/* "BÁO CÁO KIỂM ĐIỂM", "BÁO CÁO THÀNH TÍCH", "QUY CHẾ PHỐI HỢP", "KẾT LUẬN THANH TRA", "BÁO CÁO NHANH" over the subject: what report or rules it is.  The token behind such words, or i. */
static size_t skip_kind_of_report(const sovb_tokens *tokens, size_t i)
{
	static const char *const kinds[] = {"kiểm điểm", "thành tích", "phối hợp", "thanh tra", "nhanh"};
	size_t end = sovb_head_line_end(tokens, i);
	size_t behind = sovb_head_line_end(tokens, end);

	if (sovb_token_at(tokens, i)->flags & SOVB_TOKEN_LINE || sovb_token_at(tokens, end)->kind != SOVB_TOKEN_WORD || sovb_head_is_capitals(tokens, end, behind))
		return i;
	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
		if (sovb_head_phrase(tokens, i, kinds[k]) == end)
			return begins(tokens, end, behind) ? end : i;
	return i;
}

/* Where the subject may begin behind the kind of document that ends before token i; the count when nowhere. */
static size_t find_subject(const sovb_tokens *tokens, size_t i)
{
	i = skip_kind_of_report(tokens, skip_bracket(tokens, skip_body_of_kind(tokens, i)));
	for (int skipped = 0; i < tokens->count && skipped < SKIPPED_LINES; skipped++) {
		size_t end = sovb_head_whole_line_end(tokens, i);

		if (!is_skipped(tokens, i, end)) {
			size_t own = skip_own_name(tokens, i + sovb_token_is_mark(tokens, i, '.'));

			return own > i + 1 ? own : i; /* ". CỦA QUỐC HỘI SỐ …" too */
		}
		/* A line drawn right under the kind: the text follows, unless a subject says that it is one. */
		if (sovb_head_is_rule(tokens, i) && sovb_head_cue_at(tokens, end) != SOVB_CUE_SUBJECT)
			return tokens->count;
		i = end;
	}
	return tokens->count;
}

/* "… quý I năm 2026 và", a line end, "- phương hướng, nhiệm vụ …": a speck before words that the line before wants. */
static bool wants_line(const sovb_subject_reader *reader, size_t first)
{
	size_t last = reader->out->run[reader->out->count - 1].end - 1;

	return sovb_head_gap_before(reader->tokens, first).lines == 1 &&
	       (sovb_line_wants_rest(reader->tokens, last) || (last > 0 && sovb_token_is_one_of(sovb_token_at(reader->tokens, last), ",.") && sovb_line_wants_rest(reader->tokens, last - 1)));
}

/* "… MÙA KHÔ NĂM 2019 -" and on the next line "2020"; "… GIAI ĐOẠN" and "2017-2021". */
static bool ends_years(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_tokens *tokens = reader->tokens;
	size_t last;

	if (!reader->out->count || sovb_token_number(tokens, first) < 1000)
		return false;
	last = reader->out->run[reader->out->count - 1].end - 1;
	if (end == first + 1 && sovb_token_is_mark(tokens, last, '-') && sovb_token_number(tokens, last - 1) >= 1000)
		return true;
	return sovb_line_wants_number(tokens, last) && (end == first + 1 || (end == first + 3 && sovb_token_is_mark(tokens, first + 1, '-') &&
	                                                            sovb_token_number(tokens, first + 2) >= 1000));
}

/* "… TRÊN ĐỊA BÀN TỈNH GIA", a line end, "LAI": a syllable in capitals that is short as specks are. */
static bool ends_place(const sovb_subject_reader *reader, size_t first, size_t end)
{
	const sovb_token *token = sovb_token_at(reader->tokens, first);

	return reader->out->count && reader->capitals && end == first + 1 && token->flags & SOVB_TOKEN_CAPITALS &&
	       sovb_is_syllable(reader->tokens->text + token->start, token->end - token->start) && sovb_head_gap_before(reader->tokens, first).lines == 1;
}

/* Read the line [first, end) as subject, or pass it over as noise; false when the subject ends before or in it. */
static bool read_line(sovb_subject_reader *reader, size_t line, size_t end)
{
	const sovb_tokens *tokens = reader->tokens;
	size_t first = sovb_line_behind_overprint(tokens, line, end);
	bool begun = reader->out->count > 0;
	size_t cut;

	if (ends_years(reader, line, end)) {
		sovb_subject_take(reader, line, end);
		return true;
	}
	if (reader->scanned && first == line)
		first = begun ? skip_stray_letter(tokens, first, end) : skip_stamp_rest(tokens, first, end);
	if (begun && sovb_token_is_mark(tokens, first, '-') &&
	    ((sovb_line_begins_small(tokens, first + 1) && wants_line(reader, first)) || sovb_token_touches(tokens, first + 1)))
		first++;
	if (ends_place(reader, line, end) || (begun && is_span_of_days(tokens, line, end))) {
		sovb_subject_take(reader, line, end);
		return true;
	}
	if (first == end || (reader->scanned && sovb_is_scan_noise(tokens, line, end)) ||
	    (begun && !sovb_head_is_rule(tokens, line) && is_noise(tokens, line, end))) {
		reader->parted = reader->parted || sovb_head_gap_before(tokens, line).lines > 1;
		return true;
	}
	cut = cut_line(reader, first, end);
	if (begun ? !goes_on(reader, first, end) : !begins(tokens, first, cut))
		return false;
	reader->parted = false;
	if (!begun)
		reader->capitals = sovb_head_is_capitals(tokens, first, cut);
	if (!is_noise(tokens, first, cut))
		sovb_subject_take(reader, first, cut);
	return cut == end || sovb_head_is_overprint(tokens, cut);
}

/* Quotes around all of the subject. */
static void drop_quotes(sovb_subject_runs *out, const sovb_tokens *tokens)
{
	sovb_run *first = &out->run[0];
	sovb_run *last = out->count ? &out->run[out->count - 1] : first;
	size_t quotes = 0;

	for (size_t k = 0; k < out->count; k++)
		for (size_t i = out->run[k].first; i < out->run[k].end; i++)
			quotes += sovb_token_is_one_of(sovb_token_at(tokens, i), "<>\"");
	if (quotes != 2 || !sovb_token_is_one_of(sovb_token_at(tokens, first->first), "<\"") || !sovb_token_is_one_of(sovb_token_at(tokens, last->end - 1), ">\"") ||
	    first->end - first->first < 3 || last->end - last->first < 2)
		return;
	first->first++;
	last->end--;
}

/* "(V/v Ban hành quy chế phối hợp)": brackets around all of the subject. */
static void drop_brackets(sovb_subject_runs *out, const sovb_tokens *tokens)
{
	sovb_run *first = &out->run[0];
	sovb_run *last = out->count ? &out->run[out->count - 1] : first;

	if (!out->count || last->end - last->first < 2 || !sovb_line_is_bracketed(tokens, first->first, last->end) ||
	    sovb_head_cue_at(tokens, first->first + 1) != SOVB_CUE_SUBJECT)
		return;
	first->first++;
	last->end--;
}

void sovb_subject_after_type(sovb_subject_runs *out, const sovb_tokens *tokens, size_t i, bool scanned)
{
	sovb_subject_reader reader = {.tokens = tokens, .out = out, .scanned = scanned};
	size_t end;

	*out = (sovb_subject_runs){0};
	for (i = find_subject(tokens, i); i < tokens->count && reader.size < SOVB_SUBJECT_TOKENS; i = end) {
		end = sovb_head_whole_line_end(tokens, i);
		if (!read_line(&reader, i, end))
			break;
	}
	drop_quotes(out, tokens);
	drop_brackets(out, tokens);
}

#include "masthead_words.h"

#include <string.h>

#include "clause.h"
#include "fold.h"
#include "masthead_noise.h"
#include "utf8.h"

#define MOTTO_TOKENS 12 /* longest motto, with its dashes and the noise of a scan */
#define MOTTO_WRAP 6    /* words of it before "VIỆT" */
#define MOTTO_LINES 3   /* lines below it where "NAM" may stand */
#define RULE_MARKS 3    /* underscores or asterisks that make a line alone … */
#define RULE_RUN 5      /* … or anywhere */
#define WIDE_BLANKS 3
#define SPACED_LETTERS 5 /* shortest line that is letter-spaced: "4 5 - C T / T W" has six */
#define GAP_BYTES 4096  /* white space that is looked at between two tokens */

/* Found without marks unless `exact`: short words have namesakes ("trồng trọt" is not "trong"). */
struct cue {
	const char *text; /* its first letter is ASCII or đ */
	sovb_head_cue cue;
	bool exact;
};

static const struct cue cues[] = {
	{"đoàn tncs hồ chí minh", SOVB_CUE_MOTTO, false},
	{"đoàn thanh niên cộng sản hồ chí minh", SOVB_CUE_MOTTO, false},
	{"đội tntp hồ chí minh", SOVB_CUE_MOTTO, false},
	{"đội thiếu niên tiền phong hồ chí minh", SOVB_CUE_MOTTO, false},
	{"dự thảo", SOVB_CUE_DRAFT, false},
	{"bản dự thảo", SOVB_CUE_DRAFT, false},
	{"cổng thông", SOVB_CUE_STAMP, false},
	{"ký bởi", SOVB_CUE_STAMP, false},
	{"được ký bởi", SOVB_CUE_STAMP, false},
	{"công văn đến", SOVB_CUE_STAMP, false},
	{"ngày đến", SOVB_CUE_STAMP, false},
	{"số đến", SOVB_CUE_STAMP, false},
	{"hỏa tốc", SOVB_CUE_GRADE, false},
	{"thượng khẩn", SOVB_CUE_GRADE, false},
	{"khẩn", SOVB_CUE_GRADE, true},
	{"mật", SOVB_CUE_GRADE, true},
	{"tối mật", SOVB_CUE_GRADE, false},
	{"tuyệt mật", SOVB_CUE_GRADE, false},
	{"đến", SOVB_CUE_GRADE, true},
	{"bản tự kiểm điểm", SOVB_CUE_PAPER, false},
	{"bản kiểm điểm", SOVB_CUE_PAPER, false},
	{"bản nhận xét", SOVB_CUE_PAPER, false},
	{"bản cam kết", SOVB_CUE_PAPER, false},
	{"bản thuyết minh", SOVB_CUE_PAPER, false},
	{"bản giải trình", SOVB_CUE_PAPER, false},
	{"bản tổng hợp", SOVB_CUE_PAPER, false},
	{"bản đánh giá", SOVB_CUE_PAPER, false},
	{"bản so sánh", SOVB_CUE_PAPER, false},
	{"bảng tổng hợp", SOVB_CUE_PAPER, false},
	{"bảng so sánh", SOVB_CUE_PAPER, false},
	{"thuyết minh", SOVB_CUE_PAPER, false},
	{"điều lệ", SOVB_CUE_PAPER, false},
	{"lời kêu gọi", SOVB_CUE_PAPER, false},
	{"nội quy", SOVB_CUE_PAPER, false},
	{"thư chúc mừng", SOVB_CUE_PAPER, false},
	{"tuyên bố", SOVB_CUE_PAPER, false},
	{"tham luận", SOVB_CUE_PAPER, false},
	{"bài tham luận", SOVB_CUE_PAPER, false},
	{"bài phát biểu", SOVB_CUE_PAPER, false},
	{"diễn văn", SOVB_CUE_PAPER, false},
	{"danh sách", SOVB_CUE_FORM, false},
	{"danh mục", SOVB_CUE_FORM, false},
	{"đề cương", SOVB_CUE_FORM, false},
	{"đơn", SOVB_CUE_FORM, true},
	{"giấy", SOVB_CUE_FORM, true},
	{"hồ sơ", SOVB_CUE_FORM, true},
	{"lý lịch", SOVB_CUE_FORM, false},
	{"mẫu", SOVB_CUE_FORM, true},
	{"phiếu", SOVB_CUE_FORM, true},
	{"phụ lục", SOVB_CUE_FORM, false},
	{"sổ tay", SOVB_CUE_FORM, false},
	{"tài liệu", SOVB_CUE_FORM, false},
	{"thư mời", SOVB_CUE_FORM, false},
	{"tóm tắt", SOVB_CUE_FORM, false},
	{"tổng hợp", SOVB_CUE_FORM, false},
	{"kính gửi", SOVB_CUE_ADDRESS, false},
	{"kính gởi", SOVB_CUE_ADDRESS, false}, /* as the South says it */
	{"kính trình", SOVB_CUE_ADDRESS, false},
	{"nơi nhận", SOVB_CUE_BODY, false},
	{"hôm nay", SOVB_CUE_BODY, false},
	{"tôi là", SOVB_CUE_BODY, false},
	{"tên tôi là", SOVB_CUE_BODY, false},
	{"họ và tên", SOVB_CUE_BODY, false},
	{"thời gian", SOVB_CUE_BODY, true},
	{"địa điểm", SOVB_CUE_BODY, true},
	{"thành phần", SOVB_CUE_BODY, true},
	{"xét", SOVB_CUE_BODY, true},
	{"luật này", SOVB_CUE_BODY, true},
	{"chiểu", SOVB_CUE_RECITAL, true},
	{"theo", SOVB_CUE_RECITAL, true},
	{"thực hiện", SOVB_CUE_RECITAL, false},
	{"thi hành", SOVB_CUE_RECITAL, true},
	{"triển khai", SOVB_CUE_RECITAL, true},
	{"tiếp tục", SOVB_CUE_RECITAL, true},
	{"nhằm", SOVB_CUE_RECITAL, true},
	{"để", SOVB_CUE_RECITAL, true},
	{"trong", SOVB_CUE_RECITAL, true},
	{"trên cơ sở", SOVB_CUE_RECITAL, true},
	{"sau khi", SOVB_CUE_RECITAL, true},
	{"qua", SOVB_CUE_RECITAL, true},
	{"hiện nay", SOVB_CUE_RECITAL, true},
	{"vừa qua", SOVB_CUE_RECITAL, true},
	{"phúc đáp", SOVB_CUE_RECITAL, true},
	{"nhận được", SOVB_CUE_RECITAL, true},
	{"ngày", SOVB_CUE_RECITAL, true},
	{"về", SOVB_CUE_SUBJECT, false},
	{"vv", SOVB_CUE_SUBJECT, false},
	{"trích yếu", SOVB_CUE_SUBJECT, false},
};

/* The folded form of a word, bare unless exact; its length, 0 when the token is no word. */
static size_t read_word(char out[SOVB_WORD_MAX + 1], const sovb_tokens *tokens, size_t i, bool exact)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t size = token->end - token->start;

	if (token->kind != SOVB_TOKEN_WORD || size > SOVB_WORD_MAX)
		return 0;
	size = sovb_fold_word(out, tokens->text + token->start, size);
	return exact ? size : sovb_strip_marks(out, size);
}

/* Is token i the first word of a phrase, which goes on at *rest? */
static bool is_first_word(const sovb_tokens *tokens, size_t i, const char *phrase, bool exact, const char **rest)
{
	char left[SOVB_WORD_MAX + 1], right[SOVB_WORD_MAX + 1];
	size_t word = strcspn(phrase, " ");
	size_t size = read_word(left, tokens, i, exact);
	size_t other = sovb_fold_word(right, phrase, word);

	if (!exact)
		other = sovb_strip_marks(right, other);
	*rest = phrase + word + (phrase[word] == ' ');
	return size == other && memcmp(left, right, size) == 0;
}

static size_t match(const sovb_tokens *tokens, size_t i, const char *phrase, bool exact)
{
	size_t at = i;

	while (*phrase) {
		if (!is_first_word(tokens, at, phrase, exact, &phrase))
			return i;
		at++;
	}
	return at;
}

bool sovb_head_word_is(const sovb_tokens *tokens, size_t i, const char *word)
{
	return match(tokens, i, word, false) != i;
}

bool sovb_head_word_is_one_of(const sovb_tokens *tokens, size_t i, const char *const *words, size_t count)
{
	for (size_t k = 0; k < count; k++)
		if (sovb_head_word_is(tokens, i, words[k]))
			return true;
	return false;
}

size_t sovb_head_phrase(const sovb_tokens *tokens, size_t i, const char *phrase)
{
	return match(tokens, i, phrase, false);
}

bool sovb_head_same_words(const sovb_tokens *tokens, size_t i, size_t first, size_t end)
{
	char left[SOVB_WORD_MAX + 1], right[SOVB_WORD_MAX + 1];

	for (; first < end; first++, i++) {
		size_t size = read_word(left, tokens, first, false);

		if (!size || read_word(right, tokens, i, false) != size || memcmp(left, right, size) != 0)
			return false;
	}
	return true;
}

/* "V/v", "v/v" where a scan or a hurried hand wrote it small, and "V/ " where a scan lost the second letter. */
static bool is_subject_mark(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *next = sovb_token_at(tokens, i + 2);

	if (!sovb_head_word_is(tokens, i, "v") || !sovb_token_is_mark(tokens, i + 1, '/'))
		return false;
	return sovb_head_word_is(tokens, i + 2, "v") || sovb_head_word_is(tokens, i + 2, "w") ||
	       (next->kind == SOVB_TOKEN_WORD && next->flags & SOVB_TOKEN_BLANK && !(next->flags & SOVB_TOKEN_CAPITAL));
}

/* "Kính. gửi:": a speck between the words. */
static bool is_spoilt_address(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_one_of(sovb_token_at(tokens, i + 1), ".,'") && sovb_head_word_is(tokens, i, "kính") &&
	       sovb_head_word_is(tokens, i + 2, "gửi") && sovb_token_is_mark(tokens, i + 3, ':');
}

size_t sovb_head_ground(const sovb_tokens *tokens, size_t i)
{
	const size_t kind = sovb_torn_ground(tokens, i);

	if (kind != i && sovb_token_at(tokens, kind)->flags & SOVB_TOKEN_CAPITAL)
		return kind;
	return sovb_head_phrase(tokens, i, "căn cứ");
}

static sovb_head_cue find_cue(const sovb_tokens *tokens, size_t i, size_t *end)
{
	char word[SOVB_WORD_MAX + 1];

	*end = i;
	if (!read_word(word, tokens, i, false))
		return SOVB_CUE_NONE;
	if (is_spoilt_address(tokens, i))
		return SOVB_CUE_ADDRESS;
	if (is_subject_mark(tokens, i))
		return SOVB_CUE_SUBJECT;
	if (sovb_head_ground(tokens, i) != i)
		return SOVB_CUE_RECITAL;
	for (size_t k = 0; k < sizeof cues / sizeof *cues; k++) {
		char first = (unsigned char)cues[k].text[0] < 0x80 ? cues[k].text[0] : 'd';

		if (first != word[0])
			continue;
		*end = match(tokens, i, cues[k].text, cues[k].exact);
		if (*end != i)
			return cues[k].cue;
	}
	return SOVB_CUE_NONE;
}

sovb_head_cue sovb_head_cue_at(const sovb_tokens *tokens, size_t i)
{
	size_t end;

	return find_cue(tokens, i, &end);
}

size_t sovb_head_paper(const sovb_tokens *tokens, size_t i)
{
	size_t end, next;

	if (find_cue(tokens, i, &end) != SOVB_CUE_PAPER)
		return i;
	while (sovb_token_is_mark(tokens, end, ',') && find_cue(tokens, end + 1, &next) == SOVB_CUE_PAPER) /* "BẢN SO SÁNH, THUYẾT MINH" */
		end = next;
	return end;
}

/* "TRÊN CỔNG THÔNG TIN ĐIỆN TỬ": words of a subject go before it. */
static bool is_spoken_of(const sovb_tokens *tokens, size_t i)
{
	static const char *const before[] = {"trên", "của", "tại", "và", "lên", "hoặc"};

	return i > 0 && sovb_head_word_is_one_of(tokens, i - 1, before, sizeof before / sizeof *before);
}

bool sovb_head_is_overprint(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS && sovb_head_phrase(tokens, i, "cổng thông") != i &&
	       !is_spoken_of(tokens, i);
}

/* What a signing program or a registry prints before a colon: "Người ký:", "CHINHPHU.VN Thời gian ký:", "Giờ:". */
bool sovb_head_is_stamp(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const char *const before_colon[] = {"ký", "email", "giờ", "đến"};

	if (sovb_head_cue_at(tokens, first) == SOVB_CUE_STAMP)
		return true;
	for (size_t i = first + 1; i < end; i++) {
		if (!sovb_token_is_mark(tokens, i, ':'))
			continue;
		if (i >= first + 2 && sovb_head_phrase(tokens, i - 2, "cơ quan") == i)
			return true;
		if (sovb_head_word_is_one_of(tokens, i - 1, before_colon, sizeof before_colon / sizeof *before_colon))
			return true;
	}
	return false;
}

size_t sovb_head_line_end(const sovb_tokens *tokens, size_t i)
{
	size_t end = i + SOVB_HEAD_LINE < tokens->count ? i + SOVB_HEAD_LINE : tokens->count;

	for (i++; i < end && !(tokens->token[i].flags & SOVB_TOKEN_LINE);)
		i++;
	return i < end ? i : end;
}

/* "NGHỆ", a line end, "AN", a line end, "CHỦ TỊCH ỦY BAN NHÂN DÂN …": who decides begins a line of its own. */
static bool begins_body_in_capitals(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *body = sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY);

	return body && body->count > 1 && sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS;
}

size_t sovb_head_whole_line_end(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	bool letter = sovb_token_says(tokens, i, "Ý");
	sovb_head_cue cue = sovb_head_cue_at(tokens, i); /* also of words over both lines: "THI", "HÀNH" */
	size_t end = sovb_head_line_end(tokens, i);
	size_t next = sovb_head_line_end(tokens, end);

	if (end != i + 1 || !(token->flags & SOVB_TOKEN_CAPITALS || letter) || sovb_head_gap_before(tokens, end).lines > 1 || begins_body_in_capitals(tokens, end) ||
	    !sovb_is_syllable(tokens->text + token->start, token->end - token->start) || sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE) ||
	    (cue != SOVB_CUE_NONE && cue != SOVB_CUE_RECITAL) || !sovb_head_is_capitals(tokens, end, next))
		return end;
	return next;
}

/* The token behind the word that ends a motto, when it comes within reach of token i; i when it does not. */
static size_t motto_end(const sovb_tokens *tokens, size_t i, const char *last)
{
	for (size_t at = i + 1; at < tokens->count && at < i + MOTTO_TOKENS; at++)
		if (sovb_head_word_is(tokens, at, last))
			return at + 1;
	return i;
}

/* Is nothing but "NAM" and noise on the line that begins at token i?  The token behind it, or i. */
static size_t skip_lone_rest(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_line_end(tokens, i);
	size_t rest = i;

	for (size_t at = i; at < end; at++) {
		if (sovb_head_word_is(tokens, at, "nam"))
			rest = at + 1;
		else if (sovb_token_at(tokens, at)->kind != SOVB_TOKEN_MARK)
			return i;
	}
	return rest;
}

/*
 * The token behind "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" from token i on.  In a narrow column its last word stands on the next line,
 * where the other column may have words before it.
 */
static size_t republic_end(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_line_end(tokens, i);

	if (end < i + MOTTO_WRAP) /* "CỘNG", a line end, "HÒA XÃ HỘI CHỦ NGHĨA VIỆT" */
		end = sovb_head_line_end(tokens, i + MOTTO_WRAP - 1);
	for (size_t at = i + MOTTO_WRAP; at < end && at < i + MOTTO_TOKENS; at++) {
		if (!sovb_head_word_is(tokens, at, "việt"))
			continue;
		while (at + 1 < end && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_MARK)
			at++;
		return at + 1 == end ? skip_lone_rest(tokens, end) : motto_end(tokens, i, "nam");
	}
	return motto_end(tokens, i, "nam");
}

/* "Độc lậ do - Hạnh phúc": what a scan left of the second line, on a line that ends so. */
static size_t spoilt_motto_end(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_head_line_end(tokens, i);

	if (!sovb_head_word_is(tokens, i, "độc") || end < i + 4 || end > i + MOTTO_TOKENS || sovb_head_phrase(tokens, end - 2, "hạnh phúc") != end)
		return i;
	return end;
}

/* Is "NAM" at token i of a place: "TỈNH QUẢNG NAM", "XÃ KỲ NAM"? */
static bool ends_name_of_place(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {"tỉnh", "thành", "phố", "huyện", "quận", "xã", "phường", "thị", "trấn", "quảng", "hà", "miền", "đông", "tây", "phía", "khu"};

	for (size_t at = i; at-- > 0 && !(tokens->token[at + 1].flags & SOVB_TOKEN_LINE);)
		if (sovb_head_word_is_one_of(tokens, at, words, sizeof words / sizeof *words))
			return true;
	return false;
}

bool sovb_head_is_motto_rest(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	unsigned lines = 0;

	if (!(token->flags & SOVB_TOKEN_CAPITALS) || !sovb_head_word_is(tokens, i, "nam") ||
	    !(token[1].flags & SOVB_TOKEN_LINE || sovb_head_gap_before(tokens, i + 1).wide))
		return false;
	if (!(token->flags & SOVB_TOKEN_LINE) && !sovb_head_gap_before(tokens, i).wide && i > 0 && token[-1].kind != SOVB_TOKEN_MARK &&
	    ends_name_of_place(tokens, i))
		return false;
	for (size_t at = i; at-- > 1 && lines <= MOTTO_LINES;) {
		if (sovb_head_word_is(tokens, at, "việt") && sovb_head_word_is(tokens, at - 1, "nghĩa") && sovb_head_word_is(tokens, at + 1, "nam") && at + 1 < i)
			return false; /* it is whole */
		if (sovb_head_word_is(tokens, at, "việt") && sovb_head_word_is(tokens, at - 1, "nghĩa"))
			return lines > 0 || sovb_token_at(tokens, at + 1)->flags & SOVB_TOKEN_LINE;
		lines += (sovb_token_at(tokens, at + 1)->flags & SOVB_TOKEN_LINE) != 0;
	}
	return false;
}

size_t sovb_head_motto(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	char first = tokens->text[token->start];

	if (token->flags & SOVB_TOKEN_CAPITALS && first == 'V') /* until 1976 */
		return sovb_head_phrase(tokens, i, "việt nam dân chủ cộng hòa");
	if (token->flags & SOVB_TOKEN_CAPITALS && first != 'C' && sovb_head_phrase(tokens, i + 1, "hòa xã hội chủ nghĩa") != i + 1)
		return republic_end(tokens, i); /* "GỘNG HÒA …" */
	/* "Cộng", "Độc", "Đảng" with or without their marks; "nước Cộng hòa …" is part of a sentence. */
	if (token->kind != SOVB_TOKEN_WORD || !(token->flags & SOVB_TOKEN_CAPITAL) ||
	    !(first == 'C' || first == 'D' || (first & 0x80)))
		return i;
	if (sovb_head_word_is(tokens, i, "cộng") &&
	    (sovb_head_word_is(tokens, i + 1 + (sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_MARK), "hòa") ||
	     sovb_head_phrase(tokens, i + 2, "xã hội chủ nghĩa") != i + 2) && /* "CỘNG HỊA XÃ HỘI …", out of a font of old */
	    !(i > 0 && sovb_head_word_is(tokens, i - 1, "nước") && !(token->flags & SOVB_TOKEN_LINE)))
		return republic_end(tokens, i);
	if (sovb_head_phrase(tokens, i, "độc lập") != i) {
		size_t end = motto_end(tokens, i, "phúc");

		/* "LUẬT KIỂM TOÁN ĐỘC LẬP NGÀY …": a word among others. */
		if (end == i && i > 0 && !(token->flags & SOVB_TOKEN_LINE) && !sovb_head_gap_before(tokens, i).wide &&
		    sovb_token_at(tokens, i - 1)->kind == SOVB_TOKEN_WORD && sovb_token_at(tokens, i + 2)->kind == SOVB_TOKEN_WORD &&
		    !sovb_head_word_is(tokens, i + 2, "tự"))
			return i;
		return end == i ? sovb_head_line_end(tokens, i) : end;
	}
	if (token->flags & SOVB_TOKEN_CAPITALS) {
		size_t behind = sovb_head_phrase(tokens, i, "đảng cộng sản");

		if (behind == i || !(sovb_token_at(tokens, behind)->flags & SOVB_TOKEN_CAPITAL))
			return i;
		do /* "VlỆT" of a scan, two tokens */
			behind++;
		while (sovb_token_touches(tokens, behind) && behind < tokens->count);
		return sovb_head_word_is(tokens, behind, "nam") ? behind + 1 : i;
	}
	return spoilt_motto_end(tokens, i);
}

/* What a run of blanks and Markdown marks, read from left to right, has shown so far. */
struct gap_reader {
	sovb_head_gap gap;
	unsigned marks;  /* underscores or asterisks in a row */
	unsigned blanks; /* in a row */
	bool line;       /* nothing but these marks since the line began */
};

static void read_gap(struct gap_reader *reader, char c)
{
	if (c == '_' || c == '*') {
		reader->marks++;
		reader->blanks = 0;
		reader->gap.rule = reader->gap.rule || reader->marks >= RULE_RUN;
		return;
	}
	if (c == '\n') {
		reader->gap.rule = reader->gap.rule || (reader->line && reader->marks >= RULE_MARKS);
		reader->gap.lines++;
		reader->line = true;
		reader->marks = 0;
	}
	reader->blanks++;
	reader->gap.wide = reader->gap.wide || c == '\t' || reader->blanks >= WIDE_BLANKS;
}

sovb_head_gap sovb_head_gap_before(const sovb_tokens *tokens, size_t i)
{
	struct gap_reader reader = {.line = i == 0};
	size_t at = i == 0 ? 0 : sovb_token_at(tokens, i - 1)->end;
	size_t end = sovb_token_at(tokens, i)->start;

	if (end > at + GAP_BYTES)
		end = at + GAP_BYTES;
	for (; at < end; at++)
		read_gap(&reader, tokens->text[at]);
	return reader.gap;
}

bool sovb_head_is_rule(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i; at < i + RULE_MARKS; at++) {
		const sovb_token *token = sovb_token_at(tokens, at);

		if (!sovb_token_is_one_of(token, "-=?") ||
		    (at > i && token->flags & SOVB_TOKEN_BLANK))
			return false;
	}
	return true;
}

size_t sovb_head_letters(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t letters = 0;

	for (size_t i = first; i < end; i++)
		if (sovb_token_at(tokens, i)->kind == SOVB_TOKEN_WORD)
			letters += sovb_token_at(tokens, i)->end - sovb_token_at(tokens, i)->start;
	return letters;
}

size_t sovb_head_characters(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return sovb_utf8_count(tokens->text + token->start, token->end - token->start);
}

bool sovb_head_is_spaced(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t letters = 0;

	for (size_t i = first; i < end; i++) {
		if (sovb_token_at(tokens, i)->kind == SOVB_TOKEN_MARK)
			continue;
		if (sovb_head_characters(tokens, i) > 1)
			return false;
		letters++;
	}
	return letters >= SPACED_LETTERS;
}

bool sovb_head_is_capitals(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t capitals = 0, others = 0;

	for (size_t i = first; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		if (token->kind != SOVB_TOKEN_WORD)
			continue;
		if (token->flags & SOVB_TOKEN_CAPITALS)
			capitals++;
		else if (token->end - token->start > 3 || !(token->flags & SOVB_TOKEN_CAPITAL))
			others++;
	}
	return capitals > 0 && others * 4 <= capitals;
}

#include "masthead_issuer.h"

#include <string.h>

#include "masthead_noise.h"
#include "masthead_words.h"

#define NAMES_MAX 16
#define DUST_TOKENS 3 /* behind a whole name */
#define AUTHORITY_LINES 6 /* below the subject, on which who decides may stand */

/* A name over one or more lines. */
struct name {
	sovb_run run[SOVB_ISSUER_RUNS];
	size_t count;
};

struct names {
	const sovb_tokens *tokens;
	struct name name[NAMES_MAX];
	size_t count;
};

/* Heads of bodies that running text rarely cites and phrases.c need not know. */
static const char *const more_heads[] = {
	"bệnh viện", "công ty", "tổng công ty", "tập đoàn", "học viện", "báo", "đài", "tạp chí", "kho bạc", "chi nhánh",
	"tổng liên đoàn", "tổng hội", "tổ", "đội", "quỹ", "bộ tư lệnh", "bộ chỉ huy", "sư đoàn", "tiểu đoàn", "đồn biên phòng", "đồn công an", "cụm", "liên minh", "thành đoàn",
	"tỉnh đoàn", "huyện đoàn", "xã đoàn", "phường đoàn", "hạt", "trạm", "nhà văn hóa", "thư viện", "bảo tàng",
	"hợp tác xã", "câu lạc bộ", "cơ quan", "phân viện", "xí nghiệp", "nhà máy", "thường trực", "liên đội", "chi đội", "chi đoàn",
	"chi hội", "đoàn trường", "đoàn xã", "đoàn phường", "cđcs", "htx",
	"thuế tỉnh", "thuế thành phố", "thống kê tỉnh", "thống kê thành phố", /* since 2025 */
};

/*
 * Names that say nothing without the parent's: every body of the level above has one of them (36-HD/VPTW, the sample
 * masthead; domain practice).
 */
static const char *const nameless[] = {
	"ban chấp hành", "ban chấp hành trung ương", "ban thường vụ", "ban thường trực", "thường trực", "ban tổ chức", "ban tuyên giáo",
	"ban tuyên giáo và dân vận", "ban dân vận", "ban nội chính", "ban kinh tế", "ban xây dựng đảng", "ban chỉ đạo",
	"ban quản lý", "ủy ban kiểm tra", "ban kiểm tra", "văn phòng", "chi bộ", "chi ủy", "đảng bộ", "đảng ủy",
	"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy",
	"đảng đoàn", "ban cán sự đảng", "tổ công tác", "tổ giúp việc", "tổ kiểm tra", "tổ giám sát", "đoàn kiểm tra",
	"đoàn giám sát", "hội đồng", "hội đồng trung ương", "ủy ban trung ương", "tiểu ban", "ban giám hiệu", "hội đồng nhân dân", "ủy ban nhân dân", "ubnd",
	"hđnd", "ủy ban", "bch", "tổ", "phòng", "trung tâm", "bộ chỉ huy", "bộ tư lệnh", "công đoàn", "công đoàn cơ sở", "đoàn thanh niên",
	"chủ tịch", "thanh tra sở", "văn phòng sở", "ban pháp chế", "hội đồng thi đua", "ban thanh tra nhân dân", "trung tâm chính trị",
	"đoàn chủ tịch", "đoàn thư ký", "ủy ban thường vụ", "chủ tịch đoàn", "ban thẩm tra tư cách đại biểu", "ban kiểm phiếu",
	"tổ kiểm phiếu", "ban văn hóa", "xã hội", "ngân sách", /* "BAN KINH TẾ - XÃ HỘI" of a council */
	"đại hội", "đại hội đại biểu", "phòng đào tạo", "phòng chính trị", "phòng tham mưu", "phòng hậu cần", "phòng kỹ thuật",
};

/* What schools are, behind "TRƯỜNG" or one of their bodies. */
static const char *const school_kinds[] = {
	"mầm non", "mn", "mẫu giáo", "mg", "tiểu học", "th", "thcs", "thpt", "trung học cơ sở", "trung học phổ thông", "phổ thông", "học",
};

static const char *const bodies_of_school[] = {"chi bộ", "chi ủy", "công đoàn", "liên đội", "hội đồng"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The token behind one of the phrases that begins the run; its first token when none does. */
static size_t skip_one_of(const sovb_tokens *tokens, sovb_run run, const char *const *phrases, size_t count)
{
	size_t longest = run.first;

	for (size_t i = 0; i < count; i++) {
		size_t end = sovb_head_phrase(tokens, run.first, phrases[i]);

		if (end > longest && end <= run.end)
			longest = end;
	}
	return longest;
}

/* What such names begin with: a congress ("ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVI"), the agencies that Party and State share in a district. */
static const char *const nameless_heads[] = {
	"đại hội lần thứ", "đại hội đại biểu lần thứ", "cơ quan tổ chức", "cơ quan kiểm tra", "cơ quan ủy ban kiểm tra",
};

/* "CHI BỘ TRƯỜNG MẦM NON", "TRƯỜNG TIỂU HỌC", "CHI BỘ TRUNG HỌC CƠ SỞ": what school it is, and not which. */
static bool is_nameless_school(const sovb_tokens *tokens, sovb_run run)
{
	const size_t first = run.first;

	run.first = skip_one_of(tokens, run, bodies_of_school, COUNT(bodies_of_school));
	run.first += sovb_head_word_is(tokens, run.first, "trường");
	return run.first > first && skip_one_of(tokens, run, school_kinds, COUNT(school_kinds)) == run.end && run.end > run.first;
}

/* Also "BAN TỔ CHỨC - BAN NỘI CHÍNH". */
static bool is_nameless_run(const sovb_tokens *tokens, sovb_run run)
{
	if (skip_one_of(tokens, run, nameless_heads, COUNT(nameless_heads)) != run.first || is_nameless_school(tokens, run))
		return true;
	for (;;) {
		size_t end = skip_one_of(tokens, run, nameless, COUNT(nameless));

		if (end == run.first || end == run.end)
			return end == run.end;
		if (!sovb_token_is_mark(tokens, end, '-'))
			return false;
		run.first = end + 1;
	}
}

/* "ĐẠI HỘI ĐẠI BIỂU LẦN THỨ I" / "ĐOÀN THƯ KÝ" is nameless over both lines. */
static bool is_nameless(const sovb_tokens *tokens, const struct name *name)
{
	for (size_t i = 0; i < name->count; i++)
		if (!is_nameless_run(tokens, name->run[i]))
			return false;
	return true;
}

/* "TRƯỜNGMN HOA MAI": a blank was lost. */
static bool is_glued_school(const sovb_tokens *tokens, size_t i)
{
	static const char school[] = "TRƯỜNG";
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->flags & SOVB_TOKEN_CAPITALS && token->end - token->start >= sizeof school && memcmp(tokens->text + token->start, school, sizeof school - 1) == 0;
}

/* Does a body's name begin at token i?  "PHÒNG, CHỐNG MA TÚY" is what a committee is for, "PHÒNG HỘ" what a forest is. */
static bool begins_name(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *phrase = sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY);

	if (is_glued_school(tokens, i))
		return true;
	if (phrase)
		return !sovb_token_is_mark(tokens, i + 1, ',') && !sovb_head_word_is(tokens, i + 1, "chống") && sovb_head_phrase(tokens, i, "phòng hộ") == i;
	for (size_t k = 0; k < COUNT(more_heads); k++)
		if (sovb_head_phrase(tokens, i, more_heads[k]) != i)
			return true;
	for (size_t k = 0; k < COUNT(nameless); k++) /* "ĐĂNG ỦY" of a scan */
		if (strchr(nameless[k], ' ') && sovb_head_phrase(tokens, i, nameless[k]) != i)
			return true;
	return false;
}

size_t sovb_issuer_begins_place(const sovb_tokens *tokens, size_t i)
{
	static const char *const levels[] = {"tỉnh",   "thành phố", "tp",     "huyện",    "quận",
	                                     "thị xã", "xã",        "phường", "thị trấn", "đặc khu"};

	for (size_t k = 0; k < COUNT(levels); k++) {
		size_t end = sovb_head_phrase(tokens, i, levels[k]);

		if (end != i)
			return sovb_head_word_is(tokens, end, "hội") ? i : end; /* "… VÀ XÃ HỘI" */
	}
	return i;
}

/* Is a place named in the run, "… TỈNH AN BÌNH"? */
static bool has_place(const sovb_tokens *tokens, sovb_run run)
{
	for (size_t i = run.first; i < run.end; i++)
		if (sovb_issuer_begins_place(tokens, i) != i)
			return true;
	return false;
}

/* "BAN CHẤP HÀNH ĐOÀN TRƯỜNG" / "ĐẠI HỌC …", "CHI BỘ TRƯỜNG" / "…": which school is on the next line; "TÀI NGUYÊN VÀ MÔI TRƯỜNG" is whole. */
static bool wants_school(const sovb_tokens *tokens, sovb_run run)
{
	static const char *const bodies[] = {"đoàn", "bộ", "ủy"};

	return run.end > run.first + 1 && sovb_head_word_is(tokens, run.end - 1, "trường") &&
	       sovb_head_word_is_one_of(tokens, run.end - 2, bodies, COUNT(bodies));
}

/* A line that ends so has its rest on the next: "BỘ NỘI VỤ -", "CHUYỂN ĐỔI SỐ VÀ". */
static bool is_open(const sovb_tokens *tokens, sovb_run run, bool placed)
{
	size_t last = run.end - 1;

	/* Behind a place the dash of "UBND TỈNH AN BÌNH -" is what a scan made of the line under a name. */
	return (sovb_token_is_mark(tokens, last, '-') && !placed) || sovb_token_is_mark(tokens, last, ',') || wants_school(tokens, run) ||
	       sovb_token_is_mark(tokens, last, '&') || sovb_token_is(tokens, last, SOVB_WORD_VA);
}

/* "… THƯƠNG BINH VÀ XÃ" / "HỘI", "HỘI ĐỒNG BỘ" / "TRƯỞNG", "CHỦ TỊCH ỦY" / "BAN NHÂN DÂN", "THỦ TƯỚNG" / "CHÍNH PHỦ": cut by the line's end. */
static bool is_cut_word(const sovb_tokens *tokens, sovb_run before, sovb_run run)
{
	const size_t last = before.end - 1;

	return (sovb_head_word_is(tokens, last, "xã") && sovb_head_word_is(tokens, run.first, "hội")) ||
	       (sovb_head_word_is(tokens, last, "bộ") && sovb_head_phrase(tokens, run.first, "trưởng") == run.end) ||
	       (sovb_head_word_is(tokens, last, "ủy") && sovb_head_phrase(tokens, run.first, "ban nhân dân") != run.first) ||
	       (sovb_head_word_is(tokens, last, "tướng") && sovb_head_phrase(tokens, run.first, "chính phủ") == run.end);
}

/* "BAN CHẤP HÀNH TRUNG ƯƠNG", also over two lines. */
static bool is_central_committee(const sovb_tokens *tokens, const struct name *name)
{
	sovb_run last = name->run[name->count - 1];

	return sovb_head_phrase(tokens, name->run[0].first, "ban chấp hành trung") != name->run[0].first &&
	       sovb_head_word_is(tokens, last.end - 1, "ương");
}

/* Is a place named on one of the lines? */
static bool is_placed(const sovb_tokens *tokens, const struct name *name)
{
	for (size_t i = 0; i < name->count; i++)
		if (has_place(tokens, name->run[i]))
			return true;
	return false;
}

/* "UBND XÃ AN BÌNH" / "THÔN ĐỒNG NÉP": below a body with its place. */
static bool begins_hamlet(const struct names *names, sovb_run run)
{
	static const char *const levels[] = {"thôn", "ấp", "khóm", "buôn"};

	return sovb_head_word_is_one_of(names->tokens, run.first, levels, COUNT(levels)) && is_placed(names->tokens, &names->name[names->count - 1]);
}

static bool continues(const struct names *names, sovb_run run)
{
	const struct name *last = &names->name[names->count - 1];

	if (begins_hamlet(names, run))
		return false;
	return (sovb_head_word_is(names->tokens, run.first, "đoàn") && is_central_committee(names->tokens, last)) ||
	       run.end - run.first < 2 || !begins_name(names->tokens, run.first) ||
	       is_open(names->tokens, last->run[last->count - 1], is_placed(names->tokens, last)) ||
	       is_cut_word(names->tokens, last->run[last->count - 1], run) || (last->count == 1 && is_nameless(names->tokens, last));
}

static bool is_stray(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_one_of(sovb_token_at(tokens, i), "-.,;:'\"?/");
}

/* The token behind "ỦY BAN NHÂN DÂN", which the name of a place must follow; the run's first when it is another. */
static size_t skip_wanting(const sovb_tokens *tokens, sovb_run run)
{
	static const char *const wanting[] = {"ủy ban nhân dân", "hội đồng nhân dân"};

	return skip_one_of(tokens, run, wanting, COUNT(wanting));
}

/* Is one of the words none, and no place or body begins with them: "TH AM Ha", "SH TE"? */
static bool is_destroyed(const sovb_tokens *tokens, sovb_run run)
{
	bool odd = false;

	for (size_t i = run.first; i < run.end; i++) {
		if (sovb_issuer_begins_place(tokens, i) != i || begins_name(tokens, i))
			return false;
		odd = odd || sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS ||
		      (sovb_token_at(tokens, i)->kind == SOVB_TOKEN_WORD && sovb_is_scan_noise(tokens, i, i + 1));
	}
	return odd;
}

/* "ỦY BAN NHÂN DÂN -" / "TH AM Ha": the place that a scan destroyed says nothing of the name. */
static bool is_destroyed_place(const struct names *names, sovb_run run)
{
	const struct name *last = names->count ? &names->name[names->count - 1] : NULL;
	size_t end;

	if (!last || last->count > 1)
		return false;
	end = skip_wanting(names->tokens, last->run[0]);
	while (end > last->run[0].first && end < last->run[0].end && is_stray(names->tokens, end))
		end++;
	return end == last->run[0].end && is_destroyed(names->tokens, run);
}

/* The token behind "QUỐC HỘI", "CHÍNH PHỦ", which are whole names; the run's first when it is another. */
static size_t skip_whole(const sovb_tokens *tokens, sovb_run run)
{
	static const char *const whole[] = {"quốc hội", "chính phủ", "thủ tướng chính phủ"};

	return skip_one_of(tokens, run, whole, COUNT(whole));
}

/* A few words in capitals that no such name goes on with ("EEESDEE", "NET ÑAM"), but "NƯỚC CỘNG HÒA …", "KHÓA XV", a body. */
static bool is_dust(const sovb_tokens *tokens, sovb_run run)
{
	return run.first < run.end && run.end - run.first <= DUST_TOKENS && !begins_name(tokens, run.first) &&
	       !sovb_head_word_is(tokens, run.first, "nước") && !sovb_head_word_is(tokens, run.first, "khóa") &&
	       !sovb_token_is_mark(tokens, run.first, '-') && !sovb_token_is_mark(tokens, run.first, ',');
}

/* "QUỐC HỘI" / "EEESDEE" */
static bool is_behind_whole(const struct names *names, sovb_run run)
{
	const struct name *last = names->count ? &names->name[names->count - 1] : NULL;

	return last && last->count == 1 && skip_whole(names->tokens, last->run[0]) == last->run[0].end && is_dust(names->tokens, run);
}

/* "KHÓA VI - KỲ HỌP THỨ 7", "NHIỆM KỲ 2021 - 2026" under the name of a council: of its time, not of its name. */
static bool is_time_of_body(const struct names *names, sovb_run run)
{
	static const char *const words[] = {"khóa", "nhiệm kỳ", "kỳ họp"};

	return names->count && skip_one_of(names->tokens, run, words, COUNT(words)) != run.first;
}

/* "NAM TRUNG VOCATIONAL COLLEGE" under the name of a school, on pages in two languages: in ASCII, with a word that no name in Vietnamese has. */
static bool is_english(const struct names *names, sovb_run run)
{
	static const char *const words[] = {"university", "college", "school", "institute", "academy", "ministry", "department", "committee", "hospital", "company", "association"};
	const sovb_tokens *tokens = names->tokens;

	if (!names->count)
		return false;
	for (size_t at = sovb_token_at(tokens, run.first)->start; at < sovb_token_at(tokens, run.end - 1)->end; at++)
		if ((unsigned char)tokens->text[at] >= 0x80)
			return false;
	for (size_t i = run.first; i < run.end; i++)
		if (sovb_head_word_is_one_of(tokens, i, words, COUNT(words)))
			return true;
	return false;
}

static void add(struct names *names, sovb_run run)
{
	if (is_destroyed_place(names, run) || is_behind_whole(names, run) || is_time_of_body(names, run) || is_english(names, run))
		return;
	if (names->count && continues(names, run)) {
		struct name *last = &names->name[names->count - 1];

		if (last->count < SOVB_ISSUER_RUNS)
			last->run[last->count++] = run;
	} else if (names->count < NAMES_MAX) {
		names->name[names->count++] = (struct name){{run}, 1};
	}
}

bool sovb_issuer_begins(const sovb_tokens *tokens, size_t i)
{
	return begins_name(tokens, i) || sovb_issuer_begins_place(tokens, i) != i;
}

/* What a department of a province or a district is over. */
static const char *const institutions[] = {
	"trường mầm non", "trường mẫu giáo", "trường mn", "trường tiểu học", "trường th", "trường thcs", "trường trung học", "trường thpt", "trường phổ thông",
	"trường ptdt", "trường cao đẳng", "trường trung cấp", "bệnh viện", "trung tâm y tế", "trung tâm giáo dục",
};

static bool is_department(const sovb_tokens *tokens, size_t i)
{
	return sovb_head_word_is(tokens, i, "sở") || sovb_head_word_is(tokens, i, "pgd") || sovb_head_phrase(tokens, i, "phòng giáo dục") != i || sovb_head_phrase(tokens, i, "phòng gd") != i;
}

/*
 * Two names on one line, as where Word had a line break in the cell: a place is named, and behind it a body begins
 * ("UBND TỈNH HÀ NAM SỞ NỘI VỤ").  The token where the second begins, or the end.
 */
static size_t second_name(const sovb_tokens *tokens, sovb_run run)
{
	size_t place = 0; /* first token of the place's name */

	/* "SỞ Y TẾ AN BÌNH BỆNH VIỆN NỘI TIẾT" */
	for (size_t i = run.first + 3; is_department(tokens, run.first) && i + 2 < run.end; i++)
		if (skip_one_of(tokens, (sovb_run){i, run.end}, institutions, COUNT(institutions)) != i && !is_open(tokens, (sovb_run){i - 1, i}, false))
			return i;
	/* "ĐẢNG BỘ KHỐI DÂN CHÍNH ĐẢNG ĐẢNG ỦY TRƯỜNG …" */
	for (size_t i = run.first + 2; sovb_head_phrase(tokens, run.first, "đảng bộ") != run.first && i + 2 < run.end; i++)
		if ((sovb_head_phrase(tokens, i, "đảng ủy") != i || sovb_head_phrase(tokens, i, "chi bộ") != i) && !is_open(tokens, (sovb_run){i - 1, i}, false))
			return i;
	for (size_t i = run.first + 1; i + 1 < run.end; i++) {
		if (!place && sovb_issuer_begins_place(tokens, i) != i)
			place = sovb_issuer_begins_place(tokens, i);
		if (place && i > place && begins_name(tokens, i) && !is_open(tokens, (sovb_run){i - 1, i}, false))
			return i;
	}
	return run.end;
}

size_t sovb_issuer_behind_day(sovb_date_scan *day, const sovb_tokens *tokens, sovb_run line)
{
	size_t body = line.first;
	sovb_date_scan scan;

	/* The last one: the subject may name others with theirs. */
	for (size_t i = line.first + 1; i + 2 < line.end; i++) {
		if (!sovb_head_word_is(tokens, i, "ngày") || !sovb_date_scan_at(&scan, tokens, i + 1) || scan.end + 1 >= line.end ||
		    !sovb_date_is_day(scan.date) || !sovb_head_word_is(tokens, scan.end, "của"))
			continue;
		*day = scan;
		body = scan.end + 1;
	}
	return body;
}

/* What a scan left around the words of a line: "BAN THƯỜNG VỤ , :", "HÒA - ễ", "- SỞ TƯ PHÁP" where a name begins behind the dash. */
static sovb_run trim_line(const sovb_tokens *tokens, sovb_run run)
{
	size_t first = run.first, wanted;

	while (run.end > run.first + 1) {
		const size_t i = run.end - 1;
		const sovb_token *last = sovb_token_at(tokens, i);
		const bool apart = is_stray(tokens, i) && last->mark != '-' && last->flags & SOVB_TOKEN_BLANK;

		if (!sovb_token_is_mark(tokens, i, '.') && !sovb_is_small_letter(tokens, i) && !apart)
			break;
		run.end--;
	}
	wanted = skip_wanting(tokens, run);
	if (wanted > run.first && wanted < run.end && is_destroyed(tokens, (sovb_run){wanted, run.end}))
		run.end = wanted;
	wanted = skip_whole(tokens, run);
	if (wanted > run.first && is_dust(tokens, (sovb_run){wanted, run.end}))
		run.end = wanted;
	while (first + 1 < run.end && is_stray(tokens, first))
		first++;
	if (begins_name(tokens, first))
		run.first = first;
	return run;
}

static void add_line(struct names *names, sovb_run run)
{
	sovb_date_scan day;
	size_t body = sovb_issuer_behind_day(&day, names->tokens, run);
	size_t cut;

	/* What stands before is the subject. */
	if (body > run.first) {
		names->count = 0;
		run.first = body;
	}
	run = trim_line(names->tokens, run);
	cut = second_name(names->tokens, run);
	add(names, (sovb_run){run.first, cut});
	if (cut < run.end)
		add(names, (sovb_run){cut, run.end});
}

/*
 * "BAN CHẤP HÀNH TRUNG ƯƠNG" / "ĐOÀN TNCS HỒ CHÍ MINH" beside the motto of the State: the rest of the name, and no motto.
 */
static bool is_union(const struct names *names, const sovb_pieces *pieces, const sovb_piece *piece)
{
	const struct name *last = names->count ? &names->name[names->count - 1] : NULL;

	if (!last || !sovb_head_word_is(names->tokens, piece->first, "đoàn") ||
	    !is_central_committee(names->tokens, last))
		return false;
	for (size_t i = 0; i < pieces->count; i++)
		if (pieces->piece[i].kind == SOVB_PIECE_MOTTO && sovb_head_word_is(names->tokens, pieces->piece[i].first, "cộng"))
			return true;
	return false;
}

/* "ĐOÀN TNCS HỒ" / "CHÍ MINH" in a narrow right column: the end of the union's name. */
static bool ends_union(const sovb_pieces *pieces, size_t i)
{
	const sovb_piece *before = i ? &pieces->piece[i - 1] : NULL;

	return before && before->kind == SOVB_PIECE_MOTTO && sovb_head_word_is(pieces->tokens, before->end - 1, "hồ") &&
	       sovb_head_word_is(pieces->tokens, pieces->piece[i].first, "chí");
}

/* "ĐẾN   Số: 512" right under a name: the registry of the office that received the document printed both. */
static bool is_receipt(const sovb_pieces *pieces, size_t i)
{
	const sovb_piece *piece = &pieces->piece[i];

	return i > 0 && piece[-1].kind == SOVB_PIECE_NAME && sovb_head_word_is(pieces->tokens, piece->first, "đến") &&
	       sovb_token_at(pieces->tokens, piece->first)->flags & SOVB_TOKEN_CAPITALS;
}

/* Names of bodies in the pieces [first, end), and lines that go on with one. */
static void collect(struct names *names, const sovb_pieces *pieces, size_t first, size_t end)
{
	bool below_motto = false;

	for (size_t i = first; i < end; i++) {
		const sovb_piece *piece = &pieces->piece[i];

		below_motto = below_motto || piece->kind == SOVB_PIECE_MOTTO;
		if (piece->kind == SOVB_PIECE_MOTTO && is_union(names, pieces, piece)) {
			add_line(names, (sovb_run){piece->first, piece->end});
			continue;
		}
		if (piece->kind == SOVB_PIECE_STAMP && !below_motto)
			names->count = 0; /* its lines name who signed; one below the motto is the registry's */
		if (is_receipt(pieces, i) && names->count > 1)
			names->count--; /* who received it stands above */
		if (i == pieces->heading)
			return;
		if (ends_union(pieces, i) && !is_union(names, pieces, piece - 1))
			continue;
		if (piece->kind == SOVB_PIECE_NAME && (names->count || begins_name(names->tokens, piece->first) ||
		                                       piece->end - piece->first >= 2))
			add_line(names, (sovb_run){piece->first, piece->end});
	}
}

/* The piece under the names of the left column: the number, or the subject of a page without one. */
static size_t find_number(const sovb_pieces *pieces, size_t end)
{
	for (size_t i = 0; i < end; i++)
		if (pieces->number.end ? pieces->piece[i].kind == SOVB_PIECE_NUMBER && pieces->piece[i].first == pieces->number.first
		                       : pieces->piece[i].kind == SOVB_PIECE_SUBJECT)
			return i;
	return end;
}

static void append(sovb_issuer_runs *out, const struct name *name)
{
	for (size_t i = 0; i < name->count && out->count < SOVB_ISSUER_RUNS; i++)
		out->run[out->count++] = name->run[i];
}

/* "08/KHPH-MTTQ-HPN", "412/HDLN-GDĐT-YT": do the letters say that several bodies issue it (phối hợp, liên ngành, liên tịch)? */
static bool is_jointly_numbered(const sovb_pieces *pieces)
{
	static const char *const endings[] = {"PH", "LN", "LT"};

	for (size_t i = pieces->number.first; i < pieces->number.end; i++) {
		const sovb_token *token = sovb_token_at(pieces->tokens, i);

		for (size_t k = 0; token->kind == SOVB_TOKEN_WORD && token->end - token->start >= 4 && k < COUNT(endings); k++)
			if (memcmp(pieces->tokens->text + token->end - 2, endings[k], 2) == 0)
				return true;
	}
	return false;
}

/* "ỦY BAN MTTQ HUYỆN AN BÌNH -", "HỘI LHPN HUYỆN AN BÌNH": does a dash join the last name to the one before? */
static bool joins_last(const struct names *names, const sovb_pieces *pieces)
{
	const struct name *before = names->count > 1 ? &names->name[names->count - 2] : NULL;

	return before && sovb_token_is_mark(names->tokens, before->run[before->count - 1].end - 1, '-') && is_jointly_numbered(pieces);
}

/* A joint circular or resolution: every body in the left column issues it. */
static bool is_joint(const sovb_pieces *pieces)
{
	return pieces->type && (strcmp(pieces->type, "TTLT") == 0 || strcmp(pieces->type, "NQLT") == 0);
}

/*
 * Leave out the marks that a scan put around the lines of a name: "- UBND TỈNH AN BÌNH" / "VĂN PHÒNG -".  Between lines a dash may be
 * of the name ("BỘ LAO ĐỘNG -" / "THƯƠNG BINH VÀ XÃ HỘI"), but not before a place or what stands below a body.
 */
static void drop_stray_marks(sovb_issuer_runs *runs, const sovb_tokens *tokens)
{
	for (size_t k = 0; k < runs->count; k++) {
		sovb_run *run = &runs->run[k], *before = k ? run - 1 : NULL;
		sovb_run rest = *run;

		while (rest.first + 1 < rest.end && is_stray(tokens, rest.first))
			rest.first++;
		if (before && !(rest.first > run->first && sovb_token_is_mark(tokens, before->end - 1, '-')) && /* twice is no dash of a name */
		    sovb_issuer_begins_place(tokens, rest.first) == rest.first && !is_nameless_run(tokens, rest))
			continue;
		*run = rest;
		while (before && before->first + 1 < before->end && is_stray(tokens, before->end - 1))
			before->end--;
	}
	if (runs->count) {
		sovb_run *last = &runs->run[runs->count - 1];

		while (last->first + 1 < last->end && is_stray(tokens, last->end - 1))
			last->end--;
	}
}

/* "TRƯỜNG ………", "CHI BỘ ......": a form, whose user writes the name. */
static bool is_to_be_filled_in(const sovb_tokens *tokens, sovb_run run)
{
	size_t head = skip_one_of(tokens, run, nameless, COUNT(nameless));
	size_t more = skip_one_of(tokens, run, more_heads, COUNT(more_heads));
	const sovb_phrase *body = sovb_token_phrase(tokens, run.first, SOVB_PHRASE_BODY);

	if (sovb_head_word_is(tokens, run.first, "tên")) /* "TÊN CƠ QUAN CHỦ QUẢN ……" */
		return true;
	head = more > head ? more : head;
	if (body && run.first + body->count > head)
		head = run.first + body->count;
	return head > run.first && sovb_token_is_mark(tokens, head, '.') && sovb_token_is_mark(tokens, head + 1, '.') && sovb_token_is_mark(tokens, head + 2, '.');
}

void sovb_issuer_read(sovb_issuer_runs *out, const sovb_pieces *pieces, size_t end)
{
	struct names names = {.tokens = pieces->tokens};
	size_t number = find_number(pieces, end);
	const struct name *last;

	*out = (sovb_issuer_runs){0};
	collect(&names, pieces, 0, number);
	if (!names.count && number < end)
		collect(&names, pieces, number + 1, end);
	if (!names.count)
		return;
	if (is_joint(pieces)) {
		for (size_t i = 0; i < names.count; i++)
			append(out, &names.name[i]);
		drop_stray_marks(out, pieces->tokens);
		return;
	}
	last = &names.name[names.count - 1];
	if (joins_last(&names, pieces)) {
		append(out, last - 1);
		append(out, last);
		return;
	}
	if (is_nameless(pieces->tokens, last) && names.count > 1)
		append(out, last - 1);
	append(out, last);
	drop_stray_marks(out, pieces->tokens);
	if (is_to_be_filled_in(pieces->tokens, last->run[last->count - 1]))
		out->count = 0;
}

/* Where the name at [first, end) of a line ends: before a term, a sitting or a mark. */
static size_t name_end(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const char *const others[] = {"khóa", "kỳ", "nhiệm", "quyết", "lần"};

	for (size_t i = first; i < end; i++) {
		if (sovb_token_at(tokens, i)->kind == SOVB_TOKEN_MARK || sovb_head_ground(tokens, i) != i ||
		    sovb_head_word_is_one_of(tokens, i, others, COUNT(others)))
			return i;
	}
	return end;
}

/* The name in the line [first, end) that says who decides, when it goes on from this one with a place; an empty run. */
static sovb_run find_full_name(const sovb_tokens *tokens, const char *name, size_t first, size_t end)
{
	if (!sovb_head_is_capitals(tokens, first, end))
		return (sovb_run){0};
	for (size_t i = first; i < end; i++) {
		size_t behind = sovb_head_phrase(tokens, i, name);

		if (behind != i && behind < end && sovb_issuer_begins_place(tokens, behind) != behind)
			return (sovb_run){i, name_end(tokens, behind, end)};
	}
	return (sovb_run){0};
}

/*
 * "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "BỘ TRƯỞNG BỘ TÀI CHÍNH" on the line [first, end), and the grounds begin on the next: the body that decides; an
 * empty run.
 */
static sovb_run find_deciding(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t last = end - sovb_token_is_one_of(sovb_token_at(tokens, end - 1), ",:;");

	if (!sovb_head_is_capitals(tokens, first, last) || sovb_head_cue_at(tokens, end) != SOVB_CUE_RECITAL ||
	    !sovb_token_phrase(tokens, first, SOVB_PHRASE_BODY) || sovb_body_scan(tokens, first) != last)
		return (sovb_run){0};
	for (size_t i = first; i < last; i++) /* "VIỆN TRỢ CỦA VIỆT NAM CHO NƯỚC NGOÀI" is the end of a subject */
		if (sovb_head_word_is(tokens, i, "của") || sovb_head_word_is(tokens, i, "cho"))
			return (sovb_run){0};
	return (sovb_run){first, last};
}

/* Who decides is told on the lines from token i on, over the grounds: any body, or with a name the one whose name goes on from it. */
static void take_from_over_grounds(sovb_issuer_runs *out, const sovb_tokens *tokens, size_t i, const char *name)
{
	for (int line = 0; line < AUTHORITY_LINES && i < tokens->count && sovb_head_cue_at(tokens, i) != SOVB_CUE_RECITAL; line++) {
		size_t end = sovb_head_line_end(tokens, i);
		sovb_run run = name ? find_full_name(tokens, name, i, end) : find_deciding(tokens, i, end);

		if (run.end > run.first) {
			*out = (sovb_issuer_runs){.run = {run}, .count = 1};
			return;
		}
		i = end;
	}
}

void sovb_issuer_complete(sovb_issuer_runs *out, const sovb_tokens *tokens, size_t i)
{
	const char *name = NULL;

	if (!out->count)
		take_from_over_grounds(out, tokens, i, NULL);
	for (size_t k = 0; out->count == 1 && k < COUNT(nameless); k++)
		if (sovb_head_phrase(tokens, out->run[0].first, nameless[k]) == out->run[0].end)
			name = nameless[k];
	if (name)
		take_from_over_grounds(out, tokens, i, name);
}

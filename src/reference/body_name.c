#include "body_name.h"

#include <string.h>

#include "fold.h"
#include "utf8.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define LETTERS_MAX 24 /* bytes of letters, joined */

/* Short forms that stand in names, and what they are short for. */
static const struct {
	const char *folded;
	const char *words;
} short_forms[] = {
    {"ubnd", "ủy ban nhân dân"},
    {"hđnd", "hội đồng nhân dân"},
    {"hdnd", "hội đồng nhân dân"},
    {"bch", "ban chấp hành"},
    {"bchtw", "ban chấp hành trung ương"},
    {"bchtư", "ban chấp hành trung ương"},
    {"btv", "ban thường vụ"},
    {"bcđ", "ban chỉ đạo"},
    {"tw", "trung ương"},
    {"tư", "trung ương"}, /* only where abbreviates_centre() says so */
    {"ubkt", "ủy ban kiểm tra"},
    {"ubtvqh", "ủy ban thường vụ quốc hội"},
    {"ubmttq", "ủy ban mặt trận tổ quốc"},
    {"mttq", "mặt trận tổ quốc"},
    {"tp", "thành phố"},
    {"tx", "thị xã"},
    {"ub", "ủy ban"},
    {"qcdc", "quy chế dân chủ"},
    {"ttg", "thủ tướng chính phủ"},
    {"uyban\u0309", "ủy ban"},
    {"uy", "ủy"}, /* only before "ban": a scan drops the hook */
    {"phing\u0323", "phòng"}, /* these out of pages converted from VNI fonts */
    {"cơng", "công"},
    {"thơng", "thông"},
    {"nơng", "nông"},
};

#define OFFICE "bộ sở phòng ngành ty"
#define SCHOOL "trường"
#define COMMITTEE "tỉnh thành huyện thị quận đảng trung tw"

/* Letters in names, joined however they are written ("GD&ĐT", "GD-ĐT", "GDĐT"), and what they are short for. */
static const struct {
	const char *letters;
	const char *words;
	const char *behind; /* only right behind one of these, or "" at the beginning; NULL: anywhere */
	const char *ahead;  /* only right before one of these, or "" at the end; NULL: anywhere */
	const char *source;
} letter_forms[] = {
    {"GDĐT", "giáo dục và đào tạo", NULL, NULL, "practice; Bộ Giáo dục và Đào tạo"},
    {"GD", "giáo dục và đào tạo", OFFICE, NULL, "practice: \"Phòng GD\""},
    {"BGDĐT", "bộ giáo dục và đào tạo", NULL, NULL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
    {"SGDĐT", "sở giáo dục và đào tạo", NULL, NULL, "practice"},
    {"PGDĐT", "phòng giáo dục và đào tạo", NULL, NULL, "practice"},
    {"TNMT", "tài nguyên và môi trường", NULL, NULL, "practice; Nghị quyết 02/2002/QH11"},
    {"NNPTNT", "nông nghiệp và phát triển nông thôn", NULL, NULL, "practice"},
    {"PTNT", "phát triển nông thôn", NULL, NULL, "practice: \"Sở Nông nghiệp và PTNT\""},
    {"NNMT", "nông nghiệp và môi trường", NULL, NULL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
    {"LĐTBXH", "lao động thương binh và xã hội", NULL, NULL, "practice"},
    {"TBXH", "thương binh và xã hội", NULL, NULL, "practice: \"Sở Lao động - TB&XH\""},
    {"KHĐT", "kế hoạch và đầu tư", OFFICE, NULL, "practice"},
    {"KHCN", "khoa học và công nghệ", OFFICE, NULL, "practice"},
    {"TTTT", "thông tin và truyền thông", OFFICE, NULL, "practice"},
    {"VHTTDL", "văn hóa thể thao và du lịch", NULL, NULL, "practice"},
    {"GTVT", "giao thông vận tải", NULL, NULL, "practice"},
    {"LĐLĐ", "liên đoàn lao động", NULL, NULL, "practice"},
    {"HCM", "hồ chí minh", NULL, NULL, "practice: \"TP. HCM\""},
    {"TPHCM", "thành phố hồ chí minh", NULL, NULL, "practice"},
    {"TNCS", "thanh niên cộng sản", NULL, NULL, "practice: \"Đoàn TNCS Hồ Chí Minh\""},
    {"LHPN", "liên hiệp phụ nữ", NULL, NULL, "practice"},
    {"NHNN", "ngân hàng nhà nước", NULL, NULL, "practice"},
    {"KBNN", "kho bạc nhà nước", NULL, NULL, "practice"},
    {"BHXH", "bảo hiểm xã hội", NULL, NULL, "practice"},
    {"THPT", "trung học phổ thông", NULL, NULL, "practice"},
    {"THCS", "trung học cơ sở", NULL, NULL, "practice"},
    {"TH", "tiểu học", SCHOOL, NULL, "practice"},
    {"MN", "mầm non", SCHOOL, NULL, "practice"},
    {"MG", "mẫu giáo", SCHOOL, NULL, "practice"},
    {"BTG", "ban tuyên giáo", NULL, NULL, "36-HD/VPTW II.1.3"},
    {"BTGDV", "ban tuyên giáo và dân vận", NULL, NULL, "05-HD/VPTW 3.1.2b"},
    {"BDV", "ban dân vận", NULL, NULL, "36-HD/VPTW II.1.3"},
    {"BNC", "ban nội chính", NULL, NULL, "36-HD/VPTW II.1.3"},
    {"BTC", "ban tổ chức", NULL, COMMITTEE, "36-HD/VPTW II.1.3; else Bộ Tài chính"},
    {"BCT", "bộ chính trị", "", "", "practice; in symbols of circulars Bộ Công Thương"},
    {"BBT", "ban bí thư", "", NULL, "practice"},
    {"ĐU", "đảng ủy", NULL, NULL, "36-HD/VPTW II.1.3"},
    {"HU", "huyện ủy", NULL, NULL, "36-HD/VPTW II.1.3"},
    {"CCQ", "các cơ quan", NULL, NULL, "practice: \"Đảng ủy Khối CCQ tỉnh\""},
    {"CCB", "cựu chiến binh", NULL, NULL, "practice"},
    {"TLĐ", "tổng liên đoàn lao động việt nam", NULL, NULL, "practice"},
    {"LĐLĐVN", "liên đoàn lao động việt nam", NULL, NULL, "practice: \"Tổng LĐLĐVN\""},
    {"CĐCS", "công đoàn cơ sở", NULL, NULL, "practice"},
    {"CP", "chính phủ", "", "", "practice; in names of companies cổ phần"},
};

struct name_writer {
	char *out;
	size_t room;
	size_t size;
	bool full;
};

/* A word that does not fit ends the name: half words would be other words. */
static void put_word(struct name_writer *writer, const char *word, size_t size)
{
	size_t blank = writer->size ? 1 : 0;

	if (writer->full || writer->size + blank + size >= writer->room) {
		writer->full = true;
		return;
	}
	if (blank)
		writer->out[writer->size++] = ' ';
	memcpy(writer->out + writer->size, word, size);
	writer->size += size;
	writer->out[writer->size] = '\0';
}

/* The next word of a table's text, folded, past which it is moved; its bytes, 0 at the end. */
static size_t next_word(char folded[SOVB_WORD_MAX + 1], const char **words)
{
	const size_t length = strcspn(*words, " ");
	const char *word = *words;

	*words += length + (word[length] == ' ');
	return sovb_fold_word(folded, word, length);
}

static void put_long_form(struct name_writer *writer, const char *words)
{
	char folded[SOVB_WORD_MAX + 1];

	for (size_t size; (size = next_word(folded, &words)) > 0;)
		put_word(writer, folded, size);
}

/* The bytes of the word at text[at]: letters, or digits.  "T.Ư" is one word, "vụTỉnh" is cut before the T. */
static size_t word_size(const char *text, size_t size, size_t at)
{
	bool digits = text[at] >= '0' && text[at] <= '9';
	uint32_t before = 0;
	size_t end = at;

	while (end < size) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text + end, size - end);

		if (end - at + length > SOVB_WORD_MAX)
			break;
		if (digits ? c < '0' || c > '9' : !sovb_is_letter(c))
			break;
		if (before && sovb_is_upper(c) && !sovb_is_upper(before))
			break;
		before = c >= 0x300 && c < 0x370 ? before : c; /* a combining mark has no case */
		end += length;
	}
	return end - at;
}

/* The one letter that follows "T." in "T.Ư" or "T.P", as bytes; 0 when more or less than one follows. */
static size_t dotted_letter(const char *text, size_t size, size_t dot)
{
	uint32_t c;
	size_t length;

	if (dot + 1 >= size || text[dot] != '.')
		return 0;
	length = sovb_utf8_decode(&c, text + dot + 1, size - dot - 1);
	if (!sovb_is_letter(c) || !sovb_is_upper(c))
		return 0;
	return word_size(text, size, dot + 1) == length ? length : 0;
}

/* Does the name end, so far, in one of the words?  Of none of them nothing is written yet. */
static bool ends_with(const struct name_writer *writer, const char *words)
{
	char folded[SOVB_WORD_MAX + 1];

	if (!*words)
		return !writer->size;
	for (size_t size; (size = next_word(folded, &words)) > 0;)
		if (writer->size >= size && memcmp(writer->out + writer->size - size, folded, size) == 0)
			return true;
	return false;
}

/* Is one of the words, of whatever case, the next?  Of none of them nothing follows. */
static bool goes_on_with(const char *rest, size_t left, const char *words)
{
	char next[SOVB_WORD_MAX + 1], folded[SOVB_WORD_MAX + 1];
	size_t next_size;

	if (!*words)
		return !left;
	for (; left && *rest == ' '; left--)
		rest++;
	next_size = left ? sovb_fold_word(next, rest, word_size(rest, left, 0)) : 0;
	for (size_t size; (size = next_word(folded, &words)) > 0;)
		if (next_size == size && memcmp(next, folded, size) == 0)
			return true;
	return false;
}

/* "TƯ" is Trung ương in "BCH TƯ", and an ordinary word in "BỘ TƯ PHÁP" and "BỘ KẾ HOẠCH VÀ ĐẦU TƯ". */
static bool abbreviates_centre(const struct name_writer *writer, const char *word, size_t size,
			       const char *rest, size_t left)
{
	uint32_t last;

	sovb_utf8_decode(&last, word + 1, size - 1);
	if (word[0] != 'T' || !sovb_is_upper(last))
		return false;
	return !ends_with(writer, "đầu vật thứ") && !goes_on_with(rest, left, "pháp lệnh");
}

/* The bytes of the word in capitals at text[at], which may be the letters of an office; 0 when there is none. */
static size_t capitals_size(const char *text, size_t size, size_t at)
{
	const size_t most = size - at < SOVB_WORD_MAX ? size - at : SOVB_WORD_MAX;
	size_t length = 0, letters = 0;

	while (length < most) {
		uint32_t c;
		size_t next = sovb_utf8_decode(&c, text + at + length, most - length);

		if (!sovb_is_upper(c)) {
			if (sovb_is_letter(c)) /* most words end here, at their second letter */
				return 0;
			break;
		}
		length += next;
		letters++;
	}
	return letters > 1 ? length : 0;
}

/* Behind an "&", a dash or a comma at text[at], with the blanks beside it; at when there is none. */
static size_t behind_joint(const char *text, size_t size, size_t at)
{
	size_t i = at;

	while (i < size && text[i] == ' ')
		i++;
	if (i == size || (text[i] != '&' && text[i] != '-' && text[i] != ','))
		return at;
	for (i++; i < size && text[i] == ' ';)
		i++;
	return i;
}

/* Writes out the letters of letter_forms at name[at]: the bytes read, 0 when they are none. */
static size_t put_letters(struct name_writer *writer, const char *name, size_t size, size_t at)
{
	char letters[LETTERS_MAX];
	size_t used = 0, taken = 0;
	const char *words = NULL;

	for (size_t i = at, length = capitals_size(name, size, i); length && used + length < sizeof letters; length = capitals_size(name, size, i)) {
		size_t next;

		memcpy(letters + used, name + i, length);
		used += length;
		letters[used] = '\0';
		i += length;
		for (size_t k = 0; k < COUNT(letter_forms); k++) {
			if (*letters != *letter_forms[k].letters || strcmp(letters, letter_forms[k].letters) != 0 || (letter_forms[k].behind && !ends_with(writer, letter_forms[k].behind)) ||
			    (letter_forms[k].ahead && !goes_on_with(name + i, size - i, letter_forms[k].ahead)))
				continue;
			words = letter_forms[k].words;
			taken = i - at;
		}
		next = behind_joint(name, size, i);
		if (next == i)
			break;
		i = next;
	}
	if (words)
		put_long_form(writer, words);
	return taken;
}

/* "Giáo dục Đào tạo", "Giáo dục - Đào tạo": the word between them that names leave out. */
static void put_left_out(struct name_writer *writer, const char *word, size_t size)
{
	if (size < 2 || (memcmp(word, "Đ", 2) != 0 && memcmp(word, "đ", 2) != 0))
		return;
	if (ends_with(writer, "dục") && goes_on_with(word, size, "đào"))
		put_long_form(writer, "và");
}

static void put_name_word(struct name_writer *writer, const char *word, size_t size, const char *rest,
			  size_t left)
{
	char folded[SOVB_WORD_MAX + 1];
	size_t length = sovb_fold_word(folded, word, size);

	if (strcmp(folded, "nha\u0300") == 0 && goes_on_with(rest, left, SCHOOL)) /* "nhà trường": the school */
		return;
	for (size_t i = 0; i < COUNT(short_forms); i++) {
		if (folded[0] != short_forms[i].folded[0] || strcmp(folded, short_forms[i].folded) != 0)
			continue;
		if (strcmp(folded, "tư") == 0 && !abbreviates_centre(writer, word, size, rest, left))
			break;
		if (strcmp(folded, "uy") == 0 && !goes_on_with(rest, left, "ban"))
			break;
		put_long_form(writer, short_forms[i].words);
		return;
	}
	put_word(writer, folded, length);
}

/* "(UBND)", "(phường)": another word for what stands before it.  Its bytes; 0 when no such bracket begins here. */
static size_t bracketed_word(const char *name, size_t size)
{
	const char *end = name[0] == '(' ? memchr(name, ')', size) : NULL;

	return end && end > name + 1 && !memchr(name, ' ', (size_t)(end - name)) ? (size_t)(end + 1 - name) : 0;
}

size_t sovb_name_fold(char *out, size_t room, const char *name, size_t size)
{
	struct name_writer writer = {.out = out, .room = room};
	size_t at = 0;

	out[0] = '\0';
	while (at < size) {
		uint32_t c;
		size_t first = sovb_utf8_decode(&c, name + at, size - at);
		size_t length, second;
		char joined[2 * SOVB_UTF8_MAX];

		if (!sovb_is_letter(c) && (c < '0' || c > '9')) {
			size_t bracket = bracketed_word(name + at, size - at);

			at += bracket ? bracket : first;
			continue;
		}
		length = put_letters(&writer, name, size, at);
		if (length) {
			at += length;
			continue;
		}
		put_left_out(&writer, name + at, size - at);
		length = word_size(name, size, at);
		second = length == first && sovb_is_upper(c) ? dotted_letter(name, size, at + length) : 0;
		memcpy(joined, name + at, first);
		if (second) {
			memcpy(joined + first, name + at + length + 1, second);
			at += length + 1 + second;
			put_name_word(&writer, joined, first + second, name + at, size - at);
			continue;
		}
		put_name_word(&writer, name + at, length, name + at + length, size - at - length);
		at += length;
	}
	return writer.size;
}

size_t sovb_name_begins_so(const char *folded, const char *phrase)
{
	size_t at = 0;

	while (*phrase) {
		size_t size = sovb_fold_begins(folded + at, phrase);

		if (!size || (folded[at + size] && folded[at + size] != ' '))
			return 0;
		phrase += strcspn(phrase, " ");
		phrase += strspn(phrase, " ");
		at += size;
		if (*phrase && !folded[at])
			return 0;
		at += *phrase ? 1 : 0;
	}
	return at;
}

#include "signature.h"

#include <string.h>

#include "body_name.h"
#include "facts.h"
#include "fold.h"
#include "identity.h"
#include "utf8.h"

#define WORDS_MIN_BYTES 4   /* shortest words of a body or post: "BÍ THƯ" has more */
#define WORDS_MAX_BYTES 160 /* longest */
#define POST_LINES 6        /* lines below the authority on which the post may stand … */
#define POST_BYTES 1200     /* … and bytes */
#define COLUMN_BLANKS 3     /* blanks in a row that part two columns */
#define RECIPIENTS 1200     /* bytes between the block and "Nơi nhận" */
#define BLOCKS_MAX 64       /* blocks looked at, of a text with many attachments */

/* "thay mặt", "ký thay", "thừa lệnh", "thừa ủy quyền" */
static const char *const authorities[] = {"T/M", "TM.", "TM ", "K/T", "KT.", "KT ", "T/L", "TL.", "TL ", "TUQ.", "T/UQ"};

/* What a post's name begins with, small letters, as in print. */
static const char *const posts[] = {
	"bí thư",         "phó bí thư",   "tổng bí thư",   "thường trực ban bí thư", "chủ tịch",     "phó chủ tịch",
	"quyền chủ tịch", "bộ trưởng",    "thứ trưởng",    "thủ tướng",              "phó thủ tướng", "chánh văn phòng",
	"phó chánh văn phòng", "trưởng ban", "phó trưởng ban", "chủ nhiệm",           "phó chủ nhiệm", "giám đốc",
	"phó giám đốc",   "tổng giám đốc", "hiệu trưởng",  "phó hiệu trưởng",        "trưởng phòng", "phó trưởng phòng",
	"cục trưởng",     "phó cục trưởng", "vụ trưởng",   "viện trưởng",            "chánh án",     "trưởng đoàn",
	"ủy viên thường vụ", "thường trực đảng ủy", "tổ trưởng", "thủ trưởng",
};

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* A stretch of the text. */
struct part {
	const char *data;
	size_t size;
};

/* Does a line or a column begin at text[at]? */
static bool begins_part(const char *text, size_t at)
{
	size_t blanks = 0;

	while (at > 0 && text[at - 1] == ' ') {
		at--;
		blanks++;
	}
	return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\t' || text[at - 1] == '|' || text[at - 1] == '*' ||
	       blanks >= COLUMN_BLANKS;
}

/* The words from text[at] to the end of their line or column, without blanks and stops around them; none of too many. */
static struct part part_at(const char *text, size_t size, size_t at)
{
	size_t end = at;
	size_t blanks = 0;

	while (at < size && (text[at] == ' ' || text[at] == '*'))
		at++;
	for (end = at; end < size && end - at <= WORDS_MAX_BYTES && !strchr("\n\t|", text[end]); end++) {
		blanks = text[end] == ' ' ? blanks + 1 : 0;
		if (blanks == COLUMN_BLANKS)
			break;
	}
	if (end - at > WORDS_MAX_BYTES)
		return (struct part){text + at, 0};
	while (end > at && strchr(" .,;:*\r", text[end - 1]) && text[end - 1])
		end--;
	return (struct part){text + at, end > at ? end - at : 0};
}

/* In capitals, with at least two words and nothing but them. */
static bool is_printed_name(struct part part)
{
	bool blank = false;

	if (part.size < WORDS_MIN_BYTES || part.size > WORDS_MAX_BYTES)
		return false;
	for (size_t i = 0; i < part.size;) {
		uint32_t c;

		i += sovb_utf8_decode(&c, part.data + i, part.size - i);
		if (sovb_is_letter(c) ? !sovb_is_upper(c) : c >= 0x80 || !strchr(" -,&()", (int)c))
			return false;
		blank = blank || c == ' ';
	}
	return blank;
}

static bool is_post(struct part part)
{
	char folded[SOVB_NAME_MAX];

	sovb_name_fold(folded, sizeof folded, part.data, part.size);
	for (size_t i = 0; i < COUNT(posts); i++)
		if (sovb_name_begins(folded, posts[i]))
			return true;
	return false;
}

/* Bytes of the authority that begins at text[at], 0 when none does. */
static size_t authority_at(const char *text, size_t size, size_t at)
{
	for (size_t i = 0; i < COUNT(authorities); i++) {
		size_t length = strlen(authorities[i]);

		if (size - at > length && memcmp(text + at, authorities[i], length) == 0)
			return text[at + length] == '.' ? length + 1 : length;
	}
	return 0;
}

static sovb_string keep(struct part part, sovb_arena *arena)
{
	return sovb_arena_string(arena, part.data, part.size);
}

/* The post below the authority, past "KT. …": a line or a column of the lines that follow. */
static struct part find_post(const char *text, size_t size, size_t at)
{
	struct part none = {0};

	if (size - at > POST_BYTES)
		size = at + POST_BYTES;
	for (int line = 0; at < size && line < POST_LINES;) {
		if (begins_part(text, at) && text[at] != ' ' && !authority_at(text, size, at)) {
			struct part part = part_at(text, size, at);

			if (is_printed_name(part) && is_post(part))
				return part;
		}
		line += text[at++] == '\n';
	}
	return none;
}

/* A block whose authority stands at text[at]; false when the words behind it are no body and no post. */
static bool read_block(sovb_signature *out, const char *text, size_t size, size_t at, sovb_arena *arena)
{
	size_t length = authority_at(text, size, at);
	struct part words, post;

	if (!length || !begins_part(text, at))
		return false;
	words = part_at(text, size, at + length);
	if (!is_printed_name(words))
		return false;
	post = find_post(text, size, at + length);
	*out = (sovb_signature){.span = {at, (size_t)(words.data - text) + words.size}};
	while (length > 0 && text[at + length - 1] == ' ')
		length--;
	out->authority = sovb_arena_string(arena, text + at, length);
	if (!is_post(words))
		out->body = keep(words, arena);
	if (post.size)
		out->post = keep(post, arena);
	return true;
}

/* Does "Nơi nhận" stand near text[at]? */
static bool is_by_recipients(const char *text, size_t size, size_t at)
{
	static const char words[] = "Nơi nhận";
	size_t from = at > RECIPIENTS ? at - RECIPIENTS : 0;
	size_t end = size - at > RECIPIENTS ? at + RECIPIENTS : size;

	return memmem(text + from, end - from, words, sizeof words - 1) != NULL;
}

void sovb_signature_read(sovb_signature *out, const sovb_text *text, sovb_arena *arena)
{
	const char *norm = text->norm;
	size_t size = text->norm_size;
	size_t blocks = 0;

	*out = (sovb_signature){0};
	for (size_t at = 0; at + 3 < size && blocks < BLOCKS_MAX; at++) {
		sovb_signature block;

		if (norm[at] != 'T' && norm[at] != 'K')
			continue;
		if (!read_block(&block, norm, size, at, arena))
			continue;
		if (blocks++ == 0 || is_by_recipients(norm, size, at))
			*out = block;
		if (is_by_recipients(norm, size, at))
			break;
	}
	if (out->authority.size)
		out->span = sovb_text_source_span(text, out->span.start, out->span.end, &(size_t){0});
}

/* Bodies that cannot be each other, whatever follows. */
static const char *const kinds[] = {
	"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "chi bộ", "ủy ban nhân dân", "hội đồng nhân dân",
	"ủy ban kiểm tra", "ủy ban mặt trận", "bộ chính trị", "ban bí thư",
};

static size_t kind_of(sovb_string issuer)
{
	char name[SOVB_NAME_MAX];

	sovb_issuer_canonical(name, sizeof name, issuer);
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (sovb_name_begins(name, kinds[i]))
			return i;
	return COUNT(kinds);
}

bool sovb_signature_is_of_centre(sovb_string page, sovb_string body)
{
	char head[SOVB_NAME_MAX], signer[SOVB_NAME_MAX];
	size_t size;

	sovb_name_fold(head, sizeof head, page.data, page.size);
	sovb_name_fold(signer, sizeof signer, body.data, body.size);
	size = sovb_name_begins(head, "ban chấp hành trung ương");
	return size && (!head[size] || strcmp(head + size, " đảng") == 0) &&
	       (sovb_name_begins(signer, "bộ chính trị") || sovb_name_begins(signer, "ban bí thư"));
}

bool sovb_signature_contradicts(sovb_string page, sovb_string body)
{
	size_t of_page = page.size ? kind_of(page) : COUNT(kinds);
	size_t of_body = body.size ? kind_of(body) : COUNT(kinds);

	return of_page != of_body && of_page < COUNT(kinds) && of_body < COUNT(kinds);
}

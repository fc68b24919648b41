#include "identity.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes.h"
#include "facts.h"
#include "fold.h"
#include "places.h"

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))
#define MAX_ROUNDS                                                                                           \
	6 /* rewritings of one name: "tập thể ban thường vụ ban chấp hành đảng bộ tỉnh" takes four */
#define MAX_PARTS 8    /* bodies of a joint document */

static_assert(SOVB_BODIES_MAX == MAX_PARTS * (SOVB_NAME_MAX + 2), "room for all names");


#define KIND_ALONE_BYTES 16 /* "nhà trường" */
#define PARTY_DAYS 366 /* a year typed one off is the commonest slip */

/* One line a fact: the table keeps its own layout. */
/* clang-format off */

/*
 * What a name may begin with, and what is said instead: a body's standing committee writes under the body's name, the
 * head of an office signs for the office.
 */
static const struct {
	const char *from;
	const char *to;
	const char *source;
} heads[] = {
	{"tập thể", "", "practice"},
	{"đồng chí", "", "practice"},
	{"lãnh đạo", "", "practice"},
	{"ban thường vụ", "", "36-HD/VPTW II.1.2"},
	{"ban chấp hành", "", "36-HD/VPTW II.1.2"},
	{"thường trực", "", "36-HD/VPTW II.1.2"},
	{"thường vụ", "", "36-HD/VPTW II.1.2"},
	{"ban chủ nhiệm", "", "practice"},
	{"liên tịch", "", "practice"},
	{"liên bộ", "bộ", "practice"},
	{"đảng bộ tỉnh", "tỉnh ủy", "36-HD/VPTW II.1.2"},
	{"đảng bộ thành phố", "thành ủy", "36-HD/VPTW II.1.2"},
	{"đảng bộ thị xã", "thị ủy", "36-HD/VPTW II.1.2"},
	{"đảng bộ huyện", "huyện ủy", "36-HD/VPTW II.1.2"},
	{"đảng bộ quận", "quận ủy", "36-HD/VPTW II.1.2"},
	{"đảng bộ", "đảng ủy", "36-HD/VPTW II.1.2"},
	{"ban chi ủy chi bộ", "chi bộ", "36-HD/VPTW II.1.2"},
	{"chi ủy chi bộ", "chi bộ", "36-HD/VPTW II.1.2"},
	{"cấp ủy chi bộ", "chi bộ", "36-HD/VPTW II.1.2"},
	{"ban chi ủy", "chi bộ", "36-HD/VPTW II.1.2"},
	{"chi ủy", "chi bộ", "36-HD/VPTW II.1.2"},
	{"chủ tịch ủy ban", "ủy ban", "NĐ 30/2020 PL I, II.7"},
	{"phó chủ tịch ủy ban", "ủy ban", "NĐ 30/2020 PL I, II.7"},
	{"chủ tịch hội đồng nhân dân", "hội đồng nhân dân", "NĐ 30/2020 PL I, II.7"},
	{"bộ trưởng bộ", "bộ", "NĐ 30/2020 PL I, II.7"},
	{"bộ trưởng chủ nhiệm", "", "NĐ 30/2020 PL I, II.7"},
	{"chủ nhiệm văn phòng", "văn phòng", "NĐ 30/2020 PL I, II.7"},
	{"chánh văn phòng", "văn phòng", "NĐ 30/2020 PL I, II.7"},
	{"chủ nhiệm ủy ban", "ủy ban", "NĐ 30/2020 PL I, II.7"},
	{"thống đốc ngân hàng", "ngân hàng", "NĐ 30/2020 PL I, II.7"},
	{"tổng thanh tra", "thanh tra", "NĐ 30/2020 PL I, II.7"},
	{"tổng kiểm toán", "kiểm toán", "NĐ 30/2020 PL I, II.7"},
	{"chánh án tòa án", "tòa án", "NĐ 30/2020 PL I, II.7"},
	{"viện trưởng viện", "viện", "NĐ 30/2020 PL I, II.7"},
	{"giám đốc sở", "sở", "NĐ 30/2020 PL I, II.7"},
	{"cục trưởng cục", "cục", "NĐ 30/2020 PL I, II.7"},
	{"tổng cục trưởng tổng cục", "tổng cục", "NĐ 30/2020 PL I, II.7"},
	{"hiệu trưởng trường", "trường", "NĐ 30/2020 PL I, II.7"},
	{"trưởng ban", "ban", "NĐ 30/2020 PL I, II.7"},
	{"trưởng phòng", "phòng", "NĐ 30/2020 PL I, II.7"},
	{"phó giám đốc sở", "sở", "NĐ 30/2020 PL I, II.7"},
	{"phó hiệu trưởng trường", "trường", "NĐ 30/2020 PL I, II.7"},
	{"thứ trưởng bộ", "bộ", "NĐ 30/2020 PL I, II.7"},
	{"giám đốc bệnh viện", "bệnh viện", "NĐ 30/2020 PL I, II.7"},
	{"giám đốc trung tâm", "trung tâm", "NĐ 30/2020 PL I, II.7"},
	{"giám đốc công an", "công an", "NĐ 30/2020 PL I, II.7"},
	{"trưởng công an", "công an", "NĐ 30/2020 PL I, II.7"},
	{"bí thư chi bộ", "chi bộ", "practice"},
	{"bí thư đảng ủy", "đảng ủy", "practice"},
	{"đoàn tỉnh", "tỉnh đoàn", "practice of the Youth Union"},
	{"đoàn thành phố", "thành đoàn", "practice of the Youth Union"},
	{"đoàn huyện", "huyện đoàn", "practice of the Youth Union"},
	{"đoàn xã", "xã đoàn", "practice of the Youth Union"},
	{"đoàn phường", "phường đoàn", "practice of the Youth Union"},
	{"công đoàn cơ sở", "công đoàn", "practice of the trade unions"},
};

/* clang-format on */

static const char *next_word(const char *word)
{
	word += strcspn(word, " ");
	return word + strspn(word, " ");
}

/* Put the folded words of `words` in place of the first `taken` bytes of name. */
static void replace_head(char *name, size_t room, size_t taken, const char *words)
{
	char head[SOVB_NAME_MAX];
	size_t size = sovb_name_fold(head, sizeof head, words, strlen(words));
	const char *rest = name + taken;
	size_t left;

	if (!size && *rest == ' ')
		rest++;
	left = strlen(rest);
	if (size + left >= room)
		return;
	memmove(name + size, rest, left + 1);
	memcpy(name, head, size);
}

/* A name that is nothing but such words ("Ban Thường vụ") stays. */
static bool rewrite_head(char *name, size_t room)
{
	for (size_t i = 0; i < COUNT(heads); i++) {
		size_t taken = sovb_name_begins(name, heads[i].from);

		if (!taken || (!heads[i].to[0] && !name[taken]))
			continue;
		replace_head(name, room, taken, heads[i].to);
		return true;
	}
	return false;
}

/* "Hội nghị lần thứ tám Ban Chấp hành Trung ương", "Hội nghị Trung ương 8": a plenum is the Central
 * Committee. */
static void rewrite_plenum(char *name)
{
	const char *word = name;

	if (!sovb_name_begins(name, "hội nghị"))
		return;
	for (; *word; word = next_word(word)) {
		size_t size = sovb_name_begins(word, "trung ương");

		if (!size)
			continue;
		memmove(name, word, size);
		name[size] = '\0';
		return;
	}
}

/* "Ban Chấp hành Trung ương khóa XI": the term is no part of the name. */
static void cut_term(char *name)
{
	for (char *word = name; *word; word += next_word(word) - word) {
		if (word == name || (!sovb_name_begins(word, "khóa") && !sovb_name_begins(word, "nhiệm kỳ")))
			continue;
		word[-1] = '\0';
		return;
	}
}

/* What stands above a body in a masthead, and the bodies that stand below it. */
static const char *const superiors[] = {
    "ban chấp hành trung ương", "đảng ủy", "tỉnh ủy", "thành ủy", "thị ủy", "huyện ủy", "quận ủy", "đảng bộ",
    "ủy ban nhân dân",          "sở"};
static const char *const bodies_below[] = {
    "ban tổ chức", "ban tuyên giáo",  "ban dân vận", "ban nội chính", "ban xây dựng",
    "ban chỉ đạo", "ủy ban kiểm tra", "văn phòng",   "chi bộ",        "đảng ủy",
    "trường",      "phòng",           "sở"};

static bool is_one_of(const char *word, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (sovb_name_begins(word, list[i]))
			return true;
	return false;
}

/* A masthead's two lines, "TỈNH ỦY QUẢNG NINH / BAN DÂN VẬN", are "Ban Dân vận Tỉnh ủy Quảng Ninh" in a
 * sentence. */
static void put_body_first(char *name)
{
	size_t dropped = sovb_name_begins(name, "ban chấp hành");
	char turned[SOVB_NAME_MAX];
	const char *superior = dropped ? name + dropped + 1 : name;
	const char *word;
	size_t above, below;

	if (!is_one_of(name, superiors, COUNT(superiors)))
		return;
	/* Past the superior's own words, so that "Sở" is not below itself. */
	for (word = next_word(name); *word; word = next_word(word)) {
		if (sovb_name_begins(word, "hải phòng"))
			word = next_word(word); /* the place */
		else if (is_one_of(word, bodies_below, COUNT(bodies_below)) && strchr(word, ' '))
			break; /* a last word alone is a place's */
	}
	below = strlen(word);
	if (!below || word <= superior || (size_t)(word - superior) + below >= sizeof turned)
		return;
	above = (size_t)(word - superior) - 1; /* without the blank before the body */
	memcpy(turned, word, below);
	turned[below] = ' ';
	memcpy(turned + below + 1, superior, above);
	turned[below + 1 + above] = '\0';
	memcpy(name, turned, below + above + 2);
}

static void canonize(char *name, size_t room)
{
	put_body_first(name);
	for (int i = 0; i < MAX_ROUNDS && rewrite_head(name, room); i++)
		;
	rewrite_plenum(name);
	cut_term(name);
}

size_t sovb_issuer_canonical(char *out, size_t room, sovb_string issuer)
{
	sovb_name_fold(out, room, issuer.data, issuer.size);
	canonize(out, room);
	return strlen(out);
}

/* Does the canonical name begin with the fact's phrase? */
static bool leads(const char *name, const sovb_issuer_fact *fact)
{
	char phrase[SOVB_NAME_MAX];
	size_t size =
	    sovb_issuer_canonical(phrase, sizeof phrase, (sovb_string){fact->phrase, strlen(fact->phrase)});

	return strncmp(name, phrase, size) == 0 && (!name[size] || name[size] == ' ');
}

const sovb_issuer_fact *sovb_issuer_head(sovb_string issuer)
{
	static const char *const owners[] = {" trung ương đảng", " trung ương", " đảng"};
	const sovb_issuer_fact *fact = issuer.size ? sovb_issuer_by_name(issuer.data, issuer.size) : NULL;
	char name[SOVB_NAME_MAX];
	size_t size;

	if (!fact)
		return NULL;
	size = sovb_issuer_canonical(name, sizeof name, issuer);
	if (leads(name, fact))
		return fact;
	/* A masthead names the superior first; the canonical name does not. */
	fact = sovb_issuer_by_name(name, size);
	if (fact && leads(name, fact))
		return fact;
	/* "Ban Bí thư Trung ương Đảng": what it is the secretariat of. */
	for (size_t i = 0; i < sizeof owners / sizeof owners[0]; i++) {
		size_t tail = strlen(owners[i]);

		if (size <= tail || strcmp(name + size - tail, owners[i]) != 0)
			continue;
		name[size - tail] = '\0';
		fact = sovb_issuer_by_name(name, size - tail);
		return fact && leads(name, fact) ? fact : NULL;
	}
	return NULL;
}

bool sovb_issuer_is_kind_alone(sovb_string issuer)
{
	char folded[KIND_ALONE_BYTES + 1];
	size_t size;

	if (issuer.size > KIND_ALONE_BYTES)
		return false;
	size = sovb_name_fold(folded, sizeof folded, issuer.data, issuer.size);
	return size && sovb_name_begins_so(folded, "trường") == size;
}

const sovb_issuer_fact *sovb_issuer_superior(sovb_string issuer)
{
	const sovb_issuer_fact *head = sovb_issuer_head(issuer);
	const sovb_issuer_fact *superior;
	char name[SOVB_NAME_MAX];
	const char *rest, *at, *of;
	size_t size;

	if (!head || head->system != SOVB_SYSTEM_UNKNOWN)
		return NULL;
	size = sovb_issuer_canonical(name, sizeof name, issuer);
	rest = name + sovb_name_begins(name, head->phrase);
	superior = sovb_issuer_by_name(rest, size - (size_t)(rest - name));
	if (!superior || superior->system != SOVB_SYSTEM_PARTY || superior->level == SOVB_LEVEL_CENTRAL)
		return NULL;
	/* "… thực hiện Nghị quyết 02 của Thành ủy" is its task. */
	at = sovb_name_find(rest, superior->phrase, NULL);
	of = sovb_name_find(rest, "của", NULL);
	return of && next_word(of) == at ? NULL : superior;
}

/* ---- comparing ---- */

/* The rank a place has, or an ending of it; two different ones at one place of two names are two bodies. */
static const char *const ranks[] = {"tỉnh",  "thành", "phố",    "thị", "xã",  "trấn",
				    "huyện", "quận",  "phường", "đặc", "khu", "trung"};

/* Words that one writer puts and the other leaves out. */
static const char *const fillers[] = {"và", "các", "của", "nước", "trực", "thuộc", "tại", "ở", "về", "thực", "hiện"};

static bool is_ascii(const char *word, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if ((unsigned char)word[i] >= 0x80)
			return false;
	return true;
}

/* The same word, or the same typed without marks. */
static bool words_equal(const char *a, const char *b)
{
	size_t a_size = strcspn(a, " ");
	size_t b_size = strcspn(b, " ");
	char a_bare[SOVB_NAME_MAX], b_bare[SOVB_NAME_MAX];

	if (a_size == b_size && memcmp(a, b, a_size) == 0)
		return true;
	if (is_ascii(a, a_size) == is_ascii(b, b_size))
		return false;
	memcpy(a_bare, a, a_size);
	memcpy(b_bare, b, b_size);
	a_size = sovb_strip_marks(a_bare, a_size);
	b_size = sovb_strip_marks(b_bare, b_size);
	return a_size == b_size && memcmp(a_bare, b_bare, a_size) == 0;
}

/* One name is the beginning of the other, but for words that may be left out inside. */
static bool names_fit(const char *a, const char *b)
{
	if (!words_equal(a, b))
		return false;
	while (*a && *b) {
		bool a_rank, b_rank, a_loose, b_loose;

		if (words_equal(a, b)) {
			a = next_word(a);
			b = next_word(b);
			continue;
		}
		a_rank = is_one_of(a, ranks, COUNT(ranks));
		b_rank = is_one_of(b, ranks, COUNT(ranks));
		a_loose = a_rank || is_one_of(a, fillers, COUNT(fillers));
		b_loose = b_rank || is_one_of(b, fillers, COUNT(fillers));
		if ((a_rank && b_rank) || (!a_loose && !b_loose))
			return false;
		a = a_loose ? next_word(a) : a;
		b = b_loose ? next_word(b) : b;
	}
	return true;
}

static bool is_central_party(const char *name)
{
	return sovb_name_begins(name, "bộ chính trị") || sovb_name_begins(name, "ban bí thư") ||
	       sovb_name_begins(name, "trung ương");
}

/* "Trung ương" alone is said of the Central Committee, Bộ Chính trị and Ban Bí thư alike. */
static bool is_centre_at_large(const char *name)
{
	size_t size = sovb_name_begins(name, "trung ương đảng");

	if (!size)
		size = sovb_name_begins(name, "trung ương");
	if (!size)
		size = sovb_name_begins(name, "đảng");
	return size && !name[size];
}

/* The canonical names of the bodies that an issuer names, being written: a mark and a name for each, with their ends. */
struct bodies {
	char *out;
	size_t room;
	size_t used;
	size_t count;
};

#define AT_LARGE '!' /* the mark of "Trung ương" */
#define BODY ' '

static void add_body(struct bodies *bodies, const char *folded, size_t size)
{
	char name[SOVB_NAME_MAX];
	bool at_large;
	size_t length;

	if (!size || bodies->count == MAX_PARTS)
		return;
	memcpy(name, folded, size);
	name[size] = '\0';
	at_large = is_centre_at_large(name);
	canonize(name, sizeof name);
	length = strlen(name);
	if (bodies->room - bodies->used < length + 2)
		return;
	bodies->out[bodies->used++] = at_large ? AT_LARGE : BODY;
	memcpy(bodies->out + bodies->used, name, length + 1);
	bodies->used += length + 1;
	bodies->count++;
}

/* Does a second body begin here, "và Bộ Tài chính"? */
static bool opens_second(const char *word)
{
	static const char *const openings[] = {"và bộ", "và ban", "và ủy ban", "và thủ tướng",
					       "và chính phủ"};

	return is_one_of(word, openings, COUNT(openings));
}

/* "Bộ Nội vụ và Bộ Tài chính" are two bodies, "Bộ Giáo dục và Đào tạo" is one. */
static void split_joint(struct bodies *bodies, const char *folded)
{
	const char *start = folded;
	const char *word = folded;

	while (*word) {
		if (word != start && opens_second(word)) {
			add_body(bodies, start, (size_t)(word - start) - 1);
			start = next_word(word);
		}
		word = next_word(word);
	}
	add_body(bodies, start, strlen(start));
}

size_t sovb_issuer_bodies(char *out, size_t room, sovb_string issuer)
{
	struct bodies bodies = {.out = out, .room = room};
	size_t start = 0;

	for (size_t i = 0; i <= issuer.size; i++) {
		char folded[SOVB_NAME_MAX];

		if (i < issuer.size && issuer.data[i] != ',' && issuer.data[i] != ';')
			continue;
		sovb_name_fold(folded, sizeof folded, issuer.data + start, i - start);
		split_joint(&bodies, folded);
		start = i + 1;
	}
	return bodies.used;
}

/* The folded name of one body, short enough to stand whole wherever names stand. */
static bool is_one_body(sovb_string issuer, sovb_string folded)
{
	if (!folded.size || folded.size > SOVB_NAME_MAX / 2 || memchr(issuer.data, ',', issuer.size) ||
	    memchr(issuer.data, ';', issuer.size))
		return false;
	for (const char *word = next_word(folded.data); *word; word = next_word(word))
		if (opens_second(word))
			return false;
	return true;
}

size_t sovb_issuer_bodies_of(char *out, size_t room, sovb_string issuer, sovb_string folded, sovb_string canonical)
{
	if (!is_one_body(issuer, folded) || canonical.size > SOVB_NAME_MAX / 2 || room < canonical.size + 2)
		return sovb_issuer_bodies(out, room, issuer);
	out[0] = is_centre_at_large(folded.data) ? AT_LARGE : BODY;
	memcpy(out + 1, canonical.data, canonical.size);
	out[canonical.size + 1] = '\0';
	return canonical.size + 2;
}

static bool bodies_fit(const char *a, const char *b)
{
	if (a[0] == AT_LARGE && is_central_party(b + 1))
		return true;
	if (b[0] == AT_LARGE && is_central_party(a + 1))
		return true;
	return names_fit(a + 1, b + 1);
}

bool sovb_bodies_compatible(sovb_string a, sovb_string b)
{
	if (!a.size || !b.size)
		return true;
	for (size_t i = 0; i < a.size; i += strlen(a.data + i) + 1)
		for (size_t j = 0; j < b.size; j += strlen(b.data + j) + 1)
			if (bodies_fit(a.data + i, b.data + j))
				return true;
	return false;
}

bool sovb_issuers_compatible(sovb_string a, sovb_string b)
{
	char a_bodies[SOVB_BODIES_MAX], b_bodies[SOVB_BODIES_MAX];

	if (!a.size || !b.size || sovb_string_equal(a, b))
		return true;
	return sovb_bodies_compatible((sovb_string){a_bodies, sovb_issuer_bodies(a_bodies, sizeof a_bodies, a)},
				      (sovb_string){b_bodies, sovb_issuer_bodies(b_bodies, sizeof b_bodies, b)});
}

int sovb_number_series(const sovb_symbol *symbol, sovb_string type)
{
	static const struct {
		const char *type;
		int series;
	} table[] = {{"NQ", 1}, {"L", 2}, {"BL", 2}, {"PL", 3}};

	for (size_t i = 0; !symbol->type[0] && i < sizeof table / sizeof *table; i++)
		if (strlen(table[i].type) == type.size && memcmp(table[i].type, type.data, type.size) == 0)
			return table[i].series;
	return 0;
}

/* ---- periods ---- */

bool sovb_date_within(sovb_date day, sovb_date span)
{
	return (!span.year || day.year == span.year) && (!span.month || day.month == span.month) &&
	       (!span.day || day.day == span.day);
}

/* The Central Committee, Bộ Chính trị and Ban Bí thư share one series of each type. */
static bool is_centre(const sovb_organ_fact *fact)
{
	return fact && fact->system == SOVB_SYSTEM_PARTY && fact->level == SOVB_LEVEL_CENTRAL && !fact->parent;
}

/* "QH13", "UBTVQH14": the letters hold the term, and the series runs through it. */
static bool holds_assembly_term(const char *organ)
{
	size_t size = strlen(organ);

	return size > 2 && organ[size - 1] >= '0' && organ[size - 1] <= '9' &&
	       (strncasecmp(organ, "QH", 2) == 0 || strncasecmp(organ, "UBTVQH", 6) == 0);
}

/* The facts decide whose rules a body numbers by; a body that they do not know, by the shape of the symbol. */
static bool numbers_by_term(const sovb_symbol *symbol, const sovb_organ_fact *fact)
{
	if (fact && fact->system != SOVB_SYSTEM_UNKNOWN && fact->system != SOVB_SYSTEM_MASS)
		return fact->system == SOVB_SYSTEM_PARTY;
	return symbol->party;
}

/* The first or last day that can be meant. */
static sovb_date bound_of(sovb_date date, bool last)
{
	date.day = date.day ? date.day : last && date.month ? 28 : last ? 31 : 1;
	date.month = date.month ? date.month : last ? 12 : 1;
	return date;
}

/* Is there a day of each in one of the Party's terms? */
static bool may_share_term(sovb_date a, sovb_date b)
{
	const sovb_term_fact *a_first = sovb_party_term_at(bound_of(a, false)), *a_last = sovb_party_term_at(bound_of(a, true));
	const sovb_term_fact *b_first = sovb_party_term_at(bound_of(b, false)), *b_last = sovb_party_term_at(bound_of(b, true));

	return a_first && a_last && b_first && b_last && a_first->number <= b_last->number && b_first->number <= a_last->number;
}

sovb_periods sovb_symbol_periods(const sovb_symbol *symbol)
{
	const sovb_organ_fact *fact;

	if (symbol->year || holds_assembly_term(symbol->organ))
		return SOVB_PERIODS_ONE;
	fact = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));
	if (is_centre(fact))
		return SOVB_PERIODS_BY_CONGRESS;
	return numbers_by_term(symbol, fact) ? SOVB_PERIODS_BY_TERM : SOVB_PERIODS_BY_YEAR;
}

/* Of dates without their day nothing speaks against one period when they can be near enough. */
static bool are_near(sovb_date a, sovb_date b)
{
	if (sovb_date_is_day(a) && sovb_date_is_day(b))
		return labs(sovb_date_days_between(a, b)) <= PARTY_DAYS;
	return abs(a.year - b.year) <= 1;
}

static bool share_congress(sovb_date a, sovb_date b)
{
	if (sovb_date_is_day(a) && sovb_date_is_day(b))
		return sovb_party_term_at(a) == sovb_party_term_at(b);
	return may_share_term(a, b);
}

bool sovb_periods_join(sovb_periods periods, sovb_date a, sovb_date b)
{
	if (periods == SOVB_PERIODS_ONE || !a.year || !b.year)
		return true;
	switch (periods) {
	case SOVB_PERIODS_BY_CONGRESS:
		return share_congress(a, b);
	case SOVB_PERIODS_BY_TERM:
		return are_near(a, b);
	default:
		return a.year == b.year;
	}
}

bool sovb_dates_same_period(const sovb_symbol *symbol, sovb_date a, sovb_date b)
{
	return sovb_periods_join(sovb_symbol_periods(symbol), a, b);
}

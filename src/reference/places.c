#include "places.h"

#include <string.h>

/* One line a fact: the tables keep their own layout. */
/* clang-format off */

static const struct {
	const char *name;
	const char *source;
} central_cities[] = {
	{"hà nội", "Nghị định 06/2016/NĐ-CP, which names the five"},
	{"hồ chí minh", "Nghị định 06/2016/NĐ-CP, which names the five"},
	{"hải phòng", "Nghị định 06/2016/NĐ-CP, which names the five"},
	{"đà nẵng", "Nghị định 06/2016/NĐ-CP, which names the five"},
	{"cần thơ", "Nghị định 06/2016/NĐ-CP, which names the five"},
	{"huế", "Nghị quyết 175/2024/QH15, from 01/01/2025"},
};

/*
 * Words that place a body, tried in this order: the smaller body comes first, because its name may go on with the larger
 * one's ("phường Giếng Đáy, thành phố Hạ Long").
 */
static const struct {
	const char *words;
	const char *but; /* not before this word: "xã hội" is no commune */
	sovb_level level;
	const char *source;
} ranks[] = {
	{"chi bộ", NULL, SOVB_LEVEL_CELL, "36-HD/VPTW II.1.2"},
	{"chi ủy", NULL, SOVB_LEVEL_CELL, "36-HD/VPTW II.1.2"},
	{"trường", NULL, SOVB_LEVEL_BASE, "practice"},
	{"thị trấn", NULL, SOVB_LEVEL_BASE, "Hiến pháp 2013 điều 110"},
	{"phường", NULL, SOVB_LEVEL_BASE, "Hiến pháp 2013 điều 110; 05-HD/VPTW 4"},
	{"đặc khu", NULL, SOVB_LEVEL_BASE, "05-HD/VPTW 4"},
	{"thị xã", NULL, SOVB_LEVEL_DISTRICT, "Hiến pháp 2013 điều 110"},
	{"xã", "hội", SOVB_LEVEL_BASE, "Hiến pháp 2013 điều 110; 05-HD/VPTW 4"},
	{"huyện", NULL, SOVB_LEVEL_DISTRICT, "Hiến pháp 2013 điều 110"},
	{"quận", NULL, SOVB_LEVEL_DISTRICT, "Hiến pháp 2013 điều 110"},
	{"thành phố", NULL, SOVB_LEVEL_DISTRICT, "Hiến pháp 2013 điều 110: thành phố thuộc tỉnh"},
	{"tỉnh", NULL, SOVB_LEVEL_PROVINCE, "Hiến pháp 2013 điều 110"},
	{"trung ương", NULL, SOVB_LEVEL_CENTRAL, "practice"},
};

/* Levels that are no more, and their last day. */
static const struct {
	sovb_level level;
	sovb_date to;
	const char *source;
} ended[] = {
	{SOVB_LEVEL_DISTRICT, {2025, 6, 30}, "Nghị quyết 203/2025/QH15 điều 2"},
};

/* clang-format on */

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

const char *sovb_name_find(const char *name, const char *words, const char *but)
{
	for (const char *at = name; at; at = strchr(at, ' ')) {
		size_t length;

		at += *at == ' ';
		length = sovb_name_begins(at, words);
		if (length && !(but && at[length] && sovb_name_begins(at + length + 1, but)))
			return at;
	}
	return NULL;
}

bool sovb_is_central_city(const char *name)
{
	size_t rank = sovb_name_begins(name, "thành phố");

	if (rank && name[rank])
		name += rank + 1;
	for (size_t i = 0; i < COUNT(central_cities); i++)
		if (sovb_name_begins(name, central_cities[i].name))
			return true;
	return false;
}

sovb_level sovb_place_level(const char *name)
{
	for (size_t i = 0; i < COUNT(ranks); i++) {
		const char *at = sovb_name_find(name, ranks[i].words, ranks[i].but);

		if (!at)
			continue;
		return sovb_is_central_city(at) ? SOVB_LEVEL_PROVINCE : ranks[i].level;
	}
	return SOVB_LEVEL_UNKNOWN;
}

bool sovb_level_exists(sovb_level level, sovb_date day)
{
	for (size_t i = 0; i < COUNT(ended) && sovb_date_is_day(day); i++)
		if (ended[i].level == level && sovb_date_compare(day, ended[i].to) > 0)
			return false;
	return true;
}

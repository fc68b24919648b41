#include "drafting.h"

#include <string.h>

/* One line a fact: the tables keep their own layout. */
/* clang-format off */

#define DAY(y, m, d) {(y), (m), (d)}
#define STILL {0, 0, 0}
#define PARTY SOVB_SYSTEM_PARTY
#define STATE SOVB_SYSTEM_STATE
#define LAYOUT SOVB_DRAFTING_LAYOUT
#define AUTHORITY SOVB_DRAFTING_AUTHORITY
#define LAW SOVB_DRAFTING_LAW

static const sovb_rule_version versions[] = {
	{PARTY, AUTHORITY, "Quyết định 31-QĐ/TW", DAY(1997, 10, 1), DAY(2017, 2, 5), NULL, false, false, "31-QĐ/TW (01/10/1997), supplemented by 91-QĐ/TW (16/02/2004)"},
	{PARTY, AUTHORITY, "Quy định 66-QĐ/TW", DAY(2017, 2, 6), DAY(2026, 1, 8), NULL, false, false, "66-QĐ/TW (06/02/2017), supplemented by 223-QĐ/TW (06/3/2020)"},
	{PARTY, AUTHORITY, "Quy định 399-QĐ/TW", DAY(2026, 1, 9), STILL, NULL, false, false, "399-QĐ/TW (09/01/2026), replaces 66-QĐ/TW"},
	{PARTY, LAYOUT, "Hướng dẫn 01-HD/VPTW", DAY(1998, 2, 2), DAY(2004, 5, 27), NULL, false, false, "01-HD/VPTW (02/02/1998)"},
	{PARTY, LAYOUT, "Hướng dẫn 11-HD/VPTW", DAY(2004, 5, 28), DAY(2018, 4, 2), NULL, false, false, "11-HD/VPTW (28/5/2004)"},
	{PARTY, LAYOUT, "Hướng dẫn 36-HD/VPTW", DAY(2018, 4, 3), DAY(2026, 5, 26), "Hướng dẫn 36-HD/VPTW, mục II.1.6", true, true, "36-HD/VPTW (03/4/2018) II.1.6.1 and III.1: from the day of signing, replaces 11-HD/VPTW"},
	{PARTY, LAYOUT, "Hướng dẫn 05-HD/VPTW", DAY(2026, 5, 27), STILL, "Hướng dẫn 05-HD/VPTW, mục 6.1.4", true, true, "05-HD/VPTW (27/5/2026) 6.1.4, replaces 36-HD/VPTW"},
	{STATE, LAYOUT, "Nghị định 110/2004/NĐ-CP", DAY(2004, 4, 8), DAY(2011, 1, 18), NULL, false, false, "110/2004/NĐ-CP (08/4/2004), amended by 09/2010/NĐ-CP"},
	{STATE, LAYOUT, "Thông tư 01/2011/TT-BNV", DAY(2011, 1, 19), DAY(2020, 3, 4), NULL, false, false, "01/2011/TT-BNV (19/01/2011)"},
	{STATE, LAYOUT, "Nghị định 30/2020/NĐ-CP", DAY(2020, 3, 5), STILL, "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.6", true, true, "30/2020/NĐ-CP (05/3/2020): from the day of signing; phụ lục I, II.6b"},
	{STATE, LAW, "Luật 80/2015/QH13", DAY(2016, 7, 1), DAY(2025, 3, 31), NULL, false, false, "80/2015/QH13, in force from 01/7/2016"},
	{STATE, LAW, "Luật 64/2025/QH15", DAY(2025, 4, 1), STILL, "Nghị định 78/2025/NĐ-CP, điều 68", false, true, "64/2025/QH15 and 78/2025/NĐ-CP điều 68, in force from 01/4/2025"},
};

/* What Party bodies do not issue; QyĐ is the kind of a quy định, whatever its letters. */
static const struct {
	const char *organ;
	sovb_level level; /* unknown: any */
	const char *types;
	sovb_date from; /* earlier rules were not read */
	const char *source;
} not_issued[] = {
	{"CB", SOVB_LEVEL_UNKNOWN, "CT TT HD QyĐ", DAY(2026, 1, 9), "399-QĐ/TW điều 8 đến 13"},
	{"CU", SOVB_LEVEL_UNKNOWN, "CT TT HD QyĐ", DAY(2026, 1, 9), "399-QĐ/TW điều 8 đến 13"},
	{"ĐU", SOVB_LEVEL_BASE, "CT TT", DAY(2026, 1, 9), "399-QĐ/TW điều 8 đến 13"},
};

static const struct {
	sovb_date day;
	const char *source;
} turns[] = {
	[SOVB_TURN_LOCAL_REFORM] = {DAY(2025, 7, 1), "Nghị quyết 203/2025/QH15 điều 2; 321-QĐ/TW and those of the other provinces"},
	[SOVB_TURN_YEAR_IN_NUMBER] = {DAY(2005, 1, 1), "practice: earlier circulars are cited, and some were numbered, without it"},
};

/* clang-format on */

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

const sovb_rule_version *sovb_rule_at(sovb_system system, sovb_drafting about, sovb_date day)
{
	if (!sovb_date_is_day(day))
		return NULL;
	for (size_t i = 0; i < COUNT(versions); i++) {
		const sovb_rule_version *version = &versions[i];

		if (version->system == system && version->about == about &&
		    sovb_date_compare(day, version->from) >= 0 &&
		    (!version->to.year || sovb_date_compare(day, version->to) <= 0))
			return version;
	}
	return NULL;
}

/* Is the word one of a list parted by blanks? */
static bool has_word(const char *list, const char *word)
{
	size_t size = strlen(word);

	for (const char *at = list; *at; at += strcspn(at, " "), at += strspn(at, " "))
		if (strcspn(at, " ") == size && memcmp(at, word, size) == 0)
			return true;
	return false;
}

bool sovb_may_issue(const char *organ, sovb_level level, const char *type, sovb_date day)
{
	for (size_t i = 0; i < COUNT(not_issued) && sovb_date_is_day(day); i++)
		if (strcmp(not_issued[i].organ, organ) == 0 && sovb_date_compare(day, not_issued[i].from) >= 0 &&
		    (not_issued[i].level == SOVB_LEVEL_UNKNOWN || not_issued[i].level == level) &&
		    has_word(not_issued[i].types, type))
			return false;
	return true;
}

sovb_date sovb_turn_day(sovb_turn turn)
{
	return turns[turn].day;
}

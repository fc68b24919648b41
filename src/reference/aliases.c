#include "aliases.h"

#include <string.h>

/*
 * Plenum resolutions whose number and day are published; a plenum of which only the month is known is left out, for a
 * wrong day would make another document of it.
 */
static const sovb_alias aliases[] = {
	{"NQ", 7, 11, 0, "25-NQ/TW@2013-06-03", "25-NQ/TW, BCH Trung ương khóa XI"},
	{"NQ", 8, 11, 0, "29-NQ/TW@2013-11-04", "29-NQ/TW, BCH Trung ương khóa XI"},
	{"NQ", 4, 12, 0, "04-NQ/TW@2016-10-30", "04-NQ/TW, BCH Trung ương khóa XII"},
	{"NQ", 6, 12, 0, "18-NQ/TW@2017-10-25 19-NQ/TW@2017-10-25 20-NQ/TW@2017-10-25 21-NQ/TW@2017-10-25",
	 "18 to 21-NQ/TW, BCH Trung ương khóa XII"},
	{"NQ", 8, 12, 0, "36-NQ/TW@2018-10-22", "36-NQ/TW, BCH Trung ương khóa XII"},
	{"KL", 4, 13, 0, "21-KL/TW@2021-10-25", "21-KL/TW, BCH Trung ương khóa XIII"},
	{"NQ", 5, 13, 0, "18-NQ/TW@2022-06-16 19-NQ/TW@2022-06-16 20-NQ/TW@2022-06-16 21-NQ/TW@2022-06-16",
	 "18 to 21-NQ/TW, BCH Trung ương khóa XIII"},
	{"NQ", 6, 13, 0, "27-NQ/TW@2022-11-09 28-NQ/TW@2022-11-17 29-NQ/TW@2022-11-17",
	 "27 to 29-NQ/TW, BCH Trung ương khóa XIII"},
	/* By number: only those that no other term's document of that number is confused with in use. */
	{"CT", 0, 0, 5, "05-CT/TW@2016-05-15", "05-CT/TW, Bộ Chính trị khóa XII"},
	{"NQ", 0, 0, 57, "57-NQ/TW@2024-12-22", "57-NQ/TW, Bộ Chính trị khóa XIII"},
	{"NQ", 0, 0, 59, "59-NQ/TW@2025-01-24", "59-NQ/TW, Bộ Chính trị khóa XIII"},
	{"NQ", 0, 0, 66, "66-NQ/TW@2025-04-30", "66-NQ/TW, Bộ Chính trị khóa XIII"},
	{"NQ", 0, 0, 68, "68-NQ/TW@2025-05-04", "68-NQ/TW, Bộ Chính trị khóa XIII"},
	{"QyĐ", 0, 0, 144, "144-QĐ/TW@2024-05-09", "144-QĐ/TW, Bộ Chính trị khóa XIII"},
};

#define COUNT (sizeof aliases / sizeof *aliases)

const sovb_alias *sovb_alias_by_plenum(const char *type, int plenum, int term)
{
	for (size_t i = 0; i < COUNT; i++)
		if (aliases[i].plenum == plenum && aliases[i].term == term && strcmp(aliases[i].type, type) == 0)
			return &aliases[i];
	return NULL;
}

const sovb_alias *sovb_alias_by_number(const char *type, int number)
{
	for (size_t i = 0; i < COUNT; i++)
		if (aliases[i].number == number && number && strcmp(aliases[i].type, type) == 0)
			return &aliases[i];
	return NULL;
}

#include "aliases.h"

#include <string.h>

#include "body_name.h"

/*
 * Plenum resolutions whose number and day are published; a plenum of which only the month is known is left out, for a
 * wrong day would make another document of it.
 */
static const sovb_alias aliases[] = {
	{"NQ", 4, 11, 0, "12-NQ/TW@2012-01-16 13-NQ/TW@2012-01-16", "xây dựng đảng|kết cấu hạ tầng", "12 and 13-NQ/TW, BCH Trung ương khóa XI"},
	{"NQ", 7, 11, 0, "24-NQ/TW@2013-06-03 25-NQ/TW@2013-06-03", "khí hậu|dân vận", "24 and 25-NQ/TW, BCH Trung ương khóa XI"},
	{"NQ", 8, 11, 0, "28-NQ/TW@2013-10-25 29-NQ/TW@2013-11-04", "bảo vệ tổ quốc|giáo dục", "28 and 29-NQ/TW, BCH Trung ương khóa XI"},
	{"NQ", 9, 11, 0, "33-NQ/TW@2014-06-09", NULL, "33-NQ/TW, BCH Trung ương khóa XI"},
	{"NQ", 4, 12, 0, "04-NQ/TW@2016-10-30", NULL, "04-NQ/TW, BCH Trung ương khóa XII"},
	{"NQ", 5, 12, 0, "10-NQ/TW@2017-06-03 11-NQ/TW@2017-06-03 12-NQ/TW@2017-06-03",
	 "kinh tế tư nhân|kinh tế thị trường|doanh nghiệp nhà nước", "10 to 12-NQ/TW, BCH Trung ương khóa XII"},
	{"NQ", 6, 12, 0, "18-NQ/TW@2017-10-25 19-NQ/TW@2017-10-25 20-NQ/TW@2017-10-25 21-NQ/TW@2017-10-25",
	 "bộ máy của hệ thống|sự nghiệp|sức khỏe|dân số", "18 to 21-NQ/TW, BCH Trung ương khóa XII"},
	{"NQ", 7, 12, 0, "26-NQ/TW@2018-05-19 27-NQ/TW@2018-05-21 28-NQ/TW@2018-05-23", "đội ngũ cán bộ|tiền lương|bảo hiểm",
	 "26 to 28-NQ/TW, BCH Trung ương khóa XII"},
	{"NQ", 8, 12, 0, "36-NQ/TW@2018-10-22", NULL, "36-NQ/TW, BCH Trung ương khóa XII"},
	{"KL", 4, 13, 0, "21-KL/TW@2021-10-25", NULL, "21-KL/TW, BCH Trung ương khóa XIII"},
	{"NQ", 5, 13, 0, "18-NQ/TW@2022-06-16 19-NQ/TW@2022-06-16 20-NQ/TW@2022-06-16 21-NQ/TW@2022-06-16",
	 "quản lý và sử dụng đất|nông nghiệp|kinh tế tập thể|cơ sở đảng", "18 to 21-NQ/TW, BCH Trung ương khóa XIII"},
	{"NQ", 6, 13, 0, "27-NQ/TW@2022-11-09 28-NQ/TW@2022-11-17 29-NQ/TW@2022-11-17",
	 "pháp quyền|phương thức lãnh đạo|công nghiệp hóa", "27 to 29-NQ/TW, BCH Trung ương khóa XIII"},
	{"NQ", 8, 13, 0, "42-NQ/TW@2023-11-24 43-NQ/TW@2023-11-24 44-NQ/TW@2023-11-24 45-NQ/TW@2023-11-24",
	 "chính sách xã hội|đại đoàn kết|bảo vệ tổ quốc|trí thức", "42 to 45-NQ/TW, BCH Trung ương khóa XIII"},
	/* By number: only those that no other term's document of that number is confused with in use. */
	{"CT", 0, 0, 5, "05-CT/TW@2016-05-15", NULL, "05-CT/TW, Bộ Chính trị khóa XII"},
	{"NQ", 0, 0, 57, "57-NQ/TW@2024-12-22", NULL, "57-NQ/TW, Bộ Chính trị khóa XIII"},
	{"NQ", 0, 0, 59, "59-NQ/TW@2025-01-24", NULL, "59-NQ/TW, Bộ Chính trị khóa XIII"},
	{"NQ", 0, 0, 66, "66-NQ/TW@2025-04-30", NULL, "66-NQ/TW, Bộ Chính trị khóa XIII"},
	{"NQ", 0, 0, 68, "68-NQ/TW@2025-05-04", NULL, "68-NQ/TW, Bộ Chính trị khóa XIII"},
	{"QyĐ", 0, 0, 144, "144-QĐ/TW@2024-05-09", NULL, "144-QĐ/TW, Bộ Chính trị khóa XIII"},
};

#define COUNT (sizeof aliases / sizeof *aliases)

sovb_string sovb_alias_by_subject(const sovb_alias *alias, sovb_string title)
{
	char folded[SOVB_NAME_MAX], subject[SOVB_NAME_MAX];
	const char *keys = alias->keys;
	sovb_string found = {0};

	if (!alias->subjects || !title.size)
		return found;
	sovb_name_fold(folded, sizeof folded, title.data, title.size);
	for (const char *words = alias->subjects; *keys; keys += strspn(keys, " ")) {
		size_t size = strcspn(keys, " ");
		size_t length = strcspn(words, "|");

		sovb_name_fold(subject, sizeof subject, words, length);
		if (strstr(folded, subject)) {
			if (found.size)
				return (sovb_string){0};
			found = (sovb_string){keys, size};
		}
		keys += size;
		words += length + (words[length] == '|');
	}
	return found;
}

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

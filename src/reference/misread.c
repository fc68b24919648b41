#include "misread.h"

#include <string.h>

struct misread {
	const char *found;
	const char *meant;
	const char *type; /* only behind this kind; NULL: behind any */
};

/* Met in pages read by Tesseract and in archives that were scanned. */
static const struct misread organs[] = {
	{"FW", "TW", NULL},      {"fW", "TW", NULL},       {"CPI", "CP", "NĐ"},     {"ĐĐU", "ĐU", NULL},
	      {"IW", "TW", NULL},       {"TVV", "TW", NULL},     {"TVW", "TW", NULL},     {"GP", "CP", "NĐ"},
	{"CF", "CP", "NĐ"},      {"TT8", "TTg", NULL},     {"TT9", "TTg", NULL},    {"TTq", "TTg", NULL},    {"TTạ", "TTg", NULL},
	{"TTø", "TTg", NULL},    {"TTợ", "TTg", NULL},     {"TTpg", "TTg", NULL},   {"TTạg", "TTg", NULL},   {"T1g", "TTg", NULL},
	{"TIg", "TTg", NULL},    {"TFg", "TTg", NULL},     {"UBNĐ", "UBND", NULL},  {"ƯBND", "UBND", NULL},  {"UBNB", "UBND", NULL},
	{"HĐNĐ", "HĐND", NULL},  {"HĐNB", "HĐND", NULL},
};

static const struct misread types[] = {
	{"ÓĐ", "QĐ", NULL}, {"ỌĐ", "QĐ", NULL}, {"OĐ", "QĐ", NULL}, {"OD", "QĐ", NULL}, {"QĐĐ", "QĐ", NULL}, {"QB", "QĐ", NULL},
	{"GT", "CT", NULL}, {"NO", "NQ", NULL}, {"NỌ", "NQ", NULL}, {"NỢ", "NQ", NULL}, {"FT", "TT", NULL}, {"TI", "TT", NULL},  {"IT", "TT", NULL},
};

static const char *find(const struct misread *rows, size_t count, const char *letters, size_t size, const char *type)
{
	for (size_t i = 0; i < count; i++) {
		const struct misread *row = &rows[i];

		if (strlen(row->found) == size && memcmp(row->found, letters, size) == 0 && (!row->type || strcmp(row->type, type) == 0))
			return row->meant;
	}
	return NULL;
}

const char *sovb_misread_organ(const char *letters, size_t size, const char *type)
{
	if (!sovb_may_be_misread(letters, size))
		return NULL;
	return find(organs, sizeof organs / sizeof *organs, letters, size, type);
}

const char *sovb_misread_type(const char *letters, size_t size)
{
	return find(types, sizeof types / sizeof *types, letters, size, "");
}

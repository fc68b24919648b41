#include "converter.h"

#include <string.h>
#include <unistd.h>

/* How a kind is told: bytes at a place, and for OLE2 and ZIP others somewhere in the file. */
static const struct {
	const char *kind;
	size_t at;
	size_t size;
	const char *magic;
	size_t inside_size; /* 0: no more is asked */
	const char *inside;
} kinds[] = {
	{"pdf", 0, 5, "%PDF-", 0, NULL},
	{"rtf", 0, 5, "{\\rtf", 0, NULL},
	/* [MS-CFB] 2.2; the stream's name in UTF-16 ([MS-DOC] 2.1.1). */
	{"doc", 0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 23, "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t"},
	/* OpenDocument 1.2 part 3, 3.3: the first entry is stored and says what the package is. */
	{"odt", 0, 4, "PK\x03\x04", 47, "mimetypeapplication/vnd.oasis.opendocument.text"},
};

/* Of several programs for one kind the better one comes first. */
static const sovb_converter converters[] = {
	/*
	 * -raw: cells of a table one by one, and "NĐ-", a line end, "CP" as printed; without it they come out as "NĐCP".  The form feeds
	 * tell where pages end.
	 */
	{"pdf", "/usr/bin/pdftotext", "poppler-utils", {"-raw", "-enc", "UTF-8", "-q", SOVB_CONVERTER_FILE, "-"}, {NULL}},
	{"doc", "/usr/bin/catdoc", "catdoc", {"-d", "utf-8", "-w", SOVB_CONVERTER_FILE}, {NULL}},
	{"doc", "/usr/bin/antiword", "antiword", {"-m", "UTF-8.txt", "-w", "0", SOVB_CONVERTER_FILE}, {NULL}},
	/* catdoc 0.95 knows that one character stands in for one of Unicode, but not when the file says so. */
	{"rtf", "/usr/bin/catdoc", "catdoc", {"-d", "utf-8", "-w", SOVB_CONVERTER_FILE}, {"\\uc1", "\\ri0"}},
	{"odt", "/usr/bin/odt2txt", "odt2txt", {"--encoding=UTF-8", "--width=-1", SOVB_CONVERTER_FILE}, {NULL}},
};

static const char *tell_kind(const char *data, size_t size)
{
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		const size_t looked = strcmp(kinds[i].kind, "odt") == 0 && size > SOVB_CONVERTER_HEAD ? SOVB_CONVERTER_HEAD : size;

		if (size < kinds[i].at + kinds[i].size || memcmp(data + kinds[i].at, kinds[i].magic, kinds[i].size) != 0)
			continue;
		if (!kinds[i].inside_size || memmem(data, looked, kinds[i].inside, kinds[i].inside_size))
			return kinds[i].kind;
	}
	return NULL;
}

bool sovb_converter_may(const char *head, size_t size)
{
	static const char ole2[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

	return tell_kind(head, size) || (size >= sizeof ole2 - 1 && memcmp(head, ole2, sizeof ole2 - 1) == 0);
}

const sovb_converter *sovb_converter_find(const char *data, size_t size)
{
	const char *kind = tell_kind(data, size);
	const sovb_converter *first = NULL;

	for (size_t i = 0; kind && i < sizeof converters / sizeof converters[0]; i++) {
		if (strcmp(converters[i].kind, kind) != 0)
			continue;
		if (access(converters[i].program, X_OK) == 0)
			return &converters[i];
		first = first ? first : &converters[i];
	}
	return first;
}

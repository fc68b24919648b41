/*
 * DOCX packages made in memory, part by part, for tests.
 */
#ifndef DOCX_BUILDER_H
#define DOCX_BUILDER_H

#include <stdbool.h>
#include <stddef.h>

/* Namespace declarations for the root element of a part. */
#define DOCX_NAMESPACES                                                                                      \
	" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""                          \
	" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""                   \
	" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""                          \
	" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""

#define DOCX_TYPES "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

/* A .rels part around its Relationship elements, and one of them. */
#define DOCX_RELATIONSHIPS(links)                                                                            \
	"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" links       \
	"</Relationships>"
#define DOCX_LINK(id, type, target)                                                                          \
	"<Relationship Id=\"" id "\" Type=\"" DOCX_TYPES type "\" Target=\"" target "\"/>"

/* A document around the content of its body. */
#define DOCX_DOCUMENT(body) "<w:document" DOCX_NAMESPACES "><w:body>" body "</w:body></w:document>"

#define DOCX_ROOT_RELS                                                                                       \
	{.name = "_rels/.rels", .data = DOCX_RELATIONSHIPS(DOCX_LINK("rId1", "officeDocument", "word/document.xml"))}

typedef struct docx_part {
	const char *name;
	const char *data;
	size_t size;          /* 0: data is a string */
	bool stored;          /* not deflated */
	const char *password; /* encrypts the part */
} docx_part;

/* The bytes of a package with these parts; free() them. */
char *docx_build(const docx_part *parts, size_t count, size_t *size);

/*
 * The same as a program writes it that cannot go back: stored, with sizes and checksums behind the data, and, with zip64,
 * in the fields of large archives.
 */
char *docx_build_streamed(const docx_part *parts, size_t count, bool zip64, size_t *size);

/* Position of the text in bytes that may hold zeros, counted from `from`; size when it is not there. */
size_t docx_find(const char *data, size_t size, size_t from, const char *text, size_t length);

#endif

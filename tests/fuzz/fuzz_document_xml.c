/* The main part of a DOCX, in a package that is right. */
#include "fuzz.h"

#include <string.h>
#include <zlib.h>

#include "input.h"

/* A package of stored entries, written by hand: libzip takes longer to write one than to read it. */
typedef struct package {
	sovb_buffer out;
	sovb_buffer directory;
	unsigned entries;
} package;

static void put(sovb_buffer *out, uint32_t value, int bytes)
{
	for (int i = 0; i < bytes; i++, value >>= 8)
		sovb_buffer_append_char(out, (char)(value & 0xff));
}

static void put_head(sovb_buffer *out, uint32_t crc, size_t size, const char *name)
{
	put(out, 0, 2);    /* flags */
	put(out, 0, 2);    /* stored */
	put(out, 0, 2);    /* time */
	put(out, 0x21, 2); /* 1980-01-01 */
	put(out, crc, 4);
	put(out, (uint32_t)size, 4);
	put(out, (uint32_t)size, 4);
	put(out, (uint32_t)strlen(name), 2);
	put(out, 0, 2); /* extra field */
}

static void add(package *p, const char *name, const void *data, size_t size)
{
	uint32_t at = (uint32_t)p->out.size;
	uint32_t crc = (uint32_t)crc32(0, data, (uInt)size);

	put(&p->out, 0x04034b50, 4);
	put(&p->out, 20, 2);
	put_head(&p->out, crc, size, name);
	sovb_buffer_append_text(&p->out, name);
	sovb_buffer_append(&p->out, data, size);

	put(&p->directory, 0x02014b50, 4);
	put(&p->directory, 20, 2);
	put(&p->directory, 20, 2);
	put_head(&p->directory, crc, size, name);
	put(&p->directory, 0, 2); /* comment */
	put(&p->directory, 0, 2); /* disk */
	put(&p->directory, 0, 2); /* attributes */
	put(&p->directory, 0, 4);
	put(&p->directory, at, 4);
	sovb_buffer_append_text(&p->directory, name);
	p->entries++;
}

static void finish(package *p)
{
	uint32_t at = (uint32_t)p->out.size;

	sovb_buffer_append(&p->out, p->directory.data, p->directory.size);
	put(&p->out, 0x06054b50, 4);
	put(&p->out, 0, 4); /* disks */
	put(&p->out, p->entries, 2);
	put(&p->out, p->entries, 2);
	put(&p->out, (uint32_t)p->directory.size, 4);
	put(&p->out, at, 4);
	put(&p->out, 0, 2); /* comment */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char links[] =
		"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
		"<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
		"officeDocument\" Target=\"word/document.xml\"/></Relationships>";
	package p = {.out = SOVB_BUFFER_INIT((size_t)4 << 20), .directory = SOVB_BUFFER_INIT(4096)};
	sovb_arena arena;
	sovb_text text;

	add(&p, "_rels/.rels", links, sizeof links - 1);
	add(&p, "word/document.xml", data, size);
	finish(&p);
	MUST(p.out.status == SOVB_OK && p.directory.status == SOVB_OK);
	sovb_arena_init(&arena, (size_t)64 << 20);
	sovb_input_decode(&text, "a.docx", p.out.data, p.out.size, NULL, &arena, NULL);
	sovb_arena_fini(&arena);
	sovb_buffer_fini(&p.out);
	sovb_buffer_fini(&p.directory);
	return 0;
}

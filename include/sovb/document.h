/*
 * A document: the text of one file, its own identity, and the references in it.
 *
 *	sovb_reader *reader;            facts of the field, made once
 *	sovb_document *doc;
 *
 *	sovb_reader_new(&reader, &err);
 *	sovb_document_load(&doc, reader, "bao-cao.docx", NULL, &err);
 *	for (size_t i = 0; i < sovb_document_reference_count(doc); i++)
 *		… sovb_document_reference(doc, i) …
 *	sovb_document_free(doc);
 *	sovb_reader_free(reader);
 *
 * A reader never changes after it was made: threads may share it.  It must outlive its documents.  A document belongs to one
 * thread.
 */
#ifndef SOVB_DOCUMENT_H
#define SOVB_DOCUMENT_H

#include <sovb/reference.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Default limits; a limit met is an error of the file (SOVB_ERR_TOO_LARGE). */
#define SOVB_MAX_FILE_BYTES ((size_t)64 << 20)
#define SOVB_MAX_TEXT_BYTES ((size_t)64 << 20)
#define SOVB_MAX_REFERENCES 100000

typedef struct sovb_reader sovb_reader;
typedef struct sovb_document sovb_document;

SOVB_API sovb_status sovb_reader_new(sovb_reader **out, sovb_error *err);
SOVB_API void sovb_reader_free(sovb_reader *reader);

/*
 * Add the user's own facts from a table file: bodies of the place, names that documents go by, terms of local committees
 * (lines "organ", "alias", "term" with fields parted by tabs; sovb(1) describes them).  Before the reader is first used; a
 * second file takes the place of the first.  A wrong line is an error that names it, and changes nothing.
 */
SOVB_API sovb_status sovb_reader_read_tables(sovb_reader *reader, const char *path, sovb_error *err);

/* How the letters of a text file are written.  Those from TCVN3 on are the 8-bit charsets of before Unicode. */
typedef enum sovb_charset {
	SOVB_CHARSET_AUTO, /* told by the file's bytes */
	SOVB_CHARSET_UTF8,
	SOVB_CHARSET_UTF16LE,
	SOVB_CHARSET_UTF16BE,
	SOVB_CHARSET_UTF32LE,
	SOVB_CHARSET_UTF32BE,
	SOVB_CHARSET_TCVN3, /* "ABC": TCVN 5712, as the .Vn fonts have it */
	SOVB_CHARSET_VNI,   /* VNI-Windows */
	SOVB_CHARSET_VPS,
	SOVB_CHARSET_VISCII,
	SOVB_CHARSET_WINDOWS_1258,
	SOVB_CHARSET_WINDOWS_1252,
	SOVB_CHARSET_COUNT
} sovb_charset;

/* "tcvn3", "utf-16le", …; "auto". */
SOVB_API const char *sovb_charset_name(sovb_charset charset);

typedef struct sovb_load_options {
	size_t max_file_bytes; /* 0: SOVB_MAX_FILE_BYTES */
	size_t max_text_bytes; /* 0: SOVB_MAX_TEXT_BYTES */
	sovb_charset charset;  /* of text files; a DOCX says its own */
	bool comments;         /* the comments of a DOCX are text, too */
} sovb_load_options;

/* Where a paragraph of the text stood. */
typedef enum sovb_place {
	SOVB_PLACE_BODY,
	SOVB_PLACE_TABLE,
	SOVB_PLACE_HEADER,
	SOVB_PLACE_FOOTER,
	SOVB_PLACE_FOOTNOTE,
	SOVB_PLACE_ENDNOTE,
	SOVB_PLACE_TEXTBOX,
	SOVB_PLACE_COMMENT
} sovb_place;

typedef struct sovb_paragraph {
	sovb_span span; /* without the line end */
	sovb_place place;
	unsigned table;  /* from 1; 0 outside tables */
	unsigned row;    /* from 0, in its table */
	unsigned column; /* from 0 */
} sovb_paragraph;

/* The identity on a document's first page.  Strings that the page does not have are none (data NULL). */
typedef struct sovb_identity {
	sovb_string symbol; /* "39-KH/CU"; none: the document has no number */
	sovb_string type;   /* "KH" */
	sovb_string number;
	int year; /* inside the number, else 0 */
	sovb_string organ;
	sovb_date date;
	sovb_string place;
	sovb_string issuer;
	sovb_string title;
} sovb_identity;

/* Who signed, as the end of the text says.  Names of persons are never kept. */
typedef struct sovb_signature {
	sovb_string authority; /* "T/M", "KT.", "TL." as written; none: no signature block was found */
	sovb_string body;      /* in whose name: "BAN BÍ THƯ"; none when a post stands there ("KT. CHỦ TỊCH") */
	sovb_string post;      /* "PHÓ CHỦ TỊCH" */
	sovb_span span;        /* of authority and what follows it on its line */
} sovb_signature;

/* Two witnesses of the document's identity that say different things. */
typedef struct sovb_disagreement {
	const char *field;   /* "symbol", "date", "issuer" */
	const char *witness; /* "file_name", "signature" */
	sovb_string page;    /* what the first page says */
	sovb_string other;   /* what the witness says */
} sovb_disagreement;

#define SOVB_MAX_DISAGREEMENTS 3

/*
 * Read a DOCX or TXT file and everything in it.  options may be NULL.  A file that cannot be read whole is an error:
 * *out is then NULL, there are no half documents.
 */
SOVB_API sovb_status sovb_document_load(sovb_document **out, const sovb_reader *reader, const char *path,
                                        const sovb_load_options *options, sovb_error *err);

/* The same for a UTF-8 text in memory (copied); path is the name it goes by. */
SOVB_API sovb_status sovb_document_parse(sovb_document **out, const sovb_reader *reader, const char *path,
                                         const char *text, size_t size, sovb_error *err);
SOVB_API void sovb_document_free(sovb_document *doc);

SOVB_API const char *sovb_document_path(const sovb_document *doc);

/* The UTF-8 text that positions refer to: a UTF-8 TXT byte for byte, any other file one paragraph a line. */
SOVB_API sovb_string sovb_document_text(const sovb_document *doc);

/* The name of a sovb_charset, or "docx". */
SOVB_API const char *sovb_document_charset(const sovb_document *doc);

#define SOVB_MAX_NOTICES 16

/*
 * What the user ought to know about how the file was read: a charset that was guessed, letters that were damaged, a
 * header that could not be read.  A notice with another status than SOVB_OK says that something of the file is missing;
 * sovb_error_text() makes its sentence.
 */
SOVB_API size_t sovb_document_notice_count(const sovb_document *doc);
SOVB_API const sovb_error *sovb_document_notice(const sovb_document *doc, size_t i);

SOVB_API size_t sovb_document_paragraph_count(const sovb_document *doc);
SOVB_API const sovb_paragraph *sovb_document_paragraph(const sovb_document *doc, size_t i);

SOVB_API const sovb_identity *sovb_document_identity(const sovb_document *doc);

/*
 * Weaker witnesses of the identity, which never change it: the signature block, and the name of the file (its symbol, type,
 * number, date and title, as far as it has them).  A disagreement is told only where it is sure.
 */
SOVB_API const sovb_signature *sovb_document_signature(const sovb_document *doc);
SOVB_API const sovb_identity *sovb_document_file_name(const sovb_document *doc);
SOVB_API size_t sovb_document_disagreement_count(const sovb_document *doc);
SOVB_API const sovb_disagreement *sovb_document_disagreement(const sovb_document *doc, size_t i);

/* In the order of their anchors. */
SOVB_API size_t sovb_document_reference_count(const sovb_document *doc);
SOVB_API const sovb_reference *sovb_document_reference(const sovb_document *doc, size_t i);

/* True when references beyond SOVB_MAX_REFERENCES were left out. */
SOVB_API bool sovb_document_is_cut(const sovb_document *doc);

#ifdef __cplusplus
}
#endif
#endif

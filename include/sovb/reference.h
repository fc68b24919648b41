/*
 * References: the mentions of documents in a text.
 *
 * A reference is what a careful reader would underline: "Kế hoạch số 39-KH/CU, ngày 16/2/2021", "Chỉ thị 05 của Bộ
 * Chính trị", "Nghị quyết Trung ương 4 khóa XII".  All positions are bytes of the UTF-8 text that the document's
 * sovb_document_text() gives.  Strings belong to the document (or list) that holds the reference.
 */
#ifndef SOVB_REFERENCE_H
#define SOVB_REFERENCE_H

#include <sovb/span.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum sovb_kind {
	SOVB_KIND_NUMBERED, /* number and symbol: 39-KH/CU */
	SOVB_KIND_PARTIAL,  /* kind of document and number: Chỉ thị 05 */
	SOVB_KIND_NAMED     /* no number: Luật Giáo dục năm 2019 */
} sovb_kind;

/* What a document (the source) does to the one it mentions.  The name stands in records. */
#define SOVB_RELATION_TABLE(X)                                                                               \
	X(CITES, "cites")                                                                                    \
	X(IMPLEMENTS, "implements")                                                                          \
	X(GUIDES, "guides")                                                                                  \
	X(CONTINUES, "continues")                                                                            \
	X(REVIEWS, "reviews")                                                                                \
	X(MONITORS, "monitors")                                                                              \
	X(AMENDS, "amends")                                                                                  \
	X(REPLACES, "replaces")                                                                              \
	X(REPEALS, "repeals")                                                                                \
	X(CORRECTS, "corrects")                                                                              \
	X(BASIS, "basis")                                                                                    \
	X(PROMULGATES, "promulgates")                                                                        \
	X(AMENDED_BY, "amended_by")                                                                          \
	X(REPLACED_BY, "replaced_by")                                                                        \
	X(REPEALED_BY, "repealed_by")                                                                        \
	X(PROMULGATED_BY, "promulgated_by")

typedef enum sovb_relation {
#define X(name, text) SOVB_RELATION_##name,
	SOVB_RELATION_TABLE(X)
#undef X
	SOVB_RELATION_COUNT
} sovb_relation;

/* What more is known of a relation, as bits; the name stands in records. */
#define SOVB_ATTRIBUTE_TABLE(X)                                                                              \
	X(PARTIAL, 1, "partial")      /* only a part: "một số điều của", "khoản 6 Điều 19" */              \
	X(NEGATED, 2, "negated")      /* "không sửa đổi", "chưa triển khai" */                             \
	X(PLANNED, 4, "planned")      /* "sẽ thay thế", "dự kiến sửa đổi" */                               \
	X(IN_TITLE, 8, "in_title")    /* inside another document's subject */                              \
	X(SUSPEND, 16, "suspend")     /* "đình chỉ", "ngưng hiệu lực": not for good */                      \
	X(REPLY, 32, "reply")         /* "trả lời", "phúc đáp", "tiếp theo" */                              \
	X(COUPLE, 64, "couple")       /* "gắn với", "cùng với" */                                           \
	X(MERGE, 128, "merge")        /* "hợp nhất" */                                                      \
	X(COPY, 256, "copy")          /* "sao gửi", "gửi kèm" */                                            \
	X(EXPLAIN, 512, "explain")    /* "quy định tại", "nêu tại" */

enum {
#define X(name, bit, text) SOVB_ATTRIBUTE_##name = bit,
	SOVB_ATTRIBUTE_TABLE(X)
#undef X
	SOVB_ATTRIBUTES_ALL = 1023
};

/* The acting side of a relation when it is not another reference. */
#define SOVB_SOURCE_DOCUMENT (-1)

typedef struct sovb_reference {
	sovb_kind kind;
	sovb_span span;        /* the whole phrase, from the type word to the last qualifier */
	sovb_span anchor;      /* the number and symbol; for partial and named references the phrase without its date */
	sovb_string raw;       /* the bytes of the anchor; of one that goes on in the next line of a drawn table's cell, its words alone */
	sovb_string type;      /* symbol of the kind of document: "KH", "NQ", "QyĐ"; none when the text tells none */
	sovb_string number;    /* "39", "12a", with leading zeros as written */
	int year;              /* the year inside the number (06/2021/QĐ-UBND), else 0 */
	sovb_string organ;     /* letters of the issuing body: "CU", "UBND", "BTC-BKHĐT" */
	sovb_string symbol;    /* put in order: "30-KH/TU"; none for partial and named references */
	sovb_string name;      /* partial and named: the phrase with its blanks in order */
	sovb_date date;        /* a whole day or nothing … */
	sovb_date date_part;   /* … and then the year, maybe the month, in its place ("năm 2019"), if the number has none */
	sovb_string date_raw;  /* the words of a date that the calendar does not have ("31/6/2021") */
	sovb_string issuer;    /* as written */
	sovb_string term;      /* roman numeral: "XIII" */
	sovb_string title;     /* the subject as written, blanks in order, without quotation marks around it */
	bool title_quoted;     /* the title stood in quotation marks */
	sovb_string pinpoint;  /* "khoản 2 Điều 5" */
	sovb_relation relation;
	unsigned attributes;   /* SOVB_ATTRIBUTE_… bits */
	int source;            /* index of the acting reference, or SOVB_SOURCE_DOCUMENT */
	unsigned paragraph;    /* number of the paragraph, from 0 */
	sovb_span sentence;    /* the sentence that holds it, for quoting */
	sovb_string resolved;  /* key in the register, "39-KH/CU@2021-02-16"; none when it is ambiguous */
	sovb_string candidates; /* ambiguous: the keys that fit, joined by '\n' */
	double confidence;     /* 0 to 1; under 1 when spelling had to be repaired */
} sovb_reference;

/* "numbered", "partial", "named". */
SOVB_API const char *sovb_kind_name(sovb_kind kind);

/* "implements", …; never NULL. */
SOVB_API const char *sovb_relation_name(sovb_relation relation);

/* The name of one attribute bit ("partial"); NULL when it is none. */
SOVB_API const char *sovb_attribute_name(unsigned bit);

/* The relation of that name; false when there is none. */
SOVB_API bool sovb_relation_parse(sovb_relation *out, const char *name);

#ifdef __cplusplus
}
#endif
#endif

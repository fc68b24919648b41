#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sample_record.h"

#define TEXT                                                                                                 \
	"Kế hoạch số 39-KH/CU về thực hiện Chỉ thị số 02-CT/TU ngày 12/11/2015 của Thành ủy Hạ Long; "       \
	"Chỉ thị số 02-CT/TU; Nghị quyết Trung ương 4 khóa XII"

const sovb_reference sample_references[SAMPLE_REFERENCES] = {
	{
		.kind = SOVB_KIND_NUMBERED,
		.span = {0, 26},
		.anchor = {17, 25},
		.raw = S("39-KH/CU"),
		.type = S("KH"),
		.number = S("39"),
		.organ = S("CU"),
		.symbol = S("39-KH/CU"),
		.relation = SOVB_RELATION_CITES,
		.source = SOVB_SOURCE_DOCUMENT,
		.confidence = 0.99,
		.resolved = S("39-KH/CU"),
	},
	{
		.kind = SOVB_KIND_NUMBERED,
		.span = {30, 60},
		.anchor = {31, 40},
		.raw = S("02-CT/TU"),
		.type = S("CT"),
		.number = S("02"),
		.organ = S("TU"),
		.symbol = S("02-CT/TU"),
		.date = {2015, 11, 12},
		.date_raw = S("12/11/2015"),
		.issuer = S("Thành ủy Hạ Long"),
		.term = S("XIII"),
		.title = S("về …"),
		.title_quoted = true,
		.pinpoint = S("khoản 2 Điều 5"),
		.relation = SOVB_RELATION_IMPLEMENTS,
		.source = 0,
		.paragraph = 14,
		.sentence = {0, 100},
		.candidates = S("a\nb"),
		.confidence = 1.0 / 3,
	},
	{
		.kind = SOVB_KIND_NUMBERED,
		.raw = S("02-CT/TU"),
		.symbol = S("02-CT/TU"),
		.type = S("CT"),
		.date_part = {2015, 11, 0},
		.resolved = S("02-CT/TU@2015-11-12#Thành ủy Hạ Long"),
		.relation = SOVB_RELATION_BASIS,
		.source = SOVB_SOURCE_DOCUMENT,
		.confidence = 1,
	},
	{
		.kind = SOVB_KIND_NAMED,
		.raw = S("Nghị quyết Trung ương 4 khóa XII"),
		.type = S("NQ"),
		.name = S("Nghị quyết Trung ương 4 khóa XII"),
		.relation = SOVB_RELATION_REVIEWS,
		.source = SOVB_SOURCE_DOCUMENT,
		.confidence = 1,
	},
};

const sovb_record sample_plan = {
	.path = S("/kho/ke-hoach.docx"),
	.state = {.size = 4711, .mtime_ns = -5, .ctime_ns = INT64_MAX, .inode = UINT64_MAX},
	.hash = 0xfedcba9876543210u,
	.indexed_ns = 1234567890123456789,
	.reading = 17,
	.charset = S("docx"),
	.identity = {
		.symbol = S("012-KH/ĐU"),
		.type = S("KH"),
		.number = S("012"),
		.year = 2021,
		.organ = S("ĐU"),
		.date = {2021, 2, 16},
		.place = S("Giếng Đáy"),
		.issuer = S("ĐẢNG ỦY PHƯỜNG"),
		.title = S("triển khai Chỉ thị"),
	},
	.own_key = S("12/KH/ĐU"),
	.references = sample_references,
	.reference_count = SAMPLE_REFERENCES,
	.text = S(TEXT),
};

static void assert_same_string(sovb_string a, sovb_string b)
{
	assert_int_equal(a.data != NULL, b.data != NULL);
	assert_int_equal(a.size, b.size);
	if (a.size)
		assert_memory_equal(a.data, b.data, a.size);
}

static void assert_same_reference(const sovb_reference *a, const sovb_reference *b)
{
	assert_int_equal(a->kind, b->kind);
	assert_memory_equal(&a->span, &b->span, sizeof a->span);
	assert_memory_equal(&a->anchor, &b->anchor, sizeof a->anchor);
	assert_memory_equal(&a->sentence, &b->sentence, sizeof a->sentence);
	assert_same_string(a->raw, b->raw);
	assert_same_string(a->type, b->type);
	assert_same_string(a->number, b->number);
	assert_int_equal(a->year, b->year);
	assert_same_string(a->organ, b->organ);
	assert_same_string(a->symbol, b->symbol);
	assert_same_string(a->name, b->name);
	assert_int_equal(sovb_date_compare(a->date, b->date), 0);
	assert_int_equal(sovb_date_compare(a->date_part, b->date_part), 0);
	assert_same_string(a->date_raw, b->date_raw);
	assert_same_string(a->issuer, b->issuer);
	assert_same_string(a->term, b->term);
	assert_same_string(a->title, b->title);
	assert_int_equal(a->title_quoted, b->title_quoted);
	assert_same_string(a->pinpoint, b->pinpoint);
	assert_int_equal(a->relation, b->relation);
	assert_int_equal(a->source, b->source);
	assert_int_equal(a->paragraph, b->paragraph);
	assert_same_string(a->resolved, b->resolved);
	assert_same_string(a->candidates, b->candidates);
	assert_true(a->confidence == b->confidence);
}

void assert_same_record(const sovb_record *a, const sovb_record *b)
{
	assert_same_string(a->path, b->path);
	assert_memory_equal(&a->state, &b->state, sizeof a->state);
	assert_int_equal(a->hash, b->hash);
	assert_int_equal(a->indexed_ns, b->indexed_ns);
	assert_int_equal(a->reading, b->reading);
	assert_int_equal(a->failure.status, b->failure.status);
	assert_same_string(a->charset, b->charset);
	assert_same_string(a->identity.symbol, b->identity.symbol);
	assert_same_string(a->identity.type, b->identity.type);
	assert_same_string(a->identity.number, b->identity.number);
	assert_int_equal(a->identity.year, b->identity.year);
	assert_same_string(a->identity.organ, b->identity.organ);
	assert_int_equal(sovb_date_compare(a->identity.date, b->identity.date), 0);
	assert_same_string(a->identity.place, b->identity.place);
	assert_same_string(a->identity.issuer, b->identity.issuer);
	assert_same_string(a->identity.title, b->identity.title);
	assert_same_string(a->own_key, b->own_key);
	assert_same_string(a->text, b->text);
	assert_int_equal(a->reference_count, b->reference_count);
	for (size_t i = 0; i < a->reference_count; i++)
		assert_same_reference(&a->references[i], &b->references[i]);
}

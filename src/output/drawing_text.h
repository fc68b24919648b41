/*
 * The words of drawings, in both languages.
 */
#ifndef SOVB_DRAWING_TEXT_H
#define SOVB_DRAWING_TEXT_H

#include <string.h>

#include <sovb/drawing.h>

#include "buffer.h"

#define SOVB_DRAWING_TEXT_TABLE(X)                                                                           \
	X(TIMELINE, "Timeline of documents", "Dòng thời gian của văn bản")                                   \
	X(DESCRIPTION, "Documents as marks on lanes by level, from left to right by date; arrows point to the document acted on.", \
	  "Mỗi dấu là một văn bản, xếp theo cấp ban hành và theo ngày từ trái sang phải; mũi tên chỉ đến văn bản được tác động.") \
	X(LEGEND, "Legend", "Chú giải")                                                                      \
	X(ISSUED, "document", "văn bản được ban hành")                                                       \
	X(IMPLEMENTS, "implements", "triển khai thực hiện")                                                  \
	X(GUIDES, "guides, continues", "hướng dẫn, tiếp tục thực hiện")                                      \
	X(REVIEWS, "reviews", "sơ kết, tổng kết")                                                            \
	X(MONITORS, "monitors", "giám sát, kiểm tra")                                                        \
	X(CHANGES, "amends, replaces, repeals, corrects", "sửa đổi, thay thế, bãi bỏ, đính chính")           \
	X(PROMULGATES, "promulgates", "ban hành kèm theo")                                                   \
	X(CITES, "cites only", "chỉ dẫn, làm căn cứ")                                                        \
	X(FOCUS, "document asked for", "văn bản đang xét")                                                   \
	X(LANE_CENTRAL, "Central", "Trung ương")                                                             \
	X(LANE_PROVINCE, "Province", "Tỉnh, thành phố")                                                      \
	X(LANE_DISTRICT, "District", "Cấp huyện")                                                            \
	X(LANE_BASE, "Base", "Xã, phường, cơ sở")                                                            \
	X(LANE_CELL, "Cell", "Chi bộ")                                                                       \
	X(LANE_OTHER, "Other", "Chưa rõ cấp")                                                                \
	X(NO_DOCUMENT, "no document", "không có văn bản")                                                    \
	X(NO_NUMBER, "no number", "không số")                                                                \
	X(YEARS, "%1 years", "%1 năm")                                                                       \
	X(YEAR, "1 year", "1 năm")                                                                         \
	X(MONTHS, "%1 months", "%1 tháng")                                                                   \
	X(YEAR_ROW, "Year", "Năm")                                                                           \
	X(MONTH_ROW, "Month", "Tháng")                                                                       \
	X(EXTENT, "%1 documents, from %2 to %3.", "%1 văn bản, từ %2 đến %3.")                               \
	X(TO_SCALE, "Days are to scale; a break leaves out a stretch without documents.",                    \
	  "Khoảng cách theo đúng tỷ lệ thời gian; chỗ ngắt quãng lược bỏ quãng không có văn bản.")            \
	X(SCALE, "Days are to scale.", "Khoảng cách theo đúng tỷ lệ thời gian.")                             \
	X(LEFT_OUT, "%1 more documents are not drawn.", "Còn %1 văn bản khác không vẽ trong hình.")        \
	X(LISTED, "They stand in the list.", "Xem trong danh sách.")                                         \
	X(MADE_ON, "Made by sovb on %1.", "Lập bằng sovb ngày %1.")                                          \
	X(MADE_AT, "Made by sovb in %1 on %2.", "Lập bằng sovb tại %1, ngày %2.")                            \
	X(MADE, "Made by sovb.", "Lập bằng sovb.")                                                           \
	X(SKIP, "Skip the drawing, go to the list", "Bỏ qua hình vẽ, đến danh sách văn bản")                 \
	X(LIST, "The documents", "Danh sách văn bản")                                                        \
	X(NUMBER, "Number", "Số, ký hiệu")                                                                   \
	X(DATE, "Date", "Ngày ban hành")                                                                     \
	X(ISSUER, "Issuer", "Cơ quan ban hành")                                                              \
	X(SUBJECT, "Subject", "Trích yếu")                                                                   \
	X(DOES, "What it does", "Quan hệ")                                                                   \
	X(EVIDENCE, "The words that say so", "Căn cứ trong văn bản")                                         \
	X(BYTES, "bytes %1 to %2", "byte %1 đến %2")                                                     \
	X(NOTHING, "No document.", "Không có văn bản nào.")                                                  \
	X(WAS_ISSUED, "issued", "ban hành")                                                                  \
	X(COVERAGE, "Directives and what has been done about them", "Đối chiếu văn bản chỉ đạo với văn bản triển khai") \
	X(COVERAGE_NOTE,                                                                                     \
	  "What says \"none\" is work to do. In brackets: hints that are not sure, such as a report that only mentions the directive.", \
	  "Ô ghi “chưa có” là việc còn phải làm. Trong ngoặc đơn là dấu hiệu chưa chắc chắn, chẳng hạn báo cáo chỉ nhắc đến văn bản chỉ đạo.") \
	X(DIRECTIVE, "Directive", "Văn bản chỉ đạo")                                                         \
	X(PLAN, "Plan", "Kế hoạch, văn bản triển khai")                                                      \
	X(REPORT, "Report", "Báo cáo")                                                                       \
	X(REVIEW, "Review", "Sơ kết, tổng kết")                                                              \
	X(MISSING, "none", "chưa có")                                                                        \
	X(ENDED_BY, "ended by %1", "đã được thay thế, bãi bỏ bởi %1")                                                    \
	X(GRAPH, "Citations", "Sơ đồ dẫn chiếu")                                                             \
	X(NOT_HELD, "cited, no file held", "chỉ được dẫn, chưa có tệp")

typedef enum sovb_drawing_text {
#define X(name, en, vi) SOVB_DRAWING_##name,
	SOVB_DRAWING_TEXT_TABLE(X)
#undef X
	SOVB_DRAWING_TEXT_COUNT
} sovb_drawing_text;

/* Never NULL. */
const char *sovb_drawing_words(sovb_drawing_text text, sovb_lang lang);

/* Append a text as markup, with words for its %1, %2 and %3. */
void sovb_drawing_say(sovb_buffer *out, sovb_drawing_text text, sovb_lang lang, const char *word1, const char *word2,
		      const char *word3);

/* The same with a number for %1. */
void sovb_drawing_count(sovb_buffer *out, sovb_drawing_text text, sovb_lang lang, size_t count);

/* Who made the drawing, and when and where, as the options say. */
void sovb_drawing_say_made(sovb_buffer *out, const sovb_drawing_options *options);

#define SOVB_DRAWING_STRING(text) ((sovb_string){(text), strlen(text)})

/* What a document does to the one it acts on: "implements". */
const char *sovb_drawing_relation(sovb_relation relation, sovb_lang lang);

/* The lane of a level: SOVB_DRAWING_LANE_CENTRAL … _OTHER. */
sovb_drawing_text sovb_drawing_lane(const char *level);

/* The number in a register key: "39-KH/CU" of "39-KH/CU@2021-02-16". */
sovb_string sovb_drawing_symbol(sovb_string key);

#endif

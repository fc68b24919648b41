/*
 * The words of the report, in both languages.
 */
#ifndef SOVB_REPORT_WORDS_H
#define SOVB_REPORT_WORDS_H

#include <sovb/status.h>

#define SOVB_REPORT_WORD_TABLE(X)                                                                            \
	X(TITLE, "Biên bản rà soát viện dẫn", "Review of references")                                        \
	X(DRAFT, "Dự thảo", "Draft")                                                                         \
	X(NUMBER, "Số, ký hiệu", "Number")                                                                   \
	X(SUBJECT, "Trích yếu", "Subject")                                                                   \
	X(ISSUER, "Cơ quan ban hành", "Issuer")                                                              \
	X(REVIEWING, "Đơn vị rà soát", "Reviewing body")                                                     \
	X(DAY, "Ngày rà soát", "Date of the review")                                                         \
	X(REGISTER, "Sổ văn bản", "Register")                                                                \
	X(REGISTER_NONE, "không có; dự thảo chỉ được kiểm tra theo quy tắc, không đối chiếu với văn bản khác", \
	  "none; the draft was checked by the rules only, not compared with other documents")                \
	X(REGISTER_FILES, "tệp văn bản đã đọc", "files read")                                                \
	X(REGISTER_SYMBOLS, "số, ký hiệu đã biết", "numbers known")                                          \
	X(REGISTER_FAILED, "tệp không đọc được", "files that could not be read")                             \
	X(CITATIONS, "Viện dẫn", "References")                                                               \
	X(MENTIONS, "lượt viện dẫn", "mentions")                                                             \
	X(DOCUMENTS, "văn bản", "documents")                                                                 \
	X(CUT, "còn nữa, chưa đọc hết", "there are more, which were not read")                               \
	X(RESULT, "Kết quả", "Result")                                                                       \
	X(ERRORS, "lỗi", "errors")                                                                           \
	X(WARNINGS, "cảnh báo", "warnings")                                                                  \
	X(NOTES, "ghi chú", "notes")                                                                           \
	X(FINDINGS, "Những chỗ cần sửa hoặc xem lại", "To be corrected or looked at")                        \
	X(NO_FINDINGS, "Không thấy chỗ nào sai.", "Nothing wrong was found.")                                \
	X(INFOS, "Ghi chú", "Notes")                                                                           \
	X(COUNT_COLUMN, "TT", "No.")                                                                                \
	X(PLACE, "Vị trí", "Place")                                                                          \
	X(WORDS, "Lời văn", "Words")                                                                         \
	X(REASON, "Nhận xét và căn cứ", "Reason and evidence")                                               \
	X(SUGGESTION, "Đề nghị sửa thành", "Suggestion")                                                     \
	X(ALSO, "cũng ở", "also in")                                                                         \
	X(PARAGRAPH, "đoạn", "paragraph")                                                                    \
	X(LINE, "dòng", "line")                                                                              \
	X(IN_TABLE, "trong bảng", "in a table")                                                              \
	X(IN_HEADER, "đầu trang", "header")                                                                  \
	X(IN_FOOTER, "chân trang", "footer")                                                                 \
	X(IN_FOOTNOTE, "chú thích cuối trang", "footnote")                                                   \
	X(IN_ENDNOTE, "chú thích cuối văn bản", "endnote")                                                   \
	X(IN_TEXTBOX, "hộp chữ", "text box")                                                                 \
	X(IN_COMMENT, "ghi chú", "comment")                                                                  \
	X(CHECKED, "Nội dung đã kiểm tra", "What was checked")                                               \
	X(RULE, "Quy tắc", "Rule")                                                                           \
	X(CONTENT, "Nội dung", "Content")                                                                    \
	X(SOURCE, "Căn cứ", "Source")                                                                        \
	X(FOUND_RIGHT, "đạt", "right")                                                                       \
	X(NOT_CHECKED, "không kiểm tra (không có sổ)", "not checked (no register)")                          \
	X(PLACES, "chỗ", "places")                                                                           \
	X(EMPTY, "không có viện dẫn", "no references")                                                       \
	X(ANNEX, "Danh mục văn bản viện dẫn", "Documents cited")                                             \
	X(ANNEX_ORDER, "Xếp theo cấp ban hành, Đảng trước Nhà nước sau, rồi theo thể loại và ngày ban hành.", \
	  "By level, Party before State, then by rank of the kind of document and by date.")                 \
	X(DOCUMENT, "Văn bản", "Document")                                                                   \
	X(DATE, "Ngày", "Date")                                                                              \
	X(TIMES, "Số lần", "Times")                                                                          \
	X(STATE, "Tình trạng", "Status")                                                                     \
	X(HELD, "đang lưu", "held")                                                                          \
	X(ELSEWHERE, "không lưu, được tệp khác dẫn", "not held, cited by other files")                       \
	X(UNKNOWN, "sổ chưa biết", "not known")                                                              \
	X(UNCHECKED, "chưa đối chiếu", "not compared")                                                       \
	X(SEE, "xem mục", "see no.")                                                                         \
	X(RIGHT, "đúng", "right")                                                                            \
	X(LEVEL_CENTRAL, "Trung ương", "Central")                                                            \
	X(LEVEL_PROVINCE, "Tỉnh, thành phố trực thuộc Trung ương", "Province")                               \
	X(LEVEL_DISTRICT, "Huyện, quận, thị xã, thành phố thuộc tỉnh", "District")                           \
	X(LEVEL_BASE, "Xã, phường, cơ sở", "Base")                                                           \
	X(LEVEL_CELL, "Chi bộ", "Cell")                                                                      \
	X(LEVEL_OTHER, "Chưa rõ cấp ban hành", "Level not known")                                            \
	X(REVIEWER, "NGƯỜI RÀ SOÁT", "REVIEWED BY")                                                          \
	X(DRAFTER, "NGƯỜI SOẠN THẢO", "DRAFTED BY")                                                          \
	X(SIGN, "(ký, ghi rõ họ tên)", "(signature, full name)")                                             \
	X(MADE_BY, "Máy lập từ văn bản và sổ; người rà soát kiểm lại trước khi dùng.",                       \
	  "Made by machine from the draft and the register; to be checked by a person before use.")

typedef enum sovb_report_word {
#define X(name, vi, en) SOVB_WORD_##name,
	SOVB_REPORT_WORD_TABLE(X)
#undef X
	SOVB_WORD_COUNT
} sovb_report_word;

const char *sovb_report_word_get(sovb_report_word word, sovb_lang lang);

#endif

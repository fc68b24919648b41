#include "rules.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

/*
 * Public order: the rules of one text, then those of the register.  Each rule may rely on the marks that
 * earlier ones left on a mention (symbol_faulty, date_faulty, issuer_faulty), so that one slip is told once.
 */
/* clang-format off */
static const sovb_check checks[] = {
	{{"V01", "date", SOVB_SEVERITY_ERROR, "Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW",
	  {"Ngày của văn bản phải có trong lịch, không ở tương lai và nằm trong thời gian cơ quan ban hành hoạt động.",
	   "The date of a document is in the calendar, not in the future, and within the life of its issuer."}},
	 .mention = sovb_check_date},
	{{"V02", "term-date", SOVB_SEVERITY_ERROR, "Hướng dẫn 36-HD/VPTW, mục II.1.3",
	  {"Khóa ghi kèm cơ quan Trung ương hoặc Quốc hội phải chứa ngày ban hành.",
	   "The term given with a central Party body or the National Assembly contains the date."}},
	 .mention = sovb_check_term},
	{{"V03", "assembly-suffix", SOVB_SEVERITY_ERROR, "Luật 80/2015/QH13, điều 10",
	  {"Đuôi QHk, UBTVQHk phải hợp với ngày và năm của văn bản.",
	   "The ending QHk or UBTVQHk agrees with the date and year of the document."}},
	 .mention = sovb_check_suffix},
	{{"V04", "issuer-symbol", SOVB_SEVERITY_ERROR, "Hướng dẫn 36-HD/VPTW, mục II.1.3; Nghị định 30/2020/NĐ-CP",
	  {"Cơ quan nêu bằng lời phải là cơ quan dùng ký hiệu đó.",
	   "The body named in words is one that uses the symbol."}},
	 .mention = sovb_check_issuer_symbol},
	{{"V05", "symbol-shape", SOVB_SEVERITY_WARNING, "Hướng dẫn 36-HD/VPTW, mục II.1.3; Nghị định 30/2020/NĐ-CP",
	  {"Văn bản đảng viết 39-KH/CU, văn bản nhà nước viết 39/KH-UBND.",
	   "Party documents are written 39-KH/CU, State documents 39/KH-UBND."}},
	 .mention = sovb_check_shape},
	{{"V06", "type-symbol", SOVB_SEVERITY_ERROR, "Nghị định 30/2020/NĐ-CP, phụ lục III; Hướng dẫn 36-HD/VPTW",
	  {"Tên loại văn bản phải hợp với ký hiệu.", "The kind of document agrees with the symbol."}},
	 .mention = sovb_check_type},
	{{"V07", "repeated-reference", SOVB_SEVERITY_ERROR, "Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, phụ lục I",
	  {"Một văn bản được dẫn nhiều lần phải có cùng ngày và cơ quan ban hành.",
	   "A document cited several times has the same date and issuer each time."}},
	 .group = sovb_check_repeats},
	{{"V14", "authority", SOVB_SEVERITY_INFO, "Quy định 399-QĐ/TW, điều 8-13; Luật 80/2015/QH13, điều 4",
	  {"Cơ quan có thẩm quyền ban hành loại văn bản đó, chữ viết tắt của loại văn bản có trong danh mục.",
	   "The body may issue documents of the kind, and the letters of the kind are known."}},
	 .mention = sovb_check_authority},
	{{"V18", "year-in-number", SOVB_SEVERITY_WARNING, "Luật 80/2015/QH13; Nghị định 30/2020/NĐ-CP, phụ lục I",
	  {"Văn bản quy phạm pháp luật ghi năm trong số, văn bản hành chính thì không.",
	   "The year stands in the number of legal normative documents and in no other."}},
	 .mention = sovb_check_year_in_number},
	{{"R02", "register-date", SOVB_SEVERITY_ERROR, "sổ đăng ký văn bản",
	  {"Ngày phải như ngày sổ đăng ký ghi cho văn bản đó.",
	   "The date is the one that the register has for the document."}},
	 .group = sovb_check_register_date, .needs_register = true},
	{{"R03", "register-issuer", SOVB_SEVERITY_WARNING, "sổ đăng ký văn bản",
	  {"Cơ quan ban hành phải như sổ đăng ký ghi cho văn bản đó.",
	   "The issuer is the one that the register has for the document."}},
	 .group = sovb_check_register_issuer, .needs_register = true},
	{{"R05", "nearby", SOVB_SEVERITY_WARNING, "sổ đăng ký văn bản",
	  {"Sổ đăng ký không có văn bản này nhưng có một văn bản chỉ khác một chỗ.",
	   "The register does not have the document, but one that differs in one point only."}},
	 .group = sovb_check_nearby, .needs_register = true},
	{{"V08", "relation-order", SOVB_SEVERITY_ERROR, "Luật 80/2015/QH13, điều 2; Hướng dẫn 36-HD/VPTW",
	  {"Văn bản căn cứ, thực hiện, sửa đổi hay thay thế văn bản khác không thể có ngày sớm hơn văn bản đó.",
	   "What rests on, implements, amends or replaces a document is not older than it."}},
	 .mention = sovb_check_order},
	{{"V09", "number-order", SOVB_SEVERITY_WARNING, "Hướng dẫn 36-HD/VPTW, mục II.1.3; Nghị định 30/2020/NĐ-CP, điều 15",
	  {"Trong một dãy số của một cơ quan, số lớn hơn không có ngày sớm hơn.",
	   "Within one series of a body the greater number is not the earlier one."}},
	 .draft = sovb_check_number_order},
	{{"V10", "number-twice", SOVB_SEVERITY_WARNING, "Nghị định 30/2020/NĐ-CP, phụ lục VI, mục I.III.1",
	  {"Một số trong một dãy chỉ dùng cho một văn bản.", "A number of one series is given once."}},
	 .draft = sovb_check_number_twice},
	{{"V11", "title-year", SOVB_SEVERITY_WARNING, "Nghị định 30/2020/NĐ-CP, phụ lục I",
	  {"Kế hoạch cho một năm không ban hành sau năm đó, báo cáo của một năm không có trước năm đó.",
	   "A plan for a year is not signed after it, a report on a year not before it."}},
	 .mention = sovb_check_title_year},
	{{"V15", "replaced", SOVB_SEVERITY_WARNING, "sổ đăng ký văn bản; Luật 80/2015/QH13, điều 154",
	  {"Văn bản làm căn cứ chưa bị thay thế hay bãi bỏ.",
	   "What the document rests on was not replaced or repealed before."}},
	 .group = sovb_check_ended, .needs_register = true},
	{{"V12", "first-mention", SOVB_SEVERITY_INFO,
	  "Hướng dẫn 05-HD/VPTW, mục 6.1.4; Nghị định 30/2020/NĐ-CP, phụ lục I; Nghị định 78/2025/NĐ-CP, điều 68",
	  {"Lần đầu dẫn một văn bản ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành; các lần sau ghi gọn.",
	   "The first mention of a document is in full, later ones are short."}},
	 .group = sovb_check_citing},
	{{"V13", "spelling", SOVB_SEVERITY_INFO, "Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 05-HD/VPTW, mục 3.2.2",
	  {"Số và ký hiệu viết liền, đúng dấu, số dưới 10 có số 0 phía trước.",
	   "Number and symbol are written without blanks, with the right marks, and with a zero below 10."}},
	 .mention = sovb_check_spelling},
	{{"V16", "words", SOVB_SEVERITY_INFO, "Hướng dẫn 05-HD/VPTW, mục 6.1.4; Nghị định 30/2020/NĐ-CP, phụ lục I",
	  {"Lời dẫn đủ số, không lặp tên loại, dấu ngoặc kép có mở có đóng.",
	   "The number is there, the kind is said once, quotation marks are closed."}},
	 .mention = sovb_check_words_around, .draft = sovb_check_text},
	{{"V17", "outline", SOVB_SEVERITY_INFO, "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.6",
	  {"Các mục đánh số liền nhau, không lặp, cùng một kiểu.",
	   "Sections are numbered without gaps, once each, and in one manner."}},
	 .draft = sovb_check_outline},
	{{"R04", "register-title", SOVB_SEVERITY_WARNING, "sổ đăng ký văn bản",
	  {"Trích yếu trong dấu ngoặc kép phải đúng từng chữ như văn bản.",
	   "A quoted subject has the words of the document's own."}},
	 .group = sovb_check_register_title, .needs_register = true},
	{{"R01", "unknown", SOVB_SEVERITY_INFO, "sổ đăng ký văn bản",
	  {"Sổ đăng ký chưa biết văn bản này.", "The register does not know the document."}},
	 .group = sovb_check_unknown, .needs_register = true},
	{{"R06", "ambiguous", SOVB_SEVERITY_INFO, "sổ đăng ký văn bản",
	  {"Nhiều văn bản trong sổ đăng ký cùng hợp với lời dẫn.",
	   "Several documents of the register fit the reference."}},
	 .group = sovb_check_ambiguous, .needs_register = true},
};
/* clang-format on */

#define COUNT (sizeof checks / sizeof checks[0])

static_assert(COUNT <= 64, "sets of rules have 64 bits");

size_t sovb_check_count(void)
{
	return COUNT;
}

const sovb_check *sovb_check_get(size_t i)
{
	return &checks[i];
}

size_t sovb_rule_count(void)
{
	return COUNT;
}

const sovb_rule *sovb_rule_get(size_t i)
{
	return i < COUNT ? &checks[i].rule : NULL;
}

static bool is_word(const char *name, const char *word, size_t size)
{
	return strlen(name) == size && strncasecmp(name, word, size) == 0;
}

bool sovb_rule_find(size_t *out, const char *word, size_t size)
{
	for (size_t i = 0; i < COUNT; i++) {
		if (!is_word(checks[i].rule.id, word, size) && !is_word(checks[i].rule.name, word, size))
			continue;
		*out = i;
		return true;
	}
	return false;
}

const char *sovb_severity_name(sovb_severity severity)
{
	static const char *const names[] = {"info", "warning", "error"};

	return names[severity];
}

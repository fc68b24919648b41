/*
 * The sentences of findings: one line each in both languages.  %1 to %4 are the words of the defect.
 *
 * A sentence says what was found, against what, and what to do.
 */
#ifndef SOVB_SENTENCE_H
#define SOVB_SENTENCE_H

#include "arena.h"

#define SOVB_SENTENCE_TABLE(X)                                                                               \
	X(DATE_IMPOSSIBLE, "Lịch không có ngày %1. Hãy xem lại ngày của %2 trong bản gốc.",                  \
	  "The calendar has no day %1. Look up the date of %2 in the original.")                             \
	X(DATE_IMPOSSIBLE_KNOWN,                                                                             \
	  "Lịch không có ngày %1. Nơi khác ghi ngày của %2 là %3; hãy đối chiếu bản gốc.",                   \
	  "The calendar has no day %1. Elsewhere %2 is dated %3; compare with the original.")                \
	X(DATE_FUTURE, "Ngày %1 chưa tới (hôm nay là %2). Hãy xem lại ngày của %3.",                         \
	  "The day %1 is still to come (today is %2). Check the date of %3.")                                \
	X(DATE_TOO_OLD, "Ngày %1 có trước khi có cơ quan ban hành (%3, từ %4). Hãy xem lại ngày của %2.",    \
	  "The day %1 is before the issuing body existed (%3, from %4). Check the date of %2.")              \
	X(BODY_NOW, "%1 (nay là %2, ký hiệu %3)", "%1 (now %2, %3)")                                 \
	X(DATE_BODY_GONE,                                                                                    \
	  "Ngày %1 muộn hơn ngày %3 ngừng hoạt động (%4). Hãy xem lại ngày và ký hiệu của %2.",              \
	  "The day %1 is later than the end of %3 (%4). Check the date and the symbol of %2.")               \
	X(DATE_NOT_YEAR, "Ngày %1 không thuộc năm %3 ghi trong số %2. Hãy đối chiếu bản gốc.",               \
	  "The day %1 is not in the year %3 that stands in the number %2. Compare with the original.")       \
	X(TERM_PARTY, "Ngày %1 không thuộc khóa %2 của Trung ương (%3)%4. Hãy xem lại khóa hoặc ngày.",      \
	  "The day %1 is not in term %2 of the Central Committee (%3)%4. Check the term or the date.")       \
	X(TERM_ASSEMBLY, "Ngày %1 không thuộc khóa %2 của Quốc hội (%3)%4. Hãy xem lại khóa hoặc ngày.",     \
	  "The day %1 is not in term %2 of the National Assembly (%3)%4. Check the term or the date.")       \
	X(TERM_LOCAL, "Ngày %1 không thuộc khóa %2 của %3 (%4). Hãy xem lại khóa hoặc ngày.",                 \
	  "%1 is not in term %2 of %3 (%4). Check the term or the date.")                                    \
	X(TERM_RIGHT, " mà thuộc khóa %1", " but in term %1")                                                \
	X(TERM_UNKNOWN, "chưa có khóa này", "there is no such term yet")                                     \
	X(TERM_RANGE, "%1 đến %2", "%1 to %2")                                                               \
	X(TERM_SINCE, "từ %1", "from %1")                                                                    \
	X(SUFFIX_DATE, "Đuôi %1 chỉ văn bản của Quốc hội khóa %2 (%3), ngày %4 không thuộc khóa đó.",        \
	  "The ending %1 is for documents of term %2 of the National Assembly (%3); the day %4 is not in "   \
	  "it.")                                                                                             \
	X(SUFFIX_YEAR, "Đuôi %1 chỉ văn bản của Quốc hội khóa %2 (%3), năm %4 không thuộc khóa đó.",         \
	  "The ending %1 is for documents of term %2 of the National Assembly (%3); the year %4 is not in "  \
	  "it.")                                                                                             \
	X(ISSUER_SYMBOL, "%1 không dùng ký hiệu %2 (ký hiệu của %3). Hãy xem lại cơ quan hoặc ký hiệu.",     \
	  "%1 does not use the symbol %2 (that of %3). Check the body or the symbol.")                       \
	X(SHAPE_PARTY,                                                                                       \
	  "%1 là cơ quan đảng: ký hiệu viết %2 (số, gạch nối, loại văn bản, gạch chéo, cơ quan).",           \
	  "%1 is a Party body: the symbol is written %2 (number, hyphen, kind, slash, body).")               \
	X(SHAPE_STATE,                                                                                       \
	  "%1 là cơ quan nhà nước: ký hiệu viết %2 (số, gạch chéo, loại văn bản, gạch nối, cơ quan).",       \
	  "%1 is a State body: the symbol is written %2 (number, slash, kind, hyphen, body).")               \
	X(TYPE_SYMBOL,                                                                                       \
	  "Văn bản được gọi là %1 nhưng ký hiệu %2 là của %3. Hãy xem lại tên loại hoặc ký hiệu.",           \
	  "The document is called %1, but the symbol %2 is that of %3. Check the kind or the symbol.")       \
	X(TYPE_ASSEMBLY, "Quốc hội và Ủy ban Thường vụ Quốc hội không ban hành %1 mang số như %2. Hãy xem lại tên loại.", \
	  "The National Assembly and its Standing Committee issue no %1 numbered like %2. Check the kind.") \
	X(TYPE_LETTER, "Văn bản được gọi là %1 nhưng %2 là ký hiệu của công văn. Hãy xem lại tên loại hoặc ký hiệu.", \
	  "The document is called %1, but %2 is the symbol of an official letter. Check the kind or the symbol.") \
	X(REPEAT_DATE,                                                                                       \
	  "Ngày %1 khác với ngày %2 ghi ở %3 chỗ khác trong văn bản. Hãy đối chiếu bản gốc của %4.",         \
	  "The day %1 differs from %2, given elsewhere in the text (times: %3). Compare with the original "  \
	  "of %4.")                                                                                          \
	X(REPEAT_ISSUER,                                                                                     \
	  "Cơ quan ban hành %1 khác với %2 ghi ở %3 chỗ khác trong văn bản cho %4 cùng ngày.",               \
	  "The issuer %1 differs from %2, given elsewhere in the text (times: %3) for %4 of the same day.")  \
	X(UNKNOWN, "Sổ đăng ký chưa biết %1. Nếu số, ký hiệu đúng thì không cần làm gì.",                    \
	  "The register does not know %1. If the number is right there is nothing to do.")                   \
	X(UNKNOWN_NEAR, "Sổ đăng ký chưa biết %1. Cùng ngày %3, gần giống nhất là: %2.",                      \
	  "The register does not know %1. Of the same day (%3) the nearest are: %2.")                        \
	X(HELD_DATE, "Ngày %1 khác với ngày %2 ghi trên chính văn bản %3 đang lưu. Hãy sửa lại ngày.",       \
	  "The day %1 differs from %2, the date of the held document %3 itself. Correct the date.")          \
	X(CONTESTED_DATE, "Ngày %1 khác với ngày %2 ghi trên chính văn bản %3 đang lưu, nhưng tệp khác cũng ghi như dự thảo. Hãy đối chiếu bản gốc.", \
	  "The day %1 differs from %2, the date of the held document %3 itself, but another file gives it as the draft does. Compare with the original.") \
	X(CITED_DATE, "Ngày %1 khác với ngày %2 mà %4 tệp khác ghi cho %3. Hãy đối chiếu bản gốc.",          \
	  "The day %1 differs from %2, given for %3 by other files (%4). Compare with the original.")        \
	X(REGISTER_ISSUER, "Cơ quan ban hành %1 khác với %2 mà sổ đăng ký ghi cho %3 cùng ngày.",            \
	  "The issuer %1 differs from %2, which the register has for %3 of the same day.")                   \
	X(NEARBY, "Sổ đăng ký không có %1 nhưng có %2 khớp mọi mặt khác. Có phải là văn bản đó?",            \
	  "The register has no %1 but has %2, which agrees in all else. Is that the one meant?")             \
	X(NEARBY_YEAR, "Sổ đăng ký không có %1 ngày %2 nhưng có %3, cùng ngày và tháng. Hãy xem lại năm.",   \
	  "The register has no %1 of %2 but has %3, of the same day and month. Check the year.")             \
	X(THIS_DRAFT, "dự thảo này", "this draft")                                                            \
	X(ORDER, "%1 (ngày %2) không thể căn cứ, thực hiện hay sửa đổi %3 vì văn bản này ban hành sau, ngày %4. Hãy xem lại hai ngày.", \
	  "%1 (dated %2) cannot rest on, implement or amend %3, which is later (%4). Check both dates.")      \
	X(REPLACED, "%1 đã được thay thế bởi %2 ngày %3. Hãy xem có cần dẫn văn bản mới không.",              \
	  "%1 was replaced by %2 of %3. See whether the new one should be cited.")                           \
	X(REPEALED, "%1 đã hết hiệu lực theo %2 ngày %3. Hãy xem có còn được dẫn không.",                     \
	  "%1 was repealed by %2 of %3. See whether it may still be cited.")                                 \
	X(OUT_OF_ORDER, "Theo số, %1 phải có ngày sau %2 và trước %3 (%4). Hãy xem lại ngày hoặc số.",        \
	  "By its number %1 belongs after %2 and before %3 (%4). Check the day or the number.")              \
	X(TOO_EARLY, "Theo số, %1 phải có ngày sau %2 (%3). Hãy xem lại ngày hoặc số.",                       \
	  "By its number %1 belongs after %2 (%3). Check the day or the number.")                            \
	X(TOO_LATE, "Theo số, %1 phải có ngày trước %2 (%3). Hãy xem lại ngày hoặc số.",                      \
	  "By its number %1 belongs before %2 (%3). Check the day or the number.")                           \
	X(NUMBER_TWICE, "Số của %1 đã dùng cho %2, trong khi cơ quan này đánh số chung cho mọi loại. Hãy xem lại số.", \
	  "The number of %1 was given to %2 too, and the body numbers all kinds in one series. Check the number.") \
	X(REGIME_TYPE_TERM, "đánh số theo loại văn bản, theo nhiệm kỳ", "numbered by kind, through a term")  \
	X(REGIME_TYPE_YEAR, "đánh số theo loại văn bản, theo năm", "numbered by kind, anew each year")       \
	X(REGIME_SHARED_TERM, "đánh số chung mọi loại, theo nhiệm kỳ", "one series for all kinds, through a term") \
	X(REGIME_SHARED_YEAR, "đánh số chung mọi loại, theo năm", "one series for all kinds, anew each year") \
	X(TITLE_YEAR_LATE, "%1 là cho %2 nhưng ghi ngày %3, khi thời gian ấy đã qua. Hãy xem lại năm.",       \
	  "%1 is for %2 but dated %3, when that time was over. Check the year.")                             \
	X(TITLE_YEAR_EARLY, "%1 đánh giá %2 nhưng ghi ngày %3, khi thời gian ấy chưa tới. Hãy xem lại năm.",  \
	  "%1 reviews %2 but is dated %3, before that time began. Check the year.")                          \
	X(YEAR_WORD, "năm %1", "the year %1")                                                                 \
	X(TITLE_WORDS, "Trích yếu của %1 khác với văn bản đang lưu hoặc nơi khác ghi: “%2”. Hãy đối chiếu.",  \
	  "The subject of %1 differs from what the held document or others have: “%2”. Compare.")           \
	X(TITLE_FORM, "Trích yếu của %1 khác dấu câu hoặc chữ hoa, chữ thường so với: “%2”.",                \
	  "The subject of %1 differs in punctuation or case from: “%2”.")                                    \
	X(REPEAT_TITLE, "Trích yếu của %1 ghi ở đây khác với chỗ khác trong văn bản: “%2”. Hãy đối chiếu bản gốc.", \
	  "The subject of %1 differs from the one given elsewhere in the text: “%2”. Compare with the original.") \
	X(SPELLING, "Số, ký hiệu viết đúng thể thức là %1.", "The number and symbol are written %1.")         \
	X(DECREE, "Nghị định là văn bản của Chính phủ (CP), không phải của %1. Hãy xem lại ký hiệu hoặc tên loại.", \
	  "Decrees are the Government's (CP), not of %1. Check the symbol or the kind.")                     \
	X(AUTHORITY, "%1: %2 không ban hành loại văn bản này. Hãy xem lại loại văn bản hoặc cơ quan.",        \
	  "%1: documents of this kind are not issued by %2. Check the kind or the body.")                    \
	X(TYPE_UNKNOWN, "Chữ %1 trong %2 không phải chữ viết tắt của loại văn bản nào đã biết.",             \
	  "The letters %1 in %2 are not those of any known kind of document.")                               \
	X(YEAR_MISSING, "%1 thiếu năm: nghị định, thông tư ghi cả năm trong số, như %2. Hãy đối chiếu bản gốc.", \
	  "%1 lacks the year: decrees and circulars have it in the number, as %2. Compare with the original.") \
	X(YEAR_ADDED, "%1 thừa năm: loại văn bản này không ghi năm trong số, như %2. Hãy đối chiếu bản gốc.", \
	  "%1 has a year too many: this kind has none in the number, as %2. Compare with the original.")     \
	X(DATE, "ngày ban hành", "date")                                                                      \
	X(ISSUER, "cơ quan ban hành", "issuer")                                                               \
	X(DATE_AND_ISSUER, "ngày, cơ quan ban hành", "date and issuer")                                       \
	X(FIRST_IN_FULL, "Lần đầu dẫn %1 phải ghi đủ, còn thiếu: %2 (%3).",                                   \
	  "At its first mention %1 is cited in full; missing: %2 (%3).")                                     \
	X(LATER_SHORT, "%1 đã dẫn đủ ở trên, các lần sau chỉ ghi tên loại, số và ký hiệu (%2).",              \
	  "%1 was cited in full above: later mentions give kind, number and symbol only (%2).")              \
	X(KIND_TWICE, "Tên loại “%1” của %2 viết hai lần; trước trích yếu nên là “về”.",                     \
	  "The kind “%1” of %2 is said twice; the subject should begin with “về”.")                          \
	X(QUOTE_OPEN, "Dấu ngoặc kép mở ở đây không có dấu đóng.", "The quotation mark opened here is not closed.") \
	X(NUMBER_BLANK, "Số văn bản còn để trống.", "The number of the document was left blank.")           \
	X(HEADING_GAP, "Mục %1 đứng sau mục %2: thiếu mục ở giữa.", "Section %1 follows section %2: one is missing.") \
	X(HEADING_TWICE, "Mục %1 có hai lần.", "There are two sections %1.")                                  \
	X(HEADING_MARK, "Mục %1 đánh dấu khác mục %2 (“I.”, “I-”).", "Section %1 is marked unlike section %2 (“I.”, “I-”).") \
	X(AMBIGUOUS, "%1 có thể là một trong các văn bản: %2. Hãy ghi thêm ngày hoặc cơ quan ban hành.",     \
	  "%1 may be any of these documents: %2. Add its date or issuer.")

typedef enum sovb_sentence {
#define X(name, vi, en) SOVB_SAY_##name,
	SOVB_SENTENCE_TABLE(X)
#undef X
	    SOVB_SENTENCE_COUNT
} sovb_sentence;

#define SOVB_SENTENCE_WORDS 4
#define SOVB_SENTENCE_MAX 4096 /* bytes; what is longer is cut at a character */

/* The sentence with its words (NULL: nothing), in the arena; NULL when that is exhausted. */
const char *sovb_say(sovb_arena *arena, sovb_lang lang, sovb_sentence sentence,
		     const char *const words[SOVB_SENTENCE_WORDS]);

#endif

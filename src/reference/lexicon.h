/*
 * The lexicon: the words and phrases that the reader knows, compiled from const tables when the library is built.
 *
 * Every known word has a small number; a token carries the number of its word, so that phrases are compared as runs of
 * numbers.  Words are compared folded (fold.h): "Uỷ ban" and "ỦY BAN" are one phrase.  A lexicon never changes after it
 * was made and may be shared.
 */
#ifndef SOVB_LEXICON_H
#define SOVB_LEXICON_H

#include "local_facts.h"

#include <sovb/span.h>

/* The words that the code names; their numbers are these, from 1. */
#define SOVB_WORD_TABLE(X) \
	X(SO, "số") X(NGAY, "ngày") X(THANG, "tháng") X(NAM, "năm") X(CUA, "của") X(VE, "về") \
	X(VIEC, "việc") X(DO, "do") X(BAN, "ban") X(HANH, "hành") X(DUOC, "được") X(BI, "bị") \
	X(BOI, "bởi") X(TAI, "tại") X(THEO, "theo") X(BANG, "bằng") X(VA, "và") X(CAC, "các") \
	X(KHOA, "khóa") X(NHIEM, "nhiệm") X(KY, "kỳ") X(LAN, "lần") X(THU, "thứ") X(DAI, "đại") \
	X(HOI, "hội") X(NGHI, "nghị") X(TRUNG, "trung") X(UONG, "ương") X(TW, "tw") X(TU_W, "tư") \
	X(LUAT, "luật") X(BO, "bộ") X(HIEN, "hiến") X(PHAP, "pháp") X(DIEU, "điều") X(KHOAN, "khoản") \
	X(DIEM, "điểm") X(MUC, "mục") X(PHAN, "phần") X(PHU, "phụ") X(LUC, "lục") X(CHUONG, "chương") \
	X(NAY, "này") X(TREN, "trên") X(MAU, "mẫu") X(BIEU, "biểu") X(DANG, "đảng") X(QUOC, "quốc") \
	X(CAN, "căn") X(CU, "cứ") X(XET, "xét") X(DAY, "đây") X(LA, "là") X(GOI, "gọi") X(TAT, "tắt") \
	X(CO, "có") X(DA, "đã") X(NHU, "như") X(HET, "hết") X(HIEU, "hiệu") X(TU, "từ") X(DEN, "đến") \
	X(THAY, "thay") X(SUA, "sửa") X(MOT, "một") X(HAI, "hai") X(BA, "ba") X(BON, "bốn") X(SAU6, "sáu") \
	X(BAY, "bảy") X(TAM, "tám") X(CHIN, "chín") X(MUOI, "mười") X(NHAT, "nhất") X(TIEU, "tiểu") \
	X(THI, "thì") X(VOI, "với") X(BCH, "bch") X(KEM, "kèm") X(THUC, "thực") X(HIEN_, "hiện") \
	X(HOAC, "hoặc") X(DU, "dự") X(KINH, "kính") X(TINH, "tỉnh") X(THANH, "thành") X(QUY, "quy") \
	X(TRONG, "trong") X(PHUONG, "phường") X(QUAN, "quận") X(QUA, "qua") X(THONG, "thông") \
	X(VAO, "vào") X(SU, "sư") X(TRUONG, "trưởng") \
	X(NUOC, "nước") X(KHONG, "không") X(CHUA, "chưa") X(SE, "sẽ") X(KIEN, "kiến") X(DINH_CHI, "đình") \
	X(NGUNG, "ngưng") X(KHU, "khu") X(DOAN, "đoàn") X(THON, "thôn") X(TO, "tổ") X(DAO, "đạo") \
	X(YEU, "yêu") X(XAY, "xây") X(GIAO, "giao") X(DE_NGHI, "đề") \
	X(TRUONG_HOC, "trường") X(NQTW, "nqtw") X(HUONG, "hướng") X(PHE, "phê") X(CONG, "công") \
	X(QUYET, "quyết") X(DANH, "danh") X(BAI, "bãi") X(HOA, "hóa") \
	X(THE, "thể") X(THAO, "thao") X(HOC, "học") X(CHINH, "chính") X(VIEN, "viễn") X(DONG, "động") \
	X(THUONG_BINH, "thương") X(SACH, "sách") X(CHIEN, "chiến") X(NOI, "nói") X(NEU, "nêu") X(LIEN, "liên") X(SO_OCR, "sô") X(BCHTW, "bchtw") X(BCHTU, "bchtư") X(CUM, "cụm") X(HINH, "hình") X(CAP, "cấp") X(LAI, "lại") X(BIEN, "biện") X(CUA_OCR, "cua") \
	X(CUA_OCR2, "cửa") X(GIUA, "giữa") X(KHI, "khi") X(LIEU, "liệu") X(NGUNG2, "ngừng") X(DUT, "dứt") X(NOI_BO, "nội") X(UOC, "ước") X(DE, "để") X(NHAM, "nhằm") X(SAU, "sau") X(THI_, "thi") X(TRIEN, "triển") X(KHAI, "khai") X(KY_TEN, "ký") X(RA, "ra") X(THU_, "thủ") X(TUONG, "tướng") X(PHU_, "phủ") X(TONG, "tổng") X(LY, "lý") X(TRU, "trừ") X(VIET, "việt") X(PHONG, "phòng") X(CHONG, "chống") X(GOM, "gồm") X(NAY_NOW, "nay") X(TRAI, "trái") X(DO_THAT, "đó") X(HNTW, "hntw") X(KET, "kết") X(TEN, "tên") X(CU_OLD, "cũ") X(CAO, "cao") X(CUNG, "cùng") X(LUOT, "lượt")

typedef enum sovb_word {
	SOVB_WORD_NONE,
#define X(name, text) SOVB_WORD_##name,
	SOVB_WORD_TABLE(X)
#undef X
	SOVB_WORD_COMMA, /* the mark, which may stand in a phrase */
	SOVB_WORD_NAMED
} sovb_word;

/* What a phrase is to the reader. */
typedef enum sovb_phrase_class {
	SOVB_PHRASE_TYPE,     /* a kind of document; value: index in sovb_type_phrases */
	SOVB_PHRASE_RELATION, /* a verb of relation; value: sovb_relation */
	SOVB_PHRASE_BODY,     /* the head of a body's name; value: sovb_body_class */
	SOVB_PHRASE_MANNER,   /* how a mention cites; value: SOVB_ATTRIBUTE_… bits */
	SOVB_PHRASE_STOP,     /* ends a body's name or a title */
	SOVB_PHRASE_SUBJECT,  /* words of a subject before its verb; value: sovb_relation, CITES when they tell none */
	SOVB_PHRASE_CLASS_COUNT
} sovb_phrase_class;

typedef enum sovb_body_class {
	SOVB_BODY_FIXED, /* the name has a known vocabulary: "Tỉnh ủy …", "Công an …" */
	SOVB_BODY_HEAD,  /* … and nothing is called by the head alone: "Bộ …", "Ban Chấp hành …" */
	SOVB_BODY_WHOLE, /* the head is the name: "Chính phủ", "Bộ Chính trị" */
	SOVB_BODY_FREE   /* the name goes on in ordinary words: "Ban Chỉ đạo …", "Hội …" */
} sovb_body_class;

#define SOVB_PHRASE_WORDS 10 /* longest phrase */

typedef struct sovb_phrase {
	uint16_t word[SOVB_PHRASE_WORDS];
	uint8_t count;
	uint8_t class;
	uint16_t value;
} sovb_phrase;

#define SOVB_WORDS_MAX 2048   /* distinct words of all tables */
#define SOVB_PHRASES_MAX 1024

/* The phrases by the words they are made of. */
typedef struct sovb_phrase_index {
	/* For each word a bit (1 << class) for every class of phrases that begin with it, or end in it. */
	uint8_t begins[SOVB_WORDS_MAX];
	uint8_t ends[SOVB_WORDS_MAX];
	/* Phrases of a class with a first word, longest first: [first, first + count) of `phrase`. */
	struct {
		uint16_t first;
		uint16_t count;
	} range[SOVB_PHRASE_CLASS_COUNT][SOVB_WORDS_MAX];
	sovb_phrase phrase[SOVB_PHRASES_MAX];
} sovb_phrase_index;

typedef struct sovb_lexicon sovb_lexicon;

/* NULL when there is no memory. */
sovb_lexicon *sovb_lexicon_new(void);
void sovb_lexicon_free(sovb_lexicon *lexicon);

/*
 * The user's own tables, lent to the lexicon: they must outlive it.  Set before it is used.
 */
void sovb_lexicon_set_facts(sovb_lexicon *lexicon, const sovb_local_facts *tables);
const sovb_local_facts *sovb_lexicon_facts(const sovb_lexicon *lexicon);

/* The codes of the field (facts.h). */
const struct sovb_codes *sovb_lexicon_codes(const sovb_lexicon *lexicon);

/* Number of a folded word, SOVB_WORD_NONE when unknown. */
uint16_t sovb_lexicon_word(const sovb_lexicon *lexicon, const char *folded, size_t size);

/* "nhất" is 1, "tư" 4, "mười" 10; 0 for words that put nothing in order. */
int sovb_ordinal_of(uint16_t word);

/* "một" is 1, "bốn" 4, "mười" 10; 0 for words that count nothing. */
int sovb_cardinal_of(uint16_t word);

/* True when the word stands in names of bodies in small letters ("nhân", "dân", "tỉnh", "nông", "thôn"). */
bool sovb_lexicon_in_body(const sovb_lexicon *lexicon, uint16_t word);

/* Does a kind of document end in this word ("quyết", "định", "nđ")?  In a word whose last byte is this one? */
bool sovb_lexicon_ends_type(const sovb_lexicon *lexicon, uint16_t word);
bool sovb_lexicon_ends_type_in(const sovb_lexicon *lexicon, unsigned char last_byte);

/* The word that stands before this one in all kinds of document that end in it ("nghị" of "quyết"), SOVB_WORD_NONE when there is not one. */
uint16_t sovb_lexicon_before_type_end(const sovb_lexicon *lexicon, uint16_t word);

const sovb_phrase_index *sovb_lexicon_phrases(const sovb_lexicon *lexicon);

#endif

/*
 * Tables of legacy.c: the characters of the bytes 80 to FF, sixteen a row, and those of letters among the controls.
 * U+FFFD: the byte means nothing.
 */
#define HIGH_BYTES 128

/* TCVN3 ("ABC"): TCVN 5712:1993 with the punctuation of Windows where its capitals À to Ũ stand, as the .Vn fonts have
 * it.  Letters: UniKey's table; glibc's TCVN5712-1 agrees. */
static const char16_t tcvn3_letters[HIGH_BYTES + 1] =
	u"€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�"
	u"�‘’“”•–—˜™š›œ�žŸ"
	u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
	u"°±²³´àảãáạẲằẳẵắẴ"
	u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
	u"éẹềểễếệìỉỄẾỒĩíịò"
	u"Ổỏõóọồổỗốộờởỡớợù"
	u"ỖủũúụừửữứựỳỷỹýỵỐ";

/* TCVN 5712:1993 in full (glibc's TCVN5712-1). */
static const char16_t tcvn5712_letters[HIGH_BYTES + 1] =
	u"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
	u"ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
	u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
	u"\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
	u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
	u"éẹềểễếệìỉỄẾỒĩíịò"
	u"Ổỏõóọồổỗốộờởỡớợù"
	u"ỖủũúụừửữứựỳỷỹýỵỐ";

/* VNI-Windows, the bytes that are letters on their own (UniKey); marks are in the table below. */
static const char16_t vni_letters[HIGH_BYTES + 1] =
	u"€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�"
	u"�‘’“”•–—˜™š›œ�žŸ"
	u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
	u"°±²³´µ¶·¸¹º»¼½¾¿"
	u"ÀÁÂÃÄÅỈÇÈÉÊËÌÍỴÏ"
	u"ÐĐỊĨƠÕƯ×ØÙÚÛÜÝÞß"
	u"àáâãäåỉçèéêëìíỵï"
	u"ðđịĩơõư÷øùúûüýþÿ";

/* Microsoft's code page 1258 (unicode.org, CP1258.TXT). */
static const char16_t windows1258_letters[HIGH_BYTES + 1] =
	u"€�‚ƒ„…†‡ˆ‰�‹Œ���"
	u"�‘’“”•–—˜™�›œ��Ÿ"
	u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
	u"°±²³´µ¶·¸¹º»¼½¾¿"
	u"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
	u"ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
	u"àáâăäåæçèéêë\u0301íîï"
	u"đñ\u0323óôơö÷øùúûüư₫ÿ";

/* VISCII 1.1 (RFC 1456). */
static const char16_t viscii_letters[HIGH_BYTES + 1] =
	u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
	u"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
	u"Õắằặấầẩậẽẹếềểễệố"
	u"ồổỗỠƠộờởịỰỨỪỬơớƯ"
	u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
	u"ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
	u"àáâãảăữẫèéêẻìíĩỉ"
	u"đựòóôõỏọụùúũủýợỮ";

/* VPS, Vietnamese Professionals Society (Mozilla's x-viet-vps, UniKey). */
static const char16_t vps_letters[HIGH_BYTES + 1] =
	u"ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
	u"Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ"
	u"\u00A0ắằẳẵặỠớÙờởỡŨỨợỪ"
	u"ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
	u"ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
	u"ƯỦồốÔỏơÈừứÚũưÝẺ�"
	u"àáâãảạă�èéêẽìí�ĩ"
	u"ẴĐòóôõ�Ơụùúủ�ỶẼỳ";

/* Microsoft's code page 1252 (unicode.org, CP1252.TXT). */
static const char16_t windows1252_letters[HIGH_BYTES + 1] =
	u"€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�"
	u"�‘’“”•–—˜™š›œ�žŸ"
	u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
	u"°±²³´µ¶·¸¹º»¼½¾¿"
	u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
	u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
	u"àáâãäåæçèéêëìíîï"
	u"ðñòóôõö÷øùúûüýþÿ";

typedef struct low_letter {
	unsigned char byte;
	char16_t letter;
} low_letter;

static const low_letter tcvn5712_low[] = {
	{0x01, u'Ú'}, {0x02, u'Ụ'}, {0x04, u'Ừ'}, {0x05, u'Ử'}, {0x06, u'Ữ'}, {0x11, u'Ứ'}, {0x12, u'Ự'},
	{0x13, u'Ỳ'}, {0x14, u'Ỷ'}, {0x15, u'Ỹ'}, {0x16, u'Ý'}, {0x17, u'Ỵ'}, {0, 0},
};

static const low_letter viscii_low[] = {
	{0x02, u'Ẳ'}, {0x05, u'Ẵ'}, {0x06, u'Ẫ'}, {0x14, u'Ỷ'}, {0x19, u'Ỹ'}, {0x1E, u'Ỵ'}, {0, 0},
};

static const low_letter vps_low[] = {
	{0x02, u'Ạ'}, {0x03, u'Ậ'}, {0x04, u'Ặ'}, {0x05, u'Ẹ'}, {0x06, u'Ệ'}, {0x10, u'Ị'}, {0x11, u'Ọ'},
	{0x12, u'Ộ'}, {0x13, u'Ợ'}, {0x14, u'Ụ'}, {0x15, u'Ự'}, {0x19, u'Ỵ'}, {0x1C, u'Ẫ'}, {0x1D, u'Ữ'}, {0, 0},
};

/* The marks of VNI-Windows (UniKey): what a byte puts on the letter before it; capitals have the same 20 lower. */
typedef enum vni_shape { PLAIN, CIRCUMFLEX, BREVE } vni_shape;

static const struct {
	unsigned char byte;
	vni_shape shape;
	sovb_tone tone;
} vni_marks[] = {
	{0xF8, PLAIN, SOVB_TONE_GRAVE},      {0xFB, PLAIN, SOVB_TONE_HOOK},      {0xF5, PLAIN, SOVB_TONE_TILDE},
	{0xF9, PLAIN, SOVB_TONE_ACUTE},      {0xEF, PLAIN, SOVB_TONE_DOT},       {0xE2, CIRCUMFLEX, SOVB_TONE_NONE},
	{0xE0, CIRCUMFLEX, SOVB_TONE_GRAVE}, {0xE5, CIRCUMFLEX, SOVB_TONE_HOOK}, {0xE3, CIRCUMFLEX, SOVB_TONE_TILDE},
	{0xE1, CIRCUMFLEX, SOVB_TONE_ACUTE}, {0xE4, CIRCUMFLEX, SOVB_TONE_DOT},  {0xEA, BREVE, SOVB_TONE_NONE},
	{0xE8, BREVE, SOVB_TONE_GRAVE},      {0xFA, BREVE, SOVB_TONE_HOOK},      {0xFC, BREVE, SOVB_TONE_TILDE},
	{0xE9, BREVE, SOVB_TONE_ACUTE},      {0xEB, BREVE, SOVB_TONE_DOT},
};

/* The most common words with marks in 1,200 legal texts, sorted: 62 % of all such words there. */
#define COMMON_MAX 7
static const char16_t common_words[][COMMON_MAX + 1] = {
	u"báo", u"bản", u"bảo", u"bị", u"bộ", u"chính", u"chỉ", u"chủ", u"chức", u"chứng", u"cá", u"các", u"cáo",
	u"có", u"công", u"cơ", u"cấp", u"cầu", u"của", u"dân", u"dịch", u"dụng", u"dự", u"giá", u"giải", u"giấy",
	u"hiện", u"hiệu", u"hoạt", u"hoặc", u"hàng", u"hành", u"hạn", u"học", u"hồ", u"hội", u"hợp", u"khoản",
	u"khác", u"không", u"kiểm", u"ký", u"kết", u"kể", u"liên", u"liệu", u"luật", u"là", u"làm", u"lý", u"lập",
	u"lực", u"nghiệp", u"nghị", u"ngày", u"người", u"nhiệm", u"nhà", u"nhân", u"nhận", u"này", u"năm",
	u"nước", u"nội", u"pháp", u"phát", u"phí", u"phòng", u"phương", u"phạm", u"phải", u"quyết", u"quyền",
	u"quản", u"quốc", u"sách", u"sơ", u"sản", u"số", u"sở", u"sử", u"sự", u"thuộc", u"thành", u"thông",
	u"thẩm", u"thời", u"thủ", u"thực", u"tiếp", u"trách", u"trên", u"trình", u"trường", u"tài", u"tác", u"tư",
	u"tại", u"tế", u"tổ", u"từ", u"viên", u"việc", u"việt", u"và", u"văn", u"về", u"với", u"vụ", u"xuất",
	u"xã", u"yêu", u"án", u"điều", u"điểm", u"đơn", u"được", u"đại", u"đầu", u"đến", u"đề", u"để", u"địa",
	u"định", u"đối", u"đồng", u"động", u"ủy",
};

/* The subjects of documents that are mentioned: where they begin and end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "reference_rows.h"

struct subject_case {
	const char *text;
	const char *title; /* of its first reference; NULL: none */
};

static void check_subjects(const struct subject_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		sovb_document *doc = reference_rows_parse(cases[i].text);

		assert_true(sovb_document_reference_count(doc) > 0);
		reference_rows_check_field(cases[i].text, "title", cases[i].title, sovb_document_reference(doc, 0)->title);
		sovb_document_free(doc);
	}
}

#define CHECK_SUBJECTS(cases) check_subjects(cases, sizeof(cases) / sizeof *(cases))

/* The words before "như sau:", and what a body did, are no subject. */
static void a_subject_ends_before_the_next_clause(void **state)
{
	static const struct subject_case cases[] = {
	    {"Căn cứ Quy định số 94-QĐ/TW của Bộ Chính trị về xử lý kỷ luật đảng viên, Ủy ban Kiểm tra Trung ương hướng dẫn như sau:",
	     "về xử lý kỷ luật đảng viên"},
	    {"Theo Nghị định số 204/2004/NĐ-CP của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức, cụ thể như sau:",
	     "về chế độ tiền lương đối với cán bộ, công chức, viên chức"},
	    {"Theo Nghị định số 204/2004/NĐ-CP của Chính phủ về chế độ tiền lương đối với cán bộ, viên chức được thực hiện như sau:",
	     "về chế độ tiền lương đối với cán bộ, viên chức"},
	    {"Quyết định số 899/QĐ-TTg thực hiện như sau:", NULL},
	    {"Thông báo số 159-TB/TW của Bộ Chính trị về việc thảo luận các văn kiện, ngày 10/9/2020 Ban Tuyên giáo Trung ương có Hướng dẫn số "
	     "151-HD/BTGTW.",
	     "về việc thảo luận các văn kiện"},
	    {"Thực hiện Chỉ thị số 10-CT/TW của Ban Bí thư về cuộc vận động, Tỉnh ủy đã ban hành Kế hoạch triển khai.", "về cuộc vận động"},
	    {"Quyết định số 15/QĐ-UBND về bãi bỏ văn bản do Hội đồng nhân dân, Ủy ban nhân dân tỉnh ban hành trong năm.",
	     "về bãi bỏ văn bản do Hội đồng nhân dân, Ủy ban nhân dân tỉnh ban hành trong năm"},
	    /* what is said of the document begins */
	    {"Người bị xử phạt theo Nghị định số 116/2010/NĐ-CP của Chính phủ về chính sách đối với cán bộ thì không được hưởng phụ cấp.",
	     "về chính sách đối với cán bộ"},
	    {"Thông tư số 49/2011/TT-BYT của Bộ Y tế ban hành tỷ lệ hao hụt đối với vị thuốc hết hiệu lực kể từ ngày Thông tư này có hiệu lực.",
	     "ban hành tỷ lệ hao hụt đối với vị thuốc"},
	    {"Nghị định số 220/2025/NĐ-CP sửa đổi một số Nghị định trong lĩnh vực quốc phòng, có hiệu lực thi hành từ ngày 07/8/2025.",
	     "sửa đổi một số Nghị định trong lĩnh vực quốc phòng"},
	    {"Quyết định số 34/2021/QĐ-TTg của Thủ tướng Chính phủ về chính sách cho vay, trong đó quy định mức vay tối đa.",
	     "về chính sách cho vay"},
	    {"Kế hoạch số 15/KH-UBND của UBND tỉnh về chuyển đổi số trong cơ quan nhà nước trong đó nêu rõ các nhiệm vụ.",
	     "về chuyển đổi số trong cơ quan nhà nước"},
	    {"Nghị quyết số 126/NQ-CP ngày 01/9/2024 của Chính phủ về phiên họp chuyên đề tháng 8/2024 đã thông qua đề nghị xây dựng luật.",
	     "về phiên họp chuyên đề tháng 8/2024"},
	    {"Công văn số 1911/BNV-TCPCP ngày 29/4/2025 của Bộ Nội vụ về hoạt động của hội, quỹ từ thiện quy định: “Đối với hội”.",
	     "về hoạt động của hội, quỹ từ thiện"},
	    {"Nghị định số 58/2018/NĐ-CP ngày 18/4/2018 của Chính phủ về bảo hiểm nông nghiệp bao gồm: cây trồng, vật nuôi.",
	     "về bảo hiểm nông nghiệp"},
	    {"Chỉ thị số 25-CT/TW của Ban Bí thư về y tế cơ sở trong tình hình mới cũng đã yêu cầu tăng đầu tư.", "về y tế cơ sở trong tình hình mới"},
	    {"Quyết định số 104/1999/QĐ-TTg về chính sách đối với thanh niên xung phong đã hoàn thành nhiệm vụ.",
	     "về chính sách đối với thanh niên xung phong đã hoàn thành nhiệm vụ"},
	    {"Nghị định số 40/2025/NĐ-CP quy định cơ cấu tổ chức của Bộ Công Thương, theo đó Tổng cục được sắp xếp lại.",
	     "quy định cơ cấu tổ chức của Bộ Công Thương"},
	    {"Quyết định số 25/QĐ-UBND phê duyệt chủ trương đầu tư dự án, Sở Khoa học và Công nghệ đã chủ động xây dựng kế hoạch.",
	     "phê duyệt chủ trương đầu tư dự án"},
	    {"Nghị định số 187/2013/NĐ-CP ngày 20/11/2013 của Chính phủ về mua bán hàng hóa quốc tế ban hành ngày 27/01/2014)",
	     "về mua bán hàng hóa quốc tế"},
	    /* this document is not in the subject of another */
	    {"Thông tư số 05/2008/TT-BYT hướng dẫn chức năng, nhiệm vụ của bộ máy Dân số kể từ ngày Thông tư này có hiệu lực.",
	     "hướng dẫn chức năng, nhiệm vụ của bộ máy Dân số"},
	    {"Theo Nghị định số 86/2012/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật Đo lường và các quy định tại Thông tư này.",
	     "quy định chi tiết và hướng dẫn thi hành Luật Đo lường"},
	    {"Tổ chức nêu tại Nghị định số 45/2015/NĐ-CP về hoạt động đo đạc và bản đồ phải nộp phí theo quy định tại Thông tư này.",
	     "về hoạt động đo đạc và bản đồ"},
	    {"Mức chi của Nghị định số 34/2018/NĐ-CP quy định tại Thông tư này.", NULL},
	    /* the name of a law is its subject */
	    {"Theo khoản 3 Điều 9 Luật Đầu tư năm 2020 về điều kiện tiếp cận thị trường thì nhà đầu tư được chấp thuận.", NULL},
	    {"Công văn số 12/UBND-NC về việc hợp nhất Đoàn Luật sư tỉnh Lâm Đồng (cũ), tỉnh Bình Thuận (cũ) thành Đoàn Luật sư tỉnh Lâm Đồng (mới). Ngày 16/10/2025, tỉnh họp.",
	     "về việc hợp nhất Đoàn Luật sư tỉnh Lâm Đồng (cũ), tỉnh Bình Thuận (cũ) thành Đoàn Luật sư tỉnh Lâm Đồng (mới)"},
	    {"Các tỉnh theo Kết luận số 103-KL/TW về nâng cao hiệu quả công ty nông, lâm nghiệp khẩn trương rà soát hiện trạng.", "về nâng cao hiệu quả công ty nông, lâm nghiệp"},
	    {"Công điện số 12/CĐ-TTg về việc khẩn trương ứng phó bão.", "về việc khẩn trương ứng phó bão"},
	    {"Quyết định số 537/QĐ-TTg phê duyệt Chương trình Truyền thông dân số đồng thời, Bộ Y tế đã ban hành kế hoạch.", "phê duyệt Chương trình Truyền thông dân số"},
	    {"Kế hoạch số 129/KH-UBND về thực hiện Đề án 06 trên địa bàn tỉnh,…", "về thực hiện Đề án 06 trên địa bàn tỉnh"},
	    {"Thông tư số 01/2016/TT-BTP hướng dẫn một số thủ tục trong thi hành án dân sự.(Điều này có nội dung liên quan đến Điều 30)",
	     "hướng dẫn một số thủ tục trong thi hành án dân sự"},
	    /* a short form in brackets does not end a subject, a short name of the document does */
	    {"Theo “Nghị quyết số 1198/NQ-UBTVQH15 về việc sắp xếp đơn vị hành chính cấp xã” và tình hình địa phương.",
	     "về việc sắp xếp đơn vị hành chính cấp xã"},
	    {"Theo \"Nghị quyết số 1198/NQ-UBTVQH15 về việc sắp xếp đơn vị hành chính cấp xã.\" Cổng thông tin.",
	     "về việc sắp xếp đơn vị hành chính cấp xã"},
	    {"Kế hoạch số 12/KH-UBND về phong trào \"Dân vận khéo\" năm 2022 tại xã D’Ran; báo cáo.", "về phong trào \"Dân vận khéo\" năm 2022 tại xã D’Ran"},
	    {"Nghị quyết số 202/2025/QH15 về việc sắp xếp đơn vị hành chính cấp tỉnh.[5] Theo đó, sắp xếp tỉnh Long An.",
	     "về việc sắp xếp đơn vị hành chính cấp tỉnh"},
	    {"Nghị quyết số 203/2025/QH15 về sửa đổi Hiến pháp[6]; công tác khác.", "về sửa đổi Hiến pháp"},
	    {"Chỉ thị số 12/2006/CT-TTg về phòng, chống dịch cúm gia cầm (H5N1) và dịch cúm A ở người.",
	     "về phòng, chống dịch cúm gia cầm (H5N1) và dịch cúm A ở người"},
	    {"Quyết định số 12/QĐ-UBND về ban hành Quy chế làm việc (sau đây gọi là Quy chế) của xã.", "về ban hành Quy chế làm việc"},
	    {"Công văn số 12/SNV-CCHC về cải cách hành chính (CCHC) và Kế hoạch số 13/KH-UBND.", "về cải cách hành chính"},
	    /* what a body did on its ground, who was there, a further number */
	    {"Thực hiện Công văn số 4625/BNV-CCHC về chế độ báo cáo định kỳ, Ủy ban nhân dân tỉnh Lâm Đồng báo cáo kết quả năm 2025.",
	     "về chế độ báo cáo định kỳ"},
	    {"Kế hoạch số 12/KH-UBND về tổ chức Đại hội, đồng chí Nguyễn Văn A phụ trách.", "về tổ chức Đại hội"},
	    {"Nghị quyết số 86/2019/QH14 về dự toán ngân sách năm 2020, số 87/2019/QH14 về phân bổ ngân sách.", "về dự toán ngân sách năm 2020"},
	    {"Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017.", NULL},
	    {"Hiến pháp năm 2013 quy định quyền tự do kinh doanh.", NULL},
	    /* in a note of the codification the day behind the subject ends it, whatever stands in it */
	    {"(Điều 1 Thông tư số 01/2011/TT-BTC Quy định việc hỗ trợ kinh phí (H5N1) cho hội; quản lý tài sản của hội. ngày 06/01/2011 của Bộ "
	     "Tài chính, có hiệu lực thi hành kể từ ngày 20/02/2011)",
	     "Quy định việc hỗ trợ kinh phí (H5N1) cho hội; quản lý tài sản của hội"},
	    {"(Điều 1 Thông tư số 01/2010/TT-BTP Hướng dẫn thi hành Nghị định số 77/2008/NĐ-CP ngày 16 tháng 7 năm 2008 của Chính phủ về tư vấn "
	     "pháp luật ngày 09/02/2010 của Bộ Tư pháp, có hiệu lực thi hành kể từ ngày 26/03/2010)",
	     "Hướng dẫn thi hành Nghị định số 77/2008/NĐ-CP ngày 16 tháng 7 năm 2008 của Chính phủ về tư vấn pháp luật"},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void a_subject_ends_before_what_was_done_to_the_document(void **state)
{
	static const struct subject_case cases[] = {
	    {"Căn cứ Nghị định số 19/2011/NĐ-CP của Chính phủ quy định chi tiết thi hành một số điều của Luật Nuôi con nuôi được sửa đổi, bổ sung bởi Nghị định số "
	     "24/2019/NĐ-CP.",
	     "quy định chi tiết thi hành một số điều của Luật Nuôi con nuôi"},
	    {"Nghị quyết số 55/2010/QH12 về miễn thuế sử dụng đất nông nghiệp đã được sửa đổi theo khoản 1 Điều 2 Nghị quyết số 28/2016/QH14.",
	     "về miễn thuế sử dụng đất nông nghiệp"},
	    {"Hướng dẫn số 04-HD/UBKTTW về xử lý kỷ luật đảng viên và được thay thế bằng Quy định số 69-QĐ/TW.", "về xử lý kỷ luật đảng viên"},
	    {"Nghị định số 52/2013/NĐ-CP về thương mại điện tử, sửa đổi, bổ sung tại Nghị định số 85/2021/NĐ-CP của Chính phủ.", "về thương mại điện tử"},
	    {"Thông tư số 121/2021/TT-BTC sửa đổi, bổ sung một số điều tại Thông tư số 38/2015/TT-BTC.",
	     "sửa đổi, bổ sung một số điều tại Thông tư số 38/2015/TT-BTC"},
	    /* a law that the subject names by its number is what was changed */
	    {"Nghị quyết số 41/2017/QH14 về việc thi hành Bộ luật Hình sự số 100/2015/QH13 đã được sửa đổi, bổ sung theo Luật số 12/2017/QH14.",
	     "về việc thi hành Bộ luật Hình sự số 100/2015/QH13 đã được sửa đổi, bổ sung theo Luật số 12/2017/QH14"},
	    {"Quyết định số 1442/QĐ-BKHCN về việc công bố thủ tục được sửa đổi, bổ sung và bị bãi bỏ theo quy định về phân quyền.",
	     "về việc công bố thủ tục được sửa đổi, bổ sung và bị bãi bỏ theo quy định về phân quyền"},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void a_subject_ends_with_its_cell(void **state)
{
	static const struct subject_case cases[] = {
	    {"| 1 | Nghị quyết số 1656/NQ-UBTVQH15 về việc sắp xếp các đơn vị hành chính cấp xã | 2 | Hải Phòng |", "về việc sắp xếp các đơn vị hành chính cấp xã"},
	    {"Báo cáo số 12/BC-UBND về việc tiếp | thu ý kiến cử tri.", "về việc tiếp | thu ý kiến cử tri"}, /* a speck */
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void what_opens_a_subject_without_about(void **state)
{
	static const struct subject_case cases[] = {
	    {"Năm 1965, Hội đồng Chính phủ ra Quyết định số 36/CP thành lập Vụ số 8 trực thuộc Bộ Nội vụ.", "thành lập Vụ số 8 trực thuộc Bộ Nội vụ"},
	    {"Quyết định số 15/QĐ-UBND ngày 3/2/2020 của Ủy ban nhân dân xã Hoa Mai kiện toàn Ban Chỉ đạo chuyển đổi số.", "kiện toàn Ban Chỉ đạo chuyển đổi số"},
	    {"Kế hoạch số 15/KH-UBND thành lập đoàn kiểm tra.", NULL}, /* a plan says what is to be done */
	    {"Căn cứ Nghị định số 97/2024/NĐ-CP của Chính phủ Sửa đổi, bổ sung một số điều của Nghị định số 10/2019/NĐ-CP.",
	     "Sửa đổi, bổ sung một số điều của Nghị định số 10/2019/NĐ-CP"},
	    {"Thực hiện Thông báo số 659/TB-VPCP ngày 29/11/2025 kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về giá đất.",
	     "kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về giá đất"},
	    {"Căn cứ công văn số 295/PGDĐT-GDTH ngày 09/9/2024, v/v hướng dẫn nhiệm vụ năm học.", "v/v hướng dẫn nhiệm vụ năm học"},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void what_an_article_says_is_no_subject(void **state)
{
	static const struct subject_case cases[] = {
	    {"Theo Điều 20 Nghị định 90/2020/NĐ-CP quy định thời điểm đánh giá xếp loại như sau: hằng năm.", NULL},
	    {"Tại khoản 2 Điều 12 Hướng dẫn 12-HD/BTCTW quy định khung tiêu chí bao gồm: nền nếp, nội dung.", NULL},
	    /* a day tells that the subject follows; so does the lack of an article */
	    {"Theo khoản 2 Điều 4 của Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 quy định về điều tra cơ bản đất đai: gồm các việc sau.",
	     "quy định về điều tra cơ bản đất đai"},
	    {"Theo Nghị định 90/2020/NĐ-CP quy định về đánh giá cán bộ như sau: hằng năm.", "quy định về đánh giá cán bộ"},
	    /* however the sentence that the article opens goes on */
	    {"Căn cứ Điều 59 Nghị định 82/2020/NĐ-CP quy định mức phạt đối với hành vi vi phạm chế độ một vợ, một chồng.", NULL},
	    {"Cụ thể, tại Điều 13 Thông tư 22/2024/TT-BKHĐT quy định thời gian đăng tải tối thiểu là 05 ngày.", NULL},
	    {"Tại khoản 1 Điều 3 Nghị định 10/2022/NĐ-CP quy định nhà đất là đối tượng chịu lệ phí.", NULL},
	    /* another verb has the article: the subject follows */
	    {"Bãi bỏ khoản 1 Điều 3 Nghị quyết 22/2024/NQ-HĐND quy định một số mức chi trên địa bàn tỉnh.", "quy định một số mức chi trên địa bàn tỉnh"},
	    {"Căn cứ khoản 2 Điều 6 Nghị định 85/2024/NĐ-CP quy định chi tiết một số điều của Luật Giá;", "quy định chi tiết một số điều của Luật Giá"},
	    /* the subject of a law is its name */
	    {"Điều 34 Luật Doanh nghiệp số 59/2020/QH14 quy định về tài sản góp vốn;", NULL},
	    {"Luật Doanh nghiệp số 59/2020/QH14 ngày 17/6/2020 quy định về tài sản góp vốn.", NULL},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void what_a_page_prints_around_a_subject(void **state)
{
	static const struct subject_case cases[] = {
	    {"Chính phủ ban hành Nghị quyết 35/NQ-CP[5] về việc thành lập thành phố An Bình thuộc tỉnh An Giang.", "về việc thành lập thành phố An Bình thuộc tỉnh An Giang"},
	    {"Nghị quyết 244/2025/QH15 Tải về về Kế hoạch phát triển kinh tế năm 2026.", "về Kế hoạch phát triển kinh tế năm 2026"},
	    {"Quyết định 142-HĐBT về việc thành lập phường Hoa Mai.- ^ ab\"Đề án mở rộng\". Báo.", "về việc thành lập phường Hoa Mai"},
	    {"Nội dung Nghị quyết 72-NQ/TW năm 2025 về bảo vệ sức khỏe Nhân dân ra sao?", "về bảo vệ sức khỏe Nhân dân"},
	    {"Hướng dẫn 07-HD/BTGDVTW về tuyên truyền kỷ niệm 135 năm Ngày sinh Bác Hồ dưới đây: gồm", "về tuyên truyền kỷ niệm 135 năm Ngày sinh Bác Hồ"},
	    {"Công điện 229/CĐ-TTg về thi đua cao điểm cho những năm tiếp theo.****Thi đua là gì", "về thi đua cao điểm cho những năm tiếp theo"},
	    {"\"Nhân rộng điển hình thực hiện Chỉ thị 03 của Bộ Chính trị\". Bản gốc lưu trữ.", NULL},
	    {"Nghị quyết 1666/NQ-UBTVQH15 năm 2025 về sắp xếp đơn vị hành chính của tỉnh Hưng Yên có quy định như sau:", "về sắp xếp đơn vị hành chính của tỉnh Hưng Yên"},
	    {"Quyết định 74/2025/QĐ-UBND quy định về phân cấp tại Hà Nội có hiệu lực từ ngày 04/12/2025.", "quy định về phân cấp tại Hà Nội"},
	    {"Quyết định 74/2025/QĐ-UBND quy định về phân cấp tại Hà Nội có hiệu lực thi hành kể từ ngày 04/12/2025.", "quy định về phân cấp tại Hà Nội"},
	    {"Nghị quyết 330/NQ-HĐND thông qua Đồ án điều chỉnh Quy hoạch chung đến năm 2045 có nêu các giải pháp.", "thông qua Đồ án điều chỉnh Quy hoạch chung đến năm 2045"},
	    {"Bộ Nội vụ có Công văn 10988/BNV-CQĐP tuyên truyền chủ trương, chính sách của Đảng.", "tuyên truyền chủ trương, chính sách của Đảng"},
	    {"Quyết định số 1961-QĐNS/TW ngày 28/3/2020 của Bộ Chính trị phân công đồng chí A giữ chức vụ Bí thư Tỉnh ủy.", "phân công đồng chí A giữ chức vụ Bí thư Tỉnh ủy"},
	    {"Điều 3 Thông tư 120/2015/TT-BTC sửa đổi bởi khoản 1 Điều 2 Thông tư 52/2017/TT-BTC.", NULL},
	    {"Theo Quyết định 2244/QĐ-TTg năm 2025 của Thủ tướng Chính phủ đã đưa ra tiêu chí đánh giá hiệu quả.", NULL},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void a_subject_ends_before_what_the_document_states(void **state)
{
	static const struct subject_case cases[] = {
	    {"Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về đổi mới công tác xây dựng pháp luật trong kỷ nguyên mới đặt ra mục tiêu đến năm 2030: “Cơ bản hoàn thành”.",
	     "về đổi mới công tác xây dựng pháp luật trong kỷ nguyên mới"},
	    {"Kết luận số 155-KL/TW về sắp xếp tổ chức bộ máy từ nay đến 30/6/2025 giao nhiệm vụ trọng tâm: “Rà soát”.", "về sắp xếp tổ chức bộ máy từ nay đến 30/6/2025"},
	    {"Thông tư số 32/2018/TT-BGDĐT về Chương trình môn Ngữ văn có nêu rõ đặc điểm môn học.", "về Chương trình môn Ngữ văn"},
	    {"Nghị định số 109/2005/NĐ-CP sửa đổi một số điều của Nghị định số 89/1999/NĐ-CP tiếp tục có hiệu lực cho đến khi có quy định mới.",
	     "sửa đổi một số điều của Nghị định số 89/1999/NĐ-CP"},
	    {"Quyết định số 12/QĐ-UBND về việc nêu rõ trách nhiệm của người đứng đầu.", "về việc nêu rõ trách nhiệm của người đứng đầu"},
	    {"Quyết định số 07/QĐ-TTg về việc phê duyệt Chiến lược đến năm 2030, trên cơ sở tổng hợp ý kiến, Bộ trình Chính phủ.", "về việc phê duyệt Chiến lược đến năm 2030"},
	    {"Quyết định số 316-QĐ/TW thành lập Đảng bộ tỉnh An Bình, trên cơ sở hợp nhất hai Đảng bộ.", "thành lập Đảng bộ tỉnh An Bình, trên cơ sở hợp nhất hai Đảng bộ"},
	    {"Kết luận số 210-KL/TW về hoàn thiện tổ chức bộ máy và ý kiến chỉ đạo của đồng chí Tổng Bí thư.", "về hoàn thiện tổ chức bộ máy"},
	    {"Tờ trình số 59/TTr-HCCV về việc tổ chức Đại hội hợp nhất Hội Công chứng viên tỉnh./.", "về việc tổ chức Đại hội hợp nhất Hội Công chứng viên tỉnh"},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void what_stands_before_a_subject(void **state)
{
	static const struct subject_case cases[] = {
	    {"Công văn số 1813/STP-BTTP gửi Sở Nội vụ về việc có ý kiến đối với Đề án.", "về việc có ý kiến đối với Đề án"},
	    {"Công văn số 22/CV-HNDN của Hội Nữ Doanh nhân tỉnh An Bình (trước sắp xếp) về việc đề nghị đổi tên.", "về việc đề nghị đổi tên"},
	    {"Công văn 19197-CV/VPTW 2025 về tập huấn sử dụng hệ thống.", "về tập huấn sử dụng hệ thống"},
	    {"Nghị quyết số 202/2025/QH15 của Quốc hội ban hành về việc sắp xếp đơn vị hành chính.", "về việc sắp xếp đơn vị hành chính"},
	    {"Công văn số 12/SNV-TC của Sở Nội vụ đề nghị cho ý kiến về dự thảo.", "đề nghị cho ý kiến về dự thảo"},
	    {"Quyết định số 779/QĐ-UBND về việc công nhận Điều lệ (sửa đổi, bổ sung) Quỹ Khuyến học tỉnh.", "về việc công nhận Điều lệ (sửa đổi, bổ sung) Quỹ Khuyến học tỉnh"},
	};

	(void)state;
	CHECK_SUBJECTS(cases);
}

static void what_a_body_is_charged_with_is_of_the_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư 82/2025/TT-BCA hướng dẫn chế độ ưu đãi thuộc trách nhiệm của Bộ Công an; Quyết định số 12/QĐ-BTC về thủ tục thuộc thẩm quyền giải quyết của Bộ Tài chính.",
		 {{"82/2025/TT-BCA", "82/2025/TT-BCA", "TT", NULL, NULL, NULL, NULL, 0}, {"12/QĐ-BTC", "12/QĐ-BTC", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		/* a notice makes known what another concluded, or its own body's conclusion */
		{"Thông báo số 659/TB-VPCP kết luận của Phó Thủ tướng Chính phủ; Thông báo số 12-TB/TU kết luận của Ban Thường vụ Tỉnh ủy về thu ngân sách.",
		 {{"659/TB-VPCP", "659/TB-VPCP", "TB", NULL, NULL, NULL, NULL, 0},
		  {"12-TB/TU", "12-TB/TU", "TB", NULL, "Ban Thường vụ Tỉnh ủy", NULL, NULL, 0}}},
		{"Thông báo 665/TB-VPCP năm 2025 thông báo kết luận của Phó Thủ tướng tại cuộc họp.", {{"665/TB-VPCP", "665/TB-VPCP", "TB", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Luật Đất đai năm 2024, nghị định của Chính phủ và hướng dẫn của các bộ.", {{"Luật Đất đai năm 2024", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_subject_ends_before_the_next_clause),
		cmocka_unit_test(a_subject_ends_before_what_was_done_to_the_document),
		cmocka_unit_test(a_subject_ends_with_its_cell),
		cmocka_unit_test(what_opens_a_subject_without_about),
		cmocka_unit_test(what_an_article_says_is_no_subject),
		cmocka_unit_test(what_a_page_prints_around_a_subject),
		cmocka_unit_test(a_subject_ends_before_what_the_document_states),
		cmocka_unit_test(what_stands_before_a_subject),
		cmocka_unit_test(what_a_body_is_charged_with_is_of_the_subject),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}

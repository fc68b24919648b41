#!/usr/bin/env python3
"""Write the sample archive from facts.tsv.

	generate.py [FOLDER]	writes the files into FOLDER (default: the folder of this script)

The facts (numbers, dates, bodies, titles, who cites whom) stand in facts.tsv; the sentences around them stand here and
belong to the project.  Every citation goes through Text.cite(), which notes what a reader must find: so the answer
keys come from the facts and not from any program that reads the documents.  Same input, same bytes.
"""
import csv
import datetime
import hashlib
import io
import itertools
import re
import sys
import unicodedata
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLE = "Văn bản mẫu của dự án sovb, không có giá trị pháp lý."

# A document number inside rendered text stands between these, so that the writers can treat it apart.
OPEN, CLOSE = "\x02", "\x03"

TYPE_WORDS = {
    "BB": "Biên bản", "BC": "Báo cáo", "CT": "Chỉ thị", "CTr": "Chương trình", "CV": "Công văn", "HD": "Hướng dẫn",
    "KH": "Kế hoạch", "KL": "Kết luận", "L": "Luật", "NQ": "Nghị quyết", "NĐ": "Nghị định", "QC": "Quy chế",
    "QyĐ": "Quy định", "QĐ": "Quyết định", "TB": "Thông báo", "TT": "Thông tư", "TTr": "Tờ trình",
    "ĐK": "Bản đăng ký",
}

# ---------------------------------------------------------------------------------------------------- the facts


class Fact:
    """One line of facts.tsv: a document that is held as a file, or only cited (format "-")."""

    def __init__(self, row):
        clean = {name: "" if value == "-" else value for name, value in row.items()}
        self.symbol = clean["symbol"]
        self.type = clean["type"]
        self.date = tuple(int(part) for part in clean["date"].split("-")) if clean["date"] else None
        self.iso = clean["date"]
        self.level = clean["level"]
        self.parent = clean["parent"]
        self.body = clean["body"]
        self.author = clean["author"]
        self.term = clean["term"]
        self.place = clean["place"]
        self.title = clean["title"]
        self.relations = [tuple(item.split(":", 1)) for item in split(clean["relations"])]
        self.cites = split(clean["cites"])
        self.topic = clean["topic"]
        self.layout = clean["layout"]
        self.format = clean["format"]
        self.oddities = set(clean["oddities"].split(",")) if clean["oddities"] else set()
        self.name = clean["name"]
        self.is_party = self.type == "QC" and not self.symbol or bool(re.match(r"[\d…]+-", self.symbol))
        self.is_numbered = bool(self.symbol) and "…" not in self.symbol

    def path(self):
        name = self.name or re.sub(r"[/&]", "-", ascii_letters(self.symbol)) + "_" + self.iso
        return f"van-ban/{self.level}/{name}.{self.format}"

    def related(self, *relations):
        return [key for relation, key in self.relations if relation in relations]


def split(cell):
    return [item for item in cell.split(";") if item]


def key_of(cite):
    """KEY of "KEY:form~spelling"."""
    return re.split("[:~]", cite)[0]


def ascii_letters(text):
    text = text.replace("Đ", "D").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


class Facts:
    def __init__(self, path):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        self.all = [Fact(row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]

    def find(self, key):
        """The document of "25-NQ/TW" or, where a number was used again, "25-NQ/TW@2013"."""
        symbol, _, date = key.partition("@")
        found = [fact for fact in self.all if fact.symbol == symbol and fact.iso.startswith(date)]
        if len(found) != 1:
            raise SystemExit(f"facts.tsv: {key} names {len(found)} documents")
        return found[0]


# ------------------------------------------------------------------------------------------- words around facts


def party_date(date, word="ngày "):
    """Days under 10 and the months 1 and 2 take a zero (Hướng dẫn 36-HD/VPTW)."""
    year, month, day = date
    return f"{word}{day:02d}/{month:02d}/{year}" if month < 3 else f"{word}{day:02d}/{month}/{year}"


def long_date(date):
    year, month, day = date
    return f"ngày {day:02d} tháng {month:02d} năm {year}" if month < 3 else f"ngày {day:02d} tháng {month} năm {year}"


def subject(fact):
    """The title as it follows the body in a citation."""
    title = fact.title
    if not title or title.startswith("Đại hội") or fact.type == "L":
        return ""
    if re.match(r"(về|ban hành|hướng dẫn|phê duyệt|sơ kết|tổng kết|giám sát|tự giám sát) ", title):
        return " " + title
    return (" về việc " if fact.type == "CV" else " về ") + title


class Text:
    """Turns sentences with {KEY:form:spelling} into text and notes each number cited, with the date beside it."""

    FORMS = ["full", "issuer", "quote", "long"]

    def __init__(self, facts, seed):
        self.facts = facts
        self.seen = set()
        self.cited = []
        self.told = set()  # documents whose title was written out, so that what they act on is told
        self.turn = int(hashlib.sha256(seed.encode()).hexdigest(), 16) % 9973

    def render(self, sentence):
        return re.sub(r"\{([^{}:~]+)(?::([\w-]*))?(?:~([^{}]+))?\}", self.replace, sentence)

    def replace(self, match):
        return self.cite(match.group(1), match.group(2), match.group(3))

    def cite(self, key, form=None, spelling=None):
        fact = self.facts.find(key)
        if not form:
            form = self.next_form(fact)
        self.seen.add(key)
        number = OPEN + (spelling or fact.symbol) + CLOSE
        if form in ("sym", "symdate"):
            self.note(fact, form == "symdate")
            return number
        phrase = f"{TYPE_WORDS[fact.type]} "
        if fact.type == "L":
            phrase += f"{fact.title} "
        phrase += number if form == "bare" else f"số {number}"
        if form in ("short", "bare"):
            self.note(fact, False)
            return phrase
        self.note(fact, True)
        comma = "," if fact.is_party else ""
        phrase += f"{comma} {long_date(fact.date) if form == 'long' else party_date(fact.date)}"
        if form == "date" or fact.type == "L":
            return phrase
        return phrase + self.after_date(fact, form)

    def after_date(self, fact, form):
        words = f" của {fact.author}"
        if fact.term:
            words += f" (khóa {fact.term})" if form in ("full", "long") else f" khóa {fact.term}"
        if form in ("full", "quote"):
            title = subject(fact)
            if form == "quote" and title and "“" not in title and "{" not in title:
                title = title.strip()
                return f"{words} “{title[0].upper()}{title[1:]}”"
            self.told.add(fact)
            return words + self.render(title)
        return words

    def next_form(self, fact):
        if fact.symbol in {key.partition("@")[0] for key in self.seen}:
            return "short"
        self.turn += 1
        return self.FORMS[self.turn % len(self.FORMS)]

    def note(self, fact, dated):
        self.cited.append((fact.symbol, fact.iso if dated else ""))

    def pick(self, sentences, count):
        """Some sentences of a pool, in its order; which ones depends on the document."""
        self.turn += 1
        start = self.turn % len(sentences)
        chosen = sorted((start + step * 2) % len(sentences) for step in range(min(count, (len(sentences) + 1) // 2)))
        return [sentences[i] for i in dict.fromkeys(chosen)]


WORDS = {
    "trung-uong": {"don": "các cấp ủy, tổ chức đảng", "nguoi": "cán bộ, đảng viên và Nhân dân"},
    "nha-nuoc": {"don": "các bộ, ngành, địa phương", "nguoi": "cán bộ, công chức, viên chức"},
    "tinh": {"don": "các cấp ủy trực thuộc Tỉnh ủy", "nguoi": "cán bộ, đảng viên và Nhân dân trong tỉnh"},
    "thanh-pho": {"don": "các chi bộ, đảng bộ trực thuộc Thành ủy", "nguoi": "cán bộ, đảng viên và Nhân dân thành phố"},
    "phuong": {"don": "các chi bộ trực thuộc", "nguoi": "cán bộ, đảng viên và Nhân dân trong phường"},
    "chi-bo": {"don": "các tổ đảng, tổ chuyên môn", "nguoi": "đảng viên, giáo viên, nhân viên"},
    "truong": {"don": "các tổ chuyên môn, đoàn thể", "nguoi": "giáo viên, nhân viên, học sinh"},
}

# topic -> part of a document -> sentences.  muc: aims, nd: content, tc: organisation, kq: results, hc: shortcomings.
PROSE = {
    "dv": {
        "muc": [
            "Làm cho <nguoi> hiểu rõ rằng công tác dân vận là việc của cả hệ thống chính trị, không phải của riêng một ban hay một hội nào.",
            "Đưa phong trào về đúng chỗ: việc khó ở cơ sở, việc dân đang hỏi, việc làm một lần chưa xong.",
            "Chọn mô hình vừa sức, làm được đến cùng, có người chịu trách nhiệm và có ngày kiểm lại kết quả.",
            "Không đặt chỉ tiêu cho đẹp; mô hình nào không còn tác dụng thì thôi công nhận để dồn sức cho việc khác.",
            "Gắn phong trào với nhiệm vụ chính trị hằng năm của <don>, tránh làm thành một việc đứng riêng.",
        ],
        "nd": [
            "Tổ chức học tập chuyên đề về cách tiếp xúc, lắng nghe và trả lời ý kiến của người dân; mỗi năm ít nhất một buổi, có ghi chép.",
            "Mỗi đơn vị đăng ký ít nhất 01 mô hình, nêu rõ việc sẽ làm, người phụ trách, thời hạn và cách đo kết quả.",
            "Công khai lịch tiếp dân, hộp thư góp ý, số điện thoại của người trực; trả lời trong 05 ngày làm việc.",
            "Rà soát những việc tồn đọng đã hứa với dân từ các kỳ trước, nêu rõ việc nào xong, việc nào chưa và vì sao.",
            "Phối hợp với Mặt trận Tổ quốc và các đoàn thể đến từng tổ dân phố, từng hộ có hoàn cảnh đặc biệt.",
            "Biểu dương người làm tốt ngay tại nơi làm việc; viết tin ngắn, chụp ảnh thật, không dựng lại.",
        ],
        "tc": [
            "Cấp ủy viên được phân công theo dõi mỗi mô hình một lần trong quý và ghi kết quả vào sổ theo dõi chung.",
            "Bộ phận giúp việc tổng hợp, báo cáo trước ngày 15/6 và ngày 15/12 hằng năm.",
            "Kinh phí lấy từ nguồn chi thường xuyên; không huy động đóng góp ngoài quy định.",
            "<Don> cụ thể hóa nội dung trên vào chương trình công tác của mình và chịu trách nhiệm về kết quả.",
        ],
        "kq": [
            "Đã tổ chức 04 buổi học tập, sinh hoạt chuyên đề với hơn 90% <nguoi> tham gia.",
            "Có 12 mô hình được đăng ký, 09 mô hình đi vào nền nếp, 03 mô hình phải điều chỉnh nội dung cho sát thực tế.",
            "Đã tiếp nhận 46 ý kiến góp ý; trả lời 43 ý kiến, còn 03 ý kiến đang chờ cấp trên hướng dẫn.",
            "Việc tiếp xúc, đối thoại được làm đều hơn; nhiều vướng mắc nhỏ được gỡ ngay tại chỗ, không phải viết đơn.",
            "Tuyến đường hoa dài 1,2 km, hai điểm tập kết rác cũ được dọn sạch và giữ được sau sáu tháng.",
        ],
        "hc": [
            "Một số mô hình còn giống nhau, chép lại của đơn vị bạn nên tác dụng chưa rõ.",
            "Việc ghi chép, lưu hồ sơ còn chậm; có văn bản dẫn chiếu sai ngày, sai số phải sửa lại.",
            "Người phụ trách thường kiêm nhiệm, thời gian dành cho cơ sở chưa nhiều.",
        ],
    },
    "dc": {
        "muc": [
            "Để <nguoi> được biết, được bàn, được tham gia ý kiến và giám sát những việc thuộc quyền của mình.",
            "Làm rõ trách nhiệm của người đứng đầu trong việc công khai, tiếp thu và giải trình.",
            "Khắc phục lối công khai cho có: dán lên bảng tin rồi để đó, không ai hỏi và không ai trả lời.",
        ],
        "nd": [
            "Lập danh mục những việc phải công khai, nơi công khai và thời gian giữ bản công khai.",
            "Tổ chức hội nghị hằng năm đúng thành phần; tài liệu gửi trước ít nhất 03 ngày.",
            "Lấy ý kiến bằng phiếu đối với các quy chế nội bộ; phiếu được kiểm và lưu theo quy định.",
            "Duy trì tiếp công dân vào sáng thứ Ba hằng tuần; người tiếp ghi sổ và hẹn ngày trả lời.",
            "Kiện toàn ban thanh tra nhân dân; bảo đảm ban có chương trình và có điều kiện làm việc.",
        ],
        "tc": [
            "Người đứng đầu chịu trách nhiệm trực tiếp; cấp phó được giao việc cụ thể, không giao chung chung.",
            "Kiểm tra chéo mỗi năm hai lần; biên bản kiểm tra gửi về bộ phận thường trực.",
            "Kết quả thực hiện là một căn cứ để đánh giá, xếp loại cuối năm.",
        ],
        "kq": [
            "Toàn bộ quy chế nội bộ đã được lấy ý kiến, biểu quyết tại hội nghị và niêm yết.",
            "Trong năm có 02 cuộc giám sát của ban thanh tra nhân dân; các kiến nghị đều được trả lời bằng văn bản.",
            "Không có đơn thư vượt cấp; 05 phản ánh được giải quyết trong thời hạn.",
        ],
        "hc": [
            "Hình thức công khai còn đơn điệu, ít người đọc.",
            "Hồ sơ lấy ý kiến có nơi thiếu chữ ký xác nhận, phải bổ sung sau.",
        ],
    },
    "ht": {
        "muc": [
            "Biến việc học tập thành việc làm hằng ngày, bắt đầu từ người đứng đầu.",
            "Mỗi <nguoi> chọn một việc cụ thể, nói được và làm được, để tập thể cùng theo dõi.",
            "Gắn học tập với sửa chữa khuyết điểm đã nêu trong kiểm điểm cuối năm.",
        ],
        "nd": [
            "Sinh hoạt chuyên đề mỗi quý một lần, có người trình bày và có thảo luận, không đọc lại tài liệu.",
            "Đăng ký việc làm theo bằng một trang giấy, treo ở nơi làm việc, cuối năm tự chấm.",
            "Giới thiệu gương người tốt việc tốt ngay trong đơn vị, chú ý người lao động trực tiếp.",
            "Kiểm tra việc nêu gương của cán bộ chủ chốt theo định kỳ và khi có phản ánh.",
        ],
        "tc": [
            "Ban tuyên giáo chuẩn bị tài liệu; văn phòng bố trí lịch; <don> tự tổ chức ở đơn vị mình.",
            "Sơ kết vào giữa nhiệm kỳ, tổng kết vào cuối nhiệm kỳ.",
            "Báo cáo kết quả cùng với báo cáo công tác năm, không lập báo cáo riêng nếu không có yêu cầu.",
        ],
        "kq": [
            "Có 100% đảng viên viết bản đăng ký; 94% tự đánh giá hoàn thành.",
            "Đã giới thiệu 07 gương điển hình, trong đó 02 gương được cấp trên biểu dương.",
        ],
        "hc": ["Một số bản đăng ký còn viết chung, khó kiểm đếm."],
    },
    "gd": {
        "muc": [
            "Giữ vững chất lượng dạy và học, không để học sinh nào bỏ học vì hoàn cảnh khó khăn.",
            "Đổi mới cách dạy, cách kiểm tra theo hướng phát triển năng lực của người học.",
        ],
        "nd": [
            "Rà soát đội ngũ, bồi dưỡng theo nhu cầu thật của từng môn, ưu tiên môn còn thiếu giáo viên.",
            "Mỗi tổ chuyên môn tổ chức ít nhất 02 chuyên đề trong năm học, có dự giờ và rút kinh nghiệm.",
            "Giữ mối liên hệ với cha mẹ học sinh qua ba kỳ họp trong năm và qua sổ liên lạc.",
            "Xây dựng nếp ứng xử văn minh trong trường, chú ý an toàn và sức khỏe tinh thần của học sinh.",
        ],
        "tc": [
            "Ban giám hiệu xây dựng kế hoạch năm học; đoàn thể phối hợp; tổ trưởng chịu trách nhiệm ở tổ mình.",
            "Kiểm điểm kết quả sau mỗi học kỳ và điều chỉnh kịp thời.",
        ],
        "kq": ["Tỷ lệ học sinh hoàn thành chương trình lớp học đạt 99,4%."],
        "hc": ["Cơ sở vật chất của hai phòng bộ môn đã cũ."],
    },
    "tt": {
        "muc": ["Thống nhất cách trình bày, cách ghi số và ký hiệu, để văn bản dễ tìm và dễ dẫn chiếu."],
        "nd": [
            "Số của văn bản ghi bằng chữ số Ả Rập, dưới 10 thì thêm số 0 ở trước.",
            "Khi dẫn chiếu lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
            "Văn thư kiểm tra thể thức trước khi trình ký; sai thì trả lại người soạn, không tự sửa.",
        ],
        "tc": ["Văn thư các cơ quan thực hiện thống nhất; vướng mắc thì phản ánh để được hướng dẫn."],
        "kq": ["Số văn bản phải trả lại vì sai thể thức giảm so với năm trước."],
        "hc": ["Một số văn bản còn nhầm kiểu ký hiệu của Đảng với kiểu của Nhà nước."],
    },
    "ks": {
        "muc": [
            "Giữ kỷ luật, kỷ cương; phòng ngừa vi phạm là chính, kịp thời nhắc nhở khi có biểu hiện.",
            "Việc kiểm tra phải có trọng tâm, có kết luận và theo dõi việc sửa chữa sau kết luận.",
        ],
        "nd": [
            "Giám sát thường xuyên qua sinh hoạt định kỳ; giám sát chuyên đề 01 cuộc trong quý IV.",
            "Phân công rõ người, rõ việc, rõ thời gian; người được phân công tự báo cáo mỗi tháng 01 lần.",
            "Lưu hồ sơ từng cuộc theo thứ tự thời gian, có mục lục.",
            "Mọi đảng viên được thông báo kết quả trong kỳ sinh hoạt gần nhất.",
        ],
        "tc": ["Chi ủy viên phụ trách kiểm tra tham mưu, tổng hợp và báo cáo chi bộ."],
        "kq": ["Các cuộc kiểm tra, giám sát đều hoàn thành đúng thời gian."],
        "hc": ["Việc theo dõi sau kết luận có lúc chưa đều."],
    },
    "tn": {
        "muc": ["Chăm lo, bồi dưỡng thế hệ trẻ là trách nhiệm của toàn xã hội."],
        "nd": [
            "Mở rộng các hình thức tập hợp thanh niên theo nghề nghiệp, sở thích và nơi cư trú.",
            "Tạo điều kiện để thanh niên học nghề, lập nghiệp và tham gia công việc chung ở cơ sở.",
            "Cấp ủy lắng nghe, đối thoại với thanh niên ít nhất mỗi năm một lần.",
        ],
        "tc": ["<Don> xây dựng chương trình thực hiện phù hợp với điều kiện của mình."],
        "kq": ["Số đoàn viên mới tăng so với năm trước."],
        "hc": ["Cán bộ đoàn ở cơ sở thay đổi nhiều."],
    },
}

# How a plan, report or resolution takes up a further document; none of these says that one document acts on another.
CARRIERS = [
    "Nội dung tuyên truyền bám sát {A}.",
    "Kết hợp với các nhiệm vụ nêu trong {A}.",
    "Phổ biến đến <nguoi> những điểm chính của {A}.",
    "Đối chiếu với {A} để bổ sung những việc còn thiếu.",
    "Bảo đảm thống nhất với {A}, không đặt thêm yêu cầu ngoài phạm vi.",
]

# Two numbers of one day and body.
SHARED_DATE = ("Liên hệ với việc sắp xếp bộ máy theo Nghị quyết số {18-NQ/TW:symdate}, {19-NQ/TW:symdate} "
               "ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII.")


def fill(sentence, fact):
    words = WORDS[fact.level]
    for name, value in words.items():
        sentence = sentence.replace(f"<{name}>", value)
        sentence = sentence.replace(f"<{name.capitalize()}>", value[0].upper() + value[1:])
    return sentence


# --------------------------------------------------------------------------------------------------- documents
#
# A document is a list of blocks (kind, content): "type", "title", "rule", "center", "h" heading, "p" paragraph,
# "b" dash item, "recital", "to", and the Word-only ones that an oddity asks for.


class Writer:
    """Composes the blocks of one document."""

    def __init__(self, facts, fact):
        self.facts = facts
        self.fact = fact
        self.text = Text(facts, fact.symbol + fact.iso + fact.name)
        self.blocks = []
        self.rest = list(fact.cites)

    def add(self, kind, sentence):
        self.blocks.append((kind, self.text.render(fill(sentence, self.fact))))

    def pool(self, part, count):
        return self.text.pick(PROSE[self.fact.topic][part], count)

    def next_cite(self):
        """The next document of the "cites" column as a macro, or nothing."""
        return "{" + self.rest.pop(0) + "}" if self.rest else ""

    def carriers(self, kind="b"):
        turn = self.text.turn
        if "list" in self.fact.oddities:
            self.add(kind, SHARED_DATE)
        while self.rest:
            self.add(kind, CARRIERS[turn % len(CARRIERS)].replace("{A}", self.next_cite()))
            turn += 1

    def heading(self):
        fact = self.fact
        if fact.type == "CV":
            return
        word = TYPE_WORDS[fact.type].upper()
        if fact.topic == "gd" and fact.type == "CTr":
            word, title = "CHƯƠNG TRÌNH", "hành động " + fact.title.removeprefix("hành động ")
        else:
            title = fact.title
        self.add("type", word)
        if title:
            self.add("title", title)
        self.blocks.append(("rule", "-----" if fact.is_party else "_______________"))

    def write(self):
        self.heading()
        kind = {"KH": "plan", "HD": "plan", "CTr": "plan", "BC": "report", "QĐ": "decision", "NĐ": "decree",
                "TT": "decree", "CV": "letter", "QC": "regulation", "TTr": "submission", "BB": "minutes",
                "TB": "notice", "ĐK": "registration"}.get(self.fact.type, "directive")
        getattr(self, kind)()
        return self.blocks

    # -- kinds of documents

    def opening(self):
        acts_on = [key for relation, key in self.fact.relations if relation != "basis"]
        basis = self.fact.related("basis")
        purpose = {"HD": "hướng dẫn", "CTr": "xây dựng chương trình với"}.get(self.fact.type, "xây dựng kế hoạch với")
        if acts_on:
            return f"Thực hiện {{{acts_on[-1]}:date}}, {self.fact.author} {purpose} những nội dung sau:"
        if basis:
            return f"Căn cứ {{{basis[0]}:full}}, {self.fact.author} {purpose} những nội dung sau:"
        first = self.next_cite()
        return f"Căn cứ {first} và tình hình thực tế, {self.fact.author} {purpose} những nội dung sau:"

    def plan(self):
        self.add("p", self.opening())
        self.add("h", "I. MỤC ĐÍCH, YÊU CẦU")
        for sentence in self.pool("muc", 2):
            self.add("b", sentence)
        self.add("h", "II. NỘI DUNG")
        for sentence in self.pool("nd", 3):
            self.add("b", sentence)
        self.carriers()
        self.add("h", "III. TỔ CHỨC THỰC HIỆN")
        for sentence in self.pool("tc", 2):
            self.add("b", sentence)
        self.add("p", "Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh kịp thời để xem xét, điều chỉnh.")

    def report(self):
        self.add("h", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO")
        self.add("p", f"{self.fact.author} đã phổ biến, quán triệt và tổ chức thực hiện các văn bản của cấp trên, sát với điều kiện của đơn vị.")
        half = (len(self.rest) + 1) // 2
        first = [self.next_cite() for _ in range(half)]
        if first:
            self.add("b", "Quán triệt, phổ biến " + "; ".join(first) + ".")
        if self.rest:
            self.add("b", "Trong kỳ, những văn bản sau được tổ chức thực hiện: " +
                     "; ".join(self.next_cite() for _ in range(len(self.rest))) + ".")
        self.add("h", "II. KẾT QUẢ")
        for sentence in self.pool("kq", 3):
            self.add("b", sentence)
        self.add("h", "III. HẠN CHẾ, NGUYÊN NHÂN")
        for sentence in self.pool("hc", 2):
            self.add("b", sentence)
        self.add("h", "IV. NHIỆM VỤ THỜI GIAN TỚI")
        for sentence in self.pool("nd", 2):
            self.add("b", sentence)

    def directive(self):
        basis = self.fact.related("basis")
        for key in basis:
            self.add("recital", f"- Căn cứ {{{key}}};")
        if basis:
            self.add("p", f"{self.fact.author} quyết nghị những nội dung sau:")
        else:
            self.add("p", f"Những năm qua, việc lãnh đạo, chỉ đạo trên lĩnh vực này đã có chuyển biến, song kết quả chưa đều và chưa vững. Để khắc phục, {self.fact.author} yêu cầu tập trung những việc sau:")
        points = self.pool("muc", 2) + self.pool("nd", 3)
        for number, sentence in enumerate(points, 1):
            self.add("p", f"{number}. {sentence}")
        self.carriers("p")
        for sentence in self.pool("tc", 1):
            self.add("p", sentence)

    def decision(self):
        fact = self.fact
        if fact.is_party:
            self.add("recital", "- Căn cứ Điều lệ Đảng;")
        for key in fact.related("basis"):
            self.add("recital", f"{'- ' if fact.is_party else ''}Căn cứ {{{key}}};")
        self.add("recital", f"{'- ' if fact.is_party else ''}Xét đề nghị của bộ phận thường trực,")
        self.add("center", f"{fact.author.upper()} QUYẾT ĐỊNH" if fact.is_party else "QUYẾT ĐỊNH:")
        for number, sentence in enumerate(self.articles(), 1):
            self.add("p", f"Điều {number}. {sentence}")
        if "annex" in fact.oddities:
            self.blocks.append(("sign", ""))
            self.annex()

    def articles(self):
        fact = self.fact
        title = fact.title.removeprefix("về việc ")
        acts = fact.related("amends", "repeals")
        if fact.related("repeals"):
            yield f"Bãi bỏ {{{acts[0]}:date}}; nội dung liên quan thực hiện theo quy định chung của thành phố."
        elif acts:
            yield f"Sửa đổi, bổ sung khoản 1 và khoản 3 Điều 2 {{{acts[0]}:short}} về thành phần và lề lối làm việc của Ban Chỉ đạo."
        elif self.rest and "điều chỉnh, bổ sung" in title:
            yield f"Điều chỉnh, bổ sung một số nội dung của Quy chế ban hành kèm theo {{{self.rest.pop(0)}:date}}."
        elif title.startswith("ban hành "):
            yield f"Ban hành kèm theo Quyết định này {title.removeprefix('ban hành ')}."
        else:
            yield f"{title[0].upper()}{title[1:]}; danh sách và nhiệm vụ cụ thể ghi theo chức danh, không ghi theo tên người."
        replaced = fact.related("replaces")
        if replaced:
            yield f"Quyết định này thay thế {{{replaced[0]}:issuer}}."
        yield "Quyết định có hiệu lực từ ngày ký; các bộ phận có liên quan chịu trách nhiệm thi hành."

    def annex(self):
        fact = self.fact
        title = fact.title.removeprefix("về việc ban hành Quy chế ")
        self.add("break", "")
        self.add("type", "QUY CHẾ")
        self.add("title", title)
        self.add("center", f"(Kèm theo {{{fact.symbol}:issuer}})")
        self.clauses()

    def clauses(self):
        points = self.pool("muc", 1) + self.pool("nd", 4) + self.pool("tc", 1)
        for number, sentence in enumerate(points, 1):
            self.add("p", f"Điều {number}. {sentence}")

    def decree(self):
        for key in self.fact.related("basis"):
            self.add("recital", f"Căn cứ {{{key}:long}};")
        self.add("recital", "Theo đề nghị của cơ quan chủ trì soạn thảo;")
        self.add("p", f"{self.fact.author} ban hành {TYPE_WORDS[self.fact.type]} với những nội dung chính được tóm lược sau đây.")
        self.clauses()

    def letter(self):
        fact = self.fact
        to = {"tinh": "các cơ quan, đơn vị trực thuộc", "thanh-pho": "Đảng ủy các xã, phường",
              "phuong": "các chi bộ trực thuộc", "chi-bo": "Đảng ủy phường Giếng Đáy"}[fact.level]
        self.add("to", f"Kính gửi: {to}")
        corrected = fact.related("corrects")
        acted = fact.related("implements")
        if corrected:
            self.add("p", f"Do sơ suất khi soạn thảo, {{{corrected[0]}:date}} ghi nhầm thời hạn báo cáo tại mục III. {fact.author} đính chính: “ngày 15/12” thay cho “ngày 15/11”; các nội dung khác không thay đổi.")
        elif acted:
            self.add("p", f"Thực hiện {{{acted[0]}:issuer}}, {fact.author} đề nghị các chi bộ tập trung một số việc sau:")
        else:
            self.add("p", f"Để thống nhất thực hiện, {fact.author} đề nghị quý cơ quan, đơn vị tập trung một số việc sau:")
        for key in re.findall(r"\{([^{}:]+)", fact.title):
            if key not in corrected + acted:
                self.add("p", f"Nội dung báo cáo theo {{{key}:issuer}}.")
        self.carriers()
        for sentence in self.pool("nd", 2):
            self.add("b", sentence)
        self.add("p", "Trân trọng.")

    def regulation(self):
        source = self.fact.related("promulgated_by")
        if source:
            self.add("center", f"(Ban hành kèm theo {{{source[0]}:issuer}})")
        self.clauses()
        self.carriers("p")

    def submission(self):
        self.add("to", "Kính trình: Ban Thường vụ Đảng ủy phường Giếng Đáy")
        self.add("p", f"Sau một thời gian thực hiện, {self.fact.author} trình cấp trên xem xét những nội dung sau:")
        self.carriers()
        for sentence in self.pool("kq", 2):
            self.add("b", sentence)
        self.add("p", "Kính trình cấp trên xem xét, quyết định.")

    def minutes(self):
        self.add("p", "Thời gian: 14 giờ 00; địa điểm: phòng hội đồng. Có mặt 36/38 đảng viên, vắng 02 có lý do.")
        self.add("h", "1. Nội dung")
        for sentence in self.pool("kq", 2):
            self.add("b", sentence)
        self.add("h", "2. Ý kiến")
        self.carriers()
        self.add("p", "Biên bản được thông qua tại cuộc họp; 100% đảng viên có mặt nhất trí.")

    def notice(self):
        self.add("p", f"{self.fact.author} thông báo những nội dung sau:")
        for sentence in self.pool("nd", 2):
            self.add("b", sentence)
        self.carriers()

    def registration(self):
        self.add("p", "Nhà trường đăng ký xây dựng mô hình với những nội dung sau:")
        for sentence in self.pool("nd", 3):
            self.add("b", sentence)
        self.carriers()


# ------------------------------------------------------------------------------------- masthead and signature


def masthead(fact):
    """Left and right column of the first page's head, as lists of lines."""
    number = OPEN + fact.symbol + CLOSE
    date = long_date(fact.date) if fact.date else "ngày … tháng … năm 2023"
    if fact.is_party:
        left = [fact.parent, fact.body, "*", f"Số {number}"]
        right = ["ĐẢNG CỘNG SẢN VIỆT NAM", "", "", f"{fact.place}, {date}"]
    else:
        left = [fact.parent, fact.body, "", f"Số: {number}"]
        right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", f"{fact.place}, {date}"]
    if not fact.parent:
        left.pop(0)
        right.remove("")
    return left, right


def letter_subject(fact, text):
    if fact.type != "CV":
        return ""
    return text.render("V/v " + fact.title)


def signature(fact):
    """The lines of "Nơi nhận" and of the signature."""
    receivers = ["Nơi nhận:", "- Như trên," if fact.type in ("CV", "TTr") else "- Cấp trên (để báo cáo),",
                 "- Các bộ phận có liên quan,", "- Lưu hồ sơ." if fact.is_party else "- Lưu: VT."]
    author = re.sub(r"^(Chi ủy) .*", r"\1", fact.author).upper()
    if fact.body == "BAN CHẤP HÀNH TRUNG ƯƠNG":
        post = ""
    elif "BAN DÂN VẬN" in fact.body or "BAN CHỈ ĐẠO" in fact.body:
        post = "TRƯỞNG BAN"
    elif fact.body == "VĂN PHÒNG":
        post = "CHÁNH VĂN PHÒNG"
    elif fact.is_party:
        post = "BÍ THƯ" if "ĐẠI HỘI" not in fact.body else "ĐOÀN CHỦ TỊCH"
    else:
        post = {"truong": "HIỆU TRƯỞNG", "nha-nuoc": ""}.get(fact.level, "CHỦ TỊCH")
        if "LIÊN ĐỘI" in fact.body:
            post = "TỔNG PHỤ TRÁCH"
    authority = f"T/M {author}" if fact.is_party else f"TM. {author}"
    if fact.level == "truong" or (not fact.is_party and fact.level == "nha-nuoc"):
        authority = post or author
        post = ""
    return receivers, [line for line in (authority, post, "(đã ký)") if line]


# ------------------------------------------------------------------------------------------------ plain text


def plain(text):
    return text.replace(OPEN, "").replace(CLOSE, "")


def text_head(fact, subject_line):
    left, right = masthead(fact)
    if subject_line:
        left = left + [subject_line]
    if fact.layout == "left":
        return [line for line in left + right if line]
    if fact.layout == "interleaved":
        lines = []
        for i in range(max(len(left), len(right))):
            lines += [column[i] for column in (left, right) if i < len(column) and column[i]]
        return lines
    lines = []
    for i in range(max(len(left), len(right))):
        a = left[i] if i < len(left) else ""
        b = right[i] if i < len(right) else ""
        lines.append((a.ljust(48 + 2 * a.count(OPEN)) + b if b else a).rstrip())
    return lines


def wrap(paragraph, width=72):
    """Hard lines, as a printed page gives them; a number may be cut after its hyphen."""
    words = re.sub(OPEN + r"(\d+-)", OPEN + "\\1\x04", paragraph).split(" ")
    lines, line = [], ""
    for word in words:
        candidate = f"{line} {word}" if line else word
        if len(plain(candidate)) <= width:
            line = candidate
            continue
        if "\x04" in word:
            head, tail = word.split("\x04")
            lines.append(f"{line} {head}")
            line = tail
            continue
        lines.append(line)
        line = word
    return [part.replace("\x04", "") for part in lines + [line]]


def text_file(fact, blocks, subject_line):
    oddities = fact.oddities
    lines = text_head(fact, subject_line) + [""]
    receivers, signers = signature(fact)
    body = blocks if ("sign", "") in blocks else blocks + [("sign", "")]
    for kind, content in body:
        if kind == "sign":
            lines += receivers + [""] + signers + [""]
            continue
        if kind == "b":
            content = "- " + content
        if kind in ("type", "center", "rule"):
            content = " " * max(0, (72 - len(plain(content))) // 2) + content
        if "wrap" in oddities:
            lines += wrap(content)
        elif "page-gap" in oddities and kind == "b" and len(content) > 120:
            # A page ends here: the sentence goes on after an empty line.
            cut = content.rindex(" ", 0, len(content) - 40)
            lines += [content[:cut], "", content[cut + 1:]]
        else:
            lines.append(content)
        lines.append("")
    lines.append(SAMPLE)
    text = "\n".join(lines) + "\n"
    return encode(respell(text, oddities), oddities)


def respell(text, oddities):
    """The spellings of keyboards, converters and word processors; each leaves the reading as it is."""
    def inside_numbers(change):
        return re.sub(f"{OPEN}(.*?){CLOSE}", lambda match: change(match.group(1)), text)

    if "u2011" in oddities:
        text = inside_numbers(lambda number: number.replace("-", "\u2011"))
    if "u2013" in oddities:
        text = inside_numbers(lambda number: number.replace("-", "\u2013"))
    if "nbsp" in oddities:
        text = re.sub(r" số (\W?\d)", " số\u00a0\\1", text).replace("ngày ", "ngày\u00a0")
    if "eth" in oddities:
        text = text.replace("Đ", "Ð")
    text = plain(text)
    return unicodedata.normalize("NFD", text) if "nfd" in oddities else text


# The charsets of before Unicode: TCVN3 ("ABC", UniKey's table), whose capitals with a tone are small letters in a font of
# capitals, and VNI-Windows, a mark behind the letter.
TCVN3_LETTERS = ("àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ")
TCVN3_BYTES = ("B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACBCCCECFD0D1AAD2D3D4D5D6D7D8DCDDDEDFE1E2E3E4ABE5E6E7E8E9AC"
               "EAEBECEDEEEFF1F2F3F4ADF5F6F7F8F9FAFBFCFDFEAE")
TCVN3_CAPITALS = dict(zip("ĂÂÊÔƠƯĐ", b"\xA1\xA2\xA3\xA4\xA5\xA6\xA7"))
TCVN3 = {**dict(zip(TCVN3_LETTERS, bytes.fromhex(TCVN3_BYTES))), **TCVN3_CAPITALS}
TONES = {"\u0300": 0xF8, "\u0309": 0xFB, "\u0303": 0xF5, "\u0301": 0xF9, "\u0323": 0xEF}
VNI_SHAPES = {"\u0302": (0xE2, 0xE0, 0xE5, 0xE3, 0xE1, 0xE4), "\u0306": (0xEA, 0xE8, 0xFA, 0xFC, 0xE9, 0xEB)}
VNI_LETTERS = dict(zip("ơưđìíỉĩịỵ", b"\xF4\xF6\xF1\xEC\xED\xE6\xF3\xF2\xEE"))


def tcvn3(letter):
    """One letter as its byte; punctuation as Windows has it."""
    if letter in TCVN3 or letter.lower() in TCVN3:
        return bytes([TCVN3.get(letter) or TCVN3[letter.lower()]])
    return letter.encode("cp1252")


def vni(letter):
    upper = letter != letter.lower()
    small = letter.lower()
    if small in VNI_LETTERS:
        out = bytes([VNI_LETTERS[small]])
    else:
        base, *marks = unicodedata.normalize("NFD", small)
        if base in "ou" and "\u031B" in marks:
            marks.remove("\u031B")
            base = bytes([VNI_LETTERS["ơ" if base == "o" else "ư"]])
        else:
            base = base.encode("cp1252")
        shape = next((VNI_SHAPES[mark] for mark in marks if mark in VNI_SHAPES), None)
        tone = next((place for place, mark in enumerate(TONES, 1) if mark in marks), 0)
        mark = shape[tone] if shape else (0, *TONES.values())[tone]
        out = base + (bytes([mark]) if mark else b"")
    return bytes(byte - 0x20 if byte > 0xE0 or 0x60 < byte < 0x7B else byte for byte in out) if upper else out


def encode(text, oddities):
    if "crlf" in oddities:
        text = text.replace("\n", "\r\n")
    if "tcvn3" in oddities:
        return b"".join(map(tcvn3, text))
    if "vni" in oddities:
        return b"".join(map(vni, text))
    if "utf16" in oddities:
        return b"\xff\xfe" + text.encode("utf-16-le")
    return (b"\xef\xbb\xbf" if "bom" in oddities else b"") + text.encode("utf-8")


# ----------------------------------------------------------------------------------------------------- DOCX

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

STYLES = DECLARATION + f"""<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>
<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
</w:styles>"""

NUMBERING = DECLARATION + f"""<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:suff w:val="space"/><w:lvlText w:val="%1."/>
<w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""

# kind of block -> (paragraph properties, run properties)
INDENT = ('<w:spacing w:before="60" w:after="60" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="709"/>'
          '<w:jc w:val="both"/>')
CENTRE = '<w:jc w:val="center"/>'
LOOKS = {
    "type": ('<w:spacing w:before="240"/>' + CENTRE, '<w:b/><w:sz w:val="32"/>'),
    "title": (CENTRE, "<w:b/>"),
    "rule": ('<w:spacing w:after="120"/>' + CENTRE, ""),
    "center": ('<w:spacing w:before="120" w:after="120"/>' + CENTRE, "<w:b/>"),
    "h": ('<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="709"/>', "<w:b/>"),
    "to": ('<w:spacing w:before="240" w:after="120"/>' + CENTRE, ""),
    "recital": (INDENT, ""),
    "p": (INDENT, ""),
    "b": (INDENT, ""),
    "sample": ('<w:spacing w:before="240"/>', '<w:i/><w:color w:val="808080"/><w:sz w:val="20"/>'),
    "left": (CENTRE, ""),
    "small": ("", '<w:sz w:val="22"/>'),
}


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def run(text, look="", word="t"):
    if not text:
        return ""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:{word} xml:space="preserve">{escape(text)}</w:{word}></w:r>'


def in_legacy_font(match):
    """A run as it was typed in .VnTime: Latin-1 in the place of Vietnamese, capitals with a tone in .VnTimeH."""
    look, text = match.groups()
    out = ""
    for capitals, piece in itertools.groupby(text, lambda letter: letter.lower() in TCVN3 and letter not in TCVN3):
        font = ".VnTimeH" if capitals else ".VnTime"
        letters = "".join(tcvn3(letter).decode("cp1252") for letter in piece)
        out += (f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>{look or ""}</w:rPr>'
                f'<w:t xml:space="preserve">{letters}</w:t></w:r>')
    return out


class Package:
    """One DOCX file: paragraphs with the oddities of its fact, and the parts they need."""

    def __init__(self, fact, text):
        self.fact = fact
        self.text = text
        self.odd = fact.oddities
        self.notes = []
        self.links = []
        self.parts = {}

    # -- runs

    def runs(self, text, look=""):
        """The text as runs; numbers get what the oddities of the document ask for."""
        out = []
        for piece in re.split(f"({OPEN}.*?{CLOSE})", text):
            if piece.startswith(OPEN):
                out.append(self.number(plain(piece), look))
            else:
                out.append(run(piece, look))
        return "".join(out)

    def number(self, number, look):
        if "split-runs" in self.odd and len(number) > 4:
            return (run(number[:1], look) + '<w:proofErr w:type="gramStart"/>' +
                    run(number[1:4], look + '<w:lang w:val="en-US"/>') +
                    '<w:proofErr w:type="gramEnd"/>' + run(number[4:], look))
        if "nbhyphen" in self.odd and "-" in number:
            head, tail = number.split("-", 1)
            properties = f"<w:rPr>{look}</w:rPr>" if look else ""
            return (f"<w:r>{properties}<w:t>{escape(head)}</w:t><w:noBreakHyphen/><w:t>{escape(tail)}</w:t></w:r>")
        return run(number, look)

    def paragraph(self, kind, inner):
        return f"<w:p><w:pPr>{LOOKS[kind][0]}</w:pPr>{inner}</w:p>"

    def block(self, kind, content):
        if kind == "break":
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        look = LOOKS[kind][1]
        if kind == "recital" and not self.fact.is_party:
            look = "<w:i/>"
        label = re.match("[IVX]+\\. ", content) if kind == "h" and "auto-number" in self.odd else None
        if label:
            # Word counts: the number stands in no text.
            return (f'<w:p><w:pPr>{LOOKS[kind][0]}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
                    f'{self.runs(content[label.end():], look)}</w:p>')
        return self.paragraph(kind, self.runs(("- " if kind == "b" else "") + content, look))

    # -- head and signature

    def head(self, subject_line):
        left, right = masthead(self.fact)
        if self.fact.layout == "tabs":
            return self.head_with_tabs(left, right)
        return self.two_columns(self.left_column(left, subject_line), self.right_column(right), 4300, 5000)

    def left_column(self, lines, subject_line):
        out = []
        bold = len([line for line in lines if line]) - (3 if self.fact.is_party else 2)
        for i, line in enumerate(lines):
            look = ("<w:b/>" if i == bold else "") + '<w:sz w:val="26"/>'
            out.append(self.paragraph("left", self.runs(line, look)))
        if subject_line:
            out.append(self.paragraph("left", self.runs(subject_line, '<w:i/><w:sz w:val="24"/>')))
        return "".join(out)

    def right_column(self, lines):
        out = []
        for i, line in enumerate(lines):
            look = '<w:i/><w:sz w:val="26"/>' if i == len(lines) - 1 else '<w:b/><w:sz w:val="26"/>'
            if i == 0 and self.fact.is_party:
                look = '<w:b/><w:sz w:val="28"/><w:u w:val="single"/>'
            if i == 1 and line:
                look = '<w:b/><w:sz w:val="26"/><w:u w:val="single"/>'
            out.append(self.paragraph("left", self.runs(line, look)))
        return "".join(out)

    def head_with_tabs(self, left, right):
        tabs = '<w:tabs><w:tab w:val="center" w:pos="2000"/><w:tab w:val="center" w:pos="6900"/></w:tabs>'
        out = []
        for i in range(max(len(left), len(right))):
            a, b = left[i] if i < len(left) else "", right[i] if i < len(right) else ""
            look_a = '<w:b/><w:sz w:val="24"/>' if i == 1 else '<w:sz w:val="24"/>'
            look_b = '<w:i/><w:sz w:val="26"/>' if i == len(right) - 1 else '<w:b/><w:sz w:val="26"/>'
            inner = "<w:r><w:tab/></w:r>" + self.runs(a, look_a)
            if b:
                inner += "<w:r><w:tab/></w:r>" + self.runs(b, look_b)
            out.append(f"<w:p><w:pPr>{tabs}</w:pPr>{inner}</w:p>")
        return "".join(out)

    def two_columns(self, left, right, width_left, width_right):
        def cell(inner, width):
            return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>'

        return (f'<w:tbl><w:tblPr><w:tblW w:w="{width_left + width_right}" w:type="dxa"/><w:jc w:val="center"/>'
                f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{width_left}"/>'
                f'<w:gridCol w:w="{width_right}"/></w:tblGrid><w:tr>{cell(left, width_left)}'
                f'{cell(right, width_right)}</w:tr></w:tbl>')

    def sign(self):
        receivers, signers = signature(self.fact)
        small = LOOKS["small"][1]
        left = "".join(self.paragraph("small", run(line, "<w:b/><w:i/>" + small if i == 0 else small))
                       for i, line in enumerate(receivers))
        right = "".join(self.paragraph("left", run(line, "<w:i/>" if line == "(đã ký)" else "<w:b/>"))
                        for line in signers)
        return "<w:p/>" + self.two_columns(left, right, 4500, 4800)

    # -- what an oddity adds

    def extras(self):
        """Word-only pieces, put after the body; each cites one document that the facts name."""
        makers = {"footnote": self.with_footnote, "textbox": self.with_textbox, "tracked": self.with_changes,
                  "hyperlink": self.with_link, "sdt": self.with_control, "table": self.with_table,
                  "nested-table": self.with_nested_table, "header": self.with_header, "page-field": self.with_field}
        return "".join(make() for name, make in makers.items() if name in self.odd)

    def last_cited(self, form):
        """The last document of the "cites" column again."""
        return self.text.cite(key_of(self.fact.cites[-1]), form)

    def with_footnote(self):
        self.notes.append("Xem thêm " + self.last_cited("issuer") + ".")
        inner = run("Nội dung này kế thừa kết quả của giai đoạn trước") + \
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>' + run(".")
        return self.paragraph("p", inner)

    def with_textbox(self):
        boxed = self.paragraph("p", self.runs("Cần nhớ: các chỉ tiêu đối chiếu với " + self.last_cited("date") + "."))
        shape = ('<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" type="#_x0000_t202" '
                 'style="width:430pt;height:56pt"><v:textbox><w:txbxContent>' + boxed +
                 '</w:txbxContent></v:textbox></v:shape></w:pict>')
        return self.paragraph("p", run("Ghi nhớ khi thực hiện:") + f"<w:r>{shape}</w:r>")

    def with_changes(self):
        mark = 'w:author="sovb" w:date="2022-03-01T08:00:00Z"'
        kept = self.runs(self.last_cited("date"))
        wrong = run("Kế hoạch số 99-KH/CU, ngày 09/9/2019", word="delText")
        inner = (run("Các nội dung trên thống nhất với ") + f'<w:del w:id="90" {mark}>{wrong}</w:del>' +
                 f'<w:ins w:id="91" {mark}>{kept}</w:ins>' + run("."))
        return self.paragraph("p", inner)

    def with_link(self):
        self.links.append("https://example.org/van-ban")
        shown = self.runs(self.last_cited("short"), '<w:color w:val="0000FF"/><w:u w:val="single"/>')
        inner = run("Toàn văn: ") + f'<w:hyperlink r:id="rLink{len(self.links)}">{shown}</w:hyperlink>' + run(".")
        return self.paragraph("p", inner)

    def with_control(self):
        held = self.runs(self.last_cited("date"))
        control = f'<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{held}</w:sdtContent></w:sdt>'
        return self.paragraph("p", run("Văn bản đối chiếu: ") + control + run("."))

    def table(self, rows, widths):
        borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
                          for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        body = ""
        for cells in rows:
            body += "<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
                                       for cell, width in zip(cells, widths)) + "</w:tr>"
        return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
                f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>')

    def list_rows(self):
        keys = [key_of(cite) for cite in self.fact.cites]
        rows = [[self.cell("TT", "<w:b/>"), self.cell("Văn bản", "<w:b/>"), self.cell("Tình trạng", "<w:b/>")]]
        for number, key in enumerate(keys, 1):
            rows.append([self.cell(str(number)), self.cell(self.text.cite(key, "date")), self.cell("Đã triển khai")])
        return rows

    def cell(self, text, look=""):
        return self.paragraph("small", self.runs(text, look + LOOKS["small"][1]))

    def with_table(self):
        title = self.paragraph("h", run("Phụ lục: văn bản đã triển khai", "<w:b/>"))
        return title + self.table(self.list_rows(), [700, 6300, 2200]) + "<w:p/>"

    def with_nested_table(self):
        title = self.paragraph("h", run("Phụ lục: văn bản đã triển khai", "<w:b/>"))
        inner = self.table(self.list_rows(), [600, 4800, 1700]) + "<w:p/>"
        return title + self.table([[self.cell("Khối Đảng"), inner]], [1600, 7400]) + "<w:p/>"

    def with_header(self):
        words = self.runs("Kèm theo hồ sơ thực hiện " + self.last_cited("short"))
        self.parts["header1"] = self.paragraph("small", words)
        return ""

    def with_field(self):
        """A page number from a field: its instruction is not text."""
        self.parts["footer1"] = ('<w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
                                 '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                                 '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
                                 '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
                                 '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')
        return ""

    # -- the file

    def document(self, blocks, subject_line):
        body = self.head(subject_line) if self.fact.layout != "attachment" else ""
        signed = ("sign", "") in blocks
        for kind, content in blocks:
            body += self.sign() if kind == "sign" else self.block(kind, content)
        body += self.extras()
        if not signed and self.fact.layout != "attachment":
            body += self.sign()
        body += self.paragraph("sample", run(SAMPLE, LOOKS["sample"][1]))
        if "vntime" in self.odd:
            body = re.sub(r'<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t xml:space="preserve">([^<]*)</w:t></w:r>',
                          in_legacy_font, body)
        edges = "".join(f'<w:{name[:6]}Reference w:type="default" r:id="r{name}"/>' for name in sorted(self.parts))
        body += (f'<w:sectPr>{edges}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" '
                 'w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
        return DECLARATION + f"<w:document {W} {R}><w:body>{body}</w:body></w:document>"

    def pack(self, blocks, subject_line):
        main = self.document(blocks, subject_line)
        files = {"word/styles.xml": STYLES, "word/document.xml": main}
        overrides = {"word/document.xml": "document.main+xml", "word/styles.xml": "styles+xml"}
        relations = [("rStyles", "styles", "styles.xml", "")]
        if "auto-number" in self.odd:
            files["word/numbering.xml"] = NUMBERING
            overrides["word/numbering.xml"] = "numbering+xml"
            relations.append(("rNumbering", "numbering", "numbering.xml", ""))
        if self.notes:
            files["word/footnotes.xml"] = self.footnotes()
            overrides["word/footnotes.xml"] = "footnotes+xml"
            relations.append(("rNotes", "footnotes", "footnotes.xml", ""))
        for name, inner in sorted(self.parts.items()):
            tag = "hdr" if name.startswith("header") else "ftr"
            files[f"word/{name}.xml"] = DECLARATION + f"<w:{tag} {W} {R}>{inner}</w:{tag}>"
            overrides[f"word/{name}.xml"] = name[:6] + "+xml"
            relations.append((f"r{name}", name[:6], f"{name}.xml", ""))
        for i, target in enumerate(self.links, 1):
            relations.append((f"rLink{i}", "hyperlink", target, ' TargetMode="External"'))
        files["word/_rels/document.xml.rels"] = relationships(relations)
        files["_rels/.rels"] = relationships([("rMain", "officeDocument", "word/document.xml", "")])
        files["[Content_Types].xml"] = content_types(overrides)
        return zip_bytes(files)

    def footnotes(self):
        separators = "".join(f'<w:footnote w:type="{kind}" w:id="{i}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
                             for i, kind in enumerate(("separator", "continuationSeparator")))
        mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        notes = "".join(f'<w:footnote w:id="{i}"><w:p>{mark}{self.runs(" " + note, LOOKS["small"][1])}</w:p></w:footnote>'
                        for i, note in enumerate(self.notes, 2))
        return DECLARATION + f"<w:footnotes {W} {R}>{separators}{notes}</w:footnotes>"


def relationships(items):
    inner = "".join(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
                    for name, kind, target, mode in items)
    return DECLARATION + f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def content_types(overrides):
    inner = "".join(f'<Override PartName="/{part}" ContentType="{WORD_TYPE}.{kind}"/>'
                    for part, kind in sorted(overrides.items()))
    return (DECLARATION + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{inner}</Types>')


def zip_bytes(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        first = ["[Content_Types].xml", "_rels/.rels"]
        for name in first + sorted(set(files) - set(first)):
            info = zipfile.ZipInfo(name, (2023, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, files[name])
    return buffer.getvalue()


# ------------------------------------------------------------------------------------------ the faulty draft

# What is wrong in the draft: rule, severity, document, what was changed in its citation.  The draft's sentences name
# them by number, <1> to <27>.
PLANTS = [
    ("V01", "error", "16-HD/BCĐ", {"date": (2021, 6, 31)}),
    ("V01", "error", "17/KH-THCS", {"date": (2022, 2, 30)}),
    ("V02", "error", "01-KL/TW", {"term": "XII"}),
    ("V02", "error", "120-KL/TW", {"term": "XII"}),
    ("V04", "error", "05-CT/TW", {"symbol": "05-CT/TU"}),
    ("V04", "error", "25-KH/ĐU", {"author": "Ban Thường vụ Tỉnh ủy"}),
    ("V05", "warning", "23-QĐ/TW", {"symbol": "23/QĐ-TW"}),
    ("V05", "warning", "33/CT-TTg", {"symbol": "33-CT/TTg"}),
    ("V07", "error", "147-CV/ĐU", {"date": (2023, 3, 16)}),
    ("V07", "error", "93/KH-CĐ", {"date": (2022, 11, 24)}),
    ("R02", "error", "662-CV/TU", {"date": (2021, 8, 10)}),
    ("R02", "error", "39-KH/CU", {"date": (2021, 2, 26)}),
    ("R02", "error", "17-NQ/TU", {"date": (2019, 5, 8)}),
    ("R02", "error", "24-KH/CU", {"date": (2023, 3, 20)}),
    ("R03", "warning", "3674-QĐ/TU", {"author": "Ban Thường vụ Tỉnh ủy"}),
    ("R03", "warning", "92-CV/BDVTU", {"author": "Ban Dân vận Thành ủy"}),
    ("R05", "warning", "68-QĐ/CU", {"symbol": "86-QĐ/CU"}),
    ("R05", "warning", "41-BC/CU", {"symbol": "14-BC/CU"}),
    ("R05", "warning", "12-KH/ĐU", {"symbol": "13-KH/ĐU"}),
    ("V06", "error", "09-NQ/ĐU", {"type": "CTr"}),
    ("V08", "error", "18/KH-CĐ", {"date": (2021, 5, 10)}),
    ("V09", "warning", "61/KH-THCS", {"symbol": "16/KH-THCS"}),
    ("V10", "warning", "60-TB/CU", {"symbol": "59-TB/CU"}),
    ("V11", "error", "29/KH-CĐ", {"date": (2023, 3, 20), "about": " về phong trào văn nghệ, thể thao năm 2022"}),
    ("V15", "warning", "74-QĐ/CU", {"symbol": "09-QĐ/CU", "date": (2022, 8, 1)}),
    ("V18", "warning", "1560/KH-UBND", {"symbol": "1560/2022/KH-UBND"}),
    ("R04", "warning", "415-TB/TU", {"title": "kết luận của Thường trực Tỉnh ủy tại hội nghị sơ kết phong trào dân vận năm 2021"}),
]

# The draft: {KEY:form} is right, <N> is the N-th plant, [N] its right counterpart.
DRAFT = [
    ("p", "Thực hiện {31-KH/BDVTU:issuer} và {19-TB/ĐU:issuer}, Chi ủy Chi bộ Trường THCS Hoa Phượng báo cáo kết quả như sau:"),
    ("h", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
    ("b", "Chi bộ phổ biến đầy đủ {02-CT/TU:full}; {25-NQ/TW@2013:issuer}; {43-KL/TW:date} của Bộ Chính trị; <3>; {05-CT/TW:full}; <7>."),
    ("b", "Về phía chính quyền, nhà trường thực hiện <8>; {04/2015/NĐ-CP:full}; {11/2020/TT-BGDĐT:full~11/2020/TT-BGD&ĐT}; {10/2022/QH15:date}; <26>; {215/KH-UBND:issuer}; {46/KH-UBND:issuer}."),
    ("b", "Chi bộ tiếp tục nghiên cứu <4>; {30-CT/TW:issuer} để vận dụng khi xây dựng quy chế dân chủ. Công tác đoàn, đội bám sát {25-NQ/TW@2008:issuer}."),
    ("b", "Văn bản của tỉnh và thành phố được quán triệt trong kỳ sinh hoạt tháng 02: <13>; <16>; {30-KH/TU@2020:issuer~30 - KH/TU}; <11>; <15>; {156-BC/TU:issuer}; <27>."),
    ("b", "Văn bản của phường: <19>; <20>; {88-BC/ĐU:issuer}; [9]."),
    ("b", "Việc học tập và làm theo Bác thực hiện theo <5>; {21-KH/TU:issuer}; <6>; {45-KH/CU:date} của chi bộ. Chỉ thị 05 của Bộ Chính trị được đưa vào sinh hoạt thường kỳ mỗi quý một lần."),
    ("b", "Chi bộ đã ban hành <12>; <14>; {57-KH/CU:date}; {59-CV/CU:date}; <23>; <17> về phân công nhiệm vụ; <18>; {82-BC/CU:date}."),
    ("b", "Nhà trường và các đoàn thể đã ban hành <2>; {28/KH-THCS:date}; {56/KH-THCS:date}; {58/KH-LĐ:date}; <22>. Công đoàn trường triển khai [10]; <24>."),
    ("b", "Công đoàn trường còn ban hành <21> về triển khai thực hiện {33/CT-TTg:date}."),
    ("b", "Căn cứ <25>, Ban Chỉ đạo rà soát nhiệm vụ của từng thành viên."),
    ("b", "Việc xây dựng mô hình dân chủ thực hiện theo <1>; {41-KH/BCĐ:issuer}; {03-KH/BCĐ:date}."),
    ("h", "II. KẾT QUẢ"),
    ("b", "Năm học 2022 - 2023, toàn trường có 37 lớp; đã duy trì 02 mô hình “Dân vận khéo”, tổ chức 01 lần đối thoại mỗi tháng và 03 cuộc họp cha mẹ học sinh."),
    ("b", "Mô hình “Ngôi nhà xanh” thu 412 kg giấy vụn và chai nhựa, dành toàn bộ tiền bán được cho 06 học sinh khó khăn."),
    ("b", "Theo <9>, chi bộ đã hoàn thành hồ sơ hai mô hình trước thời hạn. Công đoàn trường sơ kết <10> vào tháng 5."),
    ("b", "Qua giám sát theo Chỉ thị {02-CT/TU:sym}, các tổ chuyên môn thực hiện nghiêm túc; Nghị quyết Đại hội XIII của Đảng tiếp tục được đưa vào chương trình sinh hoạt."),
    ("h", "III. HẠN CHẾ"),
    ("b", "Một số nội dung của {57-KH/CU:short} triển khai chậm hơn dự kiến 02 tuần; tổ văn phòng chưa có mô hình riêng."),
    ("h", "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM"),
    ("b", "Tiếp tục thực hiện {02-CT/TU:short} và {56/KH-THCS:short}; chuẩn bị hồ sơ đề nghị công nhận mô hình cấp thành phố trước ngày 15/11."),
    ("b", "Rà soát số, ký hiệu, ngày tháng của các văn bản đã dẫn trong báo cáo trước khi gửi Đảng ủy phường."),
]

# Known to nobody but the draft; the first two have two dates in it.
DRAFT_ONLY = {
    "147-CV/ĐU": ("CV", (2023, 3, 6), "Đảng ủy phường Giếng Đáy"),
    "93/KH-CĐ": ("KH", (2022, 11, 14), ""),
    "18/KH-CĐ": ("KH", (2022, 5, 10), ""),
    "29/KH-CĐ": ("KH", (2022, 3, 20), ""),
    "61/KH-THCS": ("KH", (2023, 5, 15), ""),
    "60-TB/CU": ("TB", (2023, 2, 26), ""),
}


def plant_phrase(facts, key, change):
    """The words of a citation up to the body, with the change in it."""
    if key in DRAFT_ONLY:
        kind, date, author = DRAFT_ONLY[key]
        term, is_party, title = "", "-" in key.split("/")[0], ""
    else:
        fact = facts.find(key)
        kind, date, author, term, is_party = fact.type, fact.date, fact.author, fact.term, fact.is_party
        title = fact.title
        if fact.level in ("chi-bo", "truong"):
            author = ""  # the draft is of the same cell and school
    date = change.get("date", date)
    author = change.get("author", author)
    term = change.get("term", term)
    number = OPEN + change.get("symbol", key) + CLOSE
    kind = change.get("type", kind)
    words = f"{TYPE_WORDS[kind]} số {number}{',' if is_party else ''} {party_date(date)}"
    if author:
        words += f" của {author}"
    words += f" (khóa {term})" if term else ""
    if "title" in change:  # in quotation marks; right is the document's own
        words += f" “{change['title'] or title}”"
    return words + change.get("about", "")


def right_change(change):
    """What stays in the right citation: a subject, which is then the document's own."""
    kept = {name: change[name] for name in change if name == "about"}
    return kept | {"title": ""} if "title" in change else kept


def draft(facts, fact):
    """The draft's blocks and its answer key."""
    text = Text(facts, fact.name)
    blocks = [("type", "BÁO CÁO"), ("title", text.render(fact.title)), ("rule", "-----")]
    wrong = [plant_phrase(facts, key, change) for _, _, key, change in PLANTS]
    right = [plant_phrase(facts, key, right_change(change)) for _, _, key, change in PLANTS]
    for kind, sentence in DRAFT:
        sentence = re.sub(r"<(\d+)>", lambda match: wrong[int(match.group(1)) - 1], sentence)
        sentence = re.sub(r"\[(\d+)\]", lambda match: right[int(match.group(1)) - 1], sentence)
        blocks.append((kind, text.render(sentence)))
    rows = [["rule", "severity", "wrong", "right"]]
    rows += [[rule, severity, plain(wrong[i]), plain(right[i])] for i, (rule, severity, _, _) in enumerate(PLANTS)]
    return blocks, table_bytes(rows)


# ------------------------------------------------------------------------------------------------------ output


def table_bytes(rows):
    return "".join("\t".join(row) + "\n" for row in rows).encode("utf-8")


# ------------------------------------------------------------------------------------------- the register books
#
# The cell's out book of its term from July 2022, one series for all kinds, and its in book of 2022 and 2023.  The rows
# of held documents come from the facts; between them stand letters and notices of which no file is kept.  What is wrong
# in the books, on purpose, is noted while the rows are made: that is the key.

OUT_HEADINGS = ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung", "Người ký",
                "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú"]
IN_HEADINGS = ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu văn bản", "Ngày tháng văn bản",
               "Tên loại và trích yếu nội dung", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"]

# Small papers that fill the numbers between the held documents: kind, subject.
FILLERS = [
    ("TB", "Thông báo lịch sinh hoạt chi bộ tháng"), ("CV", "V/v đăng ký nội dung sinh hoạt chuyên đề"),
    ("GM", "Giấy mời họp chi ủy mở rộng"), ("CV", "V/v nộp đảng phí và báo cáo số đảng viên"),
    ("TB", "Thông báo kết luận cuộc họp chi ủy"), ("BC", "Báo cáo công tác tháng của chi bộ"),
]
SIGNERS = {"GM": "Phó Bí thư", "TB": "Phó Bí thư"}
BOOK_FROM, BOOK_TO = "2022-07-15", "2023-05-29"

OUT_MISSING = "59-CV/CU"  # held, but not entered
OUT_DATES = {"41-BC/CU": (2022, 11, 6)}  # the book has another day than the file
OUT_NUMBERS = {"68-QĐ/CU": "86-QĐ/CU"}  # … another number
OUT_GAP = (33, 34)  # numbers that nobody used
OUT_TWICE = 20  # … and one used for two papers
OUT_EXCHANGED = 61  # entered with day and month exchanged

IN_DATES = {"88-BC/ĐU": (2022, 12, 4)}  # the book has another day than the file
IN_GAP = 5  # arrival number of 2022 that was left out
IN_TWICE = 8  # … and one given twice
IN_NOT_HELD = [("54-CV/ĐU", (2022, 8, 24), "V/v rà soát hồ sơ đảng viên", "Đảng ủy phường Giếng Đáy")]


def slashed(date):
    return f"{date[2]:02d}/{date[1]:02d}/{date[0]}"


def iso(date):
    return "%04d-%02d-%02d" % date


def day_between(before, after, share):
    first, last = datetime.date(*before), datetime.date(*after)
    day = first + (last - first) * share
    return day.year, day.month, day.day


def book_subject(fact):
    title = Text(None, "").render(re.sub(r"\{([^{}:]+)[^{}]*\}", lambda match: match.group(1).partition("@")[0], fact.title))
    return f"{TYPE_WORDS[fact.type]} {title}"


def out_rows(facts, key):
    """Rows of the out book by number: [symbol, day, subject, signer, to, keeper, copies]."""
    held = sorted((fact for fact in facts.all if fact.level == "chi-bo" and fact.symbol.endswith("/CU")
                   and fact.is_numbered and BOOK_FROM <= fact.iso <= BOOK_TO), key=lambda fact: int(fact.symbol[:2]))
    by_number = {int(fact.symbol.partition("-")[0]): fact for fact in held}
    numbers = sorted(by_number)
    rows = []
    for number in range(numbers[0], numbers[-1] + 1):
        fact = by_number.get(number)
        if fact:
            rows += held_row(fact, key)
            continue
        if number in OUT_GAP:
            continue
        before = max(n for n in numbers if n < number)
        after = min(n for n in numbers if n > number)
        day = day_between(by_number[before].date, by_number[after].date, (number - before) / (after - before))
        kind, subject_line = FILLERS[number % len(FILLERS)]
        key.append(["no-file", f"{number:02d}-{kind}/CU", "-"])
        if number == OUT_EXCHANGED:
            key.append(["inversion", f"{number:02d}-{kind}/CU", iso(day)])
            day = (day[0], day[2], day[1])
        rows.append([f"{number:02d}-{kind}/CU", slashed(day), subject_line, SIGNERS.get(kind, "Bí thư"),
                     "Đảng viên chi bộ", "Văn thư", "01"])
        if number == OUT_TWICE:
            rows.append([f"{number:02d}-{kind}/CU", slashed(day), "Giới thiệu đảng viên về nơi cư trú", "Bí thư",
                         "Chi ủy nơi cư trú", "Văn thư", "02"])
            key.append(["duplicate", f"{number:02d}-{kind}/CU", "-"])
            key.append(["no-file", f"{number:02d}-{kind}/CU", "-"])
    key.append(["gap", ", ".join(f"{number:02d}" for number in OUT_GAP), "-"])
    return rows


def held_row(fact, key):
    if fact.symbol == OUT_MISSING:
        key.append(["no-row", fact.symbol, "-"])
        return []
    symbol, day = OUT_NUMBERS.get(fact.symbol, fact.symbol), OUT_DATES.get(fact.symbol, fact.date)
    if day != fact.date:
        key.append(["date-differs", symbol, fact.iso])
    if symbol != fact.symbol:
        key.append(["number-differs", symbol, fact.symbol.partition("-")[0]])
    return [[symbol, slashed(day), book_subject(fact), "Bí thư", "Đảng ủy phường; đảng viên chi bộ", "Văn thư", "05"]]


def csv_bytes(rows, delimiter):
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue().encode("utf-8")


def out_book(facts):
    key = []
    rows = out_rows(facts, key)
    table = [["SỔ ĐĂNG KÝ VĂN BẢN ĐI"], ["Chi bộ Trường THCS Hoa Phượng - " + SAMPLE], [],
             OUT_HEADINGS, [f"({i})" for i in range(1, 11)]]
    month = ""
    for row in rows:
        if row[1][3:] != month:
            month = row[1][3:]
            table.append([f"Tháng {month}"])
        table.append(row + ["", "", ""])
    # Two lines that no program can read in full.
    table.append(["không số", "30/05/2023", "Giấy mời dự lễ bế giảng", "Bí thư", "Cha mẹ học sinh", "Văn thư", "10", "", "", ""])
    table.append(["83-TB/CU", "31/06/2023", "Thông báo nghỉ hè", "Bí thư", "Đảng viên chi bộ", "Văn thư", "01", "", "", ""])
    key.append(["no-file", "83-TB/CU", "-"])
    return csv_bytes(table, ";"), key


def in_rows(facts, key):
    """Rows of the in book: [arrival, number, author, symbol, day, subject, receiver]; days as tuples."""
    held = [(fact.symbol, fact.date, book_subject(fact), fact.author) for fact in facts.all
            if fact.level in ("phuong", "thanh-pho") and fact.format in ("docx", "txt") and fact.is_numbered
            and fact.iso[:4] in ("2022", "2023")]
    letters = sorted(held + IN_NOT_HELD, key=lambda letter: (letter[1], letter[0]))
    rows = []
    for year in ("2022", "2023"):
        number = 0
        for symbol, date, subject_line, author in letters:
            if iso(date)[:4] != year:
                continue
            number += 1
            if year == "2022" and number == IN_GAP:
                number += 1
            shown = number
            if year == "2022" and number == IN_TWICE:
                shown = number - 1
            told = IN_DATES.get(symbol, date)
            if told != date:
                key.append(["date-differs", symbol, "-"])
            if symbol in [letter[0] for letter in IN_NOT_HELD]:
                key.append(["no-file", symbol, "-"])
            arrival = day_between(date, (date[0], date[1], 28), 0.5 if date[2] < 28 else 0)
            rows.append([arrival, shown, author, symbol, told, subject_line, "Chi ủy"])
    return rows


SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def serial(date):
    """The day as Excel counts it (since 1 March 1900)."""
    return (datetime.date(*date) - datetime.date(1899, 12, 30)).days


def sheet_cell(name, value, strings):
    if isinstance(value, tuple):
        return f'<c r="{name}" s="{1 if name[0] == "A" else 2}"><v>{serial(value)}</v></c>'
    if isinstance(value, int):
        return f'<c r="{name}"><v>{value}</v></c>'
    if name[0] == "G":
        return f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if value not in strings:
        strings.append(value)
    return f'<c r="{name}" t="s"><v>{strings.index(value)}</v></c>'


def workbook_bytes(title, rows):
    """A small XLSX: shared and inline strings, days in a built-in and in an own format."""
    strings, lines = [], []
    for line, row in enumerate(rows, 1):
        cells = "".join(sheet_cell(f"{chr(65 + i)}{line}", value, strings) for i, value in enumerate(row) if value != "")
        lines.append(f'<row r="{line}">{cells}</row>')
    overrides = {"/xl/workbook.xml": "sheet.main", "/xl/worksheets/sheet1.xml": "worksheet",
                 "/xl/styles.xml": "styles", "/xl/sharedStrings.xml": "sharedStrings"}
    types = "".join(f'<Override PartName="{part}" ContentType="{SHEET_TYPE}.{kind}+xml"/>'
                    for part, kind in sorted(overrides.items()))
    return zip_bytes({
        "[Content_Types].xml": DECLARATION + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml", "")]),
        "xl/workbook.xml": DECLARATION + f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
        f'<sheet name="{title}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml", ""), ("rId2", "styles", "styles.xml", ""),
            ("rId3", "sharedStrings", "sharedStrings.xml", "")]),
        "xl/styles.xml": DECLARATION + f'<styleSheet xmlns="{SHEET}"><numFmts count="1"><numFmt numFmtId="164" '
        'formatCode="[$-42A]dd/mm/yyyy;@"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
        '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": DECLARATION + f'<sst xmlns="{SHEET}">'
        + "".join(f"<si><t>{escape(text)}</t></si>" for text in strings) + "</sst>",
        "xl/worksheets/sheet1.xml": DECLARATION + f'<worksheet xmlns="{SHEET}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
    })


def in_book(facts):
    key = []
    rows = in_rows(facts, key)
    twice = [row[1] for row in rows if row[0][0] == 2022 and [r[1] for r in rows if r[0][0] == 2022].count(row[1]) > 1]
    key += [["duplicate", str(twice[0]), "-"], ["gap", f"{IN_GAP:02d}, {IN_TWICE:02d}", "-"]]
    table = [["SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"], [SAMPLE], IN_HEADINGS] + rows
    return workbook_bytes("Văn bản đến", table), key


def books(facts):
    out, out_key = out_book(facts)
    arrived, in_key = in_book(facts)
    header = ["kind", "number", "right"]
    return {
        "book/so-van-ban-di.csv": out,
        "book/so-van-ban-di.key.tsv": table_bytes([header] + sorted(out_key)),
        "book/so-van-ban-den.xlsx": arrived,
        "book/so-van-ban-den.key.tsv": table_bytes([header] + sorted(in_key)),
    }


def make_file(facts, fact):
    """The bytes of one held document, and the Text that knows what it cites."""
    writer = Writer(facts, fact)
    subject_line = letter_subject(fact, writer.text)
    blocks = writer.write()
    if fact.format == "txt":
        return text_file(fact, blocks, subject_line), writer.text
    return Package(fact, writer.text).pack(blocks, subject_line), writer.text


def expected_row(fact, text):
    """What `sovb extract` must say of a file; a date stands with a number when the text gives it there."""
    references = sorted({symbol + (f"@{iso}" if iso else "") for symbol, iso in text.cited})
    relations = sorted(f"{relation}:{key_of(key).partition('@')[0]}" for relation, key in fact.relations)
    kind = "-" if fact.type == "ĐK" else fact.type  # a form: no official kind of document
    identity = [fact.symbol if fact.is_numbered else "-", kind, fact.iso or "-"]
    return [fact.path()] + identity + [" ".join(references) or "-", " ".join(relations) or "-"]


def implements_rows(facts, told):
    """Who implements whom, by the titles of the documents held or written out somewhere."""
    rows = []
    for fact in facts.all:
        if fact.format in ("docx", "txt") or fact in told:
            for key in fact.related("implements"):
                target = facts.find(key)
                rows.append([f"{fact.symbol}@{fact.iso}", f"{target.symbol}@{target.iso}"])
    return [["document", "implements"]] + sorted(rows)


def generate(facts):
    """Every generated file: path -> bytes."""
    files = {}
    rows = []
    told = set()
    for fact in facts.all:
        if fact.format in ("docx", "txt"):
            files[fact.path()], text = make_file(facts, fact)
            rows.append(expected_row(fact, text))
            told |= text.told
        elif fact.format == "draft":
            blocks, key = draft(facts, fact)
            files[f"nhap/{fact.name}.docx"] = Package(fact, None).pack(blocks, "")
            files[f"nhap/{fact.name}.txt"] = text_file(fact, blocks, "")
            files[f"nhap/{fact.name}.key.tsv"] = key
    header = ["file", "symbol", "type", "date", "references", "relations"]
    files["expected.tsv"] = table_bytes([header] + sorted(rows))
    files["implements.tsv"] = table_bytes(implements_rows(facts, told))
    files.update(books(facts))
    return files


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for path, content in generate(Facts(HERE / "facts.tsv")).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""A made-up archive of documents that cite each other, with the answer key: make_archive.py FOLDER COUNT [txt] [docx]

Writes FOLDER/txt/NNN/NNNNNN.txt and FOLDER/docx/NNN/NNNNNN.docx (the same texts) and FOLDER/key.tsv, a line for each
citation: the citing file, symbol and date of the cited document, and the spelling used.  The same arguments give the
same bytes.  Words are put together from the sounds of Vietnamese at random: for measuring, not for reading.
"""
import random
import sys
import zipfile
from datetime import date, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split()
RIMES = ("a ai an ang anh ao ay ăn âm ân âu ây e en eo ê ên êu i inh iên iêu o oa oan oi ong ô ôi ôn ông ơ ơi ơn u uân "
         "ui ung uyên ư ưa ươi ương").split()
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
PLACES = ["Hạ Long", "Cẩm Phả", "Uông Bí", "Móng Cái", "Quảng Yên", "Đông Triều", "Tiên Yên", "Vân Đồn"]
# type, its letters, organ, issuer, Party style, share
KINDS = [
    ("Chỉ thị", "CT", "TU", "Ban Thường vụ Tỉnh ủy", True, 2),
    ("Nghị quyết", "NQ", "TW", "Ban Chấp hành Trung ương", True, 1),
    ("Kế hoạch", "KH", "TU", "Ban Thường vụ Thành ủy {place}", True, 4),
    ("Kế hoạch", "KH", "ĐU", "Đảng ủy phường {place}", True, 6),
    ("Báo cáo", "BC", "CU", "Chi bộ Trường THCS {place}", True, 6),
    ("Quyết định", "QĐ", "UBND", "Ủy ban nhân dân thành phố {place}", False, 6),
    ("Kế hoạch", "KH", "UBND", "Ủy ban nhân dân phường {place}", False, 5),
    ("Nghị định", "NĐ", "CP", "Chính phủ", False, 1),
]
PAGE = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
        'wordprocessingml/2006/main"><w:body>{}</w:body></w:document>')
PARTS = {
    "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/'
    '2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
    '2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>',
}


class Maker:
    def __init__(self, count):
        import unicodedata
        self.rng = random.Random(count)
        tone = self.rng.choice
        words = set()
        while len(words) < 2500:
            rime = self.rng.choice(RIMES)
            words.add(unicodedata.normalize("NFC", self.rng.choice(ONSETS) + rime[0] + tone(TONES) + rime[1:]))
        # A few words are most of a text.
        self.words = sorted(words)
        self.rng.shuffle(self.words)
        self.weights = [1 / (rank + 8) for rank in range(len(self.words))]
        self.numbers = {}
        self.documents = []

    def phrase(self, least, most):
        return " ".join(self.rng.choices(self.words, self.weights, k=self.rng.randint(least, most)))

    def new_document(self, day):
        kind = self.rng.choices(KINDS, [k[5] for k in KINDS])[0]
        place = self.rng.choice(PLACES)
        # Each body counts for itself, anew in each year.
        series = (kind[1], kind[2], kind[3].format(place=place), day.year)
        self.numbers[series] = self.numbers.get(series, 0) + 1
        number = f"{self.numbers[series]:02d}"
        if kind[4]:
            symbol = f"{number}-{kind[1]}/{kind[2]}"
        elif kind[1] == "NĐ":
            symbol = f"{number}/{day.year}/NĐ-CP"
        else:
            symbol = f"{number}/{kind[1]}-{kind[2]}"
        document = {"type": kind[0], "symbol": symbol, "issuer": series[2], "date": day, "place": place, "party": kind[4],
                    "title": self.phrase(6, 14)}
        self.documents.append(document)
        return document

    def spelling(self, symbol):
        """As people write it: mostly right."""
        return self.rng.choices([symbol, symbol.replace("-", " - "), symbol.replace("-", "\u2013"), symbol.replace("/", " /")],
                                [90, 4, 4, 2])[0]

    def citation(self, cited, written):
        day = cited["date"]
        form = self.rng.choice(["{d:02d}/{m:02d}/{y}", "{d}/{m}/{y}", "{d:02d} tháng {m:02d} năm {y}"])
        told = form.format(d=day.day, m=day.month, y=day.year)
        comma = "," if cited["party"] else ""
        return f"{cited['type']} số {written}{comma} ngày {told} của {cited['issuer']} về {cited['title']}"

    def text(self, document, key):
        day = document["date"]
        head = ["ĐẢNG CỘNG SẢN VIỆT NAM" if document["party"] else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                document["issuer"].upper(), f"Số {document['symbol']}" if document["party"] else f"Số: {document['symbol']}",
                f"{document['place']}, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}",
                document["type"].upper(), f"về {document['title']}"]
        body = []
        older = self.documents[:-1]
        cited = [older[int(len(older) * self.rng.random() ** 3)] for _ in range(self.rng.randint(2, 9))] if older else []
        for one in cited:
            written = self.spelling(one["symbol"])
            key.append((one["symbol"], one["date"].isoformat(), written))
            start = self.rng.choice(["Căn cứ", "Thực hiện", "Theo", "Tiếp tục thực hiện"])
            body.append(f"{start} {self.citation(one, written)};")
        while sum(map(len, body)) < self.rng.randint(1500, 9000):
            body.append(". ".join(self.phrase(12, 30).capitalize() for _ in range(self.rng.randint(2, 5))) + ".")
        return head + body


def write_docx(path, lines):
    paragraphs = "".join(
        f'<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**PARTS, "word/document.xml": PAGE.format(paragraphs)}.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def make(folder, count, forms):
    maker = Maker(count)
    first = date(2015, 1, 5)
    with open(folder / "key.tsv", "w", encoding="utf-8") as key_file:
        for i in range(count):
            document = maker.new_document(first + timedelta(days=i * 3600 // count))
            name = f"{i // 1000:03d}/{i:06d}"
            key = []
            lines = maker.text(document, key)
            for form in forms:
                path = folder / form / f"{name}.{form}"
                path.parent.mkdir(parents=True, exist_ok=True)
                if form == "docx":
                    write_docx(path, lines)
                else:
                    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            key_file.writelines("\t".join([name, *cited]) + "\n" for cited in key)


def main():
    if len(sys.argv) < 3 or not sys.argv[2].isdigit():
        sys.exit(__doc__.splitlines()[0])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    make(folder, int(sys.argv[2]), sys.argv[3:] or ["txt", "docx"])


main()

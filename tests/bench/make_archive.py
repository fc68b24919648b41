#!/usr/bin/env python3
"""A made-up archive of documents that cite each other, with the answer key.

	make_archive.py FOLDER COUNT [--forms txt,docx] [--bytes 6000] [--jobs N]

Writes FOLDER/txt/NNN/NNNNNN.txt and FOLDER/docx/NNN/NNNNNN.docx (the same texts), FOLDER/catalogue.tsv (of each document: file,
symbol, date, type, issuer, subject) and FOLDER/mentions.tsv (of each citation: the citing file, the cited file, symbol, date,
how it is tied, what was written, and the names of the spellings used).  The same arguments give the same bytes, whatever the
number of processes.

The archive is of one province: central bodies, the province's, towns, and wards whose symbols are all the same.  Numbers begin
anew each year (State) or each term (Party), so a symbol says little without its body and day.  Words are put together from the
sounds of Vietnamese at random: for measuring, not for reading.
"""
import argparse
import bisect
import itertools
import os
import random
import sys
import unicodedata
from datetime import date, timedelta
from multiprocessing import Pool
from pathlib import Path

from make_docx import docx
from spellings import DATES, NAMES, NUMBERS, TYPES

ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split()
RIMES = ("a ai an ang anh ao ay ăn âm ân âu ây e en eo ê ên êu i inh iên iêu o oa oan oi ong ô ôi ôn ông ơ ơi ơn u uân "
         "ui ung uyên ư ưa ươi ương").split()
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]

PARTY, STATE, YEAR = "party", "state", "year"  # 05-KH/TU, 05/KH-UBND, 05/2020/QĐ-UBND
CENTRAL = [
    ("TW", "Bộ Chính trị", PARTY, "NQ CT KL QĐ"), ("TW", "Ban Bí thư", PARTY, "CT KL HD"), ("CP", "Chính phủ", YEAR, "NĐ"),
    ("CP", "Chính phủ", STATE, "NQ"), ("TTg", "Thủ tướng Chính phủ", STATE, "QĐ CT"),
    ("BGDĐT", "Bộ Giáo dục và Đào tạo", YEAR, "TT"), ("BNV", "Bộ Nội vụ", YEAR, "TT"), ("BTC", "Bộ Tài chính", YEAR, "TT"),
]
PROVINCE = [
    ("TU", "Ban Thường vụ Tỉnh ủy", PARTY, "CT NQ KL KH QĐ CTr"), ("BTGTU", "Ban Tuyên giáo Tỉnh ủy", PARTY, "HD KH"),
    ("UBND", "Ủy ban nhân dân tỉnh Quảng Ninh", STATE, "KH CT BC"), ("UBND", "Ủy ban nhân dân tỉnh Quảng Ninh", YEAR, "QĐ"),
    ("HĐND", "Hội đồng nhân dân tỉnh Quảng Ninh", STATE, "NQ"), ("SGDĐT", "Sở Giáo dục và Đào tạo", STATE, "KH HD BC"),
]
TOWN = [("TU", "Ban Thường vụ Thành ủy {}", PARTY, "KH NQ QĐ BC CTr"),
        ("UBND", "Ủy ban nhân dân thành phố {}", STATE, "KH QĐ BC TB TTr")]
WARD = [("ĐU", "Đảng ủy phường {}", PARTY, "KH NQ QĐ BC"), ("UBND", "Ủy ban nhân dân phường {}", STATE, "KH QĐ BC TB"),
        ("CB", "Chi bộ Trường THCS {}", PARTY, "KH BC NQ"), ("THCS", "Trường THCS {}", STATE, "KH BC QĐ"),
        ("BCĐ", "Ban Chỉ đạo phường {}", PARTY, "KH BC HD")]
TOWNS = "Hạ Long|Cẩm Phả|Uông Bí|Móng Cái|Quảng Yên|Đông Triều|Tiên Yên|Vân Đồn|Hải Hà|Đầm Hà|Ba Chẽ|Bình Liêu".split("|")
WARD_FIRST = "Hồng Hà Cao Bạch Trần Yết Giếng Việt Tuần Đại Hùng Thanh".split()
WARD_SECOND = "Đằng Xanh Khẩu Phong Kiêu Hưng Châu Yên Thắng Sơn Lâm Thủy".split()
WARDS = [f"{a} {b}" for b in WARD_SECOND for a in WARD_FIRST]
UPPER = len(CENTRAL) + len(PROVINCE)  # bodies whose documents many cite

FIRST, DAYS = date(2011, 2, 1), 365 * 13
TERMS = [date(2011, 1, 19), date(2016, 1, 27), date(2021, 1, 31)]  # the Party's, kept for all its bodies

TIES = [("basis", "Căn cứ", 18), ("implements", "Thực hiện", 30), ("implements", "Triển khai thực hiện", 15),
        ("cites", "Theo", 25), ("cites", "quán triệt", 12)]
NOISE = ["đạt {}/{} chỉ tiêu", "tỷ lệ {},{}%", "{}/{} hộ", "điểm a khoản {} Điều {}", "số {}/{} đường Trần Phú"]
SUBJECTS = ["về tăng cường", "về tiếp tục đẩy mạnh", "về việc triển khai", "về nâng cao", "về một số giải pháp"]


def tone_at(rime):
    """Behind the letter that bears the tone."""
    marked = [at for at, letter in enumerate(rime) if letter in "ăâêôơ"]
    vowels = [at for at, letter in enumerate(rime) if letter in "aăâeêioôơuưy"]
    if marked:
        return marked[-1] + 1
    return (vowels[1] if len(vowels) > 1 and len(rime) > len(vowels) else vowels[0]) + 1


def pick(rng, rows):
    """One of rows whose last column is a weight."""
    return rng.choices(rows, [row[-1] for row in rows])[0]


class Archive:
    """Who issued what, when; the text of each document is made from its number alone."""

    def __init__(self, count):
        self.count = count
        self.words, self.weights = self.vocabulary(random.Random(1))
        self.bodies = self.all_bodies(count)
        self.documents = []  # (body, type, number, day), by day
        self.upper = []  # those of central and provincial bodies
        self.issue(random.Random(count))

    @staticmethod
    def vocabulary(rng):
        words = set()
        while len(words) < 5000:
            rime = rng.choice(RIMES)
            at = tone_at(rime)
            words.add(unicodedata.normalize("NFC", rng.choice(ONSETS) + rime[:at] + rng.choice(TONES) + rime[at:]))
        words = sorted(words)
        rng.shuffle(words)
        # A few words are most of a text.
        return words, list(itertools.accumulate(1 / (rank + 8) for rank in range(len(words))))

    @staticmethod
    def all_bodies(count):
        towns = min(len(TOWNS), 1 + count // 2000)
        wards = min(12, 3 + count // 300)
        bodies = [(*body, "Hà Nội") for body in CENTRAL] + [(*body, "Quảng Ninh") for body in PROVINCE]
        for t, town in enumerate(TOWNS[:towns]):
            bodies += [(letters, name.format(town), *rest, town) for letters, name, *rest in TOWN]
            bodies += [(letters, name.format(ward), *rest, town) for ward in WARDS[12 * t:12 * t + wards]
                       for letters, name, *rest in WARD]
        return bodies

    def issue(self, rng):
        numbers = {}
        split = len(self.bodies) - UPPER
        chance = [0.03 / len(CENTRAL)] * len(CENTRAL) + [0.07 / len(PROVINCE)] * len(PROVINCE) + [0.9 / split] * split
        chance = list(itertools.accumulate(chance))
        for i in range(self.count):
            day = i * DAYS // self.count
            body = rng.choices(range(len(self.bodies)), cum_weights=chance)[0]
            letters, name, style, types = self.bodies[body][:4]
            kind = rng.choice(types.split())
            when = FIRST + timedelta(day)
            # Central bodies of the Party share one series.
            period = when.year if style != PARTY else bisect.bisect(TERMS, when)
            series = (letters, "" if letters == "TW" else name, style, kind, period)
            numbers[series] = numbers.get(series, 0) + rng.randint(1, 4)
            self.documents.append((body, kind, numbers[series], day))
            if body < UPPER:
                self.upper.append(i)

    def date(self, i):
        return FIRST + timedelta(self.documents[i][3])

    def symbol(self, i):
        body, kind, number, _ = self.documents[i]
        letters, _, style = self.bodies[body][:3]
        if style == PARTY:
            return f"{number:02d}-{kind}/{letters}"
        year = f"{self.date(i).year}/" if style == YEAR else ""
        return f"{number:02d}/{year}{kind}-{letters}"

    def subject(self, i):
        rng = random.Random(i * 2 + 1)
        return f"{rng.choice(SUBJECTS)} {self.phrase(rng, 4, 10)}"

    def phrase(self, rng, least, most):
        return " ".join(rng.choices(self.words, cum_weights=self.weights, k=rng.randint(least, most)))

    def path(self, i):
        return f"{i // 1000:03d}/{i:06d}"

    def catalogue_line(self, i):
        body, kind = self.documents[i][:2]
        return "\t".join([self.path(i), self.symbol(i), self.date(i).isoformat(), TYPES[kind], self.bodies[body][1],
                          self.subject(i)]) + "\n"

    # ---- a text ----

    def cited_by(self, rng, i):
        """Mostly documents from above, the oldest most; else what was issued lately, or anything."""
        above = bisect.bisect_left(self.upper, i)
        roll = rng.random()
        if above and roll < 0.5:
            return self.upper[int(above * rng.random() ** 2)]
        if roll < 0.8:
            return max(0, i - 1 - int(rng.expovariate(1 / 300)))
        return rng.randrange(i)

    def citation(self, rng, i, again, key):
        """The words, and a line of the key for them."""
        body, kind = self.documents[i][:2]
        _, issuer, style, _, _ = self.bodies[body]
        _, tie, _ = chosen = pick(rng, TIES)
        number_name, number, _ = pick(rng, NUMBERS)
        date_name, told, _ = pick(rng, DATES)
        name_name, name, _ = pick(rng, NAMES)
        symbol = self.symbol(i)
        written = number(symbol, style)
        used = [n for n in (number_name if written != symbol else "", name_name) if n]
        words = f"{tie} {name(TYPES[kind], kind, written)}"
        if not again or rng.random() < 0.6:
            used += [date_name] if date_name else []
            words += f"{rng.choice([', ', ' '])}{told(self.date(i))} của {issuer}"
            if rng.random() < 0.5:
                words += f" {self.subject(i)}"
        key.append("\t".join([self.path(i), symbol, self.date(i).isoformat(), chosen[0], written.replace("\n", " "),
                              ", ".join(used)]))
        return words

    def sentence(self, rng):
        words = rng.choices(self.words, cum_weights=self.weights, k=rng.randint(9, 28))
        if rng.random() < 0.06:
            words.insert(4, rng.choice(NOISE).format(rng.randint(1, 30), rng.randint(31, 99)))
        return " ".join(words).capitalize() + "."

    def text(self, i, size):
        """The head (rows of two columns), the lines, and the lines of the key."""
        rng = random.Random(f"{self.count} {i}")
        body, kind = self.documents[i][:2]
        _, issuer, style, _, place = self.bodies[body]
        day = self.date(i)
        party = style == PARTY
        size = min(4 * size, max(size // 4, int(rng.lognormvariate(0, 0.6) * size * 0.84)))
        key = []
        head = [(issuer.upper(), "ĐẢNG CỘNG SẢN VIỆT NAM" if party else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                ("*" if party else "", "" if party else "Độc lập - Tự do - Hạnh phúc"),
                (("Số " if party else "Số: ") + self.symbol(i),
                 f"{place}, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}")]
        lines = [TYPES[kind].upper(), self.subject(i), "-----"]
        cited = [self.cited_by(rng, i) for _ in range(max(2, int(size / 700 * rng.uniform(0.6, 1.5)))) if i]
        bases = min(len(cited), rng.randint(1, 4))
        seen = set()
        parts = []
        for number, one in enumerate(cited):
            words = self.citation(rng, one, one in seen, key)
            seen.add(one)
            if number < bases:
                lines.append(words[0].upper() + words[1:] + ";")
            else:
                parts.append(words)
        used = sum(map(len, lines)) * 4 // 3
        while used < size or parts:
            told = [self.sentence(rng) for _ in range(rng.randint(2, 5))]
            used += sum(map(len, told)) * 4 // 3
            if parts and rng.random() < 0.6:
                words = parts.pop(0)
                told.insert(1, words[0].upper() + words[1:] + ".")
            lines.append(" ".join(told))
        lines += ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
        if rng.random() < 0.04:  # as some editors write
            head = [tuple(unicodedata.normalize("NFD", cell) for cell in row) for row in head]
            lines = [unicodedata.normalize("NFD", line) for line in lines]
        return head, lines, key


def as_text(head, lines):
    return "\n".join("\t".join(row) for row in head) + "\n\n" + "\n".join(lines) + "\n"


# ---- several processes ----

ARCHIVE = None


def start(count):
    global ARCHIVE
    if not ARCHIVE or ARCHIVE.count != count:  # processes that are forked have it already
        ARCHIVE = Archive(count)


def write_some(job):
    folder, first, last, forms, size = job
    key = []
    for i in range(first, last):
        head, lines, cited = ARCHIVE.text(i, size)
        name = ARCHIVE.path(i)
        for form in forms:
            path = f"{folder}/{form}/{name}.{form}"
            if i % 1000 == 0 or i == first:
                os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:
                out.write(docx(head, lines, i) if form == "docx" else as_text(head, lines).encode())
        key += [f"{name}\t{line}\n" for line in cited]
    return "".join(key), "".join(ARCHIVE.catalogue_line(i) for i in range(first, last))


def make(folder, count, forms=("txt", "docx"), size=6000, jobs=None):
    """The catalogue is written last, under its name: where it is, the archive is whole."""
    folder.mkdir(parents=True, exist_ok=True)
    start(count)
    jobs = jobs or os.cpu_count() or 1
    work = [(str(folder), first, min(first + 500, count), forms, size) for first in range(0, count, 500)]
    made = folder / "catalogue.new"
    with Pool(jobs, start, (count,)) as pool, open(folder / "mentions.tsv", "w", encoding="utf-8") as key_file, \
            open(made, "w", encoding="utf-8") as catalogue:
        for key, listed in pool.imap(write_some, work):
            key_file.write(key)
            catalogue.write(listed)
    made.rename(folder / "catalogue.tsv")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--forms", default="txt,docx")
    parser.add_argument("--bytes", type=int, default=6000, help="of a text, on average (default 6000)")
    parser.add_argument("--jobs", type=int)
    args = parser.parse_args()
    make(args.folder, args.count, args.forms.split(","), args.bytes, args.jobs)


if __name__ == "__main__":
    sys.exit(main())

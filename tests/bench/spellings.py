"""How people write the number, the day and the name of a document they cite: (name, how, weight).

Each number spelling takes the symbol as its body writes it ("05-KH/TU", "05/KH-UBND", "05/2020/QĐ-UBND") and the style of its
number; what does not concern a symbol gives it back.  Reading errors of scanners are not here: nobody writes them.
"""
import re
import unicodedata

TYPES = {"CT": "Chỉ thị", "NQ": "Nghị quyết", "KL": "Kết luận", "QĐ": "Quyết định", "KH": "Kế hoạch", "BC": "Báo cáo",
         "HD": "Hướng dẫn", "CTr": "Chương trình", "TB": "Thông báo", "TT": "Thông tư", "NĐ": "Nghị định", "TTr": "Tờ trình"}


def swap(old, new):
    return lambda symbol, style: symbol.replace(old, new)


def last(old, new):
    return lambda symbol, style: new.join(symbol.rsplit(old, 1))


def other_style(symbol, style):
    """A Party number the State's way, and the other way round."""
    if style == "party":
        return re.sub(r"^(\d+)-(.+)/", r"\1/\2-", symbol)
    return re.sub(r"^(\d+)/(\D+)-", r"\1-\2/", symbol) if style == "state" else symbol


def one_separator(mark):
    """Not of numbers with a year: there the first separator is a slash already."""
    return lambda symbol, style: symbol if style == "year" else re.sub(r"[-/]", mark, symbol)


def first(mark):
    return lambda symbol, style: re.sub(r"^(\d+)-", rf"\g<1>{mark}", symbol) if style == "party" else symbol


def without_strokes(symbol, style):
    """Not of ĐU: DU could be another body."""
    return symbol if "/ĐU" in symbol else symbol.replace("Đ", "D")


def no_zero(symbol, style):
    return symbol.lstrip("0")


def in_small_letters(symbol, style):
    return symbol.lower()


def decomposed(symbol, style):
    return unicodedata.normalize("NFD", symbol)


def capitals(symbol, style):
    return symbol.upper()


def over_a_line(symbol, style):
    return symbol.replace("-", "-\n") if style == "party" else symbol.replace("-", "- \n")


def with_and(symbol, style):
    return symbol.replace("BGDĐT", "BGD&ĐT")


NUMBERS = [
    ("", lambda symbol, style: symbol, 640),
    ("blanks round the hyphen", swap("-", " - "), 50),
    ("blank behind the hyphen", swap("-", "- "), 25),
    ("blank before the hyphen", swap("-", " -"), 15),
    ("blanks round the slash", last("/", " / "), 15),
    ("blank behind the slash", last("/", "/ "), 5),
    ("blank before the slash", last("/", " /"), 5),
    ("no-break blanks", swap("-", "\u00a0-\u00a0"), 8),
    ("en dash", swap("-", "\u2013"), 40),
    ("en dash, blanks", swap("-", " \u2013 "), 15),
    ("em dash", swap("-", "\u2014"), 3),
    ("no-break hyphen", swap("-", "\u2011"), 15),
    ("true hyphen", swap("-", "\u2010"), 2),
    ("figure dash", swap("-", "\u2012"), 2),
    ("minus", swap("-", "\u2212"), 3),
    ("soft hyphen", swap("-", "\u00ad"), 2),
    ("division slash", swap("/", "\u2215"), 2),
    ("fraction slash", swap("/", "\u2044"), 2),
    ("wide slash", swap("/", "\uff0f"), 2),
    ("zero width blank", last("/", "/\u200b"), 2),
    ("the other style", other_style, 15),
    ("hyphens only", one_separator("-"), 8),
    ("slashes only", one_separator("/"), 8),
    ("first separator lost", first(""), 3),
    ("dot", first("."), 3),
    ("low line", first("_"), 3),
    ("small letters", in_small_letters, 20),
    ("capitals only", capitals, 10),
    ("D for Đ", without_strokes, 20),
    ("eth for Đ", swap("Đ", "\u00d0"), 20),
    ("African d for Đ", swap("Đ", "\u0189"), 3),
    ("no leading zero", no_zero, 20),
    ("letters and marks apart", decomposed, 15),
    ("TƯ for TW", swap("TW", "TƯ"), 8),
    ("T.Ư for TW", swap("TW", "T.Ư"), 3),
    ("ampersand", with_and, 10),
    ("over a line's end", over_a_line, 5),
]

DATES = [
    ("", lambda day: f"ngày {day.day}/{day.month}/{day.year}", 35),
    ("", lambda day: f"ngày {day.day:02d}/{day.month:02d}/{day.year}", 25),
    ("", lambda day: f"ngày {day.day:02d} tháng {day.month:02d} năm {day.year}", 18),
    ("", lambda day: f"ngày {day.day:02d} tháng {day.month} năm {day.year}", 4),
    ("dots in the date", lambda day: f"ngày {day.day}.{day.month}.{day.year}", 4),
    ("hyphens in the date", lambda day: f"ngày {day.day:02d}-{day.month}-{day.year}", 4),
    ("blanks in the date", lambda day: f"ngày {day.day:02d} / {day.month:02d} / {day.year}", 1),
    ("date without the word", lambda day: f"({day.day:02d}/{day.month:02d}/{day.year})", 2),
    ("day stuck to its word", lambda day: f"ngày{day.day:02d}/{day.month:02d}/{day.year}", 1),
    ("two digits of the year", lambda day: f"ngày {day.day:02d}/{day.month:02d}/{day.year % 100:02d}", 2),
    ("year only", lambda day: f"năm {day.year}", 2),
]

NAMES = [
    ("", lambda name, kind, written: f"{name} số {written}", 60),
    ("small type word", lambda name, kind, written: f"{name.lower()} số {written}", 15),
    ("no 'số'", lambda name, kind, written: f"{name} {written}", 12),
    ("colon", lambda name, kind, written: f"{name} số: {written}", 5),
    ("no-break blank", lambda name, kind, written: f"{name}\u00a0số\u00a0{written}", 4),
    ("number stuck to 'số'", lambda name, kind, written: f"{name} số{written}", 1),
    ("type abbreviated", lambda name, kind, written: f"{kind} số {written}", 2),
    ("Số", lambda name, kind, written: f"{name} Số {written}", 1),
]

#!/usr/bin/env python3
"""Plant one known mistake each in documents that are right, and see whether sovb finds and mends it.

	plant_mistakes.py --sovb PROGRAM FOLDER… [--per-class N] [--seed N] [--jobs N] [--today DATE]
	                  [--least-found P] [--least-right P] [--most-false P] [--keep DIR] [--missed N] [--alarms]

All files of the folders are indexed.  A plant is a copy of one document's text with one change; it counts as knowable
when the draft, the tables or another file of the index tell the right form.  Found is an error or warning that the
unchanged text does not have, on the words changed (or, where the draft then contradicts itself, on the other mention);
right is a suggestion that gives back the original words, asked for only where they are told anywhere.  The last lines are the errors and warnings on the unchanged
documents, per reference.  Standard library only; the same seed plants the same mistakes.
"""
import argparse
import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

MAX_TEXT = 200_000  # bytes of a document that mistakes are planted in
BATCH = 40          # drafts that one process verifies
DATE = re.compile(rb"(\d{1,2})(\s*[/.-]\s*|\s+th\xc3\xa1ng\s+)(\d{1,2})(\s*[/.-]\s*|\s+n\xc4\x83m\s+)(\d{4})")
ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"]
PARTY_TERMS = {"X": ("2006-04-25", "2011-01-18"), "XI": ("2011-01-19", "2016-01-26"),
               "XII": ("2016-01-27", "2021-01-30"), "XIII": ("2021-01-31", "2026-01-22")}
WORDS = {"KH": "Kế hoạch", "BC": "Báo cáo", "CT": "Chỉ thị", "NQ": "Nghị quyết", "QĐ": "Quyết định", "TB": "Thông báo",
         "HD": "Hướng dẫn", "CV": "Công văn", "KL": "Kết luận", "TTr": "Tờ trình", "NĐ": "Nghị định", "TT": "Thông tư",
         "CTr": "Chương trình"}
PARTY_ORGANS = {"TW", "TU", "HU", "ĐU", "CU", "CB", "VPTW", "BTCTW", "UBKTTW", "BTGTW", "BDVTU", "BTCTU", "UBKTTU"}
STATE_ORGANS = {"UBND", "HĐND", "CP", "TTg", "BGDĐT", "BNV", "BTC", "BTP", "BCA", "BYT", "BXD", "BCT", "BNNMT", "BTTTT"}
YEARLY = {"NĐ", "TT", "TTLT"}           # always with the year in the number
NEVER_YEARLY = {"KH", "BC", "TB", "TTr", "CV", "CĐ", "HD", "CT"}


def key(symbol):
    parts = re.split(r"[-/]", symbol.replace(" ", ""))
    return "/".join(part.lstrip("0") or "0" if part.isdigit() else part.upper() for part in parts)


HEADS = ["ủy ban nhân dân", "chi bộ", "chi ủy", "đảng ủy", "thành ủy", "tỉnh ủy", "tỉnh uỷ", "thành uỷ", "bộ chính trị",
         "ban bí thư", "ban chấp hành trung ương", "thủ tướng", "chính phủ"]


class Reference:
    def __init__(self, record):
        self.__dict__.update(record)
        self.key = key(record["symbol"]) if record["symbol"] else None


class Draft:
    def __init__(self, path, document, references, text):
        self.path, self.document, self.references, self.text = path, document, references, text
        self.plain = [ref for ref in references if ref.kind == "numbered" and ref.symbol]


class Plant:
    def __init__(self, kind, draft, start, end, new, others=(), mendable=True):
        self.kind, self.draft, self.start, self.end = kind, draft, start, end
        self.new = new.encode("utf-8") if isinstance(new, str) else new
        self.mendable = mendable  # is the right form told anywhere?
        self.others = others  # other mentions that then contradict the changed one
        self.text = draft.text[:start] + self.new + draft.text[end:]
        self.new_end = start + len(self.new)


class Sovb:
    def __init__(self, program, index, today, jobs):
        self.program, self.index, self.today, self.jobs = program, index, today, jobs

    def run(self, *arguments, allow=(0,)):
        done = subprocess.run([self.program, *arguments], capture_output=True, check=False)
        if done.returncode not in allow:
            raise SystemExit(f"sovb {' '.join(arguments[:6])}: exit {done.returncode}\n"
                             f"{done.stderr.decode(errors='replace')[:2000]}")
        return done.stdout

    def records(self, *arguments, allow=(0,)):
        return [json.loads(line) for line in self.run(*arguments, "--format", "ndjson", allow=allow).splitlines()]

    def verify(self, paths):
        """Errors and warnings of each path."""
        found = {path: [] for path in paths}

        def one(batch):
            return self.records("--index", self.index, "verify", "--today", self.today, *batch, allow=(0, 1, 3))

        batches = [paths[i:i + BATCH] for i in range(0, len(paths), BATCH)]
        with ThreadPoolExecutor(self.jobs) as pool:
            for records in pool.map(one, batches):
                for record in records:
                    if record["record"] == "finding" and record["severity"] != "info":
                        found[record["file"]].append(record)
        return found


# ------------------------------------------------------------------------------------------- what is known elsewhere


class Known:
    """Which documents other files give which date and issuer."""

    def __init__(self, drafts):
        self.days = collections.defaultdict(lambda: collections.defaultdict(set))
        self.held = {}
        for draft in drafts:
            own = draft.document
            if own["symbol"] and own["date"] and len(own["date"]) == 10:
                self.days[key(own["symbol"])][own["date"]].add(draft.path)
                self.held[key(own["symbol"]), own["date"]] = draft.path
            for ref in draft.plain:
                if ref.date:
                    self.days[ref.key][ref.date].add(draft.path)

    def witnesses(self, draft, ref):
        """Other files that give the reference's date; versions of the draft are told by their claims."""
        claims = {(r.key, r.date) for r in draft.plain}
        return [path for path in self.days[ref.key].get(ref.date, ()) if path != draft.path
                and not is_version(claims, self.claims[path])]

    def prepare(self, drafts):
        self.claims = {draft.path: {(r.key, r.date) for r in draft.plain} for draft in drafts}


def is_version(a, b):
    shared = len(a & b)
    return shared >= 3 and shared * 10 >= len(a | b) * 7


# ---------------------------------------------------------------------------------------------------- the mistakes


def date_of(draft, ref):
    if not ref.date:
        return None
    for match in DATE.finditer(draft.text, ref.symbol_end, max(ref.end, ref.symbol_end)):
        day, month, year = int(match[1]), int(match[3]), int(match[5])
        if f"{year:04}-{month:02}-{day:02}" == ref.date:
            return match
    return None


def others_of(draft, ref):
    return [other for other in draft.plain if other is not ref and other.key == ref.key]


def dated_alike(draft, ref):
    return [other for other in others_of(draft, ref) if other.date == ref.date]


def is_told(known, draft, ref):
    """Does the draft elsewhere, or another file, give the date?"""
    return dated_alike(draft, ref) or known.witnesses(draft, ref)


def plant_digit(known, draft, ref, rng):
    match = re.match(rb"\d+", draft.text[ref.symbol_start:ref.symbol_end])
    if not match or not date_of(draft, ref) or not known.witnesses(draft, ref):
        return None
    digits = match[0].decode()
    at = rng.randrange(len(digits))
    choices = [d for d in "0123456789" if d != digits[at] and not (at == 0 and d == "0")]
    new = digits[:at] + rng.choice(choices) + digits[at + 1:]
    symbol = new + ref.symbol[len(re.match(r"\d+", ref.symbol)[0]):]
    if not int(new) or ref.date in known.days[key(symbol)]:
        return None
    # Fifty decrees are of 01/7/2016: offices that sign several documents a day give them neighbouring numbers: only a subject tells which was meant.
    if abs(int(new) - int(digits)) < (10 if ref.organ in PARTY_ORGANS else 100) and \
            ref.organ not in ("CU", "ĐU", "CB", "HU") and len((ref.title or "").split()) < 6:
        return None
    return Plant("digit", draft, ref.symbol_start, ref.symbol_start + len(digits), new)


def change_date(known, kind, draft, ref, day, month, year):
    match = date_of(draft, ref)
    if not match:
        return None
    new = b"%0*d%s%0*d%s%d" % (len(match[1]), day, match[2], len(match[3]), month, match[4], year)
    return Plant(kind, draft, match.start(), match.end(), new, others_of(draft, ref),
                 bool(known.witnesses(draft, ref)) or len(dated_alike(draft, ref)) > 1)


def plant_year(known, draft, ref, rng):
    if not ref.date or not (is_told(known, draft, ref) or ref.year):
        return None
    year, month, day = map(int, ref.date.split("-"))
    if (month, day) == (2, 29):
        return None
    return change_date(known, "year", draft, ref, day, month, year + rng.choice((-1, 1)))


def plant_swap(known, draft, ref, rng):
    if not ref.date or not is_told(known, draft, ref):
        return None
    year, month, day = map(int, ref.date.split("-"))
    if day > 12 or day == month:
        return None
    return change_date(known, "day-month", draft, ref, month, day, year)


def plant_impossible(known, draft, ref, rng):
    if not ref.date:
        return None
    year, month, _ = map(int, ref.date.split("-"))
    last = {2: 30, 4: 31, 6: 31, 9: 31, 11: 31}.get(month, 32)
    return change_date(known, "impossible", draft, ref, last, month, year)


def replace_organ(kind, known, draft, ref, organ):
    raw = draft.text[ref.symbol_start:ref.symbol_end].decode("utf-8", "replace")
    at = raw.rfind(ref.organ)
    if at < 0 or not ref.organ or at + len(ref.organ) != len(raw):
        return None
    new = raw[:at] + organ
    if not (known.witnesses(draft, ref) or (ref.issuer and body_of(ref.issuer))):
        return None
    if not ref.date or ref.date in known.days[key(new)] or (kind == "organ" and not known.witnesses(draft, ref)):
        return None
    return Plant(kind, draft, ref.symbol_start, ref.symbol_end, new, (), bool(known.witnesses(draft, ref)))


def plant_organ(known, draft, ref, rng):
    pairs = {"ĐU": "HU", "HU": "ĐU", "CU": "ĐU", "UBND": "HĐND", "HĐND": "UBND", "TTg": "CP", "CP": "TTg", "BDVTU": "BTCTU"}
    return replace_organ("organ", known, draft, ref, pairs[ref.organ]) if ref.organ in pairs else None


def plant_tu_tw(known, draft, ref, rng):
    pairs = {"TU": "TW", "TW": "TU"}
    return replace_organ("TU/TW", known, draft, ref, pairs[ref.organ]) if ref.organ in pairs else None


def plant_term(known, draft, ref, rng):
    if not ref.term or ref.organ != "TW" or not ref.date or ref.term not in PARTY_TERMS:
        return None
    match = re.compile(rb"kh\xc3\xb3a\s+(" + ref.term.encode() + rb")\b").search(
        draft.text, ref.symbol_end, ref.end + 40)
    if not match:
        return None
    wrong = ROMAN[ROMAN.index(ref.term) + rng.choice((-1, 1))]
    return Plant("term", draft, match.start(1), match.end(1), wrong, (), bool(is_told(known, draft, ref)))


def plant_type_word(known, draft, ref, rng):
    word = WORDS.get(ref.type)
    if not word:
        return None
    before = draft.text[ref.start:ref.symbol_start].decode("utf-8", "replace")
    if not before.lower().startswith(word.lower()):
        return None
    wrong = rng.choice([name for letters, name in WORDS.items() if letters != ref.type
                        and {letters, ref.type} not in ({"KL", "TB"}, {"CV", ref.type})
                        and not (ref.type == "QĐ" and letters in ("KH", "CTr"))])
    return Plant("type-word", draft, ref.start, ref.start + len(word.encode("utf-8")), wrong, (), bool(is_told(known, draft, ref)))


def plant_type_symbol(known, draft, ref, rng):
    word = WORDS.get(ref.type)
    raw = draft.text[ref.symbol_start:ref.symbol_end].decode("utf-8", "replace")
    before = draft.text[ref.start:ref.symbol_start].decode("utf-8", "replace")
    if not word or raw.count(ref.type) != 1 or not before.lower().startswith(word.lower()):
        return None
    wrong = rng.choice([t for t in ("KH", "BC", "NQ", "CT", "TB") if t != ref.type])
    if ref.type == "KL" and wrong == "TB":
        return None
    return Plant("type-symbol", draft, ref.symbol_start, ref.symbol_end, raw.replace(ref.type, wrong), (),
                 bool(known.witnesses(draft, ref)))


def body_of(issuer):
    for words, organs in (("bộ chính trị", {"TW"}), ("ban bí thư", {"TW"}), ("tỉnh ủy", {"TU"}), ("tỉnh uỷ", {"TU"}),
                          ("thủ tướng", {"TTg"}), ("chính phủ", {"CP", "TTg"}), ("ủy ban nhân dân", {"UBND"}),
                          ("đảng ủy", {"ĐU"}), ("chi bộ", {"CU", "CB"})):
        if words in issuer.lower():
            return organs
    return None


def named_elsewhere(known, draft, ref):
    """Who else names the issuer of the document of that day?"""
    return [other for path in {draft.path, *known.witnesses(draft, ref)} for other in known.drafts[path].plain
            if other is not ref and other.key == ref.key and other.date == ref.date and other.date and other.issuer]


def plant_issuer(known, draft, ref, rng):
    others = {"TW": ["Ban Thường vụ Tỉnh ủy", "Chính phủ"], "TU": ["Bộ Chính trị", "Ban Bí thư"],
              "TTg": ["Bộ Chính trị", "Bộ Tài chính"], "CP": ["Bộ Nội vụ", "Ban Bí thư"],
              "ĐU": ["Bộ Chính trị", "Ủy ban nhân dân phường"], "CU": ["Đảng ủy phường", "Ban Thường vụ Tỉnh ủy"],
              "UBND": ["Ban Thường vụ Tỉnh ủy", "Bộ Nội vụ"]}
    at = draft.text.find(ref.issuer.encode("utf-8"), ref.symbol_end, ref.end) if ref.issuer else -1
    if at < 0 or ref.organ not in others or not body_of(ref.issuer):
        return None
    return Plant("issuer", draft, at, at + len(ref.issuer.encode("utf-8")), rng.choice(others[ref.organ]),
                 others_of(draft, ref), bool(named_elsewhere(known, draft, ref)))


def plant_issuer_place(known, draft, ref, rng):
    """Tỉnh ủy for Thành ủy, Tỉnh for Thành phố: only the register can tell."""
    at = draft.text.find(ref.issuer.encode("utf-8"), ref.symbol_end, ref.end) if ref.issuer else -1
    if at < 0 or not known.witnesses(draft, ref) or not ref.date:
        return None
    if not named_elsewhere(known, draft, ref) and (ref.key, ref.date) not in known.held:
        return None
    for one, other in (("Tỉnh ủy", "Thành ủy"), ("Thành ủy", "Tỉnh ủy"), ("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân phường"),
                       ("Bộ Chính trị", "Ban Bí thư"), ("Ban Bí thư", "Bộ Chính trị")):
        if one in ref.issuer:
            new = ref.issuer.replace(one, other)
            return Plant("issuer-near", draft, at, at + len(ref.issuer.encode("utf-8")), new, others_of(draft, ref),
                         bool(named_elsewhere(known, draft, ref)))
    return None


def plant_style(known, draft, ref, rng):
    raw = draft.text[ref.symbol_start:ref.symbol_end].decode("utf-8", "replace")
    if re.fullmatch(r"\d+-[^-/]+/[^-/]+", raw) and ref.organ in PARTY_ORGANS:
        new = re.sub(r"(\d+)-([^-/]+)/", r"\1/\2-", raw)
    elif re.fullmatch(r"\d+/[^-/]+-[^-/]+", raw) and ref.organ in STATE_ORGANS and ref.type != "CV":
        new = re.sub(r"(\d+)/([^-/]+)-", r"\1-\2/", raw)
    else:
        return None
    return Plant("style", draft, ref.symbol_start, ref.symbol_end, new)


def plant_year_dropped(known, draft, ref, rng):
    raw = draft.text[ref.symbol_start:ref.symbol_end].decode("utf-8", "replace")
    if not ref.year or not re.fullmatch(r"\d+/\d{4}/[^-/]+-[^/]+", raw) or not ref.date:
        return None
    if ref.type not in YEARLY and not known.witnesses(draft, ref):
        return None
    return Plant("year-dropped", draft, ref.symbol_start, ref.symbol_end, re.sub(r"/\d{4}", "", raw, count=1))


def plant_year_added(known, draft, ref, rng):
    raw = draft.text[ref.symbol_start:ref.symbol_end].decode("utf-8", "replace")
    if ref.year or not ref.date or not re.fullmatch(r"\d+/[^-/]+-[^-/]+", raw):
        return None
    if not (ref.type in NEVER_YEARLY and ref.date >= "2020-03-05") and not known.witnesses(draft, ref):
        return None
    new = raw.replace("/", f"/{ref.date[:4]}/", 1)
    return None if known.days[key(new)] else Plant("year-added", draft, ref.symbol_start, ref.symbol_end, new)


def plant_order(known, draft, ref, rng):
    """What implements a document is dated before it."""
    if ref.relation not in ("implements", "guides", "reviews", "amends", "replaces") or ref.source is None or not ref.date:
        return None
    source = next((r for r in draft.plain if r.symbol_start == ref.source), None)
    if source is None or not source.date or source.date < ref.date or source.year:
        return None
    year, month, day = map(int, source.date.split("-"))
    before = int(ref.date[:4]) - 1
    if (month, day) == (2, 29):
        return None
    return change_date(known, "order", draft, source, day, month, before)


def plant_replaced(known, draft, ref, rng):
    """The document that another has replaced is cited instead of it."""
    own = draft.document["date"]
    olds = known.replaced.get((ref.key, ref.date))
    if not olds or not own or len(own) != 10:
        return None
    match = date_of(draft, ref)
    if not match or match.start() - ref.symbol_end > 30:
        return None
    old = rng.choice(olds)
    if any(other.key == old.key for other in draft.plain) or own < str(int(ref.date[:4]) + 1) + ref.date[4:]:
        return None
    year, month, day = old.date.split("-")
    return Plant("replaced", draft, ref.symbol_start, match.end(), f"{old.symbol} ngày {day}/{month}/{year}",
                 (), False)  # whether the new document is meant, only the writer knows


CLASSES = [plant_digit, plant_year, plant_swap, plant_impossible, plant_organ, plant_tu_tw, plant_term, plant_type_word,
           plant_type_symbol, plant_issuer, plant_issuer_place, plant_style, plant_year_dropped, plant_year_added, plant_order,
           plant_replaced]


# ----------------------------------------------------------------------------------------------------- the archive


def load(sovb, paths):
    drafts = {}
    for i in range(0, len(paths), BATCH):
        for record in sovb.records("extract", *paths[i:i + BATCH], allow=(0, 3)):
            if record["record"] == "document":
                drafts[record["file"]] = (record, [])
            elif record["record"] == "reference":
                drafts[record["file"]][1].append(Reference(record))
    return [Draft(path, document, references, sovb.run("text", path))
            for path, (document, references) in sorted(drafts.items())]


def replacements(drafts):
    """What a document that is dated replaces, as the files tell: (key, date) of the new one: the old ones."""
    found = collections.defaultdict(list)
    for draft in drafts:
        for ref in draft.plain:
            if ref.relation != "replaces" or not ref.date:
                continue
            if ref.source is None:
                new = (key(draft.document["symbol"] or ""), draft.document["date"])
            else:
                source = next((r for r in draft.plain if r.symbol_start == ref.source), None)
                new = (source.key, source.date) if source else (None, None)
            if new[0] and new[1] and new[1] > ref.date:
                found[new].append(ref)
    return found


def choose(drafts, known, suspicious, per_class, rng):
    plants = []
    for plant in CLASSES:
        candidates = [(draft, ref) for draft in drafts if len(draft.text) <= MAX_TEXT and "/phapdien/" not in draft.path
                      for ref in draft.plain
                      if ref.confidence > 0.95 and not touches_any(suspicious[draft.path], ref.start, ref.end)]
        rng.shuffle(candidates)
        taken, of_draft = [], collections.Counter()
        for draft, ref in candidates:
            if len(taken) == per_class:
                break
            if of_draft[draft.path] >= max(1, per_class // 12):
                continue
            made = plant(known, draft, ref, rng)
            if made and made.text != draft.text:
                taken.append(made)
                of_draft[draft.path] += 1
        plants += taken
    return plants


def touches(finding, start, end):
    return any(place["start"] < end and start < place["end"] for place in [finding] + (finding.get("places") or []))


def touches_any(findings, start, end):
    return any(touches(finding, start, end) for finding in findings)


def squeeze(text):
    text = re.sub(rb"\xe2\x80[\x90-\x95]", b"-", text)
    return re.sub(rb"\b0+(?=\d)", b"", re.sub(rb"\s*[-/]\s*", b"/", re.sub(rb"\s+", b" ", text)))


def mends(plant, finding):
    if not finding.get("suggestion"):
        return False
    new = finding["suggestion"].encode("utf-8")
    if plant.kind.startswith("issuer"):  # a body has several names: its kind must be the right one
        was = plant.draft.text[plant.start:plant.end].decode("utf-8", "replace").lower()
        heads = [head for head in HEADS if head in was]
        return bool(heads) and heads[-1] in finding["suggestion"].lower()
    for place in [finding] + (finding.get("places") or []):
        mended = plant.text[:place["start"]] + new + plant.text[place["end"]:]
        if squeeze(mended) == squeeze(plant.draft.text):
            return True
    return False


def judge(plant, findings, before):
    """Is the mistake found at its words, and is it mended?"""
    shift = len(plant.text) - len(plant.draft.text)
    old = {(f["rule"], f["start"]) for f in before}
    fresh = [f for f in findings if (f["rule"], f["start"]) not in old
             and (f["rule"], f["start"] - shift) not in old]
    spans = [(plant.start, plant.new_end)]
    spans += [(o.start + (shift if o.start > plant.start else 0), o.end + (shift if o.start > plant.start else 0))
              for o in plant.others]
    hits = [f for f in fresh if any(touches(f, *span) for span in spans)]
    return hits, any(mends(plant, f) for f in hits)


def report(plants, results, missed):
    total = collections.OrderedDict()
    for plant, (hits, mended) in zip(plants, results):
        row = total.setdefault(plant.kind, [0, 0, 0, 0, collections.Counter()])
        row[0] += 1
        row[1] += bool(hits)
        row[2] += bool(hits) and (plant.mendable or mended)
        row[3] += mended
        row[4].update({hit["rule"] for hit in hits})
    print(f"{'mistake':14}{'planted':>9}{'found':>8}{'':8}{'told':>7}{'right':>7}{'':8}  by rule")
    sums = [0, 0, 0, 0]
    for kind, (count, found, told, right, rules) in total.items():
        print(f"{kind:14}{count:9}{found:8}{found / count:8.1%}{told:7}{right:7}{right / max(told, 1):8.1%}  "
              + " ".join(f"{rule}:{n}" for rule, n in sorted(rules.items())))
        sums = [one + more for one, more in zip(sums, (count, found, told, right))]
    print(f"{'all':14}{sums[0]:9}{sums[1]:8}{sums[1] / sums[0]:8.1%}{sums[2]:7}{sums[3]:7}{sums[3] / max(sums[2], 1):8.1%}")
    shown = collections.Counter()
    for plant, (hits, mended) in zip(plants, results):
        if (hits and (mended or not plant.mendable)) or shown[plant.kind] >= missed:
            continue
        shown[plant.kind] += 1
        was = plant.draft.text[max(0, plant.start - 60):plant.end + 60].decode("utf-8", "replace").replace("\n", " ")
        print(f"{plant.kind}: {'not mended' if hits else 'MISSED'}: {plant.draft.path}\n    … {was} …\n    now: "
              f"{plant.new.decode('utf-8', 'replace')}")
        for hit in hits:
            print(f"    {hit['rule']} {hit['severity']}: {hit['message']} -> {hit.get('suggestion')}")
    return sums


def alarms(drafts, findings, show):
    count = sum(len(found) for found in findings.values())
    references = sum(len(draft.references) for draft in drafts)
    print(f"unchanged documents: {count} errors and warnings in {references} references of {len(drafts)} documents"
          f" (1 in {references // max(count, 1)})")
    for path, found in sorted(findings.items()):
        for finding in found if show else ():
            print(f"  {path}:{finding['start']}: {finding['rule']} {finding['severity']}: {finding['raw']}\n"
                  f"      {finding['message']}")
    return count / max(references, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--index", help="an index of the folders that is there already")
    parser.add_argument("--per-class", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--today", default="2026-12-31")
    parser.add_argument("--missed", type=int, default=0, help="show so many mistakes of a class that were not mended")
    parser.add_argument("--alarms", action="store_true", help="show the findings on the unchanged documents")
    parser.add_argument("--least-found", type=float, default=0)
    parser.add_argument("--least-right", type=float, default=0)
    parser.add_argument("--most-false", type=float, default=1)
    options = parser.parse_args()
    os.environ["LC_ALL"] = "C.UTF-8"
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as work:
        index = options.index or str(Path(work) / "index")
        sovb = Sovb(options.sovb, index, options.today, options.jobs)
        if not options.index:
            sovb.run("--index", index, "index", "--quiet", *options.folders, allow=(0, 3))
        paths = sorted(str(path) for folder in options.folders for path in Path(folder).rglob("*")
                       if path.suffix.lower() in (".docx", ".txt"))
        drafts = load(sovb, paths)
        known = Known(drafts)
        known.prepare(drafts)
        known.drafts = {draft.path: draft for draft in drafts}
        known.replaced = replacements(drafts)
        unchanged = sovb.verify([draft.path for draft in drafts])
        plain = {}
        for number, draft in enumerate(drafts):  # the text alone, as the plants are
            path = Path(work) / f"original-{number}.txt"
            if len(draft.text) <= MAX_TEXT:
                path.write_bytes(draft.text)
                plain[draft.path] = str(path)
        before = sovb.verify(sorted(plain.values()))
        before = {draft.path: before[plain[draft.path]] if draft.path in plain else [] for draft in drafts}
        plants = choose(drafts, known, before, options.per_class, rng)
        for number, plant in enumerate(plants):
            plant.path = str(Path(work) / f"plant-{number:05}.txt")
            Path(plant.path).write_bytes(plant.text)
        found = sovb.verify([plant.path for plant in plants])
        results = [judge(plant, found[plant.path], before[plant.draft.path]) for plant in plants]
        planted, hit, told, right = report(plants, results, options.missed)
        false = alarms(drafts, unchanged, options.alarms)
    bad = []
    if hit < options.least_found * planted:
        bad.append(f"found less than {options.least_found:.0%}")
    if right < options.least_right * told:
        bad.append(f"mended less than {options.least_right:.0%} of those found")
    if false > options.most_false:
        bad.append(f"more than {options.most_false:.4f} errors and warnings in a reference")
    for line in bad:
        print("FAILED:", line)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compare what sovb says of the sample archive with the answer keys that corpus/generate.py wrote.

	check_corpus.py generated|extract|entries|implements|verify|book --sovb PROGRAM --corpus FOLDER
"""
import argparse
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SKIPPED = 77  # what ctest takes for "not run"
GENERATED = ["van-ban", "nhap", "book", "expected.tsv", "implements.tsv"]


class Checker:
    def __init__(self, sovb, corpus):
        self.sovb = sovb
        self.corpus = corpus
        self.failures = []

    def fail(self, where, *lines):
        self.failures.append("\n    ".join([where, *lines]))

    def run(self, *arguments, allow=(0,)):
        done = subprocess.run([self.sovb, *arguments], capture_output=True, check=False)
        if done.returncode not in allow:
            raise SystemExit(f"sovb {' '.join(arguments)}: exit {done.returncode}\n{done.stderr.decode(errors='replace')}")
        return done.stdout

    def records(self, *arguments, allow=(0,)):
        return [json.loads(line) for line in self.run(*arguments, "--format", "ndjson", allow=allow).splitlines()]

    def table(self, path):
        with open(self.corpus / path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

    def index(self, folder):
        index = str(Path(folder) / "index")
        self.run("--index", index, "index", "--quiet", str(self.corpus / "van-ban"))
        return index


def comparable(symbol):
    """Separators are equal and leading zeros ignored (the rule by which labelled texts are scored)."""
    if not symbol:
        return ""
    return "/".join(part.lstrip("0") if part.isdigit() else part for part in symbol.replace("-", "/").split("/"))


# -------------------------------------------------------------------------------------------------- generated


def files_under(root):
    found = {}
    for name in GENERATED:
        top = root / name
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file():
                found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found


def same_content(path, a, b):
    """Another zlib may pack the same parts into other bytes: then the parts are compared."""
    if a == b:
        return True
    if not path.endswith((".docx", ".xlsx")):
        return False
    with zipfile.ZipFile(io.BytesIO(a)) as one, zipfile.ZipFile(io.BytesIO(b)) as other:
        return [(e.filename, e.date_time, one.read(e)) for e in one.infolist()] == \
            [(e.filename, e.date_time, other.read(e)) for e in other.infolist()]


def generated(check):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-B", str(check.corpus / "generate.py"), folder], check=True)
        fresh, kept = files_under(Path(folder)), files_under(check.corpus)
    for path in sorted(set(fresh) | set(kept)):
        if path not in fresh:
            check.fail(path, "is kept but not generated")
        elif path not in kept:
            check.fail(path, "is generated but not kept")
        elif not same_content(path, fresh[path], kept[path]):
            check.fail(path, "differs from what generate.py writes")


# ---------------------------------------------------------------------------------------------------- extract


def extract(check):
    rows = {str(check.corpus / row["file"]): row for row in check.table("expected.tsv")}
    by_file = {path: [] for path in rows}
    documents = {}
    for record in check.records("extract", *rows):
        if record["record"] == "document":
            documents[record["file"]] = record
        elif record["record"] == "reference":
            by_file[record["file"]].append(record)
    for path, row in rows.items():
        if path not in documents:
            check.fail(row["file"], "no document record")
            continue
        check_identity(check, row, documents[path])
        check_references(check, row, [ref for ref in by_file[path] if ref["kind"] == "numbered"])


def check_identity(check, row, document):
    for field in ("symbol", "type", "date"):
        expected = "" if row[field] == "-" else row[field]
        found = document[field] or ""
        if field == "date" and not expected and len(found) < len("2023-01-01"):
            continue  # a draft with only its year is not dated
        same = comparable(found) == comparable(expected) if field == "symbol" else found == expected
        if not same:
            check.fail(row["file"], f"own {field}: found {found!r}, expected {expected!r}")


def check_references(check, row, references):
    expected = [] if row["references"] == "-" else [item.partition("@") for item in row["references"].split(" ")]
    compare_sets(check, row["file"], "numbers", {comparable(symbol) for symbol, _, _ in expected},
                 {comparable(ref["symbol"]) for ref in references})
    compare_sets(check, row["file"], "dated numbers", {(comparable(symbol), date) for symbol, _, date in expected if date},
                 {(comparable(ref["symbol"]), ref["date"]) for ref in references if ref["date"]})
    own = {(ref["relation"], comparable(ref["symbol"])) for ref in references if ref["source"] is None}
    for item in [] if row["relations"] == "-" else row["relations"].split(" "):
        relation, _, symbol = item.partition(":")
        if (relation, comparable(symbol)) not in own:
            found = sorted(str(kind) for kind, number in own if number == comparable(symbol))
            check.fail(row["file"], f"relation {relation} to {symbol} not found; found: {', '.join(found) or 'no mention'}")


def compare_sets(check, where, what, expected, found):
    if expected == found:
        return
    lines = [f"missing: {item}" for item in sorted(expected - found)] + [f"too many: {item}" for item in sorted(found - expected)]
    check.fail(f"{where}: {what}", *lines)


# ------------------------------------------------------------------------------------------------- implements


def implements(check):
    edges = {}
    for row in check.table("implements.tsv"):
        edges.setdefault(row["implements"], set()).add(row["document"])
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        for target, exact in (("02-CT/TU@2015-11-12", True), ("33/CT-TTg@2021-11-26", True), ("01-KL/TW@2021-05-18", False)):
            check_tree(check, target, edges, check.records("--index", index, "implements", target), exact)
        trees = {}
        for row in check.table("tree.tsv"):
            trees.setdefault(row["root"], set()).add((row["document"], row["under"], int(row["days"])))
        for root, expected in trees.items():
            found = {(record["source"].partition("#")[0], record["target"].partition("#")[0], record["days"])
                     for record in check.records("--index", index, "implements", root) if record["record"] == "edge"}
            compare_sets(check, "implements " + root, "places in the tree", expected, found)


def check_tree(check, target, edges, records, exact):
    expected, waiting = set(), [target]
    while waiting:
        for document in edges.get(waiting.pop(), set()) - expected:
            expected.add(document)
            waiting.append(document)
    found = {record["source"].partition("#")[0] for record in records if record["record"] == "edge"}
    if exact:
        compare_sets(check, "implements " + target, "documents", expected, found)
    else:
        compare_sets(check, "implements " + target, "documents", expected, found & expected)


# ---------------------------------------------------------------------------------------------------- entries


def entries(check):
    """A number has as many entries in the register as the archive has documents of that number."""
    dates = {}
    for row in check.table("expected.tsv"):
        if row["symbol"] != "-":
            dates.setdefault(row["symbol"], set()).add(row["date"])
        for item in [] if row["references"] == "-" else row["references"].split(" "):
            symbol, _, date = item.partition("@")
            dates.setdefault(symbol, set()).update({date} - {""})
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        for symbol, expected in sorted(dates.items()):
            found = [record for record in check.records("--index", index, "show", symbol, allow=(0, 1))
                     if record["record"] == "entry"]
            if sorted(record["date"] or "" for record in found) != sorted(expected):
                check.fail(f"{symbol}: {len(found)} entries, expected {len(expected)}", *[record["key"] for record in found])


# -------------------------------------------------------------------------------------------------- citations


def references(row):
    return [] if row["references"] == "-" else [item.partition("@")[::2] for item in row["references"].split(" ")]


def plain_key(key):
    return key.partition("#")[0]


def citations(check):
    """Who cites whom, both ways, and what is cited and not held: expected.tsv read from each side."""
    rows = check.table("expected.tsv")
    held = {(row["symbol"], row["date"]) for row in rows if row["symbol"] != "-"}
    citing = {}
    for row in rows:
        for symbol, date in references(row):
            if date and (symbol, date) != (row["symbol"], row["date"]):
                citing.setdefault((symbol, date), set()).add(row["file"])
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        for (symbol, date), files in sorted(citing.items()):
            found = check.records("--index", index, "cited-by", f"{symbol}@{date}", allow=(0, 1))
            compare_sets(check, f"cited-by {symbol}@{date}", "files", files,
                         {Path(record["evidence"][0]["file"]).relative_to(check.corpus).as_posix() for record in found})
        for row in rows:
            if row["symbol"] != "-":
                check_cites(check, index, row)
        wanted = {plain_key(record["key"]) for record in
                  check.records("--index", index, "register", "list", "--cited-not-held", allow=(0, 1))}
        compare_sets(check, "register list --cited-not-held", "numbers",
                     {f"{symbol}@{date}" for symbol, date in citing if (symbol, date) not in held}, wanted)


def check_cites(check, index, row):
    own = f"{row['symbol']}@{row['date']}"
    found = check.records("--index", index, "cites", own, allow=(0, 1))
    expected = {(symbol, date) for symbol, date in references(row) if date and f"{symbol}@{date}" != own}
    compare_sets(check, "cites " + own, "documents", expected,
                 {tuple(plain_key(record["target"]).partition("@")[::2]) for record in found
                  if record["evidence"][0]["file"] == str(check.corpus / row["file"])})


# ------------------------------------------------------------------------------------- coverage, timeline


def coverage(check):
    """Plans and reviews of each directive are what implements.tsv and expected.tsv say."""
    plans, reviews = {}, {}
    for row in check.table("implements.tsv"):
        plans.setdefault(row["implements"], set()).add(row["document"])
    for target, document in relations_of(check, "guides"):
        plans.setdefault(target, set()).add(document)
    for target, document in relations_of(check, "reviews"):
        reviews.setdefault(target, set()).add(document)
    with tempfile.TemporaryDirectory() as folder:
        for record in check.records("--index", check.index(folder), "coverage"):
            key = plain_key(record["key"])
            for name, expected in (("plans", plans), ("reviews", reviews)):
                compare_sets(check, "coverage " + key, name, expected.get(key, set()),
                             {plain_key(answer["document"]) for answer in record[name] if answer["sure"]})


def relations_of(check, relation):
    """(target, document) of all documents that do that by their own words."""
    dates = {}
    for row in check.table("expected.tsv"):
        for symbol, date in references(row):
            if date:
                dates.setdefault((row["file"], symbol), date)
    for row in check.table("expected.tsv"):
        for item in [] if row["relations"] == "-" else row["relations"].split(" "):
            name, _, symbol = item.partition(":")
            if name == relation and row["symbol"] != "-":
                yield f"{symbol}@{dates[row['file'], symbol]}", f"{row['symbol']}@{row['date']}"


def timeline(check):
    """Each document stands on its day, and what it does to others by its own words and by implements.tsv is told."""
    expected = {(row["date"], "issued", f"{row['symbol']}@{row['date']}", None)
                for row in check.table("expected.tsv") if row["symbol"] != "-"}
    for row in check.table("implements.tsv"):
        expected.add((row["document"].partition("@")[2], "implements", row["document"], row["implements"]))
    for relation in ("guides", "continues", "reviews", "monitors", "amends", "replaces", "repeals", "corrects"):
        for target, document in relations_of(check, relation):
            expected.add((document.partition("@")[2], relation, document, target))
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        events = check.records("--index", index, "timeline")
        found = {(event["date"], event["kind"], plain_key(event["document"]),
                  event["target"] and plain_key(event["target"])) for event in events}
        for item in sorted(expected - found, key=str):
            check.fail("timeline: missing", str(item))
        if [event["date"] for event in events] != sorted(event["date"] for event in events):
            check.fail("timeline: not by date")


# ----------------------------------------------------------------------------------------------------- search


def hits(check, index, query):
    lines = check.run("--index", index, "search", "--limit", "0", "--format", "ndjson", "--", query, allow=(0, 1))
    found = [record for record in map(json.loads, lines.splitlines()) if record["record"] == "hit"]
    return [record for record in found if not record["apart"]], [record for record in found if record["apart"]]


def search(check):
    """How many files each query finds, with the words side by side and apart, and which comes first."""
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        for row in check.table("search.tsv"):
            together, apart = hits(check, index, row["query"])
            if (len(together), len(apart)) != (int(row["together"]), int(row["apart"])):
                check.fail(row["query"], f"{len(together)} side by side and {len(apart)} apart, "
                           f"expected {row['together']} and {row['apart']}")
            elif row["first"] != "-" and together[0]["symbol"] != row["first"]:
                check.fail(row["query"], f"{together[0]['symbol']} comes first, expected {row['first']}")


# How many paragraphs of the report ../shared/seed/000_*.txt each query finds, counted by reading: with the words
# side by side, and with them apart.
PARAGRAPHS = (
    ("39-KH/CU", 2, 0), ("30-KH/TU", 2, 0), ("02-CT/TU", 11, 0), ('"Dân vận khéo"', 32, 0), ("dan van kheo", 32, 0),
    ("đảng", 49, 0), ("dang", 51, 0), ("12-KH/DU", 1, 0), ("12-KH/ĐU", 1, 0), ("tỉnh uỷ", 11, 0), ("Tỉnh ủy", 11, 0), ('"tỉnh" "uỷ"', 13, 0),
    ("va\u0323\u0302n", 48, 0), ("vận", 48, 0), ("đường", 1, 0), ("dương", 0, 0), ("02-CT/TƯ", 0, 0),
)


def paragraphs(check):
    """A report cut into its paragraphs, each a file of its own."""
    reports = sorted((check.corpus.parent.parent / "shared" / "seed").glob("000_*.txt"))
    if not reports:
        print("skipped: no report at hand")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        pieces = Path(folder) / "pieces"
        pieces.mkdir()
        for number, line in enumerate(reports[0].read_text(encoding="utf-8").split("\n")):
            if line.strip():
                (pieces / f"{number:04}.txt").write_text(line + "\n", encoding="utf-8")
        index = str(Path(folder) / "index")
        check.run("--index", index, "index", "--quiet", str(pieces))
        for query, *expected in PARAGRAPHS:
            found = [len(part) for part in hits(check, index, query)]
            if found != expected:
                check.fail(query, f"side by side, apart: {found}, expected {expected}")


# ----------------------------------------------------------------------------------------------------- verify


def verify(check):
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        for name in ("du-thao-bao-cao.docx", "du-thao-bao-cao.txt"):
            draft = str(check.corpus / "nhap" / name)
            text = check.run("text", draft).decode("utf-8")
            findings = check.records("--index", index, "verify", "--today", "2023-06-30", draft, allow=(0, 1))
            compare_findings(check, name, text, [item for item in findings if item["record"] == "finding"])


def compare_findings(check, name, text, findings):
    plants = check.table("nhap/du-thao-bao-cao.key.tsv")
    serious = [item for item in findings if item["severity"] in ("error", "warning")]
    places = []
    for plant in plants:
        spans = [byte_span(text, plant["wrong"])]
        if plant["rule"] == "V07":
            spans.append(byte_span(text, plant["right"]))  # the draft contradicts itself: either place may be named
        places += spans
        hits = [item for item in serious if any(touches(item, span) for span in spans)]
        if not any(item["rule"] == plant["rule"] for item in hits):
            check.fail(f"{name}: {plant['rule']} not found", plant["wrong"],
                       "found there: " + (", ".join(item["rule"] for item in hits) or "nothing"))
            continue
        for item in hits:
            if item["rule"] == plant["rule"] and item["severity"] != plant["severity"]:
                check.fail(f"{name}: {plant['rule']} is {item['severity']}, expected {plant['severity']}", plant["wrong"])
    for item in serious:
        if not any(touches(item, span) for span in places):
            check.fail(f"{name}: false alarm {item['rule']} ({item['severity']})", item["raw"], item["message"])


def byte_span(text, words):
    if text.count(words) != 1:
        raise SystemExit(f"the answer key's words stand {text.count(words)} times in the draft: {words}")
    start = len(text[:text.index(words)].encode("utf-8"))
    return start, start + len(words.encode("utf-8"))


def touches(finding, span):
    places = [finding] + (finding.get("places") or [])
    return any(place["start"] < span[1] and span[0] < place["end"] for place in places)


# ------------------------------------------------------------------------------------------------------- book


def book(check):
    """What "register check" says of the two books, and that a book goes out and in again unchanged."""
    owner = "Chi bộ Trường THCS Hoa Phượng"
    with tempfile.TemporaryDirectory() as folder:
        index = check.index(folder)
        for name in ("so-van-ban-di.csv", "so-van-ban-den.xlsx"):
            check.run("--index", index, "register", "import", "--issuer", owner, str(check.corpus / "book" / name),
                      allow=(0, 3))
        records = check.records("--index", index, "register", "check", allow=(0, 1))
        for name, side in (("so-van-ban-di", "out"), ("so-van-ban-den", "in")):
            expected = [(row["kind"], row["number"], "" if row["right"] == "-" else row["right"])
                        for row in check.table(f"book/{name}.key.tsv")]
            found = [(record["kind"], record["symbol"], record["suggestion"] or "") for record in records
                     if record["record"] == "book_finding" and record["book"] == side]
            compare_sets(check, name, "findings", set(expected), set(found))
            if len(expected) != len(found):
                check.fail(f"{name}: {len(found)} findings, expected {len(expected)}")
        regimes = {(record["organ"], record["regime"]) for record in records if record["record"] == "numbering"
                   and record["issuer"] == owner}
        compare_sets(check, "numbering", "regimes", {("CU", "shared-term"), (None, "type-year")}, regimes)
        goes_out_and_in(check, index, folder, owner)


def goes_out_and_in(check, index, folder, owner):
    workbook, again = str(Path(folder) / "so.xlsx"), str(Path(folder) / "again")
    check.run("--index", index, "register", "export", workbook)
    check.run("--index", again, "register", "import", "--issuer", owner, workbook, allow=(0, 3))
    before, after = ([{key: value for key, value in record.items() if key not in ("file", "sheet", "line")}
                      for record in check.records("--index", where, "register", "list")] for where in (index, again))
    for one, other in zip(before, after):
        if one != other:
            check.fail("a row differs after export and import", str(one), str(other))
    if len(before) != len(after):
        check.fail(f"{len(before)} rows went out, {len(after)} came in")


def main():
    checks = {check.__name__: check for check in (generated, extract, entries, implements, citations, coverage, timeline,
                                                search, paragraphs, verify, book)}
    parser = argparse.ArgumentParser()
    parser.add_argument("check", choices=list(checks))
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--corpus", required=True, type=Path)
    options = parser.parse_args()
    os.environ["LC_ALL"] = "C.UTF-8"
    check = Checker(options.sovb, options.corpus)
    checks[options.check](check)
    for failure in check.failures:
        print(failure)
    print(f"{options.check}: {len(check.failures)} failure(s)")
    sys.exit(1 if check.failures else 0)


if __name__ == "__main__":
    main()

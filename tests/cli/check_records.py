#!/usr/bin/env python3
"""Compare the records that sovb prints with their description, src/cli/schema/records.json.

	check_records.py --sovb PROGRAM --source FOLDER

Every command answers about corpus/ and the texts of tests/cli.  Each record and field printed must be described, in
the order of the description and with its type; each described record and field must be printed, but for optional ones.
What the description lacks is to be added there, and src/cli/schema/manual.py run.
"""
import argparse
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
SCALARS = {"string": str, "integer": int, "number": (int, float), "boolean": bool}

BOOK = """Số, ký hiệu;Ngày;Trích yếu
39-KH/CU;16/02/2021;Kế hoạch triển khai
sai số;19/2/2021;Thông báo
"""


class Schema:
    def __init__(self, path):
        text = json.loads(path.read_text(encoding="utf-8"))
        self.number = text["schema"]
        self.types = text["types"]
        self.parts = {part["name"]: part for part in text["parts"]}
        self.records = {record["name"]: record for record in text["records"]}
        self.described = [*text["parts"], *text["records"]]

    def problems(self):
        """The description itself: each thing in both languages, since a known schema, of a known type."""
        for thing in self.described:
            yield from self.thing_problems(thing["name"], thing)
            for field in thing["fields"]:
                where = f"{thing['name']}.{field['name']}"
                yield from self.thing_problems(where, field)
                kind = field["type"].removeprefix("list of ")
                if kind not in self.types and kind not in self.parts:
                    yield f"{where}: type {field['type']} is not described"
                if not 1 <= field.get("since", 0) <= self.number:
                    yield f"{where}: since {field.get('since')}"
        for name, kind in self.types.items():
            yield from self.thing_problems(name, kind)

    @staticmethod
    def thing_problems(where, thing):
        for language in ("en", "vi"):
            if not thing.get(language):
                yield f"{where}: no meaning in {language}"
        if thing.get("en") and thing.get("en") == thing.get("vi"):
            yield f"{where}: the same meaning in both languages"


class Reading:
    def __init__(self, schema):
        self.schema = schema
        self.problems = {}
        self.seen = set()  # "record" and "record.field" and "part.field"

    def problem(self, text, where):
        self.problems.setdefault(text, where)

    def record(self, record, where):
        name = next(iter(record), None) == "record" and record["record"]
        described = self.schema.records.get(name)
        if not described:
            self.problem(f"record {name} is not described", where)
            return
        self.seen.add(name)
        command = where.split()[0]
        if command not in described["commands"]:
            self.problem(f"{name}: the command {command} prints it", where)
        self.map({key: value for key, value in record.items() if key != "record"}, described, where)

    def map(self, value, described, where):
        names = [field["name"] for field in described["fields"]]
        fields = {field["name"]: field for field in described["fields"]}
        for key in value:
            if key not in fields:
                self.problem(f"{described['name']}.{key} is not described", where)
        for key, field in fields.items():
            if key in value:
                self.seen.add(f"{described['name']}.{key}")
                self.value(value[key], field, f"{described['name']}.{key}", where)
            elif not field.get("optional"):
                self.problem(f"{described['name']}.{key} is described as always there, and is not", where)
        known = [key for key in value if key in fields]
        if known != sorted(known, key=names.index):
            self.problem(f"{described['name']}: fields stand in another order: {', '.join(known)}", where)

    def value(self, value, field, name, where):
        kind = field["type"]
        if value is None:
            if not field.get("null"):
                self.problem(f"{name} is null", where)
        elif kind.startswith("list of "):
            if not isinstance(value, list):
                self.problem(f"{name} is no list: {value!r}", where)
                return
            for item in value:
                self.value(item, {**field, "type": kind.removeprefix("list of "), "null": False}, name, where)
        elif kind in self.schema.parts:
            if isinstance(value, dict):
                self.map(value, self.schema.parts[kind], where)
            else:
                self.problem(f"{name} is no {kind}: {value!r}", where)
        else:
            self.scalar(value, kind, field, name, where)

    def scalar(self, value, kind, field, name, where):
        right = DATE.fullmatch(value) if kind == "date" and isinstance(value, str) else \
            isinstance(value, SCALARS.get(kind, ())) and isinstance(value, bool) == (kind == "boolean")
        if not right:
            self.problem(f"{name} is no {kind}: {value!r}", where)
        elif "values" in field and value not in field["values"]:
            self.problem(f"{name} has a value that is not described: {value!r}", where)

    def unseen(self):
        for record in self.schema.records.values():
            if record["name"] not in self.seen:
                yield f"record {record['name']} is described, and nothing printed it"
        for thing in self.schema.described:
            for field in thing["fields"]:
                name = f"{thing['name']}.{field['name']}"
                if name not in self.seen and not field.get("optional") and \
                        (thing["name"] in self.seen or thing["name"] in self.schema.parts):
                    yield f"{name} is described, and nothing printed it"


def cases(corpus, texts, folder):
    """Commands, each a list of words; the index is made before."""
    draft = str(corpus / "nhap/du-thao-bao-cao.docx")
    impossible = folder / "impossible.txt"
    impossible.write_text("Thực hiện Nghị quyết số 12-NQ/TU, ngày 31/02/2021 và sửa đổi, bổ sung một số điều của "
                          "Nghị định 30/2020/NĐ-CP.\n", encoding="utf-8")
    misnamed = folder / "40-KH-CU_2021-03-01.txt"
    misnamed.write_bytes((texts / "ke-hoach-39.txt").read_bytes())
    changed = folder / "changed.txt"
    changed.write_text((texts / "ke-hoach-39.txt").read_text(encoding="utf-8").replace("12/11/2015", "13/11/2015"),
                       encoding="utf-8")
    everything = [str(path) for path in sorted((corpus / "van-ban").rglob("*")) if path.is_file()]
    return [
        ["extract", *everything, draft, str(impossible), str(misnamed), "gone.txt"],
        ["text", str(texts / "cau.txt"), "gone.txt"],
        ["index", str(corpus / "van-ban"), "gone.txt"],
        ["show", "02-CT/TU"], ["show", "17-NQ/TU"], ["show", "25-NQ/TW"], ["show", "01-KL/TW"],
        ["cited-by", "02-CT/TU"], ["cites", "39-KH/CU"],
        ["implements", "02-CT/TU"], ["implements", "--missing", "01-KL/TW"],
        ["timeline"], ["timeline", "02-CT/TU"],
        ["graph", "02-CT/TU"], ["graph"],
        ["coverage"], ["search", "dan van kheo"],
        ["verify", "--today", "2023-06-30", draft, "gone.txt"],
        ["verify", "--diff", str(texts / "ke-hoach-39.txt"), str(changed)],
        ["register", "import", "--issuer", "Chi bộ Trường THCS Hoa Phượng", str(folder / "so.csv"), "gone.csv"],
        ["register", "import", str(corpus / "book/so-van-ban-di.csv"), str(corpus / "book/so-van-ban-den.xlsx")],
        ["register", "list"], ["register", "list", "--held"], ["register", "list", "--cited-not-held"],
        ["register", "check"], ["status"], ["status", "--failed"], ["check"], ["config"], ["rules"],
    ]


# Commands that are asked elsewhere, or have no records of their own.
OTHER = {"help"}


def commands(sovb):
    shown = subprocess.run([sovb, "--help", "--lang", "en"], check=True, capture_output=True, text=True).stdout
    listed = shown.partition("Commands:\n")[2].partition("\n\n")[0]
    return set(re.findall(r"^  ([a-z-]+) ", listed, re.M))


def run(sovb, words, form):
    done = subprocess.run([sovb, "--index", "index", "--format", form, *words], capture_output=True, check=False)
    if done.returncode not in (0, 1, 3):
        raise SystemExit(f"sovb {' '.join(words)}: exit {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return done.stdout.decode("utf-8")


def check_csv(schema, reading, words, text):
    """A table has the columns of one record."""
    header = next(csv.reader(io.StringIO(text)), None)
    if not header:
        return
    row = next(csv.reader(io.StringIO(text.partition("\n")[2])))
    described = schema.records.get(row[0])
    if header[0] != "record" or not described:
        reading.problem(f"CSV of {' '.join(words[:2])} begins with {row[0]}", "csv")
        return
    names = [field["name"] for field in described["fields"]]
    for column in header[1:]:
        if column not in names:
            reading.problem(f"column {described['name']}.{column} is not described", "csv")
    missing = [field["name"] for field in described["fields"]
               if field["name"] not in header and not field.get("optional")]
    if missing:
        reading.problem(f"CSV of {' '.join(words[:2])} lacks {', '.join(missing)}", "csv")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--source", required=True, type=Path)
    options = parser.parse_args()
    source, sovb = options.source.resolve(), os.path.abspath(options.sovb)
    for name in [name for name in os.environ if name.startswith(("SOVB_", "XDG_", "LC_", "LANG"))]:
        del os.environ[name]
    schema = Schema(source / "src/cli/schema/records.json")
    reading = Reading(schema)
    problems = list(schema.problems())
    version = subprocess.run([sovb, "--version"], check=True, capture_output=True, text=True).stdout
    if f"records {schema.number})" not in version:
        problems.append(f"the description is of schema {schema.number}, the program says {version}")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ["HOME"] = folder
        Path("so.csv").write_text(BOOK, encoding="utf-8")
        subprocess.run([sovb, "--index", "index", "index", "--quiet", str(source / "corpus/van-ban"),
                        str(source / "corpus/nhap/du-thao-bao-cao.txt")], check=True)
        asked = cases(source / "corpus", source / "tests/cli/texts", Path(folder))
        problems += [f"the command {name} is not asked by check_records.py"
                     for name in sorted(commands(sovb) - {words[0] for words in asked} - OTHER)]
        for words in asked:
            for line in run(sovb, words, "ndjson").splitlines():
                reading.record(json.loads(line), " ".join(words[:2]))
            check_csv(schema, reading, words, run(sovb, words, "csv"))
    problems += [f"{problem}  (sovb {where})" for problem, where in reading.problems.items()]
    problems += reading.unseen()
    if problems:
        print("src/cli/schema/records.json and what sovb prints do not agree:")
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

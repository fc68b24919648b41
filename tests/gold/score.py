#!/usr/bin/env python3
"""Extraction against the project's own labelled passages: X.txt with its labels X.gold.jsonl, one JSON object a line.

usage: score.py SOVB FOLDER [DETECT STRICT EDGES [HEADS]]

Labelled by reading before the program saw them: passages of public official documents, and in office/ whole papers of cells, schools, committees,
communes and unions that were written for this project (places, bodies and signers are invented, no sentence is taken from anywhere).  A label tells the anchor
(start, end: bytes of X.txt), type, symbol, date, issuer and term of a reference, and what the source (anchor of the
acting reference, null: the document) does to it; a relation "?" is not scored, an optional label neither.  Prints the
disagreements and the F1 of anchors, of whole references and of edges; fails when one is under its floor.
"""
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

FIELDS = ("symbol", "type", "date", "issuer", "term")
HEAD_FIELDS = ("symbol", "type", "date", "issuer", "title")


def key(symbol):
    text = re.sub(r"[\s&.]", "", unicodedata.normalize("NFC", symbol).upper())
    return re.sub(r"^0+(?=\d)", "", re.sub(r"[-–/]+", "/", text))


def value(record, field):
    text = record.get(field)
    if text is None:
        return None
    return key(text) if field == "symbol" else re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).casefold()


def head_value(record, field):
    text = value(record, field)
    return re.sub(r"^(v/v:?|về việc|về) +", "", text).strip(" .“”\"") if text and field == "title" else text


def anchor(record):
    if record["kind"] == "numbered" and record.get("symbol_start") is not None:
        return record["symbol_start"], record["symbol_end"]
    if record.get("record") == "reference":  # its end is that of what qualifies it
        return record["start"], record["start"] + len(record["raw"].encode())
    return record["start"], record["end"]


def overlap(a, b):
    return min(a[1], b[1]) - max(a[0], b[0])


def f1(right, found, wanted):
    return 2 * right / (found + wanted) if found + wanted else 1.0


def read_lines(text):
    return [json.loads(line) for line in text.splitlines() if line.strip()]


class Score:
    def __init__(self):
        self.wanted = self.found = self.detected = self.strict = 0
        self.edges_wanted = self.edges_found = self.edges_right = 0
        self.heads = self.heads_right = 0

    def head(self, sovb, label):
        text = label.with_name(label.name.replace(".head.json", ".txt"))
        output = subprocess.run([sovb, "extract", "--format", "ndjson", str(text)], capture_output=True, check=True)
        found = read_lines(output.stdout.decode())[0]
        wanted = json.loads(label.read_text(encoding="utf-8"))
        wrong = [f for f in HEAD_FIELDS if head_value(wanted, f) != head_value(found, f)]
        for field in wrong:
            print(f"{text.name}: {field}: want {wanted.get(field)!r}, got {found.get(field)!r}")
        self.heads += 1
        self.heads_right += not wrong

    def passage(self, sovb, labels):
        text = labels.with_name(labels.name.replace(".gold.jsonl", ".txt"))
        output = subprocess.run([sovb, "extract", "--format", "ndjson", str(text)], capture_output=True, check=True)
        found = [r for r in read_lines(output.stdout.decode()) if r["record"] == "reference"]
        wanted = read_lines(labels.read_text(encoding="utf-8"))
        free = [anchor(w) for w in wanted if w.get("optional")]
        wanted = [w for w in wanted if not w.get("optional")]
        found = [r for r in found if not any(overlap(anchor(r), a) > 0 for a in free)]
        pairs = {}
        for w in wanted:
            best = max(found, key=lambda r: overlap(anchor(r), anchor(w)), default=None)
            if best is None or overlap(anchor(best), anchor(w)) <= 0:
                print(f"{text.name}:{w['start']}: missed {w['raw']!r}")
                continue
            pairs[anchor(best)[0]] = w["start"]
            wrong = [f for f in FIELDS if value(w, f) != value(best, f) and not (f == "symbol" and w["symbol"] is None)]
            for field in wrong:
                print(f"{text.name}:{w['start']}: {field}: want {w.get(field)!r}, got {best.get(field)!r}")
            self.detected += 1
            self.strict += not wrong
        for r in found:
            if anchor(r)[0] not in pairs:
                print(f"{text.name}:{anchor(r)[0]}: extra {r['raw']!r}")
        self.wanted += len(wanted)
        self.found += len(found)
        self.edges(text, wanted, found, pairs)

    def edges(self, text, wanted, found, pairs):
        skip = {w["start"] for w in wanted if w["relation"] == "?"}
        want = {(w["source"], w["relation"], w["start"]) for w in wanted if w["relation"] and w["relation"] != "?"}
        got = set()
        for r in found:
            target = pairs.get(anchor(r)[0], anchor(r)[0])
            if r["relation"] and r["relation"] != "cites" and target not in skip:
                got.add((pairs.get(r["source"], r["source"]), r["relation"], target))
        for edge in sorted(want - got, key=str):
            print(f"{text.name}: edge missed {edge}")
        for edge in sorted(got - want, key=str):
            print(f"{text.name}: edge extra {edge}")
        self.edges_wanted += len(want)
        self.edges_found += len(got)
        self.edges_right += len(want & got)


def main():
    score = Score()
    for labels in sorted(pathlib.Path(sys.argv[2]).glob("*.gold.jsonl")):
        score.passage(sys.argv[1], labels)
    figures = {"anchors": f1(score.detected, score.found, score.wanted), "references": f1(score.strict, score.found, score.wanted),
               "edges": f1(score.edges_right, score.edges_found, score.edges_wanted)}
    for label in sorted(pathlib.Path(sys.argv[2]).glob("*.head.json")):
        score.head(sys.argv[1], label)
    if score.heads:
        figures["heads"] = score.heads_right / score.heads
    floors = [float(x) for x in sys.argv[3:]] or [0.0] * len(figures)
    failed = False
    for (name, figure), floor in zip(figures.items(), floors):
        print(f"{name}: {figure:.4f} (at least {floor})")
        failed = failed or figure < floor
    print(f"{score.wanted} labels, {score.edges_wanted} edges, {score.heads} first pages")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

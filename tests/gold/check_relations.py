#!/usr/bin/env python3
"""The notes of the official codification tell which document amended or repealed which: the pairs that sovb reads from
its texts against those of relations.tsv.  Skipped (exit 77) when they do not stand beside the checkout.

usage: check_relations.py SOVB SOURCE_DIR

The table lists what some note says of a document, in whatever text the note stands; only pairs whose changing document
is named in the text of the changed one can be read there, and only those count for the recall.
"""
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

CHANGED = {"duoc_sua_doi_boi", "duoc_bo_sung_boi", "duoc_sua_doi_bo_sung_boi", "bi_bai_bo_boi"}


def key(symbol):
    text = re.sub(r"[\s&.]", "", unicodedata.normalize("NFC", symbol or "").replace("Ð", "Đ").upper())
    return re.sub(r"^0+(?=\d)", "", re.sub(r"[-–/]+", "/", text))


def rows(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def main():
    folder = pathlib.Path(sys.argv[2]) / "../shared/data/real/phapdien"
    if not (folder / "relations.tsv").exists():
        print("no codification beside the checkout: skipped")
        return 77
    files = {}
    for row in rows(folder / "register.tsv"):
        if row[7]:
            files[key(row[0])] = folder / "txt" / pathlib.Path(row[7]).name
    wanted = {(key(row[0]), key(row[2])) for row in rows(folder / "relations.tsv") if row[1] in CHANGED and key(row[0]) in files}
    texts = {own: key(path.read_text(encoding="utf-8")) for own, path in files.items()}
    wanted = {(own, other) for own, other in wanted if other in texts[own]}
    owner = {str(path): own for own, path in files.items()}
    output = subprocess.run([sys.argv[1], "extract", "--format", "ndjson", *owner], capture_output=True, check=True)
    found = set()
    for line in output.stdout.decode().splitlines():
        r = json.loads(line)
        if r["record"] == "reference" and r["relation"] in ("amended_by", "repealed_by", "replaced_by") and r["symbol"]:
            found.add((owner[r["file"]], key(r["symbol"])))
    right = len(wanted & found)
    recall = right / len(wanted)
    print(f"{len(wanted)} pairs, {right} found: recall {recall:.3f}; {len(found) - right} further pairs read")
    for pair in sorted(wanted - found):
        print("missed", *pair)
    return 0 if recall >= 0.94 else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""sovb beside the tools a user would reach for today, on an archive of make_archive.py.

	compare.py --sovb PROGRAM --archive FOLDER [--runs 3] [--csv FILE] [--only index,query,answers]

Each row runs the commands in turn, several times, and prints the median of cpu and wall seconds, the peak of memory, and
the ratio of cpu (index) or wall (queries) to the first peer.  Peers that are not installed are left out.
"""
import argparse
import csv
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def measure(command, prepare):
    if prepare:
        prepare()
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    return {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "rss": usage.ru_maxrss / 1024, "exit": process.returncode}


class Table:
    def __init__(self, runs, path):
        self.runs = runs
        self.writer = None
        self.file = open(path, "w", newline="", encoding="utf-8") if path else None
        if self.file:
            self.writer = csv.writer(self.file)
            self.writer.writerow(["row", "command", "cpu_s", "wall_s", "rss_mb", "disk_mb", "ratio"])
        print(f"{'row':26}{'command':34}{'cpu s':>9}{'wall s':>9}{'MB':>7}{'disk':>7}  ratio")

    def row(self, name, commands, by="cpu", disk=None):
        """commands: (label, words, prepare); the first is ours."""
        commands = [c for c in commands if shutil.which(c[1][0])]
        seen = {label: [] for label, _, _ in commands}
        for _ in range(self.runs):
            for label, words, prepare in commands:
                seen[label].append(measure(words, prepare))
        ours = None
        for label, _, _ in commands:
            middle = {k: statistics.median(m[k] for m in seen[label]) for k in ("cpu", "wall", "rss")}
            bad = next((m["exit"] for m in seen[label] if m["exit"] not in (0, 1)), 0)
            ours = ours or middle
            ratio = "" if middle is ours else f"{ours[by] / max(middle[by], 1e-4):.3f}"
            size = f"{disk[label]() / 1e6:.1f}" if disk and label in disk else ""
            print(f"{name:26}{label + (f' !exit {bad}' if bad else ''):34}{middle['cpu']:9.3f}{middle['wall']:9.3f}"
                  f"{middle['rss']:7.0f}{size:>7}  {ratio}", flush=True)
            if self.writer:
                self.writer.writerow([name, label, f"{middle['cpu']:.4f}", f"{middle['wall']:.4f}", f"{middle['rss']:.0f}",
                                      size, ratio])


def folder_size(path):
    return sum(f.stat().st_size for f in Path(path).rglob("*") if f.is_file())


def recoll_config(folder, archive, form):
    config = folder / f"recoll-{form}"
    config.mkdir(exist_ok=True)
    (config / "recoll.conf").write_text(f"topdirs = {archive / form}\nnoaspell = 1\nprocesswebqueue = 0\nloglevel = 2\n")
    return config


def index_rows(table, sovb, archive, folder):
    for form in [f for f in ("docx", "txt") if (archive / f).is_dir()]:
        files = str(archive / form)
        config = recoll_config(folder, archive, form)
        ours, omega = folder / f"sovb-{form}", folder / f"omega-{form}"

        def wipe(path):
            return lambda: shutil.rmtree(path, ignore_errors=True)

        peers = [("omindex", ["omindex", "--stemmer=none", "--db", str(omega), "--url", "/", files], wipe(omega)),
                 ("recollindex", ["recollindex", "-c", str(config), "-z"], None)]
        sizes = {"sovb": lambda ours=ours: folder_size(ours), "omindex": lambda omega=omega: folder_size(omega),
                 "recollindex": lambda config=config: folder_size(config / "xapiandb")}
        table.row(f"index {form}", [("sovb", [sovb, "--index", str(ours), "index", "--quiet", files], wipe(ours)), *peers],
                  disk=sizes)
        for mode in "--no-positions", "--no-text":
            lean = folder / f"sovb-{form}{mode}"
            label = f"sovb {mode}"
            table.row(f"index {form}", [(label, [sovb, "--index", str(lean), "index", "--quiet", mode, files], wipe(lean)),
                                        peers[0]], disk={label: lambda lean=lean: folder_size(lean)})
        table.row(f"unchanged {form}", [("sovb", [sovb, "--index", str(ours), "index", "--quiet", files], None),
                                        ("omindex", peers[0][1], None), ("recollindex", peers[1][1][:-1], None)])
        changed = sorted((archive / form).rglob(f"*.{form}"))[0]

        def touch(changed=changed):
            os.utime(changed)

        table.row(f"one changed {form}", [("sovb", [sovb, "--index", str(ours), "index", "--quiet", files], touch),
                                          ("omindex", peers[0][1], touch)])


def most_cited(archive):
    counts = {}
    for line in (archive / "key.tsv").read_text(encoding="utf-8").splitlines():
        _, symbol, day, _ = line.split("\t")
        counts[symbol, day] = counts.get((symbol, day), 0) + 1
    return max(counts, key=lambda k: (counts[k], k))[0]


def query_rows(table, sovb, archive, folder):
    index, omega, texts = str(folder / "sovb-txt"), str(folder / "omega-txt"), str(archive / "txt")
    symbol = most_cited(archive)
    draft = str(sorted((archive / "docx").rglob("*.docx"))[-1])

    def ask(*words):
        return [sovb, "--index", index, "--format", "ndjson", *words]

    def quest(limit, query):
        return ["quest", "-d", omega, "--stemmer=none", "-m", str(limit), query]

    table.row("cited-by, all", [(f"sovb {symbol}", ask("cited-by", symbol), None),
                                ("rg -l -F", ["rg", "-l", "-F", symbol, texts], None),
                                ("quest, all hits", quest(1000000, f'"{symbol}"'), None)], by="wall")
    table.row("cited-by, 20", [("sovb", ask("cited-by", symbol, "--limit", "20"), None),
                               ("quest, 10 hits", quest(10, f'"{symbol}"'), None)], by="wall")
    for words in ["show", symbol], ["implements", symbol], ["timeline", symbol]:
        table.row(words[0], [("sovb", ask(*words), None), ("rg -l -F", ["rg", "-l", "-F", symbol, texts], None)], by="wall")
    phrase = " ".join((archive / "txt").rglob("*.txt").__next__().read_text(encoding="utf-8").split("\n")[5].split()[1:4])
    table.row("search, phrase, 10", [("sovb", ask("search", "--limit", "10", f'"{phrase}"'), None),
                                     ("quest", quest(10, f'"{phrase}"'), None)], by="wall")
    table.row("search, words, 10", [("sovb", ask("search", "--limit", "10", phrase), None),
                                    ("quest", quest(10, phrase), None)], by="wall")
    table.row("verify a draft", [("sovb", ask("verify", draft), None)], by="wall")
    table.row("status", [("sovb", ask("status"), None)], by="wall")


def answer_rows(sovb, archive, folder, sample=200):
    """cited-by SYMBOL@DATE against the key, for so many documents drawn at random."""
    cited = {}
    for line in (archive / "key.tsv").read_text(encoding="utf-8").splitlines():
        name, symbol, day, _ = line.split("\t")
        cited.setdefault((symbol, day), set()).add(name)
    right = wrong = missed = 0
    for symbol, day in random.Random(1).sample(sorted(cited), min(sample, len(cited))):
        done = subprocess.run([sovb, "--index", str(folder / "sovb-txt"), "cited-by", f"{symbol}@{day}", "--format", "ndjson"],
                              capture_output=True, text=True, check=False)
        found = {"/".join(Path(json.loads(line)["evidence"][0]["file"]).with_suffix("").parts[-2:])
                 for line in done.stdout.splitlines()}
        right += len(found & cited[symbol, day])
        wrong += len(found - cited[symbol, day])
        missed += len(cited[symbol, day] - found)
    print(f"answers: precision {right / max(1, right + wrong):.4f}, recall {right / max(1, right + missed):.4f} "
          f"({right} right, {wrong} wrong, {missed} missed)")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--archive", required=True, type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--csv")
    parser.add_argument("--only", default="index,query,answers")
    parser.add_argument("--folder", type=Path, help="where the indexes are kept (default: a folder that goes away)")
    args = parser.parse_args()
    only = args.only.split(",")
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        table = Table(args.runs, args.csv)
        if "index" in only:
            index_rows(table, args.sovb, args.archive.resolve(), folder)
        if "query" in only:
            query_rows(table, args.sovb, args.archive.resolve(), folder)
        if "answers" in only:
            answer_rows(args.sovb, args.archive.resolve(), folder)


if __name__ == "__main__":
    sys.exit(main())

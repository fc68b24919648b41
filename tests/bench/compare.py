#!/usr/bin/env python3
"""sovb beside the tools a user would reach for today.

	compare.py --build FOLDER [SIZE…]          SIZE: documents, such as 1k 10k 100k

Makes an archive of each size (make_archive.py) in the scratch folder, unless it is there, and runs each row's commands in turn,
several times.  The figures are medians; a ratio is ours to a peer's in the same round.  Peers that are not installed are left
out.
"""
import argparse
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import make_archive
from rounds import Command, Rounds

REGEX = Path(__file__).with_name("regex.txt")
TEXT_BYTES = 200_000_000
HEAVY = 50_000  # documents from which an index is built once
DOCX_MOST = 1000  # omindex starts a program for each
PEERS_MOST = {"recollindex": 10_000, "omindex, flush 300": 10_000}
MODES = ("", "--no-positions", "--no-text")
DRAFT = """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ỦY BAN NHÂN DÂN THÀNH PHỐ HẠ LONG
Số: 999/KH-UBND
Hạ Long, ngày 20 tháng 11 năm 2025
KẾ HOẠCH
về tổng kết các văn bản
"""


def disk_of(path):
    return lambda: sum(file.stat().st_size for file in Path(path).rglob("*") if file.is_file())


def wipe(path):
    return lambda: shutil.rmtree(path, ignore_errors=True)


class Archive:
    """The documents of a folder, what is known of them, and the indexes made from them beside it."""

    def __init__(self, folder, sovb, scratch, lean):
        self.folder, self.sovb, self.scratch = folder, sovb, scratch
        self.lean = lean
        self.asked = self.index("txt", "--no-text" if lean else "")
        with open(folder / "catalogue.tsv", encoding="utf-8") as lines:
            self.catalogue = [line.rstrip("\n").split("\t") for line in lines]
        self.count = len(self.catalogue)
        self.forms = [form for form in ("docx", "txt") if (folder / form).is_dir() and (form == "txt" or self.count <= DOCX_MOST)]
        self.scratch.mkdir(parents=True, exist_ok=True)

    def index(self, form, mode=""):
        return self.scratch / f"sovb-{form}{mode}"

    def omega(self, form):
        return self.scratch / f"omega-{form}"

    def mentions(self):
        with open(self.folder / "mentions.tsv", encoding="utf-8") as lines:
            for line in lines:
                yield line.rstrip("\n").split("\t")

    def most_cited(self, symbol):
        """Its line in the catalogue; symbol: only among its documents."""
        counts = Counter(mention[1] for mention in self.mentions() if not symbol or mention[2] == symbol)
        path = max(counts, key=lambda cited: (counts[cited], cited))
        return next(line for line in self.catalogue if line[0] == path)

    def draft(self, references):
        """A draft that cites so many of the documents."""
        path = self.scratch / "draft.txt"
        lines = [DRAFT]
        for _, symbol, day, kind, issuer, subject in random.Random(7).sample(self.catalogue, min(references, self.count)):
            year, month, day = day.split("-")
            lines.append(f"Căn cứ {kind} số {symbol} ngày {int(day)}/{int(month)}/{year} của {issuer} {subject};")
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    # ---- index ----

    def index_command(self, form, mode="", fresh=True):
        path = self.index(form, mode)
        words = [self.sovb, "--index", path, "index", "--quiet", *([mode] if mode else []), self.folder / form]
        return Command(f"sovb {mode}".strip(), words, wipe(path) if fresh else None, disk_of(path))

    def omega_command(self, form, fresh=True, threshold=None):
        path = self.omega(form) if not threshold else self.scratch / "omega-flush"
        words = ["omindex", "--stemmer=none", "--db", path, "--url", "/", self.folder / form]
        label = f"omindex, flush {threshold}" if threshold else "omindex"
        words = ["env", f"XAPIAN_FLUSH_THRESHOLD={threshold}", *words] if threshold else words
        return Command(label, words, wipe(path) if fresh else None, disk_of(path))

    def recoll_command(self, form, fresh=True):
        config = self.scratch / f"recoll-{form}"
        config.mkdir(exist_ok=True)
        (config / "recoll.conf").write_text(f"topdirs = {self.folder / form}\nnoaspell = 1\nprocesswebqueue = 0\nloglevel = 2\n")
        words = ["recollindex", "-c", config, *(["-z"] if fresh else [])]
        return Command("recollindex", words, None, disk_of(config / "xapiandb"))

    def changer(self, form):
        """Gives a document the text of another one, each time of the next."""
        files = sorted((self.folder / form).rglob(f"*.{form}"))
        changed, others = files[len(files) // 2], itertools.cycle(files[:len(files) // 2])
        own = changed.read_bytes()
        return lambda: changed.write_bytes(next(others).read_bytes()), lambda: changed.write_bytes(own)


def index_rows(rounds, archive, peers, times, lean):
    times = 1 if archive.count > HEAVY else times
    for form in archive.forms:
        commands = [archive.index_command(form, mode) for mode in (["--no-text"] if lean else MODES)]
        if peers:
            commands += [archive.omega_command(form), archive.omega_command(form, threshold=300), archive.recoll_command(form)]
        commands = [c for c in commands if archive.count <= PEERS_MOST.get(c.label, archive.count)]
        rounds.row(archive.count, f"index {form}", commands, times)
        again = [archive.index_command(form, "--no-text" if lean else "", fresh=False)] + ([archive.omega_command(form, fresh=False)] if peers else [])
        recoll = [archive.recoll_command(form, fresh=False)] if "recollindex" in [c.label for c in commands] else []
        rounds.row(archive.count, f"unchanged {form}", [*again, *recoll], max(times, 3), warm=True)
        change, restore = archive.changer(form)
        for command in again:
            command.prepare = change
        rounds.row(archive.count, f"one changed {form}", again, max(times, 3))
        restore()
        for command in again:
            command.prepare = None
            rounds.measure(command)


def text_of(archive):
    """One text, made of the archive's."""
    path = archive.scratch / "text.txt"
    if not path.exists():
        with open(path, "wb") as out:
            for file in sorted((archive.folder / "txt").rglob("*.txt")):
                out.write(file.read_bytes())
                if out.tell() > TEXT_BYTES:
                    break
    return path


def extract_row(rounds, sovb, text, peers, times):
    commands = [Command("sovb_bench", [rounds.bench, "extract", text]),
                Command("sovb extract", [sovb, "extract", "--quiet", "--format", "ndjson", text])]
    if peers:
        commands.append(Command("rg -i -o", ["rg", "--no-config", "-i", "-o", "-f", REGEX, text]))
    rounds.row("", "extract", commands, times, warm=True)
    print(f"           (of {text.stat().st_size / 1e6:.0f} MB)")


def query_rows(rounds, archive, peers, times, symbol):
    _, symbol, day, _, _, subject = archive.most_cited(symbol)
    index, omega, texts = archive.asked, archive.omega("txt"), archive.folder / "txt"
    asked = f"{symbol}@{day}"
    phrase = " ".join(subject.split()[-3:])
    hits = len({mention[0] for mention in archive.mentions() if (mention[2], mention[3]) == (symbol, day)})
    print(f"           ({asked}, cited by {hits} documents; the phrase is \"{phrase}\")")

    def ask(*words):
        return Command("sovb", [archive.sovb, "--index", index, "--format", "ndjson", *words])

    def quest(label, limit, query):
        return Command(label, ["quest", "-d", omega, "--stemmer=none", "-m", limit, query])

    def row(name, ours, *theirs):
        rounds.row(archive.count, name, [ours, *(theirs if peers else [])], times, warm=True)

    rg = Command("rg -l -F", ["rg", "--no-config", "-l", "-F", symbol, texts])
    row("cited-by, all", ask("cited-by", asked), rg, quest("quest, all hits", 1000000, f'"{symbol}"'))
    row("cited-by, 20", ask("cited-by", asked, "--limit", "20"), quest("quest", 10, f'"{symbol}"'))
    for command in "show", "implements", "timeline":
        row(command, ask(command, asked))
    if not archive.lean:  # which knows no places of words
        row("search, phrase, 10", ask("search", "--limit", "10", f'"{phrase}"'), quest("quest", 10, f'"{phrase}"'))
    row("search, words, 10", ask("search", "--limit", "10", phrase), quest("quest", 10, " AND ".join(phrase.split())))
    row("verify", ask("verify", archive.draft(40)))
    row("status", ask("status"))
    row("help", Command("sovb", [archive.sovb, "--help"]))


def answers(archive, sample=200):
    """cited-by of symbols and days drawn at random, against the key: precision, recall, and the spellings of what was missed."""
    cited = {}
    for path, _, symbol, day, *rest in archive.mentions():
        cited.setdefault((symbol, day), {}).setdefault(path, []).append(rest[2] if len(rest) > 2 else rest[1])
    right = wrong = 0
    missed, strange = [], []
    for key in random.Random(1).sample(sorted(cited), min(sample, len(cited))):
        done = subprocess.run([archive.sovb, "--index", archive.asked, "cited-by", "@".join(key), "--format", "ndjson"],
                              capture_output=True, text=True, check=False)
        found = {"/".join(Path(json.loads(line)["evidence"][0]["file"]).with_suffix("").parts[-2:])
                 for line in done.stdout.splitlines()}
        expected = cited[key].keys()
        right += len(found & expected)
        wrong += len(found - expected)
        strange += [(*key, path) for path in sorted(found - expected)]
        missed += [(*key, path, "; ".join(cited[key][path])) for path in sorted(expected - found)]
    precision, recall = right / max(1, right + wrong), right / max(1, right + len(missed))
    spelled = Counter(line[3] for line in missed)
    print(f"answers of {archive.count} documents: precision {precision:.4f}, recall {recall:.4f} "
          f"({right} right, {wrong} wrong, {len(missed)} missed)")
    for line in strange[:10]:
        print("  wrong:", "  ".join(line))
    for spelling, count in spelled.most_common(20):
        print(f"  missed, {count}:", "  ".join(next(line for line in missed if line[3] == spelling)))
    return archive.count, precision, recall


def number(text):
    return int(text[:-1]) * 1000 if text.endswith("k") else int(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", metavar="SIZE", type=number, default=[1000, 10_000, 100_000],
                        help="documents of an archive (default: 1k 10k 100k)")
    parser.add_argument("--build", required=True, type=Path, help="the folder of a build without sanitizers")
    parser.add_argument("--scratch", type=Path, default=Path(os.environ.get("TMPDIR", "/tmp")) / "sovb-bench",
                        help="where archives and indexes are kept")
    parser.add_argument("--archive", type=Path, action="append", help="measure this folder instead of making archives")
    parser.add_argument("--rounds", type=int, default=3, help="of each row (default 3); an index of 100k is built once")
    parser.add_argument("--only", default="index,extract,query,answers", help="parts, with commas: index,extract,query,answers")
    parser.add_argument("--text", type=Path, help="extract from this text, and no more")
    parser.add_argument("--symbol", help="ask about the document of this symbol that is cited most")
    parser.add_argument("--csv", help="write the table here, too")
    parser.add_argument("--no-peers", action="store_true", help="sovb alone")
    parser.add_argument("--no-text", action="store_true", help="index without texts only, and ask that index")
    parser.add_argument("--bytes", type=int, default=6000, help="of a document in a new archive, on average (default 6000)")
    parser.add_argument("--fresh", action="store_true", help="make archives anew")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a command fails or an answer is not the key's")
    args = parser.parse_args()
    only, peers = args.only.split(","), not args.no_peers
    build = args.build.resolve()
    rounds = Rounds(build / "tests" / "sovb_bench", args.csv)
    if args.text:
        extract_row(rounds, build / "sovb", args.text, peers, args.rounds)
        return
    folders = args.archive or [args.scratch / str(size) for size in args.sizes]
    for folder, size in zip(folders, args.sizes if not args.archive else []):
        if args.fresh:
            shutil.rmtree(folder, ignore_errors=True)
        if not (folder / "catalogue.tsv").exists():
            make_archive.make(folder, size, ("txt", "docx") if size <= DOCX_MOST else ("txt",), args.bytes)
    archives = [Archive(folder.resolve(), build / "sovb", args.scratch.resolve() / f"indexes-{folder.name}",
                        args.no_text) for folder in folders]
    told = []
    for archive in archives:
        if "index" in only:
            index_rows(rounds, archive, peers, args.rounds, args.no_text)
        elif not archive.asked.exists() and ("query" in only or "answers" in only):
            sys.exit(f"{archive.asked}: no index to ask; make it with --only index")
        if "query" in only:
            query_rows(rounds, archive, peers, max(9, args.rounds) if archive.count > 100 else args.rounds, args.symbol)
        if "answers" in only:
            told.append(answers(archive))
    if "extract" in only:
        extract_row(rounds, build / "sovb", text_of(archives[-1]), peers, args.rounds)
    rounds.judge(told)
    for command in rounds.failed:
        print("failed:", command)
    if args.check and (rounds.failed or any(line[1:] != (1, 1) for line in told)):
        sys.exit(1)


if __name__ == "__main__":
    main()

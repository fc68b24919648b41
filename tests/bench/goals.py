"""What the figures should be."""
from dataclasses import dataclass
from typing import Callable, Optional


@dataclass
class Goal:
    text: str
    figure: Callable  # of (rounds, answers); None: not measured
    most: Optional[float] = None
    least: Optional[float] = None


def one(documents, row, command, column):
    return lambda rounds, answers: rounds.find(documents, row, command, column)


def a_document(row, few, many):
    """How much dearer a document is in the larger archive."""
    def figure(rounds, answers):
        small, large = (rounds.find(count, row, "sovb", "cpu_s") for count in (few, many))
        return (large / many) / (small / few) if small and large else None
    return figure


def disk(documents, row, peer):
    def figure(rounds, answers):
        ours, theirs = (rounds.find(documents, row, command, "disk_mb") for command in ("sovb", peer))
        return ours / theirs if ours and theirs else None
    return figure


def most_memory(of_index):
    def figure(rounds, answers):
        used = [line["rss_mb"] for line in rounds.rows
                if line["command"].startswith("sovb") and line["row"].startswith("index") == of_index]
        return max(used, default=None)
    return figure


def worst(column):
    return lambda rounds, answers: min((line[column] for line in answers), default=None)


GOALS = [
    Goal("index docx, 1k: cpu to omindex", one(1000, "index docx", "omindex", "cpu_ratio"), 0.2),
    Goal("index docx, 1k: cpu to recollindex", one(1000, "index docx", "recollindex", "cpu_ratio"), 0.4),
    Goal("index docx, 1k: wall to omindex", one(1000, "index docx", "omindex", "wall_ratio"), 0.1),
    Goal("index docx --no-text, 1k: cpu to omindex", one(1000, "index docx", "sovb --no-text", "cpu_ratio"), 0.04),
    Goal("index txt, 10k: cpu to omindex", one(10000, "index txt", "omindex", "cpu_ratio"), 0.5),
    Goal("index txt, 10k: cpu to omindex, flush at 300", one(10000, "index txt", "omindex, flush 300", "cpu_ratio"), 0.95),
    Goal("unchanged txt, 10k: cpu to omindex", one(10000, "unchanged txt", "omindex", "cpu_ratio"), 1),
    Goal("extract, 200 MB: cpu to rg -i -o", one("", "extract", "rg -i -o", "cpu_ratio"), 2),
    Goal("extract, 200 MB: MB of memory", one("", "extract", "sovb_bench", "rss_mb"), 32),
    Goal("cited-by, all, 100k: wall to rg -l -F", one(100000, "cited-by, all", "rg -l -F", "wall_ratio"), 0.05),
    Goal("cited-by, all, 100k: wall to quest, all hits", one(100000, "cited-by, all", "quest, all hits", "wall_ratio"), 1 / 3),
    Goal("cited-by, first 20, 100k: wall, s", one(100000, "cited-by, 20", "sovb", "wall_s"), 0.005),
    Goal("verify, 40 references, 100k: wall, s", one(100000, "verify", "sovb", "wall_s"), 0.010),
    Goal("search, phrase, 10 hits, 100k: wall to quest", one(100000, "search, phrase, 10", "quest", "wall_ratio"), 1),
    Goal("index txt: cpu a document, 100k to 10k", a_document("index txt", 10000, 100000), 1.25),
    Goal("index: most memory of a process, MB", most_memory(True), 64),
    Goal("all else: most memory of a process, MB", most_memory(False), 32),
    Goal("index txt, 100k: disk to omindex", disk(100000, "index txt", "omindex"), 0.8),
    Goal("answers: precision", worst(1), least=1),
    Goal("answers: recall", worst(2), least=0.995),
]

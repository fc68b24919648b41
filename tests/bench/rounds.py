"""Commands run in turn, several times; their medians as a table, in figures.csv, and against the goals."""
import csv
import shutil
import statistics
import subprocess

from goals import GOALS

COLUMNS = ["documents", "row", "command", "cpu_s", "wall_s", "rss_mb", "disk_mb", "cpu_ratio", "wall_ratio"]


class Command:
    """What to run; what to do before each run, not measured; a function that gives the bytes on disk after it."""

    def __init__(self, label, words, prepare=None, disk=None):
        self.label, self.words, self.prepare, self.disk = label, [str(word) for word in words], prepare, disk

    def is_there(self):
        return shutil.which(next(word for word in self.words if word != "env" and "=" not in word))


class Rounds:
    """rows: a dictionary for each line of the table, with the columns above."""

    def __init__(self, bench, path):
        self.bench = bench
        self.rows = []
        self.failed = []
        self.file = open(path, "w", newline="", encoding="utf-8") if path else None
        self.writer = csv.writer(self.file) if self.file else None
        if self.writer:
            self.writer.writerow(COLUMNS)
        self.line("documents", "row", "command", "cpu s", "wall s", "MB", "disk MB", "ratio: cpu", "wall")

    @staticmethod
    def line(*cells):
        print("{:>9}  {:28}{:30}{:>9}{:>9}{:>6}{:>9}{:>12}{:>8}".format(*cells), flush=True)

    def measure(self, command):
        if command.prepare:
            command.prepare()
        done = subprocess.run([self.bench, "cost", *command.words], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stderr)
        cpu, wall, rss, status = done.stdout.split()
        # 1: the answer is no.
        if status not in ("0", "1"):
            self.failed.append(" ".join(command.words))
        return {"cpu": float(cpu), "wall": float(wall), "rss": int(rss) / 1024}

    def row(self, documents, name, commands, times, warm=False):
        """The first command is ours.  A peer's ratio is ours to it, of the same round; another of ours is compared with the
        first peer."""
        commands = [command for command in commands if command.is_there()]
        if warm:
            for command in commands:
                self.measure(command)
        runs = [[self.measure(command) for command in commands] for _ in range(times)]
        peers = [i for i, command in enumerate(commands) if not command.label.startswith("sovb")]
        for i, command in enumerate(commands):
            figures = {key: statistics.median(run[i][key] for run in runs) for key in ("cpu", "wall", "rss")}
            ours, theirs = (0, i) if i in peers else (i, peers[0] if i and peers else None)
            ratio = dict.fromkeys(("cpu", "wall"))
            if theirs is not None:
                ratio = {key: statistics.median(run[ours][key] / max(run[theirs][key], 1e-4) for run in runs) for key in ratio}
            self.add(documents, name, command.label, figures, command.disk() / 1e6 if command.disk else None, ratio)

    def add(self, documents, name, label, figures, disk, ratio):
        values = [documents, name, label, *(figures[key] for key in ("cpu", "wall", "rss")), disk, ratio["cpu"], ratio["wall"]]
        self.rows.append(dict(zip(COLUMNS, values)))
        text = [form.format(value) if value is not None else "" for form, value in
                zip(["{}", "{}", "{}", "{:.4f}", "{:.4f}", "{:.0f}", "{:.1f}", "{:.3f}", "{:.3f}"], values)]
        self.line(*text)
        if self.writer:
            self.writer.writerow(text)
            self.file.flush()

    def find(self, documents, row, command, column):
        """The figure, or None when it was not measured."""
        for line in self.rows:
            if (line["documents"], line["row"], line["command"]) == (documents, row, command):
                return line[column]
        return None

    def judge(self, answers):
        """The goals for which there are figures; answers: (documents, precision, recall)."""
        judged = [(goal.text, goal.figure(self, answers), goal.most, goal.least) for goal in GOALS]
        judged = [line for line in judged if line[1] is not None]
        if judged:
            print(f"\n{'goal':72}{'asked':>10}{'measured':>10}")
        for text, figure, most, least in judged:
            asked = f"<= {most:g}" if most is not None else f">= {least:g}"
            kept = figure <= most if most is not None else figure >= least
            print(f"{text:72}{asked:>10}{figure:10.4g}{'' if kept else '  missed'}")

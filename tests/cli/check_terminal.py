#!/usr/bin/env python3
"""What the command does on a terminal: pager, progress, colours, width.

	check_terminal.py --sovb PROGRAM --texts FOLDER
"""
import argparse
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import fcntl
import time
from pathlib import Path

LONGEST = 60  # seconds; only a program that hangs needs them


class Terminal:
    """Runs the command with a terminal for all three streams."""

    def __init__(self, sovb, home):
        self.sovb = sovb
        self.home = home
        self.failures = []

    def start(self, arguments, environment=None, columns=80, error=None):
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8", "TERM": "xterm", "TZ": "UTC"}
        clean |= {name: value for name, value in os.environ.items() if name.startswith(("ASAN_", "UBSAN_"))}
        process = subprocess.Popen([self.sovb, *arguments], stdin=follower, stdout=follower, stderr=error or follower,
                                   env=clean | (environment or {}), start_new_session=True, cwd=self.home,
                                   preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(follower)
        return leader, process

    def run(self, *arguments, environment=None, columns=80):
        """What appeared on the terminal, and the exit status."""
        leader, process = self.start(arguments, environment, columns)
        shown = self.read(leader)
        os.close(leader)
        return shown.replace("\r\n", "\n"), process.wait(LONGEST)

    @staticmethod
    def read(leader, until=None):
        shown, end = b"", time.monotonic() + LONGEST
        while time.monotonic() < end and (until is None or until not in shown):
            if not select.select([leader], [], [], 1)[0]:
                continue
            try:
                got = os.read(leader, 65536)
            except OSError:
                break
            if not got:
                break
            shown += got
        return shown.decode("utf-8", "replace")

    def expect(self, what, holds, seen):
        if not holds:
            self.failures.append(f"{what}\n    {seen!r}")


def pager(t, texts):
    cau = str(texts / "cau.txt")
    shown, status = t.run("text", cau, environment={"SOVB_PAGER": "sed 's/^/paged: /'"})
    t.expect("a long answer goes through the pager", status == 0 and shown.startswith("paged: "), (shown, status))
    shown, status = t.run("--no-pager", "text", cau, environment={"SOVB_PAGER": "sed 's/^/paged: /'"})
    t.expect("--no-pager prints it as it is", status == 0 and "paged" not in shown, (shown, status))
    shown, _ = t.run("text", cau, environment={"PAGER": "sed 's/^/paged: /'", "SOVB_PAGER": ""})
    t.expect("an empty $SOVB_PAGER is none", "paged" not in shown, shown)
    shown, _ = t.run("text", cau, environment={"PAGER": "sed 's/^/paged: /'"})
    t.expect("$PAGER is the next", "paged: " in shown, shown)
    shown, _ = t.run("text", cau, environment={"SOVB_PAGER": "sed 's/^/paged: /'", "TERM": "dumb"})
    t.expect("a terminal that cannot move its cursor has no pager", "paged" not in shown, shown)
    shown, status = t.run("text", cau, environment={"SOVB_PAGER": "no-such-program-here"})
    t.expect("without the program the answer is printed", status == 0 and "02-CT/TU" in shown, (shown, status))
    shown, status = t.run("text", cau, "gone.txt", environment={"SOVB_PAGER": "cat -"})
    t.expect("the exit status is the command's", status == 3, (shown, status))
    shown, status = t.run("text", cau, environment={"SOVB_PAGER": "true; exit 7"})
    t.expect("a pager that does not read is no error", status == 0 and shown == "", (shown, status))
    shown, _ = t.run("text", cau, environment={"SOVB_PAGER": "echo \"<$LESS>\"; cat"})
    t.expect("less keeps short answers on the screen", "<FRX>" in shown, shown)
    shown, _ = t.run("text", cau, environment={"SOVB_PAGER": "echo \"<$LESS>\"; cat", "LESS": "S"})
    t.expect("$LESS of the user stays", "<S>" in shown, shown)
    shown, _ = t.run("extract", cau, environment={"SOVB_PAGER": "cat -"})
    t.expect("colours go through the pager", "\033[1m" in shown, shown)
    piped = subprocess.run([t.sovb, "text", cau], capture_output=True, check=False, cwd=t.home,
                           env={"HOME": str(t.home), "SOVB_PAGER": "sed 's/^/paged: /'", "PATH": os.environ["PATH"]})
    t.expect("no pager on a pipe", b"paged" not in piped.stdout, piped.stdout)


def interrupted(t, texts):
    """The command that is stopped while its pager runs waits for it, and ends by the signal."""
    long = t.home / "long.txt"
    long.write_text((texts / "cau.txt").read_text(encoding="utf-8") * 20000, encoding="utf-8")
    leader, process = t.start(["text", str(long)], {"SOVB_PAGER": "trap '' INT; echo ready; read answer; cat >/dev/null; echo over"})
    t.read(leader, b"ready")
    process.send_signal(signal.SIGINT)
    os.write(leader, b"go\n")
    shown = t.read(leader)
    os.close(leader)
    status = process.wait(LONGEST)
    t.expect("SIGINT ends it after the pager", status == -signal.SIGINT and "over" in shown, (shown[-200:], status))


def progress(t, texts):
    index = ["--index", "x", "index"]
    shown, status = t.run(*index, str(texts))
    bar = re.search(r"\[[#.]{30}\] (\d+)/(\d+)", shown)
    t.expect("a bar on a terminal", status == 0 and bar and int(bar[2]) >= 4, shown)
    t.expect("the bar is taken away", shown.rpartition("\033[K")[2].count("added") == 1, shown)
    shown, _ = t.run(*index, "--quiet", str(texts))
    t.expect("none with --quiet", shown == "", shown)
    shown, _ = t.run(*index, str(texts), columns=20)
    t.expect("the line fits a narrow terminal",
             all(len(line) < 20 for line in re.findall(r"\r\033\[K([^\r\n]*/\d+[^\r\n]*)", shown)), shown)


def width(t, texts):
    t.run("--index", "y", "index", "--quiet", str(texts))
    for columns in (40, 80, 120):
        shown, _ = t.run("--index", "y", "--no-pager", "--color", "never", "cited-by", "25-NQ/TW", columns=columns)
        longest = max(len(line) for line in shown.splitlines() if line.startswith("        "))
        t.expect(f"quotes fit {columns} columns", 0 < longest <= columns, shown)
    for words in (["show", "25-NQ/TW"], ["implements", "02-CT/TU"], ["extract", str(texts / "ke-hoach-39.txt")],
                  ["cited-by", "--help"]):
        shown, _ = t.run("--index", "y", "--no-pager", "--lang", "vi", *words, columns=40)
        # A path is one word, and may be longer than any line.
        long = [line for line in shown.splitlines() if len(re.sub(r"\033\[[0-9;]*m", "", line)) > 40 and "/" not in line]
        t.expect(f"lines of {words[0]} fit the terminal", not long, long)
        plain = re.sub(r"\033\[[0-9;]*m", "", shown)
        t.expect(f"words of {words[0]} stay whole", not re.search(r"[a-zA-Zđ]{2}\n[a-zđ]", plain), plain)
    shown, _ = t.run("--index", "y", "--no-pager", "--color", "never", "show", "02-CT/TU", columns=60)
    t.expect("a value goes on under itself", re.search(r"\n  issuer written  +\S.*\n {20}\S", shown), shown)
    raw = "từ " * 60
    (t.home / "raw.txt").write_text(raw, encoding="utf-8")
    shown, _ = t.run("--no-pager", "text", "raw.txt", columns=40)
    t.expect("a text is printed as it is", shown == raw, shown)
    shown, _ = t.run("--index", "y", "--no-pager", "status")
    t.expect("colours on a terminal", "\033[2m" in shown, shown)
    shown, _ = t.run("--index", "y", "--no-pager", "status", environment={"NO_COLOR": "1"})
    t.expect("none with NO_COLOR", "\033[" not in shown, shown)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--texts", required=True, type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        terminal = Terminal(os.path.abspath(options.sovb), Path(home))
        for check in (pager, interrupted, progress, width):
            check(terminal, options.texts.resolve())
    print("\n".join(terminal.failures))
    sys.exit(1 if terminal.failures else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""One index, the same files in three shards, and the same shards behind servers on this machine answer alike.

	check_shards.py local|mixed|remote|unserved|missing --sovb PROGRAM --corpus FOLDER

"remote" and "unserved" exit with 77 (skipped) where xapian-tcpsrv is not installed.
"""
import argparse
import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

SHARDS = 3
QUESTIONS = [
    ["show", "02-CT/TU"],
    ["show", "25-NQ/TW"],
    ["show", "2 ct tu"],
    ["cited-by", "02-CT/TU", "--quotes"],
    ["cited-by", "02-CT/TU", "--limit", "3", "--offset", "2"],
    ["cites", "39-KH/CU"],
    ["implements", "02-CT/TU"],
    ["implements", "02-CT/TU", "--missing"],
    ["timeline", "02-CT/TU"],
    ["timeline"],
    ["timeline", "--from", "2021", "--to", "2022"],
    ["graph", "02-CT/TU"],
    ["coverage"],
    ["search", "dân vận khéo"],
    ["search", '"dân vận khéo"'],
    ["search", "dan van", "--limit", "5", "--offset", "5"],
    ["search", "39 kh cu"],
    ["search", "loai:KH tu:2021 den:2022"],
    ["register", "list", "--cited-not-held"],
    ["register", "check"],
    ["register", "export", "--held"],
]


def run(sovb, index, question, allow=(0, 1)):
    done = subprocess.run([sovb, "--lang", "vi", "--index", str(index), *question], capture_output=True, check=False)
    if done.returncode not in allow:
        raise SystemExit(f"sovb {' '.join(question)}: exit {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return done


def make_indexes(sovb, corpus, folder):
    run(sovb, folder / "whole", ["index", "--quiet", str(corpus)], allow=(0,))
    for k in range(1, SHARDS + 1):
        run(sovb, folder / f"shard{k}", ["index", "--quiet", "--shard", f"{k}/{SHARDS}", str(corpus)], allow=(0,))


def write_stub(folder, lines):
    stub = folder / "stub"
    stub.write_text("# shards of one archive\n" + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return stub


def answers(sovb, index, draft):
    for question in QUESTIONS + [["verify", "--all", "--today", "2023-06-30", str(draft)]]:
        for form in "ndjson", "text":
            done = run(sovb, index, [*question, "--format", form])
            yield question, form, (done.returncode, done.stdout, done.stderr.replace(str(index).encode(), b"INDEX"))


def compare(sovb, folder, stub, draft):
    failed = 0
    for whole, parts in zip(answers(sovb, folder / "whole", draft), answers(sovb, stub, draft), strict=True):
        question, form, expected = whole
        if not expected[1] and not expected[2]:
            print(f"{' '.join(question)} ({form}): no answer at all to compare")
            failed += 1
        if parts[2] != expected:
            print(f"{' '.join(question)} ({form}): the shards answer otherwise")
            for mine, theirs in zip(expected[1].splitlines(), parts[2][1].splitlines()):
                if mine != theirs:
                    print(f"  whole:  {mine.decode()}\n  shards: {theirs.decode()}")
                    break
            failed += 1
    return failed


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextlib.contextmanager
def server(folder):
    port = free_port()
    with subprocess.Popen(["xapian-tcpsrv", "--interface", "127.0.0.1", "--port", str(port), str(folder)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        try:
            for line in process.stdout:
                if line.startswith(b"Listening"):
                    break
            else:
                raise SystemExit("xapian-tcpsrv does not listen")
            yield port
        finally:
            process.kill()


def check_local(sovb, folder, draft):
    return compare(sovb, folder, write_stub(folder, [f"auto shard{k}" for k in range(1, SHARDS + 1)]), draft)


def check_remote(sovb, folder, draft):
    with contextlib.ExitStack() as stack:
        ports = [stack.enter_context(server(folder / f"shard{k}")) for k in range(1, SHARDS + 1)]
        return compare(sovb, folder, write_stub(folder, [f"remote 127.0.0.1:{port}" for port in ports]), draft)


def check_unserved(sovb, folder, draft):
    """An index that was not made for a server has no phrases behind one, and says so; all else is answered."""
    del draft
    failed = 0
    with server(folder / "whole") as port:
        stub = write_stub(folder, [f"remote 127.0.0.1:{port}"])
        phrase = run(sovb, stub, ["search", '"dân vận khéo"'], allow=(0, 1, 2))
        if phrase.returncode != 2 or b"--shard" not in phrase.stderr:
            print(f"a phrase: exit {phrase.returncode}, {phrase.stderr.decode()}")
            failed += 1
        if run(sovb, stub, ["search", "dân"]).stdout != run(sovb, folder / "whole", ["search", "dân"]).stdout:
            print("a word is found otherwise")
            failed += 1
    return failed


def mix(sovb, corpus, folder):
    """An index that was not made for a server stays so, and may stand beside others that were."""
    (folder / "nothing").mkdir()
    shutil.rmtree(folder / "shard2")
    run(sovb, folder / "shard2", ["index", "--quiet", str(folder / "nothing")], allow=(0,))
    run(sovb, folder / "shard2", ["index", "--quiet", "--shard", f"2/{SHARDS}", str(corpus)], allow=(0,))


def check_missing(sovb, folder, draft):
    """A shard that is away: named, and an error unless it was allowed."""
    del draft
    away = f"remote 127.0.0.1:{free_port()}"
    stub = write_stub(folder, ["auto shard1", away, "auto shard3"])
    refused = run(sovb, stub, ["show", "02-CT/TU"], allow=(4,))
    partly = run(sovb, stub, ["show", "02-CT/TU", "--quiet", "--allow-partial"], allow=(0,))
    failed = 0
    for what, right in [("the error names the shard", away.encode() in refused.stderr),
                        ("nothing is answered without leave", not refused.stdout),
                        ("the note names the shard, even with --quiet", away.encode() in partly.stderr),
                        ("the others answer", b"02-CT/TU" in partly.stdout)]:
        if not right:
            print(f"not so: {what}")
            failed += 1
    return failed


CHECKS = {"local": check_local, "mixed": check_local, "remote": check_remote, "unserved": check_unserved,
          "missing": check_missing}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("check", choices=CHECKS)
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--corpus", required=True, type=Path)
    args = parser.parse_args()
    if args.check in ("remote", "unserved") and not shutil.which("xapian-tcpsrv"):
        print("xapian-tcpsrv is not installed: skipped")
        return 77
    files = args.corpus / "van-ban"
    with tempfile.TemporaryDirectory() as folder:
        make_indexes(args.sovb, files, Path(folder))
        if args.check == "mixed":
            mix(args.sovb, files, Path(folder))
        return 1 if CHECKS[args.check](args.sovb, Path(folder), args.corpus / "nhap" / "du-thao-bao-cao.docx") else 0


sys.exit(main())

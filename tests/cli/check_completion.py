#!/usr/bin/env python3
"""What the shells offer while a line is typed.

	check_completion.py --sovb PROGRAM --source FOLDER

bash is always asked, zsh and fish where they are installed.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FILES = "FILES"  # the shell completes names of files by itself

# The line before the cursor, and what is offered.
CASES = [
    ("sovb st", ["status"]),
    ("sovb cit", ["cited-by", "cites"]),
    ("sovb help reg", ["register"]),
    ("sovb show 02-", ["02-CT/TU"]),
    ("sovb show 02-ct", ["02-CT/TU"]),
    ("sovb show 25-n", ["25-NQ/TW"]),
    ("sovb show 99", []),
    ("sovb --lang vi implements 39", ["39-KH/CU"]),
    ("sovb coverage --b", ["--body", "--bom"]),
    ("sovb timeline --format s", ["svg"]),
    ("sovb verify --fail-on ", ["error", "info", "warning"]),
    ("sovb cites --relation am", ["amended_by", "amends"]),
    ("sovb register ex", ["export"]),
    ("sovb config t", ["tables"]),
    ("sovb index ", FILES),
    ("sovb verify --annotate ", FILES),
    ("sovb status ", []),
]

BASH = """
. "$1/src/cli/completion/sovb.bash"
compopt() { [ "$2" != default ] || echo FILES; }
IFS=' ' read -r -a COMP_WORDS <<<"$2"
[[ "$2" != *' ' ]] || COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_sovb
printf '%s\\n' "${COMPREPLY[@]}"
"""

ZSH = """
_files() { print FILES }
_describe() { local word; for word in "${(@P)3}"; do print -r -- "${word%%:*}"; done }
words=("${(@s: :)2}")
CURRENT=${#words}
. "$1/src/cli/completion/sovb.zsh"
"""

FISH = """
source $argv[1]/src/cli/completion/sovb.fish
function __fish_complete_path; echo FILES; end
complete -C $argv[2]
"""


def offered(shell, script, source, line):
    words = {"bash": ["bash", "--norc", "-c", script, "bash"], "zsh": ["zsh", "-f", "-c", script, "zsh"],
             "fish": ["fish", "--no-config", "-c", script]}[shell]
    done = subprocess.run([*words, str(source), line], capture_output=True, text=True, check=False)
    found = sorted(word.partition("\t")[0] for word in done.stdout.splitlines() if word)
    return FILES if found == [FILES] else found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--source", required=True, type=Path)
    options = parser.parse_args()
    source = options.source.resolve()
    problems = []
    for name in [name for name in os.environ if name.startswith(("SOVB_", "XDG_", "LC_", "LANG"))]:
        del os.environ[name]
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "LC_ALL": "C.UTF-8",
                       "PATH": f"{Path(options.sovb).resolve().parent}:{os.environ['PATH']}"}
        texts = source / "tests/cli/texts"
        subprocess.run(["sovb", "index", "--quiet", texts / "chi-thi-02.txt", texts / "ke-hoach-39.txt"], check=True)
        for shell, script in (("bash", BASH), ("zsh", ZSH), ("fish", FISH)):
            if not shutil.which(shell):
                print(f"{shell} is not installed and was not asked")
                continue
            for line, expected in CASES:
                found = offered(shell, script, source, line)
                if found != expected:
                    problems.append(f"{shell}: {line!r} offers {found}, expected {expected}")
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

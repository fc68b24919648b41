#!/usr/bin/env python3
"""The manual pages: made, whole, and without warnings.

	check_manual.py --sovb PROGRAM --source FOLDER --pages FOLDER

Each command has a page in both languages, and each option of its help stands in it; sovb(1) names every command, option
of all commands, key of the configuration and variable; sovb-records(7) is what schema/manual.py makes of the schema.
Where groff or mandoc is installed, none of the pages gives a warning.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def ask(sovb, *words):
    return subprocess.run([sovb, *words], check=True, capture_output=True, text=True).stdout


def complete(sovb, *words):
    return [line.partition("\t")[0] for line in ask(sovb, "complete", *words).splitlines()]


def plain(page):
    """The text of a page as its reader finds words in it."""
    text = page.read_text(encoding="utf-8")
    return re.sub(r"\\f[BIRP]", "", text.replace("\\-", "-").replace("\\(dq", '"').replace("\\&", "").replace("\\:", ""))


def sections(page):
    return re.findall(r'^\.S[HS] (.*)$', page.read_text(encoding="utf-8"), re.M)


def check_pages(sovb, english, vietnamese):
    # "--a" and not "-": of the options that every command has only their own page tells.
    everywhere = set(complete(sovb, "-"))
    commands = [name for name in complete(sovb, "") if name != "help"]
    for folder in (english, vietnamese):
        main = plain(folder / "man1/sovb.1")
        for option in everywhere:
            if not re.search(rf"{option}\b", main):
                yield f"{folder}/man1/sovb.1: {option} is missing"
        for name in commands:
            page = folder / f"man1/sovb-{name}.1"
            if not page.exists():
                yield f"{page} is missing"
                continue
            if f"sovb-{name} (1)" not in main:
                yield f"{folder}/man1/sovb.1: sovb-{name}(1) is missing"
            for option in set(complete(sovb, name, "-")) - everywhere:
                if not re.search(rf"^.*{option}\b", plain(page), re.M):
                    yield f"{page}: {option} is missing"
        for key in complete(sovb, "config", ""):
            if not re.search(rf"^\.BR {key} ", main, re.M) or f"SOVB_{key.upper()}" not in main:
                yield f"{folder}/man1/sovb.1: the key {key} is missing"
    for page in sorted(english.glob("man1/*.1")):
        other = vietnamese / "man1" / page.name
        if other.exists() and len(sections(page)) != len(sections(other)):
            yield f"{page.name}: other sections in the two languages: {sections(page)} {sections(other)}"


def check_texts(source):
    """A text belongs to a page and exists in both languages."""
    english, vietnamese = ({path.name for path in folder.glob("*.roff")} for folder in
                           (source / "src/cli/man", source / "src/cli/man/vi"))
    for name in sorted(english ^ vietnamese):
        yield f"{name} exists in one language only"
    for name in sorted(english - {"sovb.roff"}):
        if not (source / "src/cli" / ("cmd_" + name.removeprefix("sovb-").removesuffix(".roff").replace("-", "_") + ".c")).exists():
            yield f"{name} belongs to no command"
    for folder in (source / "src/cli/man", source / "src/cli/man/vi"):
        for path in folder.iterdir():
            if path.is_file() and path.suffix not in (".roff", ".7"):
                yield f"{path}: pages are made by the build; its text belongs into a .roff file"


def check_records(source):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-B", source / "src/cli/schema/manual.py", folder], check=True)
        for name in ("sovb-records.7", "vi/sovb-records.7"):
            if (Path(folder) / name).read_bytes() != (source / "src/cli/man" / name).read_bytes():
                yield f"{name} is not what schema/manual.py writes; run it"


def check_warnings(pages):
    """The pages bear no date, because each build makes them: the one warning that is none."""
    for page in pages:
        if shutil.which("groff"):
            said = subprocess.run(["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-z", page], capture_output=True, text=True, check=False)
            if said.stderr or said.returncode:
                yield f"groff: {said.stderr}"
        if shutil.which("mandoc"):
            said = subprocess.run(["mandoc", "-Tlint", "-Wwarning", page], capture_output=True, text=True, check=False)
            yield from (line for line in said.stdout.splitlines() if "missing date" not in line)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sovb", required=True)
    parser.add_argument("--source", required=True, type=Path)
    parser.add_argument("--pages", required=True, type=Path)
    options = parser.parse_args()
    for name in [name for name in os.environ if name.startswith(("SOVB_", "XDG_", "LC_", "LANG"))]:
        del os.environ[name]
    os.environ["HOME"] = "/nowhere"
    os.environ["LC_ALL"] = "C.UTF-8"
    english, vietnamese = options.pages, options.pages / "vi"
    problems = [*check_pages(options.sovb, english, vietnamese), *check_texts(options.source),
                *check_records(options.source)]
    problems += check_warnings([*sorted(english.glob("man1/*.1")), *sorted(vietnamese.glob("man1/*.1")),
                                *sorted((options.source / "src/cli/man").glob("**/*.7"))])
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

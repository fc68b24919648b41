#!/usr/bin/env python3
"""No sentence of the program exists in one language only.

	check_strings.py SOURCE

In the command every literal that reads like words stands in _(), N_() or ngettext(); that these are in the catalogue is
the case catalogue_is_complete.  In the catalogue no text is its own translation.  In the library's tables of sentences
each line has both languages, which differ and have the same places for words.
"""
import ast
import re
import sys
from pathlib import Path

LITERAL = r'"(?:[^"\\\n]|\\.)*"'
LITERALS = rf"(?:{LITERAL}\s*)+"
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")

# A tool of the build, which speaks to its caller in CMake.
TOOLS = {"pages.c"}
# The tables: one line a sentence, "NAME, …, text, text".
TABLES = ["src/base/message.h", "src/base/reason.h", "src/output/drawing_text.h", "src/output/report_words.h", "src/verify/sentence.h"]
# Small tables inside sources: "{text, text}", by sovb_lang.
PAIRS = ["src/verify/rules.c", "src/output/note.c", "src/output/drawing_text.c", "src/output/annotated_page.c"]
# Texts that are the same in both languages, because nothing in them is a word of either.
SAME = {"N", "R"}


def code_of(path):
    text = re.sub(r"/\*.*?\*/", lambda match: "\n" * match[0].count("\n"), path.read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r"^\s*#(?!define).*$", "", text, flags=re.M)


def joined(literals):
    return "".join(literal[1:-1] for literal in re.findall(LITERAL, literals))


def unmarked(folder):
    for path in sorted(folder.glob("*.c")):
        if path.name in TOOLS:
            continue
        code = re.sub(r"static_assert\([^;]*;", "", code_of(path))
        code = re.sub(rf"\b(?:_|N_|ngettext)\(\s*{LITERALS}(?:,\s*{LITERALS})?", "(", code)
        for match in re.finditer(LITERALS, code):
            text = joined(match[0])
            if WORDS.search(re.sub(r"\\.|%[-+ #0-9.*]*[lzhj]*[a-zA-Z]", "", text)):
                yield f"{path.name}: not marked for translation: {text!r}"


def untranslated(catalogue):
    text = catalogue.read_text(encoding="utf-8")
    for match in re.finditer(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)', text, re.M):
        source, translation = ("".join(ast.literal_eval(line) for line in part.splitlines()) for part in match.groups())
        if source and source == translation and source not in SAME and re.search(r"[A-Za-z]{2}", re.sub(r"%\S+", "", source)):
            yield f"vi.po: {source!r} is its own translation"


def halves(path):
    code = code_of(path).replace("\\\n", "\n")
    found = 0
    for match in re.finditer(rf"\bX\((\w+),(?:\s*\w+,)*\s*({LITERALS}),\s*({LITERALS})(?:,[^()]*)?\)", code):
        found += 1
        one, other = joined(match[2]), joined(match[3])
        where = f"{path.name}: {match[1]}"
        if not one.strip() or not other.strip():
            yield f"{where} lacks a language"
        if one == other and WORDS.search(one):
            yield f"{where} is the same in both languages"
        if set(re.findall(r"%\d", one)) != set(re.findall(r"%\d", other)):
            yield f"{where} has other places for words: {one!r}, {other!r}"
    lines = len(re.findall(r"^\s*X\(\w+,", code, re.M))
    if not found or found != lines:
        yield f"{path.name}: {found} of {lines} lines could be read"


def pairs(path):
    found = re.findall(rf"{{\s*({LITERALS}),\s*({LITERALS})}}", code_of(path))
    for one, other in ((joined(one), joined(other)) for one, other in found):
        if not one.strip() or not other.strip() or one == other:
            yield f"{path.name}: {one!r} and {other!r} are not one text in two languages"
    if not found:
        yield f"{path.name}: no texts could be read"


def main():
    source = Path(sys.argv[1])
    problems = [*unmarked(source / "src/cli"), *untranslated(source / "src/cli/po/vi.po")]
    for table in TABLES:
        problems += halves(source / table)
    for table in PAIRS:
        problems += pairs(source / table)
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

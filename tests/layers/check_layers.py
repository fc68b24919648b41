#!/usr/bin/env python3
"""Check the shape of the library.

	check_layers.py headers SOURCE CC CXX		each public header compiles alone, as C17 and as C++17
	check_layers.py includes SOURCE			a layer includes its own headers and those of the layers under it
	check_layers.py symbols SOURCE NM LIBRARY	the library exports what include/sovb declares with SOVB_API
	check_layers.py needs SOURCE OBJDUMP LIBRARY	the library has nothing loaded at the start that few commands need
"""
import re
import subprocess
import sys
from pathlib import Path

# Every layer and the ones whose headers it may see.
LAYERS = {
    "base": [],
    "text": ["base"],
    "input": ["base", "text"],
    "reference": ["base", "text"],
    "document": ["base", "text", "input", "reference"],
    "xapian-c": [],
    "store": ["base", "text", "reference", "document", "xapian-c"],
    "query": ["base", "text", "reference", "document", "xapian-c", "store"],
    "verify": ["base", "text", "reference", "document", "xapian-c", "store", "query"],
    "indexing": ["base", "text", "input", "reference", "document", "xapian-c", "store"],
    "output": ["base", "text", "input", "reference", "document", "store", "query", "verify"],
    "cli": [],
}

# Headers of other people's libraries and the layers that may include them.
FOREIGN = {
    r"unicode/.*": ["text"],
    r"zip\.h": ["input", "output"],
    r"expat\.h": ["input", "output"],
    r"xapian\.h|xapian/.*": ["xapian-c"],
    r"xlsxwriter\.h|xlsxwriter/.*": ["output"],
}

# What takes long to load and waits until it is needed (src/base/library.h).
LATER = r"lib(zip|crypto|xlsxwriter|icu\w+)\.so.*"


def check_headers(source, c_compiler, cxx_compiler):
    flags = ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", f"-I{source}/include"]
    for header in sorted((source / "include/sovb").glob("*.h")):
        for compiler, language, standard in ((c_compiler, "c", "c17"), (cxx_compiler, "c++", "c++17")):
            # Included from standard input: a header compiled as itself would warn about #pragma once and the like.
            done = subprocess.run([compiler, f"-std={standard}", *flags, "-x", language, "-"], check=False, text=True,
                                  input=f"#include <sovb/{header.name}>\n", capture_output=True)
            if done.returncode:
                yield f"{header.name} does not compile alone as {standard}:\n{done.stderr}"


def check_includes(source):
    owner = {}  # private header -> layer
    for layer in LAYERS:
        for header in sorted((source / "src" / layer).glob("*.h")):
            if header.name in owner:
                yield f"{header.name} stands in {owner[header.name]} and in {layer}"
            owner[header.name] = layer
    folders = {path.name for path in (source / "src").iterdir() if path.is_dir()}
    yield from (f"src/{name} is a layer unknown to check_layers.py" for name in sorted(folders - set(LAYERS)))
    for layer, lower in LAYERS.items():
        for path in sorted((source / "src" / layer).glob("*.[ch]*")):
            for kind, name in re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)', path.read_text(encoding="utf-8"), re.M):
                problem = foreign_problem(layer, name) if kind == "<" else private_problem(layer, lower, owner, name)
                if problem:
                    yield f"{path.relative_to(source)} includes {name}: {problem}"


def foreign_problem(layer, name):
    for pattern, allowed in FOREIGN.items():
        if re.fullmatch(pattern, name) and layer not in allowed:
            return "only for " + ", ".join(allowed)
    return ""


def private_problem(layer, lower, owner, name):
    home = owner.get(Path(name).name)
    if home is None:
        return "no such header in any layer"
    return "" if home == layer or home in lower else f"a header of {home}"


def check_symbols(source, nm, library):
    declared = set()
    for header in (source / "include/sovb").glob("*.h"):
        text = re.sub(r"/\*.*?\*/|^\s*#.*?$", "", header.read_text(encoding="utf-8"), flags=re.S | re.M)
        declared |= set(re.findall(r"SOVB_API[^;{]*?\b(sovb_\w+)\s*\(", text))
    listing = subprocess.run([nm, "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    # Weak symbols are templates of the C++ library, names with two underscores belong to compiler and sanitizers.
    exported = {name.partition("@")[0] for _, kind, name in (line.split() for line in listing.splitlines())
                if kind in "TDBR" and not name.startswith(("__", "_init", "_fini", "_edata", "_end"))}
    yield from (f"declared but not exported: {name}" for name in sorted(declared - exported))
    yield from (f"exported but not declared: {name}" for name in sorted(exported - declared))


def check_needs(_source, objdump, library):
    headers = subprocess.run([objdump, "-p", library], check=True, capture_output=True, text=True).stdout
    yield from (f"needs {name} from the start" for name in re.findall(r"NEEDED\s+(\S+)", headers) if re.fullmatch(LATER, name))


def main():
    check = {"headers": check_headers, "includes": check_includes, "symbols": check_symbols,
             "needs": check_needs}[sys.argv[1]]
    problems = list(check(Path(sys.argv[2]), *sys.argv[3:]))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

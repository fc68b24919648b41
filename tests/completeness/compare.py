#!/usr/bin/env python3
"""Is the text of Word files complete?  Compares `sovb text` with pandoc, LibreOffice and docx2txt.

    tests/completeness/compare.py --sovb build/sovb FOLDER-OR-FILE… [--show N] [--peers FOLDER]

A word that two of the three tools have (as often as both have it) is agreed.  Counted are the agreed words that sovb has, those it
misses, those of deleted text (w:del, w:moveFrom) that it shows, and those it shows twice as often as every tool and the
file's own XML.  Words are runs of letters and digits in NFC.  Known misses are numbers of footnote marks, which the tools
write and sovb leaves out, and halves of words that the tools break at a soft hyphen.

Tools that are not installed are left out; with fewer than two nothing is compared (exit status 77).  --peers keeps what
the tools wrote from one run to the next.
"""
import argparse
import collections
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from xml.etree import ElementTree

WORD = re.compile(r"[^\W_]+")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STORIES = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$")


def words(text):
    return collections.Counter(WORD.findall(unicodedata.normalize("NFC", text).lower()))


def run(command, timeout=120):
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def by_pandoc(path, folder):
    return run(["pandoc", "-t", "plain", "--wrap=none", "--track-changes=accept", path])


def by_docx2txt(path, folder):
    return run(["docx2txt", path, "-"])


def by_libreoffice(path, folder):
    profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
    run(["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path])
    out = os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + ".txt")
    if not os.path.exists(out):
        return None
    with open(out, encoding="utf-8", errors="replace") as file:
        return file.read()


PEERS = {"pandoc": ("pandoc", by_pandoc), "docx2txt": ("docx2txt", by_docx2txt), "libreoffice": ("soffice", by_libreoffice)}


def peer_text(name, path, folder, kept):
    """What the tool makes of the file, from the folder of kept answers when it is there."""
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()[:24]
    at = os.path.join(kept, f"{digest}.{name}") if kept else None
    if at and os.path.exists(at):
        with open(at, encoding="utf-8") as file:
            return file.read() or None
    text = PEERS[name][1](path, folder)
    if at:
        with open(at, "w", encoding="utf-8") as file:
            file.write(text or "")
    return text


def own_words(path):
    """The words of w:t and m:t outside deleted text, and the deleted ones, from the XML itself."""
    live, gone = [], []

    def walk(element, deleted):
        name = element.tag.rsplit("}", 1)[-1]
        deleted = deleted or element.tag in (W + "del", W + "moveFrom")
        if name == "t" and not deleted:
            live.append(element.text or "")
        elif name in ("delText", "t"):
            gone.append(element.text or "")
        elif name in ("p", "tab", "br", "cr", "tc", "sym"):
            live.append("\n")
            gone.append("\n")
        for child in element:
            walk(child, deleted)

    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if STORIES.match(part):
                walk(ElementTree.fromstring(archive.read(part)), False)
                live.append("\n")
    return words("".join(live)), words("".join(gone))


def agreed(counts):
    """Each word as often as the second of the tools that has it most."""
    if len(counts) < 2:
        return None
    out = collections.Counter()
    for word in set().union(*counts):
        out[word] = sorted((c[word] for c in counts), reverse=True)[1]
    return +out


def files_of(paths):
    for path in paths:
        if os.path.isdir(path):
            for folder, _, names in sorted(os.walk(path)):
                yield from (os.path.join(folder, n) for n in sorted(names) if n.lower().endswith((".docx", ".docm", ".dotx")))
        else:
            yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--sovb", default="sovb")
    parser.add_argument("--peers", help="folder that keeps the tools' texts")
    parser.add_argument("--show", type=int, default=10, help="words to show for a file")
    options = parser.parse_args()
    tools = [name for name, (program, _) in PEERS.items() if shutil.which(program)]
    if len(tools) < 2:
        print("skipped: fewer than two of", ", ".join(PEERS), "are installed")
        return 77
    if options.peers:
        os.makedirs(options.peers, exist_ok=True)
    total = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for path in files_of(options.paths):
            total["files"] += 1
            text = run([options.sovb, "text", "--", path])
            texts = [peer_text(name, path, folder, options.peers) for name in tools]
            peers = [words(t) for t in texts if t is not None]
            common = agreed(peers)
            if text is None or common is None:
                total["unread" if text is None else "no agreement"] += 1
                print(f"{path}: {'not read by sovb' if text is None else 'fewer than two tools read it'}")
                continue
            own, (live, gone) = words(text), own_words(path)
            missed = common - own
            # A word of deleted text that stands in no live text, and more of a word than live text has.
            deleted = collections.Counter({w: own[w] for w in gone if own[w] and not live[w]})
            most = {w: max([live[w]] + [c[w] for c in peers]) for w in own}
            doubled = collections.Counter({w: n - most[w] for w, n in own.items() if live[w] and n >= 2 * most[w]})
            total["agreed"] += sum(common.values())
            total["missed"] += sum(missed.values())
            total["deleted"] += sum(deleted.values())
            total["doubled"] += sum(doubled.values())
            for name, found in (("missed", missed), ("deleted", deleted), ("doubled", doubled)):
                if found:
                    shown = " ".join(f"{w}:{n}" for w, n in found.most_common(options.show))
                    print(f"{path}: {name} {sum(found.values())}: {shown}")
    share = 100.0 * (total["agreed"] - total["missed"]) / max(total["agreed"], 1)
    print(f"{total['files']} files, {total['unread']} unread, {total['no agreement']} without agreement of {', '.join(tools)}")
    print(f"{total['agreed']} agreed words, {total['missed']} missed: {share:.4f} % had")
    print(f"{total['deleted']} deleted words shown, {total['doubled']} doubled")
    return 0


if __name__ == "__main__":
    sys.exit(main())

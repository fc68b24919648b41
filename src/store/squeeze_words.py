#!/usr/bin/env python3
"""Write squeeze_words.h: what texts of the sample archive have in common, as a dictionary of Zstandard.

usage: squeeze_words.py SOVB CORPUS > squeeze_words.h

SOVB is a built program, which gives the texts; zstd makes the dictionary.  It is part of the format of the register: with
another one no register made before can be read.
"""
import pathlib
import subprocess
import sys
import tempfile

BYTES = 4096
A_LINE = 20


def train(sovb, corpus):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files = []
        for file in sorted(p for p in corpus.rglob('*') if p.suffix in ('.docx', '.txt')):
            files.append(folder / f'{len(files)}.txt')
            files[-1].write_bytes(subprocess.run([sovb, 'text', file], stdout=subprocess.PIPE, check=True).stdout)
        out = folder / 'dictionary'
        subprocess.run(['zstd', '-q', '--train', *files, f'--maxdict={BYTES}', '-o', out], check=True)
        return out.read_bytes()


def main():
    words = train(sys.argv[1], pathlib.Path(sys.argv[2]))
    print('/* Written by squeeze_words.py; do not edit. */')
    print(f'static const unsigned char squeeze_words[{len(words)}] = {{')
    for start in range(0, len(words), A_LINE):
        print('\t' + ' '.join(f'{byte},' for byte in words[start:start + A_LINE]))
    print('};')


if __name__ == '__main__':
    main()

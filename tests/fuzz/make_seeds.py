#!/usr/bin/env python3
"""Write what the fuzz targets begin with, from the sample archive: make_seeds.py CORPUS OUT"""
import pathlib
import sys
import zipfile

QUERIES = [
    'dân vận khéo', '"dân vận khéo"', 'ke hoach -nháp', '-"bản nháp" x', '39-KH/CU', '39 kh cu', 'loai:KH so:39 cq:CU',
    'nam:2021 tu:2021-01 den:2023-06', 'type:NQ number:12a organ:TW year:1999', 'so:39-KH/CU', 'from:16/2/2021',
    '"', 'loai:', ':', '-', 'so:"', 'uỷ uy ủy', '0' * 40, 'a' * 300, '(' * 50,
]
SYMBOLS = [
    '39-KH/CU', '39 - kh/cu', '39 kh cu', '39/KH-CU', '06/2021/QĐ-UBND', '58/2014/QH13', '12/UBND-VX', '02-CT/TƯ', '12a-NQ/ĐU',
    '01/2024/TTLT-BTC-BKHĐT', '1/1/1', '9' * 12 + '-KH/CU', '39–KH/CU', '39\u2011KH/CU', '39-KH/' + 'A' * 70, '66-QĐ/TW@2017',
]


def main():
    corpus, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])

    def put(target, name, data):
        folder = out / target
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)

    for path in sorted(corpus.rglob('*.docx')):
        put('package', path.name, path.read_bytes())
        with zipfile.ZipFile(path) as package:
            for part in package.namelist():
                if part.startswith('word/') and part.endswith('.xml'):
                    put('document_xml', path.stem + '-' + part.split('/')[-1], package.read(part))
    for path in sorted(corpus.rglob('*.txt')):
        data = path.read_bytes()
        put('text', path.name, data)
        try:
            text = data.decode('utf-8')
        except UnicodeDecodeError:
            continue
        put('text', path.stem + '.utf16', text.encode('utf-16'))
        put('reference', path.name, data[:4096])
        put('packed', path.name, b'\x0e' + bytes((7, 1, 200, 90, 0, 1, 250, 2, 127)) + data[:2048])
    for i, query in enumerate(QUERIES):
        put('query', str(i), query.encode())
    for i, symbol in enumerate(SYMBOLS):
        put('symbol', str(i), symbol.encode())


main()

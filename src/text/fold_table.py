#!/usr/bin/env python3
"""Write fold_table.h: lower case, letter without tone, and tone of the Latin letters that Vietnamese uses.

usage: fold_table.py > fold_table.h
"""
import unicodedata

TONES = {'\u0300': 1, '\u0301': 2, '\u0303': 3, '\u0309': 4, '\u0323': 5}
BLOCKS = (('latin', 0xC0, 0x250), ('vietnamese', 0x1E80, 0x1F00))


def entry(code):
    char = chr(code)
    if char in 'ÐƉ':
        char = 'Đ'
    if char in 'ðɖ':
        char = 'đ'
    category = unicodedata.category(char)
    if category not in ('Lu', 'Ll', 'Lt', 'Lo'):
        return '{0, 0, 0, 0}'
    lower = char.lower()
    if len(lower) != 1:
        lower = char
    upper = lower.upper() if len(lower.upper()) == 1 else lower
    tone = 0
    base = lower
    parts = unicodedata.normalize('NFD', lower)
    kept = [c for c in parts if c not in TONES]
    if parts[0] in 'aeiouy' and len(kept) < len(parts):
        tone = TONES[[c for c in parts if c in TONES][0]]
        base = unicodedata.normalize('NFC', ''.join(kept))
    return '{0x%04X, 0x%04X, 0x%04X, %d}' % (ord(lower), ord(upper), ord(base), tone)


print('/* Written by fold_table.py; do not edit. Columns: lower case, upper case, lower case without its tone, tone. */')
for name, first, last in BLOCKS:
    print('\n#define %s_FIRST 0x%X\n#define %s_LAST 0x%X' % (name.upper(), first, name.upper(), last))
    print('static const struct letter %s_letters[] = {' % name)
    for code in range(first, last):
        print('\t%s, /* %s */' % (entry(code), chr(code)))
    print('};')

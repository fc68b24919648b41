#!/usr/bin/env python3
"""Write a folder of files that nobody should have to read, with good ones among them.

    make_hostile.py OUT [--quick]

Every good file is named good-N.docx or good-N.txt and cites plan N-KH/LANH; it has to be found.  All others may be
read or refused, each by itself.  The same folder comes out every time; --quick leaves out what is larger than 32 MiB
when it is unpacked, and the longest texts.
"""
import os
import pathlib
import random
import socket
import struct
import sys
import zipfile
import zlib

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
TYPES = ('<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
         '.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName='
         '"/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document'
         '.main+xml"/></Types>' % PACKAGE)
SENTENCE = 'Kế hoạch số %d-KH/LANH ngày 16/02/2021 về triển khai thực hiện Chỉ thị số 02-CT/TU.'
MIB = 1 << 20
QUICK = '--quick' in sys.argv[2:]


def rels(*links):
    return '<Relationships xmlns="%srelationships">%s</Relationships>' % (PACKAGE, ''.join(
        '<Relationship Id="rId%d" Type="%s/%s" Target="%s"%s/>' % (i + 1, R, kind, target, more)
        for i, (kind, target, more) in enumerate(links)))


def document(body, head=''):
    return '<?xml version="1.0" encoding="UTF-8"?>%s<w:document xmlns:w="%s" xmlns:r="%s"><w:body>%s</w:body></w:document>' % (
        head, W, R, body)


def paragraph(text):
    return '<w:p><w:r><w:t>%s</w:t></w:r></w:p>' % text


ROOT = rels(('officeDocument', 'word/document.xml', ''))
BODY = ''.join(paragraph(SENTENCE % (1000 + i)) for i in range(30))


def as_bytes(data):
    return data.encode('utf-8') if isinstance(data, str) else data


# ---- ZIP files, right or not ----

class Entry:
    """One entry; whatever is given is written, true or not."""

    def __init__(self, name, data=b'', method=8, flags=0, crc=None, size=None, packed_size=None, extra=b'', central=True,
                 local_name=None, packed=None):
        self.name = as_bytes(name)
        self.local_name = self.name if local_name is None else as_bytes(local_name)
        data = as_bytes(data)
        self.method, self.flags, self.extra, self.central = method, flags, extra, central
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        self.packed = packed if packed is not None else (
            deflate.compress(data) + deflate.flush() if method == 8 else data)
        self.crc = zlib.crc32(data) if crc is None else crc
        self.size = len(data) if size is None else size
        self.packed_size = len(self.packed) if packed_size is None else packed_size

    def fields(self):
        return struct.pack('<HHHHIIIHH', self.flags, self.method, 0, 0x21, self.crc & 0xffffffff,
                           self.packed_size & 0xffffffff, self.size & 0xffffffff, len(self.name), len(self.extra))


def archive(entries, before=b'', after=b'', count=None, offset_by=0, comment=b'', size_by=0):
    out, directory, listed = bytearray(before), bytearray(), 0
    for e in entries:
        at = len(out)
        fields = e.fields()
        out += b'PK\3\4' + struct.pack('<H', 20) + fields[:-4] + struct.pack('<HH', len(e.local_name), len(e.extra))
        out += e.local_name + e.extra + e.packed
        if e.central:
            directory += b'PK\1\2' + struct.pack('<HH', 20, 20) + fields + struct.pack('<HHHII', 0, 0, 0, 0, at)
            directory += e.name + e.extra
            listed += 1
    at = len(out)
    listed = listed if count is None else count
    end = struct.pack('<HHHHIIH', 0, 0, listed & 0xffff, listed & 0xffff, (len(directory) + size_by) & 0xffffffff,
                      (at + offset_by) & 0xffffffff, len(comment))
    return bytes(out + directory + b'PK\5\6' + end + comment + after)


def parts(main=None, more=(), root=ROOT, types=TYPES, **options):
    return [Entry('[Content_Types].xml', types), Entry('_rels/.rels', root),
            Entry('word/document.xml', document(BODY) if main is None else main, **options)] + list(more)


def package(main=None, more=(), **options):
    return archive(parts(main, more, **options))


# ---- families ----

def packages_cut_off():
    whole = package()
    marks = [i for i in range(len(whole) - 4) if whole[i:i + 2] == b'PK']
    places = set(marks) | {m + 4 for m in marks} | {m + 30 for m in marks} | {1, 2, 3, 4, 8, len(whole) - 1}
    places |= {len(whole) * i // 24 for i in range(1, 24)}
    for place in sorted(p for p in places if 0 < p < len(whole)):
        yield 'cut-%05d' % place, whole[:place]


def packages_with_wrong_bytes():
    whole = bytearray(package())
    rng = random.Random(2)
    for i in range(60):
        wrong = bytearray(whole)
        for _ in range(1 + i % 5):
            wrong[rng.randrange(len(wrong))] = rng.randrange(256)
        yield 'wrong-byte-%02d' % i, bytes(wrong)
    for field in range(0, 22, 2):
        wrong = bytearray(whole)
        wrong[len(wrong) - 22 + field:len(wrong) - 20 + field] = b'\xff\xff'
        yield 'end-record-%02d' % field, bytes(wrong)


def archives_that_lie():
    text = document(BODY)
    size = len(as_bytes(text))
    yield 'crc', package(crc=1)
    for name, lie in (('zero', 0), ('one', 1), ('less', size - 1), ('more', size + 1), ('huge', 0xfffffffe), ('max', 0xffffffff)):
        yield 'size-' + name, package(size=lie)
        yield 'packed-size-' + name, package(packed_size=lie)
        yield 'both-' + name, package(size=lie, packed_size=lie)
    for method in (1, 2, 6, 9, 10, 12, 14, 93, 95, 97, 98, 99, 65535):
        yield 'method-%d' % method, package(method=method, packed=b'\0' * 100)
    for flag in (0x1, 0x8, 0x20, 0x40, 0x41, 0x800, 0x2000, 0xffff):
        yield 'flags-%04x' % flag, package(flags=flag)
    yield 'not-deflated', package(packed=b'\xff' * 500)
    yield 'stored-as-deflated', package(packed=as_bytes(text))
    yield 'deflate-without-end', package(packed=zlib.compress(as_bytes(text))[2:-8])
    for count in (0, 1, 2, 4, 65535):
        yield 'count-%d' % count, archive(parts(), count=count)
    for by in (-1, 1, -100, 100, 1 << 30, -(1 << 20)):
        yield 'directory-offset-%d' % by, archive(parts(), offset_by=by)
        yield 'directory-size-%d' % by, archive(parts(), size_by=by)
    yield 'junk-before', archive(parts(), before=b'MZ' + b'\0' * 998)
    yield 'junk-after', archive(parts(), after=b'\0' * 1000)
    yield 'comment', archive(parts(), comment=b'PK\5\6' * 1000)
    yield 'local-name-differs', package(local_name='other.xml')
    yield 'not-in-directory', archive([Entry('[Content_Types].xml', TYPES), Entry('_rels/.rels', ROOT),
                                       Entry('word/document.xml', text, central=False)])
    yield 'zip64-without', package(size=0xffffffff, packed_size=0xffffffff, extra=struct.pack('<HHQQ', 1, 16, 1 << 62, 1 << 62))
    yield 'zip64-short', package(size=0xffffffff, packed_size=0xffffffff, extra=struct.pack('<HHI', 1, 4, 7))
    yield 'extra-field-lies', package(extra=struct.pack('<HH', 1, 60000))
    yield 'empty-archive', archive([])
    yield 'only-folders', archive([Entry('word/', method=0), Entry('_rels/', method=0)])


def entries_of_all_kinds():
    twice = Entry('word/document.xml', document(paragraph('hai')))
    yield 'main-twice', package(more=[twice])
    yield 'main-twice-in-capitals', package(more=[Entry('WORD/DOCUMENT.XML', document(paragraph('hai')))])
    yield 'rels-twice', package(more=[Entry('_rels/.rels', rels(('officeDocument', 'x.xml', '')))])
    names = ['../../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x', 'word\\document.xml', 'a\0b', b'\xff\xfe\xfd', '', '.', '..',
             'x' * 65000, 'word/' * 200 + 'x', 'con', 'a\nb', '\x1b[2J', '%s%n', 'word/./document.xml', '//', 'é' * 300]
    for i, name in enumerate(names):
        yield 'name-%02d' % i, package(more=[Entry(name, 'x')])
        yield 'only-name-%02d' % i, archive([Entry(name, document(BODY))])
    for count in (1000, 9990, 10001, 70000):
        yield 'entries-%d' % count, package(more=[Entry('media/%d' % i, method=0) for i in range(count)])
    yield 'overlapping', overlapping(package())


def overlapping(whole):
    """All entries of the directory lead to one place."""
    out = bytearray(whole)
    at = 0
    while True:
        at = out.find(b'PK\1\2', at)
        if at < 0:
            return bytes(out)
        out[at + 42:at + 46] = b'\0' * 4
        at += 4


def deflated(piece, size, head='', tail=''):
    """A deflated run of one piece, made without holding it."""
    head, piece, tail = as_bytes(head), as_bytes(piece), as_bytes(tail)
    block = piece * (MIB // len(piece))
    count = size // len(block)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    crc, out = zlib.crc32(head), packer.compress(head)
    for _ in range(count):
        out += packer.compress(block)
        crc = zlib.crc32(block, crc)
    crc = zlib.crc32(tail, crc)
    out += packer.compress(tail) + packer.flush()
    return {'packed': out, 'crc': crc, 'size': len(head) + count * len(block) + len(tail)}


def bombs():
    head, tail = document('\1').split('\1')
    for name, piece in (('blanks', ' '), ('paragraphs', '<w:p/>'), ('text', '<w:p><w:r><w:t>a</w:t></w:r></w:p>'),
                        ('tabs', '<w:r><w:tab/></w:r>'), ('cells', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
                        ('comment', '<!-- x -->'), ('instruction', '<?x y?>'), ('entities', '&amp;'), ('zeros', '\0'),
                        ('deleted', '<w:del><w:r><w:delText>x</w:delText></w:r></w:del>'),
                        ('numbers', '<w:p><w:r><w:t>Nghị quyết số 29-NQ/TW</w:t></w:r></w:p>')):
        for size in (30,) if QUICK else (30, 63, 200):
            yield 'bomb-%s-%d' % (name, size), package('', **deflated(piece, size * MIB, head, tail))
    for name, start, piece, end in (
            ('attribute', '<w:p a="', 'x', '"/>'), ('one-comment', '<!--', 'x', '-->'), ('cdata', '<w:p><w:r><w:t><![CDATA[', 'x', ']]></w:t></w:r></w:p>'),
            ('one-text', '<w:p><w:r><w:t>', 'a', '</w:t></w:r></w:p>'), ('one-number', '<w:p><w:r><w:t>số ', '7', '-NQ/TW</w:t></w:r></w:p>'),
            ('tag-name', '<w:', 'p', '/>'), ('one-instruction', '<?x ', 'y', '?>')):
        for size in (1, 3) if QUICK else (1, 3, 40):
            yield 'long-%s-%d' % (name, size), package('', **deflated(piece, size * MIB, head + start, end + tail))
    headers = ['header%d.xml' % i for i in range(1, 40)]
    links = Entry('word/_rels/document.xml.rels', rels(*(('header', h, '') for h in headers)))
    big = deflated('<w:p/>', 30 * MIB, '<w:hdr xmlns:w="%s">' % W, '</w:hdr>')
    yield 'bomb-in-headers', package(more=[links] + [Entry('word/' + h, **big) for h in headers])
    yield 'bomb-in-media', package(more=[Entry('word/media/image1.png', **deflated('\0', 400 * MIB))])
    yield 'bomb-in-a-bomb', package(more=[Entry('word/embeddings/x.docx', package('', **deflated(' ', 200 * MIB, head, tail)))])


def xml_of_all_kinds():
    def main(text):
        return package(text)

    for depth in (200, 255, 256, 257, 1000, 100000, 1000000):
        yield 'deep-%d' % depth, main(document('<w:sdt>' * depth + '</w:sdt>' * depth))
        yield 'deep-unclosed-%d' % depth, main(document('<w:sdt>' * depth))
        yield 'deep-tables-%d' % depth, main(document('<w:tbl><w:tr><w:tc>' * (depth // 3) + '</w:tc></w:tr></w:tbl>' * (depth // 3)))
    for count in (1000, 1024, 1025, 100000):
        yield 'attributes-%d' % count, main(document('<w:p %s/>' % ' '.join('a%d="1"' % i for i in range(count))))
        yield 'namespaces-%d' % count, main(document('<w:p %s/>' % ' '.join('xmlns:n%d="u"' % i for i in range(count))))
    yield 'same-attribute', main(document('<w:p a="1" a="2"/>'))
    laughs = ''.join('<!ENTITY l%d "%s">' % (i, '&l%d;' % (i - 1) * 10) for i in range(1, 10))
    yield 'laughs', main(document(paragraph('&l9;'), '<!DOCTYPE x [<!ENTITY l0 "ha">%s]>' % laughs))
    yield 'quadratic', main(document(paragraph('&a;' * 20000), '<!DOCTYPE x [<!ENTITY a "%s">]>' % ('a' * 20000)))
    yield 'external', main(document(paragraph('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))
    yield 'external-dtd', main(document(BODY, '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">'))
    yield 'parameter', main(document(BODY, '<!DOCTYPE x [<!ENTITY %% a SYSTEM "file:///dev/zero">%a;]>'.replace('%%', '%')))
    yield 'endless-entity', main(document(paragraph('&a;'), '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'))
    for name in ('latin-1', 'utf-7', 'utf-16', 'utf-32', 'ucs-4', 'ebcdic-cp-us', 'windows-1258', 'x' * 1000, ''):
        yield 'declares-' + (name[:12] or 'nothing'), main('<?xml version="1.0" encoding="%s"?>' % name + document(BODY)[38:])
    text = document(BODY)[38:]
    for name in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-8-sig', 'utf-7'):
        yield 'is-' + name, main(text.encode(name))
    for i, bad in enumerate(['&#0;', '&#xFFFFFFFF;', '&#xD800;', '&#x110000;', '&nope;', '&', '<', '\0', '\x01', ']]>', '<w:p', '</w:p>',
                             '<w:p></w:r>', '<x:p/>', '<w:p w:="1"/>', '<![CDATA[', '<!--', '<!-- -- -->', '<?xml version="1.0"?>', '<!DOCTYPE x>',
                             '<:/>', '<w:p xmlns:w=""/>', '<w:p xmlns:xml="x"/>', '&#x0;', '&#99999999999999999999;']):
        yield 'ill-formed-%02d' % i, main(document(bad + BODY))
    for i, bad in enumerate([b'\xff', b'\xc0\x80', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'\xe2\x82', b'\x80', b'\xfe\xff']):
        yield 'ill-encoded-%02d' % i, main(as_bytes(document(paragraph('\1'))).replace(b'\1', bad))
    whole = as_bytes(document(BODY))
    for i in range(1, 20):
        yield 'xml-cut-%02d' % i, main(whole[:len(whole) * i // 20])
    yield 'xml-empty', main(b' ')
    yield 'two-roots', main(document(BODY) + '<x/>')
    yield 'text-after-root', main(document(BODY) + 'x')
    yield 'other-root', main('<html><body>%s</body></html>' % BODY)
    yield 'other-namespace', main(document(BODY).replace(W, 'urn:x'))
    yield 'text-boxes', main(document('<w:p><w:r><w:pict><w:txbxContent>' * 80 + '</w:txbxContent></w:pict></w:r></w:p>' * 80))
    yield 'fields', main(document('<w:p>' + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 50000 + '</w:p>'))
    yield 'field-ends', main(document('<w:p>' + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' * 50000 + '</w:p>'))
    yield 'runs', main(document('<w:p>' + '<w:r><w:t>1</w:t></w:r>' * 200000 + '</w:p>'))
    yield 'symbols', main(document('<w:p><w:r>' + '<w:sym w:font="Wingdings" w:char="FFFFFFFF"/>' * 1000 + '</w:r></w:p>'))


def packages_without_sense():
    yield 'no-rels', archive([Entry('[Content_Types].xml', TYPES), Entry('word/document.xml', document(BODY))])
    yield 'no-types', archive(parts()[1:])
    yield 'no-main', archive(parts()[:2])
    targets = ['', '/', '.', '..', '../../etc/passwd', '/etc/passwd', 'word/', 'word/none.xml', '_rels/.rels', '%00', 'http://127.0.0.1/x',
               '//host/share/x', 'word/document.xml#x', 'word\\document.xml', 'x' * 100000, '/word/../word/document.xml', 'WORD/DOCUMENT.XML']
    for i, target in enumerate(targets):
        yield 'target-%02d' % i, package(root=rels(('officeDocument', target, '')))
    yield 'target-external', package(root=rels(('officeDocument', 'word/document.xml', ' TargetMode="External"')))
    yield 'many-mains', package(root=rels(*[('officeDocument', 'word/document.xml', '')] * 20000))
    yield 'rels-deep', package(root='<Relationships>' * 5000)
    yield 'rels-doctype', package(root='<!DOCTYPE x [<!ENTITY a "b">]>' + ROOT)
    yield 'rels-ill-formed', package(root=ROOT[:-5])
    around = [Entry('word/_rels/document.xml.rels', rels(('header', 'header1.xml', ''), ('footnotes', 'document.xml', ''), ('header', 'document.xml', ''))),
              Entry('word/_rels/header1.xml.rels', rels(('header', 'document.xml', ''), ('header', 'header1.xml', ''))),
              Entry('word/header1.xml', '<w:hdr xmlns:w="%s">%s</w:hdr>' % (W, paragraph('vòng')))]
    yield 'links-in-circles', package(more=around)
    for kind, root in (('header', 'hdr'), ('footer', 'ftr'), ('footnotes', 'footnotes'), ('endnotes', 'endnotes'), ('comments', 'comments'),
                       ('numbering', 'numbering'), ('styles', 'styles'), ('theme', 'theme'), ('settings', 'settings')):
        links = Entry('word/_rels/document.xml.rels', rels((kind, kind + '.xml', '')))
        name = 'word/%s.xml' % kind
        yield kind + '-missing', package(more=[links])
        yield kind + '-ill-formed', package(more=[links, Entry(name, '<w:%s xmlns:w="%s"><w:p>' % (root, W))])
        yield kind + '-empty', package(more=[links, Entry(name, b'')])
        yield kind + '-crc', package(more=[links, Entry(name, '<w:%s xmlns:w="%s"/>' % (root, W), crc=7)])
        yield kind + '-doctype', package(more=[links, Entry(name, '<!DOCTYPE x><w:%s xmlns:w="%s"/>' % (root, W))])
        yield kind + '-deep', package(more=[links, Entry(name, '<w:%s xmlns:w="%s">' % (root, W) + '<w:p>' * 3000)])
        yield kind + '-bomb', package(more=[links, Entry(name, **deflated('<w:p/>', (20 if QUICK else 100) * MIB, '<w:%s xmlns:w="%s">' % (root, W), '</w:%s>' % root))])
    links = Entry('word/_rels/document.xml.rels', rels(('styles', 'styles.xml', ''), ('numbering', 'numbering.xml', '')))
    circle = ''.join('<w:style w:type="paragraph" w:styleId="s%d"><w:basedOn w:val="s%d"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
                     % (i, (i + 1) % 2000) for i in range(2000))
    numbers = ('<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s0"/><w:lvl w:ilvl="0"><w:start w:val="999999999999"/><w:numFmt w:val='
               '"lowerRoman"/><w:lvlText w:val="%1%2%9%0%%"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
    listed = ('<w:p><w:pPr><w:pStyle w:val="s%d"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>')
    yield 'styles-in-circles', package(document(''.join(listed % (i % 2000) for i in range(20000))), more=[
        links, Entry('word/styles.xml', '<w:styles xmlns:w="%s">%s</w:styles>' % (W, circle)),
        Entry('word/numbering.xml', '<w:numbering xmlns:w="%s">%s</w:numbering>' % (W, numbers))])


def texts():
    mark = '\u0301'
    for size in (1000, 100000) if QUICK else (1000, 100000, 3 * MIB):
        for name, piece in (('digits', '7'), ('slashes', '/'), ('hyphens', '-'), ('letters', 'a'), ('capitals', 'Đ'), ('brackets', '('), ('quotes', '"'),
                            ('blanks', ' '), ('lines', '\n'), ('returns', '\r'), ('tabs', '\t'), ('marks', mark), ('no-break', '\u00a0'),
                            ('wide', '\uff11'), ('emoji', '\U0001f600'), ('joiners', '\u200d'), ('bidi', '\u202e'), ('escape', '\x1b[31m'),
                            ('numbers', '1 '), ('years', '2015, '), ('plans', 'Kế hoạch số '), ('refs', '5-KH/TU, '), ('dates', '31/6/2021 '),
                            ('controls', '\x01'), ('private', '\ue000'), ('not-characters', '\uffff')):
            yield '%s-%d' % (name, size), (piece * (size // len(piece))).encode('utf-8')
    yield 'one-token', b'a1-' * (2 * MIB)
    for digits in (11, 65, 1000, 100000):
        yield 'long-number-%d' % digits, as_bytes('Kế hoạch số %s-KH/TU ngày %s/%s/%s' % ('9' * digits, '9' * digits, '0' * digits, '1' * digits))
        yield 'long-symbol-%d' % digits, as_bytes('Kế hoạch số 5-%s/%s' % ('KH' * digits, 'TU-' * digits))
    for i, bad in enumerate([b'\xff', b'\xc0\x80', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'\xe1\xba', b'\x80\x80\x80', b'\xfe\xfe', b'\0', b'\0\0\0']):
        text = as_bytes(SENTENCE % 5)
        yield 'bad-%02d-once' % i, text + bad + text
        yield 'bad-%02d-first' % i, bad + text
        yield 'bad-%02d-last' % i, text + bad
        yield 'bad-%02d-often' % i, (text[:20] + bad) * 5000
    text = SENTENCE % 5 * 50
    for name in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-7'):
        data = text.encode(name)
        yield 'as-' + name, data
        yield 'as-%s-cut' % name, data[:-1]
        yield 'as-%s-odd' % name, data[:3] + b'\xd8' + data[3:]
    for i, bom in enumerate([b'\xef\xbb\xbf', b'\xff\xfe', b'\xfe\xff', b'\xff\xfe\0\0', b'\0\0\xfe\xff', b'\xff\xfe\xff\xfe', b'\xef\xbb']):
        yield 'bom-%d' % i, bom
        yield 'bom-%d-text' % i, bom + as_bytes(text)
    yield 'surrogates', b'\xff\xfe' + b'\x00\xd8' * 100000
    yield 'empty', b''
    yield 'zeros', b'\0' * MIB
    yield 'random', random.Random(3).randbytes(MIB)
    yield 'too-large', b'x' * (64 * MIB + 1)


def other_formats():
    ole = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
    return [('ole', ole + b'\0' * 2000), ('ole-short', ole), ('ole-password', ole + b'\0' * 1000 + 'EncryptedPackage'.encode('utf-16-le') + b'\0' * 100),
            ('ole-word', ole + b'\0' * 1000 + 'WordDocument'.encode('utf-16-le')), ('rtf', b'{\\rtf1 ' + b'{' * 100000), ('pdf', b'%PDF-1.7\n' + b'x' * 1000),
            ('png', b'\x89PNG\r\n\x1a\n' + b'\0' * 1000), ('elf', b'\x7fELF' + b'\0' * 1000), ('gzip', b'\x1f\x8b' + b'\0' * 1000),
            ('html', b'<html>' * 1000), ('xml', as_bytes(document(BODY))), ('seven', b"7z\xbc\xaf'\x1c" + b'\0' * 100), ('rar', b'Rar!\x1a\7\0' + b'\0' * 100),
            ('tar', b'x' * 257 + b'ustar' + b'\0' * 300), ('mz', b'MZ' + b'\0' * 500), ('zip-magic', b'PK\3\4'), ('zip-end', b'PK\5\6'), ('zip-piece', b'PK\7\x08')]


def bad_names():
    return [b'line\nend.txt', b'\xff\xfe.txt', b'esc\x1b[2J.txt', b'-rf.txt', b'%s%n.txt', b"quo'te\".txt", b'a' * 251 + b'.txt', b' .txt', b'tab\t.txt',
            'e\u0302\u0301.txt'.encode(), '\u202etxt.exe.txt'.encode(), b'..txt', b'$HOME.txt', b'*.txt', b'a\\b.txt', b'NUL.txt']


# ---- writing ----

FAMILIES = [(packages_cut_off, 'docx'), (packages_with_wrong_bytes, 'docx'), (archives_that_lie, 'docx'), (entries_of_all_kinds, 'docx'),
            (bombs, 'docx'), (xml_of_all_kinds, 'docx'), (packages_without_sense, 'docx'), (texts, 'txt'), (other_formats, 'txt'), (other_formats, 'docx')]


def good_file(folder, number):
    text = SENTENCE % number
    if number % 2:
        (folder / ('good-%d.txt' % number)).write_bytes(as_bytes(text))
    else:
        (folder / ('good-%d.docx' % number)).write_bytes(package(document(paragraph(text))))


def odd_places(out):
    for name in bad_names():
        with open(os.path.join(os.fsencode(out), name), 'wb') as file:
            file.write(as_bytes(SENTENCE % 7))
    (out / 'folder.docx').mkdir()
    os.mkfifo(out / 'pipe.txt')
    listening = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(out)
    listening.bind('socket.txt')
    os.chdir(here)
    listening.close()
    (out / 'loop').symlink_to('.')
    (out / 'nowhere.txt').symlink_to('nothing')
    (out / 'self.txt').symlink_to('self.txt')
    (out / '~$lock.docx').write_bytes(b'x')
    with open(out / 'sparse.txt', 'wb') as file:
        file.truncate(10 << 30)
    with open(out / 'sparse-small.txt', 'wb') as file:
        file.truncate((1 if QUICK else 20) * MIB)
    here = os.open(out, os.O_RDONLY)
    for _ in range(300):
        os.mkdir(b'deep', dir_fd=here)
        below = os.open(b'deep', os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True)
    written, good = 0, 0
    for family, ending in FAMILIES:
        folder = out / family.__name__
        folder.mkdir(exist_ok=True)
        for name, data in family():
            (folder / ('%s.%s' % (name, ending))).write_bytes(data)
            written += 1
            if written % 12 == 0:
                good += 1
                good_file(folder, good)
    odd_places(out)
    print('%d hostile, %d good' % (written, good))


main()

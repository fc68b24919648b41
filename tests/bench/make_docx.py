"""A DOCX with the runs that Word leaves behind: cut anywhere, also inside numbers."""
import random
import struct
import unicodedata
import zlib
from xml.sax.saxutils import escape

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
RUN = f'<w:rPr>{FONT}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>'
PARAGRAPH = '<w:pPr><w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>'
RUN_LETTERS = 60

TYPES = (f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
         f'package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{KIND}.document.main+xml"/>'
         f'<Override PartName="/word/styles.xml" ContentType="{KIND}.styles+xml"/></Types>')
ROOT = (f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        f'Target="word/document.xml"/></Relationships>')
LINKS = (f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/styles" '
         f'Target="styles.xml"/></Relationships>')
# As large as what Word writes: readers that unpack every part pay for it.
STYLES = (f'{XML}<w:styles {W}><w:docDefaults><w:rPrDefault>{RUN}</w:rPrDefault></w:docDefaults>' + "".join(
    f'<w:style w:type="paragraph" w:styleId="S{i}"><w:name w:val="Kiểu {i}"/><w:pPr><w:spacing w:before="{i}"/></w:pPr>{RUN}</w:style>'
    for i in range(120)) + "</w:styles>")


def runs(rng, text):
    at = 0
    while at < len(text):
        end = at + 1 + int(rng.expovariate(1 / RUN_LETTERS))
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        piece = escape(text[at:end])
        at = end
        # Word keeps these two as elements.
        for mark, element in (("\u2011", "noBreakHyphen"), ("\u00ad", "softHyphen"), ("\n", "br")):
            piece = piece.replace(mark, f'</w:t><w:{element}/><w:t xml:space="preserve">')
        yield f'<w:r>{RUN}<w:t xml:space="preserve">{piece}</w:t></w:r>'


def paragraph(rng, text):
    return f'<w:p>{PARAGRAPH}{"".join(runs(rng, text))}</w:p>'


def document(rng, head, lines):
    rows = "".join("<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>{paragraph(rng, cell)}</w:tc>'
                                      for cell in row) + "</w:tr>" for row in head)
    return (f'{XML}<w:document {W}><w:body><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{rows}</w:tbl>'
            + "".join(paragraph(rng, line) for line in lines) + "</w:body></w:document>")


def packed(name, text):
    data = text.encode()
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
    return name.encode(), zlib.crc32(data), len(data), squeeze.compress(data) + squeeze.flush()


FIXED = [packed("[Content_Types].xml", TYPES), packed("_rels/.rels", ROOT), packed("word/_rels/document.xml.rels", LINKS),
         packed("word/styles.xml", STYLES)]


def docx(head, lines, number):
    """The bytes of the package; all times in it are the same."""
    body, directory, offset = [], [], 0
    parts = [*FIXED, packed("word/document.xml", document(random.Random(number), head, lines))]
    for name, crc, size, data in parts:
        header = struct.pack("<HHHHHIIIHH", 20, 0x800, 8, 0, 0x2821, crc, len(data), size, len(name), 0)
        body += [b"PK\3\4", header, name, data]
        directory.append(b"PK\1\2" + struct.pack("<H", 20) + header + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name)
        offset += 30 + len(name) + len(data)
    listed = b"".join(directory)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(parts), len(parts), len(listed), offset, 0)
    return b"".join(body) + listed + end

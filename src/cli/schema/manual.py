#!/usr/bin/env python3
"""Write the manual pages sovb-records(7) from records.json.

	manual.py [FOLDER]	into FOLDER/sovb-records.7 and FOLDER/vi/sovb-records.7 (default: ../man beside this file)
"""
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent

WORDS = {
    "en": {
        "section": "Records", "name": "NAME", "about": "records that sovb prints for programs",
        "description": "DESCRIPTION", "records": "RECORDS", "parts": "PARTS", "types": "TYPES", "see": "SEE ALSO",
        "printed": "Printed by", "values": "one of", "null": "or null", "optional": "may be absent", "list": "list of",
        "schema": "Schema {}. The same in a form for programs is installed as",
        "examples": "EXAMPLES",
        "csv": "CSV has the columns of the first record, lists and maps as JSON in the cell, lines that end in CR LF, and "
               "only one kind of record: the references of a file, the entries of a number, the findings of a draft. "
               "Positions are bytes of the text that sovb text prints, from start up to but not including end. What is "
               "unknown is null.",
    },
    "vi": {
        "section": "Bản ghi", "name": "TÊN", "about": "các bản ghi mà sovb in ra cho chương trình đọc",
        "description": "MÔ TẢ", "records": "BẢN GHI", "parts": "THÀNH PHẦN", "types": "KIỂU", "see": "XEM THÊM",
        "printed": "Lệnh in ra", "values": "một trong", "null": "hoặc null", "optional": "có thể vắng",
        "list": "danh sách",
        "schema": "Lược đồ số {}. Bản cho chương trình đọc được cài đặt ở",
        "examples": "VÍ DỤ",
        "csv": "CSV có các cột của bản ghi đầu tiên, danh sách và cụm là JSON trong ô, dòng kết thúc bằng CR LF, và chỉ một "
               "loại bản ghi: các lượt dẫn của tệp, các mục của một số hiệu, các chỗ sai của dự thảo. Vị trí tính theo "
               "byte của phần chữ mà sovb text in ra, từ start đến trước end. Điều không biết là null.",
    },
}


def escaped(text):
    """Text as roff takes it: backslashes, hyphens that are to stay hyphens, no control at the line's beginning."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def wrapped(text):
    """A line a sentence."""
    return escaped(text).replace(". ", ".\n")


def kind(field, words):
    name = field["type"]
    if name.startswith("list of "):
        name = f"{words['list']} {name.removeprefix('list of ')}"
    if field.get("null"):
        name += f" {words['null']}"
    if field.get("optional"):
        name += f", {words['optional']}"
    return name


def fields(described, language):
    words = WORDS[language]
    yield ".RS"
    for field in described["fields"]:
        yield ".TP"
        yield f".BR {escaped(field['name'])} \" ({escaped(kind(field, words))})\""
        values = f" ({words['values']}: {', '.join(field['values'])})" if "values" in field else ""
        yield escaped(field[language] + values)
    yield ".RE"


def page(schema, language):
    words = WORDS[language]
    yield ".\\\" Made by src/cli/schema/manual.py from records.json; change that and run this again."
    yield f".TH SOVB\\-RECORDS 7 \"\" \"sovb\" \"{words['section']}\""
    yield from (".nh", ".ad l")
    yield f".SH {words['name']}"
    yield f"sovb\\-records \\- {escaped(words['about'])}"
    yield f".SH \"{words['description']}\""
    yield wrapped(schema[language])
    yield ".PP"
    yield wrapped(words["csv"])
    yield ".PP"
    yield wrapped(words["schema"].format(schema["schema"]))
    yield ".IR share/sovb/records.json ."
    yield f".SH \"{words['records']}\""
    for record in schema["records"]:
        yield ".TP"
        yield f".B {escaped(record['name'])}"
        printed = ", ".join(f"sovb {command}" for command in record["commands"])
        yield escaped(f"{record[language]}. {words['printed']}: {printed}.").replace(". ", ".\n", 1)
        yield from fields(record, language)
    for part in ("parts",):
        yield f".SH \"{words[part]}\""
        for described in schema[part]:
            yield ".TP"
            yield f".B {escaped(described['name'])}"
            yield escaped(described[language])
            yield from fields(described, language)
    yield f".SH \"{words['types']}\""
    for name, described in schema["types"].items():
        yield ".TP"
        yield f".B {escaped(name)}"
        yield escaped(described[language])
    yield f".SH \"{words['examples']}\""
    yield from (".nf", "sovb extract \\-\\-format ndjson *.docx | grep \\(aq\"record\":\"reference\"\\(aq",
                "sovb cited\\-by 02\\-CT/TU \\-\\-format csv \\-\\-bom > 02\\-CT.csv", ".fi")
    yield f".SH \"{words['see']}\""
    yield ".BR sovb (1)"


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "man"
    schema = json.loads((HERE / "records.json").read_text(encoding="utf-8"))
    for language, place in (("en", folder), ("vi", folder / "vi")):
        place.mkdir(parents=True, exist_ok=True)
        (place / "sovb-records.7").write_text("\n".join(page(schema, language)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

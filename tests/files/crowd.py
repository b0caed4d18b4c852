"""A newsroom's folder in small: a file of every kind that is read, many times over, and what is broken or
was made to do harm. Every number gives another text."""

import io
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pypdf import PdfReader, PdfWriter

from tests.files.books import archive, letter, odf_row, ods, odt, xlsx
from tests.files.papers import column, pdf, repacked, word

PLACES = ("Dover", "Calais", "Ostend", "Harwich", "Hull", "Larne", "Cork", "Brest", "Vigo", "Esbjerg")
GOODS = ("lorries", "ferries", "tonnes of grain", "containers", "passengers", "cars", "coaches")

_WORD = word(lambda document: document.add_paragraph("SAID"))
_WORD_BODY = "word/document.xml"


def sentence(number: int) -> str:
    """What the text of a number says."""
    place, goods = PLACES[number % len(PLACES)], GOODS[number // len(PLACES) % len(GOODS)]
    return f"The port of {place} counted {number * 7 + 1000} {goods} in the year {1900 + number % 120}."


def _docx(number: int) -> bytes:
    with zipfile.ZipFile(io.BytesIO(_WORD)) as package:
        body = package.read(_WORD_BODY)
    return repacked(_WORD, {_WORD_BODY: body.replace(b"SAID", sentence(number).encode())})


def _parquet(number: int) -> bytes:
    content = io.BytesIO()
    pq.write_table(pa.table({"port": [PLACES[number % 10]], f"boats of {number}": [number]}), content)
    return content.getvalue()


def _json(number: int) -> bytes:
    return f'{{"text": "{sentence(number)}", "publisher": "Board {number}"}}\n'.encode()


def _csv(number: int, between: str = ",") -> bytes:
    return f"date{between}boats of {number}\n2020-09-02{between}{number}\n".encode()


def _html(number: int) -> bytes:
    return f"<title>Report {number}</title><p>{sentence(number)}</p>".encode()


KINDS: Mapping[str, Callable[[int], bytes]] = {
    ".txt": lambda n: sentence(n).encode(),
    ".md": lambda n: f"# Report {n}\n\n{sentence(n)}\n".encode(),
    ".html": _html,
    ".htm": _html,
    ".docx": _docx,
    ".odt": lambda n: odt(f"<text:p>{sentence(n)}</text:p>"),
    ".pdf": lambda n: pdf(column(sentence(n))),
    ".eml": lambda n: letter(sentence(n), subject=f"Report {n}"),
    ".jsonl": _json,
    ".csv": _csv,
    ".tsv": lambda n: _csv(n, "\t"),
    ".xlsx": lambda n: xlsx({"Counts": [["port", f"boats of {n}"], [PLACES[n % 10], n]]}),
    ".xlsm": lambda n: xlsx({"Counts": [["port", f"cars of {n}"], [PLACES[n % 10], n]]}),
    ".ods": lambda n: ods({"Counts": odf_row("port", f"boats of {n}") + odf_row(PLACES[n % 10], n)}),
    ".parquet": _parquet,
    ".zip": lambda n: archive({"story.txt": sentence(n)}),
}
"""Every kind of file that is read, each with one document in it."""


def fill(folder: Path, files: int) -> None:
    """So many sound files, of every kind, in folders by port."""
    kinds = list(KINDS)
    for number in range(files):
        place = folder / PLACES[number % len(PLACES)].lower()
        place.mkdir(parents=True, exist_ok=True)
        kind = kinds[number % len(kinds)]
        (place / f"report-{number:04}{kind}").write_bytes(KINDS[kind](number))


# What is broken

_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{_LAUGHS}]><x>&l11;</x>'.encode()
_ELSEWHERE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'
_NOISE = bytes(range(256)) * 40


def _cut(kind: str, share: float = 0.6) -> bytes:
    whole = KINDS[kind](1)
    return whole[: int(len(whole) * share)]


def _locked_pdf() -> bytes:
    content = io.BytesIO()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(KINDS[".pdf"](1))))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(content)
    return content.getvalue()


def _packed(name: zipfile.ZipInfo | str, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as package:
        package.writestr(name, data)
    return content.getvalue()


def _link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("link.txt")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def _locked_zip() -> bytes:
    data = bytearray(archive({"a.txt": "Locked."}))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _nested(depth: int) -> bytes:
    data = archive({"a.txt": "Deep down."})
    for _ in range(depth):
        data = archive({"in.zip": data})
    return data


BROKEN: Mapping[str, tuple[bytes, str]] = {
    # Empty, or nothing in it
    "empty.txt": (b"", "is empty"),
    "empty.pdf": (b"", "is empty"),
    "empty.csv": (b"", "is empty"),
    "empty.docx": (b"", "is empty"),
    "empty.xlsx": (b"", "is empty"),
    "empty.jsonl": (b"", "is empty"),
    "empty.zip": (b"", "no zip archive"),
    "empty.eml": (b"", "is empty"),
    "empty.parquet": (b"", "is empty"),
    "blank.md": (b" \n\t\n ", "is empty"),
    "hollow.zip": (archive({}), "holds no evidence"),
    "header.csv": (b"date,boats\n", "a header row"),
    "no-text.jsonl": (b'{"title": "No text"}\n', "there is no text"),
    # Cut short
    "cut.pdf": (b"%PDF-1.7 and then nothing", "is cut short"),
    "cut.docx": (_cut(".docx"), "is damaged or no Word document"),
    "cut.odt": (_cut(".odt"), "is damaged"),
    "cut.xlsx": (_cut(".xlsx"), "is damaged"),
    "cut.ods": (_cut(".ods"), "is damaged"),
    "cut.parquet": (_cut(".parquet"), "is damaged"),
    "cut.zip": (_cut(".zip"), "is damaged or no zip archive"),
    "cut.jsonl": (b'{"text": "A line that', "is not valid JSON"),
    # Locked
    "locked.pdf": (_locked_pdf(), "is locked, with a password"),
    "locked.zip": (_locked_zip(), "is locked with a password"),
    # Another thing than its name says
    "noise.txt": (_NOISE, "is no text"),
    "noise.md": (_NOISE, "is no text"),
    "noise.csv": (_NOISE, "is no text"),
    "noise.pdf": (_NOISE, "no PDF"),
    "noise.docx": (_NOISE, "is no Word document"),
    "noise.xlsx": (_NOISE, "is no"),
    "noise.zip": (_NOISE, "no zip archive"),
    "noise.parquet": (_NOISE, "is damaged or no Parquet table"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + _NOISE, r"an image \(PNG\)"),
    "letter.txt": (_docx(1), "a zip archive or an office document"),
    "report.docx": (KINDS[".pdf"](1), "looks like a PDF"),
    "table.xlsx": (b"date,boats\n2020-09-02,399\n", "is no"),
    "old.txt": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + _NOISE, "an old office document"),
    "program.csv": (b"\x7fELF" + _NOISE, "a program"),
    # Of a kind that is not read
    "old.doc": (b"\xd0\xcf\x11\xe0", r"save it as \.docx"),
    "old.xls": (b"\xd0\xcf\x11\xe0", r"save it as \.xlsx"),
    "slides.pptx": (b"PK\x03\x04", r"save it as \.pdf"),
    "photo.png": (b"\x89PNG\r\n\x1a\n", "of a kind that is not read"),
    "noending": (b"A text.", "of a kind that is not read"),
    # Made to do harm
    "bomb.zip": (archive({"a.txt": b"0" * 11_000_000}), "times its size, more than is safe"),
    "climbs.zip": (archive({"../../up.txt": "x"}), "names a place outside the archive"),
    "root.zip": (archive({"/etc/up.txt": "x"}), "names a place outside the archive"),
    "link.zip": (_packed(_link(), b"/etc/hostname"), "is a link and was not followed"),
    "odd.zip": (_packed("a.txt", b"x" * 100, zipfile.ZIP_LZMA), "packed in a way that is not read"),
    "deep.zip": (_nested(3), "is packed within 2 others"),
    "bomb.docx": (repacked(_WORD, {_WORD_BODY: BOMB}), "is damaged or no Word document"),
    "reach.docx": (repacked(_WORD, {_WORD_BODY: _ELSEWHERE}), "is damaged or no Word document"),
    "bomb.odt": (odt("", more={"content.xml": BOMB}), "is damaged"),
    "bomb.ods": (ods({}, more={"content.xml": BOMB}), "is damaged"),
    "bomb.xlsx": (xlsx({}, more={"xl/workbook.xml": BOMB}), "is damaged"),
    "wide.csv": ((",".join(f"c{n}" for n in range(10_000)) + "\n" + "5," * 9_999 + "5\n").encode(),
                 "has 10,000 columns"),
    "cell.csv": (b"a,b\n" + b"x" * 3_000_000 + b",1\n", "is not a well-formed table"),
    "nested.jsonl": (b"[" * 100_000 + b"\n", "is not valid JSON"),
    "list.jsonl": (b"[1, 2, 3]\n", "is not a JSON object"),
    "day.jsonl": (b'{"text": "A day.", "published": "3 September"}\n', "published is '3 September'"),
}  # fmt: skip
"""What gives no document, by name: its bytes, and what the sentence about it says."""

STRANGE: Mapping[str, bytes] = {
    "mixed.txt": "Café in Köln had 12 guests.\n".encode() + "Café in Köln had 13 guests.".encode("cp1252"),
    "western.txt": "The café in Köln had 14 guests.".encode("cp1252"),
    "wide.txt": "The café in Köln had 15 guests.".encode("utf-16"),
    "marked.csv": "\ufeffstädte;gäste\nKöln;16\n".encode(),
    "entity.html": b'<!DOCTYPE x [<!ENTITY l0 "ha">]><p>The court issued 17 fines. &l0;</p>',
    "=cmd|' !A0.txt": b"The court issued 18 fines.",
    "line.txt": b"x" * 3_000_000,
}
"""What is strange and comes in all the same, one document each."""


LINKS: Mapping[str, str] = {
    "outward.txt": "is a link that leads out of the folder",
    "nowhere.txt": "leads out of the folder|There is no file",
    "ring.txt": "leads out of the folder|cannot be read",
    "elsewhere": "is a link that leads out of the folder",
}
"""Links that are not followed, and what the sentence about each says."""

UNDESCRIBED = "undescribed.txt"
"""A sound text whose description beside it is broken."""


def spoil(folder: Path, elsewhere: Path) -> None:
    """The files of BROKEN, STRANGE and LINKS, and a broken description. `elsewhere` is another folder."""
    folder.mkdir(parents=True)
    for name, data in STRANGE.items():
        (folder / name).write_bytes(data)
    for name, (data, _) in BROKEN.items():
        (folder / name).write_bytes(data)
    secret = elsewhere / "secret.txt"
    secret.write_text("The secret count was 4,711.")
    (folder / "outward.txt").symlink_to(secret)
    (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
    (folder / "ring.txt").symlink_to("ring.txt")
    (folder / "elsewhere").symlink_to(elsewhere)
    (folder / UNDESCRIBED).write_text("The court issued 19 fines.")
    (folder / "undescribed.source.json").write_text("{")

"""PDFs and Word documents written for the tests, small enough to be read in a blink."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence

import docx
from docx.document import Document
from docx.oxml import parse_xml

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"

Drawn = tuple[float, float, float, str]
"""A line of text on a page: from the left, from the bottom, type size, words (Latin letters)."""

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(*pages: Iterable[Drawn], extra: bytes = b"", picture: bool = False) -> bytes:
    """A PDF with these lines on its pages. `extra` goes into the trailer's document information."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", FONT]
    objects.append(
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
        b"stream\n0\nendstream"
    )
    kids = []
    shown = b"/XObject<</P 4 0 R>>" if picture else b""
    for page in pages:
        content = "".join(_drawn(*line) for line in page).encode("cp1252")
        objects.append(b"<</Length %d>>stream\n" % len(content) + content + b"endstream")
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R" % len(objects)
            + b"/Resources<</Font<</F 3 0 R>>"
            + shown
            + b">>>>"
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return assembled([*objects, b"<<" + extra + b">>"])


def assembled(objects: Sequence[bytes]) -> bytes:
    """A PDF file of these objects, the first its root, the last its information."""
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = b"trailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\n" % (size, size - 1)
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + trailer
        + b"startxref\n%d\n%%%%EOF\n" % len(out)
    )


def _drawn(left: float, height: float, size: float, words: str) -> str:
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F {size} Tf {left} {height} Td ({escaped}) Tj ET\n"


def column(
    *lines: str, left: float = 70, top: float = 760, size: float = 10, pitch: float = 12
) -> list[Drawn]:
    """Lines under one another."""
    return [(left, top - pitch * place, size, words) for place, words in enumerate(lines)]


def word(write: Callable[[Document], None]) -> bytes:
    """A .docx with what `write` puts into it."""
    document = docx.Document()
    document.core_properties.title = ""
    write(document)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def paragraph(document: Document, inner: str) -> None:
    """A paragraph of raw WordprocessingML at the end of a document's body."""
    document.element.body.insert(-1, parse_xml(f"<w:p {WORD}>{inner}</w:p>"))


def repacked(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A zip archive with further parts, or with others of the same name."""
    content = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, more in parts.items():
            new.writestr(name, more)
    return content.getvalue()

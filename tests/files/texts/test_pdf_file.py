"""PDFs as running text with pages, and a sentence for each that cannot be read."""

import io
import zlib

import pytest
from pypdf import PdfReader, PdfWriter

from tests.files.papers import Drawn, assembled, column, pdf
from workbench.errors import UnreadableFile
from workbench.files.texts import pdf_file
from workbench.files.texts.pdf_file import read_pdf

FIRST = "The council issued 416 fines on Monday, more than on any"
REPORT: tuple[list[Drawn], ...] = (
    [(70, 810, 8, "Council report"), *column("Fines doubled", size=18), *column(FIRST, "other", top=700)],
    [(70, 810, 8, "Council report"), *column("day of the year so far.", "In May it had issued 208.")],
    [(70, 810, 8, "Council report"), *column("More than 1,200 drivers were stopped.")],
)


ALGORITHMS = ["RC4-128", "AES-128", "AES-256"]


def locked(data: bytes, *, password: str, algorithm: str = "RC4-128") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="owner", algorithm=algorithm)
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def test_a_report_is_read_across_its_pages() -> None:
    found = read_pdf("a.pdf", pdf(*REPORT, extra=b"/Title(Council fines in 2024)"))
    assert found.title == "Council fines in 2024"
    assert (found.published, found.left_out) == (None, "")
    assert [(p.span.cut(found.text), p.locator, p.section) for p in found.passages or ()] == [
        (f"{FIRST} other day of the year so far.", "pages 1–2", "Fines doubled"),
        ("In May it had issued 208.", "page 2", "Fines doubled"),
        ("More than 1,200 drivers were stopped.", "page 3", "Fines doubled"),
    ]
    assert "Council report" not in found.text


def test_a_title_that_a_program_left_is_not_taken() -> None:
    assert read_pdf("a.pdf", pdf(*REPORT, extra=b"/Title(Microsoft Word - fines v3.docx)")).title is None


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_an_empty_password_opens_what_is_only_kept_from_copying(algorithm: str) -> None:
    assert "416 fines" in read_pdf("a.pdf", locked(pdf(*REPORT), password="", algorithm=algorithm)).text


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_needs_a_password_is_locked(algorithm: str) -> None:
    with pytest.raises(UnreadableFile, match=r"^a\.pdf is locked, with a password"):
        read_pdf("a.pdf", locked(pdf(*REPORT), password="secret", algorithm=algorithm))


def test_a_page_without_text_is_named() -> None:
    found = read_pdf("a.pdf", pdf(column(f"{FIRST} day."), [], picture=True))
    assert found.left_out.startswith("Page 2 of a.pdf")
    assert read_pdf("a.pdf", pdf(column(f"{FIRST} day."), [])).left_out == ""


WHOLE = pdf(*REPORT)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"Plain text", "is no PDF: it looks like something else"),
        (b"PK\x03\x04", "it looks like a zip archive or an office document"),
        (b"%PDF-1.4\n", "is cut short"),
        (WHOLE[: len(WHOLE) // 2], "is cut short"),
        (b"%PDF-1.4\nnothing in it\n%%EOF", "is damaged"),
        (assembled([b"<</Type/Catalog>>", b"<<>>"]), "is damaged"),
        (pdf([], picture=True), "holds no text that can be read"),
        (pdf([]), "holds no text that can be read"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said) as raised:
        read_pdf("a.pdf", data)
    assert str(raised.value).startswith("a.pdf ")


def test_objects_that_are_missing_are_told() -> None:
    broken = WHOLE.replace(b"/Kids[", b"/Kids[99 0 R ")
    found = read_pdf("a.pdf", broken)
    assert "416 fines" in found.text
    assert found.left_out.startswith("a.pdf is damaged in places, and some of its text may be missing.")


def test_a_page_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="unpacks to more than is safe"):
        read_pdf("a.pdf", _flate(b" " * 31_000_000))


def test_a_damaged_page_is_refused_and_not_half_read() -> None:
    whole = _flate(b"BT /F 10 Tf 70 700 Td (416 fines) Tj ET " * 200)
    assert "416 fines" in read_pdf("a.pdf", whole).text
    broken = bytearray(whole)
    place = whole.index(b"stream\n") + 40
    broken[place : place + 8] = b"\xff" * 8
    with pytest.raises(UnreadableFile, match="is damaged"):
        read_pdf("a.pdf", bytes(broken))


def _flate(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return assembled(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            b"<<>>",
        ]
    )


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(UnreadableFile, match=r"has 2,001 pages, and a PDF may have 2,000"):
        read_pdf("a.pdf", pdf(*([] for _ in range(pdf_file.PAGES_LIMIT + 1))))


def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_file, "SECONDS_LIMIT", 0)
    with pytest.raises(UnreadableFile, match="takes too long"):
        read_pdf("a.pdf", WHOLE)

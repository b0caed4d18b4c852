"""Articles and evidence from .pdf files, by pypdf: running text with the pages it stands on."""

import struct
import time
import unicodedata
import zlib
from dataclasses import replace
from io import BytesIO

from pypdf import PageObject, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from workbench.errors import UnreadableFile
from workbench.files.drafts import Prose
from workbench.files.reading import MEGABYTE
from workbench.files.signatures import looks_like
from workbench.files.texts.blocks import lay_out
from workbench.files.texts.pdf_damage import losses
from workbench.files.texts.pdf_lines import Line, lines_of, without_furniture
from workbench.files.texts.pdf_paragraphs import paragraphs
from workbench.files.texts.pdf_properties import read_properties

PAGES_LIMIT = 2_000
SECONDS_LIMIT = 60
"""Two thousand ordinary pages take less; what takes more was made to take long."""

_STREAM_LIMIT = 30 * MEGABYTE
_STEPS_LIMIT = 500_000
"""What one page may unpack to, and how many drawing steps it may have: a dense map has a tenth."""

_HEAD = 1_024
_TAIL = 4_096

_TROUBLE = (
    *(PyPdfError, DependencyError, zlib.error, struct.error),
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError),
    *(RuntimeError, EOFError, OSError),
)
"""What a damaged file makes pypdf trip over: it says itself that its own errors are not all."""

_LEAST_LEGIBLE = 0.9
"""The share of a text's characters that must be known. Some fonts do not say which letters they draw."""


def read_pdf(name: str, data: bytes) -> Prose:
    """The text of a PDF in reading order, without running headers and footers. Raises UnreadableFile."""
    _check_kind(name, data)
    try:
        with (
            apply_configuration(
                zlib_maximum_output_length=_STREAM_LIMIT,
                # A damaged stream is damage: what can be saved of it may have other figures.
                zlib_maximum_recovery_input_length=0,
                lzw_maximum_output_length=_STREAM_LIMIT,
                run_length_maximum_output_length=_STREAM_LIMIT,
                array_based_stream_maximum_output_length=_STREAM_LIMIT,
                stream_parsing_work_maximum_count=_STEPS_LIMIT,
            ),
            losses() as lost,
        ):
            reader = PdfReader(BytesIO(data))
            pages = _lines(name, reader)
            scans = _scans(reader, pages)
            said = read_properties(reader)
    except _TROUBLE as problem:
        raise UnreadableFile(_sentence(name, problem)) from problem
    text, passages = lay_out(paragraphs(without_furniture(pages)))
    if not _is_legible(text):
        raise UnreadableFile(
            f"{name} holds no text that can be read. Run text recognition (OCR) on it first."
        )
    return replace(said, text=text, passages=passages, left_out=_left_out(name, scans, bool(lost)))


def _sentence(name: str, problem: Exception) -> str:
    if isinstance(problem, FileNotDecryptedError | DependencyError):
        return f"{name} is locked, with a password or against copying. Print it to a new PDF, and use that."
    if isinstance(problem, LimitReachedError) and not isinstance(problem.__cause__, zlib.error):
        return f"{name} unpacks to more than is safe to read. Print it to a new PDF first."
    return f"{name} is damaged and cannot be read as a PDF. Get a new copy of it."


def _is_legible(text: str) -> bool:
    marks = [sign for sign in text if not sign.isspace()]
    known = sum(sign != "\ufffd" and unicodedata.category(sign) != "Co" for sign in marks)
    return known > _LEAST_LEGIBLE * len(marks)


def _check_kind(name: str, data: bytes) -> None:
    if not data:
        raise UnreadableFile(f"{name} is empty. Choose a file that holds text.")
    if b"%PDF-" not in data[:_HEAD]:
        kind = looks_like(data) or "something else"
        raise UnreadableFile(f"{name} is no PDF: it looks like {kind}. Choose the PDF itself.")
    if b"%%EOF" not in data[-_TAIL:]:
        raise UnreadableFile(f"{name} is cut short: the end of the PDF is missing. Get a new copy of it.")


def _lines(name: str, reader: PdfReader) -> list[tuple[Line, ...]]:
    count = len(reader.pages)
    if count > PAGES_LIMIT:
        raise UnreadableFile(
            f"{name} has {count:,} pages, and a PDF may have {PAGES_LIMIT:,}. Split it first."
        )
    found: list[tuple[Line, ...]] = []
    started = time.monotonic()
    for number, page in enumerate(reader.pages, 1):
        found.append(lines_of(page, number))
        if time.monotonic() - started > SECONDS_LIMIT:
            raise UnreadableFile(f"{name} takes too long to read. Print it to a new PDF, or split it first.")
    return found


def _scans(reader: PdfReader, pages: list[tuple[Line, ...]]) -> list[int]:
    """The numbers of pages that show a picture and have no text."""
    return [
        number for number, page in enumerate(reader.pages, 1) if not pages[number - 1] and _has_picture(page)
    ]


def _has_picture(page: PageObject) -> bool:
    return bool(page.images.keys())


def _left_out(name: str, scans: list[int], is_damaged: bool) -> str:
    damage = (
        f"{name} is damaged in places, and some of its text may be missing. Hold it against the original."
    )
    return " ".join(filter(None, [_pictures(name, scans), damage if is_damaged else ""]))


def _pictures(name: str, scans: list[int]) -> str:
    if not scans:
        return ""
    numbers = ", ".join(map(str, scans))
    which = f"Page {numbers} of {name} shows" if len(scans) == 1 else f"Pages {numbers} of {name} show"
    return f"{which} pictures without text, left out here. Run text recognition (OCR) on the file first."

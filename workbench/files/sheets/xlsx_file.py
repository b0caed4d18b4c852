"""Spreadsheets from .xlsx and .xlsm files: values as they are shown, formulas as their last result.

Read here and not by a library: those at hand drop how a number is shown (12.5 % becomes 0.125) and formulas
without a result, or take the memory of a whole sheet for two cells at its corners. Nothing is ever run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import join, normpath
from zipfile import ZipFile

from lxml.etree import _Element as Element

from workbench.files.packages import DAMAGE, UNPACKED_LIMIT, damaged, elements, has_macros, open_package, part
from workbench.files.sheets.number_formats import Shown, as_shown, shown_by
from workbench.files.sheets.workbooks import Merge, Row, Sheet, Tally, Workbook, column_letters
from workbench.files.texts.titles import as_author, as_title

_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_LAST_COLUMN = 16_384
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class _Book:
    """What the cells of all sheets refer to: texts and number formats by their place in a list."""

    texts: list[str]
    formats: list[Shown]
    from_1904: bool
    tally: Tally


def read_xlsx(name: str, data: bytes) -> Workbook:
    """The sheets that are not hidden, in their order. Raises UnreadableFile, and TooMuch."""
    try:
        package = open_package(name, data, "spreadsheet", ".xlsx", UNPACKED_LIMIT)
        return _workbook(package)
    except DAMAGE as problem:
        raise damaged(name, "spreadsheet", "spreadsheet program", ".xlsx") from problem


def _workbook(package: ZipFile) -> Workbook:
    (path,) = _related(package, "", "/officeDocument").values()
    root = _needed(package, path)
    tally = Tally()
    texts = [text for p in _related(package, path, "/sharedStrings").values() for text in _texts(package, p)]
    styles = next(iter(_related(package, path, "/styles").values()), "")
    dates = root.find("{*}workbookPr")
    is_1904 = dates is not None and dates.get("date1904") in ("1", "true")
    book = _Book(texts, _formats(part(package, styles)), is_1904, tally)
    places = _related(package, path, "/worksheet")
    sheets, hidden = [], []
    for sheet in root.iterfind("{*}sheets/{*}sheet"):
        where = places.get(next(value for key, value in sheet.items() if key.endswith("}id")))
        if sheet.get("state", "visible") != "visible":
            hidden.append(sheet.get("name", ""))
        elif where:
            sheets.append(_sheet(package, where, sheet.get("name", ""), book))
    said = part(package, "docProps/core.xml")
    title, author = (None if said is None else said.findtext("{*}" + tag) for tag in ("title", "creator"))
    return Workbook(tuple(sheets), as_title(title), as_author(author), tuple(hidden), has_macros(package))


def _needed(package: ZipFile, path: str) -> Element:
    root = part(package, path)
    if root is None:
        raise ValueError(f"no part {path}")
    return root


def _related(package: ZipFile, path: str, kind: str) -> dict[str, str]:
    """The parts that a part names as being of this kind, by the ids under which it does."""
    folder, _, base = path.rpartition("/")
    root = part(package, join(folder, "_rels", f"{base}.rels"))
    found = () if root is None else root.iterfind("{*}Relationship")
    return {
        r.get("Id", ""): normpath(join("/", folder, r.get("Target", ""))).lstrip("/")
        for r in found
        if r.get("Type", "").endswith(kind)
    }


def _texts(package: ZipFile, path: str) -> Iterator[str]:
    for _, element in elements(package, path, "{*}si"):
        yield _rich_text(element)


def _rich_text(element: Element) -> str:
    """The runs of a text without the reading aids of Japanese ones."""
    pieces = [*element.iterfind("{*}t"), *element.iterfind("{*}r/{*}t")]
    text = "".join(piece.text or "" for piece in pieces)
    return _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), text)


def _formats(styles: Element | None) -> list[Shown]:
    if styles is None:
        return []
    codes = {
        int(f.get("numFmtId", "0")): f.get("formatCode") for f in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    numbers = [int(xf.get("numFmtId", "0")) for xf in styles.iterfind("{*}cellXfs/{*}xf")]
    return [shown_by(number, codes.get(number)) for number in numbers]


def _sheet(package: ZipFile, path: str, name: str, book: _Book) -> Sheet:
    rows: list[tuple[int, Row]] = []
    unanswered: list[str] = []
    number = 0
    merges: list[Merge] = []
    for _, element in elements(package, path, "{*}row", "{*}mergeCell"):
        if element.tag.endswith("}mergeCell"):
            merges += _merge(element.get("ref", ""))
            continue
        number = int(element.get("r", number + 1))
        row = _row(element, number, book, unanswered)
        book.tally.add(row)
        if any(row):
            rows.append((number, row))
    return Sheet(name, rows, tuple(merges), tuple(unanswered))


def _merge(written: str) -> Iterator[Merge]:
    """The cells of "A1:C1"."""
    begin, _, end = written.partition(":")
    first, last = _PLACE.fullmatch(begin), _PLACE.fullmatch(end)
    if first and last:
        yield Merge(int(first[2]), int(last[2]), _column(first[1]), _column(last[1]))


def _row(element: Element, number: int, book: _Book, unanswered: list[str]) -> list[str]:
    row: list[str] = []
    for cell in element.iterfind("{*}c"):
        named = _PLACE.fullmatch(cell.get("r", ""))
        place = _column(named[1]) if named else len(row)
        if place >= _LAST_COLUMN:
            raise ValueError("a cell beyond the last column")
        text = " ".join(_cell(cell, book).split())
        if not text and cell.get("t") != "str" and cell.find("{*}f") is not None:
            unanswered.append(f"{column_letters(place)}{number}")
        if text:
            row += [""] * (place + 1 - len(row))
            row[place] = text
    return row


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _cell(cell: Element, book: _Book) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        found = cell.find("{*}is")
        return "" if found is None else _rich_text(found)
    value = cell.findtext("{*}v") or ""
    if kind == "s":
        return book.texts[int(value)] if value else ""
    if kind == "b":
        return {"1": "TRUE", "0": "FALSE"}.get(value, value)
    if kind != "n" or not value:
        return value.removesuffix("T00:00:00") if kind == "d" else value
    style = int(cell.get("s", "0"))
    shown = book.formats[style] if style < len(book.formats) else Shown.PLAIN
    return as_shown(float(value), shown, from_1904=book.from_1904)

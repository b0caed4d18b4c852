"""Spreadsheets from .ods files: values as they are shown, formulas as their last result. Nothing is run."""

from collections.abc import Iterator
from zipfile import ZipFile

from lxml.etree import _Element as Element

from workbench.files.packages import DAMAGE, UNPACKED_LIMIT, damaged, elements, has_macros, open_package
from workbench.files.sheets.workbooks import (
    Merge,
    Row,
    Sheet,
    Tally,
    Workbook,
    column_letters,
    number_as_text,
)
from workbench.files.texts.odf_properties import read_properties

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
_LAST_COLUMN, _LAST_ROW = 16_384, 1_048_576


def read_ods(name: str, data: bytes) -> Workbook:
    """The sheets in their order. Raises UnreadableFile, and TooMuch."""
    try:
        package = open_package(name, data, "spreadsheet", ".ods", UNPACKED_LIMIT)
        title, author = read_properties(package)
        return Workbook(tuple(_sheets(package)), title, author, has_macros=has_macros(package))
    except DAMAGE as problem:
        raise damaged(name, "spreadsheet", "spreadsheet program", ".ods") from problem


def _sheets(package: ZipFile) -> Iterator[Sheet]:
    tally = Tally()
    rows: list[tuple[int, Row]] = []
    unanswered: list[str] = []
    merges: list[Merge] = []
    number = 1
    marks = (_TABLE + "table", _TABLE + "table-row")
    for event, element in elements(package, "content.xml", *marks, events=("start", "end")):
        if element.tag == marks[0] and event == "start":
            rows, unanswered, merges, number = [], [], [], 1
        elif element.tag == marks[0]:
            yield Sheet(element.get(_TABLE + "name", ""), rows, tuple(merges), tuple(unanswered))
        elif event == "end":
            times = int(element.get(_TABLE + "number-rows-repeated", "1"))
            row = _row(element, number, unanswered, merges)
            if any(row):
                tally.add(row, times)
                rows += ((number + more, row) for more in range(times))
            number = min(number + times, _LAST_ROW)


def _row(element: Element, number: int, unanswered: list[str], merges: list[Merge]) -> list[str]:
    row: list[str] = []
    place = 0
    for cell in element.iterchildren(*_CELLS):
        times = int(cell.get(_TABLE + "number-columns-repeated", "1"))
        if cell.get(_TABLE + "formula") and cell.get(_OFFICE + "value-type") is None:
            unanswered.append(f"{column_letters(place)}{number}")
        text = " ".join(_cell(cell).split())
        if text:
            if place + times > _LAST_COLUMN:
                raise ValueError("a cell beyond the last column")
            row += [""] * (place - len(row)) + [text] * times
            down, across = (
                int(cell.get(f"{_TABLE}number-{way}-spanned", "1")) - 1 for way in ("rows", "columns")
            )
            if down or across:
                merges.append(Merge(number, number + down, place, place + across))
        place += times
    return row


def _cell(cell: Element) -> str:
    kind, value = cell.get(_OFFICE + "value-type"), cell.get(_OFFICE + "value")
    if value is not None and kind in ("float", "currency", "percentage"):
        return number_as_text(float(value), is_percent=kind == "percentage")
    if kind == "date":
        return str(cell.get(_OFFICE + "date-value", "")).removesuffix("T00:00:00")
    return "\n".join("".join(line.itertext()) for line in cell.iterchildren(_TEXT + "p"))

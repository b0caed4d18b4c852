"""The sheets of a workbook as evidence: each is a document of its own, a table or, without one, its words."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.errors import UnreadableFile
from workbench.files.drafts import DocumentDraft
from workbench.files.found import FoundFile
from workbench.files.provenance import Fields, read_source
from workbench.files.sheets.layout import HEAD, Layout, filled, has_figures, lay_out_table
from workbench.files.sheets.ods_file import read_ods
from workbench.files.sheets.parquet_file import read_parquet, too_much
from workbench.files.sheets.stacks import stacked, titled
from workbench.files.sheets.tables import draft_table
from workbench.files.sheets.workbooks import NumberedRows, Sheet, TooMuch, Workbook, unanswered_sentence
from workbench.files.sheets.xlsx_file import read_xlsx
from workbench.model import LeftOut, Source

Drafts = Iterator[DocumentDraft | LeftOut]


def read_workbook(found: FoundFile, fields: Fields, collection: str) -> Drafts:
    """A document for each sheet that is not empty or hidden, in their order. Raises UnreadableFile."""
    name = found.origin
    try:
        workbook = (read_ods if found.kind == ".ods" else read_xlsx)(name, found.load())
    except TooMuch:
        raise UnreadableFile(too_much(name)) from None
    yield from (LeftOut(name, sentence) for sentence in _left_out(name, workbook))
    said = {"title": workbook.title, "author": workbook.author, **fields}
    source = read_source(said, name, title=found.title, collection=collection, origin=name)
    sheets = [sheet for sheet in workbook.sheets if sheet.rows]
    if not sheets and not any(sheet.unanswered for sheet in workbook.sheets):
        raise UnreadableFile(f"{name} holds no filled cell. Choose a spreadsheet that does.")
    if len(sheets) == 1:
        titles = {sheets[0].name: source.title}
    else:
        titles = {sheet.name: f"{source.title}: {sheet.name}" for sheet in sheets}
    for sheet in workbook.sheets:
        where = f"{name}, sheet {sheet.name}"
        own = replace(source, title=titles.get(sheet.name, source.title), origin=where)
        yield from _read_sheet(sheet, own, is_given=bool(fields.get("title")))


def _left_out(name: str, workbook: Workbook) -> Iterator[str]:
    if workbook.has_macros:
        yield f"{name} holds macros, which are programs. They were not run; its cells were read."
    for hidden in workbook.hidden:
        yield f"{name}: the hidden sheet {hidden} was left out. Show it and save the file to have it."


def _read_sheet(sheet: Sheet, source: Source, *, is_given: bool) -> Drafts:
    """A document for each table of a sheet, most often one, or its words where it holds none.

    The line above a table is its title, unless a sidecar has given one.
    """
    where = source.origin or sheet.name
    if sheet.unanswered:
        yield LeftOut(where, unanswered_sentence(where, sheet.unanswered))
    try:
        if _is_prose(sheet.rows):
            lines = ("  ".join(cell for cell in row if cell) for _, row in sheet.rows)
            yield from [DocumentDraft("\n".join(lines), source)] if sheet.rows else []
            return
        for number, rows in enumerate(stacked(sheet.rows), 1):
            layout = lay_out_table(_padded(rows), sheet.merges)
            yield from draft_table(layout, where, titled(source, layout, number, is_given=is_given))
    except UnreadableFile as problem:
        yield LeftOut(where, str(problem))
    except TooMuch:
        yield LeftOut(where, too_much(where))


def _is_prose(rows: NumberedRows) -> bool:
    """True for a sheet of remarks: no two cells side by side, and no figures."""
    return not any(len(filled(row)) > 1 or has_figures(row) for _, row in rows)


def _padded(rows: NumberedRows) -> NumberedRows:
    """The rows with those that may be the header as wide as the whole sheet."""
    width = max(len(row) for _, row in rows)
    head = [(number, [*row, *[""] * (width - len(row))]) for number, row in rows[:HEAD]]
    return [*head, *rows[HEAD:]]


def read_parquet_table(found: FoundFile, fields: Fields, collection: str) -> Drafts:
    """The document of a table that knows its columns. Raises UnreadableFile."""
    name = found.origin
    source = read_source(fields, name, title=found.title, collection=collection, origin=name)
    (_, headings), *rows = read_parquet(name, found.load())
    yield from draft_table(Layout(tuple(headings), 0, [row for row in rows if any(row[1])]), name, source)

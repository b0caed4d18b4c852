"""The words of an .odt as its reader sees them, tracked changes accepted. No file is opened here."""

from collections.abc import Container, Iterator

from lxml.etree import _Element as Element

from workbench.files.texts.blocks import Block

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"

_PARAGRAPH, _HEADING, _GRID = _TEXT + "p", _TEXT + "h", _TABLE + "table"
_BOX = _DRAW + "text-box"
_UNSEEN = {
    *(_TEXT + tag for tag in ("tracked-changes", "note", "ruby-text", "sequence-decls", "variable-decls")),
    *(_OFFICE + tag for tag in ("annotation", "annotation-end", "forms", "scripts")),
}
"""Deleted text, notes, comments and declarations."""

_SIGNS = {"tab": "\t", "line-break": "\n"}
_MOST_SPACES = 100


def blocks_of(container: Element, titles: Container[str]) -> Iterator[Block]:
    """The paragraphs, headings and tables of a body, a cell or a text box, in reading order.

    `titles` are the paragraph styles of a document's title.
    """
    for element in _contents(container, _PARAGRAPH, _HEADING, _GRID):
        if element.tag == _GRID:
            yield from _table(element, titles)
            continue
        is_title = element.get(_TEXT + "style-name", "") in titles
        yield Block(_tidy(_words(element)), element.tag == _HEADING or is_title)
        for box in _contents(element, _BOX):
            yield from blocks_of(box, titles)


def _table(table: Element, titles: Container[str]) -> Iterator[Block]:
    """A row is a line; a table that lays out whole paragraphs gives these, cell by cell."""
    rows = [
        [
            [block for block in blocks_of(cell, titles) if block.text]
            for cell in row.iterchildren(_TABLE + "table-cell")
        ]
        for row in _contents(table, _TABLE + "table-row")
    ]
    if all(len(cell) <= 1 for row in rows for cell in row):
        lines = (" | ".join(cell[0].text for cell in row if cell) for row in rows)
        yield Block("\n".join(line for line in lines if line))
        return
    for row in rows:
        for cell in row:
            yield from cell


def _contents(container: Element, *tags: str) -> Iterator[Element]:
    """The nearest elements of these kinds, through lists, sections, frames and other wrappings."""
    for child in container:
        if child.tag in tags:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _contents(child, *tags)


def _words(element: Element) -> str:
    """White space in the file is layout; spaces, tabs and line ends that count are elements."""
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    yield _plain(element.text)
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _UNSEEN and child.tag != _BOX:
            name = child.tag.removeprefix(_TEXT)
            if name == "s":
                yield " " * min(int(child.get(_TEXT + "c", "1")), _MOST_SPACES)
            else:
                yield _SIGNS.get(name, "")
                yield from _pieces(child)
        yield _plain(child.tail)


def _plain(text: str | None) -> str:
    return (text or "").replace("\n", " ").replace("\t", " ").replace("\r", " ")


def _tidy(text: str) -> str:
    return "\n".join(line for raw in text.split("\n") if (line := raw.strip()))

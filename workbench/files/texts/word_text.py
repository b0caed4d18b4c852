"""The words of a .docx as its reader sees them, tracked changes accepted. No file is opened here."""

from collections.abc import Callable, Iterable, Iterator

from lxml.etree import _Element as Element

from workbench.files.texts.blocks import Block

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_UNSEEN = {
    *(_WORD + tag for tag in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr", "sectPr")),
    _FALLBACK,
}
"""Deleted text, settings, and the second copy of a text box that is kept for old programs."""

_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}

IsHeading = Callable[[str], bool]
"""Whether the paragraph style with this id is one for headings."""


def blocks_of(container: Element, is_heading: IsHeading) -> Iterator[Block]:
    """The paragraphs and tables of a body, a cell or a text box, in reading order."""
    held = ""
    for element in _contents(container, ("p", "tbl")):
        if element.tag == _WORD + "tbl":
            yield from _table(element, is_heading)
            continue
        held += _text(element)
        if not _runs_on(element):
            yield Block(_tidy(held), _names_heading(element, is_heading))
            held = ""
        for box in _contents(element, ("txbxContent",)):
            yield from blocks_of(box, is_heading)
    if held:
        yield Block(_tidy(held))


def _table(table: Element, is_heading: IsHeading) -> Iterator[Block]:
    """A row is a line; a table that lays out whole paragraphs gives these, cell by cell."""
    rows = [
        [[block for block in blocks_of(cell, is_heading) if block.text] for cell in _contents(row, ("tc",))]
        for row in _contents(table, ("tr",))
        if _setting(row, "trPr", "del") is None
    ]
    if all(len(cell) <= 1 for row in rows for cell in row):
        lines = (" | ".join(cell[0].text for cell in row if cell) for row in rows)
        yield Block("\n".join(line for line in lines if line))
        return
    for row in rows:
        for cell in row:
            yield from cell


def _contents(container: Element, tags: Iterable[str]) -> Iterator[Element]:
    """The nearest elements of these kinds, through content controls, insertions and other wrappings."""
    wanted = {_WORD + tag for tag in tags}
    for child in container:
        if child.tag in wanted:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _contents(child, tags)


def _text(paragraph: Element) -> str:
    return "".join(_run(run) for run in _contents(paragraph, ("r",)))


def _run(run: Element) -> str:
    if _is_on(_setting(run, "rPr", "vanish")):
        return ""
    return "".join(_sign(part) for part in run)


def _sign(part: Element) -> str:
    name = str(part.tag).removeprefix(_WORD)
    if name == "t":
        return part.text or ""
    if name == "br":
        return "\n" if part.get(_WORD + "type", "textWrapping") == "textWrapping" else ""
    return _SIGNS.get(name, "")


def _names_heading(paragraph: Element, is_heading: IsHeading) -> bool:
    style = _setting(paragraph, "pPr", "pStyle")
    return style is not None and is_heading(style.get(_WORD + "val", ""))


def _runs_on(paragraph: Element) -> bool:
    """True where the end of the paragraph was deleted, which joins it to the next."""
    marks = paragraph.find(f"{_WORD}pPr/{_WORD}rPr")
    return marks is not None and marks.find(_WORD + "del") is not None


def _setting(element: Element, group: str, name: str) -> Element | None:
    return element.find(f"{_WORD}{group}/{_WORD}{name}")


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(_WORD + "val", "true") not in ("0", "false", "off")


def _tidy(text: str) -> str:
    return "\n".join(line for raw in text.split("\n") if (line := raw.strip()))

"""A document as its reader takes it in: paragraphs and headings, joined to one text with its passages."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import sentencex

from workbench.model import Passage, Span

LONGEST = 1000
"""Characters of a passage. A longer paragraph is cut between its sentences."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, or a table with a row on each line.

    `pages` says where in the text a page begins: (0, 3), (120, 4) runs over from page 3 to page 4.
    Empty where the file knows no pages.
    """

    text: str
    is_heading: bool = False
    pages: tuple[tuple[int, int], ...] = ()


def lay_out(blocks: Iterable[Block]) -> tuple[str, tuple[Passage, ...]]:
    """The text, with an empty line between blocks, and its passages, each under the heading above it.

    Headings are no passages, unless the document has nothing else.
    """
    kept = [block for block in blocks if block.text]
    all_headings = all(block.is_heading for block in kept)
    passages: list[Passage] = []
    section, start = "", 0
    for block in kept:
        if block.is_heading and not all_headings:
            section = " ".join(block.text.split())
        else:
            passages += (_passage(block, piece, start, section) for piece in _pieces(block))
        start += len(block.text) + 2
    return "\n\n".join(block.text for block in kept), tuple(passages)


def _passage(block: Block, piece: Span, start: int, section: str) -> Passage:
    return Passage(piece.shift(start), _locator(block, piece), section)


def _locator(block: Block, piece: Span) -> str:
    if not block.pages:
        return ""
    first, last = _page(block, piece.start), _page(block, piece.end - 1)
    return f"page {first}" if first == last else f"pages {first}–{last}"


def _page(block: Block, place: int) -> int:
    return block.pages[bisect_right([start for start, _ in block.pages], place) - 1][1]


def _pieces(block: Block) -> Iterator[Span]:
    """Whole sentences together, as long as they stand on the same page and are not too long."""
    if len(block.text) <= LONGEST and len(block.pages) < 2:
        yield Span(0, len(block.text))
        return
    held: Span | None = None
    for sentence in _sentences(block.text):
        if held and _go_together(block, held, sentence):
            held = Span(held.start, sentence.end)
            continue
        if held:
            yield held
        held = sentence
    if held:
        yield held


def _go_together(block: Block, held: Span, sentence: Span) -> bool:
    return sentence.end - held.start <= LONGEST and _locator(block, held) == _locator(block, sentence)


def _sentences(text: str) -> Iterator[Span]:
    """The sentences of a paragraph, the lines of a table; one beyond all measure is cut at a space."""
    place = 0
    for line in text.splitlines(keepends=True):
        for piece in _segments(line):
            words = piece.strip()
            start = place + piece.index(words)
            yield from _cut(text, Span(start, start + len(words))) if words else ()
            place += len(piece)


def _segments(line: str) -> Sequence[str]:
    found = sentencex.segment("en", line)
    return found if "".join(found) == line else [line]


def _cut(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    while sentence.end - start > LONGEST:
        gap = text.rfind(" ", start + 1, start + LONGEST)
        end = gap if gap > start else start + LONGEST
        yield Span(start, end)
        start = end + (text[end] == " ")
    if start < sentence.end:
        yield Span(start, sentence.end)

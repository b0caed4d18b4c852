"""The lines of a PDF's pages with their places, in the order in which the pages draw them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot

from pypdf import PageObject

_NUMBER = re.compile(r"\d+")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]|\xad(?!$)")
"""What no text can have, and hyphens for line ends where the line does not end."""

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

_OUTERMOST = 3
"""So many lines from the top and the bottom edge can be running headers and footers."""

_REPEATS = 3
"""On so many pages a line must stand at the same height to be one; on all where there are fewer."""

_FIRST_YEAR = 1900
"""Numbers from here on are years rather than pages, though they may count up like these."""


@dataclass(frozen=True, slots=True)
class Line:
    """One drawn line. `left` and `height` are its place from the page's lower left corner, `size` its
    type size, all in points."""

    text: str
    page: int
    left: float
    height: float
    size: float


@dataclass(slots=True)
class _Drawing:
    """What has been drawn of a line so far; its place is that of its first letters."""

    text: str = ""
    left: float = 0.0
    height: float = 0.0
    size: float = 0.0
    widest: int = 0

    def add(self, piece: str, left: float, height: float, size: float) -> None:
        letters = len(piece.strip())
        if letters and not self.text.strip():
            self.left, self.height = left, height
        if letters > self.widest:
            self.widest, self.size = letters, size
        self.text += piece

    def line(self, page: int) -> Line:
        text = " ".join(_UNSEEN.sub("", self.text.strip()).translate(_LIGATURES).split())
        return Line(text, page, self.left, self.height, self.size)


def lines_of(page: PageObject, number: int) -> tuple[Line, ...]:
    """The lines of one page, without empty ones."""
    drawings = [_Drawing()]

    def visit(text: str, outer: Sequence[float], inner: Sequence[float], _: object, size: float) -> None:
        left, height, scale = _place(outer, inner)
        for count, piece in enumerate(text.split("\n")):
            if count:
                drawings.append(_Drawing())
            drawings[-1].add(piece, left, height, size * scale)

    page.extract_text(visitor_text=visit)
    return tuple(line for drawing in drawings if (line := drawing.line(number)).text)


def _place(outer: Sequence[float], inner: Sequence[float]) -> tuple[float, float, float]:
    """Where the text's own coordinates lie on the page, and by how much they are scaled."""
    a, b, c, d, e, f = outer[:6]
    x, y = inner[4], inner[5]
    up, across = inner[2] * a + inner[3] * c, inner[2] * b + inner[3] * d
    return x * a + y * c + e, x * b + y * d + f, hypot(up, across)


def without_furniture(pages: Sequence[Sequence[Line]]) -> tuple[tuple[Line, ...], ...]:
    """The pages without the headers, footers and page numbers that repeat at the same height.

    Where nothing else is left, what repeats is the text.
    """
    seen = Counter(key for page in pages for key in {key for line in _outer(page) for key in _keys(line)})
    needed = max(2, min(_REPEATS, len(pages)))
    repeated = {key for key, count in seen.items() if count >= needed}
    kept = tuple(_inner(page, repeated) for page in pages)
    return kept if any(kept) else tuple(tuple(page) for page in pages)


_Key = tuple[int, str]


def _inner(page: Sequence[Line], repeated: set[_Key]) -> tuple[Line, ...]:
    furniture = {line for line in _outer(page) if repeated.intersection(_keys(line))}
    return tuple(line for line in page if line not in furniture)


def _outer(page: Sequence[Line]) -> Iterable[Line]:
    by_height = sorted(page, key=lambda line: line.height)
    return {*by_height[:_OUTERMOST], *by_height[-_OUTERMOST:]}


def _keys(line: Line) -> Iterator[_Key]:
    """What a line has in common with its like: all its words, or all but a number that counts the pages."""
    height = round(line.height)
    yield height, line.text
    for number in _NUMBER.finditer(line.text):
        if len(number.group()) <= 4 and int(number.group()) < _FIRST_YEAR:
            counted = int(number.group()) - line.page
            yield height, f"{line.text[: number.start()]}<{counted}>{line.text[number.end() :]}"

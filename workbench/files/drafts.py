"""What comes out of a file, before it has an identity."""

from dataclasses import dataclass
from datetime import date

from workbench.model import Cells, Passage, Source


@dataclass(frozen=True, slots=True)
class Prose:
    """A text with "\\n" for newlines. What the file does not say is None, never a guess.

    `passages` are those that the file's own make-up gives (pages, headings), else None. `left_out` says
    in a sentence what of the file could not be read, or not for sure; empty where all of it was.
    """

    text: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    author: str | None = None
    publisher: str | None = None
    passages: tuple[Passage, ...] | None = None
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A source text. `passages` is None for running text, which is cut into passages elsewhere.

    `cells` is the table that the text was written from, where it was one.
    """

    text: str
    source: Source
    passages: tuple[Passage, ...] | None = None
    cells: Cells | None = None

"""What every encoder promises. How one works is its own module's business."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Progress = Callable[[int, int], None]
"""Called with (done, total) after each batch."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text's words in order. A rare word may be in several pieces, each with a row in `vectors`.

    `words` names for each row the word that it is of, as the text writes it; `shares` are what part of that
    word the row is, so that those of one word add up to 1. Rows are unit float32.
    """

    words: tuple[str, ...]
    shares: NDArray[np.float32]
    vectors: NDArray[np.float32]


class Encoder(Protocol):
    """Turns texts into vectors of one model. Vectors of encoders with different names never mix."""

    @property
    def name(self) -> str:
        """Which model made a vector; kept beside it."""
        ...

    @property
    def dimension(self) -> int:
        """The length of each vector."""
        ...

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """One unit row for each text, in order; shape (0, dimension) for no texts."""
        ...

    def words(self, texts: Sequence[str]) -> list[Words]:
        """For each text its words, each with a vector of its own. Takes a tenth of a millisecond a text."""
        ...

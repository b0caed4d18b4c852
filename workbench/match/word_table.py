"""What a word weighs and means: rarity and a small vector for each word of a fixed list.

The file `words.npz` lies in this room and is made by `benchmarks/word_table.py` from the bundled model; no
model is needed to read it. Names are not in the list, as a rule: a word must stand on several pages.
"""

from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

FILE = "words.npz"

UNKNOWN = -1
"""The row of a word that is not in the list: it has no vector, and the greatest weight."""


@dataclass(frozen=True, slots=True, eq=False)
class WordTable:
    """`rows` finds a word's row in `vectors` (unit rows, the last one zero) and `weights` (0 to 1).

    A weight is the share of the greatest inverse page frequency.
    """

    rows: dict[str, int]
    vectors: NDArray[np.float32]
    weights: NDArray[np.float32]

    def row(self, word: str) -> int:
        return self.rows.get(word, UNKNOWN)


@cache
def table() -> WordTable:
    """The list that the workbench comes with, read once."""
    with resources.files(__package__).joinpath(FILE).open("rb") as file, np.load(file) as held:
        words = bytes(held["words"]).decode().split("\n")
        vectors, weights = held["vectors"].astype(np.float32), held["weights"].astype(np.float32) / 255
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return WordTable(
        {word: row for row, word in enumerate(words)},
        np.vstack([vectors, np.zeros((1, vectors.shape[1]), np.float32)]),
        np.append(weights, np.float32(1.0)),
    )

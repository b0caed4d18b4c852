"""The second learned layer of the stance: each word held against the words of the other text that it is like.

A small network over words, read from a data file and reckoned by numpy. The file `attention.npz` lies in this
room and is made by `benchmarks/train_attention.py`; its model card is docs/stance-model.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.match.attention_input import AGAINST, Words, against, shared, words
from workbench.match.learned import Chances, normal
from workbench.match.word_table import table

FILE = "attention.npz"

LOUDER = 4.0
"""How much a word's vector counts in finding what it is like, beside its place in the sentence."""

SOFTER = 5.6
"""What likeness is divided by before it is turned into shares."""

ALONE = 250_000
"""Up to how many multiplications a product is worked out on one thread."""

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class _Text:
    """A text as far as it is known without the other: what the first layers say of its words."""

    words: Words
    seen: Matrix
    asked: Matrix


class Network:
    """The network. Its arrays are named in `benchmarks/train_attention.py`, which makes them."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        held = {name: np.asarray(arrays[name], dtype=np.float32) for name in arrays}
        self._near, self._near_bias = np.hstack(list(held["near"][:, : -len(AGAINST)])), held["near_bias"]
        self._near_met = np.hstack(list(held["near"][:, -len(AGAINST) :]))
        self._common = held["common"]
        self._ask, self._ask_bias, self._same = held["ask"], held["ask_bias"], float(held["same"])
        self._compare, self._compare_bias = held["compare"], held["compare_bias"]
        self._join, self._join_bias = held["join"], held["join_bias"]
        self._say, self._say_bias = held["say"], held["say_bias"]
        self._width = len(self._near_bias)

    def chances(self, claim: str, evidence: str) -> Chances:
        """What the words of two texts say, by themselves."""
        mine, theirs = self._text(claim), self._text(evidence)
        if not mine.words.stems or not theirs.words.stems:
            return Chances(0.0, 0.0, 1.0)
        ours, others = against(mine.words, theirs.words), against(theirs.words, mine.words)
        one, other = self._looked(mine, ours), self._looked(theirs, others)
        like = self._likeness(mine, one, theirs, other)
        said = np.concatenate([
            *self._compared(one, product(_shares(like), other), ours, mine.words),
            *self._compared(other, product(_shares(like.T), one), others, theirs.words),
        ])  # fmt: skip
        joined = np.maximum(said @ self._join + self._join_bias, 0)
        return normal(joined @ self._say + self._say_bias)

    def _text(self, text: str) -> _Text:
        return _prepared(self, text)

    def prepare(self, text: str) -> _Text:
        """What can be said of a text whatever it meets."""
        found = words(text)
        vectors = table().vectors[found.rows]
        known = np.hstack([vectors, self._common[found.common], found.own])
        return _Text(
            found,
            with_neighbours(known, self._near) + self._near_bias,
            product(LOUDER * vectors, self._ask[self._width :]) + self._ask_bias,
        )

    def _looked(self, text: _Text, met: Matrix) -> Matrix:
        """Each word with its neighbours, and with what the other text holds of it."""
        return np.asarray(np.maximum(text.seen + with_neighbours(met, self._near_met), 0))

    def _likeness(self, mine: _Text, one: Matrix, theirs: _Text, other: Matrix) -> Matrix:
        asked = product(one, self._ask[: self._width]) + mine.asked
        answered = product(other, self._ask[: self._width]) + theirs.asked
        return product(asked, answered.T) / SOFTER + self._same * shared(mine.words, theirs.words)

    def _compared(self, own: Matrix, met: Matrix, flags: Matrix, text: Words) -> tuple[Matrix, Matrix]:
        """The strongest and the weighted mean of what the comparisons of a text's words say."""
        weights = text.own[:, 5:6]
        held = np.hstack([own, met, np.abs(own - met), own * met, flags[:, :1], weights])
        said = np.maximum(product(held, self._compare) + self._compare_bias, 0)
        mean = (said * weights).sum(axis=0) / (weights.sum() + 1e-6)
        return said.max(axis=0), mean


@lru_cache(maxsize=4096)
def _prepared(network: Network, text: str) -> _Text:
    return network.prepare(text)


def product(rows: Matrix, weights: Matrix) -> Matrix:
    """The matrix product, in pieces that numpy's library works out on one thread.

    Products of this size are shared between threads otherwise, and waiting for them takes ten times as long.
    """
    size = max(1, ALONE // weights.size)
    if len(rows) <= size:
        return np.asarray(rows @ weights, dtype=np.float32)
    return np.concatenate([rows[start : start + size] @ weights for start in range(0, len(rows), size)])


def with_neighbours(known: Matrix, weights: Matrix) -> Matrix:
    """For each word the sum over the word before it, itself and the word after it.

    `weights` are those for the three, side by side.
    """
    width = weights.shape[1] // 3
    held = product(known, weights)
    before, itself, after = held[:, :width], held[:, width : 2 * width].copy(), held[:, 2 * width :]
    itself[1:] += before[:-1]
    itself[:-1] += after[1:]
    return itself


def _shares(like: Matrix) -> Matrix:
    shares = np.exp(like - like.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), dtype=np.float32)


@cache
def network() -> Network:
    """The network that the workbench comes with, read once."""
    with resources.files(__package__).joinpath(FILE).open("rb") as file, np.load(file) as arrays:
        return Network(dict(arrays))

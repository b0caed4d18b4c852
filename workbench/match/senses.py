"""Words set beside words by what they mean: "physician" stands for "doctor", "urine" for "liquid waste"."""

from collections.abc import Callable, Sequence
from math import log1p
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from workbench.match.lexical import terms

CHANCE = 0.04
"""What is taken off by the logarithm of a passage's length: long ones have like words by chance."""


class WordsLike(Protocol):
    """A text's words with their vectors: a unit row for each piece of a word, and what part of it that is."""

    @property
    def words(self) -> Sequence[str]: ...
    @property
    def shares(self) -> NDArray[np.float32]: ...
    @property
    def vectors(self) -> NDArray[np.float32]: ...


class Senses:
    """A claim's words, taken apart once for many passages. Rare words count most, grammar not at all."""

    def __init__(self, words: WordsLike, rarity: Callable[[str], float]) -> None:
        """`rarity` is that of a term as the keyword index has it."""
        weights = np.array([_weight(word, rarity) for word in words.words], dtype=np.float32) * words.shares
        kept = np.flatnonzero(weights)
        self._vectors = words.vectors[kept]
        self._weights = weights[kept] / max(float(weights.sum()), 1e-9)

    def met(self, passage: WordsLike) -> float:
        """How much of the claim the passage says in like words: near 1 where it has all, 0 where none."""
        if not len(self._weights) or not len(passage.words):
            return 0.0
        best = (self._vectors @ passage.vectors.T).max(axis=1)
        return max(0.0, float(best @ self._weights) - CHANCE * log1p(len(passage.words)))


def _weight(word: str, rarity: Callable[[str], float]) -> float:
    return max((rarity(term) for term in terms(word)), default=0.0)

"""An encoder without a model: the same words give the same vector. It knows no meaning."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.embed.encoder import Progress, Words

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class HashingEncoder:
    """Adds up one fixed random direction for each word. For tests that need vectors but no meaning."""

    name: str = "hashing"
    dimension: int = 64

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """One unit row for each text, in order."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in _WORD.findall(text.lower()) or [""]:
                vectors[row] += self._direction(word)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        if progress and texts:
            progress(len(texts), len(texts))
        return vectors

    def words(self, texts: Sequence[str]) -> list[Words]:
        """Each text's words; a word is like itself alone, in capitals or not."""
        found = [_WORD.findall(text) for text in texts]
        return [Words(tuple(some), np.ones(len(some), dtype=np.float32), self._rows(some)) for some in found]

    def _rows(self, words: Sequence[str]) -> NDArray[np.float32]:
        rows = np.array([self._direction(word.lower()) for word in words], dtype=np.float32)
        rows = rows.reshape(len(words), self.dimension)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)

    def _direction(self, word: str) -> NDArray[np.float32]:
        seed = hashlib.blake2b(word.encode(errors="replace"), digest_size=8).digest()
        drawn = np.random.default_rng(int.from_bytes(seed)).standard_normal(self.dimension)
        return drawn.astype(np.float32)

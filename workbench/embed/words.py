"""The words of a text, each with its own vector: what a word means by itself, whatever stands around it."""

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from workbench.embed.encoder import Words

LONGEST = 512
"""The pieces of a text that are looked at."""


class WordTable:
    """A model's own vectors of words, less what all of them share. Safe to share between threads."""

    def __init__(self, tokenizer: Tokenizer, table: NDArray[np.float32]) -> None:
        """`tokenizer` is changed: it is to be this table's own. `table` has a row for each of its pieces."""
        tokenizer.no_padding()
        tokenizer.enable_truncation(LONGEST)
        self._tokenizer = tokenizer
        centred = table - table.mean(axis=0)
        lengths = np.linalg.norm(centred, axis=1, keepdims=True)
        self._table = np.asarray(centred / np.where(lengths > 0, lengths, 1), dtype=np.float32)

    def of(self, texts: Sequence[str]) -> list[Words]:
        """The words of each text."""
        found = self._tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [self._words(text, encoding) for text, encoding in zip(texts, found, strict=True)]

    def _words(self, text: str, encoding: Encoding) -> Words:
        names: list[str] = []
        shares: list[float] = []
        pieces = zip(encoding.word_ids, encoding.offsets, strict=True)
        for _, group in groupby(pieces, key=lambda piece: piece[0]):
            places = [place for _, place in group]
            names += [text[places[0][0] : places[-1][1]]] * len(places)
            shares += [1 / len(places)] * len(places)
        return Words(tuple(names), np.array(shares, dtype=np.float32), self._table[encoding.ids])

"""Words: what a text is indexed under, and the keyword index that finds it again."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import Stemmer
from numpy.typing import NDArray

K1 = 1.5
B = 0.75

_STOPS = (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there "
    "these they this to was will with"
)
STOP_WORDS = frozenset(_STOPS.split())
"""Few on purpose: a longer list loses rankings (FoolMeTwice nDCG@10 .36 where this one has .39)."""

_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?(?!\w)|\w\w+")
_STEMMER = Stemmer.Stemmer("english")


def stem(word: str) -> str:
    """The stem of one lower-case word."""
    return str(_STEMMER.stemWord(word))


def terms(text: str) -> list[str]:
    """The words a text is found by: lower case, no stop words, stemmed; "1,200" is the one term "1200"."""
    found = (token.replace(",", "") for token in _TOKEN.findall(text.lower()))
    return [str(word) for word in _STEMMER.stemWords([word for word in found if word not in STOP_WORDS])]


class PostingsLike(Protocol):
    """The raw material of the index: for each term, the rows that hold it and how often.

    The rows of term i are `rows[offsets[i]:offsets[i + 1]]`; `lengths` counts the terms of each row.
    """

    @property
    def terms(self) -> Sequence[str]: ...
    @property
    def offsets(self) -> NDArray[np.integer]: ...
    @property
    def rows(self) -> NDArray[np.integer]: ...
    @property
    def counts(self) -> NDArray[np.integer]: ...
    @property
    def lengths(self) -> NDArray[np.integer]: ...


@dataclass(frozen=True, slots=True)
class _Lists:
    terms: Sequence[str]
    offsets: NDArray[np.int64]
    rows: NDArray[np.int32]
    counts: NDArray[np.int32]
    lengths: NDArray[np.int32]


class KeywordIndex:
    """BM25 (k1 1.5, b 0.75) over rows of terms. Immutable, so threads may share it.

    Scores are shares of the highest score that the query could reach (0 to 1): the order is BM25's,
    and 0.9 says that nearly all of the query's rare words were found, whatever the query.
    """

    def __init__(self, postings: PostingsLike) -> None:
        self._places = {term: place for place, term in enumerate(postings.terms)}
        self._offsets = [int(offset) for offset in postings.offsets]
        self._rows = np.asarray(postings.rows, dtype=np.int32)
        self.size = len(postings.lengths)
        ends = np.asarray(postings.offsets, dtype=np.int64)
        documents = ends[1:] - ends[:-1]
        self._idf = np.log1p((self.size - documents + 0.5) / (documents + 0.5))
        self._unseen = float(np.log1p((self.size + 0.5) / 0.5))
        self._weights = _weights(self._rows, postings, np.repeat(self._idf, documents))

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]]) -> "KeywordIndex":
        """An index over lists of terms, one per row."""
        return cls(_listed(texts))

    def search(
        self, query: Sequence[str], top: int, allowed: NDArray[np.bool_] | None = None
    ) -> list[tuple[int, float]]:
        """The best rows for a query's terms with their scores, best first, equal ones by row."""
        scores, ideal = self._scored(query)
        if allowed is not None:
            # Evidence may have been added since this index was made; it adds at the end.
            scores = np.where(allowed[: self.size], scores, np.float32(0))
        return [(row, score / ideal) for row, score in _best(scores, top)] if ideal else []

    def rarity(self, term: str) -> float:
        """A term's weight in every score: the fewer rows hold it, the higher; highest for unknown ones."""
        place = self._places.get(term)
        return self._unseen if place is None else float(self._idf[place])

    def _scored(self, query: Sequence[str]) -> tuple[NDArray[np.float32], float]:
        scores = np.zeros(self.size, dtype=np.float32)
        ideal = 0.0
        for term, times in Counter(query).items():
            place = self._places.get(term)
            if place is None:
                ideal += times * self._unseen * (K1 + 1)
                continue
            start, end = self._offsets[place], self._offsets[place + 1]
            # A row stands once under a term, so the indexed addition loses nothing.
            scores[self._rows[start:end]] += np.float32(times) * self._weights[start:end]
            ideal += times * float(self._idf[place]) * (K1 + 1)
        return scores, ideal


def _weights(
    rows: NDArray[np.int32], postings: PostingsLike, idf: NDArray[np.float64]
) -> NDArray[np.float32]:
    lengths = np.asarray(postings.lengths, dtype=np.float64)
    mean = float(lengths.mean()) if len(lengths) and lengths.any() else 1.0
    counts = np.asarray(postings.counts, dtype=np.float64)
    damping = K1 * (1 - B + B * lengths[rows] / mean)
    return np.asarray(idf * counts * (K1 + 1) / (counts + damping), dtype=np.float32)


def _best(scores: NDArray[np.float32], top: int) -> list[tuple[int, float]]:
    if top <= 0:
        return []
    if top < len(scores):
        floor = np.partition(scores, len(scores) - top)[len(scores) - top]
        rows = np.flatnonzero(scores >= floor) if floor > 0 else np.flatnonzero(scores)
    else:
        rows = np.flatnonzero(scores)
    order = rows[np.argsort(-scores[rows], kind="stable")][:top]
    return [(int(row), float(scores[row])) for row in order]


def _listed(texts: Sequence[Sequence[str]]) -> _Lists:
    found: dict[str, list[tuple[int, int]]] = {}
    for row, text in enumerate(texts):
        for term, count in Counter(text).items():
            found.setdefault(term, []).append((row, count))
    names = sorted(found)
    flat = [pair for name in names for pair in found[name]]
    offsets = np.cumsum([0, *(len(found[name]) for name in names)], dtype=np.int64)
    table = np.array(flat, dtype=np.int32).reshape(-1, 2)
    lengths = np.array([len(text) for text in texts], dtype=np.int32)
    return _Lists(names, offsets, table[:, 0], table[:, 1], lengths)

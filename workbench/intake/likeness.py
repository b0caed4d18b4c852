"""How alike two texts are: copies of one story, and versions of one document.

Copies share nearly all their runs of five words and no figure differs between them: the same sentence with
409 and with 416 is two sources. Which documents need be compared at all is told by MinHash: each document
has some hashes, its bands, and two that share one may be alike.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from workbench.store import Pair

RUN = 5
"""Words in a run."""

COPY = 0.8
"""The share of runs that copies have in common, and of words in the same order."""

VERSION = 0.5
"""The share of words in the same order that makes a text of the same address another version of it."""

_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d]+")
_IN_WORDS = frozenset([
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion",
    "first", "second", "third", "half", "quarter", "double", "twice",
])  # fmt: skip
_BANDS, _DEPTH = 16, 4
"""Two texts that have 80 % of their runs in common share a band in 9,998 of 10,000 cases."""

_BLOCK = 8192
_DRAWN = np.random.default_rng(5)
_FACTORS = _DRAWN.integers(1, 2**63, (_BANDS * _DEPTH, 1), dtype=np.uint64) | np.uint64(1)
_SHIFTS = _DRAWN.integers(0, 2**63, (_BANDS * _DEPTH, 1), dtype=np.uint64)
_PRIMES = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5,
                    0xD6E8FEB86659FD93], dtype=np.uint64)  # fmt: skip


def bands(text: str) -> tuple[int, ...]:
    """The hashes of a text, the same on every machine; none for a text of fewer than five words."""
    runs = np.unique(_runs(_words(text)))
    if not len(runs):
        return ()
    lowest = np.full(_BANDS * _DEPTH, np.iinfo(np.uint64).max, dtype=np.uint64)
    for start in range(0, len(runs), _BLOCK):
        mixed = (runs[start : start + _BLOCK] * _FACTORS + _SHIFTS) >> np.uint64(32)
        lowest = np.minimum(lowest, mixed.min(axis=1))
    folded = (lowest.reshape(_BANDS, _DEPTH) * _PRIMES[:_DEPTH]).sum(axis=1, dtype=np.uint64)
    return tuple(int(band) for band in folded.view(np.int64))


def is_copy(one: str, other: str) -> bool:
    """True where two texts carry the same story, with the same figures."""
    first, second = _words(one), _words(other)
    mine, theirs = set(_runs(first).tolist()), set(_runs(second).tolist())
    return (
        bool(mine)
        and len(mine & theirs) >= COPY * len(mine | theirs)
        and Indel.normalized_similarity(first, second, score_cutoff=COPY) >= COPY
        and not _figures_differ(first, second)
    )


def succession(pair: Pair, *, alone: bool, later: bool) -> Pair | None:
    """Two documents that share an address or a file's name, as older and newer version; None where they are
    two documents.

    What came out later is the newer version; where that is not known, `other` is, if it came in `later`. A
    file that is `alone` in giving one document replaces the one that lay in its place, whatever it says. Else
    the texts must be alike, since many documents stand under one address or name.
    """
    ordered = pair
    if pair.one_published and pair.other_published and pair.one_published != pair.other_published:
        if pair.other_published < pair.one_published:
            ordered = replace(pair, one=pair.other, other=pair.one)
    elif not later:
        return None
    if pair.same_place and alone:
        return ordered
    first, second = _words(pair.one_text), _words(pair.other_text)
    return ordered if Indel.normalized_similarity(first, second, score_cutoff=VERSION) >= VERSION else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> NDArray[np.uint64]:
    """A hash for each run of words."""
    hashes = np.fromiter((crc32(word.encode(errors="replace")) for word in words), np.uint64, len(words))
    if len(words) < RUN:
        return np.empty(0, dtype=np.uint64)
    last = len(words) - RUN + 1
    return sum(
        (hashes[place : place + last] * prime for place, prime in enumerate(_PRIMES)),
        start=np.zeros(last, dtype=np.uint64),
    )


def _figures_differ(first: Sequence[str], second: Sequence[str]) -> bool:
    """True where the same words stand around different figures."""
    mine, theirs = _figures(first), _figures(second)
    return any(
        not (mine[around] <= theirs[around] or theirs[around] <= mine[around])
        for around in mine.keys() & theirs.keys()
    )


def _figures(words: Sequence[str]) -> dict[tuple[str, ...], set[str]]:
    """The figures of a text under the two words before and after each."""
    masked = ["#" if _is_figure(word) else word for word in ("", "", *words, "", "")]
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for place, word in enumerate(words):
        if masked[place + 2] == "#":
            found[tuple(masked[place : place + 5])].add(word)
    return found


def _is_figure(word: str) -> bool:
    return word[:1].isdigit() or word in _IN_WORDS

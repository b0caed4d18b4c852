"""A text as the learned layer reads it: its words with their weights, its sentences, what it denies."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from workbench.match import vocabulary
from workbench.match.lexical import STOP_WORDS
from workbench.match.surroundings import Token, is_content, is_negation, tokenise
from workbench.match.word_table import table

LONGEST = 200
"""How many words of a text are read."""

DENIED = 4
"""How many words after a negation it may deny."""

_CUT = re.compile(r"[.!?;][\"'”’)\]]*\s+(?=[A-Z“\"`*'])|\.(?=[A-Z])")


@dataclass(frozen=True, slots=True, eq=False)
class Phrasing:
    """The words of a text that are neither numbers nor stop words, in their order, and what is known of each.

    `content` marks words that say what a text is about, `capital` those with a capital letter elsewhere than
    at the beginning, `lower` those without one. `rows` are those of the word table, `weights` the rarity.
    `content_places` are the places of content words, `sentences` (first, beyond) places of words. `denied`
    are stems of content words after a negation, `sweeping` is 1 for each of the vocabulary's kinds in use.
    """

    stems: tuple[str, ...]
    content: tuple[bool, ...]
    content_places: tuple[int, ...]
    capital: tuple[bool, ...]
    lower: tuple[bool, ...]
    rows: NDArray[np.intp]
    weights: NDArray[np.float32]
    sentences: tuple[tuple[int, int], ...]
    denied: frozenset[str]
    sweeping: tuple[float, ...]


@lru_cache(maxsize=8192)
def phrasing(text: str) -> Phrasing:
    """Take a text's wording apart; remembered, since one claim meets many passages and the reverse."""
    tokens = tokenise(text)
    words = [token for token in tokens if _is_read(token)][:LONGEST]
    known = table()
    rows = np.array([known.row(token.text) for token in words], dtype=np.intp)
    content = tuple(is_content(token) for token in words)
    upper = [text[token.start].isupper() for token in words]
    return Phrasing(
        stems=tuple(token.stem for token in words),
        content=content,
        content_places=tuple(place for place, is_told in enumerate(content) if is_told),
        capital=tuple(up and token.start > 0 for up, token in zip(upper, words, strict=True)),
        lower=tuple(not up for up in upper),
        rows=rows,
        weights=known.weights[rows],
        sentences=_sentences(text, words),
        denied=_denied(tokens),
        sweeping=_sweeping(tokens),
    )


def _is_read(token: Token) -> bool:
    return token.is_word and not token.text[0].isdigit() and token.text not in STOP_WORDS


def _sentences(text: str, words: list[Token]) -> tuple[tuple[int, int], ...]:
    """Places of words from cut to cut; sentences without a word are left out."""
    cuts = [match.end() for match in _CUT.finditer(text)]
    if not cuts:
        return ((0, len(words)),)
    starts = [token.start for token in words]
    places = [0, *np.searchsorted(starts, cuts).tolist(), len(words)]
    return tuple((first, beyond) for first, beyond in pairwise(places) if first < beyond) or ((0, 0),)


def _sweeping(tokens: tuple[Token, ...]) -> tuple[float, ...]:
    stems = frozenset(token.stem for token in tokens if token.is_word)
    return tuple(float(not stems.isdisjoint(kind)) for kind in vocabulary.SWEEPING_KINDS.values())


def _denied(tokens: tuple[Token, ...]) -> frozenset[str]:
    words = [token for token in tokens if token.is_word]
    return frozenset(
        after.stem
        for place, token in enumerate(words)
        if is_negation(token)
        for after in words[place + 1 : place + 1 + DENIED]
        if is_content(after)
    )

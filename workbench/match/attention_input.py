"""The words of a pair as numbers, for the layer that holds each word against the other text's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from workbench.match.lexical import STOP_WORDS
from workbench.match.number_features import CARDINALS, ORDINALS
from workbench.match.surroundings import Token, is_negation, tokenise
from workbench.match.word_table import UNKNOWN, table

LONGEST = 110
"""How many words of a text are read."""

COMMON = 400
"""How many of the commonest words are known by themselves, since their use says more than their meaning."""

AKIN = 4
"""How many equal letters at the front make two words akin."""

NEAR = 0.15
"""The share by which two numbers may differ and still be near."""

OWN = ("capital", "number", "stop", "negation", "unknown", "weight", "first", "year")
"""What is said of a word by itself; `weight` is its rarity."""

AGAINST = ("held", "akin", "equal", "above", "below", "near")
"""What is said of a word against the other text: whether its nearest number there is above or below it."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text's words, numbers included. `rows` are those of the word table, `common` from 1, 0 for others.

    `own` has a row for each word and a column for each of `OWN`; `values` are what numbers say, else NaN.
    """

    stems: tuple[str, ...]
    rows: NDArray[np.intp]
    common: NDArray[np.intp]
    own: NDArray[np.float32]
    values: NDArray[np.float64]


@lru_cache(maxsize=4096)
def words(text: str) -> Words:
    tokens = [token for token in tokenise(text) if token.is_word][:LONGEST]
    known, places = table(), _common()
    rows = np.array([known.row(token.text) for token in tokens], dtype=np.intp)
    values = np.array([_value(token.text) for token in tokens], dtype=np.float64)
    return Words(
        stems=tuple(token.stem for token in tokens),
        rows=rows,
        common=np.array([places.get(row, 0) for row in rows.tolist()], dtype=np.intp),
        own=_own(text, tokens, rows, known.weights[rows], values),
        values=values,
    )


def against(mine: Words, theirs: Words) -> NDArray[np.float32]:
    """A row for each word of one text and a column for each of `AGAINST`."""
    held = set(theirs.stems)
    fronts = {stem[:AKIN] for stem in held if len(stem) >= AKIN}
    found = np.zeros((len(mine.stems), len(AGAINST)), dtype=np.float32)
    for place, stem in enumerate(mine.stems):
        if stem in held:
            found[place, 0] = 1.0
        elif len(stem) >= AKIN and stem[:AKIN] in fronts:
            found[place, 1] = 1.0
    numbers = np.flatnonzero(~np.isnan(mine.values))
    others = theirs.values[~np.isnan(theirs.values)]
    if numbers.size and others.size:
        for place in numbers.tolist():
            found[place, 2:] = _numbers(mine.values[place], others)
    return found


def shared(mine: Words, theirs: Words) -> NDArray[np.float32]:
    """1 where a word of one text (row) is a word of the other (column)."""
    places: dict[str, list[int]] = {}
    for place, stem in enumerate(theirs.stems):
        places.setdefault(stem, []).append(place)
    found = np.zeros((len(mine.stems), len(theirs.stems)), dtype=np.float32)
    for row, stem in enumerate(mine.stems):
        if stem in places:
            found[row, places[stem]] = 1.0
    return found


@cache
def _common() -> dict[int, int]:
    """The rows of the commonest words of the table, numbered from 1."""
    weights = table().weights[:UNKNOWN]
    return {int(row): place for place, row in enumerate(np.argsort(weights, kind="stable")[:COMMON], 1)}


def _own(
    text: str,
    tokens: Sequence[Token],
    rows: NDArray[np.intp],
    weights: NDArray[np.float32],
    values: NDArray[np.float64],
) -> NDArray[np.float32]:
    found = np.zeros((len(tokens), len(OWN)), dtype=np.float32)
    for place, token in enumerate(tokens):
        found[place, 0] = place > 0 and text[token.start].isupper()
        found[place, 2] = token.text in STOP_WORDS
        found[place, 3] = is_negation(token)
    found[:, 1] = ~np.isnan(values)
    found[:, 4] = rows == UNKNOWN
    found[:, 5] = weights
    found[:1, 6] = 1.0
    found[:, 7] = (values > 1500) & (values < 2100)
    return found


def _numbers(value: float, others: NDArray[np.float64]) -> tuple[float, float, float, float]:
    gaps = np.abs(others - value) / (abs(value) + 1)
    nearest = int(gaps.argmin())
    if gaps[nearest] == 0:
        return 1.0, 0.0, 0.0, 0.0
    above = bool(others[nearest] > value)
    return 0.0, float(above), float(not above), float(gaps[nearest] < NEAR)


def _value(word: str) -> float:
    if word[0].isdigit():
        plain = word.replace(",", "")
        return float(plain) if plain.replace(".", "", 1).isdecimal() else np.nan
    value = None if word == "one" else CARDINALS.get(word, ORDINALS.get(word))
    return np.nan if value is None else float(value)

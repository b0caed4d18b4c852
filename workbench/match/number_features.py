"""Numbers of a pair as they stand, figures or not, as named numbers for the learned layer of the stance."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from workbench.match.surroundings import Side, Token, tokenise
from workbench.model import Comparator

Features = dict[str, float]

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
ORDINALS = {word: place for place, word in enumerate(_ORDINALS.split(), 1)}
CARDINALS = {word: value for value, word in enumerate(_CARDINALS.split(), 1)} | {
    "zero": 0, "once": 1, "single": 1, "twice": 2, "double": 2, "thrice": 3, "triple": 3,
}  # fmt: skip
"""Number words with their values."""

_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_RANKED = 3
"""How many words after an ordinal say what is ranked."""


def of_numbers(claim: Side, evidence: Side) -> Features:
    """Which numbers of the claim, dates and all, stand in the evidence as they are."""
    mine, theirs = _written(claim.statement.text), _written(evidence.statement.text)
    return {
        "numbers": float(len(mine)),
        "numbers_held": len(mine & theirs) / len(mine) if mine else -1.0,
        "numbers_extra": float(len(theirs - mine)),
        "years_missing": float(sum(_is_year(number) for number in mine - theirs)),
        "other_years": float(sum(_is_year(number) for number in theirs - mine)),
        **_missing(claim, evidence),
    }


def of_ranks(claim: Side, evidence: Side) -> Features:
    """Ordinals ("the 37th pick"): held, or another one of the same thing."""
    mine, theirs = _ranks(claim.statement.text), _ranks(evidence.statement.text)
    clashing = (
        value not in theirs and any(words & others for others in theirs.values())
        for value, words in mine.items()
    )
    return {
        "ranks": float(len(mine)),
        "ranks_held": float(len(mine.keys() & theirs.keys())),
        "ranks_clashing": float(sum(clashing)),
        "ranks_extra": float(len(theirs.keys() - mine.keys())),
    }


def _missing(claim: Side, evidence: Side) -> Features:
    """Numbers of the claim, in words too, that the evidence has not: in figures, in dates, elsewhere."""
    held = _values(evidence.statement.text)
    lost = [token for token in claim.tokens if (value := _value(token)) is not None and value not in held]
    quantities = claim.statement.quantities
    figures = {
        token: quantity
        for token in lost
        for quantity in quantities
        if quantity.span.start <= token.start < quantity.span.end
    }
    dated = [
        token
        for token in lost
        if token not in figures
        and any(mention.span.start <= token.start < mention.span.end for mention in claim.statement.dates)
    ]
    return {
        "bare_missing": float(sum(q.comparator is Comparator.BARE for q in figures.values())),
        "date_numbers_missing": float(len(dated)),
        "other_numbers_missing": float(len(lost) - len(figures) - len(dated)),
    }


@lru_cache(maxsize=8192)
def _ranks(text: str) -> Mapping[int, frozenset[str]]:
    """The ordinals of a text, with the stems of the words that follow each."""
    words = [token for token in tokenise(text) if token.is_word]
    found: dict[int, frozenset[str]] = {}
    for place, token in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else None
        joined = following is not None and following.start == token.end and following.text in _SUFFIXES
        value = ORDINALS.get(token.text) or (int(token.text) if joined and token.text.isdecimal() else None)
        if value is not None:
            after = words[place + 1 + joined : place + 1 + joined + _RANKED]
            found[value] = found.get(value, frozenset()) | _stems(after)
    return found


@lru_cache(maxsize=8192)
def _values(text: str) -> frozenset[float]:
    """All numbers of a text, in words and as ordinals too."""
    values = (_value(token) for token in tokenise(text))
    return frozenset(value for value in values if value is not None) | {float(rank) for rank in _ranks(text)}


def _stems(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(token.stem for token in tokens)


def _value(token: Token) -> float | None:
    if not token.is_word:
        return None
    if not token.text[0].isdigit():
        value = CARDINALS.get(token.text)
        return None if value is None or token.text == "one" else float(value)
    plain = token.text.replace(",", "")
    return float(plain) if plain.replace(".", "", 1).isdecimal() else None


@lru_cache(maxsize=8192)
def _written(text: str) -> frozenset[str]:
    return frozenset(token.text.replace(",", "") for token in tokenise(text) if token.text[0].isdigit())


def _is_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in ("17", "18", "19", "20")

"""Two texts that agree but for one word that turns the meaning: up and down, June and July."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbench.match import vocabulary
from workbench.match.lexical import STOP_WORDS, stem
from workbench.match.number_features import CARDINALS, ORDINALS
from workbench.match.surroundings import Side, Token, tokenise

_RANKS = {**ORDINALS, "opening": 1, "final": -1}
_WHICH = frozenset({"this", "last", "next", "previous"})
_DAYS = frozenset(
    stem(day) for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)
_TURNING = (
    vocabulary.UP | vocabulary.DOWN | vocabulary.OPPOSITES.keys() | vocabulary.MONTHS | _DAYS | _WHICH
    | {stem(word) for word in (*_RANKS, *CARDINALS)}
)  # fmt: skip


def opposed(claim: Side, evidence: Side) -> str:
    """What to say where a word of the passage stands in the place of a contrary one, or an empty string."""
    may_turn, _ = _stems(claim.statement.text)
    _, held = _stems(evidence.statement.text)
    if may_turn <= held and "than" not in held:
        return ""
    mine, theirs = _words(claim), _words(evidence)
    turning = {token.stem for token in mine if _turns(token)} - {token.stem for token in theirs}
    if turning:
        own = {token.stem for token in mine}
        for place in (place for place, token in enumerate(mine) if token.stem in turning):
            for other in _in_its_place(mine, place, theirs):
                if other.stem not in own and _contrary(mine[place], other):
                    return f"“{_shown(evidence, other)}” where the claim says “{_shown(claim, mine[place])}”"
    if _turned_round(mine, theirs):
        return "the comparison is the other way round"
    return ""


@lru_cache(maxsize=8192)
def _stems(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of a text that may turn its meaning, and all of them."""
    words = [token for token in tokenise(text) if token.is_word]
    return frozenset(token.stem for token in words if _turns(token)), frozenset(token.stem for token in words)


def _words(side: Side) -> list[Token]:
    """The words of a text without its figures and the numbers of its dates, which are compared elsewhere."""
    figures = [quantity.span for quantity in side.statement.quantities]
    dates = [mention.span for mention in side.statement.dates]
    return [
        token
        for token in side.tokens
        if token.is_word
        and not any(span.start <= token.start < span.end for span in figures)
        and not (token.text[0].isdigit() and any(span.start <= token.start < span.end for span in dates))
    ]


def _turns(token: Token) -> bool:
    return token.text[0].isdigit() or token.stem in _TURNING


def _in_its_place(mine: Sequence[Token], place: int, theirs: Sequence[Token]) -> Iterator[Token]:
    """Words of the passage between the neighbours of a claim's word, or beside one that says something."""
    before, after = _neighbours(mine, place)
    for spot, token in enumerate(theirs):
        left, right = _neighbours(theirs, spot)
        same_left, same_right = left == before, right == after
        if (same_left and same_right) or (same_left and _says(before)) or (same_right and _says(after)):
            yield token


def _neighbours(words: Sequence[Token], place: int) -> tuple[str, str]:
    """The stems before and after a word; empty at either end."""
    before = words[place - 1].stem if place else ""
    return before, words[place + 1].stem if place + 1 < len(words) else ""


def _says(stem_: str) -> bool:
    return bool(stem_) and stem_ not in STOP_WORDS and stem_ not in vocabulary.GRAMMAR


def _contrary(mine: Token, theirs: Token) -> bool:
    one, other = mine.stem, theirs.stem
    if other in vocabulary.OPPOSITES.get(one, ()):
        return True
    if (one in vocabulary.UP and other in vocabulary.DOWN) or (
        one in vocabulary.DOWN and other in vocabulary.UP
    ):
        return True
    if mine.text[0].isdigit() and theirs.text[0].isdigit():
        return True
    for values in (_RANKS, CARDINALS):
        if mine.text in values and theirs.text in values:
            return values[mine.text] != values[theirs.text]
    if mine.text in _WHICH and theirs.text in _WHICH:
        return True
    return any(one in kind and other in kind for kind in (vocabulary.MONTHS, _DAYS))


def _turned_round(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """True where two texts of the same words have them in another order around "than"."""
    one, other = [token.stem for token in mine], [token.stem for token in theirs]
    if "than" not in one or len(one) != len(other) or one == other or sorted(one) != sorted(other):
        return False
    cut = one.index("than")
    return one[cut + 1 :] != other[other.index("than") + 1 :]


def _shown(side: Side, token: Token) -> str:
    return side.statement.text[token.start : token.end]

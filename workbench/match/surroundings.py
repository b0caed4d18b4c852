"""What stands around each figure of a statement: what is counted, what happened to it, and when."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.match import citing, measures, vocabulary
from workbench.match.lexical import STOP_WORDS, stem
from workbench.match.periods import When, granularity, limited, narrowed
from workbench.match.yearless import without_year
from workbench.model import DateMention, Quantity, Role, Span, Statement

REACH = 8
"""How many words on each side belong to a figure at most."""

TIGHT = 8
"""Characters between a figure and a date that belong together without doubt ("235 on 6 August")."""

_TOKEN = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:()]|[.!?](?=\s|$)")
_STOP = frozenset(".!?;:")
_SEPARATORS = vocabulary.SEPARATORS
_NO_SUBJECT = vocabulary.GENERIC | vocabulary.OUTCOMES.keys() | vocabulary.UP | vocabulary.DOWN


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark of a text; `stem` is empty for marks."""

    text: str
    stem: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return bool(self.stem)


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with its surroundings. `nouns` are the counted things in the text's own words.

    `direction` is 1 for up, -1 for down, 0 for neither or both. `cited` marks what the text only measures
    another figure by, `whole` what it gives a part of, `unstated`
    what is no figure of its own: a denominator, or half of "one page in eight".
    """

    quantity: Quantity
    unit: str | None
    words: frozenset[str]
    outcomes: frozenset[str]
    direction: int
    negated: bool
    when: When | None
    nouns: frozenset[str]
    cited: bool
    whole: bool
    unstated: bool


@dataclass(frozen=True, slots=True)
class Side:
    """A statement taken apart. `words` are the content words of its text, `setting` those of its context.

    `content` are the content words in their order, those of figures included, `negations` how many deny.
    """

    statement: Statement
    tokens: tuple[Token, ...]
    words: frozenset[str]
    setting: frozenset[str]
    figures: tuple[Figure, ...]
    when: When | None
    subjects: frozenset[str]
    content: tuple[Token, ...]
    negations: int


@lru_cache(maxsize=8192)
def side(statement: Statement) -> Side:
    """Take a statement apart; remembered, since one claim meets many passages and the reverse."""
    tokens = tokenise(statement.text)
    masked = [mention.span for mention in statement.dates]
    spans = [quantity.span for quantity in statement.quantities]
    words = _content(token for token in tokens if not _inside(token, [*masked, *spans]))
    setting = _content(tokenise(statement.context)) - words
    when = _overall(statement)
    figures = tuple(
        _figure(index, statement, tokens, masked, words, setting, when)
        for index in range(len(statement.quantities))
    )
    content = tuple(token for token in tokens if is_content(token))
    negations = sum(is_negation(token) for token in tokens)
    subjects = of_subjects(words | setting)
    return Side(statement, tokens, words, setting, figures, when, subjects, content, negations)


@lru_cache(maxsize=4096)
def tokenise(text: str) -> tuple[Token, ...]:
    """The words, numbers and marks of a text, with their places."""
    found = []
    for match in _TOKEN.finditer(text):
        raw = match.group()
        lower = raw.lower().replace("’", "'").removesuffix("'s")
        found.append(Token(lower, stem(lower) if raw[0].isalnum() else "", match.start(), match.end()))
    return tuple(found)


def is_negation(token: Token) -> bool:
    return token.text in vocabulary.NEGATIONS or token.text.endswith("n't")


def is_content(token: Token) -> bool:
    """True for a word that says what a text is about."""
    return (
        token.is_word
        and not token.text[0].isdigit()
        and token.text not in STOP_WORDS
        and token.text not in vocabulary.GRAMMAR
        and token.stem not in vocabulary.MONTHS
    )


def _content(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(token.stem for token in tokens if is_content(token))


def of_subjects(words: frozenset[str]) -> frozenset[str]:
    """Of some words, those that say what or whom a text is about, not what happened or how much."""
    return words - _NO_SUBJECT


def _inside(token: Token, spans: list[Span]) -> bool:
    return any(span.start <= token.start < span.end for span in spans)


def _overall(statement: Statement) -> When | None:
    if len(statement.dates) == 1:
        return narrowed(stated(statement.dates[0], statement.text), statement.period)
    if statement.period is not None:
        return When(statement.period, granularity(statement.period))
    return stated(statement.dates[0], statement.text) if statement.dates else None


_LIMITS = {
    "before": "before",
    "prior": "before",
    "earlier": "before",
    "until": "by",
    "till": "by",
    "by": "by",
    "after": "after",
    "later": "after",
    "past": "after",
}


def stated(mention: DateMention, text: str) -> When:
    """What a date in a text says, with the limit that the words before it make of it ("before 1980")."""
    found = When(mention.reach, mention.granularity, stated=True, expression=mention.expression)
    day = without_year(mention.expression) if not found.resolved else None
    if day is not None:
        found = replace(found, period=day[0], granularity=day[1], yearless=True)
    limit = mention.limit or _limit_before(text, mention.span.start)
    if found.period.start is None or found.period.end is None:
        named = found.period.end or found.period.start
        return replace(found, bound=bool(limit), limit=limit, named=named)
    return limited(found, limit)


def _limit_before(text: str, start: int) -> str:
    """The limit that the last words before a date make of it: "until at least", "earlier than"."""
    words = [token.text for token in tokenise(text[max(0, start - 24) : start].lower()) if token.is_word]
    return next((_LIMITS[word] for word in reversed(words[-3:]) if word in _LIMITS), "")


def _figure(
    index: int,
    statement: Statement,
    tokens: tuple[Token, ...],
    masked: list[Span],
    words: frozenset[str],
    setting: frozenset[str],
    when: When | None,
) -> Figure:
    quantity = statement.quantities[index]
    near = [token for token in _window(index, statement, tokens) if not _inside(token, masked)]
    own = [token for token in tokenise(quantity.surface) if token.text not in vocabulary.HEDGES]
    nouns = _content(tokenise(quantity.object or ""))
    around = _content(near) | _content(own) | nouns
    measured = measures.named(quantity, statement.text)
    return Figure(
        measured,
        _unit(measured),
        around,
        _outcomes(around) or _outcomes(words),
        _direction(near),
        any(is_negation(token) for token in near),
        _when(index, statement, when),
        nouns,
        citing.cited(index, statement),
        index > 0 and citing.whole_of(index - 1, statement) is not None,
        quantity.role is Role.DENOMINATOR or citing.in_ratio(index, statement),
    )


def _unit(quantity: Quantity) -> str | None:
    named = vocabulary.UNITS.get(stem(quantity.unit.lower()), quantity.unit) if quantity.unit else None
    if named is not None or not quantity.object:
        return named
    found = [vocabulary.UNITS.get(token.stem) for token in tokenise(quantity.object)]
    return next((unit for unit in reversed(found) if unit), None)


def _outcomes(words: frozenset[str]) -> frozenset[str]:
    found = frozenset(vocabulary.OUTCOMES[word] for word in words if word in vocabulary.OUTCOMES)
    return found - vocabulary.WEAK_OUTCOMES or found


def _direction(near: list[Token]) -> int:
    stems = {token.stem for token in near}
    return bool(stems & vocabulary.UP) - bool(stems & vocabulary.DOWN)


def _window(index: int, statement: Statement, tokens: tuple[Token, ...]) -> list[Token]:
    """The words that belong to a figure: up to the next mark, the next figure, or the reach."""
    span = statement.quantities[index].span
    whole = citing.whole_of(index, statement)
    others = [quantity.span for place, quantity in enumerate(statement.quantities) if place != index]
    left = [token for token in tokens if token.end <= span.start]
    right = [token for token in tokens if token.start >= (whole or statement.quantities[index]).span.end]
    before = _run(reversed(left), others)
    after = _run(iter(right), others)
    return [*_own(before, left_hand=True), *_own(after, left_hand=False)]


def _run(tokens: Iterable[Token], others: list[Span]) -> tuple[list[Token], bool]:
    """Words outward from a figure, and whether another figure ended them."""
    found: list[Token] = []
    for token in tokens:
        if token.text in _STOP or len(found) >= REACH:
            return found, False
        if _inside(token, others):
            return found, True
        found.append(token)
    return found, False


def _own(run: tuple[list[Token], bool], *, left_hand: bool) -> list[Token]:
    """Of the words between two figures, those on this side of the first thing that parts them.

    What follows a figure belongs to it up to the first separator; the rest belongs to the next.
    """
    tokens, shared = run
    if not shared:
        return tokens
    places = [place for place, token in enumerate(tokens) if token.text in _SEPARATORS]
    if not places:
        return tokens
    return tokens[: places[-1]] if left_hand else tokens[: places[0]]


def _when(index: int, statement: Statement, overall: When | None) -> When | None:
    if not statement.dates:
        return overall
    span = statement.quantities[index].span
    loose, mention = min(
        ((_looseness(span, mention, statement), mention) for mention in statement.dates),
        key=lambda pair: (pair[0], pair[1].span.start),
    )
    known = statement.period
    if _of_cited(mention, index, statement):
        return When(known, granularity(known)) if known and known != mention.period else None
    if loose > TIGHT and _taken(mention, index, statement):
        return When(known, granularity(known)) if known else None
    return narrowed(stated(mention, statement.text), statement.period)


def _taken(mention: DateMention, index: int, statement: Statement) -> bool:
    return any(
        _looseness(quantity.span, mention, statement) <= TIGHT
        for place, quantity in enumerate(statement.quantities)
        if place != index
    )


def _of_cited(mention: DateMention, index: int, statement: Statement) -> bool:
    """True where a date follows a later figure that is only cited ("37, up from 29 in June")."""
    own = statement.quantities[index].span
    return any(
        own.end <= quantity.span.start < mention.span.start and citing.cited(place, statement)
        for place, quantity in enumerate(statement.quantities)
    )


def _looseness(span: Span, mention: DateMention, statement: Statement) -> int:
    """How loosely a date belongs to a figure: characters between, more for what parts them."""
    first, second = sorted((span, mention.span))
    between = statement.text[first.end : max(first.end, second.start)]
    parting = sum(mark in between for mark in (",", ";", ". ", " and ", " while ", " with "))
    figures = sum(
        first.end <= quantity.span.start and quantity.span.end <= second.start
        for quantity in statement.quantities
        if quantity.role is not Role.DENOMINATOR
    )
    return len(between) + 15 * parting + 30 * figures

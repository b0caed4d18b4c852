"""Figures in a text: number, hedge, unit, what is counted, and what the figure does in its sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from operator import attrgetter

from workbench.extract.dates.finding import find_dates
from workbench.extract.figures import (
    context,
    hedges,
    not_figures,
    numbers,
    ranges,
    ratios,
    roles,
    units,
    vague,
)
from workbench.extract.figures.hedges import Hedge
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.ranges import Ranges
from workbench.extract.figures.worded import Worded, read_all
from workbench.extract.movement import CHANGE, CHANGE_NOUNS
from workbench.model import Comparator, DateMention, Quantity, Role, Span

REACH = 60
"""How many characters after a figure can name what it counts."""


def find_quantities(text: str, dates: Sequence[DateMention] | None = None) -> tuple[Quantity, ...]:
    """All figures in the order of the text, none overlapping another, none taken from a date.

    `dates` are the dates of the same text; without them they are found here.
    """
    known = find_dates(text) if dates is None else dates
    masked = not_figures.masked(text, [mention.span for mention in known])
    figures = _apart(masked, sorted(_figures(masked), key=attrgetter("start")))
    found = [_quantity(text, masked, figure) for figure in figures]
    return tuple(context.in_context(text, masked, found))


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure in its place, with everything that its own words say."""

    start: int
    end: int
    value: Decimal | None
    ranges: Ranges
    comparator: Comparator
    unit: str | None
    is_ratio: bool = False


def _apart(text: str, figures: Iterable[_Figure]) -> Iterator[_Figure]:
    """Words between two figures that could hedge either belong to the first ("fifty at least half").

    What lies within the hedge of another is none of its own ("at the most 20").
    """
    end = 0
    for figure in figures:
        if figure.end > end:
            start = max(figure.start, end)
            blank = len(text[start : figure.end]) - len(text[start : figure.end].lstrip())
            yield replace(figure, start=start + blank)
            end = figure.end


_TO = re.compile(r"\s?[-–—]\s?|\s(?:to|and|or)\s", re.IGNORECASE)
_PLUS_OR_MINUS = re.compile(r",?\s?(?:plus\sor\sminus|plus/minus|give\sor\stake|±|\+/-)\s?", re.IGNORECASE)
_RANGE_LEAD = re.compile(r"\b(between|from)\s$", re.IGNORECASE)
_CHANGING = re.compile(rf"(?<!\w)(?:{CHANGE}|{CHANGE_NOUNS})s?(?!\w)[^.;:]*$", re.IGNORECASE)
_FORMS = (*ratios.FORMS, *vague.FORMS)
_MEASURED = frozenset({"percent", "percentage point"})
_MEASURED_UNITS = _MEASURED | {"degree", "celsius", "fahrenheit"}


def _figures(text: str) -> Iterator[_Figure]:
    taken = bytearray(len(text))
    for worded in read_all(_FORMS, text):
        if taken.find(1, worded.start, worded.end) < 0:
            taken[worded.start : worded.end] = b"\1" * (worded.end - worded.start)
            yield _worded(text, worded)
    free = [number for number in numbers.find(text) if taken.find(1, number.start, number.end) < 0]
    yield from _numbered(text, _harmonised(text, free))


def _worded(text: str, worded: Worded) -> _Figure:
    hedge, start, end = _hedge(text, worded.start, worded.end)
    hedge = _FALLING.get(hedge, hedge) if worded.falls else hedge
    if worded.bounds is not None or worded.value is None:
        bounds = worded.bounds or ranges.between(Decimal(0), Decimal(0))
        comparator = Comparator.VAGUE if worded.value is None else hedge.comparator
        return _Figure(start, end, worded.value, bounds, comparator, worded.unit, worded.unit == "ratio")
    if worded.grain is None:
        wide = ranges.ratio(hedge, worded.value)
    else:
        wide = ranges.hedged(hedge, worded.value, worded.grain, is_round=False, is_measured=True)
    return _Figure(start, end, worded.value, wide, hedge.comparator, worded.unit, is_ratio=True)


_FALLING = {Hedge.OVER: Hedge.UNDER, Hedge.JUST_OVER: Hedge.JUST_UNDER, Hedge.AT_LEAST: Hedge.AT_MOST}


def _hedge(text: str, start: int, end: int) -> tuple[Hedge, int, int]:
    """The hedge around a figure, and where the figure starts and ends with it."""
    hedge, first = hedges.before(text, start)
    second, last = hedges.after(text, end)
    return second if hedge is Hedge.NONE else hedge, first, last


def _numbered(text: str, found: list[Number]) -> Iterator[_Figure]:
    place = 0
    while place < len(found):
        pair = found[place : place + 2]
        joined = _joined(text, *pair) if len(pair) == 2 else None
        if joined is not None:
            yield joined
            place += 2
            continue
        if len(pair) == 2 and _is_score(text, *pair):
            place += 2
            continue
        yield _single(text, found[place])
        place += 1


def _single(text: str, number: Number) -> _Figure:
    hedge, start, end = _hedge(text, number.start, number.end)
    numeral = number.numeral
    measured = units.is_currency(number.unit) or number.unit in _MEASURED or not numeral.plain
    wide = ranges.hedged(
        hedge, abs(numeral.value), numeral.grain, is_round=numeral.is_round, is_measured=measured
    )
    if numeral.value < 0:
        wide = ranges.mirrored(wide)
    return _Figure(start, end, numeral.value, wide, hedge.comparator, number.unit)


def _joined(text: str, first: Number, second: Number) -> _Figure | None:
    """Two numbers that make one range: 10-15 per cent, between 41 and 94, 10.4m plus or minus 0.2m."""
    gap = text[first.end : second.start].lower()
    low, high = first.numeral.value, second.numeral.value
    if _PLUS_OR_MINUS.fullmatch(gap):
        return _range(first.start, second, low - high, low + high)
    if not _TO.fullmatch(gap) or low >= high or not _same_unit(first, second):
        return None
    before = text[max(0, first.start - REACH) : first.start]
    lead = _RANGE_LEAD.search(before)
    word = lead[1].lower() if lead else ""
    if " and " in gap and word != "between":
        return None
    if " or " in gap and high > 2 * low:
        return None
    of_one = not lead and (before.endswith("of ") or _of_one_measure(text, first, second))
    if " to " in gap and word != "between" and not of_one and _CHANGING.search(before):
        return None
    return _range(first.start - len(lead.group()) if lead else first.start, second, low, high)


def _of_one_measure(text: str, first: Number, second: Number) -> bool:
    """True for a change by 1 to 2 per cent, or 10 to 15 feet; a rise of 2% to 7% tells two things."""
    if not text[first.end - 1].isdigit() or second.numeral.value > 2 * first.numeral.value:
        return False
    unit = second.unit or next(iter(units.counted(text[second.end : second.end + REACH]) or ()), None)
    return unit in units.MEASURES or unit in _MEASURED


def _range(start: int, last: Number, low: Decimal, high: Decimal) -> _Figure:
    return _Figure(start, last.end, None, ranges.between(low, high), Comparator.RANGE, last.unit)


def _same_unit(first: Number, second: Number) -> bool:
    return first.unit == second.unit


def _is_score(text: str, first: Number, second: Number) -> bool:
    """True for 2-1: a hyphen between small numbers that fall."""
    gap = text[first.end : second.start]
    return gap in ("-", "–") and 30 > first.numeral.value >= second.numeral.value


def _harmonised(text: str, found: list[Number]) -> list[Number]:
    """A number takes unit and magnitude of the one it is joined to: from 5 to 6 per cent, £6-8 million."""
    for place in range(len(found) - 1):
        first, second = found[place], found[place + 1]
        if not _TO.fullmatch(text, first.end, second.start):
            continue
        if first.unit is None and second.unit is not None:
            found[place] = first = replace(first, unit=second.unit)
        elif second.unit is None and units.is_currency(first.unit) and not _counts(text, second):
            found[place + 1] = second = replace(second, unit=first.unit)
        smaller = first.numeral.value < second.numeral.value / second.scale
        if second.scale > 1 == first.scale and smaller and _same_unit(first, second):
            numeral = first.numeral
            scaled = replace(
                numeral, value=numeral.value * second.scale, grain=numeral.grain * second.scale, plain=False
            )
            found[place] = replace(first, numeral=scaled)
    return found


def _counts(text: str, number: Number) -> bool:
    return units.counted(text[number.end : number.end + REACH]) is not None


_OF = re.compile(r"\sof(?:\s(?:the|all|its|their|these|those|our|his|her|my|your))*(?=\s)", re.IGNORECASE)
OLDEST = 120
"""The highest number that is read as an age."""

_AGE = re.compile(r"(?:[^\W\d_]+,\s|\bage(?:d|\sof)\s(?:just\s|about\s)?)$")


def _quantity(text: str, masked: str, figure: _Figure) -> Quantity:
    unit, counted = _unit(masked, figure)
    role = roles.role(
        masked, figure.start, figure.end, is_measured=unit in _MEASURED_UNITS or units.is_currency(unit)
    )
    if figure.is_ratio:
        role = Role.RATIO
    span = Span(figure.start, figure.end)
    return Quantity(
        span,
        span.cut(text),
        None if figure.value is None else float(figure.value),
        figure.comparator,
        figure.ranges.expected,
        figure.ranges.strict,
        unit,
        counted,
        role,
        roles.evaluative(masked, figure.start),
    )


def _unit(text: str, figure: _Figure) -> tuple[str | None, str | None]:
    """The dimension of a figure, and the words for what it counts."""
    after = text[figure.end : figure.end + REACH]
    if units.is_currency(figure.unit):
        return figure.unit, None
    of = _OF.match(after)
    named = units.counted(after[of.end() :] if of else after)
    if figure.unit is not None:
        return figure.unit, named[1] if named and (of or figure.is_ratio) else None
    if named is None and _is_age(text, figure, after):
        return "year", None
    return named or (None, None)


def _is_age(text: str, figure: _Figure, after: str) -> bool:
    before = text[max(0, figure.start - REACH) : figure.start]
    aged = _AGE.search(before) if after.startswith(",") or "age" in before else None
    if aged is None or (figure.value is not None and not 0 < figure.value <= OLDEST):
        return False
    return "," not in aged.group() or after.startswith(",")

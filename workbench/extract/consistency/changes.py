"""Figures that one article sets against each other: revised, doubled, up by, a record.

Only where these words stand.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.extract import cues
from workbench.extract.consistency.arithmetic import bounds, number, written
from workbench.extract.consistency.figures import Figure, Row, ids
from workbench.model import Comparator, Link, LinkStatus, LinkType, Role, Span

REACH = 320
"""How many characters apart the two figures may stand."""

WEAK_BELOW = 0.9
"""A multiple under this share of "almost double" is inside the wording, and weak."""

_MULTIPLE = re.compile(
    r"\b(?:doubl|twice|two-?fold|tripl|trebl|quadrupl|times|halv|half|\w+fold)", re.IGNORECASE
)
_DOWN = re.compile(
    r"\b(?:down|lower(?:ed)?|reduced|cut|fell|fall|drop\w*|declin\w+|shrank|lowest|low|fewest|smallest)\b",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:up|rais\w+|increas\w+|rose|risen|grew|grown|higher|jump\w*|climb\w*)\b", re.IGNORECASE
)
_OLD_RECORD = re.compile(
    r"\b(?:last|previous|old|former|earlier|existing)\s+(?:\w+\s+){0,2}(?:record|high|low|best"
    r"|peak)\b|\brecord of\s",
    re.IGNORECASE,
)


def links(row: Row) -> Iterator[Link]:
    """Revisions, multiples, differences and records that the words propose."""
    for figure in row.figures:
        if figure.role is Role.OLD_VALUE:
            yield from _revision(row, figure)
        elif figure.role is Role.RATIO and _MULTIPLE.search(figure.quantity.surface):
            yield from _ratio(row, figure)
        elif figure.role is Role.DELTA:
            yield from _delta(row, figure)
    yield from _records(row)


def _revision(row: Row, old: Figure) -> Iterator[Link]:
    new = next((f for f in row.beside(old) if f.role is Role.VALUE and f.like(old)), None)
    new = new or next((f for f in row.earlier(old, REACH) if f.role is Role.VALUE and f.like(old)), None)
    before, after = old.quantity.value, new.quantity.value if new else None
    if new is None or before is None or after is None or _has_moved(row, old, new):
        return
    if Comparator.UP_TO in (old.quantity.comparator, new.quantity.comparator):
        return  # What might have come is not put right by what came.
    change = after - before
    words = old.claim.quote
    against = (_UP.search(words) and change < 0) or (
        _DOWN.search(words) and not _UP.search(words) and change > 0
    )
    share = f" ({100 * change / before:+.1f}%)" if before else ""
    step = f"{'+' if change >= 0 else '−'}{number(abs(change), new.quantity.unit)}{share}"
    shown = f"{written(old.quantity)} became {written(new.quantity)}: {step}"
    status = LinkStatus.CONFLICT if against else LinkStatus.CONSISTENT
    yield Link(LinkType.REVISION, ids(old.claim, new.claim), shown, status)


def _has_moved(row: Row, old: Figure, new: Figure) -> bool:
    """True for a count that grew rather than was corrected ("initially put at 820, it rose to 2,000")."""
    span = Span(min(old.claim.span.start, new.claim.span.start), max(old.claim.span.end, new.claim.span.end))
    words = span.cut(row.text)
    return _GREW.search(words) is not None and cues.REVISED.search(words) is None


_GREW = re.compile(
    r"(?i)\b(?:rose|risen|rising|climbed|climbing|grew|grown|jumped|mounted|soared|passed|since|now|fell|fallen)\b"
)


def _ratio(row: Row, multiple: Figure) -> Iterator[Link]:
    pair = _compared(row, multiple)
    wanted = multiple.quantity
    if pair is None or not wanted.value:
        return
    upper, lower = pair
    above, below = upper.quantity.value, lower.quantity.value
    if above is None or not below:
        return
    found = above / below
    words = f"“{written(wanted)}” ({bounds(wanted.expected)})"
    shown = f"{written(upper.quantity)} / {written(lower.quantity)} = {number(found)}"
    joined = ids(upper.claim, lower.claim, multiple.claim)
    exact = _exact(upper) and _exact(lower)
    if found not in wanted.strict:
        yield Link(
            LinkType.RATIO, joined, f"{shown}, not {words}", LinkStatus.CONFLICT if exact else LinkStatus.WEAK
        )
    elif found not in wanted.expected:
        yield Link(LinkType.RATIO, joined, f"{shown}, a stretch for {words}", LinkStatus.WEAK)
    else:
        weak = wanted.comparator is Comparator.NEARLY and found < WEAK_BELOW * wanted.value
        status = LinkStatus.WEAK if weak else LinkStatus.CONSISTENT
        yield Link(LinkType.RATIO, joined, f"{shown}, inside {words}", status)


def _compared(row: Row, multiple: Figure) -> tuple[Figure, Figure] | None:
    """What is so many times what: value and baseline of a claim, or "this is double the …, which was 235"."""
    own = [f for f in row.beside(multiple) if f.quantity.value is not None]
    upper = next((f for f in own if f.role is Role.VALUE), None)
    lower = next(
        (f for f in own if f is not upper and _is_base(row, f) and (upper is None or f.like(upper))), None
    )
    if upper and lower:
        return upper, lower
    if own or not cues.ANAPHORA.match(multiple.claim.quote):
        return None
    upper = next((f for f in row.earlier(multiple, REACH) if f.role is Role.VALUE), None)
    lower = next((f for f in row.later(multiple, REACH // 2) if f.role in (Role.VALUE, Role.BASELINE)), None)
    if upper and lower and upper.like(lower) and "\n" not in row.between(multiple, lower):
        return upper, lower
    return None


def _is_base(row: Row, figure: Figure) -> bool:
    return figure.role is Role.BASELINE or row.before(figure, 8).rstrip().endswith("from")


def _delta(row: Row, delta: Figure) -> Iterator[Link]:
    """A stated change against the two levels that stand in the same claim."""
    own = row.beside(delta)
    values = [f for f in own if f.role is Role.VALUE]
    bases = [f for f in own if f.role is Role.BASELINE]
    if len(values) != 1 or len(bases) != 1 or not values[0].like(bases[0]):
        return
    after, before = values[0].quantity.value, bases[0].quantity.value
    unit = delta.quantity.unit
    if after is None or not before or values[0].quantity.unit == "ratio":
        return
    change = abs(after - before)
    if unit == "percent" and values[0].quantity.unit != "percent":
        change = 100 * change / before
    elif unit not in (values[0].quantity.unit, "percentage point", None):
        return
    joined = ids(values[0].claim)
    levels = f"from {written(bases[0].quantity)} to {written(values[0].quantity)}"
    shown = f"{levels} is a change of {number(round(change, 2), unit)}"
    if round(change, 1) in delta.quantity.strict or change in delta.quantity.strict:
        yield Link(
            LinkType.DELTA, joined, f"{shown}, as said: {written(delta.quantity)}", LinkStatus.CONSISTENT
        )
    elif _exact(values[0]) and _exact(bases[0]):
        yield Link(LinkType.DELTA, joined, f"{shown}, not {written(delta.quantity)}", LinkStatus.CONFLICT)


def _exact(figure: Figure) -> bool:
    return figure.quantity.strict.low == figure.quantity.strict.high


def _is_new_record(figure: Figure, old: Figure) -> bool:
    same = figure.quantity.unit == old.quantity.unit and figure.claim is not old.claim
    return same and figure.role is Role.VALUE and "record" in figure.claim.quote.lower()


@lru_cache(maxsize=256)
def _names_old_record(quote: str) -> bool:
    return _OLD_RECORD.search(quote) is not None


def _records(row: Row) -> Iterator[Link]:
    """A new record against the one it is said to have beaten."""
    for old in row.figures:
        if old.role not in (Role.VALUE, Role.BASELINE) or not _names_old_record(old.claim.quote):
            continue
        new = next((f for f in row.earlier(old, REACH) if _is_new_record(f, old)), None)
        if new is None or new.quantity.value is None or old.quantity.value is None:
            continue
        lower = (
            re.search(r"(?i)\brecord low|\blowest|\bfewest", new.claim.quote + old.claim.quote) is not None
        )
        holds = new.quantity.value < old.quantity.value if lower else new.quantity.value > old.quantity.value
        sign = "<" if new.quantity.value < old.quantity.value else ">"
        shown = f"{written(new.quantity)} {sign} {written(old.quantity)}, the earlier record"
        yield Link(
            LinkType.RECORD,
            ids(new.claim, old.claim),
            shown,
            LinkStatus.CONSISTENT if holds else LinkStatus.CONFLICT,
        )

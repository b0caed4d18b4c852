"""What figures beside each other tell of one another: a unit left out, a second base."""

import re
from collections.abc import Iterable
from dataclasses import replace

from workbench.extract.figures import units
from workbench.model import Quantity, Role

REACH = 60
"""How many characters before a figure can refer to another."""

_INHERITING = frozenset({Role.OLD_VALUE, Role.BASELINE, Role.ADDEND})
_OUT_OF = re.compile(r"\bout\sof\s(?:the\s|a\stotal\sof\s)?$")
_OF_THEM = re.compile(r"\sof\s(?:them|whom|which|these|those)\b")
_OF_WHICH = re.compile(r"\bof\s(?:whom|which)\s(?:only\s|just\s)?$")
_REVISED_TO = re.compile(r"\b(?:revised|corrected|amended|updated)\s(?:up\s|down\s)?to\s$")
_TO_LEVEL = re.compile(r"\s(?:to|of(?:\s(?:the|its|their|his|her|our))?)\s")
_REFERRING = (_OUT_OF, _OF_WHICH, _REVISED_TO)
_GOES_ON = re.compile(
    r"\s(?:had|have|has|were|are|was|who|whose|that\s(?:were|are|had|have)|of\s(?:them|these|those)|remain\w*"
    r"|died|came|went|did)\b"
)
"""Follows a figure that counts what was counted before it."""

FEW = 2
"""How many words of a sentence may stand before a figure that speaks of those in the one before."""

FAR = 160
"""How many characters before a figure the one may stand from which it takes what it counts."""

_AND_YET = re.compile(
    r"\s(?:in|on|at|for)\s(?:the\s)?[\w\ufffc]+,?\s(?:and|or)\s(?:(?:just|only|about|around|some|nearly|almost)\s)?"
)
_SENTENCE_END = re.compile(r"[.!?;](?:\s|$)|\n")


def in_context(text: str, masked: str, found: list[Quantity]) -> Iterable[Quantity]:
    """Figures with what the ones beside them tell: "578 pages out of more than 1,200", "£4m … and £5m"."""
    for place, quantity in enumerate(found):
        previous = found[place - 1] if place else None
        if previous and _is_second_base(masked, previous, quantity):
            found[place] = quantity = replace(quantity, role=Role.BASELINE)
        if quantity.unit is None:
            source = _source(text, found, place)
            if source is not None:
                found[place] = replace(quantity, unit=source.unit, object=source.object)
    return found


def _is_second_base(masked: str, first: Quantity, second: Quantity) -> bool:
    """True for the second of "down from £4m in 2019 and £5m in 2018"."""
    roles = (first.role, second.role) == (Role.BASELINE, Role.VALUE)
    alike = second.unit in (None, first.unit)
    return roles and alike and _AND_YET.fullmatch(masked, first.span.end, second.span.start) is not None


def _source(text: str, found: list[Quantity], place: int) -> Quantity | None:
    """The figure beside one without a unit from which it takes what it counts."""
    quantity = found[place]
    previous = found[place - 1] if place else None
    following = found[place + 1] if place + 1 < len(found) else None
    if previous and _is_counted(previous):
        gap = text[previous.span.end : quantity.span.start]
        if not _SENTENCE_END.search(gap) and (quantity.role in _INHERITING or _refers(text, quantity)):
            return previous
    if _GOES_ON.match(text, quantity.span.end) and _opens_or_goes_on(text, found, place):
        near = (q for q in reversed(found[max(0, place - 3) : place]) if _is_counted(q) and _is_thing(q))
        source = next(near, None)
        if source and "\n" not in text[max(source.span.end, quantity.span.start - FAR) : quantity.span.start]:
            return source if quantity.span.start - source.span.end <= FAR else None
    if following and following.unit and _TO_LEVEL.fullmatch(text, quantity.span.end, following.span.start):
        return following
    return None


def _opens_or_goes_on(text: str, found: list[Quantity], place: int) -> bool:
    """False deep in a new sentence, which may count something else: "Of those held, 47 were …"."""
    start = found[place].span.start
    words = _SENTENCE_END.split(text[max(0, start - FAR) : start])
    inside = place and found[place - 1].span.end > start - len(words[-1])
    return bool(inside) or len(words) == 1 or len(words[-1].split()) <= FEW


def _is_counted(quantity: Quantity) -> bool:
    return bool(
        quantity.unit
        and quantity.role not in (Role.RATIO, Role.DENOMINATOR)
        and quantity.unit not in ("percent", "percentage point")
    )


def _is_thing(quantity: Quantity) -> bool:
    """False for money, lengths of time and other measures, which nothing after them is counted in."""
    return not units.is_currency(quantity.unit) and quantity.unit not in units.MEASURES


def _refers(text: str, quantity: Quantity) -> bool:
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    if not before.endswith(("of ", "to ", "the ", "whom ", "which ", "only ", "just ")):
        before = ""
    return any(cue.search(before) for cue in _REFERRING) or bool(_OF_THEM.match(text, quantity.span.end))

"""Figures said in words rather than numbers, and how rules read them."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from workbench.extract.figures import numerals
from workbench.extract.figures.ranges import Ranges
from workbench.extract.zones import matches, zones


@dataclass(frozen=True, slots=True)
class Worded:
    """A ratio with its value, or a vague count with its bounds. `unit` is None for counts.

    `grain` is the place value of the last digit where the ratio is written with decimals. With `falls`, more
    of it leaves less: what has more than halved is less than half.
    """

    start: int
    end: int
    value: Decimal | None
    bounds: Ranges | None = None
    unit: str | None = "ratio"
    grain: Decimal | None = None
    falls: bool = False


Reader = Callable[[re.Match[str]], Worded | None]


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern, its reader, and a quick trigger that every match holds."""

    trigger: re.Pattern[str]
    pattern: re.Pattern[str]
    read: Reader


def form(trigger: str, pattern: str, read: Reader) -> Form:
    """A form that begins at a word; capitals do not matter."""
    return Form(
        re.compile(trigger, re.IGNORECASE), re.compile(rf"(?<![\w£$€.,-]){pattern}", re.IGNORECASE), read
    )


def read_all(forms: Iterable[Form], text: str) -> Iterator[Worded]:
    """Everything that the forms read, form by form."""
    for each in forms:
        for match in matches(each.pattern, text, zones(text, each.trigger)):
            found = each.read(match)
            if found is not None:
                yield found


COUNT = r"\d{1,3}(?:,\d{3})*(?:\.\d+)?|" + "|".join([*numerals.UNITS, *numerals.TENS])
"""A short number in digits or in one word."""


def number(written: str) -> Decimal | None:
    """The value of a short number."""
    found = numerals.in_digits(written) if written[0].isdecimal() else numerals.in_words(written)
    return found.value if found else None

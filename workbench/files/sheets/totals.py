"""Rows that add up other rows. A sum over a table that holds them would come out double."""

import re
from collections.abc import Iterator, Sequence, Set
from math import isclose

from workbench.files.sheets.workbooks import Row

Numbers = Sequence[int | float | None]

_TOTAL = re.compile(
    r"(?:grand|sub|overall|running)?[- ]?totals?(?: ?[\[(]\w{1,4}[\])])?:?|sum", re.IGNORECASE
)
_MAYBE = re.compile(r"\b(?:sub-?)?totals?\b|^all\b|\bsum\b|\boverall\b", re.IGNORECASE)
_ROUNDING = 0.005
_FEW = 3
"""Of fewer rows than this one may be the sum by chance."""

_LONGEST = 30
_TRIES = 100
"""A table may call every row "all"; so many are tried."""


def totals(rows: Sequence[Row], columns: Sequence[Numbers]) -> frozenset[int]:
    """The places of rows that are totals: called so, or worded like one while a figure adds up.

    `columns` are the numbers of each column, with one entry for each row. Where most rows are called totals,
    the word means something else, and none is.
    """
    named = {place for place, row in enumerate(rows) if any(map(_is_total, row))}
    found = set() if 2 * len(named) > len(rows) else named
    likely = [place for place, row in enumerate(rows) if place not in named and _MAYBE.search(_label(row))]
    for place in likely[:_TRIES]:
        if any(_additions(place, columns, found)):
            found.add(place)
    last = len(rows) - 1
    if (
        last not in found
        and not rows[last][0]
        and rows[0][0]
        and all([*_additions(last, columns, found)] or [0])
    ):
        found.add(last)
    return frozenset(
        found | {place for place in (0, last) if _is_sum_of_rest(place, columns, found, len(rows))}
    )


def _is_sum_of_rest(place: int, columns: Sequence[Numbers], found: Set[int], rows: int) -> bool:
    """True for a first or last row, whatever it is called (England), whose counts are those of all others."""
    others = [other for other in range(rows) if other != place and other not in found]
    counts = [c for c in columns if c[place] and all(isinstance(c[other] or 0, int) for other in others)]
    alike = sum(column[place] == sum(column[other] or 0 for other in others) for column in counts)
    if place in found or len(others) < _FEW:
        return False
    return 2 * alike >= len(counts) and (alike > 1 or (alike == 1 and len(others) >= 2 * _FEW))


def _is_total(cell: str) -> bool:
    return len(cell) <= _LONGEST and _TOTAL.fullmatch(cell) is not None


def _label(row: Row) -> str:
    return next((cell for cell in row if cell), "")


def _additions(place: int, columns: Sequence[Numbers], before: Set[int]) -> Iterator[bool]:
    """For each figure of the row, whether it is the sum of all above it, or of those since the last total."""
    since = max((total for total in before if total < place), default=-1) + 1
    for column in columns:
        said = column[place]
        if said:
            above = [0 if number in before else column[number] or 0 for number in range(place)]
            yield any(
                place - start > 1 and isclose(said, sum(above[start:]), rel_tol=_ROUNDING)
                for start in (0, since)
            )

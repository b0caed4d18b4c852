"""Where in a text a costly pattern is worth trying: around the words that every match of it holds."""

import re
from collections.abc import Iterable, Iterator

REACH = 64
"""How many characters a match may begin before its trigger, or end after it."""


def zones(text: str, trigger: re.Pattern[str], reach: int = REACH) -> list[tuple[int, int]]:
    """The stretches around the triggers, in order; those that touch are one."""
    found: list[tuple[int, int]] = []
    for match in trigger.finditer(text):
        start, end = max(0, match.start() - reach), min(len(text), match.end() + reach)
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def matches(
    pattern: re.Pattern[str], text: str, within: Iterable[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """The pattern's matches in some stretches of a text, but for those cut short by its end."""
    for start, end in within:
        for match in pattern.finditer(text, start, end):
            if match.end() < end or end == len(text):
                yield match

"""What a clause measures by, as an assertion of its own: "up from 3 million in 2018".

Such a clause overlaps with the one it belongs to, which keeps the figure too: only together do they compare.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from workbench.extract.cues import finite
from workbench.model import Span

_SMALL = r"(?:slightly|marginally|a little|just|only|far|much|well|sharply|almost|nearly|about|more than)"
_MORE = r"(?:higher|lower|more|fewer|less|larger|smaller|better|worse|greater)"
_TIMES = r"(?:twice|half|\w+\stimes)"
_OPENS = re.compile(
    rf"(?:,|\s[–—-]|\sand|\sbut)?\s+(?P<clause>(?:compared (?:with|to)|(?<=,\s)(?:against|from)(?=\s\S*\d)"
    rf"|(?:up|down) (?:\w+ly )?from|(?:{_SMALL}\s)?{_MORE} than the"
    rf"|(?:{_SMALL}\s)?(?:double|twice|triple) the|(?:{_SMALL}\s)?{_TIMES} as (?:many|much|\w+) as"
    rf"|(?:{_SMALL}\s|exactly\s)?the same as)\s)"
    r"|(?:,(?:\s(?:and|but|or|yet))?|\s[–—-]|\sand|\sbut)\s+(?P<measured>(?:(?:[\w£$€%-]|[.,](?=\d))+\s){1,6}?"
    rf"(?:{_MORE}\sthan|(?:above|below|short of|up on|down on)(?=\s(?:the|its|their|that|those|in|on)\b)))\s",
    re.IGNORECASE,
)
_AND_AGAIN = re.compile(r"(?:\s(?:morning|afternoon|evening|night))?,?\sand\s")
_AND_DONE = re.compile(
    r",?\s(?:and|but)\s(?:then\s)?(?P<clause>(?:(?:is|are|was|were|will|has|have|had)\s(?:to\s)?[a-z]+|[a-z]{3,}ed)\s(?:[^\s.,;]+\s){0,8})"
)
"""A second verb of the same subject that has a date of its own."""
LONGEST_AGAIN = 8
"""Words of a figure with its date alone."""

_CLOSES = re.compile(r"[,;]\s(?!set\s)|\s[–—-]\s|\s(?:and|but|while|after|as|which|when)\s")


_ONLY = re.compile(
    rf"\W*(?:that|this|it)\s(?:is|was|makes|represents|means)\s[^,;]{{1,50}}?"
    rf"(?:{_MORE}\s(?:\w+\s)?than|{_TIMES}\sas\s\w+\sas|(?:above|below)\s(?:the|its|that))\s",
    re.IGNORECASE,
)


def is_all(words: str) -> bool:
    """True for a statement that says nothing but by what it measures: "That is 19 fewer than in 2019"."""
    return _ONLY.match(words) is not None


def find(
    text: str, span: Span, has_figure: Callable[[Span], bool], dates: Sequence[Span]
) -> tuple[Span, ...]:
    """The stretches within a clause that say by what it measures, each with a date of its own."""
    found = {*_compared(text, span, has_figure, dates), *_in_turn(text, span, has_figure, dates)}
    return tuple(sorted(found))


def _compared(
    text: str, span: Span, has_figure: Callable[[Span], bool], dates: Sequence[Span]
) -> Iterator[Span]:
    for opens in _OPENS.finditer(text, span.start + 1, span.end):
        place = bisect_left(dates, opens.end(), key=lambda day: day.start)
        if place == len(dates) or dates[place].end > span.end:
            continue
        if _CLOSES.search(text, opens.end(), dates[place].start):
            continue
        if opens["measured"] and finite(opens["measured"], sure=True) is not None:
            continue
        closes = _CLOSES.search(text, dates[place].end, span.end)
        found = Span(opens.start(opens.lastgroup or 0), closes.start() if closes else span.end)
        if has_figure(found) or "the same as" in opens.group().lower():
            yield found


def _in_turn(
    text: str, span: Span, has_figure: Callable[[Span], bool], dates: Sequence[Span]
) -> Iterator[Span]:
    """The second of two figures that each have their date: "to 89,000 in 2018 and 106,000 in 2019"."""
    first = bisect_left(dates, span.start, key=lambda day: day.start)
    for place in range(first, len(dates) - 1):
        day, following = dates[place], dates[place + 1]
        if following.end > span.end:
            return
        again = _AND_AGAIN.match(text, day.end, span.end)
        found = again and Span(again.end(), following.end)
        if found and has_figure(found) and len(found.cut(text).split()) <= LONGEST_AGAIN:
            yield found
        elif (verb := _AND_DONE.match(text, day.end, following.end)) and verb.end() <= following.start:
            yield Span(verb.start("clause"), following.end)

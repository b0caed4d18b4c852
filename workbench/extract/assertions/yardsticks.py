"""What a clause measures by, as an assertion of its own: "up from 3 million in 2018".

Such a clause overlaps with the one it belongs to, which keeps the figure too: only together do they compare.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from workbench.extract.cues import finite
from workbench.model import Span

_SMALL = r"(?:slightly|marginally|a little|just|only|far|much|well|sharply|almost|nearly|about|more than)"
_OPENS = re.compile(
    rf"(?:,|\s[–—-]|\sand|\sbut)?\s+(?P<clause>(?:compared (?:with|to)|(?:up|down) (?:\w+ly )?from"
    rf"|(?:{_SMALL}\s)?(?:higher|lower|more|fewer|less|larger|smaller|better|worse) than the"
    rf"|(?:{_SMALL}\s)?(?:double|twice|triple) the|(?:{_SMALL}\s|exactly\s)?the same as)\s)"
    r"|(?:,(?:\s(?:and|but|or|yet))?|\s[–—-]|\sand|\sbut)\s+(?P<measured>(?:[\w£$€.,%-]+\s){1,6}?(?:(?:higher|lower|more"
    r"|fewer|less|larger|smaller|better|worse|greater)\sthan|(?:above|below|up on|down on)(?=\s(?:the|its|their|that|those|in|on)\b)))\s",
    re.IGNORECASE,
)
_AND_AGAIN = re.compile(r",?\sand\s")
LONGEST_AGAIN = 6
"""Words of a figure with its date alone."""

_CLOSES = re.compile(r"[,;]\s|\s[–—-]\s|\s(?:and|but|while|after|as|which|when)\s")


def find(text: str, span: Span, has_figure: Callable[[Span], bool], dates: Sequence[Span]) -> Iterator[Span]:
    """The stretches within a clause that say by what it measures, each with a date of its own."""
    yield from _in_turn(text, span, has_figure, dates)
    for opens in _OPENS.finditer(text, span.start + 1, span.end):
        place = bisect_left(dates, opens.end(), key=lambda day: day.start)
        if place == len(dates) or dates[place].end > span.end:
            continue
        if _CLOSES.search(text, opens.end(), dates[place].start):
            continue
        closes = _CLOSES.search(text, dates[place].end, span.end)
        begins = opens.start(opens.lastgroup or 0)
        if opens.lastgroup == "measured" and finite(opens["measured"], sure=True) is not None:
            continue
        found = Span(begins, closes.start() if closes else span.end)
        if has_figure(found) or "the same as" in opens.group().lower():
            yield found
            yield from _more(text, Span(found.end, span.end), has_figure, dates)


def _in_turn(text: str, span: Span, has_figure: Callable[[Span], bool], dates: Sequence[Span]) -> Iterator[Span]:
    """The second of two figures that each have their date: "to 89,000 in 2018 and 106,000 in 2019"."""
    for day in dates[bisect_left(dates, span.start, key=lambda day: day.start) :]:
        if day.end > span.end:
            return
        yield from _more(text, Span(day.end, span.end), has_figure, dates)


def _more(text: str, rest: Span, has_figure: Callable[[Span], bool], dates: Sequence[Span]) -> Iterator[Span]:
    """What goes on after "and" with a figure and a date again: "from £4m in 2019 and £5m in 2018"."""
    if again := _AND_AGAIN.match(text, rest.start, rest.end):
        place = bisect_left(dates, again.end(), key=lambda day: day.start)
        if place < len(dates) and dates[place].end <= rest.end:
            found = Span(again.end(), dates[place].end)
            if has_figure(found) and len(found.cut(text).split()) <= LONGEST_AGAIN:
                yield found

"""Hedges: the words around a number that bound it. What they make of it stands in `ranges`."""

import re
from enum import StrEnum

from workbench.extract.figures import numerals
from workbench.extract.movement import CHANGE
from workbench.model import Comparator


class Hedge(StrEnum):
    """The kinds of hedge that are told apart."""

    NONE = "none"
    EXACTLY = "exactly"
    OVER = "over"
    JUST_OVER = "just over"
    AT_LEAST = "at least"
    UP_TO = "up to"
    AT_MOST = "at most"
    UNDER = "under"
    JUST_UNDER = "just under"
    NEARLY = "nearly"
    CLOSE_TO = "close to"
    ABOUT = "about"

    @property
    def comparator(self) -> Comparator:
        return _COMPARATORS[self]


_COMPARATORS = {
    Hedge.NONE: Comparator.BARE,
    Hedge.EXACTLY: Comparator.EXACTLY,
    Hedge.OVER: Comparator.OVER,
    Hedge.JUST_OVER: Comparator.OVER,
    Hedge.AT_LEAST: Comparator.AT_LEAST,
    Hedge.UP_TO: Comparator.UP_TO,
    Hedge.AT_MOST: Comparator.AT_MOST,
    Hedge.UNDER: Comparator.UNDER,
    Hedge.JUST_UNDER: Comparator.UNDER,
    Hedge.NEARLY: Comparator.NEARLY,
    Hedge.CLOSE_TO: Comparator.NEARLY,
    Hedge.ABOUT: Comparator.ABOUT,
}

BEFORE = {
    Hedge.EXACTLY: "exactly|precisely|fully",
    Hedge.JUST_OVER: (
        "just over|just above|just more than|slightly more than|slightly over|a little over"
        "|a little more than|marginally more than|little more than"
    ),
    Hedge.JUST_UNDER: (
        "just under|just below|slightly under|slightly below|slightly fewer than|slightly less than"
        "|a little under|a little less than|just less than|just fewer than|little less than"
    ),
    Hedge.AT_MOST: (
        "no more than|not more than|never more than|never above|never over|never exceeded"
        "|at most|at the most|a maximum of|maximum of|not exceeding"
        "|no greater than|no higher than|capped at|fewer than or equal to|limited to"
    ),
    Hedge.AT_LEAST: (
        "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of"
        "|upwards of|at the very least|as few as"
    ),
    Hedge.OVER: (
        "well over|well above|far more than|many more than|much more than|more than|greater than"
        "|higher than|in excess of|over|above|exceeding|exceeded|exceeds|topped|topping|tops"
        "|surpassed|surpassing|surpasses|passed|passing|north of|beyond|upward of"
    ),
    Hedge.UNDER: (
        "well under|well below|far fewer than|far less than|fewer than|less than|lower than"
        "|smaller than|under|below|south of|short of"
    ),
    Hedge.UP_TO: "up to|as many as|as much as|as high as|anything up to",
    Hedge.CLOSE_TO: "close to|approaching|nearing|closing in on|getting on for|verging on",
    Hedge.NEARLY: "very nearly|nearly|almost|just short of|just shy of|shy of|virtually|practically",
    Hedge.ABOUT: (
        "about|around|roughly|approximately|approx|some|circa|in the region of|in the order of|or so"
        "|an estimated|estimated|estimated at|somewhere around|somewhere in the region of|just about"
        "|something like|more or less|c\\.|ca\\.|~|≈|the best part of"
    ),
}
"""Words before a number, by kind."""

AFTER = {
    Hedge.AT_LEAST: (
        "-?plus|\\+| or more| or over| or above| or older| and over| and above| or greater| at least| upwards"
    ),
    Hedge.AT_MOST: " or fewer| or less| or under| or below| and under| at most| at the most| or younger",
    Hedge.ABOUT: "-odd| odd| or so| or thereabouts|-ish|ish| approximately| approx",
}
"""Words after a number, by kind."""


def _any(phrases: str, group: int) -> str:
    listed = sorted(phrases.split("|"), key=lambda phrase: (-len(phrase), phrase))
    return rf"(?P<g{group}>{'|'.join(phrase.replace(' ', chr(92) + 's') for phrase in listed)})"


_KINDS_BEFORE, _KINDS_AFTER = tuple(BEFORE), tuple(AFTER)
_BEFORE = re.compile(
    rf"(?<![\w-])(?:{'|'.join(_any(words, i) for i, words in enumerate(BEFORE.values()))})\s?$",
    re.IGNORECASE,
)
_LAST_WORDS = frozenset(
    phrase.replace("\\", "").split()[-1] for words in BEFORE.values() for phrase in words.split("|")
)
"""The last words of hedges: quick to look for before the whole hedge is."""
_NUMBER_WORDS = "|".join([*numerals.UNITS, *numerals.TENS])
_AFTER = re.compile(
    rf"(?:{'|'.join(_any(words, i) for i, words in enumerate(AFTER.values()))})"
    rf"(?!\w|\s?[£$€]?\d|\s(?:{_NUMBER_WORDS})\b)",
    re.IGNORECASE,
)
_BY_A_NUMBER = re.compile(r"\d\s$")
_MOVED = re.compile(rf"(?<!\w)(?:{CHANGE})\s(?:back\s|further\s|slightly\s|sharply\s)?$", re.IGNORECASE)
_STANDS = re.compile(r"(?<!\bthere )\b(?:is|are|was|were|now)\s$", re.IGNORECASE)
_SHARE = re.compile(r"[\d.,]+\s?(?:%|per cent|percent)")
_TIME = re.compile(
    r"(?:a|[\w.,]+(?:\sand\sa\shalf)?)[\s-](?:year|month|week|day|hour|decade|minute)s?\b", re.IGNORECASE
)
_TAKES_TIME = re.compile(
    r"(?:^|\b(?:for|of|in|is|was|are|were|took|takes?|taken|lasted|lasting|after|aged?|by|than|to|spent|waited"
    r"|every|from|within|been|and|until))\s$",
    re.IGNORECASE,
)
_OPENING = "([“\"‘'—–-,"
REACH = 48
"""How many characters before and after a number can hold its hedge."""


def before(text: str, start: int) -> tuple[Hedge, int]:
    """The hedge that ends where a number starts, and where the hedge itself starts."""
    window = text[max(0, start - REACH) : start]
    last = window[-16:].split()[-1:]
    match = _BEFORE.search(window) if last and last[0].lower().lstrip(_OPENING) in _LAST_WORDS else None
    if match is None:
        return Hedge.NONE, start
    kind = _KINDS_BEFORE[_which(match)]
    if kind is Hedge.OVER and _BY_A_NUMBER.search(window[: match.start()]):
        return Hedge.NONE, start  # A blood pressure of "140 over 90".
    if match.group().strip().lower() == "up to" and _is_direction(window[: match.start()], text, start):
        return Hedge.NONE, start  # "ticked up to 9.1" is a direction and a level, not a cap.
    if _is_duration(window, match, text, start):
        return Hedge.NONE, start  # "36% over four years" says how long.
    return kind, start - len(window) + match.start()


def _is_direction(window: str, text: str, start: int) -> bool:
    if _MOVED.search(window):
        return True
    return _STANDS.search(window) is not None and _SHARE.match(text, start) is None


def _is_duration(window: str, match: re.Match[str], text: str, start: int) -> bool:
    alone = match.group().strip().lower() == "over" and _TIME.match(text, start)
    return bool(alone) and not _TAKES_TIME.search(window[: match.start()])


def after(text: str, end: int) -> tuple[Hedge, int]:
    """The hedge that starts where a number ends, and where the hedge itself ends.

    One after the unit ("27 weeks or more") leaves the number's end where it is.
    """
    if match := _AFTER.match(text, end):
        return _KINDS_AFTER[_which(match)], match.end()
    unit = _UNIT.match(text, end)
    if unit and (match := _AFTER.match(text, unit.end())) and match.group().startswith((" or ", " and ")):
        return _KINDS_AFTER[_which(match)], end
    return Hedge.NONE, end


_UNIT = re.compile(
    r"[\s-](?:year|month|week|day|hour|minute|mile|kilometre|metre|inche?|tonne|point)s?(?=\s)"
)


def _which(match: re.Match[str]) -> int:
    return int((match.lastgroup or "g0")[1:])

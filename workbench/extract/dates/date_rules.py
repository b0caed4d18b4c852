"""What a rule for dates is: a pattern, and how its match becomes a period."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Self

from workbench.extract.dates import periods
from workbench.model import Granularity, Period


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date expression is resolved from: the anchor, and the dates before it in the text.

    `forward` is True where the words around look ahead ("will", "next"). `earlier` has the nearest first,
    `about` the same in the order in which sentences are about them: their own first, what they only measure
    by never. With `either` the nearest date on whichever side is meant.
    """

    anchor: date | None
    forward: bool
    earlier: tuple[Period, ...] = ()
    about: tuple[Period, ...] = ()
    either: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What an expression means, with the ground in words. `anchored` where it was counted from the anchor."""

    period: Period
    granularity: Granularity
    basis: str
    anchored: bool = False

    @classmethod
    def written(cls, period: Period, granularity: Granularity | None = None) -> Self:
        """A date that stands in the text in full."""
        return cls(period, granularity or periods.length_class(period), "as written")

    @classmethod
    def counted(cls, period: Period, basis: str, granularity: Granularity | None = None) -> Self:
        """A date that was worked out from the anchor."""
        return cls(period, granularity or periods.length_class(period), basis, anchored=True)

    @classmethod
    def unresolved(cls, granularity: Granularity, basis: str = "no publication date to count from") -> Self:
        """An expression that is a date, and that nothing tells the place of."""
        return cls(periods.UNKNOWN, granularity, basis)


Resolver = Callable[[re.Match[str], Setting], Found | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of date. The resolver returns None where the match is no date after all.

    With `blocks`, no other rule may then read a part of it: 31 June 2020 is not June 2020.
    """

    pattern: re.Pattern[str]
    resolve: Resolver
    blocks: bool = False


def phrase(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words, in capitals or not."""
    return re.compile(rf"(?<![\w£$€.-]){pattern}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Group:
    """Rules of which every match holds the trigger, so that they are tried around it alone."""

    trigger: re.Pattern[str]
    rules: tuple[Rule, ...]


_AHEAD = (
    r"will|shall|won['’]t|\w+['’]ll|would(?!\shave\s(?:been|\w+(?:ed|en|wn|ght|ne)\b))|going to"
    r"|(?:is|are|was|were) to(?=\sbe\b|\s\w+(?<!ed)\s)"
    r"|(?:could|might|may) not(?! have (?:been|\w+ed)\b)|must|should(?!\shave)"
    r"|(?:could|might)(?!\s(?:not|have))|ha(?:s|ve) to|needs? to"
)
_PLANNED = (
    r"expected|expects?|expecting|due(?! to (?:the|a)\b)|set to|scheduled|plans?|planned|hopes?|intends?"
    r"|aims?|forecasts?|predicts?|predicted|projected|(?:un)?likely|upcoming|coming|next|ahead of"
    r"|deadlines? (?:for|of|is)|(?:target|goal|outlook)s? (?:for|of)"
)
_TIMETABLE = (
    r"starts|begins?|turns|meets|leaves|joins|retires|hosts|launches|reopens|concludes|departs|opens|closes"
    r"|ends|expires?|resumes?|(?:stays?|remains?)(?: (?:shut|closed|suspended|banned))?|runs|plays|faces"
    r"|(?<!the )(?<!his )(?<!her )(?<!their )returns?|is open|are open"
    r"|(?<!the )(?<!a )(?:go(?:es)? to the|heads? to)|takes? (?:place|effect|office|over)"
    r"|comes? into force|goes on sale"
)
_PARTICIPLE = (
    r"(?:\s(?:not|also|now|only|\w+ly))?(?:\s(?:be|been|being|have(?:\s(?!been\b)[a-z]+(?<!ed))?))?(?:\s(?:\w+(?:ed|en|wn|ld|ght|de|id)"
    r"|hit|cut|put|shut|quit|set|found|beat|cost|become|lead|led|come|run)(?!\w))?"
)
_PAST = (
    r"said|says|told|was|were|had|did|began|came|went|took|saw|rose|fell|met|made|left|gave|won|lost"
    r"|killed|found|held|became|heard|wrote|spoke|sent|grew|hit|set a|brought|quit|cut|paid|sold|bought|broke"
    r"|(?:up|down) from(?=\s\S*\d)|compared (?:with|to)"
    r"|ha(?:s|ve)(?=\s(?:(?:not|also|already|now|never|since|\w+ly)\s){0,2}"
    r"(?:been|\w+(?:ed|en|wn|ld|ght|de|id|ne|nt|lt|pt|un)|hit|cut|put|shut|set|beat|cost|become|led|come|won|lost|met|left)\b)"
    r"|struck|led|put|shut|spent|kept|built|drew|beat|caught|died|fled|stood|ran|signed|\w{2,20}ed"
)
_PUT_OFF = (
    r"had(?:\snot)?\s(?:been\s)?(?:expected|due|planned|scheduled|set|predicted|forecast|hoped|aimed|meant"
    r"|projected|intended)"
    r"|(?:put (?:\w+ )?(?:off|back)|postponed|delayed|extended|moved|deferred|rescheduled|brought forward)"
    r"(?: by \w+ \w+,?)? (?:to|until|till|from)"
)
"""What was planned then may lie on either side of today."""
_CUE = re.compile(
    rf"(?<!\w)(?:(?P<either>{_PUT_OFF})|(?P<future>(?:{_AHEAD}|{_PLANNED}){_PARTICIPLE}|{_TIMETABLE})"
    rf"|(?P<open>to be){_PARTICIPLE}|(?P<past>{_PAST}))(?!\w)",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    rf"(?<!\w)(?:(?P<future>{_AHEAD}|due to|(?:(?:is|are|was|were|looks?) )?(?:\w+ )?(?:un)?likely)"
    rf"|(?P<past>{_PAST}))(?!\w)",
    re.IGNORECASE,
)
"""After a date only a verb tells: "in January over plans for oil" was a January past."""
_RIGHT_AFTER = re.compile(
    r"\s(?:(?:is|are|was|were|looks?|looked)\s(?:\w+\s)?(?:un)?likely|(?:will|would|could|might|may)\s(?!not\shave|have))\b"
)
"""The verb of which the date is part of the subject: "a cut in March was unlikely"."""
_STOP = re.compile(r"[.!?](?=\s)|\n|[“”\"]")

TENSE_REACH = 90
"""How many characters to each side the words that tell the tense may stand."""


def looks_either_way(text: str, start: int) -> bool:
    """True for what was planned or put off: "had hoped to open on", "postponed to"."""
    cues = list(_CUE.finditer(_STOP.split(text[max(0, start - TENSE_REACH) : start])[-1]))
    return bool(cues) and cues[-1]["either"] is not None


def looks_forward(text: str, start: int, end: int, *, otherwise: bool = False) -> bool:
    """True where the tense at an expression is the future: the nearest cue before it, else the next after."""
    if _RIGHT_AFTER.match(text, end):
        return True
    before = _STOP.split(text[max(0, start - TENSE_REACH) : start])[-1]
    cues = list(_CUE.finditer(before))
    while len(cues) > 1 and cues[-1]["open"] and "," not in before[cues[-2].end() : cues[-1].start()]:
        cues.pop()  # "To be" has the tense of the verb that it hangs on.
    if cues:
        return not (cues[-1]["past"] or cues[-1]["either"])
    after = _CUE_AFTER.search(_STOP.split(text[end : end + TENSE_REACH])[0])
    return after["future"] is not None if after else otherwise

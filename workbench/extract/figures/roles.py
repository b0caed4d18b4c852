"""What a figure does in its sentence, told by the words straight before and after it."""

import re

from workbench.extract.movement import CHANGE, CHANGE_NOUNS, COMPARED, DOWN, NEUTRAL, UP
from workbench.model import Role

REACH = 80
"""How many characters before and after a figure tell its role."""

_CORRECTED = "revised|corrected|amended|restated|updated|adjusted|recalculated"
_EARLIER = "previously|originally|initially|first|earlier"
_TOTALS = "figure|estimate|count|total|toll|number|report|tally|forecast|sum"
_AMOUNT = r"(?:\s[^\s;:]+){0,6}?"
_ASIDE = r",(?:\s[^\s,;:.]+){1,6},"
"""Words thrown in before "from": "rose to £2.3bn, a record for the group, from £882m"."""

_STEADY = (
    "raised|raise|raising|put|add|added|adding|went|go|gone|going|lifted|gained|gain|cut|cuts|cutting"
    "|lost|lose|losing|shed"
)
_MOVES = "|".join(
    word for word in f"{UP}|{DOWN}".split("|") if word not in {*_STEADY.split("|"), "up", "down"}
)


def _ends(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})\s$", re.IGNORECASE)


def _begins(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{pattern})(?!\w)", re.IGNORECASE)


_OLD_BEFORE = _ends(
    rf"(?:{_CORRECTED})\b{_AMOUNT}\sfrom(?:\s(?:the|an?))?(?:\s\w+){{0,2}}"
    rf"|(?:{_EARLIER})\s(?:reported|said|given|put|stated|published|estimated|announced|recorded)(?:\s(?:as"
    rf"|at|to\sbe))?"
    rf"|(?:previous|earlier|initial|original|preliminary|provisional)\s(?:{_TOTALS})s?\s(?:of|was|had\sbeen"
    rf"|stood\sat|at)"
    r"|instead\sof(?:\sthe)?|rather\sthan(?:\sthe)?"
)
_OLD_AFTER = _begins(
    rf"(?:\w+\s){{0,2}}(?:at\sfirst|(?:{_EARLIER})\s(?:reported|given|stated|published|estimated|announced"
    rf"|recorded|thought)"
    r"|reported\s(?:earlier|initially|at\sfirst|previously)|initially|originally|previously)"
)
_BASE_BEFORE = _ends(
    rf"(?:{_MOVES}|{_STEADY}|{CHANGE_NOUNS}|{NEUTRAL}){_AMOUNT}(?:{_ASIDE}|,?(?:\s(?:up|down)(?:\s\w+ly)?)?)"
    r"\sfrom(?:\sthe)?"
    rf"|(?:up|down)(?:\s[£$€]?\d[^\s;:]*(?:\s(?!from)\w+){{0,2}}|\s\w+ly)?\s(?:from|on)(?:\sthe)?"
    r"|compared\s(?:with|to)(?:\sthe)?|versus|against(?:\sthe|\sa)?|than\sthe"
    r"|(?:double|twice|triple|treble|quadruple|\stimes)\sthe"
)
_DELTA_BEFORE = _ends(
    rf"(?:{CHANGE})(?:\s[^\s;:]+){{0,6}}?\sby(?:\s(?:an?|nearly)(?:\s\w+)?)?"
    rf"|(?:{_MOVES})(?:\s(?:\w+ly|a\sfurther|another|back))?|(?:{CHANGE_NOUNS})s?\s(?:of|by)"
)
_UP_OR_DOWN = re.compile(
    r"(?:[,;:(–—-]\s?|^|\b(?:is|are|was|were|be|been|figures|prices|sales|shares|numbers|profits"
    r"|rates?)\s)(?:up|down)\s$",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"(?:below|above|beyond|past)\s", re.IGNORECASE)
"""Begins a figure that something fell or rose to: "fell below 1"."""

_DELTA_AFTER = _begins(rf"(?:\w+\s)?(?:{COMPARED})(?:\s\w+)?\s(?:than|on|compared)|more\sthan")
_MEASURED_DELTA_AFTER = re.compile(
    rf"[\s-](?:year-on-year\s|annual\s|pay\s|price\s|tax\s|\w+\s)?(?:{CHANGE_NOUNS})s?(?!\w)"
    rf"|\s(?:{COMPARED})(?!\w)",
    re.IGNORECASE,
)
_PER = _ends(r"per|for\severy|for\seach|in\severy|out\sof\severy")
_LEFT_BEFORE = _ends(
    r"(?:left|leaves|leaving|remaining|the\srest,?|the\sother)(?:\s(?:just|only|some|a\sfurther))?"
)
_LEFT_AFTER = _begins(r"(?:\w+\s){0,2}(?:remain|remains|remained|were\sleft|are\sleft|left\sover)")
_HARM = re.compile(r"[^.;]{0,40}\b(?:dead|injured|wounded|homeless|stranded|without|missing|hurt|trapped)\b")
_ADD_BEFORE = _ends(r"a\sfurther|another|an\sadditional|an\sextra|additional|extra|further|plus")
_ADD_AFTER = _begins(r"(?:more|additional|extra|others)(?!\sthan)(?!\s\w+\sthan)")
_EVALUATIVE = _ends(
    r"(?P<word>just|only|merely|barely|hardly|(?:an?\s)?(?:mere|paltry|measly|staggering|whopping"
    r"|astonishing|massive|huge"
    r"|unprecedented|shocking|remarkable|record(?:[\s-]breaking)?|record-high|impressive|modest|tiny"
    r"|enormous|eye-watering))"
)


_CUES = (
    "per every each from with to on versus against the a an than by of further another additional extra "
    "plus back again reported said given put stated published estimated announced recorded as at be "
    "was been left leaves leaving remaining rest other just only some nearly up down"
)
_CUE_WORDS = frozenset(_CUES.split()) | {*_MOVES.split("|")}


def _has_cue(before: str) -> bool:
    """False where nothing in the last words can give a figure a role: most figures, and quick to see."""
    words = before[-REACH // 2 :].lower().split()[-4:]
    if not words:
        return False
    last = words[-1].rstrip(",")
    return last in _CUE_WORDS or last.endswith("ly") or "from" in words or "by" in words


def role(text: str, start: int, end: int, *, is_measured: bool) -> Role:
    """The role of the figure that stands at `start` to `end`, hedge and unit included.

    `is_measured` is True for shares, money and temperatures, of which "a 6 per cent rise" is a change.
    """
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    if not _has_cue(before):
        before = ""
    if _PER.search(before):
        return Role.DENOMINATOR
    if _OLD_BEFORE.search(before) or _OLD_AFTER.match(after):
        return Role.OLD_VALUE
    if _BASE_BEFORE.search(before):
        return Role.BASELINE
    if not _LEVEL.match(text, start) and _is_delta(before, after, is_measured=is_measured):
        return Role.DELTA
    if _ADD_BEFORE.search(before) or _ADD_AFTER.match(after):
        return Role.ADDEND
    if (_LEFT_BEFORE.search(before) or _LEFT_AFTER.match(after)) and not _HARM.match(after):
        return Role.REMAINDER
    return Role.VALUE


def _is_delta(before: str, after: str, *, is_measured: bool) -> bool:
    if _DELTA_BEFORE.search(before) or _UP_OR_DOWN.search(before) or _DELTA_AFTER.match(after):
        return True
    return is_measured and _MEASURED_DELTA_AFTER.match(after) is not None


_JUDGING = (
    "just", "only", "merely", "barely", "hardly", "mere", "paltry", "measly", "staggering", "whopping",
    "astonishing", "massive", "huge", "unprecedented", "shocking", "remarkable", "record", "breaking", "high",
    "impressive", "modest", "tiny", "enormous", "watering",
)  # fmt: skip
"""How the last word of them ends: quick to look for."""


def evaluative(text: str, start: int) -> str | None:
    """Words before a figure that judge it and change nothing about it ("just", "a record")."""
    before = text[max(0, start - REACH) : start]
    last = before[-20:].split()[-1:]
    match = _EVALUATIVE.search(before) if last and last[0].lower().endswith(_JUDGING) else None
    return match["word"] if match else None

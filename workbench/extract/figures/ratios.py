"""Shares and multiples in words: "two-thirds", "one in five", "double the", "four times as many"."""

import re
from decimal import Decimal

from workbench.extract.figures import numerals, ranges
from workbench.extract.figures.hedges import Hedge
from workbench.extract.figures.worded import COUNT, Worded, form, number

_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
_MULTIPLES = {
    "double": "2", "doubled": "2", "doubling": "2", "twice": "2", "triple": "3", "tripled": "3",
    "tripling": "3", "treble": "3", "trebled": "3", "trebling": "3", "quadruple": "4", "quadrupled": "4",
    "quadrupling": "4", "quadruples": "4", "doubles": "2", "triples": "3", "trebles": "3", "halves": "0.5",
    "halve": "0.5", "quintupled": "5", "halved": "0.5", "halving": "0.5",
}  # fmt: skip
ROUND_WHOLES = frozenset({20, 50, 100, 1000})
"""Wholes above ten of which "so many out of" is a share; "87 out of 179" gives two counts."""


def _share(match: re.Match[str]) -> Worded | None:
    """Two-thirds, a quarter; "three quarter" lacks its ending often enough to be read as well."""
    word, part = match["n"].lower(), match["part"].lower()
    count = 1 if word in ("a", "an") else numerals.UNITS[word]
    if match["many"] is None and count > 1 and (count, part) != (3, "quarter"):
        return None
    return Worded(*match.span(), Decimal(count) / _PARTS[part])


def _half(match: re.Match[str]) -> Worded:
    return Worded(*match.span(), Decimal("0.5"))


def _of_so_many(match: re.Match[str]) -> Worded | None:
    """One in five, nine out of ten. "43 out of 100" is as fine as it is written."""
    part, whole = number(match["n"]), number(match["of"])
    if part is None or whole is None or not 0 < part < whole:
        return None
    if (match["word"] or "").lower() != "in" and whole > 10 and whole not in ROUND_WHOLES:
        return None
    return Worded(*match.span(), part / whole, grain=1 / whole if part > 1 and whole > 10 else None)


def _multiple(match: re.Match[str]) -> Worded:
    value = Decimal(_MULTIPLES[match["word"].lower()])
    return Worded(*match.span(), value, falls=value < 1)


def _times(match: re.Match[str]) -> Worded | None:
    """Four times the number. "Four times more than" may mean four or five: both are accepted."""
    value = number(match["n"])
    if value is None:
        return None
    value += Decimal("0.5") if match["half"] else 0
    bounds = None
    if match["more"]:
        readings = [ranges.ratio(Hedge.NONE, reading) for reading in (value, value + 1)]
        bounds = ranges.spanning(*readings)
    grain = Decimal((0, (1,), int(value.as_tuple().exponent))) if value % 1 else None
    return Worded(match.start(), match.end("times"), value, bounds, grain=grain)


def _fold(match: re.Match[str]) -> Worded | None:
    value = number(match["n"])
    return None if value is None else Worded(*match.span(), value)


_SMALL = "|".join(list(numerals.UNITS)[1:10])
_NO_MAGNITUDE = r"(?!\sof\san?\s(?:million|billion|trillion|dozen|percentage|per))(?!\s(?:century|finals?)\b)"
_ENDS_SHARE = (
    r"(?=$|\s?[.,;:!?)(“”\"—–\ufffc]|\s(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|greater|faster"
    r"|cheaper|in|on|to|from|since|compared|are|is|was|were|had|have|has|said|say|says|by|over|during|and"
    r"|but|or|below|above|under|short|up|down"
    r"|than|at|as|who|that|would|will|believe|think|support|voted|live|did|do|if|after|before|between)\b)"
)
_OF_A_WHOLE = r"(?=\s(?:the|that|of|its|their|his|her|our|what|this|those|as|all|last|these|my|your)\b)"
_BASE = rf"{COUNT}|(?:a\s|one\s)?(?:hundred|thousand|million)"
_NO_TIME = r"(?!\s(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|matches|games|seasons)\b)"
_MORE = "more|higher|greater|larger|bigger|faster|likelier|less|lower|fewer|smaller|worse|better"

FORMS = (
    form(
        rf"(?:in|(?:out\s)?of)[\s-](?:every\s)?(?:{_BASE})",
        rf"(?P<n>{COUNT})[\s-](?:(?P<word>in|out\sof)[\s-](?:every\s)?|of\severy\s)(?P<of>{_BASE})(?![\w%]|[.,]\d){_NO_TIME}",
        _of_so_many,
    ),
    form(
        "|".join(_PARTS),
        rf"(?<!and\s)(?P<n>an?|{_SMALL})[\s-](?P<part>{'|'.join(_PARTS)})(?:(?P<many>s)(?!\w)|(?![\w-]){_ENDS_SHARE})"
        rf"{_NO_MAGNITUDE}",
        _share,
    ),
    form(
        "half",
        r"(?<!first\s)(?<!second\s)(?<!other\s)(?<!latter\s)(?<!better\s)(?<!in\s)(?<!and\sa\s)half(?![\w-])"
        rf"(?:{_OF_A_WHOLE}|(?=$|\s?[.,;:)]|\s(?:were|are|was|is|have|has|had|said|want|caused|made|came|got|voted|live|would|will|could|can|of|in|on|to|since|from|during|over|by)\b))",
        _half,
    ),
    form(
        "doubl|tripl|trebl|quadrupl|quintupl|halv",
        r"(?P<word>(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)|quintupled)(?!\w)",
        _multiple,
    ),
    form(
        "double|twice|tr[ie]p?[bp]le|quadruple",
        rf"(?P<word>double|twice|triple|treble|quadruple)(?!\w){_OF_A_WHOLE}",
        _multiple,
    ),
    form(
        r"doubles?|triples?|trebles?|quadruples?|halves?",
        r"(?P<word>(?:(?<=s\s)|(?<=\bto\s)|(?<=ill\s)|(?<=ould\s)|(?<=[a-z]ly\s)|(?<=most\s)|(?<=than\s))(?:double|triple|treble|quadruple|halve)"
        r"|(?<=[a-z]\s)(?:doubles|triples|trebles|quadruples|halves))"
        r"(?=$|\s?[.,;:\ufffc]|\s(?:but|and|in|to|as|after|since|over|from|for|by|at|on)\b)",
        _multiple,
    ),
    form(
        "double|triple|treble|halve|quadruple",
        r"(?P<word>(?:(?<=\bto\s)|(?<=ill\s)|(?<=ould\s)|(?<=n't\s)|(?<=n’t\s)|(?<=not\s))"
        r"(?:double|triple|treble|halve|quadruple))(?=\s[a-z])(?!\s(?:check|down|up|back|book|cross|glaz|jump)\w*)",
        _multiple,
    ),
    form(
        "times",
        rf"(?P<n>{COUNT})(?P<half>[\s-]and[\s-]a[\s-]half)?[\s-](?P<times>times)(?=\s(?:as|the|that|its|their|over|what|last|his|her|this"
        rf"|(?P<more>{_MORE}))\b)",
        _times,
    ),
    form(
        "times",
        rf"(?<=\bby\s)(?P<n>{COUNT})(?P<half>[\s-]and[\s-]a[\s-]half)?[\s-](?P<times>times)(?P<more>)(?!\w)",
        _times,
    ),
    form(r"\d/\d", r"(?P<n>[123])(?P<word>/)(?P<of>[234568]|10)(?=\sof\b)", _of_so_many),
    form("fold", rf"(?P<n>{COUNT})-?fold(?!\w)", _fold),
)

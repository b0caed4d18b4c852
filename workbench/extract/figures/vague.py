"""Counts without a number: "dozens", "tens of thousands", "several", "most", "no migrants", "in his 50s"."""

import re
from decimal import Decimal

from workbench.extract.figures import numerals, ranges, units
from workbench.extract.figures.worded import Worded, form, number

AHEAD = 40
"""How many characters after a word tell what it counts."""

_VAGUE = {
    "dozens": (24, 100), "scores": (40, 200), "hundreds": (200, 1000), "thousands": (2 * 10**3, 10**4),
    "millions": (2 * 10**6, 10**7), "billions": (2 * 10**9, 10**10), "trillions": (2 * 10**12, 10**13),
    "tens": (20, 100), "several": (3, 10), "few": (3, 6), "handful": (3, 6), "couple": (2, 3),
}  # fmt: skip
"""From and below; a handful and a couple include their upper end."""

_CLOSED = frozenset({"handful", "couple"})


def _vague(match: re.Match[str]) -> Worded:
    word, scale = match["word"].lower(), (match["scale"] or "").lower().removesuffix("s")
    low, high = (Decimal(end) * numerals.factor(scale) for end in _VAGUE[word])
    return Worded(*match.span(), None, ranges.between(low, high, high_open=word not in _CLOSED), unit=None)


def _most(match: re.Match[str]) -> Worded | None:
    """More than half; "most" alone only before a counted word, since "most serious" counts nothing."""
    if match["alone"] and not units.begins_with_plural(match.string[match.end() : match.end() + AHEAD]):
        return None
    return Worded(*match.span(), None, ranges.between(Decimal("0.5"), Decimal(1), low_open=True))


def _none(match: re.Match[str]) -> Worded | None:
    """No migrants, none of the 12: zero of what is counted."""
    if match["no"] and not units.begins_with_plural(match.string[match.end() : match.end() + AHEAD]):
        return None
    zero = ranges.between(Decimal(0), Decimal(0))
    return Worded(*match.span(), Decimal(0), zero, unit=None)


def _figures(match: re.Match[str]) -> Worded | None:
    """A nine-figure sum."""
    places = number(match["n"])
    if places is None or places < 1:
        return None
    low = Decimal(10) ** int(places - 1)
    return Worded(*match.span(), None, ranges.between(low, low * 10, high_open=True), unit=None)


def _age(match: re.Match[str]) -> Worded | None:
    """In his 50s, in her seventies."""
    written = match["n"].lower()
    low = Decimal(written[:2]) if written[0].isdecimal() else Decimal(numerals.TENS[f"{written[:-3]}y"])
    return Worded(match.start("n"), match.end(), None, ranges.between(low, low + 9), unit="year")


_TENS_OF_AGE = "|".join(f"{word[:-1]}ies" for word in numerals.TENS)
_SCALED = r"\s(?P<scale>hundred|thousand|million|billion|dozen)(?=\s[^\W\d_])"
_SCALE = rf"(?:{_SCALED}|(?=\s[^\W\d_]))"

FORMS = (
    form(
        r"0['’]?s|ties",
        rf"in\s(?:his|her|their|my)\s(?:early\s|mid-?\s?|late\s)?(?P<n>[2-9]0['’]?s|{_TENS_OF_AGE})(?!\w)",
        _age,
    ),
    form("-figure", rf"(?P<n>{'|'.join(numerals.UNITS)})-figure(?!\w)", _figures),
    form(
        r"s\sof\s(?:hundred|thousand|million|billion)s",
        r"(?P<word>tens|dozens|hundreds|thousands|millions)\sof\s(?P<scale>hundreds|thousands"
        r"|millions|billions)(?!\w)",
        _vague,
    ),
    form(
        "dozens|hundreds|thousands|illions",
        r"(?P<word>dozens|hundreds|thousands|millions|billions|trillions)(?P<scale>)(?!\w)",
        _vague,
    ),
    form("scores", r"(?P<word>scores)(?P<scale>)(?=\sof\b)", _vague),
    form("several", rf"(?P<word>several){_SCALE}", _vague),
    form("few", rf"a\s(?P<word>few){_SCALE}", _vague),
    form("handful|couple", rf"a\s(?P<word>handful|couple)(?:\sof{_SCALED}|(?=\sof\b))", _vague),
    form(
        "most|majority",
        r"(?:(?P<alone>most)(?=\s[a-z])(?!\sof\b)|most(?=\sof\b)|(?:the"
        r"|a)\s(?:[a-z]+\s)?majority(?=\sof\s(?![\d\ufffc]|about|around|just|only|more|nearly|over"
        r"|at\sleast)))",
        _most,
    ),
    form(r"no\s|none", r"(?:(?P<no>no)(?=\s[a-z])|none(?=\sof\b))", _none),
)

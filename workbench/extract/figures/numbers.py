"""Numbers in a text with what is written against them: currency, magnitude, per cent, a symbol."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.extract.figures import numerals, units
from workbench.extract.figures.numerals import Numeral


@dataclass(frozen=True, slots=True)
class Number:
    """A number in its place, with the unit of its own signs. `scale` is the factor of its magnitude word."""

    start: int
    end: int
    numeral: Numeral
    unit: str | None = None
    scale: int = 1


_SIGN = "|".join(re.escape(sign) for sign in sorted(units.CURRENCY_SIGNS, key=len, reverse=True))
_HALVES = r"(?:half|(?:a\s|one\s)?quarter|three[\s-]quarters)(?:\sof)?[\s-](?:an?\s)?"
_NUMBER = re.compile(
    rf"(?<![\w¼½¾])(?<!\d[.,/])(?:(?P<sign>{_SIGN})\s?)?(?P<minus>(?<![\w)])[-−](?=\d)"
    r"|(?i:(?<!or\s)minus\s(?=\d)))?"
    rf"(?:(?P<digits>{numerals.DIGITS})(?P<part>[¼½¾]|-[1-7]/[2-8](?![\d/]))?(?P<scale>{numerals.SCALE})?"
    rf"|(?P<fraction>(?i:{_HALVES}(?:(?P<of>hundred|thousand|million|billion|trillion|dozen)(?!\w)"
    r"|(?=percentage\spoint|per\s?cent\b))))"
    rf"|(?P<words>(?i:{numerals.WORDS}))(?![\w])"
    r"(?P<half>(?i:\sand\sa\s(?:half|quarter)(?:\s(?P<halfscale>million|billion|thousand"
    r"|trillion))?(?!\w)))?)"
)
_CURRENCY_WORDS = re.compile(
    r"[\s-](?P<word>" + "|".join(sorted(units.CURRENCY_WORDS, key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"\s?-?(?:(?P<points>percentage[\s-]points?|per\scent(?:age)?\spoints?|pp\b|ppts?\b|%\spoints?|pts\b)"
    r"|(?P<percent>%|per[\s-]?cent(?!\w)|percent(?!\w)|pct(?!\w)|pc(?!\w)))",
    re.IGNORECASE,
)
_SYMBOL = re.compile(
    r"\s?(?P<symbol>"
    + "|".join(re.escape(s) for s in sorted(units.SYMBOLS, key=len, reverse=True))
    + r")(?![\w])"
)
_GLUED = re.compile(r"[^\W\d_]|/\d|['’]s\b")
_OUT_OF = re.compile(r"/(?:5|10|100)(?![\d/])")


def find(text: str) -> Iterator[Number]:
    """All numbers in order. What is glued to other letters is none."""
    end = 0
    for match in _NUMBER.finditer(text):
        if match.start() < end or (match["scale"] == "b" and not match["sign"]):
            continue  # A clade or a flat 1b is no billion.
        numeral = _numeral(match)
        if numeral is None or (match["words"] and _is_no_count(text, match)):
            continue
        if match["minus"]:
            numeral = replace(numeral, value=-numeral.value)
        number = Number(*match.span(), numeral, scale=_scale(match))
        found = _with_unit(text, match["sign"], number)
        if found is not None and not (match["words"] and _is_pronoun(text, match, found)):
            end = found.end
            yield _in_metres(text, match, found)


def _scale(match: re.Match[str]) -> int:
    if match["words"]:
        last = re.split(r"[\s-]", match["words"].lower())[-1]
        return numerals.factor(last) if last in numerals.MAGNITUDES else 1
    return numerals.factor(match["scale"] or "")


def _numeral(match: re.Match[str]) -> Numeral | None:
    if match["digits"]:
        found = numerals.in_digits(match["digits"], match["scale"] or "")
        if found and match["part"]:
            part = numerals.fraction(match["part"])
            return Numeral(found.value + part, Decimal("0.1"), plain=False)
        return found
    if match["fraction"]:
        return _of_magnitude(match["fraction"].lower(), (match["of"] or "").lower())
    found = numerals.in_words(match["words"])
    if found and match["half"]:
        part = Decimal("0.25") if "quarter" in match["half"].lower() else Decimal("0.5")
        factor = numerals.factor(match["halfscale"] or "")
        return Numeral((found.value + part) * factor, Decimal("0.1") * factor, plain=False)
    return found


def _of_magnitude(words: str, name: str) -> Numeral:
    """Half a million, three-quarters of a million, half a dozen."""
    share = (
        Decimal("0.75")
        if words.startswith("three")
        else Decimal("0.5" if words.startswith("half") else "0.25")
    )
    value = share * numerals.factor(name)
    grain = numerals.place(value) if value > 1 else Decimal("0.1")
    return Numeral(value, grain, plain=name in ("hundred", "thousand", "dozen"))


def _with_unit(text: str, sign: str | None, number: Number) -> Number | None:
    """The number with its currency, per cent or symbol, or None where it is part of another word."""
    if sign:
        return None if _GLUED.match(text, number.end) else replace(number, unit=units.CURRENCY_SIGNS[sign])
    if percent := _PERCENT.match(text, number.end):
        unit = "percentage point" if percent["points"] else "percent"
        return replace(number, end=percent.end(), unit=unit)
    if word := _CURRENCY_WORDS.match(text, number.end):
        return replace(
            number, end=word.end(), unit=units.CURRENCY_WORDS[re.sub(r"\s", " ", word["word"].lower())]
        )
    if symbol := _SYMBOL.match(text, number.end):
        return _symbolled(number, symbol["symbol"], symbol.end())
    if mark := _OUT_OF.match(text, number.end):
        return replace(number, end=mark.end())
    return None if _GLUED.match(text, number.end) else number


def _symbolled(number: Number, symbol: str, end: int) -> Number:
    if symbol == "p":
        value = replace(
            number.numeral, value=number.numeral.value / 100, grain=number.numeral.grain / 100, plain=False
        )
        return replace(number, numeral=value, end=end, unit="GBP")
    return replace(number, end=end, unit=units.SYMBOLS[symbol])


_RACE = re.compile(
    r"\s(?:race|final|sprint|freestyle|relay|butterfly|backstroke|breaststroke|hurdles|run|title|heats?"
    r"|dash|tall|high"
    r"|long|deep|wide|above|away|below|in\s\d)",
)
_LENGTHS = {"m": "metre", "k": "kilometre"}


def _in_metres(text: str, match: re.Match[str], number: Number) -> Number:
    """The 100m in 9.58 seconds, a boat 20m long and the 5,000m are lengths, not millions."""
    unit = _LENGTHS.get(match["scale"] or "")
    plain = numerals.in_digits(match["digits"]) if unit and not number.unit else None
    if unit is None or plain is None or (plain.value < THOUSAND and not _RACE.match(text, number.end)):
        return number
    return replace(number, numeral=plain, unit=unit, scale=1)


THOUSAND = 1000
"""Nobody writes a billion as 1,000m, save in money."""


def _is_no_count(text: str, match: re.Match[str]) -> bool:
    """True for a magnitude word alone, unless it is what something is counted by: "per million"."""
    if match["words"].lower() not in numerals.MAGNITUDES and match["words"].lower() != "dozen":
        return False
    return not text[max(0, match.start() - 6) : match.start()].lower().endswith(("per ", "every "))


_ONE_OF_MANY = re.compile(
    r"(?<!\w)(?:no|any|every|each|some|this|that|the|which|another|last|first|number|a|an|as)\s$", re.I
)
_MORE_THAN = re.compile(r"\b(?:more|fewer|less)\sthan\s$", re.IGNORECASE)
_OF = re.compile(r"\sof\b|['’]s")
_SOMEBODY = re.compile(r"\s\w+(?:\s\w+)?\s(?:told|said|says|added|who|asked|wrote|recalled)\b", re.IGNORECASE)
_NO_ONE = re.compile(
    r"\s(?:of|day|thing|another|way|by|can|could|is|was|has|that|which|who|who's|more|point|side|hand|time"
    r"|reason|to|in|on)\b|['’]s|[-.,;:)]",
    re.IGNORECASE,
)


def _is_pronoun(text: str, match: re.Match[str], number: Number) -> bool:
    """True for "one" that counts nothing: "no one", "one of the worst", "one day"."""
    if match["words"].lower() not in ("one", "zero") or number.unit:
        return False
    if (
        _MORE_THAN.search(text[max(0, match.start() - 12) : match.start()])
        and match["words"].lower() == "one"
    ):
        return _OF.match(text, match.end()) is not None
    if (
        _NO_ONE.match(text, match.end())
        or _SOMEBODY.match(text, match.end())
        or _ONE_OF_MANY.search(text[max(0, match.start() - 12) : match.start()])
    ):
        return True
    return not units.begins_with_counted(text[match.end() : match.end() + 40])

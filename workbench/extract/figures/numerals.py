"""Written numbers, in digits or words: their value and how finely they are written."""

import re
from dataclasses import dataclass
from decimal import Decimal

LONGEST = 18
"""Digits from which a number is a code rather than a figure."""

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
MAGNITUDES = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7,
    "k": 3, "m": 6, "mn": 6, "mln": 6, "mil": 6, "bn": 9, "b": 9, "tn": 12, "trn": 12,
}  # fmt: skip
"""Powers of ten by name."""

_SMALL = "|".join(UNITS)
_TENS = "|".join(TENS)
_BELOW_100 = (
    rf"(?:(?:{_TENS})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:{_SMALL}))(?![a-z])"
)
_SCALE = r"(?:hundred|thousand|million|billion|trillion|lakh|crore)(?![a-z])"
_PART = rf"(?:{_BELOW_100}|{_SCALE}|dozen(?![a-z]))"
_AND = (
    r"(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion)|(?<=lakh)|(?<=crore))"
    rf"[\s-]and[\s-](?=(?:{_SMALL}|{_TENS})(?![a-z]))"
)
_ONE_UNIT = (
    r"(?:(?<=than\s)|(?<=\bover\s)|(?<=most\s)|(?<=nearly\s)|(?<=least\s)|(?<=under\s)|(?<=\bfor\s)|(?<=\bby\s))"
    r"an?(?=\s(?:week|fortnight|month|year|decade|century)\b(?!\s(?:after|ago|later?|earlier|before|old|or)\b))"
)
"""The article that is a number: "blocked for almost a week", "jailed for a year"."""
WORDS = rf"(?:(?:an?\s(?={_SCALE}|dozen))?{_PART}(?:(?:[\s-]|{_AND}){_PART}){{0,12}}|{_ONE_UNIT})"
DIGITS = (
    r"\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}(?!\d))+(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])"
    r"|(?<!\d )[1-9]\d{0,2}(?: \d{3}(?!\w|[,.]\d))+(?! \d)|\d+(?:\.\d+)?"
)
"""Groups of three, or Indian ones (1,20,000), parted by commas or spaces."""

_LONG_SCALE = (
    r"[\s-]?(?i:lakh\scrore|hundred|thousand|million|billion|trillion|lakh|crore|dozen|mln|mn|mil|bn|trn|tn)s?"
    r"(?![A-Za-z])"
)
_SHORT_SCALE = r"\s?(?:m|M|k|K|b|B)(?![A-Za-z²³])"
SCALE = rf"(?:{_LONG_SCALE}|{_SHORT_SCALE})"

_FRACTION_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def fraction(written: str) -> Decimal:
    """The part after a whole number: "½", or "-1/2" as agencies write it."""
    above, _, below = written.lstrip("-").partition("/")
    return Decimal(above) / Decimal(below) if below else _FRACTION_SIGNS[written]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written. `grain` is the place value of its last digit that counts.

    `plain` is True for a whole number without a magnitude word, which readers may take as rounded.
    """

    value: Decimal
    grain: Decimal
    plain: bool

    @property
    def is_round(self) -> bool:
        return self.plain and self.grain >= 10


def in_digits(written: str, scale: str = "") -> Numeral | None:
    """A number such as 1,200, 9.1 or 3.70 with "million"; None for a code, which is long or begins with 0."""
    digits = re.sub(r"[,\s]", "", written)
    whole, _, decimals = digits.partition(".")
    if len(digits) > LONGEST or (len(whole) > 1 and whole[0] in "0٠०"):
        return None
    number = Decimal(digits)
    times = factor(scale)
    grain = Decimal(1).scaleb(-len(decimals)) if decimals else place(number)
    return Numeral(number * times, grain * times, plain=not decimals and times == 1)


def in_words(written: str) -> Numeral | None:
    """A number such as "two hundred and thirty-five", "a million", "two dozen" or "half a million"."""
    words = [word for word in re.split(r"[\s-]+", written.lower()) if word != "and"]
    total = current = 0
    scaled = False
    for word in words:
        if word in ("a", "an"):
            current += 1
        elif word in UNITS or word in TENS:
            if not _fits(current, word):
                return None
            current += UNITS.get(word, TENS.get(word, 0))
        elif word in ("hundred", "dozen"):
            current = (current or 1) * (100 if word == "hundred" else 12)
        else:
            scaled = scaled or MAGNITUDES[word] >= 5
            total += (current or 1) * factor(word)
            current = 0
    value = Decimal(total + current)
    return Numeral(value, place(value), plain=not scaled)


def _fits(current: int, word: str) -> bool:
    """Whether a word can follow in the same number: five after twenty, not after six."""
    if word in TENS:
        return current % 100 == 0
    return current % 10 == 0 and (current % 100 == 0 or (current % 100 >= 20 and UNITS[word] < 10))


def factor(scale: str) -> int:
    """What a magnitude word multiplies by; 1 for none."""
    if not scale:
        return 1
    name = scale.strip().lstrip("-").lower().removesuffix("s")
    if name == "dozen":
        return 12
    return int(10 ** sum(MAGNITUDES[word] for word in name.split()))


def place(number: Decimal) -> Decimal:
    """The place value of the last non-zero digit of a whole number; 1 for zero."""
    digits = str(int(number))
    return Decimal(1).scaleb(len(digits) - len(digits.rstrip("0"))) if number else Decimal(1)

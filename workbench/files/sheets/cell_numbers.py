"""Numbers as they are written in the cells of tables: "1,234", "12,5 %", "£5", "(17)", "399 [p]"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MISSING = frozenset(
    {"", "-", "–", "—", "--", "..", "...", "…", ".", ":", "*", "**", "~", "n/a", "na", "nan", "null", "none"}
    | {"n.a.", "not available", "#n/a", "#div/0!", "#value!", "#ref!", "#name?", "#num!", "#null!"}
    | {f"[{mark}]" for mark in ("c", "x", "z", "u", "low", "w", "e")}
)
"""What stands in a cell that has no figure, in lower case."""

_SIGNS = r"(?:[£$€¥₹]|US\$|GBP|USD|EUR)"
_MARKS = r"(?:\s*(?:\*+|[†‡]|\[[a-z0-9]{1,4}\]|\([a-z]\)|\s[pre]))?"
_WRITTEN = re.compile(
    rf"(?P<open>\()?(?P<sign>[-+−–])?\s?{_SIGNS}?\s?(?P<inner>[-−])?(?P<digits>[.,]?\d[\d.,'’\s]*?)"
    rf"(?P<power>E[-+]?\d+)?\s?(?:%|per cent|percent|{_SIGNS})?(?P<close>\))?{_MARKS}",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"\d{1,3}(?:[,\s'’]\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+"
)
_COMMA = re.compile(r"\d{1,3}(?:[.\s'’]\d{3})+(?:,\d+)?|\d+(?:,\d+)?|,\d+")
_SHOWS_POINT = re.compile(r"\d,\d{3}[.,]|(?:^|\D)0?\.\d|\d\.(?:\d{1,2}|\d{4,})$")
_SHOWS_COMMA = re.compile(r"\d\.\d{3}[.,]|(?:^|\D)0?,\d|\d,(?:\d{1,2}|\d{4,})$")
_LONGEST = 15
"""Digits. What has more is a code, and no number keeps it whole."""


@dataclass(frozen=True, slots=True)
class Comma:
    """How many cells show that the comma is the decimal sign, and how many that the point is."""

    decimal: int
    point: int

    @property
    def is_decimal(self) -> bool | None:
        """None where nothing shows it."""
        return None if self.decimal == self.point else self.decimal > self.point


def comma_in(cells: Iterable[str]) -> Comma:
    """What the cells of a column show of the comma: "12,5" and "1.234,0", or "12.5" and "1,234.0"."""
    telling = (cell for cell in cells if "," in cell or "." in cell)
    written = [found["digits"].strip() for cell in telling if (found := _WRITTEN.fullmatch(cell))]
    digits = [one for one in written if _POINT.fullmatch(one) or _COMMA.fullmatch(one)]
    return Comma(
        sum(bool(_SHOWS_COMMA.search(one)) for one in digits),
        sum(bool(_SHOWS_POINT.search(one)) for one in digits),
    )


def read_numbers(cells: Sequence[str], *, comma: bool) -> list[int | float | None]:
    """The number in each cell, None where there is none. "12.5 %" is 12.5. `comma`: the decimal sign."""
    return [number(cell, comma=comma) for cell in cells]


def number(cell: str, *, comma: bool = False) -> int | float | None:
    """The number that a cell consists of; None for words, codes ("007"), and numbers with other words."""
    if cell.isascii() and cell.isdecimal() and len(cell) <= _LONGEST:
        return int(cell) if cell[0] != "0" or cell == "0" else None
    found = _WRITTEN.fullmatch(cell)
    if found is None or bool(found["open"]) is not bool(found["close"]):
        return None
    digits = found["digits"].strip()
    if not (_COMMA if comma else _POINT).fullmatch(digits) or re.match(r"0\d", digits):
        return None
    plain = re.sub(r"[.\s'’]", "", digits).replace(",", ".") if comma else re.sub(r"[,\s'’]", "", digits)
    if len(plain.partition(".")[0]) > _LONGEST:
        return None
    sign = -1 if found["open"] or found["sign"] in ("-", "−", "–") or found["inner"] else 1
    if "." in plain or found["power"]:
        value = sign * float(plain + (found["power"] or ""))
        return value if abs(value) < float("inf") else None
    return sign * int(plain)

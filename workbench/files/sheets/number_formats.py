"""How a .xlsx shows its stored numbers: as per cent, as a day, a month, a year, a time, or as they are."""

import re
from datetime import datetime, timedelta
from enum import Enum, auto

from workbench.files.sheets.workbooks import day_as_text, number_as_text


class Shown(Enum):
    """What a number format makes of a number."""

    PLAIN = auto()
    PERCENT = auto()
    DAY = auto()
    MONTH = auto()
    YEAR = auto()
    TIME = auto()


_BUILT_IN = {
    **dict.fromkeys((9, 10), Shown.PERCENT),
    **dict.fromkeys((14, 15, 16, 22, *range(27, 37), *range(50, 59)), Shown.DAY),
    17: Shown.MONTH,
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), Shown.TIME),
}
"""The formats that have a number and no code in the file (ECMA-376, 18.8.30)."""

_WORDS = re.compile(r'"[^"]*"|\\.|_.|\*.')
_COLOURS = re.compile(r"\[(?!h+\]|m+\]|s+\])[^\]]*\]", re.IGNORECASE)

_PARTS_OF_SECONDS = re.compile(r"s\.0+")

_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LAST_DAY = 2_958_466
"""The day after 31 December 9999."""


def shown_by(number: int, code: str | None) -> Shown:
    """What the format with this number and code shows."""
    if code is None:
        return _BUILT_IN.get(number, Shown.PLAIN)
    signs = _COLOURS.sub("", _WORDS.sub("", code)).split(";")[0].lower()
    if "%" in signs:
        return Shown.PERCENT
    if "general" in signs or re.search("[0#?]", _PARTS_OF_SECONDS.sub("", signs)):
        return Shown.PLAIN
    if "d" in signs:
        return Shown.DAY
    if "y" in signs:
        return Shown.MONTH if "m" in signs else Shown.YEAR
    if "h" in signs or "s" in signs:
        return Shown.TIME
    return Shown.PLAIN


def as_shown(value: float, shown: Shown, *, from_1904: bool) -> str:
    """The number as its reader sees it, to the full precision of what is stored."""
    if shown in (Shown.PLAIN, Shown.PERCENT) or not 0 <= value < _LAST_DAY:
        return number_as_text(value, is_percent=shown is Shown.PERCENT)
    if shown is Shown.TIME:
        hours, minutes = divmod(round(value * 24 * 60), 60)
        return f"{hours:02}:{minutes:02}"
    moment = _moment(value, from_1904)
    if shown is Shown.MONTH:
        return moment.strftime("%Y-%m")
    if shown is Shown.YEAR:
        return moment.strftime("%Y")
    return day_as_text(moment)


def _moment(value: float, from_1904: bool) -> datetime:
    if from_1904:
        return _EPOCH_1904 + timedelta(seconds=round(value * 86_400))
    # The format counts a 29 February 1900, which never was.
    return _EPOCH + timedelta(seconds=round((value + (value < 60)) * 86_400))

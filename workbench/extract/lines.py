"""What each line of an article is there for. Nothing is deleted: lines set aside keep their place.

Which lines are datelines is told in `datelines`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz import fuzz

from workbench.extract import datelines
from workbench.model import Line, LineKind, Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_MARK = re.compile(r"(?:#{1,6}|[*•–-])[ \t]+")

_LABELS = (
    "READ MORE", "READ ALSO", "ALSO READ", "READ NEXT", "SEE ALSO", "MORE ON THIS", "MORE ON THIS STORY",
    "MORE FROM", "RELATED STORIES", "RELATED ARTICLES", "RELATED TOPICS", "RELATED", "WATCH", "LISTEN",
    "WATCH MORE", "DON'T MISS", "EXPLAINED", "EXPLAINER", "RECOMMENDED", "MOST READ", "LIVE UPDATES",
    "SIGN UP", "SUBSCRIBE", "ADVERTISEMENT", "FOLLOW US", "SHARE THIS", "TOPICS", "TAGS",
)  # fmt: skip
"""What stands before the title of another page."""

_FURNITURE = re.compile(
    r"(?:advertisement|share|save|related|comments?|transcript|embed|print|email|most (?:viewed|read|popular)"
    r"|(?:share|reuse) this(?: \w+)?:?|skip to .{0,40}|view (?:all )?comments.{0,40}"
    r"|sign up (?:for|to)\b.{0,90}|subscribe (?:to|now)\b.{0,90}|follow (?:us|@\w+|\w+ \w+) on\b.{0,90}"
    r"|download (?:the|our) app\b.{0,90}"
    r"|(?:image|copyright|©).{0,60}all rights reserved.?|copyright (?:©|\(c\)|\d{4}).{0,80}"
    r"|this (?:article|story) (?:is|was published) more than .{1,20} (?:old|ago)\.?"
    r"|this (?:article|story) (?:was|has been) (?:first published|amended|updated|corrected)\b.{0,160}"
    r"|you are (?:now )?(?:viewing|reading) .{0,90}|send (?:a|this) .{0,20}to a friend|\d+ min(?:ute)?s? read"
    r"|(?:toggle|hide|enlarge|view) (?:this )?(?:caption|image|more options)"
    r"|listen to this (?:article|story)\b.{0,60}|explore more on these topics|our standards: .{0,90}"
    r"|(?:additional |further )?reporting (?:by|and) .{0,200}|editing by .{0,120})$",
    re.IGNORECASE,
)
"""Lines that a page or an agency sets around every story."""

LABEL_LIKENESS = 80
"""How alike (0 to 100) a mistyped label must be to one of the list."""

_CREDIT = re.compile(
    r"(?i)\s*[\[(]?(?:\b(?:picture|photo|photograph|image|credit|pic|video|graphic|illustration)s?"
    r"(?: (?:credit|source|copyright|by))?:\s*\S.{0,80}"
    r"|©\s*\S.{0,60}"
    r"|(?-i:\((?:[A-Z][\w.'’-]+ ){1,4}?[\w.'’-]*/ ?[A-Z][\w .'’&/-]{2,40}\)\s*$)"
    r"|\((?:photo|picture|image)s? (?:by|from|courtesy)\b.{2,60}\)\s*$|\(AP Photo\b.{0,60}\)\s*$"
    r"|(?<!told )(?<!to )(?<!by )(?<!with )(?<!the )(?<!of )(?<!from )(?<!and )\b"
    r"(?:getty images|pa media|pa wire|afp|reuters|alamy|shutterstock|epa"
    r"|associated press)\b"
    r"(?:/[^/.]{1,40})*)[\])]?\.?\s*$"
)
_CAPTION = re.compile(r"(?i)(?:image |photo |picture )?(?:caption|pictured)\b\s*[,:]")
_BY = re.compile(r"(?i:by|words by|written by|reporting by|from) (?=[A-Z\"“])")
_NAME = r"[A-Z][\w'’.-]*(?: (?:de|van|von|der|al|bin|la|le|da|[A-Z][\w'’.-]*)){0,4}"
_BYLINE_REST = re.compile(
    rf"({_NAME})(?:(?:,| and| &|\s*["
    rf"|–-])\s*[\w'’.@/&-]+(?: [\w'’.@/&-]+){{0,6}}){{0,4}}\s*(?:for [A-Z].{{0,30}})?$"
)
_JOB = re.compile(
    r"(?i)^[\w&,'’ -]{0,60}\b(?:correspondent|reporter|editor|journalist|political staff|news staff"
    r"|newsdesk)\b"
    r"(?:,? (?:in|at|for)? ?[\w .'’-]{1,30})?$"
)
_END = re.compile(r"[.!?…:;][\"'”’)\]]*$")

HEADLINE_LENGTH = 200
"""A first line longer than this is text, not a headline."""


def classify(text: str, title: str | None = None) -> tuple[Line, ...]:
    """The non-empty lines of an article in order, each with its kind. `title` helps to know the headline."""
    spans = list(_spans(text))
    quotes = [span.cut(text) for span in spans]
    kinds = [_kind(quote) for quote in quotes]
    _set_aside_repeats(quotes, kinds)
    _set_aside_author(quotes, kinds)
    _find_dateline(quotes, kinds)
    _find_headline(quotes, kinds, title)
    return tuple(Line(span, kind) for span, kind in zip(spans, kinds, strict=True))


def byline(text: str, lines: Iterable[Line]) -> str | None:
    """The author named in the byline, where there is one."""
    for line in lines:
        if line.kind is LineKind.BYLINE and (name := _author(line.span.cut(text))):
            return name
    return None


def _spans(text: str) -> Iterator[Span]:
    """The lines without outer space and marks of a list, parted from a dateline that opens them."""
    whole = list(_whole(text))
    dated = [line for line in whole if datelines.dated(line.cut(text))]
    for line in whole:
        yield from _parted(text, line, dated=len(dated) == 1 and line is dated[0])


def _whole(text: str) -> Iterator[Span]:
    for found in _LINE.finditer(text):
        inner = found.group()
        start = found.start() + len(inner) - len(inner.lstrip())
        end = found.start() + len(inner.rstrip())
        if mark := _MARK.match(text, start, end):
            start = mark.end()
        if start < end and any(not char.isspace() for char in text[start : start + 1]):
            yield Span(start, end)


def _parted(text: str, line: Span, *, dated: bool) -> Iterator[Span]:
    """A paragraph without the dateline that opens it, which stands before it as a line of its own."""
    words = line.cut(text)
    if length := datelines.opening(words) or (datelines.dated(words) if dated else 0):
        yield Span(line.start, line.start + len(words[:length].rstrip()))
        length += len(words[length:]) - len(words[length:].lstrip())
    yield Span(line.start + length, line.end)


def _kind(line: str) -> LineKind:
    if len(line) > 400:
        return LineKind.BODY
    if _author(line):
        return LineKind.BYLINE
    if datelines.is_dateline(line):
        return LineKind.DATELINE
    if _is_cross_reference(line):
        return LineKind.READ_MORE
    if _JOB.match(line):
        return LineKind.BYLINE
    if credit := _CREDIT.search(line):
        return LineKind.CAPTION if credit.start() else LineKind.CREDIT
    return LineKind.CAPTION if _CAPTION.match(line) else LineKind.BODY


def _is_cross_reference(line: str) -> bool:
    label, colon, rest = line.partition(":")
    if colon and 3 < len(label) <= 24 and rest.strip():
        return _is_label(label.strip().upper())
    words = line.split()
    if len(words) > 3 and all(word.isupper() for word in words[:2]) and not line.isupper():
        return _is_label(" ".join(words[:2]))
    return bool(_FURNITURE.match(line)) or line.strip(" :").upper() in _LABELS


@lru_cache(maxsize=1024)
def _is_label(label: str) -> bool:
    if " " not in label:
        return label in _LABELS
    return any(" " in known and fuzz.ratio(label, known) >= LABEL_LIKENESS for known in _LABELS)


def _author(line: str) -> str | None:
    """The name in a line such as "By Jane Austen, health correspondent"."""
    start = _BY.match(line)
    if not start or len(line) > 120 or _END.search(line):
        return None
    found = _BYLINE_REST.match(line, start.end())
    return found.group(1) if found else None


def _set_aside_repeats(quotes: list[str], kinds: list[LineKind]) -> None:
    """A line that a caption repeats, and any line that stood before, is a caption too."""
    captions = {_CREDIT.sub("", q).strip(" .") for q, kind in zip(quotes, kinds, strict=True)
                if kind is LineKind.CAPTION}  # fmt: skip
    seen: set[str] = set()
    for place, quote in enumerate(quotes):
        bare = quote.strip(" .")
        if kinds[place] is LineKind.BODY and (bare in captions or (bare in seen and len(bare) > 20)):
            kinds[place] = LineKind.CAPTION
        seen.add(bare)


def _set_aside_author(quotes: list[str], kinds: list[LineKind]) -> None:
    authors = {_author(q) for q, kind in zip(quotes, kinds, strict=True) if kind is LineKind.BYLINE} - {None}
    for place, quote in enumerate(quotes):
        if kinds[place] is LineKind.BODY and quote.strip() in authors:
            kinds[place] = LineKind.BYLINE


def _find_dateline(quotes: list[str], kinds: list[LineKind]) -> None:
    """Where no line is plainly a dateline, the first near either end that may be one."""
    if LineKind.DATELINE in kinds:
        return
    for place in (*range(len(quotes))[:NEAR_TOP], *range(len(quotes))[NEAR_TOP:][-NEAR_END:]):
        if kinds[place] in (LineKind.BODY, LineKind.BYLINE) and datelines.may_be_dateline(quotes[place]):
            kinds[place] = LineKind.DATELINE
            return


NEAR_TOP, NEAR_END = 12, 3
"""Among how many lines at the top and at the end of an article the day of publication may stand."""


def _find_headline(quotes: list[str], kinds: list[LineKind], title: str | None) -> None:
    first = next((place for place, kind in enumerate(kinds) if kind is LineKind.BODY), None)
    if first is None:
        return
    quote = quotes[first]
    alone = kinds.count(LineKind.BODY) == 1
    named = title is not None and fuzz.ratio(quote.casefold(), title.casefold()) >= 90
    looks = not alone and len(quote) <= HEADLINE_LENGTH and not _END.search(quote)
    if named or (looks and first <= 2):
        kinds[first] = LineKind.HEADLINE

"""A sentence cut into what it asserts: each piece holds a figure, a date or a cause of its own.

Pieces may overlap: "the last record, which was set on 6 August" asserts something of "the last record".
Works on places of figures and dates found before, and never cuts through one.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.extract import cues
from workbench.extract.assertions import relatives, yardsticks
from workbench.extract.assertions.ground import MIN_WORDS, Ground
from workbench.extract.cues import finite
from workbench.model import Span

SHORT_REST = 5
"""Words after an aside that tell nothing by themselves."""


class Tie(StrEnum):
    """How a piece hangs on the one before: it may share its dates, and may need it to be understood."""

    MAIN = "main"
    BESIDE = "beside"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that asserts something. What stands in `without` belongs to another piece inside this one.

    With `measures` it only says what another is compared with, and the date of that is its own.
    """

    span: Span
    tie: Tie = Tie.MAIN
    without: Span | None = None
    measures: bool = False


_BREAK = re.compile(
    r"(?P<cause>,?\s+(?=because\b(?!\sof)|(?:leading|prompting|forcing)\s+\S|resulting\sin\b"
    r"|which\smeans\b|meaning\b))"
    r"|(?P<dash>\s+[-–—]\s+|\s*—\s*)"
    r"|(?P<relative>,\s+(?=(?:which|who|where|whose|when)\b))"
    r"|(?P<list>,\s+(?=(?:including|among\sthem|of\swh(?:ich|om)|with\s+\S+\s+\S)\b))"
    r"|(?P<row>[;:]\s+)"
    r"|(?P<revised>,\s+(?=an?\s(?:\w+\s){1,3}(?:revised|corrected|amended|restated)\b))"
    r"|(?P<strong>,?\s+(?:but|while|whereas|although|though|yet)\s+)"
    r"|(?P<weak>,?\s+and\s+)"
    r"|(?P<time>,?\s+(?:after|before|as|since(?!\s\d)|despite|if)\s+)",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"^\W*(?:after|although|while|despite|as|because|though)\s+(?P<first>[^,]{10,160}),\s+",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\bnot (?:just|only|merely|simply)\b", re.IGNORECASE)
_INSET = re.compile(r"(?:\S+\s){1,4}?[-–—]\s+\w|\S+—\w")
"""A few words between dashes: "a record number of people – 289,530 – attended"."""
_EXPLAINS = re.compile(r"(?:(?:up|down)\s)?from\s|compared\s(?:with|to)\s", re.IGNORECASE)
"""What a figure before the dash is measured by."""
_OWN_REASON = re.compile(r"because (?:I|we)\b", re.IGNORECASE)
"""A speaker's own reason says nothing to check by itself."""


def split(ground: Ground, span: Span) -> tuple[Piece, ...]:
    """The assertions within a stretch, in the order of the text; the stretch itself where it holds one.

    After each come those by which it measures, which overlap with it.
    """
    return tuple(part for piece in _pieces(ground, span) for part in (piece, *_measures(ground, piece)))


def _measures(ground: Ground, piece: Piece) -> list[Piece]:
    found = yardsticks.find(ground.text, piece.span, ground.has_figure, ground.dates)
    outside = (span for span in found if piece.without is None or not piece.without.overlaps(span))
    return [Piece(span, Tie.UNDER, measures=True) for span in outside]


def _pieces(ground: Ground, span: Span) -> tuple[Piece, ...]:
    found: list[Piece] = []
    start, tie = span.start, Tie.MAIN
    if (ahead := _AHEAD.match(ground.text[span.start : span.end])) and ground.stands(
        first := Span(*ahead.span("first")).shift(span.start)
    ):
        found.append(Piece(first, Tie.BESIDE))
        start = span.start + ahead.end()
    for mark in _BREAK.finditer(ground.text, start, span.end):
        left, right = Span(start, mark.start()), Span(mark.end(), span.end)
        if mark.start() < start or ground.cuts_through(mark.start() + 1):
            continue
        kind = mark.lastgroup or ""
        if not _parts(ground, kind, left, right):
            continue
        if kind == "relative":
            inner, closes = relatives.find(ground, start, right)
            main = Piece(Span(start, span.end), tie, inner) if closes else Piece(left, tie)
            return (*found, main, Piece(inner, Tie.UNDER, None if closes else left))
        found.append(Piece(left, tie))
        beside = kind in ("strong", "row", "weak", "time") and not (kind == "weak" and _ranks(ground, right))
        start, tie = right.start, Tie.BESIDE if beside else Tie.UNDER
    found.append(Piece(Span(start, span.end), tie))
    return tuple(found)


def _parts(ground: Ground, kind: str, left: Span, right: Span) -> bool:
    """Whether the two sides of a break assert two things."""
    words = right.cut(ground.text)
    return (
        len(words.split(maxsplit=MIN_WORDS)) >= MIN_WORDS
        and _adds(ground, kind, left, right, words)
        and (kind == "relative" or ground.is_clause(left))
    )


def _adds(ground: Ground, kind: str, left: Span, right: Span, words: str) -> bool:
    """Whether what comes after a break asserts something of its own."""
    match kind:
        case "cause":
            return ground.has_anchor(right) or not _OWN_REASON.match(words)
        case "dash":
            if _INSET.match(words) or _EXPLAINS.match(words):
                return False
            return ground.has_figure(right) or bool(cues.REVISION.search(words) or cues.RANKING.search(words))
        case "relative":
            inner, closes = relatives.find(ground, left.start, right)
            rest = Span(inner.end, right.end) if closes else left
            told = ground.has_anchor(left) or ground.has_anchor(rest) or (closes and _says(ground, rest))
            dated = relatives.of_a_date(ground, right, "since ") and ground.is_clause(inner)
            return (dated or ground.stands(inner)) and told and (closes or ground.is_clause(left))
        case "list" | "revised":
            return ground.has_figure(right)
        case "row":
            both = ground.has_anchor(left) and ground.has_figure(right)
            return (both or ground.text[left.end] == ";") and ground.is_clause(right)
        case "strong":
            return _starts_a_clause(ground, right) and not _NOT_ONLY.search(left.cut(ground.text))
        case "time":
            compares = _AS_MUCH.search(left.cut(ground.text)) and ground.text[
                : right.start
            ].rstrip().endswith("as")
            return ground.has_figure(right) and not compares and _starts_a_clause(ground, right)
        case _:
            both = ground.has_anchor(left) and ground.has_anchor(right)
            joined = _has_own_subject(ground, right) and not _is_row(ground, left)
            return both and (joined or _ranks(ground, right))


def _ranks(ground: Ground, right: Span) -> bool:
    """True for a second thing that the verb before says: "and its worst result since 1946"."""
    words = right.cut(ground.text)
    ranked = _DETERMINED.match(words) and "since" in words and cues.RANKING.search(words)
    return bool(ranked) and finite(words, sure=True) is None and not ground.has_figure(right)


def _says(ground: Ground, rest: Span) -> bool:
    """True for a main clause with something to tell beside its verb ("were little changed" has nothing)."""
    return len(rest.cut(ground.text).split()) > SHORT_REST


def _starts_a_clause(ground: Ground, right: Span) -> bool:
    """A verb within the first words, before the next break."""
    return finite(" ".join(_first_part(right.cut(ground.text)).split()[:9])) is not None


def _first_part(words: str) -> str:
    return re.split(r"[,;]\s|\s(?:and|but)\s", words, maxsplit=1)[0]


def _has_own_subject(ground: Ground, right: Span) -> bool:
    """False where the clause begins with its verb: "and runs 4,859 shops" belongs to what is before."""
    words = _NAMES_IN_A_ROW.sub("", right.cut(ground.text))
    first = " ".join(re.split(r"[,;]\s", words, maxsplit=1)[0].split()[:9])
    verb = finite(first, sure=True)
    subject = first[:verb].strip().lower()
    return verb is not None and verb > 0 and subject not in _ADVERBS and not _SUBORDINATE.search(subject)


_NAMES_IN_A_ROW = re.compile(
    r"^(?:[A-Z][\w&'’.-]*(?:\s[A-Z][\w&'’.-]*){0,3},\s)+(?=[A-Z][^,;]*?\sand\s[A-Z])"
)
"""All but the last two of several subjects: "Google, Amazon and eBay"."""
_AS_MUCH = re.compile(r"\bas\s(?:much|many|few|little|large|high|low|\w+ly)\b[^,;]*$")
"""Opens what "as" closes: "as much in 2023 as the world did in 2022"."""
_SUBORDINATE = re.compile(r"\w\s(?:that|which|who|whose|when|where|after|before|while|because|if|as)\b")
"""A verb after these is not that of the clause: "and eight crew when it left"."""
_DETERMINED = re.compile(r"(?:the|its|their|his|her|a)\s")
_ADVERBS = frozenset({"now", "also", "then", "still", "later", "so", "only", "has", "have"})


def _is_row(ground: Ground, left: Span) -> bool:
    """True for the first two of three clauses in a row, which stay together; "By May, it was" is but one."""
    first, _, last = left.cut(ground.text).rpartition(", ")
    return (
        finite(first) is not None
        and finite(last) is not None
        and ground.has_figure(Span(left.end - len(last), left.end))
    )

"""A sentence cut into what it asserts: each piece holds a figure, a date or a cause of its own.

Pieces may overlap: "the last record, which was set on 6 August" asserts something of "the last record".
Works on places of figures and dates found before, and never cuts through one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.extract import cues
from workbench.extract.assertions import yardsticks
from workbench.extract.cues import finite
from workbench.model import Span

MIN_WORDS = 3
"""A piece of fewer words says nothing by itself."""


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


@dataclass(frozen=True, slots=True)
class Ground:
    """A text with the places of its figures and of its dates."""

    text: str
    figures: Sequence[Span]
    dates: Sequence[Span]

    def has_figure(self, span: Span) -> bool:
        return any(span.contains(figure) for figure in self.figures)

    def has_anchor(self, span: Span) -> bool:
        """True where a figure or date stands in the stretch."""
        return self.has_figure(span) or any(span.contains(day) for day in self.dates)

    def cuts_through(self, place: int) -> bool:
        return any(s.start < place < s.end for s in (*self.figures, *self.dates))


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
_ANTECEDENT = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|that|its|his|her|their|our)\s(?=[^,;]{2,70}$)")
_INSET = re.compile(r"(?:\S+\s){1,4}?[-–—]\s+\w|\S+—\w")
"""A few words between dashes: "a record number of people – 289,530 – attended"."""
_EXPLAINS = re.compile(r"(?:(?:up|down)\s)?from\s|compared\s(?:with|to)\s", re.IGNORECASE)
"""What a figure before the dash is measured by."""
_OWN_REASON = re.compile(r"because (?:I|we)\b", re.IGNORECASE)
"""A speaker's own reason says nothing to check by itself."""
_WORD_BEFORE = re.compile(r"(?<=\s)[a-z]+$")
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w'’&.-]*\s?){1,6}$")


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
    if (ahead := _AHEAD.match(ground.text[span.start : span.end])) and _stands(
        ground, first := Span(*ahead.span("first")).shift(span.start)
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
            inner, closes = _relative(ground, start, right)
            main = Piece(Span(start, span.end), tie, inner) if closes else Piece(left, tie)
            return (*found, main, Piece(inner, Tie.UNDER, None if closes else left))
        found.append(Piece(left, tie))
        beside = kind in ("strong", "row", "weak", "time") and not (kind == "weak" and _ranks(ground, right))
        start, tie = right.start, Tie.BESIDE if beside else Tie.UNDER
    found.append(Piece(Span(start, span.end), tie))
    return tuple(found)


def _stands(ground: Ground, span: Span) -> bool:
    """True where a stretch has words, a verb and something to check."""
    return _clause(ground, span) and ground.has_anchor(span)


def _clause(ground: Ground, span: Span) -> bool:
    words = span.cut(ground.text)
    return len(words.split(maxsplit=MIN_WORDS)) >= MIN_WORDS and finite(words) is not None


def _parts(ground: Ground, kind: str, left: Span, right: Span) -> bool:
    """Whether the two sides of a break assert two things."""
    words = right.cut(ground.text)
    return (
        len(words.split(maxsplit=MIN_WORDS)) >= MIN_WORDS
        and _adds(ground, kind, left, right, words)
        and (kind == "relative" or _clause(ground, left))
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
            inner, closes = _relative(ground, left.start, right)
            rest = Span(inner.end, right.end) if closes else left
            told = ground.has_anchor(left) or ground.has_anchor(rest) or (closes and _says(ground, rest))
            return _stands(ground, inner) and told and (closes or _clause(ground, left))
        case "list" | "revised":
            return ground.has_figure(right)
        case "row":
            both = ground.has_anchor(left) and ground.has_figure(right)
            return (both or ground.text[left.end] == ";") and _clause(ground, right)
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
    first = " ".join(re.split(r"[,;]\s", right.cut(ground.text), maxsplit=1)[0].split()[:9])
    verb = finite(first, sure=True)
    subject = first[:verb].strip().lower()
    return verb is not None and verb > 0 and subject not in _ADVERBS and not _SUBORDINATE.search(subject)


_AS_MUCH = re.compile(r"\bas\s(?:much|many|few|little|large|high|low|\w+ly)\b[^,;]*$")
"""Opens what "as" closes: "as much in 2023 as the world did in 2022"."""
_SUBORDINATE = re.compile(r"\w\s(?:that|which|who|whose|when|where|after|before|while|because|if|as)\b")
"""A verb after these is not that of the clause: "and eight crew when it left"."""
_DETERMINED = re.compile(r"(?:the|its|their|his|her|a)\s")
_NO_VERB = cues.listed("a an the about just around almost nearly more less over")
"""After "to" these open an amount, and no verb does."""
_ADVERBS = frozenset({"now", "also", "then", "still", "later", "so", "only", "has", "have"})


def _is_row(ground: Ground, left: Span) -> bool:
    """True for the first two of three clauses in a row, which stay together; "By May, it was" is but one."""
    first, _, last = left.cut(ground.text).rpartition(", ")
    return (
        finite(first) is not None
        and finite(last) is not None
        and ground.has_figure(Span(left.end - len(last), left.end))
    )


def _relative(ground: Ground, start: int, right: Span) -> tuple[Span, bool]:
    """A relative clause with what it speaks of, and whether the sentence goes on after it."""
    words = right.cut(ground.text)
    ends = [right.start + comma.start() for comma in re.finditer(r",\s+", words)
            if _goes_on(words[comma.end() :])]  # fmt: skip
    end = next((e for e in ends if _stands(ground, Span(right.start, e))), right.end)
    before = ground.text[start : right.start].rstrip(", ")
    heads = [head.start() for head in _ANTECEDENT.finditer(before) if finite(before, head.end()) is None]
    if not heads and (
        name := _NAME_BEFORE.search(before, max(0, len(before) - 80)) or _WORD_BEFORE.search(before)
    ):
        heads = [name.start()]
    return Span(start + heads[-1] if heads else right.start, end), end < right.end


def _goes_on(words: str) -> bool:
    """True where a main clause goes on after an aside: with its verb, or "to" and a verb."""
    first = words.split()[:4]
    if first[:1] == ["to"]:
        return len(first) > 1 and first[1].isalpha() and first[1].islower() and first[1] not in _NO_VERB
    return finite(" ".join(first)) is not None

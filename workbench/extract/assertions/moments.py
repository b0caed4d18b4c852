"""Which date belongs to which claim: its own, else its sentence's, else the day it was said."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbench.extract import cues
from workbench.extract.assertions import asides
from workbench.extract.assertions.clauses import Piece, Tie
from workbench.extract.cues import finite
from workbench.extract.dates import finding as dates
from workbench.extract.speech.utterances import Utterance
from workbench.model import DateMention, Granularity, Quantity, Role, Span

_SPEAKING = re.compile(
    r"\W*(?:[Ss]peaking|[Ww]riting|[Gg]iving evidence|[Aa]nswering|[Aa]ddressing|[Aa]sked)\b"
)
_THAN = re.compile(
    r"\b(?:than\sthe\s(?:[^,;.\n]|[.,](?=\d)){1,40}\s(?:of|in|on|for|at)\s(?:the\s)?$"
    r"|(?:than|compared (?:with|to))\s(?:(?:in|on|at|the|an?|for|during|that|those|of)\s){0,3}"
    r"|as\s(?:in|on|at|for|during)\s(?:the\s)?)$"
)
AFTER_VERB = 14
"""How many characters after "heard" the day of hearing may end ("heard on Thursday")."""

RIGHT_AFTER = 24
"""How many characters after a figure a date may begin that belongs to it alone."""


def within(mentions: Sequence[DateMention], span: Span) -> tuple[DateMention, ...]:
    """The mentions that stand in a stretch."""
    return tuple(mention for mention in mentions if span.contains(mention.span))


def of_saying(text: str, utterance: Utterance, mentions: Sequence[DateMention]) -> DateMention | None:
    """The day that the words were spoken, where the tag tells ("said on Thursday")."""
    if utterance.frame is None:
        return None
    aside = utterance.direct or _SPEAKING.match(text, utterance.sentence.start)
    start = min(utterance.sentence.start, utterance.frame.start) if aside else utterance.frame.start
    reach = Span(start, min(utterance.frame.end + AFTER_VERB, utterance.sentence.end))
    when = (m for m in within(mentions, reach) if m.granularity in _OF_SAYING and not _quoted(utterance, m))
    return next(when, None)


_OF_SAYING = (Granularity.DAY, Granularity.MONTH)


def _quoted(utterance: Utterance, mention: DateMention) -> bool:
    return utterance.direct and utterance.said.contains(mention.span)


def days_of_saying(
    utterances: Sequence[Utterance], own: Sequence[DateMention | None]
) -> tuple[DateMention | None, ...]:
    """The day each spoken utterance was said: its `own`, else the last told, else the first."""
    first = next((day for day in own if day), None)
    found: list[DateMention | None] = []
    last: DateMention | None = None
    for utterance, day in zip(utterances, own, strict=True):
        last = day or last
        found.append((last or first) if utterance.spoken else None)
    return tuple(found)


def respoken(
    text: str, utterance: Utterance, day: DateMention | None, published: date | None
) -> tuple[DateMention, ...] | None:
    """A quotation's dates, counted from the day it was spoken; None where that changes nothing."""
    spoken = day.period.start if day and day.granularity is Granularity.DAY else None
    if not utterance.direct or spoken is None or spoken == published:
        return None
    start = utterance.said.start
    found = dates.find_dates(utterance.said.cut(text), spoken)
    return tuple(
        replace(
            mention,
            span=mention.span.shift(start),
            basis=mention.basis.replace("publication, ", "the day it was said, "),
        )
        for mention in found
    )


def that_night(
    text: str, utterances: Sequence[Utterance], mentions: Sequence[DateMention], published: date | None
) -> DateMention | None:
    """The night before publication that an article is about, where people it quotes speak of "tonight"."""
    if published is None or not any(u.direct and _TONIGHT.search(u.said.cut(text)) for u in utterances):
        return None
    nights = (m for m in mentions if m.granularity is Granularity.DAY and _NIGHT.match(text, m.span.end))
    first = next(nights, None)
    day = first and first.period.start
    return first if day and 0 < (published - day).days <= NIGHTS else None


NIGHTS = 2
"""How many days after it an article on a night may appear."""

_TONIGHT = re.compile(r"\b(?:tonight|this evening)\b", re.IGNORECASE)
_NIGHT = re.compile(r"\s(?:night|evening)\b")


def choose(text: str, mentions: Sequence[DateMention], quantities: Sequence[Quantity]) -> DateMention | None:
    """Of a claim's dates the one of its main figure, never that of what it is compared with."""
    chosen = _main_figure_s(text, mentions, quantities)
    return chosen and next((m for m in mentions if _says_closer(text, chosen, m)), chosen)


def _says_closer(text: str, date: DateMention, other: DateMention) -> bool:
    """True for a date in brackets after another that it lies in: "last month (July 10)"."""
    one, inner = date.period, other.period
    if text[date.span.end : other.span.start] != " (" or one.start is None or one.end is None:
        return False
    return (
        inner.start is not None and inner.end is not None and one.start <= inner.start <= inner.end <= one.end
    )


def _main_figure_s(
    text: str, mentions: Sequence[DateMention], quantities: Sequence[Quantity]
) -> DateMention | None:
    own = [mention for mention in mentions if not _is_yardstick(text, mention)]
    own = [mention for mention in own if not asides.holds(text, mention.span)] or own
    if own and _is_of_content(text, own):
        return own[0]
    main = next((q for q in quantities if q.role not in _AGAINST), quantities[0] if quantities else None)
    if main is None or not own:
        return own[0] if own else None
    owned = [(mention, _owner(text, mention, quantities)) for mention in own]
    free = [mention for mention, owner in owned if owner is None or owner.role not in _AGAINST]
    if free and main.role in _AGAINST:
        return free[0]
    mine = [mention for mention, owner in owned if owner is main]
    if not mine and free and _is_fronted(text, free[0], mentions[0]):
        return free[0]
    return min(mine or free, key=lambda mention: _apart(mention.span, main.span), default=None)


def _is_of_content(text: str, own: Sequence[DateMention]) -> bool:
    """True where the first date is that of a verb of expecting, and the next stands in what is expected.

    "In 2017 it had not expected births to fall before 2035" is about 2017.
    """
    if len(own) < 2:
        return False
    between = text[own[0].span.end : own[1].span.start]
    lead = text[max(0, own[0].span.start - 24) : own[0].span.start]
    return _FRONTED.search(lead) is not None and _EXPECTING.search(between) is not None


def _is_fronted(text: str, mention: DateMention, first: DateMention) -> bool:
    """True for the date that opens its clause: it holds for all of it."""
    lead = text[max(0, mention.span.start - 24) : mention.span.start]
    return mention is first and _FRONTED.search(lead) is not None


_FRONTED = re.compile(
    r"(?:^|[.;:“\"\n]\s*|\b(?:and|but|while|although)\s)(?:(?:in|on|at|as|of|back|the|early|late)\s)*$",
    re.IGNORECASE,
)
_EXPECTING = re.compile(
    r"\b(?:expect|forecast|predict|project|plan|promis|pledg|vow|agree|aim|hop|intend|propos|commit)\w*\b"
)


def _apart(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def yardstick(text: str, mentions: Sequence[DateMention], *, figured: bool) -> DateMention | None:
    """The date that a claim without another measures by: "the lowest since 2015", "more than in 2023".

    What a figure is compared with is never its own date; the time over which it is a record may be.
    """
    measures = [mention for mention in mentions if _is_yardstick(text, mention)]
    since = [mention for mention in measures if _is_since(mention)]
    return next(iter(since if figured else measures), None)


_AGAINST = (Role.BASELINE, Role.OLD_VALUE)


def _is_yardstick(text: str, mention: DateMention) -> bool:
    """True for a date that only measures: "the lowest since 1923", "ten more than in 2020"."""
    before = text[max(0, mention.span.start - 60) : mention.span.start]
    if _is_since(mention):
        return cues.RANKING.search(before.rpartition(",")[2] + mention.expression) is not None
    return _THAN.search(before) is not None


def _is_since(mention: DateMention) -> bool:
    return mention.expression.lower().startswith("since")


def _owner(text: str, mention: DateMention, quantities: Sequence[Quantity]) -> Quantity | None:
    """The figure that a date stands right after ("7.6 million in June"), in one part of the sentence."""
    before = [q for q in quantities if 0 <= mention.span.start - q.span.end <= RIGHT_AFTER]
    if not before or _APART.search(text, before[-1].span.end, mention.span.start):
        return None
    return before[-1]


_APART = re.compile(r",\s|\s(?:that|which|who)\s")


def inherited(
    text: str, utterance: Utterance, pieces: Sequence[Piece], place: int, mentions: Sequence[DateMention]
) -> DateMention | None:
    """A date from elsewhere in the sentence: an opening one reaches all parts, a main clause's its own."""
    sentence, piece = utterance.sentence, pieces[place]
    opening = [m for m in mentions if sentence.start <= m.span.start < piece.span.start
               and finite(text[sentence.start : m.span.start]) is None]  # fmt: skip
    if utterance.frame is not None:
        spoken = of_saying(text, utterance, mentions)
        opening = [m for m in opening if m != spoken and not utterance.frame.contains(m.span)]
    if opening:
        return opening[-1]
    if piece.tie is Tie.UNDER and place:
        earlier = within(mentions, pieces[place - 1].span)
        if earlier and _WHEN.match(text, piece.span.start):
            return _named(earlier[-1])
        return earlier[0] if earlier else None
    if piece.tie is Tie.BESIDE and place and text[: piece.span.start].rstrip().endswith(" but"):
        earlier = within(mentions, pieces[place - 1].span)
        return earlier[0] if len(earlier) == 1 else None
    return None


_SINCE = re.compile(r"^since ", re.IGNORECASE)
_WHEN = re.compile(r"(?:[^,;.]{1,80},\s)?when\s")
"""A clause that tells what happened then, with or without the words for the time."""


def _named(mention: DateMention) -> DateMention:
    """The time that a date names without the limit made of it: of "since 1973, when", 1973."""
    if not _is_since(mention):
        return mention
    named = _SINCE.sub("in ", mention.expression)  # A month alone is none: "August".
    inner = next(iter(dates.find_dates(named, mention.anchor)), None)
    shift = mention.span.end - len(named)
    return replace(inner, span=inner.span.shift(shift)) if inner else mention

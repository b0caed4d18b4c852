"""What one sentence asserts: its pieces that can be checked, with figures, date and speaker."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from workbench.extract import cues
from workbench.extract.assertions import clauses, moments, yardsticks
from workbench.extract.assertions.clauses import Piece, Tie
from workbench.extract.assertions.trimming import trim
from workbench.extract.cues import finite
from workbench.extract.found import Found
from workbench.extract.speech.utterances import Utterance
from workbench.model import Confidence, DateMention, LineKind, Quantity, Span, Speaker

_SOURCE = re.compile(
    r"\b(?:(?:revised|corrected|estimated)\b[^,;]{0,40}?|(?:figures?|data|statistics|numbers?|reports?"
    r"|estimates?|analysis)\b[^,;]{0,20}?\b(?:published|released|given|issued|compiled)\s)\bby\s+"
    r"(?P<who>(?:the\s+)?[A-Z][^,;.]{2,60}?)(?=[,;.]|$|\s(?:on|in|at|last|this)\s)"
)
_TOLD = re.compile(
    r",\s(?:[^,]{3,160},\s)?(?:told|asked|warned)\s.*\b(?:[Cc]ommittee|[Ii]nquiry|[Ii]nquest|[Cc]ourt"
    r"|[Tt]ribunal|[Hh]earing|Senate|Congress|Assembly)\b"
)
"""A hearing, with whoever is heard introduced: an event of its own."""
MIN_WORDS = 2
"""A piece of fewer words gets no card."""

PLAIN_WORDS = 6
"""Narration shorter than this, without figure, date or cue, gets no card."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it has its number."""

    span: Span
    context: Span
    speaker: Speaker | None
    spoken: bool
    found: Found
    date: DateMention | None
    direct: bool = False
    plain: bool = False
    points_at: str | None = None

    @property
    def tells_its_date(self) -> bool:
        """False where the date is only the day on which the words were spoken."""
        return not self.spoken or self.date in self.found.mentions


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence to draft from.

    `day` is when it was said, `told` the same where the sentence itself tells, `previous` the statement
    before it.
    """

    utterance: Utterance
    here: Found
    told: DateMention | None
    day: DateMention | None
    previous: Draft | None


def drafts(scene: Scene) -> Iterator[Draft]:
    """What a sentence asserts, then what is left of its figures, and who was told."""
    text = scene.here.text
    scene = replace(scene, utterance=_with_figured_source(scene))
    pieces = _pieces(scene)
    main: Span | None = None
    for place, piece in enumerate(pieces):
        span = trim(text, piece.span)
        if piece.tie is not Tie.UNDER or main is None:
            main = span
        context = Span(min(main.start, span.start), span.end)
        if found := _draft(scene, pieces, place, span, context):
            yield found
    yield from _frame(scene)


def _pieces(scene: Scene) -> tuple[Piece, ...]:
    """What is asserted; a sentence in quotation marks without figure, date or cause stays whole."""
    said = trim(scene.here.text, scene.utterance.said)
    words = scene.here.within(said)
    told = words.quantities or words.mentions or cues.CAUSE.search(said.cut(scene.here.text))
    if scene.utterance.direct and not told:
        return (Piece(said),)
    return clauses.split(scene.here.ground, said)


def _with_figured_source(scene: Scene) -> Utterance:
    """A source that holds a figure belongs to the claim: "…, according to a poll of 2,000 adults"."""
    utterance = scene.utterance
    rest = Span(utterance.said.end, utterance.sentence.end)
    if not scene.here.within(rest).quantities or finite(rest.cut(scene.here.text)) is not None:
        return utterance
    return replace(utterance, said=Span(utterance.said.start, utterance.sentence.end))


def _draft(scene: Scene, pieces: tuple[Piece, ...], place: int, span: Span, context: Span) -> Draft | None:
    utterance, piece, words = scene.utterance, pieces[place], span.cut(scene.here.text)
    own = scene.here.within(span).outside(piece.without)
    stands = own.quantities or _asserts(utterance, piece, words, own)
    if len(words.split()) < MIN_WORDS or not stands:
        return None
    before = scene.previous if place == 0 and cues.ANAPHORA.match(words) else None
    if piece.measures or yardsticks.is_all(words):
        mention = next(iter(own.mentions), None)
    else:
        core = _without_measures(own, pieces[place + 1 :])
        mention = moments.choose(own.text, core.mentions, core.quantities)
    measure = moments.yardstick(own.text, own.mentions, figured=bool(own.quantities))
    if mention is None and (measure is None or own.quantities or piece.tie is not Tie.UNDER):
        mention = moments.inherited(own.text, utterance, pieces, place, scene.here.mentions)
    mention = mention or measure
    mention = mention or _from_elsewhere(scene, own, before)
    speaker = utterance.speaker or _source(words)
    return Draft(
        span=span,
        context=context,
        speaker=speaker,
        spoken=utterance.spoken,
        found=own,
        date=mention,
        direct=utterance.direct,
        plain=not (utterance.spoken or speaker or own.quantities or mention or _has_cue(words)),
        points_at=before.span.cut(own.text) if before else None,
    )


def _without_measures(own: Found, following: tuple[Piece, ...]) -> Found:
    """What a clause says itself, without what it is measured by and what is told beside it in turn."""
    for piece in takewhile(lambda piece: piece.measures, following):
        own = own.outside(piece.span)
    return own


def _from_elsewhere(scene: Scene, own: Found, before: Draft | None) -> DateMention | None:
    """The date of what "this" points at, else the day on which the words were said.

    For a figure that day must stand in the same sentence.
    """
    figured = bool(own.quantities)
    if before and before.date and before.tells_its_date and (figured or not scene.utterance.spoken):
        return before.date
    if not scene.utterance.spoken:
        return None
    return scene.told if figured else scene.day


def _asserts(utterance: Utterance, piece: Piece, words: str, own: Found) -> bool:
    """Whether words without a figure say something that can be checked."""
    if utterance.spoken:
        return len(words.split()) > MIN_WORDS
    if words.rstrip("\"”' ").endswith("?"):
        return False
    if utterance.kind is LineKind.HEADLINE:  # It says the whole, often without a verb: "Sharp rise in …".
        return len(words.split()) >= PLAIN_WORDS or bool(own.mentions or _has_cue(words))
    if finite(words) is None:
        held = piece.tie is Tie.UNDER or len(words.split()) >= PLAIN_WORDS
        return held and utterance.kind is LineKind.BODY and bool(own.mentions or _has_cue(words))
    if own.mentions or _has_cue(words):
        return True
    return len(words.split()) >= PLAIN_WORDS


def _has_cue(words: str) -> bool:
    return any(cue.search(words) for cue in (cues.CAUSE, cues.RANKING, cues.REVISION))


def _source(words: str) -> Speaker | None:
    """Who stands behind a figure that the reporter gives: "revised by the Home Office"."""
    found = _SOURCE.search(words)
    return found and Speaker(found["who"].removeprefix("the "), None, Confidence.TAGGED)


_OTHERWISE = re.compile(r", but ")
"""After a promise, what came of it: "pledged to meet the target, but waits grew"."""

_WHEN_SAID = re.compile(r"(?:Asked|When|If|Speaking|Writing|Answering|Addressing|Responding|Reacting)\b")
"""Begins a clause that only says when somebody spoke."""


def _tells(words: str, found: Found) -> bool:
    """Whether what stands before a tag says something by itself ("Shares fell after the bank said …")."""
    if finite(words) is None or _WHEN_SAID.match(words):
        return False
    return bool(found.mentions or _has_cue(words)) or len(words.split()) >= PLAIN_WORDS


def _is_age(text: str, quantity: Quantity) -> bool:
    """True for the age of whoever speaks ("Marie Curie, 36, said"), which alone makes no card."""
    return quantity.unit == "year" and text[quantity.span.end : quantity.span.end + 1] == ","


def _frame(scene: Scene) -> Iterator[Draft]:
    """Cards in the reporter's voice: figures outside the words put to the speaker, and a hearing."""
    utterance, here = scene.utterance, scene.here
    if utterance.frame is None:
        return
    frame = trim(here.text, utterance.frame)
    words = frame.cut(here.text)
    told = utterance.speaker and _TOLD.search(words) and not utterance.hearers
    before = Span(utterance.sentence.start, utterance.said.start)
    lead = trim(here.text, Span(before.start, max(before.start, min(frame.start, before.end))))
    found = here.within(lead)
    if not found.quantities and _tells(lead.cut(here.text), found):
        yield Draft(lead, lead, None, False, found, next(iter(found.mentions), None))
    after = Span(utterance.said.end, utterance.sentence.end)
    for rest in (before, after):
        left = here.within(rest)
        if any(not _is_age(here.text, quantity) for quantity in left.quantities):
            span = trim(here.text, rest)
            mention = moments.choose(here.text, left.mentions, left.quantities)
            yield Draft(span, span, None, False, left, mention)
        elif (
            rest is after
            and _OTHERWISE.match(rest.cut(here.text))
            and finite(rest.cut(here.text)) is not None
        ):
            span = trim(here.text, Span(rest.start + len(", but "), rest.end))
            mention = moments.choose(here.text, left.mentions, left.quantities)
            yield Draft(span, span, None, False, left, mention)
        elif told and rest is before and rest.contains(frame):
            yield Draft(frame, frame, None, False, left, next(iter(left.mentions), scene.day))

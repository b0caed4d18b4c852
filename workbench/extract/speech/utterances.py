"""An article as a row of utterances: each sentence with whoever it is put to, across paragraphs and marks.

Lines set aside lie between paragraphs without breaking a quotation or a chain of speakers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from workbench.extract import sentences
from workbench.extract.cues import finite
from workbench.extract.speech import attribution, quotes
from workbench.extract.speech.attributed import Attribution
from workbench.extract.speech.speakers import Cast
from workbench.model import Confidence, Line, LineKind, Span, Speaker

QUOTED_SHARE = 0.6
"""From this share of quoted characters on, a sentence without a tag is somebody's words."""

_ADDING = re.compile(
    r",\s(?:and\s)?(?:adding|saying|warning|claiming|arguing|insisting|noting|stressing)\s(?:that\s)?(?=\w)"
)
"""After a tag: more of the same speaker."""

LOOK_AHEAD = 4
"""How many sentences after "MPs were told" the teller may be named."""

_TURN = re.compile(r";\s+|,?\s+(?:but|while|whereas|although|though|and)\s+")


_JOINT = re.compile(r"(?:[.!?_][”\"’']?|,)\s(?:the\s)?(?:[A-Z(][\w'’&.()-]*\s?(?:of\s|for\s|the\s)*){1,8}$")
"""The first of two who speak together: "…, the WHO and Unicef said"."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence of the article. `said` is what it puts to `speaker` (all of it where there is none).

    `direct` is True for words in quotation marks; `hearers` are named where the teller is not.
    """

    sentence: Span
    said: Span
    kind: LineKind
    speaker: Speaker | None = None
    frame: Span | None = None
    direct: bool = False
    hearers: str | None = None

    @property
    def spoken(self) -> bool:
        """True for words put to somebody, even where nobody knows to whom."""
        return self.direct or self.speaker is not None


def read(text: str, lines: Iterable[Line]) -> tuple[Utterance, ...]:
    """The sentences of all lines that can carry claims, in order, each with its speaker."""
    cast = Cast()
    found: list[Utterance] = []
    for line in lines:
        if not line.kind.set_aside:
            found += _paragraph(text, line, cast)
    return tuple(_with_tellers(found))


def _paragraph(text: str, line: Line, cast: Cast) -> list[Utterance]:
    quotations = quotes.find(text, line.span)
    masked = quotes.mask(text, line.span, quotations)
    found: list[Utterance] = []
    untagged: list[int] = []
    tagged: Speaker | None = None
    cast.turn_over()
    for sentence in _one_source_each(masked, sentences.split(text, line.span), line.span.start):
        inner = masked[sentence.start - line.span.start : sentence.end - line.span.start]
        put = attribution.find(inner)
        cast.note(inner)
        if put is not None:
            utterance = _attributed(text, sentence, put, inner, line.kind, cast)
            tagged = utterance.speaker or tagged
            if (more := _ADDING.search(text, utterance.said.end, sentence.end)) and more.end() < sentence.end:
                found.append(replace(utterance, sentence=Span(sentence.start, more.start())))
                rest = Span(more.end(), sentence.end)
                utterance = Utterance(rest, rest, line.kind, utterance.speaker)
        elif _is_quoted(inner):
            untagged.append(len(found))
            speaker = tagged and replace(tagged, confidence=Confidence.CARRIED_OVER)
            utterance = Utterance(sentence, sentence, line.kind, speaker, direct=True)
        else:
            cast.mention(inner)
            cast.about(inner)
            utterance = Utterance(sentence, sentence, line.kind)
        found.append(utterance)
    return _with_paragraph_speaker(found, untagged, tagged, cast)


def _one_source_each(masked: str, whole: Iterable[Span], origin: int) -> Iterator[Span]:
    """Sentences, cut where another source comes in ("Ministers said …, but unions say …")."""
    for sentence in whole:
        start = sentence.start
        last = (
            sentence.start - origin + attribution.last_speech(masked[start - origin : sentence.end - origin])
        )
        for turn in _TURN.finditer(masked, start - origin, sentence.end - origin):
            if turn.end() > last:
                break
            rest = attribution.find(masked[turn.end() : sentence.end - origin])
            if not (rest and rest.who and rest.who.start == 0):
                continue
            before = masked[start - origin : turn.start()]
            if "and" in turn.group() and _JOINT.search(before):
                continue
            if "and" not in turn.group() or finite(before) is not None or attribution.find(before):
                yield Span(start, origin + turn.start())
                start = origin + turn.end()
        yield Span(start, sentence.end)


def _with_paragraph_speaker(
    found: list[Utterance], untagged: list[int], tagged: Speaker | None, cast: Cast
) -> list[Utterance]:
    """Quoted sentences before the tag of their paragraph belong to it; without a tag, to the last speaker."""
    after = tagged and replace(tagged, confidence=Confidence.TAGGED)
    for place in untagged:
        if found[place].speaker is None:
            found[place] = replace(found[place], speaker=after or cast.carried_over())
    return found


def _attributed(
    text: str, sentence: Span, put: Attribution, inner: str, kind: LineKind, cast: Cast
) -> Utterance:
    said, frame = put.said.shift(sentence.start), put.frame.shift(sentence.start)
    direct = _is_quoted(inner[put.said.start : put.said.end])
    if put.who is None:
        hearers = put.hearers.shift(sentence.start).cut(text) if put.hearers else None
        return Utterance(sentence, said, kind, None, frame, direct, hearers)
    who = put.who.shift(sentence.start).cut(text)
    if who.lower() == "it" and put.who.start > put.said.start:
        cast.about(inner[put.said.start : put.said.end])
    speaker = cast.speaker(who)
    return Utterance(sentence, said, kind, speaker, frame, direct)


def _is_quoted(masked: str) -> bool:
    blanked = masked.count("_")
    return blanked > 8 and blanked >= QUOTED_SHARE * (blanked + sum(char.isalnum() for char in masked))


_ANEW = re.compile(r"\b(?:also|earlier|later|separately)\b")


def _with_tellers(found: list[Utterance]) -> list[Utterance]:
    """Words with only hearers named are the last speaker's, or else those of the one named next."""
    before: Speaker | None = None
    for place, utterance in enumerate(found):
        if not utterance.hearers:
            before = utterance.speaker or before
            continue
        if before and not _ANEW.search(utterance.hearers):
            found[place] = replace(utterance, speaker=replace(before, confidence=Confidence.CARRIED_OVER))
            continue
        teller = next(
            (u.speaker for u in found[place + 1 : place + 1 + LOOK_AHEAD] if u.speaker and not u.hearers
             and u.speaker.confidence is Confidence.TAGGED),
            None,
        )  # fmt: skip
        named = teller and replace(teller, confidence=Confidence.INFERRED)
        unnamed = Speaker(f"unnamed speaker ({utterance.hearers})", None, Confidence.INFERRED)
        found[place] = replace(utterance, speaker=named or unnamed)
    return found

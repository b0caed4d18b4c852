"""An article as a row of utterances: each sentence with whoever it is put to, across paragraphs and marks.

Lines set aside lie between paragraphs without breaking a quotation or a chain of speakers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from workbench.extract import cues, sentences
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

MOST_TURNS = 12
"""How many joints of one sentence are looked at."""

LOOK_AHEAD = 4
"""How many sentences after "MPs were told" the teller may be named."""

_TURN = re.compile(
    r";\s+|,\swith\s(?=[^.,;:\"“”]{2,60}\s(?:saying|warning|arguing|claiming|insisting|predicting|blaming"
    r"|accusing|laying|putting)\s)|,?\s(?=(?:which|that)\s[^.,;:\"“”]{2,60}\s(?:described|called|branded"
    r"|labelled|dubbed)\s)|,?\s+(?:but|while|whereas|although|though|and)\s+"
    r"|,\s+(?=(?:(?:almost|nearly|about|just|only|some|more than|less than|over)\s)*[\w-]+\s"
    r"(?:minute|hour|day|week|month|year|decade)s?\s(?:after|before)\b)"
)
"""Where another source may come in, or the reporter tells when it was said ("…, two days after the vote")."""


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
    waiting: list[int] = []
    for line in lines:
        if line.kind.set_aside:
            continue
        paragraph = _paragraph(text, line, cast)
        first = paragraph[0] if paragraph else None
        if first and first.direct and _is_tagged(first):
            for place in waiting:
                found[place] = replace(found[place], speaker=first.speaker)
        if not quotes.goes_on(text, line.span) or any(map(_is_tagged, paragraph)):
            waiting = []
        else:
            waiting += [len(found) + place for place, one in enumerate(paragraph) if one.direct]
        found += paragraph
    return tuple(_with_tellers(found))


def _is_tagged(utterance: Utterance) -> bool:
    return utterance.speaker is not None and utterance.speaker.confidence is Confidence.TAGGED


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
        last = start + attribution.last_speech(masked[start - origin : sentence.end - origin])
        if last < start:
            yield sentence
            continue
        for turn in islice(_TURN.finditer(masked, start - origin, sentence.end - origin), MOST_TURNS):
            before, rest = masked[start - origin : turn.start()], masked[turn.end() : sentence.end - origin]
            if _turns(before, turn.group(), rest if origin + turn.end() <= last else ""):
                yield Span(start, origin + turn.start())
                start = origin + turn.end()
        yield Span(start, sentence.end)


def _turns(before: str, turn: str, rest: str) -> bool:
    """Whether the words before a joint and those after it are not the same source's.

    `rest` is empty where nothing in it can tell of speech.
    """
    joins = any(word in turn for word in ("and", "but", "while", "though", "whereas"))
    if not joins and (said := attribution.find(before)) and said.last:
        return True
    put = attribution.find(rest) if rest else None
    if put is None or put.who is None:
        return False
    if not joins and ";" in turn and put.last:
        return finite(before) is not None
    if joins and put.last and attribution.SAYS_THAT.match(before):
        return finite(rest[: put.said.end]) is not None
    if min(put.who.start, put.frame.start) != 0 or (
        "and" in turn and (_JOINT.search(before) or _is_begun(before))
    ):
        return False
    return "and" not in turn or finite(before) is not None or attribution.find(before) is not None


def _is_begun(before: str) -> bool:
    """True where what is said has only its subject so far ("She said police and …")."""
    begun = _BEGUN.search(before)
    return begun is not None and finite(begun[1]) is None


_BEGUN = re.compile(rf"\b(?:{cues.SAYING})\s(?:that\s)?((?:[\w'’-]+\s?){{1,4}})$")


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
    if who.lower() == "it" and put.who.start:
        cast.about(inner[put.said.start : put.said.end] if put.last else inner[: put.who.start])
    speaker = cast.speaker(who)
    return Utterance(sentence, said, kind, speaker, frame, direct)


def _is_quoted(masked: str) -> bool:
    blanked = masked.count("_")
    if blanked and not any(char.isalnum() for char in masked):
        return True
    return blanked > 8 and blanked >= QUOTED_SHARE * (blanked + sum(char.isalnum() for char in masked))


def _who_may_tell(speaker: Speaker | None) -> Speaker | None:
    """Nobody where a judge spoke: a judge is who hears."""
    return None if speaker and _HEARS.search(speaker.role or speaker.name) else speaker


_HEARS = re.compile(r"(?i)\b(?:judge|justice|magistrate|sheriff|coroner)\b")
_ANEW = re.compile(r"\b(?:also|earlier|later|separately)\b")


def _with_tellers(found: list[Utterance]) -> list[Utterance]:
    """Words with only hearers named are the last speaker's, or else those of the one named next."""
    before: Speaker | None = None
    for place, utterance in enumerate(found):
        if not utterance.hearers:
            before = _who_may_tell(utterance.speaker) or before
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

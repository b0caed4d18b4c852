"""What the browser says the reviewer did in the article's text, read and applied. No Streamlit in here.

Like the entries of `journal`, each stroke carries an id made in the browser, so a retry is the same act.
"""

from dataclasses import dataclass
from enum import StrEnum

from workbench.desk import Desk
from workbench.errors import BadInput, NotFound
from workbench.model import ArticleId, Claim, ClaimId, Event, Span
from workbench.ui import words


class Kind(StrEnum):
    """What a stroke asks for: PICK takes a claim in hand, MARK makes one of words, SPLIT cuts one at them."""

    PICK = "pick"
    MARK = "mark"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One act in the text. `claim` is the one picked or split; `span` are the words selected."""

    id: str
    kind: Kind
    article: ArticleId
    claim: ClaimId
    span: Span | None = None


def read(sent: object) -> tuple[Stroke, ...]:
    """The strokes as they came over the wire. Raises BadInput where they are none."""
    if not isinstance(sent, list):
        raise BadInput(words.BROKEN_JOURNAL)
    try:
        return tuple(_stroke(item) for item in sent)
    except ValueError as problem:  # a place that ends before it begins
        raise BadInput(words.BROKEN_JOURNAL) from problem


def cut(desk: Desk, stroke: Stroke, reviewer: str) -> Event:
    """Make a claim of the words, or split the claim at their ends. Raises Refused with the reason."""
    assert stroke.span is not None
    if stroke.kind is Kind.MARK:
        return desk.mark(stroke.article, stroke.span, reviewer, event_id=stroke.id)
    text = desk.reading(stroke.article)[0].text
    places = ends(text, _claim(desk, stroke).span, stroke.span)
    return desk.split(stroke.claim, places, reviewer, event_id=stroke.id)


def ends(text: str, claim: Span, chosen: Span) -> tuple[int, ...]:
    """The ends of the words chosen in a claim that leave words of it on both sides."""
    return tuple(
        place
        for place in (chosen.start, chosen.end)
        if _worded(text[claim.start : place]) and _worded(text[place : claim.end])
    )


def _worded(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _claim(desk: Desk, stroke: Stroke) -> Claim:
    """The claim to split, also where a retry finds it split already."""
    off = (claim for claim, _ in desk.taken_off(stroke.article))
    for claim in (*desk.reading(stroke.article)[1].claims, *off):
        if claim.id == stroke.claim:
            return claim
    raise NotFound(words.CLAIM_LEFT)


def _stroke(item: object) -> Stroke:
    match item:
        case [str(key), "pick", {"article": str(article), "claim": str(claim)}]:
            return Stroke(key, Kind.PICK, ArticleId(article), ClaimId(claim))
        case [
            str(key),
            "mark" | "split" as kind,
            {"article": str(article), "claim": str(claim), "start": int(start), "end": int(end)},
        ]:
            return Stroke(key, Kind(kind), ArticleId(article), ClaimId(claim), Span(start, end))
    raise BadInput(words.BROKEN_JOURNAL)

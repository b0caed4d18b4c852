"""Articles and the claims they make."""

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from workbench.model.dates import DateMention
from workbench.model.quantity import Quantity
from workbench.model.text import Line, Span

ArticleId = NewType("ArticleId", str)
ClaimId = NewType("ClaimId", str)


@dataclass(frozen=True, slots=True)
class Article:
    """A text to be checked. `id` and `sha256` are hashes of `text`, so the same text is one article."""

    id: ArticleId
    sha256: str
    text: str
    title: str
    lines: tuple[Line, ...]
    published: date | None = None
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None


class ClaimType(StrEnum):
    """Why a stretch of text can be checked."""

    QUANTITY = "quantity"
    COMPARISON = "comparison"
    RANKING = "ranking"
    REVISION = "revision"
    CAUSAL = "causal"
    QUOTED_ASSERTION = "quoted assertion"
    EVENT = "event"
    OPINION = "opinion"


class Confidence(StrEnum):
    """How a speaker was found: named beside the words, worked out, carried over, or given by a reviewer."""

    TAGGED = "tagged"
    INFERRED = "inferred"
    CARRIED_OVER = "carried over"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it, as far as the text tells."""

    name: str
    role: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement, tied to its exact characters.

    `id` is a hash of article and place, never of the wording shown. `quote` is the article cut by
    `span`. `sentence` stands alone. `score` (0 to 1) only orders cards. `quantities` and `date`
    carry spans counted in the article. `by_hand` says that a reviewer marked it, not the rules.
    """

    id: ClaimId
    article_id: ArticleId
    number: int
    span: Span
    quote: str
    sentence: str
    types: tuple[ClaimType, ...]
    check_worthy: bool
    score: float
    speaker: Speaker | None = None
    quantities: tuple[Quantity, ...] = ()
    date: DateMention | None = None
    by_hand: bool = False


def claim_id(article_id: ArticleId, span: Span) -> ClaimId:
    """The id of the claim at a place: a hash of article and place, so that it outlives any rewording."""
    place = f"{article_id}|{span.start}|{span.end}"
    return ClaimId(hashlib.sha256(place.encode()).hexdigest()[:16])


class LinkType(StrEnum):
    """How the figures of two or more claims of one article hang together."""

    SUM = "sum"
    REMAINDER = "remainder"
    PART_OF = "part of"
    SHARE = "share"
    RATIO = "ratio"
    DELTA = "delta"
    REVISION = "revision"
    RECORD = "record"
    SUBSET = "subset"
    SAME_ASSERTION = "same assertion"
    UNIT_DRIFT = "unit drift"
    TENSION = "tension"


class LinkStatus(StrEnum):
    """Whether the linked figures can all be true together."""

    CONSISTENT = "consistent"
    WEAK = "weak"
    INCOMPLETE = "incomplete"
    CONFLICT = "conflict"
    DERIVED = "derived"

    @property
    def warns(self) -> bool:
        return self in (LinkStatus.WEAK, LinkStatus.INCOMPLETE, LinkStatus.CONFLICT)


@dataclass(frozen=True, slots=True)
class Link:
    """An arithmetic relation between claims. `expression` is the sum written out, for the reader."""

    type: LinkType
    claims: tuple[ClaimId, ...]
    expression: str
    status: LinkStatus


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in an article: claims in the order of the text, links, and notes to the reader."""

    claims: tuple[Claim, ...]
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()

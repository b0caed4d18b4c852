"""What is kept between two runs of a page, and the desk. The only module that touches session state."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

import streamlit as st

from workbench.desk import Desk, Worksheet, open_default
from workbench.errors import NotFound
from workbench.model import (
    Answer,
    ArticleId,
    Claim,
    ClaimId,
    Computation,
    Event,
    EventId,
    EvidenceId,
    Fold,
    Lineage,
    Recollection,
    Suggestion,
)
from workbench.ui.course import Show
from workbench.ui.gathering import Gathering
from workbench.ui.journal import Outcome
from workbench.ui.warming import Warming

_VISIT = "visit"

NAME = "name"
"""The text field that holds the reviewer's name."""


CUT_OFF = "intake"
"""What is remembered of an intake until it is through."""

KNOWN = 500
"""How many of the browser's entries are recognised when they come twice without asking the store."""

Edition = tuple[ArticleId, int, int, tuple[EventId, ...]]
"""What a worksheet depends on besides decisions: article, evidence, rounds of the model, cuts."""


@dataclass(frozen=True, slots=True)
class Background:
    """What lies behind suggested passages: how tables gave them, and which stand for several copies."""

    computations: Mapping[EvidenceId, tuple[Computation, ...]] = field(default_factory=dict)
    folds: Mapping[EvidenceId, Fold] = field(default_factory=dict)


@dataclass(slots=True)
class Held:
    """The suggestions of the claim in hand, which do not change under the reviewer's fingers.

    `final` once it is known that the model has no other list; `lineages` and
    `background` once they were asked for.
    """

    claim: ClaimId
    suggestions: tuple[Suggestion, ...]
    final: bool
    lineages: tuple[Lineage, ...] | None = None
    background: Background | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What was done to the claims last. `event` is what one click takes back, None once it did."""

    text: str
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What a reviewer asks a table for a claim: the answer once it was tried, or why it was refused."""

    claim: ClaimId
    answer: Answer | None = None
    objection: str = ""


@dataclass(slots=True)
class Visit:
    """One reviewer at one browser tab. Whatever must outlast it is in the store.

    `sheet` is the article's worksheet, which takes long to read where there are hundreds of claims, and
    `changes` how often they were changed by hand; `recalled` are earlier checks that the claim in hand
    calls to mind; `question` is the open one to a table; `place` is where the claim in hand begins;
    `known` are the browser's entries done so far, `outcome` answers its last journal of the evidence,
    `marked` that of the article; `refusal` (of a verdict), `objection` (to a change of the claim) and
    `notice` are sentences to be shown; `moved` says that more than the evidence must be drawn again;
    `address` is the place that the browser's address names, `left` the places that it named before, and when.
    """

    reviewer: str
    single_keys: bool
    article: ArticleId | None = None
    claim: ClaimId | None = None
    place: int = 0
    opened_at: float = 0.0
    show: Show = Show.ALL
    sheet: tuple[Edition, Worksheet] | None = None
    changes: int = 0
    held: Held | None = None
    question: Question | None = None
    recalled: tuple[ClaimId, tuple[Recollection, ...]] | None = None
    said: Said | None = None
    known: tuple[str, ...] = ()
    outcome: Outcome = field(default_factory=Outcome)
    marked: Outcome = field(default_factory=Outcome)
    refusal: str = ""
    objection: str = ""
    notice: str = ""
    moved: bool = False
    address: tuple[str, str] = ("", "")
    left: dict[tuple[str, str], float] = field(default_factory=dict)


def visit() -> Visit:
    """The visit under way, or a new one, which begins where the last one ended."""
    if _VISIT not in st.session_state:
        remembered = desk().remembered
        st.session_state[_VISIT] = Visit(remembered("reviewer") or "", remembered("keys") != "off")
    found = st.session_state[_VISIT]
    assert isinstance(found, Visit)
    return found


# The desk


def desk() -> Desk:
    """The one desk of this process. Raises StoreLocked or StoreUnreadable, each with what to do."""
    return _workplace()[0]


def warming() -> Warming:
    """How far the model is."""
    return _workplace()[1]


def refine_soon() -> None:
    """Bring suggestions up to the model in the background: call it after an article or evidence came in."""
    warming().start()


@st.cache_resource(show_spinner=False)
def gathering() -> Gathering:
    """The intake of evidence under way in this process, or the last one. Suggestions follow it."""
    return Gathering(warming().start, lambda under_way: desk().remember(CUT_OFF, under_way))


@st.cache_resource(show_spinner=False)
def _workplace() -> tuple[Desk, Warming]:
    opened = open_default()
    behind = Warming(opened)
    behind.start()
    return opened, behind


# Who


def reviewer() -> str:
    """The reviewer's name as it stands in the field, or an empty string as long as nobody gave one."""
    return typed(NAME).strip() if drawn(NAME) else visit().reviewer


def introduce() -> None:
    """Take the name in the field and remember it for the next visit."""
    visit().reviewer = reviewer()
    desk().remember("reviewer", reviewer())


def switch_keys(on: bool) -> None:
    """Switch the single keys on or off, for this visit and the next."""
    visit().single_keys = on
    desk().remember("keys", "on" if on else "off")


# Where


def current_article() -> ArticleId | None:
    """The article in hand: the one opened last, else the one taken in last, else None."""
    now = visit()
    if now.article is None:
        known = [article.id for article in desk().articles()]
        last = desk().remembered("article")
        now.article = next((i for i in known if i == last), next(iter(known), None))
    return now.article


def open_article(article_id: ArticleId) -> None:
    """Take an article in hand, at the claim where it was left. Raises NotFound."""
    desk().reading(article_id)
    now = visit()
    if now.article != article_id:
        now.article, now.claim, now.show, now.held = article_id, None, Show.ALL, None
    desk().remember("article", article_id)


def current_claim() -> ClaimId | None:
    """The claim in hand: the one where the article was left, else its first, else None.

    Where it has left the list since, the one that follows in the text, else the last.
    """
    now, article_id = visit(), current_article()
    claims = desk().reading(article_id)[1].claims if article_id else ()
    if not claims:
        now.claim = None
    elif now.claim is None:
        last = desk().remembered(f"claim/{article_id}")
        _take(next((claim for claim in claims if claim.id == last), claims[0]))
    elif now.claim not in {claim.id for claim in claims}:
        _take(next((claim for claim in claims if claim.span.start >= now.place), claims[-1]))
    return now.claim


def open_claim(claim_id: ClaimId) -> None:
    """Take a claim of the article in hand. Raises NotFound."""
    article_id = current_article()
    claims = desk().reading(article_id)[1].claims if article_id else ()
    found = next((claim for claim in claims if claim.id == claim_id), None)
    if found is None:
        raise NotFound(f"The article in hand has no claim {claim_id!r}. Choose one in its text.")
    _take(found)
    visit().moved = True


def _take(claim: Claim) -> None:
    now = visit()
    now.claim, now.place, now.opened_at = claim.id, claim.span.start, time.monotonic()
    now.refusal, now.objection, now.said = "", "", None
    desk().remember(f"claim/{claim.article_id}", claim.id)


# What the browser said


def typed(key: str) -> str:
    """What stands in a text field."""
    return str(st.session_state.get(key) or "")


def chosen(key: str) -> object:
    """What is chosen in a widget, or None."""
    return st.session_state.get(key)


def drawn(key: str) -> bool:
    """Whether a widget was drawn in the run before, so that it has a value."""
    return key in st.session_state


def preset(key: str, value: object) -> None:
    """Fill a widget that is about to be drawn, unless it has a value already."""
    if key not in st.session_state:
        st.session_state[key] = value


def put(key: str, value: object) -> None:
    """Give a widget that is about to be drawn a value, whatever it had."""
    st.session_state[key] = value


def sent(component: str, trigger: str) -> object:
    """What a component's trigger brought; to be asked while its callback runs."""
    return st.session_state[component][trigger]

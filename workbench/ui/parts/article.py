"""The left pane: the article as it stands, with its claims marked in place."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import streamlit as st

from workbench.desk import Worksheet
from workbench.model import Article, Claim, ClaimId, Line, Status
from workbench.ui import course, phrases, words
from workbench.ui.journal import Outcome

KEY = "article-pane"

_HERE = Path(__file__)
_SCRIPTS = ("elements", "journal", "marking", "article")
_COMPONENT = st.components.v2.component(
    "workbench_article",
    html=f"""
    <div class="text">
      <p class="saving" role="alert"></p>
      <p class="problem" role="alert"></p>
      <div class="article" role="region" aria-label="{words.ARTICLE}"></div>
      <div class="marking" role="toolbar" hidden></div>
    </div>
    """,
    css=_HERE.with_suffix(".css").read_text(),
    js="\n".join(_HERE.with_name(f"{part}.js").read_text() for part in _SCRIPTS),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same claims, innermost last; `ends` numbers those it ends."""

    start: int
    text: str
    claims: tuple[ClaimId, ...] = ()
    ends: tuple[int, ...] = ()


def pieces(line: Line, article: Article, claims: Sequence[Claim]) -> tuple[Piece, ...]:
    """A line of the article, cut wherever a claim begins or ends. Joined, the pieces are the line."""
    start, end = line.span.start, line.span.end
    over = sorted((c for c in claims if c.span.overlaps(line.span)), key=lambda c: (-len(c.span), c.number))
    edges = {start, end} | {edge for c in over for edge in (c.span.start, c.span.end) if start < edge < end}
    cuts = sorted(edges)
    return tuple(
        Piece(
            a,
            article.text[a:b],
            tuple(c.id for c in over if c.span.start <= a and b <= c.span.end),
            tuple(sorted(c.number for c in over if c.span.end == b)),
        )
        for a, b in pairwise(cuts)
    )


def draw(sheet: Worksheet, at: ClaimId | None, answer: Outcome, told: Callable[[], None]) -> None:
    """Draw the article. `told` is called when the browser has sent what was done in the text; it is
    `session.sent(KEY)`, and `answer` says what came of the last."""
    data = _data(sheet, at) | {"acks": answer.done, "problems": answer.problems, "words": _WORDS}
    _COMPONENT(key=KEY, data=data, on_journal_change=told)


_WORDS = {
    "selected": words.SELECTED,
    "make": words.MAKE,
    "split": words.SPLIT_HERE,
    "retrying": words.RETRYING,
    "reconnecting": words.RECONNECTING,
}


def _data(sheet: Worksheet, at: ClaimId | None) -> dict[str, object]:
    article, claims = sheet.article, sheet.reading.claims
    drawn = "|".join([article.id, *(claim.id for claim in claims)])
    return {
        "id": article.id,
        "at": at,
        "drawn": sha256(drawn.encode()).hexdigest()[:16],
        "lines": [
            {"kind": str(line.kind), "pieces": [asdict(piece) for piece in pieces(line, article, claims)]}
            for line in article.lines
        ],
        "claims": [_claim(sheet, claim) for claim in claims],
    }


def _claim(sheet: Worksheet, claim: Claim) -> dict[str, object]:
    state = state_of(sheet, claim.id)
    warns = bool(course.warnings(claim.id, sheet.reading.links))
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "state": state,
        "warns": warns,
        "says": phrases.claim_state(claim.number, state, warns),
    }


def state_of(sheet: Worksheet, claim_id: ClaimId) -> str:
    """How a claim is painted: by its verdict, as "disputed", or as "open"."""
    status, verdict = sheet.history.status(claim_id), sheet.history.verdict(claim_id)
    if status is Status.DECIDED and verdict is not None:
        return str(verdict.label)
    return "disputed" if status is Status.DISPUTED else "open"

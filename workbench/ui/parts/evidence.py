"""The right pane: the suggestions for the claim in hand, each with its reason and three answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st

from workbench.model import (
    ClaimId,
    Computation,
    Decision,
    Evidence,
    EvidenceId,
    FigurePair,
    Relation,
    Source,
    Suggestion,
)
from workbench.ui import lanes, phrases, words
from workbench.ui.session import Background

KEY = "evidence-pane"
TONES = {
    Relation.MATCH: "agrees",
    Relation.COMPATIBLE: "near",
    Relation.SUPERSEDED: "near",
    Relation.CONFLICT: "differs",
    Relation.NOT_COMPARABLE: "apart",
}
"""Three classes of figures and a fourth for none: a revised or rounded figure is not a wrong one."""

_NO_BACKGROUND = Background()
_HERE = Path(__file__)
_SCRIPTS = ("elements", "keys", "cards", "journal", "deeds", "evidence")
_COMPONENT = st.components.v2.component(
    "workbench_evidence",
    html="""
    <div class="evidence">
      <div class="top">
        <div class="bar"><p class="tally"></p><p class="saving" role="alert"></p></div>
        <p class="problem" role="alert"></p>
      </div>
      <ol></ol>
      <p class="unseen live" aria-live="polite"></p>
    </div>
    """,
    css=_HERE.with_suffix(".css").read_text(),
    js="\n".join(_HERE.with_name(f"{part}.js").read_text() for part in _SCRIPTS),
)


@dataclass(frozen=True, slots=True)
class Card:
    """One suggestion as it is shown. `lane` is the heading above it, where it is the first of its lane;
    `parts` joined are the passage: (text, tone, what the tone says); `computed` says how a table gave it: the
    answer in words, the query, the rows used."""

    id: EvidenceId
    number: int
    cap: str
    lane: str
    title: str
    source: str
    url: str
    relation: str
    icon: str
    relates: str
    reason: str
    parts: tuple[tuple[str, str, str], ...]
    choice: str
    stance: str
    why: str
    by: str
    computed: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server tells the browser about its journal."""

    acks: tuple[str, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()


def cards(
    suggestions: Sequence[Suggestion],
    passages: Mapping[EvidenceId, Evidence],
    decisions: Sequence[Decision],
    reviewer: str,
    background: Background = _NO_BACKGROUND,
) -> tuple[Card, ...]:
    """The suggestions of a claim as cards, in their order, which is lane by lane."""
    begun = {lanes.lane(suggestion): number for number, suggestion in reversed([*enumerate(suggestions, 1)])}
    headings = {number: words.LANES[lane] for lane, number in begun.items()}
    said = {decision.evidence_id: decision for decision in decisions}
    said |= {decision.evidence_id: decision for decision in decisions if decision.reviewer == reviewer}
    made = [
        _card(
            number,
            headings.get(number, ""),
            suggestion,
            passages[suggestion.evidence_id],
            said.get(suggestion.evidence_id),
            reviewer,
        )
        for number, suggestion in enumerate(suggestions, 1)
    ]
    return tuple(_with_background(card, background) for card in made)


def parts(text: str, pairs: Sequence[FigurePair]) -> tuple[tuple[str, str, str], ...]:
    """A passage cut at the figures that were compared; the comparable ones have a tone and its word."""
    found: list[tuple[str, str, str]] = []
    done = 0
    for pair in sorted(pairs, key=lambda pair: pair.evidence_span):
        start, end = pair.evidence_span.start, pair.evidence_span.end
        if pair.relation is Relation.NOT_COMPARABLE or start < done:
            continue
        found += [
            (text[done:start], "", ""),
            (text[start:end], TONES[pair.relation], words.RELATIONS[pair.relation][1]),
        ]
        done = end
    return tuple(part for part in [*found, (text[done:], "", "")] if part[0])


def draw(
    claim_id: ClaimId,
    shown: Sequence[Card],
    answer: Answer,
    told: Callable[[], None],
    *,
    keys: bool,
    named: bool,
    cut: str,
) -> None:
    """Draw the list. `told` is called when the browser has sent its journal; it is `session.sent(KEY)`.

    `cut` names the change to the claims that the page offers to take back, if any.
    """
    fixed = "|".join([claim_id, *(f"{card.id}{card.relation}{card.reason}" for card in shown)])
    data = {
        "claim": claim_id,
        "list": sha256(fixed.encode()).hexdigest()[:16],
        "cards": [asdict(card) for card in shown],
        "keys": keys,
        "named": named,
        "cut": cut,
        "words": _WORDS,
        **asdict(answer),
    }
    _COMPONENT(key=KEY, data=data, on_journal_change=told)


_WORDS = {
    "choices": {str(choice): told for choice, told in words.CHOICES.items()},
    "stances": {str(stance): told for stance, told in words.STANCES.items()},
    "why": words.WHY,
    "reasons": {str(reason): told for reason, told in words.REASONS.items()},
    "said": {str(said): told for said, told in words.SAID.items()}
    | {"withdrawn": words.WITHDRAWN, "explained": words.EXPLAINED},
    "undone": words.UNDONE,
    "about": words.ABOUT,
    "tally": words.TALLY,
    "saving": words.SAVING,
    "retrying": words.RETRYING,
    "reconnecting": words.RECONNECTING,
    "open": words.SOURCE_LINK,
    "nameless": words.NAMELESS,
    "computed": words.COMPUTED,
}


def _card(
    number: int,
    lane: str,
    suggestion: Suggestion,
    passage: Evidence,
    decision: Decision | None,
    reviewer: str,
) -> Card:
    relation = suggestion.relation
    icon, relates = words.RELATIONS[relation]
    if relation is Relation.NOT_COMPARABLE and not suggestion.comparison.pairs:
        relates = words.ON_TOPIC
    return Card(
        id=passage.id,
        number=number,
        cap=str(number % 10) if number <= 10 else "",
        lane=lane,
        title=passage.source.title,
        source=_source(passage),
        url=web_address(passage.source),
        relation=TONES[relation],
        icon=icon,
        relates=relates,
        reason=suggestion.reason,
        parts=parts(passage.statement.text, suggestion.comparison.pairs),
        choice=str(decision.choice) if decision else "",
        stance=str(decision.stance or "") if decision else "",
        why=str(decision.reason_code or "") if decision else "",
        by=words.BY.format(name=decision.reviewer) if decision and decision.reviewer != reviewer else "",
    )


def _with_background(card: Card, background: Background) -> Card:
    computations = background.computations.get(card.id, ())
    fold = background.folds.get(card.id)
    copies = words.COPIES.format(number=fold.copies) if fold and fold.copies > 1 else ""
    return replace(
        card,
        source=" · ".join(part for part in (card.source, copies) if part),
        computed=tuple((one.words, one.sql, _rows(one)) for one in computations),
    )


def _rows(computation: Computation) -> str:
    rows = phrases.rows_used(computation.rows)
    used = words.ROWS_USED.format(rows=rows) if rows else ""
    by = words.QUERY_BY.format(name=computation.by) if computation.by else ""
    return " · ".join(part for part in (used, by) if part)


def web_address(source: Source) -> str:
    """The source's address where it is one that a browser may open, else nothing."""
    url = source.url or ""
    return url if urlsplit(url).scheme in ("http", "https") else ""


def _source(passage: Evidence) -> str:
    source = passage.source
    as_of = passage.passage.period or source.as_of
    told = (
        source.publisher,
        words.PUBLISHED.format(when=phrases.short_day(source.published)) if source.published else None,
        words.AS_OF.format(when=phrases.short_period(as_of)) if as_of else None,
        passage.passage.locator or None,
    )
    return " · ".join(part for part in told if part)

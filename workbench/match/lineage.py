"""Revisions: the figures that were reported for one day or period, and which of them a claim gives."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.model import (
    Comparator,
    Evidence,
    EvidenceId,
    FigurePair,
    Lineage,
    Quantity,
    Relation,
    Report,
    Role,
    Span,
    Standing,
    Statement,
    Suggestion,
)

_COUNTED = (Comparator.BARE, Comparator.EXACTLY, Comparator.AT_LEAST)
"""A figure after "about" or "nearly" is no report of its own. "At least 409" is: a count not yet finished."""

_REVISED = re.compile(
    r"\brevis|\bcorrect|\binitial|\bprovisional|\bfirst (?:said|reported|put|given)", re.IGNORECASE
)
"""What a claim says whose earlier value is another figure for the same time, not one of another time."""

WIDEST = 2.0
"""No revision makes a figure more than so many times another: further apart, another thing is counted."""


@dataclass(frozen=True, slots=True)
class _Given:
    """A passage that gives a figure for the same time as the claim."""

    pair: FigurePair
    evidence: Evidence

    @property
    def order(self) -> tuple[bool, date, str]:
        published = self.evidence.source.published
        return (published is None, published or date.max, self.evidence.id)


def lineages(
    claim: Statement, suggestions: Iterable[Suggestion], evidence: Mapping[EvidenceId, Evidence]
) -> tuple[Lineage, ...]:
    """The chains of figures behind a claim's figures, for those of which more than one was reported.

    `evidence` holds the suggested passages. A figure with a hedge has no chain: it takes in several.
    """
    figures = _figures(claim)
    given: dict[Span, list[_Given]] = {}
    for suggestion in suggestions:
        if suggestion.comparison.dates != 1.0:
            continue
        passage = evidence[suggestion.evidence_id]
        for pair in suggestion.comparison.pairs:
            figure = figures.get(pair.claim_span)
            if figure is not None and _reports(pair, figure, passage):
                given.setdefault(figure.span, []).append(_Given(pair, passage))
    chains = [
        _lineage(figures[span], sorted(those, key=lambda one: one.order), claim.published)
        for span, those in given.items()
    ]
    return tuple(chain for chain in chains if len(chain.reports) > 1)


def _figures(claim: Statement) -> dict[Span, Quantity]:
    """The figures that may have a chain; the earlier value of a revision belongs to that of the new one."""
    bare = [q for q in claim.quantities if q.comparator in (Comparator.BARE, Comparator.EXACTLY)]
    found = {quantity.span: quantity for quantity in bare if quantity.role is Role.VALUE}
    if len(found) == 1 and _REVISED.search(claim.text):
        (revised,) = found.values()
        found |= {q.span: revised for q in bare if q.role is Role.OLD_VALUE and q.unit == revised.unit}
    return found


def _reports(pair: FigurePair, figure: Quantity, passage: Evidence) -> bool:
    """True where a passage gives a figure of its own for what the claim's figure counts."""
    value = pair.evidence_value
    if pair.relation is Relation.NOT_COMPARABLE or not value or not figure.value:
        return False
    if not 1 / WIDEST <= value / figure.value <= WIDEST:
        return False
    found = next((q for q in passage.statement.quantities if q.span == pair.evidence_span), None)
    return found is not None and found.role is Role.VALUE and found.comparator in _COUNTED


def _lineage(figure: Quantity, given: Sequence[_Given], published: date | None) -> Lineage:
    values: dict[float, list[_Given]] = {}
    for one in given:
        assert one.pair.evidence_value is not None
        values.setdefault(one.pair.evidence_value, []).append(one)
    reports = tuple(_report(figure, those) for those in values.values())
    return Lineage(figure.surface, figure.span, reports, _standing(reports, published))


def _report(figure: Quantity, given: Sequence[_Given]) -> Report:
    first = given[0]
    assert first.pair.evidence_value is not None
    publishers = {one.evidence.source.publisher or one.evidence.document_id for one in given}
    return Report(
        value=first.pair.evidence_value,
        surface=first.pair.evidence,
        published=first.evidence.source.published,
        evidence_id=first.evidence.id,
        publisher=first.evidence.source.publisher or first.evidence.source.title,
        sources=len(publishers),
        claimed=first.pair.evidence_value in figure.strict,
    )


def _standing(reports: Sequence[Report], published: date | None) -> Standing:
    """Whether the claim's figure was the latest one out when the claim came out."""
    if not any(report.claimed for report in reports):
        return Standing.NEVER
    dated = [report for report in reports if report.published is not None]
    claimed = [report for report in dated if report.claimed]
    if published is None or not claimed:
        return Standing.UNDATED
    out = [report for report in dated if report.published and report.published <= published]
    if not any(report.claimed for report in out):
        return Standing.AHEAD
    latest = max(report.published for report in out if report.published)
    current = any(report.claimed for report in out if report.published == latest)
    return Standing.LATEST if current else Standing.OUTDATED

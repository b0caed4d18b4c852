"""A claim against a passage: the relation of their figures, the stance, and the reason in words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.match import figures, periods, weighing
from workbench.match.figures import Meeting
from workbench.match.periods import Fit
from workbench.match.stance import Opinion
from workbench.match.surroundings import Side, side
from workbench.model import (
    Article,
    Claim,
    Comparison,
    DateMention,
    Granularity,
    Period,
    Relation,
    Span,
    Stance,
    Statement,
)

_ORDER = (Relation.SUPERSEDED, Relation.CONFLICT, Relation.COMPATIBLE, Relation.MATCH)


def claim_statement(claim: Claim, article: Article) -> Statement:
    """A claim as the comparison sees it: its quote, with its whole sentence as the context."""
    start = claim.span.start
    written = claim.date is not None and claim.date.expression and claim.span.contains(claim.date.span)
    dates = (claim.date,) if claim.date and written else ()
    return Statement(
        text=claim.quote,
        quantities=tuple(
            replace(quantity, span=quantity.span.shift(-start))
            for quantity in claim.quantities
            if claim.span.contains(quantity.span)
        ),
        dates=tuple(_shifted(mention, start) for mention in dates),
        published=article.published,
        period=_period(claim),
        context="" if claim.sentence == claim.quote else claim.sentence,
        speaker=claim.speaker.name if claim.speaker else None,
    )


def _period(claim: Claim) -> Period | None:
    """When a claim holds. The day on which a figure was only said stands in no wording of the claim."""
    when = claim.date
    if when is None:
        return None
    worded = claim.span.contains(when.span) or when.expression in claim.sentence
    only_said = when.granularity is Granularity.DAY and not worded
    return None if claim.quantities and only_said else when.reach


def search_text(statement: Statement) -> str:
    """What to look for: the words of a statement, with the day that they speak of written out."""
    period = statement.period
    if period is None or period.start is None or period.start != period.end:
        return statement.text
    return f"{statement.text} ({periods.day_in_words(period.start)})"


def compare(claim: Statement, evidence: Statement) -> Comparison:
    """What a passage says to a claim. Orders and labels; the verdict stays with the reviewer."""
    mine, theirs = side(claim), side(evidence)
    met = figures.meetings(mine, theirs)
    relation = _relation(met)
    deciding = _deciding(met, relation)
    opinion = weighing.judge(mine, theirs, met, relation)
    if relation is Relation.MATCH and opinion.stance is not Stance.SUPPORTS:
        # The figures agree and the words do not: no match, whatever the figures say.
        relation = Relation.COMPATIBLE
    fit = _fit(mine, theirs, deciding)
    return Comparison(
        relation=relation,
        stance=opinion.stance,
        reason=_reason(mine, theirs, deciding, opinion, fit),
        pairs=tuple(figures.pair(meeting) for meeting in met),
        dates=fit.signal,
        confidence=opinion.confidence,
    )


def _shifted(mention: DateMention, start: int) -> DateMention:
    return replace(mention, span=Span(mention.span.start - start, mention.span.end - start))


def _relation(met: Iterable[Meeting]) -> Relation:
    """The gravest relation among the figures that the claim asserts, else among those it cites."""
    met = list(met)
    asserted = [m.relation for m in met if figures.primary(m) and m.comparable]
    found = asserted or [m.relation for m in met if m.comparable]
    for relation in _ORDER:
        if relation in found:
            return relation
    return Relation.NOT_COMPARABLE


def _deciding(met: Sequence[Meeting], relation: Relation) -> Meeting | None:
    """The figures that a relation rests on."""
    chosen = [m for m in met if m.relation is relation]
    return next((m for m in chosen if figures.primary(m)), chosen[0] if chosen else None)


def _fit(mine: Side, theirs: Side, deciding: Meeting | None) -> Fit:
    """The fit of the periods of the figures that decided, else of the two texts."""
    if deciding is not None and deciding.fit is not Fit.UNKNOWN:
        return deciding.fit
    return periods.fit(mine.when, theirs.when)


def _reason(mine: Side, theirs: Side, deciding: Meeting | None, opinion: Opinion, fit: Fit) -> str:
    if deciding is None or not deciding.comparable:
        first = _why_not(mine, theirs, deciding)
        said = deciding.note if deciding is not None else ""
        when = "" if fit is Fit.UNKNOWN else periods.agreement(fit, mine.when, theirs.when)
        others = [when if when not in said else "", opinion.ground]
        parts = others if not mine.figures and any(others) else [first, *others]
    else:
        same = fit in (Fit.SAME, Fit.UNKNOWN)
        when = periods.agreement(fit, deciding.claim.when, deciding.evidence.when) if same else ""
        said = ", ".join(part for part in (when, deciding.note) if part)
        parts = [said, opinion.ground if opinion.ground not in said else ""]
    later = periods.publication(mine.statement.published, theirs.statement.published)
    return "; ".join(part for part in dict.fromkeys([*parts, later]) if part)


def _why_not(mine: Side, theirs: Side, deciding: Meeting | None) -> str:
    if deciding is not None:
        return f"not comparable: {deciding.note}"
    if not mine.figures:
        return "no figure in the claim"
    return "no figure in the evidence" if not theirs.figures else "no comparable figure"

"""Figures against figures: which may be compared at all, and what they say to each other."""

from dataclasses import dataclass, replace
from math import log

from workbench.match import gate, intervals, measures, periods, vocabulary
from workbench.match.hints import inline
from workbench.match.periods import Fit
from workbench.match.surroundings import Figure, Side, side
from workbench.model import FigurePair, Quantity, Relation, Role, Statement

FAR = 20.0
"""A ratio of values from which two loosely related figures are taken to measure different things."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One figure of the claim with one of the evidence.

    `barrier` says why the two cannot be compared, or is empty. `likeness` orders the choices. Figures in
    two units of a kind are both in the claim's, and `sum` says how.
    """

    claim: Figure
    evidence: Figure
    fit: Fit
    barrier: str
    likeness: float
    sum: str = ""
    relation: Relation = Relation.NOT_COMPARABLE
    note: str = ""

    @property
    def comparable(self) -> bool:
        return self.relation is not Relation.NOT_COMPARABLE

    @property
    def contrary(self) -> str:
        """The directions in words where one figure goes up and the other down, else an empty string."""
        mine, theirs = self.claim.direction, self.evidence.direction
        ways = {1: "up", -1: "down"}
        return f"{ways[theirs]} where the claim says {ways[mine]}" if mine * theirs < 0 else ""


def meetings(claim: Side, evidence: Side) -> tuple[Meeting, ...]:
    """Each figure of the claim with the figure of the evidence that fits it best, in the claim's order.

    A figure that nothing fits comes with the nearest one and the barrier, or not at all where the
    evidence has no figure.
    """
    options = [
        _meeting(c, e, claim, evidence)
        for c in claim.figures
        for e in evidence.figures
        if not (c.unstated or e.unstated)
    ]
    options.sort(key=lambda m: (bool(m.barrier), -m.likeness, m.evidence.quantity.span.start))
    chosen: dict[int, Meeting] = {}
    taken: set[int] = set()
    for meeting in options:
        mine, theirs = meeting.claim.quantity.span.start, meeting.evidence.quantity.span.start
        if mine in chosen or (theirs in taken and not meeting.barrier):
            continue
        chosen[mine] = meeting
        if not meeting.barrier:
            taken.add(theirs)
    return tuple(_judged(chosen[place], claim, evidence) for place in sorted(chosen))


def on_measure(claim: Statement, evidence: Statement) -> bool:
    """True where a figure of the evidence tells of what happened in the claim, at an overlapping time.

    Only outcomes that tell a measure count: "prevented" does, "came" does not.
    """
    met = meetings(side(claim), side(evidence))
    return any(
        primary(meeting)
        and meeting.fit in (Fit.SAME, Fit.INSIDE, Fit.AROUND, Fit.PARTIAL)
        and bool((meeting.claim.outcomes & meeting.evidence.outcomes) - vocabulary.WEAK_OUTCOMES)
        and gate.kind(meeting.claim) == gate.kind(meeting.evidence)
        for meeting in met
    )


def primary(meeting: Meeting) -> bool:
    """True where the claim itself asserts the figure, rather than citing an older or a base value."""
    return not meeting.claim.cited


def pair(meeting: Meeting) -> FigurePair:
    """The meeting as it is shown."""
    mine, theirs = meeting.claim.quantity, meeting.evidence.quantity
    difference = None
    if mine.value is not None and theirs.value is not None and not meeting.barrier:
        difference = intervals.scaled(theirs, mine) - mine.value
    share = difference / mine.value if difference is not None and mine.value else None
    return FigurePair(
        claim=mine.surface,
        evidence=theirs.surface,
        claim_span=mine.span,
        evidence_span=theirs.span,
        claim_value=mine.value,
        evidence_value=theirs.value,
        relation=meeting.relation,
        difference=difference,
        share=share,
        note=meeting.note,
    )


def _meeting(mine: Figure, theirs: Figure, claim: Side, evidence: Side) -> Meeting:
    fit = periods.fit(mine.when, theirs.when)
    change = measures.converted(mine.quantity, theirs.quantity)
    if change is not None:
        mine = replace(mine, quantity=change.mine, unit=change.mine.unit)
        theirs = replace(theirs, quantity=change.theirs, unit=change.theirs.unit)
    barrier = gate.barrier(mine, theirs, claim, evidence, fit)
    likeness = gate.likeness(mine, theirs, fit)
    return Meeting(mine, theirs, fit, barrier, likeness, change.sum if change else "")


def _judged(meeting: Meeting, claim: Side, evidence: Side) -> Meeting:
    found = _compared(meeting, claim, evidence)
    return replace(found, note=f"{found.note}; {found.sum}") if found.comparable and found.sum else found


def _compared(meeting: Meeting, claim: Side, evidence: Side) -> Meeting:
    if meeting.barrier:
        return replace(meeting, note=meeting.barrier)
    if meeting.fit is Fit.DISJOINT:
        note = periods.agreement(meeting.fit, meeting.claim.when, meeting.evidence.when)
        return replace(meeting, note=note)
    if _far_apart(meeting):
        return replace(meeting, note="so far apart that it is probably another measure")
    if meeting.fit in (Fit.INSIDE, Fit.AROUND, Fit.PARTIAL):
        return _within_window(meeting)
    return _direct(meeting, claim, evidence)


def _far_apart(meeting: Meeting) -> bool:
    close = meeting.claim.words & meeting.evidence.words
    known = meeting.fit is Fit.SAME and meeting.claim.unit == meeting.evidence.unit
    ratio = intervals.distance(meeting.claim.quantity, meeting.evidence.quantity)
    return ratio > log(FAR) and not close and not known


def _within_window(meeting: Meeting) -> Meeting:
    """Periods of different length: a part cannot be larger than the whole, and more is not said."""
    mine, theirs = meeting.claim.quantity, meeting.evidence.quantity
    window = periods.agreement(meeting.fit, meeting.claim.when, meeting.evidence.when)
    part, whole = (theirs, mine) if meeting.fit is Fit.INSIDE else (mine, theirs)
    counted = gate.kind(meeting.claim) == "count" and meeting.fit is not Fit.PARTIAL
    if counted and intervals.least(part) > intervals.most(whole) and _sure(meeting):
        note = f"{inline(theirs.surface)} {window}, and a part cannot be more than the whole"
        return replace(meeting, relation=Relation.CONFLICT, note=note)
    relation, _ = intervals.relate(mine, theirs)
    if relation is Relation.MATCH:
        return replace(meeting, relation=Relation.COMPATIBLE, note=f"the same figure for {window}")
    return replace(meeting, note=window)


def _sure(meeting: Meeting) -> bool:
    same = bool(meeting.claim.unit) and meeting.claim.unit == meeting.evidence.unit
    return same and bool(meeting.claim.outcomes & meeting.evidence.outcomes)


def _direct(meeting: Meeting, claim: Side, evidence: Side) -> Meeting:
    mine, theirs = meeting.claim, meeting.evidence
    relation, note = intervals.relate(mine.quantity, theirs.quantity)
    if _revised(mine, theirs, claim, evidence):
        return replace(meeting, relation=Relation.SUPERSEDED, note=_chain(mine.quantity, theirs.quantity))
    if mine.quantity.role is Role.OLD_VALUE and relation is Relation.CONFLICT:
        now, before = inline(theirs.quantity.surface), inline(mine.quantity.surface)
        note = f"{now} where the claim cites {before} as the older figure"
        return replace(meeting, relation=Relation.SUPERSEDED, note=note)
    if meeting.contrary and mine.quantity.role in (Role.DELTA, Role.RATIO):
        return replace(meeting, relation=Relation.CONFLICT, note=meeting.contrary)
    doubt = _doubt(meeting) if relation is Relation.MATCH else ""
    if doubt:
        return replace(meeting, relation=Relation.COMPATIBLE, note=f"{note}, but {doubt}")
    return replace(meeting, relation=relation, note=note)


def _doubt(meeting: Meeting) -> str:
    """Why equal figures do not say the same after all, or an empty string."""
    mine, theirs = meeting.claim, meeting.evidence
    if meeting.contrary:
        return meeting.contrary
    if mine.negated != theirs.negated:
        return "one of the two is negated"
    if meeting.fit is Fit.UNCLEAR:
        return periods.agreement(meeting.fit, mine.when, theirs.when)
    return ""


def _revised(mine: Figure, theirs: Figure, claim: Side, evidence: Side) -> bool:
    """True where one side cites as an older value what the other gives as the figure."""
    return _cites_as_old(claim, theirs.quantity) or _cites_as_old(evidence, mine.quantity)


def _cites_as_old(side: Side, current: Quantity) -> bool:
    older = [f.quantity.value for f in side.figures if f.quantity.role is Role.OLD_VALUE]
    return current.role is not Role.OLD_VALUE and current.value is not None and current.value in older


def _chain(mine: Quantity, theirs: Quantity) -> str:
    if mine.value == theirs.value:
        return f"{inline(theirs.surface)} was replaced by a later figure"
    return f"{inline(theirs.surface)} where the claim says {inline(mine.surface)}, one of them revised"

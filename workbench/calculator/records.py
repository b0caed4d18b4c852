"""Whether a record was one: what an earlier or a later extreme says to a claim."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.calculator.found import Found
from workbench.compute import Proposal
from workbench.model import Comparison, Computation, Measure, Relation, Stance

SURE = 0.6
"""How sure a record is that was looked up in one table: another may go back further."""

_COMPARED = (Measure.RATIO, Measure.CHANGE)


def telling(answers: Sequence[tuple[Proposal, Found]]) -> Iterator[Found]:
    """Of the answers to a claim those that say something to it.

    A record tells only where the figure of the day that it is claimed for does.
    """
    settled = {(p.column, p.period): f for p, f in answers if p.measure is Measure.ROW and f.settles}
    for proposal, found in answers:
        if proposal.than is None or proposal.measure in _COMPARED:
            if found.settles:
                yield found
        elif day := settled.get((proposal.column, proposal.than)):
            yield replace(found, comparison=_comparison(proposal, found.computation, day.computation))


def _comparison(proposal: Proposal, other: Computation, day: Computation) -> Comparison:
    if proposal.measure is Measure.LATER:
        reason = f"later {'topped' if proposal.highest else 'undercut'}: {other.words}"
        return Comparison(Relation.NOT_COMPARABLE, Stance.CONTEXT, reason, confidence=SURE)
    said, value, before = f"{day.words}; {other.words}", day.value or 0.0, other.value or 0.0
    if value > before if proposal.highest else value < before:
        return Comparison(
            Relation.COMPATIBLE, Stance.SUPPORTS, f"a record in this table: {said}", confidence=SURE
        )
    return Comparison(Relation.CONFLICT, Stance.REFUTES, f"no record in this table: {said}", confidence=SURE)

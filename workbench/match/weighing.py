"""The stance of a passage: what the rules say, weighed by the learned layer, with its ground in words.

The learned layer may speak where the rules are silent, and may silence them. It never turns figures that
conflict into support, nor gives support across a different measure, period or direction.
"""

from collections.abc import Sequence
from dataclasses import replace

from workbench.match import attention, gate, intervals, learned, periods, stance
from workbench.match.features import Features, features
from workbench.match.figures import Meeting, primary
from workbench.match.learned import Chances
from workbench.match.periods import Fit
from workbench.match.stance import Opinion
from workbench.match.surroundings import Side, Token, is_content
from workbench.model import Comparator, Quantity, Relation, Stance

SURE_ENOUGH = 0.45
"""Below this chance of the likelier direction the stance is "don't know"."""

CERTAIN = 0.85
"""The confidence of the rules from which conflicting figures of the same time stand, whatever else."""

ALIKE = 0.75
"""The share of each text's words in the other from which a denial or an opposite word decides."""


def judge(claim: Side, evidence: Side, met: Sequence[Meeting], relation: Relation) -> Opinion:
    """The stance of a passage on a claim, given the relation of their figures."""
    ruled = stance.judge(claim, evidence, tuple(met))
    if relation is Relation.SUPERSEDED:
        return ruled
    named = features(claim, evidence, met, ruled)
    chances = learned.trees().chances(named)
    if _stands(claim, evidence, ruled, relation):
        sure = chances.supports if ruled.stance is Stance.SUPPORTS else chances.refutes
        return replace(ruled, confidence=max(sure, ruled.confidence, SURE_ENOUGH))
    chances = _with_words(chances, named, claim, evidence)
    said = _likeliest(chances)
    if said is Stance.REFUTES:
        ground = _against(claim, evidence, ruled, met)
        return Opinion(Stance.REFUTES, ground, chances.refutes) if ground else _undecided(ruled, chances)
    against = relation is Relation.CONFLICT or barred(claim, evidence, met, relation)
    if said is Stance.SUPPORTS and not against:
        return Opinion(Stance.SUPPORTS, _for(claim, evidence, ruled, met), chances.supports)
    return _undecided(ruled, chances)


def _with_words(trees: Chances, named: Features, claim: Side, evidence: Side) -> Chances:
    """What the trees make of a pair, weighed with what the word-by-word layer makes of it."""
    words = attention.network().chances(claim.statement.text, evidence.statement.text)
    return learned.trees().mixtures[learned.kind(named)].chances(trees, words)


def _likeliest(chances: Chances) -> Stance | None:
    """The direction that is likelier than the other and than none, or None below a chance."""
    stance_, sure = max(
        ((Stance.SUPPORTS, chances.supports), (Stance.REFUTES, chances.refutes)), key=lambda said: said[1]
    )
    return stance_ if sure >= max(SURE_ENOUGH, chances.leaves_open) else None


def _stands(claim: Side, evidence: Side, ruled: Opinion, relation: Relation) -> bool:
    """True where the rules have the last word: figures that agree or conflict outright, and plain denials."""
    if ruled.stance is Stance.SUPPORTS:
        return relation is Relation.MATCH
    if ruled.stance is not Stance.REFUTES:
        return False
    if relation is Relation.CONFLICT:
        return ruled.confidence >= CERTAIN
    opposed = stance.contrary_words(claim, evidence) or stance.denied(claim, evidence)
    return bool(opposed) and min(stance.coverage(claim, evidence), stance.coverage(evidence, claim)) >= ALIKE


def barred(claim: Side, evidence: Side, met: Sequence[Meeting], relation: Relation) -> bool:
    """True where a pair cannot support, however alike it looks: one thing is plainly another."""
    if stance.dates_agree(claim, evidence) is False or stance.contrary_words(claim, evidence):
        return True
    if evidence.statement.period and _at_another_time(claim, evidence, relation):
        return True
    return any(_another(meeting) for meeting in met if primary(meeting))


def _at_another_time(claim: Side, evidence: Side, relation: Relation) -> bool:
    """True where the archive says that a passage is about another time than the claim."""
    fit = periods.fit(claim.when, evidence.when)
    figures = bool(claim.figures) and relation is Relation.NOT_COMPARABLE
    return fit is Fit.DISJOINT or (figures and fit in (Fit.INSIDE, Fit.AROUND, Fit.PARTIAL))


def _another(meeting: Meeting) -> bool:
    """True where one figure is plainly not the other: of another thing, time or direction, or stretched."""
    mine, theirs = meeting.claim, meeting.evidence
    if meeting.relation is Relation.COMPATIBLE and _stretched(mine.quantity, theirs.quantity):
        return True
    if intervals.opposite_bounds(mine.quantity, theirs.quantity):
        return True
    if meeting.contrary or meeting.fit is Fit.DISJOINT or mine.negated != theirs.negated:
        return True
    return bool(meeting.barrier) and gate.another_measure(mine, theirs)


def _stretched(claim: Quantity, evidence: Quantity) -> bool:
    """True where the claim's "about" is another number's."""
    hedged = claim.comparator in (Comparator.ABOUT, Comparator.NEARLY)
    return hedged and not intervals.same_value(claim, evidence)


def _undecided(ruled: Opinion, chances: Chances) -> Opinion:
    """Context where the rules say so, else "don't know"."""
    silent = ruled.stance in (None, Stance.CONTEXT)
    kept = Stance.CONTEXT if ruled.stance is Stance.CONTEXT else None
    return Opinion(kept, ruled.ground if silent else "", chances.leaves_open)


def _against(claim: Side, evidence: Side, ruled: Opinion, met: Sequence[Meeting]) -> str:
    """Why a passage speaks against a claim, as far as words can say it; empty where they cannot."""
    if ruled.stance is Stance.REFUTES:
        return ruled.ground
    opposed = stance.contrary_words(claim, evidence) or stance.denied(claim, evidence)
    if opposed:
        return opposed
    if stance.dates_agree(claim, evidence) is False:
        return "the dates differ"
    absent = _absent(claim, evidence, met)
    return f"rather against the claim, by its wording: it has no {absent}" if absent else ""


def _for(claim: Side, evidence: Side, ruled: Opinion, met: Sequence[Meeting]) -> str:
    if ruled.stance is Stance.SUPPORTS:
        return ruled.ground
    absent = _absent(claim, evidence, met)
    return "rather for the claim, by its wording" + (f", though it has no {absent}" if absent else "")


def _absent(claim: Side, evidence: Side, met: Sequence[Meeting]) -> str:
    """The first number or word of the claim that the passage lacks, in quotation marks, or nothing.

    Figures that were compared are not looked for: the comparison has said what they are.
    """
    compared = [meeting.claim.quantity.span for meeting in met if meeting.comparable]
    held = {token.stem for token in evidence.tokens} | evidence.setting
    lacking = [
        token
        for token in claim.tokens
        if token.stem not in held
        and _weighty(token)
        and not any(span.start <= token.start < span.end for span in compared)
    ]
    first = next((token for token in lacking if token.text[0].isdigit()), lacking[0] if lacking else None)
    return f"“{claim.statement.text[first.start : first.end]}”" if first else ""


def _weighty(token: Token) -> bool:
    return token.text[0].isdigit() or is_content(token)

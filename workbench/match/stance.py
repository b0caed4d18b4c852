"""Which way a passage points for a claim: figures first, then dates, then the words themselves."""

from dataclasses import dataclass

from workbench.match import contrast, intervals, periods, vocabulary
from workbench.match.figures import Meeting, primary
from workbench.match.periods import Fit
from workbench.match.surroundings import Side, Token, is_content, is_negation, stated
from workbench.model import Relation, Role, Stance

SHARED_ENOUGH = 0.8
"""The share of a claim's words that a passage must hold before its words alone say anything."""

SHARED_WITH_NUMBERS = 0.5
"""The same, where it holds all numbers of the claim too."""

BEARS_ON = 4
"""How many words after a negation it may deny."""

NEGATED = "one of the two is negated"
"""The ground where one text denies what the other says."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """A stance with its ground in words and how sure it is (0 to 1). No stance is "don't know"."""

    stance: Stance | None
    ground: str
    confidence: float


def judge(claim: Side, evidence: Side, met: tuple[Meeting, ...]) -> Opinion:
    """The stance of a passage on a claim."""
    words = contrary_words(claim, evidence)
    dates = dates_agree(claim, evidence)
    by_figures = _by_figures(met, dates)
    if by_figures is not None:
        return _unless_opposed(by_figures, words or _denied(met), claim, evidence)
    if dates is False and not claim.figures:
        return Opinion(Stance.REFUTES, "the dates differ", 0.5)
    share = coverage(claim, evidence)
    words = words or denied(claim, evidence)
    if words and share >= 0.5:
        return Opinion(Stance.REFUTES, words, 0.4)
    if dates and share >= 0.4:
        return Opinion(Stance.SUPPORTS, "the dates agree", 0.45)
    if not claim.figures and _same_words(claim, evidence, share):
        return Opinion(Stance.SUPPORTS, "the same words", 0.3)
    if any(meeting.barrier or meeting.fit is Fit.DISJOINT for meeting in met):
        return Opinion(Stance.CONTEXT, "", 0.2)
    return Opinion(None, "", 0.0)


def coverage(claim: Side, evidence: Side) -> float:
    """The share of a claim's content words that the passage or its title holds."""
    if not claim.words:
        return 0.0
    return len(claim.words & (evidence.words | evidence.setting)) / len(claim.words)


def contrary_words(claim: Side, evidence: Side) -> str:
    """The opposite words of two texts, or an empty string."""
    for word in sorted(claim.words - evidence.words):
        against = vocabulary.OPPOSITES.get(word, frozenset()) & (evidence.words - claim.words)
        if against:
            return f"“{_shown(evidence, min(against))}” where the claim says “{_shown(claim, word)}”"
    return contrast.opposed(claim, evidence)


def denied(claim: Side, evidence: Side) -> str:
    """What to say where one text without figures denies what the other says, or an empty string."""
    shared = claim.words & evidence.words
    if _negations(claim, shared) % 2 != _negations(evidence, shared) % 2 and coverage(claim, evidence) >= 0.5:
        return NEGATED
    return ""


def _denied(met: tuple[Meeting, ...]) -> str:
    """What to say where figures agree and one of them is denied: only a negation beside a figure counts."""
    apart = any(m.comparable and m.claim.negated != m.evidence.negated for m in met)
    return NEGATED if apart else ""


def dates_agree(claim: Side, evidence: Side) -> bool | None:
    """True where every date of the claim meets one of the evidence, False where one is at another time.

    None where a side has no dates, or where that cannot be told.
    """
    ours = [stated(mention, claim.statement.text) for mention in claim.statement.dates]
    theirs = [stated(mention, evidence.statement.text) for mention in evidence.statement.dates]
    if not theirs and evidence.statement.period and evidence.when:
        theirs = [evidence.when]
    if not ours or not theirs:
        return None
    met = [_meets({periods.fit(mine, other) for other in theirs}) for mine in ours]
    return False if False in met else None if None in met else True


def _meets(fits: set[Fit]) -> bool | None:
    """True where one of the fits is near enough, False where all are of another time, else None."""
    if fits & {Fit.SAME, Fit.INSIDE}:
        return True
    return False if fits == {Fit.DISJOINT} else None


def _by_figures(met: tuple[Meeting, ...], dates: bool | None) -> Opinion | None:
    """What the figures decide by themselves, or None."""
    asserted = [meeting for meeting in met if primary(meeting) and meeting.comparable] or [
        meeting for meeting in met if meeting.comparable
    ]
    if not asserted:
        return None
    for meeting in asserted:
        if meeting.relation is Relation.SUPERSEDED:
            return _of_revision(meeting)
    worst = next((m for m in asserted if m.relation is Relation.CONFLICT), None)
    if worst is not None:
        if dates is False and worst.fit is not Fit.SAME:
            return Opinion(None, "the dates differ", 0.2)
        return Opinion(Stance.REFUTES, worst.note, 0.9 if worst.fit is Fit.SAME else 0.6)
    if dates is False:
        return Opinion(Stance.REFUTES, "the figures agree, the dates do not", 0.4)
    if all(_inside(meeting) for meeting in asserted):
        sure = 0.9 if all(meeting.fit is Fit.SAME for meeting in asserted) else 0.6
        return Opinion(Stance.SUPPORTS, asserted[0].note, sure)
    outside = next(meeting for meeting in asserted if not _inside(meeting))
    if outside.contrary:
        return Opinion(Stance.REFUTES, outside.contrary, 0.3)
    if intervals.opposite_bounds(outside.claim.quantity, outside.evidence.quantity):
        return Opinion(Stance.REFUTES, f"{outside.note}, the opposite limit", 0.3)
    return Opinion(None, outside.note, 0.3)


def _inside(meeting: Meeting) -> bool:
    """True where the evidence's own figure makes the claim's wording true."""
    mine, theirs = meeting.claim.quantity, meeting.evidence.quantity
    if meeting.contrary or intervals.opposite_bounds(mine, theirs):
        return False
    if meeting.relation is Relation.MATCH:
        return True
    return intervals.within_wording(mine, theirs) or intervals.rounds_to(mine, theirs)


def _of_revision(meeting: Meeting) -> Opinion:
    cites = meeting.claim.quantity.role is Role.OLD_VALUE
    if cites or meeting.claim.quantity.value != meeting.evidence.quantity.value:
        return Opinion(Stance.CONTEXT, meeting.note, 0.7)
    return Opinion(Stance.REFUTES, meeting.note, 0.7)


def _unless_opposed(opinion: Opinion, words: str, claim: Side, evidence: Side) -> Opinion:
    """Agreement in figures stands only where the words do not speak against it."""
    if not words or opinion.stance is not Stance.SUPPORTS:
        return opinion
    same = coverage(claim, evidence) >= SHARED_ENOUGH
    return Opinion(Stance.REFUTES if same else None, words, 0.4)


def _same_words(claim: Side, evidence: Side, share: float) -> bool:
    """True where the words alone speak for a claim without figures.

    A claim with numbers that are no figures ("at 8:28", "the 4th") needs the same numbers and half of its
    words; any other nearly all of its words, and in the passage's own text those that say what happened.
    """
    numbers = _numbers(claim)
    if numbers:
        return share >= SHARED_WITH_NUMBERS and numbers <= _numbers(evidence)
    deeds = {token.stem for token in claim.content if _tells(token)}
    return share >= SHARED_ENOUGH and deeds <= evidence.words


def _numbers(side: Side) -> frozenset[str]:
    return frozenset(token.text for token in side.tokens if token.text[0].isdigit())


def _tells(token: Token) -> bool:
    changes = token.stem in vocabulary.UP | vocabulary.DOWN
    return changes or token.stem in vocabulary.OUTCOMES or token.text.endswith("ed")


def _negations(side: Side, shared: frozenset[str]) -> int:
    """How many negations of a text bear on words that the other text holds too."""
    if not side.negations:
        return 0
    words = [token for token in side.tokens if token.is_word]
    return sum(
        is_negation(token) and any(after.stem in shared for after in words[place + 1 : place + 1 + BEARS_ON])
        for place, token in enumerate(words)
    )


def _shown(side: Side, stem: str) -> str:
    return next((token.text for token in side.tokens if _matches(token, stem)), stem)


def _matches(token: Token, stem: str) -> bool:
    return token.stem == stem and is_content(token)

"""Why a stretch of text can be checked, whether it is worth it, and in which order cards stand.

A score only orders cards; it never hides one.
"""

from collections.abc import Sequence

from workbench.extract import cues
from workbench.model import ClaimType, Comparator, Quantity, Role

_WEIGHTS = {
    ClaimType.QUANTITY: 0.35,
    ClaimType.COMPARISON: 0.1,
    ClaimType.RANKING: 0.15,
    ClaimType.REVISION: 0.15,
    ClaimType.CAUSAL: 0.1,
    ClaimType.QUOTED_ASSERTION: 0.15,
    ClaimType.EVENT: 0.05,
    ClaimType.OPINION: -0.2,
}
_BASE, _DATED, _EXACT = 0.25, 0.1, 0.05


def types(words: str, quantities: Sequence[Quantity], *, spoken: bool, dated: bool) -> tuple[ClaimType, ...]:
    """The kinds of claim that the words make, in the order of the closed list; EVENT where no other fits."""
    numeric = bool(quantities)
    found = {
        ClaimType.QUANTITY: any(q.role is not Role.RATIO for q in quantities),
        ClaimType.COMPARISON: any(q.role is Role.RATIO for q in quantities)
        or (numeric and bool(cues.COMPARISON.search(words)))
        or (dated and bool(cues.CONTRAST.search(words))),
        ClaimType.RANKING: bool(cues.RANKING.search(words)),
        ClaimType.REVISION: bool(cues.REVISION.search(words)) and numeric,
        ClaimType.CAUSAL: bool(cues.CAUSE.search(words)),
        ClaimType.QUOTED_ASSERTION: spoken,
        ClaimType.OPINION: is_opinion(words) and not numeric,
    }
    chosen = [kind for kind in ClaimType if found.get(kind)]
    if not set(chosen) - {ClaimType.QUOTED_ASSERTION, ClaimType.OPINION} and not spoken:
        chosen.append(ClaimType.EVENT)
    return tuple(kind for kind in ClaimType if kind in chosen)


def is_opinion(words: str) -> bool:
    """True where the words judge, wish or foresee, or say what somebody feels."""
    return bool(
        cues.OPINION.search(words)
        or cues.STATE_OF_MIND.search(words)
        or cues.PREDICTION.search(words)
        or cues.DEFINITION.search(words)
    )


def worth_checking(words: str, kinds: Sequence[ClaimType], *, plain: bool) -> bool:
    """False for judgements, predictions and definitions, and for narration without anything to hold on to."""
    if ClaimType.OPINION in kinds or cues.DEFINITION.search(words):
        return False
    asks = words.rstrip("\"”' ").endswith("?") and not cues.TAG_QUESTION.search(words)
    return not plain and not asks


def score(kinds: Sequence[ClaimType], quantities: Sequence[Quantity], *, dated: bool, worthy: bool) -> float:
    """From 0 to 1, for the order of cards alone."""
    exact = any(q.comparator is not Comparator.VAGUE and q.value is not None for q in quantities)
    total = _BASE + sum(_WEIGHTS[kind] for kind in kinds) + _DATED * dated + _EXACT * exact
    return round(min(1.0, max(0.0, total if worthy else total / 2)), 4)

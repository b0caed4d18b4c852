"""What a passage holds of a claim's wording, weighed by rarity and by meaning, for the learned layer.

A missing word is not always missing: the passage may have another in its place, of like meaning or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from workbench.match import vocabulary
from workbench.match.phrasing import Phrasing, phrasing
from workbench.match.surroundings import Side
from workbench.match.word_table import UNKNOWN, table

Features = dict[str, float]

OTHER = 0.9
"""What the likeness to a word counts that the claim uses itself, for another word."""


def of_wording(claim: Side, evidence: Side) -> Features:
    """All features of the wording. -1 is "nothing there"."""
    mine, theirs = phrasing(claim.statement.text), phrasing(evidence.statement.text)
    held = evidence.words | evidence.setting | frozenset(theirs.stems)
    shared = _Shared.of(mine, theirs, held)
    best = _best_sentence(shared)
    return {
        **_weighed(shared, best),
        **_order(shared),
        **_missing(shared),
        **_meant(shared, best),
        **_replaced(shared),
        **_sweeping(mine, theirs),
        **_denied(mine, theirs, held),
    }


@dataclass(frozen=True, slots=True, eq=False)
class _Shared:
    """Two wordings: the places of the claim's content words, missing ones, and the evidence's extra ones."""

    mine: Phrasing
    theirs: Phrasing
    own: frozenset[str]
    content: list[int]
    missing: list[int]
    extra: list[int]

    @classmethod
    def of(cls, mine: Phrasing, theirs: Phrasing, held: frozenset[str]) -> "_Shared":
        own = frozenset(mine.stems)
        return cls(
            mine,
            theirs,
            own,
            list(mine.content_places),
            [place for place in mine.content_places if mine.stems[place] not in held],
            [place for place in theirs.content_places if theirs.stems[place] not in own],
        )


def _best_sentence(shared: _Shared) -> tuple[int, int]:
    """The sentence of the evidence that holds most of the claim."""
    if len(shared.theirs.sentences) == 1:
        return shared.theirs.sentences[0]
    return max(shared.theirs.sentences, key=lambda sentence: _coverage(shared, sentence))


def _coverage(shared: _Shared, sentence: tuple[int, int]) -> float:
    stems = set(shared.theirs.stems[slice(*sentence)])
    weights = shared.mine.weights
    return float(sum(weights[place] for place in shared.content if shared.mine.stems[place] in stems))


def _weighed(shared: _Shared, best: tuple[int, int]) -> Features:
    """How much of the claim is held, rare words counting more."""
    weights = shared.mine.weights
    total = float(weights[shared.content].sum())
    lost = weights[shared.missing]
    first, beyond = best
    within = _coverage(shared, best) / total if total else -1.0
    return {
        "weight_held": 1 - float(lost.sum()) / total if total else -1.0,
        "weight_missing": float(lost.sum()),
        "rarest_missing": float(lost.max(initial=0.0)),
        "commonest_missing": float(lost.min(initial=1.0)) if lost.size else 0.0,
        "sentences": float(len(shared.theirs.sentences)),
        "held_in_sentence": within,
        "extra_in_sentence": float(sum(first <= place < beyond for place in shared.extra)),
    }


def _order(shared: _Shared) -> Features:
    """How far the words follow one another as in the claim, and how close together they stand."""
    mine, theirs = shared.mine.stems, shared.theirs.stems
    places = [place for place, stem in enumerate(theirs) if stem in shared.own]
    run = _longest_run(mine, theirs)
    together = len({theirs[place] for place in places}) / (places[-1] - places[0] + 1) if places else -1.0
    return {
        "together": together,
        "run": float(run),
        "run_share": run / len(mine) if mine else -1.0,
        "in_order": LCSseq.similarity(mine, theirs) / len(mine) if mine else -1.0,
    }


def _longest_run(mine: Sequence[str], theirs: Sequence[str]) -> int:
    places: dict[str, list[int]] = {}
    for place, stem in enumerate(theirs):
        places.setdefault(stem, []).append(place)
    best, before = 0, dict[int, int]()
    for stem in mine:
        before = {place: before.get(place - 1, 0) + 1 for place in places.get(stem, ())}
        best = max(best, max(before.values(), default=0))
    return best


def _missing(shared: _Shared) -> Features:
    """Which of the claim's words are missing, and where in the claim they stand."""
    mine, missing = shared.mine, shared.missing
    lost = set(missing)
    runs = [place for place in missing if place - 1 not in lost]
    longest = max((_run_from(place, lost) for place in runs), default=0)
    verb = next((place for place in shared.content if mine.lower[place]), None)
    return {
        "missing_runs": float(len(runs)),
        "missing_longest": float(longest),
        "missing_first": missing[0] / len(mine.stems) if missing else -1.0,
        "missing_last": missing[-1] / len(mine.stems) if missing else -1.0,
        "missing_names": float(sum(mine.capital[place] for place in missing)),
        "missing_lower": float(sum(mine.lower[place] for place in missing)),
        "extra_names": float(sum(shared.theirs.capital[place] for place in shared.extra)),
        "extra_lower": float(sum(shared.theirs.lower[place] for place in shared.extra)),
        "predicate_missing": -1.0 if verb is None else float(verb in lost),
    }


def _run_from(place: int, lost: set[int]) -> int:
    beyond = place
    while beyond in lost:
        beyond += 1
    return beyond - place


def _meant(shared: _Shared, best: tuple[int, int]) -> Features:
    """How near in meaning the evidence's nearest word is to each word of the claim; 1 for a word held."""
    mine, theirs, content = shared.mine, shared.theirs, shared.content
    if not content or not len(theirs.rows):
        return dict.fromkeys(_MEANT, -1.0)
    vectors = table().vectors
    lost = shared.missing
    near = np.ones(len(mine.stems), dtype=np.float32)
    if lost:
        discount = np.array([OTHER if stem in shared.own else 1.0 for stem in theirs.stems], dtype=np.float32)
        near[lost] = (vectors[mine.rows[lost]] @ vectors[theirs.rows].T * discount).max(axis=1)
    weights = mine.weights
    names = [near[place] for place in lost if mine.capital[place]]
    others = [near[place] for place in lost if not mine.capital[place]]
    first, beyond = best
    said = [place for place in range(first, beyond) if theirs.content[place]]
    values = (
        float(near[content] @ weights[content] / max(float(weights[content].sum()), 1e-6)),
        float(near[content].min()),
        float(near[lost].mean()) if lost else 1.0,
        float(min(others, default=1.0)),
        float(min(names, default=1.0)),
        float(max(names, default=1.0)),
        _likeness(_sum(mine, content), _sum(theirs, said)),
    )
    return dict(zip(_MEANT, values, strict=True))


_MEANT = (
    "meant",
    "meant_least",
    "meant_of_missing",
    "meant_lower",
    "meant_names",
    "meant_best_name",
    "alike",
)


def _sum(text: Phrasing, places: Sequence[int]) -> NDArray[np.float32]:
    held = list(places)
    return np.asarray(text.weights[held] @ table().vectors[text.rows[held]], dtype=np.float32)


def _likeness(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    length = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float(one @ other) / length if length else -1.0


def _replaced(shared: _Shared) -> Features:
    """Where the evidence has another word in a missing one's place: how near the two are in meaning."""
    mine, theirs = shared.mine, shared.theirs
    spots: dict[str, list[int]] = {}
    for place, stem in enumerate(theirs.stems):
        spots.setdefault(stem, []).append(place)
    vectors = table().vectors
    count, likest, between, name = 0, -1.0, False, False
    for place in shared.missing:
        after = {spot + 1 for spot in spots.get(mine.stems[place - 1], ())} if place else set[int]()
        following = mine.stems[place + 1] if place + 1 < len(mine.stems) else ""
        before = {spot - 1 for spot in spots.get(following, ())}
        for spot in after | before:
            if not 0 <= spot < len(theirs.stems) or theirs.stems[spot] in shared.own:
                continue
            one, other = mine.rows[place], theirs.rows[spot]
            if UNKNOWN in (one, other):
                continue
            count += 1
            likest = max(likest, float(vectors[one] @ vectors[other]))
            between = between or (spot in after and spot in before)
            name = name or (mine.capital[place] and theirs.capital[spot])
    return {
        "in_place": float(count),
        "in_place_likest": likest,
        "in_place_between": float(between),
        "in_place_name": float(name),
    }


def _sweeping(mine: Phrasing, theirs: Phrasing) -> Features:
    """Kinds of words that leave nothing beside them or put something off: 1 in the claim alone, -1 beside."""
    return {
        name: one - other for name, one, other in zip(_KINDS, mine.sweeping, theirs.sweeping, strict=True)
    }


_KINDS = tuple(f"sweeping_{name}" for name in vocabulary.SWEEPING_KINDS)


def _denied(mine: Phrasing, theirs: Phrasing, held: frozenset[str]) -> Features:
    """Words that one text denies and the other has."""
    own = frozenset(mine.stems)
    return {
        "denied_by_claim": float(len((mine.denied - theirs.denied) & held)),
        "denied_by_evidence": float(len((theirs.denied - mine.denied) & own)),
        "denied_by_both": float(len(mine.denied & theirs.denied)),
    }

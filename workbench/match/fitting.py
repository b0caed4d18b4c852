"""The arithmetic of learning: weights fitted to pairs of accepted and rejected suggestions, near a prior.

Of two suggestions for one claim, the accepted one should stand above the rejected one: a logistic regression
on pairs. Pairs that contradict the ranking outright are taken for slips and count next to nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PRIOR = 2.0
"""How firmly each weight is held to the one that it had."""

SHARPNESS = (2.0, 3.0, 4.5, 6.0, 9.0, 12.0, 18.0, 27.0)
"""How fast the odds that the higher of two is accepted may grow with its lead; what fits best is taken."""

SLIPS = 0.2
"""The share of pairs that are taken to be decided by chance."""

LEAST, MOST = 1 / 3, 3.0
"""A fitted weight lies between these multiples of the one that it had, whatever was decided."""

TOP = 5
"""How far down a list precision is measured."""

_ROUNDS = 8
"""Fitting ends after so many rounds; the weights then change in the third decimal."""

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Order:
    """How well some weights put reviewed lists in order.

    `right` is the share of pairs in which the accepted suggestion stands above the rejected one, `precision`
    the share that was accepted of those decided on among the first TOP. `clarity` is the mean logarithm of
    how likely the decisions were by those scores: it tells weights apart where the order is the same.
    """

    right: float
    precision: float
    clarity: float


@dataclass(frozen=True, slots=True)
class Case:
    """A reviewed list in figures, with at least one suggestion accepted and one rejected.

    `base` has for each suggestion the part of its score that no weight changes, `parts` what each weight is
    multiplied by; `accepted` is None where nothing was decided.
    """

    base: Array
    parts: Array
    accepted: tuple[bool | None, ...]

    def leads(self) -> tuple[Array, Array]:
        """How far each accepted suggestion leads each rejected one: in its base, and in each part."""
        up = [place for place, accepted in enumerate(self.accepted) if accepted]
        down = [place for place, accepted in enumerate(self.accepted) if accepted is False]
        base = (self.base[up][:, None] - self.base[down]).ravel()
        return base, (self.parts[up][:, None] - self.parts[down]).reshape(len(base), -1)


def ordered(case: Case, weights: Array, sharpness: float = 1.0) -> Order:
    """How well the weights put one list in order."""
    ahead, gains = case.leads()
    leads = ahead + gains @ weights
    first = np.argsort(-(case.base + case.parts @ weights), kind="stable")[:TOP]
    decided = [accepted for accepted in (case.accepted[place] for place in first) if accepted is not None]
    return Order(
        float(np.mean((leads > 0) + (leads == 0) / 2)),
        sum(decided) / len(decided) if decided else 0.0,
        float(np.mean(_log_chance(leads, sharpness))),
    )


def sharpest(cases: Sequence[tuple[Case, float]], prior: Array) -> float:
    """How fast the odds grow with the lead of a score, as far as the prior tells accepted from rejected."""
    ahead, gains, counts = _together(cases)
    leads = ahead + gains @ prior
    return max(SHARPNESS, key=lambda sharpness: float(counts @ _log_chance(leads, sharpness)))


def fitted(cases: Sequence[tuple[Case, float]], prior: Array, sharpness: float) -> Array:
    """The weights of the greatest posterior, by Newton's method; each case has how much it counts."""
    ahead, gains, counts = _together(cases)
    gains = gains * prior
    times = np.ones(len(prior))
    for _ in range(_ROUNDS):
        right = _chance(ahead + gains @ times, sharpness)
        honest = (1 - SLIPS) * right / ((1 - SLIPS) * right + SLIPS / 2)
        pull = sharpness * gains.T @ (counts * honest * (1 - right)) - PRIOR * (times - 1)
        spread = counts * honest * right * (1 - right)
        bend = sharpness**2 * (gains.T * spread) @ gains + PRIOR * np.eye(len(prior))
        times = np.clip(times + np.linalg.solve(bend, pull), LEAST, MOST)
    return times * prior


def _together(cases: Sequence[tuple[Case, float]]) -> tuple[Array, Array, Array]:
    """The leads of all pairs, in base and parts, and what each pair counts."""
    leads = [case.leads() for case, _ in cases]
    counts = [np.full(len(base), size / len(base)) for (base, _), (_, size) in zip(leads, cases, strict=True)]
    return (
        np.concatenate([base for base, _ in leads]),
        np.concatenate([gains for _, gains in leads]),
        np.concatenate(counts),
    )


def _chance(lead: Array, sharpness: float) -> Array:
    """How likely it is that of two suggestions the one so far ahead is accepted, slips aside."""
    return 0.5 * (1 + np.tanh(sharpness * lead / 2))


def _log_chance(lead: Array, sharpness: float) -> Array:
    return np.log((1 - SLIPS) * _chance(lead, sharpness) + SLIPS / 2)

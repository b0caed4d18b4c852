"""What reviewers accepted and rejected teaches the ranking: a few numbers, in milliseconds.

Neither haste nor malice carries it off: weights stay near the shipped ones, a list and a reviewer count for
so much and no more, and what was learned is used where it orders unseen decisions at least as well.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields, replace

import numpy as np

from workbench.match import fitting
from workbench.match.fitting import Array, Case, Order
from workbench.match.rank import WEIGHTS, Weights
from workbench.model import BASE, Ground

OF_A_LIST = 4.0
"""The decisions that one list counts for at most."""

OF_A_REVIEWER = 200.0
"""The decisions that one reviewer counts for at most."""

CONTRARY, LIKELY = 0.5, 0.65
"""A reviewer in whose lists no more than the first share of pairs stands as shipped is not learned from, one
with the second or more in full: whoever turns the order upside down may well mean harm."""

USUAL, BENEFIT = 0.7, 4
"""A reviewer of whom little is known begins as if so many lists had had the usual share of pairs right."""

FEWEST = 10
"""The lists with an accepted and a rejected suggestion from which anything is learned."""

FOLDS = 5
"""Each part of the lists is judged by weights that were fitted to the others."""

_NAMES = tuple(field.name for field in fields(Weights))


@dataclass(frozen=True, slots=True)
class Shown:
    """A suggestion by its grounds, as a reviewer saw it. `accepted` is None where it was not decided on."""

    grounds: Mapping[str, float]
    accepted: bool | None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The suggestions for one claim with what one reviewer said of them, best first."""

    reviewer: str
    shown: tuple[Shown, ...]

    @property
    def decisions(self) -> int:
        return sum(one.accepted is not None for one in self.shown)

    @property
    def tells(self) -> bool:
        """True where something was accepted and something rejected: only then it says what should lead."""
        return {True, False} <= {one.accepted for one in self.shown}


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the decisions teach. `learned` was fitted to all of them.

    `before` is the order by the shipped weights, `after` that of lists which the weights were not fitted to.
    `decisions`, `lists` and `reviewers` count what was learned from; `contrary` are the reviewers who were
    not, since they turn the shipped order upside down.
    """

    shipped: Weights
    learned: Weights
    before: Order
    after: Order
    decisions: int
    lists: int
    reviewers: int
    contrary: int

    @property
    def enough(self) -> bool:
        return self.lists >= FEWEST

    @property
    def helps(self) -> bool:
        """True where the learned weights tell accepted from rejected in unseen lists at least as well."""
        before, after = self.before, self.after
        return self.enough and after.clarity >= before.clarity and after.right >= before.right

    @property
    def weights(self) -> Weights:
        """The weights to rank by."""
        return self.learned if self.helps else self.shipped


def learn(reviewed: Sequence[Reviewed], shipped: Weights = WEIGHTS) -> Lesson:
    """Fit the weights to reviewed lists, and tell whether that helps with lists that were not fitted to."""
    telling = [one for one in reviewed if one.tells]
    trusted = _trusted(telling, shipped)
    reviewers = {one.reviewer for one, _, _ in trusted}
    learned, before, after = _learned([(case, size) for _, case, size in trusted], _array(shipped))
    return Lesson(
        shipped,
        Weights(**{name: round(float(weight), 4) for name, weight in zip(_NAMES, learned, strict=True)}),
        before,
        after,
        sum(one.decisions for one, _, _ in trusted),
        len(trusted),
        len(reviewers),
        len({one.reviewer for one in telling} - reviewers),
    )


def as_grounds(weights: Weights) -> tuple[Ground, ...]:
    """Weights as they are kept."""
    return tuple(Ground(name, getattr(weights, name)) for name in _NAMES)


def as_weights(grounds: Iterable[Ground]) -> Weights:
    """Weights as they were kept; what had no name then has its shipped weight."""
    return replace(WEIGHTS, **{one.name: one.value for one in grounds if one.name in _NAMES})


def _array(weights: Weights) -> Array:
    return np.array([getattr(weights, name) for name in _NAMES])


def _learned(cases: Sequence[tuple[Case, float]], prior: Array) -> tuple[Array, Order, Order]:
    """The fitted weights, and the order of lists by the prior and by weights that were fitted to others."""
    nothing = Order(0.0, 0.0, 0.0)
    if len(cases) < FEWEST:
        return prior, nothing, nothing
    sharpness = fitting.sharpest(cases, prior)
    before, after = [], []
    for part in range(FOLDS):
        weights = fitting.fitted(
            [each for place, each in enumerate(cases) if place % FOLDS != part], prior, sharpness
        )
        for case, size in cases[part::FOLDS]:
            before.append((fitting.ordered(case, prior, sharpness), size))
            after.append((fitting.ordered(case, weights, sharpness), size))
    return fitting.fitted(cases, prior, sharpness), _mean(before), _mean(after)


def _trusted(lists: Sequence[Reviewed], shipped: Weights) -> list[tuple[Reviewed, Case, float]]:
    """The lists that are learned from, each in figures and with how many decisions it counts for."""
    prior = _array(shipped)
    cases = [(one, _case(one), min(OF_A_LIST, one.decisions)) for one in lists]
    share = {}
    for reviewer in {one.reviewer for one in lists}:
        own = [(case, size) for one, case, size in cases if one.reviewer == reviewer]
        right = sum(fitting.ordered(case, prior).right for case, _ in own)
        agrees = (right + USUAL * BENEFIT) / (len(own) + BENEFIT)
        trust = min(max((agrees - CONTRARY) / (LIKELY - CONTRARY), 0.0), 1.0)
        share[reviewer] = trust * min(1.0, OF_A_REVIEWER / sum(size for _, size in own))
    return [(one, case, share[one.reviewer] * size) for one, case, size in cases if share[one.reviewer]]


def _case(one: Reviewed) -> Case:
    return Case(
        np.array([shown.grounds.get(BASE, 0.0) for shown in one.shown]),
        np.array([[shown.grounds.get(name, 0.0) for name in _NAMES] for shown in one.shown]),
        tuple(shown.accepted for shown in one.shown),
    )


def _mean(orders: Sequence[tuple[Order, float]]) -> Order:
    """The mean by how much each list counts for."""
    found = np.average([astuple(order) for order, _ in orders], axis=0, weights=[size for _, size in orders])
    return Order(*(float(value) for value in found))

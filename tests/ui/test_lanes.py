"""What conflicts stands first, and within a lane the ranking is kept."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.cases import suggestion
from workbench.model import Relation, Stance, Suggestion
from workbench.ui.lanes import Lane, lane, ordered


def one(relation: Relation, stance: Stance | None, rank: int = 1) -> Suggestion:
    made = suggestion(rank, relation)
    return replace(made, comparison=replace(made.comparison, stance=stance))


@pytest.mark.parametrize(
    ("relation", "stance", "expected"),
    [
        (Relation.CONFLICT, None, Lane.CONFLICTS),
        (Relation.SUPERSEDED, None, Lane.CONFLICTS),
        (Relation.CONFLICT, Stance.SUPPORTS, Lane.CONFLICTS),
        (Relation.MATCH, Stance.SUPPORTS, Lane.AGREES),
        (Relation.COMPATIBLE, None, Lane.AGREES),
        (Relation.NOT_COMPARABLE, Stance.REFUTES, Lane.TOPIC),
        (Relation.NOT_COMPARABLE, Stance.SUPPORTS, Lane.TOPIC),
        (Relation.NOT_COMPARABLE, Stance.CONTEXT, Lane.TOPIC),
        (Relation.NOT_COMPARABLE, None, Lane.TOPIC),
    ],
)
def test_figures_decide_whatever_the_wording(
    relation: Relation, stance: Stance | None, expected: Lane
) -> None:
    assert lane(one(relation, stance)) is expected


@given(st.lists(st.tuples(st.sampled_from(Relation), st.none() | st.sampled_from(Stance)), max_size=12))
def test_ordering_loses_nothing_and_keeps_the_ranks_of_a_lane(
    drawn: list[tuple[Relation, Stance | None]],
) -> None:
    given_in = [one(relation, stance, rank) for rank, (relation, stance) in enumerate(drawn, 1)]
    found = ordered(given_in)
    assert sorted(s.rank for s in found) == [s.rank for s in given_in]
    order = [(list(Lane).index(lane(s)), s.rank) for s in found]
    assert order == sorted(order)

"""The score orders cards by what stands on them."""

from workbench.extract.assertions.worthiness import score
from workbench.model import ClaimType


def test_a_dated_statement_stands_before_an_undated_one_and_both_before_an_opinion() -> None:
    event, opinion = (ClaimType.EVENT,), (ClaimType.QUOTED_ASSERTION, ClaimType.OPINION)
    dated = score(event, (), dated=True, worthy=True)
    undated = score(event, (), dated=False, worthy=True)
    view = score(opinion, (), dated=False, worthy=False)
    assert 1 >= dated > undated > view >= 0


def test_no_score_leaves_its_range() -> None:
    assert score(tuple(ClaimType), (), dated=True, worthy=True) <= 1
    assert score((ClaimType.OPINION,), (), dated=False, worthy=False) >= 0

"""A claim that was checked in another article comes back with its verdict."""

from workbench.desk import Desk
from workbench.model import ArticleId, Claim, Label, Relation

EARLIER = "DOVER, 3 September 2020 - A record 409 migrants crossed the Channel in small boats on Wednesday.\n"
LATER = "DOVER, 4 September 2020 - A record 416 migrants crossed the Channel in small boats on Wednesday.\n"


def first(desk: Desk, article: ArticleId) -> Claim:
    return next(claim for claim in desk.reading(article)[1].claims if claim.quantities)


def test_an_earlier_verdict_comes_back_with_what_differs_now(desk: Desk) -> None:
    earlier, later = desk.take_in_text(EARLIER), desk.take_in_text(LATER)
    old, new = first(desk, earlier.id), first(desk, later.id)
    assert desk.checked_before(new.id) == ()
    desk.verdict(old.id, Label.NOT_ENOUGH_EVIDENCE, "No official count yet.", "Ana")
    (found,) = desk.checked_before(new.id)
    assert found.checked.article.id == earlier.id
    assert found.checked.verdict.label is Label.NOT_ENOUGH_EVIDENCE
    assert found.comparison.relation is Relation.CONFLICT
    assert "409" in found.comparison.reason
    assert not found.checked.disputed
    assert desk.checked_before(old.id) == ()


def test_it_follows_undo_and_says_where_reviewers_differ(desk: Desk) -> None:
    earlier, later = desk.take_in_text(EARLIER), desk.take_in_text(LATER)
    old, new = first(desk, earlier.id), first(desk, later.id)
    desk.verdict(old.id, Label.NOT_ENOUGH_EVIDENCE, "No official count yet.", "Ana")
    desk.verdict(old.id, Label.NOT_CHECKABLE, "A forecast.", "Ben")
    (found,) = desk.checked_before(new.id)
    assert (found.checked.disputed, found.checked.verdict.reviewer) == (True, "Ben")
    desk.undo("Ben")
    desk.undo("Ana")
    assert desk.checked_before(new.id) == ()

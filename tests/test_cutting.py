"""Claims cut by hand, over the real store: on the list at once, suggested for, undoable, exported."""

from datetime import date
from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench.desk import Desk
from workbench.errors import BadInput, Refused
from workbench.model import ArticleId, Claim, Period, Span

ANA = "Ana"


@pytest.fixture
def desk(sample: Desk) -> Desk:
    """The desk with the sample on it."""
    return sample


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles()[0].id


def claims(desk: Desk, article: ArticleId) -> tuple[Claim, ...]:
    return desk.worksheet(article).reading.claims


def place(desk: Desk, article: ArticleId, words: str) -> Span:
    start = desk.reading(article)[0].text.index(words)
    return Span(start, start + len(words))


def test_marked_words_become_a_card_with_suggestions(desk: Desk, article: ArticleId) -> None:
    before = claims(desk, article)
    event = desk.mark(article, place(desk, article, "an example from Wednesday"), ANA, event_id="m1")
    added = next(claim for claim in claims(desk, article) if claim.id == event.claim_id)
    assert added.quote == "an example from Wednesday"
    assert desk.worksheet(article).suggestions[added.id]
    assert desk.mark(article, added.span, ANA, event_id="m1") == event
    with pytest.raises(Refused, match=f"claim {added.number} already"):
        desk.mark(article, added.span, ANA)
    desk.undo(ANA, added.id)
    assert claims(desk, article) == before


def test_a_dismissed_claim_is_off_the_list_with_its_reason_and_can_come_back(
    desk: Desk, article: ArticleId
) -> None:
    before = claims(desk, article)
    with pytest.raises(Refused, match="reason"):
        desk.dismiss(before[0].id, " ", ANA)
    desk.dismiss(before[0].id, "A headline", ANA)
    assert [claim.id for claim in claims(desk, article)] == [claim.id for claim in before[1:]]
    assert [(c.id, why) for c, why in desk.taken_off(article)] == [(before[0].id, "A headline")]
    desk.restore(before[0].id, ANA)
    assert claims(desk, article) == before
    assert desk.taken_off(article) == ()


def test_merging_and_splitting_are_each_other_s_reverse(desk: Desk, article: ArticleId) -> None:
    before = claims(desk, article)
    one, other = before[1], before[2]
    merged = desk.merge([one.id, other.id], ANA)
    whole = next(claim for claim in claims(desk, article) if claim.id == merged.claim_id)
    assert (whole.span.start, whole.span.end) == (one.span.start, other.span.end)
    assert len(claims(desk, article)) == len(before) - 1
    desk.split(whole.id, [other.span.start], ANA)
    again = {claim.span for claim in claims(desk, article)}
    assert {one.span, other.span} <= again
    assert len(again) == len(before)


def test_what_cannot_be_merged_or_split_is_refused(desk: Desk, article: ArticleId) -> None:
    one = claims(desk, article)[0]
    with pytest.raises(BadInput, match="two or more"):
        desk.merge([one.id, one.id], ANA)
    for at in ([], [one.span.start], [one.span.end + 5]):
        with pytest.raises(BadInput, match="between two of its own words"):
            desk.split(one.id, at, ANA)


def test_an_edited_date_changes_what_the_evidence_is_compared_with(desk: Desk, article: ArticleId) -> None:
    claim = next(c for c in claims(desk, article) if any(q.surface == "416" for q in c.quantities))
    before = desk.worksheet(article).suggestions[claim.id]
    day = date(2020, 9, 22)
    desk.edit(claim.id, ANA, period=Period(day, day), wording="On 22 September 416 people came.")
    edited = next(c for c in claims(desk, article) if c.id == claim.id)
    assert edited.sentence == "On 22 September 416 people came."
    assert edited.date is not None and edited.date.period == Period(day, day)
    assert desk.worksheet(article).suggestions[claim.id] != before
    with pytest.raises(BadInput, match="Nothing was changed"):
        desk.edit(claim.id, ANA, wording="  ")


def test_cuts_outlive_the_process_and_reach_the_export(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    gone = claims(desk, article)[0]
    desk.dismiss(gone.id, "A headline", ANA)
    shown = claims(desk, article)
    verdicts = desk.export_files(article, ["csv"])["verdicts.csv"].decode()
    assert gone.id not in verdicts
    assert shown[0].id in verdicts
    settings = desk.settings
    desk.close()
    from workbench.desk import open_desk

    with open_desk(settings) as again:
        assert again.worksheet(article).reading.claims == shown
        assert again.history().events[-1].made_at == NOON


def test_an_edit_taken_back_takes_back_what_it_brought(desk: Desk, article: ArticleId) -> None:
    claim = next(c for c in claims(desk, article) if any(q.surface == "416" for q in c.quantities))
    before = desk.worksheet(article).suggestions[claim.id]
    day = date(2020, 9, 22)
    desk.edit(claim.id, ANA, period=Period(day, day))
    desk.undo(ANA, claim.id)
    assert desk.worksheet(article).suggestions[claim.id] == before

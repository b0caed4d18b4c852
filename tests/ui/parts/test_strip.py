"""The progress bar says in words and in shape how far the review is."""

from workbench.desk import Desk
from workbench.model import Label
from workbench.ui.parts import strip


def test_the_bar_has_a_stretch_for_each_verdict_given(sample: Desk) -> None:
    article = sample.articles()[0].id
    claims = sample.worksheet(article).reading.claims
    for claim, label in zip(claims, [Label.NOT_CHECKABLE, Label.NOT_ENOUGH_EVIDENCE] * 2, strict=False):
        sample.verdict(claim.id, label, "No series exists.", "Ana")
    drawn = strip.progress(sample.worksheet(article))
    assert f'aria-valuemax="{len(claims)}" aria-valuenow="4"' in drawn
    assert f"4 of {len(claims)} claims decided" in drawn
    assert '<i class="not_checkable" style="flex:2">' in drawn
    assert '<i class="not_enough_evidence" style="flex:2">' in drawn
    assert f'<i class="rest" style="flex:{len(claims) - 4}">' in drawn

"""A chain of reports is told in order, and never lets text become HTML."""

from datetime import date

import pytest

from workbench.model import EvidenceId, Lineage, Report, Span, Standing
from workbench.ui import phrases
from workbench.ui.parts.reported import told


def report(surface: str, published: date | None, *, sources: int = 1, claimed: bool = False) -> Report:
    return Report(float(surface), surface, published, EvidenceId(surface), "<b>BBC</b>", sources, claimed)


EARLY = report("409", date(2020, 9, 2))
CLAIMED = report("416", date(2020, 9, 3), sources=4, claimed=True)
LATER = report("399", date(2026, 8, 21))


def chain(standing: Standing, *reports: Report) -> Lineage:
    return Lineage("416", Span(0, 3), reports, standing)


def test_each_report_has_its_day_and_its_sources() -> None:
    shown = told([chain(Standing.LATEST, EARLY, CLAIMED, LATER)])
    assert shown.index("<b>409</b>") < shown.index("<b>416</b>") < shown.index("<b>399</b>")
    assert "3 Sep 2020 · &lt;b&gt;BBC&lt;/b&gt; · 4 sources · the claim’s figure" in shown
    assert "416 was the latest figure out when the article was published." in shown
    assert "Since then it was revised to 399." in shown


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_has_its_sentence(standing: Standing) -> None:
    assert "416" in phrases.standing(chain(standing, EARLY, CLAIMED))


def test_no_revision_is_claimed_where_none_came_later() -> None:
    assert "revised" not in phrases.standing(chain(Standing.LATEST, EARLY, CLAIMED))
    assert "day not known" in told([chain(Standing.UNDATED, EARLY, report("416", None, claimed=True))])


def test_no_chain_is_nothing_shown() -> None:
    assert told(()) == ""

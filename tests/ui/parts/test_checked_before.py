"""Earlier checks are told with verdict, reviewer, day and difference, and never let text become HTML."""

from dataclasses import replace

from tests.match.test_recall import CROSSINGS, checked
from workbench import match
from workbench.ui.parts.checked_before import told

NEW = checked("A record 416 migrants crossed the Channel in small boats on 2 September 2020.").statement


def test_an_earlier_check_says_what_differs_and_leads_there() -> None:
    shown = told(match.recall(NEW, [CROSSINGS]))
    assert "<b>Checked before</b>" in shown
    assert "False, Ana on 4 Sep 2020: Why." in shown
    assert "≠ differs: " in shown
    assert "409 where the claim says 416" in shown
    assert f'href="?article={CROSSINGS.article.id}&amp;claim={CROSSINGS.claim.id}"' in shown


def test_where_reviewers_differ_is_said_and_text_stays_text() -> None:
    hostile = replace(
        CROSSINGS,
        article=replace(CROSSINGS.article, title="<b>x</b>"),
        verdict=replace(CROSSINGS.verdict, rationale="<img src=x>", reviewer="<i>Ana"),
        disputed=True,
    )
    shown = told(match.recall(NEW, [hostile]))
    assert "Reviewers differ; the latest: false, &lt;i&gt;Ana" in shown
    assert "<img" not in shown
    assert "&lt;b&gt;x&lt;/b&gt;" in shown


def test_nothing_remembered_is_nothing_shown() -> None:
    assert told(()) == ""

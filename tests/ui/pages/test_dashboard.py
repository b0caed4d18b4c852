"""The Dashboard counts what stands in the log."""

from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.screen import button, seen
from workbench.desk import Desk
from workbench.match import FEWEST
from workbench.model import Choice, Label, Turn
from workbench.ui import dashboard_words as words
from workbench.ui import learning_words, places, session

TEXT = (
    "DOVER, 3 September 2020 - Just 578 pages were closed out of more than 1,200 that were flagged, said "
    "Rob Jones. Mr Jones said 485 <b>others</b> were rejected.\n\n"
    "Port *staff* handled 1,240 lorries on 2 May 2020.\n"
)


@pytest.fixture
def page(screen: AppTest) -> AppTest:
    return screen.run().switch_page(str(places.DASHBOARD)).run()


def metric(page: AppTest, label: str) -> str:
    return next(each.value for each in page.metric if each.label == label)


def test_an_empty_store_says_how_to_begin(page: AppTest) -> None:
    assert not page.exception
    assert words.EMPTY in seen(page)


def test_claims_verdicts_and_suggestions_are_counted(page: AppTest, desk: Desk) -> None:
    article = desk.take_in_text(TEXT, title="A <i>story</i>")
    claims = desk.reading(article.id)[1].claims
    desk.verdict(claims[0].id, Label.NOT_CHECKABLE, "A forecast.", "Ana", seconds=102.0)
    desk.verdict(claims[1].id, Label.NOT_CHECKABLE, "A forecast.", "Ana", seconds=20.0)
    desk.verdict(claims[1].id, Label.NOT_ENOUGH_EVIDENCE, "Nothing found.", "Ben")
    page.run()
    assert not page.exception
    assert metric(page, words.CLAIMS) == str(len(claims))
    assert metric(page, words.DECIDED) == words.decided(1, len(claims))
    assert metric(page, words.TIME) == "1 min 42 s"
    assert words.NO_DECISIONS in seen(page)
    table = next(frame.value for frame in page.dataframe if "Verdict" in frame.value.columns)
    assert list(table["Verdict"])[:3] == ["Not checkable", words.DISPUTED, words.NO_VERDICT]
    assert table["Article"].iloc[0] == "A <i>story</i>"


def test_what_was_accepted_shows_at_its_place(page: AppTest, desk: Desk) -> None:
    article = desk.take_in_sample()
    sheet = desk.worksheet(article.id)
    claim = next(claim for claim in sheet.reading.claims if len(sheet.suggestions[claim.id]) > 1)
    first, second = sheet.suggestions[claim.id][:2]
    desk.decide(claim.id, first.evidence_id, Choice.ACCEPT, "Ana")
    desk.decide(claim.id, second.evidence_id, Choice.REJECT, "Ana")
    page.run()
    assert not page.exception
    shown = seen(page)
    assert "<dt>Place 1</dt>" in shown
    assert "0 of 1 accepted" in shown
    assert "1 of 2 accepted, 50%" in shown
    assert "578" in shown.split(words.WARNINGS)[-1]


def test_one_article_can_be_counted_alone(page: AppTest, desk: Desk) -> None:
    first = desk.take_in_text(TEXT, title="One")
    desk.take_in_text("DOVER, 4 May 2020 - 98,000 passengers came on Monday.\n", title="Two")
    page.run()
    both = int(metric(page, words.CLAIMS))
    page.selectbox(key="dashboard-article").set_value(first.id).run()
    assert int(metric(page, words.CLAIMS)) == len(desk.reading(first.id)[1].claims) < both


def reviewed(desk: Desk) -> None:
    """Decide on every claim of the sample: the first suggestion accepted, the two that follow rejected."""
    article = desk.take_in_sample()
    for claim_id, suggestions in desk.worksheet(article.id).suggestions.items():
        for one in [each for each in suggestions if each.grounds][:3]:
            desk.decide(claim_id, one.evidence_id, Choice.ACCEPT if one.rank == 1 else Choice.REJECT, "Ana")


def test_what_was_learned_stands_on_the_dashboard_with_both_weights(page: AppTest, desk: Desk) -> None:
    reviewed(desk)
    learned = desk.learned()
    assert learned.lesson.lists >= FEWEST
    page.run()
    assert not page.exception
    assert learning_words.standing(learned) in unescape(seen(page))
    table = next(frame.value for frame in page.dataframe if "As shipped" in frame.value.columns)
    assert list(table["Now"]) == [now for _, _, now in learning_words.rows(learned)]
    assert learning_words.held_out(learned.lesson)[0] in seen(page)


def test_learning_can_start_again_on_the_dashboard_and_that_be_taken_back(page: AppTest, desk: Desk) -> None:
    reviewed(desk)
    page.run()
    button(page, learning_words.START_AGAIN).click().run()
    assert "reviewer's name" in unescape(seen(page))
    page.text_input(key=session.NAME).set_value("Ben").run()
    button(page, learning_words.START_AGAIN).click().run()
    assert not page.exception
    assert desk.learned().lesson.lists == 0
    assert "Ben started again from the shipped weights" in seen(page)
    button(page, learning_words.TAKE_BACK).click().run()
    assert desk.learned().lesson.lists >= FEWEST
    assert [one.turn for one in desk.learned().turns] == [Turn.START_AGAIN, Turn.TAKE_BACK]


def test_learning_can_be_switched_off_and_on_on_the_dashboard(page: AppTest, desk: Desk) -> None:
    reviewed(desk)
    page.run()
    page.text_input(key=session.NAME).set_value("Ben").run()
    button(page, learning_words.SWITCH_OFF).click().run()
    assert learning_words.OFF in seen(page)
    button(page, learning_words.SWITCH_ON).click().run()
    assert not page.exception
    assert desk.learned().on

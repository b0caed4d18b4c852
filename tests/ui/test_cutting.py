"""The menu of a claim, its refusals and its undo; numbers, places and lists follow the claims."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.pages.test_review import named, where
from tests.ui.screen import button, seen
from workbench.model import Action, Choice, Claim, Period, Span
from workbench.ui import cutting, session, words


def claims() -> tuple[Claim, ...]:
    return session.desk().reading(session.desk().articles()[0].id)[1].claims


def key(app: AppTest, name: str, claim: Claim) -> str:
    return f"{name}-{claim.id}-{app.session_state['visit'].changes}"


def open_claim(app: AppTest, claim: Claim) -> None:
    app.query_params["article"], app.query_params["claim"] = claim.article_id, claim.id
    app.run()


def dismiss(app: AppTest, claim: Claim, reason: str) -> None:
    app.selectbox(key=key(app, cutting.REASON, claim)).set_value(reason)
    button(app, words.DISMISS).click().run()


def test_a_reworded_claim_keeps_its_quote_and_says_who_reworded_it(app: AppTest) -> None:
    named(app)
    first = claims()[0]
    app.text_area(key=key(app, cutting.SENTENCE, first)).set_value("Pages <b>stay</b> up.")
    app.text_input(key=key(app, cutting.SPEAKER, first)).set_value("Rob Smith")
    button(app, words.SAVE_CHANGES).click().run()
    assert f"“{first.quote}”" in seen(app)
    assert "Pages &lt;b&gt;stay&lt;/b&gt; up. <small>reworded by Ana</small>" in seen(app)
    assert "<b>Rob Smith</b> · given by the reviewer" in seen(app)
    assert words.CORRECTED in seen(app)
    (event,) = session.desk().history().events
    assert (event.action, event.wording, event.speaker, event.period) == (
        Action.EDIT, "Pages <b>stay</b> up.", "Rob Smith", None,
    )  # fmt: skip
    app.button(key="undo").click().run()
    assert "reworded by" not in seen(app)
    assert words.UNDONE_CHANGE in seen(app)
    assert app.text_area(key=key(app, cutting.SENTENCE, first)).value == first.sentence


def test_a_corrected_date_is_the_only_thing_that_changes(app: AppTest) -> None:
    named(app)
    first = claims()[0]
    app.date_input(key=key(app, cutting.START, first)).set_value(date(2020, 8, 1))
    app.date_input(key=key(app, cutting.END, first)).set_value(date(2020, 8, 31))
    button(app, words.SAVE_CHANGES).click().run()
    (event,) = session.desk().history().events
    assert (event.wording, event.speaker) == ("", "")
    assert event.period == Period(date(2020, 8, 1), date(2020, 8, 31))
    assert "1 August to 31 August 2020" in seen(app)


@pytest.mark.parametrize(
    ("start", "end", "says"),
    [
        (date(2020, 9, 3), date(2020, 9, 2), words.DAYS_WRONG),
        (None, None, "Nothing was changed"),
    ],
)
def test_what_cannot_be_corrected_is_one_sentence(
    app: AppTest, start: date | None, end: date | None, says: str
) -> None:
    named(app)
    first = claims()[0]
    app.date_input(key=key(app, cutting.START, first)).set_value(start)
    app.date_input(key=key(app, cutting.END, first)).set_value(end)
    button(app, words.SAVE_CHANGES).click().run()
    assert says in seen(app)
    assert session.desk().history().events == ()
    app.button(key="next").click().run()
    assert says not in seen(app)


def test_a_claim_is_taken_off_for_a_reason_and_put_back(app: AppTest) -> None:
    named(app)
    before = claims()
    third = before[2]
    open_claim(app, third)
    button(app, words.DISMISS).click().run()
    assert "needs a reason" in seen(app)
    assert claims() == before
    dismiss(app, third, words.WHYS_OFF[0])
    assert words.DISMISSED in seen(app)
    assert where(app).endswith(f"Claim 3 / {len(before) - 1}</p>")
    assert app.session_state["visit"].claim == before[3].id
    assert [expander.label for expander in app.expander] == ["1 claim taken off"]
    assert f"“{third.quote}”<small>{words.WHYS_OFF[0]}</small>" in seen(app)
    app.button(key=f"back-{third.id}").click().run()
    assert claims() == before
    assert app.session_state["visit"].claim == third.id
    assert words.BACK in seen(app)
    assert not app.expander


def test_after_the_last_claim_is_taken_off_the_one_before_is_in_hand(app: AppTest) -> None:
    named(app)
    before = claims()
    open_claim(app, before[-1])
    dismiss(app, before[-1], words.WHYS_OFF[2])
    assert app.session_state["visit"].claim == before[-2].id


def test_a_link_to_a_claim_that_left_is_noticed_as_a_bad_one(app: AppTest) -> None:
    named(app)
    first = claims()[0]
    dismiss(app, first, words.WHYS_OFF[1])
    assert words.UNKNOWN_CLAIM not in seen(app)
    app.session_state["visit"].left.clear()
    open_claim(app, first)
    assert words.UNKNOWN_CLAIM in seen(app)
    assert app.session_state["visit"].claim == claims()[0].id == app.query_params["claim"]


@pytest.mark.parametrize("ahead", [True, False])
def test_neighbours_are_merged_and_a_click_takes_that_back(app: AppTest, ahead: bool) -> None:
    named(app)
    before = claims()
    here, other = before[4], before[5 if ahead else 3]
    open_claim(app, here)
    app.button(key=key(app, f"merge-{other.id}", here)).click().run()
    whole = next(claim for claim in claims() if claim.id == app.session_state["visit"].claim)
    assert whole.span == Span(min(here.span.start, other.span.start), max(here.span.end, other.span.end))
    assert "2 claims taken off" in [expander.label for expander in app.expander]
    assert words.RECUT in seen(app)
    app.button(key="undo").click().run()
    assert claims() == before


def test_one_claim_alone_has_nothing_to_merge_with(app: AppTest) -> None:
    named(app)
    article = session.desk().take_in_text("The ferry carried 410 people on 2 May 2024.")
    (only,) = session.desk().reading(article.id)[1].claims
    open_claim(app, only)
    assert words.NOTHING_TO_MERGE in seen(app)
    dismiss(app, only, words.WHYS_OFF[0])
    assert words.NO_CLAIMS in seen(app)
    assert words.DISMISSED in seen(app)
    app.button(key="undo").click().run()
    assert words.NO_CLAIMS not in seen(app)


def test_without_a_name_nothing_is_changed(app: AppTest) -> None:
    app.run()
    dismiss(app, claims()[0], words.WHYS_OFF[0])
    assert "Give yours first" in seen(app)
    assert session.desk().history().events == ()


def test_the_way_back_is_gone_once_the_reviewer_goes_on(app: AppTest) -> None:
    named(app)
    dismiss(app, claims()[0], words.WHYS_OFF[0])
    app.button(key="next").click().run()
    assert words.DISMISSED not in seen(app)


def test_undo_takes_back_the_change_and_nothing_later(app: AppTest) -> None:
    named(app)
    first = claims()[0]
    app.text_area(key=key(app, cutting.SENTENCE, first)).set_value("Pages stay up.")
    button(app, words.SAVE_CHANGES).click().run()
    passage = session.desk().worksheet(first.article_id).suggestions[first.id][0].evidence_id
    session.desk().decide(first.id, passage, Choice.ACCEPT, "Ana")
    app.button(key="undo").click().run()
    assert words.OVERTAKEN in seen(app)
    assert len(session.desk().history().events) == 2

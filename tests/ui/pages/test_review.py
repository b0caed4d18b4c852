"""The review page, run by Streamlit's own AppTest. What its components do in a browser: tests/browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.conftest import workbench
from tests.ui.screen import seen
from workbench.desk import Desk
from workbench.model import Choice, ClaimId, EvidenceId, Label
from workbench.store import Store
from workbench.ui import hand, session, words
from workbench.ui.course import Show

ANA = "Ana"


def named(app: AppTest) -> AppTest:
    app.run()
    app.text_input(key=session.NAME).set_value("Ana").run()
    return app


def first_claim(app: AppTest) -> ClaimId:
    return session.desk().worksheet(session.desk().articles()[0].id).reading.claims[0].id


def passages(claim: ClaimId) -> list[EvidenceId]:
    sheet = session.desk().worksheet(session.desk().articles()[0].id)
    return [suggestion.evidence_id for suggestion in sheet.suggestions[claim]]


def give(app: AppTest, claim: ClaimId, label: Label, rationale: str, by: str = ANA) -> None:
    """Fill the card and press Save & next."""
    app.get_by_key(hand.label_key(claim, by)).set_value(label)
    app.text_area(key=hand.rationale_key(claim, by)).set_value(rationale)
    app.button(key="save-next").click().run()


def where(app: AppTest) -> str:
    return next(block.value for block in app.html if 'class="where"' in block.value)


def test_the_page_opens_on_the_first_claim_of_the_sample(app: AppTest) -> None:
    app.run()
    assert not app.exception
    assert "Claim 1 /" in where(app)
    assert "0 of" in seen(app)
    assert 'role="progressbar"' in seen(app)


def test_without_the_model_one_sentence_says_so_and_words_suggest(app: AppTest) -> None:
    app.run()
    session.warming().wait(30)
    app.run()
    assert "no-model" in seen(app)
    assert words.BY_WORDS in seen(app)
    assert not app.exception


def test_a_refused_verdict_says_why_and_stays(app: AppTest) -> None:
    named(app)
    claim = first_claim(app)
    give(app, claim, Label.FALSE, "The count is lower.")
    assert "at least one accepted passage" in seen(app)
    assert "Claim 1 /" in where(app)
    assert session.desk().history().events == ()


@pytest.mark.parametrize(
    ("label", "rationale", "says"),
    [(None, "A reason.", words.NO_LABEL), (Label.NOT_CHECKABLE, "  ", "needs a rationale")],
)
def test_a_verdict_needs_label_and_rationale(
    app: AppTest, label: Label | None, rationale: str, says: str
) -> None:
    named(app)
    claim = first_claim(app)
    app.get_by_key(hand.label_key(claim, ANA)).set_value(label)
    app.text_area(key=hand.rationale_key(claim, ANA)).set_value(rationale)
    app.button(key="save-next").click().run()
    assert says in seen(app)
    assert session.desk().history().verdict(claim) is None


def test_a_nameless_reviewer_is_asked_for_a_name(app: AppTest) -> None:
    app.run()
    give(app, first_claim(app), Label.NOT_CHECKABLE, "It is a wish.", by="")
    assert "name" in seen(app)
    assert session.desk().history().events == ()


def test_a_saved_verdict_goes_on_and_stands_when_one_comes_back(app: AppTest) -> None:
    named(app)
    claim = first_claim(app)
    session.desk().decide(claim, passages(claim)[0], Choice.ACCEPT, "Ana")
    give(app, claim, Label.FALSE, "The count is lower.")
    verdict = session.desk().history().verdict(claim)
    assert verdict is not None
    assert (verdict.label, verdict.rationale, verdict.reviewer) == (Label.FALSE, "The count is lower.", "Ana")
    assert verdict.seconds is not None
    assert "Claim 2 /" in where(app)
    assert "1 of" in seen(app)
    app.button(key="previous").click().run()
    assert app.text_area(key=hand.rationale_key(claim, ANA)).value == "The count is lower."
    assert "False, saved by Ana" in seen(app)


def test_an_unfinished_verdict_outlives_the_visit(app: AppTest) -> None:
    named(app)
    claim = first_claim(app)
    app.get_by_key(hand.label_key(claim, ANA)).set_value(Label.MISLEADING).run()
    app.text_area(key=hand.rationale_key(claim, ANA)).set_value("Half of\nit").run()
    app.button(key="next").click().run()
    another = workbench().run()
    assert "Claim 2 /" in where(another)
    another.button(key="previous").click().run()
    assert another.text_area(key=hand.rationale_key(claim, ANA)).value == "Half of\nit"
    assert another.get_by_key(hand.label_key(claim, ANA)).value == Label.MISLEADING
    assert another.text_input(key=session.NAME).value == "Ana"


def test_a_draft_stays_with_the_name_it_was_begun_under(app: AppTest) -> None:
    app.run()
    claim = first_claim(app)
    app.text_area(key=hand.rationale_key(claim, "")).set_value("Begun by nobody.").run()
    named(app)
    assert app.text_area(key=hand.rationale_key(claim, ANA)).value == "Begun by nobody."
    app.text_input(key=session.NAME).set_value("Ben").run()
    assert app.text_area(key=hand.rationale_key(claim, "Ben")).value == ""


def test_filters_leave_their_claims_and_say_when_there_are_none(app: AppTest) -> None:
    app.run()
    app.get_by_key("show").set_value(Show.DECIDED).run()
    assert words.NONE_SHOWN[Show.DECIDED] in seen(app)
    assert app.button(key="next").disabled
    app.button(key="show-all").click().run()
    assert words.NONE_SHOWN[Show.DECIDED] not in seen(app)
    assert app.get_by_key("show").value == Show.ALL
    assert not app.button(key="next").disabled


def test_next_and_previous_end_with_the_article(app: AppTest) -> None:
    app.run()
    assert app.button(key="previous").disabled
    claims = session.desk().reading(session.desk().articles()[0].id)[1].claims
    app.query_params["claim"] = claims[-1].id
    app.query_params["article"] = claims[-1].article_id
    app.run()
    assert f"Claim {len(claims)} /" in where(app)
    assert app.button(key="next").disabled


def test_after_the_last_claim_saving_goes_to_the_first_open_one_and_at_the_very_end_to_the_export(
    app: AppTest,
) -> None:
    named(app)
    claims = [claim.id for claim in session.desk().reading(session.desk().articles()[0].id)[1].claims]
    for claim in (*claims[:2], *claims[3:-1]):
        session.desk().verdict(claim, Label.NOT_CHECKABLE, "It is a wish.", "Ana")
    app.query_params["claim"] = claims[-1]
    app.run()
    give(app, claims[-1], Label.NOT_CHECKABLE, "It is a wish.")
    assert "Claim 3 /" in where(app)
    assert words.ALL_DECIDED not in seen(app)
    give(app, claims[2], Label.NOT_CHECKABLE, "It is a wish.")
    assert "Claim 4 /" in where(app)
    assert words.ALL_DECIDED in seen(app)


@pytest.mark.parametrize(
    ("bad", "says"), [("article", words.UNKNOWN_ARTICLE), ("claim", words.UNKNOWN_CLAIM)]
)
def test_a_bad_link_is_noticed_and_rewritten(app: AppTest, bad: str, says: str) -> None:
    app.run()
    good = {name: value[0] for name, value in app.query_params.items()}
    app.query_params[bad] = "999"
    app.run()
    assert says in seen(app)
    assert {name: value[0] for name, value in app.query_params.items()} == good
    app.run()
    assert says not in seen(app)


def test_when_all_is_decided_the_page_points_to_the_export(app: AppTest) -> None:
    app.run()
    for claim in session.desk().reading(session.desk().articles()[0].id)[1].claims:
        session.desk().verdict(claim.id, Label.NOT_CHECKABLE, "It is a wish.", "Ana")
    app.run()
    assert words.ALL_DECIDED in seen(app)
    assert words.TO_EXPORT in [link.value for link in app.page_link]


def test_an_article_without_claims_can_still_be_read(app: AppTest) -> None:
    app.run()
    article = session.desk().take_in_text("What a lovely morning.")
    app.query_params["article"] = article.id
    app.query_params["claim"] = ""
    app.run()
    assert words.NO_CLAIMS in seen(app)
    assert not app.exception


def test_a_claim_without_suggestions_points_to_the_evidence(screen: AppTest, desk: Desk) -> None:
    desk.take_in_text("The port of Dover handled 1,240 lorries on Monday, up from 980 a week before.")
    screen.run()
    assert not screen.exception
    assert words.NO_SUGGESTIONS in seen(screen)
    assert words.TO_EVIDENCE in [link.value for link in screen.page_link]


def test_the_list_of_keys_can_be_opened_and_the_keys_switched_off(app: AppTest) -> None:
    app.run()
    app.button(key="shortcuts").click().run()
    assert "save the verdict and go on" in seen(app)
    app.toggle(key="single-keys").set_value(False).run()
    assert session.desk().remembered("keys") == "off"


def test_an_empty_store_offers_the_sample(
    app: AppTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_STORE", str(tmp_path / "empty.duckdb"))
    monkeypatch.setenv("WORKBENCH_SAMPLE", "0")
    app.run()
    assert words.NO_ARTICLE in seen(app)
    app.button(key="try-sample").click().run()
    assert "Claim 1 /" in where(app)
    assert not app.exception


@pytest.mark.parametrize(
    ("content", "says"), [(b"this is no database", "store.duckdb"), (b"\0" * 5000, "store.duckdb")]
)
def test_a_store_that_cannot_be_read_is_one_sentence(
    app: AppTest, store: Path, content: bytes, says: str
) -> None:
    store.write_bytes(content)
    app.run()
    assert not app.exception
    assert says in seen(app)
    assert "Traceback" not in seen(app)
    store.unlink()


def test_a_store_held_by_another_is_one_sentence(app: AppTest, store: Path) -> None:
    with Store.open(store):
        app.run()
        assert not app.exception
        assert "store" in seen(app)

"""The Evidence page: what comes in, the documents that are held, what a search and the tables give."""

import html
import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.files.servers import sends, serving
from tests.ui.screen import button, seen
from workbench import files
from workbench.desk import Desk
from workbench.model import Choice, DocumentId, Filing, Label, Period
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import places, session
from workbench.ui.words import COPIES

LORRIES = (
    b'{"text": "The port of Dover handled 1,190 lorries on 6 May 2024.", "title": "Port *figures*", '
    b'"publisher": "Port of Dover", "published": "2024-05-08"}\n'
    b'{"text": "The port of Calais handled 2,010 lorries on 6 May 2024.", "title": "Calais", '
    b'"published": "2024-05-20"}\n'
)
BROKEN_LINE = b'{"title": "No text here"}\n'
DAILY = b"date,people,boats\n2020-09-01,12,1\n2020-09-02,399,28\n2020-09-03,5,1\n"


@pytest.fixture
def page(screen: AppTest) -> AppTest:
    return screen.run().switch_page(str(places.EVIDENCE)).run()


def through(page: AppTest) -> AppTest:
    """The page once the intake has ended."""
    session.gathering().wait(60)
    return page.run()


def take_in(page: AppTest, name: str, content: bytes) -> AppTest:
    page.file_uploader[0].upload(name, content)
    button(page, words.TAKE_IN).click().run()
    assert not page.exception
    return through(page)


def view(page: AppTest, name: str) -> AppTest:
    return page.segmented_control(key="evidence-view").set_value(name).run()


def opened(page: AppTest, one: Filing) -> AppTest:
    page.query_params[words.DOCUMENT] = one.id
    page.run()
    assert not page.exception
    return page


def named(desk: Desk, title: str) -> Filing:
    return next(one for one in desk.filings() if one.source.title == title)


def found(page: AppTest) -> list[str]:
    """The passages that a search found."""
    return [element.value for element in page.html if element.value.startswith("<article")]


def titles(page: AppTest) -> list[str]:
    return list(page.dataframe[0].value["Title"])


# What comes in


def test_an_empty_store_says_how_to_begin(page: AppTest) -> None:
    assert not page.exception
    assert words.EVIDENCE_EMPTY in seen(page)


def test_uploaded_evidence_comes_in_and_is_listed(page: AppTest, desk: Desk) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    assert phrases.ingested(2, 2, 0, 0) in seen(page)
    assert desk.count_evidence() == 2
    assert titles(page) == ["Calais", "Port *figures*"]
    assert {one.source.collection for one in desk.filings()} == {words.UPLOADED}


def test_what_is_known_and_what_is_left_out_is_said(page: AppTest) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    take_in(page, "more.jsonl", LORRIES + BROKEN_LINE)
    assert phrases.ingested(0, 0, 2, 1) in seen(page)
    assert words.LEFT_OUT in seen(page)
    button(page, words.CLEAR).click().run()
    assert words.LEFT_OUT not in seen(page)


def test_uploads_of_one_name_are_versions_only_where_they_are_alike(page: AppTest, desk: Desk) -> None:
    texts = (
        "The port of Dover handled 1,190 lorries on Monday, its board said.",
        "Measles cases rose to 112 in the second quarter of the year.",
        "Measles cases rose to 113 in the second quarter of the year.",
    )
    for text in texts:
        take_in(page, "report.txt", text.encode())
    superseded = {desk.text_of(one.id): one.superseded_by is not None for one in desk.filings()}
    assert [superseded[text] for text in texts] == [False, True, False]


def test_an_upload_described_otherwise_is_told_and_the_card_says_what_changed(
    page: AppTest, desk: Desk
) -> None:
    page.file_uploader[0].upload("count.txt", b"The port handled 1,190 lorries.")
    page.file_uploader[0].upload("count.source.json", b'{"publisher": "Port of Dover"}')
    button(page, words.TAKE_IN).click().run()
    through(page)
    page.file_uploader[0].upload("count.txt", b"The port handled 1,190 lorries.")
    page.file_uploader[0].upload("count.source.json", b'{"publisher": "Dover *Harbour*"}')
    button(page, words.TAKE_IN).click().run()
    through(page)
    assert phrases.updated(1) in seen(page)
    (one,) = desk.filings()
    assert one.source.publisher == "Dover *Harbour*"
    assert "Port of Dover → Dover *Harbour*, as its file says now" in seen(opened(page, one))


def test_a_folder_is_taken_in_under_its_name(page: AppTest, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "ports"
    folder.mkdir()
    (folder / "ports.jsonl").write_bytes(LORRIES)
    page.text_input(key="evidence-path-0").set_value(str(folder))
    button(page, words.TAKE_IN_FOLDER).click().run()
    through(page)
    assert [(one.name, one.documents) for one in desk.collections()] == [("ports", 2)]
    assert page.text_input(key="evidence-path-1").value == ""


def test_a_path_that_is_not_there_is_named(page: AppTest, tmp_path: Path) -> None:
    page.text_input(key="evidence-path-0").set_value(str(tmp_path / "nowhere"))
    button(page, words.TAKE_IN_FOLDER).click().run()
    through(page)
    assert not page.exception
    assert "nowhere" in seen(page)


def test_a_pasted_text_comes_in_with_what_is_known_of_it(page: AppTest, desk: Desk) -> None:
    page.text_area(key="evidence-text-0").set_value("Dover handled 1,190 lorries on 6 May 2024.")
    page.text_input(key="evidence-title-0").set_value("From <b>Dover</b>: 1/2")
    page.text_input(key="evidence-publisher-0").set_value("Port of Dover")
    page.text_input(key="evidence-address-0").set_value("https://port.example/6-may")
    page.date_input(key="evidence-published-0").set_value(date(2024, 5, 8))
    button(page, words.TAKE_IN_TEXT).click().run()
    through(page)
    (found,) = desk.filings()
    source = found.source
    assert (source.title, source.publisher) == ("From <b>Dover</b>: 1/2", "Port of Dover")
    assert (source.url, source.published) == ("https://port.example/6-may", date(2024, 5, 8))
    assert source.collection == words.PASTED


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        (words.TAKE_IN, words.NO_FILES),
        (words.TAKE_IN_FOLDER, words.NO_FOLDER),
        (words.TAKE_IN_TEXT, words.NO_TEXT),
        (words.FETCH, words.NO_ADDRESS),
    ],
)
def test_nothing_chosen_is_said(page: AppTest, label: str, sentence: str) -> None:
    button(page, label).click().run()
    assert sentence in seen(page)


def test_an_address_within_the_house_is_not_asked(page: AppTest, desk: Desk) -> None:
    page.text_input(key="evidence-page-address-0").set_value("http://127.0.0.1/secret")
    button(page, words.FETCH).click().run()
    assert not page.exception
    assert "http://127.0.0.1/secret" in seen(page)
    assert desk.filings() == ()


def test_an_intake_that_was_cut_off_is_gone_on_with(page: AppTest, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "ports"
    folder.mkdir()
    (folder / "ports.jsonl").write_bytes(LORRIES)
    desk.remember(session.CUT_OFF, json.dumps([str(folder), "harbours"]))
    page.run()
    assert phrases.cut_off("ports") in seen(page)
    button(page, words.GO_ON).click().run()
    through(page)
    assert [(one.name, one.documents) for one in desk.collections()] == [("harbours", 2)]
    button(page, words.CLEAR).click().run()
    assert phrases.cut_off("ports") not in seen(page)


def test_a_page_is_fetched_looked_at_and_taken_in(
    page: AppTest, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving() as server:
        server.replies["/ports"] = sends(
            b"<title>Ports</title><p>Dover handled 1,190 lorries.", Content_Type="text/html"
        )
        own = partial(files.fetch, guard=server.guard, resolve=lambda *_: [server.host])
        monkeypatch.setattr(files, "fetch", own)
        page.text_input(key="evidence-page-address-0").set_value(server.url("/ports"))
        button(page, words.FETCH).click().run()
        assert words.NOTHING_STORED in seen(page)
        assert desk.filings() == ()
        button(page, words.TAKE_IN_PREVIEWED).click().run()
        through(page)
        assert [one.source.url for one in desk.filings()] == [server.url("/ports")]
        assert [path for path, _ in server.visits] == ["/ports"], "asked once"


# The preview


def test_a_preview_shows_passages_rows_and_problems_and_stores_nothing(page: AppTest, desk: Desk) -> None:
    page.file_uploader[0].upload("ports.jsonl", LORRIES + BROKEN_LINE)
    page.file_uploader[0].upload("daily.csv", DAILY)
    button(page, words.PREVIEW).click().run()
    assert not page.exception
    told = seen(page)
    assert "1,190 lorries" in told
    assert "<td>399</td>" in told
    assert words.LEFT_OUT in told
    assert words.NOTHING_STORED in told
    assert desk.filings() == ()


def test_what_was_previewed_can_be_taken_in(page: AppTest, desk: Desk) -> None:
    page.file_uploader[0].upload("ports.jsonl", LORRIES)
    button(page, words.PREVIEW).click().run()
    page.switch_page(str(places.EXPORT)).run().switch_page(str(places.EVIDENCE)).run()
    assert words.NOTHING_STORED in seen(page), "it outlasts another page"
    button(page, words.TAKE_IN_PREVIEWED).click().run()
    through(page)
    assert len(desk.filings()) == 2
    assert words.NOTHING_STORED not in seen(page)


def test_what_was_previewed_can_be_left(page: AppTest, desk: Desk) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    page.file_uploader[0].upload("ports.jsonl", LORRIES)
    button(page, words.PREVIEW).click().run()
    assert words.KNOWN in seen(page)
    button(page, words.DISCARD).click().run()
    assert titles(page) == ["Calais", "Port *figures*"]


# The documents


@pytest.fixture
def held(page: AppTest) -> AppTest:
    return take_in(page, "ports.jsonl", LORRIES)


def test_the_list_keeps_to_words_and_limits(held: AppTest, desk: Desk) -> None:
    held.text_input(key="list-words").set_value("dover FIGURES").run()
    assert titles(held) == ["Port *figures*"]
    held.text_input(key="list-words").set_value("")
    held.date_input(key="list-from").set_value(date(2024, 5, 10)).run()
    assert titles(held) == ["Calais"]
    held.selectbox(key="list-publisher").set_value("Port of Dover").run()
    assert words.NOTHING_LISTED in seen(held)


def test_a_long_list_has_pages(page: AppTest, desk: Desk) -> None:
    names = [f"Ferry {n:03}" for n in range(120)]
    lines = "".join(
        json.dumps(
            {"text": f"{name} sailed.", "title": name, "publisher": "Echo" if name < "Ferry 070" else ""}
        )
        + "\n"
        for name in names
    )
    take_in(page, "ferries.jsonl", lines.encode())
    assert titles(page) == names[:50]
    page.session_state["list-page"] = 3
    assert titles(page.run()) == names[100:]
    page.text_input(key="list-words").set_value("echo").run()
    assert titles(page) == names[:50], "page 3 of 2 is the first one"
    assert page.session_state["list-page"] == 1
    page.session_state["list-page"] = 2
    assert titles(page.run()) == names[50:70]
    page.text_input(key="list-words").set_value("ferry 042").run()
    assert titles(page) == ["Ferry 042"]


def test_a_card_says_what_is_known_and_what_is_not(held: AppTest, desk: Desk) -> None:
    opened(held, named(desk, "Port *figures*"))
    told = seen(held)
    assert "Port of Dover" in told
    assert "8 May 2024" in told
    assert words.NOT_KNOWN in told
    assert "The port of Dover handled 1,190 lorries" in told
    assert "ports.jsonl, line 1" in told
    assert held.get("download_button")


def test_a_link_to_a_document_that_is_gone_says_so(held: AppTest) -> None:
    held.query_params[words.DOCUMENT] = "nothing"
    held.run()
    assert words.UNKNOWN_DOCUMENT in seen(held)
    assert titles(held) == ["Calais", "Port *figures*"]


def test_a_correction_is_kept_with_who_made_it(held: AppTest, desk: Desk) -> None:
    one = named(desk, "Port *figures*")
    opened(held, one)
    held.text_input(key=session.NAME).set_value("Ana").run()
    held.text_input(key=f"publisher-{one.id}").set_value("Dover *Harbour*")
    held.date_input(key=f"covers-from-{one.id}").set_value(date(2024, 5, 1))
    held.date_input(key=f"covers-to-{one.id}").set_value(date(2024, 5, 31))
    button(held, words.SAVE_CORRECTION).click().run()
    assert not held.exception
    source = desk.filing(one.id).source
    assert source.publisher == "Dover *Harbour*"
    assert source.as_of == Period(date(2024, 5, 1), date(2024, 5, 31))
    assert {made.reviewer for made in desk.corrections(one.id)} == {"Ana"}
    assert "Port of Dover → Dover *Harbour*, by Ana" in seen(held)


def test_a_correction_needs_a_name(held: AppTest, desk: Desk) -> None:
    one = named(desk, "Calais")
    opened(held, one)
    held.text_input(key=f"publisher-{one.id}").set_value("Port of Calais")
    button(held, words.SAVE_CORRECTION).click().run()
    assert not held.exception
    assert desk.filing(one.id).source.publisher is None
    assert "name" in seen(held)


def test_a_period_the_wrong_way_round_is_refused(held: AppTest, desk: Desk) -> None:
    one = named(desk, "Calais")
    opened(held, one)
    held.text_input(key=session.NAME).set_value("Ana").run()
    held.date_input(key=f"covers-from-{one.id}").set_value(date(2024, 6, 1))
    held.date_input(key=f"covers-to-{one.id}").set_value(date(2024, 5, 1))
    button(held, words.SAVE_CORRECTION).click().run()
    assert not held.exception
    assert desk.filing(one.id).source.as_of is None


def test_tags_come_and_go(held: AppTest, desk: Desk) -> None:
    one = named(desk, "Calais")
    desk.tag([one.id], "france")
    opened(held, one)
    held.multiselect(key=f"tags-{one.id}").set_value(["ports :heart:"]).run()
    assert not held.exception
    assert desk.filing(one.id).tags == ("ports :heart:",)


def test_a_document_that_nothing_rests_on_can_be_deleted(held: AppTest, desk: Desk) -> None:
    opened(held, named(desk, "Calais"))
    held.text_input(key=session.NAME).set_value("Ana").run()
    button(held, words.DELETE_NOW).click().run()
    assert not held.exception
    assert phrases.deleted("Calais") in seen(held)
    assert titles(held) == ["Port *figures*"]


@pytest.fixture
def cited(held: AppTest, desk: Desk) -> Iterator[DocumentId]:
    """A document that a verdict rests on."""
    one = named(desk, "Port *figures*")
    article = desk.take_in_text(
        "Dover handled 1,240 lorries on Monday.", title="A *story*", published=date(2024, 5, 8)
    )
    claim = desk.reading(article.id)[1].claims[0]
    (passage,) = desk.beginning(one.id, 1)
    desk.decide(claim.id, passage.id, Choice.ACCEPT, "Ana")
    desk.verdict(claim.id, Label.FALSE, "It was 1,190.", "Ana")
    yield one.id


def test_a_document_that_a_verdict_rests_on_stays(held: AppTest, desk: Desk, cited: DocumentId) -> None:
    opened(held, desk.filing(cited))
    assert "verdict “False” by Ana" in seen(held)
    held.text_input(key=session.NAME).set_value("Ana").run()
    button(held, words.DELETE_NOW).click().run()
    assert not held.exception
    assert "cannot be deleted" in seen(held)
    assert desk.filing(cited)


def test_a_newer_version_of_what_is_cited_is_told(held: AppTest, desk: Desk, cited: DocumentId) -> None:
    take_in(held, "ports.jsonl", LORRIES.replace(b"1,190", b"1,191"))
    assert desk.filing(cited).superseded_by
    assert phrases.cited_changed(1) in seen(held)
    opened(held, desk.filing(cited))
    assert words.CITED_CHANGED in seen(held)
    assert words.NEWER in seen(held)


def test_a_wrong_newer_version_is_set_apart_and_taken_back(
    held: AppTest, desk: Desk, cited: DocumentId
) -> None:
    take_in(held, "ports.jsonl", LORRIES.replace(b"1,190", b"1,191"))
    newer = desk.filing(cited).superseded_by
    assert newer
    opened(held, desk.filing(cited))
    button(held, words.SET_APART).click().run()
    assert "needs a reviewer's name" in html.unescape(seen(held))
    assert desk.filing(cited).superseded_by == newer
    held.text_input(key=session.NAME).set_value("Ana").run()
    button(held, words.SET_APART).click().run()
    assert not held.exception
    assert desk.filing(cited).superseded_by is None
    told = seen(held)
    assert words.CITED_CHANGED not in told
    assert f"{words.NEWER}:" not in told
    assert "set apart as two documents by Ana, " in told
    held.query_params.clear()
    assert phrases.cited_changed(1) not in seen(held.run())

    opened(held, desk.filing(newer))
    assert "set apart as two documents by Ana" in seen(held), "on the other one's card too"
    button(held, words.REJOIN).click().run()
    assert desk.filing(cited).superseded_by == newer
    button(held, words.SET_APART).click().run()
    assert desk.filing(cited).superseded_by is None, "from the newer one's card too"
    assert [one.reviewer for one in desk.rulings(cited)] == ["Ana"] * 3


def test_copies_count_as_one_source(page: AppTest, desk: Desk) -> None:
    story = "The port of Dover handled 1,190 lorries on 6 May 2024, the harbour board said on Tuesday."
    for paper in ("Argus", "Courier", "Herald"):
        take_in(page, f"{paper}.txt", f"{story}\n\n{paper}".encode())
    opened(page, named(desk, "Argus"))
    assert phrases.copies(3) in seen(page)
    assert "Courier" in seen(page)
    page.query_params.clear()
    view(page.run(), words.SEARCH_EVIDENCE)
    page.text_input(key="evidence-search").set_value("lorries at Dover").run()
    (result,) = found(page)
    assert COPIES.format(number=3) in result


# The tables


def test_a_table_is_shown_and_asked(page: AppTest, desk: Desk) -> None:
    take_in(page, "daily.csv", DAILY)
    view(page, words.TABLES)
    assert not page.exception
    (table,) = desk.tables()
    assert list(page.dataframe[0].value["people"]) == [12, 399, 5]
    page.text_area(key=f"sql-{table.id}").set_value(f"SELECT sum(people) AS total FROM {table.id}")
    button(page, words.RUN).click().run()
    assert not page.exception
    assert list(page.dataframe[1].value["total"]) == [416]
    assert desk.count_evidence() == 3, "asking keeps nothing"


@pytest.mark.parametrize(
    "sql",
    ["DROP TABLE {table}", "SELECT * FROM read_text('/etc/passwd')", "SELECT nothing FROM {table}", "", "?"],
)
def test_what_may_not_be_asked_is_refused_in_a_sentence(page: AppTest, desk: Desk, sql: str) -> None:
    take_in(page, "daily.csv", DAILY)
    view(page, words.TABLES)
    (table,) = desk.tables()
    page.text_area(key=f"sql-{table.id}").set_value(sql.format(table=table.id))
    button(page, words.RUN).click().run()
    assert not page.exception
    assert len(page.dataframe) == 1
    assert 'role="alert"' in seen(page)


def test_without_a_table_it_is_said_what_makes_one(held: AppTest) -> None:
    view(held, words.TABLES)
    assert words.NO_TABLE in seen(held)


# The search


def test_a_search_shows_passages_letter_by_letter_with_reasons(held: AppTest) -> None:
    view(held, words.SEARCH_EVIDENCE)
    held.text_input(key="evidence-search").set_value("Dover handled 1,240 lorries on 6 May 2024").run()
    assert not held.exception
    results = found(held)
    assert "Port *figures*" in results[0]
    assert "Calais" in results[1]
    assert "Port of Dover · published 8 May 2024" in results[0]
    assert "1,190 where the claim says 1,240" in results[0]
    assert words.BY_WORDS_ONLY in seen(held)


def test_a_search_keeps_to_its_limits(held: AppTest, desk: Desk) -> None:
    desk.tag([named(desk, "Port *figures*").id], "dover")
    view(held, words.SEARCH_EVIDENCE)
    held.text_input(key="evidence-search").set_value("lorries").run()
    assert "Calais" in seen(held)
    held.selectbox(key="search-tag").set_value("dover").run()
    assert "Calais" not in seen(held)
    assert "Port *figures*" in seen(held)


def test_days_the_wrong_way_round_are_refused_kindly(held: AppTest) -> None:
    view(held, words.SEARCH_EVIDENCE)
    held.date_input(key="search-from").set_value(date(2024, 5, 10))
    held.date_input(key="search-to").set_value(date(2024, 5, 1))
    held.text_input(key="evidence-search").set_value("lorries").run()
    assert not held.exception
    assert words.SEARCH_DATES_WRONG in seen(held)


def test_nothing_found_is_said(held: AppTest) -> None:
    view(held, words.SEARCH_EVIDENCE)
    held.text_input(key="evidence-search").set_value("zeppelin").run()
    assert words.NOTHING_FOUND in seen(held)

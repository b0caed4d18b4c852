"""The Evidence page: what is held, what comes in, what a search finds."""

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.screen import button, seen
from workbench.desk import Desk
from workbench.ui import pages_words as words
from workbench.ui import places

LORRIES = (
    b'{"text": "The port of Dover handled 1,190 lorries on 6 May 2024.", "title": "Port *figures*", '
    b'"publisher": "Port of Dover", "published": "2024-05-08"}\n'
    b'{"text": "The port of Calais handled 2,010 lorries on 6 May 2024.", "title": "Calais", '
    b'"published": "2024-05-20"}\n'
)
BROKEN_LINE = b'{"title": "No text here"}\n'


@pytest.fixture
def page(screen: AppTest) -> AppTest:
    return screen.run().switch_page(str(places.EVIDENCE)).run()


def take_in(page: AppTest, name: str, content: bytes) -> AppTest:
    page.file_uploader[0].upload(name, content)
    return button(page, words.TAKE_IN).click().run()


def test_an_empty_store_says_how_to_begin(page: AppTest) -> None:
    assert not page.exception
    assert words.EVIDENCE_EMPTY in seen(page)


def test_uploaded_evidence_is_counted_under_its_collection(page: AppTest, desk: Desk) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    assert not page.exception
    assert words.ingested(2, 2, 0, 0) in seen(page)
    assert desk.count_evidence() == 2
    assert page.dataframe[0].value.to_numpy().tolist() == [[words.UPLOADED_COLLECTION, 2, 2]]


def test_what_is_known_and_what_is_left_out_is_said(page: AppTest) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    take_in(page, "more.jsonl", LORRIES + BROKEN_LINE)
    assert words.ingested(0, 0, 2, 1) in seen(page)
    assert words.LEFT_OUT in seen(page)


def test_a_folder_is_taken_in_under_its_name(page: AppTest, tmp_path: Path) -> None:
    folder = tmp_path / "ports"
    folder.mkdir()
    (folder / "ports.jsonl").write_bytes(LORRIES)
    page.text_input(key="evidence-path").set_value(str(folder))
    button(page, words.TAKE_IN_FOLDER).click().run()
    assert not page.exception
    assert page.dataframe[0].value.to_numpy().tolist() == [["ports", 2, 2]]


def test_a_path_that_is_not_there_is_named(page: AppTest, tmp_path: Path) -> None:
    page.text_input(key="evidence-path").set_value(str(tmp_path / "nowhere"))
    button(page, words.TAKE_IN_FOLDER).click().run()
    assert not page.exception
    assert "nowhere" in seen(page)


@pytest.mark.parametrize(
    ("label", "sentence"), [(words.TAKE_IN, words.NO_FILES), (words.TAKE_IN_FOLDER, words.NO_FOLDER)]
)
def test_nothing_chosen_is_said(page: AppTest, label: str, sentence: str) -> None:
    button(page, label).click().run()
    assert sentence in seen(page)


def test_a_search_shows_passages_letter_by_letter_with_reasons(page: AppTest) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    page.text_input(key="evidence-search").set_value("Dover handled 1,240 lorries on 6 May 2024").run()
    assert not page.exception
    results = next(element.value for element in page.html if "passage-text" in element.value)
    assert results.index("Port *figures*") < results.index("Calais")
    assert "Port of Dover · published 8 May 2024 · uploads" in results
    assert "1,190 where the claim says 1,240" in results
    assert words.BY_WORDS_ONLY in seen(page)


def test_a_search_keeps_to_its_days(page: AppTest) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    page.date_input(key="search-from").set_value(date(2024, 5, 10))
    page.text_input(key="evidence-search").set_value("lorries").run()
    assert "Calais" in seen(page)
    assert "Port *figures*" not in seen(page)


def test_days_the_wrong_way_round_are_refused_kindly(page: AppTest) -> None:
    page.date_input(key="search-from").set_value(date(2024, 5, 10))
    page.date_input(key="search-to").set_value(date(2024, 5, 1))
    page.text_input(key="evidence-search").set_value("lorries").run()
    assert not page.exception
    assert words.SEARCH_DATES_WRONG in seen(page)


def test_nothing_found_is_said(page: AppTest) -> None:
    take_in(page, "ports.jsonl", LORRIES)
    page.text_input(key="evidence-search").set_value("zeppelin").run()
    assert words.NOTHING_FOUND in seen(page)

"""The Export page: what it shows is what leaves, and what is missing is said."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.pages.test_articles import TEXT
from tests.ui.screen import seen
from workbench.desk import Desk
from workbench.model import Article
from workbench.ui import pages_words as words
from workbench.ui import places


@pytest.fixture
def article(desk: Desk) -> Article:
    return desk.take_in_text(TEXT)


@pytest.fixture
def page(screen: AppTest) -> AppTest:
    return screen.run().switch_page(str(places.EXPORT)).run()


def test_without_an_article_the_way_to_one_is_shown(page: AppTest) -> None:
    assert not page.exception
    assert words.EXPORT_EMPTY in seen(page)
    assert page.page_link[0].value == words.TO_ARTICLES


def test_claims_without_a_verdict_are_counted(article: Article, page: AppTest, desk: Desk) -> None:
    total = len(desk.reading(article.id)[1].claims)
    assert not page.exception
    assert words.verdicts_missing(total, total) in seen(page)
    assert len(page.dataframe[0].value) == total


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (words.CSV, ["verdicts.csv", "evidence_decisions.csv", "data_dictionary.csv"]),
        (words.CSV_EXCEL, ["verdicts.csv", "evidence_decisions.csv", "data_dictionary.csv"]),
        (words.JSON_LINES, ["verdicts.jsonl", "evidence_decisions.jsonl"]),
    ],
)
def test_each_file_of_the_format_has_its_button(
    article: Article, page: AppTest, form: str, expected: list[str]
) -> None:
    page.segmented_control(key="export-format").set_value(form).run()
    assert not page.exception
    labels = [button.label for button in page.download_button]
    assert labels == [*map(words.download, expected), words.DOWNLOAD_ALL]


def test_all_articles_can_leave_together(article: Article, page: AppTest, desk: Desk) -> None:
    other = desk.take_in_text(TEXT.replace("1,240", "1,250"))
    total = sum(len(desk.reading(each.id)[1].claims) for each in (article, other))
    page.run()
    page.selectbox(key="export-article").select_index(0).run()
    assert not page.exception
    assert len(page.dataframe[0].value) == total

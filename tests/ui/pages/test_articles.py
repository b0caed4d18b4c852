"""The Articles page: what comes in, what is refused, what is said about it."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.screen import seen
from workbench.desk import Desk
from workbench.ui import pages_words as words
from workbench.ui import places

TEXT = """Ferry traffic at a record

The port of Dover handled 1,240 lorries on Monday, up from 980 a week before.
The harbour master said that more than 300 of them carried food.
READ MORE: Ten ferries to watch
"""


@pytest.fixture
def page(screen: AppTest) -> AppTest:
    return screen.run().switch_page(str(places.ARTICLES)).run()


def paste(page: AppTest, text: str, title: str = "", published: date | None = None) -> AppTest:
    page.text_area[0].set_value(text)
    page.text_input[0].set_value(title)
    if published:
        page.date_input[0].set_value(published)
    return page.button(key="paste").click().run()


def test_an_empty_workbench_says_how_to_begin(page: AppTest) -> None:
    assert not page.exception
    assert words.ARTICLES_EMPTY in seen(page)
    assert page.button(key="sample").label == words.SAMPLE


def test_pasted_text_becomes_an_article_with_claims_and_suggestions(page: AppTest, desk: Desk) -> None:
    paste(page, TEXT, published=date(2024, 5, 7))
    assert not page.exception
    (article,) = desk.articles()
    claims = desk.reading(article.id)[1].claims
    assert article.published == date(2024, 5, 7)
    assert set(desk.worksheet(article.id).suggestions) == {claim.id for claim in claims}
    assert words.TAKEN_IN in seen(page)
    assert f"{len(claims)} claims found · 1 line set aside · published 7 May 2024" in seen(page)
    assert page.text_area[0].value == ""


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_nothing_to_take_in_is_said_in_a_sentence(page: AppTest, desk: Desk, text: str) -> None:
    paste(page, text)
    assert not page.exception
    assert "The article is empty." in seen(page)
    assert desk.articles() == ()


def test_what_is_refused_stays_in_its_box(page: AppTest, desk: Desk) -> None:
    paste(page, "   ", title="A title that took time")
    assert page.text_input[0].value == "A title that took time"


def test_an_article_without_a_date_can_be_given_one(page: AppTest, desk: Desk) -> None:
    paste(page, "Dover handled 1,240 lorries yesterday.")
    (article,) = desk.articles()
    assert article.published is None
    assert words.UNDATED in seen(page)
    page.date_input(key=f"day-{article.id}").set_value(date(2024, 5, 7)).run()
    assert not page.exception
    assert words.UNDATED not in seen(page)
    article, reading = desk.reading(article.id)
    assert article.published == date(2024, 5, 7)
    assert [c.date.period.start for c in reading.claims if c.date] == [date(2024, 5, 6)]


def test_a_file_is_taken_in(page: AppTest, desk: Desk) -> None:
    page.file_uploader[0].upload("story.txt", TEXT.encode())
    page.button(key="upload").click().run()
    assert not page.exception
    assert [article.text for article in desk.articles()] == [TEXT]


@pytest.mark.parametrize(
    ("name", "content"), [("empty.txt", b""), ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")]
)
def test_a_file_that_cannot_be_read_is_named(page: AppTest, desk: Desk, name: str, content: bytes) -> None:
    page.file_uploader[0].upload(name, content)
    page.button(key="upload").click().run()
    assert not page.exception
    assert name in seen(page)
    assert desk.articles() == ()


def test_no_file_chosen_is_said(page: AppTest) -> None:
    page.button(key="upload").click().run()
    assert words.NO_FILE in seen(page)


def test_the_sample_is_offered_until_it_is_there(page: AppTest, desk: Desk) -> None:
    page.button(key="sample").click().run(timeout=60)
    assert not page.exception
    assert desk.holds_sample
    assert "sample" not in {button.key for button in page.button}


def test_an_article_without_claims_says_so(page: AppTest) -> None:
    paste(page, "Good morning.")
    assert words.NO_CLAIM in seen(page)


def test_a_title_is_shown_letter_by_letter(page: AppTest) -> None:
    paste(page, TEXT, title="**$AAPL** :heart: <b>1</b>")
    assert "**$AAPL** :heart: &lt;b&gt;1&lt;/b&gt;" in seen(page)


def test_review_opens_the_article_asked_for(page: AppTest, desk: Desk) -> None:
    paste(page, TEXT)
    paste(page, TEXT.replace("1,240", "1,250"))
    first = desk.articles()[-1]
    page.button(key=f"review-{first.id}").click().run()
    assert not page.exception
    assert desk.remembered("article") == first.id


def test_a_long_list_is_shown_in_parts(screen: AppTest, desk: Desk) -> None:
    for number in range(21):
        desk.take_in_text(f"Dover handled {number + 1000} lorries.", title=f"Article {number}.")
    page = screen.run().switch_page(str(places.ARTICLES)).run()
    assert "Article 20." in seen(page)
    assert "Article 0." not in seen(page)
    page.get("pagination")[0].set_value(2).run()
    assert "Article 0." in seen(page)
    assert "Article 20." not in seen(page)

"""Text from outside is shown letter by letter on every screen, whatever it looks like."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hands import Review
from tests.browser.server import Server

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>window.hit = true</script>",
    "<img src=x onerror='window.hit = true'>",
    "![dot](http://tracker.invalid/dot.png)",
    "**bold** $x$ and $y$ :heart: -> --",
    "<style>body { display: none }</style>",
    "&lt;b&gt; &amp; </p></div>",
)
TEXT = "\n\n".join(
    f"Ferry {n} carried {n}10 people on 2 May 2024 {text} in all." for n, text in enumerate(HOSTILE, 1)
)
TITLE = " ".join(HOSTILE[:4])


def test_what_looks_like_code_is_only_text(page: Page, server: Server, tmp_path: Path) -> None:
    _take_in_evidence(page, server, tmp_path)
    _take_in_article(page)
    review = Review(page)
    review.ready()
    article = review.article.inner_text()
    cards = review.cards.all_inner_texts()
    assert [text for text in HOSTILE if text not in article] == []
    assert [text for text in HOSTILE if not any(text in card for card in cards)] == []
    page.get_by_test_id("stTopNavLink").filter(has_text="Export").click()
    expect(page.get_by_role("combobox", name="Article")).to_have_value(TITLE)
    page.get_by_test_id("stTopNavLink").filter(has_text="Articles").click()
    expect(page.get_by_role("heading", name=TITLE, exact=True)).to_be_visible()
    assert page.evaluate("window.hit") is None


def _take_in_evidence(page: Page, server: Server, folder: Path) -> None:
    notes = folder / "ferries"
    notes.mkdir()
    for number, text in enumerate(HOSTILE, 1):
        (notes / f"ferry{number}.txt").write_text(
            f"Ferry {number} carried {number}12 people on 2 May 2024 {text} in all."
        )
    page.goto(server.url)
    page.get_by_test_id("stTopNavLink").filter(has_text="Evidence").click()
    page.get_by_role("tab", name="A folder on this machine").click()
    page.get_by_label("Path of the folder or file", exact=True).fill(str(notes))
    page.get_by_role("button", name="Take in this folder").click()
    expect(page.get_by_text(f"{len(HOSTILE)} documents")).to_be_visible()
    page.get_by_role("radio", name="Search", exact=True).click()
    page.get_by_label("Words or a sentence", exact=True).fill("ferry carried people")
    page.keyboard.press("Enter")
    for text in HOSTILE:
        expect(page.locator(".passage").filter(has_text=text)).to_have_count(1)


def _take_in_article(page: Page) -> None:
    page.get_by_test_id("stTopNavLink").filter(has_text="Articles").click()
    page.get_by_label("Text of the article", exact=True).fill(TEXT)
    page.get_by_label("Title (optional)", exact=True).fill(TITLE)
    page.get_by_role("button", name="Take in", exact=True).click()
    expect(page.get_by_text("Taken in.")).to_be_visible()
    page.get_by_role("button", name="Review", exact=True).first.click()

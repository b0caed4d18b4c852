"""Claims marked, split, merged, taken off and put back on the real screen: the list is what the log says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hands import Review
from tests.browser.log import cut
from tests.browser.server import Server
from workbench.model import Action

pytestmark = pytest.mark.browser

TITLE = "A day 🚢 at the port"
TEXT = """By A Reporter

👩‍👩‍👧 Families 🙂 waited long 🚢 at the quiet quay for the boats.

The port of Dover handled 1,240 lorries on 2 May 2024, and 12 of them were turned back.

Ferries carried 98,000 passengers in April 2024.

READ MORE: Port in 𝔣𝔦𝔤𝔲𝔯𝔢𝔰
"""
WHOLE = "The port of Dover handled 1,240 lorries on 2 May 2024, and 12 of them were turned back"


@pytest.fixture(scope="module")
def prepare() -> Callable[[Path], Server]:
    """The app without a model, which has no part in this."""
    return lambda folder: Server(folder, WORKBENCH_MODEL=str(folder / "no-model"))


def open_article(page: Page, server: Server) -> Review:
    page.goto(f"{server.url}/articles")
    page.get_by_label("Text of the article", exact=True).fill(TEXT)
    page.get_by_label("Title (optional)", exact=True).fill(TITLE)
    page.get_by_role("button", name="Take in", exact=True).click()
    expect(page.get_by_text("Taken in.")).to_be_visible()
    page.get_by_role("button", name="Review", exact=True).first.click()
    review = Review(page)
    expect(review.article).to_contain_text("Families")
    review.introduce("Ana")
    return review


def total(page: Page) -> int:
    return int(page.locator(".where").inner_text().split("/")[1])


def test_the_list_on_the_screen_is_what_the_log_says(page: Page, server: Server) -> None:
    review = open_article(page, server)
    before = total(page)

    review.select("waited long 🚢 at the quiet quay")
    page.keyboard.press("Enter")
    review.said("New claim made.")
    expect(review.quote).to_have_text("“waited long 🚢 at the quiet quay”")
    expect(review.bar).to_be_hidden()

    review.select("Port in 𝔣𝔦𝔤𝔲𝔯𝔢𝔰")
    review.bar.get_by_role("button", name="Make a claim").click()
    expect(review.quote).to_have_text("“Port in 𝔣𝔦𝔤𝔲𝔯𝔢𝔰”")
    expect(page.locator(".where")).to_have_text(f"Claim {before + 2} / {before + 2}")

    review.select(WHOLE)
    page.keyboard.press("Enter")
    expect(review.quote).to_have_text(f"“{WHOLE}”")
    review.select("1,240 lorries")
    review.bar.get_by_role("button", name="Split here").click()
    review.said("Claim split.")
    expect(review.quote).to_have_text("“The port of Dover handled”")
    review.change("Merge")
    page.get_by_role("button", name="Merge with the next one").click()
    review.said("Claims merged.")

    review.change("Take off the list")
    page.get_by_role("combobox", name="Why is it not checked?").fill("Known since May 🙂")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Take off the list").click()
    review.said("Claim taken off the list.")
    page.keyboard.press("z")
    review.said("Change undone.")
    review.taken_off()
    page.get_by_role("button", name="Put back").first.click()
    review.said("Claim put back.")

    shown, place = total(page), page.url
    page.reload()
    expect(review.quote).to_be_visible()
    assert (total(page), page.url) == (shown, place)
    server.stop()
    quotes, events = cut(server.store, TITLE)
    server.start()
    assert len(quotes) == shown
    assert {"waited long 🚢 at the quiet quay", "Port in 𝔣𝔦𝔤𝔲𝔯𝔢𝔰"} <= set(quotes)
    assert [event.action for event in events] == [*[Action.CUT] * 6, Action.UNDO, Action.CUT]
    assert [event.note for event in events][5] == "Known since May 🙂"
    assert [span.cut(TEXT.strip()) for span in events[3].put_on][:2] == [
        "The port of Dover handled",
        "1,240 lorries",
    ]


def test_words_are_selected_and_split_without_a_mouse(page: Page, server: Server) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    before, quote = total(page), review.quote.inner_text().strip("“”")
    page.locator(".article .claim[tabindex='0']").focus()
    for _ in range(3):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+Enter")
    review.said("Claim split.")
    expect(review.quote).to_have_text(f"“{' '.join(quote.split()[:3])}”")
    assert total(page) == before + 1
    page.keyboard.press("z")
    review.said("Change undone.")
    expect(review.quote).to_have_text(f"“{quote}”")
    assert total(page) == before


def test_a_mark_made_while_the_server_is_away_is_made_when_it_is_back(page: Page, server: Server) -> None:
    review = open_article(page, server)
    before = total(page)
    server.stop()
    review.select("By A Reporter")
    page.keyboard.press("Enter")
    expect(page.locator(".text .saving")).to_contain_text("Kept in this tab until then: 1")
    server.start()
    review.said("New claim made.")
    expect(review.quote).to_have_text("“By A Reporter”")
    assert total(page) == before + 1


def test_keys_typed_in_the_menu_decide_nothing(page: Page, server: Server) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    before = review.choices()
    review.change("Correct")
    page.get_by_label("Who says it", exact=True).fill("")
    page.keyboard.type("aru")
    page.get_by_role("tab", name="Merge").click()
    review.press("aru")
    page.keyboard.press("Control+Enter")
    assert review.choices() == before
    expect(page.get_by_test_id("stPopoverBody")).to_be_visible()

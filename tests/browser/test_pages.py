"""Every page opens by its own address, and on a narrow screen nothing runs out of it sideways."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hands import Review
from tests.browser.server import Server

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", ["Articles", "Evidence", "Export"])
def test_a_page_opens_by_its_own_address(page: Page, server: Server, name: str) -> None:
    page.goto(f"{server.url}/{name.lower()}")
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_on_a_narrow_screen_the_verdict_and_the_way_stay_at_hand(page: Page, server: Server) -> None:
    page.set_viewport_size({"width": 600, "height": 900})
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") == 600
    review.press("jjjjjj")
    expect(review.cards.nth(6)).to_be_in_viewport()
    expect(page.get_by_role("radio", name="4 False")).to_be_in_viewport()
    before = review.claim()
    page.get_by_role("button", name="Next", exact=True).click()
    expect(review.list).not_to_have_attribute("data-claim", before)

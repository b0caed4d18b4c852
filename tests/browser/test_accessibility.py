"""No page breaks a rule of axe-core, in the light or in the dark."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.hands import Review
from tests.browser.server import Server

axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed"
)

pytestmark = pytest.mark.browser

NATIVE = ['[data-testid="stFileUploaderDropzone"]']
"""Streamlit gives the drop zone of its file field a name and takes away its role."""


def _review(page: Page) -> None:
    Review(page).ready()


def _shortcuts(page: Page) -> None:
    Review(page).ready()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()


def _decided(page: Page) -> None:
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    review.press("1aru1s")
    review.saved()


def _changed(page: Page) -> None:
    """All that changes claims at once: the list of those taken off, words selected, the menu open."""
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    review.change("Take off the list")
    page.get_by_role("combobox", name="Why is it not checked?").fill("A headline")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Take off the list").click()
    review.said("Claim taken off the list.")
    review.taken_off()
    expect(page.get_by_role("button", name="Put back").first).to_be_visible()
    review.select("By Staff Reporter")
    page.get_by_role("button", name="Change this claim").press("Enter")
    expect(page.get_by_test_id("stPopoverBody")).to_be_visible()
    expect(review.bar).to_be_visible()


def _asked(page: Page) -> None:
    """The window in which a table is asked."""
    Review(page).ready()
    page.get_by_role("button", name="Ask a table").click()
    expect(page.get_by_role("dialog").get_by_label("Query", exact=True)).to_be_visible()


def _headed(title: str) -> Callable[[Page], None]:
    return lambda page: expect(page.get_by_role("heading", name=title, exact=True)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule(context: BrowserContext, page: Page, server: Server, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type] # one of the two words it takes
    for path, stands in (
        ("", _review),
        ("", _decided),
        ("", _shortcuts),
        ("", _asked),
        ("", _changed),
        ("articles", _headed("Articles")),
        ("evidence", _headed("Evidence")),
        ("dashboard", _headed("Dashboard")),
        ("export", _headed("Export")),
    ):
        page.goto(f"{server.url}/{path}")
        stands(page)
        found = axe.Axe().run(page, context={"exclude": [NATIVE]}, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{path} {stands}: {found.generate_report()}"

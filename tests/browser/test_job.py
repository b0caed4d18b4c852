"""The whole job in a real browser, by keyboard only: from pasted text to a CSV that pandas reads."""

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from tests.browser.hands import Review, enter, open_page, tab_to
from tests.browser.server import Server

pytestmark = pytest.mark.browser

TITLE = "Channel crossings *at a record*"
TEXT = """3 September 2020

A record 416 migrants crossed the Channel in small boats on Wednesday 2 September 2020, the Home Office said.

That is almost double the last record of 235 people, which was set on 6 August.

More than 5,600 people have reached the UK in small boats this year.
"""
DECISIONS = "arruarauaa"


def test_from_pasted_text_to_a_csv_by_keyboard(page: Page, server: Server, tmp_path: Path) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")

    _take_in(page)
    enter(page, page.get_by_role("button", name="Review", exact=True).first)
    review.ready()
    expect(review.cards).to_have_count(10)

    review.press(DECISIONS)
    review.saved()
    assert _short(review) == DECISIONS
    review.press("z")
    review.saved()
    assert _short(review) == DECISIONS[:-1] + "-"

    _give_verdict(page, review)
    before = _where(page, review)
    page.reload()
    review.ready()
    assert _where(page, review) == before
    review.step("p")
    expect(page.locator(".st-key-rationale textarea")).to_have_value("The official count for the day is 399.")
    assert _short(review) == DECISIONS[:-1] + "-"

    _check_export(page, tmp_path)


def _take_in(page: Page) -> None:
    open_page(page, "Articles")
    tab_to(page, page.get_by_label("Text of the article", exact=True))
    page.keyboard.insert_text(TEXT)
    tab_to(page, page.get_by_label("Title (optional)", exact=True))
    page.keyboard.insert_text(TITLE)
    enter(page, page.get_by_role("button", name="Take in", exact=True))
    expect(page.get_by_text("Taken in.")).to_be_visible()
    expect(page.get_by_role("heading", name=TITLE, exact=True)).to_be_visible()


def _give_verdict(page: Page, review: Review) -> None:
    page.keyboard.press("Shift+Digit4")
    page.keyboard.press("e")
    page.keyboard.type("The official count for the day is 399.")
    review.step("Control+Enter")


def _check_export(page: Page, folder: Path) -> None:
    open_page(page, "Export")
    verdicts = _download(page, "verdicts.csv", folder)
    assert verdicts["article_title"].unique().tolist() == [TITLE]
    first = verdicts.iloc[0]
    assert first["verdict"] == "false"
    assert first["verdict_rationale"] == "The official count for the day is 399."
    assert (first["n_accepted"], first["n_rejected"], first["n_unsure"]) == _counts(DECISIONS[:-1])
    assert first["reviewer"] == "Ana"
    assert datetime.fromisoformat(first["reviewed_at"]) <= datetime.now(UTC)
    decisions = _download(page, "evidence_decisions.csv", folder)
    said = decisions[decisions["claim_id"] == first["claim_id"]]["decision"].dropna()
    assert sorted(said) == sorted(_WORDS[key] for key in DECISIONS[:-1])


_WORDS = {"a": "accept", "r": "reject", "u": "unsure", "-": ""}
_KEYS = {word: key for key, word in _WORDS.items()}


def _short(review: Review) -> str:
    return "".join(_KEYS[choice] for choice in review.choices().values())


def _counts(keys: str) -> tuple[int, int, int]:
    return keys.count("a"), keys.count("r"), keys.count("u")


def _where(page: Page, review: Review) -> tuple[str, str, int]:
    """Claim, decisions and place; the passages themselves may change while the model reads the evidence."""
    return page.url, _short(review), review.at()


def _download(page: Page, name: str, folder: Path) -> pd.DataFrame:
    button = page.get_by_role("button", name=f"Download {name}", exact=True)
    tab_to(page, button)
    with page.expect_download() as started:
        page.keyboard.press("Enter")
    started.value.save_as(folder / name)
    return pd.read_csv(folder / name, dtype={"verdict": str})

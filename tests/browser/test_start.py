"""The first minute: the article can be read, and reviewed, before the language model is loaded."""

import random
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hands import Review
from tests.browser.server import Server

pytestmark = pytest.mark.browser

FAST_KEYS = 120

WATCH = """() => {
  window.gone = 0
  const look = () => {
    const box = document.querySelector(".st-key-evidence-pane")
    if (!(box?.getBoundingClientRect().height > 100)) gone += 1
    requestAnimationFrame(look)
  }
  look()
}"""


def test_the_article_stands_before_the_model_is_loaded(page: Page, tmp_path: Path) -> None:
    server = Server(tmp_path)
    server.start()
    try:
        page.goto(server.url)
        review = Review(page)
        review.ready()
        expect(page.get_by_text("The language model is loading.")).to_be_visible()
        review.introduce("Ana")
        review.press("a")
        review.saved()
        assert "accept" in review.choices().values()
        review.model_ready()
        assert "accept" in review.choices().values()
    finally:
        server.stop()


def test_the_list_never_vanishes_while_keys_come_fast_and_the_model_loads(page: Page, tmp_path: Path) -> None:
    server = Server(tmp_path)
    server.start()
    try:
        page.goto(server.url)
        review = Review(page)
        review.ready()
        review.introduce("Ana")
        review.press("a")
        review.saved()
        page.evaluate(WATCH)
        chance = random.Random(20200902)
        for _ in range(FAST_KEYS):
            page.keyboard.press(chance.choice("aruzjk"))
            page.wait_for_timeout(chance.uniform(0, 60))
        review.saved()
        assert page.evaluate("gone") == 0, "frames without the list"
    finally:
        server.stop()


def test_a_missing_model_is_said_in_a_sentence_and_words_go_on(page: Page, tmp_path: Path) -> None:
    server = Server(tmp_path, WORKBENCH_MODEL=str(tmp_path / "no-model"))
    server.start()
    try:
        page.goto(server.url)
        review = Review(page)
        review.ready()
        expect(page.get_by_text("no-model")).to_be_visible()
        expect(page.get_by_text("Traceback")).to_have_count(0)
    finally:
        server.stop()

"""Nothing that a reviewer decides is lost: not by fast keys, and not by a server that goes away."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hands import Review
from tests.browser.log import decided
from tests.browser.server import Server

pytestmark = pytest.mark.browser

KEYS = "aaarrruuujjkkz123456789"
WORDS = {"a": "accept", "r": "reject", "u": "unsure"}
PRESSES = 200
LONGEST_GAP = 60


@dataclass
class Reviewer:
    """What the keys mean on one claim, worked out without the workbench."""

    cards: Sequence[str]
    at: int
    acts: list[tuple[str, str]] = field(default_factory=list)

    @property
    def choices(self) -> dict[str, str]:
        return dict.fromkeys(self.cards, "") | dict(self.acts)

    def press(self, key: str) -> None:
        if key in WORDS:
            card = self.cards[self.at]
            if self.choices[card] != WORDS[key]:
                self.acts.append((card, WORDS[key]))
            self._go(self.at + 1)
        elif key == "z":
            self._undo()
        elif key in "jk":
            self._go(self.at + (1 if key == "j" else -1))
        elif int(key) <= len(self.cards):
            self.at = int(key) - 1

    def _undo(self) -> None:
        if self.acts:
            card, _ = self.acts.pop()
            self.at = self.cards.index(card)

    def _go(self, place: int) -> None:
        self.at = max(0, min(len(self.cards) - 1, place))


def test_two_hundred_fast_keys_lose_nothing(page: Page, server: Server) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    chance = random.Random(20200902)
    reviewer = Reviewer(list(review.choices()), review.at())
    for _ in range(PRESSES):
        key = chance.choice(KEYS)
        reviewer.press(key)
        page.keyboard.press(key)
        page.wait_for_timeout(chance.uniform(0, LONGEST_GAP))
    review.saved()
    assert review.choices() == reviewer.choices
    claim = review.claim()
    server.stop()
    logged = {
        evidence: choice
        for (claim_id, evidence), choice in decided(server.store).items()
        if claim_id == claim
    }
    server.start()
    assert logged == {card: choice for card, choice in reviewer.choices.items() if choice}


def test_a_server_that_goes_away_costs_no_decision(page: Page, server: Server) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    review.step("n")
    review.press("1ar")
    review.saved()
    server.stop()
    review.press("ua")
    expect(review.saving).to_contain_text("Kept in this tab until then: 2")
    before = review.choices()
    server.start()
    review.saved()
    assert review.choices() == before
    assert list(before.values())[:4] == ["accept", "reject", "unsure", "accept"]
    page.reload()
    review.ready()
    assert review.choices() == before


@pytest.mark.parametrize("reload", [False, True])
def test_a_choice_made_again_right_after_undo_stands(page: Page, server: Server, reload: bool) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    review.step("n")
    review.press("1a")
    review.saved()
    if reload:
        page.reload()
        review.ready()
    review.press("z1a")
    review.saved()
    page.reload()
    review.ready()
    assert next(iter(review.choices().values())) == "accept"


def test_a_stance_follows_an_acceptance_and_a_reason_a_rejection(page: Page, server: Server) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    review.step("n")
    card = review.cards.nth
    review.press("3u4a")
    expect(card(2).locator(".points, .reasons").filter(visible=True)).to_have_count(0)
    expect(card(4)).to_have_class(re.compile(r"\bat\b"))
    review.press("f5r")
    card(4).get_by_role("combobox").select_option("another period")
    review.press("k")
    assert review.at() == 3
    review.saved()
    page.reload()
    review.ready()
    expect(card(3).get_by_role("button", name="refutes")).to_have_attribute("aria-pressed", "true")
    expect(card(4).get_by_role("combobox")).to_have_value("wrong_period")
    review.press("4c")
    expect(card(3).get_by_role("button", name="context")).to_have_attribute("aria-pressed", "true")
    review.press("z")
    expect(card(3).get_by_role("button", name="refutes")).to_have_attribute("aria-pressed", "true")
    review.saved()


def test_keys_pressed_on_the_way_to_another_claim_act_there(page: Page, server: Server) -> None:
    page.goto(server.url)
    review = Review(page)
    review.ready()
    review.introduce("Ana")
    left, before = review.claim(), review.choices()
    review.press("n1ur")
    expect(review.list).not_to_have_attribute("data-claim", left)
    review.saved()
    assert list(review.choices().values())[:2] == ["unsure", "reject"]
    review.step("p")
    assert review.choices() == before

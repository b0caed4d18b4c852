"""A reviewer who uses no mouse: what the keyboard reaches, and what stands on the review screen."""

from playwright.sync_api import Locator, Page, expect

LONGEST_WAY = 150
"""Tab stops after which something counts as out of reach."""

FOCUSED = """element => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at === element
}"""

PLACE = """(article, words) => {
  for (const line of article.children) {
    const nodes = [], walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) if (walk.currentNode.parentElement.tagName !== "SUP") nodes.push(walk.currentNode)
    const start = nodes.map(node => node.data).join("").indexOf(words)
    if (start < 0) continue
    line.scrollIntoView({ block: "center" })
    const point = at => {
      const node = nodes.find(node => at <= node.length || ((at -= node.length), false))
      const range = document.createRange()
      range.setStart(node, at)
      const box = range.getBoundingClientRect()
      return [box.left, box.top + box.height / 2]
    }
    return [point(start), point(start + words.length)]
  }
}"""
"""Where words begin and end on the screen."""


def tab_to(page: Page, goal: Locator) -> None:
    """Press Tab until `goal` has the focus."""
    expect(goal).to_be_visible()
    for _ in range(LONGEST_WAY):
        if goal.evaluate(FOCUSED):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{goal} cannot be reached with Tab")


def enter(page: Page, goal: Locator) -> None:
    """Go to `goal` and press Enter on it."""
    tab_to(page, goal)
    page.keyboard.press("Enter")


def open_page(page: Page, title: str) -> None:
    """Go to another page of the workbench by the navigation."""
    enter(page, page.get_by_test_id("stTopNavLink").filter(has_text=title))


class Review:
    """The review screen, read as a reviewer reads it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.cards = page.locator(".evidence li.card")
        self.list = page.locator(".evidence ol")
        self.article = page.locator(".article")
        self.bar = page.locator(".marking")
        self.quote = page.locator(".claim-card blockquote")
        self.saving = page.locator(".evidence .saving")

    def ready(self) -> None:
        """Wait until article and evidence stand."""
        expect(self.article).to_be_visible()
        expect(self.cards.first).to_be_visible()

    def introduce(self, name: str) -> None:
        """Say who reviews."""
        field = self.page.get_by_label("Reviewer", exact=True)
        tab_to(self.page, field)
        self.page.keyboard.type(name)
        self.page.keyboard.press("Enter")
        self.page.keyboard.press("Tab")

    def select(self, words: str) -> None:
        """Drag the mouse over words of the article."""
        (left, top), (right, bottom) = self.article.evaluate(PLACE, words)
        self.page.mouse.move(left + 1, top)
        self.page.mouse.down()
        self.page.mouse.move((left + right) / 2, (top + bottom) / 2, steps=3)
        self.page.mouse.move(right, bottom, steps=3)
        self.page.mouse.up()
        expect(self.bar).to_be_visible()

    def change(self, tab: str) -> None:
        """Open the menu of the claim in hand."""
        self.page.get_by_role("button", name="Change this claim").click()
        self.page.get_by_role("tab", name=tab).click()

    def taken_off(self) -> None:
        """Open the list of the claims that were taken off."""
        self.page.locator(".st-key-taken-off summary").click()

    def said(self, sentence: str) -> None:
        """Wait until the page says what was done to the claims."""
        expect(self.page.get_by_role("status").get_by_text(sentence, exact=True)).to_be_visible()

    def press(self, keys: str) -> None:
        """Single keys, one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def step(self, key: str) -> None:
        """Go on to another claim, and wait until it stands."""
        before = self.claim()
        self.page.keyboard.press(key)
        expect(self.list).not_to_have_attribute("data-claim", before)

    def choices(self) -> dict[str, str]:
        """What stands on each card, by the passage's title and place; an empty string where nothing does."""
        return dict(self.cards.evaluate_all("cards => cards.map(c => [c.dataset.id, c.dataset.choice])"))

    def at(self) -> int:
        """The place of the focused card, from 0."""
        return int(self.cards.evaluate_all("cards => cards.findIndex(c => c.classList.contains('at'))"))

    def saved(self) -> None:
        """Wait until every act is acknowledged from disk."""
        expect(self.list).to_have_attribute("data-unsaved", "0")
        expect(self.saving).to_have_text("")

    def claim(self) -> str:
        """The id of the claim whose evidence stands."""
        return self.list.get_attribute("data-claim") or ""

    def model_ready(self) -> None:
        """Wait until the language model has read the evidence, and let the better suggestions in."""
        expect(self.page.get_by_text("The language model is")).to_have_count(0, timeout=180_000)

"""The Evidence page in a browser: a long intake, documents and their files, no broken rule of axe-core."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.server import Server
from tests.browser.test_accessibility import NATIVE
from workbench.desk import open_desk
from workbench.settings import Settings
from workbench.ui import evidence_words as words
from workbench.ui import table_phrases

axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed"
)

pytestmark = pytest.mark.browser

FILES = 3000
"""More than are read before the test stops the intake."""
TITLE = "<b>Ferries</b> **daily** :heart:"
DAILY = "date,people\n2024-05-01,12\n2024-05-02,399\n"


@pytest.fixture(scope="module")
def prepare() -> Callable[[Path], Server]:
    """The app over a store with one table, without the model."""
    return _with_a_table


def _with_a_table(folder: Path) -> Server:
    (folder / "daily.csv").write_text(DAILY)
    (folder / "daily.source.json").write_text(f'{{"title": "{TITLE}"}}')
    one = Server(folder, WORKBENCH_MODEL=str(folder / "no-model"), WORKBENCH_SAMPLE="0")
    with open_desk(Settings(store=one.store, sample=False)) as desk:
        desk.ingest([folder / "daily.csv"], "ferries")
        desk.tag([desk.filings()[0].id], ":smile: *tag*")
    return one


def open_page(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/evidence")
    expect(page.get_by_role("heading", name="Evidence", exact=True)).to_be_visible()


def broken_rules(page: Page) -> str:
    """What axe-core finds wrong; empty where it finds nothing."""
    found = axe.Axe().run(page, context={"exclude": [NATIVE]}, options={"resultTypes": ["violations"]})
    return str(found.generate_report()) if found.violations_count else ""


def show(page: Page, view: str) -> None:
    page.get_by_role("radio", name=view, exact=True).click()


def open_first_document(page: Page) -> None:
    """Click the box at the beginning of the list's first row, which is painted and has no element."""
    grid = page.get_by_test_id("stDataFrame")
    expect(grid.locator("canvas").first).to_be_visible()
    box = grid.bounding_box()
    assert box
    page.mouse.click(box["x"] + 20, box["y"] + 52)
    expect(page.get_by_role("heading", name=words.SOURCE, exact=True)).to_be_visible()


def test_a_document_opens_from_the_list_and_its_file_can_be_saved(page: Page, server: Server) -> None:
    open_page(page, server)
    open_first_document(page)
    expect(page.get_by_role("heading", name=TITLE, exact=True)).to_be_visible()
    expect(page.get_by_text(":smile: *tag*", exact=True)).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("button", name=words.DOWNLOAD_ORIGINAL).click()
    assert saved.value.suggested_filename == "daily.csv"
    assert Path(saved.value.path()).read_text() == DAILY
    address = page.url
    page.get_by_role("link", name=words.BACK).click()
    page.wait_for_url(f"{server.url}/evidence")
    page.goto(address)
    expect(page.get_by_role("heading", name=TITLE, exact=True)).to_be_visible()


def test_a_long_intake_outlasts_its_page_is_stopped_and_gone_on_with(
    page: Page, context: BrowserContext, server: Server, tmp_path: Path
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"note-{number:04}.txt").write_text(f"Ferry {number} carried {number * 7} people.")
    open_page(page, server)
    page.get_by_role("tab", name=words.FOLDER).click()
    page.get_by_label(words.FOLDER_PATH, exact=True).fill(str(folder))
    page.get_by_role("button", name=words.TAKE_IN_FOLDER).click()
    expect(page.get_by_text(f"of {FILES:,} read")).to_be_visible()
    page.reload()
    expect(page.get_by_text(f"of {FILES:,} read")).to_be_visible()
    other = context.new_page()
    open_page(other, server)
    other.get_by_role("button", name=words.STOP).click()
    expect(page.get_by_text(words.STOPPED)).to_be_visible()
    page.get_by_text(words.BY_FILE, exact=True).click()
    assert broken_rules(page) == ""
    page.get_by_role("button", name=words.GO_ON).click()
    expect(page.get_by_text(f"of {FILES:,} read")).to_be_visible()
    page.get_by_role("button", name=words.STOP).click()
    expect(
        page.get_by_text(re.compile(r"documents with .* taken in, [1-9][\d,]* there already"))
    ).to_be_visible()


def _preview(page: Page) -> None:
    page.get_by_role("link", name=words.BACK).click()
    page.get_by_role("tab", name=words.PASTE).click()
    page.get_by_label(words.TEXT, exact=True).fill(
        "Dover handled 1,190 lorries. <script>window.hit = true</script>"
    )
    page.get_by_role("button", name=words.PREVIEW).and_(page.locator(":visible")).click()
    expect(page.get_by_text(words.NOTHING_STORED)).to_be_visible()
    expect(page.get_by_text("<script>window.hit = true</script>").first).to_be_visible()
    assert page.evaluate("window.hit") is None


def _document(page: Page) -> None:
    show(page, words.DOCUMENTS)
    open_first_document(page)
    page.get_by_text(words.CORRECT, exact=True).click()
    expect(page.get_by_label(words.COVERS_FROM, exact=True)).to_be_visible()


def _tables(page: Page) -> None:
    show(page, words.TABLES)
    page.get_by_role("button", name=words.RUN, exact=True).click()
    expect(page.get_by_text(table_phrases.answered(2, cut=False), exact=True)).to_be_visible()


def _search(page: Page) -> None:
    show(page, words.SEARCH_EVIDENCE)
    page.get_by_text(words.LIMITS, exact=True).click()
    page.get_by_label(words.SEARCH_FOR, exact=True).fill("people")
    page.keyboard.press("Enter")
    expect(page.locator(".passage").first).to_be_visible()


@pytest.mark.parametrize(
    ("scheme", "views"), [("light", (_tables, _search, _document, _preview)), ("dark", (_search, _document))]
)
def test_no_view_breaks_a_rule(
    page: Page, server: Server, scheme: str, views: tuple[Callable[[Page], None], ...]
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type] # one of the two words it takes
    open_page(page, server)
    for reach in views:
        reach(page)
        assert broken_rules(page) == "", reach.__name__

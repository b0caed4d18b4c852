"""A Chromium page on the real app. A test fails where the page asks any other host for anything, or
prints an error to its console."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from tests.browser.server import Server
from tests.chromium import FLAGS, HOW, find

HOME = {"127.0.0.1", "localhost"}

PATIENCE = 60_000
"""Milliseconds that a loaded machine may take for anything."""

RECONNECTING = (
    "WebSocket",
    "ERR_CONNECTION_REFUSED",
    "ERR_CONNECTION_RESET",
    "ERR_EMPTY_RESPONSE",
    "No response received",
    "disconnected from server",
    "Are you connected to the internet?",
)
"""What a console says while the server is away, which some tests bring about."""

PROBES = ("/_stcore/health", "/_stcore/host-config")
"""What Streamlit asks first under the address of a page opened directly, and then finds at the root."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give a test of the screen a second try: a machine under load may paint later than it looks."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember what failed, for the server that it leaves behind."""
    report = yield
    item.stash[FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; they skip where there is none."""
    found = find()
    if found is None:
        pytest.skip(HOW)
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=str(found), args=list(FLAGS))
        yield one
        one.close()


@pytest.fixture(scope="module")
def prepare() -> Callable[[Path], Server]:
    """How a file of tests makes its server, not yet started, in a new folder."""
    return Server


@pytest.fixture(scope="module")
def running() -> Iterator[list[Server]]:
    """The server that the tests of a file share; empty until there is one."""
    servers: list[Server] = []
    yield servers
    for one in servers:
        one.stop()


@pytest.fixture
def server(
    request: pytest.FixtureRequest,
    running: list[Server],
    prepare: Callable[[Path], Server],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Server]:
    """The app, the same for all tests of a file; what a failed test left of it is not used again."""
    if not running:
        one = prepare(tmp_path_factory.mktemp("store"))
        one.start()
        running.append(one)
    yield running[0]
    if request.node.stash.get(FAILED, False):
        running.pop().stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    one = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    one.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    yield one
    one.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A fresh tab."""
    strangers: list[str] = []
    errors: list[str] = []
    one = context.new_page()
    one.on("request", lambda request: _note_stranger(request.url, strangers))
    one.on("pageerror", lambda error: errors.append(str(error)))
    one.on("console", lambda message: _note_error(message, errors))
    yield one
    assert strangers == [], "the page asked other hosts"
    assert errors == [], "the console shows errors"


def _note_stranger(url: str, strangers: list[str]) -> None:
    parts = urlsplit(url)
    if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in HOME:
        strangers.append(url)


def _note_error(message: ConsoleMessage, errors: list[str]) -> None:
    known = any(word in message.text for word in RECONNECTING)
    probe = "404" in message.text and urlsplit(message.location["url"]).path.endswith(PROBES)
    if message.type == "error" and not known and not probe:
        errors.append(message.text)

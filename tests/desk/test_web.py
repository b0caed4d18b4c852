"""A page from the web comes in when it is asked for, is kept as it came, and knows its address."""

from collections.abc import Iterator

import pytest

from tests.files.servers import NOON, Server, get_from, sends, serving
from workbench.desk import Desk
from workbench.errors import FetchRefused
from workbench.files import Fetched

PAGE = (
    b"<html><head><title>Port figures</title></head><body><p>Dover handled 1,190 lorries.</p></body></html>"
)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        one.replies["/figures"] = sends(PAGE, Content_Type="text/html")
        one.replies["/table.csv"] = sends(b"day,lorries\n2024-05-06,1190\n", Content_Type="text/csv")
        yield one


@pytest.fixture
def page(server: Server) -> Fetched:
    return get_from(server, "/figures")


def test_a_page_is_looked_at_and_nothing_is_stored(desk: Desk, page: Fetched) -> None:
    preview = desk.preview_page(page, "web")
    (glimpse,) = preview.glimpses
    assert glimpse.source.title == "Port figures"
    assert any("1,190 lorries" in text for text in glimpse.passages)
    assert not glimpse.known
    assert desk.filings() == ()


def test_a_page_comes_in_with_address_time_and_original(desk: Desk, page: Fetched) -> None:
    report = desk.ingest_page(page, "web")
    assert (report.documents, report.known) == (1, 0)
    (filing,) = desk.filings()
    assert (filing.source.url, filing.source.retrieved) == (page.url_final, NOON)
    assert filing.source.collection == "web"
    original = desk.original(filing.id)
    assert original is not None
    assert original.read_bytes() == PAGE
    assert desk.preview_page(page, "web").glimpses[0].known


def test_the_same_page_again_changes_nothing(desk: Desk, page: Fetched) -> None:
    desk.ingest_page(page, "web")
    report = desk.ingest_page(page, "web")
    assert (report.documents, report.known) == (0, 1)
    assert len(desk.filings()) == 1


def test_one_text_at_two_addresses_is_two_documents(desk: Desk, server: Server) -> None:
    server.replies["/mirror"] = server.replies["/figures"]
    for path in ("/figures", "/mirror"):
        desk.ingest_page(get_from(server, path), "web")
    assert len({filing.source.url for filing in desk.filings()}) == 2


def test_a_page_that_changed_is_a_newer_version(desk: Desk, server: Server) -> None:
    desk.ingest_page(get_from(server, "/figures"), "web")
    server.replies["/figures"] = sends(PAGE.replace(b"1,190", b"1,191"), Content_Type="text/html")
    desk.ingest_page(get_from(server, "/figures"), "web")
    older, newer = sorted(desk.filings(), key=lambda one: one.superseded_by is None)
    assert older.superseded_by == newer.id


def test_a_table_is_a_table(desk: Desk, server: Server) -> None:
    desk.ingest_page(get_from(server, "/table.csv"), "web")
    (table,) = desk.tables()
    assert table.rows == 1


def test_this_machine_is_not_asked(desk: Desk, server: Server) -> None:
    with pytest.raises(FetchRefused, match=r"127\.0\.0\.1"):
        desk.fetch(f"http://127.0.0.1:{server.port}/figures")
    assert server.visits == []

"""What is taken from the web, and what is refused: by redirects, kind, packing and size."""

import gzip
import tracemalloc
from collections.abc import Iterator
from functools import partial
from time import sleep

import pytest

from tests.files.servers import NOON, Get, Server, Visit, get_from, raw, sends, serving
from workbench.errors import FetchRefused
from workbench.files.web.fetching import Fetched, Limits

SMALL = Limits(size=100_000)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        yield one


@pytest.fixture
def get(server: Server) -> Get:
    """Fetch a path of the server."""
    return partial(get_from, server)


def test_a_page_comes_as_it_is_with_its_address_and_time(server: Server, get: Get) -> None:
    server.replies["/a b"] = sends(b"", 404)
    server.replies["/a%20b"] = sends(b"<p>416\r\n", Content_Type="text/html; charset=utf-8")
    assert get("/a b?x=1#part") == Fetched(
        server.url("/a%20b?x=1"), "text/html; charset=utf-8", ".html", b"<p>416\r\n", NOON
    )


def test_redirects_are_followed_and_remembered(server: Server, get: Get) -> None:
    server.replies["/1"] = sends(b"moved", 301, Location="/2")
    server.replies["/2"] = sends(b"", 302, Location="3?x=1")
    server.replies["/3"] = sends(b"", 303, Location=server.url("/4"))
    server.replies["/4"] = sends(b"", 307, Location=f"//archive.example:{server.port}/5")
    server.replies["/5"] = sends(b"", 308, Location="/stra\u00c3\u009fe")
    server.replies["/stra%C3%9Fe"] = sends(b"416 people")
    found = get("/1")
    assert found.body == b"416 people"
    assert found.url_final == server.url("/stra%C3%9Fe")
    assert found.redirects == tuple(server.url(path) for path in ("/1", "/2", "/3?x=1", "/4", "/5"))


def test_a_redirect_carries_no_cookie_and_no_referrer(server: Server, get: Get) -> None:
    server.replies["/1"] = sends(b"", 302, Location="/2", Set_Cookie="seen=1; Path=/")
    server.replies["/2"] = sends(b"416 people", Set_Cookie="seen=2; Path=/")
    get("/1")
    get("/2")
    sent = {name.lower() for _, headers in server.visits for name in headers}
    assert len(server.visits) == 3
    assert sent == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_redirects_end(server: Server, get: Get) -> None:
    server.replies["/loop"] = sends(b"", 302, Location="/loop")
    with pytest.raises(FetchRefused, match="/loop leads on to other addresses more than 5 times"):
        get("/loop")
    assert len(server.visits) == 6


@pytest.mark.parametrize(
    ("location", "why"),
    [
        (
            "http://169.254.169.254/latest/meta-data/",
            r"leads to 169\.254\.169\.254, which is not on the public",
        ),
        ("http://[::ffff:169.254.169.254]/", "is not on the public internet"),
        ("http://127.0.0.1/", r"leads to 127\.0\.0\.1"),
        ("http://2130706433/", r"/away leads on\. http://2130706433/ names its server in a form"),
        ("http://127.0.0.1:22/", "asks at port 22"),
        ("file:///etc/passwd", r"/away leads on\. file:///etc/passwd is not a web address"),
        ("http://name:secret@example.org/", "holds a log-in"),
        ("http://a/\tb", "holds a sign"),
        ("http://a/\r\n b", "holds a sign"),
        ("http://[", "cannot be read"),
        ("", "leads on without saying where"),
    ],
)
def test_a_redirect_is_checked_like_the_first_address(
    server: Server, get: Get, location: str, why: str
) -> None:
    server.replies["/away"] = sends(b"", 302, Location=location)
    with pytest.raises(FetchRefused, match=why):
        get("/away")
    assert len(server.visits) == 1


def test_a_redirect_without_an_address_is_told(server: Server, get: Get) -> None:
    server.replies["/away"] = sends(b"", 302)
    with pytest.raises(FetchRefused, match="leads on without saying where"):
        get("/away")


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, r"answers with 401 \(Unauthorized\)\. Open it in a browser"),
        (404, r"answers with 404 \(Not Found\)\. Check the address"),
        (503, r"answers with 503 \(Service Unavailable\)\. Try again later"),
        (299, r"answers with 299\. Open it in a browser"),
        (206, "answers with 206"),
    ],
)
def test_an_error_page_is_no_evidence(server: Server, get: Get, status: int, why: str) -> None:
    server.replies["/"] = sends(b"<p>Sorry", status, Content_Type="text/html")
    with pytest.raises(FetchRefused, match=why):
        get()


@pytest.mark.parametrize(
    "said", ["image/png", "application/zip", "text/javascript", "application/x-msdownload"]
)
def test_other_kinds_than_evidence_are_refused_unread(server: Server, get: Get, said: str) -> None:
    server.replies["/"] = raw(
        f"HTTP/1.1 200 OK\r\nContent-Type: {said}\r\nContent-Length: 9999\r\n\r\n".encode()
    )
    with pytest.raises(FetchRefused, match=f"is {said}, which is not read as evidence"):
        get()


def test_an_answer_of_no_known_kind_is_refused(server: Server, get: Get) -> None:
    server.replies["/"] = raw(b"HTTP/1.1 200 OK\r\n\r\nMZ")
    with pytest.raises(FetchRefused, match="is a file of no stated kind, which is not read"):
        get()


def test_a_packed_answer_is_unpacked(server: Server, get: Get) -> None:
    packed = gzip.compress(b"416 ") + gzip.compress(b"people")
    server.replies["/"] = sends(packed, Content_Encoding="GZIP")
    assert get().body == b"416 people"


def test_an_answer_in_chunks_is_put_together(server: Server, get: Get) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.replies["/"] = raw(head + b"4\r\n416 \r\n6;x=1\r\npeople\r\n0\r\nTrailer: 1\r\n\r\n")
    assert get().body == b"416 people"


def test_a_body_may_be_just_as_large_as_allowed(server: Server, get: Get) -> None:
    server.replies["/"] = sends(b"a" * 100_000)
    assert len(get(limits=SMALL).body) == 100_000
    server.replies["/"] = sends(gzip.compress(b"a" * 100_000), Content_Encoding="gzip")
    assert len(get(limits=SMALL).body) == 100_000
    server.replies["/"] = sends(gzip.compress(b"a" * 100_001), Content_Encoding="gzip")
    with pytest.raises(FetchRefused, match=r"has more than 0\.1 MB"):
        get(limits=SMALL)


def test_a_body_that_announces_too_much_is_refused_unread(server: Server, get: Get) -> None:
    def only_head(visit: Visit) -> None:
        visit.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100001\r\n\r\n")
        sleep(0.5)

    server.replies["/"] = only_head
    with pytest.raises(FetchRefused, match=r"has more than 0\.1 MB"):
        get(limits=SMALL)


def test_a_body_without_end_is_cut_off(server: Server, get: Get) -> None:
    def endless(visit: Visit) -> None:
        visit.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        while True:
            visit.raw(b"a" * 10_000)

    server.replies["/"] = endless
    with pytest.raises(FetchRefused, match=r"has more than 0\.1 MB"):
        get(limits=SMALL)


def test_a_small_answer_that_unpacks_to_a_huge_one_is_never_unpacked_whole(server: Server, get: Get) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < SMALL.size
    server.replies["/"] = sends(bomb, Content_Encoding="gzip")
    tracemalloc.start()
    try:
        with pytest.raises(FetchRefused, match=r"has more than 0\.1 MB"):
            get(limits=SMALL)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip", "zstd"])
def test_a_packing_that_was_not_asked_for_is_refused(server: Server, get: Get, coding: str) -> None:
    server.replies["/"] = sends(b"416 people", Content_Encoding=coding)
    with pytest.raises(FetchRefused, match="packed in a way that was not asked for"):
        get()

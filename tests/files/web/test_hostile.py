"""Servers that break off, drip, or send anything at all: none is taken for whole, none makes anyone wait."""

import gzip
from collections.abc import Iterator
from functools import partial
from time import sleep

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.files.servers import Get, Server, Visit, get_from, raw, serving
from workbench.errors import FetchRefused
from workbench.files.web.fetching import Limits

SHORT = Limits(seconds=0.2)

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
PACKED = gzip.compress(b"416 people", mtime=0)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        yield one


@pytest.fixture
def get(server: Server) -> Get:
    """Fetch a path of the server."""
    return partial(get_from, server)


BROKEN = {
    "nothing": b"",
    "no text": b"\x00\x01\x02",
    "an old protocol": b"HTTP/0.9 hello",
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "an endless header": HEAD + b"X: " + b"a" * 70_000 + b"\r\n\r\n",
    "endless headers": HEAD + b"X: a\r\n" * 1000 + b"\r\n",
    "a body cut off": HEAD + b"Content-Length: 20\r\n\r\n416 people",
    "a chunk cut off": HEAD + b"Transfer-Encoding: chunked\r\n\r\n14\r\n416 people",
    "a chunk of no size": HEAD + b"Transfer-Encoding: chunked\r\n\r\nno\r\n",
    "packed and not": HEAD + b"Content-Encoding: gzip\r\n\r\n416 people",
    "a pack cut off": HEAD + b"Content-Encoding: gzip\r\n\r\n" + PACKED[:-9],
    "a pack damaged": HEAD + b"Content-Encoding: gzip\r\n\r\n" + PACKED[:10] + b"\xff" * 20,
    "a pack altered": HEAD + b"Content-Encoding: gzip\r\n\r\n" + PACKED[:-8] + bytes(4) + PACKED[-4:],
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
def test_an_answer_that_is_broken_or_cut_off_is_never_taken_for_whole(
    server: Server, get: Get, answer: bytes
) -> None:
    server.replies["/"] = raw(answer)
    with pytest.raises(FetchRefused, match="broke off or sent what cannot be read"):
        get()


DRIPS = {
    "from the start": (b"", HEAD + b"\r\n"),
    "of headers": (b"HTTP/1.1 200 OK\r\n", HEAD + b"\r\n"),
    "of a body": (HEAD + b"Content-Length: 50\r\n\r\n", b"a" * 50),
    "of a body without a length": (HEAD + b"\r\n", b"a" * 50),
    "of chunks": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n" * 9 + b"0\r\n\r\n"),
    "of empty packs": (HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"", mtime=0) * 3),
    "of promises": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 2 + HEAD + b"\r\n"),
}


@pytest.mark.parametrize(("at_once", "slowly"), DRIPS.values(), ids=DRIPS.keys())
def test_a_drip_of_bytes_ends_with_the_deadline(
    server: Server, get: Get, at_once: bytes, slowly: bytes
) -> None:
    def drip(visit: Visit) -> None:
        visit.raw(at_once)
        visit.drip(slowly)

    server.replies["/"] = drip
    with pytest.raises(FetchRefused, match=r"did not answer in full within 0\.2 seconds"):
        get(limits=SHORT)


def test_the_deadline_is_one_for_all_redirects(server: Server, get: Get) -> None:
    def slowly(visit: Visit) -> None:
        sleep(0.15)
        visit.answer(status=302, Location="/")

    server.replies["/"] = slowly
    with pytest.raises(FetchRefused, match=r"did not answer in full within 0\.2 seconds"):
        get(limits=SHORT)


hostile = st.binary(max_size=80) | st.lists(
    st.sampled_from(
        [
            b"HTTP/1.1 ",
            b"200 OK\r\n",
            b"302 \r\n",
            b"Location: ",
            b"/\r\n",
            b"http://[",
            b"Content-Type: text/plain",
            b"; charset=",
            b"Content-Disposition: x; filename*=utf-8''%80",
            b"Content-Length: -1",
            b"Transfer-Encoding: chunked",
            b"Content-Encoding: gzip",
            b"\r\n",
            b"\r\n\r\n",
            b"\x1f\x8b\x08",
            b"\xff\x00",
            b"9",
        ]
    )
).map(b"".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(hostile)
def test_whatever_a_server_sends_is_taken_or_refused(server: Server, get: Get, answer: bytes) -> None:
    server.replies["/"] = raw(answer)
    try:
        found = get()
    except FetchRefused as refused:
        assert str(refused).isprintable()
    else:
        assert found.kind == ".txt"

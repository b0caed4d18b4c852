"""Whom the workbench asks, what it tells them, and that nobody leads or holds it elsewhere."""

import shutil
import socket
import threading
from collections.abc import Iterator, Sequence
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.files.servers import Server, certified, serving
from workbench.errors import FetchRefused
from workbench.files.web.connection import Guard, ask_system
from workbench.files.web.fetching import Limits, fetch

SHORT = Limits(seconds=0.2)


def here(_host: str, _port: int) -> list[str]:
    return ["127.0.0.1"]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        one.replies["/"] = lambda visit: visit.answer(b"416 people")
        yield one


def test_a_server_is_told_what_is_wanted_and_no_more(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".netrc").write_text("machine archive.example login me password secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")
    fetch(server.url("/?q=1#part"), guard=server.guard, resolve=here)
    assert server.visits == [
        (
            "/?q=1",
            {
                "Host": f"archive.example:{server.port}",
                "User-Agent": "Fact-check-Workbench (one page, asked for by a person)",
                "Accept": "text/html, application/xhtml+xml, */*;q=0.5",
                "Accept-Encoding": "gzip",
                "Connection": "close",
            },
        )
    ]


def test_a_server_of_ipv6_is_asked_in_the_same_way() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("needs IPv6 on this machine")
    with serving("::1") as server:
        server.replies["/"] = lambda visit: visit.answer(b"416 people")
        found = fetch(server.url(host="[::1]"), guard=server.guard)
        assert found.body == b"416 people"
        assert server.visits[0][1]["Host"] == f"[::1]:{server.port}"
        with pytest.raises(FetchRefused, match="asks at port"):
            fetch(server.url(host="[::1]"))


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "localhost.", "LOCALHOST", "[::1]", "[::ffff:127.0.0.1]", "１２７。0.0.1"],
)
def test_this_machine_is_not_asked(server: Server, host: str) -> None:
    everywhere = Guard(ports=frozenset({server.port}))
    with pytest.raises(FetchRefused, match="is not on the public internet"):
        fetch(server.url(host=host), guard=everywhere)
    assert server.visits == []


@pytest.mark.parametrize(
    "place",
    [
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.168.0.1",
        "::ffff:a00:1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "fe80::1%1",
        "fd00::1",
    ],
)
def test_a_host_of_which_one_address_is_private_is_not_asked_at_all(server: Server, place: str) -> None:
    with pytest.raises(FetchRefused, match=rf"archive\.example:\d+/ leads to {place}, which is not on"):
        fetch(server.url(), guard=server.guard, resolve=lambda *_: ["127.0.0.1", place])
    assert server.visits == []


def test_other_ports_are_refused_before_the_name_is_looked_up() -> None:
    def never(host: str, _port: int) -> Sequence[str]:
        raise AssertionError(host)

    for port in (22, 25, 8080, 8443):
        with pytest.raises(FetchRefused, match=f"asks at port {port}, where no pages for everyone"):
            fetch(f"http://archive.example:{port}/", resolve=never)


def test_the_connection_goes_to_the_address_that_was_checked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([["127.0.0.1"]])
    looked_up: list[object] = []
    system = socket.getaddrinfo

    def watched(host: str, *rest: object, **named: object) -> object:
        looked_up.append(host)
        return system(host, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", watched)
    found = fetch(server.url(), guard=server.guard, resolve=lambda *_: next(answers))
    assert found.body == b"416 people"
    assert looked_up == ["127.0.0.1"]


def test_a_name_that_moves_inside_between_two_redirects_is_refused(server: Server) -> None:
    server.replies["/first"] = lambda visit: visit.answer(status=302, Location="/")
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    with pytest.raises(FetchRefused, match=r"leads to 10\.0\.0\.1"):
        fetch(server.url("/first"), guard=server.guard, resolve=lambda *_: next(answers))
    assert [path for path, _ in server.visits] == ["/first"]


def test_the_next_address_is_tried_where_one_takes_no_connection(server: Server) -> None:
    both = Guard(own=server.guard.own | {(ip_address("::1"), server.port)})
    places = ["::1", "127.0.0.1"]
    assert fetch(server.url(), guard=both, resolve=lambda *_: places).body == b"416 people"
    with pytest.raises(FetchRefused, match="takes no connection"):
        fetch(server.url(), guard=both, resolve=lambda *_: places[:1])


def test_a_name_that_nobody_has_is_told() -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    for resolve in (unknown, lambda *_: []):
        with pytest.raises(FetchRefused, match=r"There is no server archive\.example"):
            fetch("http://archive.example/", resolve=resolve)


def test_the_system_resolves_names() -> None:
    assert "127.0.0.1" in ask_system("localhost", 80)


def test_looking_up_a_name_ends_with_the_deadline(server: Server) -> None:
    ended, answered = threading.Event(), threading.Event()

    def slow(_host: str, _port: int) -> list[str]:
        ended.wait(5)
        answered.set()
        return ["127.0.0.1"]

    with pytest.raises(FetchRefused, match=r"did not answer in full within 0\.2 seconds"):
        fetch(server.url(), guard=server.guard, resolve=slow, limits=SHORT)
    assert not answered.is_set()
    ended.set()
    assert server.visits == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")
class TestProtected:
    """Over TLS, with a certificate for archive.example that is trusted where a test says so."""

    @pytest.fixture
    def server(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
        context, certificate = certified(tmp_path, "archive.example")
        self.asked: list[str | None] = []
        context.sni_callback = lambda _line, name, _context: self.asked.append(name)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with serving(trust=context) as one:
            one.replies["/"] = lambda visit: visit.answer(b"416 people")
            yield one

    def test_the_certificate_is_verified_for_the_name(self, server: Server) -> None:
        assert fetch(server.url(), guard=server.guard, resolve=here).body == b"416 people"
        assert self.asked == ["archive.example"]

    def test_a_certificate_of_another_name_is_refused(self, server: Server) -> None:
        for host in ("other.example", "127.0.0.1"):
            with pytest.raises(FetchRefused, match=rf"cannot prove that it is {host}: .*mismatch"):
                fetch(server.url(host=host), guard=server.guard, resolve=here)
        assert server.visits == []

    def test_a_certificate_that_nobody_vouches_for_is_refused(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(FetchRefused, match=r"cannot prove that it is archive\.example: self.signed"):
            fetch(server.url(), guard=server.guard, resolve=here)
        assert server.visits == []

    def test_a_redirect_to_an_unprotected_page_is_refused(self, server: Server) -> None:
        server.replies["/down"] = lambda visit: visit.answer(status=301, Location="http://archive.example/")
        with pytest.raises(FetchRefused, match=r"leads from a protected connection to http://archive\.ex"):
            fetch(server.url("/down"), guard=server.guard, resolve=here)


def test_a_server_that_never_secures_the_connection_ends_with_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        guard = Guard(own=frozenset({(ip_address("127.0.0.1"), port)}))
        with pytest.raises(FetchRefused, match="did not answer in full"):
            fetch(f"https://archive.example:{port}/", guard=guard, resolve=here, limits=SHORT)


def test_a_server_that_speaks_no_tls_is_told(server: Server) -> None:
    with pytest.raises(FetchRefused, match="broke off or sent what cannot be read"):
        fetch(server.url().replace("http:", "https:"), guard=server.guard, resolve=here)

"""One question to one server: to the very address that was checked, and over when its time is over.

The socket is opened here rather than by a client library: only so is it sure that no second look-up of the
name leads elsewhere, that nothing is sent but the lines below, and that no server stretches its answer.
"""

import io
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse
from ipaddress import ip_address
from threading import Thread
from time import monotonic
from typing import Any, cast

import certifi

from workbench.errors import FetchRefused
from workbench.files.web.address import WebAddress
from workbench.files.web.public_addresses import IPAddress, is_public

USER_AGENT = "Fact-check-Workbench (one page, asked for by a person)"

_CONNECTING = 5.0
"""Seconds that one of a server's addresses has to take a connection."""

_BUFFER = 1 << 16

Resolve = Callable[[str, int], Sequence[str]]
"""The IP addresses of a host name and port. Raises OSError where there are none."""


def ask_system(host: str, port: int) -> list[str]:
    """The addresses of a host as this machine resolves it."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


@dataclass(frozen=True, slots=True)
class Guard:
    """Which servers may be asked: those of the public internet, at these ports, and those of one's `own`."""

    ports: frozenset[int] = frozenset({80, 443})
    own: frozenset[tuple[IPAddress, int]] = frozenset()

    def admits_port(self, port: int) -> bool:
        return port in self.ports or any(port == owned for _, owned in self.own)

    def admits(self, place: IPAddress, port: int) -> bool:
        return (place, port) in self.own or (port in self.ports and is_public(place))


class Deadline:
    """The moment at which a fetch ends, whatever it waits for."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def left(self) -> float:
        """Seconds. Raises TimeoutError when there are none."""
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _Incoming(io.RawIOBase):
    """What a socket receives; each wait for more is bounded by what is left of the deadline."""

    def __init__(self, line: socket.socket, deadline: Deadline) -> None:
        self._line = line
        self._deadline = deadline

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self, _BUFFER)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._line.settimeout(self._deadline.left())
        return self._line.recv_into(buffer)


@contextmanager
def answer(address: WebAddress, guard: Guard, resolve: Resolve, deadline: Deadline) -> Iterator[HTTPResponse]:
    """What a server answers to GET, its headers read and its body not yet.

    Raises FetchRefused before anything is sent where the address may not be asked, and OSError or
    HTTPException where the server does not keep to the rules.
    """
    with _connect(_places(address, guard, resolve, deadline), address, deadline) as line:
        line.settimeout(deadline.left())
        line.sendall(_question(address))
        response = HTTPResponse(cast(socket.socket, _Incoming(line, deadline)), method="GET")
        with response:
            response.begin()
            yield response


def _question(address: WebAddress) -> bytes:
    """All that a server is told."""
    lines = (
        f"GET {address.target} HTTP/1.1",
        f"Host: {address.authority}",
        f"User-Agent: {USER_AGENT}",
        "Accept: text/html, application/xhtml+xml, */*;q=0.5",
        "Accept-Encoding: gzip",
        "Connection: close",
    )
    return "\r\n".join((*lines, "", "")).encode("ascii")


def _places(address: WebAddress, guard: Guard, resolve: Resolve, deadline: Deadline) -> tuple[IPAddress, ...]:
    """All addresses of a host, when every one of them may be asked."""
    if not guard.admits_port(address.port):
        raise FetchRefused(
            f"{address} asks at port {address.port}, where no pages for everyone are served. "
            "Save the page in a browser and give its file."
        )
    try:
        written: Sequence[str] = [str(ip_address(address.host))]
    except ValueError:
        written = _resolved(address, resolve, deadline)
    places = tuple(ip_address(place) for place in written)
    refused = next((place for place in places if not guard.admits(place, address.port)), None)
    if refused is not None:
        raise FetchRefused(
            f"{address} leads to {refused}, which is not on the public internet but in this machine or a "
            "network around it. If you trust the page, save it in a browser and give its file."
        )
    return places


def _resolved(address: WebAddress, resolve: Resolve, deadline: Deadline) -> Sequence[str]:
    """Asked in a thread that may be left behind: looking up a name cannot be interrupted."""
    found: Future[Sequence[str]] = Future()

    def look_up() -> None:
        try:
            found.set_result(resolve(address.host, address.port))
        except Exception as problem:
            found.set_exception(problem)

    Thread(target=look_up, name="resolving", daemon=True).start()
    try:
        places = found.result(deadline.left())
    except TimeoutError:
        raise
    except (OSError, UnicodeError):
        places = ()
    if not places:
        raise FetchRefused(
            f"There is no server {address.host}, or no connection to ask for it. "
            "Check the address and the connection."
        )
    return places


def _connect(places: Sequence[IPAddress], address: WebAddress, deadline: Deadline) -> socket.socket:
    for place in places:
        try:
            line = socket.create_connection(
                (str(place), address.port), timeout=min(deadline.left(), _CONNECTING)
            )
        except OSError:
            deadline.left()
            continue
        line.settimeout(deadline.left())
        return _secured(line, address.host) if address.scheme == "https" else line
    raise FetchRefused(f"The server of {address} takes no connection. Try again later.")


def _secured(line: socket.socket, host: str) -> ssl.SSLSocket:
    """The connection under TLS, its certificate verified for `host`, not for the address behind it."""
    trust = ssl.create_default_context()
    # Python from python.org finds no certificates on a Mac, and a newsroom's own are in the system's store.
    trust.load_verify_locations(certifi.where())
    return trust.wrap_socket(line, server_hostname=host)

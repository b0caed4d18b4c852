"""Real servers on this machine, for what is fetched from the web."""

import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from time import sleep

from workbench.files.web.connection import Guard
from workbench.files.web.fetching import LIMITS, Fetched, Limits, fetch

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)

Reply = Callable[["Visit"], None]
Get = Callable[..., Fetched]


class Visit(BaseHTTPRequestHandler):
    """One request to a `Server`."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        self.server.visits.append((self.path, dict(self.headers)))
        self.close_connection = True
        self.server.replies[self.path.partition("?")[0]](self)

    def answer(self, body: bytes = b"", status: int = 200, **headers: str) -> None:
        """A proper answer; a header's name may be written with underscores."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.send_response(status)
        for name, value in {"Content-Type": "text/plain", "Content-Length": str(len(body)), **named}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def raw(self, data: bytes) -> None:
        self.wfile.write(data)

    def drip(self, data: bytes, pause: float = 0.05) -> None:
        for byte in data:
            self.wfile.write(bytes([byte]))
            sleep(pause)

    def log_message(self, *_: object) -> None:
        """Quiet: tests look at `visits`."""


class Server(ThreadingHTTPServer):
    """Answers by path, and remembers who asked for what."""

    def __init__(self, host: str, trust: ssl.SSLContext | None = None) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.replies: dict[str, Reply] = {}
        self.visits: list[tuple[str, Mapping[str, str]]] = []
        super().__init__((host, 0), Visit)
        self.host = host
        self.scheme = "http"
        if trust is not None:
            self.scheme = "https"
            self.socket = trust.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def guard(self) -> Guard:
        """The one that lets this server be asked, and nothing else on this machine."""
        return Guard(own=frozenset({(ip_address(self.host), self.port)}))

    def url(self, path: str = "/", host: str = "archive.example") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def handle_error(self, *_: object) -> None:
        """A client that goes away in the middle is what many tests are about."""


def get_from(server: Server, path: str = "/", limits: Limits = LIMITS) -> Fetched:
    """Fetch a path of a server, at noon, by a name that leads to it."""
    return fetch(
        server.url(path),
        limits=limits,
        guard=server.guard,
        resolve=lambda *_: [server.host],
        now=lambda: NOON,
    )


def sends(body: bytes, status: int = 200, **headers: str) -> Reply:
    return lambda visit: visit.answer(body, status, **headers)


def raw(data: bytes) -> Reply:
    return lambda visit: visit.raw(data)


@contextmanager
def serving(host: str = "127.0.0.1", trust: ssl.SSLContext | None = None) -> Iterator[Server]:
    with Server(host, trust) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def certified(folder: Path, name: str) -> tuple[ssl.SSLContext, Path]:
    """What a server named `name` shows, and the file that makes a client trust it. Needs openssl."""
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    wanted = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN={name}"
    named = ["-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", *wanted.split(), *named], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate

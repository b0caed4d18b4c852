"""One page from the web as evidence, when a reviewer asks for it: guarded, bounded, and read like a file."""

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from gzip import GzipFile
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from io import BufferedIOBase, BytesIO
from ssl import SSLCertVerificationError
from urllib.parse import unquote

from workbench.errors import FetchRefused
from workbench.files.documents import DOCUMENT_KINDS
from workbench.files.folders import DOCUMENT_LIMIT
from workbench.files.reading import MEGABYTE
from workbench.files.web.address import WebAddress, read_address
from workbench.files.web.connection import Deadline, Guard, Resolve, answer, ask_system
from workbench.files.web.kinds import kind_of

_BLOCK = 1 << 16
_REDIRECTS = (301, 302, 303, 307, 308)

_ADVICE = {
    **dict.fromkeys((401, 402, 403, 407, 451), "Open it in a browser and save the page."),
    **dict.fromkeys((404, 410), "Check the address, or look for an archived copy."),
    **dict.fromkeys((408, 429, 500, 502, 503, 504), "Try again later."),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """`size` is in bytes, of the body when unpacked; `seconds` is for all of it, with redirects."""

    size: int = DOCUMENT_LIMIT
    seconds: float = 60.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer as it came, unpacked but not decoded.

    `redirects` are the addresses that led to `url_final`, the one asked for first. `content_type` is what
    the server wrote, `kind` the ending of the file that the body is read as (".html").
    """

    url_final: str
    content_type: str
    kind: str
    body: bytes
    retrieved: datetime
    redirects: tuple[str, ...] = ()


LIMITS = Limits()
PUBLIC = Guard()


def utc_now() -> datetime:
    return datetime.now(UTC)


def fetch(
    url: str,
    *,
    limits: Limits = LIMITS,
    guard: Guard = PUBLIC,
    resolve: Resolve = ask_system,
    now: Callable[[], datetime] = utc_now,
) -> Fetched:
    """What stands at an address, over as many redirects as allowed, each checked like the first.

    Raises FetchRefused where an address may not be asked, or what it gives is not taken.
    """
    deadline = Deadline(limits.seconds)
    address = read_address(url)
    passed: tuple[str, ...] = ()
    while len(passed) <= limits.redirects:
        with _plainly(address, limits), answer(address, guard, resolve, deadline) as response:
            if response.status not in _REDIRECTS:
                kind = _kind(response, address)
                said = response.headers.get("Content-Type", "")
                body = _body(response, address, limits.size)
                return Fetched(str(address), said, kind, body, now(), passed)
        passed = (*passed, str(address))
        address = _onward(response.headers, address)
    raise FetchRefused(
        f"{passed[0]} leads on to other addresses more than {limits.redirects} times. "
        "Open it in a browser and give the address where it ends."
    )


@contextmanager
def _plainly(address: WebAddress, limits: Limits) -> Iterator[None]:
    """What goes wrong on the line, in a sentence."""
    try:
        yield
    except TimeoutError as problem:
        raise FetchRefused(
            f"{address} did not answer in full within {limits.seconds:g} seconds. "
            "Try again later, or save the page in a browser."
        ) from problem
    except SSLCertVerificationError as problem:
        raise FetchRefused(
            f"The server of {address} cannot prove that it is {address.host}: {problem.verify_message}. "
            "Do not trust what it sends; look for the page elsewhere."
        ) from problem
    except (OSError, HTTPException, EOFError, zlib.error) as problem:
        raise FetchRefused(
            f"The server of {address} broke off or sent what cannot be read. "
            "Try again later, or save the page in a browser."
        ) from problem


def _onward(headers: Message, address: WebAddress) -> WebAddress:
    """Where a redirect leads, which is for the caller to check as if it had been asked for."""
    location = headers.get("Location", "")
    # Some servers write UTF-8 where only ASCII may stand, and the library reads Latin-1.
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode()
    if not location.strip():
        raise FetchRefused(f"{address} leads on without saying where. Open it in a browser.")
    try:
        onward = read_address(location, base=str(address))
    except FetchRefused as problem:
        raise FetchRefused(f"{address} leads on. {problem}") from problem
    if address.scheme == "https" and onward.scheme == "http":
        raise FetchRefused(
            f"{address} leads from a protected connection to {onward}, which is not. "
            "Ask for that address itself if you want it."
        )
    return onward


def _kind(response: HTTPResponse, address: WebAddress) -> str:
    """Raises FetchRefused where the answer is an error, or no evidence that the workbench reads."""
    if response.status not in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
        known = response.status in HTTPStatus.__members__.values()
        words = f" ({HTTPStatus(response.status).phrase})" if known else ""
        advice = _ADVICE.get(response.status, "Open it in a browser and save the page.")
        raise FetchRefused(f"{address} answers with {response.status}{words}. {advice}")
    kind = kind_of(response.headers, unquote(address.target.partition("?")[0]))
    if kind not in DOCUMENT_KINDS:
        said = (
            response.headers.get_content_type()
            if "Content-Type" in response.headers
            else "a file of no stated kind"
        )
        raise FetchRefused(
            f"{address} is {said}, which is not read as evidence. Give a page, a text, a PDF or a table."
        )
    return kind


def _body(response: HTTPResponse, address: WebAddress, size: int) -> bytes:
    coding = response.headers.get("Content-Encoding", "").strip().lower() or "identity"
    if coding not in ("identity", "gzip", "x-gzip"):
        raise FetchRefused(f"{address} is packed in a way that was not asked for. Save it in a browser.")
    stream: BufferedIOBase = response if coding == "identity" else GzipFile(fileobj=response)
    body = BytesIO()
    if (response.length or 0) > size:
        raise _too_large(address, size)
    while block := stream.read(_BLOCK):
        if body.tell() + len(block) > size:
            raise _too_large(address, size)
        body.write(block)
    if response.length:
        raise EOFError
    return body.getvalue()


def _too_large(address: WebAddress, size: int) -> FetchRefused:
    return FetchRefused(
        f"{address} has more than {size / MEGABYTE:g} MB. Save it, take out what you need, and give the file."
    )

"""The address of a page, read once and strictly: the host that is checked is the host that is asked."""

import re
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import quote, urljoin, urlsplit

import idna

from workbench.errors import FetchRefused

_PORTS = {"http": 80, "https": 443}
_LONGEST = 8000

_NO_SIGN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\\]")
"""Line breaks would forge a request, and programs disagree on what a backslash means."""

_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
_NUMBER = re.compile(r"(^|\.)(\d+|0x[0-9a-f]*)$")
"""A host that ends so is an address and no name: 2130706433 and 0x7f.1 are 127.0.0.1."""

_KEPT = "/%:@!$&'()*+,;=~?"
"""Signs that stand in a path or a query as they are."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """`host` is a name in ASCII and small letters or an IP address; `target` path and query, as sent."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port, the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def read_address(written: str, base: str = "") -> WebAddress:
    """An address as someone wrote it, or as a page at `base` did. The part after "#" is dropped.

    Raises FetchRefused where it is not one of a page on the web, or is written to mislead.
    """
    text, shown = written.strip(), _shown(written)
    if _NO_SIGN.search(text):
        raise FetchRefused(f"{shown} holds a sign that no web address has. Copy the address again.")
    if len(text) > _LONGEST:
        raise FetchRefused(f"{shown} has more than {_LONGEST:,} characters. Save the page and give its file.")
    try:
        parts = urlsplit(urljoin(base, text))
        port, host = parts.port, parts.hostname or ""
        target = quote(parts.path or "/", safe=_KEPT.replace("?", ""))
        target += f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    except ValueError as problem:
        raise FetchRefused(f"{shown} cannot be read as a web address. Copy the address again.") from problem
    if parts.scheme not in _PORTS:
        raise FetchRefused(f"{shown} is not a web address. Give one that begins with https:// or http://.")
    if "@" in parts.netloc:
        raise FetchRefused(
            f"The address of {host or 'a page'} holds a log-in before the @ sign, and none is ever sent. "
            f"Give the address without it."
        )
    if not host:
        raise FetchRefused(f"{shown} names no server. Copy the address again.")
    port = _PORTS[parts.scheme] if port is None else port
    return WebAddress(parts.scheme, _host(host, shown), port, target)


def _host(written: str, shown: str) -> str:
    """The one form of a host that is checked, asked, and named to the server."""
    host = written
    try:
        if not host.isascii():
            host = idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as problem:
        raise FetchRefused(f"{shown} names a server that cannot exist. Copy the address again.") from problem
    host = host.lower().removesuffix(".")
    try:
        if "%" not in host:
            return str(ip_address(host))
    except ValueError:
        if _NAME.fullmatch(host) and not _NUMBER.search(host):
            return host
    raise FetchRefused(f"{shown} names its server in a form that could mislead. Give its plain name.")


def _shown(written: str) -> str:
    """An address as a sentence may hold it: short, and with nothing invisible in it."""
    visible = "".join(sign if sign.isprintable() else "�" for sign in written.strip())
    return (visible if len(visible) <= 200 else f"{visible[:200]}…") or "An empty line"

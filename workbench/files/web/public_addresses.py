"""Which addresses are of the public internet, and which lead into this machine or the network around."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TypeAlias

IPAddress: TypeAlias = IPv4Address | IPv6Address

# IANA's registries of special-purpose addresses. The standard library's `is_global` follows them too, but
# differently from one bugfix release of Python 3.11 to the next.
_SPECIAL = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)

_UNICAST = IPv6Network("2000::/3")
"""All that has been given out of IPv6 so far, but for the parts below."""

_SPECIAL_6 = tuple(IPv6Network(network) for network in ("2001::/23", "2001:db8::/32", "3fff::/20"))

_WRAPPED = (
    (IPv6Network("::ffff:0:0/96"), 0),
    (IPv6Network("64:ff9b::/96"), 0),
    (IPv6Network("2002::/16"), 80),
)
"""Mapped, NAT64 and 6to4: IPv6 addresses that hold an IPv4 address, and how many bits stand after it."""


def is_public(address: IPAddress) -> bool:
    """True where the address is one that anyone on the internet could reach, wrapped or not."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _SPECIAL)
    for network, shift in _WRAPPED:
        if address in network:
            return is_public(IPv4Address(int(address) >> shift & 0xFFFF_FFFF))
    return address in _UNICAST and not any(address in network for network in _SPECIAL_6)

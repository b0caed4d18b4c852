"""Which addresses are of the public internet."""

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.files.web.public_addresses import IPAddress, is_public

INSIDE = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
]
OUTSIDE = [
    "1.1.1.1",
    "8.8.8.8",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.0.1",
    "172.32.0.1",
    "223.255.255.255",
]


def wrapped(address: IPv4Address) -> list[IPAddress]:
    """An address by itself, mapped, behind NAT64, and as 6to4."""
    bits = int(address)
    return [
        address,
        IPv6Address(0xFFFF << 32 | bits),
        IPv6Address(0x64_FF9B << 96 | bits),
        IPv6Address(0x2002 << 112 | bits << 80 | 1),
    ]


@pytest.mark.parametrize("written", INSIDE)
def test_special_addresses_are_not_public_however_wrapped(written: str) -> None:
    assert [address for address in wrapped(IPv4Address(written)) if is_public(address)] == []


@pytest.mark.parametrize("written", OUTSIDE)
def test_their_neighbours_are(written: str) -> None:
    assert all(is_public(address) for address in wrapped(IPv4Address(written)))


@pytest.mark.parametrize(
    "written",
    [
        "::",
        "::1",
        "::8.8.8.8",
        "64:ff9b:1::808:808",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
    ],
)
def test_special_addresses_of_ipv6_are_not_public(written: str) -> None:
    assert not is_public(ip_address(written))


@pytest.mark.parametrize("written", ["2606:4700:4700::1111", "2001:4860:4860::8888", "2a00:1450::1"])
def test_addresses_of_ipv6_that_were_given_out_are(written: str) -> None:
    assert is_public(ip_address(written))


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6, network="2000::/3"))
def test_what_is_public_is_so_for_the_standard_library_too(address: IPAddress) -> None:
    if is_public(address) and not (isinstance(address, IPv6Address) and address.sixtofour):
        assert address.is_global
        assert not address.is_multicast


@given(st.ip_addresses(v=4))
def test_a_wrapped_address_is_as_public_as_what_it_holds(address: IPv4Address) -> None:
    assert len({is_public(form) for form in wrapped(address)}) == 1

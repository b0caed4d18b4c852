"""Addresses of pages: read once, strictly, and refused where they are written to mislead."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.errors import FetchRefused
from workbench.files.web.address import WebAddress, read_address


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("https://example.org", "https://example.org/"),
        ("  HTTPS://Example.ORG:443/A?q=1#part\n", "https://example.org/A?q=1"),
        ("http://example.org:80", "http://example.org/"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("https://example.org./", "https://example.org/"),
        ("https://example.org/a file.pdf", "https://example.org/a%20file.pdf"),
        ("https://example.org/a%20file.pdf", "https://example.org/a%20file.pdf"),
        ("https://example.org/straße?ü=ö", "https://example.org/stra%C3%9Fe?%C3%BC=%C3%B6"),
        ("https://müller.example/", "https://xn--mller-kva.example/"),
        ("https://my_files.example/", "https://my_files.example/"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://[2606:4700::0001]/", "http://[2606:4700::1]/"),
        ("http://１２７。0。0。1/", "http://127.0.0.1/"),
        ("http://①②⑦.0.0.1/", "http://127.0.0.1/"),
    ],
)
def test_an_address_is_brought_into_one_form(written: str, read: str) -> None:
    assert str(read_address(written)) == read


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "An empty line is not a web address"),
        ("example.org/page", "not a web address"),
        ("ftp://example.org/", "not a web address"),
        ("file:///etc/passwd", "not a web address"),
        ("javascript:alert(1)", "not a web address"),
        ("http:///page", "names no server"),
        ("https:example.org", "names no server"),
        ("http://[::1", "cannot be read"),
        ("http://example.org:99999/", "cannot be read"),
        ("http://example.org:eighty/", "cannot be read"),
        ("http://a℀b/", "cannot be read"),
        ("https://name:secret@example.org/", r"The address of example\.org holds a log-in"),
        ("http://example.org@127.0.0.1/", r"The address of 127\.0\.0\.1 holds a log-in"),
        ("http://@example.org/", "holds a log-in"),
        ("http://2130706433/", "could mislead"),
        ("http://0x7f000001/", "could mislead"),
        ("http://0x7f.1/", "could mislead"),
        ("http://0177.0.0.1/", "could mislead"),
        ("http://017700000001/", "could mislead"),
        ("http://127.1/", "could mislead"),
        ("http://127.0.0.1../", "could mislead"),
        ("http://%31%32%37.0.0.1/", "could mislead"),
        ("http://[fe80::1%25eth0]/", "could mislead"),
        ("http://[fe80::1%eth0]/", "could mislead"),
        ("http://a..b/", "could mislead"),
        ("http://exa mple.org/", "could mislead"),
        (f"http://{'a' * 64}.example/", "could mislead"),
        ("http://-ü.example/", "cannot exist"),
        ("http://example.org/\r\nCookie: a=b", "holds a sign that no web address has"),
        ("http://exam\tple.org/", "holds a sign"),
        ("http://example.org\\@127.0.0.1/", "holds a sign"),
        ("http://example.org/\x00", "holds a sign"),
        (f"http://example.org/{'a' * 8000}", "more than 8,000 characters"),
    ],
)
def test_what_is_no_plain_address_is_refused_in_a_sentence(written: str, why: str) -> None:
    with pytest.raises(FetchRefused, match=why) as refused:
        read_address(written)
    assert str(refused.value).isprintable()
    assert "secret" not in str(refused.value)
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(
    ("location", "read"),
    [
        ("/b", "https://example.org/b"),
        ("c?x=1", "https://example.org/a/c?x=1"),
        ("?x=1", "https://example.org/a/page?x=1"),
        ("//other.example/b", "https://other.example/b"),
        ("http://other.example", "http://other.example/"),
    ],
)
def test_a_redirect_is_read_from_where_it_stands(location: str, read: str) -> None:
    assert str(read_address(location, base="https://example.org/a/page")) == read


pieces = st.sampled_from(
    ["http://", "https:", "//", "@", ":", "[", "]", "%", "/", "?", "#", ".", "0x", "ü", "\r\n"]
)


@given(st.lists(pieces | st.text(max_size=5)).map("".join))
@example("http://a/\ud800")
@example("http://a:/")
def test_any_text_is_refused_or_gives_an_address_that_reads_as_itself(written: str) -> None:
    try:
        address = read_address(written)
    except FetchRefused:
        return
    assert address == read_address(str(address))
    assert isinstance(address, WebAddress)
    assert all("!" <= sign <= "~" for sign in str(address))
    assert not set(address.host) & set("/?#@%\\[]")

"""What was fetched, as documents with their address and time."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.files.papers import pdf
from workbench.files import DocumentDraft
from workbench.files.web.documents import document_from
from workbench.files.web.fetching import Fetched
from workbench.model import LeftOut

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
PAGE = """<html><head><title>Fines doubled</title><link rel="canonical" href="https://elsewhere.example/">
<meta property="article:published_time" content="2024-03-05"></head><body><article><h1>Fines doubled</h1>
<p>The council issued 416 fines on Monday and 409 on Tuesday for £5 each, it said on its website.</p>
<p>In all, more than 1,200 drivers were stopped, according to the council’s own figures.</p></article>"""


def fetched(body: bytes, kind: str = ".html", url: str = "https://post.example/news/fines?id=1") -> Fetched:
    return Fetched(url, "text/html", kind, body, NOON)


def one(answer: Fetched) -> DocumentDraft:
    (found,) = document_from(answer, "web")
    assert isinstance(found, DocumentDraft)
    return found


def test_a_page_keeps_where_it_was_fetched_and_what_it_says_of_itself() -> None:
    found = one(fetched(PAGE.encode()))
    assert "416 fines on Monday and 409 on Tuesday for £5" in found.text
    source = found.source
    assert (source.title, source.collection) == ("Fines doubled", "web")
    assert source.url == source.origin == "https://post.example/news/fines?id=1"
    assert source.retrieved == NOON
    assert str(source.published) == "2024-03-05"


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://post.example/news/the-big_story.txt", "the big story"),
        ("https://post.example/news/the%20big%20story", "the big story"),
        ("https://post.example/", "post.example"),
        ("https://post.example/..%2F..%2Fsecret.txt", "secret"),
        ("https://post.example/%00%0A%2F", "post.example"),
        ("https://post.example/.source.json", "source.json"),
        ("https://post.example/README.md", "README.md"),
        ("https://[2606:4700::1]/", "2606 4700 1"),
        ("https://post.example/" + "a" * 3000, "a" * 80),
    ],
)
def test_a_text_without_a_title_is_named_by_its_address(url: str, title: str) -> None:
    found = one(fetched(b"416 people", ".txt", url))
    assert found.text == "416 people"
    assert (found.source.title, found.source.url) == (title, url)


def test_a_table_and_a_pdf_are_read_as_such() -> None:
    table = one(fetched(b"date,people\n2020-09-02,399\n", ".csv"))
    assert table.text == "2 September 2020: 399 people"
    paper = one(fetched(pdf([(72, 700, 12, "The council issued 416 fines.")]), ".pdf"))
    assert "416 fines" in paper.text
    assert table.source.url == paper.source.url == "https://post.example/news/fines?id=1"


def test_the_lines_of_a_collection_keep_their_own_addresses() -> None:
    lines = [
        {"text": "One.", "url": "https://other.example/1"},
        {"text": "Two."},
    ]
    answer = fetched("\n".join(map(json.dumps, lines)).encode(), ".jsonl", "https://post.example/all.jsonl")
    sources = [found.source for found in document_from(answer, "web") if isinstance(found, DocumentDraft)]
    assert [source.url for source in sources] == ["https://other.example/1", "https://post.example/all.jsonl"]
    assert [source.origin for source in sources] == [
        f"https://post.example/all.jsonl, line {n}" for n in (1, 2)
    ]
    assert {source.retrieved for source in sources} == {NOON}


def test_what_cannot_be_read_is_a_problem_of_that_address() -> None:
    (problem,) = document_from(fetched(b"\x89PNG\r\n\x1a\n"), "web")
    assert isinstance(problem, LeftOut)
    assert problem.origin == "https://post.example/news/fines?id=1"
    assert "fines.html is no text: it looks like an image" in problem.reason


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        ("text/plain; charset=windows-1251", "cp1251"),
        ("text/plain; charset=ISO-8859-2", "iso8859-2"),
        ("text/plain; charset=windows-1251", "utf-8"),
        ("text/plain; charset=utf-8", "cp1251"),
    ],
)
def test_the_encoding_that_only_the_server_names_is_heeded(said: str, encoding: str) -> None:
    text = {"iso8859-2": "Říčany přijaly 416 lidí, řekl starosta."}.get(
        encoding, "В сентябре прибыло 416 человек, сообщила полиция."
    )
    answer = replace(fetched(text.encode(encoding), ".txt"), content_type=said)
    assert one(answer).text == text


@pytest.mark.parametrize("charset", ["iso-8859-1", "us-ascii"])
def test_western_encodings_are_read_as_windows_means_them(charset: str) -> None:
    answer = replace(fetched(b"\x93416\x94 \x80", ".txt"), content_type=f"text/plain; charset={charset}")
    assert one(answer).text == "“416” €"


@pytest.mark.parametrize("charset", ["no-such", "\x00", "hex", "zlib", "undefined", ""])
def test_an_encoding_that_is_none_is_passed_over(charset: str) -> None:
    answer = replace(fetched("Café".encode("cp1252"), ".txt"), content_type=f"text/plain; charset={charset}")
    assert one(answer).text == "Café"

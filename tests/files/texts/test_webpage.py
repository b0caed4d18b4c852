"""Pages as their readers see them."""

from datetime import date

import pytest

from workbench.errors import UnreadableFile
from workbench.files.texts.webpage import read_webpage

PAGE = """<!doctype html><html lang="en"><head><meta charset="{charset}">
<title>Fines doubled | The Post</title>
<meta property="og:title" content="Fines doubled"><meta property="og:site_name" content="The Post">
<meta property="article:published_time" content="2024-03-05T08:00:00Z">
<meta name="author" content="Ana Example"><link rel="canonical" href="https://post.example/fines"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Fines doubled</h1>
<p>The council issued 416 fines on Monday &amp; 409 on Tuesday for £5 each, it said on its website.</p>
<p>In all, more than 1,200 drivers were stopped, according to the council&#8217;s own figures.</p>
</article><footer>All rights reserved</footer><script>alert("crossings")</script></body></html>"""

UNDATED = """<html><head><title>Park</title></head><body><article><h1>Park</h1>
<p>The park opened in 2019 and was closed on 3 May 2021, when the council ran out of money for it.</p>
<p>Another paragraph tells, at some length, what the people who live nearby think about that.</p>
</article><footer>© 2023</footer></body></html>"""


@pytest.mark.parametrize(
    ("charset", "encoding"), [("utf-8", "utf-8"), ("iso-8859-1", "latin-1"), ("utf-8", "cp1252")]
)
def test_a_page_gives_its_text_and_what_it_says_of_itself(charset: str, encoding: str) -> None:
    found = read_webpage("a.html", PAGE.replace("{charset}", charset).encode(encoding))
    lines = found.text.split("\n")
    assert lines[0] == "Fines doubled"
    assert "416 fines on Monday & 409 on Tuesday for £5 each" in lines[1]
    assert "council’s own figures" in lines[2]
    assert not any(word in found.text for word in ("Sport", "alert", "<", "rights"))
    assert (found.title, found.published) == ("Fines doubled", date(2024, 3, 5))
    assert (found.url, found.author, found.publisher) == (
        "https://post.example/fines",
        "Ana Example",
        "The Post",
    )


def test_a_page_without_a_date_is_given_none() -> None:
    assert read_webpage("a.html", UNDATED.encode()).published is None


@pytest.mark.parametrize("page", ["<p>Only this.</p>", "<html><body><p>Only this.</p></body></html>"])
def test_a_short_page_is_read_all_the_same(page: str) -> None:
    assert read_webpage("a.html", page.encode()).text == "Only this."


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(UnreadableFile, match=r"a\.html is a page without text"):
        read_webpage("a.html", b"<html><body><script>x()</script></body></html>")


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<iframe>416 people", "416 people"),
        ("<iframe><html><p>416 people", "<html><p>416 people"),
        ("<object>416 people</object>", "416 people"),
        ("<title>Fines<p>416 people", "Fines<p>416 people"),
        ("<p>416 <b>people", "416 people"),
    ],
)
def test_a_broken_page_is_read_as_far_as_it_goes(page: str, text: str) -> None:
    assert read_webpage("a.html", page.encode()).text == text

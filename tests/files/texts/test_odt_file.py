"""OpenDocument texts as running text with headings, and a sentence for each that cannot be read."""

import pytest

from tests.files.books import archive, odt
from tests.files.papers import repacked
from workbench.errors import UnreadableFile
from workbench.files.articles import article_from_bytes
from workbench.files.texts.odt_file import read_odt


def test_a_document_gives_its_text_and_what_it_says_of_itself() -> None:
    meta = (
        '<m xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">'
        "<dc:title>Council fines in 2020</dc:title><meta:initial-creator>Ana Lee</meta:initial-creator>"
        "<dc:creator>Somebody Later</dc:creator><dc:date>2020-09-02T10:00:00</dc:date></m>"
    )
    inner = (
        "<text:h>Fines doubled</text:h><text:p>In May, 416.</text:p>"
        "<text:h>Before</text:h><text:p>208.</text:p>"
    )
    found = read_odt("a.odt", odt(inner, more={"meta.xml": meta}))
    assert found.text == "Fines doubled\n\nIn May, 416.\n\nBefore\n\n208."
    assert (found.title, found.author, found.published) == ("Council fines in 2020", "Ana Lee", None)
    assert [(p.span.cut(found.text), p.section) for p in found.passages or ()] == [
        ("In May, 416.", "Fines doubled"),
        ("208.", "Before"),
    ]


def test_the_title_style_is_a_heading_also_where_it_is_derived() -> None:
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    inner = '<text:p text:style-name="P1">Fines doubled</text:p><text:p>In May, 416.</text:p>'
    assert read_odt("a.odt", odt(inner, styles=styles)).title == "Fines doubled"


def test_an_article_may_be_one() -> None:
    assert article_from_bytes("a.odt", odt("<text:p>416 came.</text:p>")).text == "416 came."


WHOLE = odt("<text:p>a</text:p>")
DEEP = f"<office:text>{'<a>' * 2000}{'</a>' * 2000}</office:text>"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"Plain", "is no text document: it looks like something else"),
        (WHOLE[:-100], "is damaged"),
        (archive({"a": "b"}), "is damaged"),
        (odt(""), "holds no text"),
        (odt(DEEP), "is damaged"),
        (odt('<text:p>a<text:s text:c="many"/></text:p>'), "is damaged"),
        (repacked(WHOLE, {"Basic/Standard/m.xml": b"x"}), "holds macros"),
        (repacked(WHOLE, {"META-INF/manifest.xml": b"<m:encryption-data/>"}), "is locked with a password"),
        (repacked(WHOLE, {"bomb.xml": b" " * 41_000_000}), "unpacks to 41 MB"),
        (
            repacked(
                WHOLE, {"content.xml": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'}
            ),
            "is damaged",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^a.odt .*{said}"):
        read_odt("a.odt", data)

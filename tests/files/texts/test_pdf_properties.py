"""What a PDF says of itself is told where it makes sense, and nothing is made of the rest."""

import io
from datetime import date

import pytest
from pypdf import PdfReader, PdfWriter

from tests.files.papers import pdf
from tests.files.texts.test_pdf_file import REPORT, WHOLE
from workbench.files.texts.pdf_file import read_pdf


def with_xmp(inner: str, head: str = "") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(WHOLE)))
    names = (
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://prismstandard.org/namespaces/basic/2.0/"'
    )
    about = f'<rdf:Description rdf:about="" {names}>{inner}</rdf:Description>'
    writer.xmp_metadata = (
        f'{head}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{about}</rdf:RDF>'.encode()
    )
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def test_a_publisher_may_say_who_published_it_when_and_where() -> None:
    found = read_pdf(
        "a.pdf",
        with_xmp(
            "<dc:publisher><rdf:Bag><rdf:li>An office</rdf:li></rdf:Bag></dc:publisher>"
            "<p:publicationDate>2020-09-03</p:publicationDate><p:url>https://a.example/1</p:url>"
        ),
    )
    assert (found.publisher, found.published, found.url) == (
        "An office",
        date(2020, 9, 3),
        "https://a.example/1",
    )


@pytest.mark.parametrize(
    ("inner", "head"),
    [
        ("<p:publicationDate>September</p:publicationDate><p:url>file:///a</p:url>", ""),
        ("<dc:publisher>", ""),
        (
            "<p:url>&l9;</p:url>",
            '<!DOCTYPE x [<!ENTITY l0 "http://ha">'
            + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
            + "]>",
        ),
    ],
)
def test_properties_that_make_no_sense_leave_the_text_as_good_as_it_is(inner: str, head: str) -> None:
    found = read_pdf("a.pdf", with_xmp(inner, head))
    assert (found.publisher, found.published, found.url) == (None, None, None)
    assert "416 fines" in found.text


def test_an_author_is_told_and_the_dates_of_its_making_are_not() -> None:
    made = b"/Author(Ana Lee)/CreationDate(D:20200902)/ModDate(D:20200903)"
    found = read_pdf("a.pdf", pdf(*REPORT, extra=made))
    assert (found.author, found.published) == ("Ana Lee", None)

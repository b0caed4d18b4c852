"""The words of an OpenDocument text: what is seen counts, what is noted or deleted does not."""

import pytest

from tests.files.books import odt
from workbench.files.texts.odt_file import read_odt


def text(inner: str) -> str:
    return read_odt("a.odt", odt(inner)).text


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ('<text:p>a<text:s text:c="2"/>b</text:p>', "a  b"),
        ("<text:p>a\n   b</text:p>", "a    b"),
        ("<text:p>a<text:span>b</text:span>c<text:a>d</text:a></text:p>", "abcd"),
        ("<text:p>416<text:note><text:p>a note</text:p></text:note> fines</text:p>", "416 fines"),
        ("<text:p>416<office:annotation><text:p>a comment</text:p></office:annotation></text:p>", "416"),
        ("<text:tracked-changes><text:p>208</text:p></text:tracked-changes><text:p>416</text:p>", "416"),
        ("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>", "a"),
        ("<text:section><text:p>a</text:p></text:section>", "a"),
        (
            "<text:p>a<draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame></text:p>",
            "a\n\nb",
        ),
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></table:table>",
            "a | 5",
        ),
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p>"
            "</table:table-cell></table:table-row></table:table>",
            "a\n\nb",
        ),
    ],
)
def test_the_words_are_those_that_its_reader_sees(inner: str, said: str) -> None:
    assert text(inner) == said

"""What each line of an article is taken for."""

import pytest

from workbench.extract.lines import byline, classify
from workbench.model import LineKind

PAGE = """Hospital waits reach a record

3 September 2020, 15:21

Patients wait in a corridor
Patients wait in a corridor. Picture: PA
Jane Austen

By Jane Austen

The number of people waiting rose to 7.7 million, figures show.

REAF MORE: Ten things to know about waiting lists

"Nothing has changed," the minister said.
Getty Images
"""


def kinds(text: str, title: str | None = None) -> list[LineKind]:
    return [line.kind for line in classify(text, title)]


def test_every_kind_of_line_on_a_page_as_it_is_pasted() -> None:
    assert kinds(PAGE) == [
        LineKind.HEADLINE,
        LineKind.DATELINE,
        LineKind.CAPTION,
        LineKind.CAPTION,
        LineKind.BYLINE,
        LineKind.BYLINE,
        LineKind.BODY,
        LineKind.READ_MORE,
        LineKind.BODY,
        LineKind.CREDIT,
    ]
    assert byline(PAGE, classify(PAGE)) == "Jane Austen"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_any_newline_parts_lines_and_belongs_to_none(newline: str) -> None:
    text = PAGE.replace("\n", newline)
    found = classify(text)
    assert [line.kind for line in found] == kinds(PAGE)
    assert all(line.span.cut(text) == line.span.cut(text).strip() for line in found)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("READ MORE: Banks close branches", LineKind.READ_MORE),
        ("This article is more than 4 years old", LineKind.READ_MORE),
        ("You are now viewing the archive of the station", LineKind.READ_MORE),
        ("Reporting by two people in London; Editing by a third", LineKind.READ_MORE),
        ("Reporting of accidents rose by 12% last year.", LineKind.BODY),
        ("Most viewed", LineKind.READ_MORE),
        ("Share this:", LineKind.READ_MORE),
        ("READ MOR: Banks close branches", LineKind.READ_MORE),
        ("RAED MORE: Banks close branches", LineKind.READ_MORE),
        ("See also: How inflation is measured", LineKind.READ_MORE),
        ("READ MORE Banks close branches in the north", LineKind.READ_MORE),
        ("Advertisement", LineKind.READ_MORE),
        ("Sign up for our morning newsletter", LineKind.READ_MORE),
        ("She said: prices rose by 4% in May.", LineKind.BODY),
        ("Warning: 4,000 homes flooded.", LineKind.BODY),
        ("By Jane Austen, Health correspondent", LineKind.BYLINE),
        ("By Jane Austen and Mary Shelley", LineKind.BYLINE),
        ("Health correspondent, BBC News", LineKind.BYLINE),
        ("By 2030 the country will burn no coal.", LineKind.BODY),
        ("Published 17 April 2024", LineKind.DATELINE),
        ("9 January 2024 • 5 min read", LineKind.DATELINE),
        ("Updated: Tuesday, 5 March 2024 at 10:15 GMT", LineKind.DATELINE),
        ("On 5 March 2024 the bridge fell.", LineKind.BODY),
        ("Photograph: Yui Mok/PA", LineKind.CREDIT),
        ("The bridge in 2019. Photograph: PA", LineKind.CAPTION),
        ("The bridge in May (Ann Other/The Daily News)", LineKind.CAPTION),
        ("The bridge in May (Photo by a reader)", LineKind.CAPTION),
        ("A party (or Labour/Co-op) won 12 seats.", LineKind.BODY),
        ("Image caption: The bridge", LineKind.CAPTION),
    ],
)
def test_a_line_among_others(line: str, kind: LineKind) -> None:
    text = f"The headline of the page\n\nA first paragraph with a full stop.\n{line}\nAnother paragraph."
    assert classify(text)[2].kind is kind


def test_a_headline_is_short_and_open_or_is_the_title() -> None:
    body = "A paragraph with a full stop.\nAnd a second one."
    assert kinds(body)[0] is LineKind.BODY
    assert kinds(f"Rain falls\n{body}")[0] is LineKind.HEADLINE
    assert kinds(f"Rain falls.\n{body}", title="Rain falls.")[0] is LineKind.HEADLINE
    assert kinds("One line alone without a full stop") == [LineKind.BODY]


def test_a_markdown_heading_is_cut_without_its_mark() -> None:
    text = "# Rain falls\n\nA paragraph."
    assert classify(text)[0].span.cut(text) == "Rain falls"

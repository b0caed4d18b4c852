"""Lines with their places, without what repeats at the edges of pages."""

import io

import pytest
from pypdf import PdfReader

from tests.files.papers import pdf
from workbench.files.texts.pdf_lines import Line, lines_of, without_furniture


def page(number: int, *lines: tuple[float, str]) -> tuple[Line, ...]:
    return tuple(Line(text, number, 70, height, 10) for height, text in lines)


def kept(*pages: tuple[Line, ...]) -> list[list[str]]:
    return [[line.text for line in found] for found in without_furniture(pages)]


@pytest.mark.parametrize(
    ("drawn", "text"),
    [
        ("More  than 1,200 ", "More than 1,200"),
        ("fi\xadnes doub\xad", "fines doub\xad"),
        ("£5 – “a”", "£5 – “a”"),
    ],
)
def test_a_line_has_its_words_and_its_place(drawn: str, text: str) -> None:
    first = PdfReader(io.BytesIO(pdf([(70, 700, 12, drawn)]))).pages[0]
    assert lines_of(first, 3) == (Line(text, 3, 70, 700, 12),)


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    pages = [
        page(n, (800, "Annual report"), (700, f"In {2000 + n}, 399 came."), (30, f"Page {n + 4} of 90"))
        for n in range(1, 5)
    ]
    assert kept(*pages) == [[f"In {2000 + n}, 399 came."] for n in range(1, 5)]


def test_figures_at_the_same_place_are_no_page_numbers() -> None:
    pages = [
        page(n, (700, "Monthly count"), (680, figure)) for n, figure in enumerate(["399", "409", "416"], 1)
    ]
    assert kept(*pages) == [["399"], ["409"], ["416"]]


def test_the_same_words_at_another_height_are_text() -> None:
    pages = [page(n, (700 - 20 * n, "None."), (500, f"Row {n * n}")) for n in range(1, 4)]
    assert [found[0] for found in kept(*pages)] == ["None."] * 3


def test_one_page_keeps_everything() -> None:
    assert kept(page(1, (800, "Annual report"), (700, "Text"))) == [["Annual report", "Text"]]


def test_where_everything_repeats_nothing_is_left_out() -> None:
    assert kept(*(page(n, (700, "416 people came.")) for n in range(1, 4))) == [["416 people came."]] * 3

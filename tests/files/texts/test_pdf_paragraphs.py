"""Paragraphs out of lines, as tables of what is drawn and what is read."""

import pytest

from workbench.files.texts.pdf_lines import Line
from workbench.files.texts.pdf_paragraphs import paragraphs

FULL = "The council issued more fines in this year than in any year"


def lines(
    *texts: str, left: float = 70, top: float = 760, size: float = 10, pitch: float = 12, page: int = 1
) -> list[Line]:
    return [Line(text, page, left, top - pitch * place, size) for place, text in enumerate(texts)]


def read(*pages: list[Line]) -> list[str]:
    return [block.text for block in paragraphs(pages)]


def test_lines_of_one_paragraph_are_joined() -> None:
    assert read(lines(FULL, "before, 416 in all, it said.")) == [f"{FULL} before, 416 in all, it said."]


def test_a_greater_distance_parts_paragraphs() -> None:
    second = lines(FULL, "before.", top=700)
    assert read([*lines(FULL, "before it."), *second]) == [f"{FULL} before it.", f"{FULL} before."]


def test_an_indent_parts_paragraphs() -> None:
    drawn = [*lines(FULL, FULL), *lines(f"In all, {FULL}", left=82, top=736), *lines(FULL, top=724)]
    assert read(drawn) == [f"{FULL} {FULL}", f"In all, {FULL} {FULL}"]


def test_a_sentence_that_ends_early_ends_its_paragraph() -> None:
    assert read(lines(FULL, "so far.", FULL)) == [f"{FULL} so far.", FULL]


@pytest.mark.parametrize(
    ("above", "below", "read_as"),
    [
        (f"{FULL} in-", "stead, said the council, instead", f"{FULL} instead, said the council, instead"),
        (f"{FULL} charac-", "terised by it", f"{FULL} characterised by it"),
        (f"{FULL} charac\xad", "terised by it", f"{FULL} characterised by it"),
        (f"{FULL} well-", "known, a well-known rule", f"{FULL} well-known, a well-known rule"),
        (f"{FULL} year-", "end was near", f"{FULL} year-end was near"),
        (f"{FULL} Anglo-", "French talks", f"{FULL} Anglo-French talks"),
        (f"{FULL} 2017-", "19 were counted", f"{FULL} 2017-19 were counted"),
        (f"{FULL} –", "416 in all", f"{FULL} – 416 in all"),
    ],
)
def test_words_cut_at_the_end_of_a_line_are_mended(above: str, below: str, read_as: str) -> None:
    assert read(lines(above, below)) == [read_as]


def test_a_table_keeps_its_rows() -> None:
    drawn = [*lines(FULL, "before it."), *lines("Year Fines", "2023 399", "2024 798", top=700)]
    assert read(drawn)[1] == "Year Fines\n2023 399\n2024 798"


def test_bullets_are_items() -> None:
    drawn = [*lines(f"• {FULL}"), *lines("before.", left=80, top=748), *lines("• 409 in May", top=736)]
    assert read(drawn) == [f"• {FULL} before.", "• 409 in May"]


def test_a_sentence_runs_over_the_page() -> None:
    (block,) = paragraphs([lines(FULL, FULL), lines("before it.", page=2)])
    assert block.text == f"{FULL} {FULL} before it."
    assert block.pages == ((0, 1), (2 * len(FULL) + 2, 2))


def test_a_sentence_runs_over_to_the_next_column() -> None:
    drawn = [*lines(FULL, FULL, top=100), *lines("before it.", left=320)]
    assert read(drawn) == [f"{FULL} {FULL} before it."]


def test_a_page_that_ends_with_a_sentence_ends_a_paragraph() -> None:
    assert read(lines(FULL, f"{FULL}."), lines(FULL, page=2)) == [f"{FULL} {FULL}.", FULL]


def test_large_type_is_a_heading() -> None:
    drawn = [*lines("What the", "minister said", size=16, pitch=19), *lines(FULL, "before.", top=700)]
    assert [(block.text, block.is_heading) for block in paragraphs([drawn])] == [
        ("What the minister said", True),
        (f"{FULL} before.", False),
    ]


def test_a_document_without_lines_has_no_paragraphs() -> None:
    assert paragraphs([[], []]) == ()

"""Figures that a text only measures others by, and figures that are no counts."""

import pytest

from workbench import extract
from workbench.match.citing import cited, in_ratio, whole_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Another outlet called 409 people nearly double 235 people.", {"235"}),
        ("At least 409 people came, beating 235 people on 6 August.", {"235"}),
        ("Some 409 people came, more than the 235 people of August.", {"235"}),
        ("The 409 arrivals passed the previous record of 235 arrivals.", {"235"}),
        ("It beat the previous record of 235 people.", {"235"}),
        ("A record of 416 people crossed.", set()),
        ("More than 235 people crossed.", set()),
        ("A total of 416 crossed, revised up from 409.", {"409"}),
    ],
)
def test_what_a_text_only_measures_by(text: str, expected: set[str]) -> None:
    statement = extract.statement(text)
    found = {
        quantity.surface for place, quantity in enumerate(statement.quantities) if cited(place, statement)
    }
    assert found == expected


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("155 of 1,218 pages were open.", "1,218"),
        ("578 pages out of more than 1,200 were closed.", "more than 1,200"),
        ("26 boats with 399 people arrived.", None),
        ("578 pages were closed.", None),
    ],
)
def test_the_whole_of_a_part(text: str, whole: str | None) -> None:
    found = whole_of(0, extract.statement(text))
    assert (found and found.surface) == whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About one page in eight (155 of 1,218) was open.", [True, True, False, False]),
        ("63 people in 17 boats arrived.", [False, False]),
    ],
)
def test_halves_of_a_share_are_no_counts(text: str, expected: list[bool]) -> None:
    statement = extract.statement(text)
    assert [in_ratio(place, statement) for place in range(len(statement.quantities))] == expected

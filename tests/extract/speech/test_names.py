"""Names taken apart."""

import pytest

from workbench.extract.speech.names import parse


@pytest.mark.parametrize(
    ("phrase", "full", "title", "gender", "person"),
    [
        ("Mr Newton", "Newton", "Mr", "m", True),
        ("Prime Minister Margaret Thatcher", "Margaret Thatcher", "Prime Minister", "f", True),
        ("Det Sgt Isaac Newton", "Isaac Newton", "Det Sgt", "m", True),
        ("Marie Curie KC", "Marie Curie", "", "f", True),
        ("Home Office", "Office", "Home", "", False),
        ("Bank of England", "Bank of England", "", "", False),
        ("Labour", "Labour", "", "", False),
    ],
)
def test_names(phrase: str, full: str, title: str, gender: str, person: bool) -> None:
    name = parse(phrase)
    assert (name.full, name.title, name.gender, name.person) == (full, title, gender, person)

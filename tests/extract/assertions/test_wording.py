"""Claims that stand alone."""

from datetime import date

import pytest

from workbench.extract import article, read


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("On Wednesday 416 people came.", ["On Wednesday (2 September 2020) 416 people came."]),
        (
            "On Wednesday 416 people came. This is double the record.",
            [
                "On Wednesday (2 September 2020) 416 people came.",
                "This (On Wednesday 416 people came) is double the record.",
            ],
        ),
        (
            "Mr Newton said he had found 3 comets. He said he found them in 1680.",
            ["Newton had found 3 comets.", "Newton found them in 1680."],
        ),
        ("Mr Newton said: “We found 3 comets.”", ["Newton: “We found 3 comets.”"]),
        (
            "They stopped 3,000 people in 2019, including close to 200 children.",
            [
                "They stopped 3,000 people in 2019.",
                "They stopped 3,000 people in 2019, including close to 200 children.",
            ],
        ),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    found = read(article(text, published=date(2020, 9, 3)))
    assert [claim.sentence for claim in found.claims] == sentences

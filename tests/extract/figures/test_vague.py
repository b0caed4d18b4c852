"""Counts without a number."""

import pytest

from tests.extract.reading import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no arrests were made", ["no = 0 arrest"]),
        ("none of the four suspects was charged", ["none = 0 person", "four = 4 person"]),
        ("hundreds of thousands of homes", ["hundreds of thousands = 200000..1000000 (vague) home"]),
        ("dozens of arrests", ["dozens = 24..100 (vague) arrest"]),
        ("scores of people", ["scores = 40..200 (vague) person"]),
        ("several dozen protesters", ["several dozen = 36..120 (vague) person"]),
        ("a handful of protesters", ["a handful = 3..6 (vague) person"]),
        ("a couple of arrests", ["a couple = 2..3 (vague) arrest"]),
        ("a few hundred people", ["a few hundred = 300..600 (vague) person"]),
        ("a majority of MPs", ["a majority = 0.5..1 (vague) ratio"]),
        ("most voters", ["most = 0.5..1 (vague) ratio"]),
        ("dozens more", ["dozens = 24..100 (vague) addend"]),
        ("none of the 12 boats sank", ["none = 0 boat", "12 = 12 boat"]),
        ("He is in his 50s", ["50s = 50..59 (vague) year"]),
        ("a nine-figure sum", ["nine-figure = 100000000..1000000000 (vague)"]),
        (
            "no migrants arrived but no more than 50 people",
            ["no = 0 person", "no more than 50 = 50 (<=) person"],
        ),
        ("a majority of voters", ["a majority = 0.5..1 (vague) ratio"]),
        ("hundreds more were injured", ["hundreds = 200..1000 (vague) addend"]),
        ("several hundred people", ["several hundred = 300..1000 (vague) person"]),
        ("a few thousand pounds", ["a few thousand = 3000..6000 (vague) GBP"]),
        ("a couple of hundred people", ["a couple of hundred = 200..300 (vague) person"]),
        ("most people said", ["most = 0.5..1 (vague) ratio"]),
        ("no deaths were reported", ["no = 0 person"]),
        ("no new cases", ["no = 0 case"]),
        ("hundreds of pounds", ["hundreds = 200..1000 (vague) GBP"]),
    ],
)
def test_vague_counts(text: str, expected: list[str]) -> None:
    assert figures(text) == expected

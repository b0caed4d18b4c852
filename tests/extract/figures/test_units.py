"""What stands behind a figure: the dimension and the counted phrase."""

import pytest

from workbench.extract.figures import units


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" migrants reached Britain", ("person", "migrants")),
        (" new confirmed cases", ("case", "new confirmed cases")),
        (" hospital beds", ("bed", "hospital beds")),
        (" boat crossings", ("crossing", "boat crossings")),
        (" constituencies", ("constituency", "constituencies")),
        (" churches", ("church", "churches")),
        (" species", ("species", "species")),
        ("-year-old man", ("year", "year-old")),
        ("-mile queue", ("mile", "mile")),
        (" pounds", ("GBP", "pounds")),
        (" MPs", ("person", "MPs")),
        (" people dead", ("person", "people")),
        (" that were flagged", None),
        (" reached British shores", None),
        (", boats", None),
        (" of the pages", None),
        ("", None),
    ],
)
def test_counted(after: str, expected: tuple[str, str] | None) -> None:
    assert units.counted(after) == expected


def test_singular_words_are_told_from_plural_ones() -> None:
    assert units.begins_with_plural(" migrants arrived")
    assert units.begins_with_plural(" people arrived")
    assert not units.begins_with_plural(" more than 50 people")
    assert not units.begins_with_plural(" evidence")

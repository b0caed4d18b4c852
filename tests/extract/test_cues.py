"""The sign of a clause."""

import pytest

from workbench.extract.cues import finite


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("the rain fell hard", 9),
        ("it's late", 0),
        ("Will Reed and Choi Sang-mok", None),
        ("THE RAIN FELL HARD", 9),
        ("prices increased", 7),
        ("in May and June", None),
        ("the need for speed", None),
        ("a hundred boats", None),
        ("", None),
    ],
)
def test_finite(words: str, place: int | None) -> None:
    assert finite(words) == place

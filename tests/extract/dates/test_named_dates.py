"""Days, months and seasons by name and side, and the tense that turns them round."""

import pytest

from tests.extract.reading import dated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("since last April", ["since last April = 2020-04-01..2020-09-03"]),
        ("It rose last September.", ["last September = 2019-09-01..2019-09-30"]),
        ("It opens next September.", ["next September = 2021-09-01..2021-09-30"]),
        ("It opened this March.", ["this March = 2020-03-01..2020-03-31"]),
        ("They spent £2m this summer.", ["this summer = 2020-06-01..2020-08-31"]),
        ("The next Summer Games are in Los Angeles.", []),
        ("They met last winter.", ["last winter = 2019-12-01..2020-02-29"]),
        ("They will meet next spring.", ["next spring = 2021-03-01..2021-05-31"]),
        ("It rained at the weekend.", ["at the weekend = 2020-08-29..2020-08-30"]),
        ("It will rain this weekend.", ["this weekend = 2020-09-05..2020-09-06"]),
        ("Founded in 1998, it closed on 4 May of that year.",
         ["1998 = 1998-01-01..1998-12-31", "4 May of that year = 1998-05-04..1998-05-04"]),
        ("Founded in 1998, it closed the same year.",
         ["1998 = 1998-01-01..1998-12-31", "the same year = 1998-01-01..1998-12-31"]),
    ],
)  # fmt: skip
def test_named(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Another vote will be held on 29 October.", "29 October = 2020-10-29..2020-10-29"),
        ("She is to be sentenced on 7 December.", "7 December = 2020-12-07..2020-12-07"),
        ("They expect prices to fall in November.", "November = 2020-11-01..2020-11-30"),
        ("The season starts on 12 September.", "12 September = 2020-09-12..2020-09-12"),
        ("All planes would be checked by 3 January.", "by 3 January = 2021-01-03..2021-01-03"),
        ("He must report by 27 April.", "by 27 April = 2021-04-27..2021-04-27"),
        ("Employers will pay more from April.", "from April = 2021-04-01..2021-04-30"),
        ("It remains in place until Sunday.", "until Sunday = 2020-09-06..2020-09-06"),
        ("He quit in January over plans for oil.", "January = 2020-01-01..2020-01-31"),
        ("The vote was held on 29 October.", "29 October = 2019-10-29..2019-10-29"),
        ("Talks fell apart over the last four years on such terms.",
         "the last four years = 2016-09-04..2020-09-03"),
    ],
)  # fmt: skip
def test_tense(text: str, expected: str) -> None:
    assert dated(text) == [expected]


def test_a_verb_is_no_period() -> None:
    assert dated("The talks last six weeks.") == []

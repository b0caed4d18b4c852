"""Rates, periods and files of the Evidence page in words."""

from datetime import date

import pytest

from workbench.model import Collection, Period, Source
from workbench.ui import evidence_phrases as phrases
from workbench.ui.parts.evidence_document import original_name
from workbench.ui.parts.uploads import pasted

FIRST, LAST = date(2021, 7, 1), date(2022, 6, 30)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (None, None),
        (3.0, "less than a minute left"),
        (61.0, "about 1 minute left"),
        (600.0, "about 10 minutes left"),
        (7300.0, "about 2 hours left"),
    ],
)
def test_the_time_left_is_told_no_more_exactly_than_it_is_known(
    seconds: float | None, told: str | None
) -> None:
    assert phrases.left(seconds) == told


@pytest.mark.parametrize(
    ("done", "total", "rate", "told"),
    [
        (0, 0, 0.0, "0 read"),
        (312, 1000, 14.4, "312 of 1,000 read · 14 a second · about 2 minutes left"),
        (3, 0, 0.5, "3 read · 0.5 a second · about 2 minutes left"),
    ],
)
def test_how_far_an_intake_is(done: int, total: int, rate: float, told: str) -> None:
    assert phrases.how_far(done, total, rate, 120.0 if done else None) == told


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (FIRST, LAST, "1 July 2021 to 30 June 2022"),
        (FIRST, FIRST, "1 July 2021"),
        (FIRST, None, "since 1 July 2021"),
        (None, LAST, "up to 30 June 2022"),
    ],
)
def test_a_period_in_words(start: date | None, end: date | None, told: str) -> None:
    assert phrases.period(Period(start, end)) == told


def test_a_list_says_of_how_much_it_is() -> None:
    held = [Collection("a", 3, 30), Collection("b", 1, 1)]
    assert phrases.listed(4, held) == "4 documents with 31 passages in 2 collections"
    assert phrases.listed(2, held) == "2 of 4 documents with 31 passages in 2 collections"


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ("2020/daily.csv", "daily.csv"),
        ("letters.zip/a.eml", "letters.zip"),
        ("Book.xlsx, sheet 2020", "Book.xlsx"),
        ("facts.jsonl, line 34", "facts.jsonl"),
        ("https://port.example/figures", "original.html"),
        (None, "original.html"),
    ],
)
def test_an_original_is_saved_under_its_name(origin: str | None, name: str) -> None:
    assert original_name(Source("Figures", "web", origin=origin, kind="html")) == name


def test_a_pasted_text_is_a_file_whatever_its_title() -> None:
    text, described = pasted("Dover.", "../a/b: <c>", "Port \U0001f6a2", "https://port.example", LAST)
    assert "/" not in text.name
    assert not text.name.startswith(".")
    assert described.name.removesuffix(".source.json") == text.name.removesuffix(".txt")
    assert text.getvalue() == b"Dover."
    assert pasted("Dover.", "...")[0].name == "text.txt"

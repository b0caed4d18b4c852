"""What a text says of itself is found with its words; what it does not say stays unknown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.intake.provenance import agency, covered, kind
from workbench.model import Period, Source

YEAR_2020 = Period(date(2020, 1, 1), date(2020, 12, 31))


def source(title: str = "Crossings", **more: object) -> Source:
    return Source(title, "archive", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("title", "text", "period", "words"),
    [
        ("Crossings", "Figures for 2020 show 8,466 people.", YEAR_2020, "Figures for 2020"),
        (
            "Immigration statistics, year ending June 2022",
            "",
            Period(date(2021, 7, 1), date(2022, 6, 30)),
            "year ending June 2022",
        ),
        (
            "Crossings",
            "The data cover the period between 1 January and 30 June 2021.",
            Period(date(2021, 1, 1), date(2021, 6, 30)),
            "data cover the period between 1 January and 30 June 2021",
        ),
        (
            "Crossings",
            "Home Office figures for the year ending June 2022 show a rise.",
            Period(date(2021, 7, 1), date(2022, 6, 30)),
            "figures for the year ending June 2022",
        ),
        ("Labour market, January to March 2021", "Figures for 2020 were lower.",
         Period(date(2021, 1, 1), date(2021, 3, 31)), "January to March 2021"),
        ("Crossings", "Reference period: 2019-20\n\nText", Period(date(2019, 4, 1), date(2020, 3, 31)),
         "Reference period: 2019-20"),
        ("Annual report 2020", "", YEAR_2020, "2020"),
        ("Crossings", "Results for Q2 2021 were better.", Period(date(2021, 4, 1), date(2021, 6, 30)),
         "Results for Q2 2021"),
    ],
)  # fmt: skip
def test_the_period_is_found_with_the_words_that_say_it(
    title: str, text: str, period: Period, words: str
) -> None:
    assert covered(source(title), text) == (period, words)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("PM wins 2019 election", "It happened in December 2019."),
        ("Crossings", "He was born in 1950. Crossings in 2020 rose to 8,466."),
        ("Crossings", "Figures for 2020 and figures for 2021 differ."),
        ("Crossings", "Last year's figures for last year"),
        ("Figures for 3 September 2020", ""),
        ("Figures for 2020, statistics for 2021", ""),
        ("Crossings", "x" * 600 + " Figures for 2020 show it."),
        ("", ""),
        ("Deaths by May 2020", ""),
    ],
)
def test_what_is_not_said_or_said_in_two_ways_stays_unknown(title: str, text: str) -> None:
    assert covered(source(title), text) is None


def test_a_period_without_a_year_is_counted_from_the_day_of_publication() -> None:
    text = "Data collected between 1 January and 30 June were used."
    found = covered(source(published=date(2020, 9, 3)), text)
    assert found is not None
    assert found[0] == Period(date(2020, 1, 1), date(2020, 6, 30))


def test_figures_do_not_cover_what_came_after_them() -> None:
    assert covered(source(published=date(2020, 9, 3)), "Forecasts for 2030 were made.") is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("LONDON (Reuters) - Shares fell on Monday.", "Reuters"),
        ("PARIS, Sept 3 (AFP) — Boats came.", "AFP"),
        ("Boats\n\nBy PA\n\nBoats came.", "PA"),
        ("By Ann Example, Press Association\n\nBoats came.", "PA"),
        ("By Ann Example, PA Home Affairs Correspondent\nBoats came.", "PA"),
        ("By Reuters Staff\n\nBoats came.", "Reuters"),
        ("Boats came.\n\nSource: Reuters", "Reuters"),
        ("Boats came.\n© 2020 AFP", "AFP"),
        ("Boats came, he told Reuters on Monday.", None),
        ("The AP test was long.\nBy the time PA arrived it was over.", None),
        ("Reuters reported on Monday that boats came.", None),
        ("Boats came.\n\nBy Ann Example", None),
        ("", None),
    ],
)
def test_an_agency_counts_only_where_the_text_credits_it(text: str, named: str | None) -> None:
    assert agency(source(), text) == named


def test_the_agency_itself_is_no_copy_and_an_author_can_be_one() -> None:
    assert agency(source(publisher="Reuters"), "LONDON (Reuters) - Shares fell.") is None
    assert agency(source(author="PA Media"), "Shares fell.") == "PA"


@pytest.mark.parametrize(
    ("origin", "ending"),
    [
        ("2020/daily.CSV", "csv"),
        ("Book.xlsx, sheet 2020", "xlsx"),
        ("letters.zip/a.pdf", "pdf"),
        ("facts.jsonl, line 7", "jsonl"),
        ("v1.2 of it.txt", "txt"),
        ("README", None),
        (None, None),
    ],
)
def test_the_kind_is_the_ending_of_the_innermost_file(origin: str | None, ending: str | None) -> None:
    assert kind(origin) == ending


@given(st.text(), st.text(), st.none() | st.dates())
def test_no_text_breaks_the_finding(title: str, text: str, published: date | None) -> None:
    covered(source(title, published=published), text)
    agency(source(title), text)

"""What belongs to each figure of a statement."""

from datetime import date

import pytest

from workbench import extract
from workbench.match import periods
from workbench.match.periods import Fit
from workbench.match.surroundings import side, tokenise
from workbench.model import Period

DAY = date(2020, 9, 3)


def test_tokens_know_their_place() -> None:
    text = "The NCA’s 1,200 pages, closed."
    tokens = tokenise(text)
    assert [token.text for token in tokens] == ["the", "nca", "1,200", "pages", ",", "closed", "."]
    assert all(text[token.start : token.end].lower().startswith(token.text) for token in tokens)


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("Crime rose by 12 per cent.", [1]),
        ("Crime fell by 12 per cent.", [-1]),
        ("300 fewer nurses were hired.", [-1]),
        ("Crime rose by 12 per cent, while arrests fell by 5 per cent.", [1, -1]),
        ("There were 12 arrests.", [0]),
    ],
)
def test_directions_belong_to_their_own_figure(text: str, directions: list[int]) -> None:
    assert [figure.direction for figure in side(extract.statement(text)).figures] == directions


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("578 pages were closed and 485 were rejected.", [{"close"}, {"reject"}]),
        ("They prevented 3,000 people from crossing.", [{"prevent"}]),
        ("3,000 people crossed.", [{"arrive"}]),
        ("close to 200 people crossed", [{"arrive"}]),
    ],
)
def test_outcomes_belong_to_their_own_figure(text: str, outcomes: list[set[str]]) -> None:
    assert [set(figure.outcomes) for figure in side(extract.statement(text)).figures] == outcomes


def test_each_figure_has_the_date_beside_it() -> None:
    text = "There were 180 arrivals on 12 July 2020, 202 on 30 July 2020 and 235 on 6 August 2020."
    starts = [figure.when and figure.when.period.start for figure in side(extract.statement(text)).figures]
    assert starts == [date(2020, 7, 12), date(2020, 7, 30), date(2020, 8, 6)]


def test_a_period_known_from_outside_stands_in_for_a_missing_date() -> None:
    day = Period(DAY, DAY)
    (figure,) = side(extract.statement("399 people", period=day)).figures
    assert figure.when is not None
    assert figure.when.period == day


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("12 people died before 2 May 2020.", Period(None, date(2020, 5, 1))),
        ("12 people died after 2 May 2020.", Period(date(2020, 5, 3), None)),
        ("12 people died by 2 May 2020.", Period(None, date(2020, 5, 2))),
        ("12 people died by Saturday 2 May 2020.", Period(None, date(2020, 5, 2))),
        ("12 people died by the end of May 2020.", Period(None, date(2020, 5, 31))),
        ("12 shops were shut until at least 2 May 2020.", Period(None, date(2020, 5, 2))),
        ("12 shops will open from May 2020.", Period(date(2020, 5, 1), date(2020, 5, 31))),
        ("12 shops will open from May 2020 onwards.", Period(date(2020, 5, 1), None)),
        ("12 people died on 2 May 2020.", Period(date(2020, 5, 2), date(2020, 5, 2))),
    ],
)
def test_the_word_before_a_date_makes_it_a_limit(text: str, period: Period) -> None:
    (figure,) = side(extract.statement(text)).figures
    assert figure.when is not None
    assert figure.when.period == period


def test_a_date_after_a_cited_figure_is_not_the_main_figures_own() -> None:
    main, cited = side(extract.statement("37 shops closed, up from 29 reported in June 2020.")).figures
    assert main.when is None
    assert cited.when is not None
    assert cited.when.period == Period(date(2020, 6, 1), date(2020, 6, 30))


def test_what_happened_is_no_subject() -> None:
    assert side(extract.statement("The previous record: 416 people arrived.")).subjects == frozenset()
    assert "tram" in side(extract.statement("24,900 tram passengers.")).subjects


def test_a_claim_that_must_be_met_by_a_day_is_met_by_any_day_before() -> None:
    claim = side(extract.statement("All 12 shops were open by 27 April 2020.")).when
    before = side(extract.statement("All 12 shops were open on 3 April 2020.")).when
    later = side(extract.statement("All 12 shops were open on 3 May 2020.")).when
    assert claim is not None
    assert claim.bound
    assert (periods.fit(claim, before), periods.fit(claim, later)) == (Fit.SAME, Fit.DISJOINT)


def test_a_length_of_time_is_no_limit() -> None:
    when = side(extract.statement("12 shops shut over the past two years.", published=DAY)).when
    assert when is not None
    assert when.period == Period(date(2018, 9, 4), DAY)

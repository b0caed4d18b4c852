"""What the learned layer of the stance is told of a pair."""

import pytest

from workbench import extract
from workbench.match import figures, stance
from workbench.match.features import Features, features
from workbench.match.phrasing import phrasing
from workbench.match.surroundings import side
from workbench.match.word_table import table


def of(claim: str, evidence: str, context: str = "") -> Features:
    mine, theirs = side(extract.statement(claim)), side(extract.statement(evidence, context=context))
    met = figures.meetings(mine, theirs)
    return features(mine, theirs, met, stance.judge(mine, theirs, met))


@pytest.mark.parametrize(
    ("claim", "evidence", "holds"),
    [
        ("By 28 April 2020, more than 2,100 cases were reported.", "27 April 2020: 2,049 cases.", 0.0),
        ("By 28 April 2020, more than 2,100 cases were reported.", "27 April 2020: 2,149 cases.", 1.0),
        ("By 28 April 2020, more than 2,100 cases were reported.", "29 April 2020: 2,049 cases.", -1.0),
        ("As of 17 April 2020, fewer than 830 cases were reported.", "18 April 2020: 846 cases.", 0.0),
        ("As of 17 April 2020, fewer than 830 cases were reported.", "18 April 2020: 816 cases.", 1.0),
        ("As of 17 April 2020, fewer than 830 cases were reported.", "16 April 2020: 846 cases.", -1.0),
        ("As of 17 April 2020, 830 cases were reported.", "17 April 2020: 830 cases.", 1.0),
        ("830 cases were reported.", "830 cases.", -2.0),
    ],
)
def test_a_count_of_another_day_settles_only_what_growth_cannot_change(
    claim: str, evidence: str, holds: float
) -> None:
    assert of(claim, evidence)["growing_least"] == holds


@pytest.mark.parametrize(
    ("claim", "evidence", "holds"),
    [
        ("She was born after 1871.", "She was born on 25 December 1870 and died in 1965.", 0.0),
        ("The broker closed before 1996.", "It was founded in 1989 and closed for good in 1996.", -0.5),
        ("The broker closed before 1997.", "It was founded in 1989 and closed for good in 1996.", 1.0),
        ("The broker closed in 1996.", "The broker closed in 1996.", 1.0),
        ("The broker closed in 1996.", "The broker closed.", -2.0),
    ],
)
def test_a_date_is_held_against_the_one_that_stands_among_like_words(
    claim: str, evidence: str, holds: float
) -> None:
    assert of(claim, evidence)["placed_holds"] == holds


def test_another_rank_of_the_same_thing_clashes() -> None:
    found = of("He was the 36th overall pick.", "He was selected with the 37th overall pick.")
    assert (found["ranks"], found["ranks_held"], found["ranks_clashing"]) == (1, 0, 1)
    assert of("It was the fourth single.", "It was the 4th single.")["ranks_held"] == 1


def test_missing_numbers_are_sorted_by_where_they_stand() -> None:
    found = of("In 1998 he led 12 crews at 8:28.", "He led crews.")
    assert (found["date_numbers_missing"], found["bare_missing"]) == (1, 1)
    assert found["other_numbers_missing"] == 2


def test_numbers_in_words_are_numbers() -> None:
    assert of("He won five titles.", "He won 5 titles.")["other_numbers_missing"] == 0


def test_another_word_in_the_place_of_a_missing_one() -> None:
    akin = of("The film was praised by critics.", "The movie was praised by critics.")
    other = of("The bridge was praised by critics.", "The movie was praised by critics.")
    assert akin["in_place"] > 0
    assert akin["in_place_likest"] > other["in_place_likest"]
    assert akin["meant_least"] > other["meant_least"]


def test_rare_words_count_more_than_common_ones() -> None:
    assert of("The team won in Ljubljana.", "In Ljubljana it was cold.")["weight_held"] > 0.5
    assert of("The team won in Ljubljana.", "The team won at home.")["weight_held"] < 0.6


def test_the_sentence_that_holds_most_of_the_claim_is_found() -> None:
    found = of("The mayor opened the bridge.", "It rained. The mayor opened the bridge. Bread was cheap.")
    assert (found["sentences"], found["held_in_sentence"], found["extra_in_sentence"]) == (3, 1.0, 0)


@pytest.mark.parametrize(
    ("claim", "evidence", "feature", "value"),
    [
        ("The mayor never opened it.", "The mayor opened it.", "denied_by_claim", 1),
        ("The mayor opened it.", "The mayor never opened it.", "denied_by_evidence", 1),
        ("The mayor never opened it.", "The mayor did not open it.", "denied_by_both", 1),
        ("She was the only minister there.", "She was a minister there.", "sweeping_only", 1),
        ("She was a minister there.", "She was the only minister there.", "sweeping_only", -1),
        ("She was the first minister.", "She was the first minister.", "sweeping_first", 0),
        ("The house burned down.", "The mill burned down.", "predicate_missing", 1),
        ("The house burned down.", "The mill burned down.", "missing_longest", 1),
    ],
)
def test_denial_sweeping_words_and_what_is_missing(
    claim: str, evidence: str, feature: str, value: float
) -> None:
    assert of(claim, evidence)[feature] == value


@pytest.mark.parametrize("text", ["", "…", "12", "the of"])
def test_texts_without_words_have_features_all_the_same(text: str) -> None:
    names = of("The mayor opened the bridge.", "The mayor opened it.").keys()
    assert of(text, "The mayor opened it.").keys() == names
    assert of("The mayor opened it.", text).keys() == names
    assert all(value == value for value in of(text, text).values())


def test_the_word_table_has_weights_and_directions() -> None:
    known = table()
    assert known.weights[known.row("the")] < known.weights[known.row("minister")] <= 1
    assert known.row("zzyzx") == -1
    assert not known.vectors[-1].any()
    assert phrasing("zzyzx").weights.tolist() == [1.0]

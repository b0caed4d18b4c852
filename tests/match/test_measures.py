"""Miles against kilometres: converted with the sum, within what rounding leaves open."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench import extract, match
from workbench.match import measures
from workbench.model import Comparison, Quantity, Relation, Stance

M, C, X, N = Relation.MATCH, Relation.COMPATIBLE, Relation.CONFLICT, Relation.NOT_COMPARABLE


def compare(claim: str, evidence: str) -> Comparison:
    return match.compare(extract.statement(claim), extract.statement(evidence))


def only(text: str) -> Quantity:
    return measures.named(extract.statement(text).quantities[0], text)


@pytest.mark.parametrize(
    ("claim", "evidence", "relation", "words"),
    [
        ("The race is 26 miles long.", "The race is 42 km long.", M, "42 km ÷ 1.609 = 26.1 miles"),
        ("The race is 26 miles long.", "The race is 50 km long.", X, "50 km ÷ 1.609 = 31.07 miles"),
        ("The race is 26.2 miles long.", "The race is 42 km long.", C, "rounded differently"),
        ("The race is 42 km long.", "The race is 26.2 miles long.", M, "26.2 miles × 1.609 = 42.16 km"),
        ("It carried 200 pounds of cocaine.", "It carried 91 kg of cocaine.", M, "91 kg × 2.205 = 200.6 lb"),
        ("It carried 200 pounds of cocaine.", "It carried 150 kg of cocaine.", X, "330.7 lb"),
        (
            "It carried 3 tonnes of waste.",
            "It carried 6,600 lb of waste.",
            M,
            "6,600 lb ÷ 2205 = 2.994 tonnes",
        ),
        ("The player is 6ft 2in tall.", "The player is 1.88 metres tall.", M, "= 6.168 feet"),
        ("The player is 5 feet 11 inches tall.", "The player is 1.88 metres tall.", X, "5 feet 11 inches"),
        ("He weighs 12 stone 4 lb.", "He weighs 78 kg.", M, "78 kg ÷ 6.35 = 12.28 stone"),
        ("It burned more than 2,000 acres of moor.", "It burned 830 hectares of moor.", M, "2,051 acres"),
        ("It burned more than 2,000 acres of moor.", "It burned 780 hectares of moor.", X, "1,927 acres"),
        (
            "The island covers 5 square miles.",
            "The island covers 13 sq km.",
            M,
            "÷ 2.59 = 5.019 square miles",
        ),
        ("London reached 40 degrees Celsius.", "London reached 104F.", M, "(104°F − 32) ÷ 1.8 = 40°C"),
        ("London reached 40 degrees Celsius.", "London reached 100F.", X, "37.78°C"),
        ("London reached 104F.", "London reached 40C.", M, "40°C × 1.8 + 32 = 104°F"),
        ("Warming of 2 degrees Celsius.", "Warming of 3.6 degrees Fahrenheit.", M, "3.6°F ÷ 1.8 = 2°C"),
        ("London reached 40 degrees.", "London reached 40 degrees Celsius.", M, "the same figure"),
        ("Winds of 75 miles per hour hit Wales.", "Winds of 120 km/h hit Wales.", M, "= 74.56 mph"),
        ("Winds of 75mph hit Wales.", "Winds of 130 kilometres an hour hit Wales.", X, "= 80.78 mph"),
        ("The spill was 10 gallons of oil.", "The spill was 45 litres of oil.", M, "45 litres ÷ 4.546"),
        ("The spill was 10 US gallons of oil.", "The spill was 45 litres of oil.", C, "45 litres ÷ 3.785"),
        ("The spill was 10 gallons of oil.", "The spill was 45 km away.", N, "are counted"),
        ("The road is 75 miles long.", "Cars on the road did 120 km/h.", N, "are counted"),
    ],
)
def test_units_of_a_kind_are_converted(claim: str, evidence: str, relation: Relation, words: str) -> None:
    found = compare(claim, evidence)
    assert found.relation is relation, found.reason
    assert words in found.reason
    if relation is Relation.CONFLICT:
        assert found.stance is Stance.REFUTES


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("The painting fetched $20m.", "The painting fetched £16m ($20m).", M),
        ("The painting fetched $20m (£16m).", "The painting fetched £16m.", M),
        ("The painting fetched $20m.", "The painting fetched £31m ($39m).", X),
        ("The painting fetched $20m.", "The painting fetched £16m.", N),
        ("The painting fetched €20m.", "The painting fetched $20m.", N),
    ],
)
def test_currencies_are_compared_only_where_a_text_gives_both(
    claim: str, evidence: str, relation: Relation
) -> None:
    assert compare(claim, evidence).relation is relation


def test_the_difference_is_in_the_claims_unit() -> None:
    pair = compare("The race is 10 miles long.", "The race is 20 km long.").pairs[0]
    assert pair.evidence_value == pytest.approx(12.427, abs=0.001)
    assert pair.difference == pytest.approx(2.427, abs=0.001)


@given(
    st.sampled_from(sorted(measures.UNITS)), st.sampled_from(sorted(measures.UNITS)), st.integers(1, 100_000)
)
def test_there_and_back_is_the_same_figure(one: str, other: str, value: int) -> None:
    figure = extract.statement(f"{value + 0.5} units").quantities[0]
    mine, theirs = (replace(figure, unit=unit) for unit in (one, other))
    there = measures.converted(mine, theirs)
    if one == other or measures.UNITS[one][0] != measures.UNITS[other][0]:
        assert there is None
        return
    assert there is not None and there.theirs.unit == one
    back = measures.converted(theirs, there.theirs)
    assert back is not None
    assert back.theirs.value == pytest.approx(value + 0.5, rel=1e-6)
    assert back.theirs.value in there.mine.expected


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("12 lb of flour", "pound", 12),
        ("16,000 ha of forest", "hectare", 16_000),
        ("13 sq. miles of moor", "square mile", 13),
        ("2 short tons of coal", "short ton", 2),
        ("40 degrees C in the shade", "celsius", 40),
        ("a 5-mile run", "mile", 5),
        ("11 stone 7 lb", "stone", 11.5),
        ("200 pounds", "GBP", 200),
        ("more than a dozen", None, 12),
    ],
)
def test_the_words_after_a_figure_complete_its_unit(text: str, unit: str | None, value: float) -> None:
    found = only(text)
    assert (found.unit, found.value) == (unit, value)

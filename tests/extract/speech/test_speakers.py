"""Who a phrase means, after what an article has said of people."""

import pytest

from workbench.extract.speech.speakers import Cast
from workbench.model import Confidence


def last(*phrases: str) -> tuple[str, str | None, Confidence] | None:
    cast = Cast()
    found = [cast.speaker(phrase) for phrase in phrases][-1]
    return found and (found.name, found.role, found.confidence)


CURIE = "Marie Curie, director of the institute,"
TAGGED, INFERRED = Confidence.TAGGED, Confidence.INFERRED


@pytest.mark.parametrize(
    ("phrases", "name", "role", "confidence"),
    [
        ([CURIE], "Marie Curie", "director of the institute", TAGGED),
        (["the new director, Marie Curie"], "Marie Curie", "new director", TAGGED),
        (["Health secretary Marie Curie"], "Marie Curie", "Health secretary", TAGGED),
        (["Prof Marie Curie, from the University of Paris,"], "Marie Curie", "University of Paris", TAGGED),
        (
            ["Marie Curie of the University of Paris, who led it,"],
            "Marie Curie",
            "University of Paris",
            TAGGED,
        ),
        (["Isaac Newton, MP for Cambridge,"], "Isaac Newton MP", "MP for Cambridge", TAGGED),
        ([CURIE, "Mrs Curie"], "Marie Curie", "director of the institute", TAGGED),
        ([CURIE, "she"], "Marie Curie", "director of the institute", INFERRED),
        (["Mr Isaac Newton", CURIE, "he"], "Isaac Newton", None, INFERRED),
        ([CURIE, "the former governess"], "Marie Curie", "director of the institute", INFERRED),
        ([CURIE, "Mr Newton", "the director"], "Marie Curie", "director of the institute", INFERRED),
        ([CURIE, "the ministry"], "ministry", None, TAGGED),
        (["The Home Office", "it"], "Home Office", None, INFERRED),
        ([CURIE, "the prime minister"], "prime minister", None, TAGGED),
        (["Mr Isaac Newton", "the Labour leader"], "Isaac Newton", "Labour leader", INFERRED),
        ([CURIE, "The retailer"], "retailer", None, TAGGED),
        (
            ["the Victims' Commissioner, Baroness Newlove,"],
            "Newlove",
            "Victims' Commissioner",
            TAGGED,
        ),
        (["The Office for Budget Responsibility"], "Office for Budget Responsibility", None, TAGGED),
        (["the aviation analysts Cirium"], "Cirium", "aviation analysts", TAGGED),
        (["Met Éireann"], "Met Éireann", None, TAGGED),
        (["the European Medicines Agency (EMA)"], "European Medicines Agency", None, TAGGED),
        (["Italy and France"], "Italy and France", None, TAGGED),
        (["The mayor of Kyiv, Vitali Klitschko"], "Vitali Klitschko", "mayor of Kyiv", TAGGED),
        (["Its executive director, Marie Curie"], "Marie Curie", "executive director", TAGGED),
        (["Labour's Marie Curie"], "Marie Curie", "Labour", TAGGED),
        (["Newton, 45, of Leeds,"], "Newton", "Leeds", TAGGED),
        (["The report, by the National Audit Office,"], "report by the National Audit Office", None, TAGGED),
        (["figures released by the ONS on Monday"], "ONS", None, TAGGED),
        (["Treasury Secretary Marie Curie"], "Marie Curie", "Treasury Secretary", TAGGED),
        (["a spokesman for the palace", "he"], "spokesman for the palace", None, INFERRED),
        (["figures published by the organisation"], "organisation", None, TAGGED),
        (["The Home Office", "its figures"], "Home Office", None, INFERRED),
        (["figures from NHS England"], "NHS England", None, TAGGED),
        (["Supermarket chain Tesco"], "Tesco", "Supermarket chain", TAGGED),
        (
            ["The companies behind it, Pfizer and BioNTech,"],
            "Pfizer and BioNTech",
            "companies behind it",
            TAGGED,
        ),
        (["The private forecaster AccuWeather"], "AccuWeather", "private forecaster", TAGGED),
        (["Mr Isaac Newton", "The prime minister"], "Isaac Newton", "prime minister", INFERRED),
        (["a spokesman for the mayor"], "spokesman for the mayor", None, TAGGED),
    ],
)
def test_speakers(phrases: list[str], name: str, role: str | None, confidence: Confidence) -> None:
    assert last(*phrases) == (name, role, confidence)


@pytest.mark.parametrize("phrase", ["he", "it", "figures", "we"])
def test_nobody_is_named(phrase: str) -> None:
    assert last(phrase) is None


def test_the_person_a_sentence_is_about_is_the_next_he() -> None:
    cast = Cast()
    cast.speaker("Mr Isaac Newton")
    cast.mention("Mr Charles Darwin sailed in 1831.")
    found = cast.speaker("he")
    assert found is not None
    assert found.name == "Charles Darwin"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the Bank", "Bank of England"),
        ("The Met", "Met Office"),
        ("The Office", "Office for Budget Responsibility"),
        ("the Treasury", "Treasury"),
    ],
)
def test_a_body_is_called_by_one_word_of_its_name(phrase: str, name: str) -> None:
    cast = Cast()
    cast.note("The Bank of England, the Met Office and the Office for Budget Responsibility met.")
    found = cast.speaker(phrase)
    assert found is not None
    assert found.name == name


def test_a_post_belongs_to_the_only_person_named_before_it() -> None:
    cast = Cast()
    cast.mention("Mr Isaac Newton will return to London.")
    cast.turn_over()
    found = cast.speaker("The prime minister")
    assert found is not None
    assert (found.name, found.confidence) == ("Isaac Newton", INFERRED)
    cast.mention("Mr Charles Darwin sailed in 1831.")
    cast.turn_over()
    king = cast.speaker("The king")
    assert king is not None
    assert king.name == "king"

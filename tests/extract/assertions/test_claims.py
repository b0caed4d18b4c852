"""Claims with their dates, speakers, figures, types and worth."""

from datetime import date

import pytest

from workbench.extract import article, read
from workbench.model import Claim, ClaimType

THURSDAY = date(2020, 9, 3)


def claims(text: str) -> tuple[Claim, ...]:
    return read(article(text, published=THURSDAY)).claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Some 416 people arrived in Dover.", ClaimType.QUANTITY),
        ("Prices rose by 4% compared with 5% a month earlier.", ClaimType.COMPARISON),
        ("It was the hottest day on record in London.", ClaimType.RANKING),
        ("The figure was later corrected to 36 from 38.", ClaimType.REVISION),
        ("The floods were caused by the collapse of a dam in Derna.", ClaimType.CAUSAL),
        ("The minister said the lists were false.", ClaimType.QUOTED_ASSERTION),
        ("The bridge in Genoa fell on 14 August 2018.", ClaimType.EVENT),
        ("“This is a disgraceful way to treat people,” she said.", ClaimType.OPINION),
    ],
)
def test_types(text: str, kind: ClaimType) -> None:
    assert kind in claims(text)[0].types


@pytest.mark.parametrize(
    ("text", "worthy"),
    [
        ("Some 416 people arrived in Dover.", True),
        ("“They closed the road without asking us,” she said.", True),
        ("“This is a disgraceful way to treat people,” she said.", False),
        ("“We were certain that it was wrong,” she said.", False),
        ("The minister said it would be over by then.", False),
        ("“People come on a false premise, isn't it, that they are safe?” she asked.", True),
        ("“Who is going to pay for all of this?” she asked.", False),
    ],
)
def test_worth(text: str, worthy: bool) -> None:
    assert [claim.check_worthy for claim in claims(text)] == [worthy]


@pytest.mark.parametrize(
    "text",
    [
        "Labour beats its rivals to keep the seat\n\nA first paragraph of the story.",
        "The couple saw a passing police car and quickly flagged down officers.",
    ],
)
def test_headlines_and_plain_narration_get_cards(text: str) -> None:
    assert claims(text)[0].quote == text.split("\n")[0].rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "What happens next?",
        "It was quiet.",
        "Read this.",
        "READ MORE: 416 migrants reach the shore",
        "3 September 2020, 15:21",
        "A boat on 6 August. Picture: PA",
    ],
)
def test_no_card(text: str) -> None:
    assert claims(f"Headline of the day\n\nRain fell at night.\n\n{text}\n\nIt was dark.") == ()


def test_a_figure_in_the_tag_has_a_card_in_the_reporters_voice() -> None:
    outside, said = claims("Marie Curie, who won 2 Nobel prizes, said the lists were false.")
    assert (outside.speaker, [q.surface for q in outside.quantities]) == (None, ["2"])
    assert said.speaker is not None


def test_a_hearing_is_a_card_of_its_own() -> None:
    heard, said = claims(
        "Marie Curie, head of the institute, told the Health Committee that 40 beds were closed."
    )
    assert heard.quote == "Marie Curie, head of the institute, told the Health Committee"
    assert heard.speaker is None
    assert (said.quote, said.speaker and said.speaker.name) == ("40 beds were closed", "Marie Curie")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“They closed the road,” she told the House of Commons.", ["They closed the road"]),
        ("“They closed the road,” Marie Curie told a meeting in Paris.", ["They closed the road"]),
        ("Marie Curie, 36, said they had closed the road.", ["they had closed the road"]),
        ("Marie Curie said in an interview in May that 40 roads were shut.", ["40 roads were shut"]),
        (
            "The chain employs 300 people and runs 40 shops.",
            ["The chain employs 300 people and runs 40 shops"],
        ),
        (
            "Half of the roads are bad, according to a poll of 2,000 adults.",
            ["Half of the roads are bad, according to a poll of 2,000 adults"],
        ),
        (
            "Tesco has reported profits of £2bn for the year.",
            ["Tesco has reported profits of £2bn for the year"],
        ),
    ],
)
def test_a_card_is_a_statement_and_no_mere_tag(text: str, quotes: list[str]) -> None:
    assert [claim.quote for claim in claims(text)] == quotes


def test_whoever_revised_a_figure_stands_behind_it() -> None:
    _, revised = claims("On Wednesday, 416 people came - a figure revised up from 409 by the Home Office.")
    assert revised.speaker is not None
    assert revised.speaker.name == "Home Office"
    assert ClaimType.QUOTED_ASSERTION not in revised.types


def test_ids_tell_place_and_not_wording() -> None:
    one = claims("Some 416 people came. Some 416 people came.")
    assert len({claim.id for claim in one}) == len(one) == 2
    assert [claim.number for claim in one] == [1, 2]
    assert [c.id for c in claims("Some 416 people came. Some 416 people came.")] == [c.id for c in one]


def test_a_quotation_without_figures_stays_whole() -> None:
    text = "“I am aware that it will hurt many people but we are facing what is the case,” the mayor said."
    assert [claim.quote for claim in claims(text)] == [
        "I am aware that it will hurt many people but we are facing what is the case"
    ]

"""Whose words a passage gives: forms that news pages use and handbooks do not."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

FORMS: list[Passage] = [
    (
        "“The pipe is safe,” the mayor told residents, according to the Tribune.",
        [("The pipe is", "mayor")],
    ),
    (
        "Ministers say 40 schools will close, the BBC reports.",
        [("40 schools", "Ministers")],
    ),
    (
        "The bill was cut by a third, Lee said on Friday, two days before the vote.",
        [("The bill was", "Lee"), ("two days before", None)],
    ),
    (
        "The Coastal Waters Authority, or Coastal, has 40 boats. Half of them are old, according to Coastal.",
        [("Half of them", "Coastal Waters Authority (Coastal)")],
    ),
    (
        "The Board of Trade Statistics (BTS) said exports fell. Imports rose, the BTS added.",
        [
            ("exports fell", "Board of Trade Statistics (BTS)"),
            ("Imports rose", "Board of Trade Statistics (BTS)"),
        ],
    ),
    (
        "Fargo, North Dakota-based Plainsair, which flies to 12 cities, said it lost $3m.",
        [("it lost", "Plainsair")],
    ),
    (
        "Profits fell by 9%, the Fargo, N.D.-based airline said in a statement.",
        [("Profits fell", "airline")],
    ),
    (
        "Finance Minister Dr Lena Orr yesterday disclosed that the debt was 92% of output.",
        [("the debt was", "Lena Orr")],
    ),
    (
        "The Greens, who hold nine seats, welcomed the plan. But they said £4bn would not be enough.",
        [("£4bn", "Greens")],
    ),
    (
        "Kent County Sheriff Tom Vale said 14 bodies were found. He said two were children.",
        [("14 bodies", "Tom Vale"), ("two were", "Tom Vale")],
    ),
    (
        "Department of Fish and Game Chief Ken Orme says 300 elk died. Orme blamed the snow.",
        [("300 elk", "Ken Orme"), ("the snow", "Ken Orme")],
    ),
    (
        "Minister for Rural Affairs Jane Holt said 70 farms had closed. She promised help.",
        [("70 farms", "Jane Holt")],
    ),
    (
        "While many of those reported hurt have gone home, officials say 12 are in hospital.",
        [("12 are", "officials")],
    ),
    (
        "The research - paid for by two charities - also found that 40% of hedges had gone.",
        [("40% of hedges", "research")],
    ),
    (
        "Des Ware (Lab, Western) said the cut was £5m.",
        [("the cut was", "Des Ware")],
    ),
    (
        "Jo Finn, leader of the opposition said 300 jobs would go.",
        [("300 jobs", "Jo Finn")],
    ),
    (
        "Ann Frey, an attorney for the union, on Wednesday accused the firm of lying about 40 deaths.",
        [("lying about 40", "Ann Frey")],
    ),
    (
        "Six in ten of the nurses said they would strike.",
        [("Six in ten", None)],
    ),
    (
        "Half of those who replied to the survey said they had lost money.",
        [("Half of those", None)],
    ),
    (
        "The Rowan Fund, a charity that works in Kent, stressed the need for 400 new homes.",
        [("400 new homes", "Rowan Fund")],
    ),
    (
        "That led brewers to predict that hops would run short by May.",
        [("hops would", "brewers")],
    ),
    (
        "Gina Orr and several mayors have pledged to plant the trees, but most saplings withered soon.",
        [("to plant the trees", "Gina Orr and several mayors"), ("most saplings withered", None)],
    ),
    (
        "On Friday port officials ruled that the crane was sound.",
        [("the crane was", "port officials")],
    ),
    (
        "Clive Stott, Ambermill's head of research, was gloomy. Rents slid by £12 in Hull, "
        "Ambermill said, taking the average to £690.",
        [("Rents slid", "Ambermill")],
    ),
    (
        "Local reports said 30 houses had burned.",
        [("30 houses", None)],
    ),
    (
        "Marks & Crane lost £40m when, in March, it admitted that sales had fallen.",
        [("sales had", "Marks & Crane")],
    ),
    (
        "The crew, a team of pilots and engineers at the University of Leeds, York University, and "
        "two colleges, say the wing is 40 years old.",
        [("the wing is", "crew")],
    ),
    (
        "Ana Holt MP, the shadow health secretary, spoke. The health secretary said 40 beds were closed.",
        [("40 beds", "health secretary")],
    ),
    (
        "All Opal workers voted. Opal, whose 12 plants make glass, said output would fall.",
        [("output would", "Opal")],
    ),
    (
        "“Keep the mine open,” Lower Saxon Energy and Mining Minister Karl Voss told reporters.",
        [("Keep the mine", "Karl Voss")],
    ),
    (
        "Otto Brandt of energy research group Nordwatt said a cut of 5% was likely.",
        [("a cut of", "Otto Brandt")],
    ),
    (
        "Also speaking in Bonn, the Metal Trades Institute (MTI), a lobby, said on Tuesday stocks rose 7%.",
        [("stocks rose", "Metal Trades Institute (MTI)")],
    ),
    (
        "The plan was agreed by both sides, his Danish counterpart said.",
        [("The plan", "his Danish counterpart")],
    ),
    (
        "She said police and teachers had told 300 pupils to hide.",
        [("police and teachers", None)],
    ),
    (
        "Ann Lund, 40, a nurse, spoke. She said police and teachers had told 300 pupils to hide.",
        [("police and teachers", "Ann Lund")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*FORMS])
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

"""Whose words a passage gives: offices, firms, papers and other bodies."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

BODIES: list[Passage] = [
    (
        "Rents rose by 8.6% in the year to May, the Office for National Statistics said. It also "
        "said that house prices fell by 1%.",
        [
            ("Rents rose", "Office for National Statistics"),
            ("house prices", "Office for National Statistics"),
        ],
    ),
    (
        "Figures from the Department for Transport show that 1,608 people died on the roads last year.",
        [("1,608 people", "Department for Transport")],
    ),
    (
        "One child in four goes to school hungry, according to a report by the Sutton Trust.",
        [("One child in four", "report by the Sutton Trust")],
    ),
    (
        "Police said 14 officers had been hurt. Organisers put the crowd at 80,000.",
        [("14 officers", "Police"), ("the crowd", "Organisers")],
    ),
    (
        "Greggs opened 140 shops last year. The company's statement said another 150 would follow.",
        [("Greggs opened", None), ("another 150", "company's statement")],
    ),
    (
        "The Resolution Foundation, a think tank, estimates that families will be £2,200 worse off.",
        [("families will be", "Resolution Foundation")],
    ),
    (
        "The US Geological Survey said the quake struck at a depth of 18km. More than 300 houses collapsed.",
        [("the quake struck", "US Geological Survey"), ("More than 300", None)],
    ),
    (
        "The National Weather Service warned that up to 10 inches of rain could fall by Friday.",
        [("up to 10 inches", "National Weather Service")],
    ),
    (
        "Unicef believes 2.4 million children are out of school. They added that half of these were girls.",
        [("2.4 million", "Unicef"), ("half of these", "Unicef")],
    ),
    (
        "Researchers at the University of Leeds found that peat bogs had lost a third of their carbon.",
        [("peat bogs", "Researchers at the University of Leeds")],
    ),
    (
        "Tesla announced plans to cut 14,000 jobs. Analysts had expected 10,000.",
        [("plans to cut", None), ("had expected 10,000", None)],
    ),
    (
        "Tesla announced that it would cut 14,000 jobs.",
        [("it would cut", "Tesla")],
    ),
    (
        "The European Commission proposed a tariff of 38% on electric cars from China. It argued "
        "that makers there receive unfair subsidies.",
        [("makers there", "European Commission")],
    ),
    (
        "A study published in the Lancet found that 1.3 million deaths a year were linked to "
        "resistant bacteria.",
        [("1.3 million deaths", "study published in the Lancet")],
    ),
    (
        "Data released by the Bureau of Labor Statistics on Friday showed employers added 272,000 jobs.",
        [("employers added", "Bureau of Labor Statistics")],
    ),
    (
        "A survey of 2,000 adults by YouGov found 61% had never heard of the scheme.",
        [("61% had never", "survey by YouGov")],
    ),
    (
        "The hospital trust said in a statement that 43 operations had been cancelled. It apologised "
        "to patients. It insisted that nobody had come to harm.",
        [("43 operations", "hospital trust"), ("nobody had come", "hospital trust")],
    ),
    (
        "The Pentagon says it has sent 31 tanks. The Kremlin denies that 200 soldiers were killed.",
        [("31 tanks", "Pentagon"), ("200 soldiers", "Kremlin")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

"""Whose words a passage gives: people by name, by post and by pronoun."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

PEOPLE: list[Passage] = [
    (
        "Priya Nair, who has run the clinic since 2011, said it now saw 90 patients a day.",
        [("it now saw", "Priya Nair")],
    ),
    (
        'Sir Alan Whitcombe told the BBC: "We have lost 3,000 nurses in two years."',
        [("We have lost", "Alan Whitcombe")],
    ),
    (
        "The bridge was described by Tom Okafor, the city's chief engineer, as 40 years past its best.",
        [("40 years past", "Tom Okafor")],
    ),
    (
        "Nurses had been paid too little for a decade, said Helen Marsh, who leads the union in Wales.",
        [("Nurses had been", "Helen Marsh")],
    ),
    (
        "Mr Lowe's lawyer said 12 of the 14 charges had been dropped.",
        [("12 of the 14", "Mr Lowe's lawyer")],
    ),
    (
        '"The reservoir," said Ana Ruiz, a hydrologist, "is at 23% of its capacity."',
        [("The reservoir", "Ana Ruiz"), ("is at 23%", "Ana Ruiz")],
    ),
    (
        "Governor Janet Mills declared a state of emergency. She said 400 homes were without power.",
        [("400 homes", "Janet Mills")],
    ),
    (
        "Dr Ruth Amsel has studied bees for 20 years.\n\nThey have lost 40% of their range, she says.",
        [("They have lost", "Ruth Amsel")],
    ),
    (
        'David Kerr, a farmer, said he had sold half of his herd.\n\n"We had 220 cows in March."\n\nThe '
        "drought has cost the county £14m.",
        [("he had sold", "David Kerr"), ("We had 220", "David Kerr"), ("The drought", None)],
    ),
    (
        "Grace Obi, the defence secretary, insisted that spending had risen by 3%. Her Labour "
        "shadow, Liam Ford, claimed it had fallen.",
        [("spending had risen", "Grace Obi"), ("it had fallen", "Liam Ford")],
    ),
    (
        "“In 2019 we had six ferries,” says Morag Ross, who keeps the island's shop. “Now there are two.”",
        [("In 2019 we", "Morag Ross"), ("Now there are", "Morag Ross")],
    ),
    (
        "Elena Rossi tweeted that 70 people had been rescued. In a later post she wrote that nine "
        "were missing.",
        [("70 people", "Elena Rossi"), ("nine were", "Elena Rossi")],
    ),
    (
        "Asked about the delay, Mr Patel replied that the first trains would run in 2031.",
        [("the first trains", "Patel")],
    ),
    (
        "Prof Ian Hart, of Durham University, said the glacier had retreated 2km since 1990. He "
        "believes it will be gone by 2060.",
        [("the glacier", "Ian Hart"), ("will be gone", "Ian Hart")],
    ),
    (
        "The chief executive, Sarah Lund, said sales had grown by 9%. Ms Lund also said that costs "
        "were down.",
        [("sales had grown", "Sarah Lund"), ("costs were down", "Sarah Lund")],
    ),
    (
        "John Abara hopes to sell 5,000 tickets. Tickets cost $45.",
        [("to sell 5,000", None), ("Tickets cost", None)],
    ),
    (
        'Carla Mendes, a teacher at the school, recalled: "The water came up to my knees in ten minutes."',
        [("The water came", "Carla Mendes")],
    ),
    (
        "“I do not recognise that figure,” Mr Grant said. “It was 300, not 3,000.” He left the room.",
        [("I do not", "Grant"), ("It was 300", "Grant"), ("He left", None)],
    ),
    (
        "A neighbour, who asked not to be named, said three shots were fired.",
        [("three shots", "neighbour")],
    ),
    (
        "Owen Bryn: schools need £2bn\n\nOwen Bryn, the education minister, warned that 30 roofs could fall.",
        [("30 roofs", "Owen Bryn")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

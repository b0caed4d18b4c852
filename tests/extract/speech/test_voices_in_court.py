"""Whose words a passage gives: courts, and sources of every kind."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

COURTS: list[Passage] = [
    (
        "Prosecutors said he had taken $4m from the fund. His lawyers argued that he had paid back half.",
        [("he had taken", "Prosecutors"), ("he had paid", "His lawyers")],
    ),
    (
        "The judge told him that he had shown no remorse for 11 years.",
        [("he had shown", "judge")],
    ),
    (
        "Judge Maria Lopez sentenced him to 12 years in prison. She said he had ruined 300 families.",
        [("sentenced him", None), ("he had ruined", "Maria Lopez")],
    ),
    (
        "The jury found her guilty of three counts of fraud.",
        [("her guilty", None)],
    ),
    (
        "The indictment says he moved $9m through 14 accounts.",
        [("he moved $9m", "indictment")],
    ),
    (
        "Mark Dunn, prosecuting, told Leeds crown court that the gang stole 41 cars.",
        [("the gang stole", "Mark Dunn")],
    ),
    (
        "The couple owed £80,000, the court heard. Mark Dunn, prosecuting, said they had spent it on cars.",
        [("The couple owed", "Mark Dunn"), ("they had spent", "Mark Dunn")],
    ),
    (
        "The Supreme Court ruled that the tax was unlawful.",
        [("the tax was", "Supreme Court")],
    ),
    (
        "In her ruling, the judge wrote that the firm had “ignored 17 warnings”. It plans to appeal.",
        [("the firm had", "judge"), ("It plans", None)],
    ),
    (
        "The report accused the council of ignoring 60 complaints. It said that families were misled.",
        [("families were", "report")],
    ),
]

OTHERS: list[Passage] = [
    (
        "Some 600 people have fled the fighting, aid workers say.",
        [("Some 600", "aid workers")],
    ),
    (
        "Half of the fleet, the airline says, will be electric by 2035.",
        [("Half of the fleet", "airline"), ("will be electric", "airline")],
    ),
    (
        "The mayor's office said 19 people were missing. Officials later revised the number to 12.",
        [("19 people", "mayor's office"), ("revised the number", None)],
    ),
    (
        'The letter, signed by 40 professors, says: "The cut of £3m will close two departments."',
        [("The cut of", "letter")],
    ),
    (
        "Campaigners say that 2,000 trees were felled. The council puts the figure at 400.",
        [("2,000 trees", "Campaigners"), ("the figure", "council")],
    ),
    (
        "The museum had 1.2 million visitors in 2023. Its director, Paul Stein, expects 1.5 million "
        "this year.",
        [("The museum had", None), ("1.5 million", "Paul Stein")],
    ),
    (
        "NHS England said 7.6 million people were waiting, but the British Medical Association said "
        "the true number was higher.",
        [("7.6 million", "NHS England"), ("the true number", "British Medical Association")],
    ),
    (
        "The club's manager, Luis Vega, who won the cup in 2019, said that two players were ill.",
        [("two players", "Luis Vega")],
    ),
    (
        "The Met Office recorded a temperature of 40.3C at Coningsby.",
        [("a temperature", None)],
    ),
    (
        "A spokeswoman for Ofwat said: “Leaks have fallen by 11%.” She said fines of £114m had been paid.",
        [("Leaks have", "spokeswoman for Ofwat"), ("fines of", "spokeswoman for Ofwat")],
    ),
    (
        "What happened next is disputed. The pilot says the warning came 40 seconds too late. The "
        "airline says there was no warning.",
        [("the warning came", "pilot"), ("there was no warning", "airline")],
    ),
    (
        "“Nobody told us,” one woman said. “I have four children.”\n\n“We were given an hour,” said another.",
        [("Nobody told", "one woman"), ("I have four", "one woman"), ("We were given", "another")],
    ),
    (
        "The bank's economists expect growth of 1.1% next year.",
        [("growth of 1.1%", "bank's economists")],
    ),
    (
        "Under the deal Ford will build 40,000 batteries a year. Its workers won a rise of 25%.",
        [("Ford will build", None), ("Its workers", None)],
    ),
    (
        "The minister said that 20,000 police officers had been hired. There are 149,000 officers in "
        "England and Wales.",
        [("20,000 police", "minister"), ("There are 149,000", None)],
    ),
    (
        "It is thought that 90 people were on board, according to the coastguard, which sent two boats.",
        [("90 people were", "coastguard")],
    ),
    (
        "Its founder once boasted that it had sold a million bikes.",
        [("it had sold", "Its founder")],
    ),
    (
        "The union, which represents 30,000 drivers, called the offer of 4% “an insult”.",
        [("the offer of 4%", "union")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*COURTS, *OTHERS])
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

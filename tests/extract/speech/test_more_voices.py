"""Whose words a passage gives: more fields, and more ways to name a source."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

SECOND: list[Passage] = [
    (
        "The league's integrity unit found no evidence of fixing in 14 matches.",
        [("no evidence", "league's integrity unit")],
    ),
    (
        "Greenpeace activist Mia Holt claims the spill covers 30 sq km; the oil firm says it is 4.",
        [("the spill", "Mia Holt"), ("it is 4", "oil firm")],
    ),
    (
        "Of the 212 schools inspected, 31 were rated inadequate, Ofsted's chief inspector said.",
        [("31 were rated", "Ofsted's chief inspector")],
    ),
    (
        "She was told by surgeons that the operation had a one in ten chance of success.",
        [("the operation had", "surgeons")],
    ),
    (
        "“Half of our hives are empty,” says Rosa Vidal. The beekeeper, who is 58, lost 200 colonies "
        "in March.",
        [("Half of our", "Rosa Vidal"), ("lost 200", None)],
    ),
    (
        "The home secretary, Iain Webb, told the Commons that 1,100 officers had left. Yvette Hale, "
        "for Labour, said the true figure was 1,900.",
        [("1,100 officers", "Iain Webb"), ("the true figure", "Yvette Hale")],
    ),
    (
        "The company, which employs 900 people in Derby, said it would open a plant in Leeds.",
        [("it would open", "company")],
    ),
    (
        "“He was driving at 90mph,” said PC Lucy Bond, who gave evidence by video. She said that the "
        "road was wet.",
        [("He was driving", "Lucy Bond"), ("the road was", "Lucy Bond")],
    ),
    (
        "Dallas police Chief Eddie Cruz said 212 people had been shot this year, down from 260 at "
        "the same point last year.",
        [("212 people", "Eddie Cruz")],
    ),
    (
        "The Fed's chair, Ruth Cole, told Congress on Wednesday: “We are 18 months from our goal.” "
        "Markets fell.",
        [("We are 18", "Ruth Cole"), ("Markets fell", None)],
    ),
    (
        "About a third of the ice has gone since 1900, a team led by Zurich's technical university "
        "reported in the journal Cryosphere.",
        [("About a third", "team led by Zurich's technical university")],
    ),
    (
        "Shell said it had found oil off Namibia. Its shares rose 2%.",
        [("it had found", "Shell"), ("Its shares", None)],
    ),
    (
        "Campaign group Which? found that 14 of 20 chargers were unsafe.",
        [("14 of 20", "Which?")],
    ),
    (
        "The charity Shelter says that 131,000 children are in temporary homes.",
        [("131,000 children", "Shelter")],
    ),
    (
        "Two people died and 14 were hurt, said the fire chief, Ed Moss. The cause is not known.",
        [("Two people", "Ed Moss"), ("The cause", None)],
    ),
    (
        "According to the mayor, the tunnel will save drivers 20 minutes. She expects it to open in 2027.",
        [("the tunnel will", "mayor"), ("it to open", "mayor")],
    ),
    (
        "John Major, then prime minister, said in 1992 that the pound would not be devalued.",
        [("the pound would", "John Major")],
    ),
    (
        "Many parents say they cannot pay. One mother, Kate Lowe, said her bill had gone up by £310 a month.",
        [("they cannot", "Many parents"), ("her bill", "Kate Lowe")],
    ),
    (
        "The prosecution says the men stole £3m in gold. They deny it.",
        [("the men stole", "prosecution")],
    ),
    (
        "Judges at the Hague ruled on Friday that both sides had broken the treaty.",
        [("both sides", "Judges at the Hague")],
    ),
    (
        "“Seven of us slept in one room,” recalls Amira, who is now 19.\n\nHer brother, Sami, "
        "remembers it differently. “We were nine,” he says.",
        [("Seven of us", "Amira"), ("We were nine", "Sami")],
    ),
    (
        "NASA plans to land on the Moon in 2027. The agency said in January that the suit had passed "
        "40 tests.",
        [("NASA plans", None), ("the suit had", "agency")],
    ),
    (
        "Ten men were arrested, the sheriff's office said in a news release. Deputies seized 31 guns.",
        [("Ten men", "sheriff's office"), ("Deputies seized", None)],
    ),
    (
        "“I didn't know,” Lee said. Asked how much he had been paid, he said: “About $4,000.”",
        [("I didn't", "Lee"), ("About $4", "Lee")],
    ),
    (
        "In a statement, Uber said: “Fewer than 0.1% of trips are affected.” The union says it is 3%.",
        [("Fewer than", "Uber"), ("it is 3%", "union")],
    ),
    (
        "Ofcom fined the channel £40,000 after 200 viewers complained that the film was too violent.",
        [("Ofcom fined", None)],
    ),
    (
        "“The glacier is dying,” Mr Hahn, the guide, says, pointing at the rock. “It has lost 80 "
        "metres since I was a boy.”",
        [("The glacier", "Hahn"), ("It has lost", "Hahn")],
    ),
    (
        "Some MPs believe that the real bill is nearer to £6bn.",
        [("the real bill", "Some MPs")],
    ),
    (
        "Data from the Land Registry, published on Wednesday, show that 61,000 homes were sold in May.",
        [("61,000 homes", "Land Registry")],
    ),
    (
        "A report out today from the Nuffield Trust warns that 40,000 nursing posts are empty.",
        [("40,000 nursing", "report out today from the Nuffield Trust")],
    ),
    (
        "Kenya's president, William Ruto, has vowed to plant 15bn trees. Critics note that 2bn were "
        "promised in 2018.",
        [("to plant", "William Ruto"), ("2bn were", "Critics")],
    ),
    (
        "The study's lead author, Dr Ines Roy of McGill University, said sleep loss doubled the risk.",
        [("sleep loss", "Ines Roy")],
    ),
    (
        "Meanwhile the hospital's own figures suggest that 19 babies died.",
        [("19 babies", None)],
    ),
    (
        "Dr Okoro was asked how many beds were free. “Four,” she replied.",
        [("Four", "Okoro")],
    ),
    (
        "The Sun claimed that 3m migrants would come. The ONS puts the number at 745,000.",
        [("3m migrants", "Sun"), ("the number at", "ONS")],
    ),
    (
        "Experts from the agency think the leak began in 2019, three years before it was found.",
        [("the leak", "Experts from the agency")],
    ),
    (
        "Under questioning, the former treasurer conceded that £90,000 was missing.",
        [("£90,000", "former treasurer")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SECOND)
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

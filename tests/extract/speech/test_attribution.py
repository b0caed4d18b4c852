"""Who is given as the source of what."""

import pytest

from workbench.extract.speech.attribution import find
from workbench.extract.speech.quotes import find as quotations
from workbench.extract.speech.quotes import mask
from workbench.model import Span


def parts(text: str) -> tuple[str | None, str] | None:
    whole = Span(0, len(text))
    found = find(mask(text, whole, quotations(text, whole)))
    return found and (found.who and found.who.cut(text).strip(" ,"), found.said.cut(text).strip(" ,."))


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("The Treasury said prices rose by 4%.", "The Treasury", "prices rose by 4%"),
        ("Marie Curie told the BBC that 300 beds had closed.", "Marie Curie", "300 beds had closed"),
        ("The minister told MPs on Tuesday the plan had cost £1m.", "The minister", "the plan had cost £1m"),
        (
            "Marie Curie, director of the institute, warned 300 beds had closed.",
            "Marie Curie, director of the institute",
            "300 beds had closed",
        ),
        (
            "But Marie Curie, who leads it, said 300 beds closed.",
            "Marie Curie, who leads it",
            "300 beds closed",
        ),
        ('Curie said: "We closed 300 beds."', "Curie", '"We closed 300 beds."'),
        ("Prices fell by 3%, as the minister put it.", "the minister", "Prices fell by 3%"),
        ('As Marie Curie, its head, put it: "We lost 40."', "Marie Curie, its head", '"We lost 40."'),
        ("In its annual report the charity says it fed 300 people.", "the charity", "it fed 300 people"),
        ("Growth will be 1.2%, the fund forecasts.", "the fund", "Growth will be 1.2%"),
        (
            "Half of them were young, the study found, and 40 died.",
            "the study",
            "Half of them were young, the study found, and 40 died",
        ),
        (
            'Marie Curie called the loss of £3bn "deeply disappointing".',
            "Marie Curie",
            'Marie Curie called the loss of £3bn "deeply disappointing"',
        ),
        (
            '"It is lost," the office said in the order, "and closed."',
            "the office",
            '"It is lost," the office said in the order, "and closed."',
        ),
        ('"We closed 300 beds," she added.', "she", '"We closed 300 beds,"'),
        (
            '"We closed 300 beds," said Marie Curie, its head.',
            "Marie Curie, its head",
            '"We closed 300 beds,"',
        ),
        ("“We closed 300 beds,” Curie told the Guardian on Monday.", "Curie", "“We closed 300 beds,”"),
        ("Prices rose by 4%, the Treasury said on Friday.", "the Treasury", "Prices rose by 4%"),
        ("Prices rose by 4%, according to the Treasury.", "the Treasury", "Prices rose by 4%"),
        ("According to the Treasury, prices rose by 4%.", "the Treasury", "prices rose by 4%"),
        (
            "Prices rose by 4%, figures from the Treasury show.",
            "figures from the Treasury",
            "Prices rose by 4%",
        ),
        ("The report found that 60% of rivers were foul.", "The report", "60% of rivers were foul"),
        ("In a statement, Shell said profits doubled.", "Shell", "profits doubled"),
        (
            "It came after Marie Curie, its head, said 3 beds closed.",
            "Marie Curie, its head",
            "3 beds closed",
        ),
        ("Campaigners welcomed the fall but said 5,000 fires burned.", "Campaigners", "5,000 fires burned"),
        (
            "Half of the beds, she said, would be closed.",
            "she",
            "Half of the beds, she said, would be closed",
        ),
        (
            "Prices rose, according to the Treasury, more than in May.",
            "the Treasury",
            "Prices rose, according to the Treasury, more than in May",
        ),
        ("In March it had predicted that 3 beds would close.", "it", "3 beds would close"),
        ("It warned that 300 beds would close.", "It", "300 beds would close"),
        (
            "It took 2,600 calls, compared with 350 on a normal day, Marie Curie, the mayor, said.",
            "Marie Curie, the mayor",
            "It took 2,600 calls, compared with 350 on a normal day",
        ),
        (
            "Figures released on Monday by the Treasury showed that 300 beds closed.",
            "Figures released on Monday by the Treasury",
            "300 beds closed",
        ),
        (
            "Insurers expect claims of up to £350m.",
            "Insurers",
            "Insurers expect claims of up to £350m",
        ),
        ("The survey pegs growth at 6.5%.", "The survey", "The survey pegs growth at 6.5%"),
        ("Curie was quoted as saying that 40 beds closed.", "Curie", "40 beds closed"),
        ("Curie warned of a 5% fall.", "Curie", "Curie warned of a 5% fall"),
        (
            "Four in five left, according to its head, Marie Curie.",
            "its head, Marie Curie",
            "Four in five left",
        ),
        (
            "According to a survey of 2,000 adults, 43% agreed.",
            "a survey of 2,000 adults",
            "43% agreed",
        ),
        ("In a statement, her family said he was ill.", "her family", "he was ill"),
        ("Her lawyers sought two years, arguing that she was ill.", "Her lawyers", "she was ill"),
        ('"We closed 300 beds," she told a briefing in Paris on Tuesday.', "she", '"We closed 300 beds,"'),
        ("Curie nonetheless described it as safe.", "Curie", "Curie nonetheless described it as safe"),
        (
            "The Treasury expects the tax to raise £5m.",
            "The Treasury",
            "The Treasury expects the tax to raise £5m",
        ),
        (
            "The bank has warned the country is facing a slump, as it raised rates.",
            "The bank",
            "the country is facing a slump",
        ),
        (
            "The court ruled that 40 leases were void.",
            "The court",
            "The court ruled that 40 leases were void",
        ),
        (
            'Marie Curie, its head, put the number at "about 400" in August.',
            "Marie Curie, its head",
            'Marie Curie, its head, put the number at "about 400" in August',
        ),
        ("Will Smith said three beds were closed.", "Will Smith", "three beds were closed"),
        ("Curie denied that 300 beds had closed.", "Curie", "Curie denied that 300 beds had closed"),
        (
            "Prices rose, but when asked why, she confirmed they had.",
            "she",
            "when asked why, she confirmed they had",
        ),
        ("Prices rose by 4%, MPs have been told.", None, "Prices rose by 4%"),
        (
            "The court heard that 37 accounts were emptied.",
            None,
            "The court heard that 37 accounts were emptied",
        ),
        ("Leeds Crown Court heard he stole £2m.", None, "Leeds Crown Court heard he stole £2m"),
    ],
)
def test_a_source_and_its_words(text: str, who: str | None, said: str) -> None:
    assert parts(text) == (who, said)


@pytest.mark.parametrize(
    "text",
    [
        "On Wednesday, 416 people arrived in small boats.",
        "He is said to be ill.",
        "The man who told the story left.",
        "The bank has repaid £1.9m to 29 customers.",
        "Tesco has reported profits of £2.3bn.",
        "The agency declared the outbreak an emergency.",
        "For all he had said, nobody came.",
        "Ministers had asked for 40 beds.",
        "A jury had found her guilty of four of 11 charges after a trial that lasted a month.",
        "Police found a boat that had sunk.",
        "Officials announced a plan to hire 300 nurses.",
        "She put the house on the market at £300,000.",
        "The storm put the toll at 30.",
        "The initial estimate was that 30 would close.",
        "Continuing claims hit 25 million.",
        "Curie admitted 14 counts of fraud.",
        'The "false premise" was repeated in Paris.',
        "",
    ],
)
def test_a_sentence_that_speaks_for_itself(text: str) -> None:
    assert parts(text) is None

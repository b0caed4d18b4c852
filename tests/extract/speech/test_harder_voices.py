"""Whose words a passage gives where the tag stands apart from them, or looks like one and is none."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

APART: list[Passage] = [
    (
        '"We made it!" Joan Petty, head of the salvage crew, said in a statement.',
        [("We made it", "Joan Petty")],
    ),
    (
        '"I would love a third child," said a man who was queuing with his son outside a clinic in Osaka. '
        '"My wife says no."\n\n"We spent 90,000 yen last month."',
        [("I would love", "man"), ("My wife", "man"), ("We spent", "man")],
    ),
    (
        "Thousands fled overnight, the governor said; the roads to the north are closed.",
        [("Thousands fled", "governor"), ("the roads", None)],
    ),
    (
        "The city pays for the hotel; half of those in it are children, a volunteer estimated.",
        [("The city pays", None), ("half of those", "volunteer")],
    ),
    (
        "The county is suing the railroad. It says the train carried 14 tons of chlorine.",
        [("is suing", None), ("the train carried", "county")],
    ),
    (
        "Rob Ellis lost his house. The utility admitted that its poles were 60 years old.",
        [("its poles", "utility")],
    ),
    (
        "Nadia Khan, the finance minister, has promised to spend an extra 2bn rupees on schools.",
        [("to spend an extra", "Nadia Khan")],
    ),
    (
        "The agency had not expected births to fall below 700,000 before 2030.",
        [("births to fall", "agency")],
    ),
    (
        "Asked whether he was sorry, the head of the board, Carl Voss, answered: “I am not.”",
        [("I am not", "Carl Voss")],
    ),
    (
        "At Dagenham 69% said yes, and at Halewood 70%.",
        [("at Halewood", None)],
    ),
    (
        "Sea ice is at its lowest since 1979, satellite data show.",
        [("Sea ice", None)],
    ),
    (
        "More babies were born than ever, the first results of the 2022 census show.",
        [("More babies", "first results of the 2022 census")],
    ),
    (
        "Dr Amy Pohl, one of the authors of the study, told BBC News that 4,000 lives could be saved. Her "
        "co-author Lars Dahl was less sure: “It may be half of that.”",
        [("4,000 lives", "Amy Pohl"), ("It may be", "Lars Dahl")],
    ),
    (
        "Half of the fish had died, Nguyen Van Minh, who owns the farm, told VnExpress on Monday.",
        [("Half of the fish", "Nguyen Van Minh")],
    ),
    (
        "“There were 19 of us in the cell,” he told the Guardian, “and one bucket.”\n\nMr Haddad, 44, left "
        "Syria in 2014.",
        [("left Syria", None)],
    ),
    (
        "Writing in the Financial Times, Maya Lind, a former central banker, said rates would reach 6%.",
        [("rates would", "Maya Lind")],
    ),
    (
        "In a letter to MPs, the permanent secretary, Jo Bell, wrote that the scheme had cost £92m.",
        [("the scheme had", "Jo Bell")],
    ),
    (
        "Mike Tran, whose shop was flooded twice, puts his losses at $30,000.",
        [("his losses", "Mike Tran")],
    ),
    (
        "“The dam is safe,” the ministry of energy said on Telegram. Local officials spoke of 11 cracks.",
        [("The dam", "ministry of energy"), ("11 cracks", "Local officials")],
    ),
    (
        "The World Bank has cut its forecast for growth to 2.1%. The lender blamed the war in Ukraine.",
        [("has cut its", None), ("the war", "lender")],
    ),
    (
        "Ryanair said profits had doubled to €1.4bn. The airline expects fares to rise by 10% this summer.",
        [("profits had", "Ryanair"), ("fares to rise", "airline")],
    ),
    (
        "Joe Hines won by 312 votes. His opponent, Lisa Grey, has called for a recount, saying that 40 "
        "ballots were lost.",
        [("won by 312", None), ("40 ballots", "Lisa Grey")],
    ),
    (
        "The trust's chief nurse, Ann Wood, acknowledged that 17 patients had waited for more than 12 hours, "
        "and apologised.",
        [("17 patients", "Ann Wood")],
    ),
    (
        "Mr Biden signed the bill on Tuesday. The White House said it would cut the deficit by $300bn. "
        "Republicans say it will do no such thing.",
        [("signed the bill", None), ("it would cut", "White House"), ("it will do", "Republicans")],
    ),
    (
        "Among those who lost money was Tim Baker, 61. “It was $80,000,” he said. “All of it is gone.”",
        [("It was $80", "Tim Baker"), ("All of it", "Tim Baker")],
    ),
    (
        "Tests on 200 mice have been promising. “We saw a drop of 40% in tumours,” says Kenji Mori, who led "
        "the work at Kyoto University.",
        [("We saw", "Kenji Mori"), ("Tests on", None)],
    ),
    (
        "No crime was committed, a spokesperson for the Met said. The force received 54 complaints in May.",
        [("No crime", "spokesperson for the Met"), ("The force", None)],
    ),
    (
        "It is the third such fire this year, said Captain Rosa Diaz of the Fresno Fire Department.",
        [("the third such", "Rosa Diaz")],
    ),
    (
        "Some 12,000 jobs are at risk, warns the Confederation of British Industry.",
        [("Some 12,000", "Confederation of British Industry")],
    ),
    (
        "The Guardian reported that 700 flats had failed the test. The housing department would not comment.",
        [("700 flats", "Guardian")],
    ),
    (
        "Ms Osei's family said in a statement she had waited nine hours for an ambulance.",
        [("she had waited", "Ms Osei's family")],
    ),
    (
        "Vote counting took nine days, two days longer than the electoral commission had forecast.",
        [("Vote counting", None)],
    ),
    (
        "The company, which is based in Hull, declined to comment. It has cut 400 jobs since 2020.",
        [("It has cut", None)],
    ),
    (
        "Her father died in 2015. He had told her that there were two farms.",
        [("died in 2015", None)],
    ),
    (
        "Turnout was 71%, the highest since 1992, officials said, six hours after polls closed.",
        [("Turnout was", "officials"), ("six hours after", None)],
    ),
    (
        "“We've planted 6,000 trees.\n\n“Most of them are oaks,” said Gill Frost, a ranger.\n\nThe park was "
        "founded in 1951.",
        [("We've planted", "Gill Frost"), ("Most of them", "Gill Frost"), ("The park", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

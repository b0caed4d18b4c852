"""Whose words a passage gives: one passage from each of many fields."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

FIRST: list[Passage] = [
    (
        "Three in ten buses ran late, Stagecoach said on Tuesday evening, blaming roadworks.",
        [("Three in ten", "Stagecoach")],
    ),
    (
        "Hurricane Odette killed 14 people in Belize, the country's disaster agency said Sunday, and "
        "left 3,000 without homes.",
        [("Hurricane Odette killed", "country's disaster agency")],
    ),
    (
        "“It cost us £9m,” the treasurer, Hugh Mann, told the committee, “and we got nothing for it.”",
        [("It cost us", "Hugh Mann"), ("and we got", "Hugh Mann")],
    ),
    (
        "The IMF now forecasts growth of 3.1% for the world economy. It warned that tariffs could "
        "halve that.",
        [("growth of 3.1%", "IMF"), ("tariffs could", "IMF")],
    ),
    (
        "Sgt. Ken Dole of the state police said the truck was doing 92 mph. Dole said the driver had "
        "been drinking.",
        [("the truck was", "Ken Dole"), ("the driver had", "Ken Dole")],
    ),
    (
        "More than 400 whales were stranded. “We could save only 60,” said Mere Tau, a volunteer who "
        "drove through the night to reach the beach.",
        [("More than 400", None), ("We could save", "Mere Tau")],
    ),
    (
        "Union leaders accused the firm of cutting 900 jobs by text message. The firm denied it.",
        [("cutting 900 jobs", "Union leaders")],
    ),
    (
        "The coroner, Dr Jane Lacey, recorded a verdict of misadventure. She said four alarms had "
        "been ignored.",
        [("a verdict of", None), ("four alarms", "Jane Lacey")],
    ),
    (
        "Senator Lynn Ortiz, a Democrat from Nevada, urged colleagues to vote for the $40bn bill.",
        [("colleagues to vote", "Lynn Ortiz")],
    ),
    (
        "Nintendo sold 15m consoles in the year, beating its own forecast of 13.5m.",
        [("Nintendo sold", None)],
    ),
    (
        "Nintendo, which sold 15m consoles last year, forecasts sales of 19m.",
        [("sales of 19m", "Nintendo")],
    ),
    (
        "“No one has been charged,” a Met Police spokesman said, adding that a 34-year-old man had "
        "been bailed.",
        [("No one has", "Met Police spokesman"), ("a 34-year-old", "Met Police spokesman")],
    ),
    (
        "According to court papers, Mr Reyes withdrew $700,000 in cash.",
        [("Mr Reyes withdrew", "court papers")],
    ),
    (
        "According to Save the Children, one child in nine is out of school.",
        [("one child", "Save the Children")],
    ),
    (
        "Farmers say rain ruined a third of the crop. The ministry puts the loss at 8%.",
        [("rain ruined", "Farmers"), ("the loss at", "ministry")],
    ),
    (
        "The firm's founder, Ivo Lenz, 41, says it will break even in 2026. He started it in a garage.",
        [("it will break", "Ivo Lenz"), ("He started", None)],
    ),
    (
        "Two of the three judges agreed that the evidence had been withheld.",
        [("the evidence had", "Two of the three judges")],
    ),
    (
        "Dame Sally Roach, the chief inspector, wrote in her annual report that 38 prisons were overcrowded.",
        [("38 prisons", "Sally Roach")],
    ),
    (
        "Officials in Kyiv said 17 drones were shot down overnight; Moscow said it had hit a depot.",
        [("17 drones", "Officials in Kyiv"), ("it had hit", "Moscow")],
    ),
    (
        "The strike cost the airline €45m, its finance director, Eva Lind, told analysts on a call.",
        [("The strike cost", "Eva Lind")],
    ),
    (
        "Gas bills will fall by £122 in April, Cornwall Insight predicts.",
        [("Gas bills", "Cornwall Insight")],
    ),
    (
        "Nurses in Ohio have voted to strike, their union announced on Monday.",
        [("Nurses in Ohio", "their union")],
    ),
    (
        "The mayor of Oakley, Bill Tran, said 60 homes were lost. “There is nothing left,” he said.",
        [("60 homes", "Bill Tran"), ("There is nothing", "Bill Tran")],
    ),
    (
        "In its annual report, the watchdog said complaints had doubled to 4,100.",
        [("complaints had", "watchdog")],
    ),
    (
        "The paper's authors found that sleep fell by 40 minutes. They recommend later lessons.",
        [("sleep fell", "paper's authors")],
    ),
    (
        "Residents complained that the lifts had been broken since May.",
        [("the lifts had", "Residents")],
    ),
    (
        "Mr Osman's wife, Leyla, told the inquest that he had worked 70 hours a week.",
        [("he had worked", "Leyla")],
    ),
    (
        "A White House official, speaking on condition of anonymity, said the tariff would be 15%.",
        [("the tariff would", "White House official")],
    ),
    (
        "The BBC understands that 300 jobs will go.",
        [("300 jobs", "BBC")],
    ),
    (
        "Reuters reported last week that the bank would close 45 branches.",
        [("the bank would", "Reuters")],
    ),
    (
        "Only 12% of patients got the drug, a trial has shown.",
        [("Only 12%", None)],
    ),
    (
        "Experts fear that 80 species have died out.",
        [("80 species", "Experts")],
    ),
    (
        "Labour has pledged to build 1.5m homes. The Tories call the plan “a fantasy”.",
        [("to build", "Labour"), ("the plan", "Tories")],
    ),
    (
        "Chief Constable Andy Marsh said: “We made 41 arrests.” Shops were looted in three streets.",
        [("We made 41", "Andy Marsh"), ("Shops were", None)],
    ),
    (
        "Prices rose by 0.4% in June, slightly more than economists had expected.",
        [("Prices rose", None)],
    ),
    (
        "It is not true that 2,000 trees were cut down, a spokesman for the duke said.",
        [("2,000 trees", "spokesman for the duke")],
    ),
    (
        "“I saw 20 bodies,” said Omar, 26, who gave only his first name.",
        [("I saw 20", "Omar")],
    ),
    (
        "Airbus's chief executive, Guillaume Faury, said deliveries had reached 766. Boeing delivered 348.",
        [("deliveries had", "Guillaume Faury"), ("Boeing delivered", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIRST)
def test_the_speaker_of_each_stretch(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected

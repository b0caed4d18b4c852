"""Speakers across sentences, paragraphs and lines set aside."""

import pytest

from workbench.extract.lines import classify
from workbench.extract.speech.utterances import read
from workbench.model import Confidence


def said(text: str) -> list[tuple[str, str | None, Confidence | None]]:
    return [
        (u.said.cut(text).strip('"“” .,'), u.speaker and u.speaker.name, u.speaker and u.speaker.confidence)
        for u in read(text, classify(text))
    ]


def names(text: str) -> list[str | None]:
    return [name for _, name, _ in said(text)]


LEAD = "Marie Curie, head of the institute, said three beds were closed.\n\n"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ('"We saw it coming. It got worse," she said.', ["Marie Curie", "Marie Curie"]),
        ('"We saw it coming for a long time."', ["Marie Curie"]),
        ("READ MORE: Ten things to know\n\nShe said: “We saw it coming.”", ["Marie Curie"]),
        (
            'She said: "We saw it coming for years.\n\n"It got worse every single year."',
            ["Marie Curie", "Marie Curie"],
        ),
        ('The "false alarm" was over on Monday.', [None]),
        ("The institute opened in 1909.", [None]),
        ("Beds were closed in May, figures show.", [None]),
        ("Two more were closed, the committee was told.", ["Marie Curie"]),
    ],
)
def test_who_speaks_after_a_tagged_speaker(rest: str, expected: list[str | None]) -> None:
    assert names(LEAD + rest) == ["Marie Curie", *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Bank of England raised rates to 4%. It warned that prices would rise.",
            [None, "Bank of England"],
        ),
        ("The FDIC insures deposits. It said that 300 were paid.", [None, "FDIC"]),
        (
            "Cases doubled, the World Health Organization (WHO) and Unicef said on Friday.",
            ["World Health Organization (WHO) and Unicef"],
        ),
        (
            "Some 300 died, according to a report by the WHO and the Red Cross last November.",
            ["WHO and the Red Cross"],
        ),
        ("It began in May, when the bank disclosed that it had lost £2bn.", ["bank"]),
        ("Rivals such as Tesco say prices rose.", ["Rivals such as Tesco"]),
        ("The UN says 300 fled. The agency expects 500 more by June.", ["UN", "agency"]),
        ("Plants in the United States cost 20% more.", [None]),
        ("The capacity announced for 2030 is 40 gigawatts.", [None]),
        ("The airport has 300 more staff than in 2020, it said.", ["airport"]),
        (
            "Niels Bohr won the prize. Bohr said he was glad. He said it was heavy.",
            [None, "Niels Bohr", "Niels Bohr"],
        ),
        (
            "A spokesman for the Home Office said 416 came. He added that 20 went.",
            ["spokesman for the Home Office"] * 2,
        ),
        ("Niels Bohr won. The 37-year-old said he was glad.", [None, "Niels Bohr"]),
        ('"We have 300 beds," Marie Curie told reporters, adding that 20 were new.', ["Marie Curie"] * 2),
        ('"I have 300 staff to pay," one founder told Reuters.', ["one founder"]),
        ("Its deputy governor, M.C. Curie, said prices would rise.", ["M.C. Curie"]),
        ("Some 400 came, organisers say, though police say 150.", ["organisers", "police"]),
    ],
)
def test_who_a_text_means(text: str, expected: list[str | None]) -> None:
    assert names(text) == expected


def test_what_mps_were_told_belongs_to_whoever_tells_them_next() -> None:
    text = "Beds are being closed, MPs were told.\n\n" + LEAD
    assert said(text)[0] == ("Beds are being closed", "Marie Curie", Confidence.INFERRED)


def test_two_sources_in_one_sentence_are_told_apart() -> None:
    text = "Ministers said 50,000 nurses would be hired, but unions say just 12,000 have joined."
    assert said(text) == [
        ("50,000 nurses would be hired", "Ministers", Confidence.TAGGED),
        ("just 12,000 have joined", "unions", Confidence.TAGGED),
    ]

"""Whole articles: the sample, fresh ones from other fields, and texts that nobody meant to be read."""

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.extract import article, read
from workbench.extract.article import CROWDED, NOT_ENGLISH, NOTHING_FOUND
from workbench.model import Claim, LineKind, Reading

THURSDAY = date(2020, 9, 3)

HEALTH = """Record 7.7 million people waiting for hospital treatment, figures show

Thursday 14 September 2023

By Jane Austen, Health correspondent

The total rose from 7.6 million in June to 7.7 million at the end of July, the highest since 2007.

Dr Marie Curie, president of the college, said: "Last month 28,859 patients waited more than 12 hours."

"We are failing people," she added. "One in ten nursing posts is empty."

Patients on trolleys in Leeds. Picture: PA

READ MORE: Ten things to know about the strike

Ministers had promised no one would wait more than 18 months by April, but 7,289 patients were in July.
"""

MONEY = """UK inflation falls to 3.2%

Published 17 April 2024

Inflation fell to 3.2% in the year to March, down from 3.4%, according to the Office for Statistics.

The new head of prices, Isaac Newton, said bread was the reason, but rents had gone up by £240 this month.

Supermarket chain Tesco said profits had almost trebled to £2.3bn in the year to 24 February.
"""

COURT = """Former bank manager stole £2.4m, court hears

11 March 2024

A former bank manager stole £2.4m over eight years, a court has heard.

Opening the case at Southwark Crown Court on Monday, prosecutor Mary Shelley said a victim had lost £310,000.

"He moved small amounts, up to £9,500 at a time," she said.

The bank, which dismissed him in January 2021, has since repaid £1.9m to 29 customers.
"""

CLIMATE = """2023 was the hottest year on record
By Jane Austen
9 January 2024

Last year was about 1.48C warmer than the long-term average.

The figure for 2022 was later corrected to 36.4bn tonnes from 36.6bn.

“The records are being broken by large margins,” said Charles Darwin, a professor at Cambridge.

Because of the drought, 40 towns had no water in August.
"""


@dataclass(frozen=True)
class Expected:
    """A claim that an article makes: a stretch inside its card, and what stands on the card."""

    inside: str
    figures: tuple[str, ...] = ()
    speaker: str | None = None
    date: tuple[str, str] | None = None


CASES = {
    HEALTH: [
        Expected("7.7 million at the end of July", ("7.6 million", "7.7 million")),
        Expected(
            "Last month 28,859 patients",
            ("28,859", "more than 12"),
            "Marie Curie",
            ("2023-08-01", "2023-08-31"),
        ),
        Expected("We are failing people", (), "Marie Curie"),
        Expected("One in ten nursing posts is empty", ("One in ten",), "Marie Curie"),
        Expected("wait more than 18 months by April", ("more than 18",), "Ministers"),
        Expected("7,289 patients were", ("7,289",), "Ministers", ("2023-07-01", "2023-07-31")),
    ],
    MONEY: [
        Expected(
            "Inflation fell to 3.2%",
            ("3.2%", "3.4%"),
            "Office for Statistics",
            ("2023-04-01", "2024-03-31"),
        ),
        Expected("bread was the reason", (), "Isaac Newton"),
        Expected("rents had gone up by £240", ("£240",), "Isaac Newton", ("2024-04-01", "2024-04-17")),
        Expected(
            "almost trebled to £2.3bn", ("almost trebled", "£2.3bn"), "Tesco", ("2023-02-25", "2024-02-24")
        ),
    ],
    COURT: [
        Expected("A former bank manager stole £2.4m", ("£2.4m", "eight"), "Mary Shelley"),
        Expected("a victim had lost £310,000", ("£310,000",), "Mary Shelley"),
        Expected("He moved small amounts", ("up to £9,500",), "Mary Shelley"),
        Expected("has since repaid £1.9m", ("£1.9m", "29")),
        Expected("which dismissed him", (), None, ("2021-01-01", "2021-01-31")),
    ],
    CLIMATE: [
        Expected("hottest year on record", (), None, ("2023-01-01", "2023-12-31")),
        Expected("1.48C warmer", ("about 1.48C",), None, ("2023-01-01", "2023-12-31")),
        Expected("corrected to 36.4bn", ("36.4bn", "36.6bn"), None, ("2022-01-01", "2022-12-31")),
        Expected("The records are being broken", (), "Charles Darwin"),
        Expected("40 towns had no water", ("40",), None, ("2023-08-01", "2023-08-31")),
    ],
}


def surname_and_all(claim: Claim) -> str | None:
    return claim.speaker.name if claim.speaker else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [(text, case) for text, cases in CASES.items() for case in cases],
    ids=lambda value: value.inside if isinstance(value, Expected) else "",
)
def test_fresh_articles(text: str, expected: Expected) -> None:
    holding = [claim for claim in read(article(text)).claims if expected.inside in claim.quote]
    claim = min(holding, key=lambda found: len(found.span))
    assert tuple(quantity.surface for quantity in claim.quantities) == expected.figures
    assert surname_and_all(claim) == expected.speaker
    if expected.date:
        assert claim.date is not None
        assert (str(claim.date.period.start), str(claim.date.period.end)) == expected.date


@pytest.mark.parametrize("text", CASES)
def test_every_figure_stands_on_one_card_and_no_line_set_aside_is_one(text: str) -> None:
    whole = article(text)
    reading = read(whole)
    aside = [line.span for line in whole.lines if line.kind.set_aside]
    assert not any(claim.span.overlaps(span) for claim in reading.claims for span in aside)
    places = [quantity.span for claim in reading.claims for quantity in claim.quantities]
    assert len(places) == len(set(places))


def test_the_sample(shared: Path) -> None:
    text = (shared / "sample" / "article.txt").read_text(encoding="utf-8")
    whole = article(text)
    assert (whole.published, whole.byline) == (THURSDAY, "Rachael Kennedy")
    assert sum(line.kind.set_aside for line in whole.lines) == 9
    surfaces = {quantity.surface for claim in read(whole).claims for quantity in claim.quantities}
    assert {"578", "more than 1,200", "485", "416", "409", "almost double", "235"} <= surfaces
    assert {"More than 5,600", "3,000", "close to 200", "63"} <= surfaces


def test_an_article_knows_itself_by_its_text() -> None:
    one, same = article(HEALTH), article(HEALTH, title="Another title", url="https://example.org/")
    assert (one.id, one.sha256) == (same.id, same.sha256)
    assert (one.title, same.title) == (
        "Record 7.7 million people waiting for hospital treatment, figures show",
        "Another title",
    )
    assert one.published == date(2023, 9, 14)
    assert article(HEALTH, published=THURSDAY).published == THURSDAY
    assert article("Rain fell.").published is None


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("It was a quiet day. Nobody came.", NOTHING_FOUND),
        ("", NOTHING_FOUND),
        ("Die Zahl der Menschen ist im Jahr 2020 auf 416 gestiegen, sagte der Minister. " * 4, NOT_ENGLISH),
    ],
)  # fmt: skip
def test_notes(text: str, note: str) -> None:
    assert note in read(article(text)).notes


def test_another_language_has_cards_for_its_figures() -> None:
    text = "Die Zahl der Menschen ist im Jahr auf 416 gestiegen, sagte der Minister. " * 4
    assert any(quantity.value == 416 for claim in read(article(text)).claims for quantity in claim.quantities)


def test_an_ordinary_article_has_no_notes() -> None:
    assert read(article(HEALTH)).notes == ()


UNUSUAL = {
    "CRLF": HEALTH.replace("\n", "\r\n"),
    "capitals": HEALTH.upper(),
    "emoji": HEALTH.replace(" ", " 😀 "),
    "right to left": "قال الوزير إن 416 شخصا وصلوا يوم الأربعاء.\n" * 5,
    "entities": "The firm&#39;s profit was &pound;4m &amp; rising. &quot;We won 3 times,&quot; he said.",
    "zero width": HEALTH.replace("7.7", "7\u200b.\u200b7"),
    "impossible date": "On 31 June 2020, 416 people came between 2017-19.",
    "lone surrogate": "A text \ud800 with 416 people.",
    "no dateline": "Some 416 people came on Wednesday.",
    "marks alone": '"”“’\'\n"\n—',
}


def holds(text: str) -> Reading:
    whole = article(text, published=THURSDAY)
    reading = read(whole)
    assert all(claim.span.cut(text) == claim.quote != "" for claim in reading.claims)
    assert all(q.span.cut(text) == q.surface for claim in reading.claims for q in claim.quantities)
    assert all(0 <= claim.score <= 1 for claim in reading.claims)
    assert len({claim.span for claim in reading.claims}) == len(reading.claims)
    assert all(
        identity in {c.id for c in reading.claims} for link in reading.links for identity in link.claims
    )
    return reading


@pytest.mark.parametrize("text", UNUSUAL.values(), ids=UNUSUAL)
def test_unusual_texts_are_read(text: str) -> None:
    holds(text)


def test_what_a_text_is_wrapped_in_changes_no_claim() -> None:
    plain = [claim.quote for claim in holds(HEALTH).claims]
    assert [claim.quote for claim in holds(UNUSUAL["CRLF"]).claims] == plain


NEWS = """said told according to the MPs Marie Curie , . " “ ” ( ) ' - – 416 more than £3bn 5% on Wednesday
2019 yesterday which was because but and including out of left record double revised from READ MORE: By
he she They 😀 م"""
words = st.sampled_from([*NEWS.split(), "\n", "\n\n", "\u200f"])


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(words, max_size=60).map(" ".join))
def test_no_run_of_news_words_breaks_the_reading(text: str) -> None:
    holds(text)


@settings(deadline=None, max_examples=150)
@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    holds(text)


@pytest.mark.parametrize("unit", ["word ", "He said it rose. ", '"a, ', "a - b ", "said "], ids=str)
def test_a_line_of_200_kilobytes_takes_seconds(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    began = time.process_time()
    holds(text)
    assert time.process_time() - began < 15


def test_set_aside_lines_are_kept() -> None:
    kinds = [line.kind for line in article(HEALTH).lines]
    assert {LineKind.DATELINE, LineKind.BYLINE, LineKind.CAPTION, LineKind.READ_MORE} <= set(kinds)


def test_a_line_with_too_many_figures_is_read_in_part_and_says_so() -> None:
    crowded = read(article("1 2 " * 1100 + "\n\nSome 40 people came."))
    assert sum(len(claim.quantities) for claim in crowded.claims) == 2001
    assert CROWDED in crowded.notes
    assert CROWDED not in read(article("1 2 " * 1000)).notes

"""The sample keeps its promises: marks that cut their quotes, facts with sources, figures that add up."""

import csv
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypedDict

import pytest

from workbench import extract
from workbench.model import ClaimType, Comparator, Interval, LineKind, Quantity, Reading, Role
from workbench.settings import SAMPLE_ARTICLE, SAMPLE_EVIDENCE

ARTICLE = SAMPLE_ARTICLE.read_text(encoding="utf-8")
THURSDAY = date(2020, 9, 3)


class Figure(TypedDict):
    surface: str
    start: int
    end: int
    value: float
    low: float
    high: float
    strict_low: float
    strict_high: float | None
    comparator: str
    role: str


Day = TypedDict("Day", {"from": str, "to": str, "expression": str})


class Mark(TypedDict):
    id: str
    start: int
    end: int
    quote: str
    types: list[str]
    check_worthy: bool
    speaker: str | None
    quantities: list[Figure]
    date: Day | None


class Fact(TypedDict):
    text: str
    title: str
    publisher: str
    url: str | None
    published: str | None
    as_of_from: str | None
    as_of_to: str | None
    is_primary: bool | None


LONGEST_SHARED_RUN = 8
"""Words in a row, outside quotation marks, that a retold story may have in common with the first one."""


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


FACTS: list[Fact] = [json.loads(line) for line in lines(SAMPLE_EVIDENCE / "facts.jsonl")]
GOLD: list[Mark] = [json.loads(line) for line in lines(SAMPLE_ARTICLE.parent / "gold.jsonl")]
FIGURES = [figure for mark in GOLD for figure in mark["quantities"]]


def day_rows() -> list[tuple[date, int, int]]:
    with (SAMPLE_EVIDENCE / "daily-arrivals-2020.csv").open(encoding="utf-8", newline="") as table:
        return [
            (date.fromisoformat(row["date"]), int(row["people"]), int(row["boats"]))
            for row in csv.DictReader(table)
        ]


# The article


@pytest.mark.parametrize(
    "figure",
    [
        *(
            "just 578 pages",
            "more than 1,200",
            "this left 485",
            "a record 416 migrants",
            "revised up from 409",
        ),
        *("almost double", "235 people, on 6 august", "more than 5,600", "prevented 3,000 people"),
        *("yesterday close to 200", "63 people"),
    ],
)
def test_the_story_holds_every_figure(figure: str) -> None:
    assert figure in ARTICLE.lower()


@pytest.mark.parametrize(
    "quotation",
    [
        *("challenging", "false premise", "absolutely correct", "as committed as we are", "a very large"),
        "They have prevented 3,000 people from crossing this year, including yesterday close to 200.",
    ],
)
def test_the_story_keeps_the_short_quotations(quotation: str) -> None:
    assert f'"{quotation}"' in ARTICLE


def test_the_story_is_built_like_a_page() -> None:
    lines = [line for line in ARTICLE.splitlines() if line]
    captions = [line for line in lines if line.removesuffix(". Picture: PA") == lines[2]]
    links = [line for line in lines if re.match("REA[DF] MORE: ", line)]
    assert lines[1] == "3 September 2020, 15:21"
    assert len(captions) == 2
    assert [line.partition(":")[0] for line in links] == ["REAF MORE", *["READ MORE"] * 3]
    assert "By Staff Reporter" in lines
    assert 20 <= len(lines) - len(captions) - len(links) - 4 <= 24


def test_the_workbench_sets_the_page_furniture_aside() -> None:
    article = extract.article(ARTICLE)
    kinds = [line.kind for line in article.lines]
    assert article.published == THURSDAY
    assert article.title == ARTICLE.splitlines()[0]
    assert kinds.count(LineKind.READ_MORE) == 4
    assert [kind for kind in kinds[:6] if not kind.set_aside] == [LineKind.HEADLINE]
    assert not any(kind.set_aside for kind in kinds[6:] if kind is not LineKind.READ_MORE)


def words(text: str) -> list[str]:
    return re.findall(r"\w[\w,.'-]*\w|\w", text.lower())


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    found = words(text)
    return (tuple(found[start : start + length]) for start in range(len(found) - length + 1))


def test_the_story_is_told_in_our_own_words(shared: Path) -> None:
    first = set(runs((shared / "sample" / "article.txt").read_text(encoding="utf-8"), LONGEST_SHARED_RUN + 1))
    own = [part for line in ARTICLE.splitlines() for part in re.split(r'"[^"]*"', line)]
    assert [" ".join(run) for part in own for run in runs(part, LONGEST_SHARED_RUN + 1) if run in first] == []


# The claims marked in it


@pytest.mark.parametrize("mark", GOLD, ids=lambda mark: mark["id"])
def test_every_mark_cuts_its_quote(mark: Mark) -> None:
    assert mark.keys() == Mark.__annotations__.keys()
    assert ARTICLE[mark["start"] : mark["end"]] == mark["quote"]
    assert {ClaimType(name) for name in mark["types"]}
    assert mark["speaker"] is None or mark["speaker"] in ARTICLE


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure["surface"])
def test_every_marked_figure_stands_in_its_quote_and_its_ranges_hold_it(figure: Figure) -> None:
    assert figure.keys() == Figure.__annotations__.keys()
    assert ARTICLE[figure["start"] : figure["end"]] == figure["surface"]
    assert any(
        m["start"] <= figure["start"] and figure["end"] <= m["end"] and figure in m["quantities"]
        for m in GOLD
    )
    assert Comparator(figure["comparator"])
    assert Role(figure["role"])
    expected = Interval(figure["low"], figure["high"])
    assert figure["value"] in expected
    assert expected.within(Interval(figure["strict_low"], figure["strict_high"]))


def test_marks_are_numbered_in_the_order_of_the_text() -> None:
    assert [mark["id"] for mark in GOLD] == [f"C{number:02}" for number in range(1, len(GOLD) + 1)]
    assert sorted(GOLD, key=lambda mark: mark["start"]) == GOLD


@pytest.mark.parametrize(("day", "quote"), [(mark["date"], mark["quote"]) for mark in GOLD if mark["date"]])
def test_marked_days_come_from_words_near_by(day: Day, quote: str) -> None:
    (line,) = (line for line in ARTICLE.splitlines() if quote in line)
    assert day["expression"] in line
    assert date.fromisoformat(day["from"]) <= date.fromisoformat(day["to"])


def as_marked(quantity: Quantity) -> dict[str, float | str | None]:
    return {
        "surface": quantity.surface,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "value": quantity.value,
        "low": quantity.expected.low,
        "high": quantity.expected.high,
        "strict_low": quantity.strict.low,
        "strict_high": quantity.strict.high,
        "comparator": quantity.comparator.value,
        "role": quantity.role.value,
    }


@pytest.fixture(scope="module")
def reading() -> Reading:
    return extract.read(extract.article(ARTICLE))


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure["surface"])
def test_the_workbench_reads_every_marked_figure(reading: Reading, figure: Figure) -> None:
    assert figure in [as_marked(quantity) for claim in reading.claims for quantity in claim.quantities]


def test_the_workbench_reads_no_figure_that_is_not_marked(reading: Reading) -> None:
    found = {q.surface for claim in reading.claims for q in claim.quantities}
    assert found - {"daily"} == {figure["surface"] for figure in FIGURES}


# The evidence


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["text"][:30])
def test_a_fact_has_its_source_and_its_dates_and_no_answer(fact: Fact) -> None:
    assert fact.keys() == Fact.__annotations__.keys()
    assert all((fact["text"], fact["title"], fact["publisher"]))
    assert fact["is_primary"] in (True, False, None)
    assert fact["url"] is None or fact["url"].startswith("http")
    days = [date.fromisoformat(day) for day in (fact["as_of_from"], fact["as_of_to"]) if day]
    assert len(days) in (0, 2)
    assert days == sorted(days)
    assert fact["published"] is None or date.fromisoformat(fact["published"])
    assert not re.search(r"\b[CE]\d{2,3}\b|distractor|supports|refutes", json.dumps(fact))


def test_there_are_118_facts_and_each_is_told_once() -> None:
    assert len({fact["text"] for fact in FACTS}) == len(FACTS) == 118


def test_the_evidence_holds_nothing_else() -> None:
    assert sorted(path.name for path in SAMPLE_EVIDENCE.iterdir()) == [
        "daily-arrivals-2020.csv",
        "daily-arrivals-2020.source.json",
        "facts.jsonl",
    ]


def test_the_table_has_one_row_for_each_day_of_2020() -> None:
    days = [day for day, _, _ in day_rows()]
    assert len(days) == len(set(days)) == 366
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2020, 1, 1), date(2020, 12, 31))


@pytest.mark.parametrize(
    ("day", "people", "boats"),
    [
        (date(2020, 8, 6), 259, 18),
        (date(2020, 9, 2), 399, 26),
        (date(2020, 9, 3), 0, 0),
        (date(2020, 9, 22), 401, 26),
    ],
)
def test_official_days(day: date, people: int, boats: int) -> None:
    assert (day, people, boats) in day_rows()


@pytest.mark.parametrize(("until", "people"), [(date(2020, 9, 2), 5623), (date(2020, 12, 31), 8462)])
def test_the_days_add_up(until: date, people: int) -> None:
    assert sum(count for day, count, _ in day_rows() if day <= until) == people


def test_the_table_says_where_it_comes_from() -> None:
    source = json.loads((SAMPLE_EVIDENCE / "daily-arrivals-2020.source.json").read_text(encoding="utf-8"))
    assert source.keys() >= {"title", "publisher", "url", "published", "as_of_from", "as_of_to"}
    assert "Open Government Licence v3.0" in source["licence"]
    assert source["is_primary"] is True


# What the documents of the two folders promise


@pytest.mark.parametrize("key", sorted(Fact.__annotations__))
def test_every_key_of_a_fact_is_documented(key: str) -> None:
    assert f"`{key}`" in (SAMPLE_EVIDENCE.parent / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", sorted(Mark.__annotations__ | Figure.__annotations__))
def test_every_key_of_a_mark_is_documented(key: str) -> None:
    assert f"`{key}`" in (SAMPLE_ARTICLE.parent.parent / "README.md").read_text(encoding="utf-8")


def test_the_marks_are_counted_in_the_document() -> None:
    document = (SAMPLE_ARTICLE.parent.parent / "README.md").read_text(encoding="utf-8")
    worthy = sum(mark["check_worthy"] for mark in GOLD)
    assert f"{len(GOLD)} claims are marked, {worthy} of them worth checking" in document
    assert f"with {len(FIGURES)} figures" in document

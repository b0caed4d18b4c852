"""Claims against passages, from the words on: relation, stance, and the reason that is shown."""

from datetime import date

import pytest

from workbench import extract, match
from workbench.model import Comparison, Period, Relation, Stance

PUBLISHED = date(2020, 9, 3)
WEDNESDAY = date(2020, 9, 2)


def compare(
    claim: str, evidence: str, published: date | None = PUBLISHED, later: date | None = PUBLISHED
) -> Comparison:
    return match.compare(
        extract.statement(claim, published=published), extract.statement(evidence, published=later)
    )


# The pairs of the specification: a hedge says a range, and the range decides.
SPECIFIED = [
    ("almost double the last record", "1.77 times the last record", "match"),
    ("almost double the last record", "1.5 times the last record", "conflict"),
    ("close to 200 migrants crossed", "196 migrants crossed", "match"),
    ("close to 200 migrants crossed", "150 migrants crossed", "conflict"),
    ("more than 1,200 pages were flagged", "1,063 pages were flagged", "conflict"),
    ("more than 1,200 pages were flagged", "1,241 pages were flagged", "match"),
    ("more than 1,200 pages were flagged", "5,000 pages were flagged", "compatible"),
    ("prevented 3,000 people from crossing", "prevented 3,012 people from crossing", "match"),
    ("prevented 3,000 people from crossing", "prevented 2,400 people from crossing", "conflict"),
    ("crime has risen six per cent", "crime has risen 5.855 per cent", "match"),
    ("more than four times the number", "4.556 times the number", "match"),
    ("nearly 6,000 buildings collapsed", "5,775 buildings collapsed", "match"),
    ("5,102 people died", "5,021 people died", "conflict"),
    ("this left 485 pages open", "more than 622 pages were left open", "conflict"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), SPECIFIED)
def test_the_specified_pairs(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation


# Sentences that differ in one thing only. Whatever else is said of such a pair, it is no match.
ONE_THING = [
    # the figure
    ("416 migrants crossed on 2 September 2020.", "409 migrants crossed on 2 September 2020."),
    ("The budget rose to £1.2bn.", "The budget rose to £1.4bn."),
    ("Inflation ticked up to 9.1 per cent.", "Inflation ticked up to 8.8 per cent."),
    ("Two hundred and thirty-five people came ashore.", "Two hundred and thirty-four people came ashore."),
    ("One in five pupils was absent.", "One in three pupils was absent."),
    ("She won 12 medals.", "She won 21 medals."),
    ("The trial lasted 11 weeks.", "The trial lasted 14 weeks."),
    # the period
    ("5,600 people have crossed this year.", "5,600 people have crossed last year."),
    ("416 people crossed yesterday.", "416 people crossed today."),
    ("416 people crossed on Wednesday.", "416 people crossed on Tuesday."),
    ("416 people crossed on 2 September 2020.", "416 people crossed on 3 September 2020."),
    ("427,000 people claimed benefits in May 2020.", "427,000 people claimed benefits in June 2020."),
    ("82 matches were played in 2018.", "82 matches were played in 2019."),
    (
        "1,300 arrests were made in the year to March 2020.",
        "1,300 arrests were made in the year to March 2019.",
    ),
    ("12 people were killed before 2010.", "12 people were killed after 2010."),
    # the direction
    ("More than 400 people crossed.", "Fewer than 400 people crossed."),
    ("At least 400 people crossed.", "At most 400 people crossed."),
    ("Over 50 boats were seized.", "Under 50 boats were seized."),
    ("Knife crime is up 12 per cent.", "Knife crime is down 12 per cent."),
    ("Knife crime rose by 12 per cent.", "Knife crime fell by 12 per cent."),
    ("Unemployment rose to 3.9 per cent.", "Unemployment fell to 3.9 per cent."),
    ("Prices increased by £30.", "Prices decreased by £30."),
    ("Sales went up to 3,400 cars.", "Sales went down to 3,400 cars."),
    ("The number of pupils rose by 1,500.", "The number of pupils dropped by 1,500."),
    ("It was the highest figure, 512 cases.", "It was the lowest figure, 512 cases."),
    ("Attendance was 20 per cent higher.", "Attendance was 20 per cent lower."),
    ("300 more nurses were hired.", "300 fewer nurses were hired."),
    ("Emissions doubled in a decade.", "Emissions halved in a decade."),
    ("The team won 7 games.", "The team lost 7 games."),
    # the thing counted, or what happened to it
    ("Some 5,600 people arrived.", "Some 5,600 accounts were closed."),
    ("40 people were injured.", "40 people were killed."),
    ("40 people were arrested.", "40 people were not arrested."),
]


@pytest.mark.parametrize("published", [PUBLISHED, None], ids=["dated", "undated"])
@pytest.mark.parametrize(("one", "other"), ONE_THING)
def test_pairs_that_differ_in_one_thing_are_no_match(one: str, other: str, published: date | None) -> None:
    for claim, evidence in ((one, other), (other, one)):
        found = compare(claim, evidence, published, published)
        assert found.relation is not Relation.MATCH, found.reason
        assert found.stance is not Stance.SUPPORTS, found.reason


@pytest.mark.parametrize("text", sorted({text for pair in ONE_THING for text in pair}))
def test_the_same_sentence_is_no_contradiction(text: str) -> None:
    found = compare(text, text)
    assert found.relation is Relation.MATCH
    assert found.stance is Stance.SUPPORTS


def test_a_contradicting_figure_is_a_conflict_with_its_arithmetic() -> None:
    found = compare(
        "416 migrants crossed the Channel on Wednesday.",
        "2 September 2020: 399 people in 26 boats crossed the Channel.",
        later=date(2023, 1, 5),
    )
    assert (found.relation, found.stance, found.dates) == (Relation.CONFLICT, Stance.REFUTES, 1.0)
    assert found.reason == ("same day, 399 where the claim says 416 (17 fewer, −4.1 %); published later")
    pair = found.pairs[0]
    assert (pair.claim_value, pair.evidence_value, pair.difference) == (416, 399, -17)
    assert pair.share == pytest.approx(-17 / 416)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (
            "416 people crossed on Wednesday, a figure revised up from 409.",
            "409 people crossed on Wednesday.",
        ),
        ("409 people crossed on Wednesday.", "416 people crossed on Wednesday, revised up from 409."),
        ("A total of 416 crossed on Wednesday, revised from 409.", "On 2 September 2020, 409 crossed."),
    ],
)
def test_a_replaced_figure_is_superseded(claim: str, evidence: str) -> None:
    found = compare(claim, evidence)
    assert found.relation is Relation.SUPERSEDED
    assert found.stance is not Stance.SUPPORTS


def test_a_day_is_not_compared_with_a_year_to_date() -> None:
    found = compare("416 people crossed on 2 September 2020.", "5,623 people have crossed this year.")
    assert found.relation is Relation.NOT_COMPARABLE
    assert "a different window" in found.reason


def test_a_part_cannot_be_more_than_the_whole() -> None:
    found = compare("300 people have arrived this year.", "On 2 September 2020 alone 399 people arrived.")
    assert found.relation is Relation.CONFLICT
    assert "a part cannot be more than the whole" in found.reason


@pytest.mark.parametrize(
    ("claim", "evidence", "words"),
    [
        ("Support rose by 4 per cent.", "Support rose by 4 percentage points.", "percentage points"),
        ("5,600 people arrived.", "5,600 pages were closed.", "the claim counts"),
        ("The fund holds £3m.", "The fund holds €3m.", "an amount in EUR"),
        ("Turnout was 60 per cent.", "60 people turned out.", "a share or ratio"),
        (
            "The police made 40 arrests.",
            "No one knows how many arrests were made.",
            "no figure in the evidence",
        ),
    ],
)
def test_different_measures_are_not_compared(claim: str, evidence: str, words: str) -> None:
    found = compare(claim, evidence)
    assert found.relation is Relation.NOT_COMPARABLE
    assert words in found.reason


@pytest.mark.parametrize(
    ("claim", "evidence", "words"),
    [
        ("5,102 people died.", "5,012 people died.", "two digits are swapped"),
        ("3,000 people died.", "300 people died.", "a factor of 10"),
        ("1,241 pages were flagged.", "Some 1,200 pages were flagged.", "too vague to settle it"),
        (
            "More than 1,200 pages were flagged.",
            "5,000 pages were flagged.",
            "literally true, but understated",
        ),
        ("Fewer than 500 pages were flagged.", "12 pages were flagged.", "literally true, but overstated"),
        ("More than 1,200 pages were flagged.", "1,241 pages were flagged.", "as the claim's"),
        ("578 pages were closed.", "578 pages were closed.", "the same figure, 578"),
    ],
)
def test_the_reason_says_what_kind_of_difference_it_is(claim: str, evidence: str, words: str) -> None:
    assert words in compare(claim, evidence).reason


@pytest.mark.parametrize(
    ("claim", "evidence", "stance"),
    [
        ("The minister opened the bridge.", "The bridge was opened by the minister.", Stance.SUPPORTS),
        ("The minister opened the bridge.", "The minister never opened the bridge.", Stance.REFUTES),
        ("The bridge opened in 1932.", "The bridge opened on 19 March 1932.", Stance.SUPPORTS),
        ("The bridge opened in 1932.", "The bridge opened in 1936.", Stance.REFUTES),
        ("The bridge opened before 1940.", "The bridge opened in 1936.", Stance.SUPPORTS),
        ("The bridge opened after 1940.", "The bridge opened in 1936.", Stance.REFUTES),
        ("The minister opened the bridge.", "Bread prices fell in May.", None),
    ],
)
def test_without_figures_dates_and_words_decide(claim: str, evidence: str, stance: Stance | None) -> None:
    assert compare(claim, evidence).stance is stance


def test_the_order_of_the_evidences_figures_does_not_matter() -> None:
    claim = "26 boats brought 399 people on 2 September 2020."
    for evidence in ("399 people in 26 boats arrived.", "26 boats with 399 people arrived."):
        found = compare(claim, evidence)
        assert found.relation is Relation.MATCH
        assert [(pair.claim_value, pair.evidence_value) for pair in found.pairs] == [(26, 26), (399, 399)]


def test_a_claim_searches_with_its_day_written_out() -> None:
    article = extract.article("On Wednesday 416 migrants crossed the Channel.", published=PUBLISHED)
    claim = extract.read(article).claims[0]
    statement = match.claim_statement(claim, article)
    assert statement.quantities[0].span.cut(statement.text) == "416"
    assert match.search_text(statement).endswith("(2 September 2020)")
    assert match.search_text(extract.statement("Boats.")) == "Boats."


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The minister said on Wednesday that 63 people were stopped.", None),
        ("The minister said 63 people were stopped on Wednesday.", Period(WEDNESDAY, WEDNESDAY)),
        ("On Wednesday 416 people came - a figure revised up from 409.", Period(WEDNESDAY, WEDNESDAY)),
        ("The minister said on Wednesday that nobody was stopped.", Period(WEDNESDAY, WEDNESDAY)),
        ("The minister said on Wednesday that 63 came this year.", Period(date(2020, 1, 1), PUBLISHED)),
    ],
)
def test_the_day_a_figure_was_said_is_not_when_it_holds(text: str, period: Period | None) -> None:
    article = extract.article(text, published=PUBLISHED)
    claim = extract.read(article).claims[-1]
    assert match.claim_statement(claim, article).period == period


def test_since_a_month_is_as_long_as_since_the_same_month() -> None:
    found = compare("412 shops have closed since March.", "419 shops have closed since March.")
    assert found.relation is Relation.CONFLICT
    assert found.dates == 1.0
    assert compare("412 shops have closed since March.", "3 shops closed on 6 May 2020.").dates == 0.5


def test_agreeing_figures_under_contrary_words_keep_their_reason() -> None:
    found = compare("12 people were arrested.", "12 people were not arrested.")
    assert found.relation is Relation.COMPATIBLE
    assert "the same figure, 12" in found.reason
    assert "negated" in found.reason


M, C, X, S, N = (
    Relation.MATCH,
    Relation.COMPATIBLE,
    Relation.CONFLICT,
    Relation.SUPERSEDED,
    Relation.NOT_COMPARABLE,
)
UP_FROM = "37 shops on Mill Street closed during the works, up from 29 reported in June"
MIGRANTS = "On Wednesday a record 416 migrants crossed the Channel, revised up from 409"
THIS_YEAR = "More than 5,600 migrants have come to the UK this year"
PAGES = "Just 578 pages were closed out of more than 1,200 that were flagged"

PRINCIPLES = [
    # an equal figure is met before any other, and old values meet old values
    (UP_FROM, "By June 2020, 29 shops on Mill Street had closed. By August the traders counted 37.", M),
    ("37 shops on Mill Street closed.", "29 shops on Mill Street had closed in June, 37 by August.", M),
    # shares and percentages are one scale
    ("Half of the shops closed.", "50 per cent of the shops closed.", M),
    ("50 per cent of the shops closed.", "Half of the shops closed.", M),
    ("Three in ten shops closed.", "30 per cent of shops closed.", M),
    ("33 per cent of the shops closed.", "A third of the shops closed.", M),
    ("Half of the shops closed.", "30 per cent of the shops closed.", X),
    # numbers of different precision
    ("The line cost £413 million.", "The line cost £412.6 million.", M),
    ("The line cost £412.6 million.", "The line cost £413 million.", C),
    ("The line cost £412.6 million.", "The line cost £412 million.", X),
    ("The line cost £412 million.", "The line cost £412.6 million.", X),
    ("The line cost £412.6 million.", "The line cost £418 million.", X),
    ("The line cost £412.6 million.", "The line cost £412.5 million.", X),
    ("More than 60 people came.", "60 people came.", X),
    # what another figure is measured by is not the figure
    (MIGRANTS, "Another outlet also called 409 migrants nearly double 235.", S),
    (MIGRANTS, "The previous record of 235 migrants crossing the Channel was beaten.", N),
    # what happened, to whom
    (THIS_YEAR, "France had stopped 3,000 migrants this year.", N),
    ("The previous record of 24,900 tram passengers a day.", "235 people crossed, the previous record.", N),
    ("37 shops closed", "578 pages were closed", N),
    # parts and wholes
    (PAGES, "About one page in eight (155 of 1,218) was neither closed nor refused.", N),
    ("578 pages were closed", "About one page in eight (155 of 1,218)", N),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), PRINCIPLES)
def test_which_figures_meet_and_what_they_say(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation is relation, found.reason


TEXTS = sorted({text for pair in ONE_THING for text in pair} | {t for p in SPECIFIED for t in p[:2]})


@pytest.mark.parametrize("claim", TEXTS + sorted({t for p in PRINCIPLES for t in p[:2]}))
def test_relation_and_stance_never_speak_against_each_other(claim: str) -> None:
    for evidence in (*TEXTS, *(text for pair in PRINCIPLES for text in pair[:2])):
        found = compare(claim, evidence)
        if found.relation is Relation.MATCH:
            assert found.stance is Stance.SUPPORTS
        if found.relation is Relation.CONFLICT:
            assert found.stance is not Stance.SUPPORTS
        if found.relation is Relation.COMPATIBLE and found.stance is Stance.REFUTES:
            opposed = ("where the claim says", "negated", "the dates do not", "the opposite limit")
            assert any(words in found.reason for words in opposed), found.reason


def test_a_hedge_keeps_no_capital_in_a_reason() -> None:
    found = compare("More than 5,600 people came this year.", "5,200 people came this year.")
    assert "where the claim says more than 5,600" in found.reason

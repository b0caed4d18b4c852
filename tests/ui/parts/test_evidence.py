"""Cards say what the pair says, letter by letter."""

from datetime import UTC, datetime

import pytest

from tests.ui.cases import CLAIM, pair, passage, suggestion
from workbench.model import (
    Choice,
    Computation,
    Decision,
    EventId,
    EvidenceId,
    Fold,
    Measure,
    ReasonCode,
    Relation,
    Stance,
    TableId,
)
from workbench.ui.parts import evidence
from workbench.ui.parts.evidence import cards, parts
from workbench.ui.session import Background

TEXT = "On 2 September 399 people came, not 416 and not 409."
HOSTILE = "<script>alert(1)</script> **bold** $x$ ![i](http://x.invalid/y.png) :heart: -> 399"


def decision(
    choice: Choice, reviewer: str = "Ana", stance: Stance | None = None, reason: ReasonCode | None = None
) -> Decision:
    when = datetime(2020, 9, 4, tzinfo=UTC)
    return Decision(CLAIM, EvidenceId("e1"), choice, stance, reason, "", reviewer, when, EventId("v1"))


@pytest.mark.parametrize(
    ("relation", "tone"),
    [
        (Relation.MATCH, "agrees"),
        (Relation.CONFLICT, "differs"),
        (Relation.SUPERSEDED, "near"),
        (Relation.COMPATIBLE, "near"),
    ],
)
def test_a_compared_figure_has_the_tone_of_its_relation(relation: Relation, tone: str) -> None:
    found = parts(TEXT, [pair(TEXT, "399", relation)])
    assert [(text, marked) for text, marked, _ in found] == [
        ("On 2 September ", ""),
        ("399", tone),
        (" people came, not 416 and not 409.", ""),
    ]


def test_an_earlier_figure_is_never_painted_as_wrong() -> None:
    (_, tone, said) = parts("409 people", [pair("409 people", "409", Relation.SUPERSEDED)])[0]
    assert (tone, said) == ("near", "earlier or revised figure")


def test_what_cannot_be_compared_is_not_marked() -> None:
    assert parts(TEXT, [pair(TEXT, "399", Relation.NOT_COMPARABLE)]) == ((TEXT, "", ""),)


def test_figures_are_marked_in_the_order_of_the_text_and_once() -> None:
    pairs = [pair(TEXT, s, Relation.CONFLICT) for s in ("409", "399", "399 people")]
    found = parts(TEXT, pairs)
    assert [text for text, tone, _ in found if tone] == ["399", "409"]
    assert "".join(text for text, _, _ in found) == TEXT


@pytest.mark.parametrize("text", [HOSTILE, "", "a\n\nb", "👩‍👩‍👧 399 ‏עברית"])
def test_the_parts_joined_are_the_passage(text: str) -> None:
    pairs = [pair(text, "399", Relation.CONFLICT)] if "399" in text else []
    assert "".join(piece for piece, _, _ in parts(text, pairs)) == text


def test_a_card_tells_source_dates_relation_and_reason() -> None:
    (card,) = cards([suggestion(1)], {EvidenceId("e1"): passage(TEXT, publisher="Home Office")}, [], "Ana")
    assert (card.number, card.cap, card.title) == (1, "1", "Daily count")
    assert card.source == "Home Office · published 3 Sep 2020"
    assert (card.relation, card.relates, card.reason) == (
        "differs",
        "differs",
        "399 where the claim says 416",
    )
    assert (card.choice, card.by) == ("", "")


def test_the_tenth_card_has_the_key_0_and_the_eleventh_none() -> None:
    numbers = range(1, 12)
    found = cards(
        [suggestion(n) for n in numbers], {EvidenceId(f"e{n}"): passage(TEXT, n) for n in numbers}, [], "Ana"
    )
    assert [card.cap for card in found] == [*"1234567890", ""]


@pytest.mark.parametrize(
    ("decisions", "shown"),
    [
        ([decision(Choice.ACCEPT)], ("accept", "")),
        ([decision(Choice.REJECT, "Ben")], ("reject", "by Ben")),
        ([decision(Choice.ACCEPT), decision(Choice.REJECT, "Ben")], ("accept", "")),
    ],
)
def test_ones_own_decision_stands_before_anothers(decisions: list[Decision], shown: tuple[str, str]) -> None:
    (card,) = cards([suggestion(1)], {EvidenceId("e1"): passage(TEXT)}, decisions, "Ana")
    assert (card.choice, card.by) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (decision(Choice.ACCEPT, stance=Stance.REFUTES), ("refutes", "")),
        (decision(Choice.REJECT, reason=ReasonCode.WRONG_PERIOD), ("", "wrong_period")),
        (decision(Choice.UNSURE), ("", "")),
    ],
)
def test_a_decision_is_shown_with_its_stance_or_its_reason(said: Decision, shown: tuple[str, str]) -> None:
    (card,) = cards([suggestion(1)], {EvidenceId("e1"): passage(TEXT)}, [said], "Ana")
    assert (card.stance, card.why) == shown


def test_a_computed_passage_says_how() -> None:
    how = Computation(
        EvidenceId("e1"),
        TableId("t_1"),
        "0" * 64,
        Measure.SUM,
        "5,623 <b>people</b>",
        "SELECT sum(people) FROM t_1",
        "SELECT row FROM t_1",
        5623.0,
        tuple(range(1, 248)),
        by="Ana",
    )
    background = Background(computations={EvidenceId("e1"): (how,)})
    held = {EvidenceId("e1"): passage(TEXT), EvidenceId("e2"): passage(TEXT, 2)}
    computed, other = cards([suggestion(1), suggestion(2)], held, [], "Ana", background)
    assert computed.computed == (
        (
            "5,623 <b>people</b>",
            "SELECT sum(people) FROM t_1",
            "Rows used: 247 rows, from 1 to 247 · Query by Ana",
        ),
    )
    assert other.computed == ()


@pytest.mark.parametrize(("copies", "shown"), [(1, ""), (10, " · 1 source, 10 copies")])
def test_copies_of_one_story_are_one_source(copies: int, shown: str) -> None:
    background = Background(folds={EvidenceId("e1"): Fold("f", copies)})
    (card,) = cards([suggestion(1)], {EvidenceId("e1"): passage(TEXT, publisher="PA")}, [], "Ana", background)
    assert card.source == f"PA · published 3 Sep 2020{shown}"


@pytest.mark.parametrize(
    ("url", "opens"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("http://example.org", "http://example.org"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        (None, ""),
    ],
)
def test_only_web_addresses_can_be_opened(url: str | None, opens: str) -> None:
    assert evidence.web_address(passage(TEXT, url=url).source) == opens

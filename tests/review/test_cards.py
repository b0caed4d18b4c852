"""The list of claims is the replay of what reviewers did to it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from workbench.model import (
    Action,
    ArticleId,
    Claim,
    ClaimId,
    Confidence,
    Event,
    EventId,
    Period,
    Span,
    claim_id,
)
from workbench.review import cards, replay, taken_off

ARTICLE = ArticleId("a")


def claim(start: int, end: int, by_hand: bool = False) -> Claim:
    span = Span(start, end)
    return Claim(
        claim_id(ARTICLE, span),
        ARTICLE,
        0,
        span,
        "x" * len(span),
        "It is so.",
        (),
        True,
        0.5,
        by_hand=by_hand,
    )


FIRST, SECOND, BOTH = claim(0, 5), claim(6, 11), claim(0, 11, by_hand=True)
ALL = (FIRST, SECOND, BOTH)


def act(name: str, action: Action, of: ClaimId = FIRST.id) -> Event:
    return Event(0, EventId(name), action, ARTICLE, of, "Ana", datetime(2020, 9, 4, tzinfo=UTC))


def cut(name: str, off: tuple[Claim, ...] = (), on: tuple[Claim, ...] = (), note: str = "") -> Event:
    return replace(
        act(name, Action.CUT),
        taken_off=tuple(c.id for c in off),
        put_on=tuple(c.span for c in on),
        note=note,
    )


def undo(name: str, of: str) -> Event:
    return replace(act(name, Action.UNDO), undoes=EventId(of))


MERGE = cut("m", (FIRST, SECOND), (BOTH,))


@pytest.mark.parametrize(
    ("events", "listed"),
    [
        ([], [FIRST, SECOND]),
        ([cut("d", off=(FIRST,), note="a joke")], [SECOND]),
        ([cut("d", off=(FIRST,)), cut("r", on=(FIRST,))], [FIRST, SECOND]),
        ([cut("d", off=(FIRST,)), undo("u", "d")], [FIRST, SECOND]),
        ([MERGE], [BOTH]),
        ([MERGE, undo("u", "m")], [FIRST, SECOND]),
        ([MERGE, cut("s", (BOTH,), (FIRST, SECOND))], [FIRST, SECOND]),
        ([cut("a", on=(BOTH,))], [BOTH, FIRST, SECOND]),
    ],
)
def test_the_latest_standing_act_says_what_is_listed(events: list[Event], listed: list[Claim]) -> None:
    shown = cards(ALL, replay(events))
    assert [c.id for c in shown] == [c.id for c in listed]
    assert [c.number for c in shown] == list(range(1, len(listed) + 1))


def test_what_was_taken_off_is_told_with_its_reason() -> None:
    history = replay([cut("d", off=(SECOND,), note="a joke"), cut("e", off=(FIRST,), note="not new")])
    assert [(c.id, reason) for c, reason in taken_off(ALL, history)] == [
        (FIRST.id, "not new"),
        (SECOND.id, "a joke"),
    ]
    assert taken_off(ALL, replay([cut("d", off=(FIRST,)), cut("r", on=(FIRST,))])) == ()


def test_an_edit_changes_what_it_names_and_keeps_the_rest() -> None:
    day = Period(date(2020, 9, 2), date(2020, 9, 2))
    edits = [
        replace(act("w", Action.EDIT), wording="It was so on 2 September."),
        replace(act("p", Action.EDIT), period=day),
        replace(act("s", Action.EDIT), speaker="Rob Jones"),
    ]
    edited = cards(ALL, replay(edits))[0]
    assert (edited.id, edited.span, edited.quote) == (FIRST.id, FIRST.span, FIRST.quote)
    assert edited.sentence == "It was so on 2 September."
    assert edited.date is not None and edited.date.period == day
    assert edited.speaker is not None
    assert (edited.speaker.name, edited.speaker.confidence) == ("Rob Jones", Confidence.GIVEN)
    undone = cards(ALL, replay([*edits, undo("u", "w")]))[0]
    assert undone.sentence == FIRST.sentence
    assert undone.date == edited.date

"""The hash of an event covers all that was done, and nothing of how it was written down."""

import hashlib
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from workbench.model import (
    Action,
    ArticleId,
    Choice,
    ClaimId,
    Event,
    EventId,
    EvidenceId,
    Label,
    Period,
    ReasonCode,
    Span,
    Stance,
)

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
EVENT = Event(1, EventId("e1"), Action.DECIDE, ArticleId("a1"), ClaimId("c1"), "Ana", NOON)

CHANGED: dict[str, object] = {
    "seq": 2,
    "id": EventId("e2"),
    "action": Action.UNDO,
    "article_id": ArticleId("a2"),
    "claim_id": ClaimId("c2"),
    "reviewer": "Ben",
    "made_at": NOON + timedelta(microseconds=1),
    "evidence_id": EvidenceId("p1"),
    "choice": Choice.ACCEPT,
    "stance": Stance.REFUTES,
    "reason_code": ReasonCode.OTHER,
    "note": "Zürich",
    "label": Label.FALSE,
    "attribution": Label.TRUE,
    "rationale": "The count is lower.",
    "seconds": 1.5,
    "undoes": EventId("e0"),
    "taken_off": (ClaimId("c2"),),
    "put_on": (Span(3, 9),),
    "wording": "The count was lower.",
    "speaker": "Ben",
    "period": Period(date(2020, 9, 2), None),
    "previous_hash": "0",
}


def test_the_hash_is_of_the_canonical_json_that_the_docstring_promises() -> None:
    line = (
        '{"action":"decide","article_id":"a1","attribution":null,"choice":"reject","claim_id":"c1",'
        '"evidence_id":null,"id":"e1","label":null,"made_at":"2020-09-04T12:00:00+00:00","note":"Zürich",'
        '"period":["2020-09-02",null],"previous_hash":"","put_on":[[3,9]],"rationale":"","reason_code":null,'
        '"reviewer":"Ana","seconds":12.0,"seq":1,"speaker":"","stance":null,"taken_off":["c2"],"undoes":null,'
        '"wording":""}'
    )
    event = replace(
        EVENT,
        choice=Choice.REJECT,
        note="Zürich",
        seconds=12,
        taken_off=(ClaimId("c2"),),
        put_on=(Span(3, 9),),
        period=Period(date(2020, 9, 2), None),
    )
    assert event.digest() == hashlib.sha256(line.encode()).hexdigest()


@pytest.mark.parametrize("name", [field.name for field in fields(Event) if field.name != "hash"])
def test_every_field_counts(name: str) -> None:
    changed = replace(EVENT, **{name: CHANGED[name]})  # type: ignore[arg-type]
    assert changed.digest() != EVENT.digest()


def test_the_same_instant_and_the_hash_itself_do_not() -> None:
    elsewhere = NOON.astimezone(timezone(timedelta(hours=2)))
    assert replace(EVENT, made_at=elsewhere, hash="anything").digest() == EVENT.digest()

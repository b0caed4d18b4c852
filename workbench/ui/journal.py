"""What the browser says the reviewer did, applied to the desk. No Streamlit: a journal in, an outcome out.

Every entry carries an id made in the browser. It is the id of the event in the log, so a journal that
comes twice, or comes again after a restart, is applied once.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, TypeVar

from workbench.desk import Desk
from workbench.errors import BadInput, Refused, StoreFailed, WorkbenchError
from workbench.model import Choice, ClaimId, EvidenceId, Label, ReasonCode, Stance
from workbench.ui import words


class Told(Protocol):
    """Anything that the browser tells under an id of its own."""

    @property
    def id(self) -> str: ...


Entries = TypeVar("Entries", bound=Told)


class Kind(StrEnum):
    """What an entry asks for. WITHDRAW takes back an answer, UNDO the last act on the claim."""

    DECIDE = "decide"
    WITHDRAW = "withdraw"
    UNDO = "undo"
    SAVE = "save"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Entry:
    """One act as the browser tells it. A DECIDE may bring a stance or a reason, a STEP goes `by` claims."""

    id: str
    kind: Kind
    claim: ClaimId
    evidence: EvidenceId | None = None
    choice: Choice | None = None
    stance: Stance | None = None
    reason: ReasonCode | None = None
    by: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands on the card of a claim before it is saved. `seconds` is how long the claim was open."""

    label: Label | None = None
    rationale: str = ""
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a journal.

    `done` are the entries that need not be sent again, refused ones included; `problems` say for an entry
    what went wrong; `steps` are those that lead on to another claim, each from the claim that it names;
    `saved` says that verdicts changed.
    """

    done: tuple[str, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()
    steps: tuple[Entry, ...] = ()
    saved: bool = False


def read(sent: object) -> tuple[Entry, ...]:
    """The entries of a journal as it came over the wire. Raises BadInput where it is not one."""
    if not isinstance(sent, list):
        raise BadInput(words.BROKEN_JOURNAL)
    try:
        return tuple(_entry(item) for item in sent)
    except ValueError as problem:  # a word that is on none of the lists
        raise BadInput(words.BROKEN_JOURNAL) from problem


def apply(
    desk: Desk,
    entries: Collection[Entry],
    reviewer: str,
    known: Collection[str],
    draft: Callable[[ClaimId], Draft],
) -> Outcome:
    """Do what the entries say; `known` ones were done before."""
    steps: list[Entry] = []
    changed: list[Entry] = []

    def act(entry: Entry) -> None:
        changed.extend([entry] if _act(desk, entry, reviewer, draft) else [])
        steps.extend([entry] if entry.kind in (Kind.SAVE, Kind.STEP) else [])

    done, problems = carry_out(entries, known, act)
    return Outcome(done, problems, tuple(steps), bool(changed))


def carry_out(
    entries: Iterable[Entries], known: Collection[str], act: Callable[[Entries], None]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Do entries in their order, each on disk before the next; returns the ids done, and the problems.

    What is refused is answered with the reason. What the store could not write is not done: it comes again,
    and so does all that follows, so that nothing overtakes it.
    """
    done: list[str] = []
    problems: list[tuple[str, str]] = []
    for entry in entries:
        try:
            if entry.id not in known:
                act(entry)
        except StoreFailed as problem:
            problems.append((entry.id, str(problem)))
            break
        except WorkbenchError as problem:
            problems.append((entry.id, str(problem)))
        done.append(entry.id)
    return tuple(done), tuple(problems)


def conclude(desk: Desk, claim: ClaimId, draft: Draft, reviewer: str, event_id: str | None = None) -> None:
    """Record the verdict that stands on a card. Raises Refused with what is missing."""
    if draft.label is None:
        raise Refused(words.NO_LABEL)
    desk.verdict(
        claim, draft.label, draft.rationale.strip(), reviewer, seconds=draft.seconds, event_id=event_id
    )


def _act(desk: Desk, entry: Entry, reviewer: str, draft: Callable[[ClaimId], Draft]) -> bool:
    """Do one entry; True where a verdict may have changed."""
    match entry.kind:
        case Kind.DECIDE if entry.evidence is not None and entry.choice is not None:
            desk.decide(
                entry.claim,
                entry.evidence,
                entry.choice,
                reviewer,
                stance=entry.stance,
                reason_code=entry.reason,
                event_id=entry.id,
            )
        case Kind.WITHDRAW if entry.evidence is not None:
            desk.withdraw(entry.claim, entry.evidence, reviewer, entry.id)
        case Kind.UNDO:
            if desk.undo(reviewer, entry.claim, entry.id) is None:
                raise Refused(words.NOTHING_TO_UNDO)
            return True
        case Kind.SAVE:
            conclude(desk, entry.claim, draft(entry.claim), reviewer, entry.id)
            return True
    return False


def _entry(item: object) -> Entry:
    match item:
        case [str(key), "decide", {"claim": str(claim), "evidence": str(evidence), **answer}]:
            return _decision(Entry(key, Kind.DECIDE, ClaimId(claim), EvidenceId(evidence)), answer)
        case [str(key), "withdraw", {"claim": str(claim), "evidence": str(evidence)}]:
            return Entry(key, Kind.WITHDRAW, ClaimId(claim), EvidenceId(evidence))
        case [str(key), "step", {"claim": str(claim), "by": int(by)}]:
            return Entry(key, Kind.STEP, ClaimId(claim), by=by)
        case [str(key), "undo" | "save" as kind, {"claim": str(claim)}]:
            return Entry(key, Kind(kind), ClaimId(claim))
    raise BadInput(words.BROKEN_JOURNAL)


def _decision(entry: Entry, answer: object) -> Entry:
    match answer:
        case {"choice": str(choice), "stance": str(stance), "why": str(why)}:
            return replace(
                entry,
                choice=Choice(choice),
                stance=Stance(stance) if stance else None,
                reason=ReasonCode(why) if why else None,
            )
    raise BadInput(words.BROKEN_JOURNAL)

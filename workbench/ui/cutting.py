"""Claims are changed by hand: marked, split, merged, corrected, taken off, put back; each with its undo."""

from collections.abc import Callable
from datetime import date

from workbench.errors import BadInput, WorkbenchError
from workbench.model import Claim, ClaimId, Event, Period, claim_id
from workbench.ui import journal, session, strokes, words
from workbench.ui.journal import Outcome
from workbench.ui.session import Said
from workbench.ui.strokes import Kind, Stroke

SENTENCE, SPEAKER, START, END, REASON = "sentence", "speaker", "start", "end", "reason"
"""The fields of the menu."""


def field(name: str, claim: ClaimId) -> str:
    """The widget that holds a field of a claim's menu. Another change to the claims empties it."""
    return f"{name}-{claim}-{session.visit().changes}"


def told(component: str) -> None:
    """Do what the reviewer did in the article's text, and keep the answer for the browser."""
    now = session.visit()
    try:
        entries = strokes.read(session.sent(component, "journal"))
    except BadInput as problem:
        now.notice = str(problem)
        return
    done, problems = journal.carry_out(entries, now.known, _stroke)
    now.known = (*now.known, *(identity for identity in done if identity not in now.known))[-session.KNOWN :]
    now.marked = Outcome(done, problems)


def correct(claim: Claim) -> None:
    """Give the claim the sentence, speaker and dates that stand in its menu, as far as they are new."""

    def act() -> Event:
        sentence = session.typed(field(SENTENCE, claim.id)).strip()
        speaker = session.typed(field(SPEAKER, claim.id)).strip()
        return session.desk().edit(
            claim.id,
            session.reviewer(),
            wording="" if sentence == claim.sentence.strip() else sentence,
            speaker="" if claim.speaker and speaker == claim.speaker.name else speaker,
            period=_new_period(claim),
        )

    _do(act, words.CORRECTED)


def dismiss(claim: Claim) -> None:
    """Take the claim off the list, for the reason in its menu."""
    reason = session.typed(field(REASON, claim.id))
    _do(lambda: session.desk().dismiss(claim.id, reason, session.reviewer()), words.DISMISSED)


def merge(claim: Claim, other: Claim) -> None:
    """Make one claim of two."""
    _do(lambda: session.desk().merge([claim.id, other.id], session.reviewer()), words.MERGED)


def put_back(claim: ClaimId) -> None:
    """Put a claim that was taken off back onto the list."""
    try:
        event = session.desk().restore(claim, session.reviewer())
    except WorkbenchError as problem:
        session.visit().notice = str(problem)
    else:
        _say(event, words.BACK)


def undo() -> None:
    """Take back the change that was made last, unless something was done on its claim since."""
    now = session.visit()
    made = now.said.event if now.said else None
    if made is None:
        return
    desk, reviewer = session.desk(), session.reviewer()
    last = desk.history(made.article_id).last_undoable(made.claim_id, reviewer)
    if last is None or last.id != made.id:
        now.notice = words.OVERTAKEN
        return
    desk.undo(reviewer, made.claim_id)
    _undone(made)


def settle() -> None:
    """After other acts: where they took back the latest change, say so, else say no more of it."""
    now = session.visit()
    made = now.said.event if now.said else None
    now.said = None
    if made and made not in session.desk().history(made.article_id).cuts:
        _undone(made)


def _undone(made: Event) -> None:
    _stand(made.claim_id)
    session.visit().said = Said(words.UNDONE_CHANGE)


def _stroke(stroke: Stroke) -> None:
    if stroke.kind is Kind.PICK:
        session.open_claim(stroke.claim)
        return
    event = strokes.cut(session.desk(), stroke, session.reviewer())
    _say(event, words.MARKED if stroke.kind is Kind.MARK else words.SPLIT)


def _do(act: Callable[[], Event], said: str) -> None:
    try:
        event = act()
    except WorkbenchError as problem:
        session.visit().objection = str(problem)
        return
    _say(event, said)


def _say(event: Event, said: str) -> None:
    _stand(*(claim_id(event.article_id, span) for span in event.put_on), event.claim_id)
    session.visit().said = Said(said, event)


def _stand(*wanted: ClaimId) -> None:
    """Go to the first of these that is on the list, else stay, or go to the nearest."""
    now = session.visit()
    now.objection = ""
    here = session.current_claim()
    article = session.current_article()
    assert article is not None
    listed = {claim.id for claim in session.desk().reading(article)[1].claims}
    to = next((claim for claim in wanted if claim in listed), here)
    if to is not None:
        session.open_claim(to)


def _new_period(claim: Claim) -> Period | None:
    period = Period(_day(field(START, claim.id)), _day(field(END, claim.id)))
    if period.start and period.end and period.start > period.end:
        raise BadInput(words.DAYS_WRONG)
    known = claim.date.period if claim.date else None
    return None if period in (known, Period(None, None)) else period


def _day(key: str) -> date | None:
    chosen = session.chosen(key)
    return chosen if isinstance(chosen, date) else None

"""The claim in hand: its suggestions, its draft, and what happens when the reviewer acts."""

import time
from dataclasses import replace

from workbench.desk import Worksheet
from workbench.errors import BadInput, WorkbenchError
from workbench.model import ArticleId, ClaimId, Label, Lineage, Recollection
from workbench.ui import course, cutting, journal, lanes, session
from workbench.ui.course import Show
from workbench.ui.journal import Draft, Kind, Outcome
from workbench.ui.session import Background, Held


def label_key(claim: ClaimId, reviewer: str) -> str:
    """The widget that holds one reviewer's verdict on a claim, so that no draft goes under another name."""
    return f"label-{claim}-{reviewer}"


def rationale_key(claim: ClaimId, reviewer: str) -> str:
    """The widget that holds one reviewer's rationale on a claim."""
    return f"rationale-{claim}-{reviewer}"


# The suggestions


def sheet(article: ArticleId) -> Worksheet:
    """The worksheet of an article: decisions as they stand, claims and suggestions read again where they
    changed."""
    now, desk = session.visit(), session.desk()
    history = desk.history(article)
    cuts = tuple(event.id for event in history.cuts)
    edition = (article, desk.count_evidence(), session.warming().rounds, cuts)
    if now.sheet is None or now.sheet[0] != edition:
        if now.sheet is not None and now.sheet[0][3] != cuts:
            now.held, now.changes = None, now.changes + 1
        now.sheet = (edition, desk.worksheet(article))
    return replace(now.sheet[1], history=history)


def hold(of: Worksheet, claim: ClaimId) -> Held:
    """The list for a claim, lane by lane, as it stood when the claim was opened."""
    now = session.visit()
    if now.held is None or now.held.claim != claim:
        now.held = Held(claim, lanes.ordered(of.suggestions.get(claim, ())), of.refined)
    return now.held


def better(held: Held) -> bool:
    """True where the model has found another list than the one that is held."""
    now = session.visit()
    if held.final or now.article is None:
        return False
    latest = lanes.ordered(sheet(now.article).suggestions.get(held.claim, ()))
    held.final = latest == held.suggestions
    return not held.final


def take_better() -> None:
    """Let go of the list shown, so that the newest one is."""
    now = session.visit()
    now.held, now.moved = None, True


def background(held: Held) -> Background:
    """What lies behind the passages of the list that is held."""
    if held.background is None:
        desk, ids = session.desk(), [suggestion.evidence_id for suggestion in held.suggestions]
        held.background = Background(desk.computed(ids), desk.folds(ids))
    return held.background


def checked_before(claim: ClaimId) -> tuple[Recollection, ...]:
    """What was concluded before on claims like this one, as it stood when the claim was opened."""
    now = session.visit()
    if now.recalled is None or now.recalled[0] != claim:
        now.recalled = (claim, session.desk().checked_before(claim))
    return now.recalled[1]


def lineages(of: Worksheet, claim: ClaimId) -> tuple[Lineage, ...]:
    """What was reported over time of the figures in a claim, as far as the list that is held tells."""
    held = hold(of, claim)
    if held.lineages is None:
        held.lineages = session.desk().lineages(claim, held.suggestions)
    return held.lineages


# The draft


def prepare(of: Worksheet, claim: ClaimId) -> None:
    """Fill the card of a claim: with its draft, else with the reviewer's verdict, else with nothing."""
    reviewer = session.reviewer()
    kept = _kept(claim, reviewer) or _adopted(claim, reviewer)
    verdict = of.history.verdict(claim, reviewer)
    if kept is None:
        kept = Draft(verdict.label, verdict.rationale) if verdict else Draft()
    session.preset(label_key(claim, reviewer), kept.label)
    session.preset(rationale_key(claim, reviewer), kept.rationale)


def draft(claim: ClaimId) -> Draft:
    """What stands on the card of a claim now, or stood when it was left."""
    reviewer = session.reviewer()
    rationale = rationale_key(claim, reviewer)
    if not session.drawn(rationale):
        return _kept(claim, reviewer) or Draft()
    label = session.chosen(label_key(claim, reviewer))
    seconds = round(time.monotonic() - session.visit().opened_at, 1)
    return Draft(label if isinstance(label, Label) else None, session.typed(rationale), seconds)


def keep_draft(claim: ClaimId) -> None:
    """Remember an unfinished verdict, so that closing the window loses nothing."""
    _remember(claim, session.reviewer(), draft(claim))


def _adopted(claim: ClaimId, reviewer: str) -> Draft | None:
    """A draft begun before anybody gave a name: it goes to whoever gives one first."""
    nameless = _kept(claim, "")
    if nameless and reviewer:
        _remember(claim, reviewer, nameless)
        _forget(claim, "")
    return nameless


def _remember(claim: ClaimId, reviewer: str, of: Draft) -> None:
    session.desk().remember(_draft_name(claim, reviewer), f"{of.label or ''}\n{of.rationale}")


def _forget(claim: ClaimId, reviewer: str) -> None:
    session.desk().remember(_draft_name(claim, reviewer), "")


def _kept(claim: ClaimId, reviewer: str) -> Draft | None:
    kept = session.desk().remembered(_draft_name(claim, reviewer))
    if not kept:
        return None
    label, _, rationale = kept.partition("\n")
    return Draft(Label(label) if label else None, rationale)


def _draft_name(claim: ClaimId, reviewer: str) -> str:
    return f"draft/{reviewer}/{claim}"


# The acts


def save(claim: ClaimId) -> None:
    """Record the verdict on the card and go on; where it is refused, say why and stay."""
    now = session.visit()
    try:
        journal.conclude(session.desk(), claim, draft(claim), session.reviewer())
    except WorkbenchError as problem:
        now.refusal = str(problem)
        return
    _saved(claim)
    go_on(claim)


def told(component: str) -> None:
    """Do what the browser's journal says, and keep the answer for it."""
    now = session.visit()
    try:
        entries = journal.read(session.sent(component, "journal"))
    except BadInput as problem:
        now.notice, now.moved = str(problem), True
        return
    outcome = journal.apply(session.desk(), entries, session.reviewer(), now.known, draft)
    fresh = tuple(identity for identity in outcome.done if identity not in now.known)
    refused = dict(outcome.problems)
    saves = [entry for entry in entries if entry.kind is Kind.SAVE and entry.id in fresh]
    for entry in saves:
        now.refusal, now.moved = refused.pop(entry.id, ""), True
        if not now.refusal:
            _saved(entry.claim)
    now.moved |= outcome.saved
    if fresh and now.said:
        now.moved = True
        cutting.settle()
    now.known = (*now.known, *fresh)[-session.KNOWN :]
    now.outcome = Outcome(outcome.done, tuple(refused.items()))
    for entry in outcome.steps:
        if entry.kind is Kind.SAVE:
            go_on(entry.claim)
        else:
            step(entry.claim, entry.by)


def go_on(claim: ClaimId) -> None:
    """Go on from a claim that is done, also to one that the filter hides; where none is open, stay."""
    now = session.visit()
    now.moved = True
    if now.article is None:
        return
    of = sheet(now.article)
    to = course.onward(of, now.show, claim)
    if to is None:
        return
    if to not in {each.id for each in course.shown(of, now.show)}:
        now.show = Show.ALL
    session.open_claim(to)


def step(claim: ClaimId, by: int) -> None:
    """Go on to the next or previous claim that is shown; at the end, stay."""
    now = session.visit()
    now.moved = True
    if now.article is None:
        return
    to = course.neighbour(sheet(now.article), now.show, claim, by)
    if to is not None:
        session.open_claim(to)


def choose_show(show: Show, of: Worksheet) -> None:
    """Go through other claims; where the one in hand is not among them, take the first that is."""
    now = session.visit()
    now.show = show
    shown = [claim.id for claim in course.shown(of, show)]
    if shown and now.claim not in shown:
        session.open_claim(shown[0])


def _saved(claim: ClaimId) -> None:
    session.visit().refusal = ""
    _forget(claim, session.reviewer())

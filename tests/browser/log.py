"""What stands in the log of a store whose server has stopped."""

from pathlib import Path

from workbench.desk import open_desk
from workbench.model import Choice, Event
from workbench.settings import Settings


def decided(store: Path) -> dict[tuple[str, str], Choice]:
    """The latest standing choice for each claim and passage."""
    with open_desk(Settings(store=store, sample=False)) as desk:
        history = desk.history()
        claims = {event.claim_id for event in history.events}
        return {
            (decision.claim_id, decision.evidence_id): decision.choice
            for claim_id in claims
            for decision in history.decisions(claim_id)
        }


def cut(store: Path, title: str) -> tuple[tuple[str, ...], tuple[Event, ...]]:
    """The quotes of the claims that an article has, and the events of its log."""
    with open_desk(Settings(store=store, sample=False)) as desk:
        article = next(one for one in desk.articles() if one.title == title)
        claims = desk.worksheet(article.id).reading.claims
        return tuple(claim.quote for claim in claims), desk.history(article.id).events

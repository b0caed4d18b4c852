"""Claims are marked, dismissed, merged, split and reworded by hand; each act an event that can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from workbench import extract, review
from workbench.desk.reviewing import Reviewing
from workbench.desk.suggesting import Suggesting
from workbench.errors import BadInput, Refused
from workbench.model import Action, ArticleId, Claim, ClaimId, Event, Period, Span


class Cutting(Suggesting, Reviewing):
    """The claims of one store's articles, as reviewers cut them."""

    def mark(self, article_id: ArticleId, span: Span, reviewer: str, *, event_id: str | None = None) -> Event:
        """Make a claim of words that the rules passed over. Raises Refused where they are one already."""
        article, reading = self.reading(article_id)
        fresh = extract.marked(article, span)
        twin = next((claim for claim in reading.claims if claim.id == fresh.id), None)
        if twin is not None and not self._known(event_id):
            raise Refused(f"These words are claim {twin.number} already.")
        return self._cut(fresh.id, (), (fresh,), reviewer, "", event_id)

    def dismiss(self, claim_id: ClaimId, reason: str, reviewer: str, *, event_id: str | None = None) -> Event:
        """Take a claim off the list; `restore` brings it back. What was decided on it stays in the log."""
        if not reason.strip():
            raise Refused("Dismissing a claim needs a reason. Say in a few words why it is not checked.")
        return self._cut(claim_id, (claim_id,), (), reviewer, reason.strip(), event_id)

    def restore(self, claim_id: ClaimId, reviewer: str, *, event_id: str | None = None) -> Event:
        """Put a claim that was taken off back onto the list."""
        return self._cut(claim_id, (), (self._store.claim(claim_id),), reviewer, "", event_id)

    def merge(self, claim_ids: Sequence[ClaimId], reviewer: str, *, event_id: str | None = None) -> Event:
        """Make one claim of several, from the first word of theirs to the last."""
        parts = [self._store.claim(claim_id) for claim_id in dict.fromkeys(claim_ids)]
        if len(parts) < 2 or len({claim.article_id for claim in parts}) > 1:
            raise BadInput("Only two or more claims of one article can be merged. Choose them again.")
        article = self._store.article(parts[0].article_id)
        span = Span(min(claim.span.start for claim in parts), max(claim.span.end for claim in parts))
        whole = extract.marked(article, span)
        gone = tuple(claim.id for claim in parts if claim.id != whole.id)
        return self._cut(whole.id, gone, (whole,), reviewer, "", event_id)

    def split(
        self, claim_id: ClaimId, at: Sequence[int], reviewer: str, *, event_id: str | None = None
    ) -> Event:
        """Make several claims of one, cut before each of the characters `at` (counted in the article)."""
        claim = self._store.claim(claim_id)
        article = self._store.article(claim.article_id)
        places = [claim.span.start, *sorted(set(at)), claim.span.end]
        if any(not claim.span.start < place < claim.span.end for place in places[1:-1]) or len(places) < 3:
            raise BadInput("A claim is split between two of its own words. Choose the place again.")
        pieces = [Span(start, end) for start, end in pairwise(places)]
        parts = tuple(extract.marked(article, piece) for piece in pieces)
        return self._cut(claim_id, (claim_id,), parts, reviewer, "", event_id)

    def edit(
        self,
        claim_id: ClaimId,
        reviewer: str,
        *,
        wording: str = "",
        speaker: str = "",
        period: Period | None = None,
        event_id: str | None = None,
    ) -> Event:
        """Give a claim another wording, speaker or date. Its place and its id stay."""
        words, name = wording.strip(), speaker.strip()
        if not (words or name or period):
            raise BadInput("Nothing was changed. Write another wording, speaker or date first.")
        event = self._event(Action.EDIT, claim_id, reviewer, event_id)
        kept = self._store.append(replace(event, wording=words, speaker=name, period=period))
        self._suggest_anew(kept)
        return kept

    def undo(
        self, reviewer: str, claim_id: ClaimId | None = None, event_id: str | None = None
    ) -> Event | None:
        """Take back this reviewer's last act; an edit taken back has its evidence found anew."""
        back = super().undo(reviewer, claim_id, event_id)
        undone = self._known(back.undoes) if back else None
        if undone and undone.action is Action.EDIT:
            self._suggest_anew(undone)
        return back

    def taken_off(self, article_id: ArticleId) -> tuple[tuple[Claim, str], ...]:
        """The claims of an article that reviewers took off the list, each with the reason given."""
        return review.taken_off(self._store.reading(article_id).claims, self.history(article_id))

    def _cut(
        self,
        claim_id: ClaimId,
        off: tuple[ClaimId, ...],
        on: tuple[Claim, ...],
        reviewer: str,
        note: str,
        event_id: str | None,
    ) -> Event:
        self._store.add_claims(on)
        event = self._event(Action.CUT, claim_id, reviewer, event_id)
        spans = tuple(claim.span for claim in on)
        kept = self._store.append(replace(event, taken_off=off, put_on=spans, note=note))
        self._suggest_anew(kept)
        return kept

    def _suggest_anew(self, event: Event) -> None:
        """Find evidence for what a cut or an edit brought; by words alone until the model is there."""
        claims = self.reading(event.article_id)[1].claims
        changed = {event.claim_id} if event.action is Action.EDIT else set()
        changed |= {claim.id for claim in claims if claim.span in event.put_on}
        if changed & {claim.id for claim in claims}:
            self.suggest(event.article_id, with_model=self._finder.caught_up, only=changed)

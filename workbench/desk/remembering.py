"""What was concluded in other articles comes back where a claim is made again."""

from workbench import match
from workbench.desk.articles import Articles
from workbench.model import Article, Checked, Claim, ClaimId, Recollection
from workbench.review import History


class Remembering(Articles):
    """The memory of one store: every claim with a verdict, of every article."""

    def checked_before(self, claim_id: ClaimId) -> tuple[Recollection, ...]:
        """Claims of other articles that this one calls to mind, each with its verdict. Raises NotFound."""
        of = self._store.claim(claim_id).article_id
        article, reading = self.reading(of)
        claim = next((claim for claim in reading.claims if claim.id == claim_id), None)
        if claim is None:
            return ()
        return match.recall(match.claim_statement(claim, article), self._checked(article))

    def _checked(self, aside: Article) -> list[Checked]:
        """All claims that have a verdict, but for those of one article."""
        history = self.history()
        concluded = {event.article_id for event in history.events if event.label} - {aside.id}
        return [
            checked
            for article, reading in (self.reading(article_id) for article_id in sorted(concluded))
            for claim in reading.claims
            if (checked := _checked(article, claim, history))
        ]


def _checked(article: Article, claim: Claim, history: History) -> Checked | None:
    verdicts = history.grounded_verdicts(claim.id)
    if not verdicts:
        return None
    disputed = len({verdict.label for verdict in verdicts}) > 1
    return Checked(article, claim, match.claim_statement(claim, article), verdicts[-1], disputed)

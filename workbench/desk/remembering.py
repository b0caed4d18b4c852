"""What the past says to a claim: what other checks concluded, and what was reported of its figures when."""

from collections.abc import Sequence

from workbench import match
from workbench.desk.articles import Articles
from workbench.model import Article, Checked, Claim, ClaimId, Lineage, Recollection, Statement, Suggestion
from workbench.review import History


class Remembering(Articles):
    """The memory of one store: every claim with a verdict, of every article."""

    def checked_before(self, claim_id: ClaimId) -> tuple[Recollection, ...]:
        """Claims of other articles that this one calls to mind, each with its verdict. Raises NotFound."""
        statement, article = self._statement(claim_id)
        return match.recall(statement, self._checked(article)) if statement else ()

    def lineages(self, claim_id: ClaimId, suggestions: Sequence[Suggestion]) -> tuple[Lineage, ...]:
        """What was reported over time of a claim's figures, as far as its suggestions tell."""
        statement, _ = self._statement(claim_id)
        passages = self._store.evidence([suggestion.evidence_id for suggestion in suggestions])
        by_id = {passage.id: passage for passage in passages}
        return match.lineages(statement, suggestions, by_id) if statement else ()

    def _statement(self, claim_id: ClaimId) -> tuple[Statement | None, Article]:
        """A claim as the comparison sees it, None where it has left the list; and its article."""
        article, reading = self.reading(self._store.claim(claim_id).article_id)
        claim = next((claim for claim in reading.claims if claim.id == claim_id), None)
        return (match.claim_statement(claim, article) if claim else None), article

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

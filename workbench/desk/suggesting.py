"""Evidence is found for claims: by words at once, by meaning as well once the model is there."""

from collections.abc import Collection
from datetime import date

from workbench import extract, match
from workbench.calculator import Question
from workbench.desk.answers import QUERY, among
from workbench.desk.articles import Articles
from workbench.desk.learning import Learning
from workbench.errors import BadInput, ModelMissing
from workbench.finder import Filter, Progress, Query
from workbench.model import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Comparison,
    LinkType,
    Reading,
    Suggestion,
)

SEARCH = ClaimId("search")
"""What the results of a free search are filed under."""

_RECKONED = (LinkType.RATIO, LinkType.DELTA, LinkType.RECORD)
"""Links to a claim whose day or measure another claim leaves unsaid ("almost double the last record")."""


class Suggesting(Articles, Learning):
    """What is suggested for the claims of one store's articles."""

    @property
    def ready(self) -> bool:
        """True once the model is loaded, so that suggestions use meaning as well as words."""
        return self._finder.ready

    def warm(self) -> None:
        """Load the model. Takes seconds; raises ModelMissing."""
        self._finder.encoder()

    def suggest(
        self,
        article_id: ArticleId,
        top: int | None = None,
        *,
        with_model: bool = True,
        only: Collection[ClaimId] | None = None,
    ) -> dict[ClaimId, tuple[Suggestion, ...]]:
        """Find evidence for the claims of an article, all or `only` some, and keep what was suggested.

        Returns the best `top` of each claim; what is kept is never fewer than the settings say. Without
        the model this takes milliseconds and goes by words, figures and dates.
        """
        article, reading = self.reading(article_id)
        if with_model:
            self._finder.encode_missing()
        claims = [claim for claim in reading.claims if only is None or claim.id in only]
        rankings = self._rankings(article_id, [claim.id for claim in claims])
        queries = [
            Query(claim.id, match.claim_statement(claim, article), rankings[claim.id].weights)
            for claim in claims
        ]
        depth = max(top or 0, self.settings.suggestions)
        found = self._finder.find(queries, depth, with_model=with_model)
        answers = self._calculator.find(
            {claim.id: self._question(claim, article, reading) for claim in claims}
        )
        made_at, kind = self._now(), match.HYBRID if with_model else match.KEYWORD
        self._calculator.keep([answer for some in answers.values() for answer in some], made_at)
        before = self._store.suggestions(article_id)
        for claim_id, suggestions in found.items():
            asked = [one for one in before.get(claim_id, ()) if one.retriever == QUERY]
            best = among(claim_id, [*asked, *suggestions], answers[claim_id], depth + len(asked))
            self._store.save_suggestions(claim_id, best, kind, made_at, rankings[claim_id].number)
            found[claim_id] = best
        return {claim_id: suggestions[: top or depth] for claim_id, suggestions in found.items()}

    def _question(self, claim: Claim, article: Article, reading: Reading) -> Question:
        """A claim as the tables are asked for it, with the claims that it is reckoned with."""
        linked = {
            other
            for link in reading.links
            if link.type in _RECKONED and claim.id in link.claims
            for other in link.claims
        }
        beside = [other for other in reading.claims if other.id in linked and other.id != claim.id]
        return Question(
            match.claim_statement(claim, article),
            tuple(match.claim_statement(other, article) for other in beside),
        )

    def refine(self, progress: Progress | None = None) -> None:
        """Bring everything up to the model: vectors for new passages, suggestions for every article
        that has none from the model yet.

        Raises ModelMissing; new evidence is then suggested by words alone.
        """
        try:
            fresh = self._finder.encode_missing(progress)
        except ModelMissing:
            for article in self.articles():
                if not self._is_refined(article.id):
                    self.suggest(article.id, with_model=False)
            raise
        for article in self.articles():
            if fresh or not self._is_refined(article.id):
                self.suggest(article.id)

    def _is_refined(self, article_id: ArticleId) -> bool:
        suggestions = self._store.suggestions(article_id)
        return all(refined(suggestions.get(claim.id)) for claim in self.reading(article_id)[1].claims)

    def date_article(self, article_id: ArticleId, published: date) -> Article:
        """Give an article its day of publication; what is suggested is found anew."""
        dated = super().date_article(article_id, published)
        self.suggest(article_id, with_model=self._finder.caught_up)
        return dated

    def search(
        self, text: str, top: int = 10, limits: Filter | None = None, *, with_model: bool = True
    ) -> tuple[Suggestion, ...]:
        """The passages nearest to any text, with reasons."""
        if not text.strip():
            raise BadInput("There is nothing to search for. Give some words or a sentence.")
        query = Query(SEARCH, extract.statement(text), self.learned().weights)
        if with_model:
            self._finder.encode_missing()
        return self._finder.find([query], top, with_model=with_model, limits=limits)[SEARCH]


def refined(suggestions: tuple[Suggestion, ...] | None) -> bool:
    """True where the model took part in the suggestions of a claim."""
    return suggestions is not None and (
        not suggestions or any(s.retriever == match.HYBRID for s in suggestions)
    )


def compare(
    claim: str, evidence: str, claim_date: date | None = None, evidence_date: date | None = None
) -> Comparison:
    """How two sentences relate: figure against figure, date against date. Needs no store and no model."""
    if not (claim.strip() and evidence.strip()):
        raise BadInput("There is nothing to compare. Give a claim and a passage, each in quotation marks.")
    return match.compare(
        extract.statement(claim, published=claim_date), extract.statement(evidence, published=evidence_date)
    )

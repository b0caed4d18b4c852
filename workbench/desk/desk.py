"""All parts of the desk in one, with what needs several of them: the worksheet, the exports, the sample."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench import dispatch, files, review
from workbench.desk.curating import Curating
from workbench.desk.cutting import Cutting
from workbench.desk.remembering import Remembering
from workbench.desk.suggesting import refined
from workbench.desk.tables import Asking
from workbench.desk.web import Fetching
from workbench.model import Article, ArticleId, ClaimId, Reading, Search, Suggestion
from workbench.settings import SAMPLE_ARTICLE, SAMPLE_EVIDENCE, Settings, from_environment
from workbench.store import Store

_SAMPLE = "sample"
"""The setting that holds the id of the sample article, once it was set out."""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """All that the review of one article needs: its text, its claims, what is suggested and decided.

    `searches` tells of the latest search for each claim, found or not; `refined` is True once the model took
    part in the suggestions of every claim.
    """

    article: Article
    reading: Reading
    suggestions: dict[ClaimId, tuple[Suggestion, ...]]
    history: review.History
    searches: dict[ClaimId, Search]
    refined: bool


class Desk(Cutting, Asking, Curating, Fetching, Remembering):
    """What a checker can do, in the order of the work: take in, ingest, suggest, decide, conclude, export."""

    def worksheet(self, article_id: ArticleId) -> Worksheet:
        """The state of one article's review, as it stands on disk."""
        article, reading = self.reading(article_id)
        suggestions = self._store.suggestions(article_id)
        return Worksheet(
            article,
            reading,
            suggestions,
            self.history(article_id),
            self._store.searches(article_id),
            refined=all(refined(suggestions.get(claim.id)) for claim in reading.claims),
        )

    # Export

    def export(
        self, article_id: ArticleId | None, out: Path, formats: Sequence[str], *, excel: bool = False
    ) -> list[Path]:
        """Write verdicts and decisions, of an article or of all, into a folder; returns the files."""
        return files.write_files(out, self.export_files(article_id, formats, excel=excel))

    def export_files(
        self, article_id: ArticleId | None, formats: Sequence[str], *, excel: bool = False
    ) -> dict[str, bytes]:
        """The content of the files of an export by their names. Raises BadInput for an unknown format."""
        files.check_formats(formats)
        chosen = [article_id] if article_id else [article.id for article in self.articles()]
        found = dispatch.gather(self._store, chosen, uuid.uuid4().hex, self._now())
        return files.render(found, formats, excel=excel)

    # The sample

    def set_out_sample(self) -> ArticleId | None:
        """On a store that never held anything, take in the sample article and its evidence.

        Returns the article's id, or None where the store is in use already or the sample is switched off.
        """
        if not self.settings.sample or self.holds_sample or self.articles():
            return None
        return self.take_in_sample().id

    def take_in_sample(self) -> Article:
        """Take in the sample article and its evidence, with suggestions by words, figures and dates."""
        article = self.take_in(SAMPLE_ARTICLE)
        self.ingest([SAMPLE_EVIDENCE], SAMPLE_EVIDENCE.name)
        if not self._store.suggestions(article.id):
            self.suggest(article.id, with_model=False)
        self._store.set_setting(_SAMPLE, article.id)
        return article

    @property
    def holds_sample(self) -> bool:
        """True where the sample article was set out."""
        return self._store.setting(_SAMPLE) is not None


def open_desk(settings: Settings) -> Desk:
    """A desk over the store that `settings` names, which is made where there is none."""
    return Desk(Store.open(settings.store), settings)


def open_default() -> Desk:
    """The desk of this process's settings, with the sample set out where the store is new."""
    desk = open_desk(from_environment())
    desk.set_out_sample()
    return desk

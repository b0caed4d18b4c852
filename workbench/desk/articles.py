"""Articles come in, are read, and are found again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from workbench import extract, files, review
from workbench.desk.workplace import Workplace
from workbench.errors import BadInput, NotFound
from workbench.model import Article, ArticleId, EventId, Reading


@dataclass(frozen=True, slots=True)
class _Read:
    """An article with the claims that it had after some cuts."""

    article: Article
    reading: Reading
    cuts: tuple[EventId, ...]


class Articles(Workplace):
    """The articles of one store, each with its claims as reviewers cut them."""

    _read: Mapping[ArticleId, _Read] = MappingProxyType({})

    def take_in(self, path: Path, published: date | None = None) -> Article:
        """Read an article file, find its claims, and keep both. The same text is taken in once."""
        return self._take_in_file(files.read_article(path), published)

    def take_in_bytes(self, name: str, data: bytes, published: date | None = None) -> Article:
        """Take in an article from the content of a file that was called `name`."""
        return self._take_in_file(files.article_from_bytes(name, data), published)

    def _take_in_file(self, found: files.ArticleFile, published: date | None) -> Article:
        return self.take_in_text(
            found.text, title=found.title, published=published or found.published, url=found.url
        )

    def take_in_text(
        self, text: str, *, title: str | None = None, published: date | None = None, url: str | None = None
    ) -> Article:
        """Take in an article from its text alone. Where it is there already, only a new date is taken."""
        if not text.strip():
            raise BadInput("The article is empty. Paste its text, or choose another file.")
        article = extract.article(text, published=published, title=title, url=url)
        known = next((one for one in self.articles() if one.id == article.id), None)
        if known and published and published != known.published:
            return self.date_article(known.id, published)
        self._store.add_article(article, extract.read(article), self._now())
        return self._store.article(article.id)

    def date_article(self, article_id: ArticleId, published: date) -> Article:
        """Give an article its day of publication, and resolve its "yesterday" and "last year" from there.

        What was decided stands.
        """
        known = self._store.article(article_id)
        article = extract.article(known.text, published=published, title=known.title, url=known.url)
        self._store.date_article(article, extract.read(article))
        self._read = {name: found for name, found in self._read.items() if name != article_id}
        return self._store.article(article_id)

    def articles(self) -> tuple[Article, ...]:
        """All articles, the one taken in last first."""
        return self._store.articles()

    def find_article(self, name: str | None) -> Article:
        """An article by its id or the beginning of it; by nothing, the one taken in last. Raises NotFound."""
        hits = [article for article in self.articles() if name is None or article.id.startswith(name)]
        if hits:
            return hits[0]
        raise NotFound(
            f"No article {name!r} in the store. See `articles` for their ids."
            if name
            else "The store holds no article yet. Take one in with `take-in FILE`."
        )

    def reading(self, article_id: ArticleId) -> tuple[Article, Reading]:
        """An article and its claims, as found in it and as reviewers cut them since. Raises NotFound."""
        history = self.history(article_id)
        cuts = tuple(event.id for event in history.cuts)
        known = self._read.get(article_id)
        if known is None or known.cuts != cuts:
            article, found = self._store.article(article_id), self._store.reading(article_id)
            known = _Read(article, _as_cut(article, found, history), cuts)
            self._read = {**self._read, article_id: known}
        return known.article, known.reading


def _as_cut(article: Article, found: Reading, history: review.History) -> Reading:
    claims = review.cards(found.claims, history)
    if claims == found.claims:
        return found
    return replace(found, claims=claims, links=extract.links(article, claims))


def read(path: Path, published: date | None = None) -> tuple[Article, Reading]:
    """An article file and its claims, without a store."""
    found = files.read_article(path)
    article = extract.article(
        found.text, published=published or found.published, title=found.title, url=found.url
    )
    return article, extract.read(article)

"""From a text to an article, and from an article to what it claims."""

import hashlib
import re
from collections.abc import Sequence
from datetime import date

from workbench.extract import datelines, lines
from workbench.extract.assertions import claims
from workbench.extract.consistency import links as consistency
from workbench.extract.cues import listed
from workbench.extract.found import MOST_FIGURES, find, uncrowded
from workbench.extract.speech import utterances
from workbench.model import Article, ArticleId, Claim, Line, LineKind, Link, Reading

UNTITLED = "Untitled article"
LONGEST_TITLE = 160
NOTHING_FOUND = "Nothing checkable was found in this text: no figure, date, comparison, cause or quotation."
NOT_ENGLISH = "The rules for wording are made for English; figures get cards all the same."
CROWDED = (
    f"A line holds more than {MOST_FIGURES:,} figures, as a table does: those after that get no card."
    " Break it into lines, or add the table to the evidence."
)
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = listed(
    """
    the of and to in a is that for it was on with as be by at from are this have has not but an were or
    which said had his her they he she their been will who more than after its one would there
    """
)
ENGLISH_SHARE = 0.12
"""English prose has about four such words in ten; other languages hardly any."""


def article(
    text: str, *, published: date | None = None, title: str | None = None, url: str | None = None
) -> Article:
    """An article with its lines told apart. Dateline and headline give what is not given."""
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    found = lines.classify(text, title)
    return Article(
        id=ArticleId(sha256[:16]),
        sha256=sha256,
        text=text,
        title=(title or "").strip() or _title(text, found),
        lines=found,
        published=published or _dateline(text, found),
        byline=lines.byline(text, found),
        url=url,
    )


def read(article: Article) -> Reading:
    """The claims of an article, how their figures hang together, and notes on the reading."""
    said = utterances.read(article.text, article.lines)
    made = claims.make(article, said, find(article))
    notes = [NOT_ENGLISH] if not _is_english(article.text) else []
    if uncrowded(article) != article.text:
        notes.append(CROWDED)
    if not made:
        notes.append(NOTHING_FOUND)
    return Reading(made, consistency.links(article.text, made), tuple(notes))


def links(article: Article, claims: Sequence[Claim]) -> tuple[Link, ...]:
    """How the figures of these claims of an article hang together."""
    return consistency.links(article.text, claims)


def _title(text: str, found: tuple[Line, ...]) -> str:
    first = next((line for line in found if line.kind is LineKind.HEADLINE), None)
    first = first or next((line for line in found if not line.kind.set_aside), None)
    if first is None:
        return UNTITLED
    words = " ".join(first.span.cut(text)[: LONGEST_TITLE * 2].split())
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1].rstrip() + "…"


def _dateline(text: str, found: tuple[Line, ...]) -> date | None:
    first = next(datelines.published(text, found), None)
    return first.period.start if first else None


def _is_english(text: str) -> bool:
    """Judged by the commonest words; a text of a few words is given the benefit of the doubt."""
    words = _WORD.findall(text[:20_000].lower())
    return len(words) < 20 or sum(word in _ENGLISH for word in words) >= ENGLISH_SHARE * len(words)

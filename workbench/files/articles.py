"""Articles as files. What an article claims is not read here."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath

from workbench.errors import UnreadableFile
from workbench.files.reading import MEGABYTE, check_size, read_bytes
from workbench.files.texts.prose import PROSE_KINDS, read_prose

ARTICLE_LIMIT = 5 * MEGABYTE
"""A long book has 2 MB of text."""

ILLUSTRATED_LIMIT = 50 * MEGABYTE
"""For kinds of file that hold pictures beside the text."""

_ILLUSTRATED = (".docx", ".odt", ".pdf")


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """The text of an article as its reader sees it, and what the file says about it."""

    text: str
    title: str | None
    published: date | None
    url: str | None


def read_article(path: Path) -> ArticleFile:
    """An article from a file of one of `PROSE_KINDS`. Raises UnreadableFile, naming the file."""
    if not path.is_dir():
        _check_kind(str(path))
    return article_from_bytes(str(path), read_bytes(path, _limit(str(path)), "an article"))


def article_from_bytes(name: str, data: bytes) -> ArticleFile:
    """An article from the content of a file that was called `name`. Raises UnreadableFile."""
    _check_kind(name)
    check_size(name, len(data), _limit(name), "an article")
    found = read_prose(name, data)
    check_size(f"The text of {name}", len(found.text), ARTICLE_LIMIT, "an article")
    return ArticleFile(found.text, found.title, found.published, found.url)


def _limit(name: str) -> int:
    return ILLUSTRATED_LIMIT if PurePath(name).suffix.lower() in _ILLUSTRATED else ARTICLE_LIMIT


def _check_kind(name: str) -> None:
    kind = PurePath(name).suffix.lower()
    if kind not in PROSE_KINDS:
        has = f"ends in {kind}" if kind else "has no ending such as .txt"
        read = f"{', '.join(PROSE_KINDS[:-1])} and {PROSE_KINDS[-1]}"
        raise UnreadableFile(f"{name} {has}, and articles are read from {read}. Save it as one of these.")

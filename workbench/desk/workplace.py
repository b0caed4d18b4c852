"""What every part of the desk stands on: the store, the search over it, the settings and a clock."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self

from workbench import embed, review
from workbench.calculator import Calculator
from workbench.finder import Finder
from workbench.model import ArticleId
from workbench.settings import Settings
from workbench.store import Store


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class Workplace:
    """One workplace over one store. Safe to share between threads; close it when done."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        now: Callable[[], datetime] = _now,
        load_encoder: Callable[[str], embed.Encoder] = embed.load,
    ) -> None:
        self.settings = settings
        self._store = store
        self._now = now
        self._finder = Finder(store, settings.model, load_encoder)
        self._calculator = Calculator(store)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def history(self, article_id: ArticleId | None = None) -> review.History:
        """What reviewers did with one article, or with all, replayed from the log."""
        return review.replay(self._store.events(article_id))

    # What is remembered between visits

    def remembered(self, key: str) -> str | None:
        """A small thing kept between visits: the open article, the open claim, the reviewer's name."""
        return self._store.setting(key)

    def remember(self, key: str, value: str) -> None:
        self._store.set_setting(key, value)

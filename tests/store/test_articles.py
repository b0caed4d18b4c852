"""Articles and their claims come back exactly, and go in once."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.store.samples import ARTICLE, FERRY, FIRST, MONDAY, NOON, READING, SECOND
from workbench.errors import NotFound
from workbench.model import ArticleId, ClaimId, Reading
from workbench.store import Store


def test_an_article_and_its_reading_come_back_as_they_were(store: Store, path: Path) -> None:
    store.add_article(ARTICLE, READING, NOON)
    store.close()
    with Store.open(path) as again:
        assert again.article(FERRY) == ARTICLE
        assert again.reading(FERRY) == READING
        assert [again.claim(FIRST), again.claim(SECOND)] == list(READING.claims)


def test_an_article_without_claims_has_an_empty_reading(store: Store) -> None:
    store.add_article(ARTICLE, Reading(()), NOON)
    assert store.reading(FERRY) == Reading(())


def test_the_same_article_goes_in_once_and_keeps_its_first_reading(store: Store) -> None:
    store.add_article(ARTICLE, READING, NOON)
    store.add_article(replace(ARTICLE, published=date(2021, 1, 1)), Reading(()), NOON + timedelta(days=1))
    assert store.articles() == (ARTICLE,)
    assert store.reading(FERRY) == READING


def test_the_article_taken_in_last_comes_first(store: Store) -> None:
    ids = [ArticleId(name) for name in ("m", "z", "a")]
    for article_id in ids:
        store.add_article(replace(ARTICLE, id=article_id), Reading(()), NOON)
    assert [article.id for article in store.articles()] == ids[::-1]


@pytest.mark.parametrize("days", [1, 2])
def test_an_article_is_dated_while_others_read_it(store: Store, days: int) -> None:
    store.add_article(ARTICLE, READING, NOON)
    store.add_article(replace(ARTICLE, id=ArticleId("other")), Reading(()), NOON)
    first, second = READING.claims
    tuesday = replace(MONDAY, expression="Tuesday")
    with store._records.reading() as reader:
        reader.rows("SELECT * FROM article")
        for day in range(1, days + 1):
            dated = replace(ARTICLE, published=date(2021, 1, day))
            reading = Reading((replace(first, date=tuesday), replace(second, date=MONDAY)), (), ("Dated.",))
            store.date_article(dated, reading)
    assert store.articles() == (replace(ARTICLE, id=ArticleId("other")), dated)
    assert store.reading(FERRY) == reading
    assert store.claim(SECOND).date == MONDAY


def test_an_id_that_names_nothing_is_named(store: Store) -> None:
    for ask in (
        lambda: store.article(ArticleId("nothing")),
        lambda: store.reading(ArticleId("nothing")),
        lambda: store.claim(ClaimId("nothing")),
    ):
        with pytest.raises(NotFound, match="'nothing'"):
            ask()

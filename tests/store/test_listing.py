"""A list of documents has the words and limits asked for, page by page."""

from dataclasses import replace
from datetime import date

import pytest

from tests.store.samples import NOON, document, prepared
from workbench.model import DocumentId
from workbench.store import Store


@pytest.fixture
def store(store: Store) -> Store:
    sources: list[dict[str, object]] = [
        {"publisher": "Port of Dover", "published": date(2020, 5, 1), "kind": "pdf"},
        {"publisher": "Préfecture", "published": date(2020, 6, 1), "kind": "txt", "author": "A. STRASSE"},
        {"url": "https://e.org/100%_sure", "kind": "pdf"},
        {"origin": "boats/daily.csv", "published": date(2021, 6, 1)},
    ]
    whole = [document(number, **source) for number, source in enumerate(sources)]
    whole[3] = replace(whole[3], source=replace(whole[3].source, collection="a"))
    store.add_documents([prepared(one) for one in whole], NOON)
    store.tag(whole[0].id, "Summer *boats*")
    store.tag(whole[0].id, "again")
    store.tag(whole[2].id, "boats")
    return store


@pytest.mark.parametrize(
    ("words", "limits", "numbers"),
    [
        ([], {}, [3, 0, 1, 2]),
        (["DOVER"], {}, [0]),
        (["dover", "boats"], {}, [0]),
        (["dover", "daily"], {}, []),
        (["préFECTURE"], {}, [1]),
        (["strasse"], {}, [1]),
        (["boats"], {}, [3, 0, 2]),
        (["%_"], {}, [2]),
        (["*", "AGAIN"], {}, [0]),
        (["' OR 1=1 --"], {}, []),
        ([], {"kind": "pdf"}, [0, 2]),
        ([], {"kind": "pdf", "publisher": "Port of Dover"}, [0]),
        ([], {"collection": "a"}, [3]),
        ([], {"tag": "boats"}, [2]),
        ([], {"published_from": date(2020, 6, 1)}, [3, 1]),
        ([], {"published_to": date(2020, 6, 1)}, [0, 1]),
        (["report"], {"published_from": date(2020, 5, 2), "published_to": date(2020, 12, 31)}, [1]),
    ],
)
def test_words_and_limits_hold(
    store: Store, words: list[str], limits: dict[str, object], numbers: list[int]
) -> None:
    found = store.listed(words, **limits, most=50)  # type: ignore[arg-type]
    assert [one.id for one in found.filings] == [f"d{number:04}" for number in numbers]
    assert found.total == len(numbers)
    assert found.filings == tuple(one for one in store.filings() if one in found.filings), "as they are filed"


def test_pages_follow_each_other_and_behind_the_last_is_the_first(store: Store) -> None:
    pages = [store.listed(first=first, most=3) for first in (0, 3, 6)]
    assert [[one.id for one in page.filings] for page in pages] == [
        ["d0003", "d0000", "d0001"],
        ["d0002"],
        ["d0003", "d0000", "d0001"],
    ]
    assert {page.total for page in pages} == {4}
    (one,) = store.listed(["daily"], first=3, most=3).filings
    assert (one.id, one.passages, one.tags) == (DocumentId("d0003"), 2, ())
    assert store.listed(["nothing"], first=3, most=3).total == 0

"""The words a text is found by, and BM25 over them."""

from math import log

import numpy as np
import pytest

from workbench.match import KeywordIndex, terms
from workbench.match.lexical import K1, B

TEXTS = (
    "416 people crossed the Channel on Wednesday",
    "399 people crossed in 26 boats",
    "Inflation fell to 2 per cent in May",
    "Boats and boats and more boats crossed",
)


@pytest.fixture(scope="module")
def index() -> KeywordIndex:
    return KeywordIndex.of([terms(text) for text in TEXTS])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 1,200 pages", ["more", "than", "1200", "page"]),
        ("rose 9.1%", ["rose", "9.1"]),
        ("Crossings and crossed", ["cross", "cross"]),
        ("the of and", []),
        ("COVID-19's spread", ["covid", "19", "spread"]),
        ("", []),
    ],
)
def test_terms(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


def test_scores_are_bm25_as_a_share_of_the_best_possible(index: KeywordIndex) -> None:
    lengths = [len(terms(text)) for text in TEXTS]
    mean = sum(lengths) / len(lengths)
    idf = log(1 + (4 - 1 + 0.5) / (1 + 0.5))
    weight = idf * (K1 + 1) / (1 + K1 * (1 - B + B * lengths[0] / mean))
    assert index.search(["channel"], 5) == [(0, pytest.approx(weight / (idf * (K1 + 1)), rel=1e-5))]


def test_rare_words_outweigh_common_ones(index: KeywordIndex) -> None:
    found = index.search(terms("399 people crossed"), 5)
    assert [row for row, _ in found] == [1, 0, 3]
    assert all(0 < score <= 1 for _, score in found)


def test_a_filter_leaves_rows_out(index: KeywordIndex) -> None:
    allowed = np.array([True, False, True, True])
    assert 1 not in [row for row, _ in index.search(terms("399 people crossed"), 5, allowed)]


@pytest.mark.parametrize(("query", "top"), [("unheard words", 5), ("", 5), ("crossed", 0)])
def test_nothing_found(index: KeywordIndex, query: str, top: int) -> None:
    assert index.search(terms(query), top) == []


def test_equal_scores_stand_in_the_order_of_rows() -> None:
    same = KeywordIndex.of([["a", "b"], ["a", "b"], ["a", "b"], ["c"]])
    assert [row for row, _ in same.search(["a"], 2)] == [0, 1]


def test_an_empty_index_finds_nothing() -> None:
    assert KeywordIndex.of([]).search(["a"], 5) == []


def test_a_rare_term_weighs_more_than_a_common_one_and_less_than_an_unknown(index: KeywordIndex) -> None:
    assert index.rarity("cross") < index.rarity("inflat") < index.rarity("unheard-of")

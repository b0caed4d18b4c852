"""Sentences and their places."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.extract.sentences import LONGEST, split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell. It stopped.", ["Rain fell.", "It stopped."]),
        ('"Is it?" he asked. Nobody knew.', ['"Is it?" he asked.', "Nobody knew."]),
        ('He said: "No. We cannot." He left.', ['He said: "No.', 'We cannot."', "He left."]),
        ("Prof. Curie spent £1.2bn. That is much.", ["Prof. Curie spent £1.2bn.", "That is much."]),
        ("It rose by 3.2 per cent, i.e. fast.", ["It rose by 3.2 per cent, i.e. fast."]),
        ("  ", []),
        ("😀 Rain fell. 雨. Rain", ["😀 Rain fell.", "雨.", "Rain"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [span.cut(text) for span in split(text)] == expected


@given(st.text(alphabet=st.sampled_from("aB .!?\"“”'’()\n\u200f\u0645é😀1")))
def test_sentences_lose_no_word_and_never_overlap(text: str) -> None:
    spans = split(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    kept = "".join(span.cut(text) for span in spans)
    assert sum(map(str.isalnum, kept)) == sum(map(str.isalnum, text))


def test_what_is_no_prose_is_cut_between_words() -> None:
    spans = split("word " * 1000)
    assert max(map(len, spans)) <= LONGEST
    assert all(span.cut("word " * 1000).endswith("word") for span in spans)

"""Words with vectors of their own."""

import numpy as np
import pytest

from tests.conftest import minilm
from workbench.embed import Encoder, HashingEncoder, Words


def nearest(one: Words, other: Words) -> list[tuple[str, str]]:
    places = (one.vectors @ other.vectors.T).argmax(axis=1)
    return [(word, other.words[place]) for word, place in zip(one.words, places, strict=True)]


def check_rows(encoder: Encoder, text: str) -> Words:
    (found,) = encoder.words([text])
    assert len(found.words) == len(found.shares) == len(found.vectors)
    assert found.vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(found.vectors, axis=1), 1, atol=1e-5)
    return found


@pytest.mark.model
def test_the_model_knows_words_of_like_sense() -> None:
    claim, passage = minilm().words(["Doctors measure sugar.", "A physician tests glucose in blood."])
    assert ("Doctors", "physician") in nearest(claim, passage)
    assert ("sugar", "glucose") in nearest(claim, passage)


@pytest.mark.model
def test_a_rare_word_in_pieces_counts_once() -> None:
    found = check_rows(minilm(), "Neuroblastoma in Dungeness.")
    assert len(found.words) > len(set(found.words))
    assert set(found.words) == {"Neuroblastoma", "in", "Dungeness", "."}
    for word in set(found.words):
        parts = [float(share) for share, name in zip(found.shares, found.words, strict=True) if name == word]
        assert sum(parts) == pytest.approx(1)


@pytest.mark.model
def test_a_long_text_is_looked_at_to_a_limit() -> None:
    assert len(minilm().words(["word " * 3000])[0].words) == 512


def test_without_a_model_a_word_is_like_itself() -> None:
    found = check_rows(HashingEncoder(), "Boats crossed.")
    assert nearest(found, found) == [(word, word) for word in found.words]
    upper, lower = HashingEncoder().words(["BOATS", "boats"])
    assert np.array_equal(upper.vectors, lower.vectors)


def test_no_texts_have_no_words() -> None:
    assert HashingEncoder().words([]) == []
    (found,) = HashingEncoder().words(["…"])
    assert found.words == ()
    assert found.vectors.shape == (0, HashingEncoder().dimension)

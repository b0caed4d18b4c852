"""The encoder without a model."""

import numpy as np
import pytest

from workbench.embed import Encoder, HashingEncoder

ENCODER: Encoder = HashingEncoder()


def test_rows_are_unit_float32_in_the_order_of_the_texts() -> None:
    vectors = ENCODER.encode(["409 people", "416 people", "409 people"])
    assert vectors.dtype == np.float32
    assert vectors.shape == (3, ENCODER.dimension)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1)
    assert np.array_equal(vectors[0], vectors[2])
    assert not np.array_equal(vectors[0], vectors[1])


def test_no_texts_are_no_rows() -> None:
    assert ENCODER.encode([]).shape == (0, ENCODER.dimension)


@pytest.mark.parametrize("text", ["", "…", "\ud800"])
def test_a_text_without_words_has_a_direction_too(text: str) -> None:
    assert np.isfinite(ENCODER.encode([text])).all()


def test_shared_words_bring_texts_closer() -> None:
    one, near, far = ENCODER.encode(
        ["four boats crossed the Channel", "nine boats crossed the Channel", "inflation fell in May"]
    )
    assert one @ near > one @ far + 0.3

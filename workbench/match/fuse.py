"""Similarity of wording from two retrievers in one number between 0 and 1."""

from collections.abc import Sequence


def fused(vector: Sequence[float | None], keyword: Sequence[float | None], weight: float) -> list[float]:
    """One score per candidate from its cosine and, by `weight`, its keyword score (see KeywordIndex).

    What a retriever did not return scores just below the worst that it did.
    """
    if all(value is None for value in vector):
        return [value or 0.0 for value in keyword]
    near = _filled(vector)
    words = _filled(keyword)
    return [
        max(0.0, cosine + weight * share) / (1 + weight) for cosine, share in zip(near, words, strict=True)
    ]


def _filled(values: Sequence[float | None]) -> list[float]:
    known = [value for value in values if value is not None]
    floor = max(0.0, min(known) - 0.01) if known else 0.0
    return [floor if value is None else value for value in values]

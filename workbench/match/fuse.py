"""Similarity of wording from two retrievers, side by side."""

from collections.abc import Sequence


def fused(
    vector: Sequence[float | None], keyword: Sequence[float | None], weight: float
) -> list[tuple[float, float]]:
    """For each candidate its cosine, and by how much each unit of weight on its keyword score raises that.

    Both are divided by one and the usual `weight` of all that counts beside the cosine, so that the whole is
    between 0 and 1. What a retriever did not return scores just below the worst that it did; without any
    cosine, the keyword score is all there is.
    """
    if all(value is None for value in vector):
        return [(value or 0.0, 0.0) for value in keyword]
    share = 1 / (1 + weight)
    near, words = _filled(vector), _filled(keyword)
    return [(share * max(0.0, cosine), share * said) for cosine, said in zip(near, words, strict=True)]


def _filled(values: Sequence[float | None]) -> list[float]:
    known = [value for value in values if value is not None]
    floor = max(0.0, min(known) - 0.01) if known else 0.0
    return [floor if value is None else value for value in values]

"""How like two texts are word by word: the stretch most like a claim, and the pairs of words they share."""

from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from workbench.match.lexical import terms

LONGEST = 2000
"""The characters of a passage that are looked through."""


@dataclass(frozen=True, slots=True)
class Like:
    """How like the claim a passage's likest stretch is, and what share of its pairs of words it holds."""

    passage: float
    phrases: float


@dataclass(frozen=True, slots=True)
class Wording:
    """A claim's wording, taken apart once for many passages."""

    text: str
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, text: str) -> "Wording":
        return cls(text.lower(), frozenset(pairwise(terms(text))))

    def like(self, passage: str) -> Like:
        """How like a passage is to the claim."""
        other = passage[:LONGEST].lower()
        shared = self.pairs & set(pairwise(terms(other)))
        return Like(
            fuzz.partial_ratio(self.text, other) / 100, len(shared) / len(self.pairs) if self.pairs else 0.0
        )

"""The figures of an article in a row, each with the claim it stands on: what consistency is looked for in."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model import Claim, ClaimId, Quantity, Role


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on its claim. `claim` is the claim's place in the row of claims."""

    place: int
    claim: Claim
    quantity: Quantity

    @property
    def role(self) -> Role:
        return self.quantity.role

    def like(self, other: "Figure") -> bool:
        """True where nothing says that the two count different things."""
        mine, theirs = self.quantity.unit, other.quantity.unit
        return mine == theirs or mine is None or theirs is None


def ids(*claims: Claim) -> tuple[ClaimId, ...]:
    """The claims that a link joins, each once."""
    return tuple(dict.fromkeys(claim.id for claim in claims))


def _start(figure: Figure) -> int:
    return figure.quantity.span.start


@dataclass(frozen=True, slots=True)
class Row:
    """The text and its figures in order, each place in the text once."""

    text: str
    claims: tuple[Claim, ...]
    figures: tuple[Figure, ...]

    def before(self, figure: Figure, reach: int) -> str:
        """The text straight before a figure."""
        start = figure.quantity.span.start
        return self.text[max(0, start - reach) : start]

    def between(self, one: Figure, other: Figure) -> str:
        """The text between two figures."""
        return self.text[one.quantity.span.end : other.quantity.span.start]

    def earlier(self, figure: Figure, reach: int) -> list[Figure]:
        """The figures before one, nearest first, that begin at most `reach` characters earlier."""
        start = figure.quantity.span.start
        return list(reversed(self._from(start - reach, start)))

    def later(self, figure: Figure, reach: int) -> list[Figure]:
        """The figures after one, nearest first, that begin at most `reach` characters later."""
        start = figure.quantity.span.start
        return list(self._from(start + 1, start + reach + 1))

    def beside(self, figure: Figure) -> list[Figure]:
        """The other figures of the same claim."""
        span = figure.claim.span
        return [f for f in self._from(span.start, span.end) if f.claim is figure.claim and f is not figure]

    def around(self, figure: Figure, most: int) -> tuple[Figure, ...]:
        """The figure with at most so many before it and after it, in the order of the text."""
        place = bisect_left(self.figures, figure.quantity.span.start, key=_start)
        return self.figures[max(0, place - most) : place + most + 1]

    def _from(self, start: int, end: int) -> tuple[Figure, ...]:
        first = bisect_left(self.figures, start, key=_start)
        return self.figures[first : bisect_left(self.figures, end, lo=first, key=_start)]


def row(text: str, claims: Sequence[Claim]) -> Row:
    """All figures of an article. Where a figure stands on two claims, the shorter one has it.

    What another figure is measured by belongs to the claim that holds both.
    """
    best: dict[tuple[int, int], Figure] = {}
    for place, claim in enumerate(claims):
        for quantity in claim.quantities:
            key = (quantity.span.start, quantity.span.end)
            figure = Figure(place, claim, quantity)
            if key not in best or _fitness(figure) < _fitness(best[key]):
                best[key] = figure
    return Row(text, tuple(claims), tuple(best[key] for key in sorted(best)))


def _fitness(figure: Figure) -> tuple[bool, int]:
    alone = figure.role in (Role.BASELINE, Role.OLD_VALUE) and len(figure.claim.quantities) == 1
    return alone, len(figure.claim.span)

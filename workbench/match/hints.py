"""How far two figures lie apart, and what kind of slip the gap looks like."""

from workbench.match import measures
from workbench.model import Quantity


def number(quantity: Quantity) -> str:
    """The figure as it was written, without its hedge where it has a single value."""
    if quantity.value is None:
        return inline(quantity.surface)
    return plain(quantity.value) if quantity.unit in (None, "person") else inline(quantity.surface)


def inline(surface: str) -> str:
    """A figure's own words as they stand in the middle of a sentence: "more than 5,600"."""
    first = surface.split(maxsplit=1)[0] if surface else ""
    return surface[:1].lower() + surface[1:] if first.istitle() else surface


def plain(value: float) -> str:
    """1,200 or 9.1."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4g}" if value < 1000 else f"{value:,.1f}"


def gap_in_words(claim: Quantity, evidence: Quantity) -> str:
    """The signed gap, evidence minus claim: "17 fewer, -4.1 %". Empty where a side has no single value."""
    if claim.value is None or evidence.value is None or claim.unit != evidence.unit:
        return ""
    gap = evidence.value - claim.value
    if not gap:
        return ""
    words = f"{plain(abs(gap))} {'more' if gap > 0 else _fewer(claim.unit)}"
    return f"{words}, {gap / claim.value:+.1%}".replace("%", " %").replace("-", "−") if claim.value else words


def hint(claim: Quantity, evidence: Quantity) -> str:
    """The slip that would turn one figure into the other, or an empty string."""
    if claim.value is None or evidence.value is None or not claim.value or not evidence.value:
        return ""
    ratio = evidence.value / claim.value
    for factor in (10, 100, 1000, 1_000_000):
        if ratio in (factor, 1 / factor):
            return f"a factor of {factor:,}"
    return _reordered(plain(claim.value), plain(evidence.value))


def _fewer(unit: str | None) -> str:
    shares = unit in ("percent", "percentage point", "ratio")
    measured = shares or unit in measures.UNITS or (unit or "").isupper()
    return "less" if measured else "fewer"


def _reordered(first: str, second: str) -> str:
    """What to say where two figures of three digits or more are made of the same digits."""
    if first == second or len(first) < 3 or sorted(first) != sorted(second):
        return ""
    moved = sum(one != other for one, other in zip(first, second, strict=True))
    return "two digits are swapped" if moved == 2 else "the same digits in another order"

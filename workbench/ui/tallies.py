"""What the Dashboard counts, over one article or all. No Streamlit in here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from workbench import review
from workbench.desk import Worksheet
from workbench.model import Claim, Label, Link, Status
from workbench.review import Rate
from workbench.ui import course


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with how far it is. `label` is None while it is open, or where reviewers differ."""

    sheet: Worksheet
    claim: Claim
    status: Status
    label: Label | None
    warnings: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """What one speaker is given as the source of; no name is the article itself."""

    name: str | None
    claims: int
    decided: int


def rows(sheets: Sequence[Worksheet]) -> tuple[Row, ...]:
    """Every claim, in the order of the articles and of their texts."""
    return tuple(_row(sheet, claim) for sheet in sheets for claim in sheet.reading.claims)


def labels(found: Sequence[Row]) -> dict[Label, int]:
    """How many claims have each verdict."""
    return {label: sum(row.label is label for row in found) for label in Label}


def voices(found: Sequence[Row]) -> tuple[Voice, ...]:
    """The speakers, the one with most claims first."""
    names = [row.claim.speaker.name if row.claim.speaker else None for row in found]
    counted = [
        Voice(
            name,
            names.count(name),
            sum(row.label is not None for row, said in zip(found, names, strict=True) if said == name),
        )
        for name in dict.fromkeys(names)
    ]
    return tuple(sorted(counted, key=lambda voice: -voice.claims))


def times(sheets: Sequence[Worksheet]) -> list[float]:
    """How long each claim with a verdict was open, in seconds, where that is known."""
    verdicts = (sheet.history.verdict(claim.id) for sheet in sheets for claim in sheet.reading.claims)
    return [verdict.seconds for verdict in verdicts if verdict and verdict.seconds]


def by_rank(sheets: Sequence[Worksheet]) -> dict[int, Rate]:
    """How often suggestions were accepted, by their rank."""
    return _together(review.by_rank(sheet.history, sheet.suggestions) for sheet in sheets)


def by_day(sheets: Sequence[Worksheet]) -> dict[date, Rate]:
    """How often one of the first five suggestions was accepted, by the day of the decision."""
    return _together(review.by_day(sheet.history, sheet.suggestions) for sheet in sheets)


Key = TypeVar("Key", int, date)


def _together(rates: Iterable[Mapping[Key, Rate]]) -> dict[Key, Rate]:
    found: dict[Key, Rate] = {}
    for of_one in rates:
        for key, rate in of_one.items():
            found[key] = found.get(key, Rate(0, 0)) + rate
    return dict(sorted(found.items()))


def _row(sheet: Worksheet, claim: Claim) -> Row:
    status = sheet.history.status(claim.id)
    verdicts = sheet.history.grounded_verdicts(claim.id)
    label = verdicts[-1].label if verdicts and status is not Status.DISPUTED else None
    return Row(sheet, claim, status, label, course.warnings(claim.id, sheet.reading.links))

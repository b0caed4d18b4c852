"""What reviewers set right about sources, as text that a row can hold, and back."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from typing import TypeAlias

from workbench.model import Correction, DocumentId, Period, Source

Known: TypeAlias = str | bool | date | datetime | Period | None
"""What a field of a source may say."""

_OPEN = ".."


def corrections(
    document_id: DocumentId, old: Source, new: Source, reviewer: str, made_at: datetime
) -> tuple[Correction, ...]:
    """The differences between two sources, one for each field."""
    return tuple(
        Correction(document_id, field.name, *written, reviewer, made_at)
        for field in fields(Source)
        if len(set(written := (_written(getattr(old, field.name)), _written(getattr(new, field.name))))) > 1
    )


def corrected(source: Source, made: Iterable[Correction]) -> Source:
    """A source after these corrections, in their order."""
    for correction in made:
        change: Mapping[str, Known] = {correction.field: _read(correction.field, correction.new)}
        source = replace(source, **change)  # type: ignore[arg-type]
    return source


def _written(value: Known) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Period):
        return "/".join(day.isoformat() if day else _OPEN for day in (value.start, value.end))
    return value.isoformat() if isinstance(value, date) else value


def _read(field: str, text: str) -> Known:
    if not text:
        return "" if field in ("title", "collection") else None
    match field:
        case "is_primary":
            return text == "true"
        case "published":
            return date.fromisoformat(text)
        case "retrieved":
            return datetime.fromisoformat(text)
        case "as_of":
            start, end = (None if day == _OPEN else date.fromisoformat(day) for day in text.split("/"))
            return Period(start, end)
        case _:
            return text

"""Where a text quotes: stretches between quotation marks, and those left open at a paragraph's end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model import Span

_DOUBLE = re.compile('["“”„«»]')
_SINGLE = re.compile(r"(?<![\w.,!?])[‘'](?=[\w£$€])([^‘\"“”\n]{2,900}?)(?<=[\w.,!?…])[’'](?!\w)")

_LEFT_OPEN = re.compile(r"(?<![\w.,!?])[‘'](?=[A-Z])((?:[^‘\"“”\n'’]|['’](?=\w)){20,})$")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch: `span` lies inside the marks; not `closed` where the next paragraph goes on."""

    span: Span
    closed: bool


def find(text: str, within: Span) -> tuple[Quotation, ...]:
    """The quotations of one paragraph, in order."""
    found = tuple(_double(text, within))
    return found or tuple(_single(text, within))


def goes_on(text: str, within: Span) -> bool:
    """True for a paragraph that leaves a quotation open: the next one goes on with it."""
    found = find(text, within)
    return bool(found) and not found[-1].closed


def mask(text: str, within: Span, quotations: tuple[Quotation, ...]) -> str:
    """The paragraph with the insides of its quotations blanked out, at its full length."""
    parts, place = [], within.start
    for quotation in quotations:
        inner = quotation.span
        parts += [text[place : inner.start], "_" * len(inner)]
        place = inner.end
    return "".join([*parts, text[place : within.end]])


def _double(text: str, within: Span) -> Iterator[Quotation]:
    opened: int | None = None
    for mark in _DOUBLE.finditer(text, within.start, within.end):
        if opened is None:
            opened = mark.end() if mark.group() not in "”»" else None
        elif mark.group() in "“„«":
            opened = mark.end()
        else:
            yield Quotation(Span(opened, mark.start()), True)
            opened = None
    if opened is not None and opened < within.end:
        yield Quotation(Span(opened, within.end), False)


def _single(text: str, within: Span) -> Iterator[Quotation]:
    end = within.start
    for found in _SINGLE.finditer(text, within.start, within.end):
        yield Quotation(Span(*found.span(1)), True)
        end = found.end()
    if opened := _LEFT_OPEN.search(text[end : within.end]):
        yield Quotation(Span(*opened.span(1)).shift(end), False)

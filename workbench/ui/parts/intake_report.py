"""What came of an intake: how much, what was left out and why, and file by file. Long lists are folded."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from workbench.desk import IngestReport
from workbench.model import LeftOut
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui.parts import plain

LISTED = 200
"""Lines of a folded list, at most."""


def draw(report: IngestReport) -> None:
    """All of it."""
    known, missing = report.known, report.problems
    plain.outcome(phrases.ingested(report.documents, report.passages, known, len(missing)))
    if report.updated:
        plain.note(phrases.updated(report.updated))
    if report.superseded:
        plain.note(phrases.newer(report.superseded))
    left_out(missing)
    if len(report.files) > 1:
        outcomes = [phrases.outcome(one) for one in report.files]
        st.html(f'<div class="plain-list">{_folded(words.BY_FILE, outcomes)}</div>')


def left_out(found: Sequence[LeftOut]) -> None:
    """What was left out: files with one reason stand together. Nothing where nothing was."""
    if found:
        st.html(told(found))


def told(found: Sequence[LeftOut]) -> str:
    """What was left out as HTML, every word of it escaped."""
    groups: dict[str, list[LeftOut]] = {}
    for one in found:
        groups.setdefault(one.reason.removeprefix(one.origin).strip(), []).append(one)
    lines = "".join(f"<li>{_alike(reason, alike)}</li>" for reason, alike in groups.items())
    return f'<div class="plain-list"><h4>{words.LEFT_OUT}</h4><ul>{lines}</ul></div>'


def _alike(reason: str, alike: Sequence[LeftOut]) -> str:
    if len(alike) == 1:
        return escape(alike[0].reason)
    return _folded(phrases.alike(reason, len(alike)), [one.origin for one in alike])


def _folded(heading: str, lines: Sequence[str]) -> str:
    shown = list(lines[:LISTED])
    if len(lines) > LISTED:
        shown.append(phrases.and_more(len(lines) - LISTED))
    items = "".join(f"<li>{escape(line)}</li>" for line in shown)
    return f'<details><summary>{escape(heading)}</summary><ul tabindex="0">{items}</ul></details>'

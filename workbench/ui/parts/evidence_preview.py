"""Evidence before it is stored: the first documents, their first passages and rows, and what is wrong."""

from collections.abc import Sequence
from html import escape
from textwrap import shorten

import streamlit as st

from workbench.desk import Glimpse, Preview
from workbench.model import Cell
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui.parts import intake_report, plain

LONGEST = 320
"""Characters of a passage that are shown."""


def draw(name: str, preview: Preview) -> None:
    """What an intake called `name` would bring."""
    plain.title(
        phrases.preview_of(name), [phrases.previewed(len(preview.glimpses), preview.files, preview.more)]
    )
    if not preview.glimpses:
        plain.note(words.NOTHING_READABLE)
    intake_report.left_out(preview.left_out)
    for one in preview.glimpses:
        st.html(glimpse(one))


def glimpse(one: Glimpse) -> str:
    """The beginning of one document as HTML, every word of it escaped."""
    shown = table(one.headings, one.rows) if one.headings else _passages(one.passages)
    where = phrases.where(one.source)
    known = f'<p class="passage-known">{escape(words.KNOWN)}</p>' if one.known else ""
    return (
        f'<article class="passage"><h3>{escape(one.source.title)}</h3>'
        f'<p class="passage-source">{escape(where)}</p>{known}{shown}</article>'
    )


def table(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Rows of a table as HTML; it scrolls sideways by itself."""
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(phrases.cell(value))}</td>" for value in row) + "</tr>" for row in rows
    )
    return (
        f'<div class="rows" tabindex="0" role="group" aria-label="{words.FIRST_ROWS}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _passages(texts: Sequence[str]) -> str:
    if not texts:
        return f'<p class="passage-source">{escape(words.NO_PASSAGE)}</p>'
    return "".join(
        f'<p class="passage-text">{escape(shorten(text, LONGEST, placeholder=" …"))}</p>' for text in texts
    )

"""Text from articles, files and people, shown letter by letter: never read as Markdown, never as HTML."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st

STYLE = Path(__file__).with_name("plain.css")


def style() -> None:
    """The look of what this module draws; once on each page."""
    st.html(STYLE)


def title(text: str, under: Sequence[str] = ()) -> None:
    """A small heading with lines under it."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in under)
    st.html(f'<div class="plain-title"><h3>{escape(text)}</h3>{lines}</div>')


def problem(text: str) -> None:
    """What went wrong, announced to screen readers."""
    st.html(f'<p class="plain-notice plain-problem" role="alert">{escape(text)}</p>')


def note(text: str) -> None:
    """What the reader should know before going on."""
    st.html(f'<p class="plain-notice plain-note" role="status">{escape(text)}</p>')


def outcome(text: str) -> None:
    """What was done, announced to screen readers."""
    st.html(f'<p class="plain-notice plain-outcome" role="status">{escape(text)}</p>')


def quiet(text: str) -> None:
    """One line that does not ask for attention, and is announced to screen readers."""
    st.html(f'<p class="quiet" role="status">{escape(text)}</p>', width="content")


def quote(text: str, under: str = "") -> None:
    """Words of an article, with a line under them."""
    line = f"<small>{escape(under)}</small>" if under else ""
    st.html(f'<p class="plain-quote">“{escape(text.strip())}”{line}</p>')


def aside(text: str) -> None:
    """A remark that explains what stands above it."""
    st.html(f'<p class="plain-aside">{escape(text)}</p>')


def listed(heading: str, lines: Sequence[str]) -> None:
    """A heading and a list, or nothing where the list is empty."""
    if lines:
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        st.html(f'<div class="plain-list"><h4>{escape(heading)}</h4><ul>{items}</ul></div>')

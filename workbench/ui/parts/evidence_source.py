"""Where a document comes from, in full. What is not known is said, and what was set right, and by whom."""

from collections.abc import Sequence
from html import escape
from urllib.parse import urlsplit

import streamlit as st

from workbench.model import Correction, Filing
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words


def draw(filing: Filing, corrections: Sequence[Correction]) -> None:
    """All fields, one under the other, and the corrections under them."""
    st.subheader(words.SOURCE)
    lines = "".join(
        f"<dt>{escape(label)}</dt><dd>{_told(said)}</dd>" for label, said in phrases.provenance(filing)
    )
    st.html(f'<dl class="source">{lines}</dl>')
    if corrections:
        told = "".join(f"<li>{escape(phrases.corrected(one))}</li>" for one in corrections)
        st.html(f'<div class="plain-list"><h4>{escape(words.CORRECTIONS)}</h4><ul>{told}</ul></div>')


def _told(said: str | None) -> str:
    if not said:
        return f'<i class="missing">{escape(words.NOT_KNOWN)}</i>'
    if urlsplit(said).scheme in ("http", "https") and " " not in said:
        return f'<a href="{escape(said)}" target="_blank" rel="noopener noreferrer">{escape(said)}</a>'
    return escape(said)

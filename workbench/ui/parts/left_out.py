"""What of an intake was left out and why: files with one reason stand together, folded."""

from collections.abc import Sequence
from html import escape
from typing import Protocol

import streamlit as st

from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words

LISTED = 200
"""Files named for one reason, at most."""


class Left(Protocol):
    """`origin` names a file or a place in it, `reason` is a sentence that begins with it in most cases."""

    @property
    def origin(self) -> str: ...

    @property
    def reason(self) -> str: ...


def draw(found: Sequence[Left]) -> None:
    """The list; nothing where nothing was left out."""
    if found:
        st.html(told(found))


def told(found: Sequence[Left]) -> str:
    """The list as HTML, every word of it escaped."""
    groups: dict[str, list[Left]] = {}
    for one in found:
        groups.setdefault(one.reason.removeprefix(one.origin).strip(), []).append(one)
    lines = "".join(f"<li>{_alike(reason, alike)}</li>" for reason, alike in groups.items())
    return f'<div class="plain-list"><h4>{words.LEFT_OUT}</h4><ul>{lines}</ul></div>'


def _alike(reason: str, alike: Sequence[Left]) -> str:
    if len(alike) == 1:
        return escape(alike[0].reason)
    origins = [one.origin for one in alike[:LISTED]]
    if len(alike) > LISTED:
        origins.append(phrases.and_more(len(alike) - LISTED))
    lines = "".join(f"<li>{escape(origin)}</li>" for origin in origins)
    heading = escape(phrases.alike(reason, len(alike)))
    return f"<details><summary>{heading}</summary><ul>{lines}</ul></details>"

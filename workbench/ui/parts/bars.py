"""Bars with their words and figures: read by eye and by ear, in light and in dark."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st


@dataclass(frozen=True, slots=True)
class Bar:
    """What is counted, how long its bar is (0 to 1), the figure in words, and a class that colours it."""

    label: str
    share: float
    told: str
    tone: str = ""


def draw(bars: Sequence[Bar]) -> None:
    """The bars, one below the other."""
    st.html(told(bars))


def told(bars: Sequence[Bar]) -> str:
    """The bars in HTML, every word escaped."""
    return f'<dl class="bars">{"".join(_told(bar) for bar in bars)}</dl>'


def _told(bar: Bar) -> str:
    width = f"{100 * min(max(bar.share, 0.0), 1.0):.1f}%"
    drawn = f'<i class="{escape(bar.tone)}" style="width:{width}"></i>'
    return f"<div><dt>{escape(bar.label)}</dt><dd>{drawn}<span>{escape(bar.told)}</span></dd></div>"

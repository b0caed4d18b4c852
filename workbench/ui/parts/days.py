"""A day to pick, or none."""

from datetime import date

import streamlit as st

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)


def pick(label: str, key: str, explanation: str | None = None, around: date | None = None) -> date | None:
    """The chosen day, None where the field is empty. `around` is a day that must be among those to choose."""
    days = [day for day in (EARLIEST, LATEST, around) if day]
    return st.date_input(
        label,
        value=None,
        min_value=min(days),
        max_value=max(days),
        key=key,
        help=explanation,
        format="DD/MM/YYYY",
    )

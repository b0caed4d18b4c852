"""Rows of a table, or of an answer, under their headings."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from workbench.model import Cell


def draw(names: Sequence[str], rows: Sequence[Sequence[Cell]], alt: str, key: str) -> None:
    """Draw them; columns of one name are told apart by a number, an empty cell stays empty."""
    seen: dict[str, int] = {}
    unique = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    st.dataframe(
        pd.DataFrame(list(rows), columns=pd.Index(unique), dtype=object),
        placeholder="",
        hide_index=True,
        alt=alt,
        key=key,
    )

"""What the store holds, collection by collection."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from workbench.model import Collection
from workbench.ui import pages_words as words
from workbench.ui.parts import plain


def draw(collections: Sequence[Collection]) -> None:
    """A table of the collections, or how to begin."""
    if not collections:
        plain.note(words.EVIDENCE_EMPTY)
        return
    rows = [(each.name, each.documents, each.passages) for each in collections]
    st.dataframe(
        pd.DataFrame(rows, columns=pd.Index(words.COLLECTION_COLUMNS)),
        hide_index=True,
        alt=words.EVIDENCE_HELD,
        key="collections",
    )

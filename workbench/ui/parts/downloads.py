"""What leaves by the download buttons: preview rows and the archive. No Streamlit in here."""

import io
import zipfile
from collections.abc import Mapping

import pandas as pd

from workbench.ui import pages_words as words

VERDICTS = "verdicts"
"""How the name of the main file begins."""

VERDICT = "verdict_label"
"""The column that is empty as long as there is no verdict."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry of the archive: the same files make the same bytes."""


def preview(files: Mapping[str, bytes]) -> pd.DataFrame:
    """The rows of verdicts.csv as they will be exported, those with a verdict first."""
    content = io.BytesIO(files[f"{VERDICTS}.csv"])
    table = pd.read_csv(content, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    undecided = table[VERDICT] == ""
    ordered = table.loc[undecided.sort_values(kind="stable").index]
    return ordered[list(words.PREVIEW_COLUMNS)].rename(columns=words.PREVIEW_COLUMNS)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """All files in one archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()

"""The export as it will leave: a warning where it is incomplete, a preview, and the download buttons."""

from pathlib import PurePath

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.ui import pages_words as words
from workbench.ui.parts import downloads, plain
from workbench.ui.parts.export_choice import Choice


def draw(desk: Desk, choice: Choice) -> None:
    """Preview and files; or, where the export fails, the reason."""
    try:
        files = desk.export_files(choice.article_id, ["csv", "jsonl"], excel=choice.excel)
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    table = downloads.preview(files)
    missing = int((table[words.PREVIEW_COLUMNS[downloads.VERDICT]] == "").sum())
    if missing:
        plain.note(words.verdicts_missing(missing, len(table)))
    st.dataframe(table, hide_index=True, alt=words.PREVIEW_ALT, key="preview")
    plain.aside(words.rows(len(table)))
    _buttons({name: content for name, content in files.items() if PurePath(name).suffix == f".{choice.form}"})


def _buttons(files: dict[str, bytes]) -> None:
    with st.container(horizontal=True):
        for name, content in files.items():
            first = name.startswith(downloads.VERDICTS)
            st.download_button(
                words.download(name),
                content,
                name,
                on_click="ignore",
                key=f"download-{name}",
                type="primary" if first else "secondary",
            )
        st.download_button(
            words.DOWNLOAD_ALL, downloads.zipped(files), words.ARCHIVE, on_click="ignore", key="download-all"
        )
    plain.aside(words.FILES_EXPLAINED)

"""The two ways evidence comes in, by files and by a path on this machine, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from workbench.desk import Desk, IngestReport
from workbench.errors import WorkbenchError
from workbench.ui import pages_words as words
from workbench.ui.parts import plain
from workbench.ui.parts.uploads import as_files

FILE_KINDS = ("txt", "md", "html", "htm", "docx", "pdf", "jsonl", "csv", "tsv", "json")


def draw(desk: Desk) -> IngestReport | None:
    """The boxes; returns what was just taken in, or None."""
    files, folder = st.tabs([words.FILES, words.FOLDER])
    with files:
        uploaded = _upload(desk)
    with folder:
        walked = _folder(desk)
    return uploaded or walked


def report(outcome: IngestReport) -> None:
    """What an intake did, and what was left out and why."""
    plain.outcome(words.ingested(outcome.documents, outcome.passages, outcome.known, len(outcome.problems)))
    plain.listed(words.LEFT_OUT, [problem.reason for problem in outcome.problems])


def _upload(desk: Desk) -> IngestReport | None:
    with st.form("evidence-files", border=False):
        uploads = st.file_uploader(
            words.EVIDENCE_FILES, type=FILE_KINDS, accept_multiple_files=True, help=words.EVIDENCE_FILES_HELP
        )
        collection = st.text_input(words.COLLECTION, words.UPLOADED_COLLECTION, help=words.COLLECTION_HELP)
        wanted = st.form_submit_button(words.TAKE_IN, type="primary")
    if not wanted:
        return None
    if not uploads:
        plain.problem(words.NO_FILES)
        return None
    with as_files(uploads) as paths:
        return _ingested(desk, paths, collection.strip() or words.UPLOADED_COLLECTION)


def _folder(desk: Desk) -> IngestReport | None:
    with st.form("evidence-folder", border=False):
        path = st.text_input(words.FOLDER_PATH, key="evidence-path")
        collection = st.text_input(words.COLLECTION, help=words.FOLDER_COLLECTION_HELP)
        wanted = st.form_submit_button(words.TAKE_IN_FOLDER, type="primary")
    if not wanted:
        return None
    if not path.strip():
        plain.problem(words.NO_FOLDER)
        return None
    return _ingested(desk, [Path(path.strip()).expanduser()], collection.strip() or None)


def _ingested(desk: Desk, paths: Sequence[Path], collection: str | None) -> IngestReport | None:
    bar = st.progress(0.0, text=words.read_so_far(0))

    def show(done: int, total: int) -> None:
        bar.progress(done / total if total else 0.0, text=words.read_so_far(done))

    try:
        return desk.ingest(paths, collection, show)
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return None
    finally:
        bar.empty()

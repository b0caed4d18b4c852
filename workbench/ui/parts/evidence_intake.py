"""The ways evidence comes in: files, a folder, a pasted text, a page from the web, each looked at first."""

import json
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.files import DOCUMENT_KINDS
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import session
from workbench.ui.gathering import Intake
from workbench.ui.parts import days, plain
from workbench.ui.parts.uploads import Uploads, pasted

_TURN = "evidence-turn"
"""How many intakes this visit began: the fields of the next one are empty."""

_TITLE = 80
"""Characters that stand as the title of a text without one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reviewer wants: the intake, to be looked at or to begin at once."""

    intake: Intake
    look: bool


def draw(desk: Desk) -> Asked | None:
    """The boxes; returns what was just asked for, or None."""
    files, folder, paste, web = st.tabs([words.FILES, words.FOLDER, words.PASTE, words.WEB])
    with files:
        asked = _files(desk)
    with folder:
        asked = _folder(desk) or asked
    with paste:
        asked = _paste(desk) or asked
    with web:
        asked = _web(desk) or asked
    return asked


def empty() -> None:
    """Begin with empty fields when they are drawn next."""
    session.put(_TURN, _turn() + 1)


def _turn() -> int:
    turn = session.chosen(_TURN)
    return turn if isinstance(turn, int) else 0


def _key(name: str) -> str:
    return f"evidence-{name}-{_turn()}"


def _buttons(take: str) -> tuple[bool, bool]:
    """Whether the form was sent off, and whether only to look."""
    with st.container(horizontal=True):
        now = st.form_submit_button(take, type="primary")
        look = st.form_submit_button(words.PREVIEW)
    return now or look, look


def _files(desk: Desk) -> Asked | None:
    with st.form(_key("files"), border=False):
        uploads = st.file_uploader(
            words.EVIDENCE_FILES,
            type=[*DOCUMENT_KINDS, ".json"],
            accept_multiple_files=True,
            help=words.EVIDENCE_FILES_HELP,
            key=_key("uploads"),
        )
        collection = st.text_input(
            words.COLLECTION, words.UPLOADED, help=words.COLLECTION_HELP, key=_key("files-collection")
        )
        wanted, look = _buttons(words.TAKE_IN)
    if not wanted:
        return None
    if not uploads:
        plain.problem(words.NO_FILES)
        return None
    name = uploads[0].name if len(uploads) == 1 else phrases.files(len(uploads))
    held, filed = Uploads(uploads), collection.strip() or words.UPLOADED
    return Asked(_uploaded(desk, name, held, filed), look)


def _folder(desk: Desk) -> Asked | None:
    with st.form(_key("folder"), border=False):
        typed = st.text_input(words.FOLDER_PATH, key=_key("path"))
        collection = st.text_input(
            words.COLLECTION, help=words.FOLDER_COLLECTION_HELP, key=_key("folder-collection")
        )
        wanted, look = _buttons(words.TAKE_IN_FOLDER)
    if not wanted:
        return None
    if not typed.strip():
        plain.problem(words.NO_FOLDER)
        return None
    return Asked(_from_path(desk, Path(typed.strip()).expanduser(), collection.strip() or None), look)


def _from_path(desk: Desk, path: Path, collection: str | None) -> Intake:
    return Intake(
        path.name or str(path),
        lambda: desk.preview([path], collection),
        lambda progress, stop: desk.ingest([path], collection, progress, stop=stop),
        json.dumps([str(path), collection]),
    )


def cut_off(desk: Desk) -> Intake | None:
    """The intake that was under way when the workbench was closed, where it can be begun again."""
    remembered = desk.remembered(session.CUT_OFF)
    if not remembered:
        return None
    path, collection = json.loads(remembered)
    return _from_path(desk, Path(path), collection)


def _paste(desk: Desk) -> Asked | None:
    with st.form(_key("paste"), border=False):
        text = st.text_area(words.TEXT, height=200, key=_key("text"))
        title = st.text_input(words.TEXT_TITLE, key=_key("title"))
        publisher = st.text_input(words.PUBLISHER, key=_key("publisher"))
        address = st.text_input(words.ADDRESS, key=_key("address"))
        published = days.pick(words.PUBLISHED, _key("published"))
        collection = st.text_input(
            words.COLLECTION, words.PASTED, help=words.COLLECTION_HELP, key=_key("paste-collection")
        )
        wanted, look = _buttons(words.TAKE_IN_TEXT)
    if not wanted:
        return None
    if not text.strip():
        plain.problem(words.NO_TEXT)
        return None
    named = title.strip() or shorten(text, _TITLE, placeholder=" …")
    held = Uploads(pasted(text, named, publisher.strip(), address.strip(), published))
    return Asked(_uploaded(desk, named, held, collection.strip() or words.PASTED), look)


def _uploaded(desk: Desk, name: str, held: Uploads, collection: str) -> Intake:
    return Intake(
        name,
        lambda: desk.preview([held.folder], collection),
        lambda progress, stop: desk.ingest([held.folder], collection, progress, stop=stop),
    )


def _web(desk: Desk) -> Asked | None:
    with st.form(_key("web"), border=False):
        plain.aside(words.FETCH_EXPLAINED)
        address = st.text_input(words.PAGE_ADDRESS, key=_key("page-address"))
        collection = st.text_input(
            words.COLLECTION, words.FETCHED, help=words.COLLECTION_HELP, key=_key("web-collection")
        )
        wanted = st.form_submit_button(words.FETCH, type="primary")
    if not wanted:
        return None
    if not address.strip():
        plain.problem(words.NO_ADDRESS)
        return None
    filed = collection.strip() or words.FETCHED
    try:
        with st.spinner(words.FETCHING):
            page = desk.fetch(address.strip())
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return None
    intake = Intake(
        page.url_final, lambda: desk.preview_page(page, filed), lambda *_: desk.ingest_page(page, filed)
    )
    return Asked(intake, look=True)

"""What a reviewer may do with a document: tag it, set its source right, take it out."""

from datetime import date

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.model import Filing, Period
from workbench.ui import evidence_words as words
from workbench.ui import places, session
from workbench.ui.parts import days, plain
from workbench.ui.words import NAME, NAME_HINT

DELETED = "evidence-deleted"
"""The title of the document that was just taken out, to be said on the list."""


def draw(desk: Desk, filing: Filing) -> None:
    """Tags, the form of corrections, and the way out of the archive."""
    _tags(desk, filing)
    _name()
    with st.expander(words.CORRECT, key="correct"):
        _correct(desk, filing)
    with st.expander(words.DELETE, key="delete"):
        _delete(desk, filing)


def _tags(desk: Desk, filing: Filing) -> None:
    key = f"tags-{filing.id}"
    session.preset(key, list(filing.tags))
    st.multiselect(
        words.TAGS,
        sorted({*desk.choices("tag"), *filing.tags}),
        key=key,
        help=words.TAGS_HELP,
        placeholder=words.TAGS_HINT,
        accept_new_options=True,
        on_change=_tag,
        args=(desk, filing, key),
    )


def _tag(desk: Desk, filing: Filing, key: str) -> None:
    chosen = session.chosen(key)
    wanted = {str(tag).strip() for tag in chosen if str(tag).strip()} if isinstance(chosen, list) else set()
    for tag in sorted(wanted - set(filing.tags)):
        desk.tag([filing.id], tag)
    for tag in sorted(set(filing.tags) - wanted):
        desk.untag([filing.id], tag)


def _name() -> None:
    """Who does it; asked once, here as on the review page."""
    session.preset(session.NAME, session.reviewer())
    st.text_input(
        NAME,
        key=session.NAME,
        placeholder=NAME_HINT,
        help=words.NAME_HELP,
        max_chars=80,
        autocomplete="off",
        on_change=session.introduce,
    )


def _correct(desk: Desk, filing: Filing) -> None:
    with st.form(f"correct-{filing.id}", border=False):
        wanted = _fields(filing)
        sent = st.form_submit_button(words.SAVE_CORRECTION, type="primary")
    if not sent:
        return
    changes = {name: value for name, value in wanted.items() if value != getattr(filing.source, name)}
    if not changes:
        plain.note(words.NOTHING_CORRECTED)
        return
    try:
        desk.correct(filing.id, changes, session.reviewer())
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    session.refine_soon()
    st.rerun()


def _fields(filing: Filing) -> dict[str, object]:
    """The fields of the form, which begin with what stands; an empty one means "not known"."""
    source, wanted = filing.source, dict[str, object]()
    for name, label in words.TEXT_FIELDS.items():
        standing = getattr(source, name) or ""
        wanted[name] = st.text_input(label, standing, key=f"{name}-{filing.id}").strip() or None
    wanted["published"] = _day(words.PUBLISHED, f"published-{filing.id}", source.published)
    covered = source.as_of or Period(None, None)
    first, last = st.columns(2)
    with first:
        start = _day(words.COVERS_FROM, f"covers-from-{filing.id}", covered.start)
    with last:
        end = _day(words.COVERS_TO, f"covers-to-{filing.id}", covered.end)
    wanted["as_of"] = Period(start, end) if start or end else None
    wanted["is_primary"] = st.selectbox(
        words.IS_PRIMARY,
        list(words.PRIMARY),
        index=list(words.PRIMARY).index(source.is_primary),
        format_func=words.PRIMARY.__getitem__,
        key=f"is-primary-{filing.id}",
    )
    return wanted


def _day(label: str, key: str, standing: date | None) -> date | None:
    session.preset(key, standing)
    return days.pick(label, key, around=standing)


def _delete(desk: Desk, filing: Filing) -> None:
    plain.aside(words.DELETE_EXPLAINED)
    if not st.button(words.DELETE_NOW, key="delete-now"):
        return
    try:
        desk.delete(filing.id, session.reviewer())
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    session.put(DELETED, filing.source.title)
    st.switch_page(places.EVIDENCE)

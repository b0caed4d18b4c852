"""The parts of the Dashboard, each drawn from what was counted."""

from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd
import streamlit as st

from workbench.model import Article, ArticleId, Status
from workbench.review import Rate
from workbench.ui import dashboard_words as words
from workbench.ui import phrases, tallies
from workbench.ui.parts import bars, plain
from workbench.ui.parts.bars import Bar
from workbench.ui.tallies import Row, Voice
from workbench.ui.words import LABELS


def choose(articles: Sequence[Article]) -> ArticleId | None:
    """Which article is counted, None for all of them."""
    titles = {article.id: article.title for article in articles}
    ids: list[ArticleId | None] = [None, *titles]
    return st.selectbox(
        words.WHICH,
        ids,
        format_func=lambda chosen: titles[chosen] if chosen else words.ALL,
        key="dashboard-article",
        width=420,
    )


def figures(rows: Sequence[Row], seconds: Sequence[float]) -> None:
    """Four figures, side by side."""
    decided = sum(row.label is not None for row in rows)
    told = (
        (words.CLAIMS, f"{len(rows):,}"),
        (words.DECIDED, words.decided(decided, len(rows))),
        (words.WARNED, f"{sum(bool(row.warnings) for row in rows):,}"),
        (words.TIME, words.middle_time(seconds)),
    )
    for column, (label, value) in zip(st.columns(4), told, strict=True):
        column.metric(label, value, border=True)


def verdicts(rows: Sequence[Row]) -> None:
    """A bar for each verdict given, and one for what is open."""
    counted = {label: number for label, number in tallies.labels(rows).items() if number}
    still_open = sum(row.label is None for row in rows)
    most = max([still_open, *counted.values(), 1])
    given = [Bar(LABELS[label], number / most, f"{number:,}", label) for label, number in counted.items()]
    bars.draw([*given, Bar(words.OPEN, still_open / most, f"{still_open:,}")])


def suggestions(ranks: Mapping[int, Rate], days: Mapping[date, Rate]) -> None:
    """How often suggestions were accepted, by place and over time."""
    plain.aside(words.SUGGESTIONS_HELP)
    if not ranks:
        plain.note(words.NO_DECISIONS)
        return
    bars.draw([Bar(words.place(rank), rate.share, words.accepted(rate)) for rank, rate in ranks.items()])
    plain.listed(words.PRECISION, [words.on_day(day, rate) for day, rate in days.items()])


def speakers(voices: Sequence[Voice]) -> None:
    """A table of who is given as a source, and how much of that is decided."""
    cells = [(voice.name or words.NOBODY, voice.claims, voice.decided / voice.claims) for voice in voices]
    st.dataframe(
        pd.DataFrame(cells, columns=pd.Index(words.SPEAKER_COLUMNS)),
        hide_index=True,
        column_config={
            words.SPEAKER_COLUMNS[2]: st.column_config.ProgressColumn(
                format="percent", min_value=0.0, max_value=1.0
            )
        },
        alt=words.BY_SPEAKER,
        key="speakers",
    )


def warnings(rows: Sequence[Row]) -> None:
    """Each sum that does not add up, once."""
    links = list(dict.fromkeys(link for row in rows for link in row.warnings))
    if not links:
        plain.note(words.NO_WARNINGS)
        return
    for link in links:
        first = next(row for row in rows if row.claim.id == link.claims[0])
        plain.quote(first.claim.quote, phrases.sentence(link.expression))


def claims(rows: Sequence[Row]) -> Row | None:
    """Every claim in a table; the one that the reader chooses to open, else None."""
    plain.aside(words.OPEN_CLAIM)
    chosen = st.dataframe(
        pd.DataFrame([_cells(row) for row in rows], columns=pd.Index(words.CLAIM_COLUMNS)),
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        alt=words.ALL_CLAIMS,
        key="claims",
    )
    places = chosen.selection.rows
    return rows[places[0]] if places and places[0] < len(rows) else None


def _cells(row: Row) -> tuple[str, int, str, str, str, str, int]:
    claim = row.claim
    said = words.DISPUTED if row.status is Status.DISPUTED else words.NO_VERDICT
    return (
        row.sheet.article.title,
        claim.number,
        claim.quote,
        claim.speaker.name if claim.speaker else "",
        phrases.short_period(claim.date.period) if claim.date else "",
        LABELS[row.label] if row.label else said,
        len(row.warnings),
    )

"""Lines and openings that date a text."""

from datetime import date

import pytest

from workbench.extract import article
from workbench.extract.datelines import is_dateline, opening
from workbench.model import LineKind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("LUSAIL, Qatar, 18 December 2022", True),
        ("Lusail, 18 December 2022", True),
        ("Jane Austen, 3 March 2021", True),
        ("Last modified on Tue 1 Mar 2022 09.00 GMT", True),
        ("Politics | 3 March 2021 | 5 min read", True),
        ("Posted at 14:05", True),
        ("5 min read", True),
        ("LONDON (AP) —", True),
        ("3,000", False),
        ("2-1", False),
        ("12.30", False),
        ("On 5 March 2024 the bridge fell.", False),
        ("Police, on 3 March 2021, found a body", False),
        ("Does it end on 3 March?", False),
    ],
)
def test_a_line(line: str, expected: bool) -> None:
    assert is_dateline(line) is expected


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("LONDON (AP) — The bank rose.", "The bank rose."),
        ("(Reuters) - Shares fell.", "Shares fell."),
        ("LONDON, March 3 (Reuters) - Shares fell.", "Shares fell."),
        ("CUPERTINO, California (27 October 2022) — Sales rose.", "Sales rose."),
        ("BOSTON, Massachusetts (Friday, Sept. 15, 2023) — Sales rose.", "Sales rose."),
        ("Leeds, Tue 15 March 2022 - Sales rose.", "Sales rose."),
        ("NEW YORK, Jan. 3, 2020 /PRNewswire/ -- Sales rose.", "Sales rose."),
        ("Boris Johnson (Conservative) — Elected.", "Boris Johnson (Conservative) — Elected."),
        ("3 March 2021 — First case.", "3 March 2021 — First case."),
        ("The bank rose - a record.", "The bank rose - a record."),
        ("WASHINGTON — Shares fell.", "Shares fell."),
        ("NEW DELHI: Shares fell.", "Shares fell."),
        ("New Delhi: Shares fell.", "Shares fell."),
        ("READ MORE: Banks close.", "READ MORE: Banks close."),
        ("NHS — the service.", "NHS — the service."),
    ],
)
def test_prose_after_an_opening_dateline(line: str, prose: str) -> None:
    assert line[opening(line) :] == prose


@pytest.mark.parametrize(
    ("dated", "published"),
    [
        ("Published 2 March 2022\nUpdated 4 March 2022", date(2022, 3, 2)),
        ("Updated 4 March 2022\nPublished 2 March 2022", date(2022, 3, 2)),
        ("Updated 4 March 2022, published 2 March 2022", date(2022, 3, 2)),
        ("Updated 4 March 2022 at 17:40", date(2022, 3, 4)),
        ("By Jane Austen | 3 March 2021 | 5 min read", date(2021, 3, 3)),
        ("PARIS, 3 March 2021 — It rained.", date(2021, 3, 3)),
        ("PARIS (AP) — It rained.", None),
    ],
)
def test_the_day_from_which_yesterday_is_counted(dated: str, published: date | None) -> None:
    found = article(f"Rain falls\n\n{dated}\n\nIt rained yesterday. It was wet.")
    assert found.published == published


def test_an_opening_dateline_is_set_aside_and_keeps_its_place() -> None:
    found = article("Rain falls\n\nPARIS (AP) — It rained. It was wet.\nIt ended.")
    told = [(line.kind, line.span.cut(found.text)) for line in found.lines]
    assert told[1:3] == [(LineKind.DATELINE, "PARIS (AP) —"), (LineKind.BODY, "It rained. It was wet.")]

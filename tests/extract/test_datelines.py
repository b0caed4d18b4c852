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


@pytest.mark.parametrize(
    "dated",
    [
        "LONDON, May 3, 2022 (Reuters) - It rained yesterday. It was wet.",
        "LONDON, May 3 (Reuters) - It rained yesterday. It was wet.\n\nPublished May 3, 2022",
        "Published: 06:00 GMT, 3 May 2022",
        "Published: 06:00 BST, 3 May 2022 | Updated: 09:12 BST, 4 May 2022",
        "Posted 3 May 2022 at 6:00am",
        "Posted Tue 3 May 2022 at 6:00am, updated Wed 4 May 2022 at 7:10am",
        "Updated 4:55 PM EDT, Tue May 3, 2022",
        "By Jane Austen | May 3, 2022",
        "By Jane Austen, CNN\n\nUpdated 4:55 PM EDT, Tue May 3, 2022",
        "Tue 3 May 2022 06.00 BST",
        "Tue 3 May 2022 06.00 BST\n\nLast modified on Wed 4 May 2022 09.12 BST",
        "First published on Tue 3 May 2022 06.00 BST",
        "Last modified on Wed 4 May 2022 09.12 BST\nFirst published on Tue 3 May 2022 06.00 BST",
        "May 3, 2022, 6:00 AM EDT / Updated May 4, 2022, 7:15 AM EDT",
        "May 3, 20226:00 AM ET",
        "3/5/2022 06:00 GMT",
        "[May 3, 2022]",
        "[May 3, 2022]\nBy Jane Austen and Mary Shelley\nWASHINGTON (Reuters) -A bill passed. It was long.",
        "WASHINGTON (AP) — The bill passed on Tuesday. It was long.\n\nMay 3, 2022 GMT",
        "Published May 3, 2022 at 6:00 AM CDT",
        "Published 6:00 p.m. ET May 3, 2022 | Updated 9:10 p.m. ET May 4, 2022",
        "3 May 2022, 06:00 · 4 min read",
        "Tuesday, May 3rd 2022",
        "Tuesday, 3rd May 2022, 6:00 am",
        "PUBLISHED : 3 May 2022 at 06:00",
        "Date: 03 May 2022",
        "Issued on: 03/05/2022 - 06:00 Modified: 04/05/2022 - 10:12",
        "Updated May 3, 2022",
        "Last Updated: May 3, 2022 8:15 p.m.",
        "2022-05-03T06:00:00Z",
        "May 3, 2022 — 5.00am",
        "Published on May 03, 2022 06:00 AM IST",
        "Updated - May 04, 2022 07:10 am IST - Published - May 03, 2022 06:00 am IST - NEW DELHI",
        "NEW DELHI, MAY 3, 2022",
        "Article by: Jane Austen\nMay 3, 2022 - 6:00 AM",
        "Jane Austen\nMay 3, 2022 at 6:00 a.m. EDT",
        "Jane Austen Health correspondent\n3 May 2022 • 6:00am",
        "Tuesday 03 May 2022 06:00",
        "03.05.2022",
        "3 hours ago\n3 May 2022",
        "03 May 2022 06:00 UTC+1",
        "SYDNEY, 3 May 2022 (AFP) -- It rained. It was wet.",
        "Sydney — 3 May 2022 — It rained. It was wet.",
        "Story by Jane Austen • 3 May 2022",
        "BY JANE AUSTEN Updated May 4, 2022 Published May 3, 2022 6:00 AM PT",
        "(3 May 2022)",
        "Press release 3 May 2022",
        "Created: 3 May 2022",
        "06:30, 3 MAY 2022 | Updated 09:12, 4 MAY 2022",
        "17:42, 3 May 2022Updated17:45, 3 May 2022",
        "By Jane Austen Reporter 12:04, 3 May 2022",
        "By JANE AUSTEN May 3, 2022",
        "By Jane Austen @janeausten Health Reporter 3rd May 2022",
        "Last updated on 3 May 2022. From the section Football",
        "Last updated on 3 May 20223 May 2022.From the section Football",
        "Tuesday 3 May 2022 15:21, UK",
        "Published May 3, 2022Updated May 4, 2022",
        "May 3, 2022 3:21 PM UTC Updated 2 years ago",
        "Published On 3 May 20223 May 2022",
        "CBC News · Posted: May 03, 2022 3:21 PM ET | Last Updated: May 4, 2022",
        "Posted Tue 3 May 2022 at 6:00amTuesday 3 May 2022 at 6:00am, updated Wed 4 May 2022 at 6:00am",
        "Originally published on May 3, 2022 7:39 pm",
        "Jane Austen, Health editor, Tuesday May 03 2022, 12.01am, The Times",
        "Updated on: May 3, 2022 / 8:00 AM EDT / CBS News",
    ],
)
def test_the_day_of_real_pages_is_that_of_first_publication(dated: str) -> None:
    found = article(f"Rain falls on the town\n\n{dated}\n\nIt rained on Monday. It was wet.")
    assert found.published == date(2022, 5, 3)


@pytest.mark.parametrize(
    ("dated", "prose", "published"),
    [
        ("Published 5/3/2022 6:00 AM EDT", "It rained.", date(2022, 5, 3)),
        ("5/3/2022", "Some 40 percent of U.S. roads closed.", date(2022, 5, 3)),
        ("5/3/2022", "Some 40 per cent of roads closed at 06:00 GMT.", date(2022, 3, 5)),
        ("13/5/2022", "Some 40 percent of U.S. roads closed.", date(2022, 5, 13)),
    ],
)
def test_the_month_comes_first_in_american_pages(dated: str, prose: str, published: date) -> None:
    assert article(f"Rain falls on the town\n\n{dated}\n\n{prose} It was wet.").published == published


@pytest.mark.parametrize(
    "line", ["Over 2/3 of them [in May]", "A 24/7 service", "He rose on 3 May / 4 May 2022 to speak"]
)
def test_bars_and_brackets_make_no_dateline(line: str) -> None:
    assert not is_dateline(line)

"""What a date expression names, and what meets it."""

from datetime import date

import pytest

from workbench.model import DateMention, Granularity, Period, Span

MAY = Period(date(2020, 5, 1), date(2020, 5, 31))


@pytest.mark.parametrize(
    ("expression", "limit", "reach"),
    [
        ("May", "", MAY),
        ("by May", "by", Period(None, MAY.end)),
        ("Until the end of May", "by", Period(None, MAY.end)),
        ("up to May", "by", Period(None, MAY.end)),
        ("from May", "", Period(MAY.start, None)),
        ("from mid-May", "", Period(MAY.start, None)),
        ("from 1 to 31 May", "", MAY),
        ("from 1-31 May", "", MAY),
        ("before May", "before", MAY),
        ("ahead of May", "before", MAY),
        ("after May", "after", MAY),
        ("bygone May", "", MAY),
    ],
)
def test_the_first_word_makes_a_limit(expression: str, limit: str, reach: Period) -> None:
    mention = DateMention(Span(0, 1), expression, MAY, Granularity.MONTH, "as written")
    assert (mention.limit, mention.reach) == (limit, reach)


def test_a_limit_on_what_is_unknown_is_unknown() -> None:
    unknown = Period(None, None)
    assert DateMention(Span(0, 1), "by Monday", unknown, Granularity.DAY, "").reach == unknown

"""Every visible word of the Dashboard. No drawing and no work in here."""

from collections.abc import Sequence
from datetime import date
from statistics import median

from workbench.review import Rate
from workbench.ui.pages_words import day

EMPTY = "No article yet. Take one in, and its review is counted here."
TO_ARTICLES = "Go to Articles"
WHICH = "Article"
ALL = "All articles"
CLAIMS, DECIDED, WARNED, TIME = "Claims", "Decided", "With warnings", "Median time for a claim"
NO_TIME = "not yet known"
VERDICTS, OPEN = "Verdicts", "Open"
BY_SPEAKER = "By speaker"
SPEAKER_COLUMNS = ("Speaker", "Claims", "Decided")
NOBODY = "the article itself"
WARNINGS = "What does not add up"
NO_WARNINGS = "The figures of these articles add up, as far as they can be held against each other."
SUGGESTIONS = "How good the suggestions are"
SUGGESTIONS_HELP = (
    "Of the suggestions that reviewers decided on, the share that they accepted, by the place of each. "
    "Where the first places do not lead, the evidence or the ranking wants a look."
)
NO_DECISIONS = "Nothing is decided on yet."
PRECISION = "Accepted among the first five, by day"
ALL_CLAIMS = "All claims"
CLAIM_COLUMNS = ("Article", "No", "Claim", "Speaker", "Date", "Verdict", "Warnings")
OPEN_CLAIM = "Choose a row to open the claim."
DISPUTED = "Reviewers differ"
NO_VERDICT = "open"


def decided(number: int, total: int) -> str:
    """7 of 32."""
    return f"{number:,} of {total:,}"


def middle_time(seconds: Sequence[float]) -> str:
    """The median as a reader says it: "1 min 42 s"."""
    if not seconds:
        return NO_TIME
    whole = round(median(seconds))
    return f"{whole // 60} min {whole % 60} s" if whole >= 60 else f"{whole} s"


def place(rank: int) -> str:
    return f"Place {rank}"


def accepted(rate: Rate) -> str:
    """8 of 10 accepted."""
    return f"{rate.accepted:,} of {rate.decided:,} accepted"


def on_day(when: date, rate: Rate) -> str:
    """3 September 2020: 8 of 10 accepted, 80 %."""
    return f"{day(when)}: {accepted(rate)}, {rate.share:.0%}"

"""Every visible word of the Articles and Export pages. No drawing and no work in here."""

from collections.abc import Sequence
from datetime import date

ARTICLES_EMPTY = "No article yet. Paste one, choose a file, or try the sample."
TAKE_IN_ARTICLE = "Take in an article"
PASTE, FILE = "Paste text", "Choose a file"
ARTICLE_TEXT = "Text of the article"
ARTICLE_TEXT_HELP = "Paste it as it stands, with headline and byline. It stays on this machine."
ARTICLE_TITLE = "Title (optional)"
ARTICLE_FILE = "Article file"
PUBLISHED = "Published on (optional)"
PUBLISHED_HELP = "Leave it empty and the dateline tells, where there is one."
TAKE_IN = "Take in"
TAKE_IN_FILE = "Take in this file"
TAKEN_IN = "Taken in. Suggestions are ready to review."
NO_FILE = "No file is chosen yet. Choose one, then take it in."
READING = "Reading the article and looking for evidence …"
SAMPLE = "Try the sample article"
SAMPLE_READING = "Setting out the sample article and its evidence …"
REVIEW = "Review"
NO_CLAIM = "No checkable statement was found in it. You can still read it on the Review page."
UNDATED = "No date of publication was found, so words like “yesterday” cannot be resolved."
GIVE_DATE = "Published on"

EXPORT_EMPTY = "There is nothing to export yet. Take in an article first."
TO_ARTICLES = "Go to Articles"
WHICH_ARTICLE = "Article"
ALL_ARTICLES = "All articles"
FORMAT = "Format"
CSV, CSV_EXCEL, JSON_LINES = "CSV", "CSV for Excel", "JSON lines"
PREVIEW_COLUMNS = {
    "claim_no": "Claim",
    "claim_text": "Statement",
    "verdict_label": "Verdict",
    "verdict_rationale": "Rationale",
    "n_accepted": "Accepted",
    "n_rejected": "Rejected",
    "reviewer": "Reviewer",
}
"""The columns of verdicts.csv that the preview shows, and what each is called there."""
PREVIEW_ALT = "Preview of the verdicts that will be exported"
DOWNLOAD_ALL = "Download all as zip"
ARCHIVE = "verdicts.zip"
FILES_EXPLAINED = (
    "The decisions file has one row for each decision on a passage, with its source. "
    "The data dictionary explains every column."
)


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 claim", "1,204 claims"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(when: date) -> str:
    """A date as British readers write it: "3 September 2020"."""
    return f"{when.day} {when:%B %Y}"


def found(claims: int, set_aside: int, when: date | None) -> str:
    """What taking in an article brought to light."""
    return source_line(
        [f"{count(claims, 'claim')} found", f"{count(set_aside, 'line')} set aside", published(when)]
    )


def published(when: date | None) -> str:
    return f"published {day(when)}" if when else "date of publication not known"


def progress(decided: int, total: int) -> str:
    return f"{decided} of {count(total, 'claim')} decided"


def source_line(parts: Sequence[str | None]) -> str:
    """Where something comes from: the parts that are known, side by side."""
    return " · ".join(part for part in parts if part)


def verdicts_missing(missing: int, total: int) -> str:
    """The warning above an export that is not complete."""
    verb = "has" if missing == 1 else "have"
    return f"{missing:,} of {count(total, 'claim')} {verb} no verdict yet."


def download(name: str) -> str:
    return f"Download {name}"


def rows(number: int) -> str:
    return f"{count(number, 'row')} · one row for each claim · UTF-8"

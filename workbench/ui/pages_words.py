"""Every visible word of the Articles, Evidence and Export pages. No drawing and no work in here."""

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

EVIDENCE_EMPTY = "No evidence yet. Take in files or a folder, and suggestions for every article follow."
EVIDENCE_HELD = "Evidence in the store"
COLLECTION_COLUMNS = ("Collection", "Documents", "Passages")
TAKE_IN_EVIDENCE = "Take in evidence"
FILES, FOLDER = "Choose files", "A folder on this machine"
EVIDENCE_FILES = "Evidence files"
EVIDENCE_FILES_HELP = (
    "Text, Markdown, HTML, Word and PDF as prose; CSV and TSV as tables; JSONL with a document on each line. "
    "A file NAME.source.json beside NAME gives its publisher, address and dates."
)
COLLECTION = "Collection"
COLLECTION_HELP = "The name to file it under."
UPLOADED_COLLECTION = "uploads"
FOLDER_COLLECTION_HELP = "Leave it empty to use the folder's name."
FOLDER_PATH = "Path of the folder or file"
NO_FILES = "No file is chosen yet. Choose one or more, then take them in."
TAKE_IN_FOLDER = "Take in this folder"
NO_FOLDER = "No path is given yet. Write the path of a folder or file on this machine."
LEFT_OUT = "Left out"
SEARCH_EVIDENCE = "Search the evidence"
SEARCH_FOR = "Words or a sentence"
SEARCH_FROM, SEARCH_TO = "Published from", "Published to"
SEARCH_DATES_WRONG = "The first day is after the last day. Change one of them."
BY_WORDS_ONLY = "The language model is not loaded yet: these results go by words, figures and dates."
NOTHING_FOUND = "Nothing found. Try other words, or a wider range of days."

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


def read_so_far(documents: int) -> str:
    """The line under the progress bar while evidence is read."""
    return f"{count(documents, 'document')} read …"


def ingested(documents: int, passages: int, known: int, left_out: int) -> str:
    """The outcome of an intake of evidence in one sentence."""
    return (
        f"{count(documents, 'document')} with {count(passages, 'passage')} taken in, "
        f"{known:,} there already, {left_out:,} left out."
    )


def source_line(parts: Sequence[str | None]) -> str:
    """Where a passage comes from: the parts that are known, side by side."""
    return " · ".join(part for part in parts if part)


def verdicts_missing(missing: int, total: int) -> str:
    """The warning above an export that is not complete."""
    verb = "has" if missing == 1 else "have"
    return f"{missing:,} of {count(total, 'claim')} {verb} no verdict yet."


def download(name: str) -> str:
    return f"Download {name}"


def rows(number: int) -> str:
    return f"{count(number, 'row')} · one row for each claim · UTF-8"

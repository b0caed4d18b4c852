"""As which kind of file an answer from the web is read: by what the server says, then by the file's name."""

from email.message import Message
from pathlib import PurePosixPath

_KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "text/csv": ".csv",
    "application/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/jsonl": ".jsonl",
    "application/jsonlines": ".jsonl",
    "application/x-jsonlines": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
}

_SAYS_LITTLE = {
    "text/plain",
    "application/octet-stream",
    "binary/octet-stream",
    "application/force-download",
    "application/vnd.ms-excel",
}
"""Types that servers give to files of many kinds: a table is often sent as plain text or as Excel."""


def kind_of(headers: Message, path: str) -> str | None:
    """The ending of such a file (".csv"), or None for a kind that is no evidence (an image, a program)."""
    said = headers.get_content_type() if headers.get("Content-Type") else "application/octet-stream"
    if said in _SAYS_LITTLE:
        for name in (headers.get_filename() or "", path):
            ending = PurePosixPath(name).suffix.lower()
            if ending in _KINDS.values():
                return ending
    return _KINDS.get(said)

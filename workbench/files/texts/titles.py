"""Titles and names out of a file's properties, which often hold what a program left there."""

import re

_FILE = re.compile(r"\.(docx?|docm|dotx?|odt|rtf|pdf|pptx?|xlsx?|indd|qxp|qxd|pages|html?|txt|tex)$", re.I)
_PRINTED = re.compile(r"^microsoft (word|powerpoint|excel|publisher) - ", re.I)
_DEFAULT = re.compile(
    r"(untitled|document|word document|presentation|slide|title|layout|print|template|draft|ohne titel|"
    r"sans titre|about:blank)[\s\d_-]*",
    re.I,
)
_NOBODY = re.compile(
    r"(microsoft office user|windows user|user|admin|administrator|owner|author|unknown|python-docx|openpyxl|"
    r"xlsxwriter)\d*",
    re.I,
)
_LONGEST = 300


def as_title(written: str | None) -> str | None:
    """A title property where it looks like a title, and not like a file's name or a program's default."""
    title = " ".join((written or "").split())
    if not 1 < len(title) <= _LONGEST or not any(letter.isalpha() for letter in title):
        return None
    junk = _FILE.search(title) or _PRINTED.match(title) or _DEFAULT.fullmatch(title)
    return None if junk or " " not in title else title


def as_author(written: str | None) -> str | None:
    """An author property where it looks like a name, and not like an account of nobody's."""
    author = " ".join((written or "").split())
    return author if author and len(author) <= _LONGEST and not _NOBODY.fullmatch(author) else None

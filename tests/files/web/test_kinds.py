"""As which kind of file an answer is read."""

from email import message_from_string
from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.files.web.kinds import kind_of


def headers(said: str | None = None, disposition: str | None = None) -> Message:
    given = {"Content-Type": said, "Content-Disposition": disposition}
    return message_from_string("".join(f"{name}: {value}\n" for name, value in given.items() if value))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("text/html", ".html"),
        ("Text/HTML; Charset=utf-8", ".html"),
        ("application/xhtml+xml", ".html"),
        ("text/plain", ".txt"),
        ("text/markdown", ".md"),
        ("application/pdf", ".pdf"),
        ("text/csv; header=present", ".csv"),
        ("application/x-ndjson", ".jsonl"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        ("application/vnd.oasis.opendocument.text", ".odt"),
        ("application/octet-stream", None),
        (None, None),
        ("image/png", None),
        ("application/json", None),
        ("application/zip", None),
        ("text/javascript", None),
        ("multipart/mixed", None),
    ],
)
def test_the_server_says_the_kind(said: str | None, kind: str | None) -> None:
    assert kind_of(headers(said), "/page") == kind


@pytest.mark.parametrize("said", ["text/plain", "application/octet-stream", "application/vnd.ms-excel", None])
def test_where_it_says_little_the_name_of_the_file_does(said: str | None) -> None:
    assert kind_of(headers(said), "/data/Daily.CSV") == ".csv"
    assert kind_of(headers(said, 'attachment; filename="daily.csv"'), "/download.pdf") == ".csv"
    assert kind_of(headers(said, "attachment; filename*=UTF-8''t%C3%A4glich.csv"), "/download") == ".csv"


def test_where_it_says_enough_the_name_of_the_file_does_not_count() -> None:
    assert kind_of(headers("text/html"), "/data/daily.csv") == ".html"
    assert kind_of(headers("image/png", "attachment; filename=daily.csv"), "/daily.csv") is None
    assert kind_of(headers("application/octet-stream"), "/setup.exe") is None


wild = st.text(st.characters(codec="latin-1", exclude_characters="\r\n"))


@given(
    wild | wild.map("text/plain; charset={}".format), wild | wild.map("attachment; filename*{}".format), wild
)
def test_any_headers_give_a_kind_or_none(said: str, disposition: str, path: str) -> None:
    answer = Message()
    answer["Content-Type"] = said
    answer["Content-Disposition"] = disposition
    kind = kind_of(answer, path)
    assert kind is None or kind.startswith(".")

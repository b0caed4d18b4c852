"""Files that only call themselves text."""

import io
import zipfile

import pytest

from workbench.files.signatures import looks_like


def zipped() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a.txt", "text")
    return content.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "WebP"),
        (zipped(), "zip"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old office"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x00" * 8 + b"DUCK", "DuckDB"),
    ],
)
def test_a_file_is_known_by_its_first_bytes(data: bytes, kind: str) -> None:
    assert kind in str(looks_like(data))


@pytest.mark.parametrize("text", ["", "In 2020, 416 people crossed.", "PK is a postcode.", "<html>"])
def test_text_looks_like_nothing_else(text: str) -> None:
    assert looks_like(text.encode()) is None

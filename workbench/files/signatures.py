"""What a file's first bytes say it is, whatever its name claims."""

_SIGNATURES: tuple[tuple[bytes, int, str], ...] = (
    (b"%PDF-", 0, "a PDF"),
    (b"\x89PNG\r\n", 0, "an image (PNG)"),
    (b"\xff\xd8\xff", 0, "an image (JPEG)"),
    (b"GIF8", 0, "an image (GIF)"),
    (b"WEBP", 8, "an image (WebP)"),
    (b"II*\x00", 0, "an image (TIFF)"),
    (b"MM\x00*", 0, "an image (TIFF)"),
    (b"ftyp", 4, "a video or a photo from a phone"),
    (b"ID3", 0, "a sound recording (MP3)"),
    (b"WAVE", 8, "a sound recording (WAV)"),
    (b"PK\x03\x04", 0, "a zip archive or an office document"),
    (b"\x1f\x8b", 0, "a compressed file (gzip)"),
    (b"7z\xbc\xaf", 0, "a compressed file (7z)"),
    (b"Rar!", 0, "a compressed file (RAR)"),
    (b"\xd0\xcf\x11\xe0", 0, "an old office document"),
    (b"{\\rtf", 0, "a rich text document (RTF)"),
    (b"SQLite format 3", 0, "a database (SQLite)"),
    (b"DUCK", 8, "a database (DuckDB)"),
    (b"PAR1", 0, "a Parquet table"),
    (b"\x7fELF", 0, "a program"),
    (b"MZ\x90", 0, "a program"),
)


def looks_like(data: bytes) -> str | None:
    """The kind of file that these bytes begin like, in words, or None where they may be text."""
    for mark, offset, kind in _SIGNATURES:
        if data.startswith(mark, offset):
            return kind
    return None

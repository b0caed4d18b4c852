"""Text in whatever encoding it comes, and a sentence for what is no text."""

import codecs
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import UnreadableFile
from workbench.files.decoding import decode, mixed_sentence

ENGLISH = (
    "The cost rose to £3.5m — “a record”, said Chloé. The minister’s office declined to comment.\n"
    "More than 1,200 people came to the café on Friday, up 3½ per cent; it was 30° in the shade.\n"
)
FRENCH = "L’été dernier, les coûts ont augmenté à 3,5 M€, a déclaré le ministère de l’Intérieur.\n"
GERMAN = "Die Kosten stiegen über 3,5 Mio. €, sagte der Minister. Größe und Maß für die Bürger.\n"
POLISH = "Zażółć gęślą jaźń. Minister powiedział, że koszty wzrosły do 3,5 mln złotych, a w środę więcej.\n"
RUSSIAN = "Министр сказал, что расходы выросли до 3,5 млн рублей, а в среду протестовали 1200 человек.\n"
CHINESE = "部长说,成本上升到三百五十万元。\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            (ENGLISH, encoding)
            for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
        ),
        (ENGLISH, "cp1252"),
        ("Rent is £5 at the café.\n", "latin-1"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "utf-16-le"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16-be"),
        (CHINESE, "utf-8"),
        (CHINESE, "utf-16"),
    ],
)
def test_text_is_read_in_its_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_what_a_file_says_of_its_encoding_counts_where_it_is_not_utf8() -> None:
    assert decode(POLISH.encode("iso-8859-2"), "a.html", "iso-8859-2") == POLISH
    assert decode(POLISH.encode(), "a.html", "iso-8859-2") == POLISH
    assert decode(ENGLISH.encode("cp1252"), "a.html", "no-such-encoding") == ENGLISH


def test_a_text_of_two_encodings_is_read_line_by_line_and_said() -> None:
    lines = ["Café in Köln", "£5 for a crème", "Déjà vu", "Plain"]
    data = b"\n".join(line.encode("cp1252" if line.startswith("£") else "utf-8") for line in lines)
    assert decode(data, "a.txt") == "\n".join(lines)
    assert mixed_sentence(data, "a.txt") == (
        "a.txt is in two encodings: line 2 was read as Windows-1252, the others as UTF-8. "
        "Check the accents there."
    )


@pytest.mark.parametrize(
    "data", [ENGLISH.encode(), ENGLISH.encode("cp1252"), RUSSIAN.encode("koi8-r"), b"", b"\x00"]
)
def test_a_text_of_one_encoding_is_not_said_to_be_of_two(data: bytes) -> None:
    assert mixed_sentence(data, "a.txt") == ""


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
def test_newlines_become_one_kind(newline: str) -> None:
    assert decode(f"One.{newline}{newline}Two.{newline}".encode(), "a.txt") == "One.\n\nTwo.\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (codecs.BOM_UTF8, "white space"),
        (" \n".encode("utf-16"), "white space"),
        (bytes(range(256)) * 8, "binary"),
        (random.Random(1).randbytes(5000), "binary"),
        (bytes(1000), "binary"),
        (b"Text with a \x00 in it, and then more text that is quite ordinary.", "binary"),
        ("truncated".encode("utf-16")[:-1], "binary"),
        (b"\x01\x02\x03" * 20, "binary"),
        (b"%PDF-1.4 and text", "a PDF"),
        (b"\x89PNG\r\n\x1a\nabc", r"an image \(PNG\)"),
    ],
)
def test_what_is_no_text_is_named_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^story.txt .*{said}") as raised:
        decode(data, "story.txt")
    assert "\n" not in str(raised.value)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip))
def test_any_text_in_utf8_comes_back(text: str) -> None:
    assert decode(b"# " + text.encode(), "a.txt") == f"# {text}"


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_text_or_a_stated_problem(data: bytes) -> None:
    try:
        assert decode(data, "a.txt").strip()
    except UnreadableFile as problem:
        assert "a.txt" in str(problem)

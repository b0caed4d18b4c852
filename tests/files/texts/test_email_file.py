"""Letters: who wrote what and when, and the files that came with them."""

from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from tests.files.books import letter, xlsx
from workbench.files import DocumentDraft, from_bytes
from workbench.model import LeftOut


def read(data: bytes) -> tuple[list[DocumentDraft], list[str]]:
    found = list(from_bytes("a.eml", data, "c"))
    drafts = [draft for draft in found if isinstance(draft, DocumentDraft)]
    return drafts, [problem.reason for problem in found if isinstance(problem, LeftOut)]


def test_a_letter_is_its_own_words_with_its_subject_author_and_day() -> None:
    data = letter(
        "399 came.\nNo more.\n",
        subject="Figures for  September",
        from_='"Lee, Ana" <ana@office.example>',
        date="Wed, 02 Sep 2020 23:30:00 -0500",
    )
    (draft,), problems = read(data)
    assert (draft.text, draft.passages, problems) == ("399 came.\nNo more.", None, [])
    assert (draft.source.title, draft.source.author) == ("Figures for September", "Lee, Ana")
    assert (draft.source.published, draft.source.origin) == (date(2020, 9, 2), "a.eml")


def test_an_address_stands_in_for_a_name_and_nothing_for_what_is_not_said() -> None:
    (draft,), _ = read(letter("Words.", from_="press@office.example", date="soon"))
    assert (draft.source.author, draft.source.published, draft.source.title) == (
        "press@office.example",
        None,
        "a",
    )


def message(plain: str, html: str) -> bytes:
    both = EmailMessage()
    both["Subject"] = "S"
    if plain:
        both.set_content(plain)
        both.add_alternative(html, subtype="html")
    else:
        both.set_content(html, subtype="html")
    return both.as_bytes(policy=SMTP)


def test_plain_text_is_preferred_to_a_page_whose_scripts_are_no_words() -> None:
    page = "<p>As a page.</p><script>steal()</script>"
    assert [draft.text for draft in read(message("As text.", page))[0]] == ["As text."]
    assert [draft.text for draft in read(message("", page))[0]] == ["As a page."]


def test_attachments_are_read_like_files_of_a_folder() -> None:
    data = letter(
        "See attached.",
        attached={
            "../x/day.csv": b"a,b\n1,2\n",
            "Book.xlsx": xlsx({"S": [["n", "m"], [5, 6]]}),
            "p.exe": b"MZ",
        },
        subject="S",
    )
    drafts, (problem,) = read(data)
    assert [(draft.source.origin, draft.source.title) for draft in drafts] == [
        ("a.eml", "S"),
        ("a.eml/day.csv", "day"),
        ("a.eml/Book.xlsx, sheet S", "Book"),
    ]
    assert problem.startswith("a.eml/p.exe is of a kind that is not read.")


def test_a_letter_within_a_letter_is_read_and_pictures_of_the_page_are_passed_over() -> None:
    outer = EmailMessage()
    outer["Subject"] = "Forwarded"
    outer.set_content("See below.")
    inner = EmailMessage()
    inner["Subject"] = "Figures"
    inner.set_content("399 came.")
    outer.add_attachment(inner)
    outer.add_attachment(b"x", maintype="image", subtype="png", cid="<logo>", filename="logo.png")
    drafts, problems = read(outer.as_bytes())
    assert [(draft.source.title, draft.text) for draft in drafts] == [
        ("Forwarded", "See below."),
        ("Figures", "399 came."),
    ]
    assert problems == []


def test_attachments_of_one_name_are_told_apart() -> None:
    outer = EmailMessage()
    outer["Subject"] = "S"
    outer.set_content("x")
    for number in (1, 2):
        outer.add_attachment(f"Text {number}.".encode(), maintype="a", subtype="b", filename="a.txt")
    assert [draft.source.origin for draft in read(outer.as_bytes())[0]] == [
        "a.eml",
        "a.eml/a.txt",
        "a.eml/2-a.txt",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"%PDF-1.4", "is no e-mail: it looks like a PDF"),
        (b"Subject: x\x00", "is no e-mail: it looks like binary data"),
        (b"no headers here\n", "is damaged or no e-mail"),
        (b"Subject: S\n\n", "holds no text and no attachment"),
        (letter("x", attached={f"{n}.txt": b"x" for n in range(201)}, subject="S"), "has 201 attachments"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, said: str) -> None:
    drafts, (problem,) = read(data)
    assert drafts == []
    assert problem.startswith("a.eml ")
    assert said in problem


@pytest.mark.parametrize(
    "header",
    [
        "From: =?utf-8?q?=00?= <\x01>",
        "From: <<<>>>,,,@",
        "Date: 31 Feb 99999 99:99",
        "Content-Type: multipart/mixed",
        'Content-Type: text/plain; charset="no-such"',
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename*0*=x; filename*5=y",
    ],
)
def test_hostile_headers_break_nothing(header: str) -> None:
    drafts, problems = read(f"Subject: S\n{header}\n\nWords here.\n".encode())
    assert len(drafts) + len(problems) >= 1


def test_letters_within_letters_without_end_are_one_sentence() -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000))
    drafts, problems = read(f"Subject: S\n{nested}".encode())
    assert drafts == []
    assert len(problems) == 1

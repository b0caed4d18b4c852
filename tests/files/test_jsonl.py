"""Collections of one document a line."""

import json

from workbench.files import DocumentDraft
from workbench.files.jsonl import read_jsonl
from workbench.model import LeftOut


def read(*lines: object, shared: dict[str, object] | None = None) -> list[DocumentDraft | LeftOut]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return list(read_jsonl(text, "facts.jsonl", shared or {}, "facts"))


def test_a_line_is_a_document_to_be_cut_into_passages() -> None:
    (found,) = read({"text": "In all,\r\n416 people.", "title": "Count", "url": "https://a.example"})
    assert isinstance(found, DocumentDraft)
    assert (found.text, found.passages) == ("In all,\n416 people.", None)
    assert (found.source.title, found.source.url) == ("Count", "https://a.example")
    assert (found.source.collection, found.source.origin) == ("facts", "facts.jsonl, line 1")


def test_a_bad_line_is_named_and_the_others_are_read() -> None:
    found = read(
        {"text": "One."}, "{broken", "", {"title": "no text"}, {"text": 5}, {"text": " "}, {"text": "Two."}
    )
    assert [draft.text for draft in found if isinstance(draft, DocumentDraft)] == ["One.", "Two."]
    problems = [problem for problem in found if isinstance(problem, LeftOut)]
    assert [problem.origin for problem in problems] == [f"facts.jsonl, line {n}" for n in (2, 4, 5, 6)]
    assert all(problem.reason.startswith(problem.origin) for problem in problems)


def test_a_text_without_a_title_is_named_by_its_beginning() -> None:
    long = "More than four hundred people crossed on Wednesday, the office said, and more on Thursday."
    short, cut = (
        draft.source.title for draft in read({"text": "Short."}, {"text": long}) if hasattr(draft, "source")
    )
    assert short == "Short."
    assert cut == "More than four hundred people crossed on Wednesday, the …"


def test_a_line_goes_before_what_all_lines_share() -> None:
    shared: dict[str, object] = {"licence": "Open", "publisher": "All"}
    (found,) = read({"text": "x", "publisher": "This one"}, shared=shared)
    assert isinstance(found, DocumentDraft)
    assert (found.source.licence, found.source.publisher) == ("Open", "This one")

"""Documents laid out as one text whose passages lie where they say."""

from workbench.files.texts.blocks import LONGEST, Block, lay_out

SENTENCE = "The council issued 416 fines on Monday, and more than 1,200 drivers were stopped. "


def test_paragraphs_are_passages_under_their_heading() -> None:
    text, passages = lay_out(
        [Block("Fines", is_heading=True), Block(""), Block("416 fines."), Block("409 on Tuesday.")]
    )
    assert text == "Fines\n\n416 fines.\n\n409 on Tuesday."
    assert [(p.span.cut(text), p.section, p.locator) for p in passages] == [
        ("416 fines.", "Fines", ""),
        ("409 on Tuesday.", "Fines", ""),
    ]


def test_nothing_but_headings_is_evidence_all_the_same() -> None:
    text, passages = lay_out([Block("416 fines", is_heading=True), Block("409 warnings", is_heading=True)])
    assert [p.span.cut(text) for p in passages] == ["416 fines", "409 warnings"]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    text, passages = lay_out([Block((SENTENCE * 40).strip())])
    pieces = [p.span.cut(text) for p in passages]
    assert len(pieces) > 1
    assert all(len(piece) <= LONGEST and piece.endswith("stopped.") for piece in pieces)
    assert " ".join(pieces) == text


def test_what_has_no_sentences_is_cut_between_words() -> None:
    text, passages = lay_out([Block(("word " * 500).strip())])
    assert all(len(p.span) <= LONGEST for p in passages)
    assert " ".join(p.span.cut(text) for p in passages) == text


def test_a_passage_lies_on_one_page_unless_its_sentence_runs_over() -> None:
    first, over, last = "Fines rose in 2024.", "They had been 409 in the year before.", "Fees fell."
    start = len(first) + 1 + over.index("409")
    block = Block(f"{first} {over} {last}", pages=((0, 3), (start, 4)))
    text, passages = lay_out([block])
    assert [(p.span.cut(text), p.locator) for p in passages] == [
        (first, "page 3"),
        (over, "pages 3–4"),
        (last, "page 4"),
    ]

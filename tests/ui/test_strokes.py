"""What was done in the article's text: read as the browser writes it, in characters, applied once."""

import pytest

from workbench.desk import Desk
from workbench.errors import BadInput, NotFound
from workbench.model import Article, ArticleId, ClaimId, Span
from workbench.ui import strokes
from workbench.ui.strokes import Kind, Stroke

TEXT = "The 🚢 ferry carried 410 people on 2 May 2024, and 12 of them were ill. What a day 🙂 it was."


@pytest.fixture
def article(sample: Desk) -> Article:
    return sample.take_in_text(TEXT)


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quotes(sample: Desk, article: Article) -> list[str]:
    return [claim.quote for claim in sample.reading(article.id)[1].claims]


def test_strokes_are_read_as_they_are_written_in_the_browser() -> None:
    told = [
        ["e1", "pick", {"article": "a", "claim": "c"}],
        ["e2", "mark", {"article": "a", "claim": "", "start": 3, "end": 9}],
        ["e3", "split", {"article": "a", "claim": "c", "start": 3, "end": 9}],
    ]
    article, claim = ArticleId("a"), ClaimId("c")
    assert strokes.read(told) == (
        Stroke("e1", Kind.PICK, article, claim),
        Stroke("e2", Kind.MARK, article, ClaimId(""), Span(3, 9)),
        Stroke("e3", Kind.SPLIT, article, claim, Span(3, 9)),
    )


@pytest.mark.parametrize(
    "told",
    [
        None,
        "mark",
        [["e1", "mark", {"article": "a", "claim": "c"}]],
        [["e1", "mark", {"article": "a", "claim": "c", "start": "3", "end": 9}]],
        [["e1", "mark", {"article": "a", "claim": "c", "start": 9, "end": 3}]],
        [["e1", "mark", {"article": "a", "claim": "c", "start": -1, "end": 3}]],
        [["e1", "merge", {"article": "a", "claim": "c", "start": 3, "end": 9}]],
        [[1, "pick", {"article": "a", "claim": "c"}]],
    ],
)
def test_what_is_no_stroke_is_refused(told: object) -> None:
    with pytest.raises(BadInput, match="Reload"):
        strokes.read(told)


def test_marked_words_are_a_claim_and_a_retry_is_the_same_act(sample: Desk, article: Article) -> None:
    stroke = Stroke("e1", Kind.MARK, article.id, ClaimId(""), place("a day 🙂 it was"))
    event = strokes.cut(sample, stroke, "Ana")
    assert "a day 🙂 it was" in quotes(sample, article)
    assert event.id == "e1"
    assert strokes.cut(sample, stroke, "Ana") == event
    assert sample.history().events == (event,)


def test_a_claim_is_split_at_the_words_and_a_retry_finds_it_split(sample: Desk, article: Article) -> None:
    marked = strokes.cut(sample, Stroke("e1", Kind.MARK, article.id, ClaimId(""), place(TEXT)), "Ana")
    split = Stroke("e2", Kind.SPLIT, article.id, marked.claim_id, place("410 people"))
    event = strokes.cut(sample, split, "Ana")
    assert {"The 🚢 ferry carried", "410 people"} <= set(quotes(sample, article))
    assert strokes.cut(sample, split, "Ana") == event


def test_a_claim_that_is_nowhere_cannot_be_split(sample: Desk, article: Article) -> None:
    with pytest.raises(NotFound, match="not on the list"):
        strokes.cut(sample, Stroke("e1", Kind.SPLIT, article.id, ClaimId("gone"), place("410")), "Ana")


@pytest.mark.parametrize(
    ("chosen", "cuts"),
    [
        ("carried 410", ("carried", " people")),
        ("🚢 ferry", ("🚢", " carried")),
        ("The 🚢 ferry", (" carried",)),
        ("410 people", ("410",)),
        (" people.”", (" people",)),
        ("The 🚢 ferry carried 410 people", ()),
    ],
)
def test_a_split_leaves_words_on_both_sides(chosen: str, cuts: tuple[str, ...]) -> None:
    text = "“The 🚢 ferry carried 410 people.”"
    start = text.index(chosen)
    found = strokes.ends(text, Span(0, len(text)), Span(start, start + len(chosen)))
    assert found == tuple(text.index(cut) for cut in cuts)

"""The article is cut at its claims, and joined it is the article."""

import pytest

from tests.ui.cases import article, claim
from workbench.ui.parts.article import Piece, pieces

TEXT = "A record 416 migrants came, revised up from 409 by officials."


def test_a_line_without_claims_is_one_piece() -> None:
    whole = article(TEXT)
    assert pieces(whole.lines[0], whole, []) == (Piece(0, TEXT),)


def test_a_claim_ends_with_its_number() -> None:
    whole, one = article(TEXT), claim(TEXT, "416 migrants")
    assert pieces(whole.lines[0], whole, [one]) == (
        Piece(0, "A record "),
        Piece(9, "416 migrants", (one.id,), (1,)),
        Piece(21, " came, revised up from 409 by officials."),
    )


def test_of_nested_claims_the_innermost_is_last() -> None:
    whole, outer, inner = article(TEXT), claim(TEXT, TEXT, 1), claim(TEXT, "409", 2)
    found = pieces(whole.lines[0], whole, [inner, outer])
    assert [piece.claims for piece in found] == [(outer.id,), (outer.id, inner.id), (outer.id,)]
    assert [piece.ends for piece in found] == [(), (2,), (1,)]


@pytest.mark.parametrize(
    ("first", "second"),
    [("A record 416", "416 migrants"), ("416", "416"), ("A record", "officials.")],
)
def test_the_pieces_joined_are_the_line(first: str, second: str) -> None:
    whole = article(TEXT)
    found = pieces(whole.lines[0], whole, [claim(TEXT, first, 1), claim(TEXT, second, 2)])
    assert "".join(piece.text for piece in found) == TEXT
    assert sorted(number for piece in found for number in piece.ends) == [1, 2]


def test_a_claim_over_two_lines_shows_its_number_once() -> None:
    text = "More than 5,600 came\nthis year alone."
    whole, one = article(text), claim(text, "5,600 came\nthis year")
    found = [piece for line in whole.lines for piece in pieces(line, whole, [one])]
    assert [piece.text for piece in found if piece.claims] == ["5,600 came", "this year"]
    assert [piece.ends for piece in found if piece.ends] == [(1,)]


def test_a_piece_begins_where_its_characters_stand_in_the_article() -> None:
    text = "🚢 A ferry 🙂 came.\nIt carried 410 people."
    whole, one = article(text), claim(text, "410 people")
    found = [piece for line in whole.lines for piece in pieces(line, whole, [one])]
    assert [text[piece.start : piece.start + len(piece.text)] for piece in found] == [p.text for p in found]

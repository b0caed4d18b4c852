"""Hedges: found around a number."""

import pytest

from workbench.extract.figures import hedges
from workbench.extract.figures.hedges import Hedge

_KINDS = [(kind, phrase) for kind, phrases in hedges.BEFORE.items() for phrase in phrases.split("|")]
_SPOKEN = [(kind, phrase) for kind, phrase in _KINDS if "\\" not in phrase]


@pytest.mark.parametrize(("kind", "phrase"), _SPOKEN, ids=[phrase for _, phrase in _SPOKEN])
def test_every_phrase_of_the_table_is_found_before_a_number(kind: Hedge, phrase: str) -> None:
    text = f"There were {phrase} 200"
    assert hedges.before(text, text.index("200")) == (kind, text.index(phrase))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("200-odd boats", Hedge.ABOUT),
        ("200 or so", Hedge.ABOUT),
        ("200 or more", Hedge.AT_LEAST),
        ("200-plus", Hedge.AT_LEAST),
        ("200+ boats", Hedge.AT_LEAST),
        ("200 or fewer", Hedge.AT_MOST),
        ("200 or another", Hedge.NONE),
        ("200 boats", Hedge.NONE),
    ],
)
def test_hedges_after_a_number(text: str, kind: Hedge) -> None:
    assert hedges.after(text, 3)[0] is kind


@pytest.mark.parametrize("text", ["ticked up to 9", "was revised up to 9", "140 over 9", "moreover 9"])
def test_what_only_looks_like_a_hedge(text: str) -> None:
    assert hedges.before(text, len(text) - 1)[0] is Hedge.NONE


def test_a_cap_is_a_cap_where_nothing_moves() -> None:
    assert hedges.before("killed up to 9", 13)[0] is Hedge.UP_TO

"""The layer that holds each word of a claim against the words of a passage."""

import numpy as np
import pytest

from workbench.match import attention
from workbench.match.attention_input import AGAINST, OWN, against, shared, words

CLAIM = "The film was directed by Ang Lee in 2005."


def test_chances_are_one_together() -> None:
    found = attention.network().chances(CLAIM, "Ang Lee directed the film in 2005.")
    assert found.supports + found.refutes + found.leaves_open == pytest.approx(1)


@pytest.mark.parametrize("texts", [("", CLAIM), (CLAIM, ""), ("…", "!"), ("2005", "film")])
def test_texts_with_hardly_a_word_have_chances(texts: tuple[str, str]) -> None:
    found = attention.network().chances(*texts)
    assert found.supports + found.refutes + found.leaves_open == pytest.approx(1)


def test_the_same_text_supports_and_another_number_does_not() -> None:
    same = attention.network().chances(
        "The film earned 30 million dollars.", "The film earned 30 million dollars."
    )
    other = attention.network().chances(
        "The film earned 30 million dollars.", "The film earned 60 million dollars."
    )
    assert same.supports > 0.8
    assert other.refutes > same.refutes


def test_the_order_of_questions_changes_nothing() -> None:
    evidence = "Ang Lee directed the film in 2005."
    first = attention.network().chances(CLAIM, evidence)
    attention.network().chances(evidence, CLAIM)
    assert attention.network().chances(CLAIM, evidence) == first


def test_what_is_said_of_a_word_against_the_other_text() -> None:
    mine, theirs = words("Actors earned 30 million in 2005."), words("An actor earned 31 million, acting.")
    flags = against(mine, theirs)
    column = {name: flags[:, place] for place, name in enumerate(AGAINST)}
    assert column["held"].tolist() == [1, 1, 0, 1, 0, 0]
    assert (column["above"][2], column["near"][2], column["equal"][2]) == (1, 1, 0)
    assert (column["below"][5], column["near"][5]) == (1, 0)
    assert shared(mine, theirs).sum(axis=1).tolist() == [1, 1, 0, 1, 0, 0]


def test_what_is_said_of_a_word_by_itself() -> None:
    found = words("No film in 2005 earned twelve Oscars.")
    column = {name: found.own[:, place] for place, name in enumerate(OWN)}
    assert column["negation"].tolist() == [1, 0, 0, 0, 0, 0, 0]
    assert column["number"].tolist() == [0, 0, 0, 1, 0, 1, 0]
    assert column["year"].tolist() == [0, 0, 0, 1, 0, 0, 0]
    assert column["capital"].tolist() == [0, 0, 0, 0, 0, 0, 1]
    assert np.nan_to_num(found.values).tolist() == [0, 0, 0, 2005, 0, 12, 0]


def test_a_word_is_seen_with_its_neighbours() -> None:
    known = np.eye(3, dtype=np.float32)
    weights = np.hstack([np.full((3, 1), weight, np.float32) for weight in (1, 10, 100)])
    assert attention.with_neighbours(known, weights).ravel().tolist() == [110, 111, 11]

"""Copies are found whatever was cut from them; a figure that differs makes two sources."""

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.intake.likeness import bands, is_copy, succession
from workbench.model import DocumentId
from workbench.store import Pair

STORY = " ".join(
    f"On day {place} the {name} carried {place * 37 + 5} people from the {name} harbour to the other shore, "
    f"and officials of {name} said that the {name} crossing had been calm."
    for place, name in enumerate(["Anna", "Berta", "Clara", "Dora", "Emma", "Frida", "Greta", "Hanna"], 1)
)


def may_be_alike(one: str, other: str) -> bool:
    return bool(set(enumerate(bands(one))) & set(enumerate(bands(other))))


@pytest.mark.parametrize(
    "copy",
    [
        STORY.upper(),
        STORY.replace(", and", " — and").replace(".", "!"),
        "LONDON (Reuters) - " + STORY,
        STORY.replace("had been calm", "was calm", 1),
        STORY + " More follows on our pages.",
        STORY.rsplit("On day 8", 1)[0],
    ],
)
def test_a_wire_copy_with_other_marks_and_a_cut_is_a_copy(copy: str) -> None:
    assert is_copy(STORY, copy)
    assert is_copy(copy, STORY)
    assert may_be_alike(STORY, copy)


@pytest.mark.parametrize(
    "other",
    [
        STORY.replace("42 people", "43 people"),
        STORY.replace("day 1 ", "day 9 "),
        STORY[: len(STORY) // 2],
        " ".join(reversed(STORY.split())),
        "",
    ],
)
def test_another_figure_or_another_story_is_no_copy(other: str) -> None:
    assert not is_copy(STORY, other)
    assert not is_copy(other, STORY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("On Wednesday 409 migrants crossed the Channel in 27 boats, the Home Office said last night.",
         "On Wednesday 416 migrants crossed the Channel in 27 boats, the Home Office said last night."),
        ("Nine people were found in the boat that came ashore at Dover late on Sunday evening, police said.",
         "Ten people were found in the boat that came ashore at Dover late on Sunday evening, police said."),
        ("2 September 2020: 399 people, 26 boats", "3 September 2020: 399 people, 26 boats"),
        ("No one", "No one"),
    ],
)  # fmt: skip
def test_one_line_facts_and_rows_with_other_figures_are_not_copies(one: str, other: str) -> None:
    assert not is_copy(one, other)


def test_texts_that_share_four_fifths_of_their_runs_share_a_band_nearly_always() -> None:
    draw, missed, by_chance = random.Random(7), 0, 0
    for _ in range(200):
        words = [f"w{draw.randint(0, 5000)}" for _ in range(200)]
        changed = [*words[:180], *(f"v{draw.randint(0, 5000)}" for _ in range(20))]
        missed += not may_be_alike(" ".join(words), " ".join(changed))
        by_chance += may_be_alike(" ".join(words), " ".join(f"u{word}" for word in words))
    assert missed <= 1
    assert by_chance == 0


def test_the_signature_is_the_same_on_every_machine() -> None:
    assert bands("one two three four five six")[:2] == (-1910424772519190889, -6175051288760667832)
    assert bands("one two three four") == ()


@given(st.text(), st.text())
def test_likeness_is_mutual_and_never_fails(one: str, other: str) -> None:
    assert is_copy(one, other) == is_copy(other, one)
    assert len(bands(one)) in (0, 16)


def pair(one: str, other: str, days: tuple[int, int] | None = None, *, same_place: bool = False) -> Pair:
    published = [date(2020, 1, day) for day in days] if days else [None, None]
    return Pair(DocumentId("a"), DocumentId("b"), one, other, *published, same_place)


CHANGED = STORY.replace("42 people", "43 people")


@pytest.mark.parametrize(
    ("given", "alone", "later", "newer"),
    [
        (pair(STORY, CHANGED), False, True, "b"),
        (pair(STORY, CHANGED), False, False, None),
        (pair(STORY, CHANGED, (1, 2)), False, False, "b"),
        (pair(STORY, CHANGED, (2, 1)), False, True, "a"),
        (pair(STORY, CHANGED, (2, 2)), False, True, "b"),
        (pair(STORY, "Quite another fact that stands under one address."), True, True, None),
        (pair(STORY, "Rewritten from the ground.", same_place=True), True, True, "b"),
        (pair(STORY, "Another line of the same collection.", same_place=True), False, True, None),
    ],
)
def test_what_is_newer_came_out_later_or_came_in_later(
    given: Pair, alone: bool, later: bool, newer: str | None
) -> None:
    found = succession(given, alone=alone, later=later)
    assert (found and found.other) == newer

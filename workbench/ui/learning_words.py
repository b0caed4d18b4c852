"""Every visible word on what the ranking learned. No drawing and no work in here."""

from dataclasses import asdict

from workbench.desk import Learned
from workbench.match import FEWEST, Lesson, Order, Weights
from workbench.model import Steering, Turn
from workbench.ui.pages_words import count, day

LEARNED = "What the ranking has learned"
EXPLAINED = (
    "Where you accept one suggestion for a claim and reject another, the accepted one should stand first. "
    "From this the workbench learns how much each ground of a suggestion counts: on this machine, from this "
    "store alone. New lists use it; a list that you have begun on stays as it is."
)
OFF = "Learning is switched off. The weights are those that the workbench came with."
COLUMNS = ("Ground", "As shipped", "Now")
TABLE = "How much each ground counts"
SCALE = "Likeness of meaning counts 1, always."
HELD_OUT = "On decisions that were kept aside while learning"
STEER = "Start again, or switch learning off"
START_AGAIN = "Start again from the shipped weights"
TAKE_BACK = "Take the new start back"
SWITCH_OFF, SWITCH_ON = "Switch learning off", "Switch learning on"
STEER_EXPLAINED = "Decisions stay in the log either way, and every step here can be taken back."
TURNS = "What was done about it"
NAME_HELP = "Stands beside each step here."

GROUNDS = {
    "words": "words in common",
    "passage": "a stretch worded alike",
    "phrases": "pairs of words in the same order",
    "sense": "words of like meaning",
    "figure": "figures that agree or conflict",
    "settled": "figures that are certainly of the same time",
    "date": "times that fit",
    "stance": "a direction, for or against",
    "primary": "primary sources",
    "measure": "a figure of the same measure",
    "period": "the claim's own time, given by the archive",
}
"""The weights of the ranking, each by what it stands for."""

_DONE = {
    Turn.START_AGAIN: "started again from the shipped weights",
    Turn.TAKE_BACK: "took the new start back",
    Turn.SWITCH_OFF: "switched learning off",
    Turn.SWITCH_ON: "switched learning on",
}

_FELT = 0.1
"""A change of a weight by less than this share is not worth a word."""


def standing(learned: Learned) -> str:
    """What the reviewers' decisions changed, or why they changed nothing."""
    lesson = learned.lesson
    if not learned.on:
        return OFF
    source = f"{count(lesson.decisions, 'decision')} by {count(lesson.reviewers, 'reviewer')}"
    if not lesson.enough:
        told = (
            f"Nothing yet. It takes {FEWEST} claims with one suggestion accepted and another rejected; "
            f"there are {lesson.lists or 'none'} so far."
        )
    elif not lesson.helps:
        told = (
            f"What {source} teach puts other decisions in order no better than the shipped weights do. "
            "So these stay."
        )
    else:
        told = f"{changed(learned)} Learned from {source} on {count(lesson.lists, 'claim')}."
    return " ".join(part for part in (told, _left_out(lesson)) if part)


def _left_out(lesson: Lesson) -> str:
    if not lesson.contrary:
        return ""
    who = count(lesson.contrary, "reviewer is", "reviewers are")
    return f"{who} not learned from: those decisions turn the order upside down."


def changed(learned: Learned) -> str:
    """Which grounds count more now, and which less, the most changed first."""
    shares = sorted(_shares(learned).items(), key=lambda item: -abs(item[1] - 1))
    more = [ground(name) for name, share in shares if share > 1 + _FELT]
    less = [ground(name) for name, share in shares if share < 1 - _FELT]
    told = [
        f"{way}: {', '.join(names)}." for way, names in (("Count more", more), ("Count less", less)) if names
    ]
    return " ".join(told) or "No ground counts much more or less than as shipped."


def rows(learned: Learned) -> list[tuple[str, float, float]]:
    """Each ground with its weight as shipped and now."""
    now = asdict(learned.weights)
    return [(sentence_case(ground(name)), weight, now[name]) for name, weight in asdict(Weights()).items()]


def held_out(lesson: Lesson) -> list[str]:
    """How well both weights put decisions in order that they were not fitted to."""
    before, after = lesson.before, lesson.after
    return [
        f"Accepted passages above rejected ones: {_both(before, after, 'right')}",
        f"Accepted among the first five: {_both(before, after, 'precision')}",
    ]


def turn(steering: Steering) -> str:
    """3 September 2020: Ana switched learning off."""
    return f"{day(steering.made_at.date())}: {steering.reviewer} {_DONE[steering.turn]}"


def ground(name: str) -> str:
    """What a weight stands for."""
    return GROUNDS.get(name, name)


def sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shares(learned: Learned) -> dict[str, float]:
    now = asdict(learned.weights)
    return {name: now[name] / weight for name, weight in asdict(Weights()).items() if weight}


def _both(before: Order, after: Order, what: str) -> str:
    return f"{getattr(before, what):.0%} as shipped, {getattr(after, what):.0%} as learned"

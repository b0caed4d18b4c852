"""The command that tells what the ranking learned, and steers it."""

from dataclasses import asdict

import click

from workbench import desk
from workbench.cli.door import cli
from workbench.cli.kinds import FORMAT, one_of
from workbench.cli.printing import print_jsonl, print_table
from workbench.files.exports.records import Record
from workbench.match import Order, Weights
from workbench.model import Turn
from workbench.settings import Settings


@cli.command()
@click.option("--turn", type=one_of(Turn), help="Start again from the shipped weights, or switch learning.")
@click.option("--reviewer", default="", help="Who does; needed with --turn.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def learned(settings: Settings, turn: str | None, reviewer: str, form: str) -> None:
    """Tell what the ranking learned from decisions, and whether it is used."""
    with desk.open_desk(settings) as workplace:
        if turn:
            workplace.steer(Turn(turn), reviewer)
        found = workplace.learned()
    if form == "jsonl":
        print_jsonl([_record(found)])
        return
    shipped, fitted, now = asdict(Weights()), asdict(found.lesson.learned), asdict(found.weights)
    print_table(
        ("ground", "shipped", "learned", "now"),
        [(name, *(f"{each[name]:.3f}" for each in (shipped, fitted, now))) for name in shipped],
    )


def _record(found: desk.Learned) -> Record:
    lesson = found.lesson
    return {
        "on": found.on,
        "used": found.weights != Weights(),
        "decisions": lesson.decisions,
        "lists": lesson.lists,
        "reviewers": lesson.reviewers,
        "shipped": {**asdict(Weights()), **_order(lesson.before)},
        "learned": {**asdict(lesson.learned), **_order(lesson.after)},
    }


def _order(order: Order) -> Record:
    return {"right_order": order.right, "precision@5": order.precision}

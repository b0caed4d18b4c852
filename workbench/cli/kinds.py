"""What the commands take: days, files, words of closed lists."""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import click

E = TypeVar("E", bound=StrEnum)


class _Day(click.ParamType[date]):
    """A day written as 2020-09-03."""

    name = "DATE"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is not a date. Write it as 2020-09-03.", param, ctx)


DAY = _Day()
FILE = click.Path(path_type=Path)
FORMAT = click.Choice(["jsonl", "table"])


def one_of(kind: type[E]) -> click.Choice[str]:
    """The words of a closed list."""
    return click.Choice([member.value for member in kind])

"""How the commands answer: JSON objects or tables to stdout, progress to stderr."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic

import click

from workbench import desk
from workbench.files.exports import records
from workbench.finder import Progress
from workbench.model import Suggestion


def print_jsonl(found: Iterable[records.Record]) -> None:
    for record in found:
        click.echo(json.dumps(record, ensure_ascii=False))


def print_suggestions(workplace: desk.Desk, found: Sequence[Suggestion], form: str) -> None:
    passages = workplace.evidence(list({s.evidence_id for s in found}))
    pairs = [(s, passages[s.evidence_id]) for s in found]
    if form == "jsonl":
        print_jsonl(records.suggestion_record(s, passage) for s, passage in pairs)
    else:
        print_table(
            ("claim", "rank", "evidence", "relation", "reason", "text"),
            [
                (s.claim_id, str(s.rank), s.evidence_id, s.relation, s.reason, passage.statement.text)
                for s, passage in pairs
            ],
        )


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]], widest: int = 60) -> None:
    shown = [[_short(cell, widest) for cell in row] for row in [header, *rows]]
    widths = [max(len(row[column]) for row in shown) for column in range(len(header))]
    for row in shown:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _short(cell: str, widest: int) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= widest else line[: widest - 1] + "…"


@contextmanager
def progress_bar(what: str) -> Iterator[Progress]:
    """A progress bar on stderr with rate and time left; nothing where stderr is not a terminal."""
    hidden, began = not sys.stderr.isatty(), monotonic()
    with click.progressbar(
        length=0, label=what, file=sys.stderr, show_pos=True, hidden=hidden, item_show_func=lambda rate: rate
    ) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total or None
            bar.update(done - bar.pos, f"{done / max(monotonic() - began, 0.001):.1f} a second")

        yield show

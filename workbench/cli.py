"""The side door: the same desk without a browser. Data goes to stdout, messages to stderr.

Exit status: 0 done, 1 a stated problem (one line), 2 wrong usage.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import click

from workbench import __version__, desk, evaluation
from workbench.errors import BadInput, WorkbenchError
from workbench.files import FORMATS, records
from workbench.finder import Filter, Progress
from workbench.model import Choice, ClaimId, EvidenceId, Label, ReasonCode, Stance, Suggestion
from workbench.settings import Settings, from_environment

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


def _one_of(kind: type[E]) -> click.Choice[str]:
    return click.Choice([member.value for member in kind])


class _Door(click.Group):
    """Turns a stated problem into one line on stderr and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except WorkbenchError as problem:
            raise click.ClickException(str(problem)) from problem


@click.group(cls=_Door, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option("--store", type=FILE, help="The DuckDB file to work on (default: .workbench/workbench.duckdb).")
@click.version_option(__version__)
@click.pass_context
def cli(context: click.Context, store: Path | None) -> None:
    """Check an article's claims against an archive of evidence, offline."""
    settings = from_environment()
    context.obj = replace(settings, store=store) if store else settings


def main() -> None:
    """Run the command line."""
    cli(prog_name="workbench")


# Without a store


@cli.command()
@click.argument("file", type=FILE)
@click.option("--published", type=DAY, help="The day the article came out; else its dateline tells.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
def claims(file: Path, published: date | None, form: str) -> None:
    """Find the claims of an article: their place, figures, date, speaker and links."""
    _, reading = desk.read(file, published)
    for note in reading.notes:
        click.echo(note, err=True)
    found = [records.claim_record(claim, reading.links) for claim in reading.claims]
    if form == "jsonl":
        _print_jsonl(found)
    else:
        _print_table(
            ("no", "claim", "figures", "date", "speaker"),
            [
                (
                    str(claim.number),
                    claim.quote,
                    ", ".join(quantity.surface for quantity in claim.quantities),
                    claim.date.expression if claim.date else "",
                    claim.speaker.name if claim.speaker else "",
                )
                for claim in reading.claims
            ],
        )


@cli.command()
@click.argument("claim")
@click.argument("evidence")
@click.option("--claim-date", type=DAY, help="The day the claim was made.")
@click.option("--evidence-date", type=DAY, help="The day the evidence came out.")
def compare(claim: str, evidence: str, claim_date: date | None, evidence_date: date | None) -> None:
    """Compare two sentences: figure against figure, date against date."""
    _print_jsonl([records.comparison_record(desk.compare(claim, evidence, claim_date, evidence_date))])


@cli.command()
@click.argument("folder", type=FILE)
@click.option("--methods", default=",".join(evaluation.METHODS), show_default=True, help="Which to run.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
@click.pass_obj
def evaluate(settings: Settings, folder: Path, methods: str, as_json: bool) -> None:
    """Measure retrieval on a folder with corpus.jsonl, queries.jsonl and qrels.tsv."""
    with _progress("Encoding") as progress:
        report = evaluation.retrieval(folder, methods.split(","), settings.model, progress)
    if as_json:
        _print_jsonl([report.record()])
    else:
        _print_table(report.header, report.rows)


@cli.command("evaluate-stance")
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
def evaluate_stance(file: Path, as_json: bool) -> None:
    """Measure the stance on a JSONL file of {claim, evidence, label: supports|refutes|nei}."""
    report = evaluation.stance(file)
    if as_json:
        _print_jsonl([report.record()])
    else:
        _print_table(report.header, report.rows)


# With a store


@cli.command("take-in")
@click.argument("paths", metavar="FILE...", type=FILE, nargs=-1, required=True)
@click.option("--published", type=DAY, help="The day the article came out; else its dateline tells.")
@click.pass_obj
def take_in(settings: Settings, paths: tuple[Path, ...], published: date | None) -> None:
    """Take articles into the store and print their ids."""
    with desk.open_desk(settings) as workplace:
        known = {article.id for article in workplace.articles()}
        for path in paths:
            article = workplace.take_in(path, published)
            if article.id in known:
                click.echo(f"{path} was there already.", err=True)
            click.echo(article.id)


@cli.command()
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def articles(settings: Settings, form: str) -> None:
    """List the articles in the store, the one taken in last first."""
    with desk.open_desk(settings) as workplace:
        found = [records.article_record(article) for article in workplace.articles()]
    if form == "jsonl":
        _print_jsonl(found)
    else:
        _print_table(
            ("id", "published", "title"),
            [(str(row["id"]), str(row["published"] or ""), str(row["title"])) for row in found],
        )


@cli.command()
@click.argument("paths", metavar="PATH...", type=FILE, nargs=-1, required=True)
@click.option("--collection", help="The collection to file it under (default: the file's or folder's name).")
@click.pass_obj
def ingest(settings: Settings, paths: tuple[Path, ...], collection: str | None) -> None:
    """Take evidence into the store: files, folders and tables. Doing it again changes nothing."""
    with desk.open_desk(settings) as workplace:
        with _progress("Reading") as progress:
            report = workplace.ingest(paths, collection, progress)
        for problem in report.problems:
            click.echo(f"Left out: {problem.reason}", err=True)
        if report.problems and not report.documents + report.known:
            raise BadInput("Nothing was taken in.")
        click.echo(
            f"{report.documents} documents with {report.passages} passages taken in, "
            f"{report.known} there already, {len(report.problems)} left out."
        )
        with _progress("Encoding") as progress:
            workplace.refine(progress)


@cli.command()
@click.argument("text")
@click.option("--top", default=10, show_default=True, help="How many passages.")
@click.option("--from", "since", type=DAY, help="Published on or after this day.")
@click.option("--to", "until", type=DAY, help="Published on or before this day.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def search(
    settings: Settings, text: str, top: int, since: date | None, until: date | None, form: str
) -> None:
    """Search the evidence for a sentence; each result says why it is there."""
    with desk.open_desk(settings) as workplace:
        _print_suggestions(workplace, workplace.search(text, top, Filter(since, until)), form)


@cli.command()
@click.argument("article", required=False)
@click.option("--top", type=int, help="How many passages for each claim.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def suggest(settings: Settings, article: str | None, top: int | None, form: str) -> None:
    """Suggest evidence for every claim of an article (default: the one taken in last)."""
    with desk.open_desk(settings) as workplace:
        found = workplace.suggest(workplace.find_article(article).id, top)
        _print_suggestions(workplace, [s for ranked in found.values() for s in ranked], form)


@cli.command()
@click.argument("claim")
@click.argument("evidence")
@click.argument("choice", type=_one_of(Choice))
@click.option("--reviewer", required=True, help="Who decides.")
@click.option("--stance", type=_one_of(Stance), help="Which way the evidence points.")
@click.option("--reason", type=_one_of(ReasonCode), help="Why it was rejected, or does not settle the claim.")
@click.option("--note", default="", help="A note for the record.")
@click.pass_obj
def decide(
    settings: Settings,
    claim: str,
    evidence: str,
    choice: str,
    reviewer: str,
    stance: str | None,
    reason: str | None,
    note: str,
) -> None:
    """Accept, reject or mark as unsure a suggestion for a claim."""
    with desk.open_desk(settings) as workplace:
        event = workplace.decide(
            ClaimId(claim),
            EvidenceId(evidence),
            Choice(choice),
            reviewer,
            stance=Stance(stance) if stance else None,
            reason_code=ReasonCode(reason) if reason else None,
            note=note,
        )
        click.echo(event.id)


@cli.command()
@click.option("--reviewer", required=True, help="Whose last act to take back.")
@click.option("--claim", help="Only acts on this claim.")
@click.pass_obj
def undo(settings: Settings, reviewer: str, claim: str | None) -> None:
    """Take back a reviewer's last decision or verdict; the log keeps both."""
    with desk.open_desk(settings) as workplace:
        event = workplace.undo(reviewer, ClaimId(claim) if claim else None)
        if event is None:
            raise BadInput(f"There is nothing of {reviewer}'s to undo. Check the name and the claim.")
        click.echo(event.undoes)


@cli.command()
@click.argument("claim")
@click.argument("label", type=_one_of(Label))
@click.option("--rationale", required=True, help="What decides it, in one or two sentences.")
@click.option("--reviewer", required=True, help="Who concludes.")
@click.option("--attribution", type=_one_of(Label), help="Was it said? (the verdict itself: is it true?)")
@click.pass_obj
def verdict(
    settings: Settings, claim: str, label: str, rationale: str, reviewer: str, attribution: str | None
) -> None:
    """Record the verdict on a claim."""
    with desk.open_desk(settings) as workplace:
        event = workplace.verdict(
            ClaimId(claim),
            Label(label),
            rationale,
            reviewer,
            attribution=Label(attribution) if attribution else None,
        )
        click.echo(event.id)


@cli.command()
@click.argument("article", required=False)
@click.option("--out", type=FILE, required=True, help="The folder to write to; it is made if missing.")
@click.option("--formats", default="csv", show_default=True, help=f"Any of {','.join(FORMATS)}.")
@click.option("--excel", is_flag=True, help="Begin each CSV with a byte-order mark, as Excel wants it.")
@click.pass_obj
def export(settings: Settings, article: str | None, out: Path, formats: str, excel: bool) -> None:
    """Write verdicts and decisions of an article (default: all articles) as files."""
    with desk.open_desk(settings) as workplace:
        chosen = workplace.find_article(article).id if article else None
        for path in workplace.export(chosen, out, formats.split(","), excel=excel):
            click.echo(path)


@cli.command()
@click.pass_obj
def sample(settings: Settings) -> None:
    """Set out the sample article and its evidence on a new store; on a store in use, do nothing."""
    with desk.open_desk(settings) as workplace:
        if workplace.set_out_sample():
            click.echo("Preparing the sample: some seconds, once.", err=True)
            with _progress("Encoding") as progress:
                workplace.refine(progress)


# Printing


def _print_jsonl(found: Iterable[records.Record]) -> None:
    for record in found:
        click.echo(json.dumps(record, ensure_ascii=False))


def _print_suggestions(workplace: desk.Desk, found: Sequence[Suggestion], form: str) -> None:
    passages = workplace.evidence(list({s.evidence_id for s in found}))
    pairs = [(s, passages[s.evidence_id]) for s in found]
    if form == "jsonl":
        _print_jsonl(records.suggestion_record(s, passage) for s, passage in pairs)
    else:
        _print_table(
            ("claim", "rank", "evidence", "relation", "reason", "text"),
            [
                (s.claim_id, str(s.rank), s.evidence_id, s.relation, s.reason, passage.statement.text)
                for s, passage in pairs
            ],
        )


def _print_table(header: Sequence[str], rows: Sequence[Sequence[str]], widest: int = 60) -> None:
    shown = [[_short(cell, widest) for cell in row] for row in [header, *rows]]
    widths = [max(len(row[column]) for row in shown) for column in range(len(header))]
    for row in shown:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _short(cell: str, widest: int) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= widest else line[: widest - 1] + "…"


@contextmanager
def _progress(what: str) -> Iterator[Progress]:
    """A progress bar on stderr with rate and time left; nothing where stderr is not a terminal."""
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=0, label=what, file=sys.stderr, show_pos=True, hidden=hidden) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total or None
            bar.update(done - bar.pos)

        yield show

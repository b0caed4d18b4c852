"""Commands that bring texts in and find evidence for them."""

from datetime import date
from pathlib import Path

import click

from workbench import desk
from workbench.cli.door import cli
from workbench.cli.kinds import DAY, FILE, FORMAT
from workbench.cli.printing import print_jsonl, print_suggestions, print_table, progress_bar
from workbench.errors import BadInput
from workbench.files.exports import records
from workbench.finder import Filter
from workbench.settings import Settings


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
        print_jsonl(found)
    else:
        print_table(
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
        with progress_bar("Reading") as progress:
            report = workplace.ingest(paths, collection, progress)
        for problem in report.problems:
            click.echo(f"Left out: {problem.reason}", err=True)
        if report.problems and not report.documents + report.known:
            raise BadInput("Nothing was taken in.")
        click.echo(
            f"{report.documents} documents with {report.passages} passages taken in, "
            f"{report.known} there already, {len(report.problems)} left out."
        )
        if report.updated:
            click.echo(f"Described anew: {report.updated} of those there already.")
        if report.superseded:
            click.echo(f"{report.superseded} documents have a newer version now.")
        with progress_bar("Encoding") as progress:
            workplace.refine(progress)


@cli.command()
@click.argument("text")
@click.option("--top", default=10, show_default=True, help="How many passages.")
@click.option("--from", "since", type=DAY, help="Published on or after this day.")
@click.option("--to", "until", type=DAY, help="Published on or before this day.")
@click.option("--collection", help="Only what is filed under this name.")
@click.option("--publisher", help="Only from this publisher.")
@click.option("--kind", help="Only from files with this ending: pdf, csv.")
@click.option("--tag", help="Only documents that carry this tag.")
@click.option("--superseded", is_flag=True, help="Documents that have a newer version too.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def search(
    settings: Settings,
    text: str,
    top: int,
    since: date | None,
    until: date | None,
    collection: str | None,
    publisher: str | None,
    kind: str | None,
    tag: str | None,
    superseded: bool,
    form: str,
) -> None:
    """Search the evidence for a sentence; each result says why it is there."""
    limits = Filter(since, until, collection, publisher, kind, tag, superseded)
    with desk.open_desk(settings) as workplace:
        print_suggestions(workplace, workplace.search(text, top, limits), form)


@cli.command()
@click.argument("article", required=False)
@click.option("--top", type=int, help="How many passages for each claim.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def suggest(settings: Settings, article: str | None, top: int | None, form: str) -> None:
    """Suggest evidence for every claim of an article (default: the one taken in last)."""
    with desk.open_desk(settings) as workplace:
        found = workplace.suggest(workplace.find_article(article).id, top)
        print_suggestions(workplace, [s for ranked in found.values() for s in ranked], form)


@cli.command()
@click.pass_obj
def sample(settings: Settings) -> None:
    """Set out the sample article and its evidence on a new store; on a store in use, do nothing."""
    with desk.open_desk(settings) as workplace:
        if workplace.set_out_sample():
            click.echo("Preparing the sample: some seconds, once.", err=True)
            with progress_bar("Encoding") as progress:
                workplace.refine(progress)

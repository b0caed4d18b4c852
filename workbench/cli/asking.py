"""Commands that ask the tables of the archive."""

from collections.abc import Sequence
from datetime import date

import click

from workbench import desk
from workbench.cli.door import cli
from workbench.cli.kinds import DAY, FORMAT
from workbench.cli.printing import print_jsonl, print_table
from workbench.files.exports import records
from workbench.model import ClaimId
from workbench.settings import Settings


@cli.command()
@click.argument("words", default="")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def tables(settings: Settings, words: str, form: str) -> None:
    """List the tables in the store, all or those with some WORDS in title, column or label."""
    with desk.open_desk(settings) as workplace:
        found = workplace.tables(words)
    if form == "jsonl":
        print_jsonl(records.table_record(table) for table in found)
    else:
        print_table(
            ("id", "rows", "columns", "title"),
            [
                (table.id, str(table.rows), ", ".join(c.name for c in table.columns), table.source.title)
                for table in found
            ],
        )


@cli.command()
@click.argument("claim")
@click.option("--sql", help="A SELECT of your own over tables by their ids; its first cell is compared.")
@click.option("--reviewer", default="", help="Who asks; needed with --sql.")
@click.option("--published", type=DAY, help="The day the sentence was published, where CLAIM is one.")
@click.option("--format", "form", type=FORMAT, default="jsonl", show_default=True)
@click.pass_obj
def ask(
    settings: Settings, claim: str, sql: str | None, reviewer: str, published: date | None, form: str
) -> None:
    """Ask the tables what they say to CLAIM: a claim by its id, or any sentence in quotation marks."""
    claim_id = None if " " in claim.strip() else ClaimId(claim)
    with desk.open_desk(settings) as workplace:
        if sql is not None:
            found: Sequence[desk.Found] = (
                workplace.ask(sql, reviewer, claim_id, text=claim, published=published).found,
            )
        elif claim_id is not None:
            found = workplace.propose(claim_id)
        else:
            found = workplace.propose_for(claim, published)
    if not found:
        click.echo("No table of the archive speaks of it.", err=True)
    _print(found, form)


def _print(found: Sequence[desk.Found], form: str) -> None:
    if form == "jsonl":
        print_jsonl(
            records.computation_record(one.computation, one.evidence, one.comparison) for one in found
        )
        return
    print_table(
        ("measure", "words", "relation", "reason", "evidence"),
        [
            (
                one.computation.measure,
                one.computation.words,
                one.comparison.relation,
                one.comparison.reason,
                one.computation.evidence_id,
            )
            for one in found
        ],
    )
    for one in found:
        click.echo(f"\n{one.computation.evidence_id}: {one.computation.sql}")

"""Commands without a store: read an article, compare two sentences, measure."""

from datetime import date
from pathlib import Path

import click

from workbench import desk, evaluation
from workbench.cli.door import cli
from workbench.cli.kinds import DAY, FILE, FORMAT
from workbench.cli.printing import print_jsonl, print_table, progress_bar
from workbench.files.exports import records
from workbench.settings import Settings


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
        print_jsonl(found)
    else:
        print_table(
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
    print_jsonl([records.comparison_record(desk.compare(claim, evidence, claim_date, evidence_date))])


@cli.command()
@click.argument("folder", type=FILE)
@click.option("--methods", default=",".join(evaluation.METHODS), show_default=True, help="Which to run.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
@click.pass_obj
def evaluate(settings: Settings, folder: Path, methods: str, as_json: bool) -> None:
    """Measure retrieval on a folder with corpus.jsonl, queries.jsonl and qrels.tsv."""
    with progress_bar("Encoding") as progress:
        report = evaluation.retrieval(folder, methods.split(","), settings.model, progress)
    if as_json:
        print_jsonl([report.record()])
    else:
        print_table(report.header, report.rows)


@cli.command("evaluate-stance")
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
def evaluate_stance(file: Path, as_json: bool) -> None:
    """Measure the stance on a JSONL file of {claim, evidence, label: supports|refutes|nei}."""
    report = evaluation.stance(file)
    if as_json:
        print_jsonl([report.record()])
    else:
        print_table(report.header, report.rows)

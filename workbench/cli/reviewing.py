"""Commands that decide and conclude, and take the outcome out."""

from pathlib import Path

import click

from workbench import desk
from workbench.cli.door import cli
from workbench.cli.kinds import FILE, one_of
from workbench.errors import BadInput
from workbench.files import FORMATS
from workbench.model import Choice, ClaimId, EvidenceId, Label, ReasonCode, Stance
from workbench.settings import Settings


@cli.command()
@click.argument("claim")
@click.argument("evidence")
@click.argument("choice", type=one_of(Choice))
@click.option("--reviewer", required=True, help="Who decides.")
@click.option("--stance", type=one_of(Stance), help="Which way the evidence points.")
@click.option("--reason", type=one_of(ReasonCode), help="Why it was rejected, or does not settle the claim.")
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
@click.argument("label", type=one_of(Label))
@click.option("--rationale", required=True, help="What decides it, in one or two sentences.")
@click.option("--reviewer", required=True, help="Who concludes.")
@click.option("--attribution", type=one_of(Label), help="Was it said? (the verdict itself: is it true?)")
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

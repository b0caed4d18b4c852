"""The command line as a whole: its options, and how a stated problem ends it."""

from dataclasses import replace
from pathlib import Path

import click

from workbench import __version__
from workbench.cli.kinds import FILE
from workbench.errors import WorkbenchError
from workbench.settings import from_environment


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

"""The side door: the same desk without a browser. Data goes to stdout, messages to stderr.

Exit status: 0 done, 1 a stated problem (one line), 2 wrong usage.
"""

from workbench.cli import asking, finding, learning, reading, reviewing
from workbench.cli.door import cli

__all__ = ["asking", "cli", "finding", "learning", "main", "reading", "reviewing"]


def main() -> None:
    """Run the command line."""
    cli(prog_name="workbench")

"""The figures that were reported for the claim's figure over time, and which of them the claim gives."""

from collections.abc import Sequence
from html import escape

from workbench.model import Lineage, Report
from workbench.ui import phrases, words


def told(chains: Sequence[Lineage]) -> str:
    """The chains in HTML, every word of the sources escaped; empty where there are none."""
    return "".join(_told(chain) for chain in chains)


def _told(chain: Lineage) -> str:
    reports = "".join(_report(report) for report in chain.reports)
    return (
        f'<section class="reported"><b>{words.REPORTED}</b><ol>{reports}</ol>'
        f"<small>{escape(phrases.standing(chain))}</small></section>"
    )


def _report(report: Report) -> str:
    day = phrases.short_day(report.published) if report.published else words.NO_DAY
    about = (
        day,
        report.publisher,
        phrases.sources(report.sources),
        words.THE_CLAIM if report.claimed else "",
    )
    kind = ' class="claimed"' if report.claimed else ""
    notes = escape(" · ".join(part for part in about if part))
    return f"<li{kind}><b>{escape(report.surface)}</b> <small>{notes}</small></li>"

"""Dates, ranges and counts of the review page in words. What is the same every time stands in `words`."""

from collections.abc import Sequence
from datetime import date

from workbench.model import Interval, Label, Lineage, Period, Quantity, Search, Standing, Table, Verdict
from workbench.ui.words import DISPUTED, HOW_SEARCHED, LABELS, NO_DATE, REVISED_SINCE, SEARCHED, STANDINGS


def day(when: date) -> str:
    """Wednesday 2 September 2020."""
    return f"{when:%A} {when.day} {when:%B %Y}"


def short_day(when: date) -> str:
    """2 Sept 2020, as short as a source line wants it."""
    return f"{when.day} {when:%b %Y}"


def period(when: Period) -> str:
    """A day, or from when to when."""
    if when.start is None or when.end is None:
        return f"up to {day(when.end)}" if when.end else f"since {day(when.start)}" if when.start else NO_DATE
    if when.start == when.end:
        return day(when.start)
    first = f"{when.start.day} {when.start:%B}" + (
        "" if when.start.year == when.end.year else f" {when.start.year}"
    )
    return f"{first} to {when.end.day} {when.end:%B %Y}"


def short_period(when: Period) -> str:
    """A period in a source line."""
    ends = [short_day(end) if end else "…" for end in (when.start, when.end)]
    return ends[0] if ends[0] == ends[1] else " – ".join(ends)


def progress(decided: int, total: int, warned: int) -> str:
    """3 of 14 claims decided · 2 with warnings."""
    told = f"{decided} of {total} {'claim' if total == 1 else 'claims'} decided"
    return f"{told} · {warned} with warnings" if warned else told


def claim_state(number: int, state: str, warns: bool) -> str:
    """What a screen reader says of a claim in the text."""
    labels = {str(label): told for label, told in LABELS.items()}
    return f"claim {number}, {labels.get(state, state)}" + (", with a warning" if warns else "")


def claim_number(number: int) -> str:
    return f"Claim {number}"


def claim_of(number: int, total: int) -> str:
    return f"Claim {number} / {total}"


def set_aside(lines: int) -> str:
    """The line above the article: what is small print in it, and how words become a claim."""
    how = "Select words to make a claim of them."
    if not lines:
        return how
    return f"{lines} {'line' if lines == 1 else 'lines'} set aside, in small print. {how}"


def taken_off(claims: int) -> str:
    return f"{claims} {'claim' if claims == 1 else 'claims'} taken off"


def with_claim(number: int, ahead: bool) -> str:
    """Which neighbour to merge with: "Merge with the next one, claim 4"."""
    return f"Merge with the {'next' if ahead else 'previous'} one, claim {number}"


def sentence(text: str) -> str:
    """A sum in words as a sentence: "The rest would be more than 622, not 485."."""
    return f"{text[:1].upper()}{text[1:]}."


def together(numbers: Sequence[int]) -> str:
    """Which other claims a warning is about: "Together with claims 7 and 8."."""
    if not numbers:
        return ""
    *first, last = (str(number) for number in sorted(numbers))
    return f"Together with claims {', '.join(first)} and {last}." if first else f"Together with claim {last}."


def numbered(label: Label) -> str:
    """A verdict with the digit that chooses it: "1 True"."""
    return f"{list(Label).index(label) + 1} {LABELS[label]}"


def sources(number: int) -> str:
    """Only where several gave the same figure: "4 sources"."""
    return f"{number} sources" if number > 1 else ""


def standing(chain: Lineage) -> str:
    """Whether a claim's figure was right when it was published, and what became of it."""
    told = STANDINGS[chain.standing].format(figure=chain.claim)
    dated = [report for report in chain.reports if report.published]
    revised = chain.standing is Standing.LATEST and dated and not dated[-1].claimed
    return f"{told} {REVISED_SINCE.format(figure=dated[-1].surface)}" if revised else told


def table(known: Table) -> str:
    """A table as a query names it, and its columns: "t_ab12 · 366 rows · row, date, people"."""
    columns = ", ".join(column.name for column in known.columns)
    return f"{known.id} · {known.rows:,} rows · {columns}"


def rows_used(rows: Sequence[int]) -> str:
    """Row 246; 246 rows, 1 to 246; or the few of them."""
    if len(rows) <= 1:
        return f"row {rows[0]}" if rows else ""
    if len(rows) <= 6:
        return f"rows {', '.join(f'{row}' for row in rows)}"
    return f"{len(rows):,} rows, from {min(rows)} to {max(rows)}"


def searched(search: Search) -> str:
    """How and when the archive was searched for a claim, and how much of it there was."""
    passages = "the evidence" if search.passages is None else f"{search.passages:,} passages"
    how, when = HOW_SEARCHED[search.kind], short_day(search.made_at.date())
    return SEARCHED.format(passages=passages, how=how, when=when)


def concluded(verdict: Verdict, *, disputed: bool) -> str:
    """An earlier verdict, by whom and when, and why."""
    label = LABELS[verdict.label]
    told = f"{DISPUTED}{label[0].lower()}{label[1:]}" if disputed else label
    by = f"{told}, {verdict.reviewer} on {short_day(verdict.made_at.date())}"
    return f"{by}: {verdict.rationale}" if verdict.rationale else by


def saved(verdict: Verdict) -> str:
    """Who concluded what, and when."""
    made = verdict.made_at
    return f"{LABELS[verdict.label]}, saved by {verdict.reviewer} on {short_day(made.date())} at {made:%H:%M}"


def figure(value: float) -> str:
    """1,200 or 1.77."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


def span(interval: Interval) -> str:
    """A range in words: "1,200 to 1,300"; empty where it has no ends."""
    low, high = interval.low, interval.high
    if low is None:
        return "" if high is None else f"{figure(high)} or less"
    if high is None:
        return f"{figure(low)} or more"
    return figure(low) if low == high else f"{figure(low)} to {figure(high)}"


def allowance(quantity: Quantity) -> str:
    """What a hedge allows: "reads as 180 to 200, false outside 170 to 210"; empty for a plain figure."""
    fair, utmost = quantity.expected, quantity.strict
    reads = "" if fair.low == fair.high == quantity.value else span(fair)
    if not reads or utmost == fair or utmost.low is None or utmost.high is None:
        return f"reads as {reads}" if reads else ""
    return f"reads as {reads}, false outside {span(utmost)}"


def reading(done: int, total: int) -> str:
    """How far the model is with evidence that it sees for the first time."""
    return f"The language model is reading the evidence: {done:,} of {total:,} passages."

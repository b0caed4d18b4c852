"""Counts, sources, days and decisions of the Evidence page in words. What is the same every time stands in
`evidence_words`."""

from collections.abc import Sequence
from datetime import date, datetime

from workbench.desk import Citation
from workbench.intake import FileOutcome
from workbench.model import (
    Cell,
    Collection,
    Correction,
    Filing,
    Passage,
    Period,
    Ruling,
    Source,
)
from workbench.ui import evidence_words as words
from workbench.ui.pages_words import count, day, published, source_line
from workbench.ui.words import COPIES, LABELS


def files(number: int) -> str:
    return count(number, "file")


def preview_of(name: str) -> str:
    return f"Preview of {name}"


def previewed(shown: int, files: int, more: bool) -> str:
    """The line under the preview's title: what it shows of how much."""
    documents = f"The first {count(shown, 'document')}" if more else count(shown, "document")
    of = f" of {count(files, 'file')}" if files > 1 else ""
    return f"{documents}{of}. {words.NOTHING_STORED}"


def coming_in(name: str, *, over: bool) -> str:
    """The heading of an intake."""
    return f"Intake of {name}" if over else f"Taking in {name} …"


def cut_off(name: str) -> str:
    return f"The intake of {name} was cut off when the workbench was closed. What came in by then is there."


def newer(number: int) -> str:
    """How many documents an intake put in the place of older ones."""
    return (
        f"{count(number, 'document')} in the archive {'has' if number == 1 else 'have'} a newer version now."
    )


def updated(number: int) -> str:
    """How many known documents an intake described anew."""
    were, are = ("was", "is") if number == 1 else ("were", "are")
    return f"{count(number, 'document')} that {were} there already {are} described anew."


def outcome(one: FileOutcome) -> str:
    """What came of one file."""
    told = (
        (one.documents, "taken in"),
        (one.known, "there already"),
        (one.updated, "described anew"),
        (len(one.left_out), "left out"),
    )
    return f"{one.origin}: {', '.join(f'{number:,} {what}' for number, what in told if number) or 'nothing'}"


def how_far(done: int, total: int, rate: float, seconds_left: float | None) -> str:
    """The line under the progress bar: "312 of 1,000 read · 14 a second · about 2 minutes left"."""
    read = f"{done:,} of {total:,} read" if total else f"{done:,} read"
    fast = f"{rate:,.0f} a second" if rate >= 10 else f"{rate:.1f} a second"
    return source_line([read, fast if done else None, left(seconds_left)])


def left(seconds: float | None) -> str | None:
    """How long it will take yet, no more exactly than can be known."""
    if seconds is None:
        return None
    if seconds < 60:
        return "less than a minute left"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"about {count(minutes, 'minute')} left"
    return f"about {count(round(minutes / 60), 'hour')} left"


def ingested(documents: int, passages: int, known: int, left_out: int) -> str:
    """The outcome of an intake of evidence in one sentence."""
    return (
        f"{count(documents, 'document')} with {count(passages, 'passage')} taken in, "
        f"{known:,} there already, {left_out:,} left out."
    )


def alike(reason: str, number: int) -> str:
    """What several files were left out for, in place of as many sentences."""
    return f"{count(number, 'file')}: “… {reason}”"


def and_more(number: int) -> str:
    return f"and {number:,} more"


def where(source: Source) -> str:
    """The line under a document's title: what of its source is known in a few words."""
    return source_line(
        [
            source.publisher,
            published(source.published),
            f"about {period(source.as_of)}" if source.as_of else None,
            kind(source.kind) if source.kind else None,
            source.collection,
        ]
    )


def kind(ending: str) -> str:
    """What a file of this ending is called."""
    return words.KINDS.get(ending, ending)


def period(when: Period) -> str:
    """A day, or from when to when."""
    first, last = (day(end) if end else "" for end in (when.start, when.end))
    if first and last:
        return first if first == last else f"{first} to {last}"
    return f"since {first}" if first else f"up to {last}"


def cell(value: Cell) -> str:
    """A cell of a table; nothing where it is empty."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.10g}"
    return "" if value is None else str(value)


def row(one: Filing) -> tuple[str, str, date | None, str, str, str, int, int, str]:
    """A document in the list."""
    source = one.source
    return (
        source.title,
        source.publisher or "",
        source.published,
        kind(source.kind) if source.kind else "",
        source.collection,
        ", ".join(one.tags),
        one.passages,
        one.copies,
        "has a newer one" if one.superseded_by else "",
    )


def listed(found: int, collections: Sequence[Collection]) -> str:
    """How many documents fit, of how much."""
    total = sum(one.documents for one in collections)
    held = f"{count(total, 'document')} with {count(sum(one.passages for one in collections), 'passage')}"
    held = f"{held} in {count(len(collections), 'collection')}"
    return held if found == total else f"{found:,} of {held}"


def cited_changed(number: int) -> str:
    """The warning over the list."""
    verb = "has" if number == 1 else "have"
    return (
        f"Cited evidence changed: {count(number, 'document')} that decisions rest on {verb} a newer version."
    )


def changed(title: str, claims: int) -> str:
    return f"{title} · cited by {count(claims, 'claim')}"


def deleted(title: str) -> str:
    return f"{title} was deleted."


def copies(number: int) -> str:
    """How a story in several documents counts."""
    return f"{COPIES.format(number=number)}: they carry the same story and count as one."


def citation(one: Citation) -> str:
    """What was decided on a claim with a document, and where."""
    decided = [f"{words.CHOSEN[decision.choice]} by {decision.reviewer}" for decision in one.decisions]
    concluded = [f"verdict “{LABELS[verdict.label]}” by {verdict.reviewer}" for verdict in one.verdicts]
    return source_line([one.article.title, *decided, *concluded])


def open_claim(number: int) -> str:
    return f"Open claim {number}"


def shown_passages(shown: int, total: int) -> str:
    return f"The first {shown:,} of {count(total, 'passage')}." if shown < total else count(total, "passage")


def provenance(one: Filing) -> tuple[tuple[str, str | None], ...]:
    """What is known of where a document comes from, each with its name; None where it is not known."""
    source = one.source
    told = {
        "published": day(source.published) if source.published else None,
        "as_of": covered(source),
        "retrieved": moment(source.retrieved) if source.retrieved else None,
        "is_primary": None if source.is_primary is None else words.PRIMARY[source.is_primary],
        "kind": kind(source.kind) if source.kind else None,
    }
    said = tuple(
        (words.FIELDS[name], told[name] if name in told else getattr(source, name)) for name in words.SHOWN
    )
    return (*said, (words.TEXT_SHA256, one.sha256))


def covered(source: Source) -> str | None:
    """The period that the figures describe, with the words that it was found in."""
    if source.as_of is None:
        return None
    found = f" (found in the words “{source.as_of_words}”)" if source.as_of_words else ""
    return f"{period(source.as_of)}{found}"


def moment(when: datetime) -> str:
    return f"{day(when.date())}, {when:%H:%M}"


def corrected(one: Correction) -> str:
    """One correction: what, from what to what, by whom and when."""
    label = words.FIELDS[one.field]
    old, new = one.old or words.NOT_KNOWN, one.new or words.NOT_KNOWN
    by = f"by {one.reviewer}" if one.reviewer else "as its file says now"
    return f"{label}: {old} → {new}, {by}, {moment(one.made_at)}"


def ruled(one: Ruling) -> str:
    """What a reviewer said of two documents, by whom and when."""
    said = "set apart as two documents" if one.apart else "said to be versions after all"
    return f"{said} by {one.reviewer}, {moment(one.made_at)}"


def place(passage: Passage) -> str:
    """Where in a document a passage stands; empty where nothing tells."""
    return source_line([passage.locator, passage.section])

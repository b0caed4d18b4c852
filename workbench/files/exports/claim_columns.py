"""The columns of verdicts.csv that come from the article: what is claimed, by whom, where and when."""

from workbench.files.exports.claim_file import Export
from workbench.files.exports.columns import Column, Columns, Kind
from workbench.model import Article, Claim, Period, Quantity, Speaker

SCHEMA_VERSION = "1"

TEXT, NUMBER, DAY, TIME, LIST = Kind.TEXT, Kind.NUMBER, Kind.DAY, Kind.TIME, Kind.LIST

EXPORT: Columns[Export] = (
    Column("schema_version", TEXT, "Version of this layout.", lambda _: SCHEMA_VERSION),
    Column("export_id", TEXT, "Identifies this export; the same in all its rows.", lambda e: e.id),
    Column("exported_at", TIME, "When the export was made.", lambda e: e.made_at),
)

ARTICLE: Columns[Article] = (
    Column("article_id", TEXT, "Identifies the article: a hash of its text.", lambda a: a.id),
    Column("article_title", TEXT, "Headline of the article.", lambda a: a.title),
    Column("article_url", TEXT, "Address of the article, where known.", lambda a: a.url),
    Column("article_published", DAY, "Day the article came out, where known.", lambda a: a.published),
    Column(
        "article_sha256", TEXT, "SHA-256 of the article's text (UTF-8, lines end in LF).", lambda a: a.sha256
    ),
)

CLAIM: Columns[Claim] = (
    Column("claim_id", TEXT, "Identifies the claim: a hash of article and place.", lambda c: c.id),
    Column("claim_no", NUMBER, "Number of the claim in its article, from 1.", lambda c: c.number),
    Column("claim_text", TEXT, "The claim as a sentence that stands alone.", lambda c: c.sentence),
    Column("claim_quote", TEXT, "The claim's exact words in the article.", lambda c: c.quote),
    Column(
        "char_start", NUMBER, "Characters of the article's text before the quote.", lambda c: c.span.start
    ),
    Column(
        "char_end", NUMBER, "Characters of the article's text up to the quote's end.", lambda c: c.span.end
    ),
)

SPEAKER: Columns[Speaker] = (
    Column("speaker", TEXT, "Who makes the claim; empty where the article does.", lambda s: s.name),
    Column("speaker_role", TEXT, "What the speaker is, in the article's words.", lambda s: s.role),
)

DATE: Columns[Period] = (
    Column("claim_date_from", DAY, "First day that the claim speaks of.", lambda p: p.start),
    Column("claim_date_to", DAY, "Last day that the claim speaks of.", lambda p: p.end),
)

TYPES: Columns[Claim] = (
    Column("claim_types", LIST, "Why it can be checked.", lambda c: tuple(str(t) for t in c.types)),
)

FIGURE: Columns[Quantity] = (
    Column(
        "figure_value",
        NUMBER,
        "The claim's figure, the first of several; empty for a range.",
        lambda q: q.value,
    ),
    Column(
        "figure_low", NUMBER, "Least that a fair reader expects; empty: unbounded.", lambda q: q.expected.low
    ),
    Column(
        "figure_high", NUMBER, "Most that a fair reader expects; empty: unbounded.", lambda q: q.expected.high
    ),
    Column("figure_unit", TEXT, "What the figure counts or measures.", lambda q: q.unit or q.object),
    Column(
        "figure_hedge",
        TEXT,
        "How the wording bounds the figure: bare, exactly, over, at_least, under, at_most, up_to, nearly, "
        "about, range or vague.",
        lambda q: q.comparator.name.lower(),
    ),
)

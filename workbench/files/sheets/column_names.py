"""Names for the columns of a table that a query may use without quotes."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

_LONGEST = 50

_SQL = (
    "all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by "
    "case cast check collate collation column columns concurrently constraint create cross default "
    "deferrable desc describe distinct do else end except false fetch for foreign freeze from full "
    "generated glob group having ilike in initially inner intersect into is isnull join lambda "
    "lateral leading left like limit map natural not notnull null offset on only or order outer "
    "overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning "
    "right row select semi show similar some struct summarize symmetric table tablesample then to "
    "trailing true try_cast tuple union unique unpack unpivot using values variadic verbose when "
    "where window with "
)
_RESERVED = frozenset(_SQL.split())
"""Words that SQL keeps for itself, and `row`, which is every table's first column."""


def identifiers(headings: Iterable[str]) -> Iterator[str]:
    """A name for each heading: "People (thousands)" is `people_thousands`. No name comes twice."""
    taken: set[str] = set(_RESERVED)
    for heading in headings:
        name = base = _name(heading)
        count = 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add(name)
        yield name


def _name(heading: str) -> str:
    plain = unicodedata.normalize("NFKD", heading.replace("%", " percent ").replace("£", " gbp "))
    letters = plain.encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")[:_LONGEST].strip("_")
    return name if name[:1].isalpha() else f"c_{name}".rstrip("_")

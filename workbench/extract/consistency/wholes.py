"""Parts and wholes in one article: out of, including, left, another, in total.

Only where these words stand.
"""

import re
from collections.abc import Iterator

from workbench.extract.consistency.arithmetic import bounds, minus, number, plus, written
from workbench.extract.consistency.figures import Figure, Row, ids
from workbench.model import (
    Comparator,
    Granularity,
    Interval,
    Link,
    LinkStatus,
    LinkType,
    Role,
)

NEAR, FAR = 160, 420
"""How many characters apart the figures of one sum may stand: in a sentence, and in neighbouring ones."""

MOST_DAYS = 100
"""How many figures before and after a count "this year" are held against it."""

_OUT_OF = re.compile(
    r"\bout of\b[^.;]{0,40}$|^[^.;,\d]{0,40}\bof (?:the|its|their|those|a total of|all)\s$", re.IGNORECASE
)
_TOTAL = re.compile(
    r"(?:\b(?:total(?:ling|led|s)?(?: of| to| is| was)?|in all,?|altogether,?|combined total of"
    r"|(?:br(?:ings?|ought|inging)|tak(?:es|ing)|took)\b[^.;]{0,60}?\bto"
    r"|mak(?:es|ing) a total of))\s$",
    re.IGNORECASE,
)
_BEFORE_TOTAL = (
    "of ",
    "to ",
    "is ",
    "was ",
    "total ",
    "totals ",
    "led ",
    "ling ",
    "all ",
    ", ",
    "altogether ",
)
_INCLUDING = re.compile(r"(?:\bincluding|\bof wh(?:om|ich)|\bamong them)\b[^.;]{0,50}$", re.IGNORECASE)


def part_and_whole(row: Row) -> Iterator[tuple[Figure, Figure]]:
    """Pairs such as "578 … out of more than 1,200"."""
    for part, whole in zip(row.figures, row.figures[1:], strict=False):
        if _OUT_OF.search(row.between(part, whole)) and part.like(whole) and _counts(part) and _counts(whole):
            yield part, whole


def links(row: Row) -> Iterator[Link]:
    """Sums, remainders, parts and subsets that the words propose."""
    pairs = list(part_and_whole(row))
    for part, whole in pairs:
        yield from _share(part, whole)
    for figure in row.figures:
        if figure.role is Role.REMAINDER:
            yield from _remainder(figure, pairs)
        before = row.before(figure, 90)
        if before.lower().endswith(_BEFORE_TOTAL) and _TOTAL.search(before):
            yield from _sum(row, figure)
        if _INCLUDING.search(before[-70:]):
            yield from _subset(row, figure)
        elif figure.claim.date and figure.claim.date.granularity is Granularity.TO_DATE:
            yield from _days_within(row, figure)


def _counts(figure: Figure) -> bool:
    quantity = figure.quantity
    return quantity.value is not None and quantity.unit not in (
        "ratio",
        "percent",
        "percentage point",
        "year",
    )


def _share(part: Figure, whole: Figure) -> Iterator[Link]:
    one, other = part.quantity, whole.quantity
    if one.value is None or not other.value:
        return
    exact = other.strict.low == other.strict.high
    word = "" if exact else ("at most " if other.strict.high is None else "about ")
    percent = number(round(100 * one.value / other.value, 1), "percent")
    share = f"{written(one)} of {written(other)} is {word}{percent}"
    high = other.strict.high
    impossible = high is not None and one.strict.low is not None and one.strict.low > high
    status = LinkStatus.CONFLICT if impossible else LinkStatus.DERIVED
    yield Link(LinkType.SHARE, ids(part.claim, whole.claim), share, status)


def _remainder(rest: Figure, pairs: list[tuple[Figure, Figure]]) -> Iterator[Link]:
    """What is said to be left, against what the whole without its part leaves."""
    start = rest.quantity.span.start
    near = [(p, w) for p, w in pairs if 0 < start - w.quantity.span.start <= FAR and _may_share(w, rest)]
    if not near:
        return
    part, whole = near[-1]
    left = minus(whole.quantity.strict, part.quantity.strict)
    said = written(rest.quantity)
    joined = ids(whole.claim, part.claim, rest.claim)
    if left.meets(rest.quantity.strict):
        shown = f"{written(whole.quantity)} − {written(part.quantity)} leaves {bounds(left)}, as said: {said}"
        yield Link(LinkType.REMAINDER, joined, shown, LinkStatus.CONSISTENT)
    else:
        shown = f"the rest would be {bounds(left)}, not {said}"
        yield Link(LinkType.REMAINDER, joined, shown, LinkStatus.CONFLICT)
        yield from _parts(part, rest, whole)
    if not whole.like(rest):
        yield Link(
            LinkType.UNIT_DRIFT,
            joined,
            f"{_thing(whole)} become {_thing(rest)}: is it the same count?",
            LinkStatus.WEAK,
        )


def _thing(figure: Figure) -> str:
    return figure.quantity.object or figure.quantity.unit or "the figures"


def _may_share(whole: Figure, rest: Figure) -> bool:
    """True for two counts, even of different things: pages are closed, and accounts are left."""
    money = {"GBP", "USD", "EUR"} & {whole.quantity.unit, rest.quantity.unit}
    return whole.like(rest) or (not money and _counts(whole) and _counts(rest))


def _parts(part: Figure, rest: Figure, whole: Figure) -> Iterator[Link]:
    together = plus(part.quantity.strict, rest.quantity.strict)
    lowest = whole.quantity.strict.low
    if together.high is None or lowest is None or together.low is None:
        return
    joined = ids(part.claim, rest.claim, whole.claim)
    shown = f"{written(part.quantity)} + {written(rest.quantity)} = {bounds(together)}"
    thing = whole.quantity.object
    of_what = f"{written(whole.quantity)} {thing or ''}".strip()
    if together.high < lowest:
        yield Link(
            LinkType.PART_OF, joined,
            f"{shown}, but the whole is {of_what}: at least {number(lowest - together.high)} unaccounted for",
            LinkStatus.INCOMPLETE,
        )  # fmt: skip
    else:
        yield Link(
            LinkType.PART_OF, joined, f"{shown}, more than the whole of {of_what}", LinkStatus.CONFLICT
        )


def _sum(row: Row, total: Figure) -> Iterator[Link]:
    """ "3,419 … another 1,602 … brought the number to 5,102": the addends before the total, summed."""
    earlier = [
        f
        for f in row.earlier(total, FAR)
        if f.like(total) and _counts(f) and f.claim.speaker == total.claim.speaker
    ]
    addends = [f for f in earlier if f.role is Role.ADDEND]
    if not addends:
        return
    first = addends[-1].quantity.span.start
    base = next((f for f in earlier if f.quantity.span.start < first and f.role is Role.VALUE), None)
    terms = [*([base] if base else []), *reversed(addends)]
    if len(terms) < 2:
        return
    amount = Interval(0, 0)
    for term in terms:
        amount = plus(amount, term.quantity.strict)
    bare = all(term.quantity.comparator in (Comparator.BARE, Comparator.EXACTLY) for term in terms)
    core = sum(term.quantity.value or 0 for term in terms)
    result = number(core, total.quantity.unit) if bare else bounds(amount, total.quantity.unit)
    shown = f"{' + '.join(written(term.quantity) for term in terms)} = {result}"
    joined = ids(*(term.claim for term in terms), total.claim)
    if amount.meets(total.quantity.strict):
        yield Link(
            LinkType.SUM, joined, f"{shown}, as said: {written(total.quantity)}", LinkStatus.CONSISTENT
        )
    else:
        yield Link(LinkType.SUM, joined, f"{shown}, not {written(total.quantity)}", LinkStatus.CONFLICT)


def _subset(row: Row, part: Figure) -> Iterator[Link]:
    whole = next(
        (f for f in row.earlier(part, NEAR) if f.like(part) and _counts(f) and f.role is Role.VALUE), None
    )
    if whole is None or not _counts(part):
        return
    high, low = whole.quantity.strict.high, part.quantity.strict.low
    joined = ids(part.claim, whole.claim)
    if high is not None and low is not None and low > high:
        shown = f"{written(part.quantity)} cannot be among {written(whole.quantity)}"
        yield Link(LinkType.SUBSET, joined, shown, LinkStatus.CONFLICT)
    else:
        shown = f"{written(part.quantity)} is within {written(whole.quantity)}"
        yield Link(LinkType.SUBSET, joined, shown, LinkStatus.CONSISTENT)


def _days_within(row: Row, whole: Figure) -> Iterator[Link]:
    """The counts of single days inside a count "this year" of the same thing by the same source."""
    for part in row.around(whole, MOST_DAYS):
        day, year = part.claim.date, whole.claim.date
        if (
            not day
            or not year
            or day.granularity is not Granularity.DAY
            or not day.period.overlaps(year.period)
        ):
            continue
        same = (
            part.quantity.unit == whole.quantity.unit is not None
            and part.claim.speaker == whole.claim.speaker
        )
        low, high = part.quantity.strict.low, whole.quantity.strict.high
        if (
            same
            and _counts(part)
            and _counts(whole)
            and part.role is Role.VALUE
            and not (high and low and low > high)
        ):
            shown = (
                f"{written(part.quantity)} on one day is within {written(whole.quantity)}, {year.expression}"
            )
            yield Link(LinkType.SUBSET, ids(part.claim, whole.claim), shown, LinkStatus.CONSISTENT)

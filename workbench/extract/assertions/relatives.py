"""Relative clauses: where one ends, and what it speaks of."""

import re

from workbench.extract import cues
from workbench.extract.assertions.ground import Ground
from workbench.extract.cues import finite
from workbench.model import Span

_ANTECEDENT = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|that|its|his|her|their|our)\s(?=[^,;]{2,70}$)")
_WORD_BEFORE = re.compile(r"(?<=\s)[a-z]+$")
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w'’&.-]*\s?){1,6}$")
_NO_VERB = cues.listed("a an the about just around almost nearly more less over")
"""After "to" these open an amount, and no verb does."""


def find(ground: Ground, start: int, right: Span) -> tuple[Span, bool]:
    """A relative clause with what it speaks of, and whether the sentence goes on after it."""
    words = right.cut(ground.text)
    ends = [right.start + comma.start() for comma in re.finditer(r",\s+", words)
            if _goes_on(words[comma.end() :])]  # fmt: skip
    end = next((e for e in ends if ground.stands(Span(right.start, e))), right.end)
    before = ground.text[start : right.start].rstrip(", ")
    heads = [head.start() for head in _ANTECEDENT.finditer(before) if finite(before, head.end()) is None]
    if not heads and (
        name := _NAME_BEFORE.search(before, max(0, len(before) - 80)) or _WORD_BEFORE.search(before)
    ):
        heads = [name.start()]
    alone = not heads or of_a_date(ground, right)
    return Span(right.start if alone else start + heads[-1], end), end < right.end


def of_a_date(ground: Ground, right: Span, opens: str = "") -> bool:
    """True for a clause that tells what happened at the date before it: "since August, when he was held"."""
    text = ground.text
    days = (day for day in ground.dates if day.end == right.start - len(", "))
    return text.startswith("when ", right.start) and any(text.startswith(opens, day.start) for day in days)


def _goes_on(words: str) -> bool:
    """True where a main clause goes on after an aside: with its verb, or "to" and a verb."""
    first = words.split()[:4]
    if first[:1] == ["to"]:
        return len(first) > 1 and first[1].isalpha() and first[1].islower() and first[1] not in _NO_VERB
    return finite(" ".join(first)) is not None

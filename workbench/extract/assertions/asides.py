"""What is said of a thing in passing: "the ban, first imposed in March 2021,", "murders committed in 2016".

A date in there is that of the participle, not of the verb of the clause.
"""

import re

from workbench.extract.cues import finite
from workbench.model import Span

REACH = 90
"""How many characters to each side of a date are looked at."""

_PARTICIPLE = (
    r"(?:\w{2,}ed|\w{2,}en|held|built|set|won|made|born|due|brought|bought|sold|paid|sent|known|drawn|led|cut"
    r"|found|told|left|kept|lost|worn|shown|sworn|shot|struck)"
)
_BETWEEN_COMMAS = re.compile(
    rf"(?:(?:\w+ly|first|last|once|now|then|since|later)\s){{0,2}}{_PARTICIPLE}\b[^,;]*$"
)
_AFTER_NOUN = re.compile(
    rf"(?<!\bhas)(?<!\bhave)(?<!\bhad)(?<!\bbeen)(?<!\bwas)(?<!\bwere)(?<!\bbe)(?<!\bis)(?<!\bare)(?<!\bnot)(?<!ly)"
    rf"(?<!\bhe)(?<!\bshe)(?<!\bit)(?<!\bthey)(?<!\bwe)(?<!\bwho)(?<!\bthat)(?<!\bwhich)(?<!\band)(?<!\bor)(?<!\bbut)"
    rf"\s{_PARTICIPLE}\s(?:(?!{_PARTICIPLE}\s)[^\s,;]+\s){{0,4}}$"
)
_OF_PAPERS = re.compile(
    r"\b(?:figures|data|report|results|numbers|statistics|accounts|forecasts?|budget|survey)\s(?:for|from)\s(?:the\s)?$"
)
"""Before what only names a paper: "its figures for February"."""
_MOVED = re.compile(
    r"\b(?:delayed|moved|postponed|deferred|(?:pushed|put)\s(?:\w+\s)?back|brought\s(?:\w+\s)?forward)\b[^.;,]*$"
)
"""Before the days between which something was put off."""
_PART = re.compile(r"[,;:.]\s|\s(?:and|but|or|which|that|who|when|while|after|before|as|because)\s")


def holds(text: str, day: Span) -> bool:
    """True where a date stands in an aside between commas, or with a participle after its noun."""
    before = text[max(0, day.start - REACH) : day.start]
    named = _OF_PAPERS.search(before) is not None
    moved = text.startswith(("from ", "to ", "until "), day.start) and _MOVED.search(before) is not None
    return named or moved or _is_between_commas(text, before, day.end) or _is_after_noun(before)


def _is_between_commas(text: str, before: str, end: int) -> bool:
    first, comma, aside = before.rpartition(", ")
    if not comma or not first.strip() or not _BETWEEN_COMMAS.match(aside):
        return False
    inside, comma, rest = text[end : end + REACH].partition(", ")
    return bool(comma) and not re.search(r"[.;]\s", inside) and finite(" ".join(rest.split()[:4])) is not None


def _is_after_noun(before: str) -> bool:
    """A second verb form without a subject of its own, in a clause that has its verb."""
    clause = before[max((part.end() for part in _PART.finditer(before)), default=0) :]
    participle = _AFTER_NOUN.search(clause)
    return participle is not None and finite(clause[: participle.start()], sure=True) is not None

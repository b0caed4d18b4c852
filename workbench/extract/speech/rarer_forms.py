"""Forms that hand over words without a verb of saying: "put the number at 400", "as the minister put it"."""

import re

from workbench.extract.speech import acts, subjects
from workbench.extract.speech.attributed import HEAD, Attribution, clause_start
from workbench.extract.speech.names import UPPER
from workbench.extract.speech.subjects import is_source
from workbench.model import Span

_PUT_AT = re.compile(
    r"\b(?:put|puts|has put|have put|had put)\s(?:it|(?:the|its|their|his|her|this|that)"
    r"(?:\s(?!on\b|in\b|into\b|up\b|to\b)[\w'’-]+){1,6})\sat\b|\b(?:pegged|pegs)\s[\w\s'’-]{2,40}?\sat\b|\b(?:put|puts)\s(?:[A-Z][\w'’-]+\s){1,4}on\b(?=\s\d)"
)
_SOMEBODY = re.compile(
    rf"(?:^|\s)(?!The\b|An?\b)[{UPPER}]|^[a-z]*\s?(?:officials|experts|analysts|economists)\b"
)


def put_at(masked: str) -> Attribution | None:
    """An estimate of somebody: "the institute's head put the number at 400"."""
    found = _PUT_AT.search(masked)
    who = subjects.before_verb(masked, found.start()) if found else None
    if found is None or who is None:
        return None
    named = _SOMEBODY.search(who.cut(masked)) or acts.PAPERS.search(masked, who.start, who.end)
    said = Span(clause_start(masked, who.start), len(masked))
    return Attribution(who, said, Span(who.start, found.start() + 3)) if named else None


_PUT_IT = re.compile(
    rf"(?:^|,\s)[Aa]s\s(?P<who>{HEAD}(?:,\s[^\"“”,]{{2,80}},)?)\s(?:has\s|have\s|had\s)?puts?\s(?:it|this)\b[,:]?\s*"
)


def put_it(masked: str) -> Attribution | None:
    """The words before or after "as the minister put it"."""
    found = _PUT_IT.search(masked)
    if found is None or not is_source(found["who"]):
        return None
    who, frame = Span(*found.span("who")), Span(*found.span())
    return Attribution(who, Span(0, frame.start) if frame.start else Span(frame.end, len(masked)), frame)


_STANCE = re.compile(
    r"\b(?:called|calls|hailed|hails|welcomed|dismissed|condemned|rejected|defended|offered|expressed|thanked|lamented"
    r"|attacked|likened|branded|labelled|deplored|apologised)\b[^.;:\"“”]{0,80}[\"“]_"
)


def in_few_words(masked: str) -> Attribution | None:
    """A judgement with some of its words: "the chairman called the loss of £3bn “disappointing”"."""
    found = _STANCE.search(masked)
    who = subjects.before_verb(masked, found.start()) if found else None
    if found is None or who is None:
        return None
    return Attribution(
        who, Span(clause_start(masked, who.start), len(masked)), Span(who.start, found.start())
    )


_PARTICIPLE = re.compile(
    r",\s(?:(?:and|but)\s)?(?:arguing|claiming|saying|warning|insisting|stressing|alleging)\s(?:that\s)?"
)


def participle(masked: str) -> Attribution | None:
    """What a subject that does something else says beside it ("lawyers sought a delay, arguing that …")."""
    found = _PARTICIPLE.search(masked)
    who = subjects.shared(masked[: found.start()]) if found else None
    if found is None or who is None:
        return None
    return Attribution(who, Span(found.end(), len(masked)), Span(who.start, found.end()))

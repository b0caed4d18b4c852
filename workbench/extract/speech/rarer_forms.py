"""Forms that hand over words without a verb of saying: "put the number at 400", "as the minister put it"."""

import re

from workbench.extract.cues import finite
from workbench.extract.speech import acts, posts, subjects
from workbench.extract.speech.attributed import HEAD, Attribution, clause_start
from workbench.extract.speech.names import UPPER
from workbench.extract.speech.subjects import is_source
from workbench.model import Span

_PUT_AT = re.compile(
    r"\b(?:put|puts|has put|have put|had put)\s(?:it|(?:the|its|their|his|her|this|that)"
    r"(?:\s(?!on\b|in\b|into\b|up\b|to\b)[\w'’-]+){1,6})\sat\b|\b(?:pegged|pegs)\s[\w\s'’-]{2,40}?\sat\b|\b(?:put|puts)\s(?:[A-Z][\w'’-]+\s){1,4}"
    r"(?:on\b(?=\s\d)|up\b|down\b|ahead\b|unchanged\b|first\b)"
)
_SOMEBODY = re.compile(
    rf"(?:^|\s)(?!The\b|An?\b)[{UPPER}]|^[a-z]*\s?(?:officials|experts|analysts|economists)\b"
)
_PRONOUN = re.compile(r"[Ii]t|[Hh]e|[Ss]he|[Tt]hey")


def put_at(masked: str) -> Attribution | None:
    """An estimate of somebody: "the institute's head put the number at 400"."""
    found = _PUT_AT.search(masked)
    who = subjects.before_verb(masked, found.start()) if found else None
    if found is None or who is None:
        return None
    phrase = who.cut(masked)
    kinds = (_SOMEBODY, acts.PAPERS, posts.BODY_NOUN, posts.OFFICE)
    named = _PRONOUN.fullmatch(phrase) or any(kind.search(phrase) for kind in kinds)
    start = who.start if _PRONOUN.fullmatch(phrase) else clause_start(masked, who.start)
    return Attribution(who, Span(start, len(masked)), Span(who.start, found.start() + 3)) if named else None


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
    r"(?<!to\s)\b(?:call|called|calls|hailed|hails|welcomed|dismissed|condemned|rejected|defended|offered|expressed|thanked|lamented"
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
    if found is None or who is None or not _says_something(masked[found.end() :]):
        return None
    return Attribution(who, Span(found.end(), len(masked)), Span(who.start, found.end()))


def _says_something(rest: str) -> bool:
    return finite(rest) is not None or "_" in rest


_BY = rf"by\s(?P<who>{HEAD}(?:,\s[^\"“”]{{2,80}}?,)?)"
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being)\s(?:\w+ly\s)?(?:"
    rf"(?:described|dismissed|hailed|branded|condemned|labelled|denounced|characterised|praised)\s{_BY}\sas\b"
    rf"|(?:called|dubbed|labelled|branded)\s{_BY.replace('who', 'namer')}\s(?=[\"“])"
    rf"|(?:told|warned|informed|assured|advised|reminded)\s{_BY.replace('who', 'teller')}\sthat\b"
    rf"|(?:estimated|put|valued)\s{_BY.replace('who', 'counter')}\s(?:at|to\sbe)\b)"
)


def passive(masked: str) -> Attribution | None:
    """Words whose speaker stands after "by": "was described by the engineer as unsafe"."""
    found = _PASSIVE.search(masked)
    group = found and next(name for name, value in found.groupdict().items() if value)
    if not found or not group or not is_source(found[group]):
        return None
    start = found.end() if group == "teller" else 0
    return Attribution(Span(*found.span(group)), Span(start, len(masked)), Span(*found.span()))


_DOUBTED = re.compile(
    r"\b(?:had|has|have|did|does|do)(?:\snot|n['’]t)\s(?:expect(?:ed)?|believed?|think|anticipated?|foresee)\b"
)


def doubted(masked: str) -> Attribution | None:
    """What a source does not think: "the bank had not expected prices to rise"."""
    found = _DOUBTED.search(masked)
    who = subjects.before_verb(masked, found.start()) if found else None
    if found is None or who is None:
        return None
    said = Span(clause_start(masked, who.start), len(masked))
    return Attribution(who, said, Span(who.start, found.end()))


_COLON = re.compile(r":\s*[\"“]_")
_SPEAKS = re.compile(rf"^(?:[Hh]e|[Ss]he)$|(?:^|\s)(?!The\b|An?\b|It\b|Its\b)[{UPPER}][\w'’-]+$")


def before_colon(masked: str) -> Attribution | None:
    """A sentence about a person that leads to a quotation: "Her rival was less sure: “It may rain.”"."""
    found = _COLON.search(masked)
    who = subjects.shared(masked[: found.start()]) if found else None
    if found is None or who is None or not _SPEAKS.search(who.cut(masked)):
        return None
    return Attribution(who, Span(found.start() + 1, len(masked)), Span(who.start, found.start() + 1))


_PUT_DOWN = re.compile(
    r"\b(?:put|puts)\s(?:it|this|that|these|(?:the|its|their|his|her)\s[^.,;:\"“”]{2,60}?)\sdown\s(?:mainly\s|partly\s)?to\b"
)


def put_down(masked: str) -> Attribution | None:
    """Whoever gives a reason: "the club put the loss down to lower gate receipts"."""
    found = _PUT_DOWN.search(masked)
    who = subjects.before_verb(masked, found.start()) if found else None
    if found is None or who is None:
        return None
    return Attribution(
        who, Span(clause_start(masked, who.start), len(masked)), Span(who.start, found.start())
    )


_BESIDE = re.compile(
    rf"^(?!(?:A|An|The|This|That|No)\s)(?P<who>{HEAD})\s(?:saying|warning|arguing|claiming|insisting|predicting|blaming|accusing|urging"
    r"|(?:laying|putting)\s(?:\w+\s(?:of\s)?){0,2}the\sblame)\b\s?"
)


def beside(masked: str) -> Attribution | None:
    """What others say meanwhile, after "with": "teaching unions laying the blame on cuts"."""
    found = _BESIDE.match(masked)
    if found is None or not is_source(found["who"]):
        return None
    return Attribution(Span(*found.span("who")), Span(0, len(masked)), Span(*found.span("who")))


_HAS = r"(?:(?:has|have|had|once|later|then|also)\s){0,2}"
_NAMED_SO = re.compile(
    rf"\b(?:which|that)\s(?P<who>{HEAD}(?:,\s[^\"“”,]{{2,80}},)?)\s{_HAS}(?:(?:described|characterised|dismissed)\sas|called|branded"
    r"|labelled|dubbed)\s(?:an?\s|the\s)?[\"“'‘]_"
)
_VALUED = re.compile(
    rf"\b(?:which|that)\s(?P<who>{HEAD})\s{_HAS}(?:estimated?s?|valued?s?|puts?|reckoned|reckons)\sat\s"
)


def in_relative(masked: str) -> Attribution | None:
    """Words or an estimate in a relative clause: "which the judge described as “reckless”"."""
    found = _NAMED_SO.search(masked) or _VALUED.search(masked)
    if found is None or not is_source(found["who"]):
        return None
    start = found.start() if found.re is _NAMED_SO else 0
    return Attribution(Span(*found.span("who")), Span(start, len(masked)), Span(*found.span()))


_LED_TO = re.compile(
    rf"\b(?:led|prompted|forced|caused|obliged)\s(?P<who>{HEAD})\sto\s"
    r"(?:predict|warn|say|claim|conclude|suggest|argue|admit|announce|declare|estimate)\s(?:that\s)?"
)


def led_to_say(masked: str) -> Attribution | None:
    """Words that something brought about: "that led analysts to predict that rates would rise"."""
    found = _LED_TO.search(masked)
    if found is None or not is_source(found["who"]):
        return None
    return Attribution(Span(*found.span("who")), Span(found.end(), len(masked)), Span(*found.span()))


_FORMS = (
    put_at, put_it, put_down, in_relative, in_few_words, passive, doubted, participle, beside, led_to_say,
    before_colon,
)  # fmt: skip


def find(masked: str) -> Attribution | None:
    """The first of these forms that a sentence has."""
    return next((put for put in (form(masked) for form in _FORMS) if put), None)

"""Who stands before a verb of saying: the phrase that names a source, with its apposition.

Tells a source from a stretch of the claim itself by its first words, its length and its lack of a verb.
"""

import re

from workbench.extract.cues import finite
from workbench.extract.dates import periods
from workbench.extract.speech import posts
from workbench.extract.speech.names import UPPER
from workbench.model import Span

ADVERB = (
    r"(?:also|later|then|now|again|yesterday|today|however|meanwhile|nonetheless|nevertheless|instead|too|further|earlier"
    r"|has|had|have|does|did|still|even|once|both"
    r"|(?!(?:family|assembly|ally|italy|supply|july|reply|fly)\b)\w+ly)"
)

_OPENING_DAY = (
    r"(?:in|on|at|by|late|early|earlier|last|this)\s(?:(?:late|early|last|this|the)\s){0,2}"
    r"(?:\w{3,6}day|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\d{4}|weekend|week|month|year)\s"
)
_MOVE = re.compile(
    r"^\W*(?:(?:but|and|yet|so|still|meanwhile|however|separately|elsewhere|earlier|later|also)\b,?\s*)?"
    r"(?:(?:that|this|which)\s(?:is|was)\s(?:why|what|how)\s)?"
    r"(?:in\s(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){0,3}(?:report|statement|letter|filing|blog|post|interview"
    r"|speech|survey|forecast|review|study|update|briefing|email|e-mail|testimony|submission|verdict|ruling)\s"
    r"(?=(?:it|he|she|they|the|its|his|her|their)\b|(?-i:[A-Z])))?"
    rf"(?:{_OPENING_DAY}(?=[a-z]))?"
    r"(?:(?:in|on|at|during|after|before)\s[^,]{2,60}?\s(?:yesterday|today|last\s(?:week|month|year|night)"
    r"|(?:on\s)?\w{3,6}day)\s)?"
    r"(?:(?:[a-z]+ing|in|on|at|despite|after|before|during|while|when|as|following|asked|for|since"
    r"|under|with|last"
    r"|yesterday|today|instead|although|though|until|by|from|of|among)\b[^,]{0,160},\s+"
    rf"(?:(?:{'|'.join(periods.MONTH_NAMES)})\s\d{{1,2}},\s+)?(?:\d{{4}},\s+)?)?",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(
    r"^\W*(?:it|that|this) (?:came|comes|follows|followed)\b.{0,30}?\b(?:after|as|when)\s+", re.IGNORECASE
)


_SOURCE = re.compile(
    rf"(?:^|.*\s)(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[{UPPER}][\w'’.&-]*|the|[Aa]n?|his|her|its|their|our|my|one|some"
    r"|many|most|another"
    r"|police|analysis|research|officials|researchers|experts|scientists|figures|campaigners|critics"
    r"|analysts|economists|ministers|doctors"
    r"|prosecutors|officers|sources|lawyers|data|statistics|reports|studies|polls)(?:\s.*|,.*)?$"
    r"|^(?:[a-z-]+\s)?[a-z-]+s$",
    re.DOTALL,
)


_RELEASED = re.compile(
    r"\b([Ff]igures|[Dd]ata|[Ss]tatistics|[Nn]umbers|[Rr]eports?|[Ss]tudy|[Ss]tudies|[Ss]urvey|[Rr]esearch|[Aa]nalysis"
    r"|[Pp]oll|[Ee]stimates?|[Rr]ecords|[Dd]ocuments|[Ss]tatement|[Rr]eview|[Pp]aper)\s(?:published|released|issued|compiled"
    r"|collected|seen|obtained|given|provided|commissioned|commissioned|conducted|carried\sout|funded|shared|led|produced)\b.*"
)
"""A paper with who brought it out, or when: no verb of the sentence."""


def is_source(phrase: str) -> bool:
    """Tells "the ONS" from a stretch of the claim itself."""
    if phrase.count('"') % 2 or phrase.count("“") != phrase.count("”"):
        return False
    head = bare(phrase.split(", ", 1)[0])
    named = _SOURCE.match(head) and not _NOBODY.match(head)
    return bool(named) and len(head.split()) <= 12 and finite(head) is None


_HEARD_BY = re.compile(
    r"(?<=\w)\s(?:surveyed|polled|interviewed|questioned|contacted|quoted|consulted|briefed|led|headed"
    r"|chaired|funded|backed)\s(?:by|on|in|for)\s.*"
)
RELATIVE = re.compile(r"(?<=\w)\s(?:who(?:['’]\w+)?|whose)\s.*", re.DOTALL)


def bare(head: str) -> str:
    """A source without what is said of it beside: "a woman who was waiting", "data published in May"."""
    return RELATIVE.sub("", _HEARD_BY.sub("", _RELEASED.sub(r"\1", head)))


_SPOKEN_WHEN = r",?\s(?:on|late|early|earlier|last|this)\s(?:\w{3,6}day|week|month|year|morning|evening)"
_TRAILINGADVERBS = re.compile(
    rf"(?:\s+{ADVERB}|{_SPOKEN_WHEN}|,\s(?:too|however|meanwhile|in turn|for (?:his|her|its) part),?)+\s*$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?i)(?:for|as|what|which|(?-i:[Ww]ho)|if|when|whatever|because|than|like|by|with|of|from|there|while|although|though)\b"
    r"|(?:.*\s)?(?:that|this|these|those)$|.*\d%$"
    r"|(?:\w+\s){0,3}(?:\d[\d.,]*\s?(?:%|per\s?cent)|half|(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?"
    r"|majority|(?:one|two|three|nine|\d+)\sin\s\w+)\s(?!in\b)"
)
"""What can be nobody's name: "for all he had said", and the shares that a poll counts."""
_CLAUSE_BREAK = re.compile(
    r"(?:;|,\swhen|,?\s(?:but|while|and|although|whereas)|\s[–—-])\s+(?=[^,;]*$)"
    r"|,?(?<!\bsuch)\s(?:as|after|when|because|before|since)\s+(?=(?:it|he|she|they|the\s[\w-]+|[A-Z][\w.&-]+)$)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s[–—-]\s[^–—]{3,140}\s[–—-]$|\s\([^()]{2,60}\)$")
"""Between dashes or in brackets after the subject: "Des Ware (Lab, Western)"."""
_WORDS = r"(?:[^,;:]|(?<=\d),(?=\d))"
_LAST_SUBJECT = re.compile(
    rf"(?:(?P<name>{_WORDS}{{2,80}}?),\s(?P<role>(?:[^,;:]|,\s(?=and\b|wh(?:o|ose)\b|[A-Z]))[^;:]{{1,220}}?),"
    rf"|(?P<bare>{_WORDS}{{1,100}}?))$"
)


def before_verb(masked: str, verb: int) -> Span | None:
    """The phrase before a verb of saying that names who speaks, with its apposition."""
    before = _BESIDE.sub("", _TRAILINGADVERBS.sub("", masked[:verb].rstrip()))
    start = _move_end(before)
    for found in _CLAUSE_BREAK.finditer(before, start):
        joins = found.group().strip(" ,") == "and" and finite(before[start : found.start()]) is None
        if not joins and len(before[found.end() :].split()) <= 8:
            start = found.end()
    if len(before) - start > 260:
        return None
    while aside := _STILL_ASIDE.match(before, start):
        start = aside.end()
    match = _LAST_SUBJECT.search(before, start)
    if match is None or not match.group().strip():
        return None
    head = (match.group("name") or match.group("bare") or "").strip()
    if (
        finite(bare(head)) is not None
        or not _SOURCE.match(head)
        or _NOBODY.match(head)
        or len(head.split()) > 14
    ):
        return None
    begin = match.start() + len(match.group()) - len(match.group().lstrip(" ,"))
    named = _NAME_BEFORE.search(before, start, begin) if posts.OFFICE.search(head) else None
    return Span(named.start() if named else begin, len(before))


_STILL_ASIDE = re.compile(r"(?:who|which|whose|where|including|among)\s[^,]{4,160},\s")
"""A relative clause of the opening aside: "Adding to its woes, which began in May, the bank said"."""
_NAME_BEFORE = re.compile(rf"(?!\w+day\b|Last\b)(?:[{UPPER}][\w'’.-]+\s){{1,4}}[{UPPER}][\w'’.-]+,\s$")
"""The name of a post without its second comma: "Ann Lee, leader of the council said"."""


def shared(before: str) -> Span | None:
    """Who does two things in a row ("Campaigners welcomed the fall but said …")."""
    start = _move_end(before)
    verb = finite(before, start)
    who = before[start:verb].rstrip() if verb is not None else ""
    return Span(start, start + len(who)) if who and is_source(who) else None


def _move_end(before: str) -> int:
    """Where an opening aside ends ("Answering questions, …", "It came after …")."""
    later = _AFTERTHOUGHT.match(before) or _MOVE.match(before)
    return later.end() if later else 0

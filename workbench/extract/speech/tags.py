"""Tags beside the words themselves: "…," she said; "…, the bank said, …"; "…, says the union"."""

import re

from workbench.extract import cues
from workbench.extract.cues import finite
from workbench.extract.speech.attributed import HEAD, Attribution
from workbench.extract.speech.subjects import ADVERB, is_source
from workbench.model import Span

MOST_VERBS = 6
"""How many verbs of saying are tried in one sentence."""

_WHEN = (
    r"(?:\s+(?:on|in|at|during|after|before|yesterday|today|last|this|earlier|when|following)\b"
    r"[^,\"“”]{0,70}|\s+(?:(?:late|early)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[^,\"“”]{0,40})?"
)
LISTENER = (
    r"(?:\s+(?:the\s+|a\s+|an\s+)?(?:[A-Z][\w'’&.-]*|court|inquest|inquiry|committee|jury|hearing"
    r"|tribunal|conference"
    r"|audience|crowd|reporters|journalists|listeners|viewers|parliament|him|her|them|me|us|police"
    r"|jurors|members"
    r"|officers|investors|shareholders|supporters|fans|staff|analysts|lawmakers|senators|peers|councillors"
    r"|ministers|colleagues|employees|workers|residents|parents|students|voters|delegates|diplomats)\b"
    r"(?:['’]s?\b|\s(?:[A-Z][\w'’&.-]*|of\s(?:the\s)?(?=[A-Z])|and\s(?=[A-Z])|programme\b|committee\b"
    r"|newspaper\b|news\b|radio\b|television\b|agency\b))*)?"
)
_QUOTE_END = r"(?:[_,!?.…–—-]\s*[\"”’']|[\"”],)"
_TAGGING = rf"(?:{cues.PLAIN_SAYING}|{cues.FINDING})"

_SAYER = rf"(?P<who>{HEAD}(?:,\s[^\"“”]{{3,120}}?,)?)\s+(?:{ADVERB}\s+){{0,2}}"
_TAGS_LAST = (
    re.compile(
        rf"(?P<mark>{_QUOTE_END})\s*{_SAYER}(?:{cues.TELLING}|{_TAGGING})\b"
        r"[^\"“”]{0,120}?(?:$|(?=,\s(?:and\s)?(?:adding|saying|warning|claiming|arguing|insisting|noting|stressing)\b))"
    ),
    re.compile(
        rf"(?P<mark>{_QUOTE_END}\s*|,\s+)(?!told|tells)(?:{cues.PLAIN_SAYING})\s+"
        rf"(?!(?:in|on|at|during|after|before)\s)(?P<who>{HEAD}(?:,\s[^\"“”]{{3,260}}?)?)\s*[.:]?$"
    ),
    re.compile(
        rf"(?P<mark>,\s+){_SAYER}(?:(?:{cues.TELLING}){LISTENER}|{_TAGGING})"
        rf"(?:\s+(?:in a statement|out|later|too))?{_WHEN}\s*[.:]?$"
    ),
)
_TAG_ASIDE = re.compile(
    r",\s(?!as\s|what\s|wh[oi]|that\s|if\s|when\s|and\s|but\s)(?P<who>[^,;:\"“”]{1,60}?)\s+"
    rf"(?:{ADVERB}\s+)?(?:(?:{cues.TELLING})\s[^,\"“”]{{1,60}}|{_TAGGING}{_WHEN}),\s+(?=[^\W\d])"
)
"""Words before and after it are what was said: "half of them, she said, would stay"."""
_TAG_MIDDLE = re.compile(
    rf"[_,!?.…–—-]\s*[\"”’']\s*(?:({HEAD}(?:,\s[^,\"“”]{{2,80}},)?)\s+(?:{ADVERB}\s+){{0,2}}(?:{cues.PLAIN_SAYING}){LISTENER}"
    rf"(?:\s[^,;:.\"“”]{{1,60}})?|(?:{cues.PLAIN_SAYING})\s+({HEAD}))"
    r"(?:,[^\"“”]{0,80})?[,:.]\s*[\"“]"
)


def find(masked: str) -> Attribution | None:
    if middle := _TAG_MIDDLE.search(masked):
        group = 1 if middle.group(1) else 2
        return Attribution(
            Span(*middle.span(group)), Span(0, len(masked)), Span(middle.start(), middle.end() - 1)
        )
    if (aside := _TAG_ASIDE.search(masked, 8)) and is_source(aside["who"]):
        who = Span(*aside.span("who"))
        return Attribution(who, Span(0, len(masked)), Span(*aside.span()), inside=True)
    for pattern in _TAGS_LAST:
        found = pattern.search(masked, 2 if pattern is _TAGS_LAST[0] else 6)
        for _ in range(MOST_VERBS):
            if not found or _is_tag(masked, found):
                break
            found = pattern.search(masked, found.start() + 1)
        if found and _is_tag(masked, found):
            end = len(masked[: found.end("mark")].rstrip(", "))
            return Attribution(Span(*found.span("who")), Span(0, end), Span(end, len(masked)))
    return None


def _goes_on(tail: str) -> bool:
    """True where the words come after the day ("Meanwhile, the bank said on Friday rates would rise")."""
    day = _DAY_THEN_WORDS.match(tail)
    return day is not None and finite(tail, day.end(), sure=True) is not None


_DAY_THEN_WORDS = re.compile(
    rf"\s(?:{cues.TELLING}|{_TAGGING})\s(?:(?:on|late|early)\s)*\w{{3,6}}day\s"
    r"(?!(?:in|at|on|during|to|that|after|before|as|when|while|following|ahead|evening|night|morning|afternoon)\b)"
)
_RELATIVE = re.compile(r"\b(?:that|who|which)\s[^,]*")


def _is_tag(masked: str, found: re.Match[str]) -> bool:
    """False where the verb has a subject before it ("The fund, a charity, stressed the need for …")."""
    turned = found.start("who") > found.end("mark")
    if "," in found["mark"] and not turned and _goes_on(masked[found.end("who") :]):
        return False
    stands = (
        not turned
        or "," not in found["mark"]
        or finite(_RELATIVE.sub("", masked[: found.start("mark")])) is not None
    )
    return is_source(found["who"]) and (stands or any(mark in masked for mark in '"“”'))


def after_quote(masked: str, end: int) -> Attribution | None:
    """Who said the quotation that somebody passes on ("…," she told residents, according to the AP)."""
    found = _TAGS_LAST[0].search(masked, 6, end)
    if not found or not set(found["mark"]) & set('"”') or not is_source(found["who"]):
        return None
    return Attribution(
        Span(*found.span("who")), Span(0, found.start("mark")), Span(found.start("mark"), len(masked))
    )

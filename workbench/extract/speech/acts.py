"""Whether a verb of saying puts words to somebody, or is an act with a thing for its object."""

import re

from workbench.extract import cues
from workbench.extract.cues import finite
from workbench.model import Span

_EXPECTED_OF = re.compile(r"\s(?!to\s)[^.,;:]{0,80}?(?:\sto\s|\d)")
FORESEEING = re.compile(r"expects?|forecasts?|predicts?|projects?|estimates?", re.IGNORECASE)
_COMMITTING = re.compile(r"promise[sd]|pledge[sd]|vow(?:s|ed)|threaten(?:s|ed)", re.IGNORECASE)
"""Verbs whose infinitive is the content of what was said: "has promised to spend £2bn"."""
_NOTHING_FOUND = re.compile(
    r"f(?:ou|i)nds?\s(?:no|little)\s(?:evidence|proof|signs?|link|trace|difference|indication)\b"
)
_AS_NOUN = re.compile(
    r"(?:claims?|estimates?|forecasts?|reports?|shows?|finds|states?|notes?|posted)", re.IGNORECASE
)
_AS_PARTICIPLE = re.compile(
    r"(?:estimated|attributed|announced|reported|predicted|forecast|promised|pledged|proposed|revealed|claimed)",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(
    r"\s(?:for|by|against|from|under)\s(?!the\sfirst\stime\b)|(?<=attributed)\s(?:in\spart\s|largely\s)?to\s"
)
"""After a participle that belongs to the noun before it: "the capacity announced for 2030"."""
_AFTER_NOUN = re.compile(r"\s(?:of|from|for|against|by|about)\b")
"""After a verb that may be a noun: "expect claims of £200m", "the initial estimate was …"."""

_CLAUSE_FOLLOWS = re.compile(
    r"(?:\s\w+ly)?(?:\s(?:on|in|at|to|last|this|earlier|later|late|yesterday|today|during|for|through|from|as|\w{3,6}day)\b"
    r"[^.,;:\"“”]{0,40}?)?\s(?:that|how|whether|why)\b|[^.,;:\"“”]{0,40}?(?:[:\"“”]|,\s[\"“])"
)
_AFTER_AN_ACT = re.compile(
    r"\b(?:that|who|which|whose|after|before|when|while|because|as|since|where|those\s\w+ed)\b"
)
PAPERS = re.compile(
    r"(?i)\b(?:survey|study|poll|report|figures|data|research|analysis|review|inquiry|statistics"
    r"|numbers|records|documents|paper|census|investigation|audit|estimates?)\b"
)


def puts_words(masked: str, who: Span, verb: re.Match[str]) -> bool:
    """False where the verb has a thing for its object: "Tesco reported profits of £2bn" is no speech."""
    if _AS_NOUN.fullmatch(verb.group()):
        following = masked[verb.end() : verb.end() + 24].split(" ")[1:2]
        if _AFTER_NOUN.match(masked, verb.end()) or (following and finite(following[0]) == 0):
            return False
    if _AS_PARTICIPLE.fullmatch(verb.group()) and _OF_A_THING.match(masked, verb.end()):
        return False
    if not re.fullmatch(cues.DOING, verb.group(), re.IGNORECASE):
        return True
    if FORESEEING.fullmatch(verb.group()) and _EXPECTED_OF.match(masked, verb.end()):
        return True
    if commits(masked, Span(*verb.span())):
        return True
    if _NOTHING_FOUND.match(masked, verb.start()):
        return True
    if _CLAUSE_FOLLOWS.match(masked, verb.end()) or PAPERS.search(masked, who.start, who.end):
        return True
    rest = masked[verb.end() :].split(",")[0]
    return finite(_AFTER_AN_ACT.split(rest)[0], sure=True) is not None


def commits(masked: str, verb: Span) -> bool:
    """True for a promise or a threat to do something."""
    return bool(_COMMITTING.fullmatch(verb.cut(masked))) and masked.startswith(" to ", verb.end)

"""Whether a verb of saying puts words to somebody, or is an act with a thing for its object."""

import re

from workbench.extract import cues
from workbench.extract.cues import finite
from workbench.model import Span

_EXPECTED_OF = re.compile(r"\s(?!to\s)[^.,;:]{0,80}?(?:\sto\s|\d)")
FORESEEING = re.compile(r"expects?|forecasts?|predicts?|projects?|estimates?", re.IGNORECASE)
_AS_NOUN = re.compile(
    r"(?:claims?|estimates?|forecasts?|reports?|shows?|finds|states?|notes?|posted)", re.IGNORECASE
)
_AS_PARTICIPLE = re.compile(
    r"(?:estimated|announced|reported|predicted|forecast|promised|pledged|proposed|revealed|claimed)",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(r"\s(?:for|by|against|from|under)\s(?!the\sfirst\stime\b)")
"""After a participle that belongs to the noun before it: "the capacity announced for 2030"."""
_AFTER_NOUN = re.compile(r"\s(?:of|from|for|against|by|about)\b")
"""After a verb that may be a noun: "expect claims of £200m", "the initial estimate was …"."""

_CLAUSE_FOLLOWS = re.compile(
    r"(?:\s(?:on|in|at|to|last|this|earlier|later|yesterday|today|during|for|through|from|as)\b"
    r"[^.,;:\"“”]{0,40}?)?\s(?:that|how|whether|why)\b|[^.,;:\"“”]{0,40}?[:\"“”]"
)
_AFTER_AN_ACT = re.compile(
    r"\b(?:that|who|which|whose|after|before|when|while|because|as|since|where|those\s\w+ed)\b"
)
PAPERS = re.compile(
    r"(?i)\b(?:survey|study|poll|report|figures|data|research|analysis|review|inquiry|statistics"
    r"|paper|census|investigation|audit|estimates?)\b"
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
    if _CLAUSE_FOLLOWS.match(masked, verb.end()) or PAPERS.search(masked, who.start, who.end):
        return True
    rest = masked[verb.end() :].split(",")[0]
    return finite(_AFTER_AN_ACT.split(rest)[0], sure=True) is not None

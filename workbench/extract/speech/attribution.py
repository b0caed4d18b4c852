"""How one sentence hands its words to somebody: who is named, and which stretch is what they said.

Works on a masked sentence (the insides of quotations blanked), so that quoted words are never mistaken
for the reporter's. Who a "he" is, is not decided here.
"""

import re
from itertools import islice

from workbench.extract import cues
from workbench.extract.cues import finite
from workbench.extract.speech import acts, rarer_forms, subjects, tags
from workbench.extract.speech.attributed import HEAD, Attribution, clause_start
from workbench.extract.speech.names import UPPER
from workbench.model import Span

_ACCORDING_FIRST = re.compile(
    rf"^\W*(?:[Aa]ccording to|[Ii]n the words of|[Aa]s (?:first )?reported by)\s+({HEAD}"
    r"(?:,\s(?:[a-z]|[A-Z]{2,}\s(?:for|and)\b)[^,]{2,80})?),\s+"
)
_ACCORDING_INSIDE = re.compile(r",\saccording to\s([^,;\"“”]{2,80}),\s(?=[^\W\d_]+\s)", re.IGNORECASE)
_NAME_ALONE = re.compile(rf"[{UPPER}][\w'’.-]+(?:\s[{UPPER}][\w'’.-]+){{1,3}}")
_ACCORDING_LAST = re.compile(r",?\s+according to\s+([^\"“”]{2,140}?)[.!?]?$", re.IGNORECASE)
_REPORTED_LAST = re.compile(r"[,\"”]\s[^,\"“”]{2,60}?\s(?:has\s|have\s)?report(?:ed|s)[.]?$")
_HEARD_LAST = re.compile(
    rf",\s+({cues.HEARING}[^,]{{0,40}}?\s+(?:(?:has|have|had|was|were)\s+)*(?:been\s+)?(?:told|heard"
    rf"|hears?|warned))\b[^\"“”,]{{0,40}}[.]?$"
)
_HEARD_FIRST = re.compile(
    rf"\b({cues.HEARING}\b[^,;\"“”]{{0,40}}?\b(?:heard|(?:been|was|were)\s+(?:told"
    rf"|warned)))\b(?!\s(?:by|from)\b)"
)
_VERB = re.compile(rf"\b(?!ruled\s+out)(?<!\bunited\s)({cues.SAYING})\b(?!-)", re.IGNORECASE)
_NOT_FINITE = re.compile(
    r"(?:\b(?:to|be|been|being|was|were|is|are|who|which|that|by|of|the|a|an|his|her|its|their|not"
    r"|for|as|when|if"
    r"|than|or|with|in|on)|[-–])\s*$",
    re.IGNORECASE,
)
_JOINED = re.compile(r",?\s(?:and|but)\s(?:also\s|then\s)?$")
_PAST_LISTENER = re.compile(
    rf"{tags.LISTENER}"
    r"(?:,?\s+(?:on|in|at|yesterday|today|earlier|last|during|ahead of|after)\b[^:,\"“”]{2,40}?"
    r"(?=:|,|\s(?:that|how|it|there|the|a|an|he|she|they|his|her|its|their|this|more|some)\b))?"
)
_ANY_LISTENER = re.compile(r"(?!\sthat\b)[^,:\"“”]{1,80}?(?=:|,\s[\"“]|\sthat\b)")
_INTO_WORDS = re.compile(
    r"(?:\s+(?:out|up|in a statement|on X|on Twitter)\b)?\s*(?:[:,]\s*)?(?:(?:that|how|whether)\b,?\s*)?"
)
_SPEECH = cues.listed(
    """
    according reported words hear hears heard put puts pegged pegs arguing claiming saying warning insisting
    stressing alleging called calls hailed hails welcomed dismissed condemned rejected defended offered
    expressed thanked lamented attacked likened branded labelled deplored apologised dubbed denounced
    characterised valued advised anticipate anticipated foresee expected believed predict conclude
    suggest admit declare described blaming accusing urging laying putting predicting
    """
) | cues.telling_words(cues.SAYING, cues.PLAIN_SAYING, cues.FINDING)
"""Every form below holds one of these: quick to look for."""

_LETTERS = re.compile(r"[a-z]+")


def last_speech(masked: str) -> int:
    """Where the last word stands that can tell of speech; -1 where none does."""
    found = (word.start() for word in _LETTERS.finditer(masked.lower()) if word.group() in _SPEECH)
    return max(found, default=-1)


def find(masked: str) -> Attribution | None:
    """Who is given as the source of what in this sentence, or None where it speaks for itself."""
    if _SPEECH.isdisjoint(_LETTERS.findall(masked.lower())):
        return rarer_forms.before_colon(masked)
    return (
        _according(masked)
        or _heard(masked)
        or _passed_on(masked)
        or _tagged(masked)
        or _subject_first(masked)
        or rarer_forms.find(masked)
    )


def _tagged(masked: str) -> Attribution | None:
    """A tag beside the words; where these hold a first source of their own, that one."""
    found = tags.find(masked)
    if found is None or not found.last or not SAYS_THAT.search(masked, 0, found.said.end):
        return found
    return _told_first(masked[: found.said.end]) or found


SAYS_THAT = re.compile(r"^[^,;:\"“”]{4,90}\s(?:warned|said|says|reported|announced|told\s\w+)\sthat\b")


def _passed_on(masked: str) -> Attribution | None:
    """Who is quoted where a last tag names who only reports it ("Lee said …, the AP reported")."""
    tag = _REPORTED_LAST.search(masked)
    return _subject_first(masked[: tag.start()]) if tag else None


def _according(masked: str) -> Attribution | None:
    if first := _ACCORDING_FIRST.match(masked):
        return Attribution(Span(*first.span(1)), Span(first.end(), len(masked)), Span(0, first.end()))
    inside = _ACCORDING_INSIDE.search(masked)
    if inside and not _NAME_ALONE.fullmatch(masked, inside.end()):
        whole, frame = Span(0, len(masked)), Span(*inside.span())
        return Attribution(Span(*inside.span(1)), whole, frame, inside=True)
    if last := _ACCORDING_LAST.search(masked):
        inner = tags.after_quote(masked, last.start()) or _told_first(masked[: last.start()])
        if inner:
            return inner
        return Attribution(Span(*last.span(1)), Span(0, last.start()), Span(last.start(), len(masked)))
    return None


def _told_first(masked: str) -> Attribution | None:
    """Who is quoted from the first word on, by somebody named last ("Ministers say …, the BBC reports")."""
    told = _subject_first(masked)
    opens = told and told.who and told.who.start == 0 and not masked.lower().startswith("it ")
    return told if opens else None


def _heard(masked: str) -> Attribution | None:
    """Only hearers are named. Where they come first they stay in the claim: nothing else says whose words."""
    last = _HEARD_LAST.search(masked)
    if last and last.start() >= 15:
        if told := _told_first(masked[: last.start()]):
            return told
        return Attribution(None, Span(0, last.start()), Span(last.start(), len(masked)), Span(*last.span(1)))
    first = _HEARD_FIRST.search(masked)
    if first and first.start() <= 60 and len(masked) - first.end() >= 10:
        return Attribution(None, Span(first.start(), len(masked)), Span(*first.span(1)), Span(*first.span(1)))
    return None


def _subject_first(masked: str) -> Attribution | None:
    for verb in islice(_VERB.finditer(masked), tags.MOST_VERBS):
        if not verb.start() or _NOT_FINITE.search(masked, max(0, verb.start() - 12), verb.start()):
            continue
        joined = _JOINED.search(masked, max(0, verb.start() - 12), verb.start())
        who = (
            subjects.shared(masked[: joined.start()])
            if joined
            else subjects.before_verb(masked, verb.start())
        )
        if who is not None and acts.puts_words(masked, who, verb):
            return _from_subject(masked, who, Span(*verb.span()))
    return None


def _from_subject(masked: str, who: Span, verb: Span) -> Attribution:
    spoken = masked[verb.start : verb.end]
    start = verb.end
    if re.fullmatch(cues.TELLING, spoken, re.IGNORECASE):
        past = _ANY_LISTENER.match(masked, start) or _PAST_LISTENER.match(masked, start)
    else:
        past = None if acts.commits(masked, verb) else _WHEN_SAID.match(masked, start)
    if past and _WARNED_OF.fullmatch(spoken) and finite(masked[past.end() :].split(" ", 2)[1]) == 0:
        past = None  # "warned the UK is facing …": nobody is told
    start = past.end() if past else start
    frame = Span(who.start, start)
    if into := _INTO_WORDS.match(masked, start):
        start = into.end()
    rest = masked[start:].strip(" .\"”’'")
    whole = re.fullmatch(cues.WHOLE, spoken, re.IGNORECASE) or _FORESEEN.match(masked, verb.start)
    if whole or _REPLY.fullmatch(rest) or rest.startswith(("to ", "of ", "about ", "for ", "against ")):
        return Attribution(who, Span(clause_start(masked, who.start), _end(masked, start, rest)), frame)
    act = _ACT_BESIDE.search(masked, start)
    return Attribution(who, Span(start, act.start() if act else len(masked)), frame)


def _end(masked: str, start: int, rest: str) -> int:
    """Where a promise ends and the reporter goes on ("pledged to meet the target, but …")."""
    turn = _TURN.search(masked, start) if rest.startswith("to ") else None
    return turn.start() if turn and finite(masked, turn.end()) is not None else len(masked)


_TURN = re.compile(r",\s(?:but|though|although|while)\s")
_FORESEEN = re.compile(rf"(?:{acts.FORESEEING.pattern})\s(?!that\b)", re.IGNORECASE)
_WARNED_OF = re.compile(r"warn(?:ed|s)?", re.IGNORECASE)
_ACT_BESIDE = re.compile(r",\sas\s(?:it|he|she|they)\s(?:also\s)?[a-z]+ed\s")
"""What the speaker did meanwhile is the reporter's: "warned of a slump, as it raised rates"."""

_REPLY = re.compile(r"(?:(?:they|he|she|it|so|not|this|that|nothing|no)\b)?\s*[^\s_]*", re.IGNORECASE)
_WHEN_SAID = re.compile(
    r"\s+(?:in|at|on|to|during|after|before|through)\b[^,:\"“”]{1,70}?(?=:|\sthat\b)|"
    r"\s+(?:on|yesterday|today|earlier|last|late|\w{3,6}day)\b[^:,\"“”]{0,40}?(?=:|,|\s(?:that|how|it|there|the|a|an"
    r"|he|she|they|his|her|its|their|this|more|some)\b)"
)

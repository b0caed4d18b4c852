"""What a phrase tells of a source beside its name: post, role, or the paper that speaks for its maker."""

import re

from workbench.extract.cues import listed
from workbench.extract.dates import periods
from workbench.extract.speech import names

BODY_NOUN = re.compile(
    r"(?i)\b(?:report|study|survey|figures|data|statistics|statement|review|analysis|poll|research"
    r"|document|letter|paper|committee|court|union"
    r"|charity|company|firm|council|party|government|ministry|department|agency|force|office|bank"
    r"|body|group|institute|university|club|watchdog"
    r"|regulator|commission|association|authority|police|team|trust|board|treasury|airline|hospital"
    r"|school|think ?tank|organi[sz]ation|service|retailer|carmaker|lender|operator|manufacturer"
    r"|supermarket|chain|business|insurer|broadcaster|publisher|developer|supplier|maker|carrier"
    r"|network|exchange|consultancy|federation|consortium|bureau|embassy|palace|forecaster|newspaper"
    r"|tribunal|inquiry|parliament|administration|campaign|coalition|alliance|foundation|fund|cent(?:re|er)"
    r"|airport|railway|museum|station|laboratory|producer|giant|start-?up|operation|website|filing|indictment|lawsuit"
    r"|county|city|state|utility|railroad|town|region|province|army|navy|military|church|college|clinic"
    r"|gallery|theatre|festival|senate|congress|embassy|store|shop|factory|plant|lab|brewery|brand|label)\b"
    r"|(?:ity|ment|tion|sion|ance|ency|ship)$"
)
OFFICE = re.compile(
    r"(?i)\b(?:minister|secretary|chancellor|president|premier|taoiseach|king|queen|pope|prince|mayor"
    r"|governor|commissioner|judge|coroner|prosecutor|spokes\w+|chief|chair\w*|director|boss|manager"
    r"|head|leader|ambassador|general|official|officer|source|lawyer|attorney|solicitor|barrister"
    r"|economist|analyst|professor|pm|ceo|captain|coach|sheriff|superintendent|inspector)\b"
)
"""Posts that more than one person of an article may hold: not simply whoever was named last."""

SOLE_POST = re.compile(
    r"(?i)(?:(?:prime|first|home|foreign|health|defence|education|justice|interior|finance)\s)?"
    r"(?:minister|secretary|chancellor|president|premier|taoiseach|king|queen|pope|mayor|governor)"
)
"""Posts that one person holds at a time."""

PERSON = re.compile(
    r"(?i)(?:er|or|ist|ian|an|ant|ent|eer|ee|ess|woman|old|ine|ese|ish|ard|ete|ate|ic|ive|ary|nurse|chef|wife|husband"
    r"|widow|son|boy|girl|star|pilot|champion|monarch|judge|clerk|guard|hero|host|ace|youth|cook|official|mp|dame|chief)$"
)
"""How words for people end: what else an article names is no "the former marine"."""

TITLE_WORD = re.compile(
    r"Minister|Secretary|President|Chancellor|Governor|Mayor|Officer|Director|Commissioner|Attorney|Executive"
    r"|Premier|Ambassador|Leader|Chair\w*|Manager|Dems?"
)
"""Ends a post, or a party, and no person's name."""

ROLE_VERB = re.compile(
    r"(?i)^(?:(?:\w+ed|led|run|held|born|made)\s(?:by|in|on|at|to|with|from)|who|which|whose|speaking|writing|adding|referring|asked|on|in|at|during|after|when|while)\b"
)
PAPER = re.compile(
    r"^(?:Data|Statistics)\b|^(?:.*\s)?(?:[Ff]igures|[Aa]nalysis|[Nn]umbers|data|statistics|records|documents|reports"
    r"|results)\b(?!\s+(?:office|agency|authority))"
)
_ANYBODY = listed(
    """
    figures data statistics analysis official government police club company hospital new latest recent
    early court council local media press other several earlier previous annual monthly weekly daily some
    """
)
"""Papers speak for whoever made them; without a maker they speak for nobody."""
_CLAUSE_AFTER = re.compile(
    r",\s(?:who|which|and|after|before|during|when|while|as|on|in|at|[a-z]+ing)\b.*$"
    r"|\s(?:commenting|speaking|responding|reacting)\b.*$"
)
_BY_BODY = re.compile(
    rf"\b(?:by|from)\s(?:the\s)?([{names.UPPER}][\w'’&.-]*(?:\s(?:(?:of|for|and)\s(?:the\s)?)?[{names.UPPER}][\w'’&.-]*)*)"
)
_COUNTED = re.compile(r"\bof\s(?:the\s)?(?:\w+\s){0,2}(?:census|survey|study|trial|inquiry|poll|review)$")
"""Results that say what they are the results of."""
PAPERS = re.compile(
    r"\b(?:report|study|survey|poll|review|analysis|paper|research|audit|inquiry|statement)\b"
)


def maker(paper: str) -> str:
    """Who stands behind figures or a study: the name in it, or whoever it is by."""
    if by := _BY_BODY.search(paper):
        return by[1]
    runs = (run.group() for run in reversed(names.runs(paper)))
    maker = next((run for run in runs if run not in periods.WEEKDAY_NAMES + periods.MONTH_NAMES), "")
    if maker.lower() not in _ANYBODY and maker:
        return maker
    if _COUNTED.search(paper):
        return paper
    by = re.search(r"\b(?:by|from)\s(?:the\s)?([a-z]\w+(?:\s\w+){0,3})$", paper)
    return by[1] if by and by[1] not in _ANYBODY else ""


def role(before: str, title: str, after: str) -> str | None:
    """What the words around a name say that somebody is, without article, age or form of address."""
    given = _CLAUSE_AFTER.sub("", after).strip(" ,")
    given = re.sub(r"^\d+(?:,\s|$)", "", given)  # An age is no role.
    if given and not ROLE_VERB.match(given):
        return re.sub(r"(?i)^(?:(?:from|of|at)\s+)?(?:(?:the|an?|its|his|her|their)\s+)?", "", given)
    ahead = " ".join(part for part in (before.strip(" ,"), title) if part)
    ahead = re.sub(r"(?i)^(?:(?:but|and|the|an?|its|his|her|their)\s+)+", "", ahead + " ").strip()
    ahead = re.sub(rf"(?i)(?:^|\s)(?:{_ADDRESS})\.?$", "", ahead)
    return re.sub(r"['’]s$", "", ahead) or None


_ADDRESS = "mr|mrs|ms|miss|sir|dr|dame|lord|lady|prof"


def apposition(after: str) -> str | None:
    found = re.match(r",\s((?:the |an? )?[^,.;]{3,80}),", after)
    return found.group(1) if found and not ROLE_VERB.match(found.group(1)) else None


def noun(head: str) -> str:
    """The word that says what a source is: "founder" of "the company's founder in Leeds"."""
    words = re.split(r"\s(?:of|for|at|in|from|on|to|with|who)\s", head, maxsplit=1)[0].split()
    return words[-1] if words else ""


_WOMAN = re.compile(r"\b(?:\w*woman|mother|wife|widow|girl|daughter|sister|grandmother|actress|waitress)\b")
_MAN = re.compile(r"\b(?:man|\w*(?:es|ce)man|father|husband|widower|boy|son|brother|grandfather)\b")


def may_be(who: str, gender: str) -> bool:
    """True where nothing speaks against "he" (m) or "she" (f) for somebody unnamed."""
    return not (_WOMAN if gender == "m" else _MAN).search(who)


def somebody(who: str) -> bool:
    """True for one person without a name: "a carer from Leeds", "one of the authors"."""
    if re.match(r"(?i)(?:one|another)\sof\s", who):
        return True
    unnamed = who[:1].islower() or who[:1].isdigit()
    kind = noun(who)
    return (
        unnamed
        and not plural(who)
        and not BODY_NOUN.search(kind)
        and bool(PERSON.search(kind) or OFFICE.search(kind) or _WOMAN.search(kind) or _MAN.search(kind))
    )


def plural(head: str) -> bool:
    return bool(re.search(r"(?<!s)s$|\bpeople$|\bpolice$", head.split(" of ")[0].split(" for ")[0]))

"""Who a phrase means: full names from surnames, persons behind "he" and behind "the former marine".

Keeps what an article has said of people so far. Which words belong to whom is found in `attribution`.
"""

import re
from dataclasses import dataclass, replace

from workbench.extract import names
from workbench.extract.cues import listed
from workbench.model import Confidence, Speaker

_PRONOUNS = {"he": "m", "she": "f", "they": "", "it": "it", "i": "", "we": ""}
_BODY_NOUN = re.compile(
    r"(?i)\b(?:report|study|survey|figures|data|statistics|statement|review|analysis|poll|research"
    r"|document|letter|paper|committee|court|union"
    r"|charity|company|firm|council|party|government|ministry|department|agency|force|office|bank"
    r"|body|group|institute|university|club|watchdog"
    r"|regulator|commission|association|authority|police|team|trust|board|treasury|airline|hospital"
    r"|school|think ?tank|organi[sz]ation|service|retailer|carmaker|lender|operator|manufacturer"
    r"|supermarket|chain|business|insurer|broadcaster|publisher|developer|supplier|maker|carrier"
    r"|network|exchange|consultancy|federation|consortium|bureau|embassy|palace|forecaster|newspaper"
    r"|tribunal|inquiry|parliament|administration|campaign|coalition|alliance|foundation|fund|centre"
    r"|laboratory|producer|giant|start-?up|operation|website|filing|indictment|lawsuit)\b"
)
_OFFICE = re.compile(
    r"(?i)\b(?:minister|secretary|chancellor|president|premier|taoiseach|king|queen|pope|prince|mayor"
    r"|governor|commissioner|judge|coroner|prosecutor|spokes\w+|chief|chair\w*|director|boss|manager"
    r"|head|leader|ambassador|general|official|officer|source|lawyer|attorney|solicitor|barrister"
    r"|economist|analyst|professor|captain|coach|sheriff|superintendent|inspector)\b"
)
"""Posts that more than one person of an article may hold: not simply whoever was named last."""

_SOLE_POST = re.compile(
    r"(?i)(?:(?:prime|first|home|foreign|health|defence|education|justice|interior|finance)\s)?"
    r"(?:minister|secretary|chancellor|president|premier|taoiseach|king|queen|pope|mayor|governor)"
)
"""Posts that one person holds at a time."""

_ROLE_VERB = re.compile(
    r"(?i)^(?:who|which|whose|speaking|writing|adding|referring|asked|on|in|at|during|after|when|while)\b"
)
_PAPER = re.compile(
    r"^(?:.*\s)?(?:[Ff]igures|[Aa]nalysis|data|statistics|analysis|numbers|records|documents"
    r"|results)\b(?!\s+(?:office|agency|authority))"
)
_ANYBODY = listed(
    """
    figures data statistics analysis official government police club company hospital new latest recent
    early court council
    """
)
"""Papers speak for whoever made them; without a maker they speak for nobody."""
_PLACED = re.compile(r"^(?P<name>.{3,60}?),?\s(?P<at>(?:of|from|at|for)\s(?:the\s)?[A-Z].*)$")
_DEFINITE = re.compile(r"(?i:the|his|her|its)\s+(?P<what>.*)$", re.DOTALL)
_EPITHET = re.compile(r"[a-z]|[A-Z][a-z]+(?:ian|man|woman|ard|ese|ish|er|can|an)$")
_PART = re.compile(r"\b(?:of|for|and|at|in|to|from|by)\s(?:the\s)?$")
"""Before a name that is a part of a longer one: the Office for Budget Responsibility."""
_DESCRIBED = re.compile(r"(?P<what>[A-Za-z][a-z]+(?:\s[a-z'’-]+){0,3})\s(?P<who>[A-Z].*)")
_LINKING = re.compile(r"\b(?:of|for|from|at|in|to|by|and|with|on|the)\b")
_CLAUSE_AFTER = re.compile(r",\s(?:who|which|and|adding)\b.*$")
_MP = re.compile(r"^(?:MP|MSP|MEP)\b")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the article; `role` as the text gives it."""

    name: names.Name
    role: str | None


class Cast:
    """The people and bodies of one article, in the order they appear."""

    def __init__(self) -> None:
        self._known: dict[str, Person] = {}
        self._topic: Person | None = None
        self._here: Person | None = None
        self._last: Speaker | None = None
        self._last_body: Speaker | None = None
        self._bodies: dict[str, str] = {}

    @property
    def last(self) -> Speaker | None:
        """Whoever spoke last."""
        return self._last

    def turn_over(self) -> None:
        """A new paragraph begins: "the minister" need no longer be whoever has just been named."""
        self._here = None

    def carried_over(self) -> Speaker | None:
        """The last speaker, for words without a tag of their own."""
        return self._last and replace(self._last, confidence=Confidence.CARRIED_OVER)

    def note(self, text: str) -> None:
        """Take note of bodies with long names, which are called by one word of it afterwards."""
        for found in names.bodies(text):
            words = found.split()
            self._bodies |= {words[0]: found, words[-1]: found}

    def mention(self, text: str) -> None:
        """Take note of a person that the reporter's own words are about (the first named in the sentence)."""
        for run in names.runs(text):
            name = names.parse(run.group())
            known = self._known.get(name.surname)
            aside = text[: run.start()].endswith(", ") and text[run.end() :].startswith(",")
            if known or names.is_clearly_person(name) or (aside and name.person and " " in name.full):
                role = _apposition(text[run.end() :]) or _role("", name.title, "")
                person = known or self._meet(name, role)
                self._topic = person
                return

    def speaker(self, phrase: str) -> Speaker | None:
        """The source that a phrase names. None where it is a pronoun and nobody was named before."""
        found = self._speaker(phrase.strip(" ,"))
        if found is not None:
            self._last = found
            if found.confidence is Confidence.TAGGED and found.name not in self._names():
                self._last_body = found
        return found

    def _names(self) -> set[str]:
        return {_written(person) for person in self._known.values()}

    def _speaker(self, phrase: str) -> Speaker | None:
        if phrase.lower() in _PRONOUNS:
            return self._behind_pronoun(phrase.lower())
        head, _, rest = phrase.partition(", ")
        if body := self._bodies.get(head[4:]) if head.startswith(("the ", "The ")) else None:
            return Speaker(body, None, Confidence.INFERRED)
        first = _last_run(head)
        named = names.parse(first.group()) if first else None
        alone = (
            first is not None and not head[first.end() :].strip() and not _PART.search(head[: first.start()])
        )
        if first and named and alone and self._is_person(named):
            return self._person(named, head[: first.start()], rest)
        if placed := _PLACED.match(head):
            inner = _last_run(placed["name"])
            if (
                inner
                and not placed["name"][inner.end() :].strip()
                and names.is_clearly_person(names.parse(inner.group()))
            ):
                return self._person(
                    names.parse(inner.group()), placed["name"][: inner.start()], f"{placed['at']}"
                )
        if rest and head.split()[-1].islower() and names.SEVERAL.fullmatch(rest):
            return Speaker(rest, _role(head, "", ""), Confidence.TAGGED)
        turned = _last_run(rest) if rest and not _ROLE_VERB.match(rest) else None
        if turned and turned.start() == 0 and not rest[turned.end() :].strip(" ,"):
            name = names.parse(turned.group())
            if head.split()[-1].islower() or names.is_clearly_person(name):
                return self._person(name, "", head)
        return self._body(head, rest)

    def _is_person(self, name: names.Name) -> bool:
        return name.person or name.surname in self._known

    def _person(self, name: names.Name, before: str, after: str) -> Speaker:
        role = _role(before, name.title, after)
        person = self._meet(name, role)
        self._topic = self._here = person
        return Speaker(_written(person), person.role, Confidence.TAGGED)

    def _meet(self, name: names.Name, role: str | None) -> Person:
        known = self._known.get(name.surname)
        if known is None or (len(name.full.split()) > 1 and known.name.full.split()[0] != name.full.split()[0]
                             and len(known.name.full.split()) > 1):  # fmt: skip
            known = Person(name, role)
        elif len(name.full) > len(known.name.full):
            known = Person(replace(name, gender=name.gender or known.name.gender), role or known.role)
        else:
            gender = known.name.gender or name.gender
            known = Person(replace(known.name, gender=gender), known.role or role)
        self._known.pop(name.surname, None)
        self._known[name.surname] = known
        return known

    def _behind_pronoun(self, pronoun: str) -> Speaker | None:
        gender = _PRONOUNS[pronoun]
        if gender == "it":
            body = self._last_body
            return body and replace(body, confidence=Confidence.INFERRED)
        recent = [person for person in (self._topic, *reversed(self._known.values())) if person]
        fit = [p for p in recent if not gender or p.name.gender in ("", gender)]
        if gender and fit:
            person = fit[0]
            self._known[person.name.surname] = replace(person, name=replace(person.name, gender=gender))
            return Speaker(_written(person), person.role, Confidence.INFERRED)
        return None if gender else self._last and replace(self._last, confidence=Confidence.INFERRED)

    def _body(self, head: str, rest: str) -> Speaker | None:
        """An organisation, a document, an unnamed source, or an epithet of somebody named before."""
        name = re.sub(r"(?i)^(?:the|an?)\s+", "", head)
        person = self._behind_epithet(head) if not _DESCRIBED.fullmatch(name) else None
        if person:
            return Speaker(_written(person), person.role, Confidence.INFERRED)
        if _PAPER.search(name):
            if re.match(r"(?:its|their)\s", name) and self._last_body:
                return replace(self._last_body, confidence=Confidence.INFERRED)
            name = _maker(name)
        role = rest.strip(" ,") or None
        described = _DESCRIBED.fullmatch(name)
        if described and not _LINKING.search(described["what"]) and described["what"].split()[-1].islower():
            name, role = described["who"], role or described["what"]
        return (
            Speaker(name, role if role and not _ROLE_VERB.match(role) else None, Confidence.TAGGED)
            if name
            else None
        )

    def _behind_epithet(self, head: str) -> Person | None:
        """Whom "the former marine" or "the Labour leader" means: a role told, else whoever was just named."""
        definite = _DEFINITE.match(head)
        if not definite or _BODY_NOUN.search(head) or _plural(head):
            return None
        words = definite["what"]
        if known := self._by_role(words):
            return known
        if _OFFICE.search(words):
            if self._here and self._here.role is None:
                self._here = self._meet(self._here.name, words)
                return self._here
            return self._sole_holder(words)
        return (self._here or self._topic) if _EPITHET.match(words) else None

    def _sole_holder(self, post: str) -> Person | None:
        """Whoever alone was named so far, where there is only one such post: "the prime minister"."""
        known = list(self._known.values())
        if len(known) != 1 or known[0].role or not _SOLE_POST.fullmatch(post):
            return None
        return self._meet(known[0].name, post)

    def _by_role(self, epithet: str) -> Person | None:
        wanted = epithet.lower().split()
        for person in reversed(self._known.values()):
            if person.role and wanted and all(word in person.role.lower() for word in wanted[-2:]):
                return person
        return None


def _maker(paper: str) -> str:
    """Who stands behind figures or a study: the name in it, or whoever it is by."""
    maker = next((run.group() for run in reversed(names.runs(paper))), "")
    if maker.lower() not in _ANYBODY and maker:
        return maker
    by = re.search(r"\b(?:by|from)\s(?:the\s)?([a-z]\w+(?:\s\w+){0,3})$", paper)
    return by[1] if by and by[1] not in _ANYBODY else ""


def _last_run(text: str) -> re.Match[str] | None:
    found = names.runs(text)
    return found[-1] if found else None


def _role(before: str, title: str, after: str) -> str | None:
    given = _CLAUSE_AFTER.sub("", after).strip(" ,")
    given = re.sub(r"^\d+(?:,\s|$)", "", given)  # An age is no role.
    if given and not _ROLE_VERB.match(given):
        return re.sub(r"(?i)^(?:(?:from|of|at)\s+)?(?:(?:the|an?)\s+)?", "", given)
    ahead = " ".join(part for part in (before.strip(" ,"), title) if part)
    ahead = re.sub(r"(?i)^(?:but|and|the|an?|mr|mrs|ms|miss|sir|dr)\s+", "", ahead + " ").strip()
    return (
        None
        if not ahead or ahead.lower() in ("mr", "mrs", "ms", "miss", "sir", "dr", "dame", "lord", "lady")
        else ahead
    )


def _apposition(after: str) -> str | None:
    found = re.match(r",\s((?:the |an? )?[^,.;]{3,80}),", after)
    return found.group(1) if found and not _ROLE_VERB.match(found.group(1)) else None


def _plural(head: str) -> bool:
    return bool(re.search(r"(?<!s)s$|\bpeople$|\bpolice$", head.split(" of ")[0].split(" for ")[0]))


def _written(person: Person) -> str:
    """The name as news writes it: a member of parliament carries it after the name."""
    seat = _MP.match(person.role or "")
    return f"{person.name.full} {seat.group()}" if seat else person.name.full

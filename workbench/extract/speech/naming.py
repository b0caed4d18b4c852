"""How a phrase names a source: a person with a place, a paper and its makers, an epithet, a body."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.extract.dates import periods
from workbench.extract.speech import names, posts

_PLACED = re.compile(
    r"^(?P<name>.{3,60}?),?\s(?P<at>(?:of|from|at|for)\s(?:(?:the\s)?[A-Z]|(?:the|an?|its|his|her)\s[a-z]"
    r"|(?:[a-z-]+\s){1,4}[A-Z]).*)$"
)
DEFINITE = re.compile(r"(?i:the|his|her|its)\s+(?P<what>.*)$", re.DOTALL)
EPITHET = re.compile(r"[a-z]|\d+-year-old|[A-Z][a-z]+(?:ian|man|woman|ard|ese|ish|er|can|an)$")
NEW = re.compile(r"\s(?:of|at|in|for)\san?\s")
"""In a description of somebody not told of before: "the owner of a restaurant"."""
PART = re.compile(r"\b(?:of|for|and|at|in|on|near|outside|to|from|by)\s(?:the\s)?$")
"""Before a name that is a part of a longer one: the Office for Budget Responsibility."""
DESCRIBED = re.compile(
    r"(?P<what>(?!(?:its|his|her|their|another|some|one)\s)[A-Za-z][a-z]+(?:\s[a-z'’-]+){0,3})\s(?P<who>[A-Z].*)"
)
LINKING = re.compile(r"\b(?:of|for|from|at|in|to|by|and|with|on|the)\b")
ABBREVIATED = re.compile(r"\s\([A-Z][\w&.-]*\)$")
ACRONYM = re.compile(r"(?:The|the)\s[A-Z]{2,6}")
NAMED_FIRST = re.compile(
    rf"(?:The\s|An?\s)?[{names.UPPER}a-z][^,]*(?<!\d{{4}})$|The\s|[{names.UPPER}]\w+\s[{names.UPPER}]"
)
"""A subject that stands first, and no aside before it ("Founded in 1983, the bank")."""
BRAND = re.compile(
    rf"(?!It\b|He\b|She\b)[{names.UPPER}][\w.'’-]*(?:\s(?:&\s)?[{names.UPPER}][\w.'’-]*){{0,3}}"
)
"""A subject of capitalised words alone: "Greggs", "Marks & Spencer"."""
_PLAIN_WORDS = re.compile(r"(?:(?!(?:of|for|from|at|in|to|by|and|with|on|the)\s)[a-z\d][\w-]*\s){0,4}")
"""What may stand before a name in an apposition: "17-year-old junior Dan Mutch"."""
ONE_WORD = re.compile(rf"[{names.UPPER}][a-z]+")
ONE_OF = re.compile(r"(?i)(?:one|another)\sof\s(?:them|those|these)")
AGED = re.compile(r"\d{1,3}(?:,|$)")
_WHEN = re.compile(
    r"\s(?:published\s|released\s|issued\s)?(?:on\s(?:the\s)?|in\s|last\s|this\s|earlier\s|late\s)+"
    rf"(?:{'|'.join((*periods.WEEKDAY_NAMES, *periods.MONTH_NAMES))}|week|month|year|day|\d{{4}})"
    r"(?:\s\d{4})?$"
)
"""When somebody spoke is no part of the name."""
PAPER_BY = re.compile(
    r"(?:.*\s)?(?:report|study|survey|poll|review|analysis|paper|research|audit|estimates?)\s(?:\w+ed\s)?(?:by|from)\s(?P<who>.+)"
)
PEOPLE = re.compile(
    rf"^[{names.UPPER}]|(?:ers|ors|ists|ysts|erts|ians|ents|men|women|ants|als|ees|ies|tives|ours|nurses|judges|friends|colleagues|clerks|pilots|guards|officials|staff"
    r"|people|police|MPs|unions|firms|banks|airlines|councils)$"
)
"""The last word of a plural that may speak: "Conservatives", "campaigners"; no "trains" do."""
_SECOND_AGE = re.compile(r"^([^,]+,\s[^,]+),\s\d{1,3}(?=,|$)")
"""An age after post and name ("its founder, Ann Lee, 41")."""
_BASED = re.compile(r"^[^\"“”]{0,60}?-based\s")
"""Where a body has its seat is no part of the name: "San Jose, Calif.-based"."""
ASIDE = re.compile(
    r"(?:^|,\s)(?:(?:who(?:['’]\w+)?|whose|which)\s|(?:or|(?:also\s)?known\sas)\s[A-Z]).*$", re.DOTALL
)
"""What a relative clause says of a source, or its other name, is no role."""
ASKED = re.compile(r"\b(survey|poll|study)\sof\s\d[^,]*?(?:,\d{3}[^,]*?)?\s(by|for)\s")
"""A poll's sample is no part of its name."""


_MP = re.compile(r"^(?:MP|MSP|MEP)\b")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the article; `role` as the text gives it."""

    name: names.Name
    role: str | None


def trimmed(phrase: str) -> str:
    """The phrase of a source without day, seat and second age."""
    phrase = _BASED.sub("", _WHEN.sub("", phrase.strip(" ,")))
    return _SECOND_AGE.sub(r"\1", phrase).rstrip(" ,")


def is_body(head: str) -> bool:
    return bool(posts.BODY_NOUN.search(posts.noun(head)) or names.bodies(head) or ACRONYM.fullmatch(head))


def is_somebody(phrase: str, name: names.Name) -> bool:
    """True for a person's name; two capitalised words that are no body's count where they stand alone."""
    return names.is_clearly_person(name) or (name.person and phrase == name.full and len(phrase.split()) == 2)


def placed(head: str) -> tuple[names.Name, str, str] | None:
    """A person with a place ("Ann Lee of the union"): the name, what stands before it, and the place."""
    found = _PLACED.match(head)
    inner = last_run(found["name"]) if found else None
    if found is None or inner is None or found["name"][inner.end() :].strip():
        return None
    name = names.parse(inner.group())
    return (name, found["name"][: inner.start()], found["at"]) if is_somebody(found["name"], name) else None


def behind_post(head: str, rest: str) -> names.Name | None:
    """The name that follows a post after a comma ("The study's author, Dr Ann Lee of Bath University")."""
    place = _PLACED.match(rest)
    if place and names.is_clearly_person(names.parse(place["name"])):
        rest = place["name"]
    run = last_run(rest) if rest and not posts.ROLE_VERB.match(rest) else None
    if run is None or not _PLAIN_WORDS.fullmatch(rest[: run.start()]) or rest[run.end() :].strip(" ,"):
        return None
    name, post = names.parse(run.group()), posts.noun(head)
    told = post.islower() or posts.TITLE_WORD.fullmatch(post) or names.is_clearly_person(name)
    return name if told else None


def last_run(text: str) -> re.Match[str] | None:
    found = names.runs(text)
    return found[-1] if found else None


_CUT = {
    "Gov": "governor", "Sen": "senator", "Rep": "representative", "Sgt": "sergeant", "Capt": "captain",
    "Prof": "professor", "Det": "detective", "Supt": "superintendent", "Gen": "general", "Col": "colonel",
}  # fmt: skip


_NOT_YET = {"shadow", "former", "deputy", "vice", "ex", "assistant"}
"""Who is one of these is not meant by the post alone."""


def _at_length(role: str) -> str:
    role = re.sub(r"\b([A-Z][a-z]{2,4})\.?(?!\w)", lambda found: _CUT.get(found[1], found[0]), role)
    return _BENCH.sub("judge", role)


_BENCH = re.compile(r"\b(?:(?:Mrs?|Lord|Lady|Chief)\sJustice\b|^Justice$)")
"""How a judge is addressed."""


def by_role(people: Iterable[Person], epithet: str) -> Person | None:
    """The first of the people whose role has the last words of an epithet."""
    wanted = epithet.split()[-2:]
    if not wanted or wanted[-1][0].isupper():
        return None
    roles = ((person, _at_length(person.role).lower()) for person in people if person.role)
    told = set(epithet.lower().split())
    fit = (
        person
        for person, role in roles
        if all(word.lower() in role for word in wanted) and not set(role.split()) & _NOT_YET - told
    )
    return next(fit, None)


def written(person: Person) -> str:
    """The name as news writes it: a member of parliament carries it after the name."""
    seat = _MP.match(person.role or "")
    return f"{person.name.full} {seat.group()}" if seat else person.name.full


_SHORT = re.compile(
    rf"(?P<long>[{names.UPPER}][\w'’&-]+(?:\s(?:(?:of|for|and|the|on|in)\s)*[{names.UPPER}][\w'’&-]*)+)"
    r"(?:\s\((?P<brackets>[A-Z][\w.&-]{1,9})\)|,\s(?:or|(?:also\s)?known\sas)\s(?P<other>[A-Z][\w.]+(?:\s[A-Z]\w+){0,2})(?=[,.]))"
)
"""A long name with the short one that follows for it: "Office for National Statistics (ONS)"."""


class ShortNames:
    """The short names that an article gives to bodies."""

    def __init__(self) -> None:
        self._both: dict[str, str] = {}

    def note(self, text: str) -> None:
        for pair in _SHORT.finditer(text):
            long, short = names.OPENING_WORD.sub("", pair["long"]), pair["brackets"] or pair["other"]
            if long[0] == short[0] or " as " in pair.group():
                self._both |= dict.fromkeys((long, short), f"{long} ({short})")

    def both(self, name: str) -> str:
        """The name with its short form ("Office for National Statistics (ONS)"), as it is without one."""
        return self._both.get(name, name)

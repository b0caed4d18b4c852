"""How a phrase names a source: a person with a place, a paper and its makers, an epithet, a body."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.extract.dates import periods
from workbench.extract.speech import names, posts

PLACED = re.compile(r"^(?P<name>.{3,60}?),?\s(?P<at>(?:of|from|at|for)\s(?:the\s)?[A-Z].*)$")
DEFINITE = re.compile(r"(?i:the|his|her|its)\s+(?P<what>.*)$", re.DOTALL)
EPITHET = re.compile(r"[a-z]|\d+-year-old|[A-Z][a-z]+(?:ian|man|woman|ard|ese|ish|er|can|an)$")
PART = re.compile(r"\b(?:of|for|and|at|in|to|from|by)\s(?:the\s)?$")
"""Before a name that is a part of a longer one: the Office for Budget Responsibility."""
DESCRIBED = re.compile(r"(?P<what>[A-Za-z][a-z]+(?:\s[a-z'’-]+){0,3})\s(?P<who>[A-Z].*)")
LINKING = re.compile(r"\b(?:of|for|from|at|in|to|by|and|with|on|the)\b")
ABBREVIATED = re.compile(r"\s\([A-Z][\w&.-]*\)$")
ACRONYM = re.compile(r"(?:The|the)\s[A-Z]{2,6}")
NAMED_FIRST = re.compile(
    rf"(?:The\s|An?\s)?[{names.UPPER}a-z][^,]*(?<!\d{{4}})$|The\s|[{names.UPPER}]\w+\s[{names.UPPER}]"
)
"""A subject that stands first, and no aside before it ("Founded in 1983, the bank")."""
AGED = re.compile(r"\d{1,3}(?:,|$)")
WHEN = re.compile(
    r"\s(?:published\s|released\s|issued\s)?(?:on\s(?:the\s)?|in\s|last\s|this\s|earlier\s|late\s)+"
    rf"(?:{'|'.join((*periods.WEEKDAY_NAMES, *periods.MONTH_NAMES))}|week|month|year|day|\d{{4}})"
    r"(?:\s\d{4})?$"
)
"""When somebody spoke is no part of the name."""
PAPER_BY = re.compile(
    r"(?:.*\s)?(?:report|study|survey|poll|review|analysis|paper|research|audit|estimates?)\s(?:\w+ed\s)?(?:by|from)\s(?P<who>.+)"
)


_MP = re.compile(r"^(?:MP|MSP|MEP)\b")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the article; `role` as the text gives it."""

    name: names.Name
    role: str | None


def is_body(head: str) -> bool:
    return bool(posts.BODY_NOUN.search(head) or names.bodies(head) or ACRONYM.fullmatch(head))


def is_somebody(phrase: str, name: names.Name) -> bool:
    """True for a person's name; two capitalised words that are no body's count where they stand alone."""
    return names.is_clearly_person(name) or (name.person and phrase == name.full and len(phrase.split()) == 2)


def last_run(text: str) -> re.Match[str] | None:
    found = names.runs(text)
    return found[-1] if found else None


def by_role(people: Iterable[Person], epithet: str) -> Person | None:
    """The first of the people whose role has the last words of an epithet."""
    wanted = epithet.lower().split()[-2:]
    fit = (person for person in people if person.role and all(word in person.role.lower() for word in wanted))
    return next(fit, None) if wanted else None


def written(person: Person) -> str:
    """The name as news writes it: a member of parliament carries it after the name."""
    seat = _MP.match(person.role or "")
    return f"{person.name.full} {seat.group()}" if seat else person.name.full

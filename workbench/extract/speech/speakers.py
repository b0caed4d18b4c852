"""Who a phrase means: full names from surnames, persons behind "he" and behind "the former marine".

Keeps what an article has said of people so far. Which words belong to whom is found in `attribution`.
"""

import re
from dataclasses import replace

from workbench.extract import cues
from workbench.extract.cues import finite
from workbench.extract.speech import names, naming, posts, subjects
from workbench.extract.speech.naming import LINKING, PART, Person, by_role, written
from workbench.model import Confidence, Speaker

_PRONOUNS = {"he": "m", "she": "f", "they": "", "it": "it", "i": "", "we": ""}
_SAYS = re.compile(rf"\s(?:{cues.SAYING})\b")
LONGEST_SUBJECT = 8
"""Words of a sentence's subject."""


class Cast:
    """The people and bodies of one article, in the order they appear."""

    def __init__(self) -> None:
        self._known: dict[str, Person] = {}
        self._topic: Person | None = None
        self._here: Person | None = None
        self._last: Speaker | None = None
        self._last_body: Speaker | None = None
        self._bodies: dict[str, str] = {}
        self._seen: dict[str, names.Name] = {}
        self._subject: names.Name | None = None
        self._group: Speaker | None = None
        self._unnamed: Speaker | None = None
        self._short = naming.ShortNames()

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
        """Take note of long names, of bodies and of people, which are called by one word of it afterwards."""
        self._short.note(text)
        for found in names.bodies(text):
            words = found.split()
            self._bodies |= {words[0]: found, words[-1]: found}
        for name in names.whole(re.sub(r"(?:[A-Z][\w.]*,?\s)*\S+-based\s", "", text)):
            self._seen.setdefault(name.surname, name)

    def about(self, text: str) -> None:
        """Take note of whom a sentence is about, which "he" or "it" may mean in the next one."""
        opening = naming.ACRONYM.match(text)
        before = text[: finite(text) or (opening.end() if opening else 0)].strip()
        head = before.partition(",")[0] if naming.NAMED_FIRST.match(before) else before.rpartition(", ")[2]
        head = head.removesuffix(" who").removesuffix(" which")
        if not 0 < len(head.split()) <= LONGEST_SUBJECT:
            return
        whole = names.whole(head)
        if whole and head.endswith(whole[-1].full) and not PART.search(head.removesuffix(whole[-1].full)):
            self._subject = whole[-1]
        elif posts.plural(head) and naming.PEOPLE.search(posts.noun(head)):
            self._group = Speaker(head.removeprefix("The "), None, Confidence.INFERRED)
        elif head.startswith(("The ", "the ")) and naming.is_body(head):
            self._last_body = Speaker(head[4:], None, Confidence.TAGGED)
        elif naming.BRAND.fullmatch(head) and head not in {*self._known, *self._seen}:
            self._last_body = Speaker(head, None, Confidence.TAGGED)

    def mention(self, text: str) -> None:
        """Take note of a person that the reporter's own words are about (the first named in the sentence)."""
        for run in names.runs(text):
            name = names.parse(names.OPENING_WORD.sub("", run.group()))
            known = self._known.get(name.surname)
            aside = text[: run.start()].endswith(", ") and text[run.end() :].startswith(",")
            told = name.full == name.surname and name.surname in self._seen and not text[: run.start()]
            if told and not known:
                name = self._seen[name.surname]
            human = aside or told or _SAYS.match(text, run.end())
            if known or names.is_clearly_person(name) or (human and name.person and " " in name.full):
                role = posts.apposition(text[run.end() :]) or posts.role("", name.title, "")
                person = known or self._meet(name, role)
                self._topic = person
                self._unnamed = None
                return

    def speaker(self, phrase: str) -> Speaker | None:
        """The source that a phrase names. None where it is a pronoun and nobody was named before."""
        found = self._speaker(naming.trimmed(phrase))
        self._group = None
        if found is not None:
            found = replace(found, name=self._short.both(found.name))
            self._last = found
            person = found.name in self._names() or posts.OFFICE.search(found.name)
            if posts.somebody(found.name):
                self._unnamed = found
            elif found.confidence is Confidence.TAGGED and not person:
                self._last_body = found
        return found

    def _names(self) -> set[str]:
        return {written(person) for person in self._known.values()}

    def _speaker(self, phrase: str) -> Speaker | None:
        if phrase.lower() in _PRONOUNS:
            return self._behind_pronoun(phrase.lower())
        head, _, rest = re.sub(r"^The\s", "the ", phrase).partition(", ")
        head, rest = subjects.RELATIVE.sub("", naming.ABBREVIATED.sub("", head)), naming.ASIDE.sub("", rest)
        if rest and naming.ONE_OF.fullmatch(head):
            return self._speaker(subjects.RELATIVE.sub("", rest))
        paper = naming.PAPER_BY.fullmatch(head)
        if paper and not rest and names.JOINED.search(paper["who"]):
            return Speaker(paper["who"].removeprefix("the "), None, Confidence.TAGGED)
        first = naming.last_run(head)
        several = names.SEVERAL.fullmatch(head) and not (first and names.given_from(first.group()))
        if (" such as " in head or several) and not rest:
            return Speaker(head, None, Confidence.TAGGED)
        if body := self._bodies.get(head[4:]) if head.startswith("the ") else None:
            return Speaker(body, None, Confidence.INFERRED)
        named = names.parse(first.group()) if first else None
        alone = (
            first is not None and not head[first.end() :].strip() and not PART.search(head[: first.start()])
        )
        if first and not alone and (given := names.given_from(first.group())):
            return self._person(names.parse(first.group()[given:]), head[: first.start() + given], rest)
        aged = naming.AGED.match(rest) is not None
        if first and named and alone and (aged or self._is_person(named)):
            return self._person(named, head[: first.start()], rest)
        if placed := naming.placed(head):
            return self._person(*placed)
        if rest and head.split()[-1].islower() and names.SEVERAL.fullmatch(rest):
            return Speaker(rest, posts.role(head, "", ""), Confidence.TAGGED)
        if name := naming.behind_post(head, rest):
            return self._person(name, "", head)
        return self._body(head, rest)

    def _is_person(self, name: names.Name) -> bool:
        if posts.TITLE_WORD.fullmatch(name.surname) and not name.gender:
            return False
        return name.person or name.surname in self._known or name.surname in self._seen

    def _person(self, name: names.Name, before: str, after: str) -> Speaker:
        if name.full == name.surname and name.surname not in self._known:
            name = replace(self._seen.get(name.surname, name), title=name.title)
        role = posts.role(before, name.title, after)
        person = self._meet(name, role)
        self._topic = self._here = person
        self._unnamed = None
        return Speaker(written(person), person.role, Confidence.TAGGED)

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
        if pronoun == "they" and self._group:
            return self._group
        if gender == "it":
            body = self._last_body
            return body and replace(body, confidence=Confidence.INFERRED)
        if gender and self._unnamed and posts.may_be(self._unnamed.name, gender):
            return replace(self._unnamed, confidence=Confidence.INFERRED)
        recent = [person for person in (self._topic, *reversed(self._known.values())) if person]
        fit = [p for p in recent if not gender or p.name.gender in ("", gender)]
        if gender and not fit and self._subject and self._subject.gender in ("", gender):
            fit = [self._meet(self._subject, None)]
        if gender and fit:
            person = fit[0]
            self._known[person.name.surname] = replace(person, name=replace(person.name, gender=gender))
            return Speaker(written(person), person.role, Confidence.INFERRED)
        one_word = self._last and naming.ONE_WORD.fullmatch(self._last.name)
        return (
            self._last and replace(self._last, confidence=Confidence.INFERRED)
            if one_word or not gender
            else None
        )

    def _body(self, head: str, rest: str) -> Speaker | None:
        """An organisation, a document, an unnamed source, or an epithet of somebody named before."""
        name = re.sub(r"(?i)^(?:the|an?)\s+", "", head)
        person = self._behind_epithet(head) if not naming.DESCRIBED.fullmatch(name) else None
        if person:
            return Speaker(written(person), person.role, Confidence.INFERRED)
        if posts.PAPER.search(name):
            if re.match(r"(?:its|their)\s", name) and self._last_body:
                return replace(self._last_body, confidence=Confidence.INFERRED)
            name = posts.maker(name) or (
                name if head.startswith("the ") and name.endswith(" analysis") else ""
            )
        name = naming.ASKED.sub(r"\1 \2 ", name)
        role = rest.strip(" ,") or None
        if role and role.startswith("by ") and posts.PAPERS.search(name):
            name, role = f"{name} {role}", None
        described = naming.DESCRIBED.fullmatch(name)
        if described and not LINKING.search(described["what"]) and described["what"].split()[-1].islower():
            name, role = described["who"], role or described["what"]
        return (
            Speaker(name, role if role and not posts.ROLE_VERB.match(role) else None, Confidence.TAGGED)
            if name
            else None
        )

    def _behind_epithet(self, head: str) -> Person | None:
        """Whom "the former marine" or "the Labour leader" means: a role told, else whoever was just named."""
        definite = naming.DEFINITE.match(head)
        if not definite or posts.BODY_NOUN.search(posts.noun(head)) or posts.plural(head):
            return None
        words = definite["what"]
        if naming.NEW.search(words):
            return None
        if known := by_role(reversed(self._known.values()), words):
            return known
        if posts.OFFICE.search(posts.noun(words)):
            if self._here and self._here.role is None:
                self._here = self._meet(self._here.name, words)
                return self._here
            return self._sole_holder(words)
        if not naming.EPITHET.match(words) or not posts.PERSON.search(posts.noun(words)):
            return None
        known = self._here or self._topic
        return self._meet(self._subject, None) if known is None and self._subject else known

    def _sole_holder(self, post: str) -> Person | None:
        """Whoever alone was named so far, where there is only one such post: "the prime minister"."""
        known = list(self._known.values())
        if len(known) != 1 or known[0].role or not posts.SOLE_POST.fullmatch(post):
            return None
        return self._meet(known[0].name, post)

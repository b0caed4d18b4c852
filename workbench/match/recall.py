"""Claims that were checked before: like ones by wording and names, set side by side by their figures."""

import re
from collections.abc import Sequence

import numpy as np
from rapidfuzz import fuzz, process

from workbench.match.compare import compare
from workbench.match.lexical import terms
from workbench.model import Checked, Recollection, Relation, Statement

ALIKE = 0.62
"""From this likeness on two claims may be one. Among 3,000 claims of VitaminC it brings back a third of the
other claims of a page, most of which say something else, and 70 of a million pairs of different pages."""

FEWEST = 3
"""With fewer words of its own a claim says too little to be known again."""

_ORDER = {Relation.CONFLICT: 0, Relation.SUPERSEDED: 1, Relation.MATCH: 2, Relation.COMPATIBLE: 3}

_CAPITAL = re.compile(r"\b[A-Z][\w’'-]+")
_CAPITALISED = (
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday The A An In On By At As There This It He She They Before "
    "After Over More Less Under Around About Some Only Since"
)
_NO_NAMES = frozenset(_CAPITALISED.split())


def recall(statement: Statement, checked: Sequence[Checked], top: int = 3) -> tuple[Recollection, ...]:
    """The earlier checks that a claim calls to mind, at most `top`: comparable figures first.

    Figures and days play no part in the likeness, so that "416 arrived" recalls "409 arrived"; what they
    are to each other says the comparison.
    """
    words, names = _words(statement), _names(statement)
    if len(words.split()) < FEWEST or not checked:
        return ()
    alike = process.cdist([words], [_words(c.statement) for c in checked], scorer=fuzz.token_sort_ratio)[0]
    found = [
        Recollection(
            checked[place], round(float(alike[place]) / 100, 4), compare(statement, checked[place].statement)
        )
        for place in np.flatnonzero(alike >= 100 * ALIKE).tolist()
        if _about_the_same(names, _names(checked[place].statement))
    ]
    found.sort(key=lambda one: (_ORDER.get(one.comparison.relation, 4), -one.likeness))
    return tuple(found[:top])


def _words(statement: Statement) -> str:
    return " ".join(dict.fromkeys(term for term in terms(statement.text) if not term[0].isdigit()))


def _names(statement: Statement) -> frozenset[str]:
    return frozenset(name.lower() for name in _CAPITAL.findall(statement.text) if name not in _NO_NAMES)


def _about_the_same(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True where one side names nobody and nothing that the other does not."""
    return mine <= theirs or theirs <= mine

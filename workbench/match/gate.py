"""The gate: whether two figures measure the same thing, and how much alike they look."""

from workbench.match import vocabulary
from workbench.match.hints import inline
from workbench.match.intervals import distance, same_value, within_wording
from workbench.match.lexical import stem
from workbench.match.periods import Fit
from workbench.match.surroundings import Figure, Side, of_subjects
from workbench.model import Role

APART = 0.4
"""The distance (a ratio of 1.5) from which two figures need a word that says they measure the same."""

EQUAL = 3.0
"""What an equal figure adds to its likeness: more than all the rest, so that the two always meet."""

_SHARES = frozenset({"percent", "ratio"})
_CHANGES = frozenset({Role.DELTA})


def barrier(mine: Figure, theirs: Figure, claim: Side, evidence: Side, fit: Fit) -> str:
    """Why two figures measure different things, or an empty string."""
    ours, other = mine.quantity, theirs.quantity
    if kind(mine) != kind(theirs):
        return f"{_kind_in_words(theirs)}, where the claim gives {_kind_in_words(mine)}"
    if (ours.role in _CHANGES) != (other.role in _CHANGES):
        return "a change, not a level" if other.role in _CHANGES else "a level, not a change"
    if kind(mine) == "count" and _units_differ(mine, theirs):
        return f"{_counted(theirs)} are counted, the claim counts {_counted(mine)}"
    if _outcomes_differ(mine, theirs):
        return f"another measure: {_happened(theirs)}, the claim is about {_happened(mine)}"
    if not same_value(ours, other):
        apart = _in_different_parts(mine, theirs, fit)
        if apart:
            return apart
    if mine.outcomes - vocabulary.WEAK_OUTCOMES and not theirs.outcomes and distance(ours, other) > APART:
        return "nothing says that it is the same measure"
    if not _related(mine, theirs, claim, evidence, fit):
        return "another subject"
    return ""


def another_measure(mine: Figure, theirs: Figure) -> bool:
    """True where other things are counted, or something else happened to them."""
    return _units_differ(mine, theirs) or _outcomes_differ(mine, theirs)


def _units_differ(mine: Figure, theirs: Figure) -> bool:
    if mine.unit is None or theirs.unit is None or mine.unit == theirs.unit:
        return False
    return not all(
        unit in vocabulary.LOOSE or stem(unit) in vocabulary.OUTCOMES for unit in (mine.unit, theirs.unit)
    )


def _outcomes_differ(mine: Figure, theirs: Figure) -> bool:
    if not (mine.outcomes and theirs.outcomes) or mine.outcomes & theirs.outcomes:
        return False
    amounts = kind(mine) not in ("count", "share", "points")
    return not (amounts and mine.outcomes | theirs.outcomes <= vocabulary.TAKINGS)


def _in_different_parts(mine: Figure, theirs: Figure, fit: Fit) -> str:
    """Why two unequal figures play different parts in their texts, or an empty string."""
    dated = fit is Fit.SAME and theirs.when is not None and theirs.when.stated
    older = mine.quantity.role is Role.OLD_VALUE and theirs.quantity.role is not Role.OLD_VALUE
    if theirs.cited and (older or not mine.cited) and not dated:
        return f"{inline(theirs.quantity.surface)} is only what the evidence compares with"
    if mine.negated != theirs.negated and mine.outcomes & theirs.outcomes:
        return "one of the two is negated"
    if theirs.whole and not mine.whole and distance(mine.quantity, theirs.quantity) > APART:
        return f"{inline(theirs.quantity.surface)} is the whole of which the evidence gives a part"
    return ""


def _related(mine: Figure, theirs: Figure, claim: Side, evidence: Side, fit: Fit) -> bool:
    """True where the two texts speak of the same thing, as far as shared words tell.

    What happened is no subject: the same outcome relates two counts only where nothing says that the
    subjects differ, or where they are of the same time.
    """
    theme = evidence.subjects
    shared = len(claim.subjects & claim.words & theme) + 0.5 * len(claim.subjects & claim.setting & theme)
    near = mine.words & theirs.words
    if shared >= 1 or _telling(near, mine, theirs):
        return True
    if not claim.subjects and (near or claim.words & (evidence.words | evidence.setting)):
        return True
    if fit is Fit.SAME and same_value(mine.quantity, theirs.quantity):
        return True
    if not mine.outcomes & theirs.outcomes:
        return False
    if kind(mine) != "count":
        return True
    counted = bool(mine.unit and theirs.unit) and not _units_differ(mine, theirs)
    return counted and (fit is Fit.SAME or not (claim.subjects and theme))


def _telling(near: frozenset[str], mine: Figure, theirs: Figure) -> frozenset[str]:
    """Of the words that stand around both figures, those that say what is counted or of whom."""
    if kind(mine) != "count":
        return near - vocabulary.GENERIC
    units = {mine.unit, theirs.unit} - {None, "person"}
    counted = {word for word in near if vocabulary.UNITS.get(word) in units}
    if mine.unit in vocabulary.TELLING and mine.unit == theirs.unit:
        return frozenset({mine.unit})
    return (near & mine.nouns | of_subjects(near) | counted) - vocabulary.GENERIC


def likeness(mine: Figure, theirs: Figure, fit: Fit) -> float:
    near = len(mine.words & theirs.words) / (1 + min(len(mine.words), len(theirs.words)))
    unit = 0.5 if mine.unit and mine.unit == theirs.unit else 0.0
    outcome = 0.5 if mine.outcomes & theirs.outcomes else 0.0
    when = {Fit.SAME: 0.6, Fit.DISJOINT: -1.0}.get(fit, 0.0)
    role = -0.4 if theirs.cited != mine.cited else 0.0
    true = same_value(mine.quantity, theirs.quantity) and within_wording(mine.quantity, theirs.quantity)
    equal = EQUAL if true and fit is not Fit.DISJOINT else 0.0
    gap = 0.5 * min(distance(mine.quantity, theirs.quantity), 3.0)
    return near + unit + outcome + when + role + equal - gap


def kind(figure: Figure) -> str:
    """The dimension of a figure: only equal ones can be compared."""
    unit = figure.quantity.unit or ""
    if unit in _SHARES or figure.unit in _SHARES:
        return "share"
    if figure.quantity.role is Role.RATIO:
        return "share"
    if unit == "percentage point":
        return "points"
    if len(unit) == 3 and unit.isupper():
        return unit
    return "count"


def _kind_in_words(figure: Figure) -> str:
    return {"share": "a share or ratio", "points": "percentage points", "count": "a count"}.get(
        kind(figure), f"an amount in {kind(figure)}"
    )


def _happened(figure: Figure) -> str:
    return " and ".join(vocabulary.OUTCOME_NOUNS[outcome] for outcome in sorted(figure.outcomes))


def _counted(figure: Figure) -> str:
    return figure.quantity.object or f"{figure.unit}s"

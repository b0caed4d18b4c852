"""Words, names and negations of a pair as named numbers, for the learned layer of the stance."""

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from workbench.match import vocabulary
from workbench.match.lexical import STOP_WORDS
from workbench.match.surroundings import Side, Token

Features = dict[str, float]

PREFIX = 4
"""How many equal letters at the front make two words akin ("actor", "acting")."""


def of_words(claim: Side, evidence: Side) -> Features:
    """What of the claim's words the evidence holds, and which kinds of words are missing."""
    mine, theirs = claim.content, evidence.content
    held = evidence.words | evidence.setting | {token.stem for token in theirs}
    missing = [token for token in mine if token.stem not in held]
    stems = {token.stem for token in mine}
    extra = {token.stem for token in theirs} - stems
    fronts = {stem[:PREFIX] for stem in extra}
    akin = sum(token.stem[:PREFIX] in fronts for token in missing)
    total = max(len(mine), 1)
    names, absent = _names(claim, mine), _names(claim, missing)
    return {
        "words": float(len(mine)),
        "words_missing": float(len(missing)),
        "coverage": 1 - len(missing) / total,
        "coverage_akin": 1 - (len(missing) - akin) / total,
        "evidence_words": float(len(theirs)),
        "names": float(names),
        "names_missing": float(absent),
        "last_missing": float(bool(mine) and mine[-1].stem not in held),
        "first_missing": float(bool(mine) and mine[0].stem not in held),
        **_slots(claim, evidence, mine, theirs, missing),
    }


def of_contraries(claim: Side, evidence: Side) -> Features:
    """Negations, opposite words, and words of direction or rank on one side only."""
    ours, other = {t.stem for t in claim.tokens}, {t.stem for t in evidence.tokens}
    opposed = sum(
        bool(vocabulary.OPPOSITES[word] & (other - ours))
        for word in ours - other
        if word in vocabulary.OPPOSITES
    )
    return {
        "negations": float(claim.negations),
        "evidence_negations": float(evidence.negations),
        "opposed": float(opposed),
        "up": float(bool(ours & vocabulary.UP)) - float(bool(other & vocabulary.UP)),
        "down": float(bool(ours & vocabulary.DOWN)) - float(bool(other & vocabulary.DOWN)),
        "claim_only": float(bool(ours & vocabulary.SWEEPING) - bool(other & vocabulary.SWEEPING)),
    }


def of_order(claim: Side, evidence: Side) -> Features:
    """How far the claim's words stand in the evidence in their own order."""
    mine, theirs = [_stems(side) for side in (claim, evidence)]
    pairs = set(pairwise(mine))
    held = pairs & set(pairwise(theirs))
    one, other = claim.statement.text.lower(), evidence.statement.text.lower()
    return {
        "pairs_held": len(held) / len(pairs) if pairs else -1.0,
        "likeness": fuzz.token_set_ratio(one, other) / 100,
        "partial": fuzz.partial_ratio(one, other) / 100,
    }


def _slots(
    claim: Side, evidence: Side, mine: Sequence[Token], theirs: Sequence[Token], missing: Sequence[Token]
) -> Features:
    """Of the missing words, those in whose place the evidence has another: "directed by X" and "by Y"."""
    stems = {token.stem for token in mine}
    after: dict[str, set[str]] = {}
    before: dict[str, set[str]] = {}
    for one, other in pairwise(theirs):
        after.setdefault(one.stem, set()).add(other.stem)
        before.setdefault(other.stem, set()).add(one.stem)
    absent = {token.stem for token in missing}
    replaced = kept = 0
    for place, token in enumerate(mine):
        if token.stem not in absent:
            continue
        left = mine[place - 1].stem if place else None
        right = mine[place + 1].stem if place + 1 < len(mine) else None
        instead = (after.get(left or "", set()) | before.get(right or "", set())) - stems
        replaced += bool(instead)
        kept += not instead and (left in after or right in before)
    return {"replaced": float(replaced), "left_out": float(kept)}


def _stems(side: Side) -> list[str]:
    return [token.stem for token in side.tokens if token.is_word and token.text not in STOP_WORDS]


def _names(side: Side, tokens: Sequence[Token]) -> int:
    text = side.statement.text
    return sum(token.start > 0 and text[token.start].isupper() for token in tokens)

"""A pair of texts as named numbers: what the learned layer of the stance sees, and nothing else."""

from collections.abc import Sequence

from workbench.match import (
    alignment,
    date_features,
    figure_features,
    number_features,
    phrase_features,
    word_features,
)
from workbench.match.figures import Meeting
from workbench.match.stance import Opinion
from workbench.match.surroundings import Side
from workbench.model import Stance

Features = dict[str, float]

_RULED = {Stance.SUPPORTS: 1.0, Stance.CONTEXT: 0.1, None: 0.0, Stance.REFUTES: -1.0}


def features(claim: Side, evidence: Side, met: Sequence[Meeting], ruled: Opinion) -> Features:
    """All features of a pair by name, in a fixed order. Each can be said in words; -1 is "nothing there"."""
    pairs = alignment.aligned(alignment.of_claim(claim), alignment.of_evidence(evidence))
    return {
        "ruled": _RULED[ruled.stance],
        "ruled_sure": ruled.confidence,
        **figure_features.of_relations(met),
        **figure_features.of_figures(claim, evidence, pairs),
        **date_features.of_dates(claim, evidence),
        **date_features.of_growth(pairs),
        **date_features.of_places(claim, evidence),
        **number_features.of_numbers(claim, evidence),
        **number_features.of_ranks(claim, evidence),
        **word_features.of_words(claim, evidence),
        **word_features.of_contraries(claim, evidence),
        **word_features.of_order(claim, evidence),
        **phrase_features.of_wording(claim, evidence),
    }

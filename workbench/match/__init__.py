"""A claim and its candidates: found by words, compared by figures and dates, put in order with reasons.

Pure: no files, no clock, no model. It orders and labels; it never decides.
"""

from workbench.match import metrics, verification
from workbench.match.compare import claim_statement, compare, search_text
from workbench.match.lexical import KeywordIndex, terms
from workbench.match.lineage import lineages
from workbench.match.rank import HYBRID, KEYWORD, WEIGHTS, Candidate, Weights, rank
from workbench.match.recall import recall

__all__ = [
    "HYBRID",
    "KEYWORD",
    "WEIGHTS",
    "Candidate",
    "KeywordIndex",
    "Weights",
    "claim_statement",
    "compare",
    "lineages",
    "metrics",
    "rank",
    "recall",
    "search_text",
    "terms",
    "verification",
]

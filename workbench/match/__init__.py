"""A claim and its candidates: found by words, compared by figures and dates, put in order with reasons.

Pure: no files, no clock, no model. It orders and labels; it never decides.
"""

from workbench.match import metrics, verification
from workbench.match.compare import claim_statement, compare, search_text
from workbench.match.fitting import Order
from workbench.match.learning import FEWEST, Lesson, Reviewed, Shown, as_grounds, as_weights, learn
from workbench.match.lexical import KeywordIndex, terms
from workbench.match.lineage import lineages
from workbench.match.rank import HYBRID, KEYWORD, SHORTLIST, WEIGHTS, Candidate, Weights, rank
from workbench.match.recall import recall
from workbench.match.senses import Senses

__all__ = [
    "FEWEST",
    "HYBRID",
    "KEYWORD",
    "SHORTLIST",
    "WEIGHTS",
    "Candidate",
    "KeywordIndex",
    "Lesson",
    "Order",
    "Reviewed",
    "Senses",
    "Shown",
    "Weights",
    "as_grounds",
    "as_weights",
    "claim_statement",
    "compare",
    "learn",
    "lineages",
    "metrics",
    "rank",
    "recall",
    "search_text",
    "terms",
    "verification",
]

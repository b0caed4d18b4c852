"""What was concluded before, in other articles."""

from dataclasses import dataclass

from workbench.model.claims import Article, Claim
from workbench.model.evidence import Statement
from workbench.model.matching import Comparison
from workbench.model.review import Verdict


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim that has its verdict: the latest one, and `disputed` where reviewers concluded differently.

    `statement` is the claim as the comparison sees it.
    """

    article: Article
    claim: Claim
    statement: Statement
    verdict: Verdict
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Recollection:
    """An earlier check that a claim calls to mind.

    `likeness` is of the wording, figures and days aside, from 0 to 1; `comparison` says what the earlier
    claim's figures and days are to the new ones.
    """

    checked: Checked
    likeness: float
    comparison: Comparison

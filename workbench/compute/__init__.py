"""What a claim asks of a table: which column, which days, which sum, as a query and in words.

Pure: it runs nothing. What a word means and where the answer comes from is handed in.
"""

from workbench.compute.language import Language
from workbench.compute.proposals import Proposal, propose
from workbench.compute.queries import period_of
from workbench.compute.wording import basis, in_words, number, reached, worded

__all__ = ["Language", "Proposal", "basis", "in_words", "number", "period_of", "propose", "reached", "worded"]

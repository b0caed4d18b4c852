"""The hallway's calculator: what the tables of the archive answer to a claim, as evidence.

Joins the tables of the store, the questions of `compute` and the comparison of `match`.
"""

from workbench.calculator.calculator import Calculator
from workbench.calculator.found import Check, Found, Question

__all__ = ["Calculator", "Check", "Found", "Question"]

"""Fact-check Workbench: from an article to verdicts that an outsider can retrace.

Nothing is imported here: each door (`ui`, `cli`) loads only the rooms it needs.
"""

__version__ = "0.1.0"

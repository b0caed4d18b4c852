"""From text to claims: lines, sentences, dates, figures, speakers, claims, and how they hang together.

Pure: no file, no clock, no model. Same text, same claims, same order.
"""

from workbench.extract.article import article, links, read
from workbench.extract.assertions.by_hand import marked
from workbench.extract.passages import passages, statement

__all__ = ["article", "links", "marked", "passages", "read", "statement"]

"""What an attribution is, and what all forms of it are found by."""

import re
from dataclasses import dataclass

from workbench.model import Span

HEAD = r"(?:[^,;:\"“”]|(?<=\d),(?=\d)|,(?=\s[A-Z][\w.]*-based\s)){1,90}?"
"""A phrase that may name a source ("the San Jose, Calif.-based company")."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """`who` names the source (None where only the hearers are named), `said` is the stretch put to it.

    `frame` is what introduces the words or follows them ("X, director of Y, told the committee"); it
    lies `inside` them where they go on after it. All places count in the sentence.
    """

    who: Span | None
    said: Span
    frame: Span
    hearers: Span | None = None
    inside: bool = False

    @property
    def last(self) -> bool:
        """True for a tag that closes what was said ("…, the union said")."""
        return self.who is not None and self.said.start == 0 and self.who.start >= self.said.end


def clause_start(masked: str, who: int) -> int:
    """The beginning of the clause around a short reply ("when asked whether …, he confirmed they were")."""
    breaks = [found.end() for found in re.finditer(r",\s(?:but|and)\s|;\s", masked[:who])]
    return breaks[-1] if breaks else 0

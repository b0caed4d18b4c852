"""How the figures of an article hang together, where words say that they do, with the sum written out."""

from collections.abc import Sequence

from workbench.extract.consistency import changes, figures, repeats, wholes
from workbench.model import Claim, Link


def links(text: str, claims: Sequence[Claim]) -> tuple[Link, ...]:
    """The arithmetic relations between the claims of an article, in the order of their first claims."""
    row = figures.row(text, claims)
    places = {claim.id: claim.number for claim in claims}
    found = dict.fromkeys((*wholes.links(row), *changes.links(row), *repeats.links(row)))
    return tuple(sorted(found, key=lambda link: (places[link.claims[0]], link.type, link.expression)))

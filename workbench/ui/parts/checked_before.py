"""What other articles' checks concluded on claims like the one in hand."""

from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

from workbench.model import Recollection
from workbench.ui import phrases, words


def told(recalled: Sequence[Recollection]) -> str:
    """The earlier checks in HTML, every word of theirs escaped; empty where there are none."""
    return "".join(_told(each) for each in recalled)


def _told(one: Recollection) -> str:
    checked = one.checked
    icon, relates = words.RELATIONS[one.comparison.relation]
    place = urlencode({"article": checked.article.id, "claim": checked.claim.id})
    why = f"{icon} {relates}: {one.comparison.reason}" if one.comparison.pairs else ""
    return (
        f'<aside class="before"><b>{words.CHECKED_BEFORE}</b>'
        f"<q>{escape(checked.claim.quote.strip())}</q>"
        f"<span>{escape(phrases.concluded(checked.verdict, disputed=checked.disputed))}</span>"
        f"<small>{escape(why)}</small>"
        f'<a href="?{escape(place)}" target="_self">{escape(checked.article.title)}</a></aside>'
    )

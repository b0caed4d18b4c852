"""Whether the evidence that refutes the sample article's claims is found, and how high.

    python -m benchmarks.sample FOLDER

FOLDER holds `article.txt`, `claims_gold.json` and `evidence_facts.jsonl` (each fact with the claims that it
refutes). The article is read and its suggestions are made as at a desk, over the sample collection that
comes with the workbench.
"""

import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from workbench import embed
from workbench.desk import Desk
from workbench.model import Claim, Span, Suggestion
from workbench.settings import Settings
from workbench.store import Store

SAMPLE = Path(__file__).parent.parent / "evidence" / "channel-crossings"
DEPTH = 100
PUBLISHED = date(2020, 9, 3)


@dataclass(frozen=True, slots=True)
class Place:
    """A fact that refutes a claim, and the suggestion that it became, where it did."""

    fact: str
    claim: str
    found: Suggestion | None


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(store=Path(place) / "store.duckdb", suggestions=DEPTH)
        now = datetime.now(UTC)
        with Desk(Store.open(settings.store), settings, now=lambda: now, load_encoder=embed.load) as desk:
            places = list(_places(desk, folder))
    for depth in (5, 10):
        hits = sum(p.found is not None and p.found.rank <= depth for p in places)
        print(f"in the first {depth}: {hits} of {len(places)}")
    for p in places:
        rank = f"{p.found.rank:3}" if p.found else "  –"
        said = f"{p.found.relation} / {p.found.comparison.stance}: {p.found.reason}" if p.found else ""
        print(f"{rank} {p.claim} {p.fact} {said}")


def _places(desk: Desk, folder: Path) -> Iterator[Place]:
    article = desk.take_in(folder / "article.txt", published=PUBLISHED)
    desk.ingest([SAMPLE], SAMPLE.name)
    suggested = desk.suggest(article.id, DEPTH)
    claims = desk.reading(article.id)[1].claims
    gold = json.loads((folder / "claims_gold.json").read_text(encoding="utf-8"))["claims"]
    spans = {row["id"]: Span(row["span"]["start"], row["span"]["end"]) for row in gold}
    for line in (folder / "evidence_facts.jsonl").read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        for link in fact["links"]:
            for name in link["claims"] if link["relation"] == "refutes" else ():
                claim = _nearest(claims, spans[name])
                found = suggested[claim.id] if claim else ()
                texts = desk.evidence([suggestion.evidence_id for suggestion in found])
                hit = next(
                    (s for s in found if texts[s.evidence_id].statement.text == fact["paraphrase"]), None
                )
                yield Place(fact["id"], name, hit)


def _nearest(claims: Iterable[Claim], span: Span) -> Claim | None:
    """The claim that shares most with a labelled span, the shortest of equals; None where none does."""
    shared = {claim: min(claim.span.end, span.end) - max(claim.span.start, span.start) for claim in claims}
    best = max(shared, key=lambda claim: (shared[claim], -len(claim.span)), default=None)
    return best if best and shared[best] > 0 else None


if __name__ == "__main__":
    main(Path(sys.argv[1]))

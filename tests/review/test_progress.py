"""Progress counts what is decided, by verdict."""

from tests.review.test_history import Log
from workbench.model import Choice, ClaimId, EvidenceId, Label
from workbench.review import progress, replay

CLAIMS = [ClaimId(f"c{number}") for number in range(1, 6)]


def test_decided_claims_are_counted_by_their_verdict() -> None:
    log = Log()
    for claim in CLAIMS[:3]:
        log.decide(claim, EvidenceId("e1"), Choice.ACCEPT)
    log.conclude(CLAIMS[0], Label.TRUE)
    log.conclude(CLAIMS[1], Label.FALSE)
    log.conclude(CLAIMS[1], Label.TRUE, "Ben")
    log.conclude(CLAIMS[3], Label.NOT_CHECKABLE)
    found = progress(replay(log.events), CLAIMS)
    assert (found.decided, found.total) == (2, 5)
    assert {label: n for label, n in found.labels.items() if n} == {Label.TRUE: 1, Label.NOT_CHECKABLE: 1}
    assert list(found.labels) == list(Label)


def test_nothing_to_do_is_nothing_done() -> None:
    found = progress(replay([]), [])
    assert (found.decided, found.total) == (0, 0)

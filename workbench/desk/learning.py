"""What the ranking learns from decisions: read from the log for every new list, and steered by people."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from workbench import match, review
from workbench.desk.workplace import Workplace
from workbench.errors import Refused
from workbench.model import (
    ArticleId,
    Choice,
    ClaimId,
    Decision,
    EventId,
    Listed,
    ReasonCode,
    Steering,
    Tuning,
    Turn,
)

LATEST = 400
"""The reviewed lists that are learned from: the last so many, so that fitting takes milliseconds for ever."""

_TELLING = (Choice.ACCEPT, Choice.REJECT)


@dataclass(frozen=True, slots=True)
class Ranking:
    """The weights to rank by. `number` is that of the tuning they come from, None for the shipped ones."""

    weights: match.Weights
    number: int | None = None


SHIPPED = Ranking(match.WEIGHTS)


@dataclass(frozen=True, slots=True)
class Learned:
    """How learning stands. `on` is False where it is switched off, and the shipped weights count.

    `lesson` is what the decisions teach. `began` is the start again that stands, None where all decisions
    count; `turns` are all that reviewers did about learning.
    """

    on: bool
    lesson: match.Lesson
    began: Steering | None
    turns: tuple[Steering, ...]

    @property
    def weights(self) -> match.Weights:
        """What new lists are ranked by."""
        return self.lesson.weights if self.on else match.WEIGHTS


class Learning(Workplace):
    """The ranking of one store, as the decisions in its log have it."""

    _fitted: tuple[tuple[EventId | None, int], match.Lesson] | None = None

    def learned(self) -> Learned:
        """What the decisions teach the ranking, and whether it is used."""
        turns = self._store.steerings()
        switches = [one.turn for one in turns if one.turn in (Turn.SWITCH_OFF, Turn.SWITCH_ON)]
        began = _began(turns)
        return Learned(switches[-1:] != [Turn.SWITCH_OFF], self._lesson(began), began, turns)

    def steer(self, turn: Turn, reviewer: str) -> Steering:
        """Start again from the shipped weights, take that back, or switch learning off or on.

        It counts for the lists that are made from then on. Raises Refused without a name, or where there is
        no start to take back.
        """
        if not reviewer.strip():
            raise Refused("The log of the ranking needs a reviewer's name. Give yours first.")
        if turn is Turn.TAKE_BACK and _began(self._store.steerings()) is None:
            raise Refused("All decisions count already. There is no new start to take back.")
        last = self._store.last_event()
        steering = Steering(turn, reviewer.strip(), self._now(), last.seq if last else 0)
        self._store.steer(steering)
        return steering

    def _ranking(self) -> Ranking:
        """What to rank by now; learned weights are put on record before they are first used."""
        found = self.learned()
        weights = found.weights
        if weights == match.WEIGHTS:
            return SHIPPED
        grounds = match.as_grounds(weights)
        kept = self._store.tunings()
        if kept and kept[-1].weights == grounds:
            return Ranking(weights, kept[-1].number)
        fresh = Tuning(0, self._now(), grounds, found.lesson.decisions, found.lesson.reviewers)
        return Ranking(weights, self._store.add_tuning(fresh).number)

    def _rankings(self, article_id: ArticleId, claims: Collection[ClaimId]) -> dict[ClaimId, Ranking]:
        """What to rank each claim's list by: one that a reviewer has begun on keeps its weights."""
        now, history = self._ranking(), self.history(article_id)
        used = self._store.tuning_of(article_id)
        kept = {
            one.number: Ranking(match.as_weights(one.weights), one.number) for one in self._store.tunings()
        }
        begun = {claim for claim in claims if claim in used and history.decisions(claim)}
        return {claim: kept.get(used[claim] or 0, SHIPPED) if claim in begun else now for claim in claims}

    def _lesson(self, began: Steering | None) -> match.Lesson:
        last, since = self._store.last_event(), began.seq if began else 0
        key = last.id if last else None, since
        if self._fitted is None or self._fitted[0] != key:
            self._fitted = key, match.learn(self._reviewed(self.history(), since))
        return self._fitted[1]

    def _reviewed(self, history: review.History, since: int) -> list[match.Reviewed]:
        """The lists that something was decided on after the event `since`, the latest decisions last."""
        late = {event.id for event in history.events if event.seq > since and event.choice in _TELLING}
        claims = {event.claim_id for event in history.events if event.id in late}
        said: dict[tuple[ClaimId, str], list[Decision]] = {}
        for claim in sorted(claims):
            for decision in history.decisions(claim):
                if decision.event_id in late and decision.reason_code is not ReasonCode.DUPLICATE:
                    said.setdefault((claim, decision.reviewer), []).append(decision)
        lists: dict[ClaimId, list[Listed]] = {}
        for listed in self._store.lists(claims):
            lists.setdefault(listed.claim_id, []).append(listed)
        latest = sorted(said.values(), key=lambda decisions: decisions[-1].made_at)[-LATEST:]
        found = (_reviewed(decisions, lists.get(decisions[0].claim_id, ())) for decisions in latest)
        return [one for one in found if one]


def _began(turns: Collection[Steering]) -> Steering | None:
    """The last start again that was not taken back."""
    starts: list[Steering] = []
    for one in turns:
        if one.turn is Turn.START_AGAIN:
            starts.append(one)
        elif one.turn is Turn.TAKE_BACK:
            starts = starts[:-1]
    return starts[-1] if starts else None


def _reviewed(decisions: Sequence[Decision], lists: Sequence[Listed]) -> match.Reviewed | None:
    """What one reviewer said of the list that stood at the last of these decisions; None where none did."""
    shown = [listed for listed in lists if listed.made_at <= decisions[-1].made_at]
    if not shown:
        return None
    accepted = {decision.evidence_id: decision.choice is Choice.ACCEPT for decision in decisions}
    return match.Reviewed(
        decisions[0].reviewer,
        tuple(
            match.Shown({ground.name: ground.value for ground in one.grounds}, accepted.get(one.evidence_id))
            for one in shown[-1].passages
        ),
    )

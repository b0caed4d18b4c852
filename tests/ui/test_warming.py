"""The model comes in behind the reviewer's back, and a problem with it is only a sentence."""

import threading

from workbench.desk import Desk
from workbench.desk.answers import TABLE
from workbench.embed import Encoder, HashingEncoder
from workbench.match import KEYWORD
from workbench.settings import Settings
from workbench.store import Store
from workbench.ui.warming import Warming

PATIENCE = 60.0


def retrievers(desk: Desk) -> set[str]:
    sheet = desk.worksheet(desk.articles()[0].id)
    return {s.retriever for ranked in sheet.suggestions.values() for s in ranked}


def with_encoder(sample: Desk, encoder: Encoder) -> Desk:
    """The same store, with a model that loads."""
    sample.close()
    path = sample.settings.store
    return Desk(Store.open(path), Settings(store=path), load_encoder=lambda _: encoder)


def test_it_brings_every_suggestion_up_to_the_model(sample: Desk) -> None:
    assert retrievers(sample) == {KEYWORD, TABLE}
    with with_encoder(sample, HashingEncoder()) as desk:
        warming = Warming(desk)
        assert not warming.busy
        warming.start()
        warming.wait(PATIENCE)
        assert not warming.busy
        assert warming.problem is None
        assert warming.rounds == 1
        assert warming.done == warming.total == desk.count_evidence()
        assert KEYWORD not in retrievers(desk)


def test_what_comes_in_meanwhile_is_taken_in_another_round(sample: Desk) -> None:
    begun, go_on = threading.Event(), threading.Event()
    with with_encoder(sample, HashingEncoder()) as desk:
        warm = desk.warm

        def slow() -> None:
            begun.set()
            go_on.wait(PATIENCE)
            warm()

        desk.warm = slow  # type: ignore[method-assign] # holds the first round until more has come in
        warming = Warming(desk)
        warming.start()
        assert begun.wait(PATIENCE)
        assert warming.busy
        warming.start()
        go_on.set()
        warming.wait(PATIENCE)
        assert warming.rounds == 2


def test_a_missing_model_is_a_sentence_and_can_be_tried_again(sample: Desk) -> None:
    warming = Warming(sample)
    for rounds in (1, 2):
        warming.start()
        warming.wait(PATIENCE)
        assert warming.problem == "The language model is switched off for this test."
        assert warming.rounds == rounds
    assert retrievers(sample) == {KEYWORD, TABLE}

"""What the ranking learned, by the side door."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.conftest import open_desk
from workbench.cli import cli
from workbench.desk import Desk
from workbench.match import FEWEST, WEIGHTS
from workbench.model import Choice, Turn


@pytest.fixture
def store(sample: Desk) -> Path:
    """A store with the sample, on every claim of which something was accepted and rejected."""
    (article,) = sample.articles()
    for claim_id, suggestions in sample.worksheet(article.id).suggestions.items():
        for one in [each for each in suggestions if each.grounds][:3]:
            sample.decide(claim_id, one.evidence_id, Choice.ACCEPT if one.rank == 1 else Choice.REJECT, "Ana")
    path = sample.settings.store
    sample.close()
    return path


def run(store: Path, *arguments: str, status: int = 0) -> Result:
    result = CliRunner().invoke(cli, ["--store", str(store), "learned", *arguments])
    assert result.exit_code == status, result.output
    return result


def test_what_was_learned_is_told_as_json_and_as_a_table(store: Path) -> None:
    told = json.loads(run(store).stdout)
    with open_desk(store) as desk:
        lesson = desk.learned().lesson
    assert told["lists"] == lesson.lists >= FEWEST
    assert (told["on"], told["used"]) == (True, lesson.helps)
    assert told["shipped"] == asdict(WEIGHTS) | {
        "right_order": lesson.before.right,
        "precision@5": lesson.before.precision,
    }
    rows = run(store, "--format", "table").stdout.splitlines()
    assert rows[0].split() == ["ground", "shipped", "learned", "now"]
    assert [row.split()[0] for row in rows[1:]] == list(asdict(WEIGHTS))


def test_learning_is_steered_in_a_reviewers_name(store: Path) -> None:
    assert "name" in run(store, "--turn", "start_again", status=1).output
    assert json.loads(run(store, "--turn", "start_again", "--reviewer", "Ben").stdout)["lists"] == 0
    assert json.loads(run(store, "--turn", "take_back", "--reviewer", "Ben").stdout)["lists"] >= FEWEST
    assert not json.loads(run(store, "--turn", "switch_off", "--reviewer", "Ben").stdout)["on"]
    with open_desk(store) as desk:
        assert [one.turn for one in desk.learned().turns] == [
            Turn.START_AGAIN,
            Turn.TAKE_BACK,
            Turn.SWITCH_OFF,
        ]

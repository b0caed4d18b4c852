"""The document on reading says what the rules do."""

from pathlib import Path

import pytest

from tests.extract.phrases import FIELDS
from workbench.extract.figures.hedges import BEFORE

DOCUMENT = (Path(__file__).parents[2] / "docs" / "reading.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("phrases", BEFORE.values(), ids=[kind.value for kind in BEFORE])
def test_every_hedge_is_listed(phrases: str) -> None:
    assert all(phrase.replace("\\", "") in DOCUMENT for phrase in phrases.split("|"))


def test_every_phrase_is_listed_with_its_figures() -> None:
    assert f"{len(FIELDS)} phrases" in DOCUMENT
    missing = [t for t, read in FIELDS if f"| {t.strip()} | {'; '.join(read) or 'none'} |" not in DOCUMENT]
    assert missing == []

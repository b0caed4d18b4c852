"""Copies of one story are one suggestion, and a figure that differs is no copy."""

import json
from pathlib import Path

from workbench.desk import Desk

STORY = (
    "A record number of migrants crossed the English Channel in small boats on Wednesday, the Home Office "
    "said, as ministers met to discuss the crossings. At least {figure} people were brought ashore at Dover "
    "by Border Force vessels, many of them in blankets, and more boats were still at sea in the evening."
)


def line(paper: str, figure: int) -> str:
    told = {"text": STORY.format(figure=figure), "publisher": paper, "url": f"https://{paper}.example/a"}
    return json.dumps(told)


def test_the_copies_of_a_story_stand_once_with_their_number(desk: Desk, tmp_path: Path) -> None:
    copies = [line(paper, 409) for paper in ("courier", "herald", "echo", "argus")]
    (tmp_path / "wire.jsonl").write_text("\n".join([*copies, line("revised", 416)]))
    desk.ingest([tmp_path])
    found = desk.search("At least 409 people were brought ashore at Dover", with_model=False)
    told = [desk.evidence([one.evidence_id])[one.evidence_id].statement.text for one in found]
    assert sorted("409" in text for text in told) == [False, True]
    assert [one.rank for one in found] == [1, 2]
    assert [fold.copies for fold in desk.folds([one.evidence_id for one in found]).values()] == [4]

"""JSON lines carry the values, not their spelling in CSV."""

import json

from tests.files.cases import EXPORT
from workbench.files.exports.jsonl_writer import write_jsonl
from workbench.files.exports.verdicts import VERDICT_COLUMNS, verdict_rows


def test_numbers_lists_and_nothing_keep_their_kind() -> None:
    lines = write_jsonl(VERDICT_COLUMNS, verdict_rows(EXPORT)).decode().split("\n")
    assert lines.pop() == ""
    first, second = (json.loads(line) for line in lines)
    assert list(first) == [column.name for column in VERDICT_COLUMNS]
    assert first["difference_abs"] == -17
    assert first["evidence_for_ids"] == ["e2"]
    assert first["article_title"] == "=Crossings"
    assert first["reviewed_at"] == "2020-09-04T12:05:00.000+00:00"
    assert first["article_published"] == "2020-09-03"
    assert second["verdict"] is None

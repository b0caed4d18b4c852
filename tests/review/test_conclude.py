"""A verdict needs words, and evidence unless it says that there is none."""

import pytest

from workbench.errors import Refused
from workbench.model import Label
from workbench.review import check_verdict

WITHOUT = (Label.NOT_ENOUGH_EVIDENCE, Label.NOT_CHECKABLE)


@pytest.mark.parametrize("label", Label)
@pytest.mark.parametrize("rationale", ["", " \n"])
def test_every_verdict_needs_a_rationale(label: Label, rationale: str) -> None:
    with pytest.raises(Refused, match="rationale"):
        check_verdict(label, rationale, 3)


@pytest.mark.parametrize("label", [label for label in Label if label not in WITHOUT])
def test_a_verdict_on_the_matter_needs_accepted_evidence(label: Label) -> None:
    with pytest.raises(Refused, match=r"at least one accepted passage.*“not enough evidence”"):
        check_verdict(label, "The series says 399.", 0)
    check_verdict(label, "The series says 399.", 1)


@pytest.mark.parametrize("label", WITHOUT)
def test_the_word_for_none_needs_no_evidence(label: Label) -> None:
    check_verdict(label, "No series exists.", 0)

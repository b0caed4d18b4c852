"""What came of an intake is told in few lines, however much there is, and letter by letter."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.model import LeftOut
from workbench.ui.parts.intake_report import LISTED, told

WHY = "{} is of a kind that is not read. Give another file."


def test_files_with_one_reason_stand_together() -> None:
    found = [LeftOut(name, WHY.format(name)) for name in ("a.xyz", "b.xyz")]
    shown = told([*found, LeftOut("c.pdf", "c.pdf is locked with a password.")])
    assert shown.count("is of a kind that is not read") == 1
    assert "2 files" in shown
    assert "<li>a.xyz</li><li>b.xyz</li>" in shown
    assert "<li>c.pdf is locked with a password.</li>" in shown


def test_a_long_list_is_cut_and_says_so() -> None:
    found = [LeftOut(f"{number}.xyz", WHY.format(f"{number}.xyz")) for number in range(LISTED + 50)]
    shown = told(found)
    assert shown.count("<li>") == LISTED + 2
    assert "and 50 more" in shown


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1, max_size=5))
def test_nothing_from_outside_becomes_markup(names: list[tuple[str, str]]) -> None:
    shown = told([LeftOut(f"<i>{origin}", f"<i>{origin} <b>{reason}") for origin, reason in names])
    assert "<i>" not in shown
    assert "<b>" not in shown

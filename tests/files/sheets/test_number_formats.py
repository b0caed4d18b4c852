"""How the number formats of spreadsheets are told apart."""

import pytest

from workbench.files.sheets.number_formats import Shown, shown_by


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (0, None, Shown.PLAIN),
        (10, None, Shown.PERCENT),
        (14, None, Shown.DAY),
        (164, "0.0%", Shown.PERCENT),
        (164, "#,##0.00", Shown.PLAIN),
        (164, "[$-809]d mmmm yyyy;@", Shown.DAY),
        (164, '"day" 0', Shown.PLAIN),
        (164, "[Red]0.00E+00", Shown.PLAIN),
        (164, "mmm-yy", Shown.MONTH),
        (164, "[h]:mm", Shown.TIME),
        (164, "General", Shown.PLAIN),
        (164, "@", Shown.PLAIN),
    ],
)
def test_a_number_format_is_told_by_its_code(number: int, code: str | None, shown: Shown) -> None:
    assert shown_by(number, code) is shown

"""What holds digits or number words and is no figure."""

import pytest

from tests.extract.reading import figures
from workbench.extract.figures import not_figures
from workbench.model import Span


@pytest.mark.parametrize(
    "text",
    [
        "Scotland beat Wales 27-22",
        "a third successive title",
        "M6 and A38 closed, said PC 1234",
        "the B-52s and F-35s",
        "Article 50 and Rule 12",
        "Figure 3 and Table 2",
        "Chapter 11",
        "MI5, G20 and COP26",
        "H1N1 and PM2.5",
        "No. 10 said",
        "007",
        "call 999 or 0800 123 4567",
        "SW1A 2AA",
        "flight BA117",
        "the 50-50 split",
        "5-1 odds",
        "@user123 wrote #Top10",
        "https://example.org/2020/123",
        "an 11th victim",
        "the other half",
        "half-time",
        "a quarter-final",
        "quarter of a century",
        "a fifth person",
        "Covid-19 on the M25 near No 10, said the G7",
        "It was one of the worst days and no one was hurt",
        "the third consecutive month",
        "Phone 020 7946 0958 or +44 20 7946 0958",
        "at 15:21 and at 9am and 10.30pm",
        "They won 2-1 and drew 3-3",
        "A4 paper, Section 21 evictions, the 21st century",
        "In 2000 people moved",
        "The 2,000th visitor",
        "5G networks and 4K TVs",
        "The ratio was 2:1",
        "The judge cited section 18 and article 8",
        "paragraph 12 of the ruling",
        "a 6-4, 6-3 victory",
        "Windows 10 and iPhone 12",
        "half an hour later",
        "the second half",
        "most serious",
        "zero emissions",
        "at 10 Downing Street",
        "24/7 and 9/11",
        "double-decker bus",
        "Mr Double said",
        "voted twice",
        "31 June 2020",
        "on 30 February",
        "June 31st, 2020",
        "as of 3.9.2020 and 2020-09-03",
    ],
)
def test_no_figure_is_read(text: str) -> None:
    assert figures(text) == []


def test_masking_keeps_every_place() -> None:
    text = "On Friday 12 people drove down the M25 at 9am"
    masked = not_figures.masked(text, [Span(3, 9)])
    assert len(masked) == len(text)
    assert masked.replace(not_figures.BLANK, "") == "On  12 people drove down the  at "

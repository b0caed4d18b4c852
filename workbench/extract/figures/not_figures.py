"""Digits and number words that are no figures: names, codes, times, scores, addresses, ordinals."""

import re
from collections.abc import Iterable

from workbench.extract.dates.calendar_forms import DAY_OF_MONTH, MONTH, NO_FIGURE
from workbench.extract.dates.periods import MONTH_NAMES
from workbench.extract.zones import matches, zones
from workbench.model import Span

BLANK = "\ufffc"
"""Stands in place of what may not be read as a figure; it is neither a letter, a digit nor a space."""

WINDOW = 100
"""How far from its trigger the words can stand that tell a score or an address."""

_LABELS = (
    "section|sections|article|articles|clause|chapter|paragraph|paragraphs|para|rule|schedule|phase|tier"
    "|stage|type|route"
    "|junction|flight|platform|grade|category|appendix|annex|version|fig\\.|table|question|room"
    "|level|resolution"
    "|volume|vol\\.|issue|exhibit|verse|psalm|size|step|key stage|group"
)
_NAMES = (
    "Number|No|Nos|PC|Pc|Channel|Radio|Formula|Part|Year|Day|Highway|Interstate|Terminal|Gate|Apollo|Boeing"
    "|Airbus|Windows"
    "|Title|Order|Area|Studio|Ward|Block|Zone|League|Division|Bundesliga|Group|Act|Book|Game|Season|Episode"
    "|Series|Covid"
    "|Figure|Lot|Row|Pier|Unit|Camp|Building|Fox|Film|Catch|Big|Web|World War|Euro|Schedule|Motion"
    "|Proposition|Measure|Page|Line"
    "|Bus|Train|Sonata|Symphony|Opus|Op|Squadron|Route|Class|Mark|Model|Super Bowl|Bill|FTSE|S&P|Nikkei|CAC"
    "|DAX|Fortune|iPhone|Galaxy|PlayStation|Xbox|Billboard|Hot"
)
_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
_SCORE_CUE = (
    r"won|win|wins|winning|lost|lose|beat|beaten|beating|defeat|defeated|drew|draw|victory|score|scored"
    r"|lead|led|leading"
    r"|trail|trailed|thrashed|aggregate|nil|set|sets|loss|triumph|trounced|edged|goal|equalis|overcame"
    r"|saw off"
)

_LABELLED = r"(?![\w%]|,\d|\.\d)(?!\s(?:per\scent|percent|million|billion))"
_NOT_BEFORE = r"(?<![\w£$€.,])"

_MONTHLY = (
    # Days that no calendar has: what names a month beside a number is no figure.
    rf"{DAY_OF_MONTH}(?:,?\s(?:1\d|20)\d\d(?!\d))?",
    rf"(?<!\w)(?<!\b[Ii]n\s){MONTH}\s[0-3]?\d(?:st|nd|rd|th)?(?![\d%A-Za-z]|[.,:]\d)(?:,?\s(?:1\d|20)\d\d(?!\d))?",
)
_IN_DIGITS = (
    # Numeric dates, clock times, odds.
    rf"{NO_FIGURE}\d{{1,4}}(?P<mark>[-/.])\d{{1,4}}(?P=mark)\d{{1,4}}(?![\w/])",
    rf"{_NOT_BEFORE}\d{{1,2}}(?::\d\d?){{1,2}}(?!\d)(?:\s?[ap]\.?m\b\.?)?",
    rf"{_NOT_BEFORE}\d{{1,2}}(?:\.\d\d)?\s?[ap]\.?m\b\.?|{_NOT_BEFORE}\d{{1,2}}\.\d\d(?=\s(?:GMT|BST|CET"
    rf"|EST)\b)",
    r"(?<=\bat\s)[012]?\d\.[0-5]\d(?![\d%])(?!\s?(?:per|m|bn|[a-z]*illion)\b)",
    rf"{_NOT_BEFORE}\d{{3,4}}\s?(?:hours|hrs)(?=\s(?:on|GMT|BST|local)\b)|{_NOT_BEFORE}\d{{1,2}}\so['’]clock",
    rf"{_NOT_BEFORE}(?:24/7|9/11|7/7|50[/-]50|20[/-]20)(?!\w)",
    rf"{_NOT_BEFORE}\d{{1,4}}[a-z]?\s(?:[A-Z][^\W\d_]+\s){{1,2}}(?:Street|Road|Avenue|Lane|Drive|Square"
    rf"|Crescent|Terrace)\b",
    # Telephone numbers, versions.
    rf"{_NOT_BEFORE}\+\d[\d\s()-]{{6,18}}\d"
    rf"|{_NOT_BEFORE}\(?0\d{{2,4}}\)?[\s-]\d{{3,4}}(?:[\s-]?\d{{3,4}})?(?!\d)",
    rf"{_NOT_BEFORE}(?<!-)\d{{3}}-\d{{3}}-\d{{4}}(?!\d)|{_NOT_BEFORE}(?<!-)\d{{3}}-0\d{{3}}(?!\d)",
    rf"{_NOT_BEFORE}\d+(?:\.\d+){{2,}}(?![\w.])",
    # Letters and digits in one word: M25, G7, Covid-19, 4G, 21st, under-18s.
    r"(?<![\w£$€])(?!(?i:magnitude)-)(?!(?:US|AU?|CA?|NZ|HK|S|R)?[£$€¥]|GBP|USD|EUR)[^\W\d_]{1,30}-?\d[\w-]*(?:\.\d+)*",
    rf"{_NOT_BEFORE}\d+(?:st|nd|rd|th|G|D|K(?=\s(?i:resolution|tv|video)))(?!\w)",
    r"\b(?i:call|dial|phone|ring|text)\s\d{3,6}(?!\d)",
    # Scores.
    rf"(?<![\w.,£$€])\d{{1,3}}[-–]\d{{1,3}}(?=[^.\n]{{0,40}}\b(?:{_SCORE_CUE}))",
    rf"\b(?:{_SCORE_CUE})[^.\n\d]{{0,40}}?\b\d{{1,3}}[-–]\d{{1,3}}(?!\w)",
)
_LABELS_AND_WORDS = (
    rf"\b(?i:{_LABELS})[\s-](?:\d+(?:\.\d+)*(?:\([a-z0-9]+\))*[a-zA-Z]?|(?i:{_SMALL})){_LABELLED}",
    rf"\b(?:{_NAMES})\.?[\s-](?:\d+|(?i:{_SMALL})){_LABELLED}",
    rf"\b(?i:top)[\s-](?:\d+|(?i:{_SMALL})){_LABELLED}|(?<!\w)[23](?=-pointers?\b)",
    r"\b[Tt]en\s(?:Hag|Boom|Cate)\b",
    r"\b(?i:number\s(?:one|two|three|\d{1,2}))(?![\w,.])",
    rf"\b(?i:{_SMALL}|\d{{1,2}})-(?i:nil|zero|all)\b|\b(?i:[a-z]{{3,6}}\so['’]clock)",
    r"\b(?i:square\sone|all\sfours|cloud\snine|fifty-fifty|one-two|two-faced)\b",
)


def _all(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_GROUPS = (
    (re.compile(r"https?://|www\.|[@#]\w"), _all((r"https?://\S{1,2000}|www\.\S{1,500}|[@#]\w{1,200}",))),
    (re.compile("|".join(f"{name[:3]}|{name[:3].upper()}" for name in MONTH_NAMES)), _all(_MONTHLY)),
    (re.compile(r"\d"), _all(_IN_DIGITS)),
    (re.compile(rf"\d|\b(?:{_SMALL})\b", re.IGNORECASE), _all(_LABELS_AND_WORDS)),
)
"""Triggers, and the patterns to try around them."""


def masked(text: str, spans: Iterable[Span]) -> str:
    """The text with the given places, and all that is no figure, blanked out. Its length stays the same."""
    shown = _without(text, ((span.start, span.end) for span in spans))
    for trigger, patterns in _GROUPS:
        within = zones(shown, trigger, WINDOW)
        for pattern in patterns:
            found = [match.span() for match in matches(pattern, shown, within)]
            shown = _without(shown, found) if found else shown
    return shown


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    characters = list(text)
    for start, end in places:
        characters[start:end] = BLANK * (end - start)
    return "".join(characters)

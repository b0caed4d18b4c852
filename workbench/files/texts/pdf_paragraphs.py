"""From drawn lines to paragraphs: what was broken to fit the page is joined, the rest stays apart."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.files.texts.blocks import Block
from workbench.files.texts.pdf_lines import Line

_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*\d{0,3}$")
_BULLET = re.compile(r"[•▪‣◦●■□➢✓]")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+)([-‐\xad])$")
_LONGEST_WORD = 60
_JOINS_ON = re.compile(r"\w[-‐/]$")
"""After "2017-" or "and/" no space follows."""

_OTHER_SIZE = 0.08
"""A change of type size beyond this share begins something else."""

_LARGER = 1.15
"""From this ratio to the body's type size on, a line is a heading."""

_LONGEST_HEADING = 200

_WIDER = 1.35
"""Lines that stand further apart than this, by the usual distance, are two paragraphs."""

_INDENT = 0.6
"""Type sizes by which the first line of a paragraph stands in."""

_ROOM = 0.85
_AMPLE_ROOM = 0.6
"""A line that with the next word would fill less than this of the page's lines was ended on purpose: at the
end of a sentence the first share tells, elsewhere the second."""


@dataclass(frozen=True, slots=True)
class _Habits:
    """How a document is set: its usual type size; for each type size the distance between lines, in points;
    for each page the length of a full line, as letters times type size; and all whole words that occur."""

    size: float
    distances: Mapping[int, float]
    lengths: Mapping[int, float]
    words: frozenset[str]


def paragraphs(pages: Sequence[Sequence[Line]]) -> tuple[Block, ...]:
    """The paragraphs and headings of all pages. A sentence that runs over to the next page is whole."""
    lines = [line for page in pages for line in page]
    if not lines:
        return ()
    habits = _habits(lines)
    return tuple(_block(group, habits) for group in _groups(lines, habits))


def _habits(lines: Sequence[Line]) -> _Habits:
    letters: Counter[float] = Counter()
    lengths: defaultdict[int, list[float]] = defaultdict(list)
    distances: defaultdict[int, list[float]] = defaultdict(list)
    for line in lines:
        letters[line.size] += len(line.text)
        lengths[line.page].append(len(line.text) * line.size)
    for above, below in pairwise(lines):
        down = above.height - below.height
        if above.page == below.page and _same_size(above, below) and 0 < down < 3 * above.size:
            distances[round(above.size)].append(down)
    return _Habits(
        letters.most_common(1)[0][0],
        {size: sorted(found)[len(found) // 4] for size, found in distances.items()},
        {page: sorted(found)[len(found) * 9 // 10] for page, found in lengths.items()},
        frozenset(word.lower() for line in lines for word in _whole_words(line.text)),
    )


def _broken_word(line: str) -> re.Match[str] | None:
    return _BROKEN.search(line, max(0, len(line) - _LONGEST_WORD))


def _whole_words(line: str) -> list[str]:
    broken = _broken_word(line)
    return _WORD.findall(line[: broken.start()] if broken else line)


def _groups(lines: Sequence[Line], habits: _Habits) -> Iterator[list[Line]]:
    group = [lines[0]]
    for line in lines[1:]:
        if _begins_anew(group, line, habits):
            yield group
            group = []
        group.append(line)
    yield group


def _begins_anew(group: Sequence[Line], line: Line, habits: _Habits) -> bool:
    above = group[-1]
    if not _same_size(above, line) or _BULLET.match(line.text):
        return True
    down = above.height - line.height
    is_ended = bool(_SENTENCE_END.search(above.text))
    if above.page != line.page or down < -above.size / 2:
        # Between two pages or columns neither distance nor indent tells.
        return is_ended or _stands_alone(above, line, habits)
    if down > _WIDER * habits.distances.get(round(above.size), 1.2 * above.size):
        return True
    if _is_large(above, habits):
        return False
    return _stands_in(group, line) or (is_ended and _has_room(above, line, _ROOM, habits))


def _same_size(above: Line, below: Line) -> bool:
    return abs(above.size - below.size) <= _OTHER_SIZE * max(above.size, below.size)


def _is_large(line: Line, habits: _Habits) -> bool:
    return line.size >= _LARGER * habits.size


def _stands_in(group: Sequence[Line], line: Line) -> bool:
    """An indent begins a paragraph; behind a bullet it does not."""
    indent = _INDENT * line.size
    if len(group) == 1 and _BULLET.match(group[0].text):
        return False
    if len(group) > 1 and line.left < group[-1].left - indent:
        return True
    return line.left > group[-1].left + indent


def _has_room(above: Line, line: Line, share: float, habits: _Habits) -> bool:
    """True where the next word had room on the line above."""
    letters = len(above.text) + 1 + len(line.text.split(" ", 1)[0])
    return letters * above.size < share * habits.lengths[above.page]


def _stands_alone(above: Line, line: Line, habits: _Habits) -> bool:
    """True for the line above of a table, an address or a byline, which no sentence runs through."""
    return _has_room(above, line, _AMPLE_ROOM, habits) and not line.text[0].islower()


def _block(lines: Sequence[Line], habits: _Habits) -> Block:
    large = all(_is_large(line, habits) for line in lines)
    pieces = [lines[0].text]
    length = len(lines[0].text)
    pages = [(0, lines[0].page)]
    for above, line in pairwise(lines):
        apart = not large and _stands_alone(above, line, habits)
        drop, between = (0, "\n") if apart else _joint(above.text, line.text, habits.words)
        pieces[-1] = pieces[-1][: len(pieces[-1]) - drop]
        pieces += [between, line.text]
        length += len(between) - drop
        if pages[-1][1] != line.page:
            pages.append((length, line.page))
        length += len(line.text)
    return Block("".join(pieces), large and length <= _LONGEST_HEADING, tuple(pages))


def _joint(above: str, line: str, words: frozenset[str]) -> tuple[int, str]:
    """How many characters to take off the line above, and what to put between it and the next.

    A word that was cut between them is mended; a compound keeps its hyphen.
    """
    broken = _broken_word(above)
    if not broken or not line[0].isalpha():
        return 0, "" if _JOINS_ON.search(above) else " "
    rest = _WORD.match(line)
    return (0 if _is_compound(broken, rest.group() if rest else "", words) else 1), ""


def _is_compound(broken: re.Match[str], tail: str, words: frozenset[str]) -> bool:
    head, hyphen = broken[1].lower(), broken[2]
    if hyphen == "\xad" or head + tail.lower() in words:
        return False
    return not tail.islower() or f"{head}-{tail}" in words or head in words

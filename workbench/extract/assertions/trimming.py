"""A stretch of text without what only surrounds it."""

from workbench.model import Span

_OUTER = " \t\r\n\v\f\xa0\u200b,;:–—-"
_QUOTE = '"“”'


def trim(text: str, span: Span) -> Span:
    """The stretch without outer space, closing punctuation and quotation marks that it does not close."""
    start, end = span.start, span.end
    before = None
    while before != (start, end) and start < end:
        before = (start, end)
        inner = text[start:end]
        start += len(inner) - len(inner.lstrip(_OUTER))
        end -= len(inner) - len(inner.rstrip(_OUTER + "."))
        if start < end and _unmatched(text, start, start, end):
            start += 1
        if start < end and _unmatched(text, end - 1, start, end):
            end -= 1
    return Span(min(start, span.end), max(end, min(start, span.end)))


def _unmatched(text: str, place: int, start: int, end: int) -> bool:
    """True for a quotation mark that is alone in the stretch, or that only wraps all of it."""
    if text[place] not in _QUOTE:
        return False
    marks = sum(text.count(mark, start, end) for mark in _QUOTE)
    return marks % 2 == 1 or (marks == 2 and text[start] in _QUOTE and text[end - 1] in _QUOTE)

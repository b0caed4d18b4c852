"""What pypdf leaves out of a damaged PDF: it says so in its log, and nowhere else."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_LOSS = re.compile(
    r"Object \d+ \d+ not defined|ignoring the stream|skipping th|Invalid stream|Impossible to decode"
    r"|page tree entry|contents are not|may be missing|is skipped|might be wrong|check if output|broken line"
)
"""Much else that it mends on the way loses no words."""

_HEARD: ContextVar[list[str] | None] = ContextVar("heard", default=None)


class _Listener(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        heard, message = _HEARD.get(), record.getMessage()
        if heard is not None and _LOSS.search(message):
            heard.append(message)


# It would write to the screen, a line for each object.
_LOG = logging.getLogger("pypdf")
_LOG.propagate = False
_LOG.addHandler(_Listener(logging.WARNING))


@contextmanager
def losses() -> Iterator[list[str]]:
    """A list that grows by what is lost of the PDFs read meanwhile, in this thread."""
    heard: list[str] = []
    token = _HEARD.set(heard)
    try:
        yield heard
    finally:
        _HEARD.reset(token)

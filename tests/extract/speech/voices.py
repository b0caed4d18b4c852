"""The speaker of a stretch of a text, for tables of passages."""

from workbench.extract.lines import classify
from workbench.extract.speech.utterances import read

Passage = tuple[str, list[tuple[str, str | None]]]
"""A text, and stretches of it with their speakers."""


def speaker_of(text: str, words: str) -> str | None:
    """The name of whoever the text puts these words to; None for the reporter's own."""
    place = text.index(words)
    for utterance in read(text, classify(text)):
        if utterance.said.start <= place and place + len(words) <= utterance.said.end:
            return utterance.speaker and utterance.speaker.name
    return None

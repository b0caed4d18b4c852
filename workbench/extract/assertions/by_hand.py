"""A claim at a place that a reviewer marked, read by the same rules as those that the text gives itself."""

from dataclasses import replace

from workbench.errors import BadInput
from workbench.extract.assertions import claims, moments
from workbench.extract.assertions.drafts import Draft
from workbench.extract.assertions.trimming import trim
from workbench.extract.found import Found, find
from workbench.extract.speech import utterances
from workbench.extract.speech.utterances import Utterance
from workbench.model import Article, Claim, Span


def marked(article: Article, span: Span) -> Claim:
    """The claim that stands in a stretch of an article, without a number yet.

    Outer space and closing punctuation are left out. Raises BadInput where no words are left.
    """
    end = len(article.text)
    place = trim(article.text, Span(min(span.start, end), min(span.end, end)))
    if not place:
        raise BadInput("No words are marked. Select the words of the claim in the article first.")
    around = [u for u in utterances.read(article.text, article.lines) if u.sentence.overlaps(place)]
    return replace(claims.claim(article, _draft(find(article), place, around), 0), by_hand=True)


def _draft(found: Found, place: Span, around: list[Utterance]) -> Draft:
    here = found.within(place)
    date = moments.choose(found.text, here.mentions, here.quantities)
    for utterance in around:
        near = found.within(utterance.sentence)
        date = date or moments.choose(found.text, near.mentions, here.quantities)
    spoken = next((u for u in around if u.spoken and u.said.overlaps(place)), None)
    return Draft(
        span=place,
        context=place,
        speaker=spoken.speaker if spoken else None,
        spoken=spoken is not None,
        found=here,
        date=date,
        direct=spoken is not None and spoken.direct,
    )

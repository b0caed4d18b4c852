"""Claims of an article: every piece of every sentence that can be checked, with all that is known of it."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.extract.assertions import drafts, moments, wording, worthiness
from workbench.extract.assertions.drafts import Draft, Scene
from workbench.extract.found import Found
from workbench.extract.speech.utterances import Utterance
from workbench.model import Article, Claim, Span, claim_id


def make(article: Article, utterances: Sequence[Utterance], found: Found) -> tuple[Claim, ...]:
    """All claims of an article, numbered from 1 in the order of the text."""
    narrowed = [found.within(utterance.sentence) for utterance in utterances]
    pairs = zip(utterances, narrowed, strict=True)
    told = [moments.of_saying(article.text, utterance, here.mentions) for utterance, here in pairs]
    days = moments.days_of_saying(utterances, told)
    night = moments.that_night(article.text, utterances, found.mentions, article.published)
    made: dict[Span, Draft] = {}
    before: list[Draft] = []
    for utterance, here, own, day in zip(utterances, narrowed, told, days, strict=True):
        respoken = moments.respoken(article.text, utterance, day or night, article.published)
        if respoken is not None:
            here = replace(here, mentions=respoken)
        before = list(drafts.drafts(Scene(utterance, here, own, day, _main(before))))
        for draft in before:
            made.setdefault(draft.span, draft)
    ordered = sorted(made.values(), key=lambda draft: (draft.span.start, -draft.span.end))
    return tuple(claim(article, draft, number) for number, draft in enumerate(ordered, 1))


def _main(sentence: Sequence[Draft]) -> Draft | None:
    """What a following "this" points at: the first statement with a figure, else the first."""
    return next((draft for draft in sentence if draft.found.quantities), next(iter(sentence), None))


def claim(article: Article, draft: Draft, number: int) -> Claim:
    """A draft with everything that is told of a claim."""
    words, quantities = draft.span.cut(article.text), draft.found.quantities
    dated = draft.date is not None
    kinds = worthiness.types(words, quantities, spoken=draft.spoken, dated=dated)
    worthy = worthiness.worth_checking(words, kinds, plain=draft.plain)
    return Claim(
        id=claim_id(article.id, draft.span),
        article_id=article.id,
        number=number,
        span=draft.span,
        quote=words,
        sentence=wording.alone(
            article.text,
            draft.context,
            draft.date,
            draft.speaker,
            direct=draft.direct,
            before=draft.points_at,
        ),
        types=kinds,
        check_worthy=worthy,
        score=worthiness.score(kinds, quantities, dated=dated, worthy=worthy),
        speaker=draft.speaker,
        quantities=quantities,
        date=draft.date,
    )

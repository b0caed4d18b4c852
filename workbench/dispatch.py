"""The hallway's dispatch: from what the store holds to the records that exports are written from."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from workbench import match, review
from workbench.files import ClaimFile, Export
from workbench.model import Article, ArticleId, Claim, Comparison, Evidence, EvidenceId, Suggestion
from workbench.store import Store


def gather(store: Store, article_ids: Sequence[ArticleId], export_id: str, made_at: datetime) -> Export:
    """Every claim of these articles with its review, by article id and claim number. Raises NotFound."""
    history = review.replay(store.events())
    claims = [file for article_id in sorted(article_ids) for file in _claim_files(store, article_id, history)]
    log_head = history.events[-1].hash if history.events else ""
    return Export(export_id, made_at, log_head, tuple(claims))


def _claim_files(store: Store, article_id: ArticleId, history: review.History) -> list[ClaimFile]:
    article = store.article(article_id)
    claims = review.cards(store.reading(article_id).claims, history)
    suggestions, searches = store.suggestions(article_id), store.searches(article_id)
    decided = {d.evidence_id: None for claim in claims for d in history.all_decisions(claim.id)}
    evidence = {passage.id: passage for passage in store.evidence(list(decided))}
    return [
        replace(
            _claim_file(article, claim, history, suggestions.get(claim.id, ()), evidence),
            search=searches.get(claim.id),
        )
        for claim in claims
    ]


def _claim_file(
    article: Article,
    claim: Claim,
    history: review.History,
    suggestions: tuple[Suggestion, ...],
    evidence: Mapping[EvidenceId, Evidence],
) -> ClaimFile:
    decisions = history.all_decisions(claim.id)
    passages = {d.evidence_id: evidence[d.evidence_id] for d in decisions}
    return ClaimFile(
        article=article,
        claim=claim,
        status=history.status(claim.id),
        verdicts=history.grounded_verdicts(claim.id),
        decisions=decisions,
        suggestions=suggestions,
        comparisons=_comparisons(article, claim, suggestions, passages),
        evidence=passages,
    )


def _comparisons(
    article: Article,
    claim: Claim,
    suggestions: tuple[Suggestion, ...],
    passages: Mapping[EvidenceId, Evidence],
) -> dict[EvidenceId, Comparison]:
    """As suggested; made anew for a passage that was decided on and is suggested no longer."""
    suggested = {suggestion.evidence_id: suggestion.comparison for suggestion in suggestions}
    statement = match.claim_statement(claim, article)
    return {
        evidence_id: suggested.get(evidence_id) or match.compare(statement, evidence.statement)
        for evidence_id, evidence in passages.items()
    }

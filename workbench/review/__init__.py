"""What reviewers did becomes what stands: decisions, verdicts, progress.

Pure: no files, no clock. It says what was decided; it never decides.
"""

from workbench.review.cards import cards, taken_off
from workbench.review.conclude import check_verdict
from workbench.review.history import History, replay
from workbench.review.progress import Progress, progress
from workbench.review.quality import Rate, by_day, by_rank

__all__ = [
    "History",
    "Progress",
    "Rate",
    "by_day",
    "by_rank",
    "cards",
    "check_verdict",
    "progress",
    "replay",
    "taken_off",
]

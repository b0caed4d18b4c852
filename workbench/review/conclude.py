"""What a verdict needs before it may stand."""

from workbench.errors import Refused
from workbench.model import Label


def check_verdict(label: Label, rationale: str, n_accepted: int) -> None:
    """Raises Refused, with the reason, where a verdict lacks its words or its evidence.

    `n_accepted` is how many decisions on the claim accept a passage.
    """
    if not rationale.strip():
        raise Refused("A verdict needs a rationale. Say in a sentence what decides it.")
    if label.needs_evidence and not n_accepted:
        raise Refused(
            f"The verdict “{_words(label)}” needs at least one accepted passage. Accept the evidence that "
            f"decides it, or choose “{_words(Label.NOT_ENOUGH_EVIDENCE)}” or “{_words(Label.NOT_CHECKABLE)}”."
        )


def _words(label: Label) -> str:
    return label.value.replace("_", " ")

"""The hallway's intake: from a text with its source to passages ready to be stored and searched."""

from workbench.intake.reading import READER, Prepared, document, prepare
from workbench.intake.report import FileOutcome, IngestReport
from workbench.intake.taking import Stop, Taking

__all__ = ["READER", "FileOutcome", "IngestReport", "Prepared", "Stop", "Taking", "document", "prepare"]

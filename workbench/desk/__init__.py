"""The hallway: what a checker can do, in the order of the work. Both doors come through here.

The desk joins the rooms and keeps nothing of its own but caches of what the store holds. It knows
neither Streamlit nor SQL; time comes in as a clock.
"""

from workbench.calculator import Check, Found
from workbench.desk.articles import read
from workbench.desk.curating import Citation, CitedChange
from workbench.desk.desk import Desk, Worksheet, open_default, open_desk
from workbench.desk.learning import Learned
from workbench.desk.previews import Glimpse, Preview
from workbench.desk.suggesting import compare
from workbench.desk.tables import Asked
from workbench.intake import FileOutcome, IngestReport

__all__ = [
    "Asked",
    "Check",
    "Citation",
    "CitedChange",
    "Desk",
    "FileOutcome",
    "Found",
    "Glimpse",
    "IngestReport",
    "Learned",
    "Preview",
    "Worksheet",
    "compare",
    "open_default",
    "open_desk",
    "read",
]

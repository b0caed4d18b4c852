"""The hallway: what a checker can do, in the order of the work. Both doors come through here.

The desk joins the rooms and keeps nothing of its own but caches of what the store holds. It knows
neither Streamlit nor SQL; time comes in as a clock.
"""

from workbench.desk.archive import IngestReport
from workbench.desk.articles import read
from workbench.desk.desk import Desk, Worksheet, open_default, open_desk
from workbench.desk.suggesting import compare

__all__ = ["Desk", "IngestReport", "Worksheet", "compare", "open_default", "open_desk", "read"]

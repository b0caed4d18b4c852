"""Where the pages are, for the navigation and for whoever sends the reviewer from one to another."""

from pathlib import Path

_PAGES = Path(__file__).parent / "pages"

REVIEW = _PAGES / "review.py"
ARTICLES = _PAGES / "articles.py"
EVIDENCE = _PAGES / "evidence.py"
DASHBOARD = _PAGES / "dashboard.py"
EXPORT = _PAGES / "export.py"

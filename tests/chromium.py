"""Where a Chromium for the browser tests is, if anywhere. `python -m tests.chromium` says so."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HOW = "No Chromium: install your system's `chromium` package, or run `.venv/bin/playwright install chromium`."

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> Path | None:
    """The system's Chromium, else the one that Playwright installed, else None."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return Path(found)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.exists() else None


if __name__ == "__main__":
    found = find()
    sys.stdout.write(f"{found or HOW}\n")
    sys.exit(found is None)

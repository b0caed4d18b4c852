"""The real app in a process of its own, over a store that a test chooses."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from urllib.error import URLError

from workbench.settings import PROJECT

START = 60.0
"""Seconds within which the app must answer."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """`start` and `stop` as often as a test likes; the address and the store stay the same."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.store = folder / "store.duckdb"
        self.port = free_port()
        self._log = folder / "server.log"
        self._settings = {"WORKBENCH_STORE": str(self.store), **settings}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """Everything that the app printed."""
        return self._log.read_text(errors="replace")

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "streamlit", "run", str(PROJECT / "app.py")),
                    *("--server.port", str(self.port), "--server.headless", "true"),
                ],
                cwd=PROJECT,
                env={**os.environ, **self._settings},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait()

    def stop(self) -> None:
        """Stop at once, as a power cut would: what was acknowledged must be on disk."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _wait(self) -> None:
        end = time.monotonic() + START
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except (URLError, OSError):
                time.sleep(0.1)
        raise TimeoutError(f"The app did not answer within {START:.0f} seconds:\n{self.log}")

"""Where things lie and what can be set. The only module that reads the environment."""

import os
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import BadInput

PROJECT = Path(__file__).resolve().parent.parent
SAMPLE_ARTICLE = PROJECT / "claims" / "channel-crossings" / "article.txt"
SAMPLE_EVIDENCE = PROJECT / "evidence" / "channel-crossings"
DEFAULT_STORE = PROJECT / ".workbench" / "workbench.duckdb"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a newsroom can set: each by an environment variable, each with a default that just works.

    `store` (WORKBENCH_STORE) is the DuckDB file; `model` (WORKBENCH_MODEL) the name of the bundled
    model or the folder of another sentence-transformers model; `suggestions` (WORKBENCH_SUGGESTIONS)
    how many passages are suggested for each claim; `sample` (WORKBENCH_SAMPLE=0) whether a new store
    begins with the sample article and its evidence.
    """

    store: Path = DEFAULT_STORE
    model: str = "all-MiniLM-L6-v2"
    suggestions: int = 10
    sample: bool = True


def from_environment() -> Settings:
    """The settings of this process. Raises BadInput where a variable makes no sense."""
    read, default = os.environ.get, Settings()
    wanted = read("WORKBENCH_SUGGESTIONS") or str(default.suggestions)
    if not wanted.isdigit() or not int(wanted):
        raise BadInput(
            f"WORKBENCH_SUGGESTIONS is {wanted!r}. Set it to a whole number above 0, or leave it out."
        )
    return Settings(
        store=Path(read("WORKBENCH_STORE") or default.store),
        model=read("WORKBENCH_MODEL") or default.model,
        suggestions=int(wanted),
        sample=read("WORKBENCH_SAMPLE") != "0",
    )

"""Getting at a file's bytes: what can be wrong with a path, said in a sentence."""

from pathlib import Path

from workbench.errors import UnreadableFile

MEGABYTE = 1_000_000


def read_bytes(path: Path, limit: int, what: str) -> bytes:
    """All bytes of a file. `limit` is in bytes, `what` names what it bounds ("an article").

    Raises UnreadableFile.
    """
    try:
        if path.is_dir():
            raise UnreadableFile(f"{path} is a folder. Name a file in it.")
        if not path.exists():
            raise UnreadableFile(f"There is no file {path}. Check its name and place.")
        if not path.is_file():
            raise UnreadableFile(f"{path} is not an ordinary file. Save its content as one.")
        check_size(str(path), path.stat().st_size, limit, what)
        return path.read_bytes()
    except PermissionError as problem:
        raise UnreadableFile(f"{path} may not be read by you. Ask for the right to read it.") from problem
    except OSError as problem:
        raise UnreadableFile(
            f"{path} cannot be read: {problem.strerror}. Copy it elsewhere first."
        ) from problem


def check_size(name: str, size: int, limit: int, what: str) -> None:
    """Raises UnreadableFile where a file has more bytes than `limit`."""
    if size > limit:
        raise UnreadableFile(
            f"{name} has {size / MEGABYTE:.1f} MB, and {what} may have {limit // MEGABYTE} MB. "
            "Split it first."
        )

"""A file is kept whole or not at all, once, under the hash of its bytes."""

import hashlib
from pathlib import Path

import pytest

from workbench.errors import StoreFailed
from workbench.store.originals import Originals

DATA = b"%PDF and more \x00\xff"
SHA256 = hashlib.sha256(DATA).hexdigest()


def test_a_file_is_kept_once_and_can_be_dropped(tmp_path: Path) -> None:
    originals = Originals(tmp_path / "kept")
    originals.drop(SHA256)
    originals.keep(SHA256, DATA)
    place = originals.place(SHA256)
    written = place.stat().st_mtime_ns
    originals.keep(SHA256, DATA)
    assert place == tmp_path / "kept" / SHA256[:2] / SHA256
    assert (place.read_bytes(), place.stat().st_mtime_ns) == (DATA, written)
    originals.drop(SHA256)
    assert not place.exists()


def test_what_a_crash_left_half_written_is_written_anew(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    part = originals.place(SHA256).with_name(f".{SHA256}.part")
    part.parent.mkdir()
    part.write_bytes(DATA[:3])
    assert not originals.place(SHA256).exists()
    originals.keep(SHA256, DATA)
    assert [path.read_bytes() for path in part.parent.iterdir()] == [DATA]


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way")
    with pytest.raises(StoreFailed, match="original file could not be kept"):
        Originals(tmp_path / "kept").keep(SHA256, DATA)

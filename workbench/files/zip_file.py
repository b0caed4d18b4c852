"""Zip archives as folders: members are read in memory, one after the other, never unpacked to disk."""

import stat
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from workbench.errors import UnreadableFile
from workbench.files.decoding import decode
from workbench.files.folders import ARCHIVE_LIMIT, DOCUMENT_LIMIT, passed_over
from workbench.files.found import Allowance, FoundFile
from workbench.files.provenance import SIDECAR, SIDECAR_LIMIT, Fields, read_object
from workbench.files.reading import MEGABYTE, check_size
from workbench.model import LeftOut

MEMBERS_LIMIT = 50_000

RATIO_LIMIT = 200
_SMALL = 10 * MEGABYTE
"""Text packs to a tenth, tables of zeros to a hundredth; what packs further was made to fill the memory.
Below this size it does not matter."""

_ENCRYPTED = 0x1
_DAMAGE = (
    BadZipFile,
    LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)


def members(archive: FoundFile) -> Iterator[FoundFile | LeftOut]:
    """The files of an archive, by name, and what cannot be read of it. Raises UnreadableFile.

    They are to be loaded while this iterates.
    """
    origin = archive.origin
    try:
        with ZipFile(_opened(archive)) as package:
            infos = [info for info in package.infolist() if not info.is_dir()]
            _check(origin, infos)
            yield from _files(_Folder(package, archive, _latest(infos)), infos)
    except _DAMAGE as problem:
        raise UnreadableFile(f"{origin} is damaged or no zip archive. Pack it again.") from problem


def _opened(archive: FoundFile) -> Path | BytesIO:
    """An archive on this machine is read where it lies."""
    if archive.path is None:
        return BytesIO(archive.load())
    check_size(archive.origin, archive.path.stat().st_size, ARCHIVE_LIMIT, "an archive")
    return archive.path


def _check(origin: str, infos: list[ZipInfo]) -> None:
    whole = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if len(infos) > MEMBERS_LIMIT:
        raise UnreadableFile(
            f"{origin} holds {len(infos):,} files, and an archive may hold {MEMBERS_LIMIT:,}. Split it first."
        )
    if whole > Allowance().left or (whole > DOCUMENT_LIMIT and whole > RATIO_LIMIT * packed):
        raise UnreadableFile(
            f"{origin} unpacks from {packed / MEGABYTE:,.1f} MB to {whole / MEGABYTE:,.0f} MB, more than is "
            "safe to read. Unpack it yourself, and take in the folder."
        )


def _latest(infos: list[ZipInfo]) -> dict[str, ZipInfo]:
    """Of two members with one name the later replaces the earlier, as every unpacker does."""
    return {_path(info): info for info in infos}


def _path(info: ZipInfo) -> str:
    return info.filename.replace("\\", "/")


@dataclass(frozen=True, slots=True)
class _Folder:
    package: ZipFile
    archive: FoundFile
    latest: dict[str, ZipInfo]

    def load(self, path: str) -> bytes:
        """The bytes of a member. Raises UnreadableFile."""
        info, origin = self.latest[path], f"{self.archive.origin}/{path}"
        _check_member(info, origin)
        self.archive.allowance.spend(origin, info.file_size)
        try:
            return self.package.read(info)
        except _DAMAGE as problem:
            raise UnreadableFile(f"{origin} is damaged. Pack it again.") from problem

    def sidecar(self, path: str) -> Fields:
        """What the sidecar beside a member says; empty where none is."""
        place = PurePosixPath(path)
        beside = str(place.with_name(place.stem + SIDECAR))
        if beside not in self.latest:
            return {}
        where = f"{self.archive.origin}/{beside}"
        check_size(where, self.latest[beside].file_size, SIDECAR_LIMIT, "a sidecar")
        return read_object(decode(self.load(beside), where), where)


def _files(folder: _Folder, infos: list[ZipInfo]) -> Iterator[FoundFile | LeftOut]:
    archive = folder.archive
    counted = Counter(map(_path, infos))
    for path in sorted(folder.latest):
        origin = f"{archive.origin}/{path}"
        if _climbs(path):
            yield LeftOut(
                origin, f"{origin} names a place outside the archive, and was left out. Pack it again."
            )
        elif not any(passed_over(name) or name == "__MACOSX" for name in path.split("/")):
            if counted[path] > 1:
                yield LeftOut(origin, f"{origin} is there {counted[path]} times; only the last one was read.")
            load, sidecar = partial(folder.load, path), partial(folder.sidecar, path)
            yield FoundFile(origin, load, sidecar, depth=archive.depth + 1, allowance=archive.allowance)


def _climbs(path: str) -> bool:
    parts = path.split("/")
    return ".." in parts or path.startswith("/") or ":" in parts[0] or "\x00" in path


def _check_member(info: ZipInfo, origin: str) -> None:
    """Raises UnreadableFile for what is not read out of an archive; its sizes hold when it is."""
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableFile(f"{origin} is locked with a password. Pack it again without one.")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise UnreadableFile(f"{origin} is a link and was not followed. Pack the file itself.")
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise UnreadableFile(
            f"{origin} is packed in a way that is not read. Pack it again as an ordinary zip."
        )
    check_size(origin, info.file_size, DOCUMENT_LIMIT, "a file of evidence")
    if info.file_size > _SMALL and info.file_size > RATIO_LIMIT * info.compress_size:
        raise UnreadableFile(
            f"{origin} unpacks to {info.file_size // info.compress_size:,} times its size, more than is safe "
            "to read. Unpack it yourself, and take in the file."
        )

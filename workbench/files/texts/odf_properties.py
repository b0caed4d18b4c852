"""What an OpenDocument file says of itself."""

from zipfile import ZipFile

from workbench.files.packages import part
from workbench.files.texts.titles import as_author, as_title

_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"


def read_properties(package: ZipFile) -> tuple[str | None, str | None]:
    """Title and author. The dates that such a file holds are those of its making, not of publication."""
    root = part(package, "meta.xml")
    if root is None:
        return None, None
    author = root.findtext(f".//{_META}initial-creator") or root.findtext(f".//{_DUBLIN_CORE}creator")
    return as_title(root.findtext(f".//{_DUBLIN_CORE}title")), as_author(author)

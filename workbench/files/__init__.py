"""The outside world as files: articles, evidence, exports. It reads and writes; it knows no store."""

from workbench.files.articles import ArticleFile, article_from_bytes, read_article
from workbench.files.documents import (
    DOCUMENT_KINDS,
    find_files,
    from_bytes,
    read_documents,
    read_file,
)
from workbench.files.drafts import DocumentDraft
from workbench.files.exports.claim_file import ClaimFile, Export
from workbench.files.exports.writing import FORMATS, check_formats, render, write_files
from workbench.files.found import FoundFile
from workbench.files.provenance import sidecar
from workbench.files.texts.prose import PROSE_KINDS
from workbench.files.web.documents import document_from
from workbench.files.web.fetching import Fetched, fetch

__all__ = [
    "DOCUMENT_KINDS",
    "FORMATS",
    "PROSE_KINDS",
    "ArticleFile",
    "ClaimFile",
    "DocumentDraft",
    "Export",
    "Fetched",
    "FoundFile",
    "article_from_bytes",
    "check_formats",
    "document_from",
    "fetch",
    "find_files",
    "from_bytes",
    "read_article",
    "read_documents",
    "read_file",
    "render",
    "sidecar",
    "write_files",
]

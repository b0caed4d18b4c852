"""The outside world as files: articles, evidence, exports. It reads and writes; it knows no store."""

from workbench.files.articles import ArticleFile, article_from_bytes, read_article
from workbench.files.claim_file import ClaimFile, Export
from workbench.files.documents import DOCUMENT_KINDS, read_documents
from workbench.files.drafts import DocumentDraft, Problem
from workbench.files.exports import FORMATS, check_formats, render, write_files
from workbench.files.prose import PROSE_KINDS

__all__ = [
    "DOCUMENT_KINDS",
    "FORMATS",
    "PROSE_KINDS",
    "ArticleFile",
    "ClaimFile",
    "DocumentDraft",
    "Export",
    "Problem",
    "article_from_bytes",
    "check_formats",
    "read_article",
    "read_documents",
    "render",
    "write_files",
]

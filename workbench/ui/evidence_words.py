"""Every visible word of the Evidence page. No drawing and no work in here."""

from workbench.model import Choice, ColumnKind

# What comes in

TAKE_IN_EVIDENCE = "Take in evidence"
FILES, FOLDER, PASTE, WEB = "Files", "A folder on this machine", "Paste text", "Web address"
EVIDENCE_FILES = "Evidence files"
EVIDENCE_FILES_HELP = (
    "Text, Markdown, HTML, Word, OpenDocument, PDF and e-mail as prose; CSV, TSV, Excel, OpenDocument and "
    "Parquet as tables; JSONL with a document on each line; zip archives of all these. "
    "A file NAME.source.json beside NAME gives its publisher, address and dates."
)
COLLECTION = "Collection"
COLLECTION_HELP = "The name to file it under."
UPLOADED, PASTED, FETCHED = "uploads", "pasted", "web"
FOLDER_COLLECTION_HELP = "Leave it empty to use the folder's name."
FOLDER_PATH = "Path of the folder or file"
TEXT = "Text"
TEXT_TITLE = "Title"
PUBLISHER, ADDRESS, PUBLISHED = "Publisher", "Address", "Published on"
PAGE_ADDRESS = "Address of the page or file"
FETCH_EXPLAINED = (
    "This one page is fetched from its server when you press the button, and nothing else. Nothing is sent: "
    "no word of an article, no cookie, no name. Its server sees this machine’s network address, as always."
)
TAKE_IN, TAKE_IN_FOLDER, TAKE_IN_TEXT = "Take in", "Take in this folder", "Take in this text"
FETCH = "Fetch and preview"
PREVIEW = "Preview first"
NO_FILES = "No file is chosen yet. Choose one or more, then take them in."
NO_FOLDER = "No path is given yet. Write the path of a folder or file on this machine."
NO_TEXT = "There is no text yet. Paste it, then take it in."
NO_ADDRESS = "No address is given yet. Paste the address of a page or file on the web."
FETCHING = "Fetching the page …"
LOOKING = "Looking into it …"
BUSY = "Another intake is under way. Wait until it ends, or stop it."

# The preview

NOTHING_STORED = "Nothing is stored yet."
TAKE_IN_PREVIEWED, DISCARD = "Take this in", "Discard"
KNOWN = "in the archive already"
NOTHING_READABLE = "Nothing in it can be read as evidence."
NO_PASSAGE = "It has no text."

# The intake under way

STOP, GO_ON, CLEAR = "Stop", "Go on", "Close"
STOPPING = "Stopping after what is being read …"
STOPPED = "Stopped. What came in stays; the same again goes on where it stopped."
BROKE_OFF = "The intake broke off. What came in stays; try again, and it goes on from there."
BY_FILE = "File by file"
LEFT_OUT = "Left out"
"""The heading over what did not come in."""

# The search

SEARCH_EVIDENCE = "Search"
SEARCH_FOR = "Words or a sentence"
LIMITS = "Limit to"
ANY = "any"
TAG, KIND = "Tag", "Type"
SEARCH_FROM, SEARCH_TO = "Published from", "Published to"
SEARCH_DATES_WRONG = "The first day is after the last day. Change one of them."
BY_WORDS_ONLY = "The language model is not loaded yet: these results go by words, figures and dates."
NOTHING_FOUND = "Nothing found. Try other words, or a wider range of days."

# The documents

DOCUMENTS = "Documents"
VIEW = "Show"
DOCUMENT = "document"
"""The query parameter that names the document whose card is shown."""
EVIDENCE_EMPTY = "No evidence yet. Take in files or a folder, and suggestions for every article follow."
LIST_WORDS = "Words of the title, publisher, author, address, file or tags"
DOCUMENT_COLUMNS = (
    *("Title", "Publisher", "Published", "Type", "Collection", "Tags", "Passages", "Copies", "Version"),
)
DOCUMENTS_ALT = "Documents of the archive. Select a row to open its card."
CHOOSE_DOCUMENT = (
    "Click the box at the beginning of a row, or press Shift + Space in it, to see the document."
)
NOTHING_LISTED = "No document fits. Take a word out, or widen the limits."
OPEN_DOCUMENT = "Open document"
UNKNOWN_DOCUMENT = "The link names a document that is not in the archive. It may have been deleted."

# A document

BACK = "All evidence"
NEWER, OLDER, COPY = "Newer version", "Older version", "Copy"
SET_APART, REJOIN = "These are two documents", "They are versions after all"
SET_APART_HELP = (
    "For a wrong guess. Both stand beside each other again, in the search too, and decisions that rest on "
    "the older one are no longer listed as changed. You can take it back."
)
REJOIN_HELP = "The newer one takes the older one’s place in the search again."
ANOTHER = "Another document"
CITED_BY = "Cited by"
CITED_CHANGED = "Cited evidence changed: these claims rest on this version, and there is a newer one."
CHOSEN = {Choice.ACCEPT: "accepted", Choice.REJECT: "rejected", Choice.UNSURE: "marked unsure"}
PASSAGES = "Passages"
DOWNLOAD_ORIGINAL, ORIGINAL = "Download the original file", "original"
NO_ORIGINAL = "The original file is not kept: the document came in before originals were."
SOURCE = "Where it comes from"
NOT_KNOWN = "not known"
CORRECTIONS = "Set right"
CORRECT = "Set something right"
SAVE_CORRECTION = "Save"
NOTHING_CORRECTED = "Nothing differs from what stands. Change a field, then save."
TEXT_FIELDS = {
    "title": "Title",
    "publisher": PUBLISHER,
    "author": "Author",
    "url": ADDRESS,
    "archived_url": "Archived copy",
    "wire": "Agency",
    "licence": "Licence",
    "interest_note": "Interest",
    "collection": COLLECTION,
}
COVERS, COVERS_FROM, COVERS_TO = "Covers", "Covers from", "to"
FETCHED_AT = "Fetched"
IS_PRIMARY = "Primary source"
FIELDS = TEXT_FIELDS | {
    "published": PUBLISHED,
    "as_of": COVERS,
    "retrieved": FETCHED_AT,
    "is_primary": IS_PRIMARY,
    "as_of_words": "Found in the words",
    "kind": KIND,
    "origin": "File",
    "original": "SHA-256 of the file",
}
"""What each field of a source is called."""
SHOWN = (
    *("publisher", "author", "url", "archived_url", "published", "as_of", "retrieved", "licence"),
    *("is_primary", "wire", "interest_note", "origin", "kind", "collection", "original"),
)
"""The fields on a document's card, in this order."""
TEXT_SHA256 = "SHA-256 of its text"
PRIMARY: dict[bool | None, str] = {None: NOT_KNOWN, True: "yes", False: "no, secondary"}
NAME_HELP = "Stands beside each change of the archive."
TAGS = "Tags"
TAGS_HINT = "Choose a tag, or type a new one"
TAGS_HELP = "Words of your own, to find documents that belong together."
DELETE, DELETE_NOW = "Delete", "Delete this document"
DELETE_EXPLAINED = (
    "It leaves the archive with its passages and its original file. What a decision rests on "
    "cannot be deleted."
)
KINDS = {
    "txt": "text",
    "md": "Markdown",
    "html": "web page",
    "htm": "web page",
    "docx": "Word",
    "odt": "OpenDocument text",
    "pdf": "PDF",
    "eml": "e-mail",
    "jsonl": "JSON lines",
    "csv": "CSV table",
    "tsv": "TSV table",
    "xlsx": "Excel",
    "xlsm": "Excel",
    "ods": "OpenDocument table",
    "parquet": "Parquet table",
}

# The tables

TABLES = "Tables"
NO_TABLE = "No table yet. Take in CSV, Excel, OpenDocument or Parquet files, and they can be asked here."
TABLE = "Table"
AS_TABLE = "As a table"
FIRST_ROWS = "First rows of the table"
COLUMNS = "Its columns, as a query names them"
COLUMN_KINDS = {ColumnKind.NUMBER: "numbers", ColumnKind.DAY: "days", ColumnKind.TEXT: "words"}
ASK = "Ask the table"
ASK_EXPLAINED = (
    "A query in SQL, one SELECT. It can read the tables of the archive and nothing else, changes nothing, "
    "and is stopped when it takes too long."
)
QUERY, RUN, ASKING, ANSWER = "Query", "Run", "Asking …", "Answer of the query"

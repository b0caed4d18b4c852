"""Spreadsheets, OpenDocument texts, letters and archives written for the tests, as programs write them."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from xml.sax.saxutils import escape, quoteattr

Content = str | int | float | None
"""A cell: a text, a number, nothing; or, where it begins with "<", the raw element."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = (9, 14, 17, 164, 165)
"""Number formats by style: 1 per cent, 2 a day, 3 a month, 4 a year, 5 a day with its time."""

ODF = (
    " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("draw", "drawing"))
    )
    + ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return content.getvalue()


def xlsx(
    sheets: Mapping[str, Sequence[Sequence[Content]] | str],
    *,
    hidden: Sequence[str] = (),
    book: str = "",
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A .xlsx with these sheets, each as rows from the first on or as raw rows; `book` goes into its head."""
    parts: dict[str, str | bytes] = {
        "_rels/.rels": _relations({"r1": ("officeDocument", "xl/workbook.xml")}),
        "xl/_rels/workbook.xml.rels": _relations(
            {"s": ("styles", "styles.xml"), "t": ("sharedStrings", "/xl/sharedStrings.xml")}
            | {f"r{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)}
        ),
        "xl/styles.xml": _styles(),
    }
    texts: list[str] = []
    named = ""
    for n, (name, rows) in enumerate(sheets.items(), 1):
        state = ' state="hidden"' if name in hidden else ""
        named += f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="r{n}"{state}/>'
        inner = rows if isinstance(rows, str) else _rows(rows, texts)
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{inner}</sheetData></worksheet>'
        )
    shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{shared}</sst>'
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{book}<sheets>{named}</sheets></workbook>'
    )
    return archive(parts | dict(more or {}))


def _relations(named: Mapping[str, tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, (kind, target) in named.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'


def _styles() -> str:
    codes = ((164, "yyyy"), (165, "dd/mm/yyyy hh:mm:ss.0"))
    formats = "".join(f'<numFmt numFmtId="{number}" formatCode="{code}"/>' for number, code in codes)
    styles = "".join(f'<xf numFmtId="{number}"/>' for number in (0, *STYLES))
    return f'<styleSheet xmlns="{_MAIN}"><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>'


def _rows(rows: Sequence[Sequence[Content]], texts: list[str]) -> str:
    return "".join(f'<row r="{n}">{_row(row, n, texts)}</row>' for n, row in enumerate(rows, 1) if row)


def _row(row: Sequence[Content], number: int, texts: list[str]) -> str:
    return "".join(_cell(cell, f"{chr(65 + place)}{number}", texts) for place, cell in enumerate(row))


def _cell(cell: Content, place: str, texts: list[str]) -> str:
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return f'<c r="{place}"><v>{cell}</v></c>'
    if cell.startswith("<"):
        return cell.replace("<c", f'<c r="{place}"', 1)
    texts.append(cell)
    return f'<c r="{place}" t="s"><v>{len(texts) - 1}</v></c>'


def styled(value: float, style: int) -> str:
    """A cell with one of STYLES."""
    return f'<c s="{style}"><v>{value}</v></c>'


def ods(sheets: Mapping[str, str], *, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An .ods with these sheets of raw rows."""
    tables = "".join(
        f"<table:table table:name={quoteattr(n)}>{rows}</table:table>" for n, rows in sheets.items()
    )
    return _odf("spreadsheet", tables, more)


def odt(inner: str, *, styles: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An .odt with this raw text."""
    return _odf("text", inner, more, styles)


def _odf(kind: str, inner: str, more: Mapping[str, str | bytes] | None, styles: str = "") -> bytes:
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{inner}</office:{kind}></office:body></office:document-content>"
    )
    return archive(
        {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content} | dict(more or {})
    )


def odf_row(*cells: Content, repeated: int = 1) -> str:
    """A row of an .ods. A number is a float, a text a string, what begins with "<" stands as it is."""
    inner = "".join(map(_odf_cell, cells))
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inner}</table:table-row>'


def _odf_cell(cell: Content) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if not isinstance(cell, str):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    if cell.startswith("<"):
        return cell
    return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'


def letter(text: str = "", *, attached: Mapping[str, bytes] | None = None, **headers: str) -> bytes:
    """An e-mail."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.capitalize().rstrip("_")] = value
    message.set_content(text)
    for name, data in (attached or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()

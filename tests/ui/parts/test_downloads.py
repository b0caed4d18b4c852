"""The preview shows what leaves, and the archive holds it."""

import io
import zipfile

import pandas as pd
import pytest

from tests.ui.pages.test_articles import TEXT
from workbench.desk import Desk
from workbench.model import Article, Label
from workbench.ui.parts.downloads import preview, zipped


@pytest.fixture
def article(desk: Desk) -> Article:
    return desk.take_in_text(TEXT)


def test_decided_claims_come_first_and_the_rest_keep_their_order(article: Article, desk: Desk) -> None:
    claims = desk.reading(article.id)[1].claims
    desk.verdict(claims[-1].id, Label.NOT_CHECKABLE, "No source gives it.", "Ana")
    table = preview(desk.export_files(article.id, ["csv"]))
    assert table["Claim"].tolist() == [str(c.number) for c in (claims[-1], *claims[:-1])]
    assert table["Rationale"].tolist()[:2] == ["No source gives it.", ""]


def test_a_file_made_for_excel_is_previewed_alike(article: Article, desk: Desk) -> None:
    plain = preview(desk.export_files(article.id, ["csv"]))
    excel = preview(desk.export_files(article.id, ["csv"], excel=True))
    pd.testing.assert_frame_equal(plain, excel)


def test_the_archive_holds_every_file_as_it_is() -> None:
    files = {"a.csv": b"x,y\n1,2\n", "b.csv": "é".encode()}
    with zipfile.ZipFile(io.BytesIO(zipped(files))) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files


def test_the_same_files_make_the_same_archive() -> None:
    assert zipped({"a.csv": b"1"}) == zipped({"a.csv": b"1"})

"""Opening: what is ours, what is not, who holds it; and what happens when the disk gives way."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.store.samples import event
from workbench.errors import StoreFailed, StoreLocked, StoreUnreadable
from workbench.store import Store
from workbench.store.database import Database

TABLE = "CREATE TABLE word (word VARCHAR)"
MORE = "CREATE TABLE number (number BIGINT); INSERT INTO word VALUES ('migrated')"

HOLD = """
import sys
from pathlib import Path
import duckdb
from workbench.store import Store
kept = duckdb.connect(sys.argv[2]) if len(sys.argv) > 2 else Store.open(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def foreign(path: Path) -> None:
    with duckdb.connect(path) as other:
        other.execute("CREATE TABLE readers (name VARCHAR); INSERT INTO readers VALUES ('Ana')")


def of_the_same_table_name(path: Path) -> None:
    with duckdb.connect(path) as other:
        other.execute("CREATE TABLE workbench (drawer VARCHAR)")


def cut_short(path: Path) -> None:
    Store.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def newer(path: Path) -> None:
    Store.open(path).close()
    with duckdb.connect(path) as other:
        other.execute("UPDATE workbench SET version = 1000")


def vectors(path: Path) -> None:
    Store.open(path).close()
    path.with_suffix(".vectors.duckdb").rename(path)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (foreign, "something else"),
        (of_the_same_table_name, "not a store"),
        (cut_short, "damaged"),
        (newer, "newer version"),
        (vectors, "something else"),
        (lambda path: path.write_bytes(b""), "damaged"),
        (lambda path: path.write_text("id,date,people\n" * 999), "damaged"),
        (lambda path: path.write_bytes(bytes(5000)), "damaged"),
        (lambda path: path.mkdir(), "folder"),
    ],
)
def test_what_is_not_our_store_is_refused_and_left_as_it_was(path: Path, make, said: str) -> None:  # type: ignore[no-untyped-def]
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreUnreadable, match=said) as refused:
        Store.open(path)
    assert str(path) in str(refused.value)
    assert "--store" in str(refused.value)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert not path.with_name(path.name + ".wal").exists()


def test_damaged_vectors_say_that_they_can_be_made_anew(store: Store, path: Path) -> None:
    store.close()
    path.with_suffix(".vectors.duckdb").write_bytes(b"broken" * 999)
    with pytest.raises(StoreUnreadable, match=r"vectors\.duckdb.*Delete that file"):
        Store.open(path)
    path.with_suffix(".vectors.duckdb").unlink()
    Store.open(path).close()


def test_a_store_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folders" / "store"
    with Store.open(path) as store:
        store.set_setting("reviewer", "Ana")
    with Store.open(path) as store:
        assert store.setting("reviewer") == "Ana"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnreadable, match="cannot be made or read"):
        Store.open(tmp_path / "file" / "store.duckdb")


def test_a_store_without_permission_is_named(path: Path) -> None:
    Store.open(path).close()
    path.chmod(0o400)
    try:
        with path.open("ab"):
            pytest.skip("this user may write everywhere")
    except PermissionError:
        with pytest.raises(StoreUnreadable, match="permission"):
            Store.open(path)


@pytest.mark.parametrize("only", ["records", "vectors"])
def test_a_store_held_elsewhere_names_its_holder(path: Path, only: str) -> None:
    Store.open(path).close()
    arguments = [path, path.with_suffix(".vectors.duckdb")] if only == "vectors" else [path]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StoreLocked, match=rf"PID {holder.pid}\).*--store"):
            Store.open(path)
        holder.communicate("")
    Store.open(path).close()


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    with pytest.raises(StoreFailed, match="closed"):
        store.articles()
    with pytest.raises(StoreFailed, match="closed"):
        store.append(event("e1"))


def test_migrations_run_once_and_in_order(path: Path) -> None:
    Database.open(path, "words", [TABLE]).close()
    for _ in range(2):
        words = Database.open(path, "words", [TABLE, MORE])
        with words.reading() as cursor:
            assert cursor.rows("SELECT word FROM word") == [{"word": "migrated"}]
            assert cursor.count("SELECT version FROM workbench") == 2
        words.close()
    with pytest.raises(StoreUnreadable, match="newer"):
        Database.open(path, "words", [TABLE])


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    Database.open(path, "words", [TABLE]).close()
    with pytest.raises(StoreUnreadable):
        Database.open(path, "words", [TABLE, MORE + "; SELECT nothing FROM nowhere"])
    words = Database.open(path, "words", [TABLE, MORE])
    with words.reading() as cursor:
        assert cursor.count("SELECT count(*) FROM word") == 1
    words.close()


def test_a_writer_that_gives_up_leaves_nothing(path: Path) -> None:
    words = Database.open(path, "words", [TABLE])
    with pytest.raises(KeyError), words.writing("words") as cursor:
        cursor.run("INSERT INTO word VALUES ('half')")
        raise KeyError
    with words.reading() as cursor:
        assert cursor.count("SELECT count(*) FROM word") == 0
    words.close()


def test_a_reader_sees_one_state_while_others_write(path: Path) -> None:
    words = Database.open(path, "words", [TABLE])
    with words.reading() as reader:
        assert reader.count("SELECT count(*) FROM word") == 0
        with words.writing("words") as cursor:
            cursor.run("INSERT INTO word VALUES ('new')")
        assert reader.count("SELECT count(*) FROM word") == 0
    with words.reading() as reader:
        assert reader.count("SELECT count(*) FROM word") == 1
    words.close()


FULL_DISK = """
import resource, sys
from dataclasses import replace
from pathlib import Path
from tests.store.samples import event
from workbench.errors import StoreFailed
from workbench.store import Store
store = Store.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, resource.RLIM_INFINITY))
try:
    for number in range(1000):
        print(store.append(replace(event(str(number)), note="x" * 20_000)).id, flush=True)
except StoreFailed as problem:
    print(problem, file=sys.stderr)
print("read", len(store.events()), flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print("went on", store.append(event("after")).seq, flush=True)
store.close()
"""


def test_a_disk_that_is_full_loses_nothing_that_was_acknowledged(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FULL_DISK, path], capture_output=True, text=True, timeout=60)
    *acknowledged, read, went_on = done.stdout.splitlines()
    assert "acknowledged before is safe" in done.stderr
    assert "Traceback" not in done.stderr
    with Store.open(path) as store:
        ids = [one.id for one in store.events()]
    assert ids[: len(acknowledged)] == acknowledged
    assert ids[-1] == "after"
    assert len(acknowledged) > 10
    assert (read.split()[0], went_on) == ("read", f"went on {len(ids)}")

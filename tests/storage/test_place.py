"""Where a study may lie."""

from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy.engine import make_url

from counterpoint.storage import place
from counterpoint.storage.place import (
    FilePlace,
    PlaceError,
    PlaceTakenError,
    ServerPlace,
    SharedFolderError,
)


def test_a_study_is_a_file_or_a_schema(tmp_path: Path) -> None:
    assert place.parse(str(tmp_path / "a.study")) == FilePlace(tmp_path / "a.study")
    server = place.parse("postgresql://ada@localhost/db?schema=keys&sslmode=require")
    assert isinstance(server, ServerPlace)
    assert server.schema == "keys"
    assert server.url == "postgresql+psycopg://ada@localhost/db?sslmode=require"


@pytest.mark.parametrize("end", ["", "?schema=", "?schema=Keys", '?schema=a"b'])
def test_an_address_without_a_plain_schema_is_refused(end: str) -> None:
    with pytest.raises(PlaceError, match="schema"):
        place.parse(f"postgresql://ada@localhost/db{end}")


def test_the_short_name_of_postgresql_is_no_folder() -> None:
    short = place.parse("postgres://ada@/db?host=/run/postgresql&schema=keys")
    whole = place.parse("postgresql://ada@/db?host=/run/postgresql&schema=keys")
    assert short == whole


@pytest.mark.parametrize(
    "address",
    [
        "mysql://ada@localhost/db?schema=keys",
        "postgresql://ada@localhost:port/db?schema=keys",
        "postgresql://ada@localhost:99999/db?schema=keys",
        "postgresql://ada@[localhost/db?schema=keys",
        "postgresql://ada:hush@localhost/db?schema=keys&colour=red",
    ],
)
def test_an_address_that_no_database_has_is_refused_without_quoting_it(
    address: str,
) -> None:
    with pytest.raises(PlaceError, match="cannot be read") as refused:
        place.parse(address)
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("password", ["a+b", "a%2Bb", "50%25", "a%20b", "%C3%A5+"])
@pytest.mark.parametrize(
    "end", ["ada:{}@localhost/db?", "ada@localhost/db?password={}&"]
)
def test_a_password_is_read_as_postgresqls_own_library_reads_it(
    end: str, password: str
) -> None:
    address = f"postgresql://{end.format(password)}"
    where = place.parse(f"{address}schema=keys")
    assert isinstance(where, ServerPlace)
    url = make_url(where.url)
    told = conninfo_to_dict(address.rstrip("?&"))
    assert told["password"] in {url.password, url.query.get("password")}


@pytest.mark.parametrize(
    ("address", "holds"),
    [
        ("postgresql://ada:hush@localhost/db?schema=keys", True),
        ("postgres://ada@localhost/db?schema=keys&password=hush", True),
        ("postgresql://ada@localhost/db?schema=keys&sslpassword=hush", True),
        ("postgresql://ada@localhost/db?schema=keys&sslkey=/etc/key", False),
        ("/home/ada:hush@home/password=hush.study", False),
    ],
)
def test_a_password_is_seen_wherever_it_stands_in_an_address(
    address: str, *, holds: bool
) -> None:
    assert place.has_password(address) is holds


@pytest.mark.parametrize(
    "name", ["Dropbox", "OneDrive - KI", "Nextcloud", "iCloudDrive"]
)
def test_a_synchronised_folder_is_refused_with_a_way_out(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / name / "studies"
    folder.mkdir(parents=True)
    with pytest.raises(SharedFolderError, match="--copy-here"):
        place.check_private(folder / "a.study")


def test_a_folder_marked_by_a_synchronising_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "in").mkdir()
    with pytest.raises(SharedFolderError):
        place.check_private(tmp_path / "in" / "a.study")


def test_a_folder_on_another_machine_is_refused(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/a / ext4 rw 0 0\nhost:/x {tmp_path} nfs4 rw 0 0\n")
    with pytest.raises(SharedFolderError, match="another machine"):
        place.check_private(tmp_path / "a.study", mounts)
    mounts.write_text("host:/x / nfs4 rw 0 0\n" + f"/dev/b {tmp_path} ext4 rw 0 0\n")
    place.check_private(tmp_path / "a.study", mounts)


def test_a_refused_study_can_be_copied_here(tmp_path: Path) -> None:
    shared = tmp_path / "Dropbox"
    shared.mkdir()
    (shared / "a.study").write_bytes(b"sealed")
    here = place.copy_here(shared / "a.study", tmp_path / "Counterpoint")
    assert here.read_bytes() == b"sealed"
    with pytest.raises(PlaceTakenError):
        place.copy_here(shared / "a.study", tmp_path / "Counterpoint")

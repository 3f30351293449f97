"""A server's settings come from options, environment and one file, and are checked."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import open_
from counterpoint.storage.place import FilePlace
from counterpoint.study.factor.store import put_demand
from counterpoint.web import opening
from counterpoint.web.opening import AddressError, Standing, standing
from counterpoint.web.room import Room
from tests import studies

WITH_PASSWORD = "postgresql://me:hush@db.example/studies?schema=doors"  # noqa: S105

WITH_PASSWORD_BEHIND = "postgresql:///studies?schema=doors&password=hush"  # noqa: S105


@pytest.fixture
def folder(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> tuple[Path, list[str]]:
    """A closed study and its passphrase in files; what names them to ``serve``."""
    studies.copy_of(file_template[0], tmp_path).close()
    key = tmp_path / "key"
    key.write_text(studies.PASSPHRASE, "utf-8")
    return tmp_path, [str(tmp_path / "test.study"), "--key-file", str(key)]


@pytest.fixture
def stood(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Standing, int]]:
    """Where servers were to stand, and at which ports; none is started."""
    found: list[tuple[Standing, int]] = []

    def note(rooms: Sequence[Room], where: Standing, *, port: int, **_: object) -> None:
        for room in rooms:
            room.close()
        found.append((where, port))

    monkeypatch.setattr(opening, "serve_team", note)
    return found


def serve(*words: str, **environment: str) -> str:
    """Run the command; give what it prints or why it refused."""
    given = CliRunner(env=environment).invoke(counterpoint, ["serve", *words])
    return given.output


def test_options_come_before_the_environment_and_that_before_the_file(
    folder: tuple[Path, list[str]], stood: list[tuple[Standing, int]]
) -> None:
    where, study = folder
    file = where / "server.toml"
    file.write_text('port = 1\nlog = "requests"\nname = ["a.example", "b.example"]\n')
    settings = ["--settings", str(file)]
    serve(*study, *settings)
    serve(*study, *settings, COUNTERPOINT_SERVE_PORT="2")
    serve(*study, *settings, "--port", "3", COUNTERPOINT_SERVE_PORT="2")
    assert [port for _, port in stood] == [1, 2, 3]
    assert stood[0][0].names == ("a.example", "b.example")
    assert stood[0][0].notes_requests


def test_it_says_that_a_password_alone_lets_in_until_a_factor_is_asked_of_all(
    folder: tuple[Path, list[str]], stood: list[tuple[Standing, int]]
) -> None:
    where, study = folder
    assert "a password alone lets its members in" in serve(*study)
    file = FilePlace(where / "test.study")
    with (
        closing(open_(file, studies.PASSPHRASE)) as opened,
        opened.raw_connection(writes=True) as connection,
        connection.begin(),
    ):
        put_demand(connection, demanded=True)
    assert "a password alone" not in serve(*study)
    assert len(stood) == 2


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("port = ", "The settings cannot be read"),
        ("prt = 8443", "There is no setting “prt”"),
        ("[port]", "There is no setting “port”"),
        ('port = "many"', "'many' is not a valid integer"),
        ('certificate = "/nowhere.pem"', "does not exist"),
        ('host = "192.0.2.7"', "Give --certificate and --private-key"),
        ('address = "http://study.example"', "Write the address as browsers reach it"),
        ("processes = 2", "A study in a file is served by one process"),
    ],
)
def test_a_wrong_setting_is_said_before_anything_is_served(
    folder: tuple[Path, list[str]], written: str, told: str
) -> None:
    where, study = folder
    file = where / "server.toml"
    file.write_text(written + "\n")
    assert told in serve(*study, "--settings", str(file))


def test_a_password_stands_in_no_argument_and_in_no_open_file(tmp_path: Path) -> None:
    for given in (WITH_PASSWORD, WITH_PASSWORD_BEHIND):
        assert "can read a program's arguments" in serve("--database", given)
    file = tmp_path / "server.toml"
    file.write_text(f'database = "{WITH_PASSWORD}"\nkey-file = "{file}"\n')
    file.chmod(0o644)
    told = serve("--settings", str(file))
    assert "chmod 600" in told
    assert "hush" not in told


def test_checking_looks_and_serves_nothing(
    folder: tuple[Path, list[str]], stood: list[tuple[Standing, int]]
) -> None:
    where, study = folder
    told = serve(*study, "--check")
    assert "the passphrase opens it" in told
    assert "the present one" in told
    (where / "key").write_text("another passphrase", "utf-8")
    assert "passphrase" in serve(*study, "--check")
    assert "There is no study" in serve(str(where / "no.study"), *study[1:], "--check")
    assert stood == []


@pytest.mark.parametrize(
    "address", ["study.example", "https://a.example/path", "https://:1", "https://a:x"]
)
def test_an_address_that_browsers_do_not_know_is_refused(address: str) -> None:
    with pytest.raises(AddressError):
        standing("127.0.0.1", address=address)


def test_a_proxys_address_is_the_servers_own() -> None:
    where = standing("127.0.0.1", address="HTTPS://Study.example:443/")
    assert "https://study.example" in where.origins(8443)
    assert "http://127.0.0.1:8443" in where.origins(8443)

"""Several studies at one server are named in its settings, and checked one by one."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from counterpoint.kernel.ids import MemberId
from counterpoint.web import opening
from counterpoint.web.room import Room
from tests import studies

ENTRY = '[[study]]\npath = "{path}"\ndatabase = "{study}"\nkey-file = "{key}"\n'


@pytest.fixture
def settings(file_template: tuple[Path, MemberId], tmp_path: Path) -> Path:
    """A server's settings that name one study below the path ``doors``."""
    shutil.copyfile(file_template[0], tmp_path / "doors.study")
    (tmp_path / "key").write_text(studies.PASSPHRASE, "utf-8")
    file = tmp_path / "server.toml"
    file.write_text("port = 0\n" + entry(tmp_path, "doors"), "utf-8")
    return file


def entry(folder: Path, path: str, key: str = "key", study: str = "doors") -> str:
    """Write a study as it stands in the settings."""
    place = folder / f"{study}.study"
    return ENTRY.format(path=path, study=place, key=folder / key)


def serve(file: Path, *words: str) -> str:
    """Run the command; give what it prints or why it refused."""
    asked = ["serve", "--settings", str(file), *words]
    return CliRunner().invoke(counterpoint, asked).output


def test_each_study_is_opened_with_its_own_key_and_lies_below_its_path(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[tuple[str, bool]] = []

    def note(rooms: Sequence[Room], *_: object, **__: object) -> None:
        for room in rooms:
            found.append((room.path, room.served))
            room.close()

    monkeypatch.setattr(opening, "serve_team", note)
    serve(settings)
    assert found == [("doors", True)]


def test_checking_says_of_which_study_something_is_wrong(settings: Path) -> None:
    assert "doors: stands there in the present form" in serve(settings, "--check")
    folder = settings.parent
    with settings.open("a", encoding="utf-8") as file:
        file.write(entry(folder, "work", key="none", study="work"))
    told = serve(settings, "--check")
    assert "The study below “work” cannot be served. Its key-file" in told
    shutil.copyfile(folder / "doors.study", folder / "work.study")
    (folder / "none").write_text("another passphrase", "utf-8")
    assert "below “work” cannot be served. The passphrase" in serve(settings)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('study = "doors"', "Write each study as [[study]]"),
        ('[[study]]\npath = "a"', "Write each study as [[study]]"),
        (ENTRY.format(path="A", study="x", key="k"), "cannot lie below “A”"),
        (ENTRY.format(path="api", study="x", key="k"), "are the server's own"),
        (ENTRY.format(path="a", study="x", key="k") * 2, "the same path"),
        ('database = "x"\n' + ENTRY.format(path="a", study="x", key="k"), "Name one"),
    ],
)
def test_a_study_that_cannot_be_read_is_said_before_any_is_opened(
    tmp_path: Path, written: str, told: str
) -> None:
    file = tmp_path / "server.toml"
    file.write_text(written, "utf-8")
    assert told in serve(file)


def test_a_password_in_a_study_s_address_stands_in_no_open_file(tmp_path: Path) -> None:
    address = "postgresql://me:hush@db.example/studies?schema=doors"
    file = tmp_path / "server.toml"
    file.write_text(ENTRY.format(path="a", study=address, key="k"), "utf-8")
    file.chmod(0o644)
    assert "chmod 600" in serve(file)
    assert "hush" not in serve(file)

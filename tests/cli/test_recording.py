"""Recordings from the terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from counterpoint.kernel.ids import MemberId
from tests import studies
from tests.interview.recorded import begun
from tests.media import sounds

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Path:
    """A closed study file in which Ada has begun an interview with users 1."""
    template, ada = file_template
    opened = studies.copy_of(template, tmp_path)
    begun(opened, ada)
    opened.close()
    return tmp_path / "test.study"


@pytest.fixture
def run(study: Path) -> Run:
    """Run a command of recordings as a shell would."""

    def ended(verb: str, *words: str, typed: str | None = None) -> tuple[int, str]:
        ran = CliRunner().invoke(
            counterpoint,
            ["recording", verb, str(study), *words],
            env={"COUNTERPOINT_KEY": studies.PASSPHRASE},
            input=typed,
        )
        return ran.exit_code, ran.stdout

    return ended


def test_a_recording_is_attached_listed_checked_and_kept(
    run: Run, tmp_path: Path
) -> None:
    names = []
    for number, seconds in enumerate((60.0, 30.0), 1):
        path = tmp_path / f"{number}.wav"
        path.write_bytes(sounds.sound("wav", seconds))
        names.append(str(path))
    code, told = run("attach", "users", "1", *names)
    assert (code, told) == (0, "verified, 1:30, 2 parts.\n")
    assert run("check", "users", "1") == (0, "verified, 1:30, 2 parts.\n")
    assert run("keep", "users", "1", "--until", "2030-01-31")[0] == 0
    listed = run("list")[1]
    assert listed == "(1) verified, 1:30, 2 parts, kept until 2030-01-31\n"
    (one,) = json.loads(run("list", "--json")[1])["recordings"]
    assert (one["label"], one["state"], len(one["parts"])) == ("1", "verified", 2)


def test_a_recording_is_destroyed_only_when_one_means_it(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "talk.flac"
    path.write_bytes(sounds.sound("flac", 2.0))
    assert run("attach", "users", "1", str(path))[0] == 0
    why = ("users", "1", "--reason", "approved")
    paper = tmp_path / "certificate.docx"
    assert run("certificate", "users", "1", str(paper))[0] == 4
    assert run("destroy", *why, typed="n\n")[0] == 1
    assert "verified" in run("list")[1]
    code, told = run("destroy", *why, typed="y\n")
    assert code == 0
    assert "destroyed, 0:02, 1 part, on 20" in told
    assert run("certificate", "users", "1", str(paper))[0] == 0
    assert paper.read_bytes()[:2] == b"PK"
    assert run("attach", "users", "1", str(path))[0] == 4


def test_leave_to_listen_is_granted_and_ended(run: Run, study: Path) -> None:
    joined = CliRunner().invoke(
        counterpoint,
        ["member", "add", str(study), "bo", "--name", "Bo"],
        env={"COUNTERPOINT_KEY": studies.PASSPHRASE},
    )
    assert joined.exit_code == 0, joined.output
    assert (
        run("grant", "users", "1", "bo", "--member", "ada", "--reason", "a quote")[0]
        == 0
    )
    assert run("end", "users", "1", "bo", "--member", "ada")[0] == 0
    assert run("end", "users", "1", "bo", "--member", "ada")[0] == 3


def test_a_broken_file_is_refused_with_the_next_step(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.wav"
    path.write_text("no sound at all")
    assert run("attach", "users", "1", str(path))[0] == 2
    assert run("list") == (0, "")

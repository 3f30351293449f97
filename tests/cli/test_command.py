"""The command, from a new study to a backup, and how it refuses."""

import csv
import io
import json
import os
import re
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from counterpoint.across.keeping import copying
from counterpoint.cli.main import counterpoint
from tests import studies

TALK = (
    "I: How is it?\n\nP: I have a door I can close.\n\n"
    "I: And now?\n\nP: Somebody knocks, every day.\n"
)
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in a folder of its own, with the passphrase in a file."""
    studies.derive_keys_once()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "key").write_text(f"{studies.PASSPHRASE}\n")
    (tmp_path / "user-07.txt").write_text(TALK)

    def ended(
        *words: str,
        env: dict[str, str | None] | None = None,
        input: str = "",  # noqa: A002 - as click names it
    ) -> Result:
        given = {"COUNTERPOINT_KEY": studies.PASSPHRASE, **(env or {})}
        return CliRunner().invoke(counterpoint, words, env=given, input=input)

    return ended


@pytest.fixture
def study(run: Run) -> str:
    """A study with one report."""
    assert run("new", "keys", "--member", "Åsa Ek").exit_code == 0
    assert run("import", "keys.study", "user-07.txt").exit_code == 0
    return "keys.study"


def test_a_new_study_asks_twice_and_says_that_nobody_can_recover_it(
    run: Run, tmp_path: Path
) -> None:
    typed = f"{studies.PASSPHRASE}\n{studies.PASSPHRASE}\n"
    made = run("new", "keys", env={"COUNTERPOINT_KEY": None}, input=typed)
    assert made.exit_code == 0
    assert "cannot be recovered" in made.stderr
    assert studies.PASSPHRASE not in made.output
    head = (tmp_path / "keys.study").read_bytes()[:16]
    assert not head.startswith(b"SQLite format 3")


def test_a_new_study_has_an_article_to_work_in(run: Run, study: str) -> None:
    assert run("export", study, "out.md", "--what", "manuscript").exit_code == 0


def test_the_passphrase_leaves_the_environment_once_read(run: Run, study: str) -> None:
    os.environ["COUNTERPOINT_KEY"] = studies.PASSPHRASE
    result = CliRunner().invoke(counterpoint, ["verify", study])
    assert result.exit_code == 0
    assert "COUNTERPOINT_KEY" not in os.environ
    assert run("verify", study, "--key-file", "key").exit_code == 0


def test_an_import_tells_what_it_took_in_the_shape_scripts_rely_on(
    run: Run, study: str
) -> None:
    told = json.loads(run("import", study, "user-07.txt", "--json").stdout)
    assert set(told) == {"format", "taken", "changed", "left"}
    assert (told["format"], told["taken"]) == ("txt", {"reports": 1})


def test_a_file_is_read_as_what_a_person_says_it_is(
    run: Run, study: str, tmp_path: Path
) -> None:
    caption = "1\n00:00:01,000 --> 00:00:02,000\nI wait.\n"
    (tmp_path / "user-09.txt").write_text(caption)
    said = [
        json.loads(run("import", study, "user-09.txt", "--json", *more).stdout)
        for more in ((), ("--as", "txt"), ("--as", "SRT"))
    ]
    assert [told["format"] for told in said] == ["srt", "txt", "srt"]
    assert run("import", study, "user-09.txt", "--as", "eaf").exit_code == 2


def test_a_file_that_cannot_be_read_leaves_the_study_as_it_was(
    run: Run, study: str, tmp_path: Path
) -> None:
    before = run("verify", study).stdout
    (tmp_path / "empty.txt").write_text("")
    refused = run("import", study, "user-07.txt", "empty.txt")
    assert refused.exit_code == 2
    assert refused.stderr.startswith("empty.txt: ")
    assert run("verify", study).stdout == before


def test_a_search_finds_words_where_they_stand(run: Run, study: str) -> None:
    told = json.loads(run("search", study, '"a door"', "--json").stdout)
    assert told == {
        "hits": [{"report": "user-07", "start": 18, "end": 24, "text": "a door"}]
    } or [hit["text"] for hit in told["hits"]] == ["a door"]
    assert "knocks" in run("search", study, "knock*").stdout


def test_reports_and_codings_are_exported(run: Run, study: str, tmp_path: Path) -> None:
    told = json.loads(run("export", study, "out.txt", "--json").stdout)
    assert told["taken"] == {"reports": 1}
    assert "P: I have a door I can close." in (tmp_path / "out.txt").read_text()
    assert run("export", study, "out.csv").exit_code == 0
    table = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert next(csv.reader(io.StringIO(table)))[:2] == ["article", "report"]
    again = run("export", study, "out.csv")
    assert (again.exit_code, again.stderr.count("\n")) == (4, 1)


def test_a_backup_that_is_ended_says_what_stays_and_the_same_command_goes_on(
    run: Run, study: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as ended:
        ended.setattr(copying, "index_words", lambda *_given: end_this())
        broken = run("backup", study, "copy.study")
    assert broken.exit_code != 0
    assert re.search(r"copy\.study\.unfinished stays, with \d MB", broken.stderr)
    assert "the same command goes on" in broken.stderr
    assert "Going on: 0 MB" in run("backup", study, "copy.study").stdout
    (tmp_path / "other.study.unfinished").write_bytes(b"half of a copy")
    assert "beginning anew" in run("backup", study, "other.study").stdout


def end_this() -> None:
    """End this program as a service's keeper does."""
    os.kill(os.getpid(), signal.SIGTERM)


def test_a_backup_is_verified_and_comes_back(run: Run, study: str) -> None:
    assert "opened again" in run("backup", study, "copy.study").stdout
    assert run("restore", "copy.study", "back").exit_code == 0
    assert "knocks" in run("search", "back.study", "knocks").stdout


def test_closing_leaves_one_file(run: Run, study: str, tmp_path: Path) -> None:
    run("verify", study)
    assert [path.name for path in tmp_path.glob("*.study*")] == [study]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("verify", "nothing.study"), 3, "no study"),
        (("new", "keys"), 4, "already"),
        (("verify", "keys.study", "--member", "bo"), 3, "asa"),
        (("export", "keys.study", "out.xyz"), 2, ".csv"),
        (("export", "keys.study", "out.docx", "--article", "Other"), 3, "article"),
        (("chain", "keys.study", "nothing"), 3, "theme"),
        (("search", "keys.study", "…"), 2, "word"),
        (("import", "keys.study", "user-07.txt", "--interview", "x-1"), 3, "x-1"),
        (("verify", "postgresql://host/database"), 2, "schema"),
    ],
)
def test_a_refusal_is_one_line_and_an_exit_code(
    run: Run, study: str, words: tuple[str, ...], code: int, said: str
) -> None:
    assert study == "keys.study"
    refused = run(*words)
    assert refused.exit_code == code
    assert said in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert refused.stdout == ""


def test_a_wrong_passphrase_is_refused_plainly(run: Run, study: str) -> None:
    refused = run("verify", study, env={"COUNTERPOINT_KEY": "another passphrase"})
    assert refused.exit_code == 2
    assert "does not open" in refused.stderr
    assert "another passphrase" not in refused.output


def test_an_unforeseen_error_tells_its_place_and_nothing_it_saw(
    run: Run, study: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_given: object) -> None:
        raise ZeroDivisionError(TALK)

    monkeypatch.setattr("counterpoint.across.keeping.copying.verify", breaks)
    broken = run("verify", study)
    assert broken.exit_code == 1
    assert "ZeroDivisionError" in broken.stderr
    assert "door" not in broken.output


@pytest.mark.parametrize("command", ["coverage", "ladder", "chance"])
def test_a_study_without_paradoxes_has_nothing_to_count(
    run: Run, study: str, command: str
) -> None:
    assert json.loads(run(command, study, "--json").stdout) == {"themes": []}
    assert run(command, study).stdout == ""


def test_ladder_and_chance_tell_of_the_demo(demo_file: Path) -> None:
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}
    told = CliRunner().invoke(counterpoint, ["ladder", str(demo_file)], env=env)
    assert "held by people" in told.output, told.output
    assert "users, of 12: same passage" in told.output
    given = ["chance", str(demo_file), "--seed", "5"]
    asked = CliRunner().invoke(counterpoint, given, env=env)
    assert "seed 5" in asked.output, asked.output
    assert "says nothing against the theme" in asked.output


def test_every_command_says_what_it_does() -> None:
    for name, command in counterpoint.commands.items():
        told = CliRunner().invoke(counterpoint, [name, "--help"])
        assert told.exit_code == 0
        assert command.help, name

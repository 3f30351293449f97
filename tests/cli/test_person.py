"""Recruiting from the terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint

KEY = "correct horse battery"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command as a shell would."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))

    def ended(*words: str, typed: str | None = None) -> tuple[int, str]:
        ran = CliRunner().invoke(
            counterpoint, list(words), env={"COUNTERPOINT_KEY": KEY}, input=typed
        )
        return ran.exit_code, ran.output

    return ended


@pytest.fixture
def study(run: Run) -> str:
    """An approved study with one service and one contact."""
    path = "keys.study"
    assert run("new", path, "--member", "Ada")[0] == 0
    approval = ("--board", "The Board", "--number", "1/24", "--on", "2024-03-01")
    assert run("study", "approve", path, *approval)[0] == 0
    service = ("S1", "--sector", "social", "--mode", "residential")
    assert run("study", "service", path, *service)[0] == 0
    assert run("person", "contact", path, "--service", "S1", "--no-member") == (
        0,
        "contact 1\n",
    )
    return path


def standing(run: Run, study: str) -> list[tuple[str, str, str | None]]:
    """Tell how far everybody has come."""
    listed = json.loads(run("person", "list", study, "--json")[1])
    return [(p["label"], p["standing"], p["next"]) for p in listed["people"]]


def test_a_contact_without_attestation_is_refused(run: Run, study: str) -> None:
    assert run("person", "contact", study)[0] == 4


def test_somebody_goes_the_whole_way_to_a_booking(run: Run, study: str) -> None:
    asked = ("--approached", "2024-03-02", "--contact", "1")
    assert run("person", "propose", study, "users", *asked) == (0, "users 1\n")
    one = (study, "users", "1")
    told = ("--on", "2024-03-03", "--document", "sheet, version 1")
    assert run("person", "inform", *one, *told)[0] == 0
    change = (*one, "own experience of change", "--on", "2024-03-03")
    assert run("person", "include", *change)[0] == 2
    assert run("person", "include", *change, "--words", "-", typed="I sleep.")[0] == 0
    confirmed = (*one, "confirmed by a professional", "--on", "2024-03-03")
    assert run("person", "include", *confirmed)[0] == 4
    assert run("person", "include", *confirmed, "--contact", "1")[0] == 0
    assert standing(run, study) == [("1", "included", "consent")]
    agreed = ("take_part", "recording", "--on", "2024-03-04", "--document", "form")
    assert run("person", "consent", *one, *agreed)[0] == 0
    assert standing(run, study) == [("1", "consented", "book")]
    assert run("person", "list", study)[1] == "users 1: consented, next: book\n"


def test_the_flow_counts_who_declined_and_who_left(run: Run, study: str) -> None:
    approached = ("--on", "2024-03-02", "--contact", "1", "--outcome", "declined")
    assert run("person", "refer", study, "users", *approached)[0] == 0
    assert run("person", "propose", study, "users")[0] == 0
    left = ("users", "1", "not eligible", "--on", "2024-03-05")
    assert run("person", "leave", study, *left)[0] == 0
    shown = json.loads(run("flow", study, "--json")[1])
    users = shown["flow"][0]
    counted = (users["approached"], users["declined"], users["not_eligible"])
    assert counted == (2, 1, 1)
    assert len(shown["grid"]) == 2 * 3 * 7
    assert run("flow", study, "--csv")[1].startswith("group,target,approached")
    assert "users: approached 2" in run("flow", study)[1]


def test_an_approach_before_the_approval_is_refused(run: Run, study: str) -> None:
    ended, said = run("person", "refer", study, "users", "--on", "2024-02-01")
    assert ended == 4
    assert "2024-03-01" in said


def test_nobody_and_no_contact_are_told_apart(run: Run, study: str) -> None:
    told = ("--on", "2024-03-03", "--document", "sheet")
    assert run("person", "inform", study, "users", "9", *told)[0] == 3
    asked = ("--approached", "2024-03-02", "--contact", "7")
    assert run("person", "propose", study, "users", *asked)[0] == 3

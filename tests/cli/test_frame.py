"""The study's frame and its interviews, from the terminal."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

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

    def ended(*words: str) -> tuple[int, str]:
        ran = CliRunner().invoke(
            counterpoint, list(words), env={"COUNTERPOINT_KEY": KEY}
        )
        return ran.exit_code, ran.output

    return ended


@pytest.fixture
def study(run: Run) -> str:
    """An empty study of Ada's."""
    assert run("new", "keys.study", "--member", "Ada")[0] == 0
    return "keys.study"


def shown(run: Run, study: str) -> dict[str, Any]:
    """Read what frames the study."""
    code, told = run("study", "show", study, "--json")
    assert code == 0
    return dict(json.loads(told))


def test_a_study_is_framed_from_the_terminal(
    run: Run, study: str, tmp_path: Path
) -> None:
    (tmp_path / "guide.txt").write_text("Tell me.\nAnd then?\n", encoding="utf-8")
    for words in (
        ("change", study, "--aim", "To understand", "--from", "2016-01-01"),
        ("approve", study, "--board", "B", "--number", "1/2", "--on", "2015-11-15"),
        ("service", study, "S1", "--sector", "social", "--mode", "outpatient"),
        ("criterion", study, "users", "other", "--wording", "Lives here"),
        ("criterion", study, "users", "own experience of change", "--drop"),
        ("guide", study, "users", "guide.txt"),
        ("limitation", study, "One region.", "--from", "one region"),
    ):
        code, told = run("study", *words)
        assert code == 0, told
    frame = shown(run, study)
    assert frame["study"]["window_start"] == "2016-01-01"
    assert [each["number"] for each in frame["ethics"]] == ["1/2"]
    assert [each["code"] for each in frame["services"]] == ["S1"]
    assert [each["questions"] for each in frame["guides"]] == [
        ["Tell me.", "And then?"]
    ]
    assert "own experience of change" not in {e["kind"] for e in frame["criteria"]}
    code, told = run("study", "show", study)
    assert "approval: 1/2, 2015-11-15" in told


def test_a_board_without_a_number_is_refused_in_one_line(run: Run, study: str) -> None:
    words = ("--board", "B", "--number", " ", "--on", "2015-11-15")
    code, told = run("study", "approve", study, *words)
    assert code == 2
    assert len(told.strip().splitlines()) == 1


def test_an_interview_that_does_not_stand_is_not_found(run: Run, study: str) -> None:
    code, told = run("interview", "cancel", study, "users", "7")
    assert code == 3
    assert "book it first" in told
    assert run("interview", "list", study, "--json") == (0, '{"interviews": []}\n')

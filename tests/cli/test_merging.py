"""Merging from the terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from tests import studies

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command as a shell would."""
    studies.derive_keys_once()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))

    def ended(*words: str, typed: str | None = None) -> tuple[int, str]:
        environment = {"COUNTERPOINT_KEY": studies.PASSPHRASE}
        ran = CliRunner().invoke(counterpoint, words, env=environment, input=typed)
        return ran.exit_code, ran.output

    return ended


@pytest.fixture
def parted(run: Run) -> None:
    """A study and its copy, in both of which the aim was changed."""
    assert run("new", "ours.study", "--member", "Ada")[0] == 0
    assert run("backup", "ours.study", "copy.study")[0] == 0
    for name, aim in (("ours", "To see how homes are kept."), ("copy", "To listen.")):
        assert run("study", "change", f"{name}.study", "--aim", aim)[0] == 0


@pytest.mark.usefixtures("parted")
def test_what_both_changed_is_shown_side_by_side_and_taken_by_a_choice(
    run: Run, tmp_path: Path
) -> None:
    code, told = run("merge", "ours.study", "copy.study", "--json", "--yes")
    shown = json.loads(told)
    (asked,) = shown["conflicts"]
    assert (code, shown["merged"], asked["kind"]) == (1, False, "study")
    (field,) = [each for each in asked["fields"] if each["name"] == "study.aim"]
    assert (field["mine"], field["theirs"]) == (
        "To see how homes are kept.",
        "To listen.",
    )
    code, told = run("merge", "ours.study", "copy.study")
    assert code == 1
    assert "    aim: To listen." in told
    assert "Merge now?" not in told
    kept = {path.name for path in tmp_path.glob("*.study")}
    assert kept == {"ours.study", "copy.study"}  # nothing was begun
    (tmp_path / "chosen.json").write_text(json.dumps({asked["id"]: "theirs"}))
    taken = ("--choices", "chosen.json")
    code, told = run("merge", "ours.study", "copy.study", *taken, typed="n\n")
    assert (code, "Merged" in told) == (0, False)
    code, told = run("merge", "ours.study", "copy.study", *taken, typed="y\n")
    assert (code, "Merged: step" in told) == (0, True)
    assert len(list(tmp_path.glob("ours-before-merge-*.study"))) == 1
    assert "To listen." in run("study", "show", "ours.study")[1]
    code, told = run("merge", "ours.study", "copy.study", "--yes")
    assert (code, "nothing that the study lacks" in told) == (0, True)


@pytest.mark.usefixtures("parted")
def test_what_cannot_be_a_copy_or_a_choice_is_refused_in_a_sentence(
    run: Run, tmp_path: Path
) -> None:
    assert run("merge", "ours.study", "ours.study")[0] == 4
    assert run("merge", "ours.study", "copy.study", "--take", "mine", "x")[0] == 2
    (tmp_path / "chosen.json").write_text("[]")
    taken = ("--choices", "chosen.json")
    assert run("merge", "ours.study", "copy.study", *taken)[0] == 2
    (tmp_path / "copy.study-wal").touch()
    code, told = run("merge", "ours.study", "copy.study")
    assert (code, "open elsewhere" in told) == (4, True)

"""Stories, and files of counts, in the terminal, in a copy of the demo."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from tests import studies

Run = Callable[..., str]


@pytest.fixture
def run(demo_file: Path, tmp_path: Path) -> Run:
    """Run a command on a copy of the demo as Ada; say what it prints."""
    studies.copy_of(demo_file, tmp_path).close()
    (study,) = tmp_path.glob("*.study")
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}

    def ran(*words: str, exits: int = 0) -> str:
        given = [str(study) if word == "STUDY" else word for word in words]
        done = CliRunner().invoke(counterpoint, given, env=env)
        assert done.exit_code == exits, done.output
        return done.output

    return ran


def test_a_story_is_made_listed_written_out_and_taken_away(
    run: Run, tmp_path: Path
) -> None:
    def stories(*words: str) -> list[dict[str, object]]:
        told = json.loads(run("story", "list", "STUDY", "--json", *words))
        return list(told["stories"])

    before = stories()
    place = ("--place", "the yard behind number nine")
    what = ("--agent", "caretaker", "--act", "held the gate open")
    made = run("story", "add", "STUDY", "user-01", "1", "2", *place, *what).strip()
    (found,) = stories(*place)
    assert (found["id"], found["agents"]) == (made, ["caretaker"])
    assert found["report"] == "user-01"
    assert f"1 of {len(before) + 1} stories" in run("story", "list", "STUDY", *place)
    assert " people" in run("story", "tellers", "STUDY")
    table = tmp_path / "stories.csv"
    run("story", "export", "STUDY", str(table), *place)
    (row,) = csv.DictReader(table.read_text("utf-8-sig").splitlines())
    assert row["act"] == "held the gate open"
    run("story", "export", "STUDY", str(tmp_path / "stories.pdf"), exits=2)
    assert run("story", "add", "STUDY", "user-01", "900", exits=3)
    run("story", "retire", "STUDY", made)
    assert [each["id"] for each in stories()] == [each["id"] for each in before]


def test_counts_are_written_to_new_files_of_three_kinds(
    run: Run, tmp_path: Path
) -> None:
    table, pairs = tmp_path / "groups.csv", tmp_path / "pairs.csv"
    run("matrix", "STUDY", "--across", "group", "--to", str(table))
    heads, everybody, *rows = csv.reader(table.read_text("utf-8-sig").splitlines())
    assert heads[:2] == ["Code", "in all"]
    assert everybody[0] == "of how many"
    cells = {cell for row in rows for cell in row[1:]}
    assert "†" in cells
    assert not cells & {"1", "2"}
    run("matrix", "STUDY", "--to", str(table), exits=4)
    run("matrix", "STUDY", "--to", str(tmp_path / "groups.pdf"), exits=2)
    run("together", "STUDY", "--to", str(pairs))
    shown = list(csv.reader(pairs.read_text("utf-8-sig").splitlines()))
    assert not {row[2] for row in shown} & {"1", "2"}
    assert len(shown) > 1

"""Who writes which report, and what was excluded, from the terminal."""

import json
from pathlib import Path

import pytest

from counterpoint.storage import database, place
from tests.cli.test_person import KEY, Run, run
from tests.report.material import meet
from tests.studies import member_of

__all__ = ["run"]

PATH = "keys.study"


@pytest.fixture
def as_ada(run: Run, tmp_path: Path) -> Run:
    """Run as Ada in a study where Bo interviewed one user, and Ada another."""
    assert run("new", PATH, "--member", "Ada")[0] == 0
    assert run("member", "add", PATH, "bo", "--name", "Bo")[0] == 0
    opened = database.open_(place.parse(str(tmp_path / PATH)), KEY)
    ada, bo = member_of(opened, "ada"), member_of(opened, "bo")
    with opened.write(ada) as tx:
        meet(tx, bo)
        meet(tx, ada)
    opened.close()
    return lambda *words, **more: run(*words, "--member", "ada", **more)


def test_writers_are_proposed_chosen_and_let_go(as_ada: Run) -> None:
    shown = json.loads(as_ada("report", "plan", PATH, "--json")[1])
    assert [each["proposed"] for each in shown["to_write"]] == ["ada", "bo"]
    assert as_ada("report", "assign", PATH, "users", "1", "bo")[0] == 4
    assert as_ada("report", "claim", PATH, "users", "2")[0] == 4
    ended, said = as_ada("report", "plan", PATH, "--accept")
    assert ended == 0
    assert said == (
        "ada interviews, bo writes: 1\n"
        "bo interviews, ada writes: 1\n"
        "(1) ada writes\n"
        "(2) bo writes\n"
    )
    assert as_ada("report", "release", PATH, "users", "1")[0] == 0
    assert "(1) nobody yet; proposed: ada" in as_ada("report", "plan", PATH)[1]


def test_a_stretch_is_excluded_brought_back_and_written_out(
    as_ada: Run, tmp_path: Path
) -> None:
    one = (PATH, "users", "1")
    small = ("0:00", "1:30.5", "--reason", "small talk")
    assert as_ada("report", "exclude", *one, *small)[0] == 5
    assert as_ada("report", "claim", *one)[0] == 0
    ended, said = as_ada("report", "exclude", *one, *small)
    assert ended == 0
    assert said.startswith("Keep talk about small talk")
    assert as_ada("report", "exclude", *one, "1:00", "2:00", *small[2:])[0] == 4
    assert as_ada("report", "exclude", *one, "soon", "2:00", *small[2:])[0] == 2
    listed = json.loads(as_ada("report", "exclusions", PATH, "--json")[1])
    assert listed["exclusions"] == [
        {
            "label": "1",
            "start_ms": 0,
            "end_ms": 90_500,
            "reason": "small talk",
            "stands": True,
        }
    ]
    assert as_ada("report", "restore", *one, "5:00")[0] == 2
    assert as_ada("report", "restore", *one, "0:30")[0] == 0
    listed_now = as_ada("report", "exclusions", PATH)[1]
    assert listed_now == "(1) 0:00–1:30 small talk, brought back\n"
    assert as_ada("report", "exclusions", PATH, "--to", "log.txt")[0] == 2
    for name in ("log.csv", "log.xlsx"):
        assert as_ada("report", "exclusions", PATH, "--to", name)[0] == 0
        assert as_ada("report", "exclusions", PATH, "--to", name)[0] == 2
    assert "small talk" in (tmp_path / "log.csv").read_text("utf-8")


def test_a_transcript_is_taken_into_the_draft_without_printing_a_word(
    as_ada: Run, tmp_path: Path
) -> None:
    one = (PATH, "users", "1")
    assert as_ada("report", "claim", *one)[0] == 0
    talk = tmp_path / "talk.txt"
    talk.write_text("P: A kettle.\n\nI: And then?\n", "utf-8")
    ended, said = as_ada("report", "take", *one, str(talk))
    assert ended == 0
    assert said == "2 passages are in your draft; go on writing on the page.\n"
    assert as_ada("report", "take", *one)[0] == 3  # there is no draft by machine

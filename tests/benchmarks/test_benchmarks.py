"""The benchmarks still work. Nothing here is timed, and nothing is downloaded."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import hearing, holding, project, reading
from benchmarks.account import BEGIN, END
from benchmarks.material import SMALL, long_transcript, transcripts
from benchmarks.rounds import Cost, Figure, by_turns

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reference" / "speed.md"
SMALL_RUN = ("-m", "benchmarks", "--small", "--rounds", "1", "--without-taguette")


def run(*arguments: str) -> str:
    """Run the benchmarks' command with small data; give what it printed."""
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *SMALL_RUN, *arguments],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_benchmarks_run_over_http(tmp_path: Path) -> None:
    told = run("--without-browser", "--shared", str(tmp_path / "none"))
    assert told.count("\n| ") >= 7
    assert "store a new coding, durably" in told


def test_the_benchmark_of_hearing_runs(capsys: pytest.CaptureFixture[str]) -> None:
    hearing.main(["--minutes", "1", "--rounds", "2"])
    told = capsys.readouterr().out
    assert "a range of 64 KiB" in told
    assert told.count("not measured") == 3


def test_members_who_read_and_note_at_once_lose_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    few = ["--members", "3", "--reports", "2", "--seconds", "1", "--think", "0"]
    reading.main(few)  # exits where the counts differ
    told = capsys.readouterr().out
    assert "3 members, 1 s" in told
    assert "| begin a report |" in told
    assert "; 0 are lost." in told


@pytest.mark.shared
def test_the_benchmarks_import_the_shared_transcripts(shared: Path) -> None:
    folder = shared / "data" / "transcripts"
    told = run("--without-browser", "--shared", str(folder))
    assert "files of docx, txt" in told


@pytest.mark.browser
def test_the_benchmarks_see_codings_appear_in_the_browser(
    browser_type_launch_args: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = str(browser_type_launch_args["executable_path"])
    monkeypatch.setenv("COUNTERPOINT_CHROMIUM", program)
    told = run("--shared", str(tmp_path / "none"))
    assert "from the key to the new coding, painted" in told


@pytest.mark.browser
def test_a_long_report_is_leapt_through_and_coded_in_the_browser(
    browser_type_launch_args: dict[str, Any],
) -> None:
    # In a process of its own: a worker that has walked a journey drives a browser.
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.longtext", "--small", "--rounds", "1"],
        cwd=ROOT,
        env={
            **os.environ,
            "COUNTERPOINT_CHROMIUM": str(browser_type_launch_args["executable_path"]),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert "300 codings; 1 rounds" in ended.stdout
    assert "| from the key to the next coding, painted, ms |" in ended.stdout


def test_the_material_is_the_same_at_every_call() -> None:
    assert transcripts(SMALL) == transcripts(SMALL)
    assert long_transcript(SMALL) == long_transcript(SMALL)


def test_a_place_means_the_same_words_in_code_points_and_in_bytes() -> None:
    for talk in (*transcripts(SMALL), long_transcript(SMALL)):
        joined = "\n".join(talk.turns)
        plain = "".join(talk.turns).encode()
        for place in talk.places:
            start, end = talk.in_points(place)
            first, last = talk.in_bytes(place)
            words = talk.words_at(place)
            assert words
            assert joined[start:end] == plain[first:last].decode() == words


def test_the_sides_begin_by_turns_and_the_first_round_does_not_count() -> None:
    told: list[str] = []

    def act(side: str) -> Cost:
        told.append(side)
        return Cost(wall=2.0 if side == "theirs" else 1.0, cpu=0.5)

    figure = by_turns("work", lambda: act("ours"), lambda: act("theirs"), rounds=3)
    assert told == ["theirs", "ours", "ours", "theirs"] * 2
    assert len(figure.ours) == len(figure.theirs) == 3
    ratio = figure.ratio
    assert ratio is not None
    assert (ratio.low, ratio.median, ratio.high) == (2.0, 2.0, 2.0)
    assert figure.cpu_ratio == 1.0


def test_a_work_that_only_one_side_can_do_has_no_ratio() -> None:
    figure = Figure("work", [Cost(1.0, 1.0)], [])
    assert figure.ratio is None
    assert figure.cpu_ratio is None


def test_the_page_has_a_place_for_the_figures() -> None:
    text = PAGE.read_text("utf-8")
    assert text.index(BEGIN) < text.index(END)


def workload(folder: Path) -> Path:
    """Write a workload of three documents, in the form of the big ones."""
    (folder / "docs").mkdir()
    for nth in range(3):
        text = "I: Why? 🔑\nR: Because of the door, but also the knock.\nR: Yes.\n"
        (folder / "docs" / f"{nth:05d}.txt").write_text(text, "utf-8")
    codes = [
        {"id": 0, "parent": None, "name": "One"},
        {"id": 1, "parent": None, "name": "Other"},
        {"id": 2, "parent": 0, "name": "Below"},
    ]
    project = {"codes": codes, "documents": [{}, {}, {}]}
    (folder / "project.json").write_text(json.dumps(project), "utf-8")
    rows = ["doc,code,coder,start,end"]
    rows += [f"{n},{code},{n},13,{25 + n}" for n in range(3) for code in (1, 2)]
    (folder / "codings.csv").write_text("\n".join(rows), "utf-8")
    return folder


def test_the_benchmark_of_holding_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(workload(tmp_path)), "--rounds", "1", "--copies", "2"]
    holding.main(given)
    told = capsys.readouterr().out
    assert "6 reports, 12 codings" in told
    assert told.count("\n| ") == 7


def test_the_benchmark_of_a_large_project_runs() -> None:
    size = project.Size(texts=2, words=99, codings=3, sound_mb=1)
    taken, written = project.main(size, [6], [1_000]).splitlines()
    assert taken.startswith("1 MB: 2 texts, 6 codings; looked through with ")
    assert written.startswith("1000 codings written; ")

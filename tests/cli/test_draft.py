"""Drafts of the manuscript in the terminal, in a copy of the demo."""

import json
import shutil
from io import BytesIO
from pathlib import Path

import docx
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from tests import studies


def test_drafts_are_kept_compared_sent_and_frozen_in_the_terminal(
    demo_file: Path, tmp_path: Path
) -> None:
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}
    study = str(tmp_path / "copy.study")
    shutil.copyfile(demo_file, study)

    def run(*words: str, code: int = 0) -> str:
        given = ["draft", words[0], study, *words[1:]]
        ran = CliRunner().invoke(counterpoint, given, env=env)
        assert ran.exit_code == code, ran.output
        return ran.stdout

    id_ = run("make", "First", "--note", "For May").strip()
    run("make", "Second")
    listed = json.loads(run("list", "--json"))
    assert [each["name"] for each in listed["snapshots"]] == ["Second", "First"]
    assert "First" in run("list")
    assert json.loads(run("compare", "First", "Second", "--json")) == {
        "blocks": [],
        "values": [],
    }
    assert run("compare", id_) == ""
    target = tmp_path / "out.docx"
    run("send", "First", str(target))
    assert docx.Document(BytesIO(target.read_bytes())).paragraphs
    run("compare", "Third", code=3)
    run("make", "First")
    run("send", "First", str(target), code=2)
    if listed["open"] == 0:
        run("freeze", "Handed in")
        run("submit", "--journal", "Care", "--on", "2020-01-02")
        run("revise", "--reason", "Minor revision.")
        assert json.loads(run("list", "--json"))["state"] == "revised"
    run("publish", "--journal", "Care", code=4)

"""Works to cite, in the terminal."""

import json
import shutil
from pathlib import Path

from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from counterpoint.manuscript.reference.style import StyleKind, provided
from tests import studies


def test_works_come_and_go_by_files_in_the_terminal(
    demo_file: Path, tmp_path: Path
) -> None:
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}
    study = str(tmp_path / "copy.study")
    shutil.copyfile(demo_file, study)

    def run(*words: str) -> str:
        given = ["references", words[0], study, *words[1:]]
        ran = CliRunner().invoke(counterpoint, given, env=env)
        assert ran.exit_code == 0, ran.output
        return ran.output

    before = len(json.loads(run("list", "--json"))["works"])
    source = tmp_path / "new.json"
    source.write_text('[{"title": "Thresholds", "colour": "red"}, 7]', "utf-8")
    told = json.loads(run("import", str(source), "--json"))
    assert told["taken"] == {"works": 1}
    assert [len(told[part]) for part in ("changed", "left")] == [1, 1]
    works = json.loads(run("list", "--json"))["works"]
    assert len(works) == before + 1
    assert "Thresholds (n.d.). [NOT CITED]" in run("list")
    target = tmp_path / "out.json"
    run("export", str(target))
    assert len(json.loads(target.read_text("utf-8"))) == before + 1
    own = tmp_path / "own.csl"
    own.write_text(provided(StyleKind.NUMERIC).text, "utf-8")
    assert "Numbers in the order" in run("style", str(own))
    for words in (["style", study, "none"], ["export", study, str(tmp_path / "a.txt")]):
        wrong = CliRunner().invoke(counterpoint, ["references", *words], env=env)
        assert wrong.exit_code == 2

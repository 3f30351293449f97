"""Claims and words of how many, in the terminal."""

import json
import shutil
from pathlib import Path

from click.testing import CliRunner, Result

from counterpoint.cli.main import counterpoint
from tests import studies

ENV = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}


def run(*words: str | Path) -> Result:
    """Run a command as Ada."""
    return CliRunner().invoke(counterpoint, [*map(str, words)], env=ENV)


def test_claims_of_the_demo_stand_with_their_numbers(demo_file: Path) -> None:
    told = json.loads(run("claims", str(demo_file), "--json").stdout)["claims"]
    assert told
    for each in told:
        assert each["stands"]
        assert all(t["holds"] and t["of"] in {12, 10, 8} for t in each["numbers"])
    in_words = run("claims", str(demo_file)).stdout
    assert "of 12 users" in in_words
    assert "NO LONGER" not in in_words


def test_a_band_is_set_and_shown_beside_the_usual_ones(
    demo_file: Path, tmp_path: Path
) -> None:
    study = shutil.copy(demo_file, tmp_path / "own.study")
    bands = json.loads(run("bands", study, "--set", "many=30-90", "--json").stdout)
    assert bands["bands"]["many"] == {"low": 30, "high": 90}
    assert bands["bands"]["most"] == {"low": 60, "high": 100}
    assert "many: 30 to 90 %" in run("bands", study).stdout
    assert run("bands", study, "--set", "lots=1-2").exit_code == 2
    assert run("bands", study, "--set", "all=50-100").exit_code == 2

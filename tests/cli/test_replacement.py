"""The command `replace`, from the token to the original that comes back."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from counterpoint.cli.main import counterpoint
from counterpoint.cli.vault import SECRET as ASKED
from tests import studies, vaults
from tests.across.withdrawing import MARK
from tests.cli.test_withdrawal import filled

TOKEN = "name of the island"  # noqa: S105 - stands in a text


def run(*words: str, given: str | None = None) -> Result:
    """Run a command with the passphrase and the vault's secret."""
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, ASKED: vaults.SECRET}
    return CliRunner().invoke(counterpoint, ("replace", *words), env=env, input=given)


def test_words_are_replaced_and_put_back_from_the_terminal(
    file_template: tuple[Path, object], tmp_path: Path
) -> None:
    study = filled(file_template[0], tmp_path)
    assert run("words", study, TOKEN, given=f"{MARK}\n").exit_code == 3
    added = run("add-token", study, "place", TOKEN)
    assert added.output == f"({TOKEN}) is on the list.\n"
    seen = run("words", study, TOKEN, "--preview", given=f"{MARK}\n")
    assert "2 versions of reports" in seen.output
    assert run("words", study, TOKEN, given="\n").exit_code == 2
    done = run("words", study, TOKEN, "--any-case", given=f"{MARK}\n")
    assert f"1 replaced by ({TOKEN}), in every version." in done.output

    (listed,) = json.loads(run("list", study, "--json").output)["replacements"]
    assert (listed["token"], listed["original"]) == (f"({TOKEN})", None)
    shown = run("list", study, "--originals")
    assert f"1. ({TOKEN})  {MARK}" in shown.output
    key = f"report of ({TOKEN})"
    copy = tmp_path / "read-from.txt"
    assert run("file", study, key, str(copy)).exit_code == 0
    assert copy.read_bytes() == MARK.encode() * 9
    found = json.loads(run("suggest", study, key, "--vault", "--json").stdout)
    assert isinstance(found["suggestions"], list)

    assert run("undo", study, "2").exit_code == 3
    assert run("undo", study, "1").output == "The original stands in the texts again.\n"
    assert json.loads(run("list", study, "--json").output)["replacements"] == []
    assert run("clear", study).output == "Cleared.\n"

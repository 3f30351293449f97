"""The command `withdraw`, from the look ahead to the certificate."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from counterpoint.cli.main import counterpoint
from counterpoint.storage.database import Database
from counterpoint.study.member.store import find_member
from tests import studies, vaults
from tests.across.withdrawing import STRETCH, laid_out


def run(*words: str) -> Result:
    """Run a command with the passphrase."""
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE}
    return CliRunner().invoke(counterpoint, words, env=env)


def filled(template: Path, folder: Path) -> str:
    """Fill a study file; give its path."""
    vaults.make_secrets_cheap()
    opened: Database = studies.copy_of(template, folder)
    with opened.raw_connection() as connection:
        ada = find_member(connection, "ada")
    assert ada is not None
    with opened.write(ada.id) as tx:
        laid_out(tx)
    path = str(getattr(opened.place, "path", ""))
    opened.close()
    return path


def test_a_withdrawal_from_the_terminal(
    file_template: tuple[Path, object], tmp_path: Path
) -> None:
    study = filled(file_template[0], tmp_path)
    seen = json.loads(run("withdraw", "preview", study, "users", "1", "--json").stdout)
    assert seen["touched"]["reports"] == 1
    repeated = {each["place"].split(":")[0]: each for each in seen["repeated"]}
    assert repeated["code.definition"]["words"] == [STRETCH]
    place = repeated["code.definition"]["place"]

    asked = run("withdraw", "request", study, "users", "1", "--on", "2017-06-01")
    assert asked.exit_code == 0, asked.output
    wrong = run(
        "withdraw",
        "carry-out",
        study,
        "users",
        "1",
        "--on",
        "2017-06-01",
        "--yes",
        "--keep",
        place,
    )
    assert wrong.exit_code == 2
    made = run(
        "withdraw",
        "carry-out",
        study,
        "users",
        "1",
        "--on",
        "2017-06-01",
        "--yes",
        "--keep",
        f"{place}=A proverb.",
    )
    assert made.exit_code == 0, made.output

    listed = json.loads(run("withdraw", "list", study, "--json").stdout)
    (told,) = listed["withdrawn"]
    assert (listed["waiting"], told["number"], told["cleared"]) == (0, 1, True)
    assert told["kept"] == [{"place": "code.definition", "reason": "A proverb."}]
    paper = tmp_path / "certificate.docx"
    assert (
        run("withdraw", "certificate", study, told["id"], "--to", str(paper)).exit_code
        == 0
    )
    assert paper.stat().st_size > 1_000
    assert run("withdraw", "clear", study, told["id"]).exit_code == 0
    assert run("verify", study).exit_code == 0
    again = run("withdraw", "preview", study, "users", "1")
    assert again.exit_code == 4
    assert (Path(study).with_suffix(".withdrawn")).exists()

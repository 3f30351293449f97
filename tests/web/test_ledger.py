"""The disclosure ledger over HTTP and in the terminal."""

import json
from pathlib import Path

from click.testing import CliRunner
from fastapi.testclient import TestClient

from counterpoint.cli.main import counterpoint
from tests import studies


def test_a_disclosure_is_recorded_warned_of_accepted_and_struck(
    client: TestClient,
) -> None:
    person = client.post(
        "/api/participants", json={"group": "users", "gender": "woman"}
    ).json()["id"]
    said = {
        "participant_id": person,
        "given": [{"fact": "gender", "value": "woman"}],
        "note": "a talk",
        "way": "elsewhere",
    }
    told = client.post("/api/ledger/disclosures", json=said).json()
    (one,) = told["people"]
    assert (one["fitting"], one["is_open"], told["threshold"]) == (1, True, 3)
    path = f"/api/ledger/{person}/acceptance"
    told = client.post(path, json={"reason": "She agreed."}).json()
    assert told["people"][0]["accepted"] == "She agreed."
    assert not told["people"][0]["is_open"]
    (given,) = one["disclosures"]
    told = client.delete(f"/api/ledger/disclosures/{given['id']}").json()
    assert told["people"] == []


def test_the_command_ends_with_1_while_somebody_may_be_recognised(
    tmp_path: Path,
) -> None:
    file = str(studies.begun_file(tmp_path)[0])

    def run(*words: str, typed: str | None = None) -> tuple[int, str]:
        env = {"COUNTERPOINT_KEY": studies.PASSPHRASE}
        ran = CliRunner().invoke(counterpoint, words, env=env, input=typed)
        return ran.exit_code, ran.stdout

    assert run("ledger", file) == (0, "")
    propose = ("person", "propose", file, "users")
    approve = ("--board", "B", "--number", "1", "--on", "2016-01-01")
    assert run("study", "approve", file, *approve)[0] == 0
    assert run(*propose)[0] == 0
    given = ("users", "1", "gender", "--value-from", "-", "--note", "a talk")
    assert run("disclose", file, *given, typed="woman\n")[0] == 0
    ended, printed = run("ledger", file, "--json")
    (one,) = json.loads(printed)["people"]
    assert (ended, one["fits"], one["open"]) == (1, 1, True)
    assert one["disclosures"][0]["value"] == "woman"
    assert run("ledger", file)[1] == ("users 1: gender; fits 1 (below the threshold)\n")

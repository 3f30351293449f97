"""The checks in the terminal."""

import json
from pathlib import Path

from counterpoint import article, manuscript
from counterpoint.manuscript import BlockKind
from counterpoint.storage import database, place
from tests.cli.test_person import KEY, Run, run
from tests.studies import member_of

__all__ = ["run"]

PATH = "keys.study"


def test_a_manuscript_is_checked_and_a_finding_let_stand(
    run: Run, tmp_path: Path
) -> None:
    assert run("new", PATH, "--member", "Ada")[0] == 0
    assert run("check", PATH) == (0, "0 open, 0 accepted\n")
    assert run("check", PATH, "--article", "Windows")[0] == 3
    opened = database.open_(place.parse(str(tmp_path / PATH)), KEY)
    with opened.write(member_of(opened, "ada")) as tx:
        begun = article.list_articles(tx)[0]
        manuscript.add_block(
            tx, article_id=begun.id, kind=BlockKind.PROSE, text="Most users knocked."
        )
    opened.close()

    ended, said = run("check", PATH)
    assert (ended, said.count("\n")) == (1, 2)
    assert said.startswith("  1  block 1  how many: ")
    assert run("check", PATH, "--accept", "2", "--reason", "So it is.")[0] == 3
    assert run("check", PATH, "--accept", "1")[0] == 2
    assert run("check", PATH, "--accept", "1", "--reason", "So it is.")[0] == 0
    ended, told = run("check", PATH, "--json")
    assert ended == 0
    assert json.loads(told) == {
        "open": [],
        "accepted": [
            {
                "check": "how many",
                "place": "block 1",
                "reason": "This says how many, and is bound to no count.",
                "accepted_because": "So it is.",
            }
        ],
    }

"""Verifying tells a replacement from what was changed behind the program's back."""

import pytest
from sqlalchemy import update

from counterpoint import report, review
from counterpoint.across.keeping import copying
from counterpoint.across.replacement import verbs
from counterpoint.across.replacement.model import Kind
from counterpoint.kernel.ids import MemberId, ReplacementId
from counterpoint.kernel.text import new_salt
from counterpoint.participant import open_vault
from counterpoint.report.store import report_version
from counterpoint.storage.database import Database
from tests import vaults
from tests.report.material import approved, file, join


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


def replace(database: Database, ada: MemberId, *words: str) -> list[ReplacementId]:
    """Replace words by one token; give the replacements' ids."""
    with database.write(ada) as tx:
        token = verbs.add_token(tx, kind=Kind.DATE, wording="a day")
        made = verbs.replace_words(tx, originals=words, token_id=token.id)
    return [each.id for each in made]


def test_a_version_that_a_replacement_rewrote_holds_also_after_its_approval(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        vaults.standing(tx)
    approved(database, ada, bo)
    assert copying.verify(database, ada).holds
    ids = replace(database, ada, "Friday", "Tuesday")
    assert copying.verify(database, ada).holds
    with database.write(ada) as tx:
        opened = open_vault(tx, secret=vaults.SECRET)
        verbs.undo_replacement(tx, opened=opened, replacement_id=ids[0])
    assert copying.verify(database, ada).holds


def test_a_version_changed_behind_the_programs_back_is_told(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        vaults.standing(tx)
        filed = file(tx, bo)
    replace(database, ada, "Friday")
    with database.write(ada) as tx:
        salt = new_salt()
        forged = update(report_version).values(text="Other words.", salt=salt)
        tx.connection.execute(forged)
    (problem,) = copying.verify(database, ada).problems
    assert filed.key in problem


def test_a_review_that_is_open_goes_on_after_a_replacement(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        vaults.standing(tx)
        filed = file(tx, bo)
        report.submit_report(tx, report_id=filed.id)
    with database.write(bo) as tx:
        review.open_review(tx, report_id=filed.id)
    replace(database, ada, "Friday")
    with database.write(bo) as tx:
        done = review.approve_report(
            tx, report_id=filed.id, attestation="I heard it all, reading along."
        )
    assert done.approved_version == 1
    assert copying.verify(database, ada).holds

"""Signs in a draft: a pause is typed, an omission keeps what it leaves out."""

import pytest

from counterpoint import report
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageKind, ReportState
from counterpoint.report.draft.model import OmissionTypedError
from counterpoint.storage.database import Database
from tests.report.test_draft import passage, save, told


@pytest.mark.parametrize("sign", ["[…]", "[...]", "[ … ]"])
def test_an_omission_is_not_typed_and_a_pause_is(
    database: Database, ada: MemberId, sign: str
) -> None:
    planned, _, cleo = told(database, ada)
    save(database, cleo, planned, [passage(f"I went {sign} home.")])
    with pytest.raises(OmissionTypedError), database.write(cleo) as tx:
        report.submit_draft(tx, interview_id=planned)
    with database.write(cleo) as tx:
        kept = report.open_draft(tx, planned).draft
        report.save_draft(
            tx,
            interview_id=planned,
            passages=[passage("I went … home."), passage(sign, kind=PassageKind.NOTE)],
            revision=kept.revision,
        )
        filed = report.submit_draft(tx, interview_id=planned)
    assert filed.state is ReportState.SUBMITTED
